// SPDX-License-Identifier: EUPL-1.2
#include "core/task/ReviewedMessage.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/domain/SubjectText.h"
#include "core/domain/ThreadSubject.h"

namespace postinsyn {

namespace {

/// As it stands, for remarks: what would be refused today has none.
std::vector<GroundRemark> remarksOf(const ReviewGround& ground, const ReviewBasis& basis,
                                    Instant sent, LocalDate today)
{
    const auto provision = basis.grounds.find(ground.provision);
    if (!provision)
        return {};
    try {
        return judgeGround(*provision, ground, sent, today);
    } catch (const GateError&) {
        return {};
    }
}

}

std::vector<LikeDecision> likeDecisions(Archive& archive, std::string_view caseNumber,
                                        const OverviewRow& row)
{
    const ReviewerView view;
    const std::string sender = foldAddress(row.sender.shownTo(view));
    const std::string subject = foldSubject(row.subject.shownTo(view));
    const std::u32string thread = threadSubject(row.subject.shownTo(view));
    std::vector<LikeDecision> like;
    for (const DecidedRow& decided : ReviewStore(archive.database()).decided()) {
        if (decided.caseNumber == caseNumber && decided.nr == row.nr)
            continue;
        const std::string other = readableSubject(decided.subject);
        const bool isSameThread = !thread.empty() && threadSubject(other) == thread;
        const bool isSameSender = foldAddress(decided.sender) == sender &&
                                  (isSameThread || foldSubject(other) == subject);
        if (isSameSender || isSameThread)
            like.push_back({decided.caseNumber, decided.nr, decided.board, decided.outcome,
                            decided.form, decided.grounds, decided.decidedOn, isSameSender});
    }
    return like;
}

ReviewedMessage reviewedMessage(Archive& archive, const ItemRef& ref, const ReviewBasis& basis,
                                std::string_view actor)
{
    const Request request = requestOf(archive, ref.caseNumber);
    ReviewedMessage shown;
    shown.caseNumber = request.caseNumber;
    shown.item = itemOf(archive, request, ref);
    shown.row = rowOf(archive, shown.item);
    shown.walk = walkChecklist(basis.checklist, shown.item.answers);
    shown.boundary = RowPartyFinder(archive).of(shown.row).boundary;
    shown.like = likeDecisions(archive, request.caseNumber, shown.row);
    if (!shown.walk.outcomes.empty())
        shown.secondDue =
            secondDue(archive, shown.item, shown.row, shown.walk.outcomes.front(), actor, basis);
    if (const ItemProposal* proposal = shown.item.proposal()) {
        const auto lacking = [&](ChecklistStage stage) {
            return lackingBefore(basis.checklist, shown.item.answers, stage, proposal->outcome);
        };
        shown.beforeDecision = lacking(ChecklistStage::Decision);
        shown.beforeDisclosure = lacking(ChecklistStage::Disclosure);
    }
    const LocalDate today = TimeZone::stockholm().dateOf(archive.now());
    for (const ReviewGround& ground : shown.item.countingGrounds())
        shown.groundRemarks.push_back(remarksOf(ground, basis, shown.row.utc, today));
    return shown;
}

}
