// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/ComparableText.h"
#include "core/domain/HintPack.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace postinsyn {

/// Positions in a ComparableText.
struct WordRange {
    std::size_t start;
    std::size_t end; ///< one past the last character
};

/// `letters` is one to three Swedish endings of nouns in a row: -en, -er-na-s (domain.md 8.1).
bool isInflection(std::u32string_view letters);

/// The characters [start, end) were found: do they count as the word by its reach, and what is the
/// whole word then? A word is bounded in front by neither letter nor digit; behind it one or two
/// digits may follow (`bup2`, but not `SR204417`).
std::optional<WordRange> wordAt(const ComparableText& text, std::size_t start, std::size_t end,
                                HintPattern::Reach reach);

}
