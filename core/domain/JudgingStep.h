// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace postinsyn {

/// What a person did in one step of judging a list.
enum class JudgingKind : std::uint8_t { Clear, Mask, Unmask, Withhold, Query, Note, Answer };
std::string_view
judgingKindName(JudgingKind kind); ///< `clear|mask|unmask|withhold|query|note|answer`
std::optional<JudgingKind> judgingKindNamed(std::string_view name);

/// One step of the journal: what can be undone or redone at once.
struct JudgingStep {
    std::int64_t seq = 0; ///< ascending within its list
    JudgingKind kind = JudgingKind::Clear;
    std::int64_t rowCount = 0;
    std::int64_t firstRow = 0;
    Instant at;
    std::string actor;

    bool operator==(const JudgingStep&) const = default;
};

struct JudgingHistory {
    std::optional<JudgingStep> undo; ///< the last step that is in force
    std::optional<JudgingStep> redo; ///< the first one that was undone
};

/// How long the rest of a list will take, by how fast its rows were decided so far.
struct JudgingForecast {
    std::chrono::seconds median{}; ///< rows left x the median time of a decision
    std::chrono::seconds low{};    ///< the same by the ends of the median's 80 % interval
    std::chrono::seconds high{};
};

/// `steps` newest first. A decision's time is the gap to the step before it; pauses of more than
/// ten minutes and batches don't count. Nothing with fewer than five decisions.
std::optional<JudgingForecast> forecastOf(std::span<const JudgingStep> steps,
                                          std::int64_t rowsLeft);

}
