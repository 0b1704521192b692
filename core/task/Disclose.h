// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Delivery.h"
#include "core/domain/Request.h"
#include "core/store/Archive.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Where a requested message stands on its way out.
enum class OutgoingStanding : std::uint8_t {
    Open,      ///< not decided: it stays
    Lacking,   ///< decided to go, and something of the checklist is still to be answered
    Ready,     ///< it can go now
    Delivered, ///< it went, as it is decided
    Refused,   ///< it does not go: refused, or not held
    Elsewhere, ///< another authority holds it
};
std::string_view outgoingStandingName(OutgoingStanding standing); ///< `open`, `ready`, ...

struct OutgoingItem {
    DeliveredItem item; ///< outcome and grounds say something only once it is decided
    OutgoingStanding standing = OutgoingStanding::Open;
    std::vector<std::string> lacking; ///< ids of the questions to be answered before it goes
};

/// Every message that is asked for at each board that holds it, by row and board; rows that no unit
/// was named for have no board and are open.
std::vector<OutgoingItem> outgoingItems(Archive& archive, const Request& request);

/// What a person tells of giving something out. Nothing of who got it.
struct DeliveryTold {
    std::string caseNumber;
    std::vector<std::int64_t> rows; ///< ascending; empty: all messages that are ready
    std::optional<int> listVersion; ///< this version of the list, and no messages
    DeliveryWay way = DeliveryWay::Email;
    bool isPaper = false;
    std::int64_t pages = 0;
    std::vector<DeliveredFile> files; ///< of a list: empty means those that it was issued as
    std::string waiverReason;         ///< why nothing is charged; empty: it is
};

/// Records that it was given out, in the register, with its fee by the tariff of the day; the case
/// moves on. What is not decided stays open, and what has gone can go once more if its row is
/// named. One transaction. GateError: `case-unknown`, `event-not-allowed`,
/// `nothing-to-give-out`, `rows-not-ready` (with the rows), `pages-missing` (paper has pages),
/// `files-missing` (what goes as files has a digest of each), `files-of-other-rows` (with the
/// rows), `list-version-missing`, `list-not-issued`, `file-not-issued` (of a list: not a file of
/// it).
Delivery recordDelivery(Archive& archive, const DeliveryTold& told, std::string_view actor);

}
