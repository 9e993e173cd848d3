// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/event/severity.h"

#include <array>
#include <cstdint>
#include <random>
#include <string>

namespace sightglass::testing {

/// Writes believable syslog, the same for the same seed, and knows what it wrote.
class SyslogGenerator
{
public:
    enum class Style {
        Rfc3164,            ///< As /var/log/syslog: no PRI; severity by keyword.
        Rfc3164WithPri,     ///< As on the wire.
        Rfc5424,            ///< With structured data.
    };

    SyslogGenerator(Style style, Timestamp start, unsigned seed = 1);

    /// One line with its line feed; time goes on by up to \p maxStepSeconds.
    std::string line(int maxStepSeconds = 20);
    /// Lines until at least \p bytes are written to \p path. \return the bytes written, 0 on failure.
    std::uint64_t writeFile(const std::string &path, std::uint64_t bytes);

    /// What the lines so far hold, by ARCHITECTURE.md's severity table.
    [[nodiscard]] const std::array<std::uint64_t, severityCount> &truth() const { return m_truth; }
    [[nodiscard]] std::uint64_t lines() const { return m_lines; }
    [[nodiscard]] Timestamp now() const { return m_now; }

private:
    std::uint32_t below(std::uint32_t n) { return n ? static_cast<std::uint32_t>(m_random() % n) : 0; }

    Style m_style;
    Timestamp m_now;
    std::mt19937 m_random;
    std::array<std::uint64_t, severityCount> m_truth{};
    std::uint64_t m_lines = 0;
};

} // namespace sightglass::testing
