// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/OverviewList.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 4> fieldNames{"time", "sender", "recipients", "subject"};
constexpr std::array<std::string_view, 5> verdictNames{"unreviewed", "clear", "masked", "withheld",
                                                       "query"};

template <class Enum, std::size_t N>
std::optional<Enum> named(const std::array<std::string_view, N>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

}

std::string_view fieldName(RowField field)
{
    return fieldNames[static_cast<std::size_t>(field)];
}

std::optional<RowField> fieldNamed(std::string_view name)
{
    return named<RowField>(fieldNames, name);
}

std::string_view verdictName(Verdict verdict)
{
    return verdictNames[static_cast<std::size_t>(verdict)];
}

std::optional<Verdict> verdictNamed(std::string_view name)
{
    return named<Verdict>(verdictNames, name);
}

}
