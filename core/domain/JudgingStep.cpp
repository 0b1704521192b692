// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/JudgingStep.h"

#include "core/base/EnumNames.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 7> stepNames{"clear", "mask", "unmask", "withhold",
                                                    "query", "note", "answer"};
constexpr std::int64_t longestMs = 10 * 60 * 1000;
constexpr std::size_t fewest = 5;

}

std::string_view judgingKindName(JudgingKind kind)
{
    return stepNames[static_cast<std::size_t>(kind)];
}

std::optional<JudgingKind> judgingKindNamed(std::string_view name)
{
    return enumNamed<JudgingKind>(stepNames, name);
}

std::optional<JudgingForecast> forecastOf(std::span<const JudgingStep> steps, std::int64_t rowsLeft)
{
    std::vector<std::int64_t> gaps;
    // Masks, answers and notes on the way to a verdict count as time of that verdict.
    std::int64_t sum = 0;
    for (std::size_t i = steps.size(); i-- > 1;) {
        const JudgingStep& step = steps[i - 1];
        const std::int64_t gap = step.at.ms - steps[i].at.ms;
        if (gap < 0 || gap > longestMs || step.rowCount > 1) {
            sum = 0;
            continue;
        }
        sum += gap;
        const bool isSameRow = i >= 2 && steps[i - 2].firstRow == step.firstRow;
        if (!isSameRow) {
            gaps.push_back(sum);
            sum = 0;
        }
    }
    if (gaps.size() < fewest)
        return std::nullopt;
    std::sort(gaps.begin(), gaps.end());
    const double n = static_cast<double>(gaps.size());
    const auto at = [&](double rank) {
        const double index = std::clamp(std::floor(rank), 0.0, n - 1);
        return std::chrono::seconds(gaps[static_cast<std::size_t>(index)] * rowsLeft / 1000);
    };
    // Ranks of the interval that holds the median in 80 cases of 100.
    const double reach = 1.2816 * std::sqrt(n) / 2;
    return JudgingForecast{at((n - 1) / 2), at((n - 1) / 2 - reach),
                           at(std::ceil((n - 1) / 2 + reach))};
}

}
