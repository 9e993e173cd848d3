// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/push/pushtarget.h"

#include <memory>

namespace sightglass {

/// Takes out of events what must not leave: whole fields by name, and what regular expressions (RE2) match in
/// any text. Done before an event is put into the queue, so that it is not in there either. A field that is
/// masked is looked for in the record as it stands, too. Immutable; any thread.
class Redaction
{
public:
    static constexpr std::string_view mask = "***";
    /// What is wrong with the rules, in words.
    [[nodiscard]] static std::optional<QString> check(const TargetConfig &config);
    explicit Redaction(const TargetConfig &config);
    ~Redaction();
    Redaction(Redaction &&) noexcept;
    Redaction &operator=(Redaction &&) noexcept;
    /// \return how many places were masked.
    std::size_t apply(PushEvent &event) const;

private:
    struct Rules;
    std::unique_ptr<Rules> m_rules;
};

} // namespace sightglass
