// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/shell/preferences.h"

#include <QWidget>

#include <memory>

namespace sightglass {

/// Events over time, stacked by severity. Hovering tells the numbers of a bin, a click chooses the
/// bin, dragging chooses a range (keyboard: arrow keys move along the bins, Enter chooses). GUI
/// thread; follows the session by itself.
class TimelineChart : public QWidget
{
    Q_OBJECT
public:
    TimelineChart(Session &session, const Preferences &preferences, QWidget *parent = nullptr);
    ~TimelineChart() override;

    [[nodiscard]] std::shared_ptr<const TimeHistogram> histogram() const;
    [[nodiscard]] QImage toImage() const;
    /// Bin under a position of this widget; nullopt outside.
    [[nodiscard]] std::optional<std::size_t> binAt(const QPoint &position) const;

Q_SIGNALS:
    /// [from, to) was chosen.
    void rangeChosen(sightglass::Timestamp from, sightglass::Timestamp to);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void chooseBins(std::size_t a, std::size_t b);
    void showBin(std::size_t bin, const QPoint &global);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sightglass
