// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A stretch of a text as listed, in code points.
struct TextRange {
    std::size_t start = 0;
    std::size_t length = 0;

    bool operator==(const TextRange&) const = default;
};

/// A text in the form that hint rules compare (domain.md 8.1), with the way back to the text as
/// listed: composed, letter case folded, accents off except on å ä ö, every run of white space one
/// space, every dash a hyphen, invisible format characters gone. Positions below count in this
/// form. Made in one pass, in time linear in the text.
class ComparableText {
public:
    explicit ComparableText(std::string_view text);

    [[nodiscard]] std::u32string_view text() const { return m_text; }
    [[nodiscard]] std::size_t size() const { return m_text.size(); }
    /// Where the text starts that the writer wrote: after `SV:`, `VB:`, `Autosvar:` and the like.
    [[nodiscard]] std::size_t contentStart() const;

    // Out of range is neither letter nor digit, so that the ends of the text bound words.
    [[nodiscard]] bool isLetter(std::size_t at) const { return kindAt(at) & letterBit; }
    [[nodiscard]] bool isDigit(std::size_t at) const { return kindAt(at) & digitBit; }
    [[nodiscard]] bool isAlphanumeric(std::size_t at) const
    {
        return kindAt(at) & (letterBit | digitBit);
    }
    /// The letter was a capital as listed.
    [[nodiscard]] bool isCapital(std::size_t at) const { return kindAt(at) & capitalBit; }
    /// The first position at or after `at` that is no letter or digit.
    [[nodiscard]] std::size_t wordEnd(std::size_t at) const;

    /// What [from, to) was in the text as listed; 0 <= from < to <= size().
    [[nodiscard]] TextRange listed(std::size_t from, std::size_t to) const;
    /// Length of the whole text as listed, in code points.
    [[nodiscard]] std::size_t listedLength() const { return m_listedLength; }

private:
    static constexpr std::uint8_t letterBit = 1;
    static constexpr std::uint8_t digitBit = 2;
    static constexpr std::uint8_t capitalBit = 4;

    [[nodiscard]] std::uint8_t kindAt(std::size_t at) const
    {
        return at < m_kinds.size() ? m_kinds[at] : std::uint8_t{0};
    }
    std::size_t addCluster(std::string_view text, std::size_t at, std::uint32_t& index);
    void add(char32_t c, std::uint8_t kind, std::uint32_t from, std::uint32_t to);
    void addSpace(std::uint32_t from);

    std::u32string m_text;
    std::vector<std::uint8_t> m_kinds;
    std::vector<std::uint32_t> m_from; ///< first code point as listed
    std::vector<std::uint32_t> m_to;   ///< one past the last
    std::size_t m_listedLength = 0;
};

}
