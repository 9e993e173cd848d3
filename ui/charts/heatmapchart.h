// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/studies.h"
#include "ui/charts/chart.h"
#include "ui/shell/preferences.h"

#include <memory>

namespace sightglass {

/// Events by weekday and hour of the zone shown, the more the stronger the colour; Qt Charts has nothing
/// like it. Hovering and the arrow keys tell the numbers of a cell, a click or Enter asks for its events,
/// with Ctrl or Alt for all others. Weeks begin as the locale says. GUI thread; follows the study.
class HeatMapChart : public Chart
{
    Q_OBJECT
public:
    HeatMapChart(HeatStudy &study, const Preferences &preferences, QWidget *parent = nullptr);
    ~HeatMapChart() override;

    /// As Filter::severities: which events are counted.
    void setSeverities(std::uint8_t severities);
    [[nodiscard]] ChartTable table() const override;
    /// Of a cell, in this widget.
    [[nodiscard]] QRect cellRect(HeatMap::Cell cell) const;
    /// A colour of the scale; \p strength 0 to 1. Its lightness goes one way only.
    [[nodiscard]] static QColor color(double strength);
    /// "Monday 14:00 – 15:00".
    [[nodiscard]] static QString cellName(HeatMap::Cell cell);

Q_SIGNALS:
    void cellChosen(sightglass::HeatMap::Cell cell, bool exclude);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void rebuild();
    void moveTo(HeatMap::Cell cell);
    void choose(HeatMap::Cell cell, bool exclude);
    [[nodiscard]] QRect grid() const;
    [[nodiscard]] std::optional<HeatMap::Cell> cellAt(const QPoint &position) const;
    [[nodiscard]] QString cellToolTip(HeatMap::Cell cell) const;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sightglass
