// SPDX-License-Identifier: EUPL-1.2
#include "export/CsvListWriter.h"

#include "tests/export/TestList.h"
#include "tests/support/TempFolder.h"

#include <doctest/doctest.h>

using namespace postinsyn;
using test::TempFolder;

TEST_SUITE("CsvListWriter")
{
    TEST_CASE("A list as CSV has a BOM, semicolons, CRLF, quotes and ISO dates")
    {
        const TempFolder folder;
        DisclosableList list = test::sampleList();
        list.rows[4].recipients.resize(2);
        writeOverviewCsv(list, folder / "list.csv");
        CHECK(test::readFile(folder / "list.csv") ==
              "\xEF\xBB\xBF\"Nr\";\"Datum\";\"Klockslag\";\"Tidszon\";\"Riktning\";\"Avsändare\";"
              "\"Mottagare\";\"Ärendemening\";\"Begärs ut (X)\"\r\n"
              "\"1\";\"2026-03-29\";\"01:59:59\";\"'+01:00\";\"In\";"
              "\"anna.andersson@region.example\";"
              "\"bo.berg@kommun.example; cilla.ceder@region.example\";\"Möte om budgeten\";\"\"\r\n"
              "\"2\";\"2026-03-29\";\"03:00:00\";\"'+02:00\";\"In\";\"bo.berg@kommun.example\";"
              "\"anna.andersson@region.example\";\"Angående [sekretess] i dag\";\"\"\r\n"
              "\"3\";\"[sekretess]\";\"[sekretess]\";\"[sekretess]\";\"[sekretess]\";"
              "\"[sekretess]\";\"[sekretess]\";\"[sekretess]\";\"\"\r\n"
              "\"4\";\"[sekretess]\";\"[sekretess]\";\"[sekretess]\";\"In\";"
              "\"cilla.ceder@region.example\";\"anna.andersson@region.example\";\"(tom)\";\"\"\r\n"
              "\"5\";\"2026-10-25\";\"02:30:00\";\"'+02:00\";\"In\";"
              "\"anna.andersson@region.example\";"
              "\"mottagare1@skola.example; mottagare2@skola.example\";\"Inbjudan\";\"\"\r\n");
    }

    TEST_CASE("A field that a spreadsheet would read as a formula gets an apostrophe")
    {
        const std::vector<std::pair<std::string, std::string>> cases{
            {"=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"},
            {"+46 70", "'+46 70"},
            {"-1", "'-1"},
            {"@SUM(A1)", "'@SUM(A1)"},
            {"\t=1", "' =1"},
            {"\r=1", "' =1"},
            {"  =1", "'  =1"},
            {"＝1", "'＝1"},
            {"a=1", "a=1"},
            {"say \"hi\"; ok", "say \"\"hi\"\"; ok"},
            {"two\r\nlines", "two lines"},
            {"'quoted'", "'quoted'"},
            {"'=1", "''=1"},
            {"\u00AD=1+1", "'\u00AD=1+1"},
            {"\u2060@x", "'\u2060@x"},
            {"\uFE0F'\u200B-1", "'\uFE0F'\u200B-1"},
            {" '\u00AD=1", "' '\u00AD=1"},
            {"\u00ADx=1", "\u00ADx=1"},
            {"''  -", "'''  -"},
            {"'", "'"},
        };
        for (const auto& [given, expected] : cases) {
            CAPTURE(given);
            const TempFolder folder;
            DisclosableList list = test::emptyList();
            list.rows = {test::listRow(1, "2026-01-01 12:00", "a@x.example", "b@x.example", given)};
            writeOverviewCsv(list, folder / "list.csv");
            const std::string text = test::readFile(folder / "list.csv");
            const std::string tail = ";\"" + expected + "\";\"\"\r\n";
            CHECK(text.substr(text.size() - tail.size()) == tail);
        }
    }
}
