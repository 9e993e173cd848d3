// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/secrets.h"

#include "core/push/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#ifdef SIGHTGLASS_KEYCHAIN
#    include <QEventLoop>
#    include <QTimer>
#    include <qt6keychain/keychain.h>
#endif

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// A target's name as part of a file's: nothing in it is a path.
QString plain(const std::string &name)
{
    QString made;
    for (const QChar c : QString::fromStdString(name))
        made += c.isLetterOrNumber() || c == u'-' || c == u'_' ? QString(c) : u"%%%1"_s.arg(static_cast<int>(c.unicode()), 4, 16, QLatin1Char('0'));
    return made;
}

#ifdef SIGHTGLASS_KEYCHAIN
constexpr int keyringMs = 20'000; // somebody may have to unlock it

/// Without a session of a desktop there is no keyring to wait for.
bool mayHaveKeyring()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/bus"_s);
#else
    return true;
#endif
}

QString entry(const std::string &target, const std::string &key) { return QString::fromStdString(target + '/' + key); }

bool finished(QKeychain::Job &job)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    bool done = false;
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        done = true;
        loop.quit();
    });
    QTimer::singleShot(keyringMs, &loop, &QEventLoop::quit);
    job.start();
    if (!done)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return done && job.error() == QKeychain::NoError;
}

std::optional<std::string> fromKeyring(const std::string &target, const std::string &key)
{
    if (!mayHaveKeyring())
        return std::nullopt;
    QKeychain::ReadPasswordJob job(u"sightglass"_s);
    job.setKey(entry(target, key));
    return finished(job) ? std::optional(job.textData().toStdString()) : std::nullopt;
}

bool toKeyring(const std::string &target, const std::string &key, const std::string &secret)
{
    if (!mayHaveKeyring())
        return false;
    if (secret.empty()) {
        QKeychain::DeletePasswordJob job(u"sightglass"_s);
        job.setKey(entry(target, key));
        return finished(job);
    }
    QKeychain::WritePasswordJob job(u"sightglass"_s);
    job.setKey(entry(target, key));
    job.setTextData(QString::fromStdString(secret));
    return finished(job);
}
#else
std::optional<std::string> fromKeyring(const std::string &, const std::string &) { return std::nullopt; }
bool toKeyring(const std::string &, const std::string &, const std::string &) { return false; }
#endif

} // namespace

QString Secrets::variable(const std::string &target, const std::string &key)
{
    QString made = u"SIGHTGLASS_SECRET_"_s;
    const QString name = QString::fromStdString(key == "secret" ? target : target + '_' + key).toUpper();
    for (const QChar c : name)
        made += (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ? c : QLatin1Char('_');
    return made;
}

QString Secrets::file(const std::string &target, const std::string &key)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/sightglass/secrets/"_s + plain(target) + u'.' + plain(key);
}

Secrets::Place Secrets::place()
{
#ifdef SIGHTGLASS_KEYCHAIN
    return mayHaveKeyring() ? Place::Keyring : Place::File;
#else
    return Place::File;
#endif
}

Result<void> Secrets::load(TargetConfig &config)
{
    config.secrets.clear();
    const PushTarget *target = findTarget(config.type);
    if (!target)
        return {};
    for (const SettingInfo &info : target->settings()) {
        if (!info.secret)
            continue;
        // Nobody is asked for a passphrase of a key that is not there, or a password that nothing uses.
        if (info.key == "tls_passphrase" && config.text("tls_key").empty())
            continue;
        if (info.key == "secret" && findSetting(*target, "auth") && config.text("auth") == "none")
            continue;
        if (info.key == "secret" && !findSetting(*target, "auth") && config.text("user").empty())
            continue;
        const std::string key(info.key);
        if (const QString name = variable(config.name, key); qEnvironmentVariableIsSet(name.toLatin1().constData())) {
            config.secrets[key] = qEnvironmentVariable(name.toLatin1().constData()).toStdString();
            continue;
        }
        QFile kept(file(config.name, key));
        if (kept.exists()) {
            if (kept.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
                return failure(ErrorCode::PermissionDenied, kept.fileName().toStdString(), inWords(PushWords::tr("others may read this secret; allow it to yourself alone (chmod 600)")));
            if (!kept.open(QIODevice::ReadOnly))
                return failure(ErrorCode::PermissionDenied, kept.fileName().toStdString(), kept.errorString().toStdString());
            QByteArray text = kept.read(64 * 1024);
            while (text.endsWith('\n') || text.endsWith('\r'))
                text.chop(1);
            config.secrets[key] = text.toStdString();
            continue;
        }
        if (auto secret = fromKeyring(config.name, key))
            config.secrets[key] = std::move(*secret);
    }
    return {};
}

Result<Secrets::Place> Secrets::save(const std::string &target, const std::string &key, const std::string &secret)
{
    const QString path = file(target, key);
    if (toKeyring(target, key, secret)) {
        QFile::remove(path);
        return Place::Keyring;
    }
    if (secret.empty()) {
        QFile::remove(path);
        return Place::File;
    }
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::WriteFailed, folder.toStdString());
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile kept(path);
    const bool written = kept.open(QIODevice::WriteOnly) && kept.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && kept.write(QByteArray::fromStdString(secret)) >= 0 && kept.commit();
    if (!written)
        return failure(ErrorCode::WriteFailed, path.toStdString(), kept.errorString().toStdString());
    return Place::File;
}

void Secrets::remove(const TargetConfig &config)
{
    if (const PushTarget *target = findTarget(config.type)) {
        for (const SettingInfo &info : target->settings()) {
            if (info.secret)
                (void)save(config.name, std::string(info.key), {});
        }
    }
}

} // namespace sightglass
