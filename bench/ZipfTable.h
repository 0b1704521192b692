// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/RandomStream.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace postinsyn::bench {

/// Ranks 0 .. size - 1 with weights 1 / (rank + flatness), in whole numbers: floating point would
/// round differently elsewhere.
class ZipfTable {
public:
    ZipfTable(std::uint32_t size, std::uint32_t flatness)
    {
        constexpr std::uint32_t scale = 1U << 27U;
        std::uint32_t sum = 0;
        for (std::uint32_t rank = 0; rank < size; ++rank)
            m_sums.push_back(sum += scale / (rank + flatness));
    }

    [[nodiscard]] std::uint32_t pick(RandomStream& random) const
    {
        const std::uint32_t at = random.below(m_sums.back());
        return static_cast<std::uint32_t>(std::upper_bound(m_sums.begin(), m_sums.end(), at) -
                                          m_sums.begin());
    }

private:
    std::vector<std::uint32_t> m_sums;
};

}
