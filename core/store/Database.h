// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/PrivateFile.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>

namespace SQLite {
class Exception;
}

namespace postinsyn {

enum class OpenMode { ReadOnly, ReadWrite };

/// The archive's SQLite file and one connection to it, with every setting of security.md 3.2 made
/// and read back. All errors are StoreError:
/// `archive-not-found`, `archive-exists`, `not-an-archive`, `archive-newer`, `archive-older` (read
/// only: it must be opened for writing once), `archive-in-use`, `archive-on-share`,
/// `archive-damaged`, `archive-busy`, `archive-read-only`, `archive-cannot-open`, `pragma-refused`,
/// `schema-foreign`, `disk-full`, `io-error`, `sql-error`; their detail is a result code or the
/// name of a setting.
class Database {
public:
    /// Makes a file with the newest schema, private to its owner, and opens it for writing. `fill`
    /// writes what an archive is never without; the file gets its name only after that.
    static std::unique_ptr<Database> create(const std::filesystem::path& path,
                                            const std::function<void(Database&)>& fill = {});
    /// For writing, an older schema is brought up to date after a copy of the file was made beside
    /// it (`<file>.backup-v1`), and `<file>.lock` is held until the end.
    static std::unique_ptr<Database> open(const std::filesystem::path& path, OpenMode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] SQLite::Database& sqlite() { return m_sqlite; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] OpenMode mode() const { return m_mode; }
    [[nodiscard]] bool isInTransaction() const;

    /// Runs SQL without parameters.
    void run(const char* sql);

    /// While it lives, long SQL on this connection ends with Cancelled soon after the token is
    /// stopped.
    class StopScope {
    public:
        StopScope(Database& database, std::stop_token token);
        ~StopScope();
        StopScope(const StopScope&) = delete;
        StopScope& operator=(const StopScope&) = delete;

    private:
        Database& m_database;
        std::stop_token m_token;
    };

private:
    /// SQLite takes `-wal` and `-shm` away when the last connection closes, unless that one may
    /// only read: then they would stay beside the archive.
    struct JournalSweep {
        std::filesystem::path path; ///< empty: nothing to sweep
        ~JournalSweep();
    };

    Database(std::filesystem::path path, OpenMode mode, std::unique_ptr<FileLock> lock);
    void configure();
    void examine();

    std::filesystem::path m_path;
    OpenMode m_mode;
    std::unique_ptr<FileLock> m_lock;
    JournalSweep m_sweep; // before the connection: it acts after that is closed
    SQLite::Database m_sqlite;
};

/// The StoreError (or Cancelled) for what SQLite threw; carries its result code, never its text.
[[noreturn]] void throwStoreError(const SQLite::Exception& problem);

/// Runs `body`, which uses SQLiteCpp directly, with its exceptions translated.
template <class Body>
decltype(auto) translated(Body&& body)
{
    try {
        return body();
    } catch (const SQLite::Exception& problem) {
        throwStoreError(problem);
    }
}

/// A value read back that only our own statements write: none means that others changed the file
/// (`archive-damaged`, with the column).
template <class Value>
Value stored(std::optional<Value> value, const char* column)
{
    if (!value)
        throw StoreError("archive-damaged", column);
    return *std::move(value);
}

/// BEGIN IMMEDIATE ... COMMIT. Unwinding rolls back and empties the write-ahead log, which would
/// keep the rows of a cancelled import otherwise (security.md 0, finding 5).
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_database;
    bool m_isOpen = true;
};

/// While it lives, all that is read is of one state, whatever others write meanwhile. Inside a
/// transaction it is that one's.
class Snapshot {
public:
    explicit Snapshot(Database& database);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Database& m_database;
    bool m_isOwn;
};

/// Bytes to bind as a BLOB.
struct Blob {
    std::string_view bytes;
};

/// A statement of a store: prepared once, so that wrong SQL fails at once. Binds by position;
/// every error is a StoreError or Cancelled.
class Statement {
public:
    Statement(Database& database, const char* sql);

    /// The result of a query; the statement is free again when it goes out of scope.
    class Rows {
    public:
        explicit Rows(SQLite::Statement& statement) : m_statement(statement) {}
        ~Rows();
        Rows(const Rows&) = delete;
        Rows& operator=(const Rows&) = delete;

        bool next();
        [[nodiscard]] bool isNull(int column) const;
        [[nodiscard]] std::int64_t integer(int column) const;
        [[nodiscard]] std::string text(int column) const; ///< also the bytes of a BLOB
        [[nodiscard]] std::optional<std::int64_t> maybeInteger(int column) const;
        [[nodiscard]] std::optional<std::string> maybeText(int column) const;

    private:
        SQLite::Statement& m_statement;
    };

    template <class... Values>
    [[nodiscard]] Rows select(const Values&... values)
    {
        bindAll(values...);
        return Rows(m_statement);
    }
    /// Returns the number of rows changed.
    template <class... Values>
    std::int64_t run(const Values&... values)
    {
        bindAll(values...);
        return execute();
    }

private:
    template <class... Values>
    void bindAll(const Values&... values)
    {
        int index = 0;
        (bindOne(++index, values), ...);
    }
    void bindOne(int index, std::int64_t value);
    void bindOne(int index, int value) { bindOne(index, std::int64_t{value}); }
    void bindOne(int index, bool value) { bindOne(index, std::int64_t{value}); }
    void bindOne(int index, Instant value) { bindOne(index, value.ms); }
    void bindOne(int index, std::string_view value);
    void bindOne(int index, const std::string& value) { bindOne(index, std::string_view(value)); }
    void bindOne(int index, const char* value) { bindOne(index, std::string_view(value)); }
    void bindOne(int index, Blob value);
    void bindOne(int index, std::nullopt_t none);
    template <class Tag>
    void bindOne(int index, Id<Tag> id)
    {
        bindOne(index, id.value);
    }
    template <class Value>
    void bindOne(int index, const std::optional<Value>& value)
    {
        if (value)
            bindOne(index, *value);
        else
            bindOne(index, std::nullopt);
    }
    std::int64_t execute();

    SQLite::Statement m_statement;
};

}
