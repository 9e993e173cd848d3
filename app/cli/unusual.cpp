// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/inputs.h"
#include "app/cli/minedlogs.h"
#include "core/base/utf8.h"
#include "core/event/errortext.h"
#include "core/job/unusualsearch.h"
#include "core/session/historymemory.h"
#include "core/session/resultjson.h"
#include "core/session/unusualtext.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <cstdio>

namespace sightglass::cli {

namespace {

/// Offsets written of one finding; `count` says how many events there are.
constexpr std::size_t offsetsEach = 100;

QString isoText(Timestamp time)
{
    return QString::fromStdString(time.toIso());
}

/// The history of the logs, and what to note in it.
class Memory
{
public:
    /// False where there is something wrong with it; that was said.
    [[nodiscard]] bool open(const Options &options)
    {
        if (options.history.isEmpty() && !options.remember)
            return true;
        const QString path = options.history.isEmpty() ? HistoryStore::defaultPath() : options.history;
        if (!options.remember && !QFileInfo::exists(path)) {
            complain(errorText({ErrorCode::FileNotFound, path.toStdString(), {}, Error::noOffset}));
            return false;
        }
        auto opened = options.remember ? HistoryStore::open(path) : HistoryStore::openReadOnly(path);
        if (!opened) {
            complain(errorText(opened.error()));
            return false;
        }
        m_store = std::move(*opened);
        return true;
    }
    [[nodiscard]] bool read(const MinedInputs &inputs, std::vector<KnownTexts> &known)
    {
        for (std::size_t i = 0; m_store && i < inputs.logs.size(); ++i) {
            known.push_back(nullptr);
            if (!isUsable(inputs.logs[i]))
                continue;
            auto history = m_store->logHistory(*inputs.logs[i].source, kindOf(inputs, i), inputs.logs[i].rows.rowCount());
            if (!history) {
                complain(errorText(history.error()));
                return false;
            }
            known.back() = std::make_shared<const std::unordered_set<std::string>>(std::move(history->templates));
        }
        return true;
    }
    [[nodiscard]] bool note(const MinedInputs &inputs, const UnusualReport &report)
    {
        for (std::size_t i = 0; m_store && i < inputs.logs.size(); ++i) {
            const LogRows &log = inputs.logs[i];
            if (!isUsable(log))
                continue;
            KnownFile seen;
            seen.path = QFile::encodeName(QFileInfo(QFile::decodeName(inputs.names[i].c_str())).absoluteFilePath()).toStdString();
            seen.name = QFileInfo(QFile::decodeName(inputs.names[i].c_str())).fileName().toStdString();
            seen.formatId = log.format->id();
            seen.encoding = inputs.encodings[i];
            const auto look = m_store->addLook(*log.source, seen, kindOf(inputs, i), log.rows.rowCount(), seenTemplates(report, i, log));
            if (!look) {
                complain(errorText(look.error()));
                return false;
            }
        }
        return true;
    }

private:
    static bool isUsable(const LogRows &log) { return log.source && log.format && log.rows.rowCount() > 0; }
    static std::string kindOf(const MinedInputs &inputs, std::size_t i)
    {
        return kindOfLog(inputs.names[i], std::string(inputs.logs[i].format->id()), inputs.logs[i]);
    }
    std::unique_ptr<HistoryStore> m_store;
};

} // namespace

int unusual(const Options &options)
{
    QLocale::setDefault(QLocale::c()); // figures that scripts can read
    Memory memory;
    if (!memory.open(options))
        return exitUnreadable;
    MinedInputs inputs = mineInputs(options);
    std::vector<KnownTexts> known;
    if (!memory.read(inputs, known))
        return exitUnreadable;
    NoProgress progress;
    const auto report = searchUnusual(std::move(inputs.templates), inputs.logs, known, progress);
    const bool noted = !options.remember || memory.note(inputs, *report);
    const auto evidence = evidenceOf(report->findings, report->templates, inputs.logs, offsetsEach, progress);
    QByteArray out;
    if (options.json)
        out += "[";
    else
        out += "Score  Kind            Events  Reason\n";
    for (std::size_t i = 0; i < report->findings.size(); ++i) {
        const Finding &finding = report->findings[i];
        const Evidence &shown = (*evidence)[i];
        const LogId about = finding.hasExample ? finding.example.log() : shown.rows.empty() ? LogId{1} : shown.rows[0].log();
        const std::size_t log = std::size_t{about.value} - 1;
        const QString name = QString::fromStdString(toValidUtf8(inputs.names[log]));
        const QByteArray reason = unusualReason(finding, name, isoText).toUtf8();
        const bool hasTemplate = finding.templateId != Finding::noTemplate;
        const std::string text = hasTemplate ? toValidUtf8(report->templates.set.texts[finding.templateId]) : std::string();
        const QByteArray score = QByteArray::number(finding.score, 'f', 1);
        if (!options.json) {
            out += score.rightJustified(5) + "  " + QByteArray(unusualKindId(finding.kind)).leftJustified(14);
            out += QByteArray::number(static_cast<qulonglong>(shown.count)).rightJustified(8) + "  " + reason + '\n';
            if (hasTemplate)
                out += "                               " + QByteArray::fromStdString(text) + '\n';
            continue;
        }
        out += i ? ",\n  " : "\n  ";
        out += "{\"score\": " + score + ", \"kind\": \"" + unusualKindId(finding.kind) + "\", \"reason\": ";
        appendJsonString(out, std::string_view(reason.constData(), static_cast<std::size_t>(reason.size())));
        out += ", \"template\": ";
        if (hasTemplate)
            appendJsonString(out, text);
        else
            out += "null";
        out += ", \"count\": " + QByteArray::number(static_cast<qulonglong>(shown.count)) + ", \"offsets\": [";
        bool first = true;
        for (const EventRef ref : shown.rows) {
            out += first ? "" : ", ";
            out += QByteArray::number(static_cast<qulonglong>(inputs.logs[std::size_t{ref.log().value} - 1].rows.row(ref.row()).offset()));
            first = false;
        }
        out += ']';
        if (inputs.names.size() > 1) {
            out += ", \"logs\": [";
            first = true;
            for (const EventRef ref : shown.rows) {
                out += first ? "" : ", ";
                appendJsonString(out, toValidUtf8(inputs.names[std::size_t{ref.log().value} - 1]));
                first = false;
            }
            out += ']';
        }
        out += '}';
    }
    if (options.json)
        out += report->findings.empty() ? "]\n" : "\n]\n";
    std::fwrite(out.constData(), 1, static_cast<std::size_t>(out.size()), stdout);
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        complain(QStringLiteral("standard output could not be written"));
        return exitUnreadable;
    }
    return inputs.unreadable || !noted ? exitUnreadable : exitDone;
}

} // namespace sightglass::cli
