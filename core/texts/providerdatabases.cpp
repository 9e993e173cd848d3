// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/texts/providerdatabases.h"

#include "core/base/limits.h"
#include "core/history/sqldrivers.h"
#include "core/source/bytesource.h"
#include "core/source/unpack.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>
#include <utility>

namespace sightglass {

namespace {

using evtx::ProviderTexts;

/// An open database. A connection of QtSql belongs to the thread that made it, and lookups come from any:
/// so there is one for each, under a name of its own.
class Connection
{
public:
    explicit Connection(const QString &file)
    {
        static std::atomic<quint64> count{0};
        m_name = QStringLiteral("provider-texts-%1").arg(++count);
        readySqlDrivers();
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        database.setDatabaseName(file);
        if (!database.open())
            m_fault = database.lastError().text();
        else // the file is a stranger's
            QSqlQuery(database).exec(QStringLiteral("PRAGMA trusted_schema=OFF"));
    }
    ~Connection() { QSqlDatabase::removeDatabase(m_name); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    QString m_name;
    QString m_fault;
};

/// JSON, packed with gzip or not. Null where it is neither, or too much.
QJsonDocument jsonOf(const QByteArray &bytes)
{
    if (containerKind(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))) != ContainerKind::Gzip)
        return QJsonDocument::fromJson(bytes);
    const MemorySource source(std::string(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    const std::string text = peekStream(source, ContainerKind::Gzip, limits::providerTextBytes);
    if (text.size() >= limits::providerTextBytes)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
}

std::string text(const QJsonValue &value) { return value.toString().toStdString(); }

void addEvents(const QJsonArray &events, ProviderTexts &texts)
{
    for (const QJsonValue &value : events) {
        const QJsonObject object = value.toObject();
        ProviderTexts::Event event;
        event.version = static_cast<std::uint32_t>(object[QLatin1String("Version")].toInt());
        event.channel = text(object[QLatin1String("LogName")]);
        event.text = text(object[QLatin1String("Description")]);
        event.names = evtx::templateNames(text(object[QLatin1String("Template")]));
        texts.events[static_cast<std::uint32_t>(object[QLatin1String("Id")].toDouble())].push_back(std::move(event));
    }
}

void addMessages(const QJsonArray &messages, ProviderTexts &texts)
{
    for (const QJsonValue &value : messages) {
        const QJsonObject object = value.toObject();
        // Numbers above 0x7FFFFFFF may be written as negative ones.
        const auto rawId = static_cast<std::uint32_t>(static_cast<std::int64_t>(object[QLatin1String("RawId")].toDouble()));
        texts.messages[rawId & 0xFFFF].push_back({rawId, text(object[QLatin1String("LogLink")]), text(object[QLatin1String("Text")])});
    }
}

void addNames(const QJsonObject &names, std::unordered_map<std::uint64_t, std::string> &to)
{
    for (auto it = names.begin(); it != names.end(); ++it) {
        bool good = false;
        std::uint64_t key = it.key().toULongLong(&good);
        if (!good)
            key = static_cast<std::uint64_t>(it.key().toLongLong(&good));
        if (good)
            to.emplace(key, text(it.value()));
    }
}

} // namespace

ProviderDatabases::ProviderDatabases(QString folder) : m_folder(std::move(folder)) {}

void ProviderDatabases::find() const
{
    std::call_once(m_once, [this] {
        QStringList paths;
        QDirIterator files(m_folder, {QStringLiteral("*.db")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext() && static_cast<std::size_t>(paths.size()) < limits::filesPerFolder)
            paths.append(files.next());
        paths.sort();
        for (const QString &path : std::as_const(paths)) {
            const Connection connection(path);
            QString fault = connection.fault();
            if (fault.isEmpty()) {
                QSqlQuery query(connection.database());
                if (!query.exec(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'ProviderDetails'")) || !query.next())
                    fault = query.lastError().text();
                else if (query.value(0).toInt() != 1)
                    fault = QStringLiteral("not a provider database (no table ProviderDetails)");
                else if (!query.exec(QStringLiteral("SELECT count(*) FROM ProviderDetails WHERE ProviderName IS NOT NULL")) || !query.next())
                    fault = query.lastError().text();
                else
                    m_providers += query.value(0).toULongLong();
            }
            if (fault.isEmpty())
                m_files.append(path);
            else
                m_faults.push_back(path.toStdString() + ": " + fault.trimmed().toStdString());
        }
    });
}

std::size_t ProviderDatabases::size() const
{
    find();
    return m_providers;
}

std::vector<std::string> ProviderDatabases::faults() const
{
    find();
    std::vector<std::string> all = m_faults;
    const std::scoped_lock lock(m_mutex);
    all.insert(all.end(), m_rowFaults.begin(), m_rowFaults.end());
    return all;
}

std::shared_ptr<const ProviderTexts> ProviderDatabases::load(const std::string &provider) const
{
    find();
    std::shared_ptr<ProviderTexts> texts;
    for (const QString &path : std::as_const(m_files)) {
        const Connection connection(path);
        QSqlQuery query(connection.database());
        query.setForwardOnly(true);
        query.prepare(QStringLiteral("SELECT * FROM ProviderDetails WHERE ProviderName = ? COLLATE NOCASE"));
        query.addBindValue(QString::fromStdString(provider));
        bool good = query.exec();
        // A provider may have a row for each of its versions; the first that knows something counts.
        while (good && query.next()) {
            if (!texts)
                texts = std::make_shared<ProviderTexts>();
            const QSqlRecord row = query.record();
            const auto column = [&](const char *name) {
                const QVariant value = row.value(QLatin1String(name));
                if (value.isNull() || value.toByteArray().isEmpty())
                    return QJsonDocument();
                const QJsonDocument json = jsonOf(value.toByteArray());
                good = good && !json.isNull();
                return json;
            };
            addEvents(column("Events").array(), *texts);
            addMessages(column("Messages").array(), *texts);
            addNames(column("Keywords").object(), texts->keywords);
            addNames(column("Tasks").object(), texts->tasks);
            addNames(column("Opcodes").object(), texts->opcodes);
            for (const QJsonValue &value : column("Parameters").array()) {
                const auto rawId = static_cast<std::uint32_t>(static_cast<std::int64_t>(value.toObject()[QLatin1String("RawId")].toDouble()));
                texts->parameters.emplace(rawId, text(value.toObject()[QLatin1String("Text")]));
            }
        }
        if (!good) {
            const std::scoped_lock lock(m_mutex);
            m_rowFaults.push_back(path.toStdString() + ": " + provider + ": cannot be read");
        }
    }
    return texts;
}

} // namespace sightglass
