// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/domain/Message.h"
#include "core/store/Database.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace postinsyn {

/// What leaves the log again, inside the caller's transaction. LogWriter puts in.
class LogRemoval {
public:
    explicit LogRemoval(Database& database) : m_database(database) {}

    /// Messages that no other import tells of, ascending.
    [[nodiscard]] std::vector<MessageId> broughtBy(SourceId source);
    /// Messages that it told of, and another import as well.
    [[nodiscard]] std::size_t sharedBy(SourceId source);
    /// Cases with a list, of any version, that has rows of broughtBy. Ascending.
    [[nodiscard]] std::vector<std::string> casesListing(SourceId source);

    /// The messages, the addresses and subjects that nothing refers to any more, and the text of
    /// rejected rows of all files that told of them.
    void removeMessages(std::span<const MessageId> leaving);
    /// The record of an import, once what it alone brought has left. What other imports tell of
    /// too is theirs from here on, as it stands.
    void removeSource(SourceId source);

private:
    Database& m_database;
};

}
