// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/RequestGuard.h"
#include "core/store/Archive.h"

namespace postinsyn {

/// How matters stand with a request, for its guards; without the note, which is a person's.
RequestFacts factsOf(Archive& archive, const Request& request);

}
