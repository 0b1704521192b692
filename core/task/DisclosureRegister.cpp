// SPDX-License-Identifier: EUPL-1.2
#include "core/task/DisclosureRegister.h"

#include "core/base/Text.h"
#include "core/store/DeliveryStore.h"
#include "core/store/ListStore.h"
#include "core/task/RegisterRequest.h"

#include <algorithm>
#include <array>
#include <set>

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 4> disclosedPartNames{"full", "masked", "reservation",
                                                             "withheld"};

DisclosedPart partOf(ItemOutcome outcome)
{
    if (outcome == ItemOutcome::DiscloseMasked)
        return DisclosedPart::Masked;
    return outcome == ItemOutcome::DiscloseWithReservation ? DisclosedPart::WithReservation
                                                           : DisclosedPart::Full;
}

/// Rows of the list with something masked or withheld.
std::vector<RegisterItem> hiddenRows(const OverviewList& list)
{
    std::vector<RegisterItem> items;
    for (const OverviewRow& row : list.rows) {
        if (row.verdict == Verdict::Withheld) {
            items.push_back({row.nr, {}, DisclosedPart::Withheld, {row.withheldGround}});
            continue;
        }
        std::set<std::string> grounds;
        for (const auto& [field, masks] : row.masks)
            for (const MaskSpan& mask : masks)
                grounds.insert(mask.ground);
        if (!grounds.empty())
            items.push_back({row.nr, {}, DisclosedPart::Masked, {grounds.begin(), grounds.end()}});
    }
    return items;
}

RegisterEntry registerEntryOf(const Delivery& delivery)
{
    RegisterEntry entry;
    entry.at = delivery.at;
    entry.delivery = delivery.number;
    entry.listVersion = delivery.listVersion;
    for (const DeliveredItem& item : delivery.items)
        entry.items.push_back({item.nr, item.board, partOf(item.outcome), item.grounds});
    for (const DeliveredFile& file : delivery.files)
        entry.files.push_back(toHex(file.sha256));
    entry.way = delivery.way;
    entry.isPaper = delivery.isPaper;
    entry.handedOverBy = delivery.actor;
    entry.fee = delivery.fee;
    return entry;
}

/// A version that was issued; nobody has said how it was handed over.
RegisterEntry registerEntryOf(const OverviewList& list, const std::vector<Disclosure>& files)
{
    RegisterEntry entry;
    entry.at = list.issuedAt.value();
    entry.listVersion = list.version;
    for (const Disclosure& file : files) {
        entry.files.push_back(toHex(file.sha256));
        entry.handedOverBy = file.actor;
    }
    return entry;
}

std::vector<OverviewList> issuedLists(Archive& archive, const Request& request)
{
    std::vector<OverviewList> lists;
    const auto newest = archive.lists().newestIssued(request.id);
    for (int version = 1; newest && version <= newest->version; ++version)
        if (auto list = archive.lists().head(request.id, version); list && list->issuedAt) {
            archive.lists().loadRows(*list);
            lists.push_back(std::move(*list));
        }
    return lists;
}

}

std::string_view disclosedPartName(DisclosedPart part)
{
    return disclosedPartNames[static_cast<std::size_t>(part)];
}

DisclosureRegister disclosureRegister(Archive& archive, std::string_view caseNumber)
{
    const Snapshot snapshot(archive.database());
    const Request request = requestOf(archive, caseNumber);
    DisclosureRegister whole{request.caseNumber, {}};
    for (const Delivery& delivery : DeliveryStore(archive.database()).deliveries(request.id))
        whole.entries.push_back(registerEntryOf(delivery));
    for (const OverviewList& list : issuedLists(archive, request)) {
        bool isHandedOver = false;
        for (RegisterEntry& entry : whole.entries)
            if (entry.listVersion == list.version) {
                isHandedOver = true;
                entry.rowCount = list.rowCount;
                entry.items = hiddenRows(list);
            }
        if (isHandedOver)
            continue;
        RegisterEntry entry = registerEntryOf(list, archive.lists().disclosures(list.id));
        entry.rowCount = list.rowCount;
        entry.items = hiddenRows(list);
        whole.entries.push_back(std::move(entry));
    }
    std::ranges::stable_sort(whole.entries, {}, &RegisterEntry::at);
    return whole;
}

DisclosureRegister publicExtract(DisclosureRegister whole)
{
    for (RegisterEntry& entry : whole.entries)
        if (entry.fee)
            entry.fee->waiverReason.clear();
    return whole;
}

}
