// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/ReviewChange.h"

#include <string_view>

namespace postinsyn {

// Whether a requested message is there. Each is one transaction with its audit entry and gives the
// item as it has become. GateError as ReviewChange, and `item-event-not-allowed`. Notes are the
// case's own; they never go out.

/// It is looked for; also again, whatever was found out, proposed or decided because nothing was
/// found.
ReviewItem searchItem(Archive& archive, const ItemRef& ref, std::string_view note,
                      std::string_view actor);
/// It is here.
ReviewItem itemFound(Archive& archive, const ItemRef& ref, std::string_view note,
                     std::string_view actor);
/// It is not. GateError `evidence-missing` (detail: `searched|confirmed-by|why`).
ReviewItem itemMissing(Archive& archive, const ItemRef& ref, const MissingEvidence& evidence,
                       std::string_view actor);
/// Another authority holds it, and the requester is told so. GateError `authority-missing`.
ReviewItem itemElsewhere(Archive& archive, const ItemRef& ref, std::string_view authority,
                         std::string_view note, std::string_view actor);

}
