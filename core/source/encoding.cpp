// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/encoding.h"

#include "core/base/utf8.h"

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

void put(unsigned c, std::string &out)
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
    bool m_bigEndian;
    bool m_hasByte = false;
    unsigned m_byte = 0;
    unsigned m_high = 0;
};

/// Decodes UTF-32 piece by piece (Unicode, 3.10, D90). What is no character becomes U+FFFD.
class Utf32Decoder
{
public:
    explicit Utf32Decoder(bool bigEndian) : m_bigEndian(bigEndian) {}

    void decode(std::string_view bytes, std::string &out)
    {
        for (const char byte : bytes) {
            const auto b = static_cast<std::uint32_t>(static_cast<unsigned char>(byte));
            m_unit = m_bigEndian ? m_unit << 8 | b : m_unit | b << (8 * m_bytes);
            if (++m_bytes == 4) {
                const bool character = m_unit <= 0x10FFFF && !(m_unit >= 0xD800 && m_unit <= 0xDFFF);
                put(character ? m_unit : 0xFFFD, out);
                m_unit = 0;
                m_bytes = 0;
            }
        }
    }
    bool finish(std::string &out)
    {
        if (m_bytes == 0)
            return false;
        out.append("\xEF\xBF\xBD");
        m_bytes = 0;
        return true;
    }

private:
    bool m_bigEndian;
    std::uint32_t m_unit = 0;
    unsigned m_bytes = 0;
};

std::string_view nameOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16Le: return "UTF-16LE";
    case TextEncoding::Utf16Be: return "UTF-16BE";
    case TextEncoding::Utf32Le: return "UTF-32LE";
    case TextEncoding::Utf32Be: return "UTF-32BE";
    case TextEncoding::Bytes: break;
    }
    return {};
}

template<typename Decoder>
Result<std::shared_ptr<const ByteSource>> decodeWide(const ByteSource &source, TextEncoding encoding, Decoder decoder,
                                                     bool outermost, Unpacking &to)
{
    ByteWindow window;
    SourceInfo info = source.info();
    info.encoding = nameOf(encoding);
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
            info.damage = Error{ErrorCode::Damaged, info.path, "part of a character of " + std::string(nameOf(encoding)).substr(0, 6) + " at the end", source.size()};
    }
    auto decoded = to.take(std::move(info));
    if (decoded && carriageReturns && !lineFeeds)
        return std::make_shared<CarriageReturnSource>(std::move(*decoded));
    return decoded;
}

} // namespace

/// UTF-32 in one byte order: four characters at least, all of them characters and none zero, most of
/// them below U+0100.
static bool looksLikeUtf32(std::string_view head, bool bigEndian)
{
    head = head.substr(0, std::min(head.size(), probeBytes) / 4 * 4);
    std::size_t latin = 0, odd = 0;
    for (std::size_t i = 0; i < head.size(); i += 4) {
        std::uint32_t c = 0;
        for (std::size_t k = 0; k < 4; ++k)
            c = c << 8 | static_cast<unsigned char>(head[bigEndian ? i + k : i + 3 - k]);
        if (c == 0 || c > 0x10FFFF)
            return false;
        latin += c < 0x100;
        odd += c < 0x20 && c != '\t' && c != '\r' && c != '\n';
    }
    const std::size_t characters = head.size() / 4;
    return characters >= 4 && latin * 10 >= characters * 7 && odd * 20 <= characters;
}

std::string_view byteEncodingName(std::string_view head)
{
    if (head.substr(0, 3) == "\xEF\xBB\xBF")
        return "UTF-8 with BOM";
    if (std::all_of(head.begin(), head.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return "ASCII";
    // A head may end inside a character.
    for (int cut = 0; cut < 3 && !head.empty() && static_cast<unsigned char>(head.back()) >= 0x80; ++cut) {
        if (toValidUtf8(head) == head)
            return "UTF-8";
        head.remove_suffix(1);
    }
    const std::string shown = toValidUtf8(head);
    if (shown == head)
        return "UTF-8";
    return shown.find("\xEF\xBF\xBD") == std::string::npos ? "Windows-1252" : "UTF-8 with faults";
}

std::size_t unitBytes(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be: return 2;
    case TextEncoding::Utf32Le:
    case TextEncoding::Utf32Be: return 4;
    case TextEncoding::Bytes: break;
    }
    return 1;
}

std::string decodeUnits(std::string_view bytes, TextEncoding encoding)
{
    std::string out;
    if (unitBytes(encoding) == 1)
        return std::string(bytes);
    out.reserve(bytes.size());
    if (unitBytes(encoding) == 2) {
        Utf16Decoder decoder(encoding == TextEncoding::Utf16Be);
        decoder.decode(bytes, out);
        decoder.finish(out);
    } else {
        Utf32Decoder decoder(encoding == TextEncoding::Utf32Be);
        decoder.decode(bytes, out);
        decoder.finish(out);
    }
    return out;
}

std::uint64_t encodedLength(std::string_view utf8, TextEncoding encoding)
{
    const std::size_t unit = unitBytes(encoding);
    if (unit == 1)
        return utf8.size();
    std::uint64_t units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xC0) != 0x80;               // a character begins
        units += unit == 2 && byte >= 0xF0 ? 1 : 0;   // a pair of surrogates
    }
    return units * unit;
}

std::size_t behindLastLine(std::string_view bytes, std::uint64_t offset, TextEncoding encoding)
{
    const std::size_t unit = unitBytes(encoding);
    if (unit == 1) {
        const std::size_t lf = bytes.rfind('\n');
        return lf == std::string_view::npos ? lf : lf + 1;
    }
    const bool big = encoding == TextEncoding::Utf16Be || encoding == TextEncoding::Utf32Be;
    std::string feed(unit, '\0');
    feed[big ? unit - 1 : 0] = '\n';
    for (std::size_t at = bytes.size(); (at = at ? bytes.rfind(feed, at - 1) : std::string_view::npos) != std::string_view::npos;) {
        if ((offset + at) % unit == 0)
            return at + unit;
    }
    return std::string_view::npos;
}

TextEncoding textEncoding(std::string_view head)
{
    using namespace std::string_view_literals;
    if (head.substr(0, 4) == "\xFF\xFE\0\0"sv)
        return looksLikeUtf32(head.substr(4), false) ? TextEncoding::Utf32Le : TextEncoding::Bytes;
    if (head.substr(0, 4) == "\0\0\xFE\xFF"sv)
        return looksLikeUtf32(head.substr(4), true) ? TextEncoding::Utf32Be : TextEncoding::Bytes;
    if (looksLikeUtf32(head, false))
        return TextEncoding::Utf32Le;
    if (looksLikeUtf32(head, true))
        return TextEncoding::Utf32Be;
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
    switch (const TextEncoding encoding = textEncoding(*head); encoding) {
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be: return decodeWide(*source, encoding, Utf16Decoder(encoding == TextEncoding::Utf16Be), outermost, to);
    case TextEncoding::Utf32Le:
    case TextEncoding::Utf32Be: return decodeWide(*source, encoding, Utf32Decoder(encoding == TextEncoding::Utf32Be), outermost, to);
    case TextEncoding::Bytes: break;
    }
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
