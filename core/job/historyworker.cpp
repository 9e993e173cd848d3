// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/historyworker.h"

#include "core/history/databaseplace.h"

namespace sightglass {

HistoryWorker::Connection::Connection(QString place, Fault fault, Begin begin, End end)
    : m_place(std::move(place)), m_keep(fault), m_begin(std::move(begin)), m_end(std::move(end))
{
}

Result<HistoryStore *> HistoryWorker::Connection::open()
{
    if (m_store)
        return m_store.get();
    if (m_fault)
        return tl::unexpected(*m_fault);
    const auto failed = [this](const Error &error) -> Result<HistoryStore *> {
        if (m_keep == Fault::Stays)
            m_fault = error;
        return tl::unexpected(error);
    };
    auto opened = HistoryStore::open(m_place);
    if (!opened)
        return failed(opened.error());
    m_store = std::move(*opened);
    if (m_begin) {
        if (const auto begun = m_begin(*m_store); !begun) {
            const Error why = begun.error();
            close();
            return failed(why);
        }
    }
    m_isOpen = true;
    return m_store.get();
}

bool HistoryWorker::Connection::isThere() const { return m_store || DatabasePlace::mayBeThere(m_place); }

void HistoryWorker::Connection::close()
{
    if (m_store && m_end)
        m_end();
    m_store.reset();
    m_isOpen = false;
}

HistoryWorker::HistoryWorker(QString place, Fault fault, Begin begin, End end)
    : m_connection(std::make_shared<Connection>(std::move(place), fault, std::move(begin), std::move(end)))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the connection belongs to the thread
}

HistoryWorker::~HistoryWorker() { finish(); }

void HistoryWorker::tryAgain()
{
    (void)QtConcurrent::run(&m_pool, taskFunction([connection = m_connection] { connection->m_fault.reset(); }));
}

void HistoryWorker::finish(std::function<void(Connection &)> last)
{
    // Qt's connection must go in the thread that made it.
    const auto closed = QtConcurrent::run(&m_pool, taskFunction([connection = m_connection, last = std::move(last)] {
        if (last)
            last(*connection);
        connection->close();
    }));
    m_pool.waitForDone();
    takeOver(&taskResults);
}

} // namespace sightglass
