// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <array>
#include <cstdint>

#ifdef _WIN32
#include <windows.h>

#include <bcrypt.h>

#include <algorithm>
#include <stdexcept>
#else
#include <nettle/sha2.h>
#endif

namespace sightglass {

namespace {

using Digest = std::array<std::uint8_t, 32>;

std::string hexOf(const Digest &digest)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(2 * digest.size());
    for (const std::uint8_t byte : digest) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

} // namespace

#ifdef _WIN32

/// CNG. Its calls fail only where the system is without its provider; there is no going on without hashes then.
struct Sha256::State
{
    State() { begin(); }
    ~State() { BCryptDestroyHash(hash); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    static BCRYPT_ALG_HANDLE algorithm()
    {
        static const BCRYPT_ALG_HANDLE handle = [] {
            BCRYPT_ALG_HANDLE opened = nullptr;
            check(BCryptOpenAlgorithmProvider(&opened, BCRYPT_SHA256_ALGORITHM, nullptr, 0));
            return opened;
        }();
        return handle;
    }
    static void check(NTSTATUS status)
    {
        if (!BCRYPT_SUCCESS(status))
            throw std::runtime_error("SHA-256 of the system does not work");
    }
    void begin() { check(BCryptCreateHash(algorithm(), &hash, nullptr, 0, nullptr, 0, 0)); }
    void add(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const auto part = bytes.substr(0, std::size_t{1} << 30); // its lengths are 32 bit
            check(BCryptHashData(hash, reinterpret_cast<PUCHAR>(const_cast<char *>(part.data())), static_cast<ULONG>(part.size()), 0));
            bytes.remove_prefix(part.size());
        }
    }
    Digest take()
    {
        Digest digest{};
        check(BCryptFinishHash(hash, digest.data(), static_cast<ULONG>(digest.size()), 0));
        BCryptDestroyHash(hash);
        begin();
        return digest;
    }
    BCRYPT_HASH_HANDLE hash = nullptr;
};

#else

struct Sha256::State
{
    State() { sha256_init(&context); }
    void add(std::string_view bytes) { sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t *>(bytes.data())); }
    Digest take()
    {
        Digest digest{};
        sha256_digest(&context, digest.size(), digest.data()); // begins anew
        return digest;
    }
    sha256_ctx context;
};

#endif

Sha256::Sha256() : m_state(std::make_unique<State>()) {}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(std::string_view bytes) { m_state->add(bytes); }
std::string Sha256::hex() { return hexOf(m_state->take()); }

std::string sha256(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

} // namespace sightglass
