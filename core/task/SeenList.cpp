// SPDX-License-Identifier: EUPL-1.2
#include "core/task/SeenList.h"

#include "core/base/Error.h"
#include "core/store/JudgingJournal.h"

#include <utility>

namespace postinsyn {

SeenRow seenRow(const OverviewRow& row)
{
    return {row.nr, row.verdict, row.withheldGround, row.masks};
}

JudgedState judgedState(Archive& archive, ListId list)
{
    JudgingHistory history = archive.journal().history(list);
    return {list, std::move(history.undo), std::move(history.redo)};
}

void requireSeen(const SeenList& seen, ListId list, std::span<const OverviewRow> rows)
{
    if (seen.list != list)
        throw GateError("list-changed");
    std::map<std::int64_t, const SeenRow*> known;
    for (const SeenRow& row : seen.rows)
        known[row.nr] = &row;
    std::vector<std::int64_t> changed;
    for (const OverviewRow& row : rows) {
        const auto found = known.find(row.nr);
        if (found == known.end() || *found->second != seenRow(row))
            changed.push_back(row.nr);
    }
    if (!changed.empty())
        throw GateError("rows-changed", std::move(changed));
}

}
