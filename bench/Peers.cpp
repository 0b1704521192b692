// SPDX-License-Identifier: EUPL-1.2
#include "bench/Peers.h"

#include "bench/ChildProcess.h"

#include <fstream>
#include <string>

namespace postinsyn::bench {

namespace {

constexpr const char* sqliteScript = R"(.bail on
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA cache_size = -256000;
CREATE TABLE trace (
    Received TEXT, SenderAddress TEXT, RecipientAddress TEXT, Subject TEXT, Status TEXT,
    FromIP TEXT, ToIP TEXT, Size INTEGER, MessageId TEXT, MessageTraceId TEXT,
    UNIQUE (MessageTraceId, RecipientAddress, Status) ON CONFLICT IGNORE);
.import --csv --skip 1 "LOG" trace
CREATE INDEX trace_by_time ON trace (Received);
CREATE INDEX trace_by_sender ON trace (SenderAddress);
CREATE INDEX trace_by_recipient ON trace (RecipientAddress);
CREATE VIRTUAL TABLE subject_word USING fts5 (Subject, content = 'trace');
INSERT INTO subject_word (subject_word) VALUES ('rebuild');
SELECT count(*) FROM trace;
)";

constexpr const char* duckDbScript = R"(import { DuckDBInstance } from '@duckdb/node-api';

const [database, log] = process.argv.slice(2);
const instance = await DuckDBInstance.create(database);
const connection = await instance.connect();
await connection.run(
    `CREATE TABLE trace AS SELECT DISTINCT * FROM read_csv('${log}', header = true)`);
await connection.run('CHECKPOINT');
const count = await connection.runAndReadAll('SELECT count(*) FROM trace');
console.log(String(count.getRows()[0][0]));
)";

void writeText(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream(file, std::ios::binary) << text;
}

bool isInstalled(const std::filesystem::path& folder)
{
    return std::filesystem::exists(folder / "node_modules" / "@duckdb" / "node-api");
}

}

std::optional<Contestant> sqlitePeer(const std::filesystem::path& log,
                                     const std::filesystem::path& folder)
{
    const auto shell = findProgram("sqlite3");
    if (!shell)
        return std::nullopt;
    std::string script = sqliteScript;
    script.replace(script.find("LOG"), 3, log.generic_string());
    const auto file = folder / "sqlite.sql";
    writeText(file, script);
    const auto database = folder / "sqlite.db";
    return Contestant{"sqlite3 shell, UNIQUE + 3 indexes + FTS5",
                      {shell->string(), database.string(), ".read " + file.generic_string()},
                      database};
}

std::optional<Contestant> duckDbPeer(const std::filesystem::path& log,
                                     const std::filesystem::path& folder)
{
    const auto node = findProgram("node");
    const auto npm = findProgram("npm");
    const auto home = folder / "duckdb";
    if (!node || !npm)
        return std::nullopt;
    if (!isInstalled(home)) {
        std::filesystem::create_directories(home);
        writeText(home / "package.json", "{\"private\": true}\n");
        (void)runProcess({npm->string(), "install", "--prefix", home.string(), "--no-audit",
                          "--no-fund", "@duckdb/node-api"},
                         home / "install.printed.txt");
    }
    if (!isInstalled(home))
        return std::nullopt;
    const auto script = home / "import.mjs";
    writeText(script, duckDbScript);
    const auto database = folder / "duck.db";
    return Contestant{"DuckDB, read_csv + DISTINCT",
                      {node->string(), script.string(), database.string(), log.generic_string()},
                      database};
}

}
