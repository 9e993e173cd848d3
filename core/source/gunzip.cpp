// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/gunzip.h"

#include <zlib.h>

#include <algorithm>
#include <vector>

namespace sightglass {

namespace {

constexpr std::size_t readBytes = 256 * 1024;
constexpr std::size_t outBytes = 256 * 1024;

/// Bytes of a source one after the other.
class Input
{
public:
    Input(const ByteSource &source, const std::function<bool(std::uint64_t)> &onRead) : m_source(source), m_onRead(onRead) {}

    /// Makes view() hold one byte at least; false at the end, on an error, or when stopped.
    bool fill()
    {
        if (!m_view.empty())
            return true;
        if (m_position >= m_source.size() || error || stopped)
            return false;
        if (!m_onRead(m_position)) {
            stopped = true;
            return false;
        }
        const auto view = m_source.read(m_position, readBytes, m_window);
        if (!view) {
            error = view.error();
            return false;
        }
        m_view = *view;
        m_position += m_view.size();
        return !m_view.empty();
    }
    [[nodiscard]] std::string_view view() const { return m_view; }
    void use(std::size_t bytes) { m_view.remove_prefix(bytes); }
    [[nodiscard]] std::uint64_t offset() const { return m_position - m_view.size(); }
    /// The next byte, -1 where there is none.
    int byte()
    {
        if (!fill())
            return -1;
        const int value = static_cast<unsigned char>(m_view[0]);
        use(1);
        return value;
    }

    std::optional<Error> error;
    bool stopped = false;

private:
    const ByteSource &m_source;
    const std::function<bool(std::uint64_t)> &m_onRead;
    ByteWindow m_window;
    std::string_view m_view;
    std::uint64_t m_position = 0;
};

enum class Header { Good, None, Truncated };

/// RFC 1952, section 2.3. \p first: what is no header is an error, not the end.
Header readHeader(Input &input)
{
    constexpr int flagCrc = 2, flagExtra = 4, flagName = 8, flagComment = 16, flagsReserved = 0xE0;
    for (const int expected : {0x1F, 0x8B, 8}) {
        if (input.byte() != expected)
            return Header::None;
    }
    const int flags = input.byte();
    if (flags < 0)
        return Header::Truncated;
    if (flags & flagsReserved)
        return Header::None;
    const auto skip = [&input](int count) {
        for (; count > 0; --count) {
            if (input.byte() < 0)
                return false;
        }
        return true;
    };
    if (!skip(6))
        return Header::Truncated;
    if (flags & flagExtra) {
        const int low = input.byte(), high = input.byte();
        if (low < 0 || high < 0 || !skip(low | high << 8))
            return Header::Truncated;
    }
    for (const int flag : {flagName, flagComment}) {
        if (!(flags & flag))
            continue;
        int c = 0;
        do {
            c = input.byte();
        } while (c > 0);
        if (c < 0)
            return Header::Truncated;
    }
    return !(flags & flagCrc) || skip(2) ? Header::Good : Header::Truncated;
}

/// zlib's inflate without a header of its own.
class Inflater
{
public:
    Inflater() { m_good = inflateInit2(&stream, -MAX_WBITS) == Z_OK; }
    ~Inflater()
    {
        if (m_good)
            inflateEnd(&stream);
    }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
    bool reset() { return m_good && inflateReset(&stream) == Z_OK; }

    z_stream stream{};

private:
    bool m_good = false;
};

} // namespace

GunzipEnd gunzip(const ByteSource &source, const std::function<bool(std::uint64_t)> &onRead,
                 const std::function<bool(std::string_view)> &onBytes)
{
    GunzipEnd end;
    Input input(source, onRead);
    Inflater inflater;
    std::vector<char> out(outBytes);
    const auto broken = [&](std::string message) {
        end.done = input.offset();
        end.error = input.error;
        end.stopped = input.stopped;
        end.message = std::move(message);
        return end;
    };
    for (;;) {
        end.done = input.offset();
        const bool more = input.fill();
        const Header header = more ? readHeader(input) : Header::None;
        if (input.error || input.stopped)
            return broken("read failed");
        if (header == Header::None && end.members > 0) { // what follows is not ours
            end.atEnd = true;
            return end;
        }
        if (header != Header::Good)
            return broken(header == Header::None ? "no gzip header" : "truncated gzip header");
        if (!inflater.reset())
            return broken("out of memory");
        uLong crc = crc32(0, nullptr, 0);
        std::uint32_t length = 0;
        for (int result = Z_OK; result != Z_STREAM_END;) {
            if (!input.fill())
                return broken("truncated gzip data");
            z_stream &stream = inflater.stream;
            const std::string_view view = input.view();
            stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(view.data()));
            stream.avail_in = static_cast<uInt>(view.size());
            do {
                stream.next_out = reinterpret_cast<Bytef *>(out.data());
                stream.avail_out = static_cast<uInt>(out.size());
                result = inflate(&stream, Z_NO_FLUSH);
                const std::size_t got = out.size() - stream.avail_out;
                if (got > 0) {
                    crc = crc32(crc, reinterpret_cast<const Bytef *>(out.data()), static_cast<uInt>(got));
                    length += static_cast<std::uint32_t>(got);
                    if (!onBytes({out.data(), got})) {
                        end.stopped = true;
                        return end;
                    }
                }
            } while (result == Z_OK && stream.avail_out == 0);
            input.use(view.size() - stream.avail_in);
            if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
                return broken(std::string("damaged gzip data: ") + (stream.msg ? stream.msg : "no deflate stream"));
        }
        ++end.members;
        const std::uint64_t trailer = input.offset();
        std::uint32_t stated[2] = {0, 0};
        for (std::uint32_t &number : stated) {
            for (unsigned shift = 0; shift < 32; shift += 8) {
                const int byte = input.byte();
                if (byte < 0)
                    return broken("truncated gzip checksum");
                number |= static_cast<std::uint32_t>(byte) << shift;
            }
        }
        if (stated[0] != static_cast<std::uint32_t>(crc) || stated[1] != length) {
            if (end.badMembers++ == 0) {
                end.firstBadMember = end.members;
                end.badOffset = trailer;
            }
        }
    }
}

} // namespace sightglass
