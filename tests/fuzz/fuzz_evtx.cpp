// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/format/evtx/chunk.h"
#include "tests/fuzz/checkparser.h"

/// The bytes are taken as one chunk behind a good file header, so that the fuzzer need not find the
/// container first; its checksums are mended for the same reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace sightglass;
    std::string bytes(evtx::fileHeaderBytes, '\0');
    bytes.replace(0, 8, evtx::fileSignature);
    std::string chunk(reinterpret_cast<const char *>(data), std::min<std::size_t>(size, 2 * evtx::chunkBytes));
    if (chunk.substr(0, 8) == evtx::fileSignature && chunk.size() > evtx::fileHeaderBytes)
        chunk.erase(0, evtx::fileHeaderBytes); // seeds are whole files
    const testing::Parsed parsed = testing::checkParser(*findFormat("evtx"), bytes + chunk, 65536);
    // Every record in every form; what cannot be written is an error, not half a line.
    const auto source = std::make_shared<MemorySource>(bytes + chunk);
    const auto decoder = findFormat("evtx")->makeParser()->decoder(source, {});
    std::string out;
    for (std::size_t i = 0; i < std::min<std::size_t>(parsed.rows.size(), 100); ++i) {
        for (const RecordForm form : {RecordForm::Json, RecordForm::Xml}) {
            out.clear();
            const auto done = decoder->render(parsed.rows[i].row, form, out);
            SIGHTGLASS_CHECK(done ? *done && out.size() >= 2 : out.empty());
            SIGHTGLASS_CHECK(out.size() <= limits::recordXmlBytes * 2);
        }
    }
    testing::checkParser(*findFormat("evtx"), chunk, 65536);
    return 0;
}
