// SPDX-License-Identifier: EUPL-1.2
#include "core/store/IssuedContentStore.h"

namespace postinsyn {

IssuedContentStore::IssuedContentStore(Database& database)
    : m_insert(database,
               "INSERT INTO issued_content (list_id, authority, sha256) VALUES (?, ?, ?)"),
      m_insertFact(database, "INSERT INTO issued_fact (list_id, position, label, text) "
                             "VALUES (?, ?, ?, ?)"),
      m_find(database, "SELECT authority, sha256 FROM issued_content WHERE list_id = ?"),
      m_facts(database, "SELECT label, text FROM issued_fact WHERE list_id = ? ORDER BY position")
{}

void IssuedContentStore::keep(ListId list, const IssuedContent& content)
{
    m_insert.run(list, content.authority.text(), Blob{content.digest});
    std::int64_t position = 0;
    for (const DisclosableFact& fact : content.facts)
        m_insertFact.run(list, position++, fact.label.text(), fact.text.text());
}

std::optional<IssuedContent> IssuedContentStore::find(ListId list)
{
    IssuedContent content;
    {
        auto rows = m_find.select(list);
        if (!rows.next())
            return std::nullopt;
        content.authority = DisclosableText::own(rows.text(0));
        content.digest = rows.text(1);
    }
    for (auto rows = m_facts.select(list); rows.next();)
        content.facts.push_back(
            {DisclosableText::own(rows.text(0)), DisclosableText::own(rows.text(1))});
    return content;
}

}
