// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Progress.h"
#include "core/domain/Hint.h"
#include "core/domain/OverviewList.h"

#include <functional>
#include <vector>

namespace postinsyn {

class HintEngine;

/// The hints of a row of a list.
using HintsOf = std::function<std::vector<Hint>(const OverviewRow&)>;

/// By the engine, which must outlive the function. The function and its copies are for one thread.
HintsOf hintsBy(const HintEngine& engine);
/// What `hintsBy` gives, but asking throws Cancelled once the meter is stopped: hints are what
/// takes time in a long list. Both must outlive it.
HintsOf stoppableHints(const HintEngine& engine, const ProgressMeter& meter);

/// The field of the list that a hint points into.
RowField rowFieldOf(HintField field);

/// Whether all that the hint points at is masked on the row.
bool isHidden(const Hint& hint, const OverviewRow& row);

}
