// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/recordrenderer.h"

#include "core/base/limits.h"

namespace sightglass::evtx {

bool RecordRenderer::enter(std::uint32_t from, std::uint32_t to, Fragment &fragment)
{
    fragment.frame = m_values.size();
    if (++m_depth > limits::binXmlDepth)
        return m_templates.bad("nesting", from);
    while (m_scratch.size() < static_cast<std::size_t>(m_depth))
        m_scratch.push_back(std::make_unique<Plan>());
    Plan &scratch = *m_scratch[static_cast<std::size_t>(m_depth) - 1];
    Instance instance;
    switch (m_templates.openFragment(from, to, instance, scratch)) {
    case Templates::Opened::Nothing: return false;
    case Templates::Opened::Instance: use(instance, fragment); return true;
    case Templates::Opened::Program:
        fragment.plan = &scratch;
        fragment.count = 0;
    }
    return true;
}

bool RecordRenderer::enterInstance(std::uint32_t at, std::uint32_t to, Fragment &fragment)
{
    fragment.frame = m_values.size();
    if (++m_depth > limits::binXmlDepth)
        return m_templates.bad("nesting", at);
    Instance instance;
    if (!m_templates.open(at, to, instance))
        return false;
    use(instance, fragment);
    return true;
}

void RecordRenderer::use(const Instance &instance, Fragment &fragment)
{
    fragment.plan = instance.plan;
    fragment.values = m_values.size();
    fragment.count = instance.count;
    m_templates.values(instance, m_values);
}

bool RecordRenderer::step(const TextBuffer &out)
{
    if (++m_steps > limits::recordSteps)
        return m_templates.bad("limit recordSteps", 0);
    return out.size() - m_start <= limits::recordXmlBytes || m_templates.bad("limit recordXmlBytes", 0);
}

} // namespace sightglass::evtx
