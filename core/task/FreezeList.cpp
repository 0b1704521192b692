// SPDX-License-Identifier: EUPL-1.2
#include "core/task/FreezeList.h"

#include "core/base/Error.h"
#include "core/base/Random.h"
#include "core/store/JudgingJournal.h"
#include "core/store/ListStore.h"
#include "core/store/RequestStore.h"
#include "core/task/RegisterRequest.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace postinsyn {

namespace {

constexpr std::size_t saltSize = 16;

void sortByTime(std::vector<LoggedMessage>& messages)
{
    std::sort(messages.begin(), messages.end(), [](const auto& a, const auto& b) {
        return std::tie(a.utc, a.messageId, a.sender, a.subject, a.id) <
               std::tie(b.utc, b.messageId, b.sender, b.subject, b.id);
    });
}

/// The numbers that went out, by message.
class TakenNumbers {
public:
    TakenNumbers(const OverviewList& wentOut, std::int64_t last) : m_last(last)
    {
        for (const OverviewRow& row : wentOut.rows)
            m_numbers.emplace(row.message.value, row.nr);
    }
    /// The message's own number, or the next after the last.
    std::int64_t numberOf(MessageId message)
    {
        const auto own = m_numbers.find(message.value);
        if (own == m_numbers.end())
            return ++m_last;
        m_found.insert(own->second);
        return own->second;
    }
    [[nodiscard]] bool isFound(std::int64_t nr) const { return m_found.contains(nr); }

private:
    std::int64_t m_last = 0;
    std::unordered_map<std::int64_t, std::int64_t> m_numbers;
    std::unordered_set<std::int64_t> m_found;
};

void addRows(ListStore& lists, ListId list, const std::vector<LoggedMessage>& messages,
             TakenNumbers& numbers)
{
    const std::string salts = randomBytes(saltSize * messages.size());
    std::size_t index = 0;
    for (const LoggedMessage& message : messages) {
        const std::string_view salt = std::string_view(salts).substr(index++ * saltSize, saltSize);
        lists.addRow(list, numbers.numberOf(message.id), message, salt);
    }
}

VersionChanges changesBetween(ListStore& lists, OverviewList issued, OverviewList now)
{
    lists.loadRows(issued);
    lists.loadRows(now);
    return changesSince(issued, now);
}

/// Gives the new list its rows, and them what was decided on them in the version `before`.
void fill(Archive& archive, FrozenList& list, const std::vector<LoggedMessage>& messages,
          const std::optional<OverviewList>& before, const std::optional<OverviewList>& issued)
{
    ListStore& lists = archive.lists();
    OverviewList wentOut;
    if (issued) {
        wentOut.id = before->id; // as far as the version that went out reached
        lists.loadRows(wentOut, 1, issued->rowCount);
    }
    TakenNumbers numbers(wentOut, issued ? issued->rowCount : 0);
    addRows(lists, list.id, messages, numbers);
    list.rowCount = static_cast<std::int64_t>(messages.size());
    if (before) {
        list.carriedRows = lists.carryDecisions(before->id, list.id);
        archive.journal().forget(before->id);
    }
    for (const OverviewRow& row : wentOut.rows) {
        if (numbers.isFound(row.nr))
            continue;
        lists.copyRow(before->id, list.id, row.nr);
        ++list.rowCount;
        list.carriedRows += row.verdict == Verdict::Unreviewed ? 0 : 1;
    }
    if (issued) {
        list.keepsNumbersOf = issued->version;
        list.sinceIssued = changesBetween(lists, *issued, list);
    }
}

std::vector<MessageId> sortedIds(const std::vector<LoggedMessage>& messages)
{
    std::vector<MessageId> ids;
    for (const LoggedMessage& message : messages)
        ids.push_back(message.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// Freezing says that the log is here, also when nobody told of its coming.
void noteLog(Archive& archive, Request& request, std::string_view actor)
{
    if (nextState(request.state, RequestEvent::FreezeList))
        return;
    if (!nextState(request.state, RequestEvent::ImportLog))
        throw GateError("event-not-allowed", std::string(stateName(request.state)));
    if (!archive.requests().hasLog())
        throw GateError("log-missing");
    advance(archive, request, RequestEvent::ImportLog, {}, actor);
}

/// Whether freezing again would only make a copy.
bool isSame(ListStore& lists, const OverviewList& before, const FrozenList& now)
{
    return !before.issuedAt && before.rowCount == now.rowCount && now.outsideCount == 0 &&
           before.filter == now.filter && before.filterText == now.filterText &&
           before.completeness == now.completeness && changesBetween(lists, before, now).isEmpty();
}

FrozenList unchanged(const OverviewList& before, const FrozenList& now)
{
    FrozenList same = now;
    static_cast<OverviewList&>(same) = before;
    same.isUnchanged = true;
    return same;
}

AuditEntry entryOf(const OverviewList& list, std::string_view event, std::string_view actor)
{
    AuditEntry entry = auditEntry(actor, event, list.caseNumber, "list", list.uid);
    entry.detail =
        "version=" + std::to_string(list.version) + "; rows=" + std::to_string(list.rowCount);
    return entry;
}

}

FrozenList freezeList(Archive& archive, FreezeOrder order, std::string_view actor)
{
    Transaction transaction(archive.database());
    Request request = requestOf(archive, order.caseNumber);
    const RequestState stateBefore = request.state;
    noteLog(archive, request, actor);
    sortByTime(order.messages);

    FrozenList list;
    list.caseNumber = request.caseNumber;
    list.frozenAt = archive.now();
    list.filter = order.filter;
    list.filterText = order.filterText;
    list.completeness = order.completeness.toJson();
    const auto before = archive.lists().head(request.id);
    const auto issued = archive.lists().newestIssued(request.id);
    archive.lists().add(list, request.id, actor);
    fill(archive, list, order.messages, before, issued);
    if (order.removeOutside && !order.messages.empty()) {
        list.outsideCount =
            static_cast<std::int64_t>(order.removeOutside(request.id, sortedIds(order.messages)));
        archive.lists().setOutsideCount(list.id, list.outsideCount);
    }
    const RequestEvent event = list.rowCount == 0 ? RequestEvent::NoRows : RequestEvent::FreezeList;
    if (before && nextState(stateBefore, event) == stateBefore &&
        isSame(archive.lists(), *before, list))
        return unchanged(*before, list); // the transaction is given up
    AuditEntry entry = entryOf(list, "list-frozen", actor);
    entry.commit = archive.lists().commitmentOf(list.id);
    *entry.detail += "; outside=" + std::to_string(list.outsideCount);
    if (before)
        *entry.detail += "; carried=" + std::to_string(list.carriedRows);
    if (issued)
        *entry.detail += "; numbers-of=" + std::to_string(issued->version) +
                         "; added=" + std::to_string(list.sinceIssued.added.size()) +
                         "; reworded=" + std::to_string(list.sinceIssued.reworded.size());
    archive.audit().append(entry);
    advance(archive, request, event, versionNote(list), actor);
    transaction.commit();
    return list;
}

std::string versionNote(const OverviewList& list)
{
    return list.version > 1 ? "v" + std::to_string(list.version) : std::string();
}

OverviewList newListVersion(Archive& archive, std::string_view caseNumber, std::string_view actor)
{
    Transaction transaction(archive.database());
    Request request = requestOf(archive, caseNumber);
    auto list = archive.lists().head(request.id);
    if (!list)
        throw GateError("list-missing");
    if (!list->issuedAt)
        throw GateError("list-not-issued", std::to_string(list->version));
    if (!nextState(request.state, RequestEvent::ApproveList))
        throw GateError("event-not-allowed", std::string(stateName(request.state)));
    list->frozenAt = archive.now();
    archive.lists().copyAsNextVersion(*list, request.id, actor);
    advance(archive, request, RequestEvent::FreezeList, versionNote(*list), actor);
    AuditEntry entry = entryOf(*list, "list-version-added", actor);
    entry.commit = archive.lists().commitmentOf(list->id);
    archive.audit().append(entry);
    transaction.commit();
    return *std::move(list);
}

}
