// SPDX-License-Identifier: EUPL-1.2
#include "export/OverviewListWriter.h"

#include "core/base/Error.h"
#include "tests/export/PlantedLeak.h"
#include "tests/export/TestList.h"
#include "tests/support/TempFolder.h"

#include <algorithm>
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
