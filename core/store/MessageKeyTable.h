// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace postinsyn {

/// Identity hash -> message ids, many allowed under one hash: 12 bytes a slot. In many parts that
/// grow one after the other, so that nothing is held twice and the room that one leaves is taken by
/// the next.
///
/// 38 bits of the hash count: of a hundred thousand questions among four million messages one or
/// two are answered with a message of another identity, so whoever asks has to look at it.
class MessageKeyTable {
public:
    MessageKeyTable()
    {
        for (std::size_t i = 0; i < partCount; ++i)
            m_parts[i].resize(partCount + i);
    }

    void insert(std::uint64_t key, std::int64_t id) { partOf(key).insert(checkOf(key), id); }
    /// Of two messages that still have the same id one is meant.
    void replace(std::uint64_t key, std::int64_t oldId, std::int64_t newId)
    {
        partOf(key).replace(checkOf(key), oldId, newId);
    }
    template <class Visit>
    void forEach(std::uint64_t key, Visit visit) const
    {
        m_parts[key % partCount].forEach(checkOf(key), visit);
    }

private:
    using Check = std::uint32_t;

    static constexpr std::size_t partCount = 64;
    static constexpr Check free = 0;

    class Part {
    public:
        void insert(Check check, std::int64_t id)
        {
            if ((m_count + 1) * 8 > m_checks.size() * 7)
                resize(m_checks.size() + m_checks.size() / 5);
            place(check, id);
            ++m_count;
        }

        void resize(std::size_t size)
        {
            const auto checks = std::exchange(m_checks, std::vector<Check>(size));
            const auto ids = std::exchange(m_ids, std::vector<std::int64_t>(size));
            for (std::size_t at = 0; at < checks.size(); ++at)
                if (checks[at] != free)
                    place(checks[at], ids[at]);
        }

        void replace(Check check, std::int64_t oldId, std::int64_t newId)
        {
            for (std::size_t at = start(check); m_checks[at] != free; at = next(at))
                if (m_checks[at] == check && m_ids[at] == oldId) {
                    m_ids[at] = newId;
                    return;
                }
        }

        template <class Visit>
        void forEach(Check check, Visit visit) const
        {
            for (std::size_t at = start(check); m_checks[at] != free; at = next(at))
                if (m_checks[at] == check)
                    visit(m_ids[at]);
        }

    private:
        [[nodiscard]] std::size_t start(Check check) const
        {
            // The high half of a 32-bit reduction: the table's size need not be a power of two, so
            // it can grow by a fifth.
            return static_cast<std::size_t>(std::uint64_t{check} * m_checks.size() >> 32);
        }
        [[nodiscard]] std::size_t next(std::size_t at) const
        {
            return at + 1 == m_checks.size() ? 0 : at + 1;
        }

        void place(Check check, std::int64_t id)
        {
            std::size_t at = start(check);
            while (m_checks[at] != free)
                at = next(at);
            m_checks[at] = check;
            m_ids[at] = id;
        }

        // Apart, or alignment would make sixteen bytes of twelve.
        std::vector<Check> m_checks;
        std::vector<std::int64_t> m_ids;
        std::size_t m_count = 0;
    };

    static Check checkOf(std::uint64_t key)
    {
        return std::max<Check>(1, static_cast<Check>(key >> 32));
    }
    Part& partOf(std::uint64_t key) { return m_parts[key % partCount]; }

    std::array<Part, partCount> m_parts;
};

}
