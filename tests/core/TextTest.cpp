// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Text.h"

#include <doctest/doctest.h>

using namespace postinsyn;

TEST_SUITE("Text")
{
    TEST_CASE("Folding ignores case and composition and keeps å ä ö as letters")
    {
        CHECK(foldText("ÅÄÖ åäö") == "åäö åäö");
        CHECK(foldText("A\xCC\x8Angstro\xCC\x88m") == "ångström");
        CHECK(foldText("Résumé É") == "resume e");
        CHECK(foldText("ΣΊΣΥΦΟΣ") == foldText("σίσυφοσ"));
        CHECK(foldText("STRASSE") == foldText("straße"));
        CHECK(foldText("100%_\"*") == "100%_\"*");
        CHECK(foldText("a") != foldText("å"));
        CHECK(foldText("bad\xFF\xC3") == "bad\xFF\xC3");
    }

    TEST_CASE("Latin letters fold for comparison as the whole of Unicode does")
    {
        // A ligature at the end takes the slow way, without it the fast one is taken.
        for (char32_t c = 0xC0; c <= 0xFF; ++c) {
            std::string text = "aÅ";
            appendUtf8(text, c);
            const std::string slow = compatibilityFold(text + "ﬁ");
            CAPTURE(text);
            CHECK(compatibilityFold(text) + "fi" == slow);
        }
        CHECK(compatibilityFold("STRAßE ÄÖ×÷") == "strasse äö×÷");
        CHECK(compatibilityFold("A\xCC\x8A") == "å");
    }

    TEST_CASE("A name folds the way addresses are made from it")
    {
        CHECK(transliterateName("Åsa Östberg") == "asa.ostberg");
        CHECK(transliterateName("  Anna-Märta  O'Brien ") == "anna-marta.o.brien");
        CHECK(transliterateName("Renée Müller") == "renee.muller");
        CHECK(transliterateName("asa.ostberg@region.example") == "asa.ostberg@region.example");
    }

    TEST_CASE("Addresses compare without regard to case and composition")
    {
        CHECK(foldAddress(" Anna.A@Region.Example ") == "anna.a@region.example");
        CHECK(foldAddress("ÅSA@x.example") == foldAddress("a\xCC\x8Asa@X.example"));
    }

    TEST_CASE("Invalid UTF-8 is found and repaired, never passed on")
    {
        CHECK(isValidUtf8("å€😀"));
        for (const char* bad : {"\xC0\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE2\x82", "\x80"})
            CHECK_FALSE(isValidUtf8(bad));
        std::size_t n = 0;
        CHECK(repairUtf8("a\xFF\x62\xE2\x82", &n) == "a\xEF\xBF\xBD\x62\xEF\xBF\xBD\xEF\xBF\xBD");
        CHECK(n == 3);
    }

    TEST_CASE("UTF-16 lengths count a pair for characters above U+FFFF")
    {
        CHECK(utf16Length("aå€😀") == 5);
        CHECK(utf16Prefix("a😀b", 2) == "a");
        CHECK(utf16Prefix("a😀b", 3) == "a😀");
    }

    TEST_CASE("Every Unicode space is trimmed")
    {
        CHECK(trimmed("\xEF\xBB\xBF \xC2\xA0x y\xE2\x80\xAF\t") == "x y");
        CHECK(trimmed(" \t ").empty());
    }
}
