// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobsdock.h"

#include "ui/models/jobmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/celldelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// A slim bar with the share beside it.
class ProgressDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        const QString text = item.text;
        item.text.clear();
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        const bool active = index.data(JobModel::IsActiveRole).toBool();
        const int share = index.data(JobModel::ProgressRole).toInt();
        const int textWidth = option.fontMetrics.horizontalAdvance(u"100 %"_s) + 8;
        const QRect inside = option.rect.adjusted(6, 0, -6, 0);
        QRectF bar(inside.left(), inside.center().y() - 2.5, inside.width() - textWidth, 6);
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(inside.right());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const QColor front = selected ? option.palette.color(QPalette::HighlightedText) : active ? Theme::accent() : Theme::mutedText();
        QColor back = front;
        back.setAlpha(50);
        painter->setBrush(back);
        painter->drawRoundedRect(bar, 3, 3);
        QRectF done(bar);
        done.setWidth(bar.width() * share / 1000);
        if (option.direction == Qt::RightToLeft)
            done.moveRight(bar.right());
        painter->setBrush(front);
        if (share > 0)
            painter->drawRoundedRect(done, 3, 3);
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(QStyle::visualRect(option.direction, inside, QRect(inside.right() - textWidth + 1, inside.top(), textWidth, inside.height())),
                          Qt::AlignVCenter | Qt::AlignHCenter, text);
        painter->restore();
    }
};

} // namespace

JobsDock::JobsDock(JobQueue &queue, QWidget *parent)
    : QDockWidget(tr("Jobs"), parent), m_queue(queue), m_view(new QTableView), m_cancel(new QPushButton(tr("&Cancel"))), m_clear(new QPushButton(tr("Clear finished")))
{
    setObjectName(u"jobs"_s);
    m_model = new JobModel(queue, m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setItemDelegateForColumn(JobModel::Progress, new ProgressDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setAccessibleName(tr("Jobs"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    for (const auto &[column, width] : {std::pair{JobModel::Name, 220}, {JobModel::State, 110}, {JobModel::Progress, 170}, {JobModel::Rate, 130}, {JobModel::Left, 110}})
        m_view->setColumnWidth(column, width);
    m_cancel->setObjectName(u"cancelJob"_s);
    m_cancel->setToolTip(tr("Cancels the selected jobs, or all if none is selected"));
    auto *side = new QVBoxLayout;
    side->setSpacing(4);
    side->addWidget(m_cancel);
    side->addWidget(m_clear);
    side->addStretch();
    auto *panel = new QWidget;
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(0, 0, 6, 4);
    layout->addWidget(m_view, 1);
    layout->addLayout(side);
    setWidget(panel);

    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &JobsDock::refreshButtons);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        refreshButtons();
        for (int row = from.row(); row <= to.row(); ++row) {
            const Job *job = m_model->jobAt(row);
            if (job && job->state() == JobState::Failed) {
                show();
                raise();
            }
        }
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        m_view->scrollToTop();
        if (!isHidden())
            raise();
    });
    connect(m_cancel, &QPushButton::clicked, this, &JobsDock::cancelChosen);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_queue.clearFinished(); });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_view->indexAt(at);
        Job *job = m_model->jobAt(index.isValid() ? index.row() : m_view->currentIndex().row());
        if (!job)
            return;
        const QString details = m_model->index(index.isValid() ? index.row() : m_view->currentIndex().row(), JobModel::Details).data().toString();
        QMenu menu;
        menu.addAction(tr("Cancel"), job, &Job::cancel)->setEnabled(!job->isFinished());
        menu.addAction(Theme::icon("copy"), tr("Copy details"), this, [details] { QApplication::clipboard()->setText(details); })->setEnabled(!details.isEmpty());
        menu.exec(m_view->viewport()->mapToGlobal(at));
    });
    refreshButtons();
}

void JobsDock::refreshButtons()
{
    m_cancel->setEnabled(!m_queue.isIdle());
    const auto &jobs = m_queue.jobs();
    m_clear->setEnabled(std::any_of(jobs.begin(), jobs.end(), [](const Job *job) { return job->isFinished(); }));
}

void JobsDock::cancelChosen()
{
    std::vector<Job *> jobs;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        if (Job *job = m_model->jobAt(index.row()); job && !job->isFinished())
            jobs.push_back(job);
    }
    if (jobs.empty())
        m_queue.cancelAll();
    for (Job *job : jobs)
        job->cancel();
}

} // namespace sightglass
