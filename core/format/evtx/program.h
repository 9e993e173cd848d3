// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/binxml.h"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace sightglass::evtx {

/// One step of a parsed fragment. Elements are balanced: OpenElement, its attributes (each followed by
/// its pieces), CloseStart, content, EndElement.
struct Op
{
    enum class Kind : std::uint8_t {
        OpenElement,  ///< name; `match` = index of its EndElement.
        Attribute,    ///< name; its value is the pieces up to the next Attribute or CloseStart.
        CloseStart,
        EndElement,
        Literal,      ///< A typed value that stands in the fragment: `type`, `at`, `size`.
        CData,        ///< UTF-16 characters: `at`, `size`.
        Character,    ///< Code point `size`.
        Entity,       ///< Entity of that name.
        Instruction,  ///< Processing instruction: name, data at `at`, `size`.
        Slot,         ///< Substitution `slot`; `type` as the template declares it.
        Instance,     ///< Another template instance, at `at`.
    };
    Kind kind = Kind::OpenElement;
    std::uint8_t type = 0;
    bool optional = false;    ///< Slot: an attribute or element without value is left out.
    std::uint16_t slot = 0;
    std::uint32_t name = 0;   ///< Of the NameCache.
    std::uint32_t at = 0;     ///< Byte of the chunk.
    std::uint32_t size = 0;   ///< Bytes.
    std::uint32_t match = 0;
};

/// A list of steps that keeps its memory; unlike a vector, adding one is a few instructions.
class OpList
{
public:
    void push_back(const Op &op)
    {
        if (m_size == m_capacity)
            grow();
        m_ops[m_size++] = op;
    }
    void clear() { m_size = 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] Op &operator[](std::size_t i) { return m_ops[i]; }
    [[nodiscard]] const Op &operator[](std::size_t i) const { return m_ops[i]; }
    [[nodiscard]] const Op *begin() const { return m_ops.get(); }
    [[nodiscard]] const Op *end() const { return m_ops.get() + m_size; }

private:
    void grow();

    std::unique_ptr<Op[]> m_ops;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

/// A fragment as a flat list: the definition of a template, or the content of a record or value that
/// uses none.
struct Program
{
    OpList ops;
    std::uint32_t slots = 0; ///< Highest substitution used, plus one.
};

[[nodiscard]] inline bool isPiece(Op::Kind kind)
{
    return kind == Op::Kind::Literal || kind == Op::Kind::CData || kind == Op::Kind::Character
           || kind == Op::Kind::Entity || kind == Op::Kind::Slot;
}

} // namespace sightglass::evtx
