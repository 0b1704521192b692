// SPDX-License-Identifier: EUPL-1.2
#include "core/task/RowHints.h"

#include "core/domain/HintEngine.h"

#include <algorithm>
#include <memory>

namespace postinsyn {

HintsOf hintsBy(const HintEngine& engine)
{
    struct Reading {
        HintInput input; // keeps its memory from row to row
        HintEngine::QuietTexts quiet;
    };
    return [&engine, reading = std::make_shared<Reading>()](const OverviewRow& row) {
        const ReviewerView view;
        HintInput& input = reading->input;
        input.sender = row.sender.shownTo(view);
        input.recipients.resize(row.recipients.size());
        for (std::size_t i = 0; i < row.recipients.size(); ++i)
            input.recipients[i] = row.recipients[i].shownTo(view);
        input.subject = row.subject.shownTo(view);
        return engine.find(input, &reading->quiet);
    };
}

HintsOf stoppableHints(const HintEngine& engine, const ProgressMeter& meter)
{
    return [hintsOf = hintsBy(engine), &meter](const OverviewRow& row) {
        meter.check();
        return hintsOf(row);
    };
}

RowField rowFieldOf(HintField field)
{
    switch (field) {
    case HintField::Sender:
        return RowField::Sender;
    case HintField::Recipients:
        return RowField::Recipients;
    case HintField::Subject:
        break;
    }
    return RowField::Subject;
}

bool isHidden(const Hint& hint, const OverviewRow& row)
{
    if (row.verdict == Verdict::Withheld)
        return true;
    const auto masks = masksOf(row, rowFieldOf(hint.field));
    const auto isMasked = [&](std::size_t at) {
        return std::any_of(masks.begin(), masks.end(), [&](const MaskSpan& span) {
            return at >= span.start && at - span.start < span.length;
        });
    };
    for (std::size_t at = hint.start; at < hint.start + hint.length; ++at)
        if (!isMasked(at))
            return false;
    return true;
}

}
