// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/RandomStream.h"
#include "bench/ZipfTable.h"

#include <cstdint>
#include <string>

namespace postinsyn::bench {

/// Someone who sends and receives: a rank among the region's own mailboxes or among all others. The
/// low ranks are the busy ones.
struct Party {
    bool isOwn = false;
    std::uint32_t rank = 0;

    bool operator==(const Party&) const = default;
};

/// The invented people, mailboxes and domains of the generated logs. Addresses follow from the rank
/// alone, so that nothing has to be kept.
class PartyNames {
public:
    static constexpr std::uint32_t ownCount = 15'000;
    static constexpr std::uint32_t outsideCount = 200'000;

    PartyNames();

    [[nodiscard]] Party own(RandomStream& random) const { return {true, m_own.pick(random)}; }
    [[nodiscard]] Party outside(RandomStream& random) const
    {
        return {false, m_outside.pick(random)};
    }
    [[nodiscard]] std::string address(Party party) const;
    /// A distribution group of the region.
    [[nodiscard]] std::string group(RandomStream& random) const;
    /// `anna.lindhed`: someone who need not have a mailbox.
    static std::string personName(RandomStream& random);

private:
    [[nodiscard]] std::string outsideAddress(std::uint32_t rank) const;

    ZipfTable m_own;
    ZipfTable m_outside;
    ZipfTable m_domains;
};

}
