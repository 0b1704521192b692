// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Finds every occurrence of many words in one pass over a text (Aho and Corasick 1975). Time is
/// linear in the text plus the number of occurrences, whatever the text: no backtracking.
class WordFinder {
public:
    struct Occurrence {
        std::uint32_t word; ///< index in the list given to the constructor
        std::size_t end;    ///< one past its last character
    };

    /// Words must not be empty; equal words are all reported.
    explicit WordFinder(const std::vector<std::u32string>& words);

    /// Appends to `found`, ordered by end; `from` is where to begin.
    void find(std::u32string_view text, std::size_t from, std::vector<Occurrence>& found) const;

private:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    [[nodiscard]] std::size_t symbolOf(char32_t c) const
    {
        return c < m_symbols.size() ? m_symbols[c] : 0;
    }
    [[nodiscard]] std::uint32_t& next(std::uint32_t state, std::size_t symbol)
    {
        return m_next[state * m_symbolCount + symbol];
    }
    std::uint32_t addState();
    void addWord(std::u32string_view word, std::uint32_t index);
    void connect();

    /// Characters that occur in words get a number; all others share 0 and lead to the start.
    std::array<std::uint8_t, 0x180> m_symbols{};
    std::size_t m_symbolCount = 1;
    std::vector<std::uint32_t> m_next;       ///< state x symbol -> state, complete after connect()
    std::vector<std::uint32_t> m_wordAt;     ///< state -> last word that ends here, or none
    std::vector<std::uint32_t> m_shorterHit; ///< state -> nearest shorter state with a word
    std::vector<std::uint32_t> m_sameWord;   ///< word -> an earlier equal word, or none
};

}
