// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace postinsyn {

/// Holds what stands in a cell against what was decided to stand there, character by character.
/// Only these differences are right (security.md 3.6 point 3): a line break or tab stands as a
/// space; a control character, a turn of the reading direction and a broken byte as U+FFFD; and the
/// text ends with the note of a cut, at the limit of a cell.
class CellMatch {
public:
    /// What Excel shows for the text of a cell: `_x005F_` read back to `_`. False if another coded
    /// character stands in it.
    static bool decode(std::string_view stored, std::string& shown);
    /// `shown` of a workbook, `stored` the same before decoding.
    static bool isShown(std::string_view decided, std::string_view shown, std::string_view stored);
    /// Without any cut, for CSV.
    static bool isShownWhole(std::string_view decided, std::string_view shown);
};

}
