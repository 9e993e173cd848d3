// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/history/historytext.h"

#include "core/aggregate/timebins.h"
#include "core/event/errortext.h"
#include "ui/charts/axisdates.h"
#include "ui/models/keptjobmodel.h"
#include "ui/shell/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// The context of these words for translators.
struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(sightglass::HistoryText)
};

QString utf8(const std::string &text) { return oneLine(QString::fromStdString(text), 2000); }
qlonglong difference(std::uint64_t a, std::uint64_t b) { return static_cast<qlonglong>(b) - static_cast<qlonglong>(a); }

} // namespace

QString logNowText(LogNow now, const KeptJob &job)
{
    switch (now) {
    case LogNow::Same: return HistoryText::tr("The file is as it was.");
    case LogNow::Grown: return HistoryText::tr("The file has grown since; opened again, it has more events.");
    case LogNow::Changed: return HistoryText::tr("The file was changed since: what stands here is of what it was.");
    case LogNow::Gone: return HistoryText::tr("The file is not there any more; what is kept of it stays readable.");
    case LogNow::Elsewhere: break;
    }
    return HistoryText::tr("Imported from %1: it was read on another computer.").arg(utf8(job.origin));
}

ChartTable comparedCounts(const JobComparison &both, bool utc)
{
    ChartTable table;
    table.header = {QString(), utf8(both.first.name) + u"\n"_s + keptTimeText(both.first.started, utc), utf8(both.second.name) + u"\n"_s + keptTimeText(both.second.started, utc), HistoryText::tr("Difference")};
    const auto row = [&table](const QString &name, std::uint64_t a, std::uint64_t b) { table.rows.push_back({name, qulonglong{a}, qulonglong{b}, difference(a, b)}); };
    row(HistoryText::tr("Events"), sum(both.first.counts), sum(both.second.counts));
    for (const Severity severity : allSeverities)
        row(severityText(severity), both.first.counts[severityIndex(severity)], both.second.counts[severityIndex(severity)]);
    row(HistoryText::tr("Audit success"), both.first.auditSuccess, both.second.auditSuccess);
    row(HistoryText::tr("Audit failure"), both.first.auditFailure, both.second.auditFailure);
    row(HistoryText::tr("Problems"), both.first.problems, both.second.problems);
    row(HistoryText::tr("Bytes"), both.first.size, both.second.size);
    return table;
}

ChartTable comparedSources(const JobComparison &both)
{
    ChartTable table;
    table.header = {HistoryText::tr("Source"), HistoryText::tr("First"), HistoryText::tr("Second"), HistoryText::tr("Difference"), HistoryText::tr("Errors, first"), HistoryText::tr("Errors, second"), HistoryText::tr("Change")};
    std::map<std::string, std::pair<SeverityTally, SeverityTally>> all;
    for (const KeptSource &source : both.firstDetails.sources)
        all[source.name].first = source.counts;
    for (const KeptSource &source : both.secondDetails.sources)
        all[source.name].second = source.counts;
    const auto grave = [](const SeverityTally &tally) { return tally[severityIndex(Severity::Critical)] + tally[severityIndex(Severity::Error)]; };
    for (const auto &[name, counts] : all) {
        const std::uint64_t a = sum(counts.first), b = sum(counts.second);
        table.rows.push_back({name.empty() ? HistoryText::tr("(none)") : utf8(name), qulonglong{a}, qulonglong{b}, difference(a, b), qulonglong{grave(counts.first)}, qulonglong{grave(counts.second)},
                              a == 0 ? HistoryText::tr("New") : b == 0 ? HistoryText::tr("Vanished") : QString()});
    }
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const auto &a, const auto &b) { return std::abs(a[3].toLongLong()) > std::abs(b[3].toLongLong()); });
    return table;
}

ChartTable comparedTemplates(const JobComparison &both)
{
    ChartTable table;
    table.header = {HistoryText::tr("Change"), HistoryText::tr("First"), HistoryText::tr("Second"), HistoryText::tr("Template")};
    std::map<std::string, std::pair<std::uint64_t, std::uint64_t>> all;
    for (const SeenTemplate &one : both.firstDetails.templates)
        all[one.text].first = one.events;
    for (const SeenTemplate &one : both.secondDetails.templates)
        all[one.text].second = one.events;
    for (const auto &[text, counts] : all) {
        const auto &[a, b] = counts;
        table.rows.push_back({a == 0 ? HistoryText::tr("New") : b == 0 ? HistoryText::tr("Vanished") : b > a ? HistoryText::tr("More") : b < a ? HistoryText::tr("Fewer") : HistoryText::tr("As many"), qulonglong{a}, qulonglong{b}, utf8(text)});
    }
    // What is new comes first, then what vanished, then by how much it differs.
    const auto rank = [](const std::vector<QVariant> &row) { return row[1].toULongLong() == 0 ? 0 : row[2].toULongLong() == 0 ? 1 : 2; };
    std::stable_sort(table.rows.begin(), table.rows.end(), [&](const auto &a, const auto &b) {
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        return std::abs(difference(a[1].toULongLong(), a[2].toULongLong())) > std::abs(difference(b[1].toULongLong(), b[2].toULongLong()));
    });
    return table;
}

std::pair<int, int> newAndVanished(const JobComparison &both)
{
    std::set<std::string> first, second;
    for (const SeenTemplate &one : both.firstDetails.templates)
        first.insert(one.text);
    for (const SeenTemplate &one : both.secondDetails.templates)
        second.insert(one.text);
    const auto only = [](const std::set<std::string> &a, const std::set<std::string> &b) {
        return static_cast<int>(std::count_if(a.begin(), a.end(), [&b](const std::string &text) { return !b.contains(text); }));
    };
    return {only(second, first), only(first, second)};
}

std::vector<SeverityStack> trendStacks(const std::vector<KeptHour> &hours, std::size_t most, bool utc)
{
    std::vector<SeverityStack> stacks;
    if (hours.empty())
        return stacks;
    constexpr std::int64_t hourUs = 3'600'000'000;
    const Timestamp first = hours.front().begin, last = hours.back().begin;
    // No finer than what is kept.
    const auto span = static_cast<std::size_t>((last.microseconds() - first.microseconds()) / hourUs) + 1;
    const TimeBins bins = TimeBins::cover(first, last, std::min(most, span), utc ? "UTC" : "");
    stacks.resize(bins.count);
    for (const KeptHour &hour : hours) {
        const auto bin = bins.find(hour.begin);
        if (!bin)
            continue;
        for (std::size_t s = 0; s < severityCount; ++s)
            stacks[*bin].counts[s] += hour.counts[s];
    }
    const QLocale locale;
    const AxisDates dates(locale);
    const auto at = [utc](Timestamp time) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time.microseconds() / 1000, Qt::UTC);
        return utc ? moment : moment.toLocalTime();
    };
    for (std::size_t i = 0; i < bins.count; ++i) {
        const QDateTime begin = at(bins.start(i)), end = at(bins.start(i + 1));
        const bool days = bins.width >= 24 * hourUs, months = bins.width >= 28 * 24 * hourUs;
        stacks[i].name = months ? locale.toString(begin, dates.month) : days || (span > 24 && begin.time() == QTime(0, 0)) ? locale.toString(begin, dates.day) : locale.toString(begin, u"HH:mm"_s);
        const QString from = locale.toString(begin, days ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd HH:mm"_s);
        const QString to = days ? locale.toString(end.addDays(-1), u"yyyy-MM-dd"_s) : locale.toString(end, u"HH:mm"_s);
        stacks[i].detail = from == to ? from : HistoryText::tr("%1 to %2").arg(from, to);
    }
    return stacks;
}

} // namespace sightglass
