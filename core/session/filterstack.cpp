// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/filterstack.h"

namespace sightglass {

FilterStack::FilterStack(QObject *parent) : QObject(parent) {}

void FilterStack::push(Filter filter)
{
    filter.profile = current().profile;
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
    if (filter == current())
        return;
    if (m_edited) {
        m_states.resize(m_position + 1);
        m_states.back() = std::move(filter);
        Q_EMIT changed();
    } else {
        push(std::move(filter));
    }
    m_edited = true;
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
    for (Filter &filter : m_states) {
        if (closed)
            filter.logs.erase(log);
        if (filter.chosen && filter.chosen->rows.contains(log))
            filter.chosen.reset();
    }
    if (!(before == current()))
        Q_EMIT changed();
}

} // namespace sightglass
