// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/keyed/delimited.h"

#include "core/base/limits.h"
#include "core/format/keyed/keyedsyntax.h"

#include <QtGlobal>

#include <algorithm>
#include <cstring>
#include <deque>
#include <string>

namespace sightglass {

namespace {

/// Names of the columns from an offset on.
struct Header
{
    std::uint64_t offset = 0;
    char separator = ',';
    std::vector<std::string> names;
    std::string date; ///< Of the `#Date:` in front of it, where the columns hold a time only.
};

struct DelimitedContext final : FormatContext
{
    std::vector<Header> headers; ///< By ascending offset.
};

void splitBlanks(std::string_view line, std::vector<std::string_view> &fields)
{
    std::size_t i = 0;
    while (i < line.size()) {
        if (line[i] == ' ' || line[i] == '\t') {
            ++i;
            continue;
        }
        std::size_t end = i;
        if (line[i] == '"') {
            end = line.find('"', i + 1);
            if (end == std::string_view::npos)
                end = line.size();
            fields.push_back(line.substr(i + 1, end - i - 1));
            i = std::min(end + 1, line.size());
            continue;
        }
        while (end < line.size() && line[end] != ' ' && line[end] != '\t')
            ++end;
        fields.push_back(line.substr(i, end - i));
        i = end;
    }
}

void splitTabs(std::string_view line, std::vector<std::string_view> &fields)
{
    for (;;) {
        const std::size_t tab = line.find('\t');
        fields.push_back(line.substr(0, tab));
        if (tab == std::string_view::npos)
            return;
        line.remove_prefix(tab + 1);
    }
}

std::string_view directiveOf(DelimitedKind kind) { return kind == DelimitedKind::Zeek ? "#fields" : "#Fields:"; }

Header readHeader(DelimitedKind kind, std::string_view line, std::uint64_t offset)
{
    Header header;
    header.offset = offset;
    std::vector<std::string_view> names;
    if (kind == DelimitedKind::Csv) {
        static constexpr std::string_view separators = ",;\t|";
        header.separator = *std::max_element(separators.begin(), separators.end(), [line](char a, char b) {
            return std::count(line.begin(), line.end(), a) < std::count(line.begin(), line.end(), b);
        });
        if (!splitCsv(line, header.separator, names))
            names.clear();
    } else {
        splitBlanks(line.substr(std::min(directiveOf(kind).size(), line.size())), names);
    }
    header.names.assign(names.begin(), names.end());
    return header;
}

/// A header names its columns: words, each once, none empty, few digits in front.
bool looksLikeHeader(const Header &header)
{
    if (header.names.size() < 3 || header.names.size() > limits::fieldsPerRecord)
        return false;
    std::vector<std::string> sorted = header.names;
    std::sort(sorted.begin(), sorted.end());
    if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end())
        return false;
    return std::all_of(sorted.begin(), sorted.end(), [](const std::string &name) {
        return !name.empty() && name.size() <= 64 && !(name[0] >= '0' && name[0] <= '9')
               && name.find_first_of("{}[]=<>") == std::string::npos
               && std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>((c | 0x20) - 'a') < 26; });
    });
}

bool splitBy(DelimitedKind kind, const Header &header, std::string_view line, std::vector<std::string_view> &fields)
{
    fields.clear();
    if (kind == DelimitedKind::Csv)
        return splitCsv(line, header.separator, fields);
    if (kind == DelimitedKind::Zeek)
        splitTabs(line, fields);
    else
        splitBlanks(line, fields);
    return true;
}

class DelimitedSyntax final : public KeyedSyntax
{
public:
    DelimitedSyntax(DelimitedKind kind, std::shared_ptr<const FormatContext> context, const SourceInfo &source, const ParseOptions &options)
        : KeyedSyntax(source, inZone(kind, options, context.get())), m_kind(kind), m_context(std::dynamic_pointer_cast<const DelimitedContext>(std::move(context)))
    {}

protected:
    Scan scan(std::string_view line, std::uint64_t offset, bool) override
    {
        if (m_kind != DelimitedKind::Csv && line.front() == '#')
            return Scan::Directive;
        const Header *header = headerAt(offset);
        if (!header)
            return Scan::Malformed;
        if (m_kind == DelimitedKind::Csv && offset == header->offset)
            return Scan::Directive;
        m_unquoted.clear();
        const bool closed = splitBy(m_kind, *header, line, m_fields);
        // Fields in quotes may hold line feeds: what is open, or no row by itself, goes on.
        if (m_kind == DelimitedKind::Csv && m_fields.size() < header->names.size())
            return closed ? Scan::Continues : Scan::Malformed;
        if (m_kind == DelimitedKind::Csv && !closed)
            return Scan::Malformed;
        if (m_fields.size() != header->names.size())
            return Scan::Malformed;
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            std::string_view value = m_fields[i];
            if (value.find("\"\"") != std::string_view::npos && m_kind == DelimitedKind::Csv) {
                std::string &text = m_unquoted.emplace_back();
                for (std::size_t k = 0; k < value.size(); ++k) {
                    text += value[k];
                    k += value[k] == '"' && k + 1 < value.size() && value[k + 1] == '"';
                }
                value = text;
            }
            m_values.push_back({header->names[i], value, isPlainInteger(value) ? KeyedValue::Kind::Number : KeyedValue::Kind::Text});
        }
        if (!header->date.empty())
            m_values.push_back({"date", header->date, KeyedValue::Kind::Text});
        return Scan::Record;
    }

private:
    static ParseOptions inZone(DelimitedKind kind, ParseOptions options, const FormatContext *context)
    {
        // W3C extended log format: times are in GMT, but IIS Advanced Logging has time-local as well.
        const auto *delimited = dynamic_cast<const DelimitedContext *>(context);
        const bool local = delimited && std::any_of(delimited->headers.begin(), delimited->headers.end(), [](const Header &h) {
                               return std::find(h.names.begin(), h.names.end(), "time-local") != h.names.end()
                                      && std::find(h.names.begin(), h.names.end(), "time") == h.names.end();
                           });
        if (kind == DelimitedKind::W3c && !local)
            options.timeZone = "UTC";
        return options;
    }
    const Header *headerAt(std::uint64_t offset) const
    {
        if (!m_context || m_context->headers.empty())
            return nullptr;
        const auto after = std::upper_bound(m_context->headers.begin(), m_context->headers.end(), offset,
                                            [](std::uint64_t at, const Header &h) { return at < h.offset; });
        // In front of the first: a record by itself, whose log begins elsewhere.
        return after == m_context->headers.begin() ? &m_context->headers.front() : &*std::prev(after);
    }

    DelimitedKind m_kind;
    std::shared_ptr<const DelimitedContext> m_context;
    std::vector<std::string_view> m_fields;
    std::deque<std::string> m_unquoted;
};

class DelimitedParser final : public TextParser
{
public:
    explicit DelimitedParser(DelimitedKind kind) : m_kind(kind) {}

    ParseOptions prepare(const ByteSource &source, ParseOptions options) const override
    {
        auto context = std::make_shared<DelimitedContext>();
        ByteWindow window;
        if (m_kind == DelimitedKind::Csv) {
            const auto head = readFully(source, 0, limits::detectBytes, window);
            if (head) {
                std::string_view text = *head;
                std::uint64_t offset = 0;
                if (text.substr(0, 3) == "\xEF\xBB\xBF") {
                    text.remove_prefix(3);
                    offset = 3;
                }
                context->headers.push_back(readHeader(m_kind, withoutLineEnd(text.substr(0, text.find('\n'))), offset));
            }
        } else {
            findDirectives(source, window, *context);
        }
        options.context = std::move(context);
        return options;
    }

protected:
    std::unique_ptr<TextSyntax> makeSyntax(const SourceInfo &source, const ParseOptions &options) const override
    {
        return std::make_unique<DelimitedSyntax>(m_kind, options.context, source, options);
    }

private:
    /// The day of the `#Date:` directive among the ones just before a `#Fields:`; IIS writes times without
    /// a date by default, since it begins a file a day.
    static std::string dateBefore(std::string_view text)
    {
        constexpr std::size_t farthest = 512;
        text.remove_prefix(text.size() - std::min(text.size(), farthest));
        const std::size_t at = text.rfind("#Date: ");
        const std::string_view day = at == std::string_view::npos ? std::string_view() : text.substr(at + 7, 10);
        const bool good = day.size() == 10 && day[4] == '-' && day[7] == '-' && text.find("\n", at) != std::string_view::npos
                          && text.find("#Fields", at) == std::string_view::npos;
        return good ? std::string(day) : std::string();
    }
    /// Headers may come again anywhere: when the server started, or logs were put together.
    void findDirectives(const ByteSource &source, ByteWindow &window, DelimitedContext &context) const
    {
        constexpr std::size_t step = 1 << 20, overlap = 64 * 1024;
        const std::string_view directive = directiveOf(m_kind);
        for (std::uint64_t from = 0; from < source.size(); from += step) {
            const auto view = readFully(source, from, step + overlap, window);
            if (!view)
                return;
            for (std::size_t at = 0; (at = view->find(directive, at)) != std::string_view::npos && at < step; ++at) {
                if (at + from > 0 && !(at > 0 && (*view)[at - 1] == '\n') && !(at == 0 && from == 0) && !(from == 0 && at == 3))
                    continue;
                const std::size_t end = std::min(view->find('\n', at), view->size());
                Header header = readHeader(m_kind, withoutLineEnd(view->substr(at, end - at)), from + at);
                const auto has = [&header](std::string_view name) { return std::find(header.names.begin(), header.names.end(), name) != header.names.end(); };
                if (m_kind == DelimitedKind::W3c && has("time") && !has("date"))
                    header.date = dateBefore(view->substr(0, at));
                context.headers.push_back(std::move(header));
            }
        }
    }

    DelimitedKind m_kind;
};

} // namespace

bool splitCsv(std::string_view line, char separator, std::vector<std::string_view> &fields)
{
    std::size_t i = 0;
    for (;;) {
        if (i < line.size() && line[i] == '"') {
            std::size_t end = i + 1;
            for (;;) {
                end = line.find('"', end);
                if (end == std::string_view::npos) {
                    fields.push_back(line.substr(i + 1));
                    return false;
                }
                if (end + 1 < line.size() && line[end + 1] == '"') {
                    end += 2;
                    continue;
                }
                break;
            }
            fields.push_back(line.substr(i + 1, end - i - 1));
            i = end + 1;
            if (i >= line.size())
                return true;
            if (line[i] != separator) // text behind the quotes: take it as it is
                i = std::min(line.find(separator, i), line.size());
        } else {
            const std::size_t end = std::min(line.find(separator, i), line.size());
            fields.push_back(line.substr(i, end - i));
            i = end;
        }
        if (i >= line.size())
            return true;
        ++i; // the separator
    }
}

std::string_view DelimitedFormat::id() const
{
    switch (m_kind) {
    case DelimitedKind::Csv: return "csv";
    case DelimitedKind::W3c: return "w3c";
    case DelimitedKind::Zeek: break;
    }
    return "zeek";
}

const char *DelimitedFormat::name() const
{
    switch (m_kind) {
    case DelimitedKind::Csv: return QT_TRANSLATE_NOOP("sightglass::Format", "CSV with a header");
    case DelimitedKind::W3c: return QT_TRANSLATE_NOOP("sightglass::Format", "W3C extended (IIS)");
    case DelimitedKind::Zeek: break;
    }
    return QT_TRANSLATE_NOOP("sightglass::Format", "Zeek");
}

FormatMatch DelimitedFormat::match(const Probe &probe) const
{
    FormatMatch match;
    Header header;
    bool any = false;
    std::size_t rows = 0, fit = 0;
    std::vector<std::string_view> fields;
    forEachProbeLine(probe, 100, [&](std::string_view line) {
        if (m_kind != DelimitedKind::Csv && line.front() == '#') {
            if (line.substr(0, directiveOf(m_kind).size()) == directiveOf(m_kind)) {
                header = readHeader(m_kind, line, 0);
                any = true;
            }
            return;
        }
        if (m_kind == DelimitedKind::Csv && !any) {
            header = readHeader(m_kind, line, 0);
            any = true;
            return;
        }
        ++rows;
        fit += any && splitBy(m_kind, header, line, fields) && fields.size() == header.names.size();
    });
    if (!any)
        return match;
    if (m_kind != DelimitedKind::Csv) {
        match.confidence = rows == 0 ? 0.9 : 0.95 * std::max(0.5, static_cast<double>(fit) / static_cast<double>(rows));
    } else if (looksLikeHeader(header) && rows > 0) {
        const bool hasRole = std::any_of(header.names.begin(), header.names.end(), [](const std::string &n) {
            return roleOf(n).role == FieldRole::Time || roleOf(n).role == FieldRole::Date;
        });
        match.confidence = (hasRole ? 0.85 : 0.4) * static_cast<double>(fit) / static_cast<double>(rows);
    }
    match.why = std::to_string(fit) + " of " + std::to_string(rows) + " lines have the " + std::to_string(header.names.size()) + " columns of the header";
    return match;
}

std::unique_ptr<Parser> DelimitedFormat::makeParser() const { return std::make_unique<DelimitedParser>(m_kind); }

} // namespace sightglass
