// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/RecordReader.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace postinsyn {

/// A log that was saved as a workbook (formats.md 5.4), from the bytes of the file.
/// The first sheet with a row among its first 50 that `isKnownHeader` accepts is read; without one,
/// the first row that has two text cells is taken for the header. `sheetName` (any case) limits the
/// search to one sheet. Rows above the header, blank rows and repeated headers are Ignored; a value
/// beyond the columns is a Fault (`field-count`).
/// Cells: dates as `yyyy-MM-dd HH:mm:ss[.fff]` without zone (a time alone without the day), numbers
/// in full digits, text as it is, formulas by their cached value, errors by their name. When the
/// header is one cell with delimiters in it, each row is taken apart as CSV.
/// Memory: the file, its shared strings, one row. Throws as XlsxReader, and FormatError
/// `unknown-columns` when no row could be a header.
std::unique_ptr<RecordReader>
openXlsxRecords(std::string bytes, const std::optional<std::string>& sheetName,
                const std::function<bool(const std::vector<std::string>& columns)>& isKnownHeader,
                std::stop_token token = {});

}
