// SPDX-License-Identifier: EUPL-1.2
#include "core/task/SaveSearch.h"

#include "core/store/SavedSearchStore.h"

namespace postinsyn {

std::vector<SavedSearch> savedSearches(Archive& archive)
{
    return SavedSearchStore(archive.database()).all();
}

void saveSearch(Archive& archive, const SavedSearch& search)
{
    Transaction transaction(archive.database());
    SavedSearchStore(archive.database()).put(search);
    transaction.commit();
}

void renameSearch(Archive& archive, std::string_view from, std::string_view to)
{
    Transaction transaction(archive.database());
    SavedSearchStore(archive.database()).rename(from, to);
    transaction.commit();
}

void deleteSearch(Archive& archive, std::string_view name)
{
    Transaction transaction(archive.database());
    SavedSearchStore(archive.database()).remove(name);
    transaction.commit();
}

}
