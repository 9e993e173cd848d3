// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sightglass {

/// Covers the window while files are dragged over it, and says what a drop will do. GUI thread.
class DropOverlay : public QWidget
{
    Q_OBJECT
public:
    explicit DropOverlay(QWidget *window);
    void setShown(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sightglass
