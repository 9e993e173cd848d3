// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace sightglass {

/// SHA-256 (FIPS 180-4) of bytes that come piece by piece. By the processor's own instructions where it has them: GNU Nettle, on
/// Windows the system's Cryptography API. One thread at a time.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void add(std::string_view bytes);
    /// Of all that was added, as 64 lower-case hexadecimal digits. What is added after it begins anew.
    [[nodiscard]] std::string hex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Of what is in memory; rangeSha256() and wholeSha256() have what is in a source. Any thread.
[[nodiscard]] std::string sha256(std::string_view bytes);

} // namespace sightglass
