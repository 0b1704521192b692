// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"
#include "core/domain/Request.h"
#include "core/domain/ReturnedList.h"
#include "core/domain/SelectionRound.h"
#include "core/domain/SelectionText.h"
#include "core/store/Archive.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// The longest text that is read as a selection, in bytes: a mail with what it quotes.
constexpr std::size_t longestSelectionText = 128U << 10;

/// What a requester's answer comes to, as a difference to what is selected already. A proposal:
/// nothing is stored, nothing in it holds before a person confirms it (security.md 3.7).
struct SelectionProposal {
    std::string caseNumber;
    ListId list; ///< the version that is out
    int version = 0;
    std::int64_t rowCount = 0; ///< rows are 1..rowCount
    ListId answered;           ///< the version that was answered: an earlier one, or `list`
    int answeredVersion = 0;
    SelectionWay way = SelectionWay::Text;
    std::string text;           ///< as given; of a file, what was written beside rows
    SelectionText reading;      ///< of a text
    ReturnedSelection returned; ///< of a file
    std::string fileSha256;     ///< 32 bytes; empty of a text

    std::vector<std::int64_t> rows;    ///< understood, ascending
    std::vector<std::int64_t> added;   ///< those of them that no earlier round asks for
    std::vector<std::int64_t> already; ///< the others
    std::vector<std::int64_t> unnamed; ///< asked for by earlier rounds, and not named in this one
    bool isAll = false;                ///< all rows, without naming them
};

/// What speaks against taking a proposal at its word.
struct SelectionDoubt {
    std::string code;               ///< SelectionPart::code, ReturnedRemark::code
    std::vector<std::int64_t> rows; ///< what it may mean; may be empty
    bool operator==(const SelectionDoubt&) const = default;
};
/// Everything in it that is in doubt, unknown, or asked for though changed, in its order.
std::vector<SelectionDoubt> doubtsOf(const SelectionProposal& proposal);

/// The newest version of a case's list that went out, without its rows. GateError{`list-missing`,
/// `list-not-issued`}.
OverviewList listThatIsOut(Archive& archive, const Request& request);

/// Reads what a requester wrote or told by phone. Changes nothing. GateError: `case-unknown`,
/// `list-missing`, `list-not-issued`, `selection-too-long` (detail: the most bytes).
SelectionProposal readSelection(Archive& archive, std::string_view caseNumber,
                                std::string_view text, SelectionWay way = SelectionWay::Text);

/// Reads the list that a requester sent back, a workbook or CSV, and compares it with what went out
/// in the version that it names. One of another case, or with a wrong control code, gives no rows
/// (`returned.binding`). Changes nothing. GateError: `case-unknown`, `list-missing`,
/// `list-not-issued`; FileError as readReturnedList; FormatError: `selection-no-list`,
/// `selection-too-many-rows`, `selection-file-unreadable` (detail: the code of whatever is wrong
/// with it); Cancelled.
SelectionProposal readReturnedSelection(Archive& archive, std::string_view caseNumber,
                                        const std::string& path, std::stop_token stop = {});

}
