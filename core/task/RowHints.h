// SPDX-License-Identifier: EUPL-1.2
#pragma once

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

/// The field of the list that a hint points into.
RowField rowFieldOf(HintField field);

/// Whether all that the hint points at is masked on the row.
bool isHidden(const Hint& hint, const OverviewRow& row);

}
