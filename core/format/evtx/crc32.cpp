// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/crc32.h"

#include "core/format/evtx/binxml.h"

#include <array>

#if defined(__GNUC__) && defined(__x86_64__)
#    include <immintrin.h>
#    define SIGHTGLASS_CLMUL 1
#endif

namespace sightglass::evtx {

namespace {

constexpr std::uint32_t polynomial = 0xEDB88320u; // bits reflected: the lowest bit is x^31

constexpr std::uint32_t timesX(std::uint32_t value)
{
    return (value & 1u) ? (value >> 1) ^ polynomial : value >> 1;
}

/// tables[k][b]: the sum of byte b with k zero bytes behind it.
constexpr auto makeTables()
{
    std::array<std::array<std::uint32_t, 256>, 16> tables{};
    for (std::uint32_t b = 0; b < 256; ++b) {
        std::uint32_t c = b;
        for (int bit = 0; bit < 8; ++bit)
            c = timesX(c);
        tables[0][b] = c;
    }
    for (std::size_t k = 1; k < tables.size(); ++k) {
        for (std::size_t b = 0; b < 256; ++b)
            tables[k][b] = (tables[k - 1][b] >> 8) ^ tables[0][tables[k - 1][b] & 0xFFu];
    }
    return tables;
}
constexpr auto tables = makeTables();

/// Sixteen bytes a step; \p state is the register, not inverted.
std::uint32_t byTables(const char *p, std::size_t n, std::uint32_t state)
{
    for (; n >= 16; n -= 16, p += 16) {
        const std::uint64_t low = littleAt<std::uint64_t>(p) ^ state;
        const std::uint64_t high = littleAt<std::uint64_t>(p + 8);
        state = 0;
        for (std::size_t i = 0; i < 8; ++i)
            state ^= tables[15 - i][(low >> (8 * i)) & 0xFFu] ^ tables[7 - i][(high >> (8 * i)) & 0xFFu];
    }
    for (; n > 0; --n, ++p)
        state = tables[0][(state ^ static_cast<unsigned char>(*p)) & 0xFFu] ^ (state >> 8);
    return state;
}

#ifdef SIGHTGLASS_CLMUL

/// x^n mod P, reflected, as a factor of PCLMULQDQ (one bit further left, since the product of
/// reflected numbers comes out one bit too low).
constexpr std::uint64_t power(int n)
{
    std::uint32_t value = 0x8000'0000u; // x^0
    for (int i = 0; i < n; ++i)
        value = timesX(value);
    return std::uint64_t{value} << 1;
}

/// Moves \p sum on by the bits that \p factors stand for and adds \p next.
__attribute__((target("pclmul,sse4.1"))) inline __m128i fold(__m128i sum, __m128i factors, __m128i next)
{
    return _mm_xor_si128(_mm_xor_si128(_mm_clmulepi64_si128(sum, factors, 0x00), _mm_clmulepi64_si128(sum, factors, 0x11)), next);
}

/// Folds all but the last few bytes into 16 that have the same sum (Gopal et al., "Fast CRC
/// Computation for Generic Polynomials Using PCLMULQDQ", Intel 2009); the tables do the rest.
__attribute__((target("pclmul,sse4.1"))) std::uint32_t byMultiplication(const char *p, std::size_t n, std::uint32_t state)
{
    const auto at = [](const char *q) __attribute__((target("pclmul,sse4.1"))) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(q)); };
    const __m128i by4 = _mm_set_epi64x(static_cast<long long>(power(4 * 128 - 32)), static_cast<long long>(power(4 * 128 + 32)));
    const __m128i by1 = _mm_set_epi64x(static_cast<long long>(power(128 - 32)), static_cast<long long>(power(128 + 32)));
    __m128i a = _mm_xor_si128(at(p), _mm_cvtsi32_si128(static_cast<int>(state)));
    __m128i b = at(p + 16), c = at(p + 32), d = at(p + 48);
    for (p += 64, n -= 64; n >= 64; p += 64, n -= 64) {
        a = fold(a, by4, at(p));
        b = fold(b, by4, at(p + 16));
        c = fold(c, by4, at(p + 32));
        d = fold(d, by4, at(p + 48));
    }
    a = fold(fold(fold(a, by1, b), by1, c), by1, d);
    for (; n >= 16; p += 16, n -= 16)
        a = fold(a, by1, at(p));
    alignas(16) char rest[16];
    _mm_store_si128(reinterpret_cast<__m128i *>(rest), a);
    return byTables(p, n, byTables(rest, sizeof rest, 0));
}

bool hasMultiplication()
{
    static const bool has = __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("sse4.1");
    return has;
}

#endif

} // namespace

std::uint32_t crc32ByTables(std::string_view bytes, std::uint32_t crc)
{
    return ~byTables(bytes.data(), bytes.size(), ~crc);
}

std::uint32_t crc32(std::string_view bytes, std::uint32_t crc)
{
#ifdef SIGHTGLASS_CLMUL
    if (bytes.size() >= 128 && hasMultiplication())
        return ~byMultiplication(bytes.data(), bytes.size(), ~crc);
#endif
    return crc32ByTables(bytes, crc);
}

} // namespace sightglass::evtx
