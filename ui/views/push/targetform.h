// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/push/pushtarget.h"

#include <QHash>
#include <QWidget>

class QFormLayout;
class QToolButton;

namespace sightglass {

/// The settings of a kind of target as a form, built from their descriptions. GUI thread.
class TargetForm : public QWidget
{
    Q_OBJECT
public:
    explicit TargetForm(QWidget *parent = nullptr);
    /// Shows what \p config has, for its kind of target. Secrets that are kept are not shown.
    void set(const TargetConfig &config);
    /// What stands in the form: settings that differ from their fallback, and secrets that were typed.
    [[nodiscard]] TargetConfig config() const;
    [[nodiscard]] QWidget *editor(const QString &key) const { return m_editors.value(key); }

Q_SIGNALS:
    void edited();

private:
    void addRow(QFormLayout *form, const SettingInfo &info, const TargetConfig &config);
    [[nodiscard]] QString value(const SettingInfo &info) const;

    std::string m_type;
    QHash<QString, QWidget *> m_editors;
    QWidget *m_body = nullptr;
};

} // namespace sightglass
