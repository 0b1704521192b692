// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace postinsyn {

/// What a word of a selection does, in Swedish and English. Words are folded (foldText).
enum class SelectionWord : std::uint8_t {
    Other,    ///< not known: what stands beside it is in doubt
    Filler,   ///< says nothing about which rows: `gärna`, `tack`
    Asking,   ///< asks: `vill`, `begär`
    Greeting, ///< a name may follow
    SignOff,  ///< a name and what belongs to it follow
    And,
    To, ///< `till`, `t.o.m.`
    From,
    RowName,  ///< one row: `nr`, `rad`
    RowNames, ///< several: behind a number it may be a count
    List,     ///< `listan`
    Whole,    ///< `hela`: with List, all
    All,
    None,
    But, ///< `men`: with Negation, an exception
    Except,
    Negation,
    Take,      ///< `ta`: asks, or with `bort` takes away
    Number,    ///< `sju`, `tredje`
    Rest,      ///< rows told by others: `resten`, `sista`
    Count,     ///< behind a number: so many
    Telephone, ///< a number to call follows
    CaseName,  ///< a number of a case follows
    Month,
    Clock, ///< a time follows
    Week,
    Money, ///< behind a number
};

SelectionWord selectionWord(std::string_view folded);
/// Of a Number word.
std::optional<std::int64_t> numberNamed(std::string_view folded);

}
