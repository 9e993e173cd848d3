// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/resultjson.h"

#include "core/base/utf8.h"
#include "core/event/errortext.h"

#include <algorithm>
#include <map>
#include <set>

namespace sightglass {

// Written by hand, not through QJsonObject: that sorts its keys, holds numbers as doubles, and is
// slow for a million events.

void appendJsonString(QByteArray &out, std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out.append('"');
    std::size_t plain = 0; // first character that is not written yet
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto b = static_cast<unsigned char>(text[i]);
        if (b >= 0x20 && b != '"' && b != '\\' && b != 0x7F)
            continue;
        out.append(text.data() + plain, static_cast<qsizetype>(i - plain));
        plain = i + 1;
        switch (b) {
        case '"': out.append("\\\"", 2); break;
        case '\\': out.append("\\\\", 2); break;
        case '\n': out.append("\\n", 2); break;
        case '\r': out.append("\\r", 2); break;
        case '\t': out.append("\\t", 2); break;
        default: {
            const char escape[] = {'\\', 'u', '0', '0', hex[b >> 4], hex[b & 15]};
            out.append(escape, sizeof escape);
        }
        }
    }
    out.append(text.data() + plain, static_cast<qsizetype>(text.size() - plain));
    out.append('"');
}

namespace {

void appendTime(QByteArray &out, Timestamp time)
{
    if (time.isValid())
        appendJsonString(out, time.toIso());
    else
        out.append("null");
}

void appendText(QByteArray &out, std::string_view text)
{
    if (text.empty())
        out.append("null");
    else
        appendJsonString(out, text);
}

} // namespace

QByteArray resultJson(const std::vector<LogResult> &results)
{
    QByteArray out("{");
    std::set<std::string> used;
    bool first = true;
    for (const LogResult &result : results) {
        std::string key = toValidUtf8(result.name);
        for (int n = 2; !used.insert(key).second; ++n)
            key = toValidUtf8(result.name) + " (" + std::to_string(n) + ")";
        out.append(first ? "\n  " : ",\n  ");
        first = false;
        appendJsonString(out, key);
        out.append(": {\n    \"format\": ");
        appendText(out, result.formatId);
        out.append(",\n    \"encoding\": ");
        appendText(out, result.encoding);
        out.append(",\n    \"total_records\": ").append(QByteArray::number(static_cast<qulonglong>(result.counts.total())));
        out.append(",\n    \"severity_counts\": {");
        for (const Severity severity : allSeverities) {
            out.append(severity == Severity::Critical ? "\"" : ", \"");
            const std::string_view name = severityName(severity);
            out.append(name.data(), static_cast<qsizetype>(name.size())).append("\": ");
            out.append(QByteArray::number(static_cast<qulonglong>(result.counts.strict[severityIndex(severity)])));
        }
        out.append("},\n    \"audit\": {\"success\": ");
        out.append(QByteArray::number(static_cast<qulonglong>(result.counts.auditSuccess)));
        out.append(", \"failure\": ").append(QByteArray::number(static_cast<qulonglong>(result.counts.auditFailure)));
        out.append("},\n    \"problems\": ").append(QByteArray::number(static_cast<qulonglong>(result.problems)));
        out.append(",\n    \"first_time\": ");
        appendTime(out, result.counts.first);
        out.append(",\n    \"last_time\": ");
        appendTime(out, result.counts.last);
        if (result.error) {
            out.append(",\n    \"error\": {\"code\": \"").append(errorId(result.error->code)).append("\", \"text\": ");
            appendJsonString(out, toValidUtf8(errorText(*result.error).toStdString()));
            out.append("}");
        }
        out.append("\n  }");
    }
    out.append(first ? "}\n" : "\n}\n");
    return out;
}

QByteArray eventJson(const EventRecord &record)
{
    QByteArray out;
    out.reserve(static_cast<qsizetype>(256 + record.message.size() * 2));
    out.append("{\"offset\": ").append(QByteArray::number(static_cast<qulonglong>(record.offset)));
    out.append(", \"time\": ");
    appendTime(out, record.time);
    if (record.recovered)
        out.append(", \"recovered\": true");
    out.append(", \"severity\": ");
    appendJsonString(out, severityName(record.severity));
    out.append(", \"level\": ");
    appendText(out, record.level);
    out.append(", \"source\": ");
    appendText(out, record.source);
    out.append(", \"host\": ");
    appendText(out, record.host);
    out.append(", \"message\": ");
    appendJsonString(out, record.message);
    out.append(", \"fields\": {");
    std::map<std::string_view, int> seen;
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
        const EventField &field = record.fields[i];
        if (i)
            out.append(", ");
        if (const int n = ++seen[field.name]; n > 1)
            appendJsonString(out, field.name + "#" + std::to_string(n));
        else
            appendJsonString(out, field.name);
        out.append(": ");
        if (field.kind == EventField::Kind::Integer)
            out.append(field.value.data(), static_cast<qsizetype>(field.value.size()));
        else
            appendJsonString(out, field.value);
    }
    out.append("}}");
    return out;
}

} // namespace sightglass
