// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/literalsearch.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define SIGHTGLASS_AVX2 1
#include <immintrin.h>
#endif

namespace sightglass {

namespace {

bool isLetter(char c) { return asciiLower(c) >= 'a' && asciiLower(c) <= 'z'; }

/// How common a byte is in logs, roughly: the higher, the more.
int commonness(char c)
{
    // From the most frequent on, as counted in system, web and application logs of our own making.
    constexpr std::string_view order = " e0t1oniras2-d3lc.5:4p6m/u879g\"f=hb_vw,y[]()kTADIxMESCRNPOjzqFBLUGHVWXKYJQZ;@'&%?+#*<>{}|\\!$~^`";
    const std::size_t place = order.find(c);
    return place == std::string_view::npos ? 0 : static_cast<int>(order.size() - place);
}

} // namespace

LiteralSearch::LiteralSearch(std::string_view literal, bool ignoreCase) : m_literal(literal), m_ignoreCase(ignoreCase)
{
    if (ignoreCase)
        std::transform(m_literal.begin(), m_literal.end(), m_literal.begin(), asciiLower);
    const auto rank = [this](std::size_t i) {
        const char c = m_literal[i];
        const char upper = static_cast<char>(c & ~0x20);
        return m_ignoreCase && isLetter(c) ? std::max(commonness(c), commonness(upper)) : commonness(c);
    };
    std::size_t rarest = 0;
    for (std::size_t i = 1; i < m_literal.size(); ++i) {
        if (rank(i) < rank(rarest))
            rarest = i;
    }
    std::size_t second = rarest;
    for (std::size_t i = 0; i < m_literal.size(); ++i) {
        if (m_literal[i] != m_literal[rarest] && (second == rarest || rank(i) < rank(second)))
            second = i;
    }
    // All bytes alike: the two ends.
    if (second == rarest)
        second = rarest == 0 && !m_literal.empty() ? m_literal.size() - 1 : 0;
    m_first = std::min(rarest, second);
    m_second = std::max(rarest, second);
}

bool LiteralSearch::equalsAt(const char *text) const
{
    if (!m_ignoreCase)
        return std::memcmp(text, m_literal.data(), m_literal.size()) == 0;
    for (std::size_t i = 0; i < m_literal.size(); ++i) {
        if (asciiLower(text[i]) != m_literal[i])
            return false;
    }
    return true;
}

std::size_t LiteralSearch::findByByte(std::string_view text, std::size_t from) const
{
    if (m_literal.size() > text.size())
        return npos;
    for (std::size_t at = from; at <= text.size() - m_literal.size(); ++at) {
        if (equalsAt(text.data() + at))
            return at;
    }
    return npos;
}

#if SIGHTGLASS_AVX2

namespace {

struct Wanted
{
    __m256i byte;
    __m256i fold; ///< Set in every byte before it is compared: 0x20 for a letter of either case.
};

__attribute__((target("avx2"), always_inline)) inline Wanted wanted(char c, bool ignoreCase)
{
    return {_mm256_set1_epi8(c), _mm256_set1_epi8(ignoreCase && isLetter(c) ? 0x20 : 0)};
}

__attribute__((target("avx2"), always_inline)) inline __m256i equal(const char *text, const Wanted &w)
{
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text));
    return _mm256_cmpeq_epi8(_mm256_or_si256(bytes, w.fold), w.byte);
}

} // namespace

__attribute__((target("avx2"))) std::size_t LiteralSearch::findBySimd(std::string_view text, std::size_t from) const
{
    // Places that are left are looked at one by one when they are fewer than a register.
    const std::size_t places = text.size() - m_literal.size() + 1;
    const Wanted first = wanted(m_literal[m_first], m_ignoreCase);
    const Wanted second = wanted(m_literal[m_second], m_ignoreCase);
    const char *const data = text.data();
    std::size_t at = from;
    // Two registers a turn: most turns find nothing.
    for (; at + 64 <= places; at += 64) {
        const char *const here = data + at;
        const __m256i low = _mm256_and_si256(equal(here + m_first, first), equal(here + m_second, second));
        const __m256i high = _mm256_and_si256(equal(here + 32 + m_first, first), equal(here + 32 + m_second, second));
        if (_mm256_testz_si256(_mm256_or_si256(low, high), _mm256_or_si256(low, high)))
            continue;
        std::uint64_t both = static_cast<std::uint32_t>(_mm256_movemask_epi8(low))
                             | (std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(high))} << 32);
        for (; both != 0; both &= both - 1) {
            const auto place = static_cast<std::size_t>(std::countr_zero(both));
            if (equalsAt(here + place))
                return at + place;
        }
    }
    return findByByte(text, at);
}

#endif

std::size_t LiteralSearch::find(std::string_view text, std::size_t from) const
{
    if (m_literal.empty())
        return from <= text.size() ? from : npos;
    if (from >= text.size() || text.size() - from < m_literal.size())
        return npos;
#if SIGHTGLASS_AVX2
    static const bool wide = __builtin_cpu_supports("avx2");
    if (wide)
        return findBySimd(text, from);
#endif
    return findByByte(text, from);
}

} // namespace sightglass
