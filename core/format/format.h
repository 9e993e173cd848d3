// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/event/eventbatch.h"
#include "core/event/eventrecord.h"
#include "core/source/bytesource.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sightglass {

namespace evtx {
class EventTexts;
}

/// What the detector shows a format: the first bytes, the file name and the size.
struct Probe
{
    std::string_view head;     ///< First limits::detectBytes bytes, or all there are.
    std::string_view fileName; ///< Last part of the path.
    std::uint64_t size = 0;
};

/// A format's answer, in degrees.
struct FormatMatch
{
    std::string_view formatId;
    double confidence = 0.0; ///< 0 = not mine, 1 = certain.
    std::string why;         ///< Untranslated: "98 of 100 lines have a timestamp".
};

/// What a parser found out about a source as a whole and its ranges need (column names). Immutable.
struct FormatContext
{
    virtual ~FormatContext() = default;
};

/// Settings of reading that a format cannot know from the bytes.
struct ParseOptions
{
    /// Zone of timestamps that name none: an IANA id such as "Europe/Berlin"; empty = this
    /// computer's zone.
    std::string timeZone;
    /// Lines without a year take the newest year that does not put them after
    /// SourceInfo::modified. A log longer than a year needs more: from `offset` on, up to the next
    /// entry, lines are `yearsBack` years older than that. Filled by Parser::prepare.
    struct YearShift
    {
        std::uint64_t offset = 0;
        int yearsBack = 0;
    };
    std::vector<YearShift> yearShifts;
    /// Filled by Parser::prepare; its own parser knows what it is.
    std::shared_ptr<const FormatContext> context;
    /// Present moment, for a source without a date of its own; none() = the system clock.
    Timestamp now;
    /// EVTX: libevtx reads the content of all records, as a second opinion on our own decoder.
    bool useLibevtx = false;
    /// EVTX: old (deleted) records are looked for in the unused space of the log.
    bool recover = false;
    /// EVTX: texts of events from a folder that the analyst named; may be null.
    std::shared_ptr<const evtx::EventTexts> eventTexts;
};

/// A record on its own, in full: what `sightglass-cli events --as` writes, one a line.
enum class RecordForm : std::uint8_t {
    Json, ///< The format's own structure as JSON.
    Xml,  ///< The record as XML on one line.
};

/// Turns a row back into everything its record holds. Not thread-safe: one per thread. Reads only
/// the bytes of the record (EVTX: its chunk).
class RecordDecoder
{
public:
    virtual ~RecordDecoder() = default;
    /// Errors: ReadFailed, FileShrank, Damaged.
    [[nodiscard]] virtual Result<EventRecord> decode(const EventRow &row) = 0;
    /// What a row of a table needs: as decode(), but `raw` may be missing, and the meanings of values
    /// that are not EventField::head.
    [[nodiscard]] virtual Result<EventRecord> decodeBrief(const EventRow &row) { return decode(row); }
    /// The text that plain words of a query are looked for in, where that is not the record's own bytes
    /// (Format::hasTextRecords()). The view is good until the next call.
    [[nodiscard]] virtual Result<std::string_view> searchText(const EventRow &) { return std::string_view(); }
    /// Appends the record in \p form, without a line end. Most formats have no such forms.
    /// \return false when this format has not; Errors as decode().
    [[nodiscard]] virtual Result<bool> render(const EventRow &, RecordForm, std::string &) { return false; }
};

/// Reads one source. Has no state of its own, so several threads may parse ranges of one source with
/// one parser. No threads, network, store or widgets inside.
class Parser
{
public:
    virtual ~Parser() = default;

    /// Looks at the source as a whole (a few small reads) and completes the options that all its
    /// ranges need alike.
    [[nodiscard]] virtual ParseOptions prepare(const ByteSource &, ParseOptions options) const
    {
        return options;
    }

    /// Cuts the source into ranges of about \p targetBytes that can be parsed independently, in any
    /// order. Together they cover the whole source without overlap.
    [[nodiscard]] virtual std::vector<ByteRange> split(const ByteSource &source,
                                                       std::uint64_t targetBytes) const = 0;

    /// Parses the records that begin in \p range (they may end after it) and hands them on in file
    /// order. Bad records become ParseProblems; an Error means that nothing more can be read.
    /// Progress counts bytes of the range.
    [[nodiscard]] virtual Result<Outcome> parse(const ByteSource &source, ByteRange range,
                                                const ParseOptions &options, BatchSink &sink,
                                                Progress &progress) const = 0;

    [[nodiscard]] virtual std::unique_ptr<RecordDecoder> decoder(
        std::shared_ptr<const ByteSource> source, const ParseOptions &options) const = 0;
};

/// One kind of log. Stateless; lives in the table of formats.cpp.
class Format
{
public:
    virtual ~Format() = default;
    [[nodiscard]] virtual std::string_view id() const = 0;   ///< "evtx": stable, lower case.
    [[nodiscard]] virtual const char *name() const = 0;      ///< English, marked for translation.
    [[nodiscard]] virtual FormatMatch match(const Probe &probe) const = 0;
    /// The bytes begin with a signature that no other format has: no other need be asked.
    [[nodiscard]] virtual bool hasSignature(std::string_view) const { return false; }
    [[nodiscard]] virtual std::unique_ptr<Parser> makeParser() const = 0;
    /// The bytes of a record are its text. False: RecordDecoder::searchText() gives it.
    [[nodiscard]] virtual bool hasTextRecords() const { return true; }
    /// Words of the field \p name (any case) of a decoded record stand in its text as they are, or the text holds
    /// one of verbatimEscapes. What a format works out ("facility" of a number) does not.
    [[nodiscard]] bool isVerbatim(std::string_view name) const;
    static constexpr std::string_view verbatimEscapes = "\\&%";
    /// The type id of a row is the event identifier of Windows.
    [[nodiscard]] virtual bool hasEventIds() const { return false; }
};

/// All formats: the table of formats.cpp, those of resources/formats, those that were added. They
/// live as long as the program. Any thread.
[[nodiscard]] std::vector<const Format *> allFormats();
/// The format whose signature \p head begins with, or nullptr. Does not load the others.
[[nodiscard]] const Format *formatBySignature(std::string_view head);
/// Adds a format (of the user's folder), or puts it in the place of the one with its id. Any thread;
/// who works with the old one may go on.
void addFormat(std::unique_ptr<Format> format);
/// What is wrong with the definitions in resources/formats: nothing, or the build is broken.
[[nodiscard]] std::vector<std::string> builtInFormatFaults();
/// nullptr where there is none.
[[nodiscard]] const Format *findFormat(std::string_view id);

} // namespace sightglass
