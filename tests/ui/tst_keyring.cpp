// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/databaseplace.h"
#include "core/push/pushtarget.h"
#include "core/push/secrets.h"
#include "ui/shell/keyring.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace sightglass;
using namespace Qt::StringLiterals;

namespace {

const QString place = u"postgresql://ann@db.example.org/sightglass"_s;
const QString password = u"pass \u00e4 'w\"ord"_s;

/// What the keyring has for the place, as a start of the program takes it.
QString fetched()
{
    PasswordBook::set(place, u"(not asked)"_s);
    PasswordBook::set(place, {});
    Keyring::fetch(place);
    bool waited = false;
    // fetch() expects nothing where a password is known: it comes by its signal.
    for (int i = 0; i < 100 && !waited; ++i) {
        QTest::qWait(20);
        waited = !PasswordBook::password(place, 0).isEmpty();
    }
    return PasswordBook::password(place, 0);
}

} // namespace

/// The desktop's keyring for real: gnome-keyring on a message bus of its own.
class TestKeyring : public QObject
{
    Q_OBJECT
    bool m_inside = qEnvironmentVariableIsSet("SIGHTGLASS_KEYRING_TEST");

private Q_SLOTS:
    /// Runs the other tests where there is a keyring.
    void inASessionOfItsOwn()
    {
        if (m_inside)
            return;
        if (!Keyring::isAvailable())
            QSKIP("the program was built without QtKeychain");
        const QString session = QStandardPaths::findExecutable(u"dbus-run-session"_s), daemon = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
        if (session.isEmpty() || daemon.isEmpty())
            QSKIP("dbus-run-session or gnome-keyring-daemon is not installed (Debian: dbus-daemon, gnome-keyring)");
        QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
            const QString folder = home.filePath(QString::fromLatin1(name).toLower());
            QVERIFY(QDir().mkpath(folder));
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            environment.insert(QLatin1String(name), folder);
        }
        environment.insert(u"SIGHTGLASS_KEYRING_TEST"_s, u"1"_s);
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(session, {u"--"_s, u"/bin/sh"_s, u"-c"_s, u"printf 'keyring' | \"$1\" --unlock --components=secrets >/dev/null 2>&1; exec \"$2\""_s, u"sh"_s, daemon, QCoreApplication::applicationFilePath()});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
        QVERIFY2(said.contains("PASS   : TestKeyring::passwordOfAHistory()") && said.contains("PASS   : TestKeyring::secretsOfTargets()"), said.constData());
        // In the keyring's file it is not to be read.
        QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int keyrings = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            keyrings += file.fileName().endsWith(u".keyring"_s) ? 1 : 0;
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("hunter2"), qPrintable(file.fileName()));
        }
        QVERIFY(keyrings > 0);
    }

    void passwordOfAHistory()
    {
        if (!m_inside)
            QSKIP("see inASessionOfItsOwn()");
        QStringList faults;
        const auto keep = [&](const QString &text) {
            faults.clear();
            bool done = false;
            Keyring::keep(place, text, this, [&](const QString &fault) {
                faults.append(fault);
                done = true;
            });
            return QTest::qWaitFor([&done] { return done; }, 20'000);
        };
        QCOMPARE(fetched(), QString());
        QVERIFY(keep(password));
        QCOMPARE(faults, QStringList{QString()});
        QCOMPARE(fetched(), password);
        QVERIFY(keep(u"other"_s));
        QCOMPARE(fetched(), u"other"_s);
        QVERIFY(keep({})); // removed
        QCOMPARE(faults, QStringList{QString()});
        QCOMPARE(fetched(), QString());
        QVERIFY(keep({})); // again
        QCOMPARE(faults, QStringList{QString()});
    }

    void secretsOfTargets()
    {
        if (!m_inside)
            QSKIP("see inASessionOfItsOwn()");
        TargetConfig config;
        config.name = "loki-1";
        config.type = "loki";
        config.values["auth"] = "basic";
        config.values["user"] = "ann";
        const auto kept = Secrets::save("loki-1", "secret", "hunter2");
        QVERIFY(kept && *kept == Secrets::Place::Keyring);
        QVERIFY(!QFile::exists(Secrets::file("loki-1", "secret")));
        QVERIFY(Secrets::load(config));
        QCOMPARE(QString::fromStdString(config.secret("secret")), u"hunter2"_s);
        Secrets::remove(config);
        QVERIFY(Secrets::load(config));
        QCOMPARE(QString::fromStdString(config.secret("secret")), QString());
        QVERIFY(Secrets::save("loki-1", "secret", "hunter2"));
    }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
