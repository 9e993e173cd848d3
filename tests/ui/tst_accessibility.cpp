// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowscenes.h"
#include "ui/shell/contrast.h"
#include "ui/shell/manual.h"
#include "ui/widgets/highlighters.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollBar>
#include <QTextBrowser>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

QString nameOf(const QObject *object)
{
    QString way;
    for (const QObject *o = object; o; o = o->parent()) {
        way = QLatin1String(o->metaObject()->className()) + (o->objectName().isEmpty() ? QString() : QLatin1Char('#') + o->objectName()) + (way.isEmpty() ? QString() : QStringLiteral(" > ")) + way;
        if (const auto *w = qobject_cast<const QWidget *>(o); w && w->isWindow())
            break;
    }
    return way;
}

/// Roles that say nothing of what one can do there.
bool saysNothing(QAccessible::Role role) { return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane || role == QAccessible::Whitespace; }

void walkAccessible(QAccessibleInterface *interface, int depth, const std::function<void(QAccessibleInterface *)> &take)
{
    if (!interface || !interface->isValid() || depth > 40)
        return;
    take(interface);
    // Cells of tables speak for themselves; some of them are enough.
    const int most = interface->tableInterface() || interface->role() == QAccessible::Tree || interface->role() == QAccessible::List ? 60 : 2000;
    for (int i = 0; i < std::min(most, interface->childCount()); ++i)
        walkAccessible(interface->child(i), depth + 1, take);
}

/// The colour that most of \p rect has.
QColor ground(const QImage &image, const QRect &rect)
{
    QHash<QRgb, int> count;
    for (int y = std::max(0, rect.top()); y <= std::min(image.height() - 1, rect.bottom()); ++y) {
        for (int x = std::max(0, rect.left()); x <= std::min(image.width() - 1, rect.right()); ++x)
            ++count[image.pixel(x, y)];
    }
    QRgb best = 0;
    int most = 0;
    for (auto it = count.begin(); it != count.end(); ++it) {
        if (it.value() > most) {
            most = it.value();
            best = it.key();
        }
    }
    return QColor(best);
}

} // namespace

/// What a screen reader is told of everything in the window, the way of the Tab key, and whether one can read it.
class TestAccessibility : public QObject
{
    Q_OBJECT

    static void collectContrast(const QString &scene, QWidget *top, QStringList &faults)
    {
        const QImage image = top->grab().toImage().convertToFormat(QImage::Format_RGB32);
        for (QWidget *w : top->findChildren<QWidget *>()) {
            if (!w->isVisible() || !w->isEnabled() || w->window() != top->window())
                continue;
            QString text;
            QPalette::ColorRole role = w->foregroundRole();
            if (const auto *label = qobject_cast<QLabel *>(w))
                text = label->text();
            else if (const auto *button = qobject_cast<QAbstractButton *>(w))
                text = button->text();
            else if (const auto *line = qobject_cast<QLineEdit *>(w)) {
                text = line->text().isEmpty() ? line->placeholderText() : line->text();
                role = line->text().isEmpty() ? QPalette::PlaceholderText : QPalette::Text;
            }
            const QRect place(w->mapTo(top, QPoint()), w->size());
            QRect seen = place & top->rect();
            for (const QWidget *p = w->parentWidget(); p && p != top; p = p->parentWidget())
                seen &= QRect(p->mapTo(top, QPoint()), p->size());
            if (text.isEmpty() || seen.width() < 8 || seen.height() < 8)
                continue;
            // Not the rim, which has one colour where the ground may have many.
            const QColor ink = w->palette().color(QPalette::Active, role), under = ground(image, seen.adjusted(3, 3, -3, -3));
            if (const double found = sightglass::contrast(ink, under); found < 4.5)
                faults.append(QStringLiteral("%1: %2 on %3 is %4: %5 \"%6\"").arg(scene, ink.name(), under.name()).arg(found, 0, 'f', 2).arg(nameOf(w), text.left(40)));
        }
        // Cells: the colours that models ask for, on both stripes.
        for (QAbstractItemView *view : top->findChildren<QAbstractItemView *>()) {
            if (!view->isVisible() || !view->model())
                continue;
            for (int row = 0; row < std::min(40, view->model()->rowCount(view->rootIndex())); ++row) {
                for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column) {
                    const QModelIndex index = view->model()->index(row, column, view->rootIndex());
                    const QVariant asked = index.data(Qt::ForegroundRole), back = index.data(Qt::BackgroundRole);
                    const QColor ink = asked.canConvert<QColor>() && asked.value<QColor>().isValid() ? asked.value<QColor>() : asked.canConvert<QBrush>() && asked.isValid() ? asked.value<QBrush>().color() : view->palette().color(QPalette::Text);
                    QList<QColor> grounds{view->palette().color(QPalette::Base), view->palette().color(QPalette::AlternateBase)};
                    if (back.canConvert<QBrush>() && back.isValid() && back.value<QBrush>().style() == Qt::SolidPattern)
                        grounds = {back.value<QBrush>().color()};
                    for (const QColor &under : grounds) {
                        if (sightglass::contrast(ink, under) < 4.5 && !index.data().toString().isEmpty() && index.flags() & Qt::ItemIsEnabled)
                            faults.append(QStringLiteral("%1: cell of %2, column %3: %4 on %5 is %6").arg(scene, view->accessibleName()).arg(column).arg(ink.name(), under.name()).arg(sightglass::contrast(ink, under), 0, 'f', 2));
                    }
                }
            }
        }
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void namesAndRoles()
    {
        WindowScenes scenes(QStringLiteral("accessibility"));
        scenes.start();
        QStringList faults;
        int controls = 0;
        scenes.visitAll([&](const QString &scene, QWidget *top) {
            walkAccessible(QAccessible::queryAccessibleInterface(top), 0, [&](QAccessibleInterface *interface) {
                const QAccessible::State state = interface->state();
                if (state.invisible || state.disabled)
                    return;
                const auto *widget = qobject_cast<QWidget *>(interface->object());
                const bool reached = widget ? (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget != top && !widget->focusProxy() : false;
                if (!reached)
                    return;
                ++controls;
                const QString where = scene + QStringLiteral(": ") + nameOf(widget);
                if (interface->text(QAccessible::Name).trimmed().isEmpty())
                    faults.append(where + QStringLiteral(" has no name"));
                if (saysNothing(interface->role()))
                    faults.append(where + QStringLiteral(" has a role that says nothing: %1").arg(int(interface->role())));
                if (interface->rect().isEmpty())
                    faults.append(where + QStringLiteral(" is nowhere"));
            });
            // Pictures that are not for decoration say what they show.
            for (const QAction *action : top->actions()) {
                if (!action->isSeparator() && action->text().isEmpty())
                    faults.append(scene + QStringLiteral(": an action without a text"));
            }
        });
        Manual manual;
        manual.showPlace(QStringLiteral("query.md"));
        manual.show();
        for (QWidget *w : manual.findChildren<QWidget *>()) {
            if ((w->focusPolicy() & Qt::TabFocus) && w->isVisible() && QAccessible::queryAccessibleInterface(w)->text(QAccessible::Name).isEmpty())
                faults.append(QStringLiteral("manual: ") + nameOf(w) + QStringLiteral(" has no name"));
        }
        scenes.stop();
        faults.removeDuplicates();
        qInfo("%d controls looked at", controls);
        QVERIFY(controls > 300);
        QVERIFY2(faults.isEmpty(), qPrintable(QString::number(faults.size()) + QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

    /// In dialogs Tab comes to everything that can have the focus, in the order of reading, and back to where it began.
    void tabGoesThroughDialogs()
    {
        WindowScenes scenes(QStringLiteral("taborder"));
        scenes.start();
        scenes.load();
        QStringList faults;
        scenes.visitDialogs([&](const QString &scene, QWidget *top) {
            top->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(top));
            QSet<QWidget *> wanted;
            for (QWidget *w : top->findChildren<QWidget *>()) {
                // Of radio buttons and tabs one stands for all; a proxy has the focus for its parent.
                if ((w->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && w->isVisible() && w->isEnabled() && w->window() == top && !w->focusProxy() && !w->inherits("QRadioButton")
                    && !w->inherits("QScrollArea"))
                    wanted.insert(w);
            }
            if (wanted.isEmpty())
                return;
            if (!top->focusWidget())
                QTest::keyClick(top, Qt::Key_Tab);
            QWidget *first = QApplication::focusWidget();
            if (!first) {
                faults.append(scene + QStringLiteral(": Tab leads nowhere"));
                return;
            }
            QList<QWidget *> way;
            QWidget *now = first;
            for (int i = 0; i < 200; ++i) {
                way.append(now);
                wanted.remove(now);
                // A text takes the key for itself where Ctrl+Tab leaves it.
                const auto *edit = qobject_cast<QPlainTextEdit *>(now);
                const bool takes = edit && !edit->tabChangesFocus() && !edit->isReadOnly();
                if (takes)
                    faults.append(scene + QStringLiteral(": Tab is caught in ") + nameOf(now));
                QTest::keyClick(now, Qt::Key_Tab, takes ? Qt::ControlModifier : Qt::NoModifier);
                QWidget *next = QApplication::focusWidget();
                if (next == now) {
                    if (way.size() > 1 || wanted.size() > 0)
                        faults.append(scene + QStringLiteral(": Tab is caught in ") + nameOf(now));
                    break;
                }
                now = next;
                if (now == first)
                    break;
            }
            if (now != first && way.size() >= 200)
                faults.append(scene + QStringLiteral(": Tab never comes back"));
            for (QWidget *left : wanted)
                faults.append(scene + QStringLiteral(": Tab never comes to ") + nameOf(left) + QStringLiteral(" but to %1").arg([&way, left] {
                    QStringList names;
                    for (QWidget *w : way)
                        names.append(QLatin1String(w->metaObject()->className()) + w->objectName());
                    names.append(QStringLiteral("| chain:"));
                    for (QWidget *w = left->nextInFocusChain(); w && w != left && names.size() < 40; w = w->nextInFocusChain())
                        names.append(QLatin1String(w->metaObject()->className()) + w->objectName());
                    return names.join(QLatin1Char(' '));
                }()));
            // Downwards, or into the next column; once from the end to the beginning.
            int back = 0;
            QString jumps;
            for (qsizetype i = 1; i < way.size(); ++i) {
                const QRect a(way[i - 1]->mapTo(top, QPoint()), way[i - 1]->size()), b(way[i]->mapTo(top, QPoint()), way[i]->size());
                if (b.bottom() < a.top() && b.left() < a.right()) {
                    ++back;
                    jumps += QStringLiteral("\n    from ") + nameOf(way[i - 1]) + QStringLiteral(" up to ") + nameOf(way[i]);
                }
            }
            if (back > 1)
                faults.append(scene + QStringLiteral(": Tab jumps about") + jumps);
        });
        scenes.stop();
        faults.removeDuplicates();
        for (const QString &fault : std::as_const(faults))
            qWarning("%s", qPrintable(fault.left(500)));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void contrast_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Preferences::Theme::Light);
        QTest::newRow("dark") << int(Preferences::Theme::Dark);
    }
    void contrast()
    {
        QFETCH(int, theme);
        WindowScenes scenes(QStringLiteral("contrast"));
        scenes.preferences->setTheme(static_cast<Preferences::Theme>(theme));
        scenes.start();
        QStringList faults;
        const QPalette palette = QApplication::palette();
        const auto check = [&faults](const QString &what, const QColor &ink, const QColor &under, double least = 4.5) {
            if (sightglass::contrast(ink, under) < least)
                faults.append(QStringLiteral("%1: %2 on %3 is %4").arg(what, ink.name(), under.name()).arg(sightglass::contrast(ink, under), 0, 'f', 2));
        };
        for (const auto &[ink, under] : {std::pair{QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button},
                                         {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::PlaceholderText, QPalette::Base}, {QPalette::Link, QPalette::Base},
                                         {QPalette::Link, QPalette::Window}})
            check(QStringLiteral("palette %1 on %2").arg(ink).arg(under), palette.color(QPalette::Active, ink), palette.color(QPalette::Active, under));
        QList<QColor> grounds{palette.color(QPalette::Window), palette.color(QPalette::Base), palette.color(QPalette::AlternateBase), Theme::cardBackground()};
        for (const QColor &under : grounds) {
            check(QStringLiteral("muted text"), Theme::mutedText(), under);
            check(QStringLiteral("accent"), Theme::accent(), under);
            for (const Severity severity : allSeverities) {
                check(QStringLiteral("severity text %1").arg(int(severity)), Theme::severityTextColor(severity), under);
            }
        }
        for (const Severity severity : allSeverities) {
            check(QStringLiteral("sign on severity %1").arg(int(severity)), textOn(Theme::severityColor(severity)), Theme::severityColor(severity));
            if (severity != Severity::Unknown && severity != Severity::Warning) // these two have a shape and a sign of their own, and no text in their colour
                check(QStringLiteral("bar of severity %1").arg(int(severity)), Theme::severityColor(severity), Theme::cardBackground(), 3.0);
        }
        check(QStringLiteral("what was found"), Highlighters::textOn(Highlighters::foundColour()), Highlighters::foundColour());
        scenes.visitAll([&](const QString &scene, QWidget *top) {
            if (!qobject_cast<QMenu *>(top))
                collectContrast(scene, top, faults);
        });
        scenes.stop();
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(QString::number(faults.size()) + QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
