// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobqueue.h"
#include "tests/support/pushreceiver.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/pushtargetmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "ui/views/live/alertrulesdialog.h"
#include "ui/views/live/livepanel.h"
#include "ui/views/events/eventspage.h"
#include "ui/views/push/pushactions.h"
#include "ui/views/push/pushdialog.h"
#include "ui/views/push/pushdock.h"
#include "ui/views/push/refuseddialog.h"
#include "ui/views/push/targetform.h"
#include "ui/views/push/targetsdialog.h"
#include "ui/widgets/rowtable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::testing;
using namespace Qt::StringLiterals;

/// Pushing from the window: a target is set up, tested, pushed to; what it refuses is mended and sent again.
class TestPushWindow : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    std::vector<QString> m_got;
    bool m_picky = true;
    HttpReceiver m_receiver;

    PushService &service() const { return m_window->push()->service(); }
    template<typename T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QCoreApplication::setOrganizationName(u"SightglassTest"_s);
        QCoreApplication::setApplicationName(u"push"_s);
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        m_receiver.setAnswer([this](const ReceivedRequest &request) {
            if (m_picky && request.body.contains("number 13 "))
                return ReceiverReply{422, "no thirteens"};
            for (const QJsonValue &value : QJsonDocument::fromJson(request.body).array())
                m_got.push_back(value.toObject().value(u"message"_s).toString());
            return ReceiverReply{};
        });
        QVERIFY(m_receiver.start());
    }
    void init()
    {
        QSettings().clear();
        m_got.clear();
        m_picky = true;
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("SIGHTGLASS_HISTORY", m_folder->filePath(u"history.sqlite"_s).toUtf8());
        QFile log(m_folder->filePath(u"app.log"_s));
        QVERIFY(log.open(QIODevice::WriteOnly));
        for (int i = 0; i < 200; ++i)
            log.write("2025-11-11T16:00:" + QByteArray::number(i % 60).rightJustified(2, '0') + (i % 4 ? "Z INFO" : "Z ERROR") + " worker number " + QByteArray::number(i) + " done\n");
        log.close();
        m_preferences = std::make_unique<Preferences>();
        m_theme = std::make_unique<Theme>(*m_preferences);
        m_window = std::make_unique<MainWindow>(*m_preferences, *m_theme);
        m_window->show();
        m_window->open({log.fileName()});
        QTRY_VERIFY(m_window->session().isIdle());
        QTRY_COMPARE(m_window->events()->model()->rowCount(), 200);
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
    }

    void setUpPushAndMend()
    {
        // ---- a target, by the form
        m_window->push()->editTargets();
        auto *targets = child<TargetsDialog>("targetsDialog");
        QVERIFY(targets);
        targets->findChild<QLineEdit *>(u"targetName"_s)->setFocus();
        QTest::keyClicks(targets->findChild<QLineEdit *>(u"targetName"_s), u"team"_s);
        auto *type = targets->findChild<QComboBox *>(u"targetType"_s);
        type->setCurrentIndex(type->findData(u"http"_s));
        auto *save = targets->findChild<QPushButton *>(u"saveTarget"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY2(targets->findChild<QLabel *>(u"verdict"_s)->text().contains(u"url is missing"_s), qPrintable(targets->findChild<QLabel *>(u"verdict"_s)->text()));
        QTest::keyClicks(targets->form()->editor(u"url"_s), m_receiver.url() + u"/in"_s);
        QVERIFY(save->isEnabled());
        // One event as it will be sent.
        const QString preview = targets->findChild<QPlainTextEdit *>(u"preview"_s)->toPlainText();
        QVERIFY2(preview.startsWith(u"POST "_s + m_receiver.url() + u"/in\n"_s) && preview.contains(u"\"message\":\"disk sda is 91 % full\""_s), qPrintable(preview));
        targets->findChild<QPushButton *>(u"testTarget"_s)->click();
        QTRY_VERIFY(targets->findChild<QLabel *>(u"verdict"_s)->text().contains(u"It answers"_s));
        save->click();
        QTRY_COMPARE(service().targets().size(), std::size_t{1});
        QTRY_COMPARE(targets->list()->count(), 1);
        QTRY_VERIFY(targets->findChild<QLabel *>(u"verdict"_s)->text().contains(u"saved"_s));
        // It is there when it is chosen again.
        targets->choose(u"team"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(targets->form()->editor(u"url"_s))->text(), m_receiver.url() + u"/in"_s);
        targets->close();

        // ---- what is under the filter
        QAbstractItemModelTester tester(m_window->push()->dock()->model());
        child<QAction>("pushEvents")->trigger();
        auto *dialog = child<PushDialog>("pushDialog");
        QVERIFY(dialog);
        QTRY_VERIFY2(dialog->findChild<QLabel *>(u"estimate"_s)->text().startsWith(u"200 events, about"_s), qPrintable(dialog->findChild<QLabel *>(u"estimate"_s)->text()));
        QVERIFY(dialog->findChild<QPlainTextEdit *>(u"pushPreview"_s)->toPlainText().contains(u"worker number"_s));
        dialog->findChild<QPushButton *>(u"push"_s)->click();
        QTRY_COMPARE(service().targets()[0].target.delivered, std::uint64_t{199});
        QTRY_COMPARE(service().targets()[0].depth.deadLetters, std::uint64_t{1});
        QCOMPARE(m_got.size(), std::size_t{199});
        PushDock *dock = m_window->push()->dock();
        QVERIFY(dock->isVisible());
        QTRY_COMPARE(dock->model()->index(0, PushTargetModel::Delivered).data().toString(), u"199"_s);
        QCOMPARE(dock->model()->index(0, PushTargetModel::Refused).data().toString(), u"1"_s);
        QVERIFY(dock->model()->index(0, PushTargetModel::LastError).data().toString().contains(u"no thirteens"_s));

        // ---- what was refused
        QPushButton *refused = child<QPushButton>("refusedPush");
        QTRY_VERIFY(refused->isEnabled());
        refused->click();
        auto *letters = child<RefusedDialog>("refusedDialog");
        QVERIFY(letters);
        QAbstractItemModelTester lettersTester(letters->model());
        QTRY_COMPARE(letters->model()->rowCount(), 1);
        QVERIFY(letters->model()->index(0, RefusedModel::Reason).data().toString().contains(u"no thirteens"_s));
        letters->view()->selectRow(0);
        auto *message = letters->findChild<QPlainTextEdit *>(u"mendedMessage"_s);
        QVERIFY(message->toPlainText().contains(u"number 13 "_s));
        message->setPlainText(u"worker number twelve and one done"_s);
        letters->findChild<QPushButton *>(u"sendMended"_s)->click();
        QTRY_COMPARE(service().targets()[0].target.delivered, std::uint64_t{200});
        QVERIFY(std::find(m_got.begin(), m_got.end(), u"worker number twelve and one done"_s) != m_got.end());
        QTRY_COMPARE(letters->model()->rowCount(), 0);
        letters->close();
    }

    void selectionPinsAndCounts()
    {
        TargetConfig config;
        config.name = "team";
        config.type = "http";
        config.values = {{"url", m_receiver.url().toStdString()}, {"linger", "0"}};
        service().save(config);
        QTRY_COMPARE(service().targets().size(), std::size_t{1});
        m_window->showEvents();
        RowTable *table = m_window->events()->table();
        table->selectionModel()->select(QItemSelection(table->model()->index(0, 0), table->model()->index(4, 0)), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_window->push()->push();
        auto *dialog = child<PushDialog>("pushDialog");
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"estimate"_s)->text().startsWith(u"5 events"_s));
        dialog->findChild<QPushButton *>(u"push"_s)->click();
        QTRY_COMPARE(service().targets()[0].target.delivered, std::uint64_t{5});
        QTRY_VERIFY(!child<PushDialog>("pushDialog"));
        // The counts, as JSON.
        m_got.clear();
        m_window->push()->push();
        dialog = child<PushDialog>("pushDialog");
        const auto choices = dialog->findChildren<QRadioButton *>();
        choices.last()->click();
        QTRY_COMPARE(dialog->findChild<QLabel *>(u"estimate"_s)->text(), u"1 event(s), one a log"_s);
        dialog->findChild<QPushButton *>(u"push"_s)->click();
        QTRY_COMPARE(m_got.size(), std::size_t{1});
        QCOMPARE(m_got[0], u"app.log: Critical 0, Error 50, Warning 0, Information 150, Unknown 0"_s);
    }

    void ticketWithEvidence()
    {
        TargetConfig config;
        config.name = "team";
        config.type = "http";
        config.values = {{"url", m_receiver.url().toStdString()}, {"linger", "0"}};
        service().save(config);
        QTRY_COMPARE(service().targets().size(), std::size_t{1});
        TicketText text;
        text.title = "Disk of web1";
        const EventTableModel *model = m_window->events()->model();
        m_window->triage().createTicket(text, {model->refAt(0), model->refAt(1)});
        QTRY_COMPARE(m_window->triage().tickets().size(), std::size_t{1});
        m_receiver.requests.clear();
        m_window->push()->push(m_window->triage().tickets()[0].id);
        auto *dialog = child<PushDialog>("pushDialog");
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"push"_s)->isEnabled());
        dialog->findChild<QPushButton *>(u"push"_s)->click();
        QTRY_COMPARE(m_got.size(), std::size_t{3});
        QCOMPARE(m_got[0], u"Disk of web1"_s);
        const QJsonObject evidence = QJsonDocument::fromJson(m_receiver.requests.back().body).array()[1].toObject();
        QCOMPARE(evidence.value(u"fields"_s).toObject().value(u"evidence_sha256"_s).toString().size(), 64);
        QCOMPARE(evidence.value(u"fields"_s).toObject().value(u"ticket_title"_s).toString(), u"Disk of web1"_s);
    }

    /// The box of targets of an alert rule: its alert goes there by itself, once. And the list of alerts, chosen in the dialog:
    /// estimated, and accepted into the queue, each once.
    void alertsToTargets()
    {
        m_window->showLive();
        LivePanel *panel = m_window->livePanel();
        const auto button = [](QWidget *in, const QString &text) {
            for (QAbstractButton *one : in->findChildren<QAbstractButton *>()) {
                if (one->text().contains(text) && one->isVisible())
                    return one;
            }
            return static_cast<QAbstractButton *>(nullptr);
        };
        const auto rules = [&] {
            QTest::mouseClick(button(panel, u"rules"_s), Qt::LeftButton);
            return m_window->findChild<AlertRulesDialog *>();
        };
        QVERIFY(button(panel, u"rules"_s));
        AlertRulesDialog *dialog = rules();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->addButton(), Qt::LeftButton);
        QVERIFY(!dialog->push()->isEnabled()); // there is no target
        dialog->reject();
        QTRY_VERIFY(!m_window->findChild<AlertRulesDialog *>());
        TargetConfig config;
        config.name = "team";
        config.type = "http";
        config.values = {{"url", m_receiver.url().toStdString()}, {"linger", "0"}};
        service().save(config);
        QTRY_COMPARE(service().targets().size(), std::size_t{1});

        // ---- by the rule
        dialog = rules();
        QTest::mouseClick(dialog->addButton(), Qt::LeftButton);
        dialog->name()->selectAll();
        QTest::keyClicks(dialog->name(), u"Trouble"_s);
        QTest::keyClicks(dialog->query(), u"severity:error trouble"_s);
        dialog->count()->setValue(2);
        QVERIFY(dialog->push()->isEnabled());
        QCOMPARE(dialog->push()->currentIndex(), 0); // nowhere
        dialog->push()->setFocus();
        QTest::keyClick(dialog->push(), Qt::Key_Down);
        QCOMPARE(dialog->push()->currentText(), u"team"_s);
        QTest::mouseClick(dialog->okButton(), Qt::LeftButton);
        QTRY_VERIFY(!m_window->findChild<AlertRulesDialog *>());
        // The other rules push nowhere; it is there when the dialog comes again.
        for (const AlertRule &rule : m_window->alerts().rules())
            QCOMPARE(rule.push, std::string(rule.name == "Trouble" ? "team" : ""));
        dialog = rules();
        dialog->list()->setCurrentRow(0);
        QCOMPARE(dialog->push()->currentIndex(), 0);
        dialog->list()->setCurrentRow(dialog->list()->count() - 1);
        QCOMPARE(dialog->push()->currentText(), u"team"_s);
        dialog->reject();
        QTRY_VERIFY(!m_window->findChild<AlertRulesDialog *>());

        const QString log = m_folder->filePath(u"live.log"_s);
        int written = 0;
        const auto write = [&](int lines, int priority, const char *text) {
            QFile file(log);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
            for (int i = 0; i < lines; ++i)
                file.write("<" + QByteArray::number(priority) + ">1 " + QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + " host app " + QByteArray::number(++written)
                           + " - - " + text + "\n");
        };
        write(2, 11, "trouble ahead");
        m_window->feed().start(*parseLiveSpec(log.toStdString()));
        QTRY_COMPARE(m_got.size(), std::size_t{1});
        QVERIFY2(m_got[0].startsWith(u"Trouble: 2 event(s) in "_s), qPrintable(m_got[0]));
        write(3, 11, "trouble goes on"); // the same alert
        QTRY_COMPARE(m_window->alerts().alerts().front().events, std::uint64_t{5});
        write(1, 10, "disk failed"); // an alert of a rule that pushes nowhere
        QTRY_COMPARE(m_window->alerts().alerts().size(), std::size_t{2});
        QTRY_VERIFY(m_window->alerts().isIdle());
        QTRY_COMPARE(service().targets()[0].target.delivered, std::uint64_t{1});
        QCOMPARE(m_got.size(), std::size_t{1});

        // ---- the list, by its menu
        QTimer clicker;
        connect(&clicker, &QTimer::timeout, this, [&clicker] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            clicker.stop();
            for (QAction *action : menu->actions()) {
                if (action->text().contains(u"Push the alerts"_s))
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            }
            menu->close();
        });
        clicker.start(20);
        Q_EMIT panel->alertTable()->customContextMenuRequested(QPoint(5, 5));
        auto *push = child<PushDialog>("pushDialog");
        QVERIFY(push);
        QAbstractButton *alerts = button(push, u"The 2 alert(s)"_s), *counts = button(push, u"counts of each log"_s);
        QVERIFY(alerts && alerts->isChecked() && counts);
        QTest::mouseClick(counts, Qt::LeftButton, {}, QPoint(8, counts->height() / 2));
        auto *estimate = push->findChild<QLabel *>(u"estimate"_s);
        QVERIFY2(estimate->text().endsWith(u"one a log"_s), qPrintable(estimate->text()));
        QTest::mouseClick(alerts, Qt::LeftButton, {}, QPoint(8, alerts->height() / 2));
        QVERIFY2(estimate->text().startsWith(u"2 event(s), "_s) && estimate->text().endsWith(u" of text"_s), qPrintable(estimate->text()));
        QVERIFY(push->findChild<QPlainTextEdit *>(u"pushPreview"_s)->toPlainText().contains(u"Any critical event"_s)); // the newest is the first
        QTest::mouseClick(push->findChild<QPushButton *>(u"push"_s), Qt::LeftButton);
        QTRY_COMPARE(service().targets()[0].target.delivered, std::uint64_t{3});
        QTRY_COMPARE(m_got.size(), std::size_t{3});
        std::sort(m_got.begin() + 1, m_got.end());
        QVERIFY2(m_got[1].startsWith(u"Any critical event: 1 event(s) in "_s), qPrintable(m_got[1]));
        QVERIFY2(m_got[2].startsWith(u"Trouble: 5 event(s) in "_s), qPrintable(m_got[2]));
        QCOMPARE(service().targets()[0].depth.events, std::uint64_t{0});
        QCOMPARE(service().targets()[0].depth.deadLetters, std::uint64_t{0});
        QTRY_VERIFY(!child<PushDialog>("pushDialog"));
    }

    void pausedAndStopped()
    {
        m_receiver.setAnswer([](const ReceivedRequest &) { return ReceiverReply{401, "who?"}; });
        TargetConfig config;
        config.name = "team";
        config.type = "otlp";
        config.values = {{"url", m_receiver.url().toStdString()}, {"linger", "0"}};
        service().save(config);
        QTRY_COMPARE(service().targets().size(), std::size_t{1});
        service().pushSummary(m_window->session().logs(), "team");
        PushDock *dock = m_window->push()->dock();
        QTRY_COMPARE(dock->model()->index(0, PushTargetModel::State).data().toString(), u"Stopped"_s);
        QVERIFY(dock->model()->index(0, PushTargetModel::LastError).data().toString().contains(u"401"_s));
        child<QPushButton>("pausePush")->click();
        QTRY_COMPARE(dock->model()->index(0, PushTargetModel::State).data().toString(), u"Paused"_s);
        m_receiver.setAnswer({});
        child<QPushButton>("pausePush")->click();
        QTRY_COMPARE(dock->model()->index(0, PushTargetModel::State).data().toString(), u"Stopped"_s);
        child<QPushButton>("retryPush")->click();
        QTRY_COMPARE(service().targets()[0].target.delivered, std::uint64_t{1});
        QTRY_COMPARE(dock->model()->index(0, PushTargetModel::State).data().toString(), u"Idle"_s);
    }

    void formOfEachKind()
    {
        TargetForm form;
        for (const PushTarget *kind : allTargets()) {
            TargetConfig config;
            config.type = kind->id();
            for (const SettingInfo &info : kind->settings()) {
                if (!info.secret && info.kind == SettingInfo::Kind::Text)
                    config.values[std::string(info.key)] = "x" + std::string(info.key);
            }
            form.set(config);
            const TargetConfig back = form.config();
            QCOMPARE(back.type, config.type);
            QVERIFY2(back.values == config.values, std::string(kind->id()).c_str());
            QVERIFY(back.secrets.empty());
            for (const SettingInfo &info : kind->settings()) {
                QWidget *editor = form.editor(QString::fromStdString(std::string(info.key)));
                QVERIFY(editor && !editor->accessibleName().isEmpty());
            }
        }
    }
};

QTEST_MAIN(TestPushWindow)
#include "tst_pushwindow.moc"
