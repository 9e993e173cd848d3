// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/events/eventspage.h"

#include "ui/models/eventtablemodel.h"
#include "ui/shell/theme.h"
#include "ui/views/events/detailspane.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// Rows that one copy takes at the most: a clipboard is no export.
constexpr int mostCopied = 10'000;
/// How far the window of the model moves at once.
constexpr std::uint64_t step = EventTableModel::windowRows / 2;

} // namespace

EventsPage::EventsPage(Session &session, const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new EventTableModel(session, preferences, this)), m_table(new QTableView), m_details(new DetailsPane(session, preferences)),
      m_splitter(new QSplitter(Qt::Horizontal)), m_empty(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({700, 340});
    m_splitter->setChildrenCollapsible(true);
    m_splitter->setCollapsible(0, false);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_empty, 1);

    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setAccessibleName(tr("Events"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *rows = m_table->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed); // a million rows are not measured one by one
    rows->setDefaultSectionSize(fontMetrics().height() + 7);
    rows->setMinimumSectionSize(rows->defaultSectionSize());
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setSectionsMovable(true);
    const auto wide = [this](const char *text) { return fontMetrics().horizontalAdvance(QLatin1String(text)) + 18; };
    m_table->setColumnWidth(EventTableModel::Time, wide("2026-11-21 04:05:06.789"));
    m_table->setColumnWidth(EventTableModel::SeverityColumn, wide("Information") + 30);
    m_table->setColumnWidth(EventTableModel::Log, wide("Application.evt"));
    m_table->setColumnWidth(EventTableModel::Source, wide("NetworkManager"));
    m_table->setColumnWidth(EventTableModel::Host, wide("workstation-1"));
    m_table->setColumnWidth(EventTableModel::Level, wide("warning"));
    m_table->setColumnWidth(EventTableModel::EventId, wide("Event ID"));
    m_table->setColumnWidth(EventTableModel::Message, 520);
    m_table->installEventFilter(this);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        m_current = m_model->refAt(current.row());
        m_details->show(current.isValid() ? m_current : EventRef());
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        // Find the event again that was looked at.
        const EventRef wanted = m_current;
        for (int row = 0; wanted.log().value && row < m_model->rowCount(); ++row) {
            if (m_model->refAt(row) == wanted) {
                m_table->setCurrentIndex(m_model->index(row, 0));
                if (!m_sliding)
                    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
                return;
            }
        }
        if (m_sliding)
            return; // it is still there, out of the window
        m_current = {};
        m_details->show({});
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu;
        menu.addAction(Theme::icon("copy"), tr("Copy rows"), this, &EventsPage::copySelection);
        const EventRef ref = m_model->refAt(m_table->indexAt(at).row());
        if (const auto log = m_session.log(ref.log())) {
            const EventRow row = m_session.row(ref);
            const auto add = [&](const QString &text, std::function<void(Filter &)> change) {
                menu.addAction(text, this, [this, change = std::move(change)] {
                    Filter filter = m_session.filters().current();
                    change(filter);
                    m_session.filters().push(filter);
                });
            };
            menu.addSeparator();
            add(tr("Only this severity"), [severity = row.severity(m_session.profile())](Filter &f) { f.setOnlySeverity(severity); });
            add(tr("Only %1").arg(log->name), [id = ref.log()](Filter &f) { f.logs = {id}; });
            if (row.time().isValid())
                add(tr("Five minutes before and after this event"), [t = row.time().microseconds()](Filter &f) {
                    f.from = Timestamp::fromMicroseconds(t - 300'000'000);
                    f.to = Timestamp::fromMicroseconds(t + 300'000'001);
                });
        }
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
    m_window = new QWidget;
    m_windowText = new QLabel;
    m_windowText->setTextFormat(Qt::PlainText);
    auto *windowLayout = new QHBoxLayout(m_window);
    windowLayout->setContentsMargins(0, 0, 0, 0);
    windowLayout->addWidget(m_windowText, 1);
    const auto button = [&](const QString &text, auto target) {
        auto *b = new QToolButton;
        b->setText(text);
        windowLayout->addWidget(b);
        connect(b, &QToolButton::clicked, this, [this, target] { jump(target()); });
    };
    button(tr("First"), [] { return std::uint64_t{0}; });
    button(tr("Earlier"), [this] { return m_model->firstRow() - std::min(m_model->firstRow(), step); });
    button(tr("Later"), [this] { return m_model->firstRow() + step; });
    button(tr("Last"), [this] { return m_model->totalRows(); });
    layout->addWidget(m_window);
    connect(m_model, &EventTableModel::windowChanged, this, &EventsPage::showWindow);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &EventsPage::slide);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &EventsPage::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EventsPage::refresh);
    showWindow();

    connect(&session, &Session::rowsChanged, this, &EventsPage::refresh);
    connect(&session, &Session::logAdded, this, &EventsPage::refresh);
    connect(&session, &Session::logRemoved, this, &EventsPage::refresh);
    refresh();
}

void EventsPage::refresh()
{
    const bool some = m_model->rowCount() > 0;
    m_splitter->setVisible(some);
    m_empty->setVisible(!some);
    m_table->setColumnHidden(EventTableModel::Log, m_session.logs().size() < 2);
    if (!some) {
        const bool filtered = !m_session.filters().current().isEmpty();
        m_empty->setText(filtered ? tr("No event matches the filter. Remove a chip above, or press Ctrl+Z.")
                                  : tr("No events yet. Drop log files on the window, or choose File > Open."));
    }
}

void EventsPage::showWindow()
{
    const std::uint64_t total = m_model->totalRows(), first = m_model->firstRow();
    m_window->setVisible(total > EventTableModel::windowRows);
    const QLocale locale;
    m_windowText->setText(tr("Events %1 to %2 of %3; scrolling on slides along")
                              .arg(locale.toString(static_cast<qulonglong>(first + 1)),
                                   locale.toString(static_cast<qulonglong>(std::min(first + EventTableModel::windowRows, total))),
                                   locale.toString(static_cast<qulonglong>(total))));
}

void EventsPage::jump(std::uint64_t first)
{
    const bool last = first >= m_model->totalRows();
    m_sliding = true;
    m_model->showFrom(first);
    m_sliding = false;
    last ? m_table->scrollToBottom() : m_table->scrollToTop();
}

void EventsPage::slide(int value)
{
    // At either end of the window, while there is more: move the window by half, and the rows in
    // sight stay where they are.
    const QScrollBar *bar = m_table->verticalScrollBar();
    const std::uint64_t first = m_model->firstRow(), total = m_model->totalRows();
    if (m_sliding || total <= EventTableModel::windowRows || m_model->rowCount() < static_cast<int>(EventTableModel::windowRows))
        return;
    std::uint64_t next = first;
    if (value == bar->maximum() && first + EventTableModel::windowRows < total)
        next = first + step;
    else if (value == 0 && first > 0)
        next = first - std::min(first, step);
    if (next == first)
        return;
    m_sliding = true;
    const int top = m_table->rowAt(0);
    m_model->showFrom(next);
    const auto row = static_cast<std::int64_t>(first) + top - static_cast<std::int64_t>(m_model->firstRow());
    m_table->verticalScrollBar()->setValue(static_cast<int>(row));
    m_sliding = false;
}

void EventsPage::copySelection()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QString text;
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), mostCopied); ++i) {
        QStringList cells;
        for (int column = 0; column < EventTableModel::ColumnCount; ++column) {
            if (!m_table->isColumnHidden(column))
                cells.append(rows[i].siblingAtColumn(column).data().toString().replace(u'\t', u' '));
        }
        text += cells.join(u'\t') + u'\n';
    }
    QApplication::clipboard()->setText(text);
}

void EventsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Side by side where there is room for the messages, else one below the other.
    constexpr int sideBySide = 1300;
    const Qt::Orientation wanted = width() >= sideBySide ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != wanted) {
        m_splitter->setOrientation(wanted);
        m_splitter->setSizes(wanted == Qt::Horizontal ? QList<int>{width() - 400, 400} : QList<int>{height() * 55 / 100, height() * 45 / 100});
    }
}

bool EventsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sightglass
