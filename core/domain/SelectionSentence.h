// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SelectionText.h"
#include "core/domain/SelectionTokens.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A sentence, a line, or what stands on one side of a colon: what it says of rows, and what speaks
/// against taking it at its word. Knows no other sentence.
class SelectionSentence {
public:
    /// The list has the rows 1..`last`.
    SelectionSentence(std::span<const SelectionToken> tokens, std::int64_t last);

    /// In the order of the text; doubts that the words of the sentence raise are in them.
    std::vector<SelectionPart> parts;
    bool hasOtherWords = false; ///< some are not known
    bool hasWords = false;      ///< more than numbers and what joins them
    bool hasRequest = false;    ///< `jag vill ha`
    bool hasNegation = false;   ///< that makes no exception
    bool hasException = false;
    bool hasSignOff = false; ///< what follows is a name, a telephone number, an address

    /// Something in it means rows, sure or not.
    [[nodiscard]] bool hasItems() const;
    /// What is Understood becomes Doubtful.
    static void doubt(std::vector<SelectionPart>& parts, const char* code);

private:
    using Kind = SelectionToken::Kind;

    [[nodiscard]] bool is(std::size_t i, Kind kind) const
    {
        return i < m_tokens.size() && m_tokens[i].kind == kind;
    }
    [[nodiscard]] bool is(std::size_t i, SelectionWord word) const
    {
        return is(i, Kind::Word) && m_tokens[i].word == word;
    }
    [[nodiscard]] std::size_t behindRowNames(std::size_t i) const;
    [[nodiscard]] bool isJoinedBackward(std::size_t i) const;
    SelectionPart& add(std::size_t from, std::size_t to, SelectionPart::Kind kind,
                       const char* code);
    std::size_t takeGreeting();
    std::size_t takeNumber(std::size_t i);
    std::size_t takeRange(std::size_t i, std::size_t second);
    std::size_t takeWord(std::size_t i);
    std::size_t takePast(std::size_t i);
    [[nodiscard]] const char* doubtOf(std::size_t i) const;
    [[nodiscard]] bool isThousands(std::size_t i) const;
    void settleAll();

    std::span<const SelectionToken> m_tokens;
    std::int64_t m_last;
    bool m_isExcepting = false;
};

}
