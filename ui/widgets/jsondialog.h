// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDialog>

namespace sightglass {

class RawView;

/// Shows a JSON text, highlighted, to read, copy and save. Deletes itself when closed. GUI thread.
class JsonDialog : public QDialog
{
    Q_OBJECT
public:
    JsonDialog(const QString &title, const QByteArray &json, const QString &fileName, QWidget *parent = nullptr);
    [[nodiscard]] RawView *view() const { return m_view; }
    /// Writes the text in a worker; saved() tells, and a message where it failed.
    void save(const QString &path);

Q_SIGNALS:
    /// \p error is empty where it worked.
    void saved(const QString &path, const QString &error);

private:
    const QByteArray m_json;
    RawView *m_view;
};

} // namespace sightglass
