// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"

#include <QString>

#include <cstdint>

namespace postinsyn {

/// `1 234 567` with narrow spaces that do not break.
QString numberText(std::int64_t number);
/// `820 kB`, `12,5 MB`: powers of 1000, as disks are sold and files are shown.
QString bytesText(std::uint64_t bytes);
/// `2026-09-30`
QString dateText(LocalDate date);
/// Swedish local time, `2026-09-30 14:05`; seconds on demand. In the doubled hour of October the
/// offset is told too: `2026-10-25 02:30 +01:00`.
QString timeText(Instant instant, bool withSeconds = false);
/// `onsdag 30 september 2026` / `Wednesday 30 September 2026`.
QString longDateText(LocalDate date);
/// Two letters (`må`) or three (`Mon`); Monday is 1.
QString shortWeekdayText(int weekday);
/// Number of the week, as ISO 8601 counts.
int isoWeek(LocalDate date);

}
