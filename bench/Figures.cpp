// SPDX-License-Identifier: EUPL-1.2
#include "bench/Figures.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace postinsyn::bench {

std::vector<double> Figures::sorted() const
{
    std::vector<double> values = m_values;
    std::sort(values.begin(), values.end());
    return values;
}

double Figures::median() const
{
    const auto values = sorted();
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double Figures::percentile(unsigned percent) const
{
    const auto values = sorted();
    const std::size_t rank = (values.size() * percent + 99) / 100;
    return values[std::max<std::size_t>(rank, 1) - 1];
}

std::string Figures::text(int decimals) const
{
    if (m_values.empty())
        return "-";
    if (m_values.size() == 1)
        return fixed(m_values.front(), decimals);
    return fixed(median(), decimals) + " (" + fixed(percentile(0), decimals) + "-" +
           fixed(percentile(100), decimals) + ")";
}

std::string fixed(double value, int decimals)
{
    std::array<char, 64> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                   std::chars_format::fixed, decimals);
    return {text.data(), end.ptr};
}

std::string shortCount(std::size_t count)
{
    if (count >= 1'000'000 && count % 1'000'000 == 0)
        return std::to_string(count / 1'000'000) + " M";
    if (count >= 1'000 && count % 1'000 == 0)
        return std::to_string(count / 1'000) + " k";
    return std::to_string(count);
}

}
