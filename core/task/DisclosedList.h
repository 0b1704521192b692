// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/ForbiddenTexts.h"
#include "core/domain/OverviewList.h"
#include "core/domain/Request.h"
#include "core/domain/VersionChanges.h"
#include "core/store/Archive.h"
#include "core/task/IssueList.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string_view>

namespace postinsyn {

// What a first issue of a list and a later file of it have in common.

/// Without facts, authority and control code. Throws Cancelled.
DisclosableList disclosableOf(const OverviewList& judged, const std::stop_token& stop);

/// What was shown by any version that went out before `list`; all else since the newest of them.
VersionChanges changesSinceIssued(Archive& archive, const Request& request,
                                  const OverviewList& list);

/// What the archive calls things, which is nobody else's business.
struct ForbiddenIds {
    std::vector<std::string> uids; ///< of the archive, the request and the list
    std::vector<std::string> messageIds;
};
ForbiddenIds idsOf(Archive& archive, const Request& request, const OverviewList& list);

/// Not sealed. Subjects of the withheld rows `openElsewhere` may stand open.
ForbiddenTexts forbiddenFor(const ForbiddenIds& ids, const OverviewList& list,
                            std::span<const std::int64_t> openElsewhere);

/// A disclosure and an entry of the audit for each file, within the caller's transaction.
void recordFiles(Archive& archive, const ReadyList& ready, std::span<const IssuedFileRecord> files,
                 std::string_view event, std::string_view actor);

}
