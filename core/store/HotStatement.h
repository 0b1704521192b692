// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace postinsyn {

/// A prepared statement for loops over millions of rows: binds views without a copy, tells a key
/// conflict apart from an error without an exception. Everything else uses SQLiteCpp. Texts must
/// live until the next reset.
class HotStatement {
public:
    HotStatement(sqlite3* database, std::string_view sql);
    ~HotStatement();
    HotStatement(const HotStatement&) = delete;
    HotStatement& operator=(const HotStatement&) = delete;

    /// Binds parameters from 1 on, in order.
    HotStatement& integer(std::int64_t value);
    HotStatement& text(std::string_view value);
    HotStatement& blob(std::string_view value);
    HotStatement& null();

    /// True while there are rows. Throws StoreError or, when a stop was asked for, Cancelled.
    bool step();
    /// Steps to the end and resets.
    void run();
    /// As run, but false when a PRIMARY KEY or UNIQUE constraint forbids it.
    [[nodiscard]] bool tryRun();
    void reset();

    [[nodiscard]] std::int64_t integerAt(int column) const;
    [[nodiscard]] std::string_view textAt(int column) const; ///< valid until the next step or reset
    [[nodiscard]] bool isNullAt(int column) const;

private:
    sqlite3_stmt* m_statement = nullptr;
    int m_bound = 0;
};

}
