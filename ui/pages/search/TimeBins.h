// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace postinsyn {

enum class BinUnit : std::uint8_t { Hour, Day, Week, Month };

/// A stretch of Swedish time and how many messages lie in it.
struct TimeBin {
    Period days; ///< that it touches; of an hour, its day
    Instant from;
    Instant to; ///< not included
    std::uint64_t count = 0;
};

/// Without gaps, in order of time; periods without messages have their bins too.
struct TimeBins {
    BinUnit unit = BinUnit::Day;
    std::vector<TimeBin> bins;
    std::uint64_t most = 0; ///< of the fullest bin
};

/// The messages (ids in order of time, LogStore::find) over the span, or without one over the days
/// they cover. The time comes out of the ids: nothing is read.
TimeBins timeBins(std::span<const MessageId> ids, std::optional<Period> span);

}
