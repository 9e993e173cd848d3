// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/history/keptsearchview.h"

#include "ui/models/kepthitmodel.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowtable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sightglass {

using namespace Qt::StringLiterals;

KeptSearchView::KeptSearchView(KeptSearch &search, const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_search(search), m_preferences(preferences), m_model(new KeptHitModel(preferences, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *back = new QPushButton(tr("&Back to the analyses"));
    head->addWidget(back);
    m_status = new QLabel;
    m_status->setTextFormat(Qt::PlainText);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_status, 1);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setMaximumWidth(140);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the search"));
    m_progress->hide();
    head->addWidget(m_progress);
    m_open = new QPushButton(tr("&Show it"));
    head->addWidget(m_open);
    layout->addLayout(head);

    m_table = new RowTable;
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("What was found"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, m_model, [this](int column, Qt::SortOrder order) { m_model->sort(column, order); });
    const int unit = fontMetrics().horizontalAdvance(u'0');
    for (const auto &[column, width] : {std::pair<int, int>{KeptHitModel::Kind, 16}, {KeptHitModel::Time, 25}, {KeptHitModel::Log, 20}, {KeptHitModel::Text, 54}, {KeptHitModel::Note, 34}})
        m_table->setColumnWidth(column, width * unit);
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What the chosen one says"));
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(m_text);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    m_empty = new EmptyState(Theme::icon("history"), {}, {});
    m_stack = new QStackedWidget;
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);

    connect(back, &QPushButton::clicked, this, [this] {
        m_search.stop();
        Q_EMIT closed();
    });
    connect(m_open, &QPushButton::clicked, this, &KeptSearchView::openChosen);
    connect(m_table, &QAbstractItemView::activated, this, &KeptSearchView::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeptSearchView::refreshChosen);
    connect(&search, &KeptSearch::searchingChanged, this, &KeptSearchView::describe);
    connect(&search, &KeptSearch::progressed, this, [this](qint64 taken, qint64 all) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(all > 0 ? static_cast<int>(std::min<qint64>(1000, taken * 1000 / all)) : 0);
        m_status->setText(tr("Taking in what is new: %1 of %2").arg(QLocale().toString(taken), QLocale().toString(all)));
    });
    connect(&search, &KeptSearch::found, this, [this](const std::shared_ptr<const KeptHits> &hits, const QString &text) {
        if (text != m_asked)
            return;
        m_hits = hits;
        m_model->setHits(hits);
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        refreshChosen();
        describe();
    });
    connect(&search, &KeptSearch::failed, this, [this](const QString &why) {
        m_fault = why;
        describe();
    });
    describe();
}

QString KeptSearchView::statusText() const { return m_status->text(); }
QString KeptSearchView::emptyTitle() const { return m_stack->currentWidget() == m_empty ? m_empty->title() : QString(); }

void KeptSearchView::search(const QString &text)
{
    m_asked = text;
    m_fault.clear();
    m_hits = nullptr;
    m_progress->setRange(0, 0);
    m_model->setHits(std::make_shared<KeptHits>());
    refreshChosen();
    m_search.search(text);
    describe();
}

void KeptSearchView::describe()
{
    const bool searching = m_search.isSearching();
    m_progress->setVisible(searching);
    const int rows = m_model->rowCount();
    QStringList words;
    if (!m_fault.isEmpty()) {
        words.append(m_fault);
    } else if (searching) {
        words.append(tr("Searching…"));
    } else if (m_hits) {
        words.append(tr("%Ln found", nullptr, rows));
        for (std::size_t kind = 0; kind < keptKinds; ++kind) {
            if (m_hits->more[kind])
                words.append(tr("of %1 the newest %2").arg(KeptHitModel::kindText(static_cast<KeptKind>(kind)), QLocale().toString(static_cast<qulonglong>(KeptSearch::most))));
        }
    }
    m_status->setText(words.join(u" · "_s));
    m_status->setToolTip(toolTipText(m_status->text()));
    m_stack->setCurrentIndex(rows > 0 ? 0 : 1);
    if (rows > 0)
        return;
    if (searching)
        m_empty->setTexts(tr("Looking…"), QString());
    else if (!m_fault.isEmpty())
        m_empty->setTexts(tr("This did not work"), m_fault);
    else
        m_empty->setTexts(tr("Nothing kept says that"), tr("Searched are tickets, marked events with their notes and tags, threats, transfers, followed events and analyses.\n"
                                                           "Words are found as a whole: write begin* for a beginning, \"two words\" for words side by side, -word for what must not be there."));
}

void KeptSearchView::refreshChosen()
{
    const QModelIndex index = m_table->currentIndex();
    const bool any = index.isValid() && index.row() < m_model->rowCount();
    if (!any) {
        m_text->clear();
        m_open->setEnabled(false);
        return;
    }
    const KeptHit &hit = m_model->hit(index.row());
    QStringList lines{m_preferences.timeText(hit.time) + u"  "_s + oneLine(QString::fromStdString(hit.log), 300)};
    lines.append(QString::fromStdString(hit.text));
    if (!hit.note.empty())
        lines.append(QString::fromStdString(hit.note));
    m_text->setPlainText(lines.join(u"\n\n"_s));
    m_open->setEnabled(true);
    m_open->setText(hit.kind == KeptKind::Ticket ? tr("&Show the ticket") : hit.kind == KeptKind::Analysis ? tr("&Show the analysis") : tr("&Show it in its log"));
}

void KeptSearchView::openChosen()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || index.row() >= m_model->rowCount())
        return;
    const KeptHit &hit = m_model->hit(index.row());
    m_fault.clear();
    switch (hit.kind) {
    case KeptKind::Ticket: Q_EMIT ticketWanted({hit.id}); break;
    case KeptKind::Analysis: Q_EMIT analysisWanted(hit.id); break;
    case KeptKind::LiveEvent: m_search.showLiveEvent(hit.id); break;
    default: m_search.showEvent(hit.file, hit.offset); break;
    }
    describe();
}

void KeptSearchView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        m_search.stop();
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace sightglass
