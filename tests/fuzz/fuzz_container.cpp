// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/container.h"
#include "tests/fuzz/checkparser.h"

namespace {

/// Stops after so many reports, for some inputs.
class Counter final : public sightglass::Progress
{
public:
    explicit Counter(std::size_t most) : m_most(most) {}
    bool report(std::uint64_t) override { return m_most-- > 1; }

private:
    std::size_t m_most;
};

} // namespace

/// Whatever the bytes are: members come to an end within the limits, and each is a source that can be
/// read to its end or an error with words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace sightglass;
    const std::string bytes(reinterpret_cast<const char *>(data), size);
    const auto source = std::make_shared<MemorySource>(bytes, "outer", Timestamp::fromCivil(2026, 11, 21, 0, 0, 0));
    ContainerLimits limits;
    limits.bytes = 1024 * 1024;
    limits.freeBytes = 64 * 1024;
    limits.members = 40;
    limits.salvageBytes = 256 * 1024;
    (void) holdsMembers(*source);
    ContainerReader reader(source, limits);
    Counter progress(size % 16 == 7 ? size % 64 + 1 : SIZE_MAX);
    std::uint64_t total = 0;
    std::size_t members = 0;
    while (const auto member = reader.next(progress)) {
        SIGHTGLASS_CHECK(++members <= limits.members + 3);
        SIGHTGLASS_CHECK(member->path.substr(0, 5) == "outer");
        SIGHTGLASS_CHECK(static_cast<bool>(member->source) != member->error.has_value());
        if (member->error) {
            SIGHTGLASS_CHECK(member->error->code != ErrorCode::Internal);
            continue;
        }
        ByteWindow window;
        std::uint64_t offset = 0;
        while (offset < member->source->size()) {
            const auto view = member->source->read(offset, 100'000, window);
            SIGHTGLASS_CHECK(view && !view->empty());
            offset += view->size();
        }
        SIGHTGLASS_CHECK(offset == member->source->size());
        total += offset;
    }
    // Members of a tar stay where they are: each at most the source or what was unpacked.
    SIGHTGLASS_CHECK(total <= (limits.bytes + size) * (members + 1));
    SIGHTGLASS_CHECK(reader.isStopped() || members > 0 || total == 0);
    return 0;
}
