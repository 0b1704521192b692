// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/DataVersion.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace postinsyn {

/// The distinct subjects of the archive, folded, in one block of memory: true substrings and exact
/// answers without a full-text index that would outlive a purge (performance.md 5.3). Loaded when
/// first asked, again when they changed.
class SubjectIndex {
public:
    /// Ascending ids of the subjects that contain `needle` as people read them and
    /// foldSubject compares. An empty needle
    /// finds all.
    [[nodiscard]] std::vector<std::int64_t> find(sqlite3* database, std::string_view needle);

private:
    void load(sqlite3* database);

    std::string m_block; ///< folded texts, each ended by NUL
    std::vector<std::int64_t> m_ids;
    std::vector<std::size_t> m_ends; ///< of each text in the block, its NUL included
    DataVersion m_version;
};

}
