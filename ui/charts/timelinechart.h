// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/charts/chart.h"
#include "ui/shell/preferences.h"

#include <memory>

namespace sightglass {

/// A place on the time axis with its words.
struct TimeTick
{
    double position = 0; ///< Of the whole range, 0 to 1.
    QString text;
};
/// Ticks at times that are round in UTC or this computer's zone, at most \p most. \p first and \p last in
/// microseconds since 1970.
[[nodiscard]] std::vector<TimeTick> timeTicks(std::int64_t first, std::int64_t last, int most, bool utc);

/// Events over time, stacked by severity, drawn here (bars of Qt Charts are slow by the hundred).
/// Hovering tells the numbers of a bin, a click chooses the bin, dragging chooses a range (keyboard:
/// arrow keys move along the bins, Shift extends, Enter chooses); a double click or Esc goes back out,
/// the context menu narrows to a severity. GUI thread; follows the session by itself.
class TimelineChart : public Chart
{
    Q_OBJECT
public:
    enum class Show : std::uint8_t {
        Counts,
        Shares, ///< Of each bin's events, so that all bins are of one height.
    };
    TimelineChart(Session &session, const Preferences &preferences, Show show = Show::Counts, QWidget *parent = nullptr);
    ~TimelineChart() override;

    [[nodiscard]] std::shared_ptr<const TimeHistogram> histogram() const;
    [[nodiscard]] ChartTable table() const override;
    /// Bin under a position of this widget; nullopt outside.
    [[nodiscard]] std::optional<std::size_t> binAt(const QPoint &position) const;
    /// The width of a bin in words: "5 minutes".
    [[nodiscard]] QString binText() const;
    void setSeverityVisible(Severity severity, bool visible);
    /// Back to the wider time before: undoes the last step where that is all it changed, else takes the
    /// time out of the filter.
    void zoomOut();
    /// The part of a bin that is drawn for a severity; empty where there is none.
    [[nodiscard]] QRectF partRect(std::size_t bin, Severity severity) const;

Q_SIGNALS:
    /// [from, to) was chosen.
    void rangeChosen(sightglass::Timestamp from, sightglass::Timestamp to);
    /// From the context menu; \p field is "severity".
    void valueChosen(const QString &field, const QString &value, bool exclude);
    /// Another histogram is shown.
    void updated();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void rebuild();
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] double edge(std::size_t bin) const;
    [[nodiscard]] QRectF binRect(std::size_t first, std::size_t last) const;
    void chooseBins(std::size_t a, std::size_t b);
    [[nodiscard]] QString binToolTip(std::size_t bin) const;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sightglass
