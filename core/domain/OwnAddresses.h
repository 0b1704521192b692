// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Message.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace postinsyn {

/// On which side of the authority's border an address lies. None: no mail address at all (null
/// sender `<>`, an X.500 name, empty), which says nothing about the side.
enum class AddressSide : std::uint8_t { None, Own, Outside };

/// The authority's own mail domains (profile) and mailboxes (directory): what direction is derived
/// from. The log's own word on direction is never used (formats.md 2.5).
class OwnAddresses {
public:
    /// A domain means exactly itself: subdomains are own when listed. `mailboxes` are addresses and
    /// aliases outside those domains that are own all the same. Neither needs to be folded.
    explicit OwnAddresses(std::span<const std::string> domains,
                          std::span<const std::string> mailboxes = {});

    [[nodiscard]] AddressSide sideOf(std::string_view address) const;

    /// Sender own and any recipient outside: Out, also when others are own. Sender own and all
    /// recipients own: Internal. Sender outside or null and any recipient own: In. Else Unknown.
    [[nodiscard]] Direction directionOf(std::string_view sender,
                                        std::span<const std::string> recipients) const;
    [[nodiscard]] Direction directionOf(std::string_view sender,
                                        std::span<const LoggedRecipient> recipients) const;

    /// The same rule for sides that were worked out once per address.
    static Direction direction(AddressSide sender, bool hasOwnRecipient, bool hasOutsideRecipient);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };
    using Set = std::unordered_set<std::string, Hash, std::equal_to<>>;

    Set m_domains;
    Set m_mailboxes;
};

}
