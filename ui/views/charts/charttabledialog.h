// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

class QTableView;

namespace sightglass {

class Chart;
class ChartTableModel;

/// The numbers of a chart as they were when it was opened, or renewed: sortable, and copied as text
/// (Ctrl+C: the selection) or CSV. Deletes itself when it is closed. GUI thread.
class ChartTableDialog : public QDialog
{
    Q_OBJECT
public:
    ChartTableDialog(const QString &title, Chart *chart, QWidget *parent = nullptr);
    [[nodiscard]] ChartTableModel *model() const { return m_model; }
    [[nodiscard]] QTableView *view() const { return m_view; }
    /// The rows in which something is selected, or all; \p separator as in ChartTable::toText().
    [[nodiscard]] QString text(bool selectionOnly, QChar separator) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void renew();
    QPointer<Chart> m_chart;
    ChartTableModel *m_model;
    QTableView *m_view;
};

} // namespace sightglass
