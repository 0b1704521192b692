// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

// Numbers as people write them, whatever stands between their digits.

/// Dashes of every kind as `-`, decimal digits of every script as ASCII.
std::string withPlainNumbers(std::string text);

struct DigitRun {
    std::string_view digits; ///< into the text, never empty
    bool isTight = true;     ///< a single `-`, `+`, `.`, `/` or space joins it to the run before
    bool hasPlus = false;    ///< as telephone numbers with a country begin
};
using DigitRuns = std::vector<DigitRun>;

/// Runs of digits with little between them: `19811218-9876`, `811218 - 9876`, `+46 (0)70-123 45
/// 67`. Of a text as withPlainNumbers gives it.
std::vector<DigitRuns> numbersIn(std::string_view text);

/// A personal number means the same with and without its century.
std::string withoutCentury(std::string digits);

/// A telephone number by its country: `46701234567` for `0701234567`, `0046 70 ...`, `+46 (0)70
/// ...`. Empty if the digits, separators left out, are none.
std::string telephoneKey(std::string_view digits, bool hasPlus);

}
