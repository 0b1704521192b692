// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace postinsyn {

/// Messages that share what should tell them apart, a Message-ID or a second, in such numbers that
/// comparing with each of them would never end (a device that always sends the same Message-ID, a
/// hostile file). They are looked up by address and exact subject instead; where a subject is cut,
/// lossy or not told, `least` of the address's messages are compared and no more.
class CrowdTable {
public:
    static constexpr std::size_t least = 64;

    /// What a message looks like.
    struct Look {
        std::array<std::int64_t, 2> addresses; ///< From and MAIL FROM, 0 = not told
        std::uint64_t subject;                 ///< hash of its text
        bool isVague;                          ///< the subject is not known to be whole
    };

    [[nodiscard]] bool has(std::uint64_t of) const { return m_crowds.contains(of); }
    void begin(std::uint64_t of) { m_crowds[of]; }
    void add(std::uint64_t of, const Look& look, std::int64_t id);
    /// Ids that may be the message, sorted. Some may be those of messages that went elsewhere.
    [[nodiscard]] std::vector<std::int64_t> find(std::uint64_t of, const Look& look) const;

private:
    struct Sender {
        std::unordered_map<std::uint64_t, std::vector<std::int64_t>> bySubject;
        std::vector<std::int64_t> vague; ///< at most `least`, as in `any`
        std::vector<std::int64_t> any;
    };
    using Crowd = std::unordered_map<std::int64_t, Sender>;

    std::unordered_map<std::uint64_t, Crowd> m_crowds;
};

}
