// SPDX-License-Identifier: EUPL-1.2
#include "core/task/FreezeRequest.h"

#include "core/domain/RowNumbers.h"
#include "core/store/HoldStore.h"
#include "core/store/ListStore.h"
#include "core/task/FreezePreview.h"
#include "core/task/ListCompleteness.h"
#include "core/task/LogCoverage.h"
#include "core/task/RegisterRequest.h"
#include "tests/support/LogFixture.h"

#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

LogRow mail(std::string_view time, std::string_view id, std::string_view sender)
{
    LogRow row;
    row.time = parseLocalDateTime(time, TimeZone::utc())->instant;
    row.messageId = id;
    row.envelopeSender = sender;
    row.hasEnvelopeSender = true;
    row.subject = id;
    row.subjectState = SubjectState::Ok;
    row.recipients = {{"bo@x.example", RecipientKind::Unknown, DeliveryStatus::Delivered}};
    return row;
}

/// Two cases: A asks for Anna, B for Cia.
struct Fixture : LogFixture {
    RequestId a = ask("A", "anna@region.example");

    RequestId ask(const char* caseNumber, const char* party)
    {
        NewRequest told;
        told.caseNumber = caseNumber;
        told.receivedAt = Instant{0};
        told.filter.parties = {party};
        told.filter.from = told.filter.to = LocalDate::of(2026, 9, 1);
        return registerRequest(archive(), told, "test").id;
    }
    void reject(int source, const char* raw)
    {
        Statement(archive().database(),
                  "INSERT INTO source_reject VALUES (?, 0, 7, 'field-count', CAST(? AS BLOB))")
            .run(source, raw);
    }
    FrozenList freeze(const char* caseNumber = "A")
    {
        return freezeRequest(archive(), caseNumber, "allt", "test", ProgressMeter());
    }
    /// What freezing again would change: version, added subjects, reworded and missing rows.
    std::string preview()
    {
        LogStore log(archive().database());
        const auto asked = requestOf(archive(), "A").filter;
        const auto told = previewFreeze(archive(), "A", log.find(asked, own()));
        if (!told)
            return "no list";
        std::string text = (told->isIssued ? "issued v" : "v") + std::to_string(told->version) +
                           " of " + std::to_string(told->lastNumber) + "; added";
        for (const LoggedMessage& message : log.load(told->added, own()))
            text += " " + message.subject;
        return text + "; reworded " + rowNumbersText(told->reworded) + "; missing " +
               rowNumbersText(told->missing) + (told->isEmpty() ? "; nothing" : "");
    }
    void tellSpan(int source)
    {
        const Instant at = parseLocalDateTime("2026-09-01 08:00:00", TimeZone::utc())->instant;
        Statement(archive().database(),
                  "UPDATE source SET first_at = ?1, last_at = ?1 WHERE id = ?2")
            .run(at, source);
    }
    /// What is left: subjects, then line, code and raw text of rejected rows.
    std::string left()
    {
        std::string text;
        for (const LoggedMessage& message : messages())
            text += message.subject + " ";
        LogStore log(archive().database());
        for (const Source& source : log.sources())
            for (const RejectedRecord& reject : log.firstRejects(source.id, 9, 100))
                text += "| " + std::to_string(reject.line) + " " + reject.code + " " + reject.raw;
        return text;
    }
};

}

TEST_SUITE("FreezeRequest")
{
    TEST_CASE_FIXTURE(Fixture, "The text of rejected rows leaves with what lies outside the order")
    {
        import({mail("2026-09-01 08:00:00", "in", "anna@region.example"),
                mail("2026-09-01 09:00:00", "out", "eva@region.example")},
               a);
        reject(1, "Eva; kvart över nio");
        CHECK(freeze().outsideCount == 1);
        CHECK(left() == "in | 7 field-count ");
    }

    TEST_CASE_FIXTURE(Fixture, "A log that kept one order only takes in no day of another")
    {
        import({mail("2026-09-01 08:00:00", "in", "anna@region.example"),
                mail("2026-09-01 09:00:00", "out", "eva@region.example")},
               a);
        tellSpan(1);
        const auto gapsFor = [&](const char* party) {
            MessageFilter filter;
            filter.parties = {party};
            filter.from = filter.to = LocalDate::of(2026, 9, 1);
            return coverageOf(archive(), filter, own()).gaps.size();
        };
        CHECK(gapsFor("eva@region.example") == 0);
        ask("B", "eva@region.example");
        archive().database().run("UPDATE hold SET released_at = 1, released_by = 'x'");
        CHECK(ListCompleteness::fromJson(freeze().completeness).gaps.empty());
        CHECK(gapsFor("anna@region.example") == 0);
        CHECK(gapsFor("eva@region.example") == 1);
        const auto other = ListCompleteness::fromJson(freeze("B").completeness);
        CHECK(other.gaps.size() == 1);
        CHECK(other.extracts.empty());
        CHECK(ListCompleteness::fromJson(freeze("A").completeness).gaps.empty());
    }

    TEST_CASE_FIXTURE(Fixture,
                      "Of its own order a log tells every narrower question, and no wider one")
    {
        import({mail("2026-09-01 08:00:00", "in", "anna@region.example"),
                mail("2026-09-01 09:00:00", "out", "eva@region.example")},
               a);
        tellSpan(1);
        CHECK(freeze().outsideCount == 1);
        struct Case {
            const char* filter;
            std::size_t gaps;
        };
        for (const Case& c : {
                 Case{R"("parties":["anna@region.example"])", 0},
                 Case{R"("parties":["Anna@Region.example"],"subject":"lov")", 0},
                 Case{R"("senders":["anna@region.example"])", 0},
                 Case{R"("between":["anna@region.example","bo@x.example"])", 0},
                 Case{R"("parties":["anna@region.example"],"direction":"in")", 0},
                 Case{R"("parties":["anna@region.example","eva@region.example"])", 1},
                 Case{R"("parties":["anna"])", 1},
                 Case{R"("subject":"lov")", 1},
                 Case{R"("parties":["anna@region.example"],"withSystem":true)", 1},
             }) {
            CAPTURE(c.filter);
            const MessageFilter filter = MessageFilter::fromJson(
                R"({"from":"2026-09-01","to":"2026-09-01",)" + std::string(c.filter) + "}");
            CHECK(coverageOf(archive(), filter, own()).gaps.size() == c.gaps);
        }
    }

    TEST_CASE_FIXTURE(Fixture, "A day that the files tell of in part is told as that")
    {
        import({mail("2026-09-01 08:00:00", "in", "anna@region.example")}, {});
        import({mail("2026-09-01 09:00:00", "out", "eva@region.example")}, {});
        const auto told = [&](const char* first1, const char* last1, const char* first2,
                              const char* last2) {
            const auto at = [](const char* time) {
                return parseLocalDateTime(time, TimeZone::stockholm())->instant;
            };
            Statement span(archive().database(),
                           "UPDATE source SET first_at = ?, last_at = ? WHERE id = ?");
            span.run(at(first1), at(last1), 1);
            span.run(at(first2), at(last2), 2);
            MessageFilter filter;
            filter.from = LocalDate::of(2026, 9, 1);
            filter.to = LocalDate::of(2026, 9, 3);
            std::string text;
            for (const LogCoverage::Day& day : coverageOf(archive(), filter, own()).days)
                text +=
                    std::to_string(day.sources) + (day.isPartly ? " " + partsText(day) : "") + "\n";
            return text;
        };
        CHECK(told("2026-09-01 08:12", "2026-09-01 08:42", "2026-09-01 08:12",
                   "2026-09-01 08:42") == "2 08:12-08:42\n0\n0\n");
        CHECK(told("2026-08-30 08:00", "2026-09-02 13:30", "2026-09-02 15:00",
                   "2026-09-09 08:00") == "1\n2 00:00-13:30, 15:00-24:00\n1\n");
        CHECK(told("2026-09-01 00:40", "2026-09-02 13:30", "2026-09-02 14:29",
                   "2026-09-03 23:10") == "1\n2\n1\n");
    }

    TEST_CASE_FIXTURE(Fixture, "Rejected rows are counted in what the list tells of its log")
    {
        import({mail("2026-09-01 08:00:00", "in", "anna@region.example")}, a);
        tellSpan(1);
        import({}, a); // nothing could be read
        archive().database().run(
            "UPDATE source SET rejected_row_count = 3, row_count = row_count + 3");
        CHECK(ListCompleteness::fromJson(freeze().completeness).rejectedRows == 6);
    }

    TEST_CASE_FIXTURE(Fixture, "Where nothing leaves, the text of rejected rows stays")
    {
        import({mail("2026-09-01 08:00:00", "in", "anna@region.example")}, a);
        reject(1, "rad");
        import({mail("2026-09-01 09:00:00", "general", "eva@region.example")});
        reject(2, "annan");
        CHECK(freeze().outsideCount == 0);
        CHECK(left() == "in general | 7 field-count rad| 7 field-count annan");
    }

    TEST_CASE_FIXTURE(Fixture, "What another hold covers or another import told stays")
    {
        ask("B", "cia@region.example");
        import({mail("2026-09-01 08:00:00", "in", "anna@region.example"),
                mail("2026-09-01 09:00:00", "held", "cia@region.example"),
                mail("2026-09-01 10:00:00", "told", "eva@region.example"),
                mail("2026-09-01 11:00:00", "out", "eva@region.example")},
               a);
        import({mail("2026-09-01 10:00:00", "told", "eva@region.example")});
        CHECK(freeze().outsideCount == 1);
        CHECK(left() == "in held told ");
    }

    TEST_CASE_FIXTURE(Fixture,
                      "A second file of the case that told of what leaves keeps no text of it")
    {
        import({mail("2026-09-01 08:00:00", "in", "anna@region.example"),
                mail("2026-09-01 09:00:00", "out", "eva@region.example")},
               a);
        import({mail("2026-09-01 09:00:00", "out", "eva@region.example")}, a);
        reject(2, "Eva");
        CHECK(freeze().outsideCount == 1);
        CHECK(left() == "in | 7 field-count ");
    }

    TEST_CASE_FIXTURE(Fixture, "What freezing again would change is told before it is done")
    {
        import({mail("2026-09-01 08:00:00", "one", "anna@region.example"),
                mail("2026-09-01 09:00:00", "two", "anna@region.example")},
               a);
        CHECK(preview() == "no list");
        freeze();
        CHECK(preview() == "v1 of 2; added; reworded ; missing ; nothing");
        import({mail("2026-09-01 07:00:00", "zero", "anna@region.example")}, a);
        CHECK(preview() == "v1 of 2; added zero; reworded ; missing ");

        archive().lists().setIssued(archive().lists().head(a)->id, Instant{1}, "test");
        LogRow fuller = mail("2026-09-01 09:00:00", "two", "anna@region.example");
        fuller.recipients = {{"cia@x.example", RecipientKind::Unknown, DeliveryStatus::Delivered}};
        import({fuller}, a);
        archive().database().run("DELETE FROM message WHERE message_id = 'one'");
        CHECK(preview() == "issued v1 of 2; added zero; reworded 2; missing 1");
        const FrozenList again = freeze();
        CHECK(again.keepsNumbersOf == 1);
        CHECK(again.sinceIssued == VersionChanges{{}, {}, {2}, {3}});
        // Still told against what went out, not against what was frozen since.
        CHECK(preview() == "issued v1 of 2; added zero; reworded 2; missing 1");
    }
}
