// SPDX-License-Identifier: EUPL-1.2
#include "core/store/SavedSearchStore.h"

namespace postinsyn {

SavedSearchStore::SavedSearchStore(Database& database)
    : m_all(database, "SELECT name, relative_span, filter FROM saved_search ORDER BY name"),
      m_put(database, "INSERT OR REPLACE INTO saved_search (name, relative_span, filter) "
                      "VALUES (?, ?, ?)"),
      m_rename(database, "UPDATE OR REPLACE saved_search SET name = ?2 WHERE name = ?1"),
      m_remove(database, "DELETE FROM saved_search WHERE name = ?")
{}

std::vector<SavedSearch> SavedSearchStore::all()
{
    std::vector<SavedSearch> found;
    for (auto rows = m_all.select(); rows.next();)
        found.push_back({rows.text(0), rows.text(1), MessageFilter::fromJson(rows.text(2))});
    return found;
}

void SavedSearchStore::put(const SavedSearch& search)
{
    m_put.run(search.name, search.relativeSpan, search.filter.toJson());
}

void SavedSearchStore::rename(std::string_view from, std::string_view to)
{
    m_rename.run(from, to);
}

void SavedSearchStore::remove(std::string_view name)
{
    m_remove.run(name);
}

}
