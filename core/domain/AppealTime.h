// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace postinsyn {

/// How an appeal lies in time (FL 44-45). Arithmetic only: whether it is taken up is decided by a
/// person.
enum class AppealTiming : std::uint8_t {
    InTime,
    /// On the working day after the last: what came by post then counts as come in the day before,
    /// unless that is unlikely (FL 22). A person says which.
    InPostMargin,
    Late,
};
std::string_view appealTimingName(AppealTiming timing); ///< `in-time|post-margin|late`
std::optional<AppealTiming> appealTimingNamed(std::string_view name);

/// The last day on which an appeal can come in: the same weekday three weeks after the requester
/// got the decision, moved to a working day (FL 44, lag 1930:173). Of a ruling of the court of
/// appeal just so (FPL 44).
LocalDate lastAppealDay(LocalDate served);
/// The last day on which what was posted in time may still come in: a working day.
LocalDate lastPostDay(LocalDate lastDay);
/// `received` is the Swedish civil day on which it reached the authority. Before it was served is
/// in time.
AppealTiming judgeAppeal(LocalDate lastDay, LocalDate received);

}
