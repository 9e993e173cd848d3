// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/analysis.h"

#include <QFuture>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

class QThreadPool;

namespace sightglass {

/// Writes out every event of a source while it is analysed: records are decoded on the workers, a
/// batch a task, and the text comes in file order. Belongs to the thread that runs analyze(); call
/// finish() behind it.
class RecordExport final : public AnalysisObserver
{
public:
    struct Callbacks
    {
        /// Appends what is to be written of one row. Runs on a worker, with a decoder of its own.
        std::function<Result<bool>(RecordDecoder &, const EventRow &, std::string &out)> append;
        /// Takes text in file order; false stops the work (a full disk).
        std::function<bool(const std::string &)> write;
        std::function<void(const ParseProblem &)> problem;
        std::function<void(const Error &)> error; ///< One record that could not be decoded.
    };
    RecordExport(std::shared_ptr<const ByteSource> source, Callbacks callbacks, QThreadPool &pool);
    ~RecordExport() override;

    void detected(const Detection &, const Format &format, const ParseOptions &options) override;
    bool report(std::uint64_t) override { return true; }
    bool consume(EventBatch &&batch) override;
    /// Waits for what is under way and writes it. \return false when writing failed.
    bool finish();
    /// The format has no such form: `append` answered false.
    [[nodiscard]] bool hasNoForm() const { return m_noForm; }

private:
    struct Text
    {
        std::string text;
        std::vector<Error> errors;
        bool noForm = false;
    };
    Text render(const EventBatch &batch);
    bool writeFront();

    std::shared_ptr<const ByteSource> m_source;
    Callbacks m_callbacks;
    QThreadPool &m_pool;
    std::unique_ptr<Parser> m_parser;
    ParseOptions m_options;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<RecordDecoder>> m_idle; // guarded by m_mutex
    struct Task
    {
        QFuture<void> future;
        std::shared_ptr<Text> text;
    };
    std::deque<Task> m_tasks;
    bool m_failed = false;
    bool m_noForm = false;
};

} // namespace sightglass
