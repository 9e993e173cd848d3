// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/charttable.h"

#include <QByteArray>
#include <QWidget>

namespace sightglass {

/// What all charts can do: be copied and saved as pictures, and be read as a table. GUI thread.
class Chart : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// The numbers as they are shown.
    [[nodiscard]] virtual ChartTable table() const = 0;
    /// A line a row, tab-separated, with a header.
    [[nodiscard]] QString dataText() const { return table().toText(u'\t'); }
    /// Twice the size that it has on the screen.
    [[nodiscard]] virtual QImage toImage();
    /// Shapes and text, no pixels.
    [[nodiscard]] virtual QByteArray toSvg();

protected:
    /// Draws the chart without marks of mouse and keyboard, on the background of a card.
    void renderClean(QPainter &painter);
    /// True while it is drawn for a picture.
    [[nodiscard]] bool isRendering() const { return m_rendering; }

private:
    bool m_rendering = false;
};

} // namespace sightglass
