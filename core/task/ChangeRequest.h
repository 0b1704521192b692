// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Request.h"
#include "core/store/Archive.h"

#include <string_view>

namespace postinsyn {

/// A request that asks for something else than before.
struct ChangedRequest {
    Request request;      ///< as it is now
    MessageFilter before; ///< what it asked for
    /// What it asks for now went beyond its holds, so there is one more.
    bool isHoldAdded = false;
    /// A log was ordered, or read in, for less than what is asked for now: IT has to be asked
    /// again.
    bool isLogTooNarrow = false;
};

/// The requester has said more exactly what is asked for, or something else: the request asks for
/// `filter` from now on. Allowed until a list has gone out; after that only a new version of the
/// list is possible (domain.md 6.3). A question that was waiting is answered by it.
///
/// The hold follows the wider of both: what was held stays held, and where the new filter reaches
/// further it gets a hold of its own (domain.md 3.4). Nothing is released here. A list that is
/// frozen already stays as it is; it has to be frozen again. `note`: the registrator's own words,
/// not part of the audit.
///
/// GateError: `case-unknown`, `filter-empty`, `filter-unchanged`, `filter-fixed` (a list is out),
/// `event-not-allowed` (detail: the state it is in).
ChangedRequest changeRequest(Archive& archive, std::string_view caseNumber,
                             const MessageFilter& filter, std::string_view note,
                             std::string_view actor);

/// Whether changeRequest may be called: its GateErrors but those of the filter.
bool mayChangeFilter(RequestState state);

}
