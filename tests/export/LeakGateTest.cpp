// SPDX-License-Identifier: EUPL-1.2
#include "export/LeakGate.h"

#include "core/base/Error.h"
#include "export/CsvListWriter.h"
#include "export/OverviewListWriter.h"
#include "tests/export/PlantedLeak.h"
#include "tests/export/TestList.h"
#include "tests/support/Encodings.h"
#include "tests/support/TempFolder.h"

#include <Poco/Base64Encoder.h>
#include <functional>
#include <sstream>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

ForbiddenTexts forbidden()
{
    ForbiddenTexts texts;
    texts.add("masked", secret);
    texts.add("withheld", "doris.dahl@privat.example");
    texts.add("message-id", "a1b2c3d4@mail.region.example");
    texts.add("account", "REGION\\regist01");
    texts.add("path", "/home/regist01/arkiv");
    texts.seal();
    return texts;
}

std::string printed(const std::vector<LeakFinding>& findings)
{
    std::string text;
    for (const LeakFinding& finding : findings) {
        text += finding.part + ":" + finding.kind;
        if (finding.nr != 0)
            text += "@" + std::to_string(finding.nr);
        text += "\n";
    }
    return text;
}

std::string base64(const std::string& text)
{
    std::ostringstream out;
    Poco::Base64Encoder encoder(out);
    encoder << text;
    encoder.close();
    return out.str();
}

}

TEST_SUITE("LeakGate")
{
    TEST_CASE("A list as the writers make it passes")
    {
        const TempFolder folder;
        const ForbiddenTexts texts = forbidden();
        DisclosableList list = sampleList();
        for (const char* subject :
             {"=1+1", "_x0041_ _x005F_", "a\tb\r\nc", " blank ", "<&>\"'", "😀 שלום", "bad\xFF\x01",
              "\xE2\x80\xAEtxt", "[sekretess][sekretess]", "\xEF\xBF\xBD"})
            list.rows.push_back(listRow(static_cast<std::int64_t>(list.rows.size()) + 1,
                                        "2026-06-01 12:00:59", "a@x.example", "b@x.example",
                                        subject));
        list.rows.push_back(listRow(16, "2026-06-01 12:00", "a@x.example", "b@x.example",
                                    std::string(40'000, 'a')));
        list.rows.push_back(listRow(17, "2026-06-01 12:00", "a@x.example", "b@x.example", ""));
        for (std::uint32_t rowsPerSheet : {1'048'576U, 19U, 18U, 7U, 2U}) {
            CAPTURE(rowsPerSheet);
            writeOverviewWorkbook(list, folder / "list.xlsx", folder.path(), {}, rowsPerSheet);
            CHECK(printed(LeakGate(list, texts, rowsPerSheet)
                              .examineWorkbook(readFile(folder / "list.xlsx"))) == "");
        }
        writeOverviewCsv(list, folder / "list.csv");
        CHECK(printed(LeakGate(list, texts).examineCsv(readFile(folder / "list.csv"))) == "");

        const DisclosableList none = emptyList();
        writeOverviewWorkbook(none, folder / "none.xlsx", folder.path());
        CHECK(printed(LeakGate(none, texts).examineWorkbook(readFile(folder / "none.xlsx"))) == "");
        writeOverviewCsv(none, folder / "none.csv");
        CHECK(printed(LeakGate(none, texts).examineCsv(readFile(folder / "none.csv"))) == "");
    }

    TEST_CASE("Every planted leak is found and named by its part and kind")
    {
        const TempFolder folder;
        const ForbiddenTexts texts = forbidden();
        const DisclosableList list = sampleList();
        const LeakGate gate(list, texts);
        writeOverviewWorkbook(list, folder / "list.xlsx", folder.path());
        CHECK(printed(gate.examineWorkbook(OpenPackage(folder / "list.xlsx").zip.build())) == "");
        for (const auto* leaks : {&containerLeaks(), &partLeaks(), &sheetLeaks()}) {
            for (const Leak& leak : *leaks) {
                CAPTURE(leak.name);
                OpenPackage package(folder / "list.xlsx");
                leak.plant(package);
                const std::string found = printed(gate.examineWorkbook(package.zip.build()));
                CHECK_MESSAGE(found.find(leak.finding + "\n") != std::string::npos, found);
            }
        }
    }

    TEST_CASE("A forbidden text is found although the list itself says it")
    {
        struct Case {
            std::string name;
            std::string subject;
        };
        const std::vector<Case> cases{
            {"as it is", "Angående " + secret + " i dag"},
            {"in other case", "HEMLIG DIAGNOS: CYSTISK NJURSJUKDOM"},
            {"in other case beside another script", "жHEMLIG DIAGNOS: CYSTISK NJURSJUKDOM"},
            {"as base64", base64(secret)},
        };
        for (const Case& c : cases) {
            CAPTURE(c.name);
            const TempFolder folder;
            const ForbiddenTexts texts = forbidden();
            DisclosableList list = sampleList();
            list.rows[3].subject = open(c.subject);
            writeOverviewWorkbook(list, folder / "list.xlsx", folder.path());
            CHECK(printed(LeakGate(list, texts).examineWorkbook(readFile(folder / "list.xlsx"))) ==
                  logPart + ":masked@4\n");
            writeOverviewCsv(list, folder / "list.csv");
            CHECK(printed(LeakGate(list, texts).examineCsv(readFile(folder / "list.csv"))) ==
                  ":masked@4\n");
        }
    }

    TEST_CASE("A withheld address is found among the recipients, and ids and paths in the facts")
    {
        const TempFolder folder;
        const ForbiddenTexts texts = forbidden();
        DisclosableList list = sampleList();
        list.rows[4].recipients[21] = open("doris.dahl@privat.example");
        list.facts.push_back(
            {DisclosableText::own("Fil"), DisclosableText::own("/home/regist01/arkiv")});
        writeOverviewWorkbook(list, folder / "list.xlsx", folder.path());
        CHECK(printed(LeakGate(list, texts).examineWorkbook(readFile(folder / "list.xlsx"))) ==
              aboutPart + ":path\n" + recipientsPart + ":withheld@5\n");
        writeOverviewCsv(list, folder / "list.csv");
        CHECK(printed(LeakGate(list, texts).examineCsv(readFile(folder / "list.csv"))) ==
              ":withheld@5\n");
    }

    TEST_CASE("Words of our own and short originals inside open words are no leak")
    {
        const TempFolder folder;
        ForbiddenTexts texts;
        for (const char* word : {"sekretess", "Mottagare", "beslut", "worksheet", "Region Exempel",
                                 "2026-0123", "inlineStr", "Calibri", "ann", "region"})
            texts.add("masked", word);
        texts.add("account", "anna.andersson");
        texts.seal();
        DisclosableList list = sampleList();
        for (DisclosableRow& row : list.rows) {
            row.sender = open("anna.andersson@x.example");
            row.recipients = {open("bo@x.example")};
        }
        list.facts.pop_back(); // the contact's address is a value
        writeOverviewWorkbook(list, folder / "list.xlsx", folder.path());
        CHECK(printed(LeakGate(list, texts).examineWorkbook(readFile(folder / "list.xlsx"))) == "");
    }

    TEST_CASE("A leak is not hidden by a hundred harmless findings before it")
    {
        const TempFolder folder;
        ForbiddenTexts texts;
        texts.add("masked", "abc");
        texts.add("masked", secret);
        texts.seal();
        DisclosableList list = emptyList();
        for (int i = 1; i <= 300; ++i)
            list.rows.push_back(listRow(i, "2026-01-01 12:00", "abc@x.example", "b@x.example",
                                        i == 299 ? secret : "abc abc"));
        writeOverviewWorkbook(list, folder / "list.xlsx", folder.path());
        CHECK(printed(LeakGate(list, texts).examineWorkbook(readFile(folder / "list.xlsx"))) ==
              logPart + ":masked@299\n");
    }

    TEST_CASE("A leak in the bytes is not hidden by chance findings in packed data before it")
    {
        const TempFolder folder;
        const DisclosableList list = sampleList();
        writeOverviewWorkbook(list, folder / "list.xlsx", folder.path());
        OpenPackage package(folder / "list.xlsx");
        ZipPart& part = package.zip[logPart];
        part.packed = rawDeflate(part.bytes);
        for (int i = 0; i < 200; ++i)
            *part.packed += "abc ";
        *part.packed += secret;
        ForbiddenTexts texts;
        texts.add("masked", "abc");
        texts.add("masked", secret);
        texts.seal();
        CHECK(
            printed(LeakGate(list, texts).examineWorkbook(package.zip.build())).find(":masked\n") !=
            std::string::npos);
    }

    TEST_CASE("A CSV that says anything else than the list is refused")
    {
        struct Case {
            std::string name;
            std::string from;
            std::string to;
            std::string finding;
        };
        const std::vector<Case> cases{
            {"no BOM", "\xEF\xBB\xBF", "", ":bom"},
            {"a changed cell", "Möte om budgeten", "Möte om budgeteN", ":cell@1"},
            {"an unmasked cell", "Angående [sekretess]", "Angående " + secret, ":masked@2"},
            {"a guard that is missing", "'+01:00", "+01:00", ":cell@1"},
            {"a guard too much", "\"Inbjudan", "\"'Inbjudan", ":cell@5"},
            {"a formula", "\"Inbjudan", "\"=Inbjudan", ":cell@5"},
            {"a changed heading", "Ärendemening", "Ämne", ":cell"},
            {"a field more", "\"Inbjudan\"", "\"Inbjudan\";\"x\"", ":csv-markup@5"},
            {"a field without quotes", "\"Inbjudan\"", "Inbjudan", ":csv-markup@5"},
            {"a bare line feed", "\"\"\r\n\"2\"", "\"\"\n\"2\"", ":csv-markup@1"},
            {"a line more", "\"Inbjudan\";\"\"\r\n", "\"Inbjudan\";\"\"\r\n\"" + secret + "\"\r\n",
             ":row-extra"},
            {"a broken byte", "Inbjudan", "Inbjud\xE5n", ":csv-markup"},
            {"a mark that is already there", "\"Inbjudan\";\"\"", "\"Inbjudan\";\"X\"", ":cell@5"},
            {"a NUL", "Inbjudan", std::string("Inbjudan\0", 9), ":cell@5"},
        };
        const TempFolder folder;
        const ForbiddenTexts texts = forbidden();
        const DisclosableList list = sampleList();
        writeOverviewCsv(list, folder / "list.csv");
        const std::string good = readFile(folder / "list.csv");
        const LeakGate gate(list, texts);
        for (const Case& c : cases) {
            CAPTURE(c.name);
            std::string bytes = good;
            const std::size_t at = bytes.find(c.from);
            REQUIRE(at != std::string::npos);
            bytes.replace(at, c.from.size(), c.to);
            const std::string found = printed(gate.examineCsv(bytes));
            CHECK_MESSAGE(found.find(c.finding + "\n") != std::string::npos, found);
        }
        for (std::size_t length = 0; length < good.size(); ++length) {
            if (gate.examineCsv(good.substr(0, length)).empty())
                FAIL("cut at ", length, " and not noticed");
        }
    }

    TEST_CASE("A workbook cut or changed at any byte is refused")
    {
        const TempFolder folder;
        const ForbiddenTexts texts = forbidden();
        const DisclosableList list = sampleList();
        writeOverviewWorkbook(list, folder / "list.xlsx", folder.path());
        const std::string good = readFile(folder / "list.xlsx");
        const LeakGate gate(list, texts);
        for (std::size_t at = 0; at < good.size(); ++at) {
            if (gate.examineWorkbook(good.substr(0, at)).empty())
                FAIL("cut at ", at, " and not noticed");
        }
    }

    TEST_CASE("A refusal names parts, kinds and rows, never the value")
    {
        CHECK_NOTHROW(LeakGate::refuse({}));
        try {
            LeakGate::refuse({{"xl/worksheets/sheet2.xml", "cell", 7}, {"", "comment", 0}});
            FAIL("not refused");
        } catch (const GateError& error) {
            CHECK(error.code() == "leak-found");
            CHECK(error.detail() == "xl/worksheets/sheet2.xml:cell, :comment");
            CHECK(error.rows() == std::vector<std::int64_t>{7});
        }
    }
}
