// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/charts/valuefilter.h"

#include "ui/charts/valuebarchart.h"
#include "ui/models/fieldnamemodel.h"
#include "ui/shell/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// Work that is done before is not worth a bar.
constexpr int patienceMs = 300;

} // namespace

ValueFilter::ValueFilter(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_search(session), m_text(new QLabel(tr("Looking for these events…"))), m_progress(new QProgressBar)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_progress->setRange(0, 1000);
    m_progress->setMaximumWidth(240);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setAccessibleName(tr("Progress of the search"));
    auto *stop = new QToolButton;
    stop->setText(tr("Stop"));
    stop->setAutoRaise(true);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(stop);
    layout->addStretch();
    hide();
    connect(stop, &QToolButton::clicked, &m_search, &RowSearch::stop);
    connect(&m_search, &RowSearch::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_search, &RowSearch::runningChanged, this, [this] {
        if (!m_search.isRunning())
            hide();
    });
    connect(&m_search, &RowSearch::found, this, [this](const std::shared_ptr<const ChosenRows> &rows) {
        Filter filter = m_session.filters().current();
        filter.chosen = rows;
        filter.severities &= m_severities;
        m_session.filters().push(filter);
    });
}

void ValueFilter::search()
{
    m_progress->setValue(0);
    QTimer::singleShot(patienceMs, this, [this] { setVisible(m_search.isRunning()); });
}

void ValueFilter::choose(const QString &field, const QString &value, bool exclude)
{
    const FieldId id = FieldId::fromText(field.toStdString());
    Filter filter = m_session.filters().current();
    const auto text = value.toStdString();
    bool pushed = true;
    switch (id.kind) {
    case FieldId::Kind::Severity:
        for (const Severity severity : allSeverities) {
            if (severityName(severity) != text)
                continue;
            if (exclude)
                filter.severities = static_cast<std::uint8_t>(filter.severities & ~(1u << severityIndex(severity)));
            else
                filter.setOnlySeverity(severity);
        }
        break;
    case FieldId::Kind::Log: {
        const LogId log{static_cast<std::uint16_t>(value.toUInt())};
        if (!exclude) {
            filter.logs = {log};
            break;
        }
        if (filter.logs.empty()) {
            for (const LogInfo &info : m_session.logs())
                filter.logs.insert(info.id);
        }
        filter.logs.erase(log);
        if (filter.logs.empty())
            return; // nothing would be left, and no log at all means every log
        break;
    }
    default: {
        // A field of the record that is called like one of the index is not what the query means by it.
        const std::string name = id.kind == FieldId::Kind::Record ? id.name : field.toStdString();
        pushed = id.kind != FieldId::Kind::Record || queryFieldFromName(name) == QueryField::Other;
        if (value.isNull())
            filter.query = filter.query.addedPresence(name, exclude);
        else
            filter.query = filter.query.added(name, text, exclude);
    }
    }
    if (pushed) {
        m_session.filters().push(filter);
        return;
    }
    m_severities = Filter::anySeverity;
    const QString name = value.isNull() ? tr("(without)", "events that have no such field") : oneLine(valueName(m_session, id, value), 200);
    m_search.findValue(id, value.isNull() ? std::nullopt : std::optional(text), exclude,
                       (exclude ? tr("not %1: %2") : tr("%1: %2")).arg(FieldNameModel::label(id), name));
    search();
}

void ValueFilter::chooseHour(HeatMap::Cell cell, std::uint8_t severities, const QString &name, bool exclude)
{
    m_severities = exclude ? Filter::anySeverity : severities;
    m_search.findHour(cell, exclude, exclude ? tr("not %1").arg(name) : name);
    search();
}

} // namespace sightglass
