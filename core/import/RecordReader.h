// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// One record of a log file: cells in the order of RecordReader::columns(). A view with a null
/// data() is an absent or null cell, one of length 0 an empty text. All text is valid UTF-8. Views
/// live until the next call of next().
struct Record {
    std::uint64_t line = 0; ///< 1-based physical line where the record begins (JSON: of its `{`;
                            ///< xlsx: the sheet row)
    std::span<const std::string_view> cells;
    std::uint32_t columnsVersion =
        0; ///< changes when columns() changed (mid-file #Fields, header of a joined file)
    std::string_view raw; ///< the record's text as decoded
};

/// What is known of a file before and beside its records.
struct FileFacts {
    std::string encoding;  ///< `utf-8`, `utf-8-bom`, `utf-16le`, `utf-16le-bom`, `utf-16be`,
                           ///< `utf-16be-bom`, `windows-1252`, `cp850`, `ascii`, `mixed`, `xlsx`
    std::string container; ///< `text`, `csv`, `w3c` (a #Fields log), `json`, `atom`, `xlsx`
    char delimiter = 0;    ///< of CSV, else 0
    std::string logType;   ///< value of `#Log-type:`, empty if none
    std::string software;  ///< value of `#Software:`
    std::string typeHint;  ///< value of `#TYPE`
    bool hasHeader =
        true; ///< false: a cut-out MSGTRK file, its columns were chosen by count (formats.md 3.2)
    bool hasMorePages = false;         ///< a non-null @odata.nextLink was met
    std::uint64_t lossyBytes = 0;      ///< bytes replaced by U+FFFD
    std::uint64_t doubtfulLetters = 0; ///< TextFacts::doubtfulLetters
    bool isXlsx1904 = false;
    /// Rows between one header and the next, as read, broken ones too: where pages were put end to
    /// end, each may have been cut. Of CSV and xlsx.
    std::vector<std::uint64_t> pageRows = {0};
    std::uint64_t unreadSheets = 0; ///< other sheets of the workbook that look like logs
    bool isSheetHidden = false;     ///< the sheet that was read

    void countRow() { ++pageRows.back(); }
    void beginPage()
    {
        constexpr std::size_t mostPages = 100'000; // what is beyond counts as one
        if (pageRows.back() != 0 && pageRows.size() < mostPages)
            pageRows.push_back(0);
    }
};

/// Reads a log file record by record: a pull reader with one job, apart from what the columns mean.
class RecordReader {
public:
    enum class Step {
        Record,  ///< a data record was read
        Ignored, ///< a line that is no record by rule: blank, repeated header, comment, #TYPE;
                 ///< counts as ignored
        Fault,   ///< the record is broken: `fault` says where and how, reading goes on behind it
        End,
    };

    virtual ~RecordReader() = default;
    /// Names as in the file, trimmed of U+FEFF, quotes and spaces. JSON and Atom: the names met so
    /// far.
    [[nodiscard]] virtual const std::vector<std::string>& columns() const = 0;
    /// Complete only at the end of the file.
    [[nodiscard]] virtual const FileFacts& facts() const = 0;
    virtual Step next(Record& record, RowFault& fault) = 0;
    /// Bytes of the source consumed so far, for progress.
    [[nodiscard]] virtual std::uint64_t position() const = 0;
};

}
