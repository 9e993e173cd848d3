// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QBrush>

namespace sightglass {

/// An entry of a legend: a swatch and a name. Pressed once it switches its part off, and is struck out;
/// pressed again, on. GUI thread.
class LegendButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LegendButton(const QString &text, QWidget *parent = nullptr);
    void setBrush(const QBrush &brush);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QBrush m_brush;
};

} // namespace sightglass
