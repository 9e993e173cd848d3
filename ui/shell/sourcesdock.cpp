// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sourcesdock.h"

#include "ui/models/sourcesmodel.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// A source with its details in a second, smaller line.
class SourceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool group = !index.parent().isValid();
        return {120, group ? option.fontMetrics.height() + 8 : 2 * option.fontMetrics.height() + 10};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.parent().isValid()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        const QString name = item.text;
        const QIcon icon = item.icon;
        item.text.clear();
        item.icon = {};
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, option.widget);
        const QRect inside = option.rect.adjusted(4, 4, -6, -4);
        icon.paint(painter, QStyle::visualRect(option.direction, inside, QRect(inside.left(), inside.top(), 16, 16)));
        const QRect text = QStyle::visualRect(option.direction, inside, inside.adjusted(23, 0, 0, 0));
        const bool selected = option.state & QStyle::State_Selected;
        const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        const int line = option.fontMetrics.height();
        const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
        painter->save();
        painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(QRect(text.left(), text.top(), text.width(), line), static_cast<int>(alignment),
                          option.fontMetrics.elidedText(name, Qt::ElideMiddle, text.width()));
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.88);
        painter->setFont(small);
        if (!selected)
            painter->setPen(Theme::mutedText());
        painter->drawText(QRect(text.left(), text.top() + line, text.width(), line), static_cast<int>(alignment),
                          QFontMetrics(small).elidedText(index.data(SourcesModel::DetailRole).toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
};

/// Says what belongs here while there is nothing.
class SourcesView : public QTreeView
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTreeView::paintEvent(event);
        const QModelIndex files = model()->index(0, 0);
        if (model()->rowCount(files) > 0)
            return;
        QPainter painter(viewport());
        painter.setPen(Theme::mutedText());
        const QRect place = viewport()->rect().adjusted(14, visualRect(files).bottom() + 4, -14, 0);
        painter.drawText(place, Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap,
                         SourcesDock::tr("The logs that you open are listed here."));
    }
};

} // namespace

SourcesDock::SourcesDock(Session &session, QWidget *parent) : QDockWidget(tr("Sources"), parent), m_session(session), m_view(new SourcesView)
{
    setObjectName(u"sources"_s);
    m_model = new SourcesModel(session, m_view);
    m_view->setModel(m_model);
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(0);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setItemDelegate(new SourceDelegate(m_view));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("Sources"));
    m_view->expandAll();
    m_view->installEventFilter(this);
    setWidget(m_view);
    connect(m_view, &QTreeView::clicked, this, &SourcesDock::narrow);
    connect(m_view, &QTreeView::activated, this, &SourcesDock::narrow);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &SourcesDock::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SourcesDock::chosenLogChanged);
    const auto empties = [this] { m_view->viewport()->update(); };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this, empties] {
        m_view->expand(m_model->filesGroup());
        empties();
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, empties);
    connect(&session.filters(), &FilterStack::changed, this, &SourcesDock::followFilter);
    followFilter();
}

bool SourcesDock::isEmpty() const { return m_model->rowCount(m_model->filesGroup()) == 0; }
LogId SourcesDock::chosenLog() const { return m_model->logAt(m_view->currentIndex()); }

void SourcesDock::choose(LogId log)
{
    const QModelIndex files = m_model->index(0, 0);
    for (int row = 0; log.value && row < m_model->rowCount(files); ++row) {
        const QModelIndex index = m_model->index(row, 0, files);
        if (m_model->logAt(index) == log)
            m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
}

void SourcesDock::narrow(const QModelIndex &index)
{
    Filter filter = m_session.filters().current();
    const LogId log = m_model->logAt(index);
    filter.logs.clear();
    if (log.value)
        filter.logs.insert(log);
    m_session.filters().push(filter);
}

void SourcesDock::followFilter()
{
    const std::set<LogId> &chosen = m_session.filters().current().logs;
    QItemSelection selection;
    QModelIndex only;
    const QModelIndex files = m_model->index(0, 0);
    for (int row = 0; !chosen.empty() && row < m_model->rowCount(files); ++row) {
        const QModelIndex index = m_model->index(row, 0, files);
        if (!chosen.contains(m_model->logAt(index)))
            continue;
        selection.select(index, index);
        only = index;
    }
    if (chosen.size() == 1 && only.isValid())
        m_view->selectionModel()->setCurrentIndex(only, QItemSelectionModel::ClearAndSelect);
    else
        m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void SourcesDock::showMenu(const QPoint &position)
{
    QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        index = m_view->currentIndex();
    const LogId log = m_model->logAt(index);
    const auto info = m_session.log(log);
    if (!info)
        return;
    QMenu menu;
    menu.addAction(Theme::icon("json"), tr("Result as JSON…"), this, [this, log] { Q_EMIT jsonWanted(log); });
    menu.addAction(tr("Show problems…"), this, [this, log] { Q_EMIT problemsWanted(log); })->setEnabled(info->problems > 0);
    menu.addAction(tr("Format…"), this, [this, log] { Q_EMIT formatWanted(log); })->setEnabled(!info->ranked.empty() || info->formatChosen);
    menu.addAction(Theme::icon("reload"), tr("Read again"), this, [this, log] { m_session.reload(log); });
    menu.addSeparator();
    menu.addAction(Theme::icon("clear"), tr("Close log"), this, [this, log] { m_session.close(log); });
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

bool SourcesDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        if (const LogId log = chosenLog(); log.value)
            m_session.close(log);
        return true;
    }
    return QDockWidget::eventFilter(watched, event);
}

} // namespace sightglass
