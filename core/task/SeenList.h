// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/domain/JudgingStep.h"
#include "core/domain/OverviewList.h"
#include "core/store/Archive.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace postinsyn {

/// What was decided on a row, as whoever decides next has seen it. Notes don't count.
struct SeenRow {
    std::int64_t nr = 0;
    Verdict verdict = Verdict::Unreviewed;
    std::string withheldGround;
    std::map<RowField, std::vector<MaskSpan>> masks;

    bool operator==(const SeenRow&) const = default;
};
SeenRow seenRow(const OverviewRow& row);

/// What a decision rests on: the version of the list, and every row that it changes or follows. A
/// window holds it from the moment something is shown, so that a decision that comes late never
/// lands on anything else.
struct SeenList {
    ListId list;
    std::vector<SeenRow> rows;
};

/// How far the judging of a list has come: another value as soon as anything was decided, answered,
/// undone or done again.
struct JudgedState {
    ListId list;
    std::optional<JudgingStep> done; ///< the last step that is in force
    std::optional<JudgingStep> undone;

    bool operator==(const JudgedState&) const = default;
};
JudgedState judgedState(Archive& archive, ListId list);

/// GateError `list-changed` if `list` is another version; `rows-changed` with those of `rows` that
/// are no longer as they were seen, or were not seen.
void requireSeen(const SeenList& seen, ListId list, std::span<const OverviewRow> rows);

}
