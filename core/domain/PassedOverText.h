// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string_view>

namespace postinsyn {

/// Something with digits in it that is no row number.
struct PassedOverText {
    std::size_t length = 0; ///< bytes; 0 = nothing of the kind
    const char* code = "";  ///< as SelectionPart::code
};

/// What begins at `at`: an address of mail or the web, the case number, a telephone number, an
/// identity number, a date with its year or the name of its month, a week, a time of day, an amount
/// of money. What could be rows as well (`3/10`) is none of these.
PassedOverText passedOverText(std::string_view text, std::size_t at, std::string_view caseNumber);

}
