// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timerangepicker.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t minute = 60'000'000, hour = 60 * minute, day = 24 * hour;

Timestamp plus(Timestamp time, std::int64_t microseconds) { return Timestamp::fromMicroseconds(time.microseconds() + microseconds); }

} // namespace

TimeRangePicker::TimeRangePicker(Session &session, const Preferences &preferences, std::function<Timestamp()> selected, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_session(session), m_preferences(preferences), m_selected(std::move(selected)), m_from(new QDateTimeEdit), m_to(new QDateTimeEdit),
      m_fault(new QLabel), m_apply(new QPushButton(tr("&Apply")))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Time range"));
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->addRow(tr("&From:"), m_from);
    form->addRow(tr("&To:"), m_to);
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
        edit->setDateTimeRange(QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC), QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59, 999), Qt::UTC));
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
            const bool good = m_from->dateTime() < m_to->dateTime();
            m_apply->setEnabled(good);
            m_fault->setVisible(!good);
        });
    }
    layout->addLayout(form);
    m_fault->setText(tr("The end must be after the beginning."));
    m_fault->hide();
    layout->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    auto *whole = new QPushButton(tr("&Whole time"));
    connect(whole, &QPushButton::clicked, this, [this] { choose({}, {}); });
    connect(m_apply, &QPushButton::clicked, this, &TimeRangePicker::apply);
    m_apply->setDefault(true);
    buttons->addWidget(whole);
    buttons->addStretch();
    buttons->addWidget(m_apply);
    layout->addLayout(buttons);

    auto *presets = new QGridLayout;
    auto *last = new QLabel(tr("The last of the logs:"));
    presets->addWidget(last, 0, 0);
    int column = 1;
    for (const auto &[text, span] : {std::pair{tr("Hour"), hour}, {tr("Day"), day}, {tr("Week"), 7 * day}}) {
        auto *button = new QPushButton(text);
        button->setAccessibleName(tr("Last of the logs: %1").arg(text));
        connect(button, &QPushButton::clicked, this, [this, span = span] { lastOf(span); });
        presets->addWidget(button, 0, column++);
    }
    presets->addWidget(new QLabel(tr("Around the selected event:")), 1, 0);
    column = 1;
    for (const int minutes : {1, 5, 15, 60}) {
        auto *button = new QPushButton(tr("±%1 min").arg(minutes));
        button->setAccessibleName(tr("%Ln minute(s) around the selected event", nullptr, minutes));
        connect(button, &QPushButton::clicked, this, [this, minutes] { around(minutes * minute); });
        presets->addWidget(button, 1, column++);
        m_around.push_back(button);
    }
    layout->addLayout(presets);
}

QDateTime TimeRangePicker::shown(Timestamp time) const
{
    const std::int64_t us = time.microseconds();
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(us >= 0 ? us / 1000 : (us - 999) / 1000, Qt::UTC);
    return m_preferences.timesInUtc() ? utc : utc.toLocalTime();
}

void TimeRangePicker::prepare()
{
    m_span = {};
    const Filter &filter = m_session.filters().current();
    for (const LogInfo &log : m_session.logs()) {
        if (filter.matchesLog(log.id))
            m_span.merge(log.counts);
    }
    const auto spec = m_preferences.timesInUtc() ? Qt::UTC : Qt::LocalTime;
    for (QDateTimeEdit *edit : {m_from, m_to})
        edit->setTimeSpec(spec);
    const Timestamp from = filter.from.isValid() ? filter.from : m_span.first;
    // The end is exclusive: the last event is in.
    const Timestamp to = filter.to.isValid() ? filter.to : m_span.last.isValid() ? plus(m_span.last, 1000) : Timestamp();
    if (from.isValid() && to.isValid()) {
        m_from->setDateTime(shown(from));
        m_to->setDateTime(shown(to));
    }
    const bool selected = m_selected && m_selected().isValid();
    for (QPushButton *button : m_around)
        button->setEnabled(selected);
}

void TimeRangePicker::popupBelow(QWidget *anchor)
{
    prepare();
    adjustSize();
    QPoint place = anchor->mapToGlobal(QPoint(isRightToLeft() ? 0 : anchor->width() - width(), anchor->height()));
    if (const QScreen *screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
        if (place.y() + height() > room.bottom())
            place.setY(anchor->mapToGlobal(QPoint(0, 0)).y() - height());
    }
    move(place);
    show();
    m_from->setFocus();
}

void TimeRangePicker::choose(Timestamp from, Timestamp to)
{
    hide();
    Filter filter = m_session.filters().current();
    filter.from = from;
    filter.to = to;
    m_session.filters().push(filter);
}

void TimeRangePicker::apply()
{
    const auto utc = [](const QDateTimeEdit *edit) { return Timestamp::fromMicroseconds(edit->dateTime().toMSecsSinceEpoch() * 1000); };
    if (m_from->dateTime() < m_to->dateTime())
        choose(utc(m_from), utc(m_to));
}

void TimeRangePicker::lastOf(std::int64_t microseconds)
{
    if (m_span.last.isValid())
        choose(plus(m_span.last, -microseconds), plus(m_span.last, 1));
}

void TimeRangePicker::around(std::int64_t microseconds)
{
    if (const Timestamp time = m_selected ? m_selected() : Timestamp(); time.isValid())
        choose(plus(time, -microseconds), plus(time, microseconds));
}

void TimeRangePicker::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !qobject_cast<QPushButton *>(focusWidget()))
        apply();
    else
        QFrame::keyPressEvent(event);
}

TimeRangeButton::TimeRangeButton(Session &session, const Preferences &preferences, QWidget *parent)
    : QToolButton(parent), m_picker(new TimeRangePicker(session, preferences, [this] { return m_selected ? m_selected() : Timestamp(); }, this))
{
    setObjectName(u"timeRange"_s);
    setText(tr("Time range…"));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Narrow the window to a time"));
    connect(this, &QToolButton::clicked, this, [this] { m_picker->popupBelow(this); });
}

} // namespace sightglass
