// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Text.h"
#include "core/store/DirectoryStore.h"
#include "core/store/RequestStore.h"
#include "core/task/AnswerChecklist.h"
#include "core/task/ConfirmSelection.h"
#include "core/task/DecideItem.h"
#include "core/task/OpenReview.h"
#include "core/task/ProposeOutcome.h"
#include "core/task/ReviewedMessage.h"
#include "core/task/SearchItem.h"
#include "tests/support/IssuedCase.h"
#include "tests/support/ListCase.h"

#include <doctest/doctest.h>

#include <map>
#include <random>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

const std::string board = "Patientnämnden";

/// Rows 1, 3 (withheld in the list) and 4 are asked for. Anna reviews.
struct ReviewCase : IssuedCase {
    ReviewBasis basis;

    ReviewCase()
    {
        issue();
        confirmSelection(*archive, readSelection(*archive, number, "nr 1, 3 och 4"), {}, "anna");
        basis = reviewBasis(*archive);
    }

    std::vector<ReviewItem> open(std::vector<std::int64_t> rows = {}, std::string where = board)
    {
        return openReview(*archive, {number, std::move(rows), std::move(where)}, "anna");
    }
    static ItemRef at(std::int64_t nr, std::string where = {}) { return {number, nr, where}; }

    void put(const char* address, const char* where)
    {
        Transaction transaction(archive->database());
        Mailbox mailbox;
        mailbox.address = address;
        mailbox.unit = "Kansli";
        mailbox.board = where;
        archive->directory().put(mailbox);
        transaction.commit();
    }

    /// `hold=yes clear=yes ...`, each as its usual role, with all that an answer may need.
    std::string answer(std::int64_t nr, const std::string& all)
    {
        return gate([&] {
            for (const std::string& each : split(all, ' ')) {
                ChecklistReply reply{each.substr(0, each.find('=')),
                                     each.substr(each.find('=') + 1)};
                reply.note = "hemlig anteckning";
                reply.person = "Eva Råd";
                reply.on = LocalDate::of(2026, 3, 29);
                answerChecklist(*archive, at(nr), reply, basis, "anna");
            }
        });
    }

    std::string choose(std::int64_t nr, const char* provision, std::optional<DamageTest> test,
                       const char* reasoning, std::optional<bool> hasEnded = {})
    {
        std::string remarks;
        const std::string fault = gate([&] {
            for (const GroundRemark remark :
                 chooseGround(*archive, at(nr), {provision, test, reasoning, hasEnded}, basis,
                              "anna")
                     .remarks)
                remarks += std::string(groundRemarkName(remark));
        });
        return fault == "done" ? remarks : fault;
    }

    std::string propose(std::int64_t nr, ItemOutcome outcome)
    {
        return gate([&] { proposeOutcome(*archive, at(nr), outcome, basis, "anna"); });
    }

    std::string decide(std::int64_t nr, DecisionOrder order = {}, const char* actor = "anna")
    {
        return gate([&] { decideItem(*archive, at(nr), order, basis, actor); });
    }

    std::string second(std::int64_t nr, const char* actor,
                       SecondOpinion opinion = SecondOpinion::Agrees)
    {
        return gate([&] { reviewAsSecond(*archive, at(nr), opinion, "", basis, actor); });
    }

    /// `under-review disclose-full`: the state, and what is proposed.
    std::string where(std::int64_t nr)
    {
        const ReviewItem item = itemOf(*archive, requestOf(*archive, number), at(nr));
        std::string text(itemStateName(item.state));
        if (item.proposal())
            text += " " + std::string(itemOutcomeName(item.proposal()->outcome));
        return text;
    }

    /// As far as a proposal can be made.
    void reviewFull(std::int64_t nr)
    {
        itemFound(*archive, at(nr), "", "anna");
        REQUIRE(answer(nr, opening + " secret=no rest=full lawyer=not-needed affected=no") ==
                "done");
    }
    void reviewMasked(std::int64_t nr)
    {
        itemFound(*archive, at(nr), "", "anna");
        REQUIRE(answer(nr, opening + " secret=yes") == "done");
        REQUIRE(choose(nr, "25:1", DamageTest::Reversed, "hemliga skäl") == "text-amended");
        REQUIRE(answer(nr, "provision=chosen applies=yes damage=secret recipient=no lifted=no "
                           "rest=masked lawyer=not-needed affected=no") == "done");
    }

    const std::string opening = "hold=yes clear=yes holder=ours exists=found public=yes";
};

std::string rowsAndBoards(const std::vector<ReviewItem>& items)
{
    std::string text;
    for (const ReviewItem& item : items)
        text += (text.empty() ? "" : ", ") + std::to_string(item.nr) + " " + item.board + " " +
                std::string(itemStateName(item.state));
    return text;
}

}

TEST_SUITE("Review")
{
    TEST_CASE("Each requested row becomes an item at each board that holds it")
    {
        ReviewCase one;
        CHECK(gate([&] { one.open({}, ""); }) == "review-board-unknown 1 3 4");
        CHECK(gate([&] { one.open({}, "Riksdagen"); }) == "review-board-unknown");
        CHECK(gate([&] { one.open({2, 3}); }) == "rows-not-selected 2");
        CHECK(one.state() == RequestState::SelectionReceived);
        CHECK(rowsAndBoards(one.open({3})) == "3 Patientnämnden requested");
        CHECK(one.state() == RequestState::WithUnits);
        CHECK(rowsAndBoards(one.open()) ==
              "1 Patientnämnden requested, 4 Patientnämnden requested");
        CHECK(gate([&] { one.open(); }) == "review-nothing-to-open");
        CHECK(gate([&] { one.open({1}); }) == "review-nothing-to-open");
        CHECK(rowsAndBoards(one.open({1}, "Regionstyrelsen")) == "1 Regionstyrelsen requested");
        CHECK(gate([&] { searchItem(*one.archive, ReviewCase::at(1), "", "anna"); }) ==
              "item-ambiguous 1");
        CHECK(gate([&] { searchItem(*one.archive, ReviewCase::at(2), "", "anna"); }) ==
              "item-unknown 2");
        CHECK(searchItem(*one.archive, ReviewCase::at(1, board), "", "anna").state ==
              ItemState::Searching);

        ReviewCase known;
        known.put("sender1@region.example", "Regionstyrelsen");
        known.put("sender3@region.example", "Patientnämnden");
        known.put("sender4@region.example", "Regionstyrelsen");
        CHECK(rowsAndBoards(known.open({}, "")) ==
              "1 Regionstyrelsen requested, 3 Patientnämnden requested, "
              "4 Regionstyrelsen requested");
    }

    TEST_CASE("A message without secrets is found, reviewed, proposed and decided by an officer")
    {
        ReviewCase one;
        one.open();
        CHECK(one.answer(1, "hold=yes") == "item-event-not-allowed (requested)");
        one.reviewFull(1);
        CHECK(one.where(1) == "under-review");
        CHECK(one.propose(1, ItemOutcome::DiscloseMasked) == "outcome-not-allowed");
        CHECK(one.decide(1) == "item-event-not-allowed (under-review)");
        CHECK(one.propose(1, ItemOutcome::DiscloseFull) == "done");
        CHECK(one.state() == RequestState::Deciding);
        CHECK(one.where(1) == "proposed disclose-full");
        CHECK(one.answer(1, "secret=yes") == "question-not-asked (secret)");
        CHECK(one.decide(1) == "done");
        CHECK(one.where(1) == "decided disclose-full");
        CHECK(one.decide(1) == "decision-stands");
        CHECK(one.answer(1, "fee=none") == "done");

        one.reviewFull(3);
        CHECK(one.propose(3, ItemOutcome::DiscloseFull) == "done");
        CHECK(one.state() == RequestState::Deciding);
    }

    TEST_CASE("A mask waits for another account, the right told, and a refusal for a delegate")
    {
        ReviewCase one;
        one.open();
        one.reviewMasked(1);
        CHECK(one.propose(1, ItemOutcome::DiscloseMasked) == "done");
        CHECK(one.where(1) == "second-review disclose-masked");
        CHECK(one.decide(1) == "second-review-needed");
        CHECK(one.second(1, "REGION\\Anna") == "second-same-person");
        CHECK(one.second(1, "sender1") == "second-is-party");
        one.put("sender1@region.example", "Regionstyrelsen");
        CHECK(one.second(1, "sender1@region.example") == "second-is-party");
        // bo@press.example got it too: outside, and so another Bo.
        CHECK(one.second(1, "bo", SecondOpinion::Objects) == "done");
        CHECK(one.where(1) == "under-review");
        CHECK(one.propose(1, ItemOutcome::DiscloseMasked) == "done");
        CHECK(one.decide(1) == "second-review-needed"); // an earlier agreement would not count
        CHECK(one.second(1, "eva") == "done");
        CHECK(one.decide(1) == "right-not-told");
        CHECK(one.answer(1, "right-told=no") == "done");
        CHECK(one.decide(1) == "right-not-told");
        CHECK(one.answer(1, "right-told=yes") == "done");
        CHECK(one.decide(1) == "done");

        const RequestId request = requestOf(*one.archive, ReviewCase::number).id;
        CHECK(one.archive->requests().history(request).back().event ==
              RequestEvent::InformalRefusal);

        DecisionOrder formal{DecisionForm::Formal};
        CHECK(one.decide(1, formal) == "delegation-needed");
        formal.delegation = DelegationId{9};
        CHECK(one.decide(1, formal) == "delegation-unknown");
        const LocalDate first = LocalDate::of(2026, 1, 1);
        Delegation chief{{}, "", "Regionstyrelsen", "Eva", "Chef", "4.2", "", first, {}};
        const auto record = [&] { return recordDelegation(*one.archive, chief, "anna").id; };
        formal.delegation = record();
        CHECK(one.decide(1, formal) == "delegation-other-board");
        chief.board = board;
        chief.validTo = LocalDate::of(2026, 3, 29);
        formal.delegation = record();
        CHECK(one.decide(1, formal) == "delegation-not-valid");
        formal.on = LocalDate::of(2026, 3, 31);
        CHECK(one.decide(1, formal) == "decided-in-future");
        formal.on.reset();
        chief.validTo.reset();
        chief.account = "chef01";
        formal.delegation = record();
        CHECK(one.decide(1, formal) == "delegation-other-account");
        CHECK(one.decide(1, formal, "REGION\\chef01") == "done");
        CHECK(one.decide(1, formal, "chef01") == "decision-stands");
        const ReviewItem item = reviewItems(*one.archive, ReviewCase::number).front();
        REQUIRE(item.decisions.size() == 2);
        CHECK(item.decisions[0].replacedAt.has_value());
        CHECK(item.decision()->form == DecisionForm::Formal);
        CHECK(delegations(*one.archive).size() == 3);
        chief.board = "Riksdagen";
        CHECK(gate(record) == "review-board-unknown");
        chief.name.clear();
        CHECK(gate(record) == "delegation-incomplete (name)");
    }

    TEST_CASE("Who reviewed the own message needs a second person, whatever the outcome")
    {
        ReviewCase one;
        one.open();
        one.reviewFull(1);
        proposeOutcome(*one.archive, ReviewCase::at(1), ItemOutcome::DiscloseFull, one.basis,
                       "sender1");
        CHECK(one.where(1) == "second-review disclose-full");
        const ReviewItem item = reviewItems(*one.archive, ReviewCase::number).front();
        CHECK(item.proposal()->reasons == "own-message");
        CHECK(one.second(1, "eva") == "done");
        CHECK(one.decide(1) == "done");
    }

    TEST_CASE("What is not there needs evidence, and is tested as a refusal")
    {
        ReviewCase one;
        one.open();
        MissingEvidence evidence{"inkorg", "", NotHeldReason::WindowPassed, "gallrad"};
        const auto miss = [&] {
            return gate([&] { itemMissing(*one.archive, ReviewCase::at(1), evidence, "anna"); });
        };
        CHECK(miss() == "evidence-missing (confirmed-by)");
        evidence.confirmedBy = "it";
        CHECK(miss() == "done");
        CHECK(one.where(1) == "not-found");
        CHECK(one.propose(1, ItemOutcome::DiscloseFull) == "outcome-not-allowed");
        CHECK(one.propose(1, ItemOutcome::NotHeld) == "done");
        takeBackProposal(*one.archive, ReviewCase::at(1), "", one.basis, "anna");
        CHECK(one.where(1) == "searching");
        CHECK(miss() == "done");
        CHECK(one.propose(1, ItemOutcome::NotHeld) == "done");
        CHECK(one.decide(1) == "right-not-told");
        CHECK(one.answer(1, "right-told=yes") == "done");
        CHECK(one.decide(1) == "done");
        CHECK(gate([&] { reopenItem(*one.archive, ReviewCase::at(1), " ", one.basis, "anna"); }) ==
              "reopen-unreasoned");
        reopenItem(*one.archive, ReviewCase::at(1), "återskapad", one.basis, "anna");
        CHECK(one.where(1) == "searching");
        const ReviewItem item = reviewItems(*one.archive, ReviewCase::number).front();
        CHECK_FALSE(item.missing.has_value());
        CHECK(item.decision() == nullptr);
        CHECK(item.decisions.size() == 1);

        CHECK(gate([&] { itemElsewhere(*one.archive, ReviewCase::at(3), " ", "", "anna"); }) ==
              "authority-missing");
        CHECK(itemElsewhere(*one.archive, ReviewCase::at(3), "Regionen Ö", "", "anna").referredTo ==
              "Regionen Ö");
    }

    TEST_CASE("Incoming mail is no draft; our own that went out is remarked on")
    {
        ReviewCase one;
        one.archive->database().run("UPDATE list_row SET direction = 'in' WHERE nr = 1");
        one.open();
        for (const std::int64_t nr : {1, 3}) {
            itemFound(*one.archive, ReviewCase::at(nr), "", "anna");
            REQUIRE(one.answer(nr, "hold=yes clear=yes holder=ours exists=found") == "done");
        }
        CHECK(one.answer(1, "public=draft") == "answer-not-for-direction (in)");
        const ChecklistReply reply{"public", "draft", {}, "ett utkast"};
        const auto done =
            answerChecklist(*one.archive, ReviewCase::at(3), reply, one.basis, "anna");
        CHECK(done.remarks == std::vector<AnswerRemark>{AnswerRemark::Dispatched});
        CHECK(one.answer(3, "lawyer=not-needed affected=no") == "done");
        CHECK(one.propose(3, ItemOutcome::RefuseNotPublic) == "done");
        const auto items = reviewItems(*one.archive, ReviewCase::number);
        CHECK(items[1].proposal()->notPublic == NonPublicReason::Draft);
    }

    TEST_CASE("A ground past its end is refused; one that is not for a region asks for the lawyer")
    {
        ReviewCase one;
        one.open();
        itemFound(*one.archive, ReviewCase::at(1), "", "anna");
        REQUIRE(one.answer(1, one.opening + " secret=yes") == "done");
        CHECK(one.answer(1, "provision=chosen") == "ground-missing");
        CHECK(one.choose(1, "19:3 st 2", {}, "", true) == "ground-past-end");
        CHECK(one.choose(1, "19:3 st 2", {}, "") == "ground-end-unsaid");
        CHECK(one.choose(1, "30:23", DamageTest::Straight, "") == "not-for-region");
        CHECK(one.answer(1, "provision=chosen applies=yes damage=secret") == "ground-unreasoned");
        CHECK(one.choose(1, "30:23", DamageTest::Straight, "skäl") == "not-for-region");
        CHECK(one.answer(1, "damage=secret recipient=no lifted=no rest=nothing "
                            "lawyer=not-needed affected=no") == "done");
        CHECK(one.propose(1, ItemOutcome::RefuseSecret) == "lawyer-needed");
        askLawyer(*one.archive, ReviewCase::at(1), "", one.basis, "anna");
        CHECK(one.where(1) == "with-lawyer");
        CHECK(one.answer(1, "lawyer=consulted") == "done");
        CHECK(one.where(1) == "under-review");
        CHECK(one.propose(1, ItemOutcome::RefuseSecret) == "done");
        CHECK(one.where(1) == "proposed refuse-secret");

        takeBackProposal(*one.archive, ReviewCase::at(1), "", one.basis, "anna");
        dropGround(*one.archive, ReviewCase::at(1), "30:23", one.basis, "anna");
        CHECK(one.propose(1, ItemOutcome::RefuseSecret) == "ground-missing");
        CHECK(gate([&] {
                  dropGround(*one.archive, ReviewCase::at(1), "30:23", one.basis, "anna");
              }) == "ground-not-chosen");
        CHECK(one.choose(1, "19:3 st 2", {}, "", false).empty());
        CHECK(one.propose(1, ItemOutcome::RefuseSecret) == "done");
        CHECK(one.where(1) == "second-review refuse-secret"); // an absolute ground
    }

    TEST_CASE("Answers of a branch that was closed are kept, with who and when")
    {
        ReviewCase one;
        one.open();
        one.reviewMasked(1);
        const ChecklistReply reply{"secret", "no"};
        const auto done = answerChecklist(*one.archive, ReviewCase::at(1), reply, one.basis, "eva");
        CHECK(join(done.retired, " ") ==
              "provision applies damage recipient lifted rest lawyer affected");
        CHECK(done.walk.open == "rest");
        int retired = 0;
        for (const GivenAnswer& answer : done.item.answers)
            retired += answer.counts() ? 0 : 1;
        CHECK(retired == 9);
        CHECK(done.item.answers.back().actor == "eva");
        CHECK(done.item.answers.back().at == one.now);
        CHECK(done.item.countingGrounds().size() == 1); // the next who answers yes sees it
    }

    TEST_CASE(
        "Nothing said of a message is in the audit, and a change that was not seen is refused")
    {
        ReviewCase one;
        one.open();
        one.reviewMasked(1);
        std::int64_t commits = 0;
        for (const auto& recorded : one.archive->audit().entriesOf(ReviewCase::number)) {
            const std::string detail = recorded.entry.detail.value_or("");
            for (const char* content : {"hemlig", "Eva", "region.example", "Ärende"})
                CHECK(detail.find(content) == std::string::npos);
            commits += recorded.entry.event == "review-answered" && recorded.entry.commit ? 1 : 0;
        }
        CHECK(commits == 14);

        const auto version = reviewItems(*one.archive, ReviewCase::number).front().version;
        ItemRef seen = ReviewCase::at(1);
        seen.seen = version;
        CHECK(gate([&] {
                  proposeOutcome(*one.archive, seen, ItemOutcome::DiscloseMasked, one.basis,
                                 "anna");
              }) == "done");
        CHECK(gate([&] { takeBackProposal(*one.archive, seen, "", one.basis, "anna"); }) ==
              "item-changed 1");
    }

    TEST_CASE("Earlier decisions on like messages are shown")
    {
        ReviewCase one;
        one.archive->database().run(
            "UPDATE list_row SET subject = 'SV: Avtal om städning' WHERE nr = 1");
        one.archive->database().run(
            "UPDATE list_row SET subject = 'Avtal om städning' WHERE nr = 4");
        one.open();
        one.reviewFull(1);
        REQUIRE(one.propose(1, ItemOutcome::DiscloseFull) == "done");
        REQUIRE(one.decide(1) == "done");
        const auto like = [&](std::int64_t nr) {
            return reviewedMessage(*one.archive, ReviewCase::at(nr), one.basis, "anna").like;
        };
        REQUIRE(like(4).size() == 1);
        CHECK(like(4)[0].nr == 1);
        CHECK(like(4)[0].outcome == ItemOutcome::DiscloseFull);
        CHECK_FALSE(like(4)[0].isSameSender);
        CHECK(like(3).empty());
        CHECK(like(1).empty());
        one.archive->database().run(
            "UPDATE list_row SET sender = 'Sender4@region.example' WHERE nr = 1");
        CHECK(like(4)[0].isSameSender);
    }

    TEST_CASE("No walk through the tasks leads to a decision past a gate")
    {
        ReviewCase one;
        one.open();
        std::mt19937 random(1); // NOLINT: the same walk in every run
        const auto pick = [&](auto list) { return list[random() % list.size()]; };
        const std::vector<const char*> actors{"anna", "eva", "sender1"};
        const std::vector<std::string> answers{
            "hold=yes",     "clear=yes",     "holder=ours",        "exists=found",
            "exists=gone",  "public=yes",    "public=private",     "secret=no",
            "secret=yes",   "applies=yes",   "provision=chosen",   "damage=secret",
            "recipient=no", "lifted=no",     "lifted=reservation", "rest=full",
            "rest=masked",  "rest=nothing",  "lawyer=not-needed",  "lawyer=consulted",
            "affected=no",  "right-told=yes"};
        const ItemRef ref = ReviewCase::at(1);
        int decisions = 0;
        for (int step = 0; step < 1500; ++step) {
            Archive& archive = *one.archive;
            const char* actor = pick(actors);
            const auto outcome = itemOutcomes()[random() % itemOutcomes().size()];
            const std::string event = gate([&] {
                switch (random() % 16) {
                case 0:
                    itemFound(archive, ref, "", actor);
                    break;
                case 1:
                    searchItem(archive, ref, "", actor);
                    break;
                case 2:
                    itemMissing(archive, ref, {"a", "b", NotHeldReason::Deleted, "c"}, actor);
                    break;
                case 3:
                    chooseGround(archive, ref, {"25:1", DamageTest::Reversed, "x"}, one.basis,
                                 actor);
                    break;
                case 4:
                    reviewAsSecond(archive, ref, SecondOpinion::Agrees, "", one.basis, actor);
                    break;
                case 5:
                    decideItem(archive, ref, {}, one.basis, actor);
                    break;
                case 6:
                    askSecond(archive, ref, one.basis, actor);
                    break;
                case 7:
                    if (random() % 8 == 0)
                        reopenItem(archive, ref, "x", one.basis, actor);
                    break;
                case 8:
                case 9:
                    proposeOutcome(archive, ref, outcome, one.basis, actor);
                    break;
                default:
                    one.answer(1, pick(answers));
                }
            });
            const ReviewItem item = reviewItems(archive, ReviewCase::number).front();
            REQUIRE((event == "done" || !event.empty()));
            if (const ItemDecision* decision = item.decision()) {
                ++decisions;
                REQUIRE(item.state == ItemState::Decided);
                REQUIRE(item.proposal() != nullptr);
                REQUIRE(decision->outcome == item.proposal()->outcome);
                REQUIRE(decision->outcome != ItemOutcome::DiscloseWithReservation);
                REQUIRE((!item.proposal()->isSecondNeeded || item.proposal()->secondedAt));
                REQUIRE(item.proposal()->secondedBy != "sender1");
                REQUIRE((decision->outcome != ItemOutcome::DiscloseMasked ||
                         item.proposal()->isSecondNeeded));
                REQUIRE((!isWithholding(decision->outcome) ||
                         countingAnswer(item.answers, "right-told")));
            } else {
                REQUIRE(item.state != ItemState::Decided);
            }
            for (std::size_t i = 0; i < item.steps.size(); ++i) {
                REQUIRE(nextState(item.steps[i].from, item.steps[i].event) == item.steps[i].to);
                REQUIRE((i == 0 || item.steps[i].from == item.steps[i - 1].to));
            }
        }
        CHECK(decisions > 10);
    }
}
