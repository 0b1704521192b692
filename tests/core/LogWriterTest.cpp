// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/LogFixture.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <numeric>
#include <random>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

Instant at(std::string_view text)
{
    return parseLocalDateTime(text, TimeZone::utc())->instant;
}

LogRow traceRow(std::string_view time, std::string_view id, std::string_view sender,
                std::string_view recipient, std::string_view subject,
                DeliveryStatus status = DeliveryStatus::Delivered)
{
    LogRow row;
    row.time = at(time);
    row.messageId = id;
    row.envelopeSender = sender;
    row.hasEnvelopeSender = true;
    row.subject = subject;
    row.subjectState = subject.empty() ? SubjectState::Empty : SubjectState::Ok;
    row.recipients = {{recipient, RecipientKind::Unknown, status}};
    return row;
}

LogRow eventRow(std::string_view time, std::string_view event, std::string_view id,
                std::string_view header, std::vector<RowRecipient> recipients)
{
    LogRow row = traceRow(time, id, "", "", "Möte");
    row.hasEnvelopeSender = false;
    row.headerSender = header;
    row.recipients = std::move(recipients);
    row.isEvent = true;
    row.eventTime = row.time;
    row.eventName = event;
    row.timeRank = event == "RECEIVE" ? TimeRank::Strong : TimeRank::Fallback;
    return row;
}

/// Imports the rows in each order, as one file and as a file a row. At most some rows.
template <class Check>
void inAnyOrder(const std::vector<LogRow>& rows, Check check)
{
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    do {
        std::vector<LogRow> turned;
        for (const std::size_t at : order)
            turned.push_back(rows[at]);
        LogFixture whole;
        whole.import(turned);
        check(whole);
        LogFixture split;
        for (const LogRow& row : turned)
            split.import({row});
        check(split);
    } while (std::next_permutation(order.begin(), order.end()));
}

void checkConserved(const WriteTally& t)
{
    CHECK(t.rows == t.messageRows + t.duplicateRows + t.ignoredRows + t.rejectedRows);
}

}

TEST_SUITE("LogWriter")
{
    TEST_CASE("Rows of one message fold into it and the same rows again change nothing")
    {
        LogFixture fixture;
        const std::vector<LogRow> rows{
            traceRow("2026-09-01 08:00:00", "a@x.example", "anna@region.example", "bo@x.example",
                     "Hej"),
            traceRow("2026-09-01 08:00:00", "a@x.example", "anna@region.example", "cia@x.example",
                     "Hej"),
            traceRow("2026-09-01 08:00:00", "a@x.example", "anna@region.example", "cia@x.example",
                     "Hej"),
        };
        const WriteTally first = fixture.import(rows);
        CHECK(first.rows == 3);
        CHECK(first.messageRows == 2);
        CHECK(first.duplicateRows == 1);
        CHECK(first.newMessages == 1);
        CHECK(first.newRecipients == 2);
        const std::string before = printed(fixture.messages());
        CHECK(before ==
              "2026-09-01T08:00:00.000Z | anna@region.example | bo@x.example (unknown, delivered); "
              "cia@x.example (unknown, delivered) | Hej | ok\n");
        const WriteTally again = fixture.import(rows);
        CHECK(again.duplicateRows == 3);
        CHECK(again.newMessages == 0);
        CHECK(again.messages == 1);
        checkConserved(again);
        CHECK(printed(fixture.messages()) == before);
    }

    TEST_CASE("A later status wins by rank, whatever comes first")
    {
        for (const bool isReversed : {false, true}) {
            LogFixture fixture;
            std::vector<LogRow> rows{
                traceRow("2026-09-01 08:00:00", "a@x", "s@x.example", "r@x.example", "Hej",
                         DeliveryStatus::Failed),
                traceRow("2026-09-01 08:00:00", "a@x", "s@x.example", "r@x.example", "Hej",
                         DeliveryStatus::Delivered),
                traceRow("2026-09-01 08:00:00", "a@x", "s@x.example", "R@X.example", "Hej",
                         DeliveryStatus::Pending),
            };
            if (isReversed)
                std::reverse(rows.begin(), rows.end());
            for (const LogRow& row : rows)
                checkConserved(fixture.import({row}));
            // Of two spellings the greatest by bytes is shown, so that the order does not matter.
            CHECK(printed(fixture.messages()) == "2026-09-01T08:00:00.000Z | s@x.example | "
                                                 "r@x.example (unknown, delivered) | Hej | ok\n");
        }
    }

    TEST_CASE("One Message-ID with another sender, subject or month is another message")
    {
        LogFixture fixture;
        fixture.import({
            traceRow("2026-09-01 08:00:00", "a@x", "s@x.example", "r@x.example", "Hej"),
            traceRow("2026-09-01 08:00:00", "a@x", "other@x.example", "r@x.example", "Hej"),
            traceRow("2026-09-01 08:00:00", "a@x", "s@x.example", "r@x.example", "Något annat"),
            traceRow("2026-12-01 08:00:00", "a@x", "s@x.example", "r@x.example", "Hej"),
            traceRow("2026-09-02 08:00:00", "A@X", "s@x.example", "q@x.example", "Hej"),
        });
        CHECK(printed(fixture.messages()) == "2026-09-01T08:00:00.000Z | other@x.example | "
                                             "r@x.example (unknown, delivered) | Hej | ok\n"
                                             "2026-09-01T08:00:00.000Z | s@x.example | q@x.example "
                                             "(unknown, delivered); r@x.example "
                                             "(unknown, delivered) | Hej | ok\n"
                                             "2026-09-01T08:00:00.000Z | s@x.example | r@x.example "
                                             "(unknown, delivered) | Något annat | ok\n"
                                             "2026-12-01T08:00:00.000Z | s@x.example | r@x.example "
                                             "(unknown, delivered) | Hej | ok\n");
    }

    TEST_CASE("What an export did to a subject does not make another message of it")
    {
        const auto with = [](std::string_view subject, SubjectState state) {
            LogRow row =
                traceRow("2026-09-01 08:00:00", "a@x", "s@x.example", "r@x.example", subject);
            row.subjectState = state;
            return row;
        };
        const std::string whole = "Möte om årsbudget 😀 och mer";
        std::vector<LogRow> rows{with(whole, SubjectState::Ok),
                                 with("M?te om ?rsbudget ?? och mer", SubjectState::Lossy),
                                 with("Möte om årsb", SubjectState::MaybeCut),
                                 with("[Undisclosed]", SubjectState::Undisclosed)};
        for (int i = 0; i < 4; ++i) {
            std::rotate(rows.begin(), rows.begin() + 1, rows.end());
            LogFixture fixture;
            for (const LogRow& row : rows)
                fixture.import({row});
            CHECK(printed(fixture.messages()) ==
                  "2026-09-01T08:00:00.000Z | s@x.example | r@x.example (unknown, delivered) | " +
                      whole + " | ok\n");
        }
        LogFixture other;
        other.import({with("Möte A", SubjectState::Ok), with("Möte B", SubjectState::Ok)});
        CHECK(other.messages().size() == 2);
        LogFixture cut;
        cut.import({with("Möte", SubjectState::Ok), with("Möte om årsb", SubjectState::MaybeCut)});
        CHECK(cut.messages().size() == 2);
    }

    TEST_CASE("A mail without a subject is not the one that has a subject, in any order")
    {
        std::vector<LogRow> withoutIds{
            traceRow("2026-09-01 08:00:00", "", "s@x.example", "q@x.example", "Annat"),
            traceRow("2026-09-01 08:00:00", "", "s@x.example", "r@x.example", "Hej"),
            traceRow("2026-09-01 08:00:00", "", "s@x.example", "p@x.example", ""),
        };
        std::vector<LogRow> sharedId{
            traceRow("2026-09-01 08:00:00", "a@x", "s@x.example", "r@x.example", "Hej"),
            traceRow("2026-09-01 09:00:00", "a@x", "s@x.example", "p@x.example", ""),
            traceRow("2026-09-01 10:00:00", "a@x", "s@x.example", "q@x.example", "Annat"),
        };
        for (std::size_t i = 0; i < sharedId.size(); ++i)
            sharedId[i].networkId = std::string_view("n1n2n3").substr(2 * i, 2);
        for (std::vector<LogRow>* rows : {&withoutIds, &sharedId})
            inAnyOrder(*rows, [&](LogFixture& fixture) {
                REQUIRE(fixture.messages().size() == 3);
                for (const LoggedMessage& m : fixture.messages())
                    CHECK(m.recipients.size() == 1);
            });
    }

    TEST_CASE("A subject that a first look did not know yet comes with the same network id")
    {
        std::vector<LogRow> rows{
            traceRow("2026-09-01 08:00:00", "a@x", "s@x.example", "r@x.example", "",
                     DeliveryStatus::GettingStatus),
            traceRow("2026-09-01 08:00:00", "a@x", "s@x.example", "r@x.example", "Hej"),
        };
        for (LogRow& row : rows)
            row.networkId = "n1";
        inAnyOrder(rows, [](LogFixture& fixture) {
            CHECK(printed(fixture.messages()) == "2026-09-01T08:00:00.000Z | s@x.example | "
                                                 "r@x.example (unknown, delivered) | Hej | ok\n");
        });
    }

    TEST_CASE("A withheld subject belongs to no mail with another network id, in any order")
    {
        std::vector<LogRow> rows{
            traceRow("2026-09-01 08:00:00", "a@x", "s@x.example", "r@x.example", "Hej"),
            traceRow("2026-09-01 09:00:00", "a@x", "s@x.example", "p@x.example", "[Undisclosed]"),
            traceRow("2026-09-01 10:00:00", "a@x", "s@x.example", "q@x.example", "Annat"),
        };
        rows[1].subjectState = SubjectState::Undisclosed;
        rows[0].networkId = "n1";
        rows[1].networkId = rows[2].networkId = "n2";
        inAnyOrder(rows, [](LogFixture& fixture) {
            CHECK(printed(fixture.messages()) ==
                  "2026-09-01T08:00:00.000Z | s@x.example | r@x.example (unknown, delivered) | Hej "
                  "| ok\n2026-09-01T09:00:00.000Z | s@x.example | p@x.example (unknown, "
                  "delivered); q@x.example (unknown, delivered) | Annat | ok\n");
        });
    }

    TEST_CASE("Events make one message at the time it came in, over any split of files")
    {
        std::vector<LogRow> rows{
            eventRow("2026-09-01 08:00:01", "RECEIVE", "e@x", "anna@region.example",
                     {{"bo@x.example", RecipientKind::To, DeliveryStatus::Received}}),
            eventRow("2026-09-01 08:00:00", "RECEIVE", "e@x", "anna@region.example",
                     {{"cia@x.example", RecipientKind::Cc, DeliveryStatus::Received}}),
            eventRow("2026-09-01 07:59:59", "FAIL", "e@x", "anna@region.example",
                     {{"bo@x.example", RecipientKind::Unknown, DeliveryStatus::Failed}}),
            eventRow("2026-09-01 08:05:00", "DELIVER", "e@x", "anna@region.example",
                     {{"bo@x.example", RecipientKind::Unknown, DeliveryStatus::Delivered}}),
        };
        std::mt19937 random(7);
        for (int i = 0; i < 12; ++i) {
            std::shuffle(rows.begin(), rows.end(), random);
            LogFixture fixture;
            const auto cut = static_cast<std::ptrdiff_t>(random() % 5);
            checkConserved(fixture.import({rows.begin(), rows.begin() + cut}));
            checkConserved(fixture.import({rows.begin() + cut, rows.end()}));
            CHECK(printed(fixture.messages()) ==
                  "2026-09-01T08:00:00.000Z | anna@region.example | bo@x.example (to, delivered); "
                  "cia@x.example (cc, received) | Möte | ok\n");
        }
    }

    TEST_CASE("An event file read twice is duplicates the second time")
    {
        LogFixture fixture;
        const std::vector<LogRow> rows{
            eventRow("2026-09-01 08:00:00", "RECEIVE", "e@x", "a@region.example",
                     {{"b@x.example", RecipientKind::To, DeliveryStatus::Received}}),
            eventRow("2026-09-01 08:00:01", "RECEIVE", "e@x", "a@region.example",
                     {{"b@x.example", RecipientKind::To, DeliveryStatus::Received}}),
        };
        CHECK(fixture.import(rows).duplicateRows == 0);
        CHECK(fixture.import(rows).duplicateRows == 2);
        std::vector<LogRow> doubled = rows;
        doubled.insert(doubled.end(), rows.begin(), rows.end());
        LogFixture fresh;
        CHECK(fresh.import(doubled).duplicateRows == 2);
    }

    TEST_CASE("Sightings without a Message-ID join the message they can only be")
    {
        LogRow strong = traceRow("2026-09-01 08:00:00", "a@x", "s@x.example", "r@x.example", "Hej");
        strong.networkId = "0123456789abcdef0123456789abcdef";
        strong.time.ms += 345;
        LogRow networkOnly =
            traceRow("2026-09-01 08:00:09", "", "s@x.example", "r@x.example", "Hej");
        networkOnly.networkId = strong.networkId;
        const LogRow weak =
            traceRow("2026-09-01 08:00:00", "", "s@x.example", "r@x.example", "Hej");
        for (const LogRow& other : {networkOnly, weak})
            for (const bool isReversed : {false, true}) {
                std::vector<LogRow> rows{strong, other};
                if (isReversed)
                    std::reverse(rows.begin(), rows.end());
                LogFixture fixture;
                for (const LogRow& row : rows)
                    fixture.import({row});
                REQUIRE(fixture.messages().size() == 1);
                CHECK(fixture.messages().front().messageId == "a@x");
                CHECK(fixture.messages().front().utc.toIsoMs() ==
                      (other.networkId.empty() ? "2026-09-01T08:00:00.000Z"
                                               : "2026-09-01T08:00:00.345Z"));
            }
    }

    TEST_CASE("Random rows give the same archive in any order and any split")
    {
        std::mt19937 random(20260901);
        const auto pick = [&](std::initializer_list<const char*> list) {
            return *(list.begin() + static_cast<std::ptrdiff_t>(random() % list.size()));
        };
        for (int round = 0; round < 10; ++round) {
            std::vector<LogRow> rows;
            for (int i = 0; i < 60; ++i) {
                rows.push_back(traceRow(
                    pick({"2026-09-01 08:00:00", "2026-09-01 08:00:00", "2026-09-01 09:00:00"}),
                    pick({"a@x", "b@x", "c@x", "d@x"}), pick({"s@x.example", "t@x.example", ""}),
                    pick({"r@x.example", "R@x.example", "q@x.example", "p@y.example"}),
                    pick({"Hej", "Hopp", ""}), static_cast<DeliveryStatus>(random() % 13)));
                if (random() % 2 == 0) {
                    LogRow& row = rows.back(); // as a tracking log tells it
                    row.isEvent = true;
                    row.eventTime = row.time;
                    row.eventName = pick({"RECEIVE", "DELIVER"});
                    row.timeRank = TimeRank::Fallback;
                    row.headerSender = row.envelopeSender;
                }
            }
            std::string expected;
            for (int order = 0; order < 4; ++order) {
                std::shuffle(rows.begin(), rows.end(), random);
                LogFixture fixture;
                const auto cut = static_cast<std::ptrdiff_t>(random() % rows.size());
                checkConserved(fixture.import({rows.begin(), rows.begin() + cut}));
                checkConserved(fixture.import({rows.begin() + cut, rows.end()}));
                const std::string table = printed(fixture.messages());
                // Messages of one instant with one id come in the order of their ids, which the
                // order of arrival may swap.
                std::vector<std::string> lines;
                for (std::size_t from = 0; from < table.size();) {
                    const std::size_t end = table.find('\n', from);
                    lines.push_back(table.substr(from, end - from));
                    from = end + 1;
                }
                std::sort(lines.begin(), lines.end());
                std::string sorted;
                for (const std::string& line : lines)
                    sorted += line + "\n";
                if (order == 0)
                    expected = sorted;
                CHECK(sorted == expected);
            }
        }
    }

    TEST_CASE("Two mails under one Message-ID that came in at once are told apart by their senders")
    {
        std::vector<LogRow> rows;
        for (const char* sender : {"a@region.example", "b@region.example", ""}) {
            rows.push_back(
                eventRow("2026-09-01 08:00:00", "RECEIVE", "e@x", sender,
                         {{"q@x.example", RecipientKind::To, DeliveryStatus::Received}}));
            rows.back().envelopeSender = sender;
            rows.back().hasEnvelopeSender = true;
        }
        inAnyOrder(rows, [](LogFixture& fixture) {
            CHECK(printed(fixture.messages()) ==
                  "2026-09-01T08:00:00.000Z | <> | q@x.example (to, received) | Möte | ok\n"
                  "2026-09-01T08:00:00.000Z | a@region.example | q@x.example (to, received) | Möte "
                  "| ok\n"
                  "2026-09-01T08:00:00.000Z | b@region.example | q@x.example (to, received) | Möte "
                  "| ok\n");
        });
        LogFixture doubled;
        std::vector<LogRow> twice = rows;
        twice.insert(twice.end(), rows.begin(), rows.end());
        CHECK(doubled.import(twice).duplicateRows == 3);
    }

    TEST_CASE("A mail of the null sender is not one whose return path is its sender, in any order")
    {
        std::vector<LogRow> rows{
            eventRow("2026-09-01 08:00:00", "RECEIVE", "e@x", "a@region.example",
                     {{"q@x.example", RecipientKind::To, DeliveryStatus::Received}}),
            eventRow("2026-09-01 08:00:04", "RECEIVE", "e@x", "",
                     {{"p@x.example", RecipientKind::To, DeliveryStatus::Received}}),
            traceRow("2026-09-01 08:00:00", "e@x", "a@region.example", "q@x.example", "Möte"),
            traceRow("2026-09-01 08:00:04", "e@x", "", "p@x.example", "Möte"),
        };
        rows[0].envelopeSender = "a@region.example";
        rows[0].hasEnvelopeSender = rows[1].hasEnvelopeSender = true;
        inAnyOrder(rows, [](LogFixture& fixture) {
            CHECK(printed(fixture.messages()) ==
                  "2026-09-01T08:00:00.000Z | a@region.example | q@x.example (to, delivered) | "
                  "Möte | ok\n"
                  "2026-09-01T08:00:04.000Z | <> | p@x.example (to, delivered) | Möte | ok\n");
        });
    }

    TEST_CASE("Of two return paths that events of one mail tell the same one is kept in any order")
    {
        std::vector<LogRow> rows;
        for (const char* path : {"studs+2@x.example", "", "studs+1@x.example"}) {
            rows.push_back(
                eventRow("2026-09-01 08:00:00", "RECEIVE", "e@x", "a@region.example",
                         {{"q@x.example", RecipientKind::To, DeliveryStatus::Received}}));
            rows.back().envelopeSender = path;
            rows.back().hasEnvelopeSender = true;
        }
        inAnyOrder(rows, [](LogFixture& fixture) {
            REQUIRE(fixture.messages().size() == 1);
            CHECK(fixture.messages().front().sender == "a@region.example");
            CHECK(fixture.messages().front().envelopeSender == "studs+1@x.example");
        });
    }

    TEST_CASE("Many messages in one millisecond and very many recipients are all kept")
    {
        LogFixture fixture;
        std::vector<std::string> names;
        for (int i = 0; i < 3000; ++i)
            names.push_back("n" + std::to_string(i) + "@x.example");
        std::vector<LogRow> rows;
        for (const std::string& name : names) {
            rows.push_back(
                traceRow("2026-09-01 08:00:00", name, "s@x.example", "r@x.example", "Hej"));
            rows.push_back(
                traceRow("2026-09-01 08:00:00", "big@x", "s@x.example", name, "Utskick"));
        }
        const WriteTally tally = fixture.import(rows);
        CHECK(tally.newMessages == 3001);
        CHECK(tally.newRecipients == 6000);
        CHECK(fixture.messages().size() == 3001);
        CHECK(fixture.import(rows).duplicateRows == 6000);
    }

    TEST_CASE(
        "An archive has the same size whether its log began with the oldest row or the newest")
    {
        const auto pages = [](bool isOldestFirst) {
            constexpr int count = 8000;
            std::vector<std::string> ids;
            for (int i = 0; i < count; ++i)
                ids.push_back("<" + std::to_string(i) + "@mail.x.example>");
            std::vector<LogRow> rows;
            for (std::size_t i = 0; i < ids.size(); ++i) {
                rows.push_back(traceRow("2026-09-01 08:00:00", ids[i], "s@x.example",
                                        // now and then in capitals, as some programs write it
                                        i % 20 == 0 ? "R@x.example" : "r@x.example", "Hej"));
                rows.back().time.ms += static_cast<std::int64_t>(i) * 1000;
            }
            if (!isOldestFirst)
                std::reverse(rows.begin(), rows.end());
            LogFixture fixture;
            CHECK(fixture.import(rows).newMessages == count);
            Statement size(fixture.archive().database(), "SELECT * FROM pragma_page_count()");
            auto row = size.select();
            REQUIRE(row.next());
            return row.integer(0);
        };
        const auto newestFirst = pages(false);
        const auto oldestFirst = pages(true);
        CHECK(oldestFirst < newestFirst * 11 / 10);
    }

    TEST_CASE(
        "A device that always sends the same Message-ID, or none in one second, loses no mail")
    {
        LogFixture fixture;
        std::vector<std::string> subjects;
        for (int i = 0; i < 2000; ++i)
            subjects.push_back("Skanning " + std::to_string(i));
        const auto rows = [&](std::string_view id, std::size_t first) {
            std::vector<LogRow> made;
            for (std::size_t i = first; i < subjects.size(); ++i)
                made.push_back(traceRow("2026-09-01 08:00:00", id, "skrivare@region.example",
                                        "a@x.example", subjects[i]));
            return made;
        };
        CHECK(fixture.import(rows("fixed@x", 1000)).newMessages == 1000);
        CHECK(fixture.import(rows("fixed@x", 0)).newMessages == 1000);
        CHECK(fixture.import(rows("fixed@x", 0)).duplicateRows == 2000);
        CHECK(fixture.messages().size() == 2000);

        LogFixture withoutIds;
        CHECK(withoutIds.import(rows("", 1000)).newMessages == 1000);
        CHECK(withoutIds.import(rows("", 0)).newMessages == 1000);
        CHECK(withoutIds.import(rows("", 0)).duplicateRows == 2000);
        CHECK(withoutIds.messages().size() == 2000);
    }

    TEST_CASE("Among many mails of one second each is found again by the sender another log tells")
    {
        LogFixture fixture;
        std::vector<std::string> subjects;
        for (int i = 0; i < 200; ++i)
            subjects.push_back("Utskick " + std::to_string(i));
        std::vector<LogRow> tracked;
        std::vector<LogRow> traced;
        for (const std::string& subject : subjects) {
            LogRow row = traceRow("2026-09-01 08:00:00", subject, "studs@region.example",
                                  "a@x.example", subject);
            row.headerSender = "anna@region.example";
            tracked.push_back(row);
            traced.push_back(traceRow("2026-09-01 08:00:00", "", "studs@region.example",
                                      "a@x.example", subject));
        }
        CHECK(fixture.import(tracked).newMessages == 200);
        CHECK(fixture.import(traced).newMessages == 0);
        CHECK(fixture.import(tracked).duplicateRows == 200);
        LogFixture reversed;
        CHECK(reversed.import(traced).newMessages == 200);
        CHECK(reversed.import(tracked).newMessages == 0);
        CHECK(printed(fixture.messages()) == printed(reversed.messages()));
    }

    TEST_CASE("A file whose count of subjects begins anew keeps each message's own subject")
    {
        LogFixture fixture;
        Transaction transaction(fixture.archive().database());
        Source source;
        source.uid = "source";
        source.id = LogStore(fixture.archive().database()).beginSource(source);
        LogWriter writer(fixture.archive().database().sqlite().getHandle(), source.id, 0);
        for (const std::string subject : {"Avtal", "Budget", "Avtal"}) {
            MessageAssembler counting; // from 0
            counting.add(traceRow("2026-09-01 08:00:00", subject + "@x", "s@x.example",
                                  "r@x.example", subject));
            writer.write(counting.take(0));
        }
        writer.finish();
        transaction.commit();
        CHECK(writer.tally().duplicateRows == 1);
        CHECK(
            printed(fixture.messages()) ==
            "2026-09-01T08:00:00.000Z | s@x.example | r@x.example (unknown, delivered) | Avtal | "
            "ok\n"
            "2026-09-01T08:00:00.000Z | s@x.example | r@x.example (unknown, delivered) | Budget | "
            "ok\n");
    }

    TEST_CASE("The count of subjects begins anew before it grows with the file")
    {
        MessageAssembler assembler;
        const auto add = [&](int number) {
            const std::string text = std::to_string(number);
            assembler.add(
                traceRow("2026-09-01 08:00:00", text, "s@x.example", "r@x.example", text));
        };
        std::uint32_t end = 0;
        for (int i = 0; i < 720'896; ++i) {
            add(i);
            if (!assembler.isFull())
                continue;
            const MessageBatch batch = assembler.take(0);
            CHECK(batch.firstSubject == end);
            end += static_cast<std::uint32_t>(batch.subjects.size());
        }
        CHECK(end == 720'896);
        add(7);
        const MessageBatch next = assembler.take(0);
        CHECK(next.firstSubject == 0);
        CHECK(next.subjects.size() == 1);
    }

    TEST_CASE("A filter that reaches beyond all times finds what lies within")
    {
        LogFixture fixture;
        CHECK(
            fixture
                .import(
                    {traceRow("1999-12-31 08:00:00", "old@x", "s@x.example", "r@x.example", "Hej"),
                     traceRow("2000-01-01 08:00:00", "a@x", "s@x.example", "r@x.example", "Hej"),
                     traceRow("2068-12-31 08:00:00", "b@x", "s@x.example", "r@x.example", "Hej")})
                .newMessages == 2);
        LogStore log(fixture.archive().database());
        MessageFilter filter;
        filter.from = LocalDate::of(1900, 1, 1);
        CHECK(log.find(filter, fixture.own()).size() == 2);
        filter.to = LocalDate::of(2999, 12, 31);
        CHECK(log.find(filter, fixture.own()).size() == 2);
        filter.to = LocalDate::of(1950, 1, 1);
        CHECK(log.find(filter, fixture.own()).empty());
        filter.from = LocalDate::of(2100, 1, 1);
        filter.to.reset();
        CHECK(log.find(filter, fixture.own()).empty());
    }
}
