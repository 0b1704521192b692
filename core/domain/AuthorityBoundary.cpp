// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/AuthorityBoundary.h"

#include "core/base/Text.h"
#include "core/domain/OwnAddresses.h"

#include <algorithm>

namespace postinsyn {

namespace {

std::string boardOf(const std::string& address, std::span<const Mailbox> mailboxes)
{
    const std::string folded = foldAddress(address);
    for (const Mailbox& mailbox : mailboxes) {
        if (foldAddress(mailbox.address) == folded)
            return mailbox.board;
        for (const std::string& alias : mailbox.aliases)
            if (foldAddress(alias) == folded)
                return mailbox.board;
    }
    return {};
}

void addBoard(std::vector<std::string>& boards, const std::string& board)
{
    const auto at = std::ranges::lower_bound(boards, board);
    if (!board.empty() && (at == boards.end() || *at != board))
        boards.insert(at, board);
}

}

bool AuthorityBoundary::isCrossed() const
{
    return !senderBoard.empty() &&
           std::ranges::any_of(recipientBoards,
                               [&](const std::string& board) { return board != senderBoard; });
}

AuthorityBoundary authorityBoundary(const std::string& sender,
                                    std::span<const std::string> recipients,
                                    std::span<const Mailbox> mailboxes, const OwnAddresses& own)
{
    AuthorityBoundary boundary;
    boundary.senderBoard = boardOf(sender, mailboxes);
    addBoard(boundary.boards, boundary.senderBoard);
    const auto noteUnknown = [&](const std::string& address, const std::string& board) {
        if (board.empty() && own.sideOf(address) == AddressSide::Own)
            boundary.hasUnknown = true;
    };
    noteUnknown(sender, boundary.senderBoard);
    for (const std::string& recipient : recipients) {
        const std::string board = boardOf(recipient, mailboxes);
        addBoard(boundary.boards, board);
        addBoard(boundary.recipientBoards, board);
        noteUnknown(recipient, board);
    }
    return boundary;
}

}
