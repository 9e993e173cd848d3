// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/redaction.h"

#include "core/base/bytes.h"
#include "core/base/limits.h"
#include "core/push/words.h"

#include <re2/re2.h>

#include <algorithm>

namespace sightglass {

struct Redaction::Rules
{
    std::vector<std::string> fields;
    std::vector<std::unique_ptr<RE2>> patterns;
};

namespace {

std::vector<std::string> patternLines(const TargetConfig &config)
{
    std::vector<std::string> lines;
    for (const QString &line : QString::fromStdString(config.text("redact_patterns")).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.push_back(line.trimmed().toStdString());
    }
    return lines;
}

std::unique_ptr<RE2> compiled(const std::string &pattern)
{
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(limits::regexBytes);
    return std::make_unique<RE2>(pattern, options);
}

std::size_t replaceAll(std::string &text, const std::string &value)
{
    std::size_t places = 0;
    for (std::size_t at = text.find(value); at != std::string::npos; at = text.find(value, at + Redaction::mask.size())) {
        text.replace(at, value.size(), Redaction::mask);
        ++places;
    }
    return places;
}

} // namespace

std::optional<QString> Redaction::check(const TargetConfig &config)
{
    for (const std::string &line : patternLines(config)) {
        const auto pattern = compiled(line);
        if (!pattern->ok())
            return PushWords::tr("The expression '%1' is wrong: %2").arg(QString::fromStdString(line), QString::fromStdString(pattern->error()));
        if (pattern->Match("", 0, 0, RE2::UNANCHORED, nullptr, 0))
            return PushWords::tr("The expression '%1' matches where nothing is.").arg(QString::fromStdString(line));
    }
    return std::nullopt;
}

Redaction::Redaction(const TargetConfig &config) : m_rules(std::make_unique<Rules>())
{
    m_rules->fields = config.list("redact_fields");
    for (const std::string &line : patternLines(config)) {
        if (auto pattern = compiled(line); pattern->ok())
            m_rules->patterns.push_back(std::move(pattern));
    }
}
Redaction::~Redaction() = default;
Redaction::Redaction(Redaction &&) noexcept = default;
Redaction &Redaction::operator=(Redaction &&) noexcept = default;

std::size_t Redaction::apply(PushEvent &event) const
{
    if (m_rules->fields.empty() && m_rules->patterns.empty())
        return 0;
    std::size_t places = 0;
    std::vector<std::string> values;
    const auto masked = [this](std::string_view name) {
        return std::any_of(m_rules->fields.begin(), m_rules->fields.end(), [name](const std::string &field) { return equalIgnoringCase(field, name); });
    };
    const auto maskWhole = [&](std::string &text) {
        if (text.empty() || text == mask)
            return;
        values.push_back(text);
        text = mask;
        ++places;
    };
    for (EventField &field : event.fields) {
        if (!masked(field.name))
            continue;
        maskWhole(field.value);
        field.kind = EventField::Kind::Text;
        field.meaning.clear();
    }
    for (const auto &[name, text] : {std::pair<std::string_view, std::string *>{"source", &event.source}, {"host", &event.host}, {"log", &event.log}}) {
        if (masked(name))
            maskWhole(*text);
    }
    if (masked("raw") && !event.raw.empty()) {
        event.raw.clear();
        ++places;
    }
    // A value of some length stands in the record and the message, too. Of a shorter one every "1" would go:
    // the record as a whole is left out then.
    std::sort(values.begin(), values.end(), [](const std::string &a, const std::string &b) { return a.size() > b.size(); });
    for (const std::string &value : values) {
        constexpr std::size_t telling = 4;
        if (value.size() >= telling) {
            places += replaceAll(event.raw, value) + replaceAll(event.message, value);
            for (EventField &field : event.fields)
                places += replaceAll(field.value, value);
        } else {
            event.raw.clear();
        }
    }
    // Escapes of JSON and XML may hide a value in the record.
    if (!values.empty() && (event.raw.find('\\') != std::string::npos || event.raw.find('&') != std::string::npos))
        event.raw.clear();
    for (const auto &pattern : m_rules->patterns) {
        const auto replace = [&](std::string &text) {
            if (!text.empty())
                places += static_cast<std::size_t>(RE2::GlobalReplace(&text, *pattern, "***"));
        };
        replace(event.message);
        replace(event.raw);
        replace(event.source);
        replace(event.host);
        replace(event.log);
        for (EventField &field : event.fields) {
            const std::string before = field.value;
            replace(field.value);
            replace(field.meaning);
            if (field.value != before)
                field.kind = EventField::Kind::Text;
        }
    }
    return places;
}

} // namespace sightglass
