// SPDX-License-Identifier: GPL-3.0-or-later
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
    testing::checkParser(*findFormat("evtx"), bytes + chunk, 65536);
    testing::checkParser(*findFormat("evtx"), chunk, 65536);
    return 0;
}
