// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Hint.h"
#include "core/domain/IdentityNumber.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A word of a rule. Notation: `=x` the whole word, `x*` the beginning of a word, `*x*` anywhere,
/// else a whole word with Swedish inflection endings (domain.md 8.1).
struct HintPattern {
    enum class Reach : std::uint8_t { Whole, Inflected, Beginning, Anywhere };

    std::string text; ///< without the marks
    Reach reach = Reach::Inflected;

    static HintPattern parse(std::string_view notation);
};

/// One rule of a pack: words that may mean something together with why (domain.md 8.3), or a kind
/// of identity number (8.2), first names, or mail domains that private persons use.
struct HintRule {
    std::string id;                       ///< unique over all packs, `health-referral`
    std::vector<std::string> words;       ///< HintPattern notation, folded
    std::vector<std::string> exceptions;  ///< longer words that are something else: no hit
    std::vector<std::string> mailDomains; ///< folded
    std::vector<std::string> firstNames;
    /// First names that are words too (Björn, Stig): only before another capitalised word.
    std::vector<std::string> ambiguousNames;
    std::optional<IdKind> idKind;
    HintSeverity severity = HintSeverity::Low;
    HintSeverity withPerson = HintSeverity::Low; ///< when the row points out a person as well
    bool isPerson = false;                       ///< a hit points out a person
    bool inSubject = true;
    bool inAddresses = false;
    /// Also found with å ä ö lost (a a o), one step lower in a subject. Off where that spells
    /// another word.
    bool alsoWithoutDots = true;
    std::string note;                 ///< Swedish: why, and what else it may be
    std::vector<std::string> grounds; ///< provisions to try, `OSL 25:1` or `TF 2:8`
    std::vector<HintInput> hits;      ///< examples that run as tests
    std::vector<HintInput> misses;
};

/// A file of rules about one thing, replaceable by an authority.
struct HintPack {
    std::string category; ///< `HEALTH`
    std::string name;     ///< Swedish
    /// Its hits count only on rows that also have a hit of one of these categories.
    std::vector<std::string> onlyWith;
    std::vector<HintRule> rules;

    /// Throws FormatError{`hint-pack-invalid`, key}.
    static HintPack fromJson(std::string_view json);
    static std::vector<HintPack> builtIn(); ///< sorted by file name
};

}
