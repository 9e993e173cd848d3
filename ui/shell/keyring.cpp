// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyring.h"

#include "core/history/databaseplace.h"

#include <QCoreApplication>

#ifdef SIGHTGLASS_KEYCHAIN
#    include <qt6keychain/keychain.h>
#endif

namespace sightglass {

using namespace Qt::StringLiterals;

bool Keyring::isAvailable()
{
#ifdef SIGHTGLASS_KEYCHAIN
    return true;
#else
    return false;
#endif
}

void Keyring::fetch(const QString &given)
{
#ifdef SIGHTGLASS_KEYCHAIN
    const auto place = DatabasePlace::parse(given);
    if (!place || !place->file.isEmpty())
        return;
    const QString name = place->shown();
    PasswordBook::expect(name);
    auto *job = new QKeychain::ReadPasswordJob(u"Sightglass"_s, QCoreApplication::instance());
    job->setKey(name);
    // Also where there is no keyring, or none of it: then it is $PGPASSWORD, ~/.pgpass or none.
    QObject::connect(job, &QKeychain::Job::finished, job, [job, name] { PasswordBook::set(name, job->error() == QKeychain::NoError ? job->textData() : QString()); });
    QObject::connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, job, [name] { PasswordBook::set(name, {}); });
    job->start();
#else
    (void)given;
#endif
}

void Keyring::keep(const QString &given, const QString &password, QObject *context, std::function<void(const QString &)> done)
{
    const auto place = DatabasePlace::parse(given);
    if (!place)
        return;
    const QString name = place->shown();
    PasswordBook::set(name, password);
#ifdef SIGHTGLASS_KEYCHAIN
    QKeychain::Job *job = nullptr;
    if (password.isEmpty()) {
        job = new QKeychain::DeletePasswordJob(u"Sightglass"_s, QCoreApplication::instance());
    } else {
        auto *write = new QKeychain::WritePasswordJob(u"Sightglass"_s, QCoreApplication::instance());
        write->setTextData(password);
        job = write;
    }
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        done(job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound ? QString() : job->errorString());
    });
    job->start();
#else
    (void)context;
    done(password.isEmpty() ? QString() : QCoreApplication::translate("sightglass::Keyring", "This program was built without a keyring; use ~/.pgpass."));
#endif
}

} // namespace sightglass
