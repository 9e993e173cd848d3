// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sightglass {

/// The templates that a TemplateMiner found. Value type. Ids count from 0, the template of the earliest
/// shape first.
struct TemplateSet
{
    std::vector<std::string> texts;       ///< UTF-8; `<*>` stands for what varies.
    std::vector<std::uint64_t> counts;    ///< Messages of each.
    std::vector<std::uint32_t> ofShape;   ///< By shape id: its template.

    [[nodiscard]] std::size_t size() const { return texts.size(); }
};

/// Groups log messages to templates ("Failed password for <*> from <*> port <*> ssh2"). In two steps:
/// add() masks what is a value by its own look (numbers, addresses, paths, times …) and gives the id of
/// the shape that is left, a hash look-up; templates() then compares the distinct shapes with each other
/// and finds the words that vary. What it finds depends on the set of messages, not on their order, as
/// long as limits::templateShapes is not reached. docs/unusual.md has the rules and the accuracy.
/// Belongs to one thread; several miners can be merged.
class TemplateMiner
{
public:
    TemplateMiner();
    TemplateMiner(TemplateMiner &&) noexcept;
    TemplateMiner &operator=(TemplateMiner &&) noexcept;
    ~TemplateMiner();

    /// Counts a message; only its first limits::templateBytes are looked at. \return its shape's id,
    /// which stays what it is.
    std::uint32_t add(std::string_view message);
    /// Counts a shape that is no message ("provider 4624 with these fields"): taken as it is.
    std::uint32_t addExact(std::string_view shape);
    [[nodiscard]] std::size_t shapeCount() const;
    /// Takes over what \p other counted. \return by its shape ids, the ids here.
    std::vector<std::uint32_t> merge(const TemplateMiner &other);
    [[nodiscard]] TemplateSet templates() const;
    /// \p progress stops it (nullopt).
    [[nodiscard]] std::optional<TemplateSet> templates(Progress &progress) const;
    /// Bytes of memory that the shapes take.
    [[nodiscard]] std::size_t memoryBytes() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sightglass
