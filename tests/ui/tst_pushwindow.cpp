// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobqueue.h"
#include "tests/support/pushreceiver.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/pushtargetmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
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
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
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
