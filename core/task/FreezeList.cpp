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

namespace postinsyn {

namespace {

constexpr std::size_t saltSize = 16;

void number(std::vector<LoggedMessage>& messages)
{
    std::sort(messages.begin(), messages.end(), [](const auto& a, const auto& b) {
        return std::tie(a.utc, a.messageId, a.id) < std::tie(b.utc, b.messageId, b.id);
    });
}

void addRows(ListStore& lists, ListId list, const std::vector<LoggedMessage>& messages)
{
    const std::string salts = randomBytes(saltSize * messages.size());
    std::size_t index = 0;
    for (const LoggedMessage& message : messages) {
        const std::string_view salt = std::string_view(salts).substr(index * saltSize, saltSize);
        lists.addRow(list, static_cast<std::int64_t>(++index), message, salt);
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
    noteLog(archive, request, actor);
    number(order.messages);
    const auto before = archive.lists().head(request.id);

    FrozenList list;
    list.caseNumber = request.caseNumber;
    list.frozenAt = archive.now();
    list.filter = order.filter;
    list.filterText = order.filterText;
    list.completeness = order.completeness;
    list.rowCount = static_cast<std::int64_t>(order.messages.size());
    archive.lists().add(list, request.id, actor);
    addRows(archive.lists(), list.id, order.messages);
    if (before) {
        list.carriedRows = archive.lists().carryDecisions(before->id, list.id);
        archive.journal().forget(before->id);
    }
    if (order.removeOutside && !order.messages.empty()) {
        list.outsideCount =
            static_cast<std::int64_t>(order.removeOutside(request.id, sortedIds(order.messages)));
        archive.lists().setOutsideCount(list.id, list.outsideCount);
    }
    AuditEntry entry = entryOf(list, "list-frozen", actor);
    entry.commit = archive.lists().commitmentOf(list.id);
    *entry.detail += "; outside=" + std::to_string(list.outsideCount);
    if (before)
        *entry.detail += "; carried=" + std::to_string(list.carriedRows);
    archive.audit().append(entry);
    const bool isEmpty = order.messages.empty();
    advance(archive, request, isEmpty ? RequestEvent::NoRows : RequestEvent::FreezeList, {}, actor);
    transaction.commit();
    return list;
}

OverviewList newListVersion(Archive& archive, std::string_view caseNumber, std::string_view actor)
{
    Transaction transaction(archive.database());
    const Request request = requestOf(archive, caseNumber);
    auto list = archive.lists().head(request.id);
    if (!list)
        throw GateError("list-missing");
    if (!list->issuedAt)
        throw GateError("list-not-issued", std::to_string(list->version));
    if (!nextState(request.state, RequestEvent::ApproveList))
        throw GateError("event-not-allowed", std::string(stateName(request.state)));
    list->frozenAt = archive.now();
    archive.lists().copyAsNextVersion(*list, request.id, actor);
    AuditEntry entry = entryOf(*list, "list-version-added", actor);
    entry.commit = archive.lists().commitmentOf(list->id);
    archive.audit().append(entry);
    transaction.commit();
    return *std::move(list);
}

}
