// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/userformats.h"

#include "core/format/pattern/patternformat.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <mutex>

namespace sightglass {

namespace {

constexpr qint64 mostBytes = 4 << 20;

/// A file of lnav's kind holds formats by name; one of ours says its id.
bool isOwnKind(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().contains(QLatin1String("id"));
}

} // namespace

UserFormats loadFormatFolder(const std::string &folder)
{
    UserFormats result;
    const QDir dir(QFile::decodeName(QByteArray::fromStdString(folder)));
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable, QDir::Name)) {
        const QString path = dir.filePath(name);
        const std::string where = path.toStdString();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
            result.errors.push_back({file.isOpen() ? ErrorCode::LimitExceeded : ErrorCode::ReadFailed, where, file.errorString().toStdString()});
            continue;
        }
        const QByteArray json = file.readAll();
        const std::string_view text(json.data(), static_cast<std::size_t>(json.size()));
        std::vector<PatternDefinition> definitions;
        if (isOwnKind(json)) {
            auto own = readPatternDefinition(text, where);
            if (!own) {
                result.errors.push_back(own.error());
                continue;
            }
            definitions.push_back(*std::move(own));
        } else {
            auto lnav = readLnavFormats(text, where);
            if (!lnav) {
                result.errors.push_back(lnav.error());
                continue;
            }
            definitions = *std::move(lnav);
        }
        for (PatternDefinition &definition : definitions) {
            if (!definition.ignoredKeys.empty()) {
                std::string remark = where + ": " + definition.id + ": not honoured:";
                for (const std::string &key : definition.ignoredKeys)
                    remark += " " + key + ";";
                remark.pop_back();
                result.remarks.push_back(std::move(remark));
            }
            for (const std::string &fault : checkSamples(definition))
                result.remarks.push_back(where + ": " + fault);
            result.ids.push_back(definition.id);
            // lnav's kind "json" has no pattern: our JSON lines read such logs.
            if (!definition.layouts.empty() || !definition.regexes.empty())
                addFormat(std::make_unique<PatternFormat>(std::move(definition)));
        }
    }
    return result;
}

std::string userFormatFolder()
{
    return QFile::encodeName(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/sightglass/formats")).toStdString();
}

const UserFormats &userFormats()
{
    static const UserFormats formats = loadFormatFolder(userFormatFolder());
    return formats;
}

Result<std::string> saveUserFormat(const std::string &json)
{
    auto definition = readPatternDefinition(json, userFormatFolder());
    if (!definition)
        return tl::unexpected(definition.error());
    const QString folder = QFile::decodeName(QByteArray::fromStdString(userFormatFolder()));
    const QString path = folder + QLatin1Char('/') + QString::fromStdString(definition->id) + QStringLiteral(".json");
    definition->origin = path.toStdString();
    QSaveFile file(path);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(json.data(), static_cast<qint64>(json.size())) < 0 || !file.commit())
        return failure(ErrorCode::WriteFailed, path.toStdString(), file.errorString().toStdString());
    const std::string id = definition->id;
    addFormat(std::make_unique<PatternFormat>(*std::move(definition)));
    return id;
}

} // namespace sightglass
