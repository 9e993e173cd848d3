// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factsgrid.h"

#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// Width from which there are two columns, in average characters.
constexpr int twoColumns = 72;

} // namespace

FactsGrid::FactsGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 4, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(1);
}

void FactsGrid::setFacts(const QList<Fact> &facts)
{
    while (m_rows.size() < facts.size()) {
        Row row{new QLabel(this), new QLineEdit(this)};
        row.name->setTextFormat(Qt::PlainText);
        row.value->setReadOnly(true);
        row.value->setFrame(false);
        row.value->setMinimumWidth(40);
        row.value->setTextMargins(0, 0, 0, 0);
        m_rows.append(row);
        setColours();
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool used = i < facts.size();
        m_rows[i].name->setVisible(used);
        m_rows[i].value->setVisible(used);
        if (!used)
            continue;
        if (m_rows[i].wide != facts[i].wide) {
            m_rows[i].wide = facts[i].wide;
            m_columns = 0;
        }
        const QString value = oneLine(facts[i].value, 400);
        if (m_rows[i].name->text() == facts[i].name && m_rows[i].value->text() == value)
            continue;
        m_rows[i].name->setText(facts[i].name);
        m_rows[i].value->setText(value);
        m_rows[i].value->setCursorPosition(0);
        m_rows[i].value->setToolTip(toolTipText(value));
        m_rows[i].value->setAccessibleName(facts[i].name);
    }
    if (m_shown != facts.size()) {
        m_shown = static_cast<int>(facts.size());
        m_columns = 0;
    }
    arrange();
}

QStringList FactsGrid::texts() const
{
    QStringList texts;
    for (int i = 0; i < m_shown; ++i)
        texts.append(m_rows[i].name->text() + u' ' + m_rows[i].value->text());
    return texts;
}

void FactsGrid::setColours()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::mutedText());
    QPalette plain = palette();
    plain.setColor(QPalette::Base, Qt::transparent);
    for (const Row &row : std::as_const(m_rows)) {
        row.name->setPalette(muted);
        row.value->setPalette(plain);
        // Beside its name, whichever way the text runs.
        row.value->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
}

void FactsGrid::arrange()
{
    const int columns = width() >= twoColumns * fontMetrics().averageCharWidth() ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const Row &row : std::as_const(m_rows)) {
        m_grid->removeWidget(row.name);
        m_grid->removeWidget(row.value);
    }
    // Down the first column, then down the second; the wide ones below.
    const auto wide = static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cbegin() + m_shown, [](const Row &row) { return row.wide; }));
    const int lines = std::max(1, (m_shown - wide + columns - 1) / columns);
    int narrowBefore = 0, wideBefore = 0;
    for (int i = 0; i < m_shown; ++i) {
        if (m_rows[i].wide) {
            const int line = lines + wideBefore++;
            m_grid->addWidget(m_rows[i].name, line, 0);
            m_grid->addWidget(m_rows[i].value, line, 1, 1, 3);
            continue;
        }
        const int column = 2 * (narrowBefore / lines);
        m_grid->addWidget(m_rows[i].name, narrowBefore % lines, column);
        m_grid->addWidget(m_rows[i].value, narrowBefore % lines, column + 1);
        ++narrowBefore;
    }
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, columns == 2 ? 1 : 0);
}

void FactsGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FactsGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        setColours();
}

} // namespace sightglass
