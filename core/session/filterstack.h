// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <QObject>

#include <vector>

namespace sightglass {

/// The one filter state of a window, with undo and redo. Every page pushes to it and listens to it.
/// GUI thread.
class FilterStack : public QObject
{
    Q_OBJECT
public:
    explicit FilterStack(QObject *parent = nullptr);

    [[nodiscard]] const Filter &current() const { return m_states[m_position]; }
    /// What undo() would bring back; null where there is nothing to undo.
    [[nodiscard]] const Filter *previous() const { return canUndo() ? &m_states[m_position - 1] : nullptr; }
    /// Makes \p filter the current one; a filter equal to the current one changes nothing.
    void push(Filter filter);
    /// As push(), for a filter that is being typed: it takes the place of the one that the last edit()
    /// made, until commit() or another change. So a query is one step back, not one a letter.
    void edit(Filter filter);
    void commit() { m_edited = false; }
    /// Removes all restrictions, as a step that can be undone.
    void clear();
    [[nodiscard]] bool canUndo() const { return m_position > 0; }
    [[nodiscard]] bool canRedo() const { return m_position + 1 < m_states.size(); }
    void undo();
    void redo();
    /// Replaces the profile in every state: it is a setting, not a step.
    void setProfile(SeverityProfile profile);
    /// Replaces the dismissed rows in every state: what is dismissed is no step either. Null = they are shown.
    void setHidden(std::shared_ptr<const ChosenRows> rows);
    /// clear() would change something: there is more than dismissed rows.
    [[nodiscard]] bool canClear() const;
    /// Forgets a closed log in every state.
    void removeLog(LogId log);
    /// Forgets the rows of a log that were chosen one by one: it is read anew.
    void forgetRows(LogId log);

Q_SIGNALS:
    void changed();

private:
    void forget(LogId log, bool closed);
    std::vector<Filter> m_states{Filter{}};
    std::size_t m_position = 0;
    bool m_edited = false; // the current state is one that is being typed
};

} // namespace sightglass
