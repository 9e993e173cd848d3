// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// Every bound on hostile input, by name. Each has a test.
namespace sightglass::limits {

/// Bytes of a source that the detector looks at.
inline constexpr std::size_t detectBytes = 64 * 1024;
/// A text line longer than this is cut into several records, each with a ParseProblem.
inline constexpr std::size_t lineBytes = 16 * 1024 * 1024;
/// Largest offset an EventRow can hold (48 bits: 256 TiB).
inline constexpr std::uint64_t maxOffset = (std::uint64_t{1} << 48) - 1;
/// Distinct strings (sources, hosts) of one log; further ones share StringTable::overflow.
inline constexpr std::uint32_t distinctStrings = 1'000'000;
/// Longest string that becomes a dictionary entry; longer ones share StringTable::overflow.
inline constexpr std::size_t dictionaryString = 512;
/// Distinct level names of one log; further ones share LevelTable's last entry.
inline constexpr std::uint32_t distinctLevels = 254;
/// Problems of one log that are kept one by one; further ones are only counted.
inline constexpr std::size_t problemsKept = 1'000'000;
/// Structured-data elements plus parameters read of one RFC 5424 record.
inline constexpr std::size_t structuredDataParams = 4096;
/// Fields of one decoded record.
inline constexpr std::size_t fieldsPerRecord = 16384;
/// Bytes of XML that one EVTX record may become.
inline constexpr std::size_t recordXmlBytes = 16 * 1024 * 1024;
/// Nesting depth of XML in a decoded record.
inline constexpr int xmlDepth = 64;
/// Nesting depth of JSON in a decoded record.
inline constexpr int jsonDepth = 64;
/// Depth of BinXML in values of templates in values … of one EVTX record.
inline constexpr int binXmlDepth = 8;
/// Steps that the decoding of one EVTX record may take (a nesting bomb takes more).
inline constexpr std::size_t recordSteps = 4'000'000;
/// Signatures of EVTX chunks with a wrong checksum behind which records are looked for in vain.
inline constexpr int doubtfulChunks = 10'000;
/// Bytes of one file of event texts (EvtxECmd map); larger ones are refused.
inline constexpr std::int64_t eventMapBytes = 1024 * 1024;
/// Bytes of one column of a provider database, unpacked; larger ones are passed over.
inline constexpr std::size_t providerTextBytes = 64 * 1024 * 1024;
/// Providers whose texts are kept in memory.
inline constexpr std::size_t textProviders = 10'000;
/// Bytes of a value that an event text's regular expression looks at.
inline constexpr std::size_t refinedBytes = 8192;
/// Values of a field that are told apart when they are counted (top values); further ones are "other
/// values".
inline constexpr std::size_t countedValues = 1'000'000;
/// Bytes that these take together.
inline constexpr std::size_t countedValueBytes = 64 * 1024 * 1024;
/// Longest value that is told apart from others.
inline constexpr std::size_t countedValueLength = 1024;
/// Names of fields of all logs that are offered.
inline constexpr std::size_t offeredFields = 2000;
/// Names that one record gives to these.
inline constexpr std::size_t offeredFieldsPerRecord = 200;
/// Bytes between two calls of Progress::report.
inline constexpr std::uint64_t progressBytes = 64 * 1024;
/// Bytes of standard input that are spooled to a private file.
inline constexpr std::uint64_t standardInputBytes = std::uint64_t{1} << 40;
/// Files taken from one dropped folder.
inline constexpr std::size_t filesPerFolder = 100'000;
/// Bytes of a message that templates are made of.
inline constexpr std::size_t templateBytes = 1024;
/// Different messages, values masked, that one log's templates are found among; of further ones only
/// the words that those templates have are kept, and of as many again only that there are others.
inline constexpr std::size_t templateShapes = 131'072;
/// Bytes that those may have together.
inline constexpr std::size_t templateShapeBytes = 32 * 1024 * 1024;
/// Places of a template that words are compared at; messages of more are templates as they are.
inline constexpr std::size_t templatePlaces = 160;
/// Different users, addresses or processes of one log whose first sight is kept, and their length.
inline constexpr std::size_t seenValues = 50'000;
inline constexpr std::size_t seenValueBytes = 256;

/// Bytes that one compressed file or archive may become in all, layers between included.
inline constexpr std::uint64_t containerBytes = std::uint64_t{256} << 30;
/// How many times its own size a container may become, once it is past containerFreeBytes. Logs
/// reach 10 to 60; a bomb has a thousand and more.
inline constexpr std::uint64_t containerRatio = 250;
/// Up to this many bytes are unpacked whatever their ratio.
inline constexpr std::uint64_t containerFreeBytes = 64 * 1024 * 1024;
/// Members of an archive, those of archives inside it included.
inline constexpr std::size_t containerMembers = 20'000;
/// Archives inside one another: an archive in an archive is opened, one inside that is not.
inline constexpr int containerDepth = 2;
/// Compressed streams directly inside one another (app.log.gz.xz).
inline constexpr int containerLayers = 3;
/// Bytes of a member's name that are shown.
inline constexpr std::size_t memberNameBytes = 1024;
/// Bytes that may be unpacked once more to save the last lines of a damaged stream.
inline constexpr std::uint64_t salvageBytes = std::uint64_t{1} << 30;
/// A query line, in bytes, and how deep its parentheses and negations may stand in each other.
inline constexpr std::size_t queryBytes = 64 * 1024;
inline constexpr int queryDepth = 200;
/// Memory of one expression of a query, in bytes.
inline constexpr std::int64_t regexBytes = 16 * 1024 * 1024;
/// Bytes that a log's fingerprint is made of.
inline constexpr std::size_t fingerprintBytes = 4096;
/// Bytes of a record that are kept with a mark, so that it can be read where the log is gone.
inline constexpr std::size_t keptRecordBytes = 64 * 1024;
/// Events that one command marks.
inline constexpr std::size_t marksAtOnce = 5'000;
/// Bytes of decoded texts that sorting rows may hold.
inline constexpr std::size_t sortBytes = 512 * 1024 * 1024;

} // namespace sightglass::limits
