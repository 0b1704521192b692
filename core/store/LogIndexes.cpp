// SPDX-License-Identifier: EUPL-1.2
#include "core/store/LogIndexes.h"

#include "core/store/HotStatement.h"
#include "core/store/ScopedPragma.h"

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

void LogIndexes::make(const std::vector<std::string>& definitions)
{
    // In memory SQLite's sorter takes an allocation a row, and memory that grows with the log. Runs
    // of the size of a processor's cache take a third of the time; they go to a file without a name
    // that holds numbers alone.
    const ScopedPragma inFile(m_database, "temp_store", 1);
    const ScopedPragma smallRuns(m_database, "cache_size", -4096);
    const ScopedPragma sorter(m_database, "threads", 1); // one run is sorted while the next is read
    for (const std::string& definition : definitions)
        HotStatement(m_database, definition).run();
}

// The partial indexes hold next to nothing: keeping them up costs less than making them anew.

void LogIndexes::putAsideSearch()
{
    for (const char* name : {"message_by_sender", "message_by_subject", "recipient_by_address"})
        putAside(name);
}

void LogIndexes::restore()
{
    make(m_definitions);
    m_definitions.clear();
}

void LogIndexes::makeIdentity()
{
    make({"CREATE INDEX IF NOT EXISTS message_by_key ON message (key)",
          "CREATE INDEX IF NOT EXISTS subject_by_hash ON subject (hash)"});
}

void LogIndexes::dropIdentity()
{
    for (const char* name : {"message_by_key", "subject_by_hash"})
        HotStatement(m_database, "DROP INDEX IF EXISTS " + std::string(name)).run();
}

}
