// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/AppealTime.h"

#include "core/base/EnumNames.h"
#include "core/domain/WorkingDay.h"

#include <array>

namespace postinsyn {

namespace {

constexpr int daysForAppeal = 21;
constexpr std::array<std::string_view, 3> appealTimingNames{"in-time", "post-margin", "late"};

}

std::string_view appealTimingName(AppealTiming timing)
{
    return appealTimingNames[static_cast<std::size_t>(timing)];
}

std::optional<AppealTiming> appealTimingNamed(std::string_view name)
{
    return enumNamed<AppealTiming>(appealTimingNames, name);
}

LocalDate lastAppealDay(LocalDate served)
{
    return workingDayFrom(served + daysForAppeal);
}

LocalDate lastPostDay(LocalDate lastDay)
{
    return workingDayFrom(lastDay + 1);
}

AppealTiming judgeAppeal(LocalDate lastDay, LocalDate received)
{
    if (received <= lastDay)
        return AppealTiming::InTime;
    return received <= lastPostDay(lastDay) ? AppealTiming::InPostMargin : AppealTiming::Late;
}

}
