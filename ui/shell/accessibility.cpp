// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accessibility.h"

#include "ui/charts/chart.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollArea>

namespace sightglass {

namespace {

QAccessibleInterface *make(const QString &className, QObject *object)
{
    // Qt asks for the class itself first, then for those that it comes from.
    if (!object || !object->isWidgetType() || className != QLatin1String(object->metaObject()->className()) || !className.startsWith(QLatin1String("sightglass::")))
        return nullptr;
    auto *widget = static_cast<QWidget *>(object);
    if (qobject_cast<Chart *>(object))
        return new QAccessibleWidget(widget, QAccessible::Chart);
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
