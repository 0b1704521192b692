// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/ForbiddenTexts.h"
#include "core/domain/Letter.h"
#include "core/store/Archive.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

namespace postinsyn {

/// Whom a letter is for decides what it may name.
enum class LetterReader : std::uint8_t {
    Anyone, ///< the requester, the court, the case itself
    It,     ///< told which messages to take out, by their Message-ID
};
/// Of a kind of LetterTemplate.
LetterReader readerOf(std::string_view kind);

/// What a letter of a case may say, and what its file must not hold.
struct PreparedLetter {
    LetterFacts facts;
    /// Add account, machine and path, then seal.
    ForbiddenTexts forbidden;
    std::optional<OverviewList> judged; ///< the newest list that went out, with its rows

    /// Seals the forbidden texts and excuses what the list leaves open, and `ownWords`.
    void seal(std::span<const std::string> ownWords);
};

/// Reads only. Facts are of the newest list that went out; forbidden is what any mask or withheld
/// row of the newest list hides too. GateError{`case-unknown`}; Cancelled.
PreparedLetter prepareLetter(Archive& archive, std::string_view caseNumber, LetterReader reader,
                             const std::stop_token& stop = {});

/// A letter that has been written, for the audit.
struct LetterRecord {
    std::string kind;
    std::string format; ///< `pdf|odt|txt`
    std::string sha256; ///< 32 bytes, of the file
    std::string digest; ///< letterDigest
};

/// Writes down that the letter was written: an entry in the audit, with digests and no content. One
/// transaction.
void recordLetter(Archive& archive, std::string_view caseNumber, const LetterRecord& letter,
                  std::string_view actor);

}
