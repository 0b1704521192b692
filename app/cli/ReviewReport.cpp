// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/ReviewReport.h"

#include "app/cli/JsonOutput.h"
#include "app/cli/TextTable.h"
#include "app/cli/Words.h"
#include "core/base/Text.h"

#include <algorithm>
#include <ostream>

namespace postinsyn {

namespace {

/// What a person does next with the item, in a few words.
std::string nextStep(const ReviewItem& item, const Checklist& checklist)
{
    using enum ItemState;
    const ChecklistWalk walk = walkChecklist(checklist, item.answers);
    switch (item.state) {
    case Requested:
    case Searching:
        return "found, missing or elsewhere";
    case Found:
        return "answer " + walk.open;
    case NotFound:
        return "propose not-held";
    case AtOtherAuthority:
        return "";
    case UnderReview:
        if (!walk.stoppedAt.empty())
            return "stopped at " + walk.stoppedAt;
        if (!walk.open.empty())
            return "answer " + walk.open;
        return "propose " + (walk.outcomes.empty()
                                 ? std::string()
                                 : std::string(itemOutcomeName(walk.outcomes.front())));
    case WithLawyer:
        return "answer " + std::string(lawyerQuestion);
    case SecondReview:
        if (item.proposal() && !item.proposal()->secondedAt)
            return "second";
        [[fallthrough]];
    case Proposed:
        return "decide";
    case Decided:
        return item.decision() ? std::string(itemOutcomeName(item.decision()->outcome)) : "";
    }
    return "";
}

void writeInstant(JsonOutput& json, std::string_view name, const std::optional<Instant>& at)
{
    json.key(name);
    if (at)
        json.value(at->toIso());
    else
        json.null();
}

void writeAnswers(JsonOutput& json, const ReviewItem& item)
{
    json.key("answers").array();
    for (const GivenAnswer& answer : item.answers) {
        json.object()
            .field("question", answer.question)
            .field("answer", answer.answer)
            .field("role", reviewRoleName(answer.role))
            .field("note", answer.note)
            .field("person", answer.person)
            .field("date", answer.on ? answer.on->toIso() : "")
            .field("at", answer.at.toIso())
            .field("by", answer.actor);
        writeInstant(json, "retiredAt", answer.retiredAt);
        json.endObject();
    }
    json.endArray().key("grounds").array();
    for (const ReviewGround& ground : item.grounds) {
        json.object()
            .field("provision", ground.provision)
            .field("test", ground.test ? damageTestName(*ground.test) : std::string_view())
            .field("reasoning", ground.reasoning)
            .field("at", ground.at.toIso())
            .field("by", ground.actor);
        writeInstant(json, "retiredAt", ground.retiredAt);
        json.endObject();
    }
    json.endArray();
}

void writeProposal(JsonOutput& json, const ItemProposal* proposal)
{
    json.key("proposal");
    if (proposal == nullptr) {
        json.null();
        return;
    }
    json.object()
        .field("outcome", itemOutcomeName(proposal->outcome))
        .field("notPublic",
               proposal->notPublic ? nonPublicReasonName(*proposal->notPublic) : std::string_view())
        .field("secondNeeded", proposal->isSecondNeeded)
        .field("secondDueTo", proposal->reasons)
        .field("at", proposal->at.toIso())
        .field("by", proposal->actor);
    writeInstant(json, "secondedAt", proposal->secondedAt);
    json.field("secondedBy", proposal->secondedBy).endObject();
}

void writeDecision(JsonOutput& json, const ItemDecision* decision)
{
    json.key("decision");
    if (decision == nullptr) {
        json.null();
        return;
    }
    json.object()
        .field("outcome", itemOutcomeName(decision->outcome))
        .field("form", decisionFormName(decision->form))
        .field("delegation", decision->delegation.value)
        .field("date", decision->decidedOn.toIso())
        .field("at", decision->at.toIso())
        .field("by", decision->actor)
        .endObject();
}

/// Without closing the object.
void writeItem(JsonOutput& json, const ReviewItem& item, const Checklist& checklist)
{
    const ChecklistWalk walk = walkChecklist(checklist, item.answers);
    std::vector<std::string> outcomes;
    for (const ItemOutcome outcome : walk.outcomes)
        outcomes.emplace_back(itemOutcomeName(outcome));
    json.object()
        .field("row", item.nr)
        .field("board", item.board)
        .field("unit", item.unit)
        .field("state", itemStateName(item.state))
        .field("version", item.version)
        .field("referredTo", item.referredTo)
        .field("open", walk.open)
        .field("stoppedAt", walk.stoppedAt)
        .field("outcomes", outcomes);
    writeProposal(json, item.proposal());
    writeDecision(json, item.decision());
}

void printOpenQuestion(std::ostream& out, const ReviewedMessage& shown, const Checklist& checklist)
{
    const bool isStopped = shown.walk.open.empty();
    const ChecklistQuestion* question =
        checklist.find(isStopped ? shown.walk.stoppedAt : shown.walk.open);
    if (question == nullptr)
        return;
    std::vector<std::string> roles;
    for (const ReviewRole role : question->who)
        roles.emplace_back(reviewRoleName(role));
    out << (isStopped ? "stopped at: " : "next: ") << question->id << ": " << question->text << " ("
        << join(roles, ", ") << ")\n";
    for (const ChecklistAnswer& answer : question->answers) {
        out << "  " << answer.id << ": " << answer.text << '\n';
        const GivenAnswer* given = countingAnswer(shown.item.answers, question->id);
        if (isStopped && given && given->answer == answer.id)
            out << "    " << answer.stopText << '\n';
    }
}

void printSaid(std::ostream& out, const ReviewItem& item)
{
    for (const GivenAnswer& answer : item.answers) {
        if (!answer.counts())
            continue;
        out << "  " << answer.question << ": " << answer.answer;
        if (!answer.note.empty())
            out << ", " << shownSafely(answer.note);
        out << " (" << shownSafely(answer.actor) << ")\n";
    }
    const auto retired = std::ranges::count_if(
        item.answers, [](const GivenAnswer& answer) { return !answer.counts(); });
    if (retired > 0)
        out << "  " << counted(retired, "answer") << " that no longer "
            << (retired == 1 ? "counts" : "count") << '\n';
    if (item.missing)
        out << "  not found, " << notHeldReasonName(item.missing->reason)
            << "; searched: " << shownSafely(item.missing->searched)
            << "; confirmed by: " << shownSafely(item.missing->confirmedBy)
            << "; why: " << shownSafely(item.missing->why) << '\n';
}

void printGrounds(std::ostream& out, const ReviewedMessage& shown)
{
    const auto grounds = shown.item.countingGrounds();
    for (std::size_t i = 0; i < grounds.size(); ++i) {
        out << "  " << grounds[i].provision;
        if (grounds[i].test)
            out << ", " << damageTestName(*grounds[i].test);
        if (!grounds[i].reasoning.empty())
            out << ": " << shownSafely(grounds[i].reasoning);
        out << '\n';
        for (const GroundRemark remark : shown.groundRemarks[i])
            out << "    " << groundRemarkWords(remark) << '\n';
    }
}

void printOutcome(std::ostream& out, const ReviewedMessage& shown)
{
    if (const ItemProposal* proposal = shown.item.proposal()) {
        out << "  proposed: " << itemOutcomeName(proposal->outcome) << " ("
            << shownSafely(proposal->actor) << ')';
        if (!proposal->reasons.empty())
            out << "; second review due to " << proposal->reasons;
        if (proposal->secondedAt)
            out << "; seconded by " << shownSafely(proposal->secondedBy);
        out << '\n';
    }
    if (const ItemDecision* decision = shown.item.decision())
        out << "  decided: " << itemOutcomeName(decision->outcome) << ", "
            << decisionFormName(decision->form) << ", " << decision->decidedOn.toIso() << '\n';
    if (!shown.beforeDecision.empty())
        out << "  to be answered before it is decided: " << join(shown.beforeDecision, ", ")
            << '\n';
    if (!shown.beforeDisclosure.empty())
        out << "  to be answered before it goes out: " << join(shown.beforeDisclosure, ", ")
            << '\n';
}

}

std::string_view groundRemarkWords(GroundRemark remark)
{
    switch (remark) {
    case GroundRemark::NotForRegion:
        return "this is no provision for a region: ask the region's lawyer";
    case GroundRemark::TextNotRead:
        return "nobody has read the text of this provision for the table";
    case GroundRemark::TextAmended:
        return "the text was amended since it was read for the table";
    case GroundRemark::MayHaveEnded:
        return "something ends this secrecy, and nobody has said that it has not come";
    }
    return "";
}

std::string_view answerRemarkWords(std::string_view code)
{
    return code == "dispatched"
               ? "it went out of the authority: what is dispatched is no draft any more (TF 2:10)"
               : "it went from one board to another: then it is dispatched and received";
}

void printReviewItems(std::ostream& out, std::string_view caseNumber,
                      const std::vector<ReviewItem>& items, const Checklist& checklist)
{
    TextTable table({"Row", "Board", "State", "Next"}, {6, 40, 20, 40});
    for (const ReviewItem& item : items)
        table.row({std::to_string(item.nr), item.board, std::string(itemStateName(item.state)),
                   nextStep(item, checklist)});
    table.print(out);
    out << caseNumber << ": " << counted(items.size(), "review item") << '\n';
}

void writeReviewItemsJson(std::ostream& out, std::string_view caseNumber,
                          const std::vector<ReviewItem>& items, const Checklist& checklist)
{
    JsonOutput json(out);
    json.object().field("case", caseNumber).key("items").array();
    for (const ReviewItem& item : items) {
        writeItem(json, item, checklist);
        json.endObject();
    }
    json.endArray().endObject();
    out << '\n';
}

void printReviewed(std::ostream& out, const ReviewedMessage& shown, const ReviewBasis& basis)
{
    const ReviewerView view;
    const LocalTime sent = TimeZone::stockholm().toLocal(shown.row.utc);
    out << shown.caseNumber << " row " << shown.item.nr << ", " << shown.item.board << ": "
        << itemStateName(shown.item.state) << "; next: " << nextStep(shown.item, basis.checklist)
        << '\n'
        << "  " << sent.date.toIso() << ' ' << sent.clock() << ' '
        << directionName(shown.row.direction) << '\n'
        << "  from: " << shownSafely(shown.row.sender.shownTo(view)) << '\n'
        << "  to: " << shownSafely(shown.row.recipientsJoined.shownTo(view)) << '\n'
        << "  subject: " << shownSafely(shown.row.subject.shownTo(view)) << '\n';
    if (shown.boundary.isCrossed())
        out << "  hint: it went between " << join(shown.boundary.boards, " and ")
            << ": then it is public at both\n";
    for (const LikeDecision& like : shown.like)
        out << "  decided before: " << shownSafely(like.caseNumber) << " row " << like.nr << ", "
            << like.board << ": " << itemOutcomeName(like.outcome)
            << (like.grounds.empty() ? "" : " " + like.grounds) << ", " << like.decidedOn.toIso()
            << (like.isSameSender ? "" : " (another sender of the thread)") << '\n';
    printSaid(out, shown.item);
    printGrounds(out, shown);
    printOutcome(out, shown);
    if (!shown.item.proposal() && !shown.item.missing)
        printOpenQuestion(out, shown, basis.checklist);
}

void writeReviewedJson(std::ostream& out, const ReviewedMessage& shown, const ReviewBasis& basis)
{
    const ReviewerView view;
    JsonOutput json(out);
    json.object().field("case", shown.caseNumber).key("item");
    writeItem(json, shown.item, basis.checklist);
    writeAnswers(json, shown.item);
    json.endObject()
        .key("message")
        .object()
        .field("utc", shown.row.utc.toIso())
        .field("direction", directionName(shown.row.direction))
        .field("sender", shown.row.sender.shownTo(view))
        .field("recipients", shown.row.recipientsJoined.shownTo(view))
        .field("subject", shown.row.subject.shownTo(view))
        .endObject()
        .key("boundary")
        .object()
        .field("boards", shown.boundary.boards)
        .field("crossed", shown.boundary.isCrossed())
        .field("unknown", shown.boundary.hasUnknown)
        .endObject()
        .key("like")
        .array();
    for (const LikeDecision& like : shown.like)
        json.object()
            .field("case", like.caseNumber)
            .field("row", like.nr)
            .field("board", like.board)
            .field("outcome", itemOutcomeName(like.outcome))
            .field("grounds", like.grounds)
            .field("date", like.decidedOn.toIso())
            .field("sameSender", like.isSameSender)
            .endObject();
    json.endArray()
        .field("beforeDecision", shown.beforeDecision)
        .field("beforeDisclosure", shown.beforeDisclosure)
        .endObject();
    out << '\n';
}

}
