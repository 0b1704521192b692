// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Profile.h"
#include "core/domain/Vanishing.h"
#include "core/store/Archive.h"
#include "ui/pages/requests/RequestModel.h"

#include <stop_token>
#include <vector>

namespace postinsyn {

/// All requests with what can be told of them at once.
std::vector<RequestSummary> requestSummaries(Archive& archive);

/// What all open requests need, case after case; for each the soonest first. Looks through the
/// directory: for the search thread.
std::vector<Vanishing> vanishingOfAll(Archive& archive, const Profile& profile,
                                      const std::stop_token& token);

}
