// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/HotStatement.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;

namespace postinsyn {

/// Inserts rows many at a time, which costs half of a statement a row.
class BulkInsert {
public:
    /// `into`: `table (column, ...)`.
    BulkInsert(sqlite3* database, std::string_view into, int columns)
        : m_many(database, sql(into, columns, rowsAtOnce)), m_one(database, sql(into, columns, 1))
    {}

    /// `bind(HotStatement&, row)` binds one row. Where a row's key is taken `refused` gets its
    /// group: none of these rows is in the table.
    template <class Row, class Bind, class Refused>
    void run(std::span<Row> rows, Bind bind, Refused refused)
    {
        while (!rows.empty()) {
            const bool isGroup = rows.size() >= rowsAtOnce;
            const std::span<Row> group = rows.first(isGroup ? rowsAtOnce : 1);
            HotStatement& statement = isGroup ? m_many : m_one;
            for (const Row& row : group)
                bind(statement, row);
            if (!statement.tryRun())
                refused(group);
            rows = rows.subspan(group.size());
        }
    }

private:
    static constexpr std::size_t rowsAtOnce = 16;

    static std::string sql(std::string_view into, int columns, std::size_t rows)
    {
        std::string row = "(?";
        for (int i = 1; i < columns; ++i)
            row += ", ?";
        row += ")";
        std::string text = "INSERT INTO " + std::string(into) + " VALUES " + row;
        for (std::size_t i = 1; i < rows; ++i)
            text += ", " + row;
        return text;
    }

    HotStatement m_many;
    HotStatement m_one;
};

}
