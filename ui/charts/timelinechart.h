// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/shell/preferences.h"

#include <QWidget>

#include <memory>

class QLabel;

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
/// arrow keys move along the bins, Shift extends, Enter chooses). GUI thread; follows the session by
/// itself.
class TimelineChart : public QWidget
{
    Q_OBJECT
public:
    TimelineChart(Session &session, const Preferences &preferences, QWidget *parent = nullptr);
    ~TimelineChart() override;

    [[nodiscard]] std::shared_ptr<const TimeHistogram> histogram() const;
    [[nodiscard]] QImage toImage();
    /// A line a bin, tab-separated, with a header.
    [[nodiscard]] QString dataText() const;
    /// Bin under a position of this widget; nullopt outside.
    [[nodiscard]] std::optional<std::size_t> binAt(const QPoint &position) const;
    /// The width of a bin in words: "5 minutes".
    [[nodiscard]] QString binText() const;
    void setSeverityVisible(Severity severity, bool visible);

Q_SIGNALS:
    /// [from, to) was chosen.
    void rangeChosen(sightglass::Timestamp from, sightglass::Timestamp to);
    /// Another histogram is shown.
    void updated();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void rebuild();
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] QRectF binRect(std::size_t first, std::size_t last) const;
    void chooseBins(std::size_t a, std::size_t b);
    [[nodiscard]] QString binToolTip(std::size_t bin) const;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sightglass
