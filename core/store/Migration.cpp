// SPDX-License-Identifier: EUPL-1.2
#include "core/store/Migration.h"

#include "core/base/FilePath.h"
#include "core/base/PrivateFile.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <charconv>

namespace fs = std::filesystem;

namespace postinsyn {

std::string_view embeddedSchema(std::string_view path);
std::span<const std::string_view> embeddedSchemaNames();

std::vector<SchemaScript> schemaScripts()
{
    std::vector<SchemaScript> scripts;
    for (const std::string_view path : embeddedSchemaNames()) {
        const std::string_view name = path.substr(path.rfind('/') + 1);
        SchemaScript script;
        std::from_chars(name.data(), name.data() + name.size(), script.version);
        script.sql = embeddedSchema(path);
        scripts.push_back(script);
    }
    return scripts;
}

int newestSchemaVersion()
{
    return schemaScripts().back().version;
}

int schemaVersionOf(SQLite::Database& sqlite)
{
    return sqlite.execAndGet("PRAGMA user_version").getInt();
}

void migrate(SQLite::Database& sqlite, std::span<const SchemaScript> scripts)
{
    for (const SchemaScript& script : scripts) {
        if (script.version <= schemaVersionOf(sqlite))
            continue;
        SQLite::Transaction transaction(sqlite, SQLite::TransactionBehavior::IMMEDIATE);
        sqlite.exec(std::string(script.sql));
        sqlite.exec("PRAGMA user_version = " + std::to_string(script.version));
        transaction.commit();
    }
}

fs::path backUpBeforeUpgrade(SQLite::Database& sqlite, const fs::path& path)
{
    fs::path backup = path;
    backup += ".backup-v" + std::to_string(schemaVersionOf(sqlite));
    fs::path part = backup;
    part += ".part";
    fs::remove(part);
    createPrivateFile(part); // VACUUM INTO takes an empty file and keeps its rights
    SQLite::Statement copy(sqlite, "VACUUM INTO ?");
    copy.bind(1, utf8Path(part));
    copy.exec();
    fs::rename(part, backup);
    flushFolder(backup.parent_path());
    return backup;
}

std::string schemaText(SQLite::Database& sqlite)
{
    SQLite::Statement rows(sqlite, "SELECT type || ' ' || name || ': ' || sql FROM sqlite_schema "
                                   "WHERE type <> 'index' AND name NOT LIKE 'sqlite\\_%' ESCAPE "
                                   "'\\' ORDER BY type, name");
    std::string text;
    while (rows.executeStep())
        text += rows.getColumn(0).getString() + "\n";
    return text;
}

std::string expectedSchemaText(int version, std::span<const SchemaScript> scripts)
{
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    std::size_t count = 0;
    while (count < scripts.size() && scripts[count].version <= version)
        ++count;
    migrate(fresh, scripts.first(count));
    return schemaText(fresh);
}

}
