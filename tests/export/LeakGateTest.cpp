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

const std::string secret = "Hemlig diagnos: cystisk njursjukdom";

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

struct Leak {
    std::string name;
    std::function<void(OpenPackage&)> plant;
    std::string finding; ///< one line of `printed`
};

std::string cell(const std::string& reference, const std::string& text)
{
    return "<c r=\"" + reference + "\" s=\"3\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

const std::string comments =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments><text>" + secret +
    "</text></comments>";

const std::vector<Leak>& containerLeaks()
{
    static const std::vector<Leak> leaks{
        {"a string table with a leftover",
         [](OpenPackage& p) { p.zip.add("xl/sharedStrings.xml", "<sst>" + secret + "</sst>"); },
         ":parts"},
        {"comments", [](OpenPackage& p) { p.zip.add("xl/comments1.xml", comments); }, ":parts"},
        {"custom XML", [](OpenPackage& p) { p.zip.add("customXml/item1.xml", comments); },
         ":parts"},
        {"custom properties", [](OpenPackage& p) { p.zip.add("docProps/custom.xml", comments); },
         ":parts"},
        {"a preview picture", [](OpenPackage& p) { p.zip.add("docProps/thumbnail.jpeg", secret); },
         ":parts"},
        {"a macro", [](OpenPackage& p) { p.zip.add("xl/vbaProject.bin", secret); }, ":parts"},
        {"a pivot cache",
         [](OpenPackage& p) { p.zip.add("xl/pivotCache/pivotCacheRecords1.xml", comments); },
         ":parts"},
        {"a linked workbook",
         [](OpenPackage& p) { p.zip.add("xl/externalLinks/externalLink1.xml", comments); },
         ":parts"},
        {"a drawing", [](OpenPackage& p) { p.zip.add("xl/drawings/drawing1.xml", comments); },
         ":parts"},
        {"printer settings",
         [](OpenPackage& p) { p.zip.add("xl/printerSettings/printerSettings1.bin", secret); },
         ":parts"},
        {"one more sheet", [](OpenPackage& p) { p.zip.add("xl/worksheets/sheet4.xml", comments); },
         ":parts"},
        {"a part less", [](OpenPackage& p) { p.zip.parts.pop_back(); }, ":parts"},
        {"a folder with a telling name",
         [](OpenPackage& p) { p.zip.add("xl/regist01/", "").parts.back().isDeflated = false; },
         ":parts"},
        {"a second part of the same name",
         [](OpenPackage& p) { p.zip.add(logPart, p.zip[logPart].bytes); }, ":container"},
        {"bytes before the first part", [](OpenPackage& p) { p.zip.prefix = secret; },
         ":container"},
        {"bytes between two parts", [](OpenPackage& p) { p.zip[logPart].gapAfter = secret; },
         ":container"},
        {"bytes before the directory", [](OpenPackage& p) { p.zip.gap = secret; }, ":container"},
        {"a comment of the archive", [](OpenPackage& p) { p.zip.comment = secret; }, ":container"},
        {"bytes behind the end", [](OpenPackage& p) { p.zip.suffix = secret; }, ":container"},
        {"a comment of a part", [](OpenPackage& p) { p.zip[logPart].comment = secret; },
         logPart + ":comment"},
        {"an extra field in the directory",
         [](OpenPackage& p) { p.zip[logPart].centralExtra = zipExtra(0x7570, secret); },
         logPart + ":central-extra"},
        {"an extra field in a local header",
         [](OpenPackage& p) { p.zip[logPart].localExtra = zipExtra(0x7570, secret); },
         logPart + ":local-extra"},
        {"a time of writing", [](OpenPackage& p) { p.zip[logPart].time = 0x5A3B6C12; },
         logPart + ":time-stamp"},
        {"rights of a file system",
         [](OpenPackage& p) { p.zip[logPart].externalAttributes = 0x81A40000; },
         logPart + ":attributes"},
        {"a part that is not deflated", [](OpenPackage& p) { p.zip[logPart].isDeflated = false; },
         logPart + ":stored"},
        {"bytes behind the deflated data",
         [](OpenPackage& p) { p.zip[logPart].packed = rawDeflate(p.zip[logPart].bytes) + secret; },
         ":masked"},
        {"another name in the local header",
         [](OpenPackage& p) { p.zip[logPart].localName = "xl/worksheets/hemlig.xml"; },
         ":container"},
    };
    return leaks;
}

const std::vector<Leak>& partLeaks()
{
    static const std::vector<Leak> leaks{
        {"an XML comment",
         [](OpenPackage& p) { p.before(logPart, "<sheetProtection", "<!--" + secret + "-->"); },
         logPart + ":xml-markup"},
        {"an instruction",
         [](OpenPackage& p) { p.before(workbookPart, "<workbook ", "<?x " + secret + "?>"); },
         workbookPart + ":xml-markup"},
        {"CDATA", [](OpenPackage& p) { p.replace(corePart, "Region", "<![CDATA[Region]]>"); },
         corePart + ":xml-markup"},
        {"a DOCTYPE",
         [](OpenPackage& p) { p.before(appPart, "<Properties", "<!DOCTYPE x [<!ENTITY a 'b'>]>"); },
         appPart + ":xml-markup"},
        {"a numbered reference",
         [](OpenPackage& p) { p.replace(corePart, "Region", "&#82;egion"); },
         corePart + ":xml-reference"},
        {"a part as UTF-16",
         [](OpenPackage& p) {
             p.zip[corePart].bytes = "\xFF\xFE" + asUtf16(p.zip[corePart].bytes);
         },
         corePart + ":xml-encoding"},
        {"text behind the root", [](OpenPackage& p) { p.zip[workbookPart].bytes += secret; },
         workbookPart + ":xml-markup"},
        {"a hidden sheet",
         [](OpenPackage& p) {
             p.replace(workbookPart, "<sheet name=\"Mottagare\"",
                       "<sheet state=\"hidden\" name=\"Mottagare\"");
         },
         workbookPart + ":attribute"},
        {"a very hidden sheet",
         [](OpenPackage& p) {
             p.replace(workbookPart, "<sheet name=\"Mottagare\"",
                       "<sheet state=\"veryHidden\" name=\"Mottagare\"");
         },
         workbookPart + ":attribute"},
        {"a sheet's name",
         [](OpenPackage& p) { p.replace(workbookPart, "\"Mottagare\"", "\"Hemlig diagnos\""); },
         workbookPart + ":attribute"},
        {"a sheet missing from the workbook",
         [](OpenPackage& p) {
             p.replace(workbookPart, "<sheet name=\"Mottagare\" sheetId=\"3\" r:id=\"rId3\"/>", "");
         },
         workbookPart + ":missing"},
        {"two sheets swapped",
         [](OpenPackage& p) { p.replace(workbookPart, "r:id=\"rId1\"", "r:id=\"rId3\""); },
         workbookPart + ":attribute"},
        {"a defined name",
         [](OpenPackage& p) {
             p.before(workbookPart, "</definedNames>",
                      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">\"" + secret +
                          "\"</definedName>");
         },
         workbookPart + ":text"},
        {"a name for other cells",
         [](OpenPackage& p) {
             p.replace(workbookPart, "'E-postlogg'!$A$1:$I$6", "'E-postlogg'!$A$1:$I$5");
         },
         workbookPart + ":text"},
        {"a relation to a link",
         [](OpenPackage& p) {
             p.before(relationsPart, "</Relationships>",
                      "<Relationship Id=\"rId9\" Type=\"hyperlink\" Target=\"http://x.example\" "
                      "TargetMode=\"External\"/>");
         },
         relationsPart + ":attribute"},
        {"a content type of its own",
         [](OpenPackage& p) {
             p.before(typesPart, "</Types>",
                      "<Default Extension=\"bin\" ContentType=\"application/x\"/>");
         },
         typesPart + ":attribute"},
        {"another author",
         [](OpenPackage& p) {
             p.replace(corePart, "<dc:creator>Region Exempel", "<dc:creator>regist01");
         },
         corePart + ":text"},
        {"who saved it last",
         [](OpenPackage& p) {
             p.replace(corePart, "<cp:lastModifiedBy>Region Exempel",
                       "<cp:lastModifiedBy>regist01");
         },
         corePart + ":text"},
        {"keywords",
         [](OpenPackage& p) {
             p.before(corePart, "<dcterms:created", "<cp:keywords>" + secret + "</cp:keywords>");
         },
         corePart + ":element"},
        {"a description",
         [](OpenPackage& p) {
             p.before(corePart, "<dcterms:created",
                      "<dc:description>" + secret + "</dc:description>");
         },
         corePart + ":element"},
        {"the title", [](OpenPackage& p) { p.replace(corePart, "Översiktlig", secret); },
         corePart + ":text"},
        {"the time of writing",
         [](OpenPackage& p) { p.replace(corePart, "2026-03-31T23", "2026-04-02T08"); },
         corePart + ":text"},
        {"the company",
         [](OpenPackage& p) { p.replace(appPart, "<Company>", "<Company>" + secret); },
         appPart + ":text"},
        {"a manager",
         [](OpenPackage& p) { p.before(appPart, "<Company>", "<Manager>regist01</Manager>"); },
         appPart + ":element"},
        {"a base for links",
         [](OpenPackage& p) {
             p.before(appPart, "<LinksUpToDate>", "<HyperlinkBase>C:\\arkiv</HyperlinkBase>");
         },
         appPart + ":element"},
        {"a word in the theme",
         [](OpenPackage& p) { p.replace(themePart, "name=\"Office", "name=\"Hemlig"); },
         themePart + ":part"},
        {"a font with a telling name",
         [](OpenPackage& p) { p.replace(stylesPart, "val=\"Calibri\"", "val=\"Hemlig\""); },
         stylesPart + ":attribute"},
        {"a number format that shows a word",
         [](OpenPackage& p) {
             p.replace(stylesPart, "formatCode=\"0\"", "formatCode=\"&quot;hemlig&quot;\"");
         },
         stylesPart + ":attribute"},
        {"a number format that shows nothing",
         [](OpenPackage& p) { p.replace(stylesPart, "formatCode=\"@\"", "formatCode=\";;;\""); },
         stylesPart + ":attribute"},
        {"a hidden cell format",
         [](OpenPackage& p) {
             p.replace(stylesPart, "<protection locked=\"0\"/>",
                       "<protection locked=\"0\" hidden=\"1\"/>");
         },
         stylesPart + ":attribute"},
        {"a conditional format",
         [](OpenPackage& p) {
             p.replace(stylesPart, "<dxfs count=\"0\"/>",
                       "<dxfs count=\"1\"><dxf><font/></dxf></dxfs>");
         },
         stylesPart + ":element"},
    };
    return leaks;
}

const std::vector<Leak>& sheetLeaks()
{
    static const std::vector<Leak> leaks{
        {"white text",
         [](OpenPackage& p) {
             p.replace(stylesPart, "<color theme=\"1\"/>", "<color rgb=\"FFFFFFFF\"/>");
         },
         logPart + ":cell-style@1"},
        {"pale grey text",
         [](OpenPackage& p) {
             p.replace(stylesPart, "<color theme=\"1\"/>", "<color rgb=\"FFB0B0B0\"/>");
         },
         logPart + ":cell-style@1"},
        {"tiny text",
         [](OpenPackage& p) { p.replace(stylesPart, "<sz val=\"11\"/>", "<sz val=\"1\"/>"); },
         stylesPart + ":attribute"},
        {"a cell with a style that does not exist",
         [](OpenPackage& p) { p.replace(logPart, "<c r=\"H2\" s=\"3\"", "<c r=\"H2\" s=\"99\""); },
         logPart + ":cell-style@1"},
        {"a date written with the format of text",
         [](OpenPackage& p) { p.replace(logPart, "<c r=\"B2\" s=\"5\"", "<c r=\"B2\" s=\"3\""); },
         logPart + ":cell-style@1"},
        {"a hidden column",
         [](OpenPackage& p) {
             p.replace(logPart, "<col min=\"6\" max=\"6\"",
                       "<col hidden=\"1\" min=\"6\" max=\"6\"");
         },
         logPart + ":attribute"},
        {"a column without width",
         [](OpenPackage& p) {
             p.replace(logPart, "min=\"6\" max=\"6\" width=\"30", "min=\"6\" max=\"6\" width=\"0");
         },
         logPart + ":attribute"},
        {"a hidden row",
         [](OpenPackage& p) { p.replace(logPart, "<row r=\"3\">", "<row r=\"3\" hidden=\"1\">"); },
         logPart + ":row-markup@2"},
        {"a row without height",
         [](OpenPackage& p) {
             p.replace(logPart, "<row r=\"3\">", "<row r=\"3\" ht=\"0\" customHeight=\"1\">");
         },
         logPart + ":row-markup@2"},
        {"a folded row",
         [](OpenPackage& p) {
             p.replace(logPart, "<row r=\"3\">", "<row r=\"3\" outlineLevel=\"1\">");
         },
         logPart + ":row-markup@2"},
        {"a formula",
         [](OpenPackage& p) {
             p.replace(logPart, "<c r=\"A2\" s=\"4\"><v>1</v>",
                       "<c r=\"A2\" s=\"4\"><f>1</f><v>1</v>");
         },
         logPart + ":cell@1"},
        {"a formula for a text",
         [](OpenPackage& p) {
             p.replace(logPart, cell("E2", "In"),
                       "<c r=\"E2\" s=\"3\" t=\"str\"><f>\"I\"&amp;\"n\"</f><v>In</v></c>");
         },
         logPart + ":cell@1"},
        {"a mark that is already there",
         [](OpenPackage& p) { p.replace(logPart, "<c r=\"I2\" s=\"7\"/>", cell("I2", "X")); },
         logPart + ":cell@1"},
        {"a changed text",
         [](OpenPackage& p) { p.replace(logPart, "Möte om budgeten", "Möte om budgeten."); },
         logPart + ":cell@1"},
        {"an unmasked text",
         [](OpenPackage& p) { p.replace(logPart, "Angående [sekretess]", "Angående " + secret); },
         logPart + ":cell@2"},
        {"a longer placeholder",
         [](OpenPackage& p) { p.replace(logPart, "[sekretess]", "[sekretess ]"); },
         logPart + ":cell@2"},
        {"a changed number", [](OpenPackage& p) { p.replace(logPart, "<v>1</v>", "<v>2</v>"); },
         logPart + ":cell@1"},
        {"a changed date",
         [](OpenPackage& p) { p.replace(logPart, "<v>46110</v>", "<v>46111</v>"); },
         logPart + ":cell@1"},
        {"a number with hidden digits",
         [](OpenPackage& p) {
             p.replace(logPart, "<v>46110</v>", "<v>46110.000000000000008112189876</v>");
         },
         logPart + ":cell@1"},
        {"a time that was masked",
         [](OpenPackage& p) {
             p.replace(logPart, cell("C5", "[sekretess]"), "<c r=\"C5\" s=\"6\"><v>0.5</v></c>");
         },
         logPart + ":cell@4"},
        {"a row less",
         [](OpenPackage& p) {
             std::string& bytes = p.zip[logPart].bytes;
             const std::size_t from = bytes.find("<row r=\"6\"");
             bytes.erase(from, bytes.find("</row>", from) + 6 - from);
         },
         logPart + ":row-missing@5"},
        {"a row more",
         [](OpenPackage& p) {
             p.before(logPart, "</sheetData>", "<row r=\"7\">" + cell("A7", secret) + "</row>");
         },
         logPart + ":row-extra"},
        {"a cell more",
         [](OpenPackage& p) {
             p.replace(logPart, "<c r=\"I2\" s=\"7\"/>",
                       "<c r=\"I2\" s=\"7\"/>" + cell("J2", secret));
         },
         logPart + ":row-markup@1"},
        {"two rows swapped",
         [](OpenPackage& p) {
             p.replace(logPart, "Möte om budgeten", "Inbjudan")
                 .replace(logPart,
                          "H6\" s=\"3\" "
                          "t=\"inlineStr\"><is><t>Inbjudan",
                          "H6\" s=\"3\" t=\"inlineStr\"><is><t>Möte om "
                          "budgeten");
         },
         logPart + ":cell@1"},
        {"text in formatted runs",
         [](OpenPackage& p) {
             p.replace(logPart, "<t>Möte om budgeten</t>",
                       "<r><t>Möte om </t></r><r><t>budgeten</t></r>");
         },
         logPart + ":cell@1"},
        {"a phonetic run",
         [](OpenPackage& p) {
             p.replace(logPart, "<t>Möte om budgeten</t>",
                       "<t>Möte om budgeten</t><rPh sb=\"0\" eb=\"4\"><t>" + secret + "</t></rPh>");
         },
         logPart + ":row-markup@1"},
        {"a coded character",
         [](OpenPackage& p) { p.replace(logPart, "Möte om", "M_x00F6_te om"); },
         logPart + ":cell@1"},
        {"decomposed characters",
         [](OpenPackage& p) { p.replace(logPart, "Möte om", "Mo\xCC\x88te om"); },
         logPart + ":cell@1"},
        {"a character without width",
         [](OpenPackage& p) { p.replace(logPart, "Möte om", "Möte\xE2\x80\x8B om"); },
         logPart + ":cell@1"},
        {"white space around a text",
         [](OpenPackage& p) { p.replace(logPart, "budgeten</t>", "budgeten </t>"); },
         logPart + ":cell@1"},
        {"a string from a table",
         [](OpenPackage& p) {
             p.replace(logPart, cell("E2", "In"), "<c r=\"E2\" s=\"3\" t=\"s\"><v>0</v></c>");
         },
         logPart + ":cell@1"},
        {"a changed recipient on the sheet of recipients",
         [](OpenPackage& p) {
             p.replace(recipientsPart, "mottagare22@skola", "doris.dahl@privat");
         },
         recipientsPart + ":cell@5"},
        {"a changed fact", [](OpenPackage& p) { p.replace(aboutPart, "QTX0-TZ3W", "QTX0-TZ3X"); },
         aboutPart + ":cell"},
        {"a changed heading",
         [](OpenPackage& p) { p.replace(logPart, "Ärendemening", "Hemlig diagnos"); },
         logPart + ":cell"},
        {"a link",
         [](OpenPackage& p) {
             p.before(logPart, "<pageMargins",
                      "<hyperlinks><hyperlink ref=\"H2\" "
                      "location=\"x\"/></hyperlinks>");
         },
         logPart + ":element"},
        {"a drawing in the sheet",
         [](OpenPackage& p) { p.before(logPart, "<ignoredErrors>", "<drawing r:id=\"rId1\"/>"); },
         logPart + ":element"},
        {"a merged cell",
         [](OpenPackage& p) {
             p.before(logPart, "<pageMargins",
                      "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>");
         },
         logPart + ":element"},
        {"a conditional format in the sheet",
         [](OpenPackage& p) {
             p.before(logPart, "<pageMargins", "<conditionalFormatting sqref=\"A2\"/>");
         },
         logPart + ":element"},
        {"an extension",
         [](OpenPackage& p) {
             p.before(logPart, "</worksheet>", "<extLst><ext>" + secret + "</ext></extLst>");
         },
         logPart + ":element"},
        {"a scenario",
         [](OpenPackage& p) {
             p.before(logPart, "<autoFilter", "<scenarios><scenario name=\"x\"/></scenarios>");
         },
         logPart + ":element"},
        {"a filter that hides",
         [](OpenPackage& p) {
             p.replace(logPart, "<autoFilter ref=\"A1:I6\"/>",
                       "<autoFilter ref=\"A1:I6\"><filterColumn colId=\"0\"/></autoFilter>");
         },
         logPart + ":element"},
        {"text in the footer",
         [](OpenPackage& p) { p.replace(logPart, "&amp;LDnr ", "&amp;L" + secret + " Dnr "); },
         logPart + ":text"},
        {"text in a header",
         [](OpenPackage& p) {
             p.replace(logPart, "<headerFooter>",
                       "<headerFooter><oddHeader>" + secret + "</oddHeader>");
         },
         logPart + ":element"},
        {"text in the message of a validation",
         [](OpenPackage& p) { p.replace(logPart, "error=\"Skriv X", "error=\"" + secret); },
         logPart + ":attribute"},
        {"a prompt of a validation",
         [](OpenPackage& p) {
             p.replace(logPart, "errorTitle=", "prompt=\"" + secret + "\" errorTitle=");
         },
         logPart + ":attribute"},
        {"the list of a validation",
         [](OpenPackage& p) { p.replace(logPart, "\"X,x\"", "\"X,x," + secret + "\""); },
         logPart + ":text"},
        {"a sheet tab's code name",
         [](OpenPackage& p) { p.replace(logPart, "<sheetPr>", "<sheetPr codeName=\"hemlig\">"); },
         logPart + ":attribute"},
        {"a print area that cuts",
         [](OpenPackage& p) {
             p.before(workbookPart, "<definedName name=\"_xlnm.Print_Titles\"",
                      "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'E-postlogg'!$A$1"
                      "</definedName>");
         },
         workbookPart + ":attribute"},
        {"a sheet that starts right of its columns",
         [](OpenPackage& p) { p.replace(logPart, "topLeftCell=\"A2\"", "topLeftCell=\"ZZ2\""); },
         logPart + ":attribute"},
        {"a part cut short",
         [](OpenPackage& p) {
             std::string& bytes = p.zip[logPart].bytes;
             bytes.resize(bytes.find("<row r=\"5\"") + 40);
         },
         logPart + ":row-missing@4"},
    };
    return leaks;
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
