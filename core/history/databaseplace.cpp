// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/databaseplace.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>
#include <QWaitCondition>

namespace sightglass {

namespace {

bool isLocalHost(const QString &host)
{
    static const QStringList names{QStringLiteral("localhost"), QStringLiteral("::1"), QStringLiteral("[::1]")};
    return host.startsWith(QLatin1Char('/')) || names.contains(host, Qt::CaseInsensitive) || (host.startsWith(QLatin1String("127.")) && host.count(QLatin1Char('.')) == 3);
}

/// What an address may say besides; anything else could lead elsewhere (hostaddr, service) or hold a secret.
const QStringList &knownOptions()
{
    static const QStringList names{QStringLiteral("sslmode"), QStringLiteral("sslrootcert"), QStringLiteral("sslcert"), QStringLiteral("sslkey"),
                                   QStringLiteral("sslcrl"), QStringLiteral("connect_timeout"), QStringLiteral("host"), QStringLiteral("port")};
    return names;
}

struct Book
{
    QMutex mutex;
    QWaitCondition changed;
    QHash<QString, QString> passwords;
    QSet<QString> expected;
};
Book &book()
{
    static Book one;
    return one;
}

} // namespace

bool DatabasePlace::isServer(const QString &place)
{
    return place.startsWith(QLatin1String("postgresql://"), Qt::CaseInsensitive) || place.startsWith(QLatin1String("postgres://"), Qt::CaseInsensitive);
}

bool DatabasePlace::mayBeThere(const QString &place) { return isServer(place) || QFileInfo::exists(place); }

Result<DatabasePlace> DatabasePlace::parse(const QString &given)
{
    DatabasePlace place;
    if (!isServer(given)) {
        place.file = given;
        return place;
    }
    const QUrl url(given, QUrl::StrictMode);
    // Not even in an error does a password show.
    const QString shown = url.isValid() ? url.toString(QUrl::RemovePassword | QUrl::RemoveQuery) : QStringLiteral("postgresql://");
    const auto bad = [&shown](const QString &why) { return failure(ErrorCode::NotAFile, shown.toStdString(), why.toStdString()); };
    if (!url.isValid())
        return bad(QStringLiteral("the address cannot be read"));
    place.host = url.host(QUrl::FullyDecoded);
    place.port = url.port(0);
    place.user = url.userName(QUrl::FullyDecoded);
    place.password = url.password(QUrl::FullyDecoded);
    place.name = url.path(QUrl::FullyDecoded).mid(1);
    if (place.name.isEmpty() || place.name.contains(QLatin1Char('/')))
        return bad(QStringLiteral("the name of the database is missing: postgresql://user@host:port/name"));
    if (url.hasFragment())
        return bad(QStringLiteral("a # has to be written %23"));
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (!knownOptions().contains(key))
            return bad(QStringLiteral("'%1' is not taken in an address").arg(key.left(40)));
        if (value.contains(QLatin1Char(';')) || value.contains(QChar(0)))
            return bad(QStringLiteral("the value of '%1' is not taken").arg(key));
        if (key == QLatin1String("host"))
            place.host = value;
        else if (key == QLatin1String("port"))
            place.port = value.toInt();
        else if (key == QLatin1String("sslmode"))
            place.sslMode = value;
        else
            place.options.append({key, value});
    }
    if (place.port < 0 || place.port > 65535)
        return bad(QStringLiteral("there is no such port"));
    if (place.host.contains(QLatin1Char(',')))
        return bad(QStringLiteral("only one host is taken"));
    static const QStringList modes{QStringLiteral("disable"), QStringLiteral("allow"), QStringLiteral("prefer"), QStringLiteral("require"),
                                   QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
    if (!place.sslMode.isEmpty() && !modes.contains(place.sslMode))
        return bad(QStringLiteral("sslmode is one of %1").arg(modes.join(QLatin1String(", "))));
    if (place.sslMode.isEmpty())
        place.sslMode = place.isLocal() ? QStringLiteral("prefer") : QStringLiteral("verify-full");
    else if (!place.isLocal() && modes.indexOf(place.sslMode) < modes.indexOf(QStringLiteral("require")))
        return bad(QStringLiteral("sslmode=%1 would let the connection go unencrypted; beyond this computer it takes verify-full, verify-ca or require").arg(place.sslMode));
    return place;
}

bool DatabasePlace::isLocal() const
{
    if (!file.isEmpty())
        return true;
    // What libpq would take from its surroundings counts as well.
    const QString address = qEnvironmentVariable("PGHOSTADDR");
    if (!address.isEmpty() && !isLocalHost(address))
        return false;
    if (!host.isEmpty())
        return isLocalHost(host);
    const QString given = qEnvironmentVariable("PGHOST");
    return qEnvironmentVariable("PGSERVICE").isEmpty() && (given.isEmpty() || isLocalHost(given));
}

QString DatabasePlace::shown() const
{
    if (!file.isEmpty())
        return file;
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    QUrlQuery query;
    // "" is an authority, so that there are two slashes.
    url.setHost(QStringLiteral(""));
    if (host.startsWith(QLatin1Char('/')))
        query.addQueryItem(QStringLiteral("host"), host);
    else
        url.setHost(host);
    url.setUserName(user);
    if (port > 0 && !url.host().isEmpty())
        url.setPort(port);
    else if (port > 0)
        query.addQueryItem(QStringLiteral("port"), QString::number(port));
    url.setPath(QLatin1Char('/') + name);
    if (sslMode != (isLocal() ? QLatin1String("prefer") : QLatin1String("verify-full")))
        query.addQueryItem(QStringLiteral("sslmode"), sslMode);
    for (const auto &[key, value] : options)
        query.addQueryItem(key, value);
    if (!query.isEmpty())
        url.setQuery(query);
    QString text = url.toString(QUrl::RemovePassword | QUrl::FullyEncoded);
    if (!text.startsWith(QLatin1String("postgresql://")))
        text.replace(QLatin1String("postgresql:/"), QLatin1String("postgresql:///")); // as libpq writes no host
    return text;
}

void PasswordBook::set(const QString &place, const QString &password)
{
    Book &all = book();
    const QMutexLocker lock(&all.mutex);
    all.passwords[place] = password;
    all.expected.remove(place);
    all.changed.wakeAll();
}

void PasswordBook::expect(const QString &place)
{
    Book &all = book();
    const QMutexLocker lock(&all.mutex);
    if (!all.passwords.contains(place))
        all.expected.insert(place);
}

QString PasswordBook::password(const QString &place, int waitMs)
{
    Book &all = book();
    const QMutexLocker lock(&all.mutex);
    QDeadlineTimer until(waitMs);
    while (all.expected.contains(place) && all.changed.wait(&all.mutex, until)) {
    }
    return all.passwords.value(place);
}

} // namespace sightglass
