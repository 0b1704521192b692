// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/DateUnits.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A piece of a typed date. `sign` is what the piece is to the grammar:
/// `n` number, `-` `/` themselves, `Z` a sign or word between two ends, `m` month, `d` weekday,
/// `v` week, `q` quarter, `u` another unit, `t` a day by name (`number` days ago), `y` a year by
/// name (`number` years ago), `L` the latest so many, `T` this, `P` the one before, `S` since.
struct DateToken {
    char sign = 0;
    std::size_t position = 0; ///< in the typed text, bytes
    int number = 0;           ///< its value; months and weekdays (Monday) from 1
    std::size_t digits = 0;
    DateUnit unit = DateUnit::Day; ///< of `v`, `q` and `u`
};

/// Nothing if a word or sign has no place in a date; `*faultAt` is where then.
std::optional<std::vector<DateToken>> dateTokens(std::string_view typed, std::size_t* faultAt);

}
