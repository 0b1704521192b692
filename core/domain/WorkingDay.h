// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"

namespace postinsyn {

/// Monday to Friday, but no public holiday and no Midsummer, Christmas or New Year's Eve
/// (lag 1930:173; domain.md 3.7).
bool isWorkingDay(LocalDate date);
/// The day itself, or the next working day after it: where a last day of the law moves to.
LocalDate workingDayFrom(LocalDate date);
/// The day itself, or the last working day before it: what has to be done in time.
LocalDate workingDayUntil(LocalDate date);

}
