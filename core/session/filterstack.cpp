// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/filterstack.h"

namespace sightglass {

FilterStack::FilterStack(QObject *parent) : QObject(parent) {}

void FilterStack::push(Filter filter)
{
    filter.profile = current().profile;
    if (filter == current())
        return;
    m_states.resize(m_position + 1);
    m_states.push_back(std::move(filter));
    ++m_position;
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
    --m_position;
    Q_EMIT changed();
}

void FilterStack::redo()
{
    if (!canRedo())
        return;
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
    const Filter before = current();
    for (Filter &filter : m_states)
        filter.logs.erase(log);
    if (!(before == current()))
        Q_EMIT changed();
}

} // namespace sightglass
