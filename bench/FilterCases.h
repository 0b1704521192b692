// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MessageFilter.h"
#include "core/store/LogStore.h"

#include <cstdint>
#include <string>
#include <vector>

namespace postinsyn::bench {

/// One kind of question, asked with many values.
struct FilterCase {
    std::string name;
    std::vector<MessageFilter> filters;
};

/// The questions of a registrator's day, with values drawn from the archive itself.
std::vector<FilterCase> filterCases(LogStore& log, const OwnAddresses& own, std::uint64_t seed);

}
