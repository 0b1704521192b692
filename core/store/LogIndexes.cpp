// SPDX-License-Identifier: EUPL-1.2
#include "core/store/LogIndexes.h"

#include "core/store/HotStatement.h"

namespace postinsyn {

void LogIndexes::putAside(std::string_view name)
{
    HotStatement definition(m_database,
                            "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?");
    if (!definition.text(name).step())
        return;
    m_definitions.emplace_back(definition.textAt(0));
    definition.reset();
    HotStatement(m_database, "DROP INDEX " + std::string(name)).run();
}

// The partial indexes hold next to nothing: keeping them up costs less than making them anew.

void LogIndexes::putAsideSearch()
{
    for (const char* name : {"message_by_sender", "message_by_subject", "recipient_by_address"})
        putAside(name);
}

void LogIndexes::putAsideIdentity()
{
    for (const char* name : {"message_by_key", "subject_by_hash"})
        putAside(name);
}

void LogIndexes::restore()
{
    HotStatement(m_database, "PRAGMA threads = 2").run(); // sorting helps itself to the second core
    for (const std::string& definition : m_definitions)
        HotStatement(m_database, definition).run();
    m_definitions.clear();
}

}
