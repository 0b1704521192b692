// SPDX-License-Identifier: EUPL-1.2
#include "core/store/Database.h"

#include "core/base/Error.h"
#include "core/base/FilePath.h"
#include "core/store/Migration.h"

#include <sqlite3.h>

#include <array>
#include <utility>

namespace fs = std::filesystem;

namespace postinsyn {

namespace {

constexpr int applicationId = 0x5053494E; // "PSIN"

struct Setting {
    const char* name;
    const char* value;
    const char* answer;
};

// What changes nothing in the file comes first: a file that is not ours must stay as it is.
constexpr std::array<Setting, 9> connectionSettings{{
    {"trusted_schema", "OFF", "0"},
    {"cell_size_check", "ON", "1"},
    {"secure_delete", "ON", "1"},
    {"foreign_keys", "ON", "1"},
    {"recursive_triggers", "ON", "1"},
    {"temp_store", "MEMORY", "2"},
    {"busy_timeout", "5000", "5000"},
    {"synchronous", "FULL", "2"},
    {"mmap_size", "0", "0"},
}};
constexpr std::array<Setting, 2> writerSettings{{
    {"journal_mode", "WAL", "wal"},
    {"journal_size_limit", "0", "0"},
}};

fs::path beside(const fs::path& path, const char* ending)
{
    fs::path name = path;
    name += ending;
    return name;
}

fs::path folderOf(const fs::path& path)
{
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

std::string pragma(SQLite::Database& sqlite, const std::string& text)
{
    SQLite::Statement statement(sqlite, "PRAGMA " + text);
    return statement.executeStep() ? statement.getColumn(0).getString() : std::string();
}

template <std::size_t N>
void apply(SQLite::Database& sqlite, const std::array<Setting, N>& settings)
{
    for (const Setting& setting : settings) {
        const std::string name = setting.name;
        pragma(sqlite, name + " = " + setting.value);
        // A build without memory mapping has no answer, and no mapping either.
        const std::string answer = pragma(sqlite, name);
        if (answer != setting.answer && !(answer.empty() && name == "mmap_size"))
            throw StoreError("pragma-refused", name);
    }
}

void configureHandle(sqlite3* handle)
{
    struct Switch {
        int op;
        int value;
        const char* name;
    };
    constexpr std::array<Switch, 4> switches{
        {{SQLITE_DBCONFIG_DEFENSIVE, 1, "defensive"},
         {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, "load_extension"},
         {SQLITE_DBCONFIG_DQS_DML, 0, "dqs_dml"},
         {SQLITE_DBCONFIG_DQS_DDL, 0, "dqs_ddl"}}};
    for (const Switch& wanted : switches) {
        int answer = -1;
        if (sqlite3_db_config(handle, wanted.op, wanted.value, &answer) != SQLITE_OK ||
            answer != wanted.value)
            throw StoreError("pragma-refused", wanted.name);
    }
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1'000'000);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 2);
}

void removeJournals(const fs::path& path)
{
    std::error_code ignored;
    for (const char* ending : {"-wal", "-shm", "-journal"})
        fs::remove(beside(path, ending), ignored);
}

void removeWithJournals(const fs::path& path)
{
    std::error_code ignored;
    fs::remove(path, ignored);
    removeJournals(path);
}

std::unique_ptr<FileLock> takeLock(const fs::path& path)
{
    auto lock = FileLock::tryTake(beside(path, ".lock"));
    if (!lock)
        throw StoreError("archive-in-use", {}, utf8Path(path));
    return lock;
}

void refuseShare(const fs::path& path)
{
    if (isOnShare(folderOf(path)))
        throw StoreError("archive-on-share", {}, utf8Path(path));
}

void emptyLog(SQLite::Database& sqlite)
{
    // By its own call: a PRAGMA would be stopped by the handler that stopped the work before.
    sqlite3_wal_checkpoint_v2(sqlite.getHandle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr,
                              nullptr);
}

}

void throwStoreError(const SQLite::Exception& problem)
{
    struct Meaning {
        int result;
        const char* code;
    };
    constexpr std::array<Meaning, 10> meanings{{{SQLITE_FULL, "disk-full"},
                                                {SQLITE_IOERR, "io-error"},
                                                {SQLITE_CORRUPT, "archive-damaged"},
                                                {SQLITE_NOTADB, "not-an-archive"},
                                                {SQLITE_BUSY, "archive-busy"},
                                                {SQLITE_LOCKED, "archive-busy"},
                                                {SQLITE_READONLY, "archive-read-only"},
                                                {SQLITE_CANTOPEN, "archive-cannot-open"},
                                                {SQLITE_CONSTRAINT, "constraint-failed"},
                                                {SQLITE_NOMEM, "out-of-memory"}}};
    const int result = problem.getErrorCode() & 0xFF;
    if (result == SQLITE_INTERRUPT)
        throw Cancelled();
    const std::string detail = std::to_string(problem.getExtendedErrorCode());
    for (const Meaning& meaning : meanings)
        if (meaning.result == result)
            throw StoreError(meaning.code, detail);
    throw StoreError("sql-error", detail);
}

namespace {

// SQLite's own count of its memory takes a lock at every allocation, some millions an import. It is
// to be said before the first connection.
[[maybe_unused]] const int memoryGoesUncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);

}

Database::Database(fs::path path, OpenMode mode, std::unique_ptr<FileLock> lock)
    : m_path(std::move(path)), m_mode(mode), m_lock(std::move(lock)),
      m_sqlite(
          utf8Path(m_path),
          // One thread at a time uses a connection: its own mutex would cost the import a tenth.
          SQLite::OPEN_NOMUTEX |
              (mode == OpenMode::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY),
          5000)
{}

Database::~Database()
{
    // A file copied by others after a normal end is whole (security.md 3.10).
    if (m_mode == OpenMode::ReadWrite)
        emptyLog(m_sqlite);
}

Database::JournalSweep::~JournalSweep()
{
    if (path.empty())
        return;
    // A connection that may write and closes last does it; SQLite's own locks tell whether others
    // are still there. What fails here was never needed to read.
    try {
        SQLite::Database closing(utf8Path(path), SQLite::OPEN_READWRITE);
        pragma(closing, "schema_version"); // the file is not looked at before a first question
    } catch (const SQLite::Exception&) {
        return;
    }
}

std::unique_ptr<Database> Database::create(const fs::path& path,
                                           const std::function<void(Database&)>& fill)
{
    createPrivateFolder(folderOf(path));
    refuseShare(path);
    auto lock = takeLock(path);
    if (fs::exists(path))
        throw StoreError("archive-exists", {}, utf8Path(path));
    const fs::path part = beside(path, ".part");
    removeWithJournals(part);
    try {
        createPrivateFile(part);
        translated([&] {
            Database made(part, OpenMode::ReadWrite, nullptr);
            made.m_sqlite.exec("PRAGMA page_size = 4096");
            made.m_sqlite.exec("PRAGMA application_id = " + std::to_string(applicationId));
            made.configure();
            migrate(made.m_sqlite, schemaScripts());
            if (fill) {
                Transaction transaction(made);
                fill(made);
                transaction.commit();
            }
        });
        // What a deleted archive of this name left behind would be played into the new one.
        removeJournals(path);
        moveWithoutReplacing(part, path);
    } catch (...) {
        removeWithJournals(part);
        throw;
    }
    flushFolder(folderOf(path));
    return translated([&] {
        std::unique_ptr<Database> database(
            new Database(path, OpenMode::ReadWrite, std::move(lock)));
        database->configure();
        database->examine();
        return database;
    });
}

namespace {

/// As translated, with the file in what SQLite itself refuses.
template <class Open>
std::unique_ptr<Database> namingFile(const std::string& path, Open open)
{
    try {
        return translated(open);
    } catch (const StoreError& problem) {
        if (!problem.path().empty())
            throw;
        throw StoreError(problem.code(), problem.detail(), path);
    }
}

}

std::unique_ptr<Database> Database::open(const fs::path& path, OpenMode mode)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    // A path that may not be looked into is told apart from one that leads nowhere.
    if (status.type() == fs::file_type::none)
        throw StoreError("archive-cannot-open", {}, utf8Path(path));
    if (!fs::exists(status))
        throw StoreError("archive-not-found", {}, utf8Path(path));
    if (!fs::is_regular_file(status))
        throw StoreError("not-an-archive", {}, utf8Path(path));
    refuseShare(path);
    auto lock = mode == OpenMode::ReadWrite ? takeLock(path) : nullptr;
    return namingFile(utf8Path(path), [&] {
        std::unique_ptr<Database> database(new Database(path, mode, std::move(lock)));
        database->configure();
        database->examine();
        if (mode == OpenMode::ReadWrite)
            removeWithJournals(beside(path, ".part"));
        else
            database->m_sweep.path = path; // a file that we refuse stays as it is
        return database;
    });
}

void Database::configure()
{
    configureHandle(m_sqlite.getHandle());
    apply(m_sqlite, connectionSettings);
    if (pragma(m_sqlite, "application_id") != std::to_string(applicationId))
        throw StoreError("not-an-archive", {}, utf8Path(m_path));
    if (m_mode == OpenMode::ReadWrite)
        apply(m_sqlite, writerSettings);
}

void Database::examine()
{
    const auto scripts = schemaScripts();
    const int version = schemaVersionOf(m_sqlite);
    if (version > scripts.back().version)
        throw StoreError("archive-newer", std::to_string(version), utf8Path(m_path));
    if (version < 1)
        throw StoreError("not-an-archive", {}, utf8Path(m_path));
    if (schemaText(m_sqlite) != expectedSchemaText(version, scripts))
        throw StoreError("schema-foreign", std::to_string(version), utf8Path(m_path));
    if (version == scripts.back().version)
        return;
    if (m_mode == OpenMode::ReadOnly)
        throw StoreError("archive-older", std::to_string(version), utf8Path(m_path));
    backUpBeforeUpgrade(m_sqlite, m_path);
    migrate(m_sqlite, scripts);
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_sqlite.getHandle()) == 0;
}

void Database::run(const char* sql)
{
    translated([&] { m_sqlite.exec(sql); });
}

Database::StopScope::StopScope(Database& database, std::stop_token token)
    : m_database(database), m_token(std::move(token))
{
    const auto isStopped = [](void* asked) {
        return static_cast<std::stop_token*>(asked)->stop_requested() ? 1 : 0;
    };
    sqlite3_progress_handler(m_database.m_sqlite.getHandle(), 2000, isStopped, &m_token);
}

Database::StopScope::~StopScope()
{
    sqlite3_progress_handler(m_database.m_sqlite.getHandle(), 0, nullptr, nullptr);
}

Transaction::Transaction(Database& database) : m_database(database)
{
    m_database.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_isOpen)
        return;
    // Some errors have rolled back already.
    if (m_database.isInTransaction())
        m_database.sqlite().tryExec("ROLLBACK");
    emptyLog(m_database.sqlite());
}

void Transaction::commit()
{
    m_database.run("COMMIT");
    m_isOpen = false;
}

Snapshot::Snapshot(Database& database) : m_database(database), m_isOwn(!database.isInTransaction())
{
    if (m_isOwn)
        m_database.run("BEGIN");
}

Snapshot::~Snapshot()
{
    if (m_isOwn && m_database.sqlite().tryExec("COMMIT") != SQLITE_OK)
        m_database.sqlite().tryExec("ROLLBACK");
}

Statement::Statement(Database& database, const char* sql)
    : m_statement(translated([&] { return SQLite::Statement(database.sqlite(), sql); }))
{}

void Statement::bindOne(int index, std::int64_t value)
{
    translated([&] { m_statement.bind(index, value); });
}

void Statement::bindOne(int index, std::string_view value)
{
    translated([&] { m_statement.bind(index, std::string(value)); });
}

void Statement::bindOne(int index, Blob value)
{
    // A null pointer would bind NULL instead of an empty BLOB.
    const char* bytes = value.bytes.empty() ? "" : value.bytes.data();
    translated([&] { m_statement.bind(index, bytes, static_cast<int>(value.bytes.size())); });
}

void Statement::bindOne(int index, std::nullopt_t)
{
    translated([&] { m_statement.bind(index); });
}

std::int64_t Statement::execute()
{
    const Rows scope(m_statement);
    return translated([&] { return std::int64_t{m_statement.exec()}; });
}

Statement::Rows::~Rows()
{
    m_statement.tryReset();
}

bool Statement::Rows::next()
{
    return translated([&] { return m_statement.executeStep(); });
}

bool Statement::Rows::isNull(int column) const
{
    return m_statement.getColumn(column).isNull();
}

std::int64_t Statement::Rows::integer(int column) const
{
    return m_statement.getColumn(column).getInt64();
}

std::string Statement::Rows::text(int column) const
{
    return m_statement.getColumn(column).getString();
}

std::optional<std::int64_t> Statement::Rows::maybeInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

std::optional<std::string> Statement::Rows::maybeText(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return text(column);
}

}
