// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/shell/preferences.h"

#include <QWidget>

class QHBoxLayout;

namespace sightglass {

/// The active filter as chips; a click on one removes it. Hidden while nothing is filtered. GUI
/// thread; follows the filter stack by itself.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    FilterChips(Session &session, const Preferences &preferences, QWidget *parent = nullptr);
    /// Texts of the chips, for tests.
    [[nodiscard]] QStringList texts() const;

private:
    void rebuild();
    void addChip(const QString &text, std::function<void(Filter &)> remove);

    Session &m_session;
    const Preferences &m_preferences;
    QHBoxLayout *m_layout;
};

} // namespace sightglass
