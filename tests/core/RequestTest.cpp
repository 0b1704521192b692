// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/RequestGuard.h"

#include "core/base/Error.h"
#include "core/store/HoldStore.h"
#include "core/store/RequestStore.h"
#include "core/task/RegisterRequest.h"
#include "tests/support/ListCase.h"

#include <doctest/doctest.h>
#include <functional>
#include <map>
#include <random>
#include <set>

using namespace postinsyn;

namespace {

// domain.md 1.3 and 1.4 written out once more, state by state.
const std::string requestTable =
    "received: register>registered withdraw>withdrawn\n"
    "registered: ask-clarification>clarifying change-filter>registered order-log>log-ordered "
    "import-log>log-received skip-list>with-units transfer>transferred withdraw>withdrawn\n"
    "clarifying: clarified>registered change-filter>registered order-log>log-ordered "
    "import-log>log-received skip-list>with-units transfer>transferred withdraw>withdrawn\n"
    "log-ordered: change-filter>log-ordered import-log>log-received transfer>transferred "
    "withdraw>withdrawn\n"
    "log-received: change-filter>log-received import-log>log-received "
    "freeze-list>list-under-review no-rows>no-hits transfer>transferred withdraw>withdrawn\n"
    "list-under-review: change-filter>list-under-review import-log>list-under-review "
    "freeze-list>list-under-review no-rows>no-hits approve-list>list-disclosed "
    "transfer>transferred withdraw>withdrawn\n"
    "list-disclosed: import-log>list-disclosed freeze-list>list-disclosed "
    "approve-list>list-disclosed await-selection>awaiting-selection "
    "formal-decision>list-disclosed appeal>list-disclosed court-changes>list-disclosed "
    "court-rejects>list-disclosed close>closed withdraw>withdrawn\n"
    "no-hits: change-filter>no-hits import-log>log-received freeze-list>list-under-review "
    "no-rows>no-hits approve-list>no-hits formal-decision>appeal-period close>closed "
    "transfer>transferred withdraw>withdrawn\n"
    "awaiting-selection: import-log>awaiting-selection freeze-list>awaiting-selection "
    "approve-list>awaiting-selection select>selection-received remind>awaiting-selection "
    "timeout>closed formal-decision>awaiting-selection appeal>awaiting-selection "
    "court-changes>awaiting-selection court-rejects>awaiting-selection close>closed "
    "withdraw>withdrawn\n"
    "selection-received: import-log>selection-received freeze-list>selection-received "
    "approve-list>selection-received select>selection-received "
    "undo-selection>awaiting-selection hand-over>with-units formal-decision>selection-received "
    "appeal>selection-received court-changes>selection-received "
    "court-rejects>selection-received withdraw>withdrawn\n"
    "with-units: import-log>with-units freeze-list>with-units approve-list>with-units "
    "select>with-units hand-over>with-units propose-outcome>deciding "
    "formal-decision>with-units appeal>with-units court-changes>with-units "
    "court-rejects>with-units transfer>transferred withdraw>withdrawn\n"
    "deciding: import-log>deciding freeze-list>deciding approve-list>deciding select>deciding "
    "hand-over>deciding propose-outcome>deciding "
    "disclose>disclosing informal-refusal>deciding formal-decision>appeal-period "
    "appeal>deciding court-changes>deciding court-rejects>deciding close>closed "
    "withdraw>withdrawn\n"
    "disclosing: import-log>disclosing freeze-list>disclosing approve-list>disclosing "
    "select>disclosing hand-over>disclosing propose-outcome>disclosing "
    "disclose>disclosing informal-refusal>disclosing formal-decision>appeal-period "
    "appeal>appealed court-changes>disclosing court-rejects>disclosing close>closed "
    "withdraw>withdrawn\n"
    "appeal-period: import-log>appeal-period freeze-list>appeal-period approve-list>appeal-period "
    "select>appeal-period hand-over>appeal-period "
    "propose-outcome>appeal-period disclose>appeal-period informal-refusal>appeal-period "
    "formal-decision>appeal-period appeal>appealed court-changes>appeal-period "
    "court-rejects>appeal-period expire>closed withdraw>withdrawn\n"
    "appealed: import-log>appealed freeze-list>appealed approve-list>appealed select>appealed "
    "hand-over>appealed propose-outcome>appealed disclose>appealed "
    "informal-refusal>appealed formal-decision>appealed appeal>appealed "
    "court-changes>disclosing court-rejects>appealed court-final>closed withdraw>withdrawn\n"
    "closed: purge-local>purged\n"
    "purged:\n"
    "withdrawn: purge-local>purged\n"
    "transferred: purge-local>purged\n";

/// A request that walks by the table above, and remembers what it passed.
struct WalkedRequest {
    RequestState state = RequestState::Received;
    RequestScope scope = RequestScope::Overview;
    bool isAnswered = false;
    bool isReminded = false;
    std::set<RequestState> passed{RequestState::Received};

    [[nodiscard]] bool isInTable(RequestEvent event) const
    {
        const auto line = requestTable.find("\n" + std::string(stateName(state)) + ":");
        const auto start = state == RequestState::Received ? 0 : line + 1;
        const std::string text = requestTable.substr(start, requestTable.find('\n', start) - start);
        return text.find(" " + std::string(eventName(event)) + ">") != std::string::npos;
    }
    /// The rules of domain.md 1.4 as sentences.
    [[nodiscard]] bool may(RequestEvent event, const RequestFacts& facts) const
    {
        using enum RequestEvent;
        const bool isNothingOpen =
            facts.openItems + facts.undeliveredItems + facts.runningDecisions + facts.openRulings ==
            0;
        const bool mayClose = isNothingOpen && isAnswered && facts.hasNote;
        const std::map<RequestEvent, bool> guards{
            {OrderLog, facts.namesPartiesAndPeriod && facts.isHeld},
            {ImportLog, facts.hasLog},
            {SkipList, false}, // these walks are about requests for a list
            {HandOver, facts.itemsWithoutUnit == 0},
            {Timeout, mayClose && isReminded && facts.isAnswerTimeOver},
            {Expire, mayClose},
            {CourtFinal, mayClose},
            {Close, mayClose},
            {Transfer, facts.hasNote}};
        const auto guard = guards.find(event);
        return isInTable(event) && (guard == guards.end() || guard->second);
    }
    void take(RequestEvent event, RequestState to)
    {
        using enum RequestState;
        isAnswered = isAnswered || event == RequestEvent::ApproveList ||
                     event == RequestEvent::FormalDecision;
        isReminded = isReminded || event == RequestEvent::Remind;
        state = to;
        passed.insert(to);
        const std::map<RequestState, std::vector<RequestState>> before{
            {Clarifying, {Registered}},
            {LogOrdered, {Registered}},
            {ListUnderReview, {Registered, LogReceived}},
            {ListDisclosed, {LogReceived, ListUnderReview}},
            {AwaitingSelection, {ListUnderReview, ListDisclosed}},
            {SelectionReceived, {ListDisclosed, AwaitingSelection}},
            {WithUnits, {ListDisclosed, SelectionReceived}},
            {Deciding, {SelectionReceived, WithUnits}},
            {Disclosing, {LogReceived}}, // the court may have said so
            {AppealPeriod, {LogReceived}},
            {Appealed, {LogReceived}},
            {Closed, {LogReceived}}};
        if (const auto needed = before.find(to); needed != before.end())
            for (const RequestState earlier : needed->second)
                CHECK(passed.contains(earlier));
        if (to == Closed)
            CHECK(isAnswered);
    }
};

struct Fixture {
    test::TempFolder folder;
    Instant now{1'774'738'800'000}; // 2026-03-28T23:00:00Z
    std::unique_ptr<Archive> archive =
        Archive::create(folder / "a", "{}", "anna", [this] { return now; });

    NewRequest told(std::string caseNumber)
    {
        NewRequest request;
        request.caseNumber = std::move(caseNumber);
        request.receivedAt = Instant{now.ms - 86'400'000};
        request.filter.from = LocalDate::of(2026, 3, 1);
        request.filter.to = LocalDate::of(2026, 3, 14);
        request.filter.parties = {"Åsa Östberg", "chef@region.example"};
        request.filter.domains = {"press.example"};
        return request;
    }
    void addSource() { test::addSource(*archive); }
};

/// The code and detail of the GateError that `body` throws.
template <class Body>
std::string gate(Body&& body)
{
    try {
        body();
    } catch (const GateError& error) {
        return error.code() + (error.detail().empty() ? "" : " " + error.detail());
    }
    return "done";
}

}

TEST_SUITE("Request")
{
    TEST_CASE("Every pair of state and event has its answer")
    {
        std::string table;
        for (const RequestState state : requestStates()) {
            table += stateName(state);
            table += ':';
            for (const RequestEvent event : requestEvents())
                if (const auto to = nextState(state, event))
                    table +=
                        " " + std::string(eventName(event)) + ">" + std::string(stateName(*to));
            table += '\n';
        }
        CHECK(table == requestTable);
    }

    TEST_CASE("Names of states, events, origins and scopes read back")
    {
        for (const RequestState state : requestStates())
            CHECK(stateNamed(stateName(state)) == state);
        for (const RequestEvent event : requestEvents())
            CHECK(eventNamed(eventName(event)) == event);
        for (const char* name : {"external", "internal", "authority"})
            CHECK(originName(originNamed(name).value()) == name);
        for (const char* name : {"overview", "messages", "raw", "onsite"})
            CHECK(scopeName(scopeNamed(name).value()) == name);
        CHECK_FALSE(eventNamed("purge").has_value());
    }

    TEST_CASE("A guard names the first thing that is in the way")
    {
        RequestFacts fit;
        fit.scope = RequestScope::Messages;
        fit.namesPartiesAndPeriod = fit.isHeld = fit.hasLog = fit.isAnswered = fit.isReminded =
            fit.isAnswerTimeOver = fit.hasNote = true;
        RequestFacts bare;
        bare.itemsWithoutUnit = bare.openItems = bare.undeliveredItems = bare.runningDecisions = 1;
        std::string table;
        for (const RequestEvent event : requestEvents()) {
            CHECK_FALSE(obstacleTo(event, fit).has_value());
            if (const auto obstacle = obstacleTo(event, bare))
                table += std::string(eventName(event)) + " " + std::string(*obstacle) + "\n";
        }
        CHECK(table ==
              "order-log order-incomplete\nimport-log log-missing\ntimeout not-reminded\n"
              "skip-list scope-needs-list\nhand-over items-without-unit\n"
              "expire nothing-answered\ncourt-final nothing-answered\nclose nothing-answered\n"
              "transfer reason-missing\n");
        table.clear();
        for (const auto& fault : std::vector<std::function<void(RequestFacts&)>>{
                 [](RequestFacts& f) { f.isReminded = false; },
                 [](RequestFacts& f) { f.isAnswerTimeOver = false; },
                 [](RequestFacts& f) {
                     f.isAnswered = false;
                     f.scope = RequestScope::Overview;
                 },
                 [](RequestFacts& f) { f.openItems = 1; },
                 [](RequestFacts& f) { f.undeliveredItems = 1; },
                 [](RequestFacts& f) { f.runningDecisions = 1; },
                 [](RequestFacts& f) { f.openRulings = 1; },
                 [](RequestFacts& f) { f.hasNote = false; }}) {
            RequestFacts facts = fit;
            fault(facts);
            for (const RequestEvent event : {RequestEvent::Timeout, RequestEvent::Close})
                table += std::string(obstacleTo(event, facts).value_or("-")) + " ";
        }
        CHECK(table ==
              "not-reminded - answer-time-running - nothing-answered nothing-answered "
              "items-open items-open items-undelivered items-undelivered "
              "decisions-running decisions-running ruling-not-followed ruling-not-followed "
              "reason-missing reason-missing ");
    }

    TEST_CASE("No walk, however long, comes around a gate")
    {
        std::mt19937 random(20'261'122);
        const auto coin = [&] { return random() % 2 == 0; };
        int closed = 0;
        int refused = 0;
        for (int walk = 0; walk < 1'500; ++walk) {
            WalkedRequest walked;
            for (int step = 0; step < 150; ++step) {
                RequestFacts facts;
                facts.scope = walked.scope;
                facts.namesPartiesAndPeriod = coin();
                facts.isHeld = coin();
                facts.hasLog = coin();
                facts.isAnswered = walked.isAnswered;
                facts.isReminded = walked.isReminded;
                facts.isAnswerTimeOver = coin();
                facts.hasNote = coin();
                facts.itemsWithoutUnit = random() % 4 == 0 ? 1 : 0;
                facts.openItems = random() % 4 == 0 ? 1 : 0;
                facts.undeliveredItems = random() % 4 == 0 ? 1 : 0;
                facts.runningDecisions = random() % 4 == 0 ? 1 : 0;
                facts.openRulings = random() % 4 == 0 ? 1 : 0;
                const RequestEvent event = requestEvents()[random() % requestEvents().size()];
                if (event == RequestEvent::Withdraw && random() % 32 != 0)
                    continue; // else few would come far
                const auto to = nextState(walked.state, event);
                const bool mayHappen = to && !obstacleTo(event, facts);
                CHECK(mayHappen == walked.may(event, facts));
                if (!mayHappen) {
                    ++refused;
                    continue;
                }
                walked.take(event, *to);
                if (walked.state == RequestState::Closed)
                    ++closed;
            }
        }
        CHECK(closed > 50); // the walks come far enough to say something
        CHECK(refused > 1'000);
    }
}

TEST_SUITE("RegisterRequest")
{
    TEST_CASE_FIXTURE(Fixture, "Registering keeps the case, its hold, its history and its audit")
    {
        registerRequest(*archive, told(" RK 2026-0123 "), "anna");
        const Request request = requestOf(*archive, "RK 2026-0123");
        CHECK(request.state == RequestState::Registered);
        CHECK(request.receivedAt.toIso() == "2026-03-27T23:00:00Z");
        CHECK(request.registeredAt == now);
        CHECK(request.filter == told("x").filter);

        const auto holds = archive->holds().active();
        REQUIRE(holds.size() == 1);
        CHECK(holds[0].type == HoldType::Request);
        CHECK(holds[0].caseNumber == "RK 2026-0123");
        CHECK(holds[0].filter == request.filter);
        CHECK(archive->holds().hasActive(request.id));

        const auto history = archive->requests().history(request.id);
        REQUIRE(history.size() == 1);
        CHECK(history[0].event == RequestEvent::Register);
        CHECK(history[0].actor == "anna");

        std::string audit;
        for (const auto& recorded : archive->audit().entriesOf("RK 2026-0123"))
            audit += recorded.entry.event + " " + recorded.entry.detail.value_or("-") + "\n";
        CHECK(audit == "request-registered origin=external; scope=overview; "
                       "received=2026-03-27T23:00:00Z\n"
                       "request-event event=register; from=received; to=registered\n"
                       "hold-set type=request\n");
    }

    TEST_CASE_FIXTURE(Fixture, "The parties stand in a table of their own")
    {
        registerRequest(*archive, told("A"), "anna");
        Statement find(archive->database(), "SELECT role, text FROM request_party ORDER BY seq");
        std::string parties;
        for (auto rows = find.select(); rows.next();)
            parties += rows.text(0) + "=" + rows.text(1) + ";";
        CHECK(parties == "party=Åsa Östberg;party=chef@region.example;domain=press.example;");
    }

    TEST_CASE_FIXTURE(Fixture, "A case number that no list could carry is refused")
    {
        const std::string sixty = "2026-" + std::string(51, '&') + "_x12";
        for (const std::string& unfit :
             {sixty + "3", std::string("_x0041_"), std::string("RS _x00_x00e5_ 1")})
            CHECK(gate([&] { registerRequest(*archive, told(unfit), "eva"); }) ==
                  "case-number-unfit");
        CHECK(registerRequest(*archive, told(sixty), "eva").caseNumber == sixty);
    }

    TEST_CASE_FIXTURE(Fixture, "A case is opened once, with a number, and not from the future")
    {
        registerRequest(*archive, told("A"), "anna");
        const std::string before = archive->audit().controlCode();
        NewRequest late = told("B");
        late.receivedAt = Instant{now.ms + 1};
        CHECK(gate([&] { registerRequest(*archive, told("A"), "eva"); }) == "case-exists A");
        CHECK(gate([&] { registerRequest(*archive, told("  "), "eva"); }) == "case-number-missing");
        CHECK(gate([&] { registerRequest(*archive, late, "eva"); }) == "received-in-future");
        CHECK(archive->requests().all().size() == 1);
        CHECK(archive->holds().active().size() == 1);
        CHECK(archive->audit().controlCode() == before);
        CHECK(gate([&] { (void)requestOf(*archive, "C"); }) == "case-unknown C");
    }

    TEST_CASE_FIXTURE(Fixture, "Events move the case on, and the note stays out of the audit")
    {
        registerRequest(*archive, told("A"), "anna");
        const auto tell = [&](RequestEvent event) {
            return gate([&] { recordEvent(*archive, "A", event, "CANARY", "eva"); });
        };
        CHECK(tell(RequestEvent::Clarified) == "event-not-allowed registered");
        CHECK(tell(RequestEvent::AskClarification) == "done");
        CHECK(tell(RequestEvent::Clarified) == "done");
        CHECK(tell(RequestEvent::OrderLog) == "done");
        CHECK(tell(RequestEvent::ImportLog) == "log-missing");
        addSource();
        CHECK(tell(RequestEvent::ImportLog) == "done");
        CHECK(requestOf(*archive, "A").state == RequestState::LogReceived);
        const auto history = archive->requests().history(requestOf(*archive, "A").id);
        CHECK(history.size() == 5);
        CHECK(history.back().note == "CANARY");
        for (const auto& recorded : archive->audit().entries())
            CHECK(recorded.entry.detail.value_or("").find("CANARY") == std::string::npos);
        registerRequest(*archive, told("B"), "anna");
        CHECK(tell(RequestEvent::Withdraw) == "done");
        CHECK(tell(RequestEvent::Withdraw) == "event-not-allowed withdrawn");
        const auto holds = archive->holds().active();
        REQUIRE(holds.size() == 1); // what another asks for is still held
        CHECK(holds.front().caseNumber == "B");
        const auto last = archive->audit().entries(archive->audit().head().seq).at(0).entry;
        CHECK(last.event + " " + last.detail.value_or("") ==
              "hold-released type=request; reason=withdrawn");
    }

    TEST_CASE_FIXTURE(Fixture, "A bare word neither freezes nor approves a list")
    {
        registerRequest(*archive, told("A"), "anna");
        for (const RequestEvent event :
             {RequestEvent::Register, RequestEvent::ChangeFilter, RequestEvent::FreezeList,
              RequestEvent::NoRows, RequestEvent::ApproveList, RequestEvent::Select,
              RequestEvent::UndoSelection, RequestEvent::HandOver, RequestEvent::ProposeOutcome,
              RequestEvent::Disclose, RequestEvent::InformalRefusal, RequestEvent::FormalDecision,
              RequestEvent::Appeal, RequestEvent::CourtChanges, RequestEvent::CourtRejects,
              RequestEvent::PurgeLocal})
            CHECK(gate([&] { recordEvent(*archive, "A", event, "", "eva"); }) ==
                  "event-needs-work " + std::string(eventName(event)));
    }

    TEST_CASE_FIXTURE(Fixture, "A log is ordered only with parties, period and hold")
    {
        const auto order = [&](const char* caseNumber) {
            return gate(
                [&] { recordEvent(*archive, caseNumber, RequestEvent::OrderLog, "", "eva"); });
        };
        NewRequest vague = told("A");
        vague.filter.to.reset();
        registerRequest(*archive, vague, "anna");
        CHECK(order("A") == "order-incomplete");
        vague = told("B");
        vague.filter.parties.clear();
        vague.filter.domains.clear();
        registerRequest(*archive, vague, "anna");
        CHECK(order("B") == "order-incomplete");
        registerRequest(*archive, told("C"), "anna");
        archive->database().run("UPDATE hold SET released_at = 1, released_by = 'x'");
        CHECK(order("C") == "hold-missing");
        CHECK(requestOf(*archive, "C").state == RequestState::Registered);
    }

    TEST_CASE_FIXTURE(Fixture, "What fails halfway leaves no trace")
    {
        archive->database().run("DROP TABLE hold");
        CHECK_THROWS_AS(registerRequest(*archive, told("A"), "anna"), StoreError);
        CHECK(archive->requests().all().empty());
        CHECK(archive->audit().head().seq == 1);
    }
}
