// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace postinsyn {

/// Makes text from anywhere safe to show in one cell (security.md 3.6 point 3): valid UTF-8; line
/// breaks and tabs become a space; other control characters, U+FFFE, U+FFFF and the characters that
/// turn the reading direction of what follows (U+202A-202E, U+2066-2069) become U+FFFD. Nothing
/// else changes. One object serves many cells and counts what it replaced.
class CellText {
public:
    static constexpr std::size_t workbookLimit = 32'767; ///< UTF-16 units in a cell of Excel
    static constexpr std::string_view cutNote =
        " [avkortat: texten är längre än en cell rymmer]"; ///< ends a text that was cut

    /// As shown, without an upper length. The result lives until the next call, or as long as
    /// `text` if nothing had to change.
    const std::string& shown(const std::string& text);
    /// The same as a string of a workbook: `_xHHHH_` in the text is escaped, since Excel would read
    /// it as a character, and a text beyond the limit is cut.
    const std::string& forWorkbook(const std::string& text);

    [[nodiscard]] std::uint64_t replaced() const { return m_replaced; } ///< characters so far
    [[nodiscard]] std::uint64_t cut() const { return m_cut; }           ///< texts so far

private:
    std::string m_shown;
    std::string m_escaped;
    std::uint64_t m_replaced = 0;
    std::uint64_t m_cut = 0;
};

}
