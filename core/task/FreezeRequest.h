// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Progress.h"
#include "core/task/FreezeList.h"

#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Finds what the request of a case asks for and freezes it, anew if it has been frozen before;
/// what came with the case's own imports and lies outside leaves the archive, unless a hold covers
/// it: another request's, or what this one asked for before. `filterText` is the request's filter
/// as the requester reads it. `seen`: what a person looked at before saying so, as LogStore::find
/// gives it; then GateError{`found-changed`, how many there are now} if it is something else by
/// now. Throws Cancelled soon after the meter is stopped; errors as freezeList.
FrozenList freezeRequest(Archive& archive, const std::string& caseNumber,
                         const std::string& filterText, std::string_view actor,
                         const ProgressMeter& meter, const std::vector<MessageId>* seen = nullptr);

}
