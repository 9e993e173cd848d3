// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace sightglass {

class Highlighters;

/// The user's highlighters as a list: text or expression, colour, on or off. What is changed shows at
/// once. GUI thread.
class HighlightersDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HighlightersDialog(Highlighters &highlighters, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    /// What is wrong with the texts; empty = nothing.
    [[nodiscard]] QString faultText() const;

private:
    void fill();
    void take();
    void addRow();
    void removeRow();
    void chooseColour();
    void refresh();

    Highlighters &m_highlighters;
    QTreeWidget *m_list;
    QLabel *m_fault;
    QPushButton *m_remove;
    QPushButton *m_colour;
    bool m_filling = false;
};

} // namespace sightglass
