// SPDX-License-Identifier: EUPL-1.2
#include "core/import/Completeness.h"

#include <doctest/doctest.h>
#include <string>

using namespace postinsyn;

namespace {

const LogFormat& formatOf(const char* columns)
{
    FileFacts facts;
    facts.container = "csv";
    std::vector<std::string> names;
    for (const char* name = columns; *name;) {
        std::string one;
        while (*name && *name != '|')
            one += *name++;
        names.push_back(one);
        name += *name ? 1 : 0;
    }
    return *recogniseFormat(names, facts).format;
}

const LogFormat& trace()
{
    return formatOf("Received|SenderAddress|RecipientAddress");
}
const LogFormat& extended()
{
    return formatOf("date_time_utc|event_id|recipient_address");
}

/// Warnings but for columns that nobody bound here.
std::string warn(const Completeness& completeness, std::uint64_t rows, const FileFacts& facts = {})
{
    const FileClock clock(LogFormat::Clock::Utc, {}, nullptr);
    std::string text;
    for (const ImportWarning& warning : completeness.warnings(rows, facts, clock))
        if (warning.code != "columns-missing")
            text +=
                warning.code + " " + warning.detail + " " + std::to_string(warning.count) + "\n";
    return text;
}

bool isCapped(const LogFormat& format, std::uint64_t rows)
{
    return warn(Completeness(format), rows) == "row-cap rows " + std::to_string(rows) + "\n";
}

}

TEST_SUITE("Completeness")
{
    TEST_CASE("A file that ends at a known cap is suspected to be cut")
    {
        for (const std::uint64_t rows : {1000U, 5000U, 15'000U, 20'000U, 50'000U, 100'000U})
            CHECK_MESSAGE(isCapped(trace(), rows), rows);
        for (const std::uint64_t rows : {0U, 1U, 999U, 1001U, 2000U, 4999U, 20'001U})
            CHECK_MESSAGE(!isCapped(trace(), rows), rows);
        const LogFormat& summary = formatOf("origin_timestamp_utc|recipient_status");
        CHECK(isCapped(summary, 50'000));
        CHECK(isCapped(summary, 100'000));
        CHECK_FALSE(isCapped(summary, 5000));
        const LogFormat& tracking = formatOf("Timestamp|EventId|Recipients");
        CHECK(isCapped(tracking, 1000));
        CHECK_FALSE(isCapped(tracking, 5000));
        const LogFormat& raw = formatOf("date-time|event-id|recipient-address");
        CHECK_FALSE(isCapped(raw, 1000));
        const LogFormat& hunting = formatOf("Timestamp|NetworkMessageId|RecipientEmailAddress");
        CHECK(isCapped(hunting, 30'000));
        CHECK_FALSE(isCapped(hunting, 5000));
    }

    TEST_CASE("Each page of a file that was put together may have been cut")
    {
        FileFacts facts;
        facts.pageRows = {1000, 1000};
        CHECK(warn(Completeness(trace()), 2000, facts) == "row-cap rows 1000\n");
        facts.pageRows = {1001, 998, 7};
        CHECK(warn(Completeness(trace()), 2006, facts).empty());
    }

    TEST_CASE("The extended report is capped by messages")
    {
        Completeness completeness(extended());
        for (int round = 0; round < 2; ++round)
            for (std::uint64_t message = 1; message <= 1000; ++message)
                completeness.noteMessage(message);
        CHECK(warn(completeness, 2000) == "row-cap messages 1000\n");
        completeness.noteMessage(1001);
        CHECK(warn(completeness, 2001).empty());
    }

    TEST_CASE("Questions are no damage unless they are common")
    {
        const auto lossy = [](int questions, int damaged, int plain) {
            Completeness completeness(trace());
            for (int i = 0; i < questions; ++i)
                completeness.noteSubject({SubjectState::Lossy, false});
            for (int i = 0; i < damaged; ++i)
                completeness.noteSubject({SubjectState::Lossy, true});
            for (int i = 0; i < plain; ++i)
                completeness.noteSubject({SubjectState::Ok, false});
            return warn(completeness, 1);
        };
        CHECK(lossy(5, 0, 95).empty());
        CHECK(lossy(20, 0, 80) == "lossy-text subjects 20\n");
        CHECK(lossy(0, 1, 99) == "lossy-text subjects 1\n");
        CHECK(lossy(0, 0, 100).empty());
        for (const char* subject : {"MÃ¶te", "vÃ¥rd", "vÃ¤g", "cafÃ©"}) {
            Completeness completeness(trace());
            completeness.noteSubject(readSubject(subject, false));
            completeness.noteSubject(readSubject("MANHÃ… Ã à Möte Ãx", false));
            CHECK(warn(completeness, 2) == "lossy-text doubly 1\n");
        }
    }

    TEST_CASE("What the reader saw becomes warnings too")
    {
        FileFacts facts;
        facts.encoding = "mixed";
        facts.hasMorePages = true;
        facts.lossyBytes = 3;
        facts.unreadSheets = 2;
        facts.isSheetHidden = true;
        CHECK(warn(Completeness(trace()), 1, facts) ==
              "lossy-text bytes 3\nmixed-encoding  0\nmore-pages  0\nsheets-unread  2\n"
              "sheet-hidden  0\n");
    }

    TEST_CASE("Lost recipients are told once, by the worst of them")
    {
        Completeness completeness(trace());
        completeness.noteTooFew();
        CHECK(warn(completeness, 1) == "recipients-lost count 1\n");
        completeness.noteCutCell();
        CHECK(warn(completeness, 1) == "recipients-lost cut 2\n");
        completeness.noteLostCell();
        CHECK(warn(completeness, 1) == "recipients-lost type-name 3\n");
    }

    TEST_CASE("An address whose local part is a long hash is masked")
    {
        CHECK(isMaskedAddress("B323BA8EB5A4DF2F162B251EA20B37F6@x"));
        CHECK_FALSE(isMaskedAddress("B323BA8EB5A4DF2F162B251EA20B37F@x"));
        CHECK_FALSE(isMaskedAddress("3f2504e0-4f89-11d3-9a0c-0305e82c3301@x"));
        CHECK_FALSE(isMaskedAddress("anna@x"));
        CHECK_FALSE(isMaskedAddress(""));
    }
}
