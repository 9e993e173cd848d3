// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/transfers/transferspage.h"

#include "core/base/utf8.h"
#include "core/session/flowtext.h"
#include "ui/charts/serieschart.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statcard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTabWidget>
#include <QVBoxLayout>

#include <climits>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

enum Chart { ByUser, OverTime, Files, FromWhere };
enum Steps { Days, DayLines, Hours, HourLines };
/// More bars than this are no picture any more: hours become days.
constexpr std::size_t mostSteps = 2000;

int plural(std::uint64_t n) { return static_cast<int>(std::min<std::uint64_t>(n, INT_MAX)); }

/// Uploads, downloads, deletes, failed logins: told apart by lightness too.
std::vector<QColor> deedColors()
{
    if (Theme::isDark())
        return {QColor(0x6d, 0xb0, 0xf5), QColor(0x46, 0xb8, 0x9c), QColor(0xe0, 0x8a, 0x5b), QColor(0xc9, 0x8a, 0xd6)};
    return {QColor(0x1f, 0x5f, 0xbf), QColor(0x2f, 0x9e, 0x83), QColor(0xd0, 0x6a, 0x35), QColor(0x84, 0x4b, 0x94)};
}

} // namespace

TransfersPage::TransfersPage(Session &session, Preferences &preferences, QWidget *parent)
    : FlowPage(session, preferences, FlowStudy::About::Transfers, parent), m_model(new TransferModel(preferences, this)),
      m_userModel(new TransferUserModel(this)), m_measure(new QComboBox), m_steps(new QComboBox)
{
    setAccessibleName(tr("Transfers"));
    m_view = m_everSeen = study().transfers();
    auto *cards = new QHBoxLayout;
    cards->setSpacing(8);
    const QString captions[] = {tr("Users"), tr("Sessions"), tr("Uploads"), tr("Downloads"), tr("Deletes"), tr("Failed logins")};
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i] = new StatCard(captions[i]);
        cards->addWidget(m_cards[i], 1);
    }
    m_cards[2]->setClickable(tr("Show the uploads"));
    m_cards[3]->setClickable(tr("Show the downloads"));
    m_cards[4]->setClickable(tr("Show what was deleted"));
    m_cards[5]->setClickable(tr("Show the failed logins"));
    body()->addLayout(cards);

    m_measure->addItem(tr("Bytes"));
    m_measure->addItem(tr("Transfers"));
    m_measure->setAccessibleName(tr("What bars count"));
    m_steps->addItem(tr("Days"));
    m_steps->addItem(tr("Days as lines"));
    m_steps->addItem(tr("Hours"));
    m_steps->addItem(tr("Hours as lines"));
    m_steps->setAccessibleName(tr("Steps of time"));
    const QString titles[] = {tr("By user"), tr("Over time"), tr("Files moved most"), tr("From where")};
    const QString files[] = {tr("transfers-by-user", "name of a file"), tr("transfers-over-time", "name of a file"), tr("transfers-files", "name of a file"),
                             tr("transfers-from-where", "name of a file")};
    std::vector<QWidget *> grid;
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i] = new SeriesChart(i == OverTime ? SeriesChart::Shape::Standing : SeriesChart::Shape::Lying);
        Card *card = chartCard(titles[i], m_charts[i], files[i]);
        if (i == ByUser)
            card->addToTitle(m_measure);
        if (i == OverTime) {
            card->addToTitle(m_steps);
            m_timeCard = card;
        }
        grid.push_back(card);
    }
    setGrid(grid);

    m_users = makeTable(m_userModel, tr("Users"));
    const int userWidths[] = {220, 90, 90, 110, 100, 110, 90, 110, 90};
    for (int column = 0; column < TransferUserModel::ColumnCount; ++column)
        m_users->setColumnWidth(column, userWidths[column]);
    m_table = makeTable(m_model, tr("Transfers"));
    const int widths[] = {190, 150, 160, 380, 90, 160, 80, 180};
    for (int column = 0; column < TransferModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    auto *tables = new QTabWidget;
    tables->setDocumentMode(true);
    tables->addTab(m_users, tr("&By user"));
    auto *all = new QWidget;
    auto *allLayout = new QVBoxLayout(all);
    allLayout->setContentsMargins(0, 0, 0, 0);
    allLayout->addWidget(narrowedLine(m_model, m_table));
    allLayout->addWidget(m_table, 1);
    tables->addTab(all, tr("&All of them"));
    connect(m_model, &SortedRowsModel::narrowed, tables, [this, tables, all] {
        if (m_model->isNarrowed())
            tables->setCurrentWidget(all);
    });
    tables->setMinimumHeight(8 * (fontMetrics().height() + 8));
    body()->addWidget(new Card(tr("Tables"), tables), 3);

    connect(m_measure, &QComboBox::currentIndexChanged, this, &TransfersPage::showView);
    connect(m_steps, &QComboBox::currentIndexChanged, this, &TransfersPage::showView);
    const auto name = [this](std::uint32_t text) { return oneLine(QString::fromStdString(toValidUtf8(m_view.table->text(text))), 60); };
    connect(m_charts[ByUser], &SeriesChart::barChosen, this, [this](qint64 user) {
        showRows(tr("Transfers of %1").arg(TransferUserModel::userName(*m_view.table, static_cast<std::uint32_t>(user))),
                 [user](const TransferTable::Row &row) { return row.user == user; });
    });
    connect(m_charts[Files], &SeriesChart::barChosen, this, [this, name](qint64 path) {
        showRows(tr("Transfers of %1").arg(name(static_cast<std::uint32_t>(path))), [path](const TransferTable::Row &row) { return row.path == path; });
    });
    connect(m_charts[FromWhere], &SeriesChart::barChosen, this, [this, name](qint64 client) {
        showRows(tr("Transfers from %1").arg(client ? name(static_cast<std::uint32_t>(client)) : tr("nowhere named")),
                 [client](const TransferTable::Row &row) { return row.clientIp == client; });
    });
    connect(m_charts[OverTime], &SeriesChart::barChosen, this, [this](qint64 step) {
        // A stretch of time is a part of the one filter.
        ZoneClock clock(this->session().timeZone());
        const bool hours = m_charts[OverTime]->property("hours").toBool();
        const std::int64_t unit = hours ? 3'600'000'000 : 86'400'000'000;
        if (isHistoryShown() || step == noDay) {
            const std::int32_t at = hours && step != noDay ? static_cast<std::int32_t>(step >= 0 ? step / 24 : -((23 - step) / 24)) : static_cast<std::int32_t>(step);
            QString moment = step == noDay ? tr("no time") : QString::fromStdString(dayText(at));
            if (hours && step != noDay)
                moment += u" %1:00"_s.arg(step - at * 24, 2, 10, '0'_L1);
            showRows(tr("Transfers: %1").arg(moment), [step, unit, zone = std::make_shared<ZoneClock>(this->session().timeZone())](const TransferTable::Row &row) {
                if (!row.time.isValid())
                    return step == noDay;
                const std::int64_t wall = zone->wall(row.time);
                return wall / unit - (wall % unit < 0 ? 1 : 0) == step;
            });
            return;
        }
        Filter filter = this->session().filters().current();
        filter.from = clock.at(step * unit);
        filter.to = clock.at((step + 1) * unit);
        this->session().filters().push(filter);
    });
    const std::pair<int, TransferAction> deeds[] = {{2, TransferAction::Upload}, {3, TransferAction::Download}, {4, TransferAction::Delete}, {5, TransferAction::FailedLogin}};
    for (const auto &[card, action] : deeds) {
        connect(m_cards[static_cast<std::size_t>(card)], &StatCard::clicked, this, [this, action = action] {
            showRows(transferActionText(action), [action](const TransferTable::Row &row) {
                return row.action == action && (!row.refused || action == TransferAction::FailedLogin);
            });
        });
    }
    connect(m_users, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const std::uint32_t user = m_userModel->user(index.row()).text;
        showRows(tr("Transfers of %1").arg(TransferUserModel::userName(*m_view.table, user)), [user](const TransferTable::Row &row) { return row.user == user; });
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const TransferTable::Row &row = m_model->transfer(index.row());
        if (isHistoryShown())
            Q_EMIT keptEventWanted({static_cast<std::int64_t>(row.event.row().value)}, row.offset);
        else
            showEvents(transferActionText(row.action), {row.event});
    });
    refresh();
}

void TransfersPage::listen(FlowMemory &memory)
{
    connect(&memory, &FlowMemory::transfersRead, this, [this](const TransferView &transfers, const FlowStore::FileNames &files) {
        setFileNames(files);
        m_everSeen = transfers;
        if (isHistoryShown())
            refresh();
    });
}

void TransfersPage::askMemory(FlowMemory &memory, const FlowRange &range) { memory.readTransfers(range); }

void TransfersPage::refresh()
{
    m_view = isHistoryShown() ? m_everSeen : study().transfers();
    m_model->setTable(m_view.table, logNames());
    m_userModel->setView(m_view);
    showView();
}

void TransfersPage::showRows(const QString &what, const std::function<bool(const TransferTable::Row &)> &is)
{
    if (isHistoryShown()) {
        narrow(what, [table = m_view.table, is](std::uint32_t row) { return is(table->rows()[row]); });
        return;
    }
    std::vector<EventRef> events;
    for (const TransferTable::Row &row : m_view.table->rows()) {
        if (is(row) && (events.empty() || events.back() != row.event)) // one record may say two things
            events.push_back(row.event);
    }
    showEvents(what, events);
}

void TransfersPage::showView()
{
    const TransferTable &table = *m_view.table;
    const TransferTotals &all = table.totals();
    const std::size_t users = table.users().size() - table.users().count(0);
    m_cards[0]->setValue(numberText(users));
    m_cards[1]->setValue(numberText(all.sessions));
    m_cards[2]->setValue(numberText(all.uploads), flowBytesText(all.uploadedBytes));
    m_cards[3]->setValue(numberText(all.downloads), flowBytesText(all.downloadedBytes));
    m_cards[4]->setValue(numberText(all.deletes));
    m_cards[5]->setValue(numberText(all.failedLogins));
    m_cards[5]->setValueColor(all.failedLogins ? Theme::severityTextColor(Severity::Warning) : QColor());

    const std::vector<QColor> colors = deedColors();
    const bool bytes = m_measure->currentIndex() == 0;
    const QStringList deeds{tr("Uploads"), tr("Downloads"), tr("Deletes"), tr("Failed logins")};
    SeriesData data{tr("User"), bytes ? QStringList{tr("Uploaded"), tr("Downloaded")} : deeds, {colors.begin(), colors.begin() + (bytes ? 2 : 4)}, {}};
    if (bytes)
        data.text = flowBytesText;
    SeriesData::Bar rest{tr("all others"), std::vector<std::uint64_t>(static_cast<std::size_t>(data.series.size())), 0, false};
    for (std::size_t i = 0; i < m_view.users.size(); ++i) {
        const TransferView::Part &part = m_view.users[i];
        const TransferTotals &t = part.totals;
        std::vector<std::uint64_t> values = bytes ? std::vector<std::uint64_t>{t.uploadedBytes, t.downloadedBytes} : std::vector<std::uint64_t>{t.uploads, t.downloads, t.deletes, t.failedLogins};
        if (i >= TransferView::mostBars) {
            for (std::size_t s = 0; s < values.size(); ++s)
                rest.values[s] += values[s];
            continue;
        }
        data.bars.push_back({TransferUserModel::userName(table, part.text), std::move(values), part.text, true});
    }
    if (!bytes)
        std::stable_sort(data.bars.begin(), data.bars.end(), [](const auto &a, const auto &b) { return a.total() > b.total(); });
    std::erase_if(data.bars, [](const SeriesData::Bar &bar) { return bar.total() == 0; });
    if (rest.total() > 0)
        data.bars.push_back(std::move(rest));
    m_charts[ByUser]->setEmptyText(bytes && all.uploads + all.downloads == 0 ? tr("Nothing was moved.") : tr("Nothing to show."));
    m_charts[ByUser]->setData(std::move(data));
    showTime(bytes ? QStringList{tr("Uploaded"), tr("Downloaded")} : deeds, colors);

    SeriesData files{tr("File"), {tr("Size of all transfers")}, {colors[0]}, {}, flowBytesText, false};
    for (const TransferView::File &file : m_view.files)
        files.bars.push_back({QString::fromStdString(toValidUtf8(table.text(file.path))), {file.totals.bytes}, file.path, true});
    m_charts[Files]->setEmptyText(tr("No files were moved."));
    m_charts[Files]->setData(std::move(files));
    SeriesData clients{tr("Address"), deeds, colors, {}};
    for (const TransferView::Part &part : m_view.clients) {
        const TransferTotals &t = part.totals;
        clients.bars.push_back({part.rest ? tr("all others") : part.text ? QString::fromStdString(toValidUtf8(table.text(part.text))) : tr("(not said)"),
                                {t.uploads, t.downloads, t.deletes, t.failedLogins}, part.text, !part.rest});
    }
    m_charts[FromWhere]->setData(std::move(clients));
    for (SeriesChart *chart : m_charts)
        setLegend(chart);
    QString status = tr("%Ln entry(s)", nullptr, plural(table.count()));
    if (table.isCut())
        status += u" · "_s + tr("the table has the first %1, the figures count all").arg(numberText(table.rows().size()));
    if (all.incomplete > 0)
        status += u" · "_s + tr("%Ln broke off", nullptr, plural(all.incomplete));
    if (all.refused > 0)
        status += u" · "_s + tr("%Ln refused", nullptr, plural(all.refused));
    if (isHistoryShown())
        status += u" · "_s + tr("of all logs that were ever read");
    setContent(table.count() > 0, status);
}

void TransfersPage::showTime(const QStringList &series, const std::vector<QColor> &colors)
{
    const TransferTable &table = *m_view.table;
    const bool bytes = m_measure->currentIndex() == 0;
    const int steps = m_steps->currentIndex();
    bool hours = steps == Hours || steps == HourLines;
    const auto span = [](const std::map<std::int32_t, TransferTotals> &of) {
        const auto first = of.upper_bound(noDay);
        return first == of.end() ? std::size_t{0} : static_cast<std::size_t>(std::int64_t{of.rbegin()->first} - first->first + 1);
    };
    hours = hours && span(table.hours()) <= mostSteps;
    const auto &of = hours ? table.hours() : table.days();
    SeriesData data{hours ? tr("Hour (%1)").arg(preferences().zoneText()) : tr("Day (%1)").arg(preferences().zoneText()), series,
                    {colors.begin(), colors.begin() + series.size()}, {}};
    if (bytes)
        data.text = flowBytesText;
    const auto add = [&](std::int32_t step, const TransferTotals &t) {
        QString name = tr("no time");
        if (step != noDay && hours) {
            const std::int32_t day = step >= 0 ? step / 24 : -((23 - step) / 24);
            name = u"%1 %2:00"_s.arg(QString::fromStdString(dayText(day))).arg(step - day * 24, 2, 10, '0'_L1);
        } else if (step != noDay) {
            name = QString::fromStdString(dayText(step));
        }
        data.bars.push_back({name, bytes ? std::vector<std::uint64_t>{t.uploadedBytes, t.downloadedBytes} : std::vector<std::uint64_t>{t.uploads, t.downloads, t.deletes, t.failedLogins},
                             step, true});
    };
    // Steps in which nothing happened are steps as well, as far as they are few enough to be seen.
    const bool gaps = span(of) <= mostSteps;
    std::int32_t next = noDay;
    for (const auto &[step, totals] : of) {
        if (gaps && step != noDay && next != noDay) {
            for (; next < step; ++next)
                add(next, {});
        }
        add(step, totals);
        next = step == noDay ? noDay : step + 1;
    }
    m_timeCard->setRemark(preferences().zoneText());
    m_charts[OverTime]->setProperty("hours", hours);
    m_charts[OverTime]->setShape(steps == DayLines || steps == HourLines ? SeriesChart::Shape::Lines : SeriesChart::Shape::Standing);
    m_charts[OverTime]->setData(std::move(data));
}

std::vector<FlowPage::Table> TransfersPage::tables() const
{
    auto rows = m_model->shownRows();
    const std::uint64_t shown = rows.size();
    std::vector<UserTotals> users;
    for (int row = 0; row < m_userModel->rowCount(); ++row)
        users.push_back({m_userModel->user(row).text, m_userModel->user(row).totals});
    const std::uint64_t named = users.size(), all = named < TransferView::mostUsers ? named : m_view.table->users().size();
    return {{tr("Transfers"), tr("transfers", "name of a file"), shown, m_view.table->count(),
             [table = m_view.table, names = logNames(), rows = std::move(rows)] { return transfersCsv(*table, names, &rows); }},
            {tr("Users"), tr("transfers-by-user", "name of a file"), named, all, [table = m_view.table, users = std::move(users)] { return transferUsersCsv(*table, users); }}};
}

std::pair<QString, QString> TransfersPage::emptyTexts(bool history) const
{
    if (history)
        return {tr("No transfer was ever seen"), tr("The history keeps transfers of every log that is opened, each once.\nOpen a log of sftpgo, vsftpd, xferlog, OpenSSH's SFTP server or FTP of IIS.")};
    if (!session().filters().current().isEmpty())
        return {tr("No transfers among these events"), tr("The filter is on: clear it to look at all events.")};
    return {tr("No transfers in these logs"), tr("Here stand uploads, downloads, deletes and logins of file servers.\nOpen a log of sftpgo, vsftpd, xferlog, OpenSSH's SFTP server (syslog) or FTP of IIS.")};
}

} // namespace sightglass
