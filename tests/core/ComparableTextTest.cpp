// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/ComparableText.h"
#include "core/base/Text.h"
#include "core/domain/WordFinder.h"

#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

std::string utf8(std::u32string_view text)
{
    std::string out;
    for (const char32_t c : text)
        appendUtf8(out, c);
    return out;
}

std::string compared(std::string_view text)
{
    return utf8(ComparableText(text).text());
}

/// Where `needle` of the comparable form lies in the text as listed.
TextRange place(std::string_view text, std::u32string_view needle)
{
    const ComparableText comparable(text);
    const std::size_t at = comparable.text().find(needle);
    REQUIRE(at != std::u32string_view::npos);
    return comparable.listed(at, at + needle.size());
}

std::string occurrences(const std::vector<std::u32string>& words, std::u32string_view text)
{
    std::vector<WordFinder::Occurrence> found;
    WordFinder(words).find(text, 0, found);
    std::string out;
    for (const auto& occurrence : found)
        out += std::to_string(occurrence.word) + "@" +
               std::to_string(occurrence.end - words[occurrence.word].size()) + " ";
    return out;
}

}

TEST_SUITE("ComparableText")
{
    TEST_CASE("Case, composition, space, dashes and invisible characters do not matter")
    {
        const std::vector<std::pair<std::string, std::string>> rows{
            {"RÄKSMÖRGÅS", "räksmörgås"},
            {"ra\xCC\x88ka", "räka"},
            {"A\xCC\x8A", "å"},
            {"idé", "ide"},
            {"Straße", "strasse"},
            {"a \t\r\n\xC2\xA0\xE2\x80\xAF"
             "b",
             "a b"},
            {"å \xC2\xA0 ä", "å ä"},
            {"1\xE2\x80\x93"
             "2\xE2\x88\x92"
             "3",
             "1-2-3"},
            {"lö\xC2\xADsen\xE2\x80\x8Bord", "lösenord"},
            {"😀", "😀"},
            {"x\xFFy", "x\xEF\xBF\xBDy"},
            {"", ""},
        };
        for (const auto& [text, expected] : rows) {
            CAPTURE(text);
            CHECK(compared(text) == expected);
        }
    }

    TEST_CASE("Places are those of the text as listed, in code points")
    {
        CHECK(place("😀 Remiss", U"remiss") == TextRange{2, 6});
        CHECK(place("La\xCC\x88karintyg", U"läkarintyg") == TextRange{0, 11});
        CHECK(place("a  \xC2\xA0 b", U"a b") == TextRange{0, 6});
        CHECK(place("a  \xC2\xA0 b", U" ") == TextRange{1, 4});
        CHECK(place("lö\xC2\xADsen", U"lösen") == TextRange{0, 6});
        CHECK(place("Maßnahme", U"ss") == TextRange{2, 1});
        CHECK(ComparableText("a\xCC\x8A😀\xFF").listedLength() == 4);
    }

    TEST_CASE("Words are runs of letters and digits, capitals are remembered")
    {
        const ComparableText text("Ärende 5b: Åsa");
        CHECK(text.isLetter(0));
        CHECK(text.isCapital(0));
        CHECK_FALSE(text.isCapital(1));
        CHECK(text.wordEnd(0) == 6);
        CHECK(text.isDigit(7));
        CHECK(text.wordEnd(7) == 9);
        CHECK(text.isCapital(11));
        CHECK_FALSE(text.isAlphanumeric(text.size()));
    }

    TEST_CASE("Content starts after the marks of replies and forwards")
    {
        const std::vector<std::pair<std::string, std::size_t>> rows{
            {"Remiss", 0},
            {"SV: Remiss", 4},
            {"sv:VB: FW:  Remiss", 11},
            {"Autosvar: Remiss", 10},
            {"Svar: Remiss", 0},
            {"Automatiskt svar: x", 18},
            {"Re", 0},
            {"RE:", 3},
            {"", 0},
        };
        for (const auto& [text, start] : rows) {
            CAPTURE(text);
            CHECK(ComparableText(text).contentStart() == start);
        }
    }

    TEST_CASE("Every occurrence of every word is found, overlapping and nested ones too")
    {
        CHECK(occurrences({U"he", U"she", U"hers", U"his"}, U"ushers his") == "1@1 0@2 2@2 3@7 ");
        CHECK(occurrences({U"a", U"aa", U"a"}, U"aaa") == "2@0 0@0 1@0 2@1 0@1 1@1 2@2 0@2 ");
        CHECK(occurrences({U"å"}, U"aåx😀å") == "0@1 0@4 ");
        CHECK(occurrences({}, U"text").empty());
        CHECK(occurrences({U"x"}, U"").empty());
    }
}
