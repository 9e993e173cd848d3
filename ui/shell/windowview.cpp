// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

QVariant valueOf(const QWidget *widget)
{
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        return tabs->objectName() == u"qt_tabwidget_tabbar"_s || !tabs->isVisibleTo(tabs->parentWidget()) ? QVariant() : QVariant(tabs->currentIndex());
    if (const auto *tabs = qobject_cast<const QTabWidget *>(widget))
        return tabs->currentIndex();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentIndex();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->isReadOnly() ? QVariant() : QVariant(line->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->isCheckable() ? QVariant(button->isChecked()) : QVariant();
    if (const auto *splitter = qobject_cast<const QSplitter *>(widget))
        return splitter->saveState();
    if (const auto *area = qobject_cast<const QScrollArea *>(widget))
        return area->verticalScrollBar()->value();
    return {};
}

void setValue(QWidget *widget, const QVariant &value)
{
    if (valueOf(widget) == value)
        return;
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setCurrentIndex(value.toInt());
    else if (auto *pages = qobject_cast<QTabWidget *>(widget))
        pages->setCurrentIndex(value.toInt());
    else if (auto *box = qobject_cast<QComboBox *>(widget)) {
        if (value.toInt() < box->count())
            box->setCurrentIndex(value.toInt());
    } else if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->setText(value.toString());
    else if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        if (button->isEnabled())
            button->setChecked(value.toBool());
    } else if (auto *splitter = qobject_cast<QSplitter *>(widget))
        splitter->restoreState(value.toByteArray());
    else if (auto *area = qobject_cast<QScrollArea *>(widget))
        area->verticalScrollBar()->setValue(value.toInt());
}

/// Calls \p what with each widget below \p root that is part of the same window, and its way.
void walk(const QWidget *root, const QString &way, const std::function<void(QWidget *, const QString &)> &what)
{
    QHash<QString, int> before;
    for (QObject *child : root->children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (!widget || widget->isWindow())
            continue;
        // Classes of our own may be told apart; names that Qt gives carry addresses at times.
        const QString name = widget->objectName();
        QString step = QString::fromLatin1(widget->metaObject()->className()) + u'#' + (name.startsWith(u"qt_"_s) ? QString() : name);
        step += u'.' + QString::number(before[step]++);
        const QString place = way + u'/' + step;
        what(widget, place);
        walk(widget, place, what);
    }
}

} // namespace

WindowView WindowView::of(const QWidget &root)
{
    WindowView view;
    const QWidget *focus = root.focusWidget();
    walk(&root, {}, [&view, focus](QWidget *widget, const QString &way) {
        if (widget == focus)
            view.m_focus = way;
        if (const QVariant value = valueOf(widget); value.isValid())
            view.m_values.insert(way, value);
    });
    return view;
}

void WindowView::restore(QWidget &root) const
{
    QWidget *focus = nullptr;
    std::vector<std::pair<QWidget *, QVariant>> wanted;
    walk(&root, {}, [&](QWidget *widget, const QString &way) {
        if (way == m_focus)
            focus = widget;
        if (const auto found = m_values.constFind(way); found != m_values.constEnd())
            wanted.emplace_back(widget, *found);
    });
    for (const auto &[widget, value] : wanted)
        setValue(widget, value);
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
}

} // namespace sightglass
