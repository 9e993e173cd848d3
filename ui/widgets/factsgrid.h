// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace sightglass {

/// Names with values beside them, in two columns where there is room, else in one. Values are one line
/// each and can be selected. GUI thread.
class FactsGrid : public QWidget
{
    Q_OBJECT
public:
    struct Fact
    {
        QString name;
        QString value;
        bool wide = false; ///< Long: it has a line of its own, below the columns.
    };
    explicit FactsGrid(QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);
    /// "Name: value" of each.
    [[nodiscard]] QStringList texts() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void setColours();
    struct Row
    {
        QLabel *name;
        QLineEdit *value;
        bool wide = false;
    };
    QGridLayout *m_grid;
    QList<Row> m_rows;
    int m_shown = 0;
    int m_columns = 0;
};

} // namespace sightglass
