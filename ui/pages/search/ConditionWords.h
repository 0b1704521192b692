// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/FilterConditions.h"

#include <QString>

namespace postinsyn {

/// The days of a filter that has any, open at an end or not.
QString spanWords(const MessageFilter& filter);
/// A condition as its chip says it: "From anna@region.example", "Subject holds bygglov".
QString conditionText(const MessageFilter& filter, const FilterCondition& condition);

}
