// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// The header line of a CSV file.
struct CsvHeader {
    char delimiter = ',';
    std::vector<std::string> names; ///< trimmed of U+FEFF, quotes and spaces

    /// The delimiter is what stands most often outside quotes: a header has no free text. A header
    /// that is one cell with delimiters in it is parsed again as CSV (formats.md 5.4). `preferred`
    /// (0 = none) is taken if it occurs at all.
    static CsvHeader parse(std::string_view line, char preferred = 0);
};

/// Could every cell be the name of a column?
bool areNames(std::span<const std::string_view> cells);
/// Is this row, met among the data, the header of a joined file: the names we know or most of them?
bool isHeaderAmong(std::span<const std::string_view> cells,
                   const std::vector<std::string>& columns);
std::string columnName(std::string_view cell);

}
