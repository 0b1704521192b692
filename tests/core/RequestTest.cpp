// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Request.h"

#include "core/base/Error.h"
#include "core/store/HoldStore.h"
#include "core/store/RequestStore.h"
#include "core/task/RegisterRequest.h"
#include "tests/support/ListCase.h"

#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

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
        CHECK(table ==
              "received: register>registered withdraw>withdrawn\n"
              "registered: ask-clarification>clarifying change-filter>registered "
              "order-log>log-ordered import-log>log-received withdraw>withdrawn\n"
              "clarifying: clarified>registered change-filter>registered order-log>log-ordered "
              "import-log>log-received withdraw>withdrawn\n"
              "log-ordered: change-filter>log-ordered import-log>log-received "
              "withdraw>withdrawn\n"
              "log-received: change-filter>log-received import-log>log-received "
              "freeze-list>list-under-review "
              "no-rows>no-hits withdraw>withdrawn\n"
              "list-under-review: change-filter>list-under-review import-log>list-under-review "
              "freeze-list>list-under-review "
              "no-rows>no-hits approve-list>list-disclosed withdraw>withdrawn\n"
              "list-disclosed: import-log>list-disclosed freeze-list>list-disclosed "
              "approve-list>list-disclosed await-selection>awaiting-selection "
              "withdraw>withdrawn\n"
              "no-hits: change-filter>no-hits import-log>log-received "
              "freeze-list>list-under-review no-rows>no-hits "
              "approve-list>no-hits withdraw>withdrawn\n"
              "awaiting-selection: import-log>awaiting-selection "
              "freeze-list>awaiting-selection approve-list>awaiting-selection "
              "select>selection-received withdraw>withdrawn\n"
              "selection-received: import-log>selection-received "
              "freeze-list>selection-received approve-list>selection-received "
              "select>selection-received undo-selection>awaiting-selection withdraw>withdrawn\n"
              "with-units: withdraw>withdrawn\n"
              "deciding: withdraw>withdrawn\n"
              "disclosing: withdraw>withdrawn\n"
              "appeal-period: withdraw>withdrawn\n"
              "appealed: withdraw>withdrawn\n"
              "closed:\n"
              "purged:\n"
              "withdrawn:\n"
              "transferred:\n");
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
              RequestEvent::UndoSelection})
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
