// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string_view>

namespace postinsyn {

/// What an event of a tracking log says about a mail (formats.md 3.5).
enum class EventUse : std::uint8_t {
    Entry,     ///< the mail exists and came in: its best time beside the message-info stamp
    Handover,  ///< the mail exists: submission, a bounce that was made
    Delivery,  ///< in a local mailbox
    Departure, ///< left the organisation
    Send,      ///< left it, or only hopped to the next server: the connector tells
    Failure,
    Wait,
    Expansion, ///< a group was replaced by its members
    Redirect,  ///< an address was replaced by another
    Unknown,   ///< an event newer than we are: the mail exists, no more
    Ignored,   ///< housekeeping, shadow copies, forks, replays, moderation: no mail of its own
};

/// ASCII case does not matter: logs write DELIVER, prose Deliver.
EventUse useOfEvent(std::string_view event);

/// SEND over this connector leaves the organisation. Not so without a connector and over those
/// that servers of one organisation use between each other.
bool isOutwardConnector(std::string_view connector);

}
