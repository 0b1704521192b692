// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace postinsyn {

/// The log's secondary indexes around large imports: made afterwards they cost a quarter of what
/// keeping them up costs (performance.md 2). Inside one transaction.
class LogIndexes {
public:
    explicit LogIndexes(sqlite3* database) : m_database(database) {}

    /// By sender, subject, recipient: until restore(). Their definitions stay in the schema script.
    void putAsideSearch();
    void restore();

    /// By identity key and subject hash: only an import that meets an earlier one needs them, so
    /// they are not in the schema script, and an archive filled by one file has none.
    void makeIdentity();
    void dropIdentity();

private:
    void putAside(std::string_view name);
    void make(const std::vector<std::string>& definitions);

    sqlite3* m_database;
    std::vector<std::string> m_definitions;
};

}
