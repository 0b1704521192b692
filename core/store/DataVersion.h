// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

struct sqlite3;

namespace postinsyn {

/// Which state of the archive a connection sees: what was read into memory in one state holds as
/// long as the state is equal. Never equal before the first reading.
class DataVersion {
public:
    DataVersion() = default;
    static DataVersion of(sqlite3* database);

    bool operator==(const DataVersion&) const = default;

private:
    std::int64_t m_byOthers = -1; ///< commits of other connections
    std::int64_t m_byThis = -1;   ///< rows that this connection changed
    bool m_isUncommitted = false; ///< inside a writing transaction, which may be rolled back
};

}
