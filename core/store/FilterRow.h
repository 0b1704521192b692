// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <span>

namespace postinsyn {

/// What the conditions of a filter look at in one message: numbers of the dictionaries, 0 where
/// nothing was told. Recipients are seen as long as their owner does not go on.
struct FilterRow {
    std::int64_t id = 0;
    std::uint32_t sender = 0;
    std::uint32_t envelope = 0;
    std::uint32_t subject = 0;
    bool isSystem = false;
    std::span<const std::uint32_t> addresses; ///< of the recipients
    std::span<const std::uint8_t> statuses;   ///< DeliveryStatus, of each recipient
};

}
