// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/SubjectText.h"

#include <doctest/doctest.h>

using namespace postinsyn;

TEST_SUITE("SubjectText")
{
    TEST_CASE("Encoded words are decoded, and what cannot be stays as it is")
    {
        struct Case {
            const char* logged;
            const char* readable;
        };
        for (const Case& each : {
                 Case{"Hej Åsa", "Hej Åsa"},
                 Case{"=?utf-8?B?UGF0aWVudCAxMjEyMTItMTIxMiDDhXNh?=", "Patient 121212-1212 Åsa"},
                 Case{"SV: =?UTF-8?b?w4U=?= nu", "SV: Å nu"},
                 Case{"=?iso-8859-1?Q?=C5tg=E4rd_nu?=", "Åtgärd nu"},
                 Case{"=?Windows-1252?q?=80_=93citat=94?=", "€ “citat”"},
                 Case{"=?iso-8859-1?Q?=93citat=94?=", "“citat”"},
                 Case{"=?iso-8859-15?Q?=A4_=BD?=", "€ œ"},
                 Case{"=?us-ascii*en?Q?plain?=", "plain"},
                 Case{"=?utf-16?B?/v8AxQBzAGE=?=", "Åsa"},
                 Case{"=?utf-16?B?AMUAcwBh?=", "Åsa"},
                 Case{"=?utf-16?B?//7FAHMAYQA=?=", "Åsa"},
                 Case{"=?utf-16le?B?xQBzAGEA?=", "Åsa"},
                 Case{"=?utf-16be?B?2D3eANg9?=", "\xF0\x9F\x98\x80\xEF\xBF\xBD"},
                 // White space between words goes, a letter may be cut by their border.
                 Case{"=?utf-8?Q?=C3?= \r\n =?utf-8?Q?=85sa?=", "Åsa"},
                 Case{"=?utf-8?Q?a?= =?iso-8859-1?Q?=E5?= b", "aå b"},
                 Case{"=?utf-8?Q?a?= b =?utf-8?Q?c?=", "a b c"},
                 Case{"=?utf-8?Q?a?==?utf-8?Q?b?=", "ab"},
                 // Encoded once more.
                 Case{"=?utf-8?Q?=3D=3Futf-8=3FB=3Fw4U=3D=3F=3D?=", "Å"},
                 Case{"=?utf-8?Q?=C5?=", "\xEF\xBF\xBD"},
                 Case{"=?utf-8?Q?a=00b?=", "a b"},
                 Case{"=?koi8-r?B?w4U=?=", "=?koi8-r?B?w4U=?="},
                 Case{"=?utf-8?X?w4U=?=", "=?utf-8?X?w4U=?="},
                 Case{"=?utf-8?B?w4*U=?=", "=?utf-8?B?w4*U=?="},
                 Case{"=?utf-8?Q?a=5?=", "=?utf-8?Q?a=5?="},
                 Case{"=?utf-8?B?w4U", "=?utf-8?B?w4U"},
                 Case{"=?utf-8?B?=?utf-8?B?w4U=?=", "=?utf-8?B?Å"},
                 Case{"=?", "=?"},
                 Case{"=?utf-8?", "=?utf-8?"},
                 Case{"=?utf-8?B", "=?utf-8?B"},
                 Case{"", ""},
             }) {
            CAPTURE(each.logged);
            CHECK(readableSubject(each.logged) == each.readable);
        }
    }

    TEST_CASE("A line break that a tracking log wrote as characters reads as a space")
    {
        CHECK(readableSubject("rad1\\r\\nrad2") == "rad1 rad2");
        CHECK(readableSubject("C:\\nytt") == "C:\\nytt");
        CHECK(readableSubject("rad1\r\nrad2") == "rad1\r\nrad2");
    }

    TEST_CASE("Any white space compares as one space, and what cannot be seen is not there")
    {
        struct Case {
            const char* text;
            const char* folded;
        };
        for (const Case& each : {
                 Case{"Rad1\r\nRad2", "rad1 rad2"},
                 Case{"hårt\u00A0mellan", "hårt mellan"},
                 Case{"två \t blank", "två blank"},
                 Case{"smalt\u202Fblank\u3000brett", "smalt blank brett"},
                 Case{"mjukt\u00ADbinde\u200Bstreck\uFEFF", "mjuktbindestreck"},
                 Case{" a  ", " a "},
                 Case{"Åtgärd – é", "åtgärd – e"},
             }) {
            CAPTURE(each.text);
            CHECK(foldSubject(each.text) == each.folded);
        }
        CHECK(withPlainSpaces("a\u00AD\n\n b") == "a\u00AD b");
    }

    TEST_CASE("A text begins where something shows")
    {
        for (const char* before :
             {"", " \t", "\u00AD", "\u2060", "\u200B\uFEFF", "\uFE0F", "\u034F\u0301", "\u3164",
              "\u2800\u3000", "\u061C\u202E", "\U000E0101\U000E0020", "\u180E \u2064"}) {
            CAPTURE(before);
            CHECK(fromFirstVisible(std::string(before) + "=\u00ADx ") == "=\u00ADx ");
            CHECK(fromFirstVisible(before).empty());
        }
    }
}
