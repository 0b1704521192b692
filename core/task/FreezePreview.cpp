// SPDX-License-Identifier: EUPL-1.2
#include "core/task/FreezePreview.h"

#include "core/base/Progress.h"
#include "core/domain/OwnAddresses.h"
#include "core/domain/VersionChanges.h"
#include "core/store/ListStore.h"
#include "core/store/LogStore.h"
#include "core/task/RegisterRequest.h"

#include <algorithm>
#include <unordered_map>

namespace postinsyn {

namespace {

constexpr std::size_t messagesAtOnce = 2'000;

/// The version whose numbers and messages count: as far as the one that went out reached, as the
/// newest knows them.
OverviewList listedRows(Archive& archive, const OverviewList& newest,
                        const std::optional<OverviewList>& issued)
{
    OverviewList listed = newest;
    archive.lists().loadRows(listed, 1, issued ? issued->rowCount : newest.rowCount);
    return listed;
}

/// What the rows of these messages would say now, by number.
std::vector<OverviewRow> rowsNow(Archive& archive, std::vector<MessageId> known,
                                 const std::unordered_map<std::int64_t, std::int64_t>& numbers,
                                 const std::stop_token& stop)
{
    const ProgressMeter meter(stop, {});
    const OwnAddresses own = archive.ownAddresses();
    std::vector<OverviewRow> rows;
    for (std::size_t at = 0; at < known.size(); at += messagesAtOnce) {
        meter.check();
        const std::size_t count = std::min(messagesAtOnce, known.size() - at);
        for (const auto& message : archive.log().load(std::span(known).subspan(at, count), own))
            rows.push_back(ListStore::rowOf(numbers.at(message.id.value), message));
    }
    std::sort(rows.begin(), rows.end(),
              [](const OverviewRow& a, const OverviewRow& b) { return a.nr < b.nr; });
    return rows;
}

}

std::optional<FreezePreview> previewFreeze(Archive& archive, std::string_view caseNumber,
                                           std::span<const MessageId> found,
                                           const std::stop_token& stop)
{
    const Request request = requestOf(archive, caseNumber);
    const auto newest = archive.lists().head(request.id);
    if (!newest)
        return std::nullopt;
    auto issued = archive.lists().newestIssued(request.id);
    const OverviewList listed = listedRows(archive, *newest, issued);
    FreezePreview preview;
    preview.version = issued ? issued->version : newest->version;
    preview.isIssued = issued.has_value();
    preview.lastNumber = issued ? issued->rowCount : newest->rowCount;

    std::unordered_map<std::int64_t, std::int64_t> numbers;
    for (const OverviewRow& row : listed.rows)
        numbers.emplace(row.message.value, row.nr);
    std::vector<MessageId> known;
    for (const MessageId id : found)
        (numbers.contains(id.value) ? known : preview.added).push_back(id);
    OverviewList now;
    now.rows = rowsNow(archive, std::move(known), numbers, stop);
    auto shown = now.rows.begin();
    for (const OverviewRow& row : listed.rows) {
        while (shown != now.rows.end() && shown->nr < row.nr)
            ++shown;
        if (shown == now.rows.end() || shown->nr != row.nr)
            preview.missing.push_back(row.nr);
    }
    if (issued)
        archive.lists().loadRows(*issued);
    preview.reworded = changesSince(issued ? *issued : listed, now).reworded;
    return preview;
}

}
