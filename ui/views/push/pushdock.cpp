// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/push/pushdock.h"

#include "ui/models/pushtargetmodel.h"
#include "ui/widgets/celldelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

PushDock::PushDock(PushService &service, QWidget *parent)
    : QDockWidget(tr("Push"), parent), m_service(service), m_model(new PushTargetModel(service, this)), m_view(new QTableView), m_pause(new QPushButton(tr("&Pause"))),
      m_retry(new QPushButton(tr("Try &again now"))), m_refused(new QPushButton(tr("Re&fused events…"))), m_empty(new QLabel), m_pages(new QStackedLayout)
{
    setObjectName(u"pushDock"_s);
    toggleViewAction()->setText(tr("Push pa&nel"));
    connect(toggleViewAction(), &QAction::triggered, this, [this](bool on) {
        if (on)
            raise(); // not behind the jobs
    });
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setAccessibleName(tr("Push targets and what waits for them"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    for (const auto &[column, width] : {std::pair{PushTargetModel::Name, 150}, {PushTargetModel::State, 170}, {PushTargetModel::Waiting, 90}, {PushTargetModel::Bytes, 90},
                                        {PushTargetModel::Rate, 120}, {PushTargetModel::Delivered, 100}, {PushTargetModel::Refused, 80}})
        m_view->setColumnWidth(column, width);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(12);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *targets = new QPushButton(tr("&Targets…"));
    targets->setObjectName(u"dockTargets"_s);
    m_pause->setObjectName(u"pausePush"_s);
    m_retry->setObjectName(u"retryPush"_s);
    m_refused->setObjectName(u"refusedPush"_s);
    auto *side = new QVBoxLayout;
    side->setSpacing(4);
    for (QPushButton *button : {m_pause, m_retry, m_refused, targets})
        side->addWidget(button);
    side->addStretch();
    auto *left = new QWidget;
    left->setLayout(m_pages);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto *panel = new QWidget;
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(0, 0, 6, 4);
    layout->addWidget(left, 1);
    layout->addLayout(side);
    setWidget(panel);

    connect(targets, &QPushButton::clicked, this, &PushDock::targetsWanted);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        const auto rows = chosen();
        const bool pause = std::any_of(rows.begin(), rows.end(), [](const TargetStatus *row) { return !row->target.paused; });
        for (const TargetStatus *row : rows)
            m_service.setPaused(row->target.name, pause);
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        for (const TargetStatus *row : chosen())
            m_service.retry(row->target.name);
    });
    const auto showRefused = [this] {
        for (const TargetStatus *row : chosen()) {
            if (row->depth.deadLetters > 0) {
                Q_EMIT refusedWanted(QString::fromStdString(row->target.name));
                return;
            }
        }
    };
    connect(m_refused, &QPushButton::clicked, this, showRefused);
    connect(m_view, &QTableView::doubleClicked, this, showRefused);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PushDock::refresh);
    connect(&service, &PushService::changed, this, &PushDock::refresh);
    refresh();
}

std::vector<const TargetStatus *> PushDock::chosen() const
{
    std::vector<const TargetStatus *> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (selected.isEmpty() || m_view->selectionModel()->isRowSelected(row))
            rows.push_back(m_model->at(row));
    }
    return rows;
}

void PushDock::refresh()
{
    const auto rows = chosen();
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_empty->setText(!m_service.fault().isEmpty() ? m_service.fault()
                                                  : tr("Events can be pushed to a server that the team already runs: OpenTelemetry, Elasticsearch, Loki, ClickHouse, syslog, Graylog or any that takes "
                                                       "JSON. Set one up with Targets…"));
    const bool anyRuns = std::any_of(rows.begin(), rows.end(), [](const TargetStatus *row) { return !row->target.paused; });
    m_pause->setText(rows.empty() || anyRuns ? tr("&Pause") : tr("&Resume"));
    m_pause->setEnabled(!rows.empty());
    m_retry->setEnabled(std::any_of(rows.begin(), rows.end(), [](const TargetStatus *row) { return row->depth.events > 0 || !row->target.held.empty(); }));
    m_refused->setEnabled(std::any_of(rows.begin(), rows.end(), [](const TargetStatus *row) { return row->depth.deadLetters > 0; }));
}

} // namespace sightglass
