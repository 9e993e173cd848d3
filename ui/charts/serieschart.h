// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QColor>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <vector>

namespace sightglass {

/// What a SeriesChart shows: some series, and of each bar one number a series. Value type.
struct SeriesData
{
    struct Bar
    {
        QString name;
        std::vector<std::uint64_t> values; ///< One a series.
        std::int64_t key = 0;              ///< Handed back when the bar is chosen.
        bool choosable = true;             ///< Not of "others".
        [[nodiscard]] std::uint64_t total() const;
    };
    QString what;                 ///< What bars are: header of the first column of the table.
    QStringList series;
    std::vector<QColor> colors;   ///< One a series; the patterns are the chart's own.
    std::vector<Bar> bars;
    std::function<QString(std::uint64_t)> text{}; ///< Numbers as people read them; empty = plain.
    bool withRest = true; ///< Bars that there is no room for become one; else only the first are shown.
};

/// Stacked bars: lying ones, the largest first as they come, as many as there is room for and the rest together; or
/// standing ones side by side in the order of time, which can be lines instead. Each series has a colour and a pattern
/// of its own. Hovering and the arrow keys tell numbers, a click or Enter chooses a bar. GUI thread.
class SeriesChart : public Chart
{
    Q_OBJECT
public:
    enum class Shape : std::uint8_t { Lying, Standing, Lines };
    explicit SeriesChart(Shape shape, QWidget *parent = nullptr);
    void setData(SeriesData data);
    void setShape(Shape shape);
    /// Said where there are no bars.
    void setEmptyText(const QString &text);
    [[nodiscard]] const SeriesData &data() const { return m_data; }
    [[nodiscard]] ChartTable table() const override;
    /// Bars that are shown, the rest included.
    [[nodiscard]] int barCount() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] const SeriesData::Bar &bar(int i) const { return m_shown[static_cast<std::size_t>(i)]; }
    /// Where a bar can be clicked.
    [[nodiscard]] QRect barRect(int bar) const;
    /// The pattern of a series over its colour.
    [[nodiscard]] static QBrush brush(const QColor &color, std::size_t series);

Q_SIGNALS:
    void barChosen(qint64 key);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void fit();
    void paintLying(QPainter &painter);
    void paintStanding(QPainter &painter);
    void paintFocus(QPainter &painter, const QRect &rect);
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] int barAt(const QPoint &position) const;
    [[nodiscard]] QString barToolTip(int bar) const;
    [[nodiscard]] QString numberText(std::uint64_t n) const;
    [[nodiscard]] bool canChoose(int bar) const;
    void choose(int bar);

    Shape m_shape;
    SeriesData m_data;
    std::vector<SeriesData::Bar> m_shown;
    QString m_emptyText;
    std::uint64_t m_most = 0;
    int m_hovered = -1, m_cursor = -1;
};

} // namespace sightglass
