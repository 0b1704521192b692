// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Letter.h"

#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// The fixed Swedish words of a letter's paper. The writers write them and the gate expects them.
struct LetterWords {
    static constexpr std::string_view point = "–";     ///< before an item
    static std::string caseLine(const Letter& letter); ///< `Dnr 2026-0123`
    static std::string page(int number, int count);    ///< `Sida 1 (2)`
    /// Of letterDigest, so that paper and file can be held against the audit.
    static std::string control(const Letter& letter);
};

/// What the archive tells, in Swedish, for the places of a template. A value that is not known is
/// not there. Names as in core/profile/letters/om-mallarna.txt.
LetterFields letterFields(const LetterFacts& facts);

/// What follows from values that are there, where it is not told itself: the fee of a number of
/// pages, and the last day for an appeal. Nothing of a tariff that nobody at the authority has
/// checked.
void addWorkedOut(LetterFields& fields, const LetterFacts& facts);

/// The words of the program and the profile among such values: what no search must take for a leak.
/// What was asked for and what the log says are none.
std::vector<std::string> ownWordsOf(const LetterFields& fields);

}
