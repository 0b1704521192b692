// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/Contest.h"

#include <filesystem>
#include <optional>

namespace postinsyn::bench {

/// The sqlite3 shell with the script that one would write for the same job: the log in a flat
/// table, repeated rows dropped by UNIQUE, indexes for time, sender and recipient, FTS5 over the
/// subjects. Nothing that would slow it down: no journal, no flush, a large cache. Nothing where
/// the shell is not installed.
std::optional<Contestant> sqlitePeer(const std::filesystem::path& log,
                                     const std::filesystem::path& folder);

/// DuckDB's own CSV reader into a table of distinct rows, no index. Its npm package is installed
/// into `folder` when it is first needed. Nothing where Node.js, npm or the registry are not there.
std::optional<Contestant> duckDbPeer(const std::filesystem::path& log,
                                     const std::filesystem::path& folder);

}
