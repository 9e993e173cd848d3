// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unusualmodel.h"

#include "core/base/utf8.h"
#include "core/event/errortext.h"
#include "core/format/evtx/eventnames.h"
#include "core/session/unusualtext.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {


/// A template as it is shown; of a Windows event with what the event means in front, where that is known.
QString templateLine(const Session &session, const UnusualReport &report, std::uint32_t id)
{
    const EventRef first = report.counts.templates[id].first;
    const std::string &text = report.templates.set.texts[id];
    const EventRow row = session.row(first);
    const auto store = session.store(first.log());
    const std::string meaning = row.typeId() != 0 && store ? evtx::eventName(store->string(row.source()), row.typeId()) : std::string();
    return meaning.empty() ? cellLine(text) : cellLine(meaning + " · " + text);
}

} // namespace

UnusualModel::UnusualModel(Session &session, UnusualService &service, const Preferences &preferences, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_service(service), m_preferences(preferences)
{
    connect(&preferences, &Preferences::changed, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
    connect(&service, &UnusualService::changed, this, [this] {
        if (m_report != m_service.report())
            rebuild();
    });
    connect(&service, &UnusualService::memoryChanged, this, &UnusualModel::rebuild);
    rebuild();
}

void UnusualModel::rebuild()
{
    beginResetModel();
    m_report = m_service.report();
    m_rows.clear();
    m_hidden = 0;
    for (std::size_t i = 0; m_report && i < m_report->findings.size(); ++i) {
        const Finding &f = m_report->findings[i];
        if (m_kind && f.kind != *m_kind)
            continue;
        const bool hidden = m_service.isDismissed(f) || m_service.isNormal(f);
        m_hidden += hidden;
        if (!hidden || m_showHidden)
            m_rows.push_back(i);
    }
    endResetModel();
}

void UnusualModel::setKind(std::optional<UnusualKind> kind)
{
    m_kind = kind;
    rebuild();
}

void UnusualModel::setHiddenShown(bool shown)
{
    m_showHidden = shown;
    rebuild();
}

const Finding &UnusualModel::finding(int row) const { return m_report->findings[m_rows[static_cast<std::size_t>(row)]]; }

std::uint64_t UnusualModel::evidence(int row) const
{
    const std::size_t i = m_rows[static_cast<std::size_t>(row)];
    return i < m_service.evidenceCounts().size() ? m_service.evidenceCounts()[i] : 0;
}

QString UnusualModel::reason(int row) const
{
    const Finding &f = finding(row);
    const auto log = f.hasExample ? m_session.log(f.example.log()) : std::nullopt;
    constexpr qsizetype shown = 1000;
    return oneLine(unusualReason(f, log ? log->name : QString(), [this](Timestamp time) { return m_preferences.timeText(time); }), shown);
}

QString UnusualModel::templateText(int row) const
{
    const std::uint32_t id = finding(row).templateId;
    return id < m_report->templates.set.size() ? templateLine(m_session, *m_report, id) : QString();
}

int UnusualModel::rowOf(const Finding &wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (finding(row) == wanted)
            return row;
    }
    return -1;
}

int UnusualModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int UnusualModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant UnusualModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Finding &f = finding(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Score: return QLocale().toString(f.score, 'f', 0);
        case Kind: return unusualKindText(f.kind);
        case Reason: return reason(index.row());
        case Template: return templateText(index.row());
        case Events: return evidence(index.row()) > 0 ? numberText(evidence(index.row())) : QString();
        default: return {};
        }
    case Qt::DecorationRole: return column == Kind ? QVariant(Theme::severityIcon(f.severity)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((column == Score || column == Events ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return m_service.isDismissed(f) || m_service.isNormal(f) ? QVariant(Theme::mutedText()) : QVariant();
    case Qt::AccessibleTextRole: return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal).toString(), data(index, Qt::DisplayRole).toString());
    default: return {};
    }
}

QVariant UnusualModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Score || section == Events ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Score: return tr("Score");
    case Kind: return tr("Kind");
    case Reason: return tr("Why");
    case Template: return tr("Template");
    case Events: return tr("Events");
    default: return {};
    }
}

TemplateModel::TemplateModel(Session &session, UnusualService &service, const Preferences &preferences, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_service(service), m_preferences(preferences)
{
    connect(&service, &UnusualService::changed, this, &TemplateModel::take);
    connect(&preferences, &Preferences::changed, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
    take();
}

void TemplateModel::take()
{
    if (m_report == m_service.report())
        return;
    beginResetModel();
    m_report = m_service.report();
    m_rows.resize(m_report ? m_report->templates.set.size() : 0);
    std::iota(m_rows.begin(), m_rows.end(), 0u);
    if (m_rows.size() > mostTemplates) {
        const auto &counts = m_report->templates.set.counts;
        std::nth_element(m_rows.begin(), m_rows.begin() + mostTemplates, m_rows.end(), [&counts](std::uint32_t a, std::uint32_t b) { return counts[a] > counts[b]; });
        m_rows.resize(mostTemplates);
    }
    order();
    endResetModel();
}

void TemplateModel::order()
{
    if (!m_report)
        return;
    const auto &histories = m_report->counts.templates;
    const auto &texts = m_report->templates.set.texts;
    const auto less = [&](std::uint32_t a, std::uint32_t b) {
        switch (m_column) {
        case Level: return histories[a].severity() > histories[b].severity();
        case Template: return texts[a] < texts[b];
        case First: return histories[a].firstTime < histories[b].firstTime;
        case Last: return histories[a].lastTime < histories[b].lastTime;
        default: return histories[a].count < histories[b].count;
        }
    };
    std::sort(m_rows.begin(), m_rows.end());
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](std::uint32_t a, std::uint32_t b) { return m_order == Qt::AscendingOrder ? less(a, b) : less(b, a); });
}

void TemplateModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> chosen;
    for (const QModelIndex &index : before)
        chosen.push_back(templateOf(index.row()));
    m_column = column;
    m_order = order;
    this->order();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(chosen[static_cast<std::size_t>(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int TemplateModel::rowOf(std::uint32_t id) const
{
    const auto it = std::find(m_rows.begin(), m_rows.end(), id);
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

QString TemplateModel::text(int row) const { return templateLine(m_session, *m_report, templateOf(row)); }

int TemplateModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int TemplateModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TemplateHistory &history = m_report->counts.templates[templateOf(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Count: return numberText(history.count);
        case Level: return severityText(history.severity());
        case Template: return text(index.row());
        case First: return m_preferences.timeText(history.firstTime);
        case Last: return m_preferences.timeText(history.lastTime);
        default: return {};
        }
    case Qt::DecorationRole: return column == Level ? QVariant(Theme::severityIcon(history.severity())) : QVariant();
    case Qt::TextAlignmentRole: return QVariant((column == Count ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal).toString(), data(index, Qt::DisplayRole).toString());
    default: return {};
    }
}

QVariant TemplateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Count ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Count: return tr("Events");
    case Level: return tr("Severity");
    case Template: return tr("Template");
    case First: return tr("First");
    case Last: return tr("Last");
    default: return {};
    }
}

} // namespace sightglass
