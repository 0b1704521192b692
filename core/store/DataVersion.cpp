// SPDX-License-Identifier: EUPL-1.2
#include "core/store/DataVersion.h"

#include "core/store/HotStatement.h"

#include <sqlite3.h>

namespace postinsyn {

DataVersion DataVersion::of(sqlite3* database)
{
    HotStatement version(database, "PRAGMA data_version");
    version.step();
    DataVersion now;
    now.m_byOthers = version.integerAt(0);
    now.m_byThis = sqlite3_total_changes64(database);
    now.m_isUncommitted = sqlite3_txn_state(database, nullptr) == SQLITE_TXN_WRITE;
    return now;
}

}
