// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accessibility.h"

#include "ui/charts/chart.h"
#include "ui/widgets/rowtable.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollArea>

namespace sightglass {

namespace {

/// A table of any length, which says the row that is chosen: a screen reader that went through all of them would never come back.
class AccessibleRows : public QAccessibleWidget
{
public:
    explicit AccessibleRows(RowTable *table) : QAccessibleWidget(table, QAccessible::Table)
    {
        if (table->selectionModel()) {
            QObject::connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, table, [table] {
                QAccessibleValueChangeEvent event(table, rowText(table));
                QAccessible::updateAccessibility(&event);
            });
        }
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? rowText(static_cast<RowTable *>(widget())) : QAccessibleWidget::text(which);
    }

private:
    static QString rowText(const RowTable *table)
    {
        const QModelIndex current = table->currentIndex();
        QStringList cells;
        for (int visual = 0; current.isValid() && visual < table->horizontalHeader()->count(); ++visual) {
            const int column = table->horizontalHeader()->logicalIndex(visual);
            const QModelIndex cell = current.siblingAtColumn(column);
            const QString said = cell.data(Qt::AccessibleTextRole).toString(), text = said.isEmpty() ? cell.data().toString() : said;
            if (!table->isColumnHidden(column) && !text.isEmpty())
                cells.append(table->model()->headerData(column, Qt::Horizontal).toString() + QLatin1String(": ") + text);
        }
        return cells.join(QLatin1String(", "));
    }
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    // Qt asks for the class itself first, then for those that it comes from.
    if (!object || !object->isWidgetType() || className != QLatin1String(object->metaObject()->className()) || !className.startsWith(QLatin1String("sightglass::")))
        return nullptr;
    auto *widget = static_cast<QWidget *>(object);
    if (qobject_cast<Chart *>(object))
        return new QAccessibleWidget(widget, QAccessible::Chart);
    if (auto *table = qobject_cast<RowTable *>(object))
        return new AccessibleRows(table);
    if (qobject_cast<QScrollArea *>(object))
        return new QAccessibleWidget(widget, QAccessible::PropertyPage);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace sightglass
