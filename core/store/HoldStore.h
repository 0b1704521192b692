// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Hold.h"
#include "core/store/Database.h"

#include <string_view>
#include <vector>

namespace postinsyn {

/// The holds. Writes belong in the caller's transaction together with their audit entry.
class HoldStore {
public:
    explicit HoldStore(Database& database);

    /// `id` is filled in.
    void add(Hold& hold);
    /// Not released, ascending by when they were set.
    [[nodiscard]] std::vector<Hold> active();
    [[nodiscard]] bool hasActive(RequestId request);
    /// Releases it; its row stays.
    void release(HoldId hold, Instant at, std::string_view actor, std::string_view reason);

private:
    Statement m_insert;
    Statement m_lastId;
    Statement m_active;
    Statement m_hasActive;
    Statement m_release;
};

}
