// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SavedSearch.h"
#include "core/store/Database.h"

#include <string_view>
#include <vector>

namespace postinsyn {

/// Searches under names, in the archive since they hold addresses and words of subjects. They
/// decide nothing, so they leave no trace in the audit. Writes belong in the caller's transaction.
class SavedSearchStore {
public:
    explicit SavedSearchStore(Database& database);

    /// In no order that a reader should see: names are sorted by whoever shows them.
    [[nodiscard]] std::vector<SavedSearch> all();
    /// Takes the place of one of that name.
    void put(const SavedSearch& search);
    /// Takes the place of one named `to`.
    void rename(std::string_view from, std::string_view to);
    void remove(std::string_view name);

private:
    Statement m_all;
    Statement m_put;
    Statement m_rename;
    Statement m_remove;
};

}
