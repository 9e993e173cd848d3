// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/format/evtx/evtxparser.h"
#include "core/format/format.h"
#include "core/format/keyed/delimited.h"
#include "core/format/keyed/jsonlines.h"
#include "core/format/keyed/pairlines.h"
#include "core/format/pattern/patternformat.h"
#include "core/format/plain/plainformat.h"
#include "core/format/span/spanparser.h"
#include "core/format/syslog/syslogparser.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <mutex>

static void initResources() { Q_INIT_RESOURCE(formats); }

namespace sightglass {

namespace {

/// One row a coded format. The order does not decide anything: the detector ranks.
const std::vector<const Format *> &codedFormats()
{
    static const EvtxFormat evtx;
    static const SyslogFormat syslog;
    static const DelimitedFormat csv(DelimitedKind::Csv), w3c(DelimitedKind::W3c), zeek(DelimitedKind::Zeek);
    static const PairLinesFormat logfmt(PairStyle::Logfmt), tabs(PairStyle::Tabs), carets(PairStyle::Carets), cef(PairStyle::Cef),
        leef(PairStyle::Leef);
    static const SpanFormat jsonDocument(SpanKind::JsonDocument), windowsXml(SpanKind::WindowsXml), log4jXml(SpanKind::Log4jXml),
        javaXml(SpanKind::JavaXml), journalExport(SpanKind::JournalExport);
    static const PlainFormat plain;
    static const std::vector<const Format *> coded = [] {
        std::vector<const Format *> formats{&evtx, &syslog, &csv, &w3c, &zeek, &logfmt, &tabs, &carets, &cef, &leef,
                                            &jsonDocument, &windowsXml, &log4jXml, &javaXml, &journalExport, &plain};
        for (const JsonLinesFormat &format : jsonLinesFormats())
            formats.push_back(&format);
        return formats;
    }();
    return coded;
}

/// All formats; added to, never taken from.
struct Registry
{
    Registry()
    {
        initResources();
        formats = codedFormats();
        const QDir folder(QStringLiteral(":/sightglass/formats"));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray json = file.readAll();
            auto definition = readPatternDefinition({json.data(), static_cast<std::size_t>(json.size())}, name.toStdString());
            if (!definition) {
                faults.push_back(name.toStdString() + ": " + definition.error().detail);
                continue;
            }
            owned.push_back(std::make_unique<PatternFormat>(*std::move(definition)));
            formats.push_back(owned.back().get());
        }
        builtIn = owned.size();
    }

    std::mutex mutex;
    std::vector<const Format *> formats;
    std::vector<std::unique_ptr<Format>> owned;
    std::size_t builtIn = 0;         ///< The first of `owned`; added ones follow.
    std::vector<std::string> faults; ///< Of built-in definitions that could not be read.
};

Registry &registry()
{
    static Registry theRegistry;
    return theRegistry;
}

} // namespace

std::vector<const Format *> allFormats()
{
    Registry &r = registry();
    const std::scoped_lock lock(r.mutex);
    return r.formats;
}

void addFormat(std::unique_ptr<Format> format)
{
    Registry &r = registry();
    const std::scoped_lock lock(r.mutex);
    const auto same = std::find_if(r.formats.begin(), r.formats.end(), [&format](const Format *f) { return f->id() == format->id(); });
    if (same != r.formats.end())
        *same = format.get();
    else
        r.formats.push_back(format.get());
    r.owned.push_back(std::move(format));
}

std::vector<std::string> builtInFormatFaults()
{
    Registry &r = registry();
    const std::scoped_lock lock(r.mutex);
    std::vector<std::string> faults = r.faults;
    for (std::size_t i = 0; i < r.builtIn; ++i) {
        if (const auto *pattern = dynamic_cast<const PatternFormat *>(r.owned[i].get())) {
            const auto wrong = checkSamples(pattern->definition());
            faults.insert(faults.end(), wrong.begin(), wrong.end());
        }
    }
    return faults;
}

const Format *formatBySignature(std::string_view head)
{
    const auto &formats = codedFormats();
    const auto it = std::find_if(formats.begin(), formats.end(), [head](const Format *format) { return format->hasSignature(head); });
    return it == formats.end() ? nullptr : *it;
}

bool Format::isVerbatim(std::string_view name) const
{
    constexpr std::string_view workedOut[] = {"facility", "severity", "level", "date"};
    return hasTextRecords() && std::none_of(std::begin(workedOut), std::end(workedOut), [name](std::string_view w) { return equalIgnoringCase(w, name); });
}

const Format *findFormat(std::string_view id)
{
    for (const Format *format : allFormats()) {
        if (format->id() == id)
            return format;
    }
    return nullptr;
}

} // namespace sightglass
