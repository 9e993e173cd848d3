// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/encoding.h"

#include <algorithm>
#include <cstring>

namespace sightglass {

namespace {

/// Bytes looked at for zeros of UTF-16.
constexpr std::size_t probeBytes = 4096;
constexpr std::size_t blockBytes = 256 * 1024;

/// A text whose lines end in lone carriage returns, as old Macs and some devices write it: they read
/// as line feeds, so that every parser sees lines. Same length, same offsets.
class CarriageReturnSource final : public ByteSource
{
public:
    explicit CarriageReturnSource(std::shared_ptr<const ByteSource> inner) : m_inner(std::move(inner)) {}
    [[nodiscard]] const SourceInfo &info() const override { return m_inner->info(); }
    [[nodiscard]] Result<std::string_view> read(std::uint64_t offset, std::size_t length,
                                                ByteWindow &window) const override
    {
        ByteWindow own;
        const auto view = m_inner->read(offset, std::min(length, 4 * blockBytes), own);
        if (!view || view->empty())
            return view ? Result<std::string_view>(std::string_view()) : view;
        char *buffer = window.reserve(view->size());
        std::replace_copy(view->begin(), view->end(), buffer, '\r', '\n');
        return std::string_view(buffer, view->size());
    }
    [[nodiscard]] std::uint64_t intactSize() const override { return m_inner->intactSize(); }

private:
    std::shared_ptr<const ByteSource> m_inner;
};

/// Decodes UTF-16 piece by piece (RFC 2781). Half a surrogate pair becomes U+FFFD.
class Utf16Decoder
{
public:
    explicit Utf16Decoder(bool bigEndian) : m_bigEndian(bigEndian) {}

    void decode(std::string_view bytes, std::string &out)
    {
        std::size_t i = 0;
        if (m_hasByte && !bytes.empty()) {
            unit(m_byte, static_cast<unsigned char>(bytes[0]), out);
            m_hasByte = false;
            i = 1;
        }
        for (; i + 1 < bytes.size(); i += 2)
            unit(static_cast<unsigned char>(bytes[i]), static_cast<unsigned char>(bytes[i + 1]), out);
        if (i < bytes.size()) {
            m_byte = static_cast<unsigned char>(bytes[i]);
            m_hasByte = true;
        }
    }
    /// True if the text ended in the middle of a character.
    bool finish(std::string &out)
    {
        const bool broken = m_high || m_hasByte;
        if (broken)
            out.append("\xEF\xBF\xBD");
        m_high = 0;
        m_hasByte = false;
        return broken;
    }

private:
    void unit(unsigned first, unsigned second, std::string &out)
    {
        const unsigned u = m_bigEndian ? first << 8 | second : second << 8 | first;
        if (m_high) {
            const unsigned high = m_high;
            m_high = 0;
            if (u >= 0xDC00 && u <= 0xDFFF) {
                put(0x10000 + ((high - 0xD800) << 10) + (u - 0xDC00), out);
                return;
            }
            put(0xFFFD, out);
        }
        if (u >= 0xD800 && u <= 0xDBFF)
            m_high = u;
        else
            put(u >= 0xDC00 && u <= 0xDFFF ? 0xFFFD : u, out);
    }
    static void put(unsigned c, std::string &out)
    {
        if (c < 0x80) {
            out.push_back(static_cast<char>(c));
        } else if (c < 0x800) {
            out.push_back(static_cast<char>(0xC0 | c >> 6));
            out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
        } else if (c < 0x10000) {
            out.push_back(static_cast<char>(0xE0 | c >> 12));
            out.push_back(static_cast<char>(0x80 | (c >> 6 & 0x3F)));
            out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
        } else {
            out.push_back(static_cast<char>(0xF0 | c >> 18));
            out.push_back(static_cast<char>(0x80 | (c >> 12 & 0x3F)));
            out.push_back(static_cast<char>(0x80 | (c >> 6 & 0x3F)));
            out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
        }
    }

    bool m_bigEndian;
    bool m_hasByte = false;
    unsigned m_byte = 0;
    unsigned m_high = 0;
};

Result<std::shared_ptr<const ByteSource>> decodeUtf16(const ByteSource &source, TextEncoding encoding,
                                                      bool outermost, Unpacking &to)
{
    const bool bigEndian = encoding == TextEncoding::Utf16Be;
    Utf16Decoder decoder(bigEndian);
    ByteWindow window;
    SourceInfo info = source.info();
    info.encoding = bigEndian ? "UTF-16BE" : "UTF-16LE";
    std::string text;
    bool lineFeeds = false;
    bool carriageReturns = false;
    const auto write = [&](bool beginning) -> Result<void> {
        std::string_view bytes = text;
        if (beginning && bytes.substr(0, 3) == "\xEF\xBB\xBF")
            bytes.remove_prefix(3);
        lineFeeds = lineFeeds || bytes.find('\n') != std::string_view::npos;
        carriageReturns = carriageReturns || bytes.find('\r') != std::string_view::npos;
        return to.append(bytes);
    };
    for (std::uint64_t offset = 0; offset < source.size();) {
        if (!(outermost ? to.report(offset) : to.goOn())) {
            to.drop();
            return std::shared_ptr<const ByteSource>();
        }
        const auto view = source.read(offset, blockBytes, window);
        if (!view) {
            if (to.pending() == 0)
                return tl::unexpected(view.error());
            info.damage = view.error();
            break;
        }
        text.clear();
        decoder.decode(*view, text);
        if (auto written = write(offset == 0); !written) {
            to.drop();
            return tl::unexpected(written.error());
        }
        offset += view->size();
    }
    text.clear();
    if (decoder.finish(text)) {
        if (auto written = write(false); !written) {
            to.drop();
            return tl::unexpected(written.error());
        }
        if (!info.damage)
            info.damage = Error{ErrorCode::Damaged, info.path, "half a character of UTF-16 at the end", source.size()};
    }
    auto decoded = to.take(std::move(info));
    if (decoded && carriageReturns && !lineFeeds)
        return std::make_shared<CarriageReturnSource>(std::move(*decoded));
    return decoded;
}

} // namespace

TextEncoding textEncoding(std::string_view head)
{
    using namespace std::string_view_literals;
    if (head.substr(0, 4) == "\xFF\xFE\0\0"sv)
        return TextEncoding::Bytes; // UTF-32, or no text
    if (head.substr(0, 2) == "\xFF\xFE"sv)
        return TextEncoding::Utf16Le;
    if (head.substr(0, 2) == "\xFE\xFF"sv)
        return TextEncoding::Utf16Be;
    // Without a mark: at least four characters, most of them below U+0100, and no zero where Latin
    // text has none. EVTX and other binary files have zeros in both places.
    head = head.substr(0, std::min(head.size(), probeBytes) / 2 * 2);
    if (head.size() < 8)
        return TextEncoding::Bytes;
    std::size_t zeros[2] = {0, 0};
    std::size_t odd = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        const auto c = static_cast<unsigned char>(head[i]);
        zeros[i % 2] += c == 0;
        odd += c != 0 && c < 0x20 && c != '\t' && c != '\r' && c != '\n';
    }
    const std::size_t pairs = head.size() / 2;
    const auto most = [pairs](std::size_t n) { return n * 10 >= pairs * 7; };
    if (odd * 20 > pairs)
        return TextEncoding::Bytes;
    if (most(zeros[1]) && zeros[0] == 0)
        return TextEncoding::Utf16Le;
    if (most(zeros[0]) && zeros[1] == 0)
        return TextEncoding::Utf16Be;
    return TextEncoding::Bytes;
}

Result<std::shared_ptr<const ByteSource>> decodeText(std::shared_ptr<const ByteSource> source,
                                                     bool outermost, Unpacking &to)
{
    ByteWindow window;
    auto head = readFully(*source, 0, probeBytes, window);
    if (!head || head->empty())
        return source; // whoever reads it next says why
    if (const TextEncoding encoding = textEncoding(*head); encoding != TextEncoding::Bytes)
        return decodeUtf16(*source, encoding, outermost, to);
    if (head->find('\n') != std::string_view::npos)
        return source;
    // No line feed yet: look as far as the detector does.
    head = readFully(*source, 0, limits::detectBytes, window);
    if (head && head->find('\n') == std::string_view::npos && head->find('\0') == std::string_view::npos
        && std::count(head->begin(), head->end(), '\r') > 0
        && head->find_first_not_of('\r', head->find('\r')) != std::string_view::npos)
        return std::make_shared<CarriageReturnSource>(std::move(source));
    return source;
}

} // namespace sightglass
