// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

namespace postinsyn {

/// One numbered step of the schema: `store/schema/0001_initial.sql` is version 1.
struct SchemaScript {
    int version = 0;
    std::string_view sql;
};

/// The scripts compiled into the program, ascending from 1 without a gap.
std::vector<SchemaScript> schemaScripts();
int newestSchemaVersion();

/// `PRAGMA user_version`
int schemaVersionOf(SQLite::Database& sqlite);
/// Runs the scripts above the file's version, each in a transaction of its own together with its
/// version number.
void migrate(SQLite::Database& sqlite, std::span<const SchemaScript> scripts);
/// A copy of the file as it was, private to its owner: `<file>.backup-v1`. Returns its path.
std::filesystem::path backUpBeforeUpgrade(SQLite::Database& sqlite,
                                          const std::filesystem::path& path);

/// Every table, trigger and view with its SQL, sorted by name; indexes are left out, for the log's
/// own come and go around a bulk import. Two files of one version give the same text.
std::string schemaText(SQLite::Database& sqlite);
/// The same of a fresh file of `version`.
std::string expectedSchemaText(int version, std::span<const SchemaScript> scripts);

}
