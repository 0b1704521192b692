// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/HotStatement.h"

#include <cstdint>
#include <unordered_map>

struct sqlite3;

namespace postinsyn {

/// Ids for messages whose own one is taken by another message of the same millisecond.
class FreeMessageIds {
public:
    explicit FreeMessageIds(sqlite3* database);

    /// The next one after `wanted` that no message has. Throws StoreError (`millisecond-full`).
    std::int64_t next(std::int64_t wanted);

private:
    HotStatement m_exists;
    std::unordered_map<std::int64_t, std::int64_t> m_last; ///< wanted -> where the search ended
};

}
