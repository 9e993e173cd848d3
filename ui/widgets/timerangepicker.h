// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/shell/preferences.h"

#include <QFrame>
#include <QToolButton>

#include <functional>

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace sightglass {

/// A popup that narrows the filter to a time: from and to in the zone shown, the last hour, day or week of
/// the logs, some minutes around the selected event. Pushes to the one filter stack. GUI thread.
class TimeRangePicker : public QFrame
{
    Q_OBJECT
public:
    /// \p selected gives the time of the event that is selected, or none().
    TimeRangePicker(Session &session, const Preferences &preferences, std::function<Timestamp()> selected, QWidget *parent = nullptr);
    /// Below \p anchor, with what the filter and the logs say now.
    void popupBelow(QWidget *anchor);
    [[nodiscard]] QDateTimeEdit *fromEdit() const { return m_from; }
    [[nodiscard]] QDateTimeEdit *toEdit() const { return m_to; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void prepare();
    void apply();
    void choose(Timestamp from, Timestamp to);
    void lastOf(std::int64_t microseconds);
    void around(std::int64_t microseconds);
    [[nodiscard]] QDateTime shown(Timestamp time) const;

    Session &m_session;
    const Preferences &m_preferences;
    std::function<Timestamp()> m_selected;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QLabel *m_fault;
    QPushButton *m_apply;
    std::vector<QPushButton *> m_around;
    SeverityCounts m_span;
};

/// Opens a TimeRangePicker; stands in the title of a timeline's card. GUI thread.
class TimeRangeButton : public QToolButton
{
    Q_OBJECT
public:
    TimeRangeButton(Session &session, const Preferences &preferences, QWidget *parent = nullptr);
    void setSelectedTime(std::function<Timestamp()> selected) { m_selected = std::move(selected); }
    [[nodiscard]] TimeRangePicker *picker() const { return m_picker; }

private:
    std::function<Timestamp()> m_selected;
    TimeRangePicker *m_picker;
};

} // namespace sightglass
