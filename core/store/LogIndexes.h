// SPDX-License-Identifier: EUPL-1.2
#pragma once

struct sqlite3;

namespace postinsyn {

/// The secondary indexes of the log tables. They belong to the schema (a fresh archive has them
/// all) but are dropped while much is loaded: made afterwards they cost a quarter of what keeping
/// them up costs (performance.md 2).
class LogIndexes {
public:
    explicit LogIndexes(sqlite3* database) : m_database(database) {}

    void dropSearch() const;   ///< by sender, subject, recipient
    void dropIdentity() const; ///< by identity key and subject hash
    void make() const;         ///< all that are missing

private:
    sqlite3* m_database;
};

}
