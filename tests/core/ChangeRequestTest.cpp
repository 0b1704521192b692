// SPDX-License-Identifier: EUPL-1.2
#include "core/task/ChangeRequest.h"

#include "core/base/Error.h"
#include "core/domain/FilterConditions.h"
#include "core/store/HoldStore.h"
#include "core/store/RequestStore.h"
#include "core/task/FreezeList.h"
#include "core/task/RegisterRequest.h"
#include "tests/support/TempFolder.h"

#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

struct Fixture {
    test::TempFolder folder;
    Instant now{1'774'738'800'000}; // 2026-03-28T23:00:00Z
    std::unique_ptr<Archive> archive =
        Archive::create(folder / "a", "{}", "anna", [this] { return now; });
    MessageFilter asked;

    Fixture()
    {
        asked.from = LocalDate::of(2026, 3, 1);
        asked.to = LocalDate::of(2026, 3, 14);
        asked.parties = {"chef@region.example", "bo@region.example"};
        NewRequest told;
        told.caseNumber = "A";
        told.receivedAt = Instant{now.ms - 86'400'000};
        told.filter = asked;
        registerRequest(*archive, told, "anna");
    }

    /// What holds cover, oldest first.
    std::string holds()
    {
        std::string text;
        for (const Hold& hold : archive->holds().active())
            text += hold.filter.toJson() + "\n";
        return text;
    }
    ChangedRequest change(const MessageFilter& filter)
    {
        return changeRequest(*archive, "A", filter, "CANARY", "eva");
    }
    void bring(RequestState state)
    {
        archive->database().run(
            ("UPDATE request SET state = '" + std::string(stateName(state)) + "'").c_str());
    }
};

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

TEST_SUITE("ChangeRequest")
{
    TEST_CASE_FIXTURE(Fixture, "A narrower filter is covered by the hold that there is")
    {
        const std::string before = holds();
        MessageFilter narrower = asked;
        narrower.parties = {"chef@region.example"};
        narrower.subject = "bygglov";
        const ChangedRequest changed = change(narrower);
        CHECK_FALSE(changed.isHoldAdded);
        CHECK(changed.before == asked);
        CHECK(holds() == before);
        const Request request = requestOf(*archive, "A");
        CHECK(request.filter == narrower);
        CHECK(request.state == RequestState::Registered);
        Statement find(archive->database(), "SELECT role, text FROM request_party ORDER BY seq");
        std::string parties;
        for (auto rows = find.select(); rows.next();)
            parties += rows.text(0) + "=" + rows.text(1) + ";";
        CHECK(parties == "party=chef@region.example;");
    }

    TEST_CASE_FIXTURE(Fixture, "What reaches further gets a second hold, and the first stays")
    {
        MessageFilter other = asked;
        other.to = LocalDate::of(2026, 3, 20);
        other.parties = {"chef@region.example"};
        CHECK(change(other).isHoldAdded);
        CHECK(holds() == asked.toJson() + "\n" + other.toJson() + "\n");
        // Back to what was asked first: both holds stay, none is added.
        CHECK_FALSE(change(asked).isHoldAdded);
        CHECK(holds() == asked.toJson() + "\n" + other.toJson() + "\n");
        // Only monitoring mail more: holds keep that anyway.
        MessageFilter noisy = asked;
        noisy.withSystem = true;
        CHECK_FALSE(change(noisy).isHoldAdded);
    }

    TEST_CASE_FIXTURE(Fixture, "A hold that was released covers nothing")
    {
        archive->database().run("UPDATE hold SET released_at = 1, released_by = 'x'");
        MessageFilter narrower = asked;
        narrower.parties = {"chef@region.example"};
        CHECK(change(narrower).isHoldAdded);
    }

    TEST_CASE_FIXTURE(Fixture, "History and audit tell of the change, the audit not of its content")
    {
        MessageFilter other = asked;
        other.parties.push_back("ny@region.example");
        change(other);
        const auto history = archive->requests().history(requestOf(*archive, "A").id);
        CHECK(history.back().event == RequestEvent::ChangeFilter);
        CHECK(history.back().actor == "eva");
        CHECK(history.back().note == "CANARY");
        std::string audit;
        for (const auto& recorded : archive->audit().entriesOf("A"))
            if (recorded.entry.actor == "eva")
                audit += recorded.entry.event + " " + recorded.entry.detail.value_or("-") + "\n";
        CHECK(audit == "request-event event=change-filter; from=registered; to=registered\n"
                       "hold-set type=request\n");
    }

    TEST_CASE_FIXTURE(Fixture, "It is allowed until the list has gone out, and not without sense")
    {
        MessageFilter other = asked;
        std::string table;
        for (const RequestState state : requestStates()) {
            bring(state);
            other.from = *other.from + 1;
            const std::string answer = gate([&] { change(other); });
            table += std::string(stateName(state)) + ": " + answer + " > " +
                     std::string(stateName(requestOf(*archive, "A").state)) + "\n";
        }
        CHECK(table == "received: event-not-allowed received > received\n"
                       "registered: done > registered\n"
                       "clarifying: done > registered\n"
                       "log-ordered: done > log-ordered\n"
                       "log-received: done > log-received\n"
                       "list-under-review: done > list-under-review\n"
                       "list-disclosed: filter-fixed > list-disclosed\n"
                       "no-hits: done > no-hits\n"
                       "awaiting-selection: filter-fixed > awaiting-selection\n"
                       "selection-received: filter-fixed > selection-received\n"
                       "with-units: filter-fixed > with-units\n"
                       "deciding: filter-fixed > deciding\n"
                       "disclosing: filter-fixed > disclosing\n"
                       "appeal-period: filter-fixed > appeal-period\n"
                       "appealed: filter-fixed > appealed\n"
                       "closed: event-not-allowed closed > closed\n"
                       "purged: event-not-allowed purged > purged\n"
                       "withdrawn: event-not-allowed withdrawn > withdrawn\n"
                       "transferred: event-not-allowed transferred > transferred\n");
        bring(RequestState::Registered);
        CHECK(gate([&] { change({}); }) == "filter-empty");
        CHECK(gate([&] { change(requestOf(*archive, "A").filter); }) == "filter-unchanged");
        MessageFilter twice = requestOf(*archive, "A").filter;
        const std::vector<std::string> parties = twice.parties;
        twice.parties.insert(twice.parties.begin(), parties.rbegin(), parties.rend());
        REQUIRE_FALSE(twice == requestOf(*archive, "A").filter);
        CHECK(gate([&] { change(twice); }) == "filter-unchanged");
        CHECK(gate([&] { changeRequest(*archive, "B", other, "", "eva"); }) == "case-unknown B");
    }

    TEST_CASE_FIXTURE(Fixture, "An empty list that went out fixes what was asked for too")
    {
        archive->database().run(
            "INSERT INTO source (uid, name, sha256, size, format, encoding, time_basis, row_count, "
            "message_row_count, duplicate_row_count, ignored_row_count, rejected_row_count, "
            "message_count, new_message_count, new_recipient_count, warnings, imported_at, "
            "imported_by) VALUES ('u', 'f', x'00', 1, 'msgtrk', 'utf-8', 'utc', 0, 0, 0, 0, 0, 0, "
            "0, 0, '[]', 0, 'anna')");
        FreezeOrder order;
        order.caseNumber = "A";
        freezeList(*archive, order, "anna");
        MessageFilter other = asked;
        other.parties = {"ny@region.example"};
        CHECK(gate([&] { change(other); }) == "done");
        CHECK(requestOf(*archive, "A").state == RequestState::NoHits);
        archive->database().run("UPDATE list SET issued_at = 1");
        CHECK(gate([&] { change(asked); }) == "filter-fixed");
    }

    TEST_CASE_FIXTURE(Fixture, "Once a log was ordered, what reaches further has to be ordered too")
    {
        MessageFilter wider = asked;
        wider.from = LocalDate::of(2026, 2, 1);
        CHECK_FALSE(change(wider).isLogTooNarrow);
        bring(RequestState::LogOrdered);
        CHECK_FALSE(change(asked).isLogTooNarrow);
        CHECK(change(wider).isLogTooNarrow);
    }

    TEST_CASE_FIXTURE(Fixture, "What fails halfway leaves the request as it was")
    {
        archive->database().run("DROP TABLE hold");
        MessageFilter other = asked;
        other.parties = {"ny@region.example"};
        CHECK_THROWS_AS(change(other), StoreError);
        CHECK(requestOf(*archive, "A").filter == asked);
    }
}
