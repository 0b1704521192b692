// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/domain/HintEngine.h"

#include <algorithm>
#include <ctime>
#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

const HintEngine& engine()
{
    static const HintEngine builtIn = HintEngine::builtIn({"99##########"});
    return builtIn;
}

/// One line a hint: id and severity.
std::string hints(const HintInput& row)
{
    std::string out;
    for (const Hint& hint : engine().find(row))
        out += hint.id() + " " + std::string(hintSeverityName(hint.severity)) + "\n";
    return out;
}

std::string subject(const std::string& text)
{
    return hints({"", {}, text});
}

}

TEST_SUITE("Hint")
{
    TEST_CASE("A hint says its rule, field and place")
    {
        CHECK(subject("Ang. pnr 811218-9876") == "personnummer@subject:9+11 high\n");
        const auto found = engine().find({"", {}, "Larmkod sydentrén"});
        REQUIRE(found.size() == 1);
        CHECK(found[0].rule == "sec-credential");
        CHECK(found[0].category == "SEC");
        CHECK(found[0].field == HintField::Subject);
        CHECK(found[0].recipientIndex == -1);
        CHECK(found[0].grounds == std::vector<std::string>{"OSL 18:8", "OSL 18:9"});
        CHECK_FALSE(found[0].note.empty());
    }

    TEST_CASE("Places in recipients count in the addresses joined by semicolon and space")
    {
        const HintInput row{"chef@region.example",
                            {"åsa@region.example", "bup@region.example", "811218-9876@x.example"},
                            ""};
        CHECK(hints(row) == "unit-psychiatry@recipients:20+3 medium\n"
                            "personnummer@recipients:40+11 high\n");
        const auto found = engine().find(row);
        REQUIRE(found.size() == 2);
        CHECK(found[0].recipientIndex == 1);
        CHECK(found[1].recipientIndex == 2);
    }

    TEST_CASE("Places hold in text with emoji and decomposed letters")
    {
        CHECK(subject("😀😀 Remiss") == "health-referral@subject:3+6 medium\n");
        CHECK(subject("La\xCC\x88karintyg 😀 hiv") ==
              "health-certificate@subject:0+11 medium\nhealth-infection@subject:14+3 medium\n");
        CHECK(subject("SV: VB:  Remiss") == "health-referral@subject:9+6 medium\n");
        CHECK(subject("lex \xC2\xA0 maria") == "health-incident@subject:0+11 medium\n");
    }

    TEST_CASE("Health is of high severity when a person is pointed out too")
    {
        CHECK(subject("Remiss hudprov") == "health-referral@subject:0+6 medium\n");
        CHECK(subject("Remiss Anna Andersson") ==
              "health-referral@subject:0+6 high\nname@subject:7+14 medium\n");
        CHECK(subject("Remiss 811218-9876") ==
              "health-referral@subject:0+6 high\npersonnummer@subject:7+11 high\n");
        CHECK(subject("Remiss 811218-9875") ==
              "health-referral@subject:0+6 medium\npersonnummer@subject:7+11 low\n");
        CHECK(subject("Remissvar Anna Andersson") ==
              "health-consultation@subject:0+9 low\nname@subject:10+14 medium\n");
    }

    TEST_CASE("A private address beside a telling unit is a person too")
    {
        CHECK(hints({"eva@privat.example", {"bup@region.example"}, "Tid på fredag"}) ==
              "private-address@sender:0+18 medium\nunit-psychiatry@recipients:0+3 medium\n");
        CHECK(hints({"eva@privat.example", {"kansli@region.example"}, "Tid på fredag"}).empty());
    }

    TEST_CASE("A name alone is no hint")
    {
        CHECK(subject("Möte med Anna Andersson").empty());
        CHECK(subject("Lunch, Björn?").empty());
    }

    TEST_CASE("Letters that lost their dots are found one step lower, in addresses as they are")
    {
        CHECK(subject("Läkarintyg") == "health-certificate@subject:0+10 medium\n");
        CHECK(subject("Lakarintyg") == "health-certificate@subject:0+10 low\n");
        CHECK(hints({"lakarintyg@region.example", {}, ""}) ==
              "health-certificate@sender:0+10 medium\n");
    }

    TEST_CASE("The longest word of a category has the say")
    {
        CHECK(subject("Avtalsspärr") == "proc-tender@subject:0+11 medium\n");
        CHECK(subject("Avtalsmall") == "proc-common-word@subject:0+10 info\n");
        CHECK(subject("Tolkning av avtal") == "proc-common-word@subject:12+5 info\n");
        CHECK(subject("Habilitering") == "health-habilitation@subject:0+12 medium\n");
    }

    TEST_CASE("Words that mean something else give nothing")
    {
        for (const std::string text :
             {"Receptionen", "Kommunala möten", "Center för hjärnan", "Vänster knä", "Moderator",
              "Miljöplan", "Patrik Ek", "Anders och Sven", "S och V och C", "M L SR204417",
              "Mr Johansson", "Nyckeltal", "Möte 2026-03-01", "Ring 0701234567", "Lots of things",
              "Ärende 12345678", ""}) {
            CAPTURE(text);
            CHECK(subject(text).empty());
        }
    }

    TEST_CASE("Neither order nor content of the other fields changes the place of a hint")
    {
        const HintInput alone{"", {}, "Remiss och journal"};
        const HintInput company{"a@b.example", {"c@d.example"}, "Remiss och journal"};
        CHECK(hints(alone) == hints(company));
        CHECK(hints(alone) == hints(alone));
    }

    TEST_CASE("Packs with the same category or rule twice are refused")
    {
        std::vector<HintPack> packs = HintPack::builtIn();
        packs.push_back(packs.front());
        CHECK_THROWS_AS(HintEngine(std::move(packs)), FormatError);
        packs = HintPack::builtIn();
        packs.front().rules.push_back(packs.back().rules.front());
        CHECK_THROWS_AS(HintEngine(std::move(packs)), FormatError);
    }

    TEST_CASE("An engine stays whole when it is copied or moved")
    {
        HintEngine copy = engine();
        const HintEngine moved = std::move(copy);
        CHECK(moved.find({"", {}, "Remiss"}).size() == 1);
    }

    TEST_CASE("Any bytes are read to the end and every place lies within its field")
    {
        const std::string seed =
            "Remiss Anna 811218-9876 lex maria SV: \xC3\xA5\xCC\x8A\xF0\x9F\x98";
        for (std::size_t i = 0; i < seed.size(); ++i) {
            for (const char c : {'\0', '\xFF', '\xC3', 'a', '-', '9'}) {
                std::string text = seed;
                text[i] = c;
                const std::size_t length = ComparableText(text).listedLength();
                for (const Hint& hint : engine().find({text, {text, text}, text})) {
                    const std::size_t most =
                        hint.field == HintField::Recipients ? 2 * length + 2 : length;
                    CHECK(hint.length > 0);
                    CHECK(hint.start + hint.length <= most);
                }
            }
        }
    }

    TEST_CASE("Time grows with the text and not faster")
    {
        for (const std::string& piece :
             {std::string("visselblås"), std::string("patient"), std::string("remiss "),
              std::string("811218-"), std::string("lma "), std::string("Anna "), std::string("sv:"),
              std::string("f. 811218 "), std::string("a\xCC\x88")}) {
            CAPTURE(piece);
            const auto timed = [&](std::size_t size) {
                std::string text;
                while (text.size() < size)
                    text += piece;
                // Time of this program alone, and the best of some runs: what else the machine
                // does only ever adds.
                double best = 1e9;
                for (int run = 0; run < 3; ++run) {
                    const std::clock_t start = std::clock();
                    (void)engine().find({text, {}, text});
                    best = std::min(best, static_cast<double>(std::clock() - start) /
                                              static_cast<double>(CLOCKS_PER_SEC));
                }
                return best;
            };
            const double small = timed(50'000);
            const double large = timed(200'000);
            // Quadratic time would be sixteenfold; the floor keeps timer noise out.
            CHECK(large < 10 * std::max(small, 0.002));
        }
    }
}
