// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace postinsyn {

/// Identity hash -> message ids, many allowed under one hash: 16 bytes a slot. In many parts, so
/// that growing never holds all of it twice.
class MessageKeyTable {
public:
    void insert(std::uint64_t key, std::int64_t id) { partOf(key).insert(key, id); }
    void replace(std::uint64_t key, std::int64_t oldId, std::int64_t newId)
    {
        partOf(key).replace(key, oldId, newId);
    }
    template <class Visit>
    void forEach(std::uint64_t key, Visit visit) const
    {
        m_parts[key % partCount].forEach(key, visit);
    }

private:
    static constexpr std::size_t partCount = 64;
    static constexpr std::int64_t free = INT64_MIN;
    struct Slot {
        std::uint64_t key = 0;
        std::int64_t id = free;
    };

    class Part {
    public:
        void insert(std::uint64_t key, std::int64_t id)
        {
            if ((m_count + 1) * 5 > m_slots.size() * 4)
                grow();
            place({key, id});
            ++m_count;
        }

        void replace(std::uint64_t key, std::int64_t oldId, std::int64_t newId)
        {
            if (m_slots.empty())
                return;
            for (std::size_t at = start(key); m_slots[at].id != free; at = next(at))
                if (m_slots[at].key == key && m_slots[at].id == oldId) {
                    m_slots[at].id = newId;
                    return;
                }
        }

        template <class Visit>
        void forEach(std::uint64_t key, Visit visit) const
        {
            if (m_slots.empty())
                return;
            for (std::size_t at = start(key); m_slots[at].id != free; at = next(at))
                if (m_slots[at].key == key)
                    visit(m_slots[at].id);
        }

    private:
        [[nodiscard]] std::size_t start(std::uint64_t key) const
        {
            // The high half of a 32-bit reduction: the table's size need not be a power of two, so
            // it can grow by half.
            return static_cast<std::size_t>((key >> 32) * m_slots.size() >> 32);
        }
        [[nodiscard]] std::size_t next(std::size_t at) const
        {
            return at + 1 == m_slots.size() ? 0 : at + 1;
        }

        void place(const Slot& slot)
        {
            std::size_t at = start(slot.key);
            while (m_slots[at].id != free)
                at = next(at);
            m_slots[at] = slot;
        }

        void grow()
        {
            const std::vector<Slot> old = std::exchange(
                m_slots,
                std::vector<Slot>(m_slots.empty() ? 64 : m_slots.size() + m_slots.size() / 2));
            for (const Slot& slot : old)
                if (slot.id != free)
                    place(slot);
        }

        std::vector<Slot> m_slots;
        std::size_t m_count = 0;
    };

    Part& partOf(std::uint64_t key) { return m_parts[key % partCount]; }

    std::array<Part, partCount> m_parts;
};

}
