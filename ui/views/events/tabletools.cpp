// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/events/tabletools.h"

#include "core/job/rowplaces.h"
#include "core/job/task.h"
#include "ui/models/eventtablemodel.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"
#include "ui/views/events/detailspane.h"
#include "ui/widgets/rowtable.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QTimer>

#include <climits>
#include <tuple>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// Rows looked at in one turn of the event loop.
constexpr int rowsATurn = 20'000;

} // namespace

TableTools::TableTools(Session &session, const Preferences &preferences, EventTableModel &model, RowTable &table, QWidget *parent)
    : QObject(parent), m_session(session), m_preferences(preferences), m_model(model), m_table(table), m_parent(parent)
{
    QHeaderView *header = table.horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(false);
    connect(header, &QHeaderView::sectionClicked, this, &TableTools::sortBy);
    const QSettings settings;
    m_lines = std::clamp(settings.value(u"events/lines"_s, 1).toInt(), 1, 5);
    m_compact = settings.value(u"events/compact"_s, false).toBool();
    m_monospaced = settings.value(u"events/monospaced"_s, false).toBool();
    applyLook();
}

void TableTools::applyLook()
{
    QFont font = m_parent->font();
    if (m_monospaced) {
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(m_parent->font().pointSizeF());
    }
    m_table.setFont(font);
    m_table.horizontalHeader()->setFont(m_parent->font());
    m_table.setRowLook(m_lines, EventTableModel::Message, m_compact);
    QSettings settings;
    settings.setValue(u"events/lines"_s, m_lines);
    settings.setValue(u"events/compact"_s, m_compact);
    settings.setValue(u"events/monospaced"_s, m_monospaced);
}

void TableTools::addLooksTo(QMenu &menu)
{
    QMenu *lines = menu.addMenu(tr("&Lines of a row"));
    auto *group = new QActionGroup(lines);
    for (const int n : {1, 2, 3, 5}) {
        QAction *action = lines->addAction(n == 1 ? tr("One, cut off") : tr("%Ln line(s), wrapped", nullptr, n), this, [this, n] {
            m_lines = n;
            applyLook();
        });
        action->setCheckable(true);
        action->setChecked(m_lines == n);
        group->addAction(action);
    }
    const auto toggle = [&](const QString &text, bool &value) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(value);
        connect(action, &QAction::toggled, this, [this, &value](bool on) {
            value = on;
            applyLook();
        });
    };
    toggle(tr("&Compact rows"), m_compact);
    toggle(tr("&Monospaced font"), m_monospaced);
    QAction *natural = menu.addAction(tr("&Order as in the logs"), this, [this] { sortBy(-1); });
    natural->setEnabled(m_sorted >= 0);
}

void TableTools::useFoldSwitch(QCheckBox &box)
{
    connect(&box, &QCheckBox::toggled, this, [this](bool on) {
        QSettings().setValue(u"events/folded"_s, on);
        m_model.setFolded(on);
    });
    const QString text = box.text();
    connect(&m_model.similar(), &RowStudy::progressed, &box, [&box, text](int progress) { box.setText(tr("%1 (%2 %)").arg(text, QLocale().toString(progress / 10))); });
    connect(&m_model.similar(), &RowStudy::runningChanged, &box, [&box, text, this] {
        if (!m_model.similar().isRunning())
            box.setText(text);
    });
    connect(&m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == EventTableModel::Similar)
            openSimilar(!m_model.isOpen(index.row()));
    });
    box.setChecked(QSettings().value(u"events/folded"_s, false).toBool());
}

bool TableTools::openSimilar(bool open)
{
    const int row = m_table.currentIndex().isValid() ? m_model.setOpen(m_table.currentIndex().row(), open) : -1;
    if (row >= 0)
        choose(row);
    return row >= 0;
}

void TableTools::addTo(QMenu &menu)
{
    if (const int row = m_table.currentIndex().row(); m_table.currentIndex().isValid() && m_model.isFolded()) {
        if (m_model.eventsAt(row) > 1)
            menu.addAction(tr("&Show %Ln similar event(s) one by one\tRight", nullptr, m_model.eventsAt(row)), this, [this] { openSimilar(true); });
        else if (m_model.isOpen(row))
            menu.addAction(tr("&Similar events in one row\tLeft"), this, [this] { openSimilar(false); });
    }
    menu.addAction(tr("Open in a &window\tCtrl+Enter"), this, &TableTools::openWindow);
    menu.addAction(tr("&Go to…\tG"), this, &TableTools::askWhere);
    menu.addAction(tr("&Next error\tN"), this, [this] { nextError(false); });
}

void TableTools::sortBy(int column)
{
    if (column == m_sorted && m_descending)
        column = -1;
    m_descending = column >= 0 && column == m_sorted;
    m_sorted = column;
    RowOrder order = column < 0 ? RowOrder() : m_model.orderBy(column, m_descending);
    if (order.by == RowOrder::By::None) {
        m_sorted = -1;
        order = {};
    }
    showSorted({m_sorted, m_descending});
    m_session.setOrder(order);
    Q_EMIT notice(m_sorted < 0 ? tr("The events stand as in their logs.") : tr("Sorted by %1. Another click turns the order round, a third one ends it.").arg(m_model.headerData(m_sorted, Qt::Horizontal).toString()));
}

void TableTools::showSorted(std::pair<int, bool> sorted)
{
    std::tie(m_sorted, m_descending) = sorted;
    QHeaderView *header = m_table.horizontalHeader();
    header->setSortIndicatorShown(m_sorted >= 0);
    if (m_sorted >= 0)
        header->setSortIndicator(m_sorted, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableTools::choose(int row)
{
    m_table.selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table.scrollTo(m_model.index(row, 0));
}

void TableTools::nextError(bool back)
{
    const int step = back ? -1 : 1;
    searchError(m_table.currentIndex().isValid() ? m_table.currentIndex().row() + step : 0, step, ++m_search);
}

void TableTools::searchError(int row, int step, quint64 search)
{
    if (search != m_search)
        return;
    for (int n = 0; n < rowsATurn; ++n, row += step) {
        if (row < 0 || row >= m_model.rowCount()) {
            Q_EMIT notice(step > 0 ? tr("No error below this event.") : tr("No error above this event."));
            return;
        }
        if (m_session.row(m_model.refAt(row)).severity(m_session.profile()) <= Severity::Error) {
            choose(row);
            return;
        }
    }
    QTimer::singleShot(0, this, [this, row, step, search] { searchError(row, step, search); });
}

void TableTools::askWhere()
{
    auto *dialog = new QInputDialog(m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to"));
    dialog->setLabelText(tr("Number of a row (1 to %1), a time (%2) such as 2025-11-11T10:30, or \"line 7\" or \"record 7\" of the chosen log:").arg(QLocale().toString(m_model.rowCount()), m_preferences.zoneText()));
    connect(dialog, &QInputDialog::textValueSelected, this, &TableTools::goTo);
    dialog->open();
}

void TableTools::goTo(const QString &where)
{
    static const QRegularExpression place(u"^\\s*(line|record|%1|%2)\\s+(\\d+)\\s*$"_s.arg(QRegularExpression::escape(tr("line")), QRegularExpression::escape(tr("record"))),
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = place.match(where); match.hasMatch()) {
        const QString word = match.captured(1);
        goToPlace(word.compare(u"line"_s, Qt::CaseInsensitive) == 0 || word.compare(tr("line"), Qt::CaseInsensitive) == 0, match.captured(2).toULongLong());
        return;
    }
    const int count = m_model.rowCount();
    bool number = false;
    const qlonglong row = QLocale().toLongLong(where.trimmed(), &number);
    if (count == 0)
        return;
    if (number && where.trimmed().size() != 4) { // a year is a time
        choose(static_cast<int>(std::clamp<qlonglong>(row, 1, count)) - 1);
        return;
    }
    const auto query = Query::parse("time>=" + Query::term({}, where.trimmed().toStdString()), m_session.timeZone());
    if (!query || query->root().field != QueryField::Time) {
        Q_EMIT notice(tr("\"%1\" is neither a row nor a time.").arg(oneLine(where, 60)));
        return;
    }
    if (m_session.order().by != RowOrder::By::None)
        sortBy(-1);
    // Rows stand in the order of time, but for logs that are out of order.
    const Timestamp from = query->root().from;
    int low = 0, high = count;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (m_session.row(m_model.refAt(middle)).time() < from)
            low = middle + 1;
        else
            high = middle;
    }
    // Similar events in one row: the time may be inside of the one before.
    if (low > 0 && m_model.eventsAt(low - 1) > 1 && m_session.row(m_model.eventsOf({low - 1}, INT_MAX).back()).time() >= from)
        --low;
    choose(std::min(low, count - 1));
}

void TableTools::goToPlace(bool line, std::uint64_t number)
{
    const LogId id = m_model.refAt(std::max(0, m_table.currentIndex().row())).log();
    auto log = m_session.logRows(id);
    if (!log)
        return;
    if (m_stop)
        *m_stop = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    struct Search final : Progress
    {
        explicit Search(const std::atomic<bool> &flag) : stop(flag) {}
        bool report(std::uint64_t) override { return !stop; }
        const std::atomic<bool> &stop;
    };
    using Answer = std::optional<RowIndex>;
    runTask(m_pool, this, [log = std::move(*log), line, number, stop = m_stop]() -> Answer {
        Search search(*stop);
        return line ? rowOfLine(log, number, search) : rowOfRecord(log, number, search);
    }, [this, id, line, number, stop = m_stop](const Answer &row) {
        if (*stop)
            return;
        if (row)
            Q_EMIT eventWanted(EventRef(id, *row));
        else
            Q_EMIT notice((line ? tr("The log has no line %1.") : tr("The log has no record %1.")).arg(number));
    });
}

TableTools::~TableTools()
{
    if (m_stop)
        *m_stop = true;
    m_pool.waitForDone();
}

void TableTools::openWindow()
{
    if (!m_table.currentIndex().isValid())
        return;
    openWindowOf(m_model.refAt(m_table.currentIndex().row()));
}

DetailsPane *TableTools::makeWindow(const QString &title)
{
    auto *pane = new DetailsPane(m_session, m_preferences, m_parent);
    pane->setWindowFlag(Qt::Window);
    pane->setAttribute(Qt::WA_DeleteOnClose);
    pane->setObjectName(u"eventWindow"_s);
    pane->setWindowTitle(title);
    pane->resize(520, 640);
    new QShortcut(Qt::Key_Escape, pane, pane, &QWidget::close);
    return pane;
}

void TableTools::openWindowOf(EventRef ref)
{
    const auto log = m_session.log(ref.log());
    DetailsPane *pane = makeWindow(tr("%1, %2").arg(log ? log->name : QString(), m_preferences.timeText(m_session.row(ref).time())));
    pane->show(ref);
    static_cast<QWidget *>(pane)->show();
    Q_EMIT windowOpened(pane);
}

void TableTools::openWindowOf(const std::shared_ptr<const KeptRecord> &record, const QString &note)
{
    DetailsPane *pane = makeWindow(tr("%1, %2").arg(oneLine(QString::fromStdString(record->stream), 300), m_preferences.timeText(record->row.time())));
    pane->showKept(record, note);
    static_cast<QWidget *>(pane)->show();
    Q_EMIT windowOpened(pane);
}

bool TableTools::take(const QKeyEvent &key)
{
    const bool plain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return plain && m_model.isFolded() && openSimilar((key.key() == Qt::Key_Right) != m_table.isRightToLeft());
    case Qt::Key_N:
        if (!plain)
            return false;
        nextError(key.modifiers() & Qt::ShiftModifier);
        return true;
    case Qt::Key_G:
        if (key.modifiers() != Qt::NoModifier && key.modifiers() != Qt::ControlModifier)
            return false;
        askWhere();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.modifiers() & Qt::ControlModifier)
            openWindow();
        else
            Q_EMIT detailsWanted();
        return true;
    case Qt::Key_Space: {
        // As in a mail program: a page down, with Shift up.
        QScrollBar *bar = m_table.verticalScrollBar();
        const int page = std::max(1, bar->pageStep() - 1);
        const int row = std::max(0, m_table.currentIndex().row()) + (key.modifiers() & Qt::ShiftModifier ? -page : page);
        if (m_model.rowCount() > 0)
            choose(std::clamp(row, 0, m_model.rowCount() - 1));
        return true;
    }
    default: return false;
    }
}

} // namespace sightglass
