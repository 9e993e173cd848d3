// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/flows/flowpage.h"

#include "core/job/task.h"
#include "ui/charts/flowlayout.h"
#include "ui/charts/serieschart.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"
#include "ui/views/charts/chartmenu.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/timerangepicker.h"

#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// Narrower pages have one chart beside the other no longer.
constexpr int twoColumns = 760;

/// A swatch and a name.
class LegendEntry final : public QWidget
{
public:
    LegendEntry(const QString &text, const QBrush &brush) : m_text(text), m_brush(brush) { setAccessibleName(text); }
    [[nodiscard]] QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(m_text) + 30, fontMetrics().height() + 4}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int side = fontMetrics().height() - 6;
        const bool rtl = isRightToLeft();
        painter.fillRect(QRect(rtl ? width() - 4 - side : 4, (height() - side) / 2, side, side), m_brush);
        painter.setPen(Theme::mutedText());
        const QRect text = rtl ? rect().adjusted(2, 0, -side - 10, 0) : rect().adjusted(side + 10, 0, -2, 0);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, m_text);
    }

private:
    QString m_text;
    QBrush m_brush;
};

} // namespace

FlowPage::FlowPage(Session &session, Preferences &preferences, FlowStudy::About about, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_preferences(preferences), m_study(new FlowStudy(session, about)), m_zone(session.timeZone())
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    setWidget(page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(8);

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    m_source = new QTabBar;
    m_source->setDrawBase(false);
    m_source->setExpanding(false);
    m_source->setAccessibleName(tr("These logs, or all that were ever read"));
    m_source->addTab(tr("These &logs"));
    m_source->addTab(tr("E&ver seen"));
    m_source->setTabToolTip(1, toolTipText(tr("All that the history keeps of this and earlier logs, each event once")));
    m_source->hide();
    head->addWidget(m_source);
    m_range = new TimeRangeButton(session, preferences);
    head->addWidget(m_range);
    m_status = new QLabel;
    m_status->setTextFormat(Qt::PlainText);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_status, 1);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 1000);
    m_progress->setMaximumWidth(120);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the search"));
    m_progress->hide();
    head->addWidget(m_progress);
    m_stop = new QPushButton(tr("Stop"));
    m_stop->hide();
    head->addWidget(m_stop);
    m_export = new QPushButton(tr("E&xport CSV…"));
    m_export->setToolTip(toolTipText(tr("Writes the rows that a table shows, in its order, for spreadsheets")));
    head->addWidget(m_export);
    layout->addLayout(head);

    m_empty = new EmptyState(Theme::icon("log"), {}, {});
    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(8);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    layout->addWidget(m_stack, 1);

    connect(m_source, &QTabBar::currentChanged, this, &FlowPage::sourceChanged);
    connect(m_stop, &QPushButton::clicked, m_study, &RowStudy::stop);
    connect(m_export, &QPushButton::clicked, this, &FlowPage::chooseTable);
    connect(m_study, &RowStudy::progressed, m_progress, &QProgressBar::setValue);
    connect(m_study, &RowStudy::changed, this, [this] {
        if (!isHistoryShown())
            refresh();
    });
    connect(m_study, &RowStudy::runningChanged, this, &FlowPage::describe);
    connect(&preferences, &Preferences::changed, this, [this] {
        if (m_zone == m_session.timeZone())
            return;
        m_zone = m_session.timeZone();
        m_study->again(); // other days
        if (isHistoryShown())
            ask();
    });
    connect(&session.filters(), &FilterStack::changed, this, [this] {
        m_savedText.clear();
        if (isHistoryShown())
            ask(); // perhaps another time
    });
}

FlowPage::~FlowPage()
{
    m_writer.waitForDone();
    delete m_study;
}

void FlowPage::setMemory(FlowMemory *memory)
{
    m_memory = memory;
    m_source->setVisible(memory != nullptr);
    if (!memory)
        return;
    connect(memory, &FlowMemory::grown, this, [this] {
        if (isHistoryShown())
            ask();
    });
    connect(memory, &FlowMemory::failed, this, &FlowPage::setFault);
    listen(*memory);
}

bool FlowPage::isHistoryShown() const { return m_source->currentIndex() == 1; }
void FlowPage::showHistory(bool history) { m_source->setCurrentIndex(history ? 1 : 0); }
QString FlowPage::emptyTitle() const { return m_something ? QString() : m_empty->title(); }

void FlowPage::sourceChanged()
{
    m_fault.clear();
    m_savedText.clear();
    if (isHistoryShown())
        ask();
    refresh();
    describe();
}

void FlowPage::ask()
{
    if (!m_memory || !isVisible())
        return;
    const Filter &filter = m_session.filters().current();
    m_waiting = true;
    askMemory(*m_memory, {filter.from, filter.to});
}

void FlowPage::setFault(const QString &text)
{
    m_fault = text;
    m_savedText.clear();
    m_waiting = false;
    describe();
}

void FlowPage::setContent(bool something, const QString &status)
{
    if (isHistoryShown())
        m_waiting = false;
    m_something = something;
    m_statusText = status;
    describe();
}

void FlowPage::describe()
{
    const bool history = isHistoryShown();
    const bool running = !history && m_study->isRunning();
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_export->setEnabled(m_something);
    QStringList words;
    if (!m_savedText.isEmpty())
        words.append(m_savedText);
    if (!m_statusText.isEmpty() && m_something)
        words.append(m_statusText);
    if (!m_fault.isEmpty())
        words.append(m_fault);
    if (running)
        words.append(tr("searching…"));
    else if (!history && !m_study->isComplete() && m_something)
        words.append(tr("the search was stopped"));
    m_status->setText(words.join(u" · "_s));
    m_status->setToolTip(toolTipText(m_status->text()));
    if (!m_something) {
        if (running || (history && m_waiting && m_fault.isEmpty()))
            m_empty->setTexts(tr("Looking…"), QString());
        else if (!m_fault.isEmpty())
            m_empty->setTexts(tr("This did not work"), m_fault);
        else {
            const auto [title, hint] = emptyTexts(history);
            m_empty->setTexts(title, hint);
        }
    }
    m_stack->setCurrentIndex(m_something ? 1 : 0);
}

FlowLogName FlowPage::logNames() const
{
    std::map<std::uint64_t, std::string> logs;
    for (const LogInfo &log : m_session.logs())
        logs[log.id.value] = log.name.toStdString();
    return [logs = std::move(logs), files = m_files](EventRef event) {
        const bool kept = event.log().value == 0;
        const auto &names = kept ? files : logs;
        const auto found = names.find(kept ? event.row().value : event.log().value);
        return found == names.end() ? std::string() : found->second;
    };
}

void FlowPage::showEvents(const QString &what, const std::vector<EventRef> &events)
{
    if (isHistoryShown() || events.empty())
        return;
    m_session.showOnly(what, events);
    Q_EMIT eventsWanted();
}

void FlowPage::narrow(const QString &what, SortedRowsModel::Is is)
{
    m_narrowedText->setText(tr("Only: %1").arg(what));
    m_narrowedModel->keepOnly(std::move(is));
}

QString FlowPage::narrowedText() const { return m_narrowedModel && m_narrowedModel->isNarrowed() ? m_narrowedText->text() : QString(); }

void FlowPage::showAllKept()
{
    if (m_narrowedModel)
        m_narrowedModel->keepOnly(nullptr);
}

QWidget *FlowPage::narrowedLine(SortedRowsModel *model, RowTable *table)
{
    m_narrowedModel = model;
    m_narrowedLine = new QWidget;
    auto *layout = new QHBoxLayout(m_narrowedLine);
    layout->setContentsMargins(0, 0, 0, 0);
    m_narrowedText = new QLabel;
    m_narrowedText->setTextFormat(Qt::PlainText);
    m_narrowedText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_narrowedText, 1);
    auto *all = new QPushButton(tr("Sho&w all"));
    layout->addWidget(all);
    m_narrowedLine->hide();
    connect(all, &QPushButton::clicked, this, &FlowPage::showAllKept);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_narrowedLine->setVisible(m_narrowedModel->isNarrowed()); });
    connect(model, &SortedRowsModel::narrowed, this, [this, table] {
        if (!m_narrowedModel->isNarrowed())
            return;
        ensureWidgetVisible(table);
        if (table->model()->rowCount() > 0)
            table->setCurrentIndex(table->model()->index(0, 0));
    });
    return m_narrowedLine;
}

RowTable *FlowPage::makeTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new RowTable;
    table->setModel(model);
    table->setItemDelegate(new CellDelegate(table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setAccessibleName(name);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, model, [model](int column, Qt::SortOrder order) { model->sort(column, order); });
    return table;
}

Card *FlowPage::chartCard(const QString &title, SeriesChart *chart, const QString &fileName, bool legend)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(chart, 1);
    if (legend) {
        auto *entries = new QWidget;
        auto *flow = new FlowLayout(entries);
        flow->setSpacing(0);
        flow->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(entries);
        m_legends.emplace_back(chart, entries);
    }
    chart->setAccessibleName(title);
    auto *card = new Card(title, content);
    new ChartMenu(card, chart, title, fileName);
    return card;
}

void FlowPage::setLegend(SeriesChart *chart)
{
    for (const auto &[of, entries] : m_legends) {
        if (of != chart)
            continue;
        QLayout *layout = entries->layout();
        while (QLayoutItem *item = layout->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        const SeriesData &data = chart->data();
        for (qsizetype s = 0; s < data.series.size(); ++s)
            layout->addWidget(new LegendEntry(data.series[s], SeriesChart::brush(data.colors[static_cast<std::size_t>(s)], static_cast<std::size_t>(s))));
        entries->updateGeometry();
    }
}

void FlowPage::setGrid(const std::vector<QWidget *> &cards)
{
    m_gridCards = cards;
    m_grid = new QGridLayout;
    m_grid->setSpacing(8);
    m_body->addLayout(m_grid, 3);
    arrange();
}

void FlowPage::arrange()
{
    const int columns = viewport()->width() >= twoColumns ? 2 : 1;
    if (!m_grid || columns == m_columns)
        return;
    m_columns = columns;
    for (QWidget *card : m_gridCards)
        m_grid->removeWidget(card);
    for (std::size_t i = 0; i < m_gridCards.size(); ++i)
        m_grid->addWidget(m_gridCards[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void FlowPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_study->setActive(true);
    if (isHistoryShown())
        ask();
}

void FlowPage::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    m_study->setActive(false);
}

void FlowPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void FlowPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

QString FlowPage::statusText() const { return m_status->text(); }

void FlowPage::chooseTable()
{
    const std::vector<Table> all = tables();
    std::vector<std::size_t> written;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].rows > 0)
            written.push_back(i);
    }
    if (written.size() < 2) {
        exportCsv(written.empty() ? 0 : written[0]);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const std::size_t i : written) {
        const Table &table = all[i];
        const QString rows = QLocale().toString(static_cast<qulonglong>(table.rows));
        const QString text = table.rows == table.of ? tr("%1 (%2)…", "table, number of its rows").arg(table.title, rows)
                                                    : tr("%1 (%2 of %3)…", "table, number of the rows shown, of all").arg(table.title, rows, QLocale().toString(static_cast<qulonglong>(table.of)));
        menu->addAction(text, this, [this, i] { exportCsv(i); });
    }
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

void FlowPage::exportCsv(std::size_t table)
{
    auto *dialog = new QFileDialog(this, tr("Export CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("CSV tables (*.csv)"));
    dialog->selectFile(tables()[table].fileName + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, table](const QString &path) { saveCsv(path, table); });
    dialog->open();
}

void FlowPage::saveCsv(const QString &path, std::size_t table)
{
    const Table what = tables()[table];
    runTask(m_writer, this, [path, make = what.csv]() -> QString {
        QSaveFile file(path);
        const QByteArray bytes = make();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return file.errorString();
        return {};
    }, [this, path, rows = what.rows, of = what.of](const QString &error) {
        setFault(error.isEmpty() ? QString() : tr("%1 could not be written: %2").arg(path, error));
        if (error.isEmpty()) {
            const auto plural = [](std::uint64_t n) { return static_cast<int>(std::min<std::uint64_t>(n, INT_MAX)); };
            m_savedText = rows == of ? tr("%Ln row(s) saved as %1.", nullptr, plural(of)).arg(path)
                                     : tr("%1 of %Ln row(s) saved as %2.", nullptr, plural(of)).arg(QLocale().toString(static_cast<qulonglong>(rows)), path);
            describe();
        }
        Q_EMIT saved(path, error);
    });
}

} // namespace sightglass
