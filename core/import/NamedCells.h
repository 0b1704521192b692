// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A name and its text, none = null.
struct NamedText {
    std::string name;
    std::optional<std::string> text;
};

/// The cells of records that name their fields (JSON, Atom) in the order the names were first met.
class NamedCells {
public:
    explicit NamedCells(std::vector<std::string> knownColumns);

    /// Takes the fields of one record. The code of the fault if it is one: `duplicate-key` (in any
    /// case), `too-many-columns`, `field-too-long`; else null.
    const char* assign(const std::vector<NamedText>& fields);
    /// A cell for every column; what the record did not name is null. Valid until assign().
    std::span<const std::string_view> cells();

    [[nodiscard]] const std::vector<std::string>& columns() const { return m_columns; }
    [[nodiscard]] std::uint32_t columnsVersion() const { return m_columnsVersion; }

private:
    struct Slot {
        bool isSet = false;
        bool isNull = true;
        std::size_t begin = 0;
        std::size_t length = 0;
    };
    const char* add(const NamedText& field);
    std::size_t columnOf(std::string_view name) const;

    std::vector<std::string> m_columns;
    std::uint32_t m_columnsVersion = 0;
    std::vector<Slot> m_slots;
    std::size_t m_next = 0; ///< where the next name stood in the record before
    std::string m_text;
    std::vector<std::string_view> m_cells;
};

}
