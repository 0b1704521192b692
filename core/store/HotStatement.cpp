// SPDX-License-Identifier: EUPL-1.2
#include "core/store/HotStatement.h"

#include "core/base/Error.h"

#include <sqlite3.h>
#include <string>

namespace postinsyn {

namespace {

[[noreturn]] void fail(int code)
{
    switch (code & 0xFF) {
    case SQLITE_INTERRUPT:
        throw Cancelled();
    case SQLITE_FULL:
        throw StoreError("disk-full");
    case SQLITE_IOERR:
        throw StoreError("io-error", std::to_string(code));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        throw StoreError("archive-damaged");
    case SQLITE_BUSY:
        throw StoreError("archive-in-use");
    default:
        throw StoreError("sql-failed", std::to_string(code));
    }
}

void check(int code)
{
    if (code != SQLITE_OK)
        fail(code);
}

}

HotStatement::HotStatement(sqlite3* database, std::string_view sql)
{
    check(sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()),
                             SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}

HotStatement::~HotStatement()
{
    sqlite3_finalize(m_statement);
}

HotStatement& HotStatement::integer(std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement, ++m_bound, value));
    return *this;
}

HotStatement& HotStatement::text(std::string_view value)
{
    check(sqlite3_bind_text64(m_statement, ++m_bound, value.empty() ? "" : value.data(),
                              value.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

HotStatement& HotStatement::blob(std::string_view value)
{
    check(sqlite3_bind_blob64(m_statement, ++m_bound, value.empty() ? "" : value.data(),
                              value.size(), SQLITE_STATIC));
    return *this;
}

HotStatement& HotStatement::null()
{
    check(sqlite3_bind_null(m_statement, ++m_bound));
    return *this;
}

bool HotStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const int extended = sqlite3_extended_errcode(sqlite3_db_handle(m_statement));
    reset();
    fail(extended);
}

void HotStatement::run()
{
    while (step()) {
    }
    reset();
}

bool HotStatement::tryRun()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_DONE) {
        reset();
        return true;
    }
    const int extended = sqlite3_extended_errcode(sqlite3_db_handle(m_statement));
    reset();
    if (extended == SQLITE_CONSTRAINT_PRIMARYKEY || extended == SQLITE_CONSTRAINT_ROWID ||
        extended == SQLITE_CONSTRAINT_UNIQUE)
        return false;
    fail(extended);
}

void HotStatement::reset()
{
    sqlite3_reset(m_statement);
    m_bound = 0;
}

std::int64_t HotStatement::integerAt(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view HotStatement::textAt(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return {static_cast<const char*>(data), static_cast<std::size_t>(size)};
}

bool HotStatement::isNullAt(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

}
