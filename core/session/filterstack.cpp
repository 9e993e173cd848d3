// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/filterstack.h"

namespace sightglass {

FilterStack::FilterStack(QObject *parent) : QObject(parent) {}

void FilterStack::push(Filter filter)
{
    filter.profile = current().profile;
    filter.hidden = current().hidden;
    if (filter == current())
        return;
    m_edited = false;
    m_states.resize(m_position + 1);
    m_states.push_back(std::move(filter));
    ++m_position;
    Q_EMIT changed();
}

void FilterStack::edit(Filter filter)
{
    filter.profile = current().profile;
    filter.hidden = current().hidden;
    if (filter == current())
        return;
    if (!m_edited) {
        push(std::move(filter));
        m_edited = true;
        return;
    }
    m_states.resize(m_position + 1);
    m_states.back() = std::move(filter);
    // Typed and deleted again: no step.
    if (m_position > 0 && current() == m_states[m_position - 1]) {
        m_states.pop_back();
        --m_position;
        m_edited = false;
    }
    Q_EMIT changed();
}

void FilterStack::clear()
{
    push(Filter{});
}

void FilterStack::undo()
{
    if (!canUndo())
        return;
    m_edited = false;
    --m_position;
    Q_EMIT changed();
}

void FilterStack::redo()
{
    if (!canRedo())
        return;
    m_edited = false;
    ++m_position;
    Q_EMIT changed();
}

void FilterStack::setProfile(SeverityProfile profile)
{
    if (current().profile == profile)
        return;
    for (Filter &filter : m_states)
        filter.profile = profile;
    Q_EMIT changed();
}

void FilterStack::setHidden(std::shared_ptr<const ChosenRows> rows)
{
    if (current().hidden == rows)
        return;
    for (Filter &filter : m_states)
        filter.hidden = rows;
    Q_EMIT changed();
}

bool FilterStack::canClear() const
{
    Filter filter = current();
    filter.hidden.reset();
    return !filter.isEmpty();
}

void FilterStack::removeLog(LogId log)
{
    forget(log, true);
}

void FilterStack::forgetRows(LogId log)
{
    forget(log, false);
}

void FilterStack::forget(LogId log, bool closed)
{
    const Filter before = current();
    auto hidden = before.hidden;
    if (hidden && hidden->rows.contains(log)) {
        auto left = std::make_shared<ChosenRows>(*hidden);
        left->rows.erase(log);
        hidden = left->rows.empty() ? nullptr : left;
    }
    for (Filter &filter : m_states) {
        if (closed)
            filter.logs.erase(log);
        filter.hidden = hidden;
        if (filter.chosen && filter.chosen->rows.contains(log))
            filter.chosen.reset();
    }
    if (!(before == current()))
        Q_EMIT changed();
}

} // namespace sightglass
