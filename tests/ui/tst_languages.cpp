// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pseudotranslator.h"
#include "tests/ui/windowscenes.h"
#include "ui/models/jobmodel.h"
#include "ui/shell/language.h"
#include "ui/shell/sourcesdock.h"
#include "ui/views/events/detailspane.h"
#include "ui/views/events/tabletools.h"
#include "ui/widgets/filterchips.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

/// Every text of \p top, with where it stands.
void collect(const QString &scene, QWidget *top, const std::function<void(const QString &where, const QString &text)> &take)
{
    QList<QWidget *> widgets = top->findChildren<QWidget *>();
    widgets.prepend(top);
    for (QWidget *w : widgets) {
        if (w != top && w->window() != top->window() && !qobject_cast<QMenu *>(top))
            continue;
        const QString where = scene + QLatin1String(": ") + QLatin1String(w->metaObject()->className()) + QLatin1Char(' ') + w->objectName();
        for (const char *property : {"windowTitle", "toolTip", "accessibleName", "accessibleDescription", "text", "title", "placeholderText", "statusTip", "whatsThis"}) {
            if (w->metaObject()->indexOfProperty(property) < 0 || (qobject_cast<QLineEdit *>(w) && qstrcmp(property, "text") == 0))
                continue;
            if (qobject_cast<QMenu *>(w) && qstrcmp(property, "text") == 0)
                continue;
            take(where + QLatin1Char(' ') + QLatin1String(property), w->property(property).toString());
        }
        for (const QAction *action : w->actions()) {
            if (action->isSeparator())
                continue;
            take(where + QStringLiteral(" action"), action->text());
            take(where + QStringLiteral(" action tip"), action->toolTip());
        }
        if (const auto *tabs = qobject_cast<QTabBar *>(w)) {
            for (int i = 0; i < tabs->count(); ++i) {
                take(where + QStringLiteral(" tab"), tabs->tabText(i));
                take(where + QStringLiteral(" tab tip"), tabs->tabToolTip(i));
            }
        }
        if (const auto *box = qobject_cast<QComboBox *>(w)) {
            for (int i = 0; i < box->count(); ++i)
                take(where + QStringLiteral(" entry"), box->itemText(i));
        }
        if (const auto *view = qobject_cast<QAbstractItemView *>(w); view && view->model() && !qobject_cast<QHeaderView *>(w)) {
            const QAbstractItemModel *model = view->model();
            for (int column = 0; column < model->columnCount(); ++column) {
                take(where + QStringLiteral(" header"), model->headerData(column, Qt::Horizontal).toString());
                take(where + QStringLiteral(" header tip"), model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
            }
        }
    }
}

/// Texts in cells of tables and trees.
void collectCells(const QString &scene, QWidget *top, const std::function<void(const QString &where, const QString &text)> &take)
{
    for (QAbstractItemView *view : top->findChildren<QAbstractItemView *>()) {
        if (!view->model() || qobject_cast<QHeaderView *>(view) || view->accessibleName().isEmpty() // lists of boxes are looked at as boxes
            || view->accessibleName().contains(QLatin1String("Fields of the event")) || view->accessibleName().contains(QLatin1String("Groups of events"))) // these hold what logs say
            continue;
        const QString where = scene + QLatin1String(": cell of ") + view->accessibleName();
        const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
            for (int row = 0; row < std::min(60, view->model()->rowCount(parent)); ++row) {
                for (int column = 0; column < view->model()->columnCount(parent); ++column) {
                    const QModelIndex index = view->model()->index(row, column, parent);
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                        take(where, index.data(role).toString());
                    walk(index);
                }
            }
        };
        walk({});
    }
}

/// How much wider or higher a text would have to be; 0 where all of it is seen.
struct Cut
{
    QString where, text;
};

QString plain(QString text)
{
    text.remove(QLatin1Char('&'));
    return text;
}

void collectCuts(const QString &scene, QWidget *top, QList<Cut> &cuts)
{
    for (QWidget *w : top->findChildren<QWidget *>()) {
        if (!w->isVisible() || w->window() != top->window())
            continue;
        // What is scrolled or moved out of sight is not cut.
        const QString where = scene + QLatin1String(": ") + QLatin1String(w->metaObject()->className()) + QLatin1Char(' ') + w->objectName() + QStringLiteral(" %1x%2").arg(w->width()).arg(w->height());
        const auto cut = [&](const QString &text) { cuts.append({where, text}); };
        if (const auto *label = qobject_cast<QLabel *>(w); label && !label->text().isEmpty()) {
            const bool wraps = label->wordWrap();
            const QSize need = wraps ? QSize(label->width(), label->heightForWidth(label->width())) : label->sizeHint();
            // Where words cannot be broken they stand over the edge.
            bool word = false;
            if (wraps) {
                for (const QString &part : label->text().split(QRegularExpression(QStringLiteral("\\s+"))))
                    word |= label->fontMetrics().horizontalAdvance(part) > label->contentsRect().width() && label->textFormat() == Qt::PlainText;
            }
            const bool said = !label->toolTip().isEmpty(); // cut on purpose, and told in full there
            if ((need.width() > label->width() + 1 || (wraps && need.height() > label->height() + 1) || word) && !said)
                cut(label->text());
        } else if (qobject_cast<QPushButton *>(w) || qobject_cast<QCheckBox *>(w) || qobject_cast<QRadioButton *>(w) || qobject_cast<QToolButton *>(w)) {
            const auto *button = static_cast<QAbstractButton *>(w);
            if (!button->text().isEmpty() && button->sizeHint().width() > button->width() + 1 && button->toolTip().isEmpty() && !button->objectName().startsWith(QLatin1String("qt_")))
                cut(button->text());
        } else if (const auto *tabs = qobject_cast<QTabBar *>(w)) {
            for (int i = 0; i < tabs->count(); ++i) {
                const QRect place = tabs->tabRect(i);
                if (tabs->fontMetrics().horizontalAdvance(plain(tabs->tabText(i))) > place.width())
                    cut(QStringLiteral("tab ") + tabs->tabText(i));
            }
            if (tabs->count() > 0 && !tabs->usesScrollButtons() && tabs->tabRect(tabs->count() - 1).right() > tabs->width() + 1)
                cut(QStringLiteral("tabs beyond the edge"));
        } else if (const auto *box = qobject_cast<QComboBox *>(w)) {
            if (box->fontMetrics().horizontalAdvance(box->currentText()) > box->width() - 20 && box->toolTip().isEmpty() && !box->isEditable())
                cut(box->currentText());
        } else if (const auto *group = qobject_cast<QGroupBox *>(w)) {
            if (group->fontMetrics().horizontalAdvance(plain(group->title())) > group->width())
                cut(group->title());
        } else if (const auto *header = qobject_cast<QHeaderView *>(w); header && header->orientation() == Qt::Horizontal && header->model()) {
            for (int column = 0; column < header->count(); ++column) {
                const QString text = header->model()->headerData(column, Qt::Horizontal).toString();
                const QString tip = header->model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
                if (!header->isSectionHidden(column) && !text.isEmpty() && header->fontMetrics().horizontalAdvance(text) + 8 > header->sectionSize(column) + 1 && tip.isEmpty())
                    cut(QStringLiteral("column ") + text);
            }
        }
    }
}

/// Letters that stand for two entries of one menu.
void collectClashes(const QString &scene, const QList<QAction *> &entries, QStringList &clashes)
{
    QHash<QString, QString> taken;
    for (const QAction *action : entries) {
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        if (action->isSeparator() || letter.isEmpty())
            continue;
        if (taken.contains(letter))
            clashes.append(scene + QStringLiteral(": ") + letter + QStringLiteral(" is ") + taken[letter] + QStringLiteral(" and ") + action->text());
        taken.insert(letter, action->text());
    }
}

/// Qt cuts long messages off.
void tell(const QStringList &faults)
{
    for (const QString &fault : faults.mid(0, 400))
        qWarning("%s", qPrintable(fault.left(400)));
}

} // namespace

/// The window in other languages: nothing is left in English, nothing is cut, a language is taken while the window is open.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    /// Every visible text is one that translators see, in whatever class and table it stands.
    void nothingIsLeftInEnglish()
    {
        PseudoTranslator pseudo(0.4);
        QVERIFY(pseudo.size() > 2500);
        QCoreApplication::installTranslator(&pseudo);
        WindowScenes scenes(QStringLiteral("languages"));
        scenes.start();
        QSet<QString> names;
        for (const QString &path : MainWindow::samplePaths())
            names << QFileInfo(path).fileName();
        QStringList faults;
        int seen = 0;
        scenes.visitAll([&](const QString &scene, QWidget *top) {
            // What comes from files and settings is nobody's language.
            for (const LogInfo &log : scenes.window->session().logs())
                names << log.name << log.path << QFileInfo(log.name).completeBaseName();
            collect(scene, top, [&](const QString &where, const QString &text) {
                if (text.contains(QChar(0x27e6)))
                    ++seen;
                static const QRegularExpression tags(QStringLiteral("</?(span|br|b|p|qt|table|tr|td)[^>]*>")), units(QStringLiteral("\\b(bytes|kB|MB|GB|KiB|MiB|GiB|UTC)\\b"));
                QString bare = PseudoTranslator::bare(text).remove(tags).remove(units);
                for (const QString &name : names)
                    bare.remove(name);
                static const QRegularExpression words(QStringLiteral("\\p{L}{3,}"));
                static const QSet<QString> known{
#include "tests/ui/untranslated.inc"
                };
                // What has a mark is made of our words and of data: no piece of it is one of our texts.
                if (text.contains(QChar(0x27e6))) {
                    static const QRegularExpression seams(QStringLiteral(" · |, |: |\n|\u2026"));
                    for (const QString &piece : bare.split(seams, Qt::SkipEmptyParts)) {
                        if (piece.trimmed().contains(QLatin1Char(' ')) && pseudo.sources().contains(piece.trimmed()))
                            faults.append(where + QLatin1String(": ") + text);
                    }
                    return;
                }
                // Templates, files, what the test itself typed, and keys of settings, which are those of the command line.
                static const QRegularExpression key(QStringLiteral("^(<span>)?[A-Za-z0-9_-]+(</span>)?$"));
                if (names.contains(text) || (scene.startsWith(QLatin1String("targets")) && key.match(text).hasMatch()))
                    return;
                if (text.contains(QLatin1String("<*>")) || text.contains(QLatin1String("nothing-is-like-this")) || text.contains(QLatin1Char('{')))
                    return;
                if (words.match(bare).hasMatch() && !known.contains(bare.trimmed()) && !where.contains(QLatin1String("QSplitterHandle")) && !where.contains(QLatin1String("QComboBox field entry")))
                    faults.append(where + QLatin1String(": ") + text);
            });
            collectCells(scene, top, [&](const QString &where, const QString &text) {
                // Logs and providers are called as some texts of ours are.
                if (text.size() > 2 && pseudo.sources().contains(text) && !names.contains(text) && text != QLatin1String("Application") && text != QLatin1String("System") && scene != QLatin1String("about")
                    && !(text == QLatin1String("Blocked") && where.contains(QStringLiteral("Threats")))) // what the proxy says that it did
                    faults.append(where + QLatin1String(": ") + text);
            });
        });
        scenes.stop();
        QCoreApplication::removeTranslator(&pseudo);
        faults.removeDuplicates();
        qInfo("%d translated texts seen", seen);
        QVERIFY(seen > 2000);
        tell(faults);
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 texts").arg(faults.size())));
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("pseudo") << QString();
        for (const Language::Choice &choice : Language::choices())
            QTest::newRow(qPrintable(choice.code)) << choice.code;
    }
    void nothingIsCut()
    {
        QFETCH(QString, language);
        PseudoTranslator pseudo(0.4);
        WindowScenes scenes(QStringLiteral("cut"));
        Language::choose(language.isEmpty() ? QStringLiteral("en") : language);
        Language spoken;
        if (language.isEmpty())
            QCoreApplication::installTranslator(&pseudo);
        scenes.start();
        QList<Cut> cuts;
        QStringList clashes;
        collectClashes(QStringLiteral("menu bar"), scenes.window->menuBar()->actions(), clashes);
        scenes.visitAll([&](const QString &scene, QWidget *top) {
            if (qobject_cast<QMenu *>(top)) {
                collectClashes(scene, top->actions(), clashes);
                return;
            }
            QVERIFY2(top->width() <= 1280 && top->height() <= 800, qPrintable(scene + QStringLiteral(" is %1 x %2").arg(top->width()).arg(top->height())));
            // Layouts follow what comes from workers.
            QList<Cut> here;
            (void)QTest::qWaitFor([&] {
                here.clear();
                collectCuts(scene, top, here);
                return here.isEmpty();
            }, 300);
            cuts += here;
        });
        scenes.stop();
        QCoreApplication::removeTranslator(&pseudo);
        QStringList texts;
        for (const Cut &cut : cuts)
            texts.append(cut.where + QLatin1String(": ") + cut.text);
        texts.removeDuplicates();
        tell(texts);
        QVERIFY2(texts.isEmpty(), qPrintable(QStringLiteral("%1 texts").arg(texts.size())));
        tell(clashes);
        QVERIFY2(clashes.isEmpty() || language.isEmpty(), qPrintable(QStringLiteral("%1 letters").arg(clashes.size())));
    }

    void anotherLanguageWhileTheWindowIsOpen()
    {
        WindowScenes scenes(QStringLiteral("switch"));
        Language::choose(QStringLiteral("en"));
        Language spoken;
        scenes.start();
        scenes.load();
        MainWindow &w = *scenes.window;
        Filter filter;
        filter.query = *Query::parse("severity>=warning", "UTC");
        w.session().filters().push(filter);
        QVERIFY(scenes.settle());
        w.pages()->setCurrentWidget(w.events());
        w.events()->tools()->sortBy(EventTableModel::Time);
        w.events()->tools()->sortBy(EventTableModel::Time);
        QVERIFY(scenes.settle());
        EventTableModel *model = w.events()->model();
        QVERIFY(model->rowCount() > 100);
        w.events()->table()->setCurrentIndex(model->index(57, 0));
        w.events()->table()->verticalScrollBar()->setValue(50);
        w.events()->find()->bar()->open();
        auto *find = w.events()->find()->bar()->findChild<QLineEdit *>();
        find->setText(QStringLiteral("failed"));
        w.events()->tools()->openWindow();
        w.events()->triageActions()->openTicket(w.triage().tickets().front().id);
        w.showJson(std::nullopt);
        const EventRef chosen = model->refAt(57);
        const auto rows = w.session().rows()->size();
        const std::size_t logs = w.session().logs().size();
        const QStringList english{w.tabs()->tabText(0), w.menuBar()->actions().at(0)->text()};

        PseudoTranslator pseudo(0.0);
        QCoreApplication::installTranslator(&pseudo);
        QTRY_VERIFY(w.tabs()->tabText(0).contains(QChar(0x27e6)));
        QVERIFY(w.menuBar()->actions().at(0)->text().contains(QChar(0x27e6)));
        // What was there is there.
        QCOMPARE(w.session().logs().size(), logs);
        QCOMPARE(w.session().rows()->size(), rows);
        QTRY_COMPARE(w.pages()->currentWidget(), static_cast<QWidget *>(w.events()));
        QVERIFY(w.session().filters().canUndo());
        QTRY_COMPARE(w.events()->model()->rowCount(), static_cast<int>(rows));
        QTRY_COMPARE(w.events()->table()->currentIndex().row(), 57);
        QCOMPARE(w.events()->model()->refAt(57), chosen);
        QCOMPARE(w.events()->table()->verticalScrollBar()->value(), 50);
        QCOMPARE(w.events()->tools()->sorted(), std::make_pair(int(EventTableModel::Time), true));
        QTRY_VERIFY(w.events()->find()->bar()->isVisible());
        QCOMPARE(w.events()->find()->bar()->findChild<QLineEdit *>()->text(), QStringLiteral("failed"));
        // Windows beside it are open still, in the new language.
        QTRY_COMPARE(w.findChildren<DetailsPane *>(QStringLiteral("eventWindow")).size(), 1);
        int dialogs = 0;
        for (QDialog *dialog : w.findChildren<QDialog *>()) {
            if (!dialog->isVisible())
                continue;
            ++dialogs;
            QVERIFY2(dialog->windowTitle().contains(QChar(0x27e6)), qPrintable(dialog->windowTitle()));
            dialog->close();
        }
        QCOMPARE(dialogs, 2);
        // What was said by logs and jobs before is said anew.
        for (const LogInfo &log : w.session().logs())
            QVERIFY2(log.formatName.contains(QChar(0x27e6)) && (log.lost == 0 || log.whyLost.contains(QChar(0x27e6))), qPrintable(log.formatName));
        // Not one text of the language before.
        QStringList faults;
        collect(QStringLiteral("after"), &w, [&](const QString &where, const QString &text) {
            if (text.size() > 2 && pseudo.sources().contains(text) && text != QLatin1String("Sightglass") && text != QLatin1String("JSON"))
                faults.append(where + QLatin1String(": ") + text);
        });
        collectCells(QStringLiteral("after"), &w, [&](const QString &where, const QString &text) {
            // Logs and providers are called as some texts of ours are.
            const bool data = where.endsWith(QStringLiteral("cell of ⟦Events⟧")) || text == QLatin1String("Application") || text == QLatin1String("System") || text == QLatin1String("syslog");
            if (text.size() > 2 && pseudo.sources().contains(text) && !data)
                faults.append(where + QLatin1String(": ") + text);
        });
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        // And back.
        QCoreApplication::removeTranslator(&pseudo);
        QTRY_COMPARE(w.tabs()->tabText(0), english[0]);
        QCOMPARE(w.menuBar()->actions().at(0)->text(), english[1]);
        QTRY_COMPARE(w.events()->table()->currentIndex().row(), 57);
        // From the right: by the menu, as a person does it.
        QAction *arabic = nullptr;
        for (QAction *action : w.findChild<QMenu *>(QStringLiteral("languages"))->actions()) {
            if (action->data().toString() == QLatin1String("ar"))
                arabic = action;
        }
        QVERIFY(arabic);
        arabic->trigger();
        QTRY_VERIFY(w.findChild<SourcesDock *>() && w.dockWidgetArea(w.findChild<SourcesDock *>()) == Qt::RightDockWidgetArea);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(spoken.code(), QStringLiteral("ar"));
        QTRY_COMPARE(w.events()->table()->currentIndex().row(), 57);
        QCOMPARE(QSettings().value(QStringLiteral("appearance/language")).toString(), QStringLiteral("ar"));
        Language::choose(QStringLiteral("en"));
        QTRY_COMPARE(w.tabs()->tabText(0), english[0]);
        QCOMPARE(w.dockWidgetArea(w.findChild<SourcesDock *>()), Qt::LeftDockWidgetArea);
        scenes.stop();
    }

    void wordsAndNumbersOfEachLanguage_data() { nothingIsCut_data(); }
    void wordsAndNumbersOfEachLanguage()
    {
        QFETCH(QString, language);
        if (language.isEmpty())
            return;
        Language::choose(language);
        Language spoken;
        QCOMPARE(spoken.code(), language);
        QCOMPARE(QLocale().language(), QLocale(language).language());
        QCOMPARE(QGuiApplication::layoutDirection(), language == QLatin1String("ar") ? Qt::RightToLeft : Qt::LeftToRight);
        // Qt's own words are there, wherever the program runs.
        const QString cancel = QCoreApplication::translate("QPlatformTheme", "Cancel");
        QCOMPARE(cancel == QLatin1String("Cancel"), language == QLatin1String("en"));
        QVERIFY(language == QLatin1String("en") || QFile::exists(QStringLiteral(":/i18n/qtbase_%1.qm").arg(language)));
        // English plurals are right, and none is shown raw in the others while something is missing.
        for (const int n : {0, 1, 2, 3, 5, 11, 100}) {
            const QString text = QCoreApplication::translate("sightglass::MainWindow", "%Ln event(s)", nullptr, n);
            QVERIFY2(!text.contains(QLatin1String("(s)")) && !text.isEmpty(), qPrintable(text));
        }
        Language::choose({});
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
    }

    /// Translators are done with everything.
    void nothingIsUnfinished_data() { nothingIsCut_data(); }
    void nothingIsUnfinished()
    {
        QFETCH(QString, language);
        if (language.isEmpty())
            return;
        QFile file(QStringLiteral(SIGHTGLASS_SOURCE_DIR "/translations/sightglass_%1.ts").arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const auto unfinished = text.count("type=\"unfinished\"");
        QCOMPARE(unfinished, qsizetype{0});
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
