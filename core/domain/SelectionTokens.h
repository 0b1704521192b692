// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SelectionWords.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A piece of a selection's text: a number, a word or a sign, with its place in bytes.
struct SelectionToken {
    enum class Kind : std::uint8_t {
        Number,
        Word,
        Dash,  ///< of any kind
        Comma, ///< or semicolon
        Slash,
        Dot, ///< not the end of a sentence: `3.5`
        Colon,
        Open, ///< a bracket
        Close,
        Question,
        Break, ///< a line or a sentence ends
        Past,  ///< no row number: `code` says what it is
    };
    Kind kind = Kind::Word;
    std::size_t start = 0;
    std::size_t length = 0;
    std::int64_t value = 0; ///< of a Number; beyond all lists if it has more digits than 15
    int digits = 0;
    bool hasLeadingZero = false;
    SelectionWord word = SelectionWord::Other;
    bool isTight = false;     ///< nothing stands between it and the token before
    bool isLineStart = false; ///< first in its line
    const char* code = "";    ///< of Past, as SelectionPart::code
    std::string folded;       ///< of a Word
};

/// Cuts the text up. Quoted mail is one Past each; `caseNumber` too, where it stands.
std::vector<SelectionToken> selectionTokens(std::string_view text, std::string_view caseNumber);

}
