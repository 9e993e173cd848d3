// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/detector.h"
#include "core/query/logquery.h"
#include "tests/fuzz/checkparser.h"

namespace {

using namespace sightglass;

struct Storing final : BatchSink
{
    explicit Storing(EventStore &to) : store(to) {}
    bool consume(EventBatch &&batch) override
    {
        store.append(std::move(batch));
        return true;
    }
    EventStore &store;
};

} // namespace

/// The first line is a query, the rest a log. A query reads back as its terms; rows found together are
/// those that match one by one, and the opposite of a query finds all others.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string all(reinterpret_cast<const char *>(data), size);
    const std::size_t end = std::min(all.find('\n'), all.size());
    const std::string text = all.substr(0, end);
    const auto query = Query::parse(text, "UTC");
    // What a log holds can always be asked for.
    const auto value = Query::parse(Query::term("name", text), "UTC");
    SIGHTGLASS_CHECK(value.has_value() && value->root().value == text);
    if (!query) {
        SIGHTGLASS_CHECK(query.error().position <= text.size() && query.error().length <= text.size());
        return 0;
    }
    if (!query->isEmpty()) {
        std::string joined;
        for (const std::string &term : query->terms())
            joined += (joined.empty() ? "" : " ") + term;
        const auto again = Query::parse(joined, "UTC");
        SIGHTGLASS_CHECK(again.has_value() && again->terms() == query->terms());
        SIGHTGLASS_CHECK(query->removed(0).terms().size() + 1 == query->terms().size() || query->terms().size() == 1 || query->root().kind == QueryNode::Kind::Or);
        SIGHTGLASS_CHECK(query->added("host", "x").terms().size() >= 1);
    }
    const auto source = std::make_shared<MemorySource>(all.substr(std::min(end + 1, all.size())), "x.log");
    const auto detection = detect(*source);
    if (!detection || !detection->best())
        return 0;
    const Format *format = detection->best();
    const auto parser = format->makeParser();
    ParseOptions options;
    options.timeZone = "UTC";
    options = parser->prepare(*source, options);
    const auto store = std::make_shared<EventStore>();
    Storing sink(*store);
    NoProgress progress;
    (void)parser->parse(*source, {0, source->size()}, options, sink, progress);
    LogRows log{LogId{1}, store->snapshot(), store};
    log.source = source;
    log.format = format;
    log.name = "x.log";
    log.decoder = [&] { return parser->decoder(source, options); };
    Filter filter;
    filter.query = *query;
    const LogQuery ready(filter, log);
    const auto worker = ready.makeWorker();
    std::vector<std::uint32_t> found;
    const auto rows = static_cast<std::size_t>(std::min<std::uint64_t>(log.rows.rowCount(), 2000));
    ready.run(RowIndex{0}, rows, *worker, found);
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < rows; ++i) {
        const bool in = next < found.size() && found[next] == i;
        next += in;
        SIGHTGLASS_CHECK(ready.matches(RowIndex{i}, *worker) == in);
    }
    SIGHTGLASS_CHECK(next == found.size());
    if (const auto opposite = Query::parse("NOT (" + text + ")", "UTC"); opposite && !query->isEmpty()) {
        filter.query = *opposite;
        const LogQuery other(filter, log);
        std::vector<std::uint32_t> rest;
        const auto otherWorker = other.makeWorker();
        other.run(RowIndex{0}, rows, *otherWorker, rest);
        SIGHTGLASS_CHECK(rest.size() + found.size() == rows);
    }
    return 0;
}
