// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/IssueList.h"

namespace postinsyn {

/// The newest list of a case as it went out, to be shown again: nothing is forbidden. Its authority
/// and facts are empty if it went out before their words were kept. GateError `list-missing`,
/// `list-not-issued`.
ReadyList issuedList(Archive& archive, std::string_view caseNumber,
                     const std::stop_token& stop = {});

/// The newest version that went out, for files that nobody asked for then: the rows, words and
/// control code are those of the files that the requester may have already. A version after it may
/// be in work. What the file must not hold is as in prepareIssue; add account, machine and path,
/// then sealForbidden. GateError: `list-missing`, `nothing-issued`, `issued-content-unknown` (it
/// went out before its words were kept), `issued-content-differs` (what is stored gives another
/// list today). Reads only.
ReadyList prepareAgain(Archive& archive, std::string_view caseNumber,
                       const std::stop_token& stop = {});

/// Writes down that files were made of what prepareAgain gave: each with its digest, and
/// `list-written-again` in the audit. Nothing else changes. One transaction.
void recordAgain(Archive& archive, const ReadyList& ready, std::span<const IssuedFileRecord> files,
                 std::string_view actor);

}
