// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/domain/ReviewRecord.h"
#include "core/domain/RowNumbers.h"
#include "core/store/DecisionStore.h"
#include "core/store/DelegationStore.h"
#include "core/store/DeliveryStore.h"
#include "core/store/HoldStore.h"
#include "core/store/RequestStore.h"
#include "core/store/ReviewStore.h"
#include "core/task/ConfirmSelection.h"
#include "core/task/DecideInWriting.h"
#include "core/task/Disclose.h"
#include "core/task/FollowAppeal.h"
#include "core/task/RequestFacts.h"
#include "tests/support/IssuedCase.h"

#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

constexpr std::int64_t dayMs = 86'400'000;
constexpr const char* healthBoard = "Driftnämnden Hälsa";

/// Rows 1 to 4 of a list that went out are asked for, and lie with the review.
class DecidedCase : public test::IssuedCase {
public:
    DecidedCase()
    {
        issue();
        confirmSelection(*archive, readSelection(*archive, number, "1-4"), {}, "anna");
        move(RequestEvent::HandOver);
        move(RequestEvent::ProposeOutcome);
        delegate.board = healthBoard;
        delegate.name = "Eva Ek";
        delegate.title = "förvaltningschef";
        delegate.reference = "DN 2026:4 p. 3";
        delegate.validFrom = LocalDate::of(2026, 1, 1);
        DelegationStore(archive->database()).add(delegate, now, "anna");
    }

    void move(RequestEvent event)
    {
        Transaction transaction(archive->database());
        Request request = requestOf(*archive, number);
        advance(*archive, request, event, {}, "anna");
        transaction.commit();
    }
    void pass(int days) { now.ms += days * dayMs; }
    LocalDate today() const { return TimeZone::stockholm().dateOf(now); }

    /// The item of a row, decided.
    void decideItem(std::int64_t nr, ItemOutcome outcome,
                    DecisionForm form = DecisionForm::Informal)
    {
        const Request request = requestOf(*archive, number);
        ReviewStore store(archive->database());
        auto items = store.itemsOf(request.id, nr);
        ReviewItem item;
        if (items.empty()) {
            item.request = request.id;
            item.list = archive->lists().newestIssued(request.id)->id;
            item.nr = nr;
            item.board = healthBoard;
            store.add(item);
            for (const auto& [question, answer] : std::vector<std::pair<const char*, const char*>>{
                     {"mask-checked", "yes"}, {"right-told", "yes"}, {"fee", "none"}})
                store.addAnswer(item.id, answered(question, answer), std::string(16, 's'));
        } else {
            item = items.front();
            store.replaceDecision(item.id, now);
        }
        if (isWithholding(outcome) && item.grounds.empty()) {
            ReviewGround ground;
            ground.provision = "25:1";
            ground.reasoning = "CANARY";
            ground.at = now;
            ground.actor = "anna";
            store.addGround(item.id, ground, std::string(16, 's'));
        }
        ItemDecision decision;
        decision.outcome = outcome;
        decision.form = form;
        decision.delegation = form == DecisionForm::Formal || takesDelegate(outcome, form)
                                  ? delegate.id
                                  : DelegationId();
        decision.decidedOn = today();
        decision.at = now;
        decision.actor = "anna";
        store.addDecision(item.id, decision);
        const ItemState before = item.state;
        item.state = ItemState::Decided;
        store.record(item, {ItemEvent::Decide, before, item.state, {}, now, "anna"});
    }
    void reopen(std::int64_t nr)
    {
        ReviewStore store(archive->database());
        ReviewItem item = store.itemsOf(requestOf(*archive, number).id, nr).front();
        item.state = ItemState::UnderReview;
        store.record(item, {ItemEvent::Reopen, ItemState::Decided, item.state, {}, now, "anna"});
    }

    std::string outgoing()
    {
        std::string text;
        for (const OutgoingItem& each : outgoingItems(*archive, requestOf(*archive, number)))
            text += std::to_string(each.item.nr) + "=" +
                    std::string(outgoingStandingName(each.standing)) + " ";
        return text;
    }
    Delivery deliver(std::vector<std::int64_t> rows, std::int64_t pages = 3,
                     std::string waiver = {})
    {
        DeliveryTold told;
        told.caseNumber = number;
        told.rows = std::move(rows);
        told.way = DeliveryWay::Post;
        told.isPaper = true;
        told.pages = pages;
        told.waiverReason = std::move(waiver);
        return recordDelivery(*archive, told, "anna");
    }
    WrittenDecision drawUp(std::vector<std::int64_t> rows = {})
    {
        DecisionTold told;
        told.caseNumber = number;
        told.rows = std::move(rows);
        return drawUpDecision(*archive, told, "anna");
    }
    std::string close(RequestEvent event);

    Delegation delegate;

private:
    static GivenAnswer answered(const char* question, const char* said)
    {
        GivenAnswer answer;
        answer.question = question;
        answer.answer = said;
        answer.actor = "anna";
        return answer;
    }
};

template <class Body>
std::string refusal(Body&& body)
{
    try {
        body();
    } catch (const GateError& error) {
        const std::string rows = error.rows().empty() ? "" : " " + rowNumbersText(error.rows());
        return error.code() + (error.detail().empty() ? "" : " " + error.detail()) + rows;
    }
    return "done";
}

std::string DecidedCase::close(RequestEvent event)
{
    return refusal([&] { recordEvent(*archive, number, event, "klart", "anna"); });
}

std::string standing(const DecidedCase& decided, const WrittenDecision& decision)
{
    return std::string(decisionStandingName(standingOf(decision, decided.today())));
}

}

TEST_SUITE("Disclosure")
{
    TEST_CASE("What is decided goes, the rest stays open")
    {
        DecidedCase decided;
        CHECK(decided.outgoing() == "1=open 2=open 3=open 4=open ");
        CHECK(refusal([&] { decided.deliver({}); }) == "nothing-to-give-out");
        decided.decideItem(1, ItemOutcome::DiscloseFull);
        decided.decideItem(2, ItemOutcome::DiscloseMasked);
        decided.decideItem(3, ItemOutcome::RefuseSecret);
        CHECK(decided.outgoing() == "1=ready 2=ready 3=refused 4=open ");
        CHECK(refusal([&] { decided.deliver({2, 3, 4}); }) == "rows-not-ready 3-4");
        const Delivery first = decided.deliver({1});
        CHECK(decided.state() == RequestState::Disclosing);
        CHECK(first.number == 1);
        CHECK(decided.outgoing() == "1=delivered 2=ready 3=refused 4=open ");
        decided.pass(1);
        const Delivery second = decided.deliver({}, 12);
        CHECK(second.items == std::vector<DeliveredItem>{{2,
                                                          healthBoard,
                                                          second.items.at(0).reviewUid,
                                                          ItemOutcome::DiscloseMasked,
                                                          {"25:1"}}});
        CHECK(second.fee.fee == 60); // the 4th to the 15th page of the request
        CHECK(decided.close(RequestEvent::Close) == "items-open");
        decided.deliver({1}); // once more, because it was lost
        decided.reopen(1);
        CHECK(decided.outgoing() == "1=open 2=delivered 3=refused 4=open ");
        decided.pass(1);
        decided.decideItem(1, ItemOutcome::DiscloseFull);
        CHECK(decided.outgoing() == "1=ready 2=delivered 3=refused 4=open ");
        const auto kept = DeliveryStore(decided.archive->database())
                              .deliveries(requestOf(*decided.archive, decided.number).id);
        REQUIRE(kept.size() == 3);
        CHECK(kept[1].items == second.items);
        CHECK(kept[1].fee == second.fee);
        CHECK(kept[1].at == second.at);
    }

    TEST_CASE("A delivery tells how it went, and never what or to whom")
    {
        DecidedCase decided;
        decided.decideItem(1, ItemOutcome::DiscloseFull);
        decided.decideItem(2, ItemOutcome::DiscloseMasked);
        DeliveryTold told;
        told.caseNumber = decided.number;
        CHECK(refusal([&] { recordDelivery(*decided.archive, told, "anna"); }) == "files-missing");
        told.isPaper = true;
        told.way = DeliveryWay::Collected;
        CHECK(refusal([&] { recordDelivery(*decided.archive, told, "anna"); }) == "pages-missing");
        told.isPaper = false;
        told.files = {{std::string(32, 'a'), 10, 1}, {std::string(32, 'b'), 11, 9}};
        CHECK(refusal([&] { recordDelivery(*decided.archive, told, "anna"); }) ==
              "files-of-other-rows 9");
        told.files.pop_back();
        told.pages = 12;
        told.waiverReason = "CANARY";
        const Delivery delivery = recordDelivery(*decided.archive, told, "anna");
        CHECK(delivery.fee.basis == FeeBasis::Electronic);
        std::string audit;
        for (const auto& recorded : decided.archive->audit().entriesOf(decided.number))
            if (recorded.entry.event == "delivery-recorded")
                audit += recorded.entry.detail.value_or("");
        CHECK(audit == "delivery=1; rows=1-2; in-part=2; by-way=collected; pages=12; fee=0; "
                       "fee-basis=electronic; sha256=" +
                           toHex(std::string(32, 'a')));
    }

    TEST_CASE("A version of the list is handed over with the files that it went out as")
    {
        DecidedCase decided;
        DeliveryTold told;
        told.caseNumber = decided.number;
        told.listVersion = 2;
        CHECK(refusal([&] { recordDelivery(*decided.archive, told, "anna"); }) ==
              "list-version-missing");
        told.listVersion = 1;
        const Delivery delivery = recordDelivery(*decided.archive, told, "anna");
        REQUIRE(delivery.files.size() == 1);
        CHECK(delivery.files[0].sha256 == std::string(32, 'h'));
        CHECK(decided.state() == RequestState::Deciding);
        told.files = {{std::string(32, 'x'), 1, {}}};
        CHECK(refusal([&] { recordDelivery(*decided.archive, told, "anna"); }) ==
              "file-not-issued");
    }
}

TEST_SUITE("WrittenDecision")
{
    TEST_CASE("A refusal in writing is served, runs out, and only then the case is closed")
    {
        DecidedCase decided;
        for (const std::int64_t row : {1, 2})
            decided.decideItem(row, ItemOutcome::DiscloseFull);
        decided.deliver({});
        decided.decideItem(3, ItemOutcome::RefuseSecret);
        decided.decideItem(4, ItemOutcome::RefuseNotPublic);
        CHECK(refusal([&] { decided.drawUp(); }) == "nothing-decided-in-writing");
        decided.pass(1);
        decided.decideItem(3, ItemOutcome::RefuseSecret, DecisionForm::Formal);
        decided.decideItem(4, ItemOutcome::RefuseNotPublic, DecisionForm::Formal);
        CHECK(refusal([&] { decided.drawUp({2, 3}); }) == "rows-not-decided 2");
        CHECK(decided.close(RequestEvent::Close) == "decisions-running");
        WrittenDecision decision = decided.drawUp();
        CHECK(decision.board == healthBoard);
        CHECK(decision.decidedBy == "Eva Ek, förvaltningschef");
        CHECK(decision.delegation == "DN 2026:4 p. 3");
        CHECK(decision.items.size() == 2);
        CHECK(decided.state() == RequestState::AppealPeriod);
        CHECK(standing(decided, decision) == "not-served");
        CHECK(refusal([&] { decided.drawUp(); }) == "nothing-decided-in-writing");
        const auto serve = [&](LocalDate day) {
            return refusal(
                [&] { decision = recordServed(*decided.archive, decided.number, 1, day, "anna"); });
        };
        CHECK(serve(decided.today() + 1) == "day-in-future " + (decided.today() + 1).toIso());
        CHECK(serve(decided.today() - 1) == "day-before-decision " + decided.today().toIso());
        CHECK(serve(decided.today()) == "done");
        CHECK(decision.lastDay() == lastAppealDay(decided.today()));
        const auto holds = decided.archive->holds().active();
        CHECK(holds.size() == 3); // what was asked, what was listed, and the appeal
        CHECK(holds.back().type == HoldType::Appeal);
        CHECK(decided.close(RequestEvent::Expire) == "decisions-running");
        decided.now = TimeZone::stockholm().startOfDay(*decision.lastDay() + 1);
        CHECK(standing(decided, decision) == "post-margin");
        CHECK(decided.close(RequestEvent::Expire) == "decisions-running");
        decided.now = TimeZone::stockholm().startOfDay(lastPostDay(*decision.lastDay()) + 1);
        CHECK(refusal([&] { closeRequest(*decided.archive, decided.number, " ", "anna"); }) ==
              "reason-missing");
        closeRequest(*decided.archive, decided.number, "klart", "anna");
        CHECK(decided.state() == RequestState::Closed);
        CHECK(decided.archive->holds().active().empty());
    }

    TEST_CASE("An appeal goes to the court, and what the court says decides")
    {
        DecidedCase decided;
        for (const std::int64_t row : {1, 2, 3, 4})
            decided.decideItem(row, ItemOutcome::RefuseSecret, DecisionForm::Formal);
        WrittenDecision decision = decided.drawUp();
        const auto tell = [&](auto task, auto... what) {
            return refusal(
                [&] { decision = task(*decided.archive, decided.number, 1, what..., "anna"); });
        };
        const std::optional<bool> unsaid;
        recordServed(*decided.archive, decided.number, 1, decided.today(), "anna");
        decided.pass(10);
        CHECK(tell(lodgeAppeal, CourtLevel::AppealCourt, decided.today(), "") == "appeal-missing");
        CHECK(tell(recordAppeal, decided.today(), std::optional(false)) == "appeal-in-time");
        CHECK(tell(recordAppeal, decided.today(), unsaid) == "done");
        CHECK(decided.state() == RequestState::Appealed);
        CHECK(standing(decided, decision) == "received");
        CHECK(tell(dismissLateAppeal, decided.today()) == "appeal-in-time");
        CHECK(tell(lodgeAppeal, CourtLevel::SupremeCourt, decided.today(), "") == "court-order");
        CHECK(tell(recordRuling, CourtOutcome::Rejected, decided.today()) == "court-missing");
        CHECK(tell(lodgeAppeal, CourtLevel::AppealCourt, decided.today(), "") == "done");
        CHECK(tell(setCourtCase, "1234-26") == "done");
        CHECK(tell(lodgeAppeal, CourtLevel::SupremeCourt, decided.today(), "") == "court-has-it");
        CHECK(decided.close(RequestEvent::CourtFinal) == "decisions-running");
        decided.pass(30);
        CHECK(tell(recordRulingServed, decided.today()) == "ruling-missing");
        CHECK(tell(recordRuling, CourtOutcome::Rejected, decided.today()) == "done");
        CHECK(decided.state() == RequestState::Appealed);
        CHECK(standing(decided, decision) == "ruling-not-served");
        CHECK(tell(recordRulingServed, decided.today()) == "done");
        CHECK(standing(decided, decision) == "ruling-running");
        decided.pass(5);
        CHECK(tell(lodgeAppeal, CourtLevel::SupremeCourt, decided.today(), "77-26") == "done");
        CHECK(decided.close(RequestEvent::CourtFinal) == "decisions-running");
        CHECK(tell(recordRuling, CourtOutcome::Changed, decided.today()) == "done");
        CHECK(decided.state() == RequestState::Disclosing);
        CHECK(standing(decided, decision) == "final");
        CHECK(decided.close(RequestEvent::Close) == "ruling-not-followed");
        decided.reopen(4);
        CHECK(decided.close(RequestEvent::Close) == "items-open");
        decided.pass(1);
        decided.decideItem(4, ItemOutcome::DiscloseFull);
        CHECK(decided.close(RequestEvent::Close) == "items-undelivered");
        decided.deliver({});
        CHECK(decided.close(RequestEvent::Close) == "done");
        REQUIRE(decision.appeal.has_value());
        CHECK(decision.appeal->rounds.at(0).courtCase == "1234-26");
        const auto kept = decisionsOf(*decided.archive, decided.number);
        CHECK(kept.at(0).appeal == decision.appeal);
        for (const auto& recorded : decided.archive->audit().entries())
            CHECK(recorded.entry.detail.value_or("").find("-26\"") == std::string::npos);
    }

    TEST_CASE("A late appeal is a person's word, and the authority's own decision")
    {
        DecidedCase decided;
        for (const std::int64_t row : {1, 2, 3, 4})
            decided.decideItem(row, ItemOutcome::NotHeld, DecisionForm::Formal);
        WrittenDecision decision = decided.drawUp();
        recordServed(*decided.archive, decided.number, 1, decided.today(), "anna");
        const LocalDate late = lastAppealDay(decided.today()) + 14;
        decided.now = TimeZone::stockholm().startOfDay(late);
        const auto appeal = [&](std::optional<bool> isInTime) {
            return refusal([&] {
                decision =
                    recordAppeal(*decided.archive, decided.number, 1, late, isInTime, "anna");
            });
        };
        CHECK(appeal({}) == "appeal-timing-unsaid late");
        CHECK(appeal(false) == "done");
        CHECK(appeal(false) == "decision-appealed 1");
        CHECK(refusal([&] {
                  lodgeAppeal(*decided.archive, decided.number, 1, CourtLevel::AppealCourt, late,
                              "", "anna");
              }) == "appeal-late");
        decision = dismissLateAppeal(*decided.archive, decided.number, 1, late, "anna");
        CHECK(standing(decided, decision) == "ruling-not-served");
        decision = recordRulingServed(*decided.archive, decided.number, 1, late, "anna");
        CHECK(runsUntil(decision) == lastAppealDay(late));
        CHECK(decided.close(RequestEvent::CourtFinal) == "decisions-running");
        decided.pass(60);
        CHECK(decided.close(RequestEvent::CourtFinal) == "done");
    }

    TEST_CASE("What is masked in the list is decided in writing while the selection goes on")
    {
        test::IssuedCase issued;
        issued.issue();
        Delegation delegate;
        delegate.board = healthBoard;
        delegate.name = "Eva Ek";
        delegate.title = "förvaltningschef";
        delegate.reference = "DN 2026:4 p. 3";
        delegate.validFrom = LocalDate::of(2026, 1, 1);
        DelegationStore(issued.archive->database()).add(delegate, issued.now, "anna");
        DecisionTold told;
        told.caseNumber = issued.number;
        told.subject = DecisionSubject::ListMasks;
        const auto drawUp = [&] {
            return refusal([&] { drawUpDecision(*issued.archive, told, "anna"); });
        };
        CHECK(drawUp() == "decision-incomplete board");
        told.board = healthBoard;
        CHECK(drawUp() == "decision-incomplete delegation");
        told.delegation = delegate.id;
        CHECK(drawUp() == "decision-incomplete decided-on");
        told.decidedOn = LocalDate::of(2025, 12, 30);
        CHECK(drawUp() == "delegation-not-valid");
        told.decidedOn = TimeZone::stockholm().dateOf(issued.now);
        CHECK(drawUp() == "done");
        CHECK(issued.state() == RequestState::ListDisclosed);
        confirmSelection(*issued.archive, readSelection(*issued.archive, issued.number, "1"), {},
                         "anna");
        recordServed(*issued.archive, issued.number, 1, *told.decidedOn, "anna");
        CHECK(
            factsOf(*issued.archive, requestOf(*issued.archive, issued.number)).runningDecisions ==
            1);
    }
}
