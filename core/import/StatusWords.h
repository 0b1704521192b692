// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Message.h"

#include <optional>
#include <string_view>

namespace postinsyn {

/// The status words of every format (formats.md 2.1, 5.1, 5.3, 6) and their Swedish forms in the
/// admin centre. Case, spaces, `-` and `_` do not matter. Nothing: a word we do not know.
std::optional<DeliveryStatus> statusOfWord(std::string_view word);

/// A whole status cell: one word; `Receive, Deliver, Quarantined`, where the last verdict on spam
/// stands unless a delivery follows it; `Delivered 24`, while `Delivered 24, Failed 2` does not say
/// who. Unknown if no word is known.
DeliveryStatus statusOfCell(std::string_view cell);

/// Status of a row of Defender's EmailEvents: where it went tells more than what was done.
DeliveryStatus statusOfDelivery(std::string_view action, std::string_view location);

/// `To`, `Cc`, `Bcc`.
std::optional<RecipientKind> kindOfWord(std::string_view word);

}
