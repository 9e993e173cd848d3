// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/inputs.h"
#include "app/cli/minedlogs.h"
#include "core/base/utf8.h"
#include "core/event/errortext.h"
#include "core/session/resultjson.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>

namespace sightglass::cli {

namespace {

/// What the rows tell of one template.
struct Facts
{
    std::array<std::uint64_t, severityCount> severities{};
    Timestamp first, last;
    std::size_t log = 0;
    std::uint64_t offset = 0;
    bool seen = false;

    void add(std::size_t logNumber, const EventRow &row)
    {
        ++severities[severityIndex(row.severity())];
        if (!seen) {
            log = logNumber;
            offset = row.offset();
        }
        seen = true;
        if (row.time().isValid()) {
            first = first.isValid() ? std::min(first, row.time()) : row.time();
            last = last.isValid() ? std::max(last, row.time()) : row.time();
        }
    }
    /// Most frequent; of equals the gravest.
    [[nodiscard]] Severity severity() const
    {
        return static_cast<Severity>(std::max_element(severities.begin(), severities.end()) - severities.begin());
    }
};

bool flush()
{
    if (std::fflush(stdout) == 0 && !std::ferror(stdout))
        return true;
    complain(QStringLiteral("standard output could not be written"));
    return false;
}

} // namespace

int templates(const Options &options)
{
    const MinedInputs inputs = mineInputs(options);
    const MinedTemplates &mined = inputs.templates;
    const int code = inputs.unreadable ? exitUnreadable : exitDone;
    if (options.assign) {
        std::string out;
        for (std::size_t log = 0; log < mined.logs.size(); ++log) {
            for (std::uint64_t row = 0; row < mined.logs[log]->shapes.size(); ++row) {
                out += std::to_string(mined.at(log, row));
                out += '\n';
                if (out.size() > 64 * 1024) {
                    std::fwrite(out.data(), 1, out.size(), stdout);
                    out.clear();
                }
            }
        }
        std::fwrite(out.data(), 1, out.size(), stdout);
        return flush() ? code : exitUnreadable;
    }

    std::vector<Facts> facts(mined.set.size());
    for (std::size_t log = 0; log < mined.logs.size(); ++log) {
        for (std::uint64_t row = 0; row < mined.logs[log]->shapes.size(); ++row)
            facts[mined.at(log, row)].add(log, inputs.logs[log].rows.row(RowIndex{row}));
    }
    std::vector<std::size_t> order(facts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&mined](std::size_t a, std::size_t b) { return mined.set.counts[a] > mined.set.counts[b]; });
    if (options.json) {
        QByteArray out("[");
        for (std::size_t i = 0; i < order.size(); ++i) {
            const std::size_t id = order[i];
            const Facts &f = facts[id];
            out.append(i ? ",\n  " : "\n  ");
            out.append("{\"id\": ").append(QByteArray::number(static_cast<qulonglong>(id))).append(", \"template\": ");
            appendJsonString(out, toValidUtf8(mined.set.texts[id]));
            out.append(", \"count\": ").append(QByteArray::number(static_cast<qulonglong>(mined.set.counts[id]))).append(", \"severity\": ");
            appendJsonString(out, severityName(f.severity()));
            for (const auto &[name, time] : {std::pair{", \"first_time\": ", f.first}, std::pair{", \"last_time\": ", f.last}}) {
                out.append(name);
                if (time.isValid())
                    appendJsonString(out, time.toIso());
                else
                    out.append("null");
            }
            out.append(", \"example_offset\": ").append(QByteArray::number(static_cast<qulonglong>(f.offset)));
            if (inputs.names.size() > 1) {
                out.append(", \"example_log\": ");
                appendJsonString(out, toValidUtf8(inputs.names[f.log]));
            }
            out.append('}');
        }
        out.append(order.empty() ? "]\n" : "\n]\n");
        std::fwrite(out.constData(), 1, static_cast<std::size_t>(out.size()), stdout);
        return flush() ? code : exitUnreadable;
    }
    std::printf("%10s  %-11s  %s\n", "Count", "Severity", "Template");
    for (const std::size_t id : order) {
        const std::string text = toValidUtf8(mined.set.texts[id]);
        std::printf("%10llu  %-11.*s  %s\n", static_cast<unsigned long long>(mined.set.counts[id]),
                    static_cast<int>(severityName(facts[id].severity()).size()), severityName(facts[id].severity()).data(), text.c_str());
    }
    return flush() ? code : exitUnreadable;
}

} // namespace sightglass::cli
