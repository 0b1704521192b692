// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <cstdint>

namespace postinsyn {

// message.id carries the time, newest first: 2069-01-01Z minus the time in milliseconds << 22 |
// hash bits. Exports of the cloud come newest first, so a large import appends to every table
// instead of splitting its pages (a third less time and space), and an id that descends ascends in
// UTC.

constexpr int messageIdHashBits = 22;

std::int64_t messageIdFor(Instant time, std::uint64_t hash);
Instant instantOf(MessageId id);
/// The ids of all messages in [from, to).
struct MessageIdRange {
    std::int64_t low;
    std::int64_t high; ///< not included
};
MessageIdRange idsWithin(Instant from, Instant to);

}
