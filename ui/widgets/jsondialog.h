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

private:
    RawView *m_view;
};

} // namespace sightglass
