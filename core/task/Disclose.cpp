// SPDX-License-Identifier: EUPL-1.2
#include "core/task/Disclose.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/domain/ChecklistWalk.h"
#include "core/domain/ReviewRecord.h"
#include "core/domain/RowNumbers.h"
#include "core/store/DeliveryStore.h"
#include "core/store/ListStore.h"
#include "core/store/ReviewStore.h"
#include "core/store/SelectionStore.h"
#include "core/task/AttachMail.h"
#include "core/task/RegisterRequest.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 6> outgoingStandingNames{
    "open", "lacking", "ready", "delivered", "refused", "elsewhere"};

bool isGoingOut(ItemOutcome outcome)
{
    return outcome == ItemOutcome::DiscloseFull || outcome == ItemOutcome::DiscloseMasked ||
           outcome == ItemOutcome::DiscloseWithReservation;
}

DeliveredItem deliveredItemOf(const ReviewItem& item, const ItemDecision* decision)
{
    DeliveredItem delivered{item.nr, item.board, item.uid, ItemOutcome::DiscloseFull, {}};
    if (!decision)
        return delivered;
    delivered.outcome = decision->outcome;
    if (isWithholding(decision->outcome))
        for (const ReviewGround& ground : item.countingGrounds())
            delivered.grounds.push_back(ground.provision);
    std::ranges::sort(delivered.grounds);
    return delivered;
}

/// Whether it went with this outcome and was not gone into again since. That the same was then
/// decided in writing too brings nothing new.
bool hasGone(const ReviewItem& item, ItemOutcome outcome, const std::vector<Delivery>& deliveries)
{
    Instant reopened{std::numeric_limits<std::int64_t>::min()};
    for (const ItemStep& step : item.steps)
        if (step.event == ItemEvent::Reopen)
            reopened = step.at;
    return std::ranges::any_of(deliveries, [&](const Delivery& delivery) {
        return delivery.at > reopened &&
               std::ranges::any_of(delivery.items, [&](const DeliveredItem& delivered) {
                   return delivered.reviewUid == item.uid && delivered.outcome == outcome;
               });
    });
}

OutgoingItem outgoingItemOf(const ReviewItem& item, const Checklist& checklist,
                            const std::vector<Delivery>& deliveries)
{
    const ItemDecision* decision = item.state == ItemState::Decided ? item.decision() : nullptr;
    OutgoingItem outgoing{deliveredItemOf(item, decision), OutgoingStanding::Open, {}};
    if (item.state == ItemState::AtOtherAuthority)
        outgoing.standing = OutgoingStanding::Elsewhere;
    if (!decision)
        return outgoing;
    if (!isGoingOut(decision->outcome)) {
        outgoing.standing = OutgoingStanding::Refused;
        return outgoing;
    }
    outgoing.lacking =
        lackingBefore(checklist, item.answers, ChecklistStage::Disclosure, decision->outcome);
    if (hasGone(item, decision->outcome, deliveries))
        outgoing.standing = OutgoingStanding::Delivered;
    else
        outgoing.standing =
            outgoing.lacking.empty() ? OutgoingStanding::Ready : OutgoingStanding::Lacking;
    return outgoing;
}

bool mayGo(const OutgoingItem& outgoing, bool isNamed)
{
    return outgoing.standing == OutgoingStanding::Ready ||
           (isNamed && outgoing.standing == OutgoingStanding::Delivered);
}

/// The messages that go: those named, each of them at every board that gives it out.
std::vector<DeliveredItem> chosenItems(Archive& archive, const Request& request,
                                       const std::vector<std::int64_t>& rows)
{
    std::vector<DeliveredItem> chosen;
    std::set<std::int64_t> going;
    for (OutgoingItem& outgoing : outgoingItems(archive, request)) {
        const bool isNamed = std::ranges::binary_search(rows, outgoing.item.nr);
        if ((rows.empty() || isNamed) && mayGo(outgoing, isNamed)) {
            going.insert(outgoing.item.nr);
            chosen.push_back(std::move(outgoing.item));
        }
    }
    std::vector<std::int64_t> missing;
    std::ranges::set_difference(rows, going, std::back_inserter(missing));
    if (!missing.empty())
        throw GateError("rows-not-ready", std::move(missing));
    if (chosen.empty())
        throw GateError("nothing-to-give-out");
    return chosen;
}

void guardFiles(const DeliveryTold& told, const std::vector<DeliveredItem>& items)
{
    const bool isToKeep = told.way != DeliveryWay::OnSite;
    if (isToKeep && told.isPaper && told.pages < 1)
        throw GateError("pages-missing");
    if (isToKeep && !told.isPaper && told.files.empty())
        throw GateError("files-missing");
    std::vector<std::int64_t> others;
    for (const DeliveredFile& file : told.files)
        if (file.nr && std::ranges::none_of(
                           items, [&](const DeliveredItem& item) { return item.nr == *file.nr; }))
            others.push_back(*file.nr);
    if (!others.empty())
        throw GateError("files-of-other-rows", std::move(others));
}

/// The version's files as they were issued, or those of them that are told.
std::vector<DeliveredFile> filesOfList(Archive& archive, const OverviewList& list,
                                       const DeliveryTold& told)
{
    const auto issued = archive.lists().disclosures(list.id);
    std::vector<DeliveredFile> files;
    if (told.files.empty() && !told.isPaper && told.way != DeliveryWay::OnSite)
        for (const Disclosure& file : issued)
            files.push_back({file.sha256, file.size, {}});
    for (const DeliveredFile& file : told.files) {
        if (std::ranges::none_of(
                issued, [&](const Disclosure& known) { return known.sha256 == file.sha256; }))
            throw GateError("file-not-issued");
        files.push_back({file.sha256, file.size, {}});
    }
    return files;
}

ListId fillList(Archive& archive, const Request& request, const DeliveryTold& told,
                Delivery& delivery)
{
    const auto list = archive.lists().head(request.id, told.listVersion);
    if (!list)
        throw GateError("list-version-missing");
    if (!list->issuedAt)
        throw GateError("list-not-issued");
    delivery.listVersion = list->version;
    delivery.files = filesOfList(archive, *list, told);
    return list->id;
}

/// Pages of the same kind that earlier deliveries of the case have.
std::int64_t earlierPages(const std::vector<Delivery>& deliveries, bool isPaper)
{
    std::int64_t pages = 0;
    for (const Delivery& delivery : deliveries)
        if (delivery.isPaper == isPaper && delivery.way != DeliveryWay::OnSite)
            pages += delivery.fee.pages;
    return pages;
}

std::string deliveredRows(const std::vector<DeliveredItem>& items, bool onlyWithheld)
{
    std::vector<std::int64_t> rows;
    for (const DeliveredItem& item : items)
        if (!onlyWithheld || isWithholding(item.outcome))
            rows.push_back(item.nr);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rowNumbersText(rows);
}

void auditDelivery(Archive& archive, const Request& request, const Delivery& delivery)
{
    AuditEntry entry = auditEntry(delivery.actor, "delivery-recorded", request.caseNumber,
                                  "delivery", delivery.uid);
    std::string detail = "delivery=" + std::to_string(delivery.number);
    if (delivery.listVersion)
        detail += "; version=" + std::to_string(*delivery.listVersion);
    else
        detail += "; rows=" + deliveredRows(delivery.items, false) +
                  "; in-part=" + deliveredRows(delivery.items, true);
    detail += "; by-way=" + std::string(deliveryWayName(delivery.way)) +
              "; pages=" + std::to_string(delivery.fee.pages) +
              "; fee=" + std::to_string(delivery.fee.fee) +
              "; fee-basis=" + std::string(feeBasisName(delivery.fee.basis));
    for (const DeliveredFile& file : delivery.files)
        detail += "; sha256=" + toHex(file.sha256);
    entry.detail = detail;
    archive.audit().append(entry);
}

}

std::string_view outgoingStandingName(OutgoingStanding standing)
{
    return outgoingStandingNames[static_cast<std::size_t>(standing)];
}

std::vector<OutgoingItem> outgoingItems(Archive& archive, const Request& request)
{
    const Checklist checklist = Checklist::builtIn();
    const auto deliveries = DeliveryStore(archive.database()).deliveries(request.id);
    std::vector<OutgoingItem> outgoing;
    std::set<std::int64_t> known;
    for (const ReviewItem& item : ReviewStore(archive.database()).items(request.id)) {
        outgoing.push_back(outgoingItemOf(item, checklist, deliveries));
        known.insert(item.nr);
    }
    for (const std::int64_t nr : SelectionStore(archive.database()).selectedRows(request.id))
        if (!known.contains(nr))
            outgoing.push_back({{nr, {}, {}, ItemOutcome::DiscloseFull, {}}, {}, {}});
    std::ranges::stable_sort(outgoing, {}, [](const OutgoingItem& each) { return each.item.nr; });
    return outgoing;
}

Delivery recordDelivery(Archive& archive, const DeliveryTold& told, std::string_view actor)
{
    Transaction transaction(archive.database());
    Request request = requestOf(archive, told.caseNumber);
    DeliveryStore store(archive.database());
    Delivery delivery;
    delivery.at = archive.now();
    delivery.actor = actor;
    delivery.way = told.way;
    delivery.isPaper = told.isPaper;
    std::optional<ListId> list;
    if (told.listVersion) {
        list = fillList(archive, request, told, delivery);
    } else {
        delivery.items = chosenItems(archive, request, told.rows);
        delivery.files = told.files;
    }
    DeliveryTold checked = told;
    checked.files = delivery.files;
    guardFiles(checked, delivery.items);
    guardOriginals(archive, request, checked.files);
    const Profile profile = Profile::fromJson(archive.profileJson());
    const LocalDate today = TimeZone::stockholm().dateOf(delivery.at);
    const CopiedPages pages{told.way, told.isPaper, told.pages,
                            earlierPages(store.deliveries(request.id), told.isPaper)};
    delivery.fee = feeNoteFor(profile.tariffOn(today), pages, trimmed(told.waiverReason));
    store.add(delivery, request.id, list);
    auditDelivery(archive, request, delivery);
    if (!list)
        advance(archive, request, RequestEvent::Disclose, {}, actor);
    transaction.commit();
    return delivery;
}

}
