// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/recordexport.h"

#include "core/source/readahead.h"

#include <QThreadPool>
#include <QtConcurrent>

namespace sightglass {

RecordExport::RecordExport(std::shared_ptr<const ByteSource> source, Callbacks callbacks, QThreadPool &pool)
    : m_source(std::move(source)), m_callbacks(std::move(callbacks)), m_pool(pool)
{}

RecordExport::~RecordExport()
{
    for (Task &task : m_tasks)
        task.future.waitForFinished();
}

void RecordExport::detected(const Detection &, const Format &format, const ParseOptions &options)
{
    m_parser = format.makeParser();
    m_options = options;
}

RecordExport::Text RecordExport::render(const EventBatch &batch)
{
    std::unique_ptr<RecordDecoder> decoder;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            decoder = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (!decoder)
        decoder = m_parser->decoder(readAhead(m_source), m_options);
    Text text;
    for (const EventRow &row : batch.rows) {
        const auto done = m_callbacks.append(*decoder, row, text.text);
        if (!done)
            text.errors.push_back(done.error());
        else if (!*done)
            text.noForm = true;
        if (text.noForm)
            break;
    }
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(decoder));
    return text;
}

bool RecordExport::writeFront()
{
    Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    task.future.waitForFinished();
    for (const Error &error : task.text->errors)
        m_callbacks.error(error);
    m_noForm = m_noForm || task.text->noForm;
    m_failed = m_failed || !m_callbacks.write(task.text->text);
    return !m_failed && !m_noForm;
}

bool RecordExport::consume(EventBatch &&batch)
{
    for (const ParseProblem &problem : batch.problems)
        m_callbacks.problem(problem);
    if (m_failed || m_noForm)
        return false;
    auto text = std::make_shared<Text>();
    auto shared = std::make_shared<EventBatch>(std::move(batch));
    m_tasks.push_back({QtConcurrent::run(&m_pool, [this, text, shared] { *text = render(*shared); }), text});
    while (m_tasks.size() > static_cast<std::size_t>(std::max(1, m_pool.maxThreadCount()))) {
        if (!writeFront())
            return false;
    }
    return true;
}

bool RecordExport::finish()
{
    while (!m_tasks.empty())
        writeFront();
    return !m_failed;
}

} // namespace sightglass
