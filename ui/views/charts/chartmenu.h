// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <functional>

namespace sightglass {

class Card;
class Chart;

/// What can be done with a chart: copy it as a picture, save it as PNG or SVG, show and copy its numbers.
/// Belongs to the button in its card's title, from where it is reached by keys. The chart is drawn in the
/// GUI thread; packing and writing are a worker's. GUI thread.
class ChartMenu : public QMenu
{
    Q_OBJECT
public:
    /// Adds the button to the title of \p card. \p fileName: of what is saved, without a suffix.
    ChartMenu(Card *card, Chart *chart, const QString &title, const QString &fileName);
    /// Changes with the field of a card.
    void setTitle(const QString &title, const QString &fileName);
    /// Writes PNG or, where \p path ends so, SVG; saved() tells.
    void save(const QString &path);
    /// A window of its own that follows the chart when it is asked to.
    void showTable();

Q_SIGNALS:
    /// \p error is empty where it worked; translated.
    void saved(const QString &path, const QString &error);

private:
    void askAndSave(const QString &suffix, const QString &kind);
    Chart *m_chart;
    QString m_title;
    QString m_fileName;
};

} // namespace sightglass
