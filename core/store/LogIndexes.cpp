// SPDX-License-Identifier: EUPL-1.2
#include "core/store/LogIndexes.h"

#include "core/store/HotStatement.h"

#include <array>
#include <string>
#include <string_view>

namespace postinsyn {

namespace {

struct Index {
    std::string_view name;
    std::string_view definition;
};

constexpr std::array<Index, 4> searchIndexes{{
    {"message_by_sender", "message (sender_id)"},
    {"message_by_envelope", "message (envelope_id) WHERE envelope_id IS NOT NULL"},
    {"message_by_subject", "message (subject_id)"},
    {"recipient_by_address", "recipient (address_id, message_id)"},
}};
constexpr std::array<Index, 3> identityIndexes{{
    {"message_by_key", "message (key)"},
    {"message_not_strong", "message (identity, network_id) WHERE identity > 0"},
    {"subject_by_hash", "subject (hash)"},
}};

template <std::size_t N>
void drop(sqlite3* database, const std::array<Index, N>& indexes)
{
    for (const Index& index : indexes)
        HotStatement(database, "DROP INDEX IF EXISTS " + std::string(index.name)).run();
}

template <std::size_t N>
void make(sqlite3* database, const std::array<Index, N>& indexes)
{
    for (const Index& index : indexes)
        HotStatement(database, "CREATE INDEX IF NOT EXISTS " + std::string(index.name) + " ON " +
                                   std::string(index.definition))
            .run();
}

}

void LogIndexes::dropSearch() const
{
    drop(m_database, searchIndexes);
}

void LogIndexes::dropIdentity() const
{
    drop(m_database, identityIndexes);
}

void LogIndexes::make() const
{
    postinsyn::make(m_database, searchIndexes);
    postinsyn::make(m_database, identityIndexes);
}

}
