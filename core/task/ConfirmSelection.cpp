// SPDX-License-Identifier: EUPL-1.2
#include "core/task/ConfirmSelection.h"

#include "core/base/Error.h"
#include "core/base/Random.h"
#include "core/base/Text.h"
#include "core/domain/RowNumbers.h"
#include "core/store/SelectionStore.h"
#include "core/task/RegisterRequest.h"

#include <algorithm>
#include <iterator>

namespace postinsyn {

namespace {

constexpr std::size_t wordsSaltSize = 16;

std::vector<std::int64_t> ascending(std::vector<std::int64_t> rows)
{
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void guardAccepted(const std::vector<std::int64_t>& accepted, std::int64_t rowCount)
{
    std::vector<std::int64_t> unknown;
    std::ranges::copy_if(accepted, std::back_inserter(unknown),
                         [&](std::int64_t row) { return row < 1 || row > rowCount; });
    if (!unknown.empty())
        throw GateError("rows-unknown", std::move(unknown));
}

/// A doubt is over when a person takes the very rows it may mean.
void guardDoubts(const SelectionProposal& proposal, const std::vector<std::int64_t>& accepted)
{
    std::vector<std::int64_t> open;
    bool hasOpen = false;
    for (const SelectionDoubt& doubt : doubtsOf(proposal)) {
        if (!doubt.rows.empty() && std::ranges::includes(accepted, doubt.rows))
            continue;
        hasOpen = true;
        open.insert(open.end(), doubt.rows.begin(), doubt.rows.end());
    }
    if (hasOpen)
        throw GateError("selection-doubtful", ascending(std::move(open)));
}

void guardBinding(const SelectionProposal& proposal, const SelectionAnswers& answers)
{
    using enum ReturnedSelection::Binding;
    const auto binding = proposal.returned.binding;
    if (proposal.fileSha256.empty() || binding == Bound)
        return;
    if (binding != Unsaid)
        throw GateError("selection-other-list", std::string(bindingName(binding)));
    if (!answers.isOfThisList)
        throw GateError("selection-list-unsaid");
}

SelectionRound roundOf(const SelectionProposal& proposal, const SelectionAnswers& answers)
{
    guardBinding(proposal, answers);
    SelectionRound round;
    round.list = proposal.answered;
    round.version = proposal.answeredVersion;
    round.way = proposal.way;
    round.fileSha256 = proposal.fileSha256;
    round.isAll = proposal.isAll;
    const auto accepted = ascending(answers.accepted);
    guardAccepted(accepted, proposal.rowCount);
    if (!answers.leavesDoubts)
        guardDoubts(proposal, accepted);
    std::ranges::set_difference(accepted, proposal.rows, std::back_inserter(round.accepted));
    std::ranges::set_union(proposal.rows, round.accepted, std::back_inserter(round.rows));
    if (round.rows.empty())
        throw GateError("selection-empty");
    const auto count = static_cast<std::int64_t>(proposal.rows.size());
    if (proposal.isAll && answers.countOfAll != count)
        throw GateError("selection-all-unconfirmed", std::to_string(count));
    return round;
}

/// `alla` of a long list would make a long entry.
std::string rowsDetail(const SelectionRound& round)
{
    return "round=" + std::to_string(round.number) + "; rows=" + rowNumbersText(round.rows) +
           "; count=" + std::to_string(round.rows.size());
}

void keepText(Archive& archive, const SelectionRound& round, const std::string& text,
              AuditEntry& entry)
{
    const std::string salt = randomBytes(wordsSaltSize);
    SelectionStore(archive.database()).keepText(round.id, text, salt);
    entry.commit = AuditStore::commitTo(salt, text);
}

/// Whoever answers has the list, whether anyone said that it is waited for.
void noteSelection(Archive& archive, Request& request, std::string_view actor)
{
    if (nextState(request.state, RequestEvent::AwaitSelection))
        advance(archive, request, RequestEvent::AwaitSelection, {}, actor);
    advance(archive, request, RequestEvent::Select, {}, actor);
}

}

SelectionRound confirmSelection(Archive& archive, const SelectionProposal& proposal,
                                const SelectionAnswers& answers, std::string_view actor)
{
    Transaction transaction(archive.database());
    Request request = requestOf(archive, proposal.caseNumber);
    if (listThatIsOut(archive, request).id != proposal.list)
        throw GateError("selection-list-changed");
    SelectionRound round = roundOf(proposal, answers);
    round.at = archive.now();
    round.actor = actor;
    SelectionStore(archive.database()).add(round, request.id);
    AuditEntry entry =
        auditEntry(actor, "selection-confirmed", request.caseNumber, "selection", round.uid);
    entry.detail = rowsDetail(round) + "; accepted=" + rowNumbersText(round.accepted) +
                   "; way=" + std::string(selectionWayName(round.way)) +
                   "; version=" + std::to_string(round.version) + (round.isAll ? "; all" : "");
    if (!round.fileSha256.empty())
        entry.detail = *entry.detail + "; sha256=" + toHex(round.fileSha256);
    if (round.fileSha256.empty() || !proposal.text.empty())
        keepText(archive, round, proposal.text, entry);
    archive.audit().append(entry);
    noteSelection(archive, request, actor);
    transaction.commit();
    return round;
}

SelectionRound undoSelection(Archive& archive, std::string_view caseNumber, std::string_view actor)
{
    Transaction transaction(archive.database());
    Request request = requestOf(archive, caseNumber);
    auto round = SelectionStore(archive.database()).lastActive(request.id);
    if (!round)
        throw GateError("selection-none-to-undo");
    if (!nextState(request.state, RequestEvent::UndoSelection))
        throw GateError("event-not-allowed", std::string(stateName(request.state)));
    round->undoneAt = archive.now();
    round->undoneBy = actor;
    SelectionStore(archive.database()).setUndone(round->id, *round->undoneAt, actor);
    AuditEntry entry =
        auditEntry(actor, "selection-undone", request.caseNumber, "selection", round->uid);
    entry.detail = rowsDetail(*round);
    archive.audit().append(entry);
    if (!SelectionStore(archive.database()).lastActive(request.id))
        advance(archive, request, RequestEvent::UndoSelection, {}, actor);
    transaction.commit();
    return *std::move(round);
}

}
