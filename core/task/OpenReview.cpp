// SPDX-License-Identifier: EUPL-1.2
#include "core/task/OpenReview.h"

#include "core/base/Error.h"
#include "core/store/DirectoryStore.h"
#include "core/store/HoldStore.h"
#include "core/store/ListStore.h"
#include "core/store/SelectionStore.h"
#include "core/task/ReadSelection.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace postinsyn {

namespace {

std::vector<std::int64_t> rowsToOpen(const ReviewOrder& order,
                                     const std::vector<std::int64_t>& selected,
                                     const std::vector<ReviewItem>& items)
{
    std::vector<std::int64_t> rows = order.rows;
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<std::int64_t> foreign;
    std::ranges::set_difference(rows, selected, std::back_inserter(foreign));
    if (!foreign.empty())
        throw GateError("rows-not-selected", std::move(foreign));
    if (rows.empty())
        std::ranges::copy_if(selected, std::back_inserter(rows), [&](std::int64_t nr) {
            return std::ranges::find(items, nr, &ReviewItem::nr) == items.end();
        });
    return rows;
}

/// The items to make, without those that there are.
std::vector<ReviewItem> plannedItems(Archive& archive, const ReviewOrder& order,
                                     const OverviewList& list,
                                     const std::vector<std::int64_t>& rows,
                                     const std::vector<ReviewItem>& existing)
{
    RowPartyFinder finder(archive);
    std::vector<ReviewItem> planned;
    std::vector<std::int64_t> unknown;
    for (const OverviewRow& row : list.rows) {
        if (!std::ranges::binary_search(rows, row.nr))
            continue;
        const auto boards = order.board.empty() ? finder.of(row).boundary.boards
                                                : std::vector<std::string>{order.board};
        if (boards.empty())
            unknown.push_back(row.nr);
        for (const std::string& board : boards) {
            const bool isThere = std::ranges::any_of(existing, [&](const ReviewItem& item) {
                return item.nr == row.nr && item.board == board;
            });
            if (isThere)
                continue;
            ReviewItem& item = planned.emplace_back();
            item.list = list.id;
            item.nr = row.nr;
            item.board = board;
            item.unit = order.unit;
        }
    }
    if (!unknown.empty())
        throw GateError("review-board-unknown", std::move(unknown));
    return planned;
}

}

std::vector<ReviewItem> openReview(Archive& archive, const ReviewOrder& order,
                                   std::string_view actor)
{
    Transaction transaction(archive.database());
    Request request = requestOf(archive, order.caseNumber);
    OverviewList list = listThatIsOut(archive, request);
    if (!archive.holds().hasActive(request.id))
        throw GateError("hold-missing");
    if (!order.board.empty() && !std::ranges::binary_search(boardNames(archive), order.board))
        throw GateError("review-board-unknown");
    ReviewStore store(archive.database());
    const auto existing = store.items(request.id);
    const auto rows =
        rowsToOpen(order, SelectionStore(archive.database()).selectedRows(request.id), existing);
    archive.lists().loadRows(list);
    auto items = plannedItems(archive, order, list, rows, existing);
    if (items.empty())
        throw GateError("review-nothing-to-open");
    for (ReviewItem& item : items) {
        item.request = request.id;
        store.add(item);
        AuditEntry entry =
            auditEntry(actor, "review-opened", request.caseNumber, "review-item", item.uid);
        entry.detail =
            "row=" + std::to_string(item.nr) + "; version=" + std::to_string(list.version);
        archive.audit().append(entry);
    }
    advance(archive, request, RequestEvent::HandOver, {}, actor);
    transaction.commit();
    return items;
}

std::vector<ReviewItem> reviewItems(Archive& archive, std::string_view caseNumber)
{
    return ReviewStore(archive.database()).items(requestOf(archive, caseNumber).id);
}

std::vector<std::string> boardNames(Archive& archive)
{
    std::set<std::string> names;
    for (const Board& board : Profile::fromJson(archive.profileJson()).boards)
        names.insert(board.name);
    for (const Mailbox& mailbox : archive.directory().all())
        if (!mailbox.board.empty())
            names.insert(mailbox.board);
    return {names.begin(), names.end()};
}

}
