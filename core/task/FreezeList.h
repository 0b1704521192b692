// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"
#include "core/domain/Request.h"
#include "core/domain/VersionChanges.h"
#include "core/store/Archive.h"
#include "core/task/ListCompleteness.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// What is to be frozen for a case.
struct FreezeOrder {
    std::string caseNumber;
    MessageFilter filter;
    std::string filterText; ///< as the requester reads it
    ListCompleteness completeness;
    std::vector<LoggedMessage> messages; ///< all that the filter finds, in any order
    /// Lets messages outside the order leave the archive (LogStore::removeOutside); called within
    /// the transaction with the listed ids, ascending. Not called if nothing was found: the filter
    /// may be at fault, and the log may be gone at its source.
    std::function<std::size_t(RequestId, std::span<const MessageId>)> removeOutside;
};

/// Numbers the messages by UTC, then message-id, and keeps a snapshot of each; the case moves to
/// review, or to `no-hits` with an empty list that still says what was searched. One transaction.
/// Where the log was there without an order, the import is noted first. Returns the list without
/// its rows.
///
/// A list can be frozen again when more of the log has come: the next version (none if nothing is
/// different and the last one has not gone out), in which what was
/// decided on rows that say the same as before is taken over (`carriedRows`). The earlier version
/// stays as it was. As long as nothing has gone out, the next version is numbered anew. Of what
/// went out every number stays (domain.md 6.3): a message of it keeps its own and shows what the
/// log says of it now; a row whose message is found no more stays as it was; what has come since
/// gets the numbers after the last. GateError: `case-unknown`, `event-not-allowed`, `log-missing`.
struct FrozenList : OverviewList {
    bool isUnchanged = false;          ///< the version before says all of this: there is no new one
    std::int64_t carriedRows = 0;      ///< judged in the version before, and unchanged
    std::optional<int> keepsNumbersOf; ///< the version that went out
    VersionChanges sinceIssued;        ///< empty if nothing went out
};
FrozenList freezeList(Archive& archive, FreezeOrder order, std::string_view actor);

/// What the case's history notes of a later version: `v2`; nothing of the first one.
std::string versionNote(const OverviewList& list);

/// The next version of an issued list: the same rows and numbers, with all that was decided on
/// them, open for judging again (domain.md 6.3). GateError: `list-missing`, `list-not-issued`.
OverviewList newListVersion(Archive& archive, std::string_view caseNumber, std::string_view actor);

}
