// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/pattern/patterndefinition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <re2/re2.h>

#include <algorithm>
#include <array>

namespace sightglass {

namespace {

constexpr std::int64_t regexMemory = 8 << 20;

tl::unexpected<Error> bad(const std::string &origin, std::string detail, std::uint64_t offset = 0)
{
    return failure(ErrorCode::BadFormatFile, origin, std::move(detail), offset);
}

std::optional<Severity> severityByName(const QString &name)
{
    for (const Severity severity : allSeverities) {
        if (name.compare(QLatin1String(severityName(severity).data(), static_cast<qsizetype>(severityName(severity).size())),
                         Qt::CaseInsensitive) == 0)
            return severity;
    }
    return std::nullopt;
}

Result<QJsonObject> parseObject(std::string_view json, const std::string &origin)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())), &error);
    if (error.error != QJsonParseError::NoError)
        return bad(origin, error.errorString().toStdString(), static_cast<std::uint64_t>(std::max(0, error.offset)));
    if (!document.isObject())
        return bad(origin, "not a JSON object");
    return document.object();
}

} // namespace

Result<std::shared_ptr<const re2::RE2>> compileRegex(const std::string &pattern, const std::string &origin)
{
    // RE2 of 2022 knows Python's way to name a group only. Possessive quantifiers and atomic groups
    // only forbid going back, which RE2 never does.
    std::string python;
    bool inClass = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '\\' && i + 1 < pattern.size()) {
            python += pattern[i++];
            python += pattern[i];
        } else if (pattern.compare(i, 3, "(?<") == 0 && i + 3 < pattern.size() && pattern[i + 3] != '=' && pattern[i + 3] != '!') {
            python += "(?P<";
            i += 2;
        } else if (!inClass && pattern.compare(i, 3, "(?>") == 0) {
            python += "(?:";
            i += 2;
        } else if (!inClass && pattern[i] == '+' && i > 0 && (pattern[i - 1] == '+' || pattern[i - 1] == '*' || pattern[i - 1] == '?' || pattern[i - 1] == '}')
                   && (i < 2 || pattern[i - 2] != '\\')) {
            continue;
        } else {
            inClass = pattern[i] == '[' ? true : pattern[i] == ']' ? false : inClass;
            python += pattern[i];
        }
    }
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(regexMemory);
    auto regex = std::make_shared<re2::RE2>(python, options);
    if (!regex->ok()) {
        // Logs are not always UTF-8; a pattern may be that too.
        return bad(origin, regex->error() + (regex->error_arg().empty() ? "" : " (" + regex->error_arg() + ")"),
                   regex->error_arg().empty() ? 0 : python.find(regex->error_arg()));
    }
    return std::shared_ptr<const re2::RE2>(std::move(regex));
}

Result<PatternDefinition> readPatternDefinition(std::string_view json, const std::string &origin)
{
    const auto object = parseObject(json, origin);
    if (!object)
        return tl::unexpected(object.error());
    static const std::array<QLatin1String, 20> known{
        QLatin1String("id"), QLatin1String("name"), QLatin1String("rank"), QLatin1String("multiline"), QLatin1String("severity"),
        QLatin1String("levels"), QLatin1String("layouts"), QLatin1String("regexes"), QLatin1String("times"), QLatin1String("keyValues"),
        QLatin1String("comment"), QLatin1String("zone"), QLatin1String("samples"), QLatin1String("fields"), QLatin1String("about"),
        QLatin1String("$schema"), QLatin1String("title"), QLatin1String("description"), QLatin1String("url"),
        QLatin1String("parts")};
    for (auto it = object->begin(); it != object->end(); ++it) {
        if (std::none_of(known.begin(), known.end(), [&](QLatin1String key) { return it.key() == key; }))
            return bad(origin, "unknown key: " + it.key().toStdString());
    }
    PatternDefinition definition;
    definition.origin = origin;
    definition.id = (*object)[QLatin1String("id")].toString().toStdString();
    definition.name = (*object)[QLatin1String("name")].toString().toStdString();
    if (definition.id.empty()
        || !std::all_of(definition.id.begin(), definition.id.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }))
        return bad(origin, "id: small letters, digits and - are needed");
    if (definition.name.empty())
        return bad(origin, "name: missing");
    definition.rank = std::clamp((*object)[QLatin1String("rank")].toDouble(0.8), 0.05, 0.99);
    definition.multiline = (*object)[QLatin1String("multiline")].toBool(true);
    definition.keyValues = (*object)[QLatin1String("keyValues")].toBool(false);
    definition.comment = (*object)[QLatin1String("comment")].toString().toStdString();
    definition.zone = (*object)[QLatin1String("zone")].toString().toStdString();
    const QString rule = (*object)[QLatin1String("severity")].toString(QStringLiteral("level"));
    if (rule == QLatin1String("level"))
        definition.severity = PatternDefinition::SeverityRule::Level;
    else if (rule == QLatin1String("http-status"))
        definition.severity = PatternDefinition::SeverityRule::HttpStatus;
    else if (rule == QLatin1String("none"))
        definition.severity = PatternDefinition::SeverityRule::None;
    else
        return bad(origin, "severity: level, http-status or none, not " + rule.toStdString());
    const QJsonObject levels = (*object)[QLatin1String("levels")].toObject();
    for (auto it = levels.begin(); it != levels.end(); ++it) {
        const auto severity = severityByName(it.value().toString());
        if (!severity)
            return bad(origin, "levels." + it.key().toStdString() + ": no such severity");
        definition.levels.emplace_back(it.key().toLower().toStdString(), *severity);
    }
    const QJsonObject fields = (*object)[QLatin1String("fields")].toObject();
    const std::array<std::pair<const char *, std::string *>, 6> roles{{{"time", &definition.timeField},
                                                                      {"level", &definition.levelField},
                                                                      {"source", &definition.sourceField},
                                                                      {"host", &definition.hostField},
                                                                      {"message", &definition.messageField},
                                                                      {"status", &definition.statusField}}};
    for (const auto &[role, field] : roles) {
        if (const QJsonValue value = fields[QLatin1String(role)]; value.isString())
            *field = value.toString().toStdString();
    }
    std::string fault;
    const auto addLayout = [&fault](const std::string &text, std::vector<Layout> &layouts) {
        std::string error;
        auto layout = Layout::compile(text, &error);
        if (layout)
            layouts.push_back(*std::move(layout));
        else
            fault = text + ": " + error;
        return layout.has_value();
    };
    for (const QJsonValue &value : (*object)[QLatin1String("layouts")].toArray()) {
        if (!addLayout(value.toString().toStdString(), definition.layouts))
            return bad(origin, "layouts: " + fault);
    }
    const QJsonObject parts = (*object)[QLatin1String("parts")].toObject();
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        PatternDefinition::Part part{it.key().toStdString(), {}, {}};
        for (const QJsonValue &value : it.value().toArray()) {
            const std::string text = value.toString().toStdString();
            if (text.substr(0, 1) == "^") {
                auto regex = compileRegex(text, origin);
                if (!regex)
                    return tl::unexpected(regex.error());
                part.regexes.push_back(*std::move(regex));
            } else if (!addLayout(text, part.layouts)) {
                return bad(origin, "parts." + part.field + ": " + fault);
            }
        }
        definition.parts.push_back(std::move(part));
    }
    for (const QJsonValue &value : (*object)[QLatin1String("regexes")].toArray()) {
        auto regex = compileRegex(value.toString().toStdString(), origin);
        if (!regex)
            return tl::unexpected(regex.error());
        definition.regexes.push_back(*std::move(regex));
    }
    for (const QJsonValue &value : (*object)[QLatin1String("times")].toArray()) {
        std::string error;
        auto layout = TimeLayout::compile(value.toString().toStdString(), &error);
        if (!layout)
            return bad(origin, "times: " + value.toString().toStdString() + ": " + error + " is no part of a time");
        definition.timeLayouts.push_back(*std::move(layout));
    }
    Layout::findCommonSteps(definition.layouts);
    if (definition.layouts.empty() && definition.regexes.empty())
        return bad(origin, "layouts or regexes: one at least");
    for (const QJsonValue &value : (*object)[QLatin1String("samples")].toArray()) {
        const QJsonObject entry = value.toObject();
        PatternDefinition::Sample sample;
        for (auto it = entry.begin(); it != entry.end(); ++it) {
            if (it.key() == QLatin1String("line"))
                sample.line = it.value().toString().toStdString();
            else
                sample.expect.emplace_back(it.key().toStdString(), it.value().toVariant().toString().toStdString());
        }
        definition.samples.push_back(std::move(sample));
    }
    return definition;
}

Result<std::vector<PatternDefinition>> readLnavFormats(std::string_view json, const std::string &origin)
{
    const auto root = parseObject(json, origin);
    if (!root)
        return tl::unexpected(root.error());
    // lnav's levels (its documentation, "Log formats") in our five.
    const auto severityOf = [](const QString &level) {
        const QString name = level.toLower();
        if (name == QLatin1String("fatal") || name == QLatin1String("critical"))
            return Severity::Critical;
        if (name == QLatin1String("error"))
            return Severity::Error;
        if (name == QLatin1String("warning"))
            return Severity::Warning;
        return name == QLatin1String("unknown") || name == QLatin1String("invalid") ? Severity::Unknown : Severity::Information;
    };
    static const QStringList honoured{QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("url"), QStringLiteral("$schema"),
                                      QStringLiteral("json"), QStringLiteral("regex"), QStringLiteral("timestamp-format"),
                                      QStringLiteral("timestamp-field"), QStringLiteral("timestamp-divisor"), QStringLiteral("level-field"),
                                      QStringLiteral("body-field"), QStringLiteral("level"), QStringLiteral("multiline"), QStringLiteral("sample"),
                                      QStringLiteral("opid-field"), QStringLiteral("value"), QStringLiteral("file-type")};
    std::vector<PatternDefinition> result;
    for (auto it = root->begin(); it != root->end(); ++it) {
        if (it.key().startsWith(QLatin1Char('$')) || !it.value().isObject())
            continue;
        const QJsonObject object = it.value().toObject();
        PatternDefinition definition;
        definition.origin = origin;
        definition.id = "lnav-" + it.key().toStdString();
        definition.name = object[QLatin1String("title")].toString(it.key()).toStdString();
        definition.timeField = object[QLatin1String("timestamp-field")].toString(QStringLiteral("timestamp")).toStdString();
        definition.levelField = object[QLatin1String("level-field")].toString(QStringLiteral("level")).toStdString();
        definition.messageField = object[QLatin1String("body-field")].toString(QStringLiteral("body")).toStdString();
        definition.multiline = object[QLatin1String("multiline")].toBool(true);
        definition.timeDivisor = static_cast<std::int64_t>(object[QLatin1String("timestamp-divisor")].toDouble(0));
        for (auto key = object.begin(); key != object.end(); ++key) {
            if (!honoured.contains(key.key()))
                definition.ignoredKeys.push_back(key.key().toStdString());
        }
        for (const QJsonValue &value : object[QLatin1String("timestamp-format")].toArray()) {
            // lnav has directives of its own: %L milliseconds, %6 microseconds, %i epoch ms, %q hex.
            QString layout = value.toString();
            layout.replace(QLatin1String(".%L"), QLatin1String("%F")).replace(QLatin1String(",%L"), QLatin1String("%F"));
            layout.replace(QLatin1String(".%6"), QLatin1String("%F")).replace(QLatin1String("%L"), QLatin1String("%f"));
            layout.replace(QLatin1String("%6"), QLatin1String("%f")).replace(QLatin1String("%N"), QLatin1String("%f"));
            layout.replace(QLatin1String("%i"), QLatin1String("%Q")).replace(QLatin1String("%e"), QLatin1String("%d"));
            layout.replace(QLatin1String("%k"), QLatin1String("%H")).replace(QLatin1String("%l"), QLatin1String("%I"));
            layout.replace(QLatin1String("%B"), QLatin1String("%b")).replace(QLatin1String("%T"), QLatin1String("%H:%M:%S"));
            layout.replace(QLatin1String("%D"), QLatin1String("%m/%d/%y"));
            if (auto compiled = TimeLayout::compile(layout.toStdString()))
                definition.timeLayouts.push_back(*std::move(compiled));
            else
                definition.ignoredKeys.push_back("timestamp-format " + value.toString().toStdString());
        }
        const QJsonObject regexes = object[QLatin1String("regex")].toObject();
        std::string lastError;
        for (auto key = regexes.begin(); key != regexes.end(); ++key) {
            auto regex = compileRegex(key.value().toObject()[QLatin1String("pattern")].toString().toStdString(), origin);
            if (regex) {
                definition.regexes.push_back(*std::move(regex));
            } else {
                lastError = regex.error().detail;
                definition.ignoredKeys.push_back("regex " + key.key().toStdString() + ": " + lastError);
            }
        }
        if (!regexes.isEmpty() && definition.regexes.empty())
            return bad(origin, it.key().toStdString() + ": " + lastError);
        if (regexes.isEmpty() && !object[QLatin1String("json")].toBool() && object[QLatin1String("file-type")].toString() != QLatin1String("json"))
            continue; // an addition to a format that lnav has inside
        const QJsonObject levels = object[QLatin1String("level")].toObject();
        for (auto key = levels.begin(); key != levels.end(); ++key) {
            const QString pattern = key.value().isDouble() ? QString::number(key.value().toInt()) : key.value().toString();
            if (auto regex = compileRegex(pattern.toStdString(), origin))
                definition.levelPatterns.emplace_back(*std::move(regex), severityOf(key.key()));
            else
                definition.ignoredKeys.push_back("level " + key.key().toStdString());
        }
        for (const QJsonValue &value : object[QLatin1String("sample")].toArray()) {
            PatternDefinition::Sample sample;
            sample.line = value.toObject()[QLatin1String("line")].toString().toStdString();
            const QString level = value.toObject()[QLatin1String("level")].toString();
            if (!level.isEmpty())
                sample.expect.emplace_back("severity", severityName(severityOf(level)));
            definition.samples.push_back(std::move(sample));
        }
        result.push_back(std::move(definition));
    }
    return result;
}

} // namespace sightglass
