// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace postinsyn {

/// Messages that share what should tell them apart, a Message-ID or a second, in such numbers that
/// comparing with each of them would never end (a device that always sends the same Message-ID, a
/// hostile file). They are looked up by exact subject and listed sender instead.
class CrowdTable {
public:
    static constexpr std::size_t least = 64;

    struct Face {
        std::int64_t subject;
        std::int64_t sender; ///< as listed

        bool operator==(const Face&) const = default;
    };

    [[nodiscard]] bool has(std::uint64_t of) const { return m_crowds.contains(of); }
    void begin(std::uint64_t of) { m_crowds[of]; }

    void add(std::uint64_t of, Face face, std::int64_t id) { m_crowds[of][face].push_back(id); }
    /// Ids; one whose message went elsewhere may still be among them.
    [[nodiscard]] std::vector<std::int64_t> find(std::uint64_t of, Face face) const
    {
        const Crowd& crowd = m_crowds.at(of);
        const auto it = crowd.find(face);
        return it == crowd.end() ? std::vector<std::int64_t>() : it->second;
    }
    void replace(std::uint64_t of, Face face, std::int64_t oldId, std::int64_t newId)
    {
        for (std::int64_t& id : m_crowds[of][face])
            if (id == oldId)
                id = newId;
    }

private:
    struct HashOfFace {
        std::size_t operator()(const Face& face) const
        {
            return static_cast<std::size_t>(face.subject) * 0x9E3779B97F4A7C15ULL +
                   static_cast<std::size_t>(face.sender);
        }
    };
    using Crowd = std::unordered_map<Face, std::vector<std::int64_t>, HashOfFace>;

    std::unordered_map<std::uint64_t, Crowd> m_crowds;
};

}
