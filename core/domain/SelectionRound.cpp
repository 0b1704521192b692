// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/SelectionRound.h"

#include "core/base/EnumNames.h"

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 4> wayNames{"text", "phone", "workbook", "csv"};

}

std::string_view selectionWayName(SelectionWay way)
{
    return wayNames[static_cast<std::size_t>(way)];
}

std::optional<SelectionWay> selectionWayNamed(std::string_view name)
{
    return enumNamed<SelectionWay>(wayNames, name);
}

}
