// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/shell/preferences.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace sightglass {

/// The active filter as chips; a click on one removes it. Empty while nothing is filtered. GUI thread;
/// follows the filter stack by itself.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    FilterChips(Session &session, const Preferences &preferences, QWidget *parent = nullptr);
    /// Texts of the chips, for tests.
    [[nodiscard]] QStringList texts() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void count();
    [[nodiscard]] QString shortTime(Timestamp time) const;
    void addChip(const QString &text, std::function<void(Filter &)> remove);

    Session &m_session;
    const Preferences &m_preferences;
    QHBoxLayout *m_chips;
    QLabel *m_label;
    QToolButton *m_clear;
};

} // namespace sightglass
