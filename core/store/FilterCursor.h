// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/FilterRow.h"
#include "core/store/HotStatement.h"

#include <cstdint>
#include <vector>

namespace postinsyn {

/// Messages with their recipients from the tables: two sequential reads side by side.
class FilterCursor {
public:
    enum class Order {
        Id, ///< ascending, newest first
        Utc ///< ascending, oldest first
    };

    /// Ids from `low` to below `high`.
    FilterCursor(sqlite3* database, Order order, std::int64_t low, std::int64_t high);

    /// Begins anew with other bounds.
    void seek(std::int64_t low, std::int64_t high);
    /// False at the end. `row` sees the recipients until the next call.
    bool next(FilterRow& row);

private:
    [[nodiscard]] bool isNotBeyond(std::int64_t id) const;

    bool m_isUtc;
    HotStatement m_messages;
    HotStatement m_recipients;
    bool m_hasRecipient = false;
    std::vector<std::uint32_t> m_addresses;
    std::vector<std::uint8_t> m_statuses;
};

}
