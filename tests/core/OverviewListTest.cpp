// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/OverviewList.h"

#include "core/base/Error.h"
#include "core/domain/MaskParts.h"
#include "tests/support/Lists.h"

#include <doctest/doctest.h>

using namespace postinsyn;
using test::mask;
using test::row;

namespace {

std::string printed(const DisclosableRow& shown)
{
    std::string text = std::to_string(shown.nr) + " | " +
                       (shown.time ? shown.time->toIso() : std::string("-")) + " | " +
                       shown.direction.text() + " | " + shown.sender.text() + " |";
    for (const DisclosableText& recipient : shown.recipients)
        text += " <" + recipient.text() + ">";
    return text + " | " + shown.subject.text();
}

std::string printed(const OverviewRow& listed)
{
    return printed(disclosed(listed, TimeZone::stockholm()));
}

OverviewRow sample()
{
    OverviewRow made =
        row(3, "anna@press.example", "bo@region.example; åsa@region.example; d@x.example",
            "Angående Anna i dag");
    made.utc = Instant{1'774'746'000'000}; // 2026-03-29T01:00:00Z: summer time begins
    made.direction = Direction::In;
    return made;
}

}

TEST_SUITE("OverviewList")
{
    TEST_CASE("A clear row leaves as it is, on the clock of Stockholm")
    {
        CHECK(printed(sample()) ==
              "3 | 2026-03-29T03:00:00+02:00 | In | anna@press.example | <bo@region.example> "
              "<åsa@region.example> <d@x.example> | Angående Anna i dag");
    }

    TEST_CASE("Each field shows its placeholder, always of the same length")
    {
        OverviewRow masked = sample();
        mask(masked, RowField::Subject, "Anna");
        mask(masked, RowField::Sender, "anna@press.example");
        masked.masks[RowField::Time] = {{0, 1, "OSL 25:1"}};
        CHECK(printed(masked) ==
              "3 | - | In | [sekretess] | <bo@region.example> <åsa@region.example> <d@x.example> | "
              "Angående [sekretess] i dag");
    }

    TEST_CASE("A mask within one address keeps its neighbours, one across them joins them")
    {
        struct Case {
            const char* secret;
            const char* shown;
        };
        for (const Case& c : {
                 Case{"åsa@region.example", "<bo@region.example> <[sekretess]> <d@x.example>"},
                 Case{"åsa", "<bo@region.example> <[sekretess]@region.example> <d@x.example>"},
                 Case{"bo@region.example", "<[sekretess]> <åsa@region.example> <d@x.example>"},
                 Case{"d@x.example", "<bo@region.example> <åsa@region.example> <[sekretess]>"},
                 Case{"region.example; åsa", "<bo@[sekretess]@region.example> <d@x.example>"},
                 Case{"bo@region.example; åsa@region.example; d@x.example", "<[sekretess]>"},
                 Case{"; ", "<bo@region.example[sekretess]åsa@region.example> <d@x.example>"},
             }) {
            CAPTURE(c.secret);
            OverviewRow masked = sample();
            mask(masked, RowField::Recipients, c.secret);
            CHECK(printed(masked) == "3 | 2026-03-29T03:00:00+02:00 | In | anna@press.example | " +
                                         std::string(c.shown) + " | Angående Anna i dag");
        }
    }

    TEST_CASE("A withheld row keeps only its number")
    {
        OverviewRow withheld = sample();
        withheld.verdict = Verdict::Withheld;
        CHECK(printed(withheld) ==
              "3 | - | [sekretess] | [sekretess] | <[sekretess]> | [sekretess]");
    }

    TEST_CASE("Emptiness is said in words")
    {
        OverviewRow empty = row(1, "", "", "");
        CHECK(printed(empty) == "1 | 1970-01-01T01:00:00+01:00 |  | (tom avsändare) | | (tom)");
    }

    TEST_CASE("A mask that does not fit its field stops the row")
    {
        OverviewRow masked = sample();
        masked.masks[RowField::Recipients] = {{40, 30, "OSL 25:1"}};
        CHECK_THROWS_AS(printed(masked), GateError);
        masked = sample();
        masked.masks[RowField::Subject] = {{0, 0, "OSL 25:1"}};
        CHECK_THROWS_AS(printed(masked), GateError);
    }

    TEST_CASE("Names of fields and verdicts read back")
    {
        for (const char* name : {"time", "sender", "recipients", "subject"})
            CHECK(fieldName(fieldNamed(name).value()) == name);
        for (const char* name : {"unreviewed", "clear", "masked", "withheld", "query"})
            CHECK(verdictName(verdictNamed(name).value()) == name);
        CHECK_FALSE(fieldNamed("Subject").has_value());
    }
}

TEST_SUITE("MaskParts")
{
    TEST_CASE("A text is found wherever it stands, as typed or in its one other spelling")
    {
        struct Case {
            const char* text;
            const char* field;
            const char* answer;
        };
        for (const Case& c : {
                 Case{"Anna", "Om Anna och Anna", "3+4 12+4"},
                 Case{"Anna", "Om Anna och ANNA", "3+4 other"},
                 Case{"anna", "Om ANNA", "3+4"},
                 Case{"anna", "Om Anna och ANNA", "other"},
                 Case{"anna", "Om Anna, Anna", "3+4 9+4"},
                 Case{"åsa", "till Åsa Ö", "5+3"},
                 Case{"aa", "aaa", "0+2 1+2"},
                 Case{"x", "Om Anna", ""},
                 Case{"", "Om Anna", ""},
                 Case{"%_", "100%_", "3+2"},
                 Case{"for länge", "kort", ""},
                 Case{"😀", "å😀", "1+1"},
                 Case{"hemlig sak", "hej hemlig\r\n sak då", "4+12"},
                 Case{"hemlig sak", "hemlig\u00A0sak, hemlig  sak", "other"},
                 Case{"hemlig sak", "hemlig sak, hemlig\nsak", "0+10 other"},
                 Case{"hemlig", "hem\u00ADlig sak", "0+7"},
                 Case{"Åsa", "Möte A\u030Asa nu", "5+4"},
                 Case{"A\u030Asa", "Möte Åsa nu", "5+3"},
                 Case{"Åsa", "Åsa, A\u030Asa", "0+3 5+4"},
                 Case{"åsa", "Åsa, A\u030ASA", "other"},
                 Case{"Åsa", "M\u00F6te A\u030Asa, åsa", "5+4 other"},
                 Case{"Cafe", "Cafe\u0301 Ek", ""},
                 Case{"Café", "Cafe\u0301 Ek", "0+5"},
                 Case{"👩", "👩\u200D🔬 Ek", ""},
                 Case{"👩\u200D🔬", "till 👩\u200D🔬", "5+3"},
             }) {
            CAPTURE(c.text);
            CAPTURE(c.field);
            const TextOccurrences found = occurrencesOf(c.text, c.field);
            std::string told;
            for (const auto& [start, length] : found.spans)
                told += (told.empty() ? "" : " ") + std::to_string(start) + "+" +
                        std::to_string(length);
            if (found.hasOtherSpelling)
                told += told.empty() ? "other" : " other";
            CHECK(told == c.answer);
        }
    }

    TEST_CASE("Masks on a field add up; a wider one takes the place of those within it")
    {
        std::vector<MaskSpan> masks;
        addMask(masks, {5, 3, "OSL 25:1"});
        addMask(masks, {0, 2, "OSL 25:1"});
        CHECK(masks == std::vector<MaskSpan>{{0, 2, "OSL 25:1"}, {5, 3, "OSL 25:1"}});
        addMask(masks, {6, 1, "OSL 21:3"});
        CHECK(masks.size() == 2);
        addMask(masks, {5, 3, "OSL 21:3"});
        CHECK(masks == std::vector<MaskSpan>{{0, 2, "OSL 25:1"}, {5, 3, "OSL 21:3"}});
        addMask(masks, {1, 9, "OSL 19:3"});
        CHECK(masks == std::vector<MaskSpan>{{0, 2, "OSL 25:1"}, {1, 9, "OSL 19:3"}});
    }
}
