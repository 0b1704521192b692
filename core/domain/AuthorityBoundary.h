// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Directory.h"

#include <span>
#include <string>
#include <vector>

namespace postinsyn {

class OwnAddresses;

/// Which boards a message went between, as far as the directory of today tells: a hint, never a
/// decision (domain.md 2.3). Mail from one board to another is dispatched and received.
struct AuthorityBoundary {
    std::string senderBoard;                  ///< empty: not known, or from outside
    std::vector<std::string> boards;          ///< of sender and recipients, sorted, each once
    std::vector<std::string> recipientBoards; ///< the same of the recipients alone
    bool hasUnknown = false;                  ///< an own address whose board nobody has told

    /// It went from one board to another.
    [[nodiscard]] bool isCrossed() const;
};

/// `own` tells which addresses are the authority's.
AuthorityBoundary authorityBoundary(const std::string& sender,
                                    std::span<const std::string> recipients,
                                    std::span<const Mailbox> mailboxes, const OwnAddresses& own);

}
