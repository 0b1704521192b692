// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <vector>

namespace postinsyn {

/// A set of dictionary ids (addresses, subjects), which are small and dense: ascending list and
/// bitmap in one.
class IdSet {
public:
    void add(std::int64_t id)
    {
        const auto at = static_cast<std::size_t>(id);
        if (at >= m_bits.size())
            m_bits.resize(at + at / 2 + 64);
        if (!m_bits[at]) {
            m_bits[at] = true;
            m_ids.push_back(id);
        }
    }
    [[nodiscard]] bool has(std::int64_t id) const
    {
        return static_cast<std::size_t>(id) < m_bits.size() && m_bits[static_cast<std::size_t>(id)];
    }
    [[nodiscard]] const std::vector<std::int64_t>& ids() const { return m_ids; }

private:
    std::vector<bool> m_bits;
    std::vector<std::int64_t> m_ids;
};

}
