// SPDX-License-Identifier: EUPL-1.2
#include "core/import/RecipientList.h"

#include <doctest/doctest.h>
#include <string>

using namespace postinsyn;

namespace {

/// Members in brackets, then what the list says about itself.
std::string show(const RecipientList& list)
{
    std::string text;
    for (const std::string_view member : list.members())
        text += "[" + std::string(member) + "]";
    text += list.isLost() ? " lost" : "";
    text += list.isCut() ? " cut" : "";
    return text + (list.isTooLong() ? " too long" : "");
}

std::string tracking(std::string_view cell)
{
    RecipientList list;
    list.readTracking(cell);
    return show(list);
}

std::string joined(std::string_view cell, std::uint32_t declared = 0)
{
    RecipientList list;
    list.readJoined(cell, declared);
    return show(list);
}

std::string written(std::string_view cell, char separator = ';')
{
    RecipientList list;
    list.readWritten(cell, separator);
    return show(list) + (list.strangers() > 0 ? " " + std::to_string(list.strangers()) : "");
}

std::string packed(std::string_view cell)
{
    std::vector<RowRecipient> all;
    std::string text = readRecipientStatus(cell, all) ? "" : "too many ";
    for (const RowRecipient& one : all)
        text += "[" + std::string(one.address) + " " + std::string(statusName(one.status)) + "]";
    return text;
}

std::string repeated(std::string_view piece, std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes)
        text += piece;
    return text;
}

}

TEST_SUITE("RecipientList")
{
    TEST_CASE("Parties as people write them give their addresses; what holds none is counted")
    {
        struct Case {
            const char* cell;
            const char* members;
        };
        const Case cases[] = {
            {"", ""},
            {"a@x.example", "[a@x.example]"},
            {"a@x.example, b@x.example;c@x.example", "[a@x.example][b@x.example][c@x.example]"},
            {"Anna Alm <a@x.example>", "[a@x.example]"},
            {"\"Alm, Anna\" <a@x.example>; <b@x.example>", "[a@x.example][b@x.example]"},
            {"Alm, Anna <a@x.example>, Ek, Bo <b@x.example>", "[a@x.example][b@x.example]"},
            {"mailto:a@x.example,", "[a@x.example]"},
            {"Anna Alm a@x.example", "[a@x.example]"},
            {"a@x.example (Anna)", "[a@x.example]"},
            {"\"odd, one\"@x.example", "[\"odd, one\"@x.example]"},
            {"<>", "[<>]"},
            {"/O=REGION/CN=ANNA", "[/O=REGION/CN=ANNA]"},
            {"IMCEAEX-_O=REGION@x.example", "[IMCEAEX-_O=REGION@x.example]"},
            {"inte en adress", "[inte en adress] 1"},
            {"hej, a@x.example, då", "[hej][a@x.example][då] 2"},
            {"Alm, Anna", "[Alm][Anna] 2"},
            {"@", "[@] 1"},
            {"a@ b@x.example", "[a@ b@x.example] 1"},
            {"Anna <hej>", "[Anna <hej>] 1"},
            {"\"open, a@x.example", "[\"open][a@x.example] 1"},
            {"<open, a@x.example", "[<open][a@x.example] 1"},
        };
        for (const Case& c : cases) {
            CAPTURE(c.cell);
            CHECK(written(c.cell) == c.members);
        }
        CHECK(written("a@x.example|b@x.example", '|') == "[a@x.example][b@x.example]");
        CHECK(written(repeated("a@x.example,", 12 * (recipientLimit + 2))).ends_with(" too long"));
        CHECK(written(repeated("<\"", 1 << 20)).ends_with(" 1"));
    }

    TEST_CASE("Packed recipients end where ## and words and a semicolon follow")
    {
        struct Case {
            std::string cell;
            std::string expected;
        };
        for (const Case& c : {
                 Case{"a@x.example##Receive, Deliver", "[a@x.example delivered]"},
                 Case{"a@x##Receive, Send;b@y##Receive, Fail", "[a@x sent][b@y failed]"},
                 Case{"a@x##Receive", "[a@x received]"},
                 Case{"a@x##Receive, Deliver, Quarantined", "[a@x quarantined]"},
                 Case{"a@x##Receive, Deliver, FilteredAsSpam", "[a@x filtered-as-spam]"},
                 Case{"a@x##Receive, Quarantined, Deliver", "[a@x delivered]"},
                 Case{"g@x##Receive, Expand;a@x##Receive,Deliver", "[g@x expanded][a@x delivered]"},
                 Case{"a@x##Receive, Defer", "[a@x pending]"},
                 Case{"a@x##Receive, Resolve", "[a@x resolved]"},
                 Case{"a@x##Receive, Fail, Drop", "[a@x failed]"},
                 Case{"a@x##Receive, Something", "[a@x received]"},
                 Case{"a@x##Something", "[a@x unknown]"},
                 Case{"\"Fname LName<fname.lname\"@domain.example##Receive, Fail",
                      "[\"Fname LName<fname.lname\"@domain.example failed]"},
                 Case{"\"a;b\"@x##Receive, Deliver;\"c, d\"@y##Receive",
                      "[\"a;b\"@x delivered][\"c, d\"@y received]"},
                 Case{"a##b@x##Receive, Send", "[a##b@x sent]"},
                 Case{"a#@x###Receive", "[a#@x# received]"},
                 Case{"a@x##Receive, Deliver;a@x##Receive, Fail", "[a@x delivered][a@x failed]"},
                 Case{"a@x##Receive, Deliver;", "[a@x delivered]"},
                 Case{"a@x##Receive, Deliver; b@x##Receive", "[a@x delivered][b@x received]"},
                 Case{"<>##Receive", "[<> received]"},
                 Case{"##Receive;b@x##Receive", "[b@x received]"},
                 Case{"a@x##Receive;b@x", "[a@x received][b@x unknown]"}, // cut by Excel
                 Case{"b@x##Receive, 250 OK;c@x##Receive, Deliver",
                      "[b@x received][c@x delivered]"},
                 Case{"b@x##550 5.1.1 no;c@x##Receive", "[b@x unknown][c@x received]"},
                 Case{"b@x##", "[b@x unknown]"},
                 Case{"b@x##;c@x##Receive", "[b@x unknown][c@x received]"},
                 Case{"b@x##" + std::string(600, '1'),
                      "[b@x##" + std::string(600, '1') + " unknown]"},
                 Case{"a@x;b@x", "[a@x unknown][b@x unknown]"},
                 Case{"a@x", "[a@x unknown]"},
                 Case{"", ""},
             })
            CHECK_MESSAGE(packed(c.cell) == c.expected, c.cell);
    }

    TEST_CASE("Tracking lists wrap a member with ; or ' in single quotes")
    {
        struct Case {
            std::string cell;
            std::string expected;
        };
        for (const Case& c : {
                 Case{"a@x;b@y", "[a@x][b@y]"},
                 Case{"'o''brien;x@y'", "[o'brien;x@y]"},
                 Case{"'o''brien@x.example';b@y", "[o'brien@x.example][b@y]"},
                 Case{"a@x;'b;c@y';'d''e@z'", "[a@x][b;c@y][d'e@z]"},
                 Case{"o'brien@x;b@y", "[o'brien@x][b@y]"},
                 Case{"'open@x;b@y", "['open@x][b@y]"},
                 Case{"'a'b@x;c@y", "['a'b@x][c@y]"},
                 Case{"'a;b'c@x;'d@y'", "['a][b'c@x][d@y]"},
                 Case{"''@x", "[''@x]"},
                 Case{"<>", "[<>]"},
                 Case{"IMCEAEX-_O=REGION_OU=EXCH_CN=RECIPIENTS_CN=ANNA+20A@region.example;b@y",
                      "[IMCEAEX-_O=REGION_OU=EXCH_CN=RECIPIENTS_CN=ANNA+20A@region.example][b@y]"},
                 Case{"/O=REGION/OU=EXCH/CN=ANNA;b@y", "[/O=REGION/OU=EXCH/CN=ANNA][b@y]"},
                 Case{"\"a b\"@x;c@y", "[\"a b\"@x][c@y]"},
                 Case{"a@x; b@y ;", "[a@x][b@y]"},
                 Case{"", ""},
                 Case{";;", ""},
             })
            CHECK_MESSAGE(tracking(c.cell) == c.expected, c.cell);
    }

    TEST_CASE("Joined lists are read in every way that scripts and PowerShell write them")
    {
        struct Case {
            std::string cell;
            std::string expected;
        };
        for (const Case& c : {
                 Case{"a@x;b@y", "[a@x][b@y]"},
                 Case{"a@x; b@y", "[a@x][b@y]"},
                 Case{"a@x, b@y", "[a@x][b@y]"},
                 Case{"a@x,b@y", "[a@x][b@y]"},
                 Case{"a@x b@y", "[a@x][b@y]"},
                 Case{"{a@x}", "[a@x]"},
                 Case{"{a@x, b@y}", "[a@x][b@y]"},
                 Case{"{a@x, b@y...}", "[a@x][b@y] cut"},
                 Case{"{a@x, b@y, ...}", "[a@x][b@y] cut"},
                 Case{"{a@x, b@y\u2026}", "[a@x][b@y] cut"},
                 Case{"{}", ""},
                 Case{"System.String[]", " lost"},
                 Case{"System.Object[]", " lost"},
                 Case{"Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]", " lost"},
                 Case{"System.Collections.ArrayList", " lost"},
                 Case{"system.admin@x", "[system.admin@x]"},
                 Case{"\"a;b\"@x;c@y", "[\"a;b\"@x][c@y]"},
                 Case{"\"a, b\"@x, c@y", "[\"a, b\"@x][c@y]"},
                 Case{"\"a b\"@x", "[\"a b\"@x]"},
                 Case{"\"open@x;c@y", "[\"open@x][c@y]"},
                 Case{"/O=Region/CN=Berg, Anna", "[/O=Region/CN=Berg, Anna]"},
                 Case{"<>", "[<>]"},
                 Case{"", ""},
             })
            CHECK_MESSAGE(joined(c.cell) == c.expected, c.cell);
        CHECK(joined("anna berg@x", 1) == "[anna berg@x]");
        CHECK(joined("{a@x}", 1) == "[a@x]");
    }

    TEST_CASE("Twenty thousand recipients are read and one more is too many")
    {
        std::string cell = repeated("a@x;", 4 * recipientLimit);
        RecipientList list;
        list.readTracking(cell);
        CHECK(list.members().size() == recipientLimit);
        CHECK_FALSE(list.isTooLong());
        cell += "a@x";
        list.readTracking(cell);
        CHECK(list.isTooLong());
        list.readJoined(cell, 0);
        CHECK(list.isTooLong());
        list.readSeparated(cell, ';');
        CHECK(list.isTooLong());
        std::vector<RowRecipient> all;
        CHECK(readRecipientStatus(repeated("a@x##Receive;", 13 * recipientLimit), all));
        all.clear();
        CHECK_FALSE(readRecipientStatus(repeated("a@x##Receive;", 13 * recipientLimit + 1), all));
        all.clear();
        CHECK_FALSE(readRecipientStatus(repeated("a@x;", 4 * recipientLimit + 4), all));
    }

    TEST_CASE("A field of 100 kB is read whole")
    {
        std::vector<RowRecipient> all;
        const std::string cell = repeated("\"a;b, c\"@region.example##Receive, Deliver;", 100'000);
        CHECK(readRecipientStatus(cell, all));
        CHECK(all.size() == cell.size() / 42);
        CHECK(all.back().address == "\"a;b, c\"@region.example");
    }

    TEST_CASE("Crooked cells of a megabyte take time linear in them")
    {
        // Quadratic work on any of these is 10^12 steps: the test's time limit is the check.
        RecipientList list;
        std::vector<RowRecipient> all;
        for (const char* piece :
             {"'",   "''",   "';'", "';",    "''';", "'a;", "\"", "\";", "\"@;",     "##",
              "##a", "##a,", "#",   "##a;#", "{",    ",",   " ",  "a,",  "'a''b'c;", "a##b##"}) {
            const std::string cell = repeated(piece, 1'000'000);
            list.readTracking(cell);
            CHECK(list.members().size() <= recipientLimit);
            list.readJoined(cell, 0);
            CHECK(list.members().size() <= recipientLimit);
            list.readSeparated(cell, ' ');
            CHECK(list.members().size() <= recipientLimit);
            all.clear();
            readRecipientStatus(cell, all);
            CHECK(all.size() <= recipientLimit + 1);
        }
    }
}
