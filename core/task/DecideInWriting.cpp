// SPDX-License-Identifier: EUPL-1.2
#include "core/task/DecideInWriting.h"

#include "core/base/Error.h"
#include "core/base/Random.h"
#include "core/domain/ReviewRecord.h"
#include "core/domain/RowNumbers.h"
#include "core/store/DecisionStore.h"
#include "core/store/HoldStore.h"
#include "core/store/ListStore.h"
#include "core/store/ReviewStore.h"
#include "core/task/RegisterRequest.h"
#include "core/task/WrittenDecisions.h"

#include <algorithm>

namespace postinsyn {

namespace {

/// Those that are meant: of the rows told, of the board told.
std::vector<UndrawnItem> meantItems(Archive& archive, const Request& request,
                                    const DecisionTold& told)
{
    std::vector<UndrawnItem> meant;
    for (UndrawnItem& undrawn : undrawnItems(archive, request))
        if ((told.board.empty() || told.board == undrawn.board) &&
            (told.rows.empty() || std::ranges::binary_search(told.rows, undrawn.item.nr)))
            meant.push_back(std::move(undrawn));
    std::vector<std::int64_t> missing;
    for (const std::int64_t row : told.rows)
        if (std::ranges::none_of(meant,
                                 [&](const UndrawnItem& each) { return each.item.nr == row; }))
            missing.push_back(row);
    if (!missing.empty())
        throw GateError("rows-not-decided", std::move(missing));
    if (meant.empty())
        throw GateError("nothing-decided-in-writing");
    return meant;
}

/// One decision has one board, one day and one delegate.
DelegationId fillMessages(Archive& archive, const Request& request, const DecisionTold& told,
                          WrittenDecision& decision)
{
    const auto meant = meantItems(archive, request, told);
    const UndrawnItem& first = meant.front();
    std::vector<std::int64_t> others;
    for (const UndrawnItem& each : meant)
        if (each.board != first.board || each.decidedOn != first.decidedOn ||
            each.delegation != first.delegation)
            others.push_back(each.item.nr);
    if (!others.empty())
        throw GateError("decisions-differ", std::move(others));
    decision.board = first.board;
    decision.decidedOn = first.decidedOn;
    for (const UndrawnItem& each : meant)
        decision.items.push_back(each.item);
    return first.delegation;
}

DelegationId fillTold(Archive& archive, const Request& request, const DecisionTold& told,
                      std::string_view actor, WrittenDecision& decision)
{
    if (told.board.empty())
        throw GateError("decision-incomplete", "board");
    if (!told.delegation)
        throw GateError("decision-incomplete", "delegation");
    if (!told.decidedOn)
        throw GateError("decision-incomplete", "decided-on");
    if (told.subject == DecisionSubject::ListMasks && !archive.lists().newestIssued(request.id))
        throw GateError("list-not-issued");
    guardNotInFuture(archive, *told.decidedOn);
    const Delegation delegation = delegationOf(archive, told.delegation);
    guardDelegate(delegation, told.board, *told.decidedOn, actor);
    decision.board = told.board;
    decision.decidedOn = *told.decidedOn;
    return delegation.id;
}

std::string writtenDecisionDetail(const WrittenDecision& decision)
{
    std::vector<std::int64_t> rows;
    for (const DecidedItem& item : decision.items)
        rows.push_back(item.nr);
    return "decision=" + std::to_string(decision.number) +
           "; about=" + std::string(decisionSubjectName(decision.subject)) +
           (rows.empty() ? "" : "; rows=" + rowNumbersText(rows)) +
           "; decided=" + decision.decidedOn.toIso();
}

/// What is refused stays until the refusal is final (domain.md 3.4). One hold a case is enough: all
/// of what is asked for.
void holdForAppeal(Archive& archive, const Request& request, std::string_view actor)
{
    for (const Hold& hold : archive.holds().active())
        if (hold.request == request.id && hold.type == HoldType::Appeal)
            return;
    setHold(archive, request, HoldType::Appeal, actor);
}

}

std::vector<UndrawnItem> undrawnItems(Archive& archive, const Request& request)
{
    const auto drawnUp = DecisionStore(archive.database()).decisions(request.id);
    const auto isDrawnUp = [&](const ReviewItem& item, Instant decidedAt) {
        return std::ranges::any_of(drawnUp, [&](const WrittenDecision& decision) {
            return decision.recordedAt >= decidedAt &&
                   std::ranges::any_of(decision.items, [&](const DecidedItem& decided) {
                       return decided.reviewUid == item.uid;
                   });
        });
    };
    std::vector<UndrawnItem> undrawn;
    for (const ReviewItem& item : ReviewStore(archive.database()).items(request.id)) {
        const ItemDecision* decision = item.decision();
        if (!decision || decision->form != DecisionForm::Formal ||
            !isWithholding(decision->outcome) || isDrawnUp(item, decision->at))
            continue;
        undrawn.push_back({{item.nr, item.uid, decision->outcome},
                           item.board,
                           decision->decidedOn,
                           decision->delegation});
    }
    return undrawn;
}

WrittenDecision drawUpDecision(Archive& archive, const DecisionTold& told, std::string_view actor)
{
    Transaction transaction(archive.database());
    Request request = requestOf(archive, told.caseNumber);
    WrittenDecision decision;
    decision.subject = told.subject;
    decision.recordedAt = archive.now();
    const DelegationId delegation = told.subject == DecisionSubject::Messages
                                        ? fillMessages(archive, request, told, decision)
                                        : fillTold(archive, request, told, actor, decision);
    DecisionStore(archive.database()).add(decision, request.id, delegation, actor);
    AuditEntry entry =
        auditEntry(actor, "decision-drawn-up", request.caseNumber, "decision", decision.uid);
    entry.detail = writtenDecisionDetail(decision);
    archive.audit().append(entry);
    advance(archive, request, RequestEvent::FormalDecision, {}, actor);
    transaction.commit();
    return decisionNumbered(archive, request, decision.number);
}

WrittenDecision recordServed(Archive& archive, std::string_view caseNumber, int number,
                             LocalDate day, std::string_view actor)
{
    Transaction transaction(archive.database());
    const Request request = requestOf(archive, caseNumber);
    WrittenDecision decision = decisionNumbered(archive, request, number);
    if (!isOpen(request.state))
        throw GateError("event-not-allowed", std::string(stateName(request.state)));
    if (decision.appeal)
        throw GateError("decision-appealed", std::to_string(number));
    guardNotInFuture(archive, day);
    if (day < decision.decidedOn)
        throw GateError("day-before-decision", decision.decidedOn.toIso());
    decision.servedOn = day;
    DecisionStore(archive.database()).setServed(decision.id, day);
    AuditEntry entry =
        auditEntry(actor, "decision-served", request.caseNumber, "decision", decision.uid);
    entry.detail = "decision=" + std::to_string(number) + "; served-on=" + day.toIso() +
                   "; last-day=" + decision.lastDay()->toIso();
    archive.audit().append(entry);
    holdForAppeal(archive, request, actor);
    transaction.commit();
    return decision;
}

std::vector<WrittenDecision> decisionsOf(Archive& archive, std::string_view caseNumber)
{
    const Request request = requestOf(archive, caseNumber);
    return DecisionStore(archive.database()).decisions(request.id);
}

}
