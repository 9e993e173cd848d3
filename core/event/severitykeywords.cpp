// SPDX-License-Identifier: GPL-3.0-or-later
// severityFromKeywords(): every line of a log without levels goes through it, so words are found 32
// bytes at a time where the processor has AVX2.
#include "core/event/severity.h"

#include <array>
#include <bit>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define SIGHTGLASS_AVX2 1
#include <immintrin.h>
#endif

namespace sightglass {

namespace {

struct Keyword
{
    std::string_view word; // lower case
    Severity severity;
};

constexpr Keyword keywords[] = {
    {"panic", Severity::Critical}, {"emergency", Severity::Critical}, {"fatal", Severity::Critical},
    {"critical", Severity::Critical},
    {"error", Severity::Error}, {"fail", Severity::Error}, {"failed", Severity::Error},
    {"failure", Severity::Error}, {"denied", Severity::Error}, {"segfault", Severity::Error},
    {"exception", Severity::Error},
    {"warn", Severity::Warning}, {"warning", Severity::Warning},
    {"notice", Severity::Information}, {"info", Severity::Information},
    {"debug", Severity::Information},
};
constexpr std::size_t shortestKeyword = 4;
constexpr std::size_t longestKeyword = 9;

constexpr unsigned char lowered(char c) { return static_cast<unsigned char>(c | 0x20); }

/// Letters, digits, '_'; bytes of UTF-8 sequences are letters of other scripts: "Übererror" is one word.
constexpr auto makeWordBytes()
{
    std::array<bool, 256> table{};
    for (std::size_t c = 0; c < 256; ++c) {
        const std::size_t lower = c | 0x20;
        table[c] = (c >= '0' && c <= '9') || (lower >= 'a' && lower <= 'z' && c < 0x80) || c == '_' || c >= 0x80;
    }
    return table;
}
constexpr auto wordBytes = makeWordBytes();
bool isWordByte(char c) { return wordBytes[static_cast<unsigned char>(c)]; }

/// By the low five bits of a word's first two letters: 1 + the first keyword that begins so, 0 for
/// none. Keywords with the same two letters stand in `nextOfPair`.
struct Pairs
{
    std::array<std::uint8_t, 1024> first{};
    std::array<std::uint8_t, std::size(keywords)> next{};
};
constexpr std::size_t pairOf(char a, char b) { return (static_cast<std::size_t>(a & 31) << 5) | static_cast<std::size_t>(b & 31); }
constexpr Pairs makePairs()
{
    Pairs pairs;
    for (std::size_t i = std::size(keywords); i-- > 0;) {
        std::uint8_t &first = pairs.first[pairOf(keywords[i].word[0], keywords[i].word[1])];
        pairs.next[i] = first;
        first = static_cast<std::uint8_t>(i + 1);
    }
    return pairs;
}
constexpr Pairs pairs = makePairs();

/// Looks at words one by one and keeps the gravest.
struct Finder
{
    KeywordSeverity best;

    /// A word of at least two bytes begins at \p word. True: nothing graver can come.
    bool take(const char *word, const char *end)
    {
        std::size_t candidate = pairs.first[pairOf(word[0], word[1])];
        if (candidate == 0)
            return false;
        const auto room = static_cast<std::size_t>(end - word);
        std::size_t length = 2;
        while (length < room && length <= longestKeyword && isWordByte(word[length]))
            ++length;
        if (length < shortestKeyword || length > longestKeyword)
            return false;
        for (; candidate != 0; candidate = pairs.next[candidate - 1]) {
            const Keyword &keyword = keywords[candidate - 1];
            if (keyword.word.size() != length || !same(word, keyword.word))
                continue;
            if (best.keyword.empty() || keyword.severity < best.severity)
                best = {keyword.severity, std::string_view(word, length)};
            return best.severity == Severity::Critical;
        }
        return false;
    }

private:
    static bool same(const char *word, std::string_view keyword)
    {
        for (std::size_t i = 0; i < keyword.size(); ++i) {
            if (lowered(word[i]) != static_cast<unsigned char>(keyword[i]))
                return false;
        }
        return true;
    }
};

KeywordSeverity findByByte(std::string_view text)
{
    Finder finder;
    const char *p = text.data();
    const char *const end = p + text.size();
    while (p < end) {
        while (p < end && !isWordByte(*p))
            ++p;
        const char *const begin = p;
        while (p < end && isWordByte(*p))
            ++p;
        if (p - begin >= static_cast<std::ptrdiff_t>(shortestKeyword) && finder.take(begin, end))
            break;
    }
    return finder.best;
}

#if SIGHTGLASS_AVX2

/// Of 32 bytes, bit n for byte n.
struct Bits
{
    std::uint32_t word;   ///< Belongs to a word.
    std::uint32_t first;  ///< A letter that a keyword begins with.
    std::uint32_t second; ///< A letter that is a keyword's second.
};

/// For pshufb: bit 0 and 1 where a letter of 0x60… or 0x70… is a keyword's first, 2 and 3 its second.
constexpr auto makeNibbles()
{
    std::array<char, 16> table{};
    for (const Keyword &keyword : keywords) {
        for (std::size_t place = 0; place < 2; ++place) {
            const auto c = static_cast<unsigned char>(keyword.word[place]);
            table[c & 15] = static_cast<char>(table[c & 15] | (1 << (2 * place + (c >> 4) - 6)));
        }
    }
    return table;
}
constexpr std::array<char, 16> lowNibbles = makeNibbles();
constexpr std::array<char, 16> highNibbles{0, 0, 0, 0, 5, 10, 5, 10, 0, 0, 0, 0, 0, 0, 0, 0};

#define SIGHTGLASS_INLINE_AVX2 __attribute__((target("avx2"), always_inline)) inline

SIGHTGLASS_INLINE_AVX2 __m256i inRange(__m256i bytes, char least, char count)
{
    const __m256i above = _mm256_sub_epi8(bytes, _mm256_set1_epi8(least));
    return _mm256_cmpeq_epi8(_mm256_min_epu8(above, _mm256_set1_epi8(static_cast<char>(count - 1))), above);
}

SIGHTGLASS_INLINE_AVX2 __m256i lookUp(const std::array<char, 16> &table, __m256i nibbles)
{
    return _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i *>(table.data()))), nibbles);
}

SIGHTGLASS_INLINE_AVX2 std::uint32_t having(__m256i classes, char bits)
{
    const __m256i some = _mm256_and_si256(classes, _mm256_set1_epi8(bits));
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpgt_epi8(some, _mm256_setzero_si256())));
}

SIGHTGLASS_INLINE_AVX2 Bits classify(const char *text)
{
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text));
    const __m256i letters = inRange(_mm256_or_si256(bytes, _mm256_set1_epi8(0x20)), 'a', 26);
    const __m256i digits = inRange(bytes, '0', 10);
    const __m256i underscores = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('_'));
    // Bytes from 0x80 on have the bit that movemask takes.
    const __m256i words = _mm256_or_si256(_mm256_or_si256(letters, digits), _mm256_or_si256(underscores, bytes));
    const __m256i high = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(15));
    const __m256i classes = _mm256_and_si256(lookUp(lowNibbles, bytes), lookUp(highNibbles, high));
    return {static_cast<std::uint32_t>(_mm256_movemask_epi8(words)), having(classes, 3), having(classes, 12)};
}

__attribute__((target("avx2"))) KeywordSeverity findBySimd(std::string_view text)
{
    Finder finder;
    const std::size_t size = text.size();
    const char *const end = text.data() + size;
    char alone[32];
    if (size < 32) {
        std::memset(alone, 0, sizeof alone);
        std::memcpy(alone, text.data(), size);
    }
    std::uint32_t inWord = 0; // the byte in front belongs to a word
    for (std::size_t at = 0; at < size; at += 32) {
        const char *const block = text.data() + at;
        const std::size_t left = size - at;
        Bits bits;
        if (left >= 32) {
            bits = classify(block);
        } else if (size < 32) {
            bits = classify(alone);
        } else {
            // The last 32 bytes, of which some have been seen.
            const auto seen = static_cast<int>(32 - left);
            bits = classify(end - 32);
            bits = {bits.word >> seen, bits.first >> seen, bits.second >> seen};
        }
        const std::uint32_t starts = bits.word & ~((bits.word << 1) | inWord);
        inWord = bits.word >> 31;
        // The byte after the last may be any; take() looks at it.
        std::uint32_t candidates = starts & bits.first & ((bits.second >> 1) | 0x80000000u);
        for (; candidates != 0; candidates &= candidates - 1) {
            const auto place = static_cast<std::size_t>(std::countr_zero(candidates));
            if (left - place >= shortestKeyword && isWordByte(block[place + 1]) && finder.take(block + place, end))
                return finder.best;
        }
    }
    return finder.best;
}

#endif

} // namespace

KeywordSeverity severityFromKeywords(std::string_view text)
{
#if SIGHTGLASS_AVX2
    static const bool wide = __builtin_cpu_supports("avx2");
    if (wide)
        return findBySimd(text);
#endif
    return findByByte(text);
}

KeywordSeverity severityFromKeywordsByByte(std::string_view text)
{
    return findByByte(text);
}

} // namespace sightglass
