// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historystore.h"
#include "core/job/task.h"

#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace sightglass {

/// One thread with one connection to the history, for a part of the program that keeps something there: what is asked goes to it
/// in order, one at a time. The connection is made when a task first needs it (opening checks the whole history, a server may be
/// slow), and goes in the thread that made it, as Qt wants it. Owned by the object that asks, and used in its thread.
class HistoryWorker
{
public:
    /// Whether a history that could not be opened is tried again by each task, or refused until tryAgain().
    enum class Fault { Passes, Stays };
    /// Called by the worker when the connection was made; its Error closes it again.
    using Begin = std::function<Result<void>(HistoryStore &)>;
    /// Called by the worker before the connection goes.
    using End = std::function<void()>;

    /// What a task has: of the worker's thread.
    class Connection
    {
    public:
        Connection(QString place, Fault fault, Begin begin, End end);
        /// The history, opened if need be. Error: as HistoryStore::open(), or of Begin.
        [[nodiscard]] Result<HistoryStore *> open();
        /// There is a history to open; a server is not asked. Touches the disk.
        [[nodiscard]] bool isThere() const;

    private:
        friend class HistoryWorker;
        void close();
        const QString m_place;
        const Fault m_keep;
        const Begin m_begin;
        const End m_end;
        std::unique_ptr<HistoryStore> m_store;
        std::optional<Error> m_fault;
        std::atomic<bool> m_isOpen{false}; // for others
    };

    explicit HistoryWorker(QString place, Fault fault = Fault::Passes, Begin begin = {}, End end = {});
    ~HistoryWorker(); ///< As finish().
    HistoryWorker(const HistoryWorker &) = delete;
    HistoryWorker &operator=(const HistoryWorker &) = delete;

    /// \p work(Connection &) in the worker, \p done(what it gave) in the thread of \p context, which owns this, while that lives.
    template<typename Work, typename Done>
    void run(QObject *context, Work work, Done done)
    {
        ++m_pending;
        runTask(m_pool, context, [connection = m_connection, work = std::move(work)]() mutable { return work(*connection); },
                [this, done = std::move(done)](auto answer) mutable {
                    --m_pending;
                    done(std::move(answer));
                });
    }
    /// The same of work that needs the history: \p done gets a Result.
    template<typename Answer>
    void ask(QObject *context, std::function<Result<Answer>(HistoryStore &)> work, std::function<void(Result<Answer>)> done)
    {
        run(context, [work = std::move(work)](Connection &connection) -> Result<Answer> {
            const auto store = connection.open();
            if (!store)
                return tl::unexpected(store.error());
            return work(**store);
        }, std::move(done));
    }
    /// Tasks whose answer has not come yet.
    [[nodiscard]] int pending() const { return m_pending; }
    /// A fault that stays is forgotten.
    void tryAgain();
    /// The history was opened. Any thread.
    [[nodiscard]] bool isOpen() const { return m_connection->m_isOpen; }
    [[nodiscard]] const QString &place() const { return m_connection->m_place; }
    /// Waits until all is done, \p last (null: nothing) at the end, and closes the connection. Answers do not come any more
    /// where the owner goes now.
    void finish(std::function<void(Connection &)> last = {});

private:
    std::shared_ptr<Connection> m_connection;
    QThreadPool m_pool; // one thread
    int m_pending = 0;
};

} // namespace sightglass
