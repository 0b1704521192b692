// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/HintEngine.h"
#include "core/store/Archive.h"
#include "core/task/JudgeRows.h"
#include "core/task/ListIndex.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace postinsyn {

/// What the archive says of a list as it is worked on, read at once. Its rows are read when they
/// are looked at.
struct ListState {
    std::optional<OverviewList> head; ///< without rows
    int newest = 0;                   ///< version
    bool mayJudge = false;
    bool mayFreeze = false;
    MessageFilter filter;   ///< of the request
    bool hasLog = false;    ///< in the archive, of any request
    std::int64_t entry = 0; ///< of the audit: whether somebody else wrote
    ListIndex index;
    std::shared_ptr<const HintEngine> engine;
    std::vector<HintAcknowledgement> answers;
    JudgingHistory history;
    std::vector<JudgingStep> steps; ///< the last ones, for the forecast

    /// The newest version, or the one named. `engine` is taken over.
    [[nodiscard]] static ListState read(Archive& archive, const std::string& caseNumber,
                                        std::optional<int> version,
                                        std::shared_ptr<const HintEngine> engine);
    /// What may be another after rows were decided, but for the rows.
    void readDecided(Archive& archive);
};

}
