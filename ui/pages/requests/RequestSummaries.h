// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Profile.h"
#include "core/store/Archive.h"
#include "ui/pages/requests/RequestModel.h"

#include <vector>

namespace postinsyn {

/// All requests with what can be told of them at once; nothing is counted that takes long.
std::vector<RequestSummary> requestSummaries(Archive& archive, const Profile& profile);

}
