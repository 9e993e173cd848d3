// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords of servers in Windows' credential store, by ui/shell/keyring.cpp as it is (installer/windows/checkhistory):
// keyring keep|show|forget ADDRESS; the password of `keep` is in $SIGHTGLASS_PASSWORD, `show` prints what is there as hexadecimal digits.
#include "core/history/databaseplace.h"
#include "ui/shell/keyring.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <cstdio>

using namespace sightglass;

int main(int count, char **values)
{
    QCoreApplication application(count, values);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 || !Keyring::isAvailable())
        return 2;
    const QString place = arguments[2];
    if (arguments[1] == QLatin1String("show")) {
        Keyring::fetch(place);
        const QString name = DatabasePlace::parse(place)->shown();
        QString password;
        for (const QDeadlineTimer until(5'000); password.isEmpty() && !until.hasExpired();) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
            password = PasswordBook::password(name, 0);
        }
        std::printf("%s\n", password.toUtf8().toHex().constData());
        return password.isEmpty();
    }
    QString fault = QStringLiteral("no answer");
    const QString password = arguments[1] == QLatin1String("keep") ? qEnvironmentVariable("SIGHTGLASS_PASSWORD") : QString();
    Keyring::keep(place, password, &application, [&](const QString &said) {
        fault = said;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    if (!fault.isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(fault));
    return !fault.isEmpty();
}
