// SPDX-License-Identifier: EUPL-1.2
#include "core/store/MessageIds.h"

#include <algorithm>

namespace postinsyn {

namespace {

constexpr std::int64_t endMs = 3'124'224'000'000; // 2069-01-01Z: no message is kept from there on
constexpr std::int64_t spanMs = (std::int64_t{1} << 41) - 2;
constexpr std::int64_t hashMask = (std::int64_t{1} << messageIdHashBits) - 1;

}

std::int64_t messageIdFor(Instant time, std::uint64_t hash)
{
    return (endMs - time.ms) * (hashMask + 1) +
           (static_cast<std::int64_t>(hash >> (64 - messageIdHashBits)) & hashMask);
}

Instant instantOf(MessageId id)
{
    return Instant{endMs - (id.value >> messageIdHashBits)};
}

MessageIdRange idsWithin(Instant from, Instant to)
{
    // No message lies outside of what ids can carry: a filter may.
    const auto carried = [](Instant time) {
        return Instant{std::clamp(time.ms, endMs - spanMs, endMs)};
    };
    return {messageIdFor({carried(to).ms - 1}, 0), messageIdFor({carried(from).ms - 1}, 0)};
}

}
