// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sourcesmodel.h"

#include "core/event/errortext.h"
#include "ui/shell/theme.h"
#include "ui/shell/plaintext.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

SourcesModel::SourcesModel(Session &session, QObject *parent) : QAbstractItemModel(parent), m_session(session), m_logs(session.logs())
{
    connect(&session, &Session::logAdded, this, [this](LogId id) {
        const int row = static_cast<int>(m_logs.size());
        beginInsertRows(filesGroup(), row, row);
        m_logs.push_back(*m_session.log(id));
        endInsertRows();
    });
    connect(&session, &Session::logChanged, this, [this](LogId id) {
        const auto it = std::find_if(m_logs.begin(), m_logs.end(), [id](const LogInfo &l) { return l.id == id; });
        const auto log = m_session.log(id);
        if (it == m_logs.end() || !log)
            return;
        *it = *log;
        const QModelIndex changed = index(static_cast<int>(it - m_logs.begin()), 0, filesGroup());
        Q_EMIT dataChanged(changed, changed);
    });
    connect(&session, &Session::logRemoved, this, [this](LogId id) {
        const auto it = std::find_if(m_logs.begin(), m_logs.end(), [id](const LogInfo &l) { return l.id == id; });
        if (it == m_logs.end())
            return;
        const int row = static_cast<int>(it - m_logs.begin());
        beginRemoveRows(filesGroup(), row, row);
        m_logs.erase(it);
        endRemoveRows();
    });
}

QModelIndex SourcesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(parent.isValid() ? 1 : 0));
}

QModelIndex SourcesModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 1 ? filesGroup() : QModelIndex();
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return 1;
    return parent.internalId() == 0 ? static_cast<int>(m_logs.size()) : 0;
}

int SourcesModel::columnCount(const QModelIndex &) const { return 1; }

QVariant SourcesModel::headerData(int, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? tr("Sources") : QVariant();
}

LogId SourcesModel::logAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 1 ? m_logs[static_cast<std::size_t>(index.row())].id : LogId{};
}

QString SourcesModel::originText(const LogInfo &log)
{
    if (!log.isWindows())
        return {};
    const auto first = [](const QStringList &names) {
        return names.size() < 2 ? names.join(QString()) : tr("%1 and others").arg(names[0]);
    };
    QStringList parts{first(log.channels), first(log.computers)};
    parts.removeAll(QString());
    return oneLine(parts.join(u" · "_s), 200);
}

QString SourcesModel::detail(const LogInfo &log) const
{
    switch (log.state) {
    case JobState::Failed: return tr("could not be read");
    case JobState::Cancelled: return tr("cancelled after %Ln event(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(log.counts.total(), INT_MAX)));
    case JobState::Pending: return tr("waiting");
    default: break;
    }
    QString text = log.state == JobState::Processing ? tr("reading") : log.formatName;
    const auto some = [](std::uint64_t n) { return static_cast<int>(std::min<std::uint64_t>(n, INT_MAX)); };
    const auto add = [&text](const QString &part) {
        if (!part.isEmpty())
            text += (text.isEmpty() ? QString() : u" · "_s) + part;
    };
    // Channel and computer say more than the name of the format.
    const QString origin = log.state == JobState::Processing ? QString() : originText(log);
    if (log.lost > 0) {
        // A partial read always says so, and why, before anything else.
        if (log.state != JobState::Processing)
            text.clear();
        add(tr("%Ln shown", nullptr, some(log.counts.total())) + u", "_s + tr("%Ln damaged: %1", nullptr, some(log.lost)).arg(log.whyLost));
        add(origin);
        return text;
    }
    if (!origin.isEmpty())
        text = origin;
    add(tr("%Ln event(s)", nullptr, some(log.counts.total())));
    if (log.problems > 0)
        add(tr("%Ln problem(s)", nullptr, some(log.problems)));
    return text;
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0) {
        if (role == Qt::DisplayRole)
            return tr("Files");
        if (role == Qt::FontRole) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    }
    const LogInfo &log = m_logs[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return log.name;
    case DetailRole: return detail(log);
    case Qt::AccessibleTextRole: return u"%1, %2"_s.arg(log.name, detail(log));
    case Qt::DecorationRole:
        if (log.state == JobState::Failed)
            return Theme::severityIcon(Severity::Error);
        return log.problems > 0 ? Theme::severityIcon(Severity::Warning) : Theme::icon("log");
    case Qt::ToolTipRole: {
        QString tip = log.path + u'\n' + QLocale().formattedDataSize(static_cast<qint64>(log.size)) + u'\n' + detail(log);
        if (!log.encoding.isEmpty())
            tip += u'\n' + tr("Encoding: %1").arg(log.encoding);
        if (log.isWindows() && !log.channels.isEmpty())
            tip += u'\n' + tr("Channel: %1").arg(log.channels.join(u", "_s));
        if (log.isWindows() && !log.computers.isEmpty())
            tip += u'\n' + tr("Computer: %1").arg(log.computers.join(u", "_s));
        if (log.error)
            tip += u'\n' + errorText(*log.error);
        for (const FormatMatch &match : log.ranked)
            tip += u'\n' + tr("%1: %2 % sure (%3)").arg(QString::fromUtf8(match.formatId.data(), static_cast<qsizetype>(match.formatId.size())))
                               .arg(qRound(match.confidence * 100)).arg(QString::fromStdString(match.why));
        return toolTipText(tip);
    }
    case LogIdRole: return static_cast<int>(log.id.value);
    default: return {};
    }
}

} // namespace sightglass
