// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace postinsyn {

/// Puts the log's secondary indexes aside while much is loaded: made afterwards they cost a quarter
/// of what keeping them up costs (performance.md 2). Their definitions stay in the schema script.
/// Inside one transaction.
class LogIndexes {
public:
    explicit LogIndexes(sqlite3* database) : m_database(database) {}

    void putAsideSearch();   ///< by sender, subject, recipient
    void putAsideIdentity(); ///< by identity key and subject hash
    void restore();

private:
    void putAside(std::string_view name);

    sqlite3* m_database;
    std::vector<std::string> m_definitions;
};

}
