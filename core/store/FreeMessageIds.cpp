// SPDX-License-Identifier: EUPL-1.2
#include "core/store/FreeMessageIds.h"

#include "core/base/Error.h"
#include "core/store/MessageIds.h"

namespace postinsyn {

FreeMessageIds::FreeMessageIds(sqlite3* database)
    : m_exists(database, "SELECT 1 FROM message WHERE id = ?")
{}

std::int64_t FreeMessageIds::next(std::int64_t wanted)
{
    constexpr std::int64_t hashMask = (std::int64_t{1} << messageIdHashBits) - 1;
    const std::int64_t base = wanted & ~hashMask;
    std::int64_t& last = m_last.try_emplace(wanted, wanted & hashMask).first->second;
    for (std::int64_t tries = 0; tries <= hashMask; ++tries) {
        m_exists.integer(base + last);
        const bool isTaken = m_exists.step();
        m_exists.reset();
        if (!isTaken)
            return base + last;
        last = (last + 1) & hashMask;
    }
    throw StoreError("millisecond-full");
}

}
