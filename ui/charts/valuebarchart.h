// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/studies.h"
#include "ui/charts/chart.h"

#include <memory>

namespace sightglass {

/// A value as people read it: names of severities and logs, else the text itself.
[[nodiscard]] QString valueName(const Session &session, const FieldId &field, const QString &value);

/// Horizontal bars, one a value of a field, stacked by severity, the largest first, as many as the height
/// has room for; then all other values together, and the events without the field, so that the bars
/// always add up to all events. Drawn here, since bars of Qt Charts cannot be reached by keys. Hovering
/// and the arrow keys tell the numbers; a click or Enter asks for the events, with Ctrl or Alt for all
/// others. GUI thread; follows the study.
class ValueBarChart : public Chart
{
    Q_OBJECT
public:
    ValueBarChart(Session &session, ValueStudy &study, QWidget *parent = nullptr);
    ~ValueBarChart() override;

    /// All values that are known one by one, also those that the height has no room for.
    [[nodiscard]] ChartTable table() const override;
    /// Bars shown, "other values" and "without" included.
    [[nodiscard]] int barCount() const;
    [[nodiscard]] QString barName(int bar) const;
    [[nodiscard]] std::uint64_t barTotal(int bar) const;
    [[nodiscard]] QRect barRect(int bar) const;

Q_SIGNALS:
    /// \p value is null for events without the field.
    void valueChosen(const QString &field, const QString &value, bool exclude);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
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
    void choose(int bar, bool exclude);
    [[nodiscard]] int barAt(const QPoint &position) const;
    [[nodiscard]] QString barToolTip(int bar) const;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sightglass
