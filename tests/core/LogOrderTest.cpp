// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/LogOrder.h"

#include "core/base/Text.h"
#include "core/domain/RetentionWindow.h"
#include "core/domain/Vanishing.h"

#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

Instant local(const char* text)
{
    return parseLocalDateTime(text, TimeZone::stockholm())->instant;
}

Request asked(LocalDate from, LocalDate to)
{
    Request request;
    request.caseNumber = "RE 2026-0502";
    request.filter.from = from;
    request.filter.to = to;
    request.filter.parties = {"asa.ostberg@region.example"};
    return request;
}

std::vector<Mailbox> directory()
{
    Mailbox asa;
    asa.address = "asa.ostberg@region.example";
    asa.name = "Åsa Östberg";
    asa.aliases = {"asa.lund@region.example"};
    asa.employmentEnd = LocalDate::of(2026, 8, 31);
    Mailbox bo;
    bo.address = "bo.berg@region.example";
    bo.name = "Bo Berg";
    return {asa, bo};
}

std::string text(const LogOrder& order)
{
    std::string text;
    for (const TraceWindow& window : order.windows)
        text += window.from.toIso() + " " + window.to.toIso() + "\n";
    return text;
}

std::string edge(const char* end, const char* today)
{
    switch (RetentionWindow(30).judge(*LocalDate::parse(end), *LocalDate::parse(today))) {
    case Availability::Available:
        return "available";
    case Availability::EdgeBefore:
        return "edge-before";
    case Availability::EdgeAfter:
        return "edge-after";
    case Availability::ExpiredByPolicy:
        break;
    }
    return "expired";
}

}

TEST_SUITE("LogOrder")
{
    TEST_CASE("Windows count civil days: day 0 is the event, day N is still available")
    {
        // The worked examples of domain.md 3.2.
        CHECK(RetentionWindow(30).lastAvailable(LocalDate::of(2026, 1, 31)).toIso() ==
              "2026-03-02");
        CHECK(RetentionWindow(30).lastAvailable(LocalDate::of(2024, 1, 30)).toIso() ==
              "2024-02-29");
        CHECK(RetentionWindow(90).lastAvailable(LocalDate::of(2026, 9, 1)).toIso() == "2026-11-30");
        CHECK(edge("2026-08-31", "2026-09-27") == "available");
        CHECK(edge("2026-08-31", "2026-09-28") == "edge-before");
        CHECK(edge("2026-08-31", "2026-09-30") == "edge-before");
        CHECK(edge("2026-08-31", "2026-10-01") == "edge-after");
        CHECK(edge("2026-08-31", "2026-10-02") == "edge-after");
        CHECK(edge("2026-08-31", "2026-10-03") == "expired");
    }

    TEST_CASE("The day to order by is a working day, three days before the last")
    {
        const auto orderBy = [](const char* anchor) {
            return RetentionWindow(90).orderBy(*LocalDate::parse(anchor)).toIso();
        };
        CHECK(orderBy("2026-09-01") == "2026-11-27"); // a Friday
        CHECK(orderBy("2026-09-02") == "2026-11-27"); // the 28th is a Saturday
        CHECK(orderBy("2026-09-30") == "2026-12-23"); // the 26th, 25th and 24th are not worked
        CHECK(orderBy("2026-03-24") == "2026-06-18"); // the 19th is Midsummer Eve
    }

    TEST_CASE("Days are cut into windows of ten days in UTC, a day more at both ends")
    {
        const auto order =
            logOrderFor(asked(LocalDate::of(2026, 10, 1), LocalDate::of(2026, 10, 25)),
                        Profile::builtIn("demo"), {}, local("2026-11-02 09:00"));
        REQUIRE(order);
        // Summer time at the beginning, winter time after the night of the 25th.
        CHECK(text(*order) == "2026-09-29T22:00:00Z 2026-10-09T22:00:00Z\n"
                              "2026-10-09T22:00:00Z 2026-10-19T22:00:00Z\n"
                              "2026-10-19T22:00:00Z 2026-10-26T23:00:00Z\n");
        CHECK(!order->lost);
        CHECK(order->lastAvailable->toIso() == "2026-12-30");
        CHECK(order->orderBy->toIso() == "2026-12-23");
    }

    TEST_CASE("In March the clock goes the other way")
    {
        const auto order =
            logOrderFor(asked(LocalDate::of(2026, 3, 28), LocalDate::of(2026, 3, 29)),
                        Profile::builtIn("demo"), {}, local("2026-04-07 09:00"));
        REQUIRE(order);
        CHECK(text(*order) == "2026-03-26T23:00:00Z 2026-03-30T22:00:00Z\n");
    }

    TEST_CASE("Nothing of the future is asked for, and what is too old is said to be lost")
    {
        auto order = logOrderFor(asked(LocalDate::of(2026, 8, 1), LocalDate::of(2026, 11, 30)),
                                 Profile::builtIn("demo"), {}, local("2026-11-22 09:00"));
        REQUIRE(order);
        REQUIRE(order->lost);
        CHECK(order->lost->from.toIso() == "2026-08-01");
        CHECK(order->lost->to.toIso() == "2026-08-23");
        CHECK(order->oldest->toIso() == "2026-08-24");
        CHECK(order->lastAvailable->toIso() == "2026-11-22");
        CHECK(order->windows.back().to.toIso() == "2026-11-22T08:00:00Z");
        order = logOrderFor(asked(LocalDate::of(2026, 1, 1), LocalDate::of(2026, 1, 31)),
                            Profile::builtIn("demo"), {}, local("2026-11-22 09:00"));
        REQUIRE(order);
        CHECK(!order->oldest);
        CHECK(order->windows.empty());
        CHECK(order->lost->to.toIso() == "2026-01-31");
    }

    TEST_CASE("Own mailboxes bring their aliases; names are looked up in the directory")
    {
        Request request = asked(LocalDate::of(2026, 10, 1), LocalDate::of(2026, 10, 2));
        request.filter.parties = {"ASA.LUND@region.example", "bo berg", "Okänd Person",
                                  "press@tidning.example"};
        request.filter.domains = {"@kommun.example"};
        const auto order =
            logOrderFor(request, Profile::builtIn("demo"), directory(), local("2026-10-05 09:00"));
        REQUIRE(order);
        CHECK(join(order->senders, " ") ==
              "asa.ostberg@region.example asa.lund@region.example bo.berg@region.example "
              "press@tidning.example *@kommun.example");
        CHECK(order->recipients == order->senders);
        CHECK(join(order->names, " ") == "Okänd Person");
        REQUIRE(order->mailboxes.size() == 2);
        CHECK(order->mailboxes.front().lastAvailable->toIso() == "2026-09-30");
        CHECK(!order->mailboxes.back().lastAvailable);
    }

    TEST_CASE("Direction and roles say which pass is needed")
    {
        Request request = asked(LocalDate::of(2026, 10, 1), LocalDate::of(2026, 10, 2));
        const auto passes = [&] {
            const auto order =
                logOrderFor(request, Profile::builtIn("demo"), {}, local("2026-10-05 09:00"));
            return std::to_string(order->senders.size()) + std::to_string(order->recipients.size());
        };
        CHECK(passes() == "11");
        request.filter.direction = Direction::In;
        CHECK(passes() == "01");
        request.filter.direction = Direction::Out;
        CHECK(passes() == "10");
        request.filter = {};
        request.filter.from = request.filter.to = LocalDate::of(2026, 10, 1);
        CHECK(!logOrderFor(request, Profile::builtIn("demo"), {}, local("2026-10-05 09:00")));
        request.filter.senders = {"a@b.example"};
        CHECK(passes() == "10");
    }

    TEST_CASE("What an open request needs vanishes day by day, and a log that came stays")
    {
        const auto lines = [](const std::vector<Vanishing>& all) {
            std::string text;
            for (const Vanishing& each : all)
                text += (each.kind == Vanishing::Kind::LogDay ? "log" : each.address) + " " +
                        each.anchor.toIso() + " " + each.lastAvailable.toIso() + " " +
                        each.caseNumber + "\n";
            return text;
        };
        Request request = asked(LocalDate::of(2026, 8, 1), LocalDate::of(2026, 9, 30));
        request.state = RequestState::Registered;
        const Profile profile = Profile::builtIn("demo");
        const Instant now = local("2026-09-20 09:00");
        CHECK(lines(vanishingOf(request, profile, directory(), now)) ==
              "asa.ostberg@region.example 2026-08-31 2026-09-30 RE 2026-0502\n"
              "log 2026-08-01 2026-10-30 RE 2026-0502\n");
        request.state = RequestState::LogReceived;
        CHECK(lines(vanishingOf(request, profile, directory(), now)) ==
              "asa.ostberg@region.example 2026-08-31 2026-09-30 RE 2026-0502\n");
        CHECK(vanishingOf(request, profile, directory(), local("2026-10-03 09:00")).empty());
        request.state = RequestState::Closed;
        CHECK(vanishingOf(request, profile, directory(), now).empty());
        CHECK(lines(vanishingMailboxes(profile, directory(), now, 10)) ==
              "asa.ostberg@region.example 2026-08-31 2026-09-30 \n");
        CHECK(vanishingMailboxes(profile, directory(), now, 9).empty());
    }
}
