// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/flowtext.h"

#include "core/base/utf8.h"
#include "core/session/recordwriter.h"
#include "core/session/resultjson.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace sightglass {

namespace {

/// The context of these words for translators.
struct FlowText
{
    Q_DECLARE_TR_FUNCTIONS(sightglass::FlowText)
};

QByteArray number(std::uint64_t n) { return QByteArray::number(static_cast<qulonglong>(n)); }

void appendText(QByteArray &out, const std::string &text)
{
    if (text.empty())
        out += "null";
    else
        appendJsonString(out, toValidUtf8(text));
}

void appendTime(QByteArray &out, Timestamp time) { appendText(out, time.toIso()); }

/// For a line on a terminal: nothing in it moves the cursor, and it has room.
QByteArray printable(const std::string &text, qsizetype most)
{
    QString shown = QString::fromStdString(toValidUtf8(text));
    for (QChar &c : shown) {
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    if (shown.size() > most)
        shown = shown.left(most - 1) + QChar(0x2026);
    return shown.leftJustified(most).toUtf8();
}

void appendTotals(QByteArray &out, const TransferTotals &t)
{
    out += "{\"uploads\": " + number(t.uploads) + ", \"downloads\": " + number(t.downloads) + ", \"deletes\": " + number(t.deletes)
           + ", \"uploaded_bytes\": " + number(t.uploadedBytes) + ", \"downloaded_bytes\": " + number(t.downloadedBytes)
           + ", \"failed_logins\": " + number(t.failedLogins) + ", \"sessions\": " + number(t.sessions) + ", \"incomplete\": " + number(t.incomplete)
           + ", \"refused\": " + number(t.refused) + ", \"renames\": " + number(t.renames) + ", \"folders\": " + number(t.folders) + '}';
}

QByteArray csvLine(std::initializer_list<std::string> cells)
{
    std::string line;
    bool first = true;
    for (const std::string &cell : cells) {
        if (!first)
            line += ',';
        first = false;
        appendCsvCell(line, toValidUtf8(cell));
    }
    return QByteArray::fromStdString(line) + "\r\n";
}

/// Calls \p use for the rows of a table, or those that are asked for.
template<typename Rows, typename Use>
void forRows(const Rows &all, const std::vector<std::uint32_t> *chosen, Use use)
{
    if (!chosen) {
        for (const auto &row : all)
            use(row);
        return;
    }
    for (const std::uint32_t row : *chosen)
        use(all[row]);
}

/// A member of findingsJson(), to its count. \p rule: null where it is not known.
void beginFinding(QByteArray &out, std::string_view id, const FindingRule *rule, std::uint64_t count)
{
    out += out.isEmpty() ? "\n  {\"id\": " : ",\n  {\"id\": ";
    appendJsonString(out, id);
    out += ", \"title\": ";
    appendText(out, rule ? rule->title : "");
    out += ", \"attack\": ";
    appendText(out, rule ? rule->attack : "");
    out += ", \"grade\": ";
    appendText(out, rule ? std::string(findingGradeName(rule->grade)) : std::string());
    out += ", \"count\": " + number(count);
}

void appendTimes(QByteArray &out, Timestamp first, Timestamp last)
{
    out += ", \"first_time\": ";
    appendTime(out, first);
    out += ", \"last_time\": ";
    appendTime(out, last);
}

} // namespace

QByteArray findingsJson(const FindingTable &findings)
{
    QByteArray out;
    for (const auto &[rule, entry] : findings.entries()) {
        const FindingRule &is = findingRules()[rule];
        beginFinding(out, is.id, &is, entry.count);
        appendTimes(out, entry.first, entry.last);
        if (!entry.about.empty()) {
            out += ", \"about\": [";
            for (std::size_t i = 0; i < entry.about.size(); ++i) {
                out += i ? ", " : "";
                appendJsonString(out, toValidUtf8(entry.about[i]));
            }
            out += ']';
        }
        out += '}';
    }
    return out.isEmpty() ? "[]" : '[' + out + "\n ]";
}

QByteArray findingsJson(const std::vector<FlowStore::SeenFinding> &findings)
{
    QByteArray out;
    for (const FlowStore::SeenFinding &seen : findings) {
        // One of another version of this program has no more than its name.
        const auto &rules = findingRules();
        const auto rule = std::find_if(rules.begin(), rules.end(), [&seen](const FindingRule &one) { return seen.rule == one.id; });
        beginFinding(out, toValidUtf8(seen.rule), rule == rules.end() ? nullptr : &*rule, seen.events);
        out += ", \"logs\": " + number(seen.files);
        appendTimes(out, seen.first, seen.last);
        out += '}';
    }
    return out.isEmpty() ? "[]" : '[' + out + "\n ]";
}

QByteArray threatsJson(const ThreatTable &threats, const QByteArray &findings, const FlowLogName &log)
{
    QByteArray out("{\"blocked\": " + number(threats.blocked()) + ", \"allowed_with_threat\": " + number(threats.count(ThreatOutcome::Allowed))
                   + ", \"blocked_with_threat\": " + number(threats.count(ThreatOutcome::BlockedThreat)) + ", \"cautioned\": "
                   + number(threats.count(ThreatOutcome::Cautioned)) + ", \"detected\": " + number(threats.count(ThreatOutcome::Detected)) + ", \"users\": " + number(threats.users()) + ",\n \"events\": [");
    bool first = true;
    for (const ThreatTable::Row &row : threats.rows()) {
        const Threat t = threats.threat(row);
        out += first ? "\n  {\"time\": " : ",\n  {\"time\": ";
        first = false;
        appendTime(out, t.time);
        for (const auto &[name, value] : {std::pair{"action", &t.action}, {"threat_name", &t.name}, {"threat_class", &t.threatClass},
                                          {"threat_category", &t.threatCategory}, {"severity", &t.severity}, {"category", &t.category}, {"url", &t.url}, {"user", &t.user},
                                          {"client_ip", &t.clientIp}, {"server_ip", &t.serverIp}, {"policy", &t.policy}}) {
            out += QByteArray(", \"") + name + "\": ";
            appendText(out, *value);
        }
        out += ", \"outcome\": ";
        appendJsonString(out, threatOutcomeName(t.outcome));
        out += ", \"bytes\": " + number(t.bytes) + ", \"offset\": " + number(row.offset);
        if (log) {
            out += ", \"log\": ";
            appendText(out, log(row.event));
        }
        out += '}';
    }
    out += first ? "]" : "\n ]";
    if (threats.isCut())
        out += ",\n \"events_left_out\": " + number(threats.total() - threats.rows().size());
    return out + ",\n \"findings\": " + findings + "}\n";
}

QByteArray threatsCsv(const ThreatTable &threats, const FlowLogName &log, const std::vector<std::uint32_t> *rows)
{
    QByteArray out("time,outcome,action,threat_name,threat_class,threat_category,severity,category,url,user,client_ip,server_ip,policy,bytes,offset,log\r\n");
    forRows(threats.rows(), rows, [&](const ThreatTable::Row &row) {
        const Threat t = threats.threat(row);
        out += csvLine({t.time.toIso(), std::string(threatOutcomeName(t.outcome)), t.action, t.name, t.threatClass, t.threatCategory, t.severity, t.category, t.url, t.user,
                        t.clientIp, t.serverIp, t.policy, std::to_string(t.bytes), std::to_string(row.offset), log ? log(row.event) : std::string()});
    });
    return out;
}

QByteArray threatsTable(const ThreatTable &threats, const FindingTable *findings)
{
    QByteArray out("Blocked " + number(threats.blocked()) + " (with a threat " + number(threats.count(ThreatOutcome::BlockedThreat)) + "), allowed with a threat "
                   + number(threats.count(ThreatOutcome::Allowed)) + ", cautioned " + number(threats.count(ThreatOutcome::Cautioned)) + ", detected "
                   + number(threats.count(ThreatOutcome::Detected)) + ", users " + number(threats.users()) + '\n');
    if (!threats.rows().empty())
        out += "\nTime                         Outcome         Threat                    Category                  User                      URL\n";
    for (const ThreatTable::Row &row : threats.rows()) {
        const std::uint32_t name = ThreatTable::key(row, ThreatBy::Name);
        out += printable(row.time.toIso(), 27) + "  " + printable(std::string(threatOutcomeName(row.outcome)), 14) + "  " + printable(threats.text(name), 24) + "  "
               + printable(threats.text(ThreatTable::key(row, ThreatBy::Category)), 24) + "  " + printable(threats.text(row.user), 24) + "  " + printable(threats.text(row.url), 60).trimmed() + '\n';
    }
    if (threats.isCut())
        out += "and " + number(threats.total() - threats.rows().size()) + " more, which are counted\n";
    if (findings && !findings->entries().empty()) {
        out += "\n    Count  Grade       ATT&CK     Finding\n";
        for (const auto &[rule, entry] : findings->entries()) {
            const FindingRule &is = findingRules()[rule];
            out += number(entry.count).rightJustified(9) + "  " + printable(std::string(findingGradeName(is.grade)), 10) + "  " + printable(is.attack, 9) + "  " + is.title;
            for (std::size_t i = 0; i < entry.about.size(); ++i)
                out += (i ? ", " : ": ") + printable(entry.about[i], 60).trimmed();
            out += '\n';
        }
    }
    return out;
}

std::vector<UserTotals> usersByTraffic(const std::unordered_map<std::uint32_t, TransferTotals> &users, const TransferTable &table)
{
    std::vector<UserTotals> all;
    for (const auto &[user, totals] : users) {
        if (!totals.isEmpty())
            all.push_back({user, totals});
    }
    std::sort(all.begin(), all.end(), [&table](const UserTotals &a, const UserTotals &b) {
        const auto key = [](const TransferTotals &t) {
            return std::tuple(t.uploadedBytes + t.downloadedBytes, t.uploads + t.downloads + t.deletes, t.sessions, t.failedLogins);
        };
        return key(a.totals) != key(b.totals) ? key(a.totals) > key(b.totals) : table.text(a.user) < table.text(b.user);
    });
    return all;
}

QByteArray transfersJson(const TransferTable &transfers)
{
    QByteArray out("{\"users\": {");
    std::map<std::string, std::uint32_t> names;
    for (const auto &[user, totals] : transfers.users())
        names.emplace(transfers.text(user), user);
    bool first = true;
    for (const auto &[name, id] : names) {
        const TransferTotals &totals = transfers.users().at(id);
        if (totals.isEmpty())
            continue;
        out += first ? "\n  " : ",\n  ";
        first = false;
        appendJsonString(out, toValidUtf8(name));
        out += ": ";
        appendTotals(out, totals);
    }
    out += first ? "},\n \"days\": {" : "\n },\n \"days\": {";
    first = true;
    for (const auto &[day, totals] : transfers.days()) {
        if (totals.isEmpty())
            continue;
        out += first ? "\n  " : ",\n  ";
        first = false;
        appendJsonString(out, dayText(day));
        out += ": ";
        appendTotals(out, totals);
    }
    out += first ? "},\n \"total\": " : "\n },\n \"total\": ";
    appendTotals(out, transfers.totals());
    return out + "}\n";
}

QByteArray transfersCsv(const TransferTable &transfers, const FlowLogName &log, const std::vector<std::uint32_t> *rows)
{
    QByteArray out("time,action,user,path,target,bytes,complete,refused,client_ip,protocol,offset,log\r\n");
    forRows(transfers.rows(), rows, [&](const TransferTable::Row &row) {
        const Transfer t = transfers.transfer(row);
        out += csvLine({t.time.toIso(), std::string(transferActionName(t.action)), t.user, t.path, t.target, std::to_string(t.bytes), t.complete ? "yes" : "no",
                        t.refused ? "yes" : "no", t.clientIp, t.protocol, std::to_string(row.offset), log ? log(row.event) : std::string()});
    });
    return out;
}

QByteArray transferUsersCsv(const TransferTable &table, const std::vector<UserTotals> &users)
{
    QByteArray out("user,sessions,uploads,uploaded_bytes,downloads,downloaded_bytes,deletes,failed_logins,refused,incomplete,renames,folders\r\n");
    for (const auto &[user, t] : users) {
        const auto n = [](std::uint64_t count) { return std::to_string(count); };
        out += csvLine({table.text(user), n(t.sessions), n(t.uploads), n(t.uploadedBytes), n(t.downloads), n(t.downloadedBytes), n(t.deletes), n(t.failedLogins), n(t.refused),
                        n(t.incomplete), n(t.renames), n(t.folders)});
    }
    return out;
}

QByteArray findingsCsv(const std::vector<FindingLine> &findings)
{
    QByteArray out("grade,finding,attack,events,first_time,last_time,explanation\r\n");
    for (const FindingLine &f : findings)
        out += csvLine({std::string(findingGradeName(f.grade)), f.title, f.attack, std::to_string(f.events), f.first.toIso(), f.last.toIso(), f.explanation});
    return out;
}

QByteArray transfersTable(const TransferTable &transfers)
{
    QByteArray out("User                      Sessions  Uploads   Uploaded  Downloads  Downloaded  Deletes  Failed logins\n");
    const auto line = [&out](const std::string &name, const TransferTotals &t) {
        out += printable(name, 24) + number(t.sessions).rightJustified(10) + number(t.uploads).rightJustified(9) + flowBytesText(t.uploadedBytes).toUtf8().rightJustified(11)
               + number(t.downloads).rightJustified(11) + flowBytesText(t.downloadedBytes).toUtf8().rightJustified(12) + number(t.deletes).rightJustified(9)
               + number(t.failedLogins).rightJustified(15) + '\n';
    };
    for (const UserTotals &user : usersByTraffic(transfers.users(), transfers))
        line(user.user ? transfers.text(user.user) : "(nobody named)", user.totals);
    line("All", transfers.totals());
    return out;
}

QString flowBytesText(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(std::min<std::uint64_t>(bytes, INT64_MAX)), 1, QLocale::DataSizeSIFormat);
}

QString threatOutcomeText(ThreatOutcome outcome)
{
    switch (outcome) {
    case ThreatOutcome::Allowed: return FlowText::tr("Allowed with threat");
    case ThreatOutcome::BlockedThreat: return FlowText::tr("Blocked threat");
    case ThreatOutcome::Cautioned: return FlowText::tr("Cautioned");
    case ThreatOutcome::BlockedPolicy: return FlowText::tr("Blocked by policy");
    case ThreatOutcome::Detected: return FlowText::tr("Detected");
    }
    return {};
}

QString transferActionText(TransferAction action)
{
    switch (action) {
    case TransferAction::Upload: return FlowText::tr("Upload");
    case TransferAction::Download: return FlowText::tr("Download");
    case TransferAction::Delete: return FlowText::tr("Delete");
    case TransferAction::Rename: return FlowText::tr("Rename");
    case TransferAction::MakeFolder: return FlowText::tr("New folder");
    case TransferAction::RemoveFolder: return FlowText::tr("Folder removed");
    case TransferAction::Login: return FlowText::tr("Login");
    case TransferAction::FailedLogin: return FlowText::tr("Failed login");
    default: return {};
    }
}

QString findingTitle(FindingRuleId rule) { return QCoreApplication::translate("sightglass::EventFinding", findingRules()[rule].title); }
QString findingExplanation(FindingRuleId rule) { return QCoreApplication::translate("sightglass::EventFinding", findingRules()[rule].explanation); }

QString findingGradeText(FindingGrade grade)
{
    switch (grade) {
    case FindingGrade::Notable: return FlowText::tr("Notable");
    case FindingGrade::Suspicious: return FlowText::tr("Suspicious");
    case FindingGrade::Attack: return FlowText::tr("Attack");
    }
    return {};
}

} // namespace sightglass
