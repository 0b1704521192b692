// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/XlsxReader.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace postinsyn {

using HeaderTest = std::function<bool(const std::vector<std::string>& columns)>;

/// Where the header of a log lies in a workbook, and what it says.
struct XlsxHeader {
    std::size_t sheet = 0;
    std::uint32_t row = 0; ///< 1-based row of the sheet
    std::vector<std::string> columns;
    char delimiter = 0;             ///< set when the whole header is one cell that holds a CSV line
    std::uint64_t unreadSheets = 0; ///< further sheets with a known header

    /// The names in one row, a `#Fields:` before them taken off; nothing if a cell is no text or
    /// fewer than two names are found.
    static std::optional<XlsxHeader> of(const XlsxRow& row);
    /// Of the first visible sheet whose header is known, else the first hidden one; what else looks
    /// like a log is counted, unless a sheet was named. Throws FormatError `xlsx-no-sheet` (no such
    /// name) or `unknown-columns`.
    static XlsxHeader find(const XlsxReader& reader, const std::optional<std::string>& sheetName,
                           const HeaderTest& isKnownHeader);
};

}
