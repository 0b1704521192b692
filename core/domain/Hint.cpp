// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Hint.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 4> severityNames{"info", "low", "medium", "high"};
constexpr std::array<std::string_view, 3> fieldNames{"sender", "recipients", "subject"};

}

std::string_view hintSeverityName(HintSeverity severity)
{
    return severityNames[static_cast<std::size_t>(severity)];
}

std::optional<HintSeverity> hintSeverityNamed(std::string_view name)
{
    const auto found = std::find(severityNames.begin(), severityNames.end(), name);
    if (found == severityNames.end())
        return std::nullopt;
    return static_cast<HintSeverity>(found - severityNames.begin());
}

std::string_view hintFieldName(HintField field)
{
    return fieldNames[static_cast<std::size_t>(field)];
}

std::string Hint::id() const
{
    return rule + "@" + std::string(hintFieldName(field)) + ":" + std::to_string(start) + "+" +
           std::to_string(length);
}

}
