// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Delegation.h"
#include "core/store/Database.h"

#include <optional>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Who may decide for which board. Writes belong in the caller's transaction together with their
/// audit entry. What was recorded stays, for the decisions that rest on it.
class DelegationStore {
public:
    explicit DelegationStore(Database& database);

    /// `id` and `uid` are filled in.
    void add(Delegation& delegation, Instant at, std::string_view actor);
    [[nodiscard]] std::optional<Delegation> find(DelegationId id);
    /// By board, then name, then first day.
    [[nodiscard]] std::vector<Delegation> all();

private:
    Statement m_insert;
    Statement m_lastId;
    Statement m_find;
    Statement m_all;
};

}
