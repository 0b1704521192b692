// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// One row of a list that a requester sent back, as it was found: nothing in it is trusted. Cells
/// are trimmed; numbers are in full digits, date cells `2026-03-29`, time cells `08:15:00`.
struct ReturnedRow {
    std::uint64_t line = 0; ///< of its sheet, or of the file; 1-based
    std::string nr;
    std::string date;
    std::string clock;
    std::string sender;
    std::string mark;
    std::string note; ///< a cell of a column that the list did not have
    bool isNumberFormula = false;
    bool isMarkFormula = false;
    bool isHidden = false;     ///< the row, its sheet, or the column of the mark
    bool isUnreadable = false; ///< a line that is no record
};

/// A list that came back, as a workbook or as CSV.
struct ReturnedList {
    bool isWorkbook = false;
    std::string sha256;     ///< 32 bytes, of the file
    std::string caseNumber; ///< of the sheet `Om listan`; empty if it does not say
    std::optional<int> version;
    std::string controlCode;
    bool hasDate = false; ///< the columns that are still there
    bool hasClock = false;
    bool hasSender = false;
    bool hasMark = false;
    std::vector<ReturnedRow> rows;         ///< in the order of the file
    std::vector<std::string> unreadSheets; ///< with something in them, but none of ours
};

/// What a cell of the last column says. `x`, `ja`, `1`, a tick and the like ask for the row; empty,
/// `nej` and `0` do not; anything else is left to a person.
enum class ReturnedMark : std::uint8_t { No, Yes, Unclear };
ReturnedMark returnedMark(std::string_view cell);

/// The list that went out, to compare with.
struct IssuedVersion {
    std::string caseNumber;
    int version = 0;
    std::vector<std::string> controlCodes; ///< of the files it went out in
    std::vector<DisclosableRow> rows;      ///< 1..N
};

/// Something about a row that a person should see.
struct ReturnedRemark {
    enum class Kind : std::uint8_t {
        Doubtful, ///< may be asked for
        Unknown,  ///< the list has no such row
        Edited,   ///< does not say what went out
        Note,     ///< beside a row that is understood
    };
    Kind kind = Kind::Doubtful;
    /// Doubtful: `mark-unclear`, `mark-formula`, `number-formula`, `row-hidden`, `row-doubled`,
    /// `row-unreadable`, `note-beside`, `mark-column-missing`, `sheet-unread`. Unknown:
    /// `number-missing`, `number-unclear`, `number-outside`. Edited: `date-changed`,
    /// `time-changed`, `sender-changed`. Note: `note-beside`, `row-reworded` (a later version says
    /// something else).
    std::string code;
    std::int64_t nr = 0; ///< 0: it has none
    std::uint64_t line = 0;
    bool isMarked = false; ///< asked for, or perhaps
    std::string written;   ///< the mark, note, number or name itself, for the screen alone
    bool operator==(const ReturnedRemark&) const = default;
};
std::string_view remarkKindName(ReturnedRemark::Kind kind); ///< `doubtful|unknown|edited|note`

/// What a returned list comes to, as a difference to what went out.
struct ReturnedSelection {
    enum class Binding : std::uint8_t {
        Bound,     ///< case, version and control code are those of the list
        Unsaid,    ///< it does not say which list it is: a person is asked
        OtherCase, ///< nothing of it is understood
        OtherList, ///< of this case, but a version that never went out, or a wrong control code
    };
    Binding binding = Binding::Unsaid;
    std::vector<std::int64_t> rows; ///< understood, ascending
    std::vector<ReturnedRemark> remarks;
    bool isCompared = false; ///< date, clock or sender were still there to compare
    bool hasMarkColumn = false;
};
std::string_view bindingName(ReturnedSelection::Binding binding); ///< `bound|unsaid|other-case|...`

/// Which list the file says it is. `version` of null: the one it names never went out.
ReturnedSelection::Binding bindingOf(const ReturnedList& returned, std::string_view caseNumber,
                                     const IssuedVersion* version);
/// Matches by number and compares date, clock and sender with what went out (design.md 7). A
/// withheld row is a row like any other: no answer tells that it is one.
ReturnedSelection matchReturned(const ReturnedList& returned, const IssuedVersion& issued);

}
