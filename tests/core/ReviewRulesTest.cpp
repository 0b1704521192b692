// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/ReviewRules.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/domain/AuthorityBoundary.h"
#include "core/domain/ChecklistWalk.h"
#include "core/domain/Delegation.h"
#include "core/domain/FourEyes.h"
#include "core/domain/OwnAddresses.h"
#include "core/domain/ReviewGround.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace postinsyn;

namespace {

template <class Body>
std::string refused(Body&& body)
{
    try {
        body();
    } catch (const Error& error) {
        return error.code() + (error.detail().empty() ? "" : " (" + error.detail() + ")");
    }
    return "done";
}

/// The arrows of domain.md 1.5, and the ways back.
const std::map<std::string, std::string> arrows{
    {"requested", "search>searching"},
    {"searching", "find>found miss>not-found refer>at-other-authority"},
    {"found", "search>searching review>under-review"},
    {"not-found", "search>searching propose>proposed"},
    {"at-other-authority", "search>searching"},
    {"under-review", "search>searching ask-lawyer>with-lawyer propose>proposed"},
    {"with-lawyer", "hear-lawyer>under-review"},
    {"proposed", "search>searching ask-second>second-review take-back>under-review decide>decided"},
    {"second-review", "search>searching approve>second-review object>under-review "
                      "take-back>under-review decide>decided"},
    {"decided", "search>searching decide>decided reopen>under-review"},
};

/// One item as it is worked with at random: the facts are what a careful record would hold.
struct Walker {
    ItemFacts facts;
    bool wasFound = false;
    bool wasComplete = false; ///< when it was proposed

    void apply(ItemEvent event)
    {
        facts.state = guardItem(facts, event);
        if (event == ItemEvent::Find)
            facts.hasEvidence = false, wasFound = true;
        if (event == ItemEvent::Search)
            wasFound = false;
        if (event == ItemEvent::Propose) {
            wasComplete = facts.isChecklistComplete || facts.hasEvidence;
            facts.isSeconded = false;
        }
        if (event == ItemEvent::Approve)
            facts.isSeconded = true;
        if (event == ItemEvent::Decide)
            facts.decided = facts.form;
    }
};

/// Answers given one after the other: `hold=yes clear=yes ...`; every need is met.
struct Told {
    Checklist checklist = Checklist::builtIn();
    std::vector<GivenAnswer> answers;
    AnsweredMessage message{Direction::Out, true, true, false};
    std::optional<ItemOutcome> outcome;
    std::string faults;
    std::string retired; ///< by the last answer

    void say(const std::string& all)
    {
        for (const std::string& each : split(all, ' ')) {
            if (each.empty())
                continue;
            GivenAnswer given;
            given.question = each.substr(0, each.find('='));
            given.answer = each.substr(each.find('=') + 1);
            if (const ChecklistQuestion* question = checklist.find(given.question))
                given.role = question->who.front();
            given.note = "n";
            given.person = "p";
            given.on = LocalDate::of(2026, 3, 1);
            give(given);
        }
    }

    void give(const GivenAnswer& given)
    {
        const std::string fault =
            refused([&] { guardAnswer(checklist, answers, given, message, outcome); });
        if (fault != "done") {
            faults += (faults.empty() ? "" : "; ") + given.question + ": " + fault;
            return;
        }
        retired.clear();
        for (const std::size_t i : retiredBy(checklist, answers, given)) {
            answers[i].retiredAt = Instant{1};
            retired += (retired.empty() ? "" : " ") + answers[i].question;
        }
        answers.push_back(given);
        const ChecklistAnswer* answer = checklist.find(given.question)->find(given.answer);
        if (!answer->retracts.empty())
            answers.back().retiredAt = Instant{1};
    }

    [[nodiscard]] std::string where() const
    {
        const ChecklistWalk walk = walkChecklist(checklist, answers);
        std::string text = faults.empty() ? "" : faults + " | ";
        if (!walk.open.empty())
            return text + "open " + walk.open;
        if (!walk.stoppedAt.empty())
            return text + "stopped at " + walk.stoppedAt + (walk.needsLawyer ? ", lawyer" : "");
        for (const ItemOutcome outcomeAllowed : walk.outcomes)
            text += std::string(itemOutcomeName(outcomeAllowed)) + " ";
        return text + (walk.notPublic ? std::string(nonPublicReasonName(*walk.notPublic)) : "-");
    }
};

const std::string toPublic = "hold=yes clear=yes holder=ours exists=found ";
const std::string toSecret = toPublic + "public=yes ";
const std::string toRest =
    toSecret + "secret=yes provision=chosen applies=yes damage=secret recipient=no lifted=no ";
const std::string toEnd = " lawyer=not-needed affected=no";

}

TEST_SUITE("ReviewRules")
{
    TEST_CASE("An item moves along the arrows of its table and no other")
    {
        for (const ItemState from : itemStates()) {
            std::string told;
            for (const ItemEvent event : itemEvents())
                if (const auto to = nextState(from, event))
                    told += (told.empty() ? "" : " ") + std::string(itemEventName(event)) + ">" +
                            std::string(itemStateName(*to));
            CAPTURE(itemStateName(from));
            CHECK(told == arrows.at(std::string(itemStateName(from))));
            CHECK(itemStateNamed(itemStateName(from)) == from);
        }
    }

    TEST_CASE("No walk of any events gets past a gate")
    {
        std::mt19937 random(20260329); // NOLINT: the same walks in every run
        const auto coin = [&] { return random() % 2 == 0; };
        std::set<ItemState> reached;
        int decisions = 0;
        for (int walk = 0; walk < 2000; ++walk) {
            Walker item;
            for (int step = 0; step < 100; ++step) {
                ItemFacts& facts = item.facts;
                auto event = itemEvents()[random() % itemEvents().size()];
                for (int again = 0; again < 3 && !nextState(facts.state, event); ++again)
                    event = itemEvents()[random() % itemEvents().size()];
                // What the events themselves do not settle may be anything.
                facts.isChecklistComplete = coin();
                facts.allowed = {itemOutcomes()[random() % itemOutcomes().size()]};
                facts.needsLawyer = coin();
                facts.hasLawyer = coin();
                facts.needsSecond = coin();
                facts.isRightTold = coin();
                facts.hasDelegate = coin();
                facts.form = coin() ? DecisionForm::Formal : DecisionForm::Informal;
                if (facts.state == ItemState::Searching)
                    facts.hasEvidence = coin();
                if (event == ItemEvent::Propose)
                    facts.outcome = itemOutcomes()[random() % itemOutcomes().size()];
                const ItemFacts before = facts;
                if (refused([&] { item.apply(event); }) != "done")
                    continue;
                reached.insert(facts.state);
                if (event == ItemEvent::Miss)
                    CHECK(before.hasEvidence);
                if (event == ItemEvent::Propose && item.wasFound) {
                    CHECK(before.isChecklistComplete);
                    CHECK(before.allowed.front() == *before.outcome);
                    CHECK((!before.needsLawyer || before.hasLawyer));
                }
                if (event == ItemEvent::Propose && !item.wasFound)
                    CHECK((before.hasEvidence && *before.outcome == ItemOutcome::NotHeld));
                if (event != ItemEvent::Decide)
                    continue;
                ++decisions;
                CHECK(item.wasComplete);
                CHECK((!before.needsSecond || before.isSeconded));
                CHECK(before.isRightTold);
                CHECK((!takesDelegate(*before.outcome, *before.form) || before.hasDelegate));
                CHECK(before.decided != DecisionForm::Formal);
            }
        }
        CHECK(reached.size() == itemStates().size() - 1); // all but the first
        CHECK(decisions > 100);
    }

    TEST_CASE("Each branch of the checklist ends where it should")
    {
        const std::vector<std::pair<std::string, std::string>> rows{
            {"", "open hold"},
            {"hold=no", "stopped at hold"},
            {"hold=yes clear=no", "stopped at clear"},
            {"hold=yes clear=partly", "open holder"},
            {"hold=yes clear=yes holder=other", "stopped at holder"},
            {"hold=yes clear=yes holder=both", "open exists"},
            {"hold=yes clear=yes holder=ours exists=backup" + toEnd, "not-held -"},
            {"hold=yes clear=yes holder=ours exists=gone" + toEnd, "not-held -"},
            {toPublic + "public=unsure", "stopped at public, lawyer"},
            {toPublic + "public=private" + toEnd, "refuse-not-public private"},
            {toPublic + "public=union" + toEnd, "refuse-not-public union-role"},
            {toPublic + "public=party" + toEnd, "refuse-not-public party-role"},
            {toPublic + "public=draft" + toEnd, "refuse-not-public draft"},
            {toPublic + "public=memory-note" + toEnd, "refuse-not-public memory-note"},
            {toSecret + "secret=no rest=full", "open lawyer"},
            {toSecret + "secret=no rest=full lawyer=consulted", "open affected"},
            {toSecret + "secret=no rest=full" + toEnd, "disclose-full -"},
            {toSecret + "secret=no rest=masked", "rest: answer-contradicts | open rest"},
            {toSecret + "secret=yes provision=none rest=full" + toEnd, "disclose-full -"},
            {toSecret + "secret=yes provision=chosen applies=no", "open provision"},
            {toSecret + "secret=yes provision=chosen applies=yes damage=unsure",
             "stopped at damage, lawyer"},
            {toSecret + "secret=yes provision=chosen applies=yes damage=open rest=full" + toEnd,
             "disclose-full -"},
            {toRest + "rest=full", "rest: answer-contradicts | open rest"},
            {toRest + "rest=masked" + toEnd, "disclose-masked -"},
            {toRest + "rest=nothing" + toEnd, "refuse-secret -"},
            {toSecret +
                 "secret=yes provision=chosen applies=yes damage=secret recipient=yes "
                 "lifted=lifts rest=full" +
                 toEnd,
             "disclose-full -"},
            {toSecret +
                 "secret=yes provision=chosen applies=yes damage=secret recipient=no "
                 "lifted=reservation" +
                 toEnd,
             "disclose-with-reservation -"},
        };
        for (const auto& [said, where] : rows) {
            CAPTURE(said);
            Told told;
            told.say(said);
            CHECK(told.where() == where);
        }
    }

    TEST_CASE("An answer is refused where it cannot be given")
    {
        const auto say = [](const std::string& before, const std::string& last,
                            AnsweredMessage message = {Direction::Out, true, true, false},
                            std::optional<ItemOutcome> outcome = {}) {
            Told told;
            told.message = message;
            told.say(before);
            told.outcome = outcome;
            told.say(last);
            return told.faults;
        };
        CHECK(say("hold=yes", "secret=no") == "secret: question-not-asked (secret)");
        CHECK(say("hold=yes", "weather=fine") == "weather: question-unknown");
        CHECK(say("hold=yes", "clear=maybe") == "clear: answer-unknown");
        CHECK(say("hold=yes", "second-review=yes") ==
              "second-review: question-not-asked (second-review)");
        CHECK(say(toPublic, "public=draft", {Direction::In}) ==
              "public: answer-not-for-direction (in)");
        CHECK(say(toPublic, "public=draft", {Direction::Internal}).empty());
        CHECK(say(toPublic, "public=internal", {Direction::Out}) ==
              "public: answer-not-for-direction (out)");
        CHECK(say(toSecret + "secret=yes", "provision=chosen", {}) == "provision: ground-missing");
        CHECK(say(toSecret + "secret=yes provision=chosen applies=yes", "damage=secret",
                  {Direction::Out, true, false, false}) == "damage: ground-unreasoned");
        CHECK(say("hold=yes", "right-told=yes") == "right-told: question-not-asked (right-told)");
        CHECK(say("hold=yes", "right-told=yes", {}, ItemOutcome::DiscloseFull) ==
              "right-told: question-not-asked (right-told)");
        CHECK(say("hold=yes", "right-told=yes", {}, ItemOutcome::NotHeld).empty());
        CHECK(say("hold=yes", "clear=yes", {}, ItemOutcome::NotHeld) ==
              "clear: question-not-asked (clear)");

        Told told;
        GivenAnswer given{"hold", "yes", ReviewRole::CaseOfficer};
        told.give(given);
        CHECK(told.faults == "hold: answer-role (registrar, it)");
        told.say(toSecret + "secret=no rest=full");
        told.faults.clear();
        for (const char* lacking : {"person", "date", "note"}) {
            given = {"lawyer", "consulted", ReviewRole::CaseOfficer, "råd", "Eva", LocalDate{}};
            if (std::string_view(lacking) == "person")
                given.person.clear();
            if (std::string_view(lacking) == "note")
                given.note = " ";
            if (std::string_view(lacking) == "date")
                given.on.reset();
            told.faults.clear();
            told.give(given);
            CHECK(told.faults == "lawyer: answer-incomplete (" + std::string(lacking) + ")");
        }
    }

    TEST_CASE("An answer that closes a branch leaves what stood in it uncounted, but kept")
    {
        Told told;
        told.say(toRest + "rest=masked" + toEnd);
        const std::size_t count = told.answers.size();
        told.say("secret=no");
        CHECK(told.retired ==
              "secret provision applies damage recipient lifted rest lawyer affected");
        CHECK(told.where() == "open rest");
        CHECK(told.answers.size() == count + 1);
        told.say("secret=yes");
        CHECK(told.where() == "open provision");

        Told same;
        same.say(toRest + "rest=masked" + toEnd);
        same.say("exists=found");
        CHECK(same.retired == "exists");
        CHECK(same.where() == "disclose-masked -");
        same.say("rest=nothing");
        CHECK(same.retired == "rest");
        CHECK(same.where() == "refuse-secret -");
        same.say("applies=no");
        CHECK(same.retired.find("provision applies") != std::string::npos);
        CHECK(same.where() == "open provision");
    }

    TEST_CASE("Before deciding and before anything goes out its own questions are asked")
    {
        const Checklist checklist = Checklist::builtIn();
        const auto lacking = [&](ChecklistStage stage, ItemOutcome outcome) {
            return join(lackingBefore(checklist, {}, stage, outcome), " ");
        };
        using enum ChecklistStage;
        CHECK(lacking(Decision, ItemOutcome::DiscloseFull).empty());
        CHECK(lacking(Decision, ItemOutcome::DiscloseMasked) == "right-told");
        CHECK(lacking(Decision, ItemOutcome::NotHeld) == "right-told");
        CHECK(lacking(Disclosure, ItemOutcome::DiscloseFull) == "fee");
        CHECK(lacking(Disclosure, ItemOutcome::DiscloseMasked) == "mask-checked fee");
        const GivenAnswer no{"right-told", "no"};
        CHECK(lackingBefore(checklist, {&no, 1}, Decision, ItemOutcome::NotHeld).size() == 1);
        CHECK(checklist.questions().size() == 20);
    }

    TEST_CASE("A checklist that leads astray is refused by its key")
    {
        const auto fault = [](const std::string& answer) {
            return refused([&] {
                Checklist::fromJson(R"({"source": "s", "checkedOn": "2026-01-01", "questions": [
                    {"number": 1, "id": "a", "text": "A", "who": ["it"], "before": "proposal",
                     "answers": [)" +
                                    answer + R"(]},
                    {"number": 2, "id": "b", "text": "B", "who": ["it"], "before": "proposal",
                     "answers": [{"id": "yes", "text": "Ja"}]},
                    {"number": 3, "id": "lawyer", "text": "C", "who": ["it"], "before": "proposal",
                     "answers": [{"id": "consulted", "text": "Ja"}]}]})");
            });
        };
        CHECK(fault(R"({"id": "x", "text": "X", "next": "b"})") == "done");
        const std::vector<std::pair<std::string, std::string>> rows{
            {R"({"id": "x", "text": "X", "next": "a"})", "questions[0].answers[0].next"},
            {R"({"id": "x", "text": "X", "next": "c"})", "questions[0].answers[0].next"},
            {R"({"id": "x", "text": "X", "stops": "s", "next": "b"})",
             "questions[0].answers[0].next"},
            {R"({"id": "x", "text": "X", "retracts": ["a"]})", "questions[0].answers[0].retracts"},
            {R"({"id": "x", "text": "X", "outcomes": ["give"]})",
             "questions[0].answers[0].outcomes[0]"},
            {R"({"id": "x", "text": "X", "needs": ["luck"]})", "questions[0].answers[0].needs[0]"},
            {R"({"id": "x", "text": "X"}, {"id": "x", "text": "Y"})", "questions[0].answers[1].id"},
            {"", "questions[0].id"},
        };
        for (const auto& [answer, place] : rows) {
            CAPTURE(answer);
            CHECK(fault(answer) == "checklist-invalid (" + place + ")");
        }
    }

    TEST_CASE("A provision is refused past its end, and remarked on where it may be wrong")
    {
        const GroundTable table = GroundTable::builtIn();
        const LocalDate today = LocalDate::of(2026, 3, 30);
        const Instant sent{1'774'738'800'000}; // 2026-03-28
        const Instant old{1'100'000'000'000};  // 2004-11-09
        struct Row {
            const char* provision;
            std::optional<DamageTest> test;
            std::optional<bool> hasEnded;
            Instant sent;
            const char* expected;
        };
        using enum DamageTest;
        const Row rows[] = {
            {"25:1", Reversed, {}, sent, "text-amended"},
            {"25:1", Absolute, {}, sent, "damage-test-wrong (reversed)"},
            {"32:3 b", Absolute, {}, sent, ""},
            {"19:3 st 2", Absolute, {}, sent, "ground-end-unsaid"},
            {"19:3 st 2", Absolute, true, sent, "ground-past-end"},
            {"19:3 st 2", Absolute, false, sent, ""},
            {"19:3", Straight, {}, sent, ""},
            {"19:9", Straight, {}, sent, "may-have-ended"},
            {"19:9", Straight, true, sent, "ground-past-end"},
            {"31:16", StraightQualified, {}, sent, ""},
            {"31:16", StraightQualified, {}, old, "ground-past-end"},
            {"29:2", Absolute, {}, sent, "not-for-region"},
            {"17:3", {}, {}, sent, "not-for-region"},
            {"18:13 a", Straight, {}, sent, "text-not-read"},
            {"18:1", Straight, {}, sent, "text-amended"},
        };
        for (const Row& row : rows) {
            CAPTURE(row.provision);
            std::string told;
            const std::string fault = refused([&] {
                ReviewGround chosen;
                chosen.test = row.test;
                chosen.hasEnded = row.hasEnded;
                for (const GroundRemark remark :
                     judgeGround(table.require(row.provision), chosen, row.sent, today))
                    told += groundRemarkName(remark);
            });
            CHECK((fault == "done" ? told : fault) == row.expected);
        }
        CHECK(isReasoned({"OSL 19:3 st 2", Absolute}));
        CHECK_FALSE(isReasoned({"OSL 25:1", Reversed, " "}));
        CHECK(isReasoned({"OSL 25:1", Reversed, "därför"}));
        CHECK_FALSE(isReasoned({"OSL 25:1", {}, "därför"}));
    }

    TEST_CASE("Four eyes: when a second person is due, and who that can be")
    {
        const auto due = [](FourEyesFacts facts, SecondReviewRule rule = {}) {
            std::string text;
            for (const FourEyesReason reason : fourEyesReasons(rule, facts))
                text += (text.empty() ? "" : " ") + std::string(fourEyesReasonName(reason));
            return text;
        };
        CHECK(due({}).empty());
        CHECK(due({ItemOutcome::RefuseSecret}).empty());
        CHECK(due({ItemOutcome::DiscloseMasked}) == "any-mask");
        CHECK(due({ItemOutcome::DiscloseMasked, true, true, true}) ==
              "any-mask overridden-high-hint absolute-ground own-message");
        CHECK(due({ItemOutcome::DiscloseMasked, true, true, true},
                  {false, false, 200, false, false, false})
                  .empty());

        Mailbox bo;
        bo.address = "bo.ek@region.example";
        bo.aliases = {"info@region.example", "bek01@region.example"};
        const std::vector<std::string> parties{"Info@Region.example", "asa@press.example"};
        const auto isParty = [&](const char* account) {
            return isPartyTo(account, parties, std::vector<Mailbox>{bo});
        };
        CHECK(isParty("bo.ek"));
        CHECK(isParty("REGION\\BEK01"));
        CHECK(isParty("bo.ek@region.example"));
        CHECK(isParty("asa"));
        CHECK_FALSE(isParty("eva"));
        CHECK_FALSE(isParty("bo"));

        const std::vector<std::string> first{"REGION\\anna"};
        CHECK(refused([&] { guardSecondPerson("Anna", first, false); }) == "second-same-person");
        CHECK(refused([&] { guardSecondPerson("bo", first, true); }) == "second-is-party");
        CHECK(refused([&] { guardSecondPerson("bo", first, false); }) == "done");
    }

    TEST_CASE("A delegate decides for one board, in time, by the own account")
    {
        Delegation eva{{},
                       "",
                       "Patientnämnden",
                       "Eva",
                       "Chef",
                       "2.4",
                       "evam",
                       LocalDate::of(2026, 1, 1),
                       LocalDate::of(2026, 3, 31)};
        const auto decides = [&](const char* board, LocalDate day, const char* account) {
            return refused([&] { guardDelegate(eva, board, day, account); });
        };
        const LocalDate day = LocalDate::of(2026, 3, 31);
        CHECK(decides("Patientnämnden", day, "REGION\\EvaM") == "done");
        CHECK(decides("Regionstyrelsen", day, "evam") == "delegation-other-board");
        CHECK(decides("Patientnämnden", day + 1, "evam") == "delegation-not-valid");
        CHECK(decides("Patientnämnden", LocalDate::of(2025, 12, 31), "evam") ==
              "delegation-not-valid");
        CHECK(decides("Patientnämnden", day, "anna") == "delegation-other-account");
        eva.account.clear();
        eva.validTo.reset();
        CHECK(decides("Patientnämnden", day + 1000, "anna") == "done");
        CHECK(refused([&] { guardDelegation(eva); }) == "done");
        eva.reference = " ";
        CHECK(refused([&] { guardDelegation(eva); }) == "delegation-incomplete (reference)");
    }

    TEST_CASE("Mail between boards crosses a border, as far as the directory tells")
    {
        const auto box = [](const char* address, const char* board) {
            Mailbox mailbox;
            mailbox.address = address;
            mailbox.board = board;
            return mailbox;
        };
        const std::vector<Mailbox> mailboxes{box("a@region.example", "A"),
                                             box("b@region.example", "B"),
                                             box("x@region.example", "")};
        const std::vector<std::string> domains{"region.example"};
        const OwnAddresses own(domains);
        const auto told = [&](const char* sender, std::vector<std::string> recipients) {
            const auto found = authorityBoundary(sender, recipients, mailboxes, own);
            return join(found.boards, "+") + (found.isCrossed() ? " crossed" : "") +
                   (found.hasUnknown ? " unknown" : "");
        };
        CHECK(told("A@region.example", {"b@region.example"}) == "A+B crossed");
        CHECK(told("a@region.example", {"a@region.example"}) == "A");
        CHECK(told("bo@press.example", {"b@region.example", "a@region.example"}) == "A+B");
        CHECK(told("a@region.example", {"x@region.example"}) == "A unknown");
        CHECK(told("a@region.example", {"bo@press.example"}) == "A");
        CHECK(told("y@region.example", {}) == " unknown");
    }

    TEST_CASE("What was not found needs all of its evidence")
    {
        MissingEvidence told{"inkorg, skickat", "it", NotHeldReason::Deleted, "gallrad"};
        const auto fault = [&] { return refused([&] { guardEvidence(told); }); };
        CHECK(fault() == "done");
        told.why.clear();
        CHECK(fault() == "evidence-missing (why)");
        told.confirmedBy = " ";
        CHECK(fault() == "evidence-missing (confirmed-by)");
        told.searched.clear();
        CHECK(fault() == "evidence-missing (searched)");
    }
}
