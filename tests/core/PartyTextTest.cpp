// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/PartyText.h"

#include "core/base/Text.h"

#include <doctest/doctest.h>

using namespace postinsyn;

TEST_SUITE("PartyText")
{
    TEST_CASE("Parties are understood in whatever shape they are pasted")
    {
        struct Case {
            const char* pasted;
            const char* expected;
        };
        const Case cases[] = {
            {"", ""},
            {" ; , \r\n\t", ""},
            {"anna@region.example", "anna@region.example"},
            {"anna@a.example;bo@b.example", "anna@a.example|bo@b.example"},
            {"anna@a.example, bo@b.example", "anna@a.example|bo@b.example"},
            {"anna@a.example\r\nbo@b.example\n", "anna@a.example|bo@b.example"},
            {"anna@a.example\tbo@b.example", "anna@a.example|bo@b.example"},
            {"anna@a.example bo@b.example", "anna@a.example|bo@b.example"},
            {"Anna Berg <anna@a.example>", "anna@a.example"},
            {"\"Berg, Anna\" <anna@a.example>; bo@b.example", "anna@a.example|bo@b.example"},
            {"Berg, Anna <anna@a.example>", "anna@a.example"},
            {"Berg, Anna <anna@a.example>; von Ek, Bo <bo@b.example>",
             "anna@a.example|bo@b.example"},
            {"Anna Berg, Bo Ek <bo@b.example>", "Anna Berg|bo@b.example"},
            {"Registrator, Bo Ek <bo@b.example>", "Registrator|bo@b.example"},
            {"x; Anna Berg, Bo Ek <bo@b.example>", "x|Anna Berg|bo@b.example"},
            {"x; Anna Berg, Bo <bo@b.example>", "x|Anna Berg|bo@b.example"},
            {"Registrator, <bo@b.example>", "Registrator|bo@b.example"},
            {"Berg, Anna <anna@a.example>, von der Ek, Bo <bo@b.example>",
             "anna@a.example|bo@b.example"},
            {"von, Ek, \"Bo\" <bo@b.example>", "von|bo@b.example"},
            {"Berg, Anna-Karin <anna@a.example>", "anna@a.example"},
            {"registrator@a.example, Bo <bo@b.example>", "registrator@a.example|bo@b.example"},
            {"<anna@a.example>", "anna@a.example"},
            {"'anna@a.example'", "anna@a.example"},
            {"Anna Berg (anna@a.example)", "anna@a.example"},
            {"Anna Berg anna@a.example", "anna@a.example"},
            {"mailto:anna@a.example", "anna@a.example"},
            {"SMTP:anna@a.example", "anna@a.example"},
            {"Till: anna@a.example.", "anna@a.example"},
            {"anna@a.example; ANNA@A.EXAMPLE", "anna@a.example"},
            {"Åsa Östberg", "Åsa Östberg"},
            {"Östberg, Åsa", "Åsa Östberg"},
            {"Östberg,Åsa-Karin", "Åsa-Karin Östberg"},
            {"Östberg, Åsa M.", "Åsa M. Östberg"},
            {"van der Berg, Anna; Ek, Bo\nregistrator", "Anna van der Berg|Bo Ek|registrator"},
            {"Anna, Bo, Cia", "Anna|Bo|Cia"},
            {"Östberg, Åsa, anna@a.example", "Östberg|Åsa|anna@a.example"},
            {"Registrator, Bo Ek", "Registrator|Bo Ek"},
            {"registrator@a.example, Bo", "registrator@a.example|Bo"},
            {"Ek, bo@b.example", "Ek|bo@b.example"},
            {"Ek, ", "Ek"},
            {"\"Åsa Östberg\"; registrator", "Åsa Östberg|registrator"},
            {"Åsa Östberg, registrator", "Åsa Östberg|registrator"},
            {"\"unclosed, Anna\nbo@b.example", "\"unclosed, Anna|bo@b.example"},
            {"Anna <anna", "Anna <anna"},
            {"\"quoted local\"@y.example; \"a@b;c\"@y.example",
             "\"quoted local\"@y.example|\"a@b;c\"@y.example"},
            {"x@[10.0.0.1], y@[IPv6:::1]", "x@[10.0.0.1]|y@[IPv6:::1]"},
            {"\"Ek, Bo\"<bo@b.example>", "bo@b.example"},
            {"@", "@"},
            {"anna@", "anna@"},
        };
        for (const Case& c : cases) {
            CAPTURE(c.pasted);
            CHECK(join(parseParties(c.pasted), "|") == c.expected);
        }
    }

    TEST_CASE("One value that may be an address just as logged stays whole")
    {
        struct Case {
            const char* typed;
            const char* expected;
        };
        const Case cases[] = {
            {" c;d@z.example ", "c;d@z.example"},
            {"a,b@x.example", "a,b@x.example"},
            {"a b@x.example", "a b@x.example"},
            {"'zz@x.example'", "'zz@x.example'"},
            {"<asa@x.example>", "<asa@x.example>"},
            {"SMTP:kk@x.example", "SMTP:kk@x.example"},
            {"asa@x.example.", "asa@x.example."},
            {"tab\t@x.example", "tab\t@x.example"},
            {"a@b@x.example", "a@b@x.example"},
            {"\"Fname LName<fname.lname\"@x.example", "\"Fname LName<fname.lname\"@x.example"},
            {"\"a@b\"@x.example", "\"a@b\"@x.example"},
            {"anna@a.example; bo@b.example", "anna@a.example|bo@b.example"},
            {"Anna\nbo@b.example", "Anna|bo@b.example"},
            {"Anna Berg <anna@a.example>", "anna@a.example"},
            {"anna@a.example, Bo Ek", "anna@a.example|Bo Ek"},
            {"Östberg, Åsa", "Åsa Östberg"},
            {"@", "@"},
        };
        for (const Case& c : cases) {
            CAPTURE(c.typed);
            CHECK(join(askedParties(c.typed), "|") == c.expected);
        }
    }
}
