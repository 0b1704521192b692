// SPDX-License-Identifier: EUPL-1.2
#include "export/OverviewListWriter.h"

#include "core/base/Error.h"
#include "core/import/XlsxReader.h"
#include "tests/export/PlantedLeak.h"
#include "tests/export/TestList.h"
#include "tests/support/TempFolder.h"

#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

std::string write(const TempFolder& folder, const DisclosableList& list,
                  std::uint32_t rowsPerSheet = 1'048'576)
{
    writeOverviewWorkbook(list, folder / "list.xlsx", folder.path(), {}, rowsPerSheet);
    return readFile(folder / "list.xlsx");
}

/// Cells by ` | `, rows by line. Dates and times as the clock shows them.
std::string printed(const std::string& bytes, std::size_t sheet)
{
    const XlsxReader reader(bytes);
    std::string text;
    reader.readSheet(sheet, [&](const XlsxRow& row) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const XlsxCell& cell = row.cells[i];
            text += i > 0 ? " | " : "";
            if (cell.kind == XlsxCell::Kind::Date && cell.number >= 1)
                text += LocalDate{std::chrono::sys_days(std::chrono::days(
                                      *xlsxSerialToMs(cell.number, false) / 86'400'000))}
                            .toIso();
            else if (cell.kind == XlsxCell::Kind::Date)
                text +=
                    LocalTime{
                        {}, static_cast<std::int32_t>(std::lround(cell.number * 86'400) * 1000), 0}
                        .clock();
            else
                text += cell.text;
        }
        text += "\n";
        return true;
    });
    return text;
}

std::string sheetNames(const TempFolder& folder)
{
    return between(partOf(folder / "list.xlsx", "xl/workbook.xml"), "<sheets>", "</sheets>");
}

}

TEST_SUITE("OverviewListWriter")
{
    TEST_CASE("The same list gives the same bytes, whatever the time zone and the folder")
    {
        const TempFolder one;
        const TempFolder two;
        const std::string first = write(one, sampleList());
        CHECK(first.size() > 5000);
        CHECK(first == write(two, sampleList()));
    }

    TEST_CASE("The list reads back row by row, dates and times as such")
    {
        const TempFolder folder;
        const std::string bytes = write(folder, sampleList());
        CHECK(
            printed(bytes, 1) ==
            "Nr | Datum | Klockslag | Tidszon | Riktning | Avsändare | Mottagare | Ärendemening | "
            "Begärs ut (X)\n"
            "1 | 2026-03-29 | 01:59:59 | +01:00 | In | anna.andersson@region.example | "
            "bo.berg@kommun.example; cilla.ceder@region.example | Möte om budgeten\n"
            "2 | 2026-03-29 | 03:00:00 | +02:00 | In | bo.berg@kommun.example | "
            "anna.andersson@region.example | Angående [sekretess] i dag\n"
            "3 | [sekretess] | [sekretess] | [sekretess] | [sekretess] | [sekretess] | "
            "[sekretess] | [sekretess]\n"
            "4 | [sekretess] | [sekretess] | [sekretess] | In | cilla.ceder@region.example | "
            "anna.andersson@region.example | (tom)\n"
            "5 | 2026-10-25 | 02:30:00 | +02:00 | In | anna.andersson@region.example | "
            "mottagare1@skola.example; mottagare2@skola.example; mottagare3@skola.example; "
            "mottagare4@skola.example; mottagare5@skola.example; mottagare6@skola.example; "
            "mottagare7@skola.example; mottagare8@skola.example; mottagare9@skola.example; "
            "mottagare10@skola.example; mottagare11@skola.example; mottagare12@skola.example; "
            "mottagare13@skola.example; mottagare14@skola.example; mottagare15@skola.example; "
            "mottagare16@skola.example; mottagare17@skola.example; mottagare18@skola.example; "
            "mottagare19@skola.example; mottagare20@skola.example; "
            "och 3 till (se blad Mottagare) | Inbjudan\n");
        const std::string recipients = printed(bytes, 2);
        CHECK(recipients.substr(0, 59) ==
              "Nr | Mottagare\n5 | mottagare1@skola.example\n5 | mottagare2@");
        CHECK(std::count(recipients.begin(), recipients.end(), '\n') == 24);
        const std::string about = printed(bytes, 0);
        CHECK(about.find("\nKontrollkod | QTX0-TZ3W-F5M8-S8AR\n") != std::string::npos);
        CHECK(std::count(about.begin(), about.end(), '\n') ==
              static_cast<std::ptrdiff_t>(sampleList().facts.size()) + 1);
    }

    TEST_CASE("Text stays what it was, however it looks")
    {
        const std::vector<std::pair<std::string, std::string>> cases{
            {"=1+1", "=1+1"},
            {"=HYPERLINK(\"http://x.example\",\"y\")", "=HYPERLINK(\"http://x.example\",\"y\")"},
            {"+46 70 123", "+46 70 123"},
            {"-1", "-1"},
            {"@SUM(A1)", "@SUM(A1)"},
            {"{=A1}", "{=A1}"},
            {"http://x.example/", "http://x.example/"},
            {"0123456789", "0123456789"},
            {"1E5", "1E5"},
            {"2026-01-01", "2026-01-01"},
            {"TRUE", "TRUE"},
            {"#N/A", "#N/A"},
            {"'quoted", "'quoted"},
            {"_x0041_", "_x0041_"},
            {"_x005F_x0041_ _x000d_", "_x005F_x0041_ _x000d_"},
            {"<b>&amp;</b> \"'", "<b>&amp;</b> \"'"},
            {"  spaces  ", "  spaces  "},
            {"a\tb\r\nc", "a b c"},
            {std::string("nul\0", 4) + "\x01", "nul\xEF\xBF\xBD\xEF\xBF\xBD"},
            {"\xE2\x80\xAE"
             "gpj.exe",
             "\xEF\xBF\xBDgpj.exe"},
            {"broken\xC3", "broken\xEF\xBF\xBD"},
            {"😀 שלום e\xCC\x81", "😀 שלום e\xCC\x81"},
        };
        DisclosableList list = emptyList();
        for (const auto& [given, expected] : cases)
            list.rows.push_back(listRow(static_cast<std::int64_t>(list.rows.size()) + 1,
                                        "2026-01-01 12:00", "a@x.example", "b@x.example", given));
        const TempFolder folder;
        const XlsxReader reader(write(folder, list));
        reader.readSheet(1, [&](const XlsxRow& row) {
            if (row.number > 1) {
                const XlsxCell& cell = row.cells[7];
                CHECK(cell.text == cases[row.number - 2].second);
                CHECK(cell.kind == XlsxCell::Kind::Text);
                CHECK_FALSE(cell.isFormula);
            }
            return true;
        });
        const std::string sheet = partOf(folder / "list.xlsx", logPart);
        CHECK(sheet.find("<f>") == std::string::npos);
        CHECK(sheet.find("<f ") == std::string::npos);
    }

    TEST_CASE("Only the parts that a plain workbook needs are in the package")
    {
        const TempFolder folder;
        write(folder, sampleList());
        auto names = partNames(folder / "list.xlsx");
        std::sort(names.begin(), names.end());
        CHECK(names == std::vector<std::string>{
                           "[Content_Types].xml", "_rels/.rels", "docProps/app.xml",
                           "docProps/core.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
                           "xl/theme/theme1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml",
                           "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"});
        CHECK(between(partOf(folder / "list.xlsx", "docProps/core.xml"), "<dc:title>",
                      "</cp:coreProperties>") ==
              "<dc:title>Översiktlig lista över e-post, dnr 2026-0123, version 1</dc:title>"
              "<dc:creator>Region Exempel</dc:creator>"
              "<cp:lastModifiedBy>Region Exempel</cp:lastModifiedBy>"
              "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-03-31T23:33:20Z</dcterms:created>"
              "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2026-03-31T23:33:20Z"
              "</dcterms:modified></cp:coreProperties>");
    }

    TEST_CASE("The log sheet is frozen, filtered, printed on A4 and open for marks and sorting")
    {
        const TempFolder folder;
        write(folder, sampleList());
        const std::string sheet = partOf(folder / "list.xlsx", logPart);
        CHECK(between(sheet, "<pane", "/>") ==
              "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        CHECK(between(sheet, "<sheetProtection", "/>") ==
              "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatCells=\"0\" "
              "formatColumns=\"0\" formatRows=\"0\" sort=\"0\" autoFilter=\"0\"/>");
        CHECK(between(sheet, "<autoFilter", "/>") == "<autoFilter ref=\"A1:I6\"/>");
        CHECK(between(sheet, "<dataValidations", "</dataValidations>") ==
              "<dataValidations count=\"1\"><dataValidation type=\"list\" allowBlank=\"1\" "
              "showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"Begärs ut\" "
              "error=\"Skriv X för ett meddelande som du begär ut. Lämna annars rutan tom.\" "
              "sqref=\"I2:I6\"><formula1>\"X,x\"</formula1></dataValidation></dataValidations>");
        CHECK(between(sheet, "<pageSetup ", "/>") ==
              "<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"/>");
        CHECK(between(sheet, "<oddFooter>", "</oddFooter>") ==
              "<oddFooter>&amp;LDnr 2026-0123 · Sida &amp;P (&amp;N)</oddFooter>");
        CHECK(between(partOf(folder / "list.xlsx", "xl/workbook.xml"), "<definedNames>",
                      "</definedNames>") ==
              "<definedNames>"
              "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"1\" hidden=\"1\">"
              "'E-postlogg'!$A$1:$I$6</definedName>"
              "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"2\" hidden=\"1\">"
              "Mottagare!$A$1:$B$24</definedName>"
              "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'E-postlogg'!$1:$1"
              "</definedName>"
              "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Om listan'!$1:$1"
              "</definedName>"
              "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"2\">Mottagare!$1:$1"
              "</definedName></definedNames>");
        CHECK(sheet.find("<f>") == std::string::npos);
        CHECK(sheet.find("hidden") == std::string::npos);
        CHECK(sheet.find("mergeCell") == std::string::npos);
    }

    TEST_CASE("A list longer than a sheet goes on in the next one, and so do the recipients")
    {
        const TempFolder folder;
        DisclosableList list = emptyList();
        for (int i = 1; i <= 20; ++i)
            list.rows.push_back(listRow(i, "2026-01-01 12:00", "a@x.example", "b@x.example", "x"));
        list.rows[19].recipients.assign(21, open("c@x.example"));
        write(folder, list, 11);
        CHECK(sheetNames(folder) ==
              "<sheets><sheet name=\"Om listan\" sheetId=\"1\" r:id=\"rId1\"/>"
              "<sheet name=\"E-postlogg\" sheetId=\"2\" r:id=\"rId2\"/>"
              "<sheet name=\"E-postlogg 2\" sheetId=\"3\" r:id=\"rId3\"/>"
              "<sheet name=\"Mottagare\" sheetId=\"4\" r:id=\"rId4\"/>"
              "<sheet name=\"Mottagare 2\" sheetId=\"5\" r:id=\"rId5\"/>"
              "<sheet name=\"Mottagare 3\" sheetId=\"6\" r:id=\"rId6\"/>"
              "</sheets>");
        CHECK(between(partOf(folder / "list.xlsx", "xl/worksheets/sheet3.xml"), "<dimension",
                      "/>") == "<dimension ref=\"A1:I11\"/>");
    }

    TEST_CASE("A list without rows is still a whole workbook")
    {
        const TempFolder folder;
        write(folder, emptyList());
        const std::string sheet = partOf(folder / "list.xlsx", logPart);
        CHECK(between(sheet, "<autoFilter", "/>") == "<autoFilter ref=\"A1:I1\"/>");
        CHECK(sheet.find("dataValidation") == std::string::npos);
    }

    TEST_CASE("Nothing is left in the temporary folder, not even of a cancelled list")
    {
        const TempFolder folder;
        DisclosableList list = emptyList();
        for (int i = 1; i <= 3000; ++i)
            list.rows.push_back(listRow(i, "2026-01-01 12:00", "a@x.example", "b@x.example", "x"));
        std::stop_source stop;
        stop.request_stop();
        const ProgressMeter stopped(stop.get_token(), {});
        CHECK_THROWS_AS(writeOverviewWorkbook(list, folder / "list.xlsx", folder.path(), stopped),
                        Cancelled);
        CHECK(std::filesystem::is_empty(folder.path()));
    }
}
