// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/severity.h"
#include "ui/charts/chart.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace sightglass {

/// One stack: a week, a log, a source.
struct SeverityStack
{
    QString name;   ///< On the axis; cut where there is no room.
    QString detail; ///< In tool tips, in place of the name; empty = the name.
    std::array<std::uint64_t, severityCount> counts{};
    [[nodiscard]] std::uint64_t total() const;
};

/// Stacks of severities beside each other: columns (weeks) or bars (logs, sources) with their numbers. Drawn
/// here; the arrow keys go from stack to stack and tell the numbers, as hovering does. Shows what it is given and
/// chooses nothing. GUI thread.
class StackChart : public Chart
{
    Q_OBJECT
public:
    enum class Direction : std::uint8_t { Columns, Bars };
    explicit StackChart(Direction direction, QWidget *parent = nullptr);
    ~StackChart() override;

    /// \p heading names what the stacks are, for tables: "Week".
    void setStacks(const QString &heading, std::vector<SeverityStack> stacks);
    [[nodiscard]] const std::vector<SeverityStack> &stacks() const;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QRectF stackRect(int stack) const;
    [[nodiscard]] QString stackText(int stack) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] int stackAt(const QPoint &position) const;
    [[nodiscard]] QRectF plot() const;
    void tell();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sightglass
