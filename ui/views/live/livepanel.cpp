// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/live/livepanel.h"

#include "ui/models/alertmodel.h"
#include "ui/models/feedmodel.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"
#include "ui/views/live/alertrulesdialog.h"
#include "ui/views/live/followscroll.h"
#include "ui/views/live/sourcesdialog.h"
#include "ui/widgets/celldelegate.h"

#include <QActionGroup>
#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// Bars of the last two minutes, stacked by severity, the newest at the end.
class MinutesDelegate : public CellDelegate
{
public:
    MinutesDelegate(FeedModel &model, QObject *parent) : CellDelegate(parent), m_model(model) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        item.text.clear();
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, option.widget);
        const std::vector<LiveSecond> seconds = m_model.secondsAt(index.row());
        if (seconds.empty())
            return;
        const QRect area = option.rect.adjusted(4, 3, -4, -2);
        // A bar of whole pixels for some seconds each.
        const int bars = std::clamp(area.width() / 3, 1, static_cast<int>(seconds.size()));
        std::vector<std::array<std::uint64_t, 5>> sums(static_cast<std::size_t>(bars));
        for (std::size_t i = 0; i < seconds.size(); ++i) {
            auto &sum = sums[i * static_cast<std::size_t>(bars) / seconds.size()];
            for (std::size_t s = 0; s < 5; ++s)
                sum[s] += seconds[i].counts[s];
        }
        std::uint64_t most = 1;
        for (const auto &sum : sums)
            most = std::max(most, sum[0] + sum[1] + sum[2] + sum[3] + sum[4]);
        const bool reversed = option.direction == Qt::RightToLeft;
        for (int i = 0; i < bars; ++i) {
            const int left = area.left() + (reversed ? bars - 1 - i : i) * area.width() / bars;
            int bottom = area.bottom() + 1;
            for (std::size_t s = 5; s-- > 0;) {
                const std::uint64_t n = sums[static_cast<std::size_t>(i)][s];
                if (n == 0)
                    continue;
                const int height = std::max(1, static_cast<int>(n * static_cast<std::uint64_t>(area.height()) / most));
                painter->fillRect(left, bottom - height, 2, height, Theme::severityColor(static_cast<Severity>(s)));
                bottom -= height;
            }
            if (bottom == area.bottom() + 1)
                painter->fillRect(left, area.bottom(), 2, 1, Theme::cardBorder());
        }
    }

private:
    FeedModel &m_model;
};

QTableView *makeTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new CellDelegate(table));
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAccessibleName(name);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 7);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace

LivePanel::LivePanel(LiveFeed &feed, Alerts &alerts, Session &session, const Preferences &preferences, FollowScroll &scroll, QWidget *parent)
    : QWidget(parent), m_feed(feed), m_alerts(alerts), m_session(session), m_scroll(scroll), m_feedModel(new FeedModel(feed, this)),
      m_alertModel(new AlertModel(alerts, preferences, this)), m_feeds(makeTable(m_feedModel, tr("Followed sources"))), m_alertTable(makeTable(m_alertModel, tr("Alerts"))),
      m_feedStack(new QStackedWidget), m_add(new QPushButton(tr("&Follow a source…"))), m_pause(new QToolButton), m_newest(new QToolButton), m_only(new QToolButton), m_rules(new QToolButton), m_count(new QLabel)
{
    setObjectName(u"livePanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 0);
    layout->setSpacing(4);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(4);
    for (const auto &[button, text, tip] : {std::tuple{m_pause, tr("&Pause"), tr("Events go on being stored and counted, and none is shown until it goes on")},
                                            {m_newest, tr("&Newest"), tr("Keep the newest event in sight; scrolling up stays where you look")},
                                            {m_only, tr("Followed &only"), tr("Narrow all pages to the logs that are followed")}}) {
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_rules->setText(tr("Alert &rules…"));
    m_rules->setAutoRaise(true);
    m_rules->setFocusPolicy(Qt::TabFocus);
    m_add->setAutoDefault(false);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    bar->addWidget(m_add);
    bar->addWidget(m_pause);
    bar->addWidget(m_newest);
    bar->addWidget(m_only);
    bar->addWidget(m_count, 1);
    bar->addWidget(m_rules);
    layout->addLayout(bar);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    auto *hint = new QLabel(tr("Nothing is followed yet. Choose logs, folders or channels of this computer: what is written from then on is shown here and kept in the history, once."));
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    hint->setMargin(8);
    m_feedStack->addWidget(m_feeds);
    m_feedStack->addWidget(hint);
    split->addWidget(m_feedStack);
    auto *noAlerts = new QLabel(tr("No alert. Rules say when followed events are worth one."));
    noAlerts->setWordWrap(true);
    noAlerts->setAlignment(Qt::AlignCenter);
    noAlerts->setMargin(8);
    auto *alertStack = new QStackedWidget;
    alertStack->addWidget(m_alertTable);
    alertStack->addWidget(noAlerts);
    split->addWidget(alertStack);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({1000, 1000}); // halves
    split->setFixedHeight(6 * (fontMetrics().height() + 6));
    layout->addWidget(split);

    const auto wide = [this](const char *text) { return fontMetrics().horizontalAdvance(QLatin1String(text)) + 16; };
    m_feeds->setItemDelegateForColumn(FeedModel::Minutes, new MinutesDelegate(*m_feedModel, m_feeds));
    m_feeds->horizontalHeader()->setSectionResizeMode(FeedModel::Name, QHeaderView::Stretch);
    m_feeds->setItemDelegateForColumn(FeedModel::Name, new CellDelegate(m_feeds, Qt::ElideMiddle));
    m_feeds->setColumnWidth(FeedModel::State, wide("No permission") + 22);
    m_feeds->setColumnWidth(FeedModel::Rate, wide("10,000/s"));
    m_feeds->setColumnWidth(FeedModel::Minutes, std::max(fontMetrics().horizontalAdvance(m_feedModel->headerData(FeedModel::Minutes, Qt::Horizontal).toString()) + 16, 110));
    m_feeds->setColumnWidth(FeedModel::Events, wide("1,000,000"));
    m_feeds->setColumnWidth(FeedModel::HeldBack, wide("While paused"));
    m_alertTable->setColumnWidth(AlertModel::Time, wide("2026-11-21 04:05:06.789") + 20);
    m_alertTable->setColumnWidth(AlertModel::Rule, wide("Failed logons of one"));
    m_alertTable->horizontalHeader()->setStretchLastSection(true);

    connect(m_add, &QPushButton::clicked, this, &LivePanel::showSources);
    connect(m_rules, &QToolButton::clicked, this, &LivePanel::showRules);
    connect(m_pause, &QToolButton::clicked, this, [this](bool on) { m_feed.setAllPaused(on); });
    connect(m_newest, &QToolButton::clicked, this, [this](bool on) {
        if (on)
            m_scroll.follow();
        else
            refresh(); // it is ended by looking at something
    });
    connect(m_only, &QToolButton::clicked, this, [this](bool on) {
        Filter filter = m_session.filters().current();
        filter.logs.clear();
        if (on) {
            for (const LogInfo &log : m_session.logs()) {
                if (log.live)
                    filter.logs.insert(log.id);
            }
        }
        m_session.filters().push(filter);
    });
    connect(&m_scroll, &FollowScroll::changed, this, &LivePanel::refresh);
    connect(m_feeds, &QWidget::customContextMenuRequested, this, &LivePanel::showFeedMenu);
    connect(m_alertTable, &QWidget::customContextMenuRequested, this, &LivePanel::showAlertMenu);
    connect(m_alertTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const Alert *alert = m_alertModel->at(index.row()))
            Q_EMIT alertChosen(*alert);
    });
    for (const auto signal : {&LiveFeed::feedAdded, &LiveFeed::feedRemoved, &LiveFeed::feedChanged})
        connect(&feed, signal, this, &LivePanel::refresh);
    connect(&session.filters(), &FilterStack::changed, this, &LivePanel::refresh);
    const auto showAlerts = [this, alertStack] { alertStack->setCurrentIndex(m_alertModel->rowCount() > 0 ? 0 : 1); };
    for (const auto signal : {&QAbstractItemModel::rowsInserted})
        connect(m_alertModel, signal, this, showAlerts);
    connect(m_alertModel, &QAbstractItemModel::modelReset, this, showAlerts);
    showAlerts();
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, m_feeds->viewport(), qOverload<>(&QWidget::update));
    refresh();
}

void LivePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_clock.start();
}

void LivePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clock.stop();
}

bool LivePanel::isPaused() const
{
    const auto feeds = m_feed.feeds();
    return !feeds.empty() && std::all_of(feeds.begin(), feeds.end(), [this](FeedId id) { return m_feed.feed(id)->paused; });
}

void LivePanel::refresh()
{
    double rate = 0;
    std::uint64_t held = 0;
    const auto feeds = m_feed.feeds();
    for (const FeedId id : feeds) {
        const auto info = m_feed.feed(id);
        rate += info->running ? info->status.eventsPerSecond : 0;
        held += info->heldBack;
    }
    m_feedStack->setCurrentIndex(feeds.empty() ? 1 : 0);
    m_feeds->setColumnHidden(FeedModel::HeldBack, held == 0);
    m_pause->setEnabled(!feeds.empty());
    m_pause->setChecked(isPaused());
    m_newest->setEnabled(!feeds.empty());
    m_newest->setChecked(m_scroll.isFollowing());
    bool only = false;
    const auto &logs = m_session.filters().current().logs;
    if (!logs.empty())
        only = std::all_of(logs.begin(), logs.end(), [this](LogId id) { const auto log = m_session.log(id); return log && log->live; });
    m_only->setEnabled(!feeds.empty());
    m_only->setChecked(only);
    const QLocale locale;
    QStringList parts;
    if (!feeds.empty())
        parts.append(tr("%1 events/s").arg(locale.toString(rate, 'f', rate < 10 ? 1 : 0)));
    if (held > 0)
        parts.append(tr("%Ln event(s) while paused", nullptr, static_cast<int>(std::min<std::uint64_t>(held, INT_MAX))));
    if (m_scroll.unseen() > 0)
        parts.append(tr("%Ln new row(s) below", nullptr, m_scroll.unseen()));
    m_count->setText(parts.join(u" · "_s));
}

QString LivePanel::countText() const { return m_count->text(); }

void LivePanel::showSources()
{
    auto *dialog = new SourcesDialog(m_feed, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LivePanel::showRules()
{
    auto *dialog = new AlertRulesDialog(m_alerts, m_session, m_targets ? m_targets() : QStringList(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LivePanel::showFeedMenu(const QPoint &position)
{
    QModelIndex index = m_feeds->indexAt(position);
    if (!index.isValid())
        index = m_feeds->currentIndex();
    const FeedId id = m_feedModel->feedAt(index.isValid() ? index.row() : -1);
    const auto info = m_feed.feed(id);
    QMenu menu;
    if (info) {
        if (info->running) {
            menu.addAction(info->paused ? tr("&Go on") : tr("&Pause"), this, [this, id, paused = info->paused] { m_feed.setPaused(id, !paused); });
            menu.addAction(tr("&Stop following"), this, [this, id] { m_feed.stop(id); });
        } else {
            menu.addAction(tr("Follow a&gain"), this, [this, id] { m_feed.resume(id); });
        }
        menu.addAction(tr("&Only its events"), this, [this, logs = info->logs] {
            Filter filter = m_session.filters().current();
            filter.logs = {logs.begin(), logs.end()};
            m_session.filters().push(filter);
        })->setEnabled(!info->logs.empty());
        addPushMenu(menu, *info);
        menu.addSeparator();
        menu.addAction(tr("&Remove"), this, [this, id] { m_feed.remove(id); });
        menu.addAction(tr("Forge&t what is stored…"), this, [this, id] { askForget(id); })->setEnabled(info->options.store);
        menu.addSeparator();
    }
    menu.addAction(tr("&Follow a source…"), this, &LivePanel::showSources);
    menu.exec(m_feeds->viewport()->mapToGlobal(position));
}

void LivePanel::askForget(FeedId id)
{
    const auto info = m_feed.feed(id);
    if (!info)
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Forget this source"), QString(), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove all that is stored of %1?").arg(oneLine(info->name, 200)));
    box->setInformativeText(tr("Following it ends. Its events, what was found in them, their pins, notes and tags, their alerts, and its events in tickets are removed and overwritten; so "
                               "are copies of the history from before an update. This cannot be undone. The log itself is not touched."));
    QPushButton *forget = box->addButton(tr("&Forget it"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, forget, id](QAbstractButton *button) {
        if (button == forget)
            m_feed.forgetStored(id);
    });
    box->open();
}

/// Where its new events go, whenever they come.
void LivePanel::addPushMenu(QMenu &menu, const LiveFeed::Info &info)
{
    QMenu *push = menu.addMenu(tr("P&ush continuously to"));
    push->setEnabled(info.options.store);
    QStringList names = m_targets ? m_targets() : QStringList();
    const QString now = QString::fromStdString(info.options.push);
    if (!now.isEmpty() && !names.contains(now))
        names.append(now);
    auto *choices = new QActionGroup(push);
    const auto add = [&](const QString &text, const QString &name) {
        QAction *action = push->addAction(text, this, [this, id = info.id, name] { m_feed.setPush(id, name.toStdString()); });
        action->setCheckable(true);
        action->setChecked(name == now);
        choices->addAction(action);
    };
    add(tr("Nowhere"), {});
    for (const QString &name : names)
        add(oneLine(name, 60).replace(u'&', "&&"_L1), name);
    push->addSeparator();
    push->addAction(tr("Push &targets…"), this, &LivePanel::targetsWanted);
}

void LivePanel::showAlertMenu(const QPoint &position)
{
    QMenu menu;
    const Alert *alert = m_alertModel->at(m_alertTable->indexAt(position).row());
    if (alert)
        menu.addAction(tr("&Show its events"), this, [this, alert = *alert] { Q_EMIT alertChosen(alert); });
    menu.addAction(tr("&Push the alerts…"), this, &LivePanel::alertsPushWanted)->setEnabled(m_alertModel->rowCount() > 0);
    menu.addAction(tr("&Clear the list"), &m_alerts, &Alerts::clear)->setEnabled(m_alertModel->rowCount() > 0);
    menu.addAction(tr("Alert &rules…"), this, &LivePanel::showRules);
    menu.exec(m_alertTable->viewport()->mapToGlobal(position));
}

} // namespace sightglass
