// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

using SelectionId = Id<struct SelectionTag>;

/// How a selection came.
enum class SelectionWay : std::uint8_t { Text, Phone, Workbook, Csv };
std::string_view selectionWayName(SelectionWay way); ///< `text|phone|workbook|csv`
std::optional<SelectionWay> selectionWayNamed(std::string_view name);

/// Rows that a requester asked for at one time. Rounds add up; one that was taken back counts no
/// more, and stays to be seen. The requester's own words are kept apart (SelectionStore::textOf).
struct SelectionRound {
    SelectionId id;
    std::string uid;
    int number = 0; ///< 1, 2, ... of the case
    ListId list;
    int version = 0; ///< of the list that was answered
    SelectionWay way = SelectionWay::Text;
    std::string fileSha256;             ///< 32 bytes; empty if no file came
    bool isAll = false;                 ///< all rows were asked for, without naming them
    std::vector<std::int64_t> rows;     ///< ascending
    std::vector<std::int64_t> accepted; ///< those of `rows` that were in doubt as read
    Instant at;
    std::string actor;
    std::optional<Instant> undoneAt;
    std::string undoneBy;

    [[nodiscard]] bool isActive() const { return !undoneAt; }
};

}
