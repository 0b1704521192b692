// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Directory.h"
#include "core/store/Database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Mailboxes with their units and boards. Writes belong in the caller's transaction together with
/// their audit entry.
class DirectoryStore {
public:
    explicit DirectoryStore(Database& database);

    /// Sorted by folded address.
    [[nodiscard]] std::vector<Mailbox> all();
    /// Those with a last day of employment, sorted by folded address.
    [[nodiscard]] std::vector<Mailbox> leaving();
    /// By its address or an alias, compared folded.
    [[nodiscard]] std::optional<Mailbox> find(std::string_view address);
    /// Addresses and aliases of all mailboxes, as written: what counts as the authority's own.
    [[nodiscard]] std::vector<std::string> addresses();

    enum class Change { Added, Changed, None };
    /// Adds the mailbox or makes the one with its address equal to it; `uid` is filled in.
    /// StoreError{`address-taken`} if the address or an alias belongs to another mailbox.
    Change put(Mailbox& mailbox);

private:
    [[nodiscard]] Mailbox mailboxAt(const Statement::Rows& rows);
    std::optional<std::int64_t> unitId(const Mailbox& mailbox);
    void refuseTaken(const Mailbox& mailbox);

    Statement m_all;
    Statement m_leaving;
    Statement m_find;
    Statement m_aliases;
    Statement m_addresses;
    Statement m_put;
    Statement m_idOf;
    Statement m_dropAliases;
    Statement m_addAlias;
    Statement m_addBoard;
    Statement m_addUnit;
    Statement m_unit;
};

}
