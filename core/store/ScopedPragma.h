// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/HotStatement.h"

#include <cstdint>
#include <string>

struct sqlite3;

namespace postinsyn {

/// A number of the connection's settings that holds for a scope, and is put back however it ends.
class ScopedPragma {
public:
    ScopedPragma(sqlite3* database, const std::string& name, std::int64_t value)
        : m_database(database), m_name(name), m_before(read(database, name))
    {
        set(value);
    }
    ~ScopedPragma()
    {
        try {
            set(m_before);
        } catch (...) { // the connection is going
        }
    }
    ScopedPragma(const ScopedPragma&) = delete;
    ScopedPragma& operator=(const ScopedPragma&) = delete;

private:
    static std::int64_t read(sqlite3* database, const std::string& name)
    {
        HotStatement query(database, "PRAGMA " + name);
        query.step();
        return query.integerAt(0);
    }
    void set(std::int64_t value)
    {
        HotStatement(m_database, "PRAGMA " + m_name + " = " + std::to_string(value)).run();
    }

    sqlite3* m_database;
    std::string m_name;
    std::int64_t m_before;
};

}
