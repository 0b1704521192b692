// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <span>

namespace postinsyn::bench {

/// splitmix64: the same numbers from the same seed on every machine, which the distributions of the
/// standard library do not promise.
class RandomStream {
public:
    /// The numbers of one thing (`index`) of one kind: things can be made again in any order.
    RandomStream(std::uint64_t seed, std::uint64_t kind, std::uint64_t index)
        : m_state(mixed(mixed(seed + kind * 0x9E3779B97F4A7C15U) + index))
    {}

    std::uint64_t next() { return mixed(m_state += 0x9E3779B97F4A7C15U); }

    /// 0 .. bound - 1; `bound` is not 0.
    std::uint32_t below(std::uint32_t bound)
    {
        return static_cast<std::uint32_t>(((next() >> 32U) * bound) >> 32U);
    }

    /// True in `count` of a thousand cases.
    bool permille(std::uint32_t count) { return below(1000) < count; }

    template <typename T, std::size_t N>
    const T& pick(const T (&values)[N])
    {
        return values[below(static_cast<std::uint32_t>(N))];
    }

private:
    static std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

    std::uint64_t m_state;
};

}
