// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <cstdint>

namespace postinsyn {

/// A row id that cannot be mistaken for another kind of id. 0 means "none".
template <class Tag>
struct Id {
    std::int64_t value = 0;

    [[nodiscard]] explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

using MessageId =
    Id<struct MessageTag>; ///< carries its time, see MessageIds.h: descending ids ascend in UTC
using SourceId = Id<struct SourceTag>;
using RequestId = Id<struct RequestTag>;
using ListId = Id<struct ListTag>;
using HoldId = Id<struct HoldTag>;

}
