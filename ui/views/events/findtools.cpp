// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/events/findtools.h"

#include "ui/models/eventtablemodel.h"
#include "ui/shell/plaintext.h"
#include "ui/views/events/detailspane.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/highlighters.h"
#include "ui/widgets/highlightersdialog.h"
#include "ui/widgets/rawview.h"
#include "ui/widgets/rowoverview.h"
#include "ui/widgets/rowtable.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace sightglass {

using namespace Qt::StringLiterals;

FindTools::FindTools(Session &session, EventTableModel &model, RowTable &table, DetailsPane &details, QWidget *parent)
    : QObject(parent), m_model(model), m_table(table), m_parent(parent), m_highlighters(new Highlighters(this)), m_overview(new RowOverview(table, &table)),
      m_bar(new FindBar(session, [&table, &model] { return table.currentIndex().isValid() ? model.positionOf(table.currentIndex().row()) : -1; })), m_severities(session)
{
    m_overview->setPlaces([&model] { return model.positions(); }, [&model](int row) { return model.positionOf(row); });
    table.setSideWidget(m_overview);
    for (CellDelegate *delegate : table.findChildren<CellDelegate *>(QString(), Qt::FindDirectChildrenOnly))
        delegate->setHighlighters(m_highlighters);
    follow(details);
    connect(m_highlighters, &Highlighters::changed, table.viewport(), qOverload<>(&QWidget::update));
    connect(&m_bar->study(), &FindStudy::changed, this, [this] { m_overview->setHits(m_bar->study().hits()); });
    connect(m_bar, &FindBar::patternChanged, this, [this] { m_highlighters->setFound(m_bar->study().pattern()); });
    connect(m_bar, &FindBar::rowWanted, this, [this](int position) { choose(position, true); });
    connect(m_bar, &FindBar::closed, &table, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &FindBar::markWanted, m_highlighters, &Highlighters::add);
    connect(m_overview, &RowOverview::rowChosen, this, [this](int position) { choose(position, false); });
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, m_bar, &FindBar::refresh);
    connect(&m_severities, &SeverityStretches::changed, this, [this] { m_overview->setSeverities(m_severities.worst()); });
    table.installEventFilter(this);
}

void FindTools::follow(DetailsPane &details)
{
    for (QPlainTextEdit *edit : details.findChildren<QPlainTextEdit *>())
        m_highlighters->follow(edit);
    for (QAbstractItemView *view : details.findChildren<QAbstractItemView *>()) {
        if (auto *delegate = qobject_cast<CellDelegate *>(view->itemDelegate())) {
            delegate->setHighlighters(m_highlighters);
            connect(m_highlighters, &Highlighters::changed, view->viewport(), qOverload<>(&QWidget::update));
        }
    }
}

void FindTools::choose(int position, bool itself)
{
    if (position < 0 || position >= m_model.positions())
        return;
    int row = m_model.rowAtPosition(position);
    if (itself && m_model.positionOf(row) != position) {
        // A hit inside of similar events that are one row.
        m_model.setOpen(row, true);
        row = m_model.rowAtPosition(position);
    }
    const QModelIndex index = m_table.model()->index(row, 0);
    m_table.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    // Not at the edge: what surrounds a hit is looked at too.
    const int y = m_table.visualRect(index).top();
    if (y < 0 || y + 2 * m_table.rowHeight() > m_table.viewport()->height())
        m_table.scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void FindTools::addTo(QMenu &menu, const QModelIndex &cell)
{
    const QString text = cell.isValid() ? cell.data().toString().trimmed() : QString();
    if (!text.isEmpty() && text != u"…"_s) {
        menu.addAction(tr("Highlight \"%1\"").arg(oneLine(text, 40).replace(u'&', "&&"_L1)), this, [this, text] { m_highlighters->add(text); });
        menu.addAction(tr("Find \"%1\"").arg(oneLine(text, 40).replace(u'&', "&&"_L1)), this, [this, text] { m_bar->find(text); });
    }
    menu.addAction(tr("Highlighters…"), this, &FindTools::editHighlighters);
}

void FindTools::editHighlighters()
{
    auto *dialog = new HighlightersDialog(*m_highlighters, m_parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool FindTools::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_table) {
        if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
            m_severities.setActive(event->type() == QEvent::Show);
            m_model.setWatched(event->type() == QEvent::Show);
        }
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_bar->isOpen()) {
            m_bar->dismiss();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sightglass
