// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/MaskConsistency.h"

#include "core/base/Error.h"
#include "core/domain/MaskParts.h"
#include "tests/support/Lists.h"

#include <doctest/doctest.h>

using namespace postinsyn;
using test::mask;
using test::row;

namespace {

std::string kindName(MaskConsistency::Kind kind)
{
    constexpr const char* names[] = {"", " (part)", " (withheld)", " (person)"};
    return names[static_cast<std::size_t>(kind)];
}

std::string told(std::vector<OverviewRow> rows)
{
    OverviewList list;
    list.rows = std::move(rows);
    std::string text;
    for (const auto& finding : MaskConsistency::check(list))
        text += std::to_string(finding.maskedNr) + " " +
                std::string(fieldName(finding.maskedField)) + " > " +
                std::to_string(finding.openNr) + " " + std::string(fieldName(finding.openField)) +
                kindName(finding.kind) + "\n";
    return text;
}

/// Row 1 hides `secret` in its subject, row 2 has `open` as its subject.
std::string told(const char* secret, const char* open)
{
    OverviewRow masked =
        row(1, "a@region.example", "b@region.example", "Om " + std::string(secret) + " i dag");
    mask(masked, RowField::Subject, secret);
    return told({masked, row(2, "a@region.example", "b@region.example", open)});
}

}

TEST_SUITE("MaskConsistency")
{
    TEST_CASE("A line break, two blanks or a soft hyphen hide nothing from the comparison")
    {
        OverviewList list;
        list.rows = {test::row(1, "a@x.example", "b@x.example", "Om hemlig sak"),
                     test::row(2, "a@x.example", "b@x.example", "SV: hemlig\r\nsak"),
                     test::row(3, "a@x.example", "b@x.example", "hem\u00ADlig  sak igen"),
                     test::row(4, "a@x.example", "b@x.example", "hemligsak")};
        test::mask(list.rows[0], RowField::Subject, "hemlig sak");
        std::vector<std::int64_t> open;
        for (const auto& finding : MaskConsistency::check(list))
            open.push_back(finding.openNr);
        CHECK(open == std::vector<std::int64_t>{2, 3});
    }

    TEST_CASE("What is hidden in one subject and shown in another is found")
    {
        struct Case {
            const char* secret;
            const char* open;
            bool isFound;
        };
        for (const Case& c : {
                 Case{"Anna Andersson", "Anna Andersson", true},
                 Case{"Anna Andersson", "Remiss ANNA ANDERSSON idag", true},
                 Case{"Anna Andersson", "Anna  Andersson", true},
                 Case{"Anna Andersson", "Anna", false},
                 Case{"Anna", "Anna", true},
                 Case{"Anna", " anna ", true},
                 Case{"Åsa Ek", "Hej A\xCC\x8Asa ek!", true},
                 Case{"Åsa Ek", "Hej Asa Ek", false},
                 Case{"ﬁnans", "Finans AB", true},
                 Case{"811218-9876", "811218-9876", true},
                 Case{"811218-9876", "Patient 8112189876", true},
                 Case{"811218-9876", "Patient 19811218-9876", true},
                 Case{"811218-9876", "rum 12 811218 9876 A", true},
                 Case{"198112189876", "811218-9876", true},
                 Case{"８１１２１８-9876", "811218-9876", true},
                 Case{"811218-9876", "811218-9875", false},
                 Case{"811218-9876", "811218", false},
                 Case{"811218-9876", "98112189876", false},
                 Case{"123-45", "12345", false},
                 Case{"VB", "VB", true},
                 Case{"VB", "VB: Anna", false},
             }) {
            CAPTURE(c.secret);
            CAPTURE(c.open);
            CHECK((told(c.secret, c.open) == "1 subject > 2 subject\n") == c.isFound);
        }
    }

    TEST_CASE("A short masked word is found as a whole word of other subjects")
    {
        struct Case {
            const char* secret;
            const char* open;
            bool isFound;
        };
        for (const Case& c : {
                 Case{"Lisa", "Lisa Berg i morgon", true},
                 Case{"Lisa", "Tid för LISA, kl. 8", true},
                 Case{"Lisa", "Lisas remiss", true},
                 Case{"Lisa", "SV: lisa", true},
                 Case{"Lisa", "Realisation", false},
                 Case{"Lisa", "Lisabeth", false},
                 Case{"Åke", "Till Åke", true},
                 Case{"Åke", "Till Ake", false},
                 Case{"(Åke)", "Till Åke", true},
                 Case{"4711", "Rum 4711", true},
                 Case{"4711", "Rum 47110", false},
                 Case{"A", "Vitamin A", false},
                 Case{"i rum", "Nytt rum", false},
             }) {
            CAPTURE(c.secret);
            CAPTURE(c.open);
            CHECK(told(c.secret, c.open) == (c.isFound ? "1 subject > 2 subject (part)\n" : ""));
        }
        CHECK(told("Lisa", "Lisa") == "1 subject > 2 subject\n");
    }

    TEST_CASE("Fields are compared with each other, within one row too")
    {
        OverviewRow masked = row(1, "anna.a@press.example", "b@region.example; c@region.example",
                                 "VB: anna.a@press.example");
        mask(masked, RowField::Sender, "anna.a@press.example");
        OverviewRow reply =
            row(2, "c@region.example", "b@region.example; Anna.A@press.example", "SV");
        CHECK(told({masked, reply}) == "1 sender > 1 subject\n1 sender > 2 recipients\n");
        mask(masked, RowField::Subject, "anna.a@press.example");
        mask(reply, RowField::Recipients, "Anna.A@press.example");
        CHECK(told({masked, reply}) == "");
    }

    TEST_CASE("An address of which a part is masked may not stand whole elsewhere")
    {
        OverviewRow masked = row(1, "lisa@kund.example", "b@region.example", "Lunch");
        mask(masked, RowField::Sender, "lisa");
        const OverviewRow again = row(2, "Lisa@kund.example", "b@region.example", "Middag");
        const OverviewRow reply = row(3, "b@region.example", "c@region.example; lisa@kund.example",
                                      "Till lisa@kund.example");
        CHECK(told({masked, again, reply}) == "1 sender > 2 sender (part)\n"
                                              "1 sender > 3 recipients (part)\n"
                                              "1 sender > 3 subject (part)\n");
        OverviewRow one = row(1, "a@region.example", "info@kund.example; bo@kund.example", "Hej");
        mask(one, RowField::Recipients, "info");
        CHECK(told({one, row(2, "bo@kund.example", "info@other.example", "Hej")}) == "");
        CHECK(told({one, row(2, "info@kund.example", "b@region.example", "Hej")}) ==
              "1 recipients > 2 sender (part)\n");
        one.masks.clear();
        mask(one, RowField::Recipients, "info@kund.example; bo");
        CHECK(told({one, row(2, "bo@kund.example", "b@region.example", "Hej")}) ==
              "1 recipients > 2 sender (part)\n");
    }

    TEST_CASE("A withheld row hides its subject but not its addresses")
    {
        OverviewRow withheld = row(1, "a@region.example", "b@region.example", "Tips om kliniken");
        withheld.verdict = Verdict::Withheld;
        const OverviewRow open =
            row(2, "a@region.example", "b@region.example", "SV: Tips om kliniken");
        CHECK(told({withheld, open}) == "1 subject > 2 subject (withheld)\n");
        CHECK(told({withheld, row(2, "a@region.example", "b@region.example", "Möte")}) == "");
    }

    TEST_CASE("The parts of a mask that tell by themselves are found too")
    {
        struct Case {
            const char* secret;
            const char* open;
            const char* kind; ///< nothing: not found
        };
        for (const Case& c : {
                 Case{"Anna Svensson 811218-9876", "Samtal med anna svensson", " (part)"},
                 Case{"Anna Svensson 811218-9876", "Patient 19811218-9876", ""},
                 Case{"Anna Svensson 811218-9876", "Anna och Svensson", nullptr},
                 Case{"patienten Anna Svensson är inlagd", "Anna Svensson", " (part)"},
                 Case{"patienten är inlagd", "Om patienten", nullptr},
                 Case{"brev från anna@press.example", "anna@press.example", " (part)"},
                 Case{"ring 035-12 34 56 i dag", "Ring 035123456", " (part)"},
                 Case{"ring 070-123 45 67 i dag", "Ring 0701234567", ""},
                 Case{"SV: Tips om Bo", "Tips om Bo", " (part)"},
                 Case{"Anna på Region Exempel", "Region Exempel", nullptr},
             }) {
            CAPTURE(c.secret);
            CAPTURE(c.open);
            const std::string expected =
                c.kind ? "1 subject > 2 subject" + std::string(c.kind) + "\n" : "";
            CHECK(told(c.secret, c.open) == expected);
        }
    }

    TEST_CASE("A number is found however it is written")
    {
        struct Case {
            const char* secret;
            const char* open;
            const char* kind; ///< nothing: not found
        };
        for (const Case& c : {
                 Case{"811218-9876", "Nr 811218\u20139876 y", ""},
                 Case{"811218-9876", "Nr 811218\u20129876", ""},
                 Case{"811218-9876", "811218\u22129876", ""},
                 Case{"811218\u20139876", "811218-9876", ""},
                 Case{"811218-9876", "811218 - 9876", ""},
                 Case{"811218-9876", "811218 -9876", ""},
                 Case{"811218-9876", "811218--9876", ""},
                 Case{"811218-9876", "811218 \u2013 9876", ""},
                 Case{"811218-9876", "811218_9876", ""},
                 Case{"811218-9876", "811218:9876", ""},
                 Case{"811218-9876", "811218, 9876", ""},
                 Case{"811218-9876", "811218 (9876)", ""},
                 Case{"811218-9876", "(811218)9876", ""},
                 Case{"811218, 9876", "19811218-9876", ""},
                 Case{"811218-9876", "\u0668\u0661\u0661\u0662\u0661\u0668\u0669\u0668\u0667\u0666",
                      ""},
                 Case{"701063\u20132391", "7010632391", ""},
                 Case{"811218 - 9876, 070-123 45 67", "8112189876", ""},
                 Case{"811218 - 9876, 070-123 45 67", "0701234567", ""},
                 Case{"8112 - 18, 98 - 76", "811218-9876", " (part)"},
                 Case{"811218-9876", "8112 (18), 98 76", " (part)"},
                 Case{"811218-9876", "811218 eller 9876", nullptr},
                 Case{"123 456", "12, 34, 56", " (part)"},
                 Case{"070-123 45 67", "+46701234567", " (part)"},
                 Case{"070-123 45 67", "0046 70 123 45 67", " (part)"},
                 Case{"070-123 45 67", "Ring +46 (0)70-123 45 67", " (part)"},
                 Case{"070-123 45 67", "46701234567", " (part)"},
                 Case{"+46 (0)35-12 34 56", "035-123456", " (part)"},
                 Case{"+47 22 12 34 56", "004722123456", " (part)"},
                 Case{"070-123 45 67", "+47701234567", nullptr},
                 Case{"070-123 45 67", "+46701234568", nullptr},
                 Case{"461218-9876", "08-12189876", nullptr},
             }) {
            CAPTURE(c.secret);
            CAPTURE(c.open);
            CHECK(told(c.secret, c.open) ==
                  (c.kind ? "1 subject > 2 subject" + std::string(c.kind) + "\n" : ""));
        }
        OverviewRow twice = row(1, "a@region.example", "b@region.example",
                                "pnr 811218-9876, även 811218\u20139876");
        mask(twice, RowField::Subject, "811218-9876");
        CHECK(told({twice}) == "1 subject > 1 subject\n");
    }

    TEST_CASE("A person is found in any order and joining, of a name and of an address")
    {
        struct Case {
            const char* secret;
            const char* open;
            bool isFound;
        };
        for (const Case& c : {
                 Case{"Anna Svensk", "Möte Svensk, Anna", true},
                 Case{"Anna Svensk", "Möte Svensk,Anna", true},
                 Case{"Anna Svensk", "Sv anna.svensk", true},
                 Case{"Anna Svensk", "Anna_Svensk", true},
                 Case{"Anna Svensk", "anna-svensk", true},
                 Case{"Anna Svensk", "Anna+Svensk", true},
                 Case{"Anna Svensk", "Annas Svensks remiss", true},
                 Case{"Anna Svensk", "Anna B. Svensk", true},
                 Case{"Anna Svensk", "Svensk, Anna Å.", true},
                 Case{"Anna Svensk", "Sv anna.svensk@region.example", true},
                 Case{"Anna Svensk", "anna.svensk2@region.example", true},
                 Case{"Svensk, Anna", "Om Anna Svensk", true},
                 Case{"om Svensk, Anna nu", "ANNA SVENSK", true},
                 Case{"anna.svensk", "Anna Svensk", true},
                 Case{"Annas Svensks", "anna svensk", true},
                 Case{"Anna-Karin Östberg", "ostberg, anna-karin", true},
                 Case{"Asa Oestberg", "Åsas Östberg", true},
                 Case{"Łucja Kozłowska", "kozlowska, lucja", true},
                 Case{"Anna Svensk", "Svensk översättning till Anna", false},
                 Case{"Anna Svensk", "Till Anna. Svensk text följer", false},
                 Case{"Anna Svensk", "Annas Svenska", false},
                 Case{"Anna Svensk", "Anna 2 Svensk", false},
                 Case{"Anna Svensk", "Anna och Svensk", false},
                 Case{"Norra Barnkliniken", "Barnkliniken, Norra", false},
                 Case{"Anna Svensk 2, Bo Ek", "Anna Ek", false},
             }) {
            CAPTURE(c.secret);
            CAPTURE(c.open);
            CHECK(told(c.secret, c.open) == (c.isFound ? "1 subject > 2 subject (person)\n" : ""));
        }
        OverviewRow hidden = row(1, "anna.svensk@x.example", "b@region.example", "Hej");
        mask(hidden, RowField::Sender, "anna.svensk@x.example");
        for (const char* open : {"Möte Svensk, Anna", "anna.svensk", "anna_svensk", "Annas Svensks",
                                 "Anna B. Svensk", "anna svensk"}) {
            CAPTURE(open);
            CHECK(told({hidden, row(2, "a@region.example", "b@region.example", open)}) ==
                  "1 sender > 2 subject (person)\n");
        }
        CHECK(told({hidden, row(2, "a@region.example", "b@region.example",
                                "Faktura från Anna Svensk AB")}) == "");
    }

    TEST_CASE("What follows a plus in an address makes no other mailbox")
    {
        OverviewRow hidden = row(1, "anna@x.example", "b@region.example", "Hej");
        mask(hidden, RowField::Sender, "anna@x.example");
        CHECK(told({hidden, row(2, "Anna+b@x.example", "b@region.example", "Till anna+c@x.example"),
                    row(3, "+b@x.example", "b@region.example; anna@y.example", "Hej")}) ==
              "1 sender > 2 sender (person)\n1 sender > 2 subject (person)\n");
        hidden = row(1, "anna+b@x.example", "b@region.example", "Hej");
        mask(hidden, RowField::Sender, "anna+b@x.example");
        CHECK(told({hidden, row(2, "anna@x.example", "b@region.example", "Hej")}) ==
              "1 sender > 2 sender (person)\n");
    }

    TEST_CASE("What is written with escapes is found as what it stands for")
    {
        for (const char* open : {"Anna%20Svensk", "se anna%20svensk%20igen", "Anna&#32;Svensk",
                                 "Anna&#x20;Svensk", "Anna\\u0020Svensk"}) {
            CAPTURE(open);
            CHECK(told("Anna Svensk", open) == "1 subject > 2 subject\n");
        }
        CHECK(told("Åke & Söner", "%C3%85ke &amp; S%c3%b6ner") == "1 subject > 2 subject\n");
        CHECK(told("Anna%20Svensk", "Om Anna Svensk") == "1 subject > 2 subject (part)\n");
        CHECK(told("Anna Svensk", "100 %2 &x; &#0; \\u12 %") == "");
    }

    TEST_CASE("What one row masks as a whole is never taken for an everyday text of another")
    {
        OverviewRow withheld = row(1, "a@region.example", "b@region.example", "Anna Ek");
        withheld.verdict = Verdict::Withheld;
        OverviewRow masked = row(2, "a@region.example", "b@region.example", "Om Anna Ek");
        mask(masked, RowField::Subject, "Anna Ek");
        const OverviewRow open = row(3, "a@region.example", "b@region.example", "Anna Ek");
        CHECK(told({withheld, masked, open}) == "2 subject > 3 subject\n");
    }

    TEST_CASE("A hidden name and the address made from it are brought together, both ways")
    {
        OverviewRow named =
            row(1, "asa.ostberg@region.example", "b@region.example", "Samtal med Åsa Östberg");
        mask(named, RowField::Subject, "Åsa Östberg");
        const OverviewRow other =
            row(2, "b@region.example", "bo@region.example; Asa.Ostberg@region.example", "Hej");
        CHECK(told({named, other}) == "1 subject > 1 sender (person)\n"
                                      "1 subject > 2 recipients (person)\n");

        OverviewRow hidden = row(3, "asa.ostberg@region.example", "b@region.example", "Hej");
        mask(hidden, RowField::Sender, "asa.ostberg@region.example");
        const OverviewRow open =
            row(4, "b@region.example", "bo@region.example", "Möte med Åsa Östberg");
        CHECK(told({hidden, open}) == "3 sender > 4 subject (person)\n");
    }

    TEST_CASE("A hidden name finds addresses that spell its letters out, both ways")
    {
        OverviewRow named = row(1, "b@region.example", "c@region.example", "Om Åsa Östberg");
        mask(named, RowField::Subject, "Åsa Östberg");
        CHECK(told({named, row(2, "aasa.oestberg@region.example", "c@region.example", "Hej"),
                    row(3, "c@region.example", "asa.oestberg@region.example", "Hej"),
                    row(4, "aasa.ostlund@region.example", "c@region.example", "Hej")}) ==
              "1 subject > 2 sender (person)\n1 subject > 3 recipients (person)\n");

        OverviewRow whole = row(5, "aasa.oestberg@region.example", "c@region.example", "Hej");
        OverviewRow cut = row(6, "ulf.sjoeberg@region.example", "c@region.example", "Hej");
        mask(whole, RowField::Sender, "aasa.oestberg@region.example");
        mask(cut, RowField::Sender, "ulf.sjoeberg");
        CHECK(told({whole, cut, row(7, "b@region.example", "c@region.example", "Ring Åsa Östberg"),
                    row(8, "b@region.example", "c@region.example", "Ring Ulf Sjöberg")}) ==
              "5 sender > 7 subject (person)\n6 sender > 8 subject (person)\n");
    }

    TEST_CASE("Each pair of places is told once, and never more than the limit")
    {
        OverviewList list;
        list.rows.push_back(row(1, "a@region.example", "b@region.example", "Anna Andersson"));
        mask(list.rows[0], RowField::Subject, "Anna Andersson");
        for (int nr = 2; nr <= 50; ++nr)
            list.rows.push_back(row(nr, "a@region.example", "b@region.example",
                                    "Anna Andersson och Anna Andersson"));
        CHECK(MaskConsistency::check(list).size() == 49);
        CHECK(MaskConsistency::check(list, 10).size() == 10);
    }

    TEST_CASE("A stop ends it, though every row is open")
    {
        OverviewList list;
        list.rows.push_back(row(1, "a@region.example", "b@region.example", "Anna Andersson"));
        std::stop_source stop;
        CHECK(MaskConsistency::check(list, 10, stop.get_token()).empty());
        stop.request_stop();
        CHECK_THROWS_AS(MaskConsistency::check(list, 10, stop.get_token()), Cancelled);
    }

    TEST_CASE("A field falls into parts where masks begin and end")
    {
        const auto printed = [](std::string_view field, std::vector<MaskSpan> spans) {
            std::string text;
            for (const MaskPart& part : maskParts(field, spans))
                text += (part.isSecret ? "[" : "(") + std::string(part.text) +
                        (part.isSecret ? "]" : ")");
            return text;
        };
        CHECK(printed("", {}) == "");
        CHECK(printed("åäö", {}) == "(åäö)");
        CHECK(printed("åäö", {{1, 1, ""}}) == "(å)[ä](ö)");
        CHECK(printed("åäö", {{0, 3, ""}}) == "[åäö]");
        CHECK(printed("abcdef", {{1, 2, ""}, {3, 1, ""}, {2, 1, ""}}) == "(a)[bcd](ef)");
        CHECK(printed("abc", {{2, 9, ""}}) == "(ab)[c]");
    }
}
