// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/ReturnedList.h"

#include <cstdint>
#include <stop_token>
#include <string>

namespace postinsyn {

/// The largest file that is taken for a returned list.
constexpr std::uint64_t maxReturnedBytes = 20ULL << 20;

/// Reads a list that a requester sent back: a workbook by XlsxReader with the limits of
/// security.md 3.7 (rows: those of the list and 1,000 more), or the same saved as CSV, with any
/// delimiter and encoding. The columns are found by their names; one whose name is not known counts
/// by its place, and the mark by being the only one left. Nothing is written to disk.
/// FileError as ByteSource, `file-too-large`; FormatError as sniff, XlsxReader and CsvReader;
/// `selection-no-list` (no sheet or header looks like the list), `selection-too-many-rows`
/// (detail: the most). Cancelled.
ReturnedList readReturnedList(const std::string& path, std::int64_t rowCount,
                              std::stop_token token = {});
/// The same from the bytes of the file; `name` is for errors.
ReturnedList readReturnedBytes(std::string name, std::string bytes, std::int64_t rowCount,
                               std::stop_token token = {});

}
