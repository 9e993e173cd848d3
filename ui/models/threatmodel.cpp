// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/threatmodel.h"

#include "core/base/utf8.h"
#include "core/session/flowtext.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"

#include <QLocale>

#include <algorithm>

namespace sightglass {

namespace {

constexpr int right = Qt::AlignRight | Qt::AlignVCenter;

/// Each outcome has the sign of a severity: shape and colour.
Severity severityOf(ThreatOutcome outcome)
{
    switch (outcome) {
    case ThreatOutcome::Allowed: return Severity::Critical;
    case ThreatOutcome::BlockedThreat:
    case ThreatOutcome::Detected: return Severity::Error;
    case ThreatOutcome::Cautioned:
    case ThreatOutcome::BlockedPolicy: break;
    }
    return Severity::Warning;
}

Severity severityOf(FindingGrade grade)
{
    switch (grade) {
    case FindingGrade::Attack: return Severity::Critical;
    case FindingGrade::Suspicious: return Severity::Error;
    case FindingGrade::Notable: break;
    }
    return Severity::Information;
}

} // namespace

// ---- threats

ThreatModel::ThreatModel(const Preferences &preferences, QObject *parent) : SortedRowsModel(parent), m_preferences(preferences)
{
    connect(&preferences, &Preferences::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
    });
}

void ThreatModel::setTable(std::shared_ptr<const ThreatTable> table, FlowLogName log)
{
    beginRows();
    m_table = std::move(table);
    m_log = std::move(log);
    endRows(m_table->rows().size());
}

QVariant ThreatModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ThreatTable::Row &row = threat(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Bytes)
        return right;
    if (role == Qt::DecorationRole && index.column() == Outcome)
        return Theme::severityIcon(severityOf(row.outcome));
    if (role != Qt::DisplayRole)
        return {};
    const auto text = [this](std::uint32_t id) { return cellLine(m_table->text(id)); };
    switch (index.column()) {
    case Time: return m_preferences.timeText(row.time);
    case Outcome: return threatOutcomeText(row.outcome);
    case Name: return text(ThreatTable::key(row, ThreatBy::Name));
    case Severity: return text(row.severity);
    case Category: return text(ThreatTable::key(row, ThreatBy::Category));
    case Action: return text(row.action);
    case Url: return text(row.url);
    case User: return text(row.user);
    case Client: return text(row.clientIp);
    case Server: return text(row.serverIp);
    case Policy: return text(row.policy);
    case Bytes: return row.bytes ? flowBytesText(row.bytes) : QString();
    case Log: return m_log ? cellLine(m_log(row.event)) : QString();
    default: return {};
    }
}

QVariant ThreatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Bytes ? right : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time (%1)").arg(m_preferences.zoneText());
    case Outcome: return tr("What happened");
    case Name: return tr("Threat");
    case Severity: return tr("Severity");
    case Category: return tr("Category");
    case Action: return tr("Action");
    case Url: return tr("Address or path");
    case User: return tr("User");
    case Client: return tr("Client");
    case Server: return tr("Server");
    case Policy: return tr("Policy");
    case Bytes: return tr("Size");
    case Log: return tr("Log");
    default: return {};
    }
}

SortedRowsModel::Less ThreatModel::less(int column) const
{
    return [table = m_table, column](std::uint32_t a, std::uint32_t b) {
        const ThreatTable::Row &x = table->rows()[a], &y = table->rows()[b];
        const auto byText = [&table](std::uint32_t i, std::uint32_t j) { return i != j && table->text(i) < table->text(j); };
        switch (column) {
        case Time: return x.time < y.time;
        case Outcome: return x.outcome < y.outcome;
        case Name: return byText(ThreatTable::key(x, ThreatBy::Name), ThreatTable::key(y, ThreatBy::Name));
        case Severity: return byText(x.severity, y.severity);
        case Category: return byText(ThreatTable::key(x, ThreatBy::Category), ThreatTable::key(y, ThreatBy::Category));
        case Action: return byText(x.action, y.action);
        case Url: return byText(x.url, y.url);
        case User: return byText(x.user, y.user);
        case Client: return byText(x.clientIp, y.clientIp);
        case Server: return byText(x.serverIp, y.serverIp);
        case Policy: return byText(x.policy, y.policy);
        case Bytes: return x.bytes < y.bytes;
        case Log: return x.event < y.event;
        default: return false;
        }
    };
}

// ---- findings

FindingModel::FindingModel(const Preferences &preferences, QObject *parent) : SortedRowsModel(parent), m_preferences(preferences)
{
    connect(&preferences, &Preferences::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, First), index(rowCount() - 1, Last));
    });
}

void FindingModel::take(std::vector<Row> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.grade != b.grade ? a.grade > b.grade : a.count < b.count; });
    beginRows();
    m_rows = std::make_shared<const std::vector<Row>>(std::move(rows));
    endRows(m_rows->size());
}

void FindingModel::setFindings(const FindingTable &findings)
{
    std::vector<Row> rows;
    for (const auto &[rule, entry] : findings.entries()) {
        Row row{findingTitle(rule), findingExplanation(rule), QString::fromLatin1(findingRules()[rule].attack), findingRules()[rule].grade, entry.count, entry.first,
                entry.last, entry.events};
        if (!entry.about.empty()) {
            QStringList names;
            for (const std::string &name : entry.about)
                names.append(cellLine(name));
            row.title = tr("%1: %2", "finding: accounts or addresses").arg(row.title, QLocale().createSeparatedList(names));
        }
        rows.push_back(std::move(row));
    }
    take(std::move(rows));
}

void FindingModel::setFindings(const std::vector<FlowStore::SeenFinding> &findings)
{
    std::vector<Row> rows;
    for (const FlowStore::SeenFinding &seen : findings) {
        Row row;
        row.title = QString::fromStdString(seen.rule); // of another version of this program
        const auto &rules = findingRules();
        const auto rule = std::find_if(rules.begin(), rules.end(), [&seen](const FindingRule &r) { return r.id == seen.rule; });
        if (rule != rules.end()) {
            const auto id = static_cast<FindingRuleId>(rule - rules.begin());
            row.title = findingTitle(id);
            row.explanation = findingExplanation(id);
            row.attack = QString::fromLatin1(rule->attack);
            row.grade = rule->grade;
        }
        row.count = seen.events;
        row.first = seen.first;
        row.last = seen.last;
        rows.push_back(std::move(row));
    }
    take(std::move(rows));
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = finding(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Events)
        return right;
    if (role == Qt::DecorationRole && index.column() == Grade)
        return Theme::severityIcon(severityOf(row.grade));
    if (role == Qt::ToolTipRole && index.column() == Title)
        return toolTipText(row.title + QLatin1Char('\n') + row.explanation);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Grade: return findingGradeText(row.grade);
    case Title: return row.title;
    case Attack: return row.attack;
    case Events: return numberText(row.count);
    case First: return m_preferences.timeText(row.first);
    case Last: return m_preferences.timeText(row.last);
    default: return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Events ? right : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Grade: return tr("Grade");
    case Title: return tr("Finding");
    case Attack: return tr("ATT&CK");
    case Events: return tr("Events");
    case First: return tr("First (%1)").arg(m_preferences.zoneText());
    case Last: return tr("Last (%1)").arg(m_preferences.zoneText());
    default: return {};
    }
}

SortedRowsModel::Less FindingModel::less(int column) const
{
    return [rows = m_rows, column](std::uint32_t a, std::uint32_t b) {
        const Row &x = (*rows)[a], &y = (*rows)[b];
        switch (column) {
        case Grade: return x.grade < y.grade;
        case Title: return x.title.localeAwareCompare(y.title) < 0;
        case Attack: return x.attack < y.attack;
        case Events: return x.count < y.count;
        case First: return x.first < y.first;
        case Last: return x.last < y.last;
        default: return false;
        }
    };
}

} // namespace sightglass
