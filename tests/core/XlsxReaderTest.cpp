// SPDX-License-Identifier: EUPL-1.2
#include "core/import/XlsxReader.h"

#include "core/base/Error.h"
#include "tests/support/XlsxBuilder.h"

#include <doctest/doctest.h>

#include <chrono>
#include <cmath>
#include <ctime>
#include <functional>
#include <map>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

std::string printed(const XlsxCell& cell)
{
    static const std::map<XlsxCell::Kind, std::string> kinds = {
        {XlsxCell::Kind::Empty, "-"},   {XlsxCell::Kind::Text, "T:"},
        {XlsxCell::Kind::Number, "N:"}, {XlsxCell::Kind::Date, "D:"},
        {XlsxCell::Kind::Bool, "B:"},   {XlsxCell::Kind::ErrorValue, "E:"}};
    return kinds.at(cell.kind) + cell.text + (cell.isFormula ? " (f)" : "");
}

/// All sheets, a line a row.
std::string table(const XlsxReader& reader)
{
    std::string out;
    for (std::size_t i = 0; i < reader.sheets().size(); ++i) {
        out += reader.sheets()[i].name + (reader.sheets()[i].isHidden ? " (hidden)\n" : "\n");
        reader.readSheet(i, [&](const XlsxRow& row) {
            out += std::to_string(row.number) + (row.isHidden ? "h" : "");
            for (const XlsxCell& cell : row.cells)
                out += " | " + printed(cell);
            out += "\n";
            return true;
        });
    }
    return out;
}

std::string read(const std::string& bytes, const XlsxLimits& limits = {})
{
    try {
        return table(XlsxReader(bytes, limits));
    } catch (const FormatError& error) {
        return error.what();
    }
}

/// One sheet `S` with these rows, read.
std::string readRows(const std::string& rows, XlsxBuilder book = {}, const XlsxLimits& limits = {})
{
    std::string out = read(book.sheet("S", rows).build(), limits);
    return out.starts_with("S\n") ? out.substr(2) : out;
}

std::string repeated(std::size_t n, const std::string& text)
{
    std::string out;
    for (std::size_t i = 0; i < n; ++i)
        out += text;
    return out;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

const std::string plainRows =
    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>7</v></c></row>";

XlsxBuilder plainBook()
{
    XlsxBuilder book;
    book.strings = "<si><t>Nr</t></si>";
    book.sheet("S", plainRows);
    return book;
}

const std::string plainTable = "S\n1 | T:Nr | N:7\n";

}

TEST_SUITE("XlsxReader")
{
    TEST_CASE("Cells of every kind are read as they are stored")
    {
        XlsxBuilder book;
        book.strings = "<si><t>delad</t></si>"
                       "<si><r><t>ri</t></r><r><rPr><b/></rPr><t>ka</t></r>"
                       "<rPh sb=\"0\" eb=\"1\"><t>fonetik</t></rPh><phoneticPr fontId=\"1\"/></si>"
                       "<si/><si><t xml:space=\"preserve\"> två  </t></si>";
        book.numberFormats = "<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
                             "<numFmt numFmtId=\"165\" formatCode=\"0.0 &quot;dagar&quot;\"/>";
        book.cellFormats = "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
                           "<xf numFmtId=\"22\"/><xf/>";
        CHECK(
            readRows(
                "<row r=\"1\">"
                "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c></row>"
                "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>in</t></is></c>"
                "<c r=\"B2\" t=\"inlineStr\"><is><r><t>in</t></r><r><t>ne</t></r>"
                "<rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is></c>"
                "<c r=\"C2\" t=\"str\"><f>A1</f><v>cache</v></c>"
                "<c r=\"D2\"><f>1+1</f><v>2</v></c><c r=\"E2\"><f>NOW()</f></c></row>"
                "<row r=\"3\"><c r=\"A3\" t=\"b\"><v>1</v></c><c r=\"B3\" t=\"e\"><v>#NAME?</v></c>"
                "<c r=\"C3\" t=\"e\"><f>=-x</f><v>#NAMN?</v></c><c r=\"D3\"><v>1.5E-3</v></c>"
                "<c r=\"E3\" t=\"n\"><v>-12</v></c></row>"
                "<row r=\"4\"><c r=\"A4\" s=\"1\"><v>46000.5</v></c><c r=\"B4\" "
                "s=\"2\"><v>3</v></c>"
                "<c r=\"C4\" s=\"3\"><v>46000</v></c><c r=\"D4\" s=\"4\"><v>1</v></c>"
                "<c r=\"E4\" s=\"99\"><v>1</v></c><c r=\"F4\" "
                "t=\"d\"><v>2026-03-05T14:07:33Z</v></c>"
                "<c r=\"G4\" t=\"d\"><v>i går</v></c></row>",
                book) == "1 | T:delad | T:rika | T: | T: två  \n"
                         "2 | T:in | T:inne | T:cache (f) | N:2 (f) | - (f)\n"
                         "3 | B:1 | E:#NAME? | E:#NAMN? (f) | N:1.5E-3 | N:-12\n"
                         "4 | D:46000.5 | N:3 | D:46000 | N:1 | N:1 | "
                         "D:2026-03-05T14:07:33Z | T:i går\n");
    }

    TEST_CASE("Rows and cells without references follow on each other, gaps are empty cells")
    {
        CHECK(readRows("<row><c><v>1</v></c><c/><c><v>3</v></c></row>"
                       "<row r=\"5\" hidden=\"1\"><c r=\"C5\"><v>4</v></c><c><v>5</v></c></row>"
                       "<row ht=\"0\" customHeight=\"1\"/><row><c r=\"B9\"><v>6</v></c></row>"
                       "<row r=\"10\"><c r=\"A10\" s=\"1\"/><c r=\"AMJ10\" s=\"1\"/></row>") ==
              "1 | N:1 | - | N:3\n5h | - | - | N:4 | N:5\n6h\n9 | - | N:6\n10\n");
    }

    TEST_CASE("Escaped characters are decoded once")
    {
        const std::vector<std::pair<std::string, std::string>> cases = {
            {"rad_x000D_\nslut", "rad\r\nslut"},
            {"_x0041_", "A"},
            {"_x005F_x0041_", "_x0041_"},
            {"_x005f_", "_"},
            {"_xD83D__xDE00_", "😀"},
            {"_xD83D_x", "\xEF\xBF\xBDx"},
            {"_xDE00_", "\xEF\xBF\xBD"},
            {"_x0000_", "\xEF\xBF\xBD"},
            {"_x00_", "_x00_"},
            {"_xZZZZ_", "_xZZZZ_"},
            {"a_x0009_b_", "a\tb_"},
            {"__x0042__", "_B_"},
        };
        for (const auto& [stored, text] : cases) {
            CAPTURE(stored);
            CHECK(readRows("<row><c t=\"inlineStr\"><is><t>" + stored + "</t></is></c></row>") ==
                  "1 | T:" + text + "\n");
            CHECK(readRows("<row><c t=\"str\"><v>" + stored + "</v></c></row>") ==
                  "1 | T:" + text + "\n");
        }
        CHECK(
            readRows(
                "<row><c t=\"inlineStr\"><is><r><t>_x00</t></r><r><t>41_</t></r></is></c></row>") ==
            "1 | T:_x0041_\n");
    }

    TEST_CASE("Number formats that show a date make dates")
    {
        const std::vector<std::pair<std::string, bool>> cases = {
            {"yyyy-mm-dd hh:mm:ss", true},
            {"d/m/yy", true},
            {"[h]:mm", true},
            {"[ss]", true},
            {"[$-41D]d mmmm", true},
            {"General", false},
            {"0.00E+00", false},
            {"#,##0 \"dagar\"", false},
            {"0\\d", false},
            {"[Red]0", false},
            {"_d0", false},
            {"0*s", false},
            {"[$SEK-41D] 0", false},
            {"@", false},
            {"\"oavslutad d", false},
            {"[hm", false},
            {"mm:ss.0;@", true},
            {"", false},
        };
        for (const auto& [format, isDate] : cases) {
            CAPTURE(format);
            XlsxBuilder book;
            book.numberFormats = "<numFmt numFmtId=\"170\" formatCode=\"" +
                                 replaced(format, "\"", "&quot;") + "\"/>";
            book.cellFormats = "<xf numFmtId=\"170\"/>";
            CHECK(readRows("<row><c s=\"0\"><v>1</v></c></row>", book) ==
                  (isDate ? "1 | D:1\n" : "1 | N:1\n"));
        }
        std::string builtIn;
        for (int id = 0; id < 60; ++id) {
            XlsxBuilder book;
            book.cellFormats = "<xf numFmtId=\"" + std::to_string(id) + "\"/>";
            if (readRows("<row><c s=\"0\"><v>1</v></c></row>", book) == "1 | D:1\n")
                builtIn += std::to_string(id) + " ";
        }
        CHECK(builtIn == "14 15 16 17 18 19 20 21 22 27 28 29 30 31 32 33 34 35 36 45 46 47 "
                         "50 51 52 53 54 55 56 57 58 ");
    }

    TEST_CASE("A serial number is a clock face of either base")
    {
        const auto day = [](int y, unsigned m, unsigned d) {
            return std::chrono::sys_days(std::chrono::year(y) / static_cast<int>(m) /
                                         static_cast<int>(d))
                       .time_since_epoch()
                       .count() *
                   86'400'000LL;
        };
        CHECK(xlsxSerialToMs(1, false) == day(1900, 1, 1));
        CHECK(xlsxSerialToMs(59, false) == day(1900, 2, 28));
        CHECK(xlsxSerialToMs(60, false) == std::nullopt);
        CHECK(xlsxSerialToMs(60.99, false) == std::nullopt);
        CHECK(xlsxSerialToMs(61, false) == day(1900, 3, 1));
        CHECK(xlsxSerialToMs(25569, false) == 0);
        CHECK(xlsxSerialToMs(46086.588576388887, false) == day(2026, 3, 5) + 50'853'000);
        CHECK(xlsxSerialToMs(0.5, false) == day(1899, 12, 31) + 43'200'000);
        CHECK(xlsxSerialToMs(0, true) == day(1904, 1, 1));
        CHECK(xlsxSerialToMs(60, true) == day(1904, 3, 1));
        CHECK(xlsxSerialToMs(44624, true) == day(2026, 3, 5));
        CHECK(xlsxSerialToMs(2958465, false) == day(9999, 12, 31));
        for (const double bad : {-1.0, 2958466.0, 1e300, std::nan(""), HUGE_VAL, -HUGE_VAL})
            CHECK(xlsxSerialToMs(bad, false) == std::nullopt);
    }

    TEST_CASE("Strict ISO dates become serial numbers of the workbook's base")
    {
        for (const bool is1904 : {false, true}) {
            XlsxBuilder book;
            book.workbookProperties = is1904 ? "date1904=\"1\"" : "";
            book.sheet("S", "<row><c t=\"d\"><v>2026-03-05T14:07:33.250</v></c></row>");
            const XlsxReader reader(book.build());
            CHECK(reader.is1904() == is1904);
            reader.readSheet(0, [&](const XlsxRow& row) {
                CHECK(xlsxSerialToMs(row.cells.at(0).number, is1904) == 1772719653250);
                return true;
            });
        }
    }

    TEST_CASE("Sheets are found by their relations, hidden ones and columns are told")
    {
        XlsxBuilder book;
        book.sheet("Om listan", "").sheet("Dold", "", "state=\"hidden\"");
        book.sheet("Mycket dold", "", "state=\"veryHidden\"");
        book.sheet("A&amp;B _x0041_", "");
        book.sheets[0].xml = XlsxBuilder::worksheet(
            "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"4\" max=\"4\" width=\"9\"/>"
            "<col min=\"7\" max=\"16384\" width=\"0\"/></cols><sheetData>" +
            plainRows + "</sheetData>");
        book.sheets[0].part = "data/odd name.xml";
        book.strings = "<si><t>x</t></si><si><t>ingen cell</t></si>";
        const XlsxReader reader(book.build());
        CHECK(table(reader) ==
              "Om listan\n1 | T:x | N:7\nDold (hidden)\nMycket dold (hidden)\nA&B A\n");
        CHECK(reader.sheets()[0].part == "xl/data/odd name.xml");
        CHECK(reader.sharedStringCount() == 2);
        CHECK(reader.sharedString(1) == "ingen cell");
        XlsxRows rows = reader.openSheet(0);
        XlsxRow row;
        REQUIRE(rows.next(row));
        CHECK(rows.hiddenColumns() == std::vector<XlsxColumns>{{1, 2}, {6, 16383}});
        CHECK_FALSE(rows.next(row));
        CHECK_THROWS_AS(static_cast<void>(reader.openSheet(4)), FormatError);
    }

    TEST_CASE("Parts are listed in the directory's order and unpacked by name in any case")
    {
        const XlsxReader reader(plainBook().build());
        CHECK(reader.partNames() ==
              std::vector<std::string>{"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml",
                                       "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
                                       "xl/_rels/workbook.xml.rels"});
        CHECK(reader.part("xl/SharedStrings.xml").find("<si><t>Nr</t></si>") != std::string::npos);
        CHECK(reader.containerFindings().empty());
        CHECK_THROWS_AS(static_cast<void>(reader.part("xl/none.xml")), FormatError);
    }

    TEST_CASE("Workbooks of every usual producer open")
    {
        struct Case {
            std::string what;
            std::function<void(ZipBuilder&)> change;
        };
        const auto rewrite = [](ZipBuilder& zip, const std::string& part, const std::string& from,
                                const std::string& to) {
            REQUIRE(zip[part].bytes.find(from) != std::string::npos);
            zip[part].bytes = replaced(zip[part].bytes, from, to);
        };
        const std::vector<Case> cases = {
            {"libxlsxwriter", [](ZipBuilder&) {}},
            {"Excel: extra namespaces, markup compatibility, hint in the header",
             [&](ZipBuilder& zip) {
                 zip.parts[0].localExtra = zipExtra(0xA220, std::string(516, '\0'));
                 rewrite(zip, "xl/workbook.xml", "<workbookPr",
                         "<mc:AlternateContent "
                         "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                         "<mc:Choice Requires=\"x15\"><x15ac:absPath url=\"u\" "
                         "xmlns:x15ac=\"http://schemas.microsoft.com/office/spreadsheetml/2010/11/"
                         "ac\"/>"
                         "</mc:Choice></mc:AlternateContent><workbookPr");
                 rewrite(
                     zip, "xl/worksheets/sheet1.xml", "<row r=\"1\"",
                     "<row r=\"1\" spans=\"1:2\" x14ac:dyDescent=\"0.25\" "
                     "xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\"");
             }},
            {"Excel Strict",
             [&](ZipBuilder& zip) {
                 for (ZipPart& part : zip.parts) {
                     part.bytes = replaced(
                         part.bytes, "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                         "http://purl.oclc.org/ooxml/spreadsheetml/main");
                     part.bytes = replaced(part.bytes,
                                           "http://schemas.openxmlformats.org/officeDocument/2006/",
                                           "http://purl.oclc.org/ooxml/officeDocument/");
                 }
             }},
            {"Open XML SDK: prefixes everywhere, absolute targets",
             [&](ZipBuilder& zip) {
                 for (ZipPart& part : zip.parts) {
                     if (part.name.ends_with(".rels") || part.name.starts_with("["))
                         continue;
                     part.bytes = replaced(part.bytes, "</", "</x:");
                     part.bytes = replaced(part.bytes, "<", "<x:");
                     part.bytes = replaced(part.bytes, "<x:/x:", "</x:");
                     part.bytes = replaced(part.bytes, "<x:?", "<?");
                     part.bytes = replaced(part.bytes, "xmlns=", "xmlns:x=");
                 }
                 rewrite(zip, "xl/_rels/workbook.xml.rels", "Target=\"", "Target=\"/xl/");
                 rewrite(zip, "_rels/.rels", "Target=\"", "Target=\"/");
             }},
            {"LibreOffice: streamed, shared strings with counts",
             [&](ZipBuilder& zip) {
                 for (ZipPart& part : zip.parts)
                     part.descriptor = ZipPart::Descriptor::Signed;
                 rewrite(zip, "xl/sharedStrings.xml", "<sst ",
                         "<sst count=\"1\" uniqueCount=\"1\" ");
             }},
            {"Google Sheets: no XML declaration, targets through `..`",
             [&](ZipBuilder& zip) {
                 for (ZipPart& part : zip.parts) {
                     part.descriptor = ZipPart::Descriptor::Signed;
                     const std::size_t end = part.bytes.find("?>\n");
                     part.bytes.erase(0, end + 3);
                 }
                 rewrite(zip, "xl/_rels/workbook.xml.rels", "Target=\"", "Target=\"./../xl/");
             }},
            {"Numbers: stored parts",
             [](ZipBuilder& zip) {
                 for (ZipPart& part : zip.parts)
                     part.isDeflated = false;
             }},
            {"openpyxl: relations named /xl/..., declaration in single quotes",
             [&](ZipBuilder& zip) {
                 rewrite(zip, "xl/workbook.xml", "version=\"1.0\" encoding=\"UTF-8\"",
                         "version='1.0' encoding='utf-8'");
                 rewrite(zip, "xl/_rels/workbook.xml.rels", "Target=\"", "Target=\"/xl/");
             }},
            {"POI: version 45 and a wide descriptor in SXSSF",
             [](ZipBuilder& zip) {
                 for (ZipPart& part : zip.parts) {
                     part.localVersion = 45;
                     part.descriptor = ZipPart::Descriptor::Signed64;
                     part.localSize = part.localPackedSize = 0xFFFFFFFF;
                     part.localExtra = zipExtra(1, std::string(16, '\0'));
                 }
             }},
            {"ClosedXML: byte order mark, references in lower-case part names",
             [&](ZipBuilder& zip) {
                 for (ZipPart& part : zip.parts)
                     part.bytes.insert(0, "\xEF\xBB\xBF");
                 rewrite(zip, "xl/_rels/workbook.xml.rels", "sharedStrings.xml",
                         "sharedstrings.xml");
             }},
            {"WPS: comments, instructions and white space between elements",
             [&](ZipBuilder& zip) {
                 rewrite(zip, "xl/worksheets/sheet1.xml", "<sheetData>",
                         "\r\n<!-- <!DOCTYPE is no DTD here --> <?wps a=\"b\"?>\r\n<sheetData>\n");
             }},
            {"SheetJS: inline text in CDATA",
             [&](ZipBuilder& zip) {
                 rewrite(zip, "xl/worksheets/sheet1.xml", "t=\"s\"><v>0</v>",
                         "t=\"str\"><v><![CDATA[Nr]]></v>");
             }},
            {"a folder entry and parts nobody points at",
             [](ZipBuilder& zip) {
                 zip.add("xl/", "").add("docProps/thumbnail.jpeg", "\xFF\xD8 not xml");
                 zip["xl/"].isDeflated = false;
             }},
        };
        for (const Case& test : cases) {
            CAPTURE(test.what);
            ZipBuilder zip = plainBook().zip();
            test.change(zip);
            CHECK(read(zip.build()) == plainTable);
        }
    }

    TEST_CASE("Hostile sheets end in an error with a code")
    {
        const std::string head = "<?xml version=\"1.0\"?>";
        const std::string good = XlsxBuilder::worksheet("<sheetData>" + plainRows + "</sheetData>");
        std::string utf16 = "\xFF\xFE";
        for (const char c : good)
            utf16 += std::string(1, c) + std::string(1, '\0');
        const auto inRow = [](const std::string& cells) {
            return XlsxBuilder::worksheet("<sheetData><row r=\"1\">" + cells +
                                          "</row></sheetData>");
        };
        const auto inData = [](const std::string& rows) {
            return XlsxBuilder::worksheet("<sheetData>" + rows + "</sheetData>");
        };
        struct Case {
            std::string what;
            std::string xml;
            std::string expected;
        };
        const std::vector<Case> cases = {
            {"external entity",
             head + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
             "xlsx-doctype"},
            {"billion laughs", head + "<!DOCTYPE lolz [<!ENTITY a \"ha\">]>" + good,
             "xlsx-doctype"},
            {"DTD split by a comment", head + "<!--x--><!DOCTYPE x>" + good, "xlsx-doctype"},
            {"DTD inside", inRow("<!DOCTYPE x>"), "xlsx-doctype"},
            {"entity declaration", inRow("<!ENTITY e \"x\">"), "xlsx-doctype"},
            {"lower-case DTD", "<!doctype html>" + good, "xlsx-doctype"},
            {"undeclared entity", inRow("<c t=\"str\"><v>&e;</v></c>"), "xlsx-damaged (xml)"},
            {"UTF-16", utf16, "xlsx-damaged (encoding)"},
            {"UTF-16 without mark", utf16.substr(2), "xlsx-damaged (encoding)"},
            {"declared as Latin-1", replaced(good, "encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\""),
             "xlsx-damaged (encoding)"},
            {"declared as UTF-7", replaced(good, "encoding=\"UTF-8\"", "encoding=\"UTF-7\""),
             "xlsx-damaged (encoding)"},
            {"bytes that are not UTF-8", inRow("<c t=\"str\"><v>\xE5</v></c>"),
             "xlsx-damaged (xml)"},
            {"overlong UTF-8", inRow("<c t=\"str\"><v>\xC0\xBC</v></c>"), "xlsx-damaged (xml)"},
            {"surrogate in UTF-8", inRow("<c t=\"str\"><v>\xED\xA0\x80</v></c>"),
             "xlsx-damaged (xml)"},
            {"NUL", inRow("<c t=\"str\"><v>a" + std::string(1, '\0') + "b</v></c>"),
             "xlsx-damaged (encoding)"},
            {"NUL as a reference", inRow("<c t=\"str\"><v>&#0;</v></c>"), "xlsx-damaged (xml)"},
            {"reference without end",
             inRow("<c t=\"str\"><v>&" + std::string(100'000, 'a') + "</v></c>"),
             "xlsx-damaged (xml)"},
            {"control character", inRow("<c t=\"str\"><v>\x01</v></c>"), "xlsx-damaged (xml)"},
            {"deep nesting", repeated(100'000, "<a>"), "xlsx-limit (depth)"},
            {"deep nesting in a cell", inRow(repeated(100'000, "<a>")), "xlsx-limit (depth)"},
            {"deep nesting in text", inRow("<c t=\"inlineStr\"><is>" + repeated(70, "<r>")),
             "xlsx-limit (depth)"},
            {"many attributes",
             inRow("<c" +
                   [] {
                       std::string attributes;
                       for (int i = 0; i < 65; ++i)
                           attributes += " a" + std::to_string(i) + "=\"1\"";
                       return attributes;
                   }() +
                   "/>"),
             "xlsx-limit (attributes)"},
            {"the same attribute twice", inRow("<c r=\"A1\" r=\"B1\"/>"), "xlsx-damaged (xml)"},
            {"giant attribute", inRow("<c r=\"" + std::string(8U << 20, '>') + "\"/>"),
             "xlsx-limit (tag)"},
            {"giant tag name", inRow("<" + std::string(8U << 20, 'a') + "/>"), "xlsx-limit (tag)"},
            {"giant comment", inRow("<!--" + std::string(8U << 20, 'a') + "-->"),
             "xlsx-limit (tag)"},
            {"giant instruction", inRow("<?a " + std::string(8U << 20, 'a') + "?>"),
             "xlsx-limit (tag)"},
            {"long namespace on each element",
             inRow("<a xmlns=\"urn:" + std::string(60'000, 'n') + "\">" + repeated(10'000, "<b/>") +
                   "</a>"),
             "xlsx-limit (namespace)"},
            {"undeclared prefix", inRow("<x:c/>"), "xlsx-damaged (xml)"},
            {"giant text", inRow("<c t=\"str\"><v>" + std::string(8U << 20, 'a') + "</v></c>"),
             "xlsx-limit (cell-text)"},
            {"giant text in pieces",
             inRow("<c t=\"inlineStr\"><is>" +
                   repeated(3000, "<r><t>" + std::string(100, 'a') + "</t></r>") + "</is></c>"),
             "xlsx-limit (cell-text)"},
            {"no end", good.substr(0, good.size() - 12), "xlsx-damaged (xml)"},
            {"something behind the root", good + "<a/>", "xlsx-damaged (xml)"},
            {"text behind the root", good + "hidden", "xlsx-damaged (xml)"},
            {"text before the root", "hidden" + good, "xlsx-damaged (xml)"},
            {"empty part", "", "xlsx-damaged (xml)"},
            {"another root", head + "<html/>", "xlsx-damaged (root)"},
            {"a root of another namespace", head + "<worksheet xmlns=\"urn:x\"/>",
             "xlsx-damaged (root)"},
            {"last cell of a sheet",
             inData("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"),
             "xlsx-limit (columns)"},
            {"beyond the last row", inData("<row r=\"1048577\"/>"), "xlsx-damaged (reference)"},
            {"beyond the last column", inRow("<c r=\"XFE1\"/>"), "xlsx-damaged (reference)"},
            {"absurd reference", inRow("<c r=\"AAAAAAA99999999\"><v>1</v></c>"),
             "xlsx-damaged (reference)"},
            {"row that is no number", inData("<row r=\"1x\"/>"), "xlsx-damaged (reference)"},
            {"row 4294967297", inData("<row r=\"4294967297\"/>"), "xlsx-damaged (reference)"},
            {"row 0", inData("<row r=\"0\"/>"), "xlsx-damaged (reference)"},
            {"negative row", inData("<row r=\"-1\"/>"), "xlsx-damaged (reference)"},
            {"the same row twice", inData("<row r=\"2\"/><row r=\"2\"/>"),
             "xlsx-damaged (reference)"},
            {"rows backwards", inData("<row r=\"2\"/><row r=\"1\"/>"), "xlsx-damaged (reference)"},
            {"the same cell twice", inRow("<c r=\"A1\"/><c r=\"A1\"/>"),
             "xlsx-damaged (reference)"},
            {"a cell of another row", inRow("<c r=\"A2\"/>"), "xlsx-damaged (reference)"},
            {"a cell without row", inRow("<c r=\"A\"/>"), "xlsx-damaged (reference)"},
            {"a cell without column", inRow("<c r=\"1\"/>"), "xlsx-damaged (reference)"},
            {"two values in a cell", inRow("<c><v>1</v><v>2</v></c>"), "xlsx-damaged (cell)"},
            {"string beyond the table", inRow("<c t=\"s\"><v>1</v></c>"),
             "xlsx-damaged (string-index)"},
            {"negative string", inRow("<c t=\"s\"><v>-1</v></c>"), "xlsx-damaged (string-index)"},
            {"string 4294967296", inRow("<c t=\"s\"><v>4294967296</v></c>"),
             "xlsx-damaged (string-index)"},
            {"hidden columns upside down",
             XlsxBuilder::worksheet(
                 "<cols><col min=\"5\" max=\"4294967295\" hidden=\"1\"/></cols>"),
             "xlsx-damaged (reference)"},
        };
        for (const Case& test : cases) {
            CAPTURE(test.what);
            XlsxBuilder book;
            book.strings = "<si><t>Nr</t></si>";
            book.sheets.push_back({"S", test.xml, "", ""});
            const auto begin = std::chrono::steady_clock::now();
            CHECK(read(book.build()) == test.expected);
            CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
        }
    }

    TEST_CASE("Hostile packages end in an error with a code")
    {
        struct Case {
            std::string what;
            std::function<void(ZipBuilder&)> change;
            std::string expected;
        };
        const auto without = [](const std::string& name) {
            return [name](ZipBuilder& zip) {
                std::erase_if(zip.parts, [&](const ZipPart& part) { return part.name == name; });
            };
        };
        const auto rewrite = [](const std::string& part, const std::string& from,
                                const std::string& to) {
            return [=](ZipBuilder& zip) {
                REQUIRE(zip[part].bytes.find(from) != std::string::npos);
                zip[part].bytes = replaced(zip[part].bytes, from, to);
            };
        };
        const std::string rels = "xl/_rels/workbook.xml.rels";
        const std::vector<Case> cases = {
            {"no package relations", without("_rels/.rels"), "xlsx-damaged (missing-part)"},
            {"no workbook", without("xl/workbook.xml"), "xlsx-damaged (missing-part)"},
            {"no workbook relations", without(rels), "xlsx-damaged (missing-part)"},
            {"no sheet", without("xl/worksheets/sheet1.xml"), "xlsx-damaged (missing-part)"},
            {"no string table", without("xl/sharedStrings.xml"), "xlsx-damaged (missing-part)"},
            {"relation to nowhere", rewrite(rels, "rId1", "rId9"), "xlsx-damaged (relation)"},
            {"no document relation", rewrite("_rels/.rels", "officeDocument\"", "other\""),
             "xlsx-damaged (relation)"},
            {"document relation to itself",
             rewrite("_rels/.rels", "xl/workbook.xml", "_rels/.rels"), "xlsx-damaged (root)"},
            {"sheet that is the workbook", rewrite(rels, "worksheets/sheet1.xml", "workbook.xml"),
             "xlsx-damaged (root)"},
            {"sheet that is its relations",
             rewrite(rels, "worksheets/sheet1.xml", "_rels/workbook.xml.rels"),
             "xlsx-damaged (root)"},
            {"sheet outside the package",
             rewrite(rels, "worksheets/sheet1.xml", "../../../etc/passwd"),
             "xlsx-damaged (missing-part)"},
            {"sheet on another machine",
             rewrite(rels, "Target=\"worksheets/sheet1.xml\"",
                     "TargetMode=\"External\" Target=\"file://server/share/sheet1.xml\""),
             "xlsx-damaged (missing-part)"},
            {"strings that are a sheet",
             rewrite(rels, "sharedStrings.xml", "worksheets/sheet1.xml"), "xlsx-damaged (root)"},
            {"no sheets", rewrite("xl/workbook.xml", "<sheet ", "<leaf "), "xlsx-no-sheet"},
            {"only a chart sheet", rewrite(rels, "/worksheet\"", "/chartsheet\""), "xlsx-no-sheet"},
            {"two sheets in one part",
             rewrite("xl/workbook.xml", "</sheets>", "<sheet name=\"T\" r:id=\"rId1\"/></sheets>"),
             "xlsx-damaged (relation)"},
            {"2 000 sheets",
             [](ZipBuilder& zip) {
                 std::string& xml = zip["xl/workbook.xml"].bytes;
                 const std::size_t at = xml.find("</sheets>");
                 xml.insert(at, repeated(2000, "<sheet name=\"x\" r:id=\"rId1\"/>"));
             },
             "xlsx-limit (sheets)"},
            {"5 000 relations",
             [&](ZipBuilder& zip) {
                 std::string& xml = zip[rels].bytes;
                 xml.insert(xml.find("</Relationships>"), repeated(5000, "<Relationship/>"));
             },
             "xlsx-limit (relations)"},
            {"counts that lie",
             rewrite("xl/sharedStrings.xml", "<sst ",
                     "<sst count=\"-1\" uniqueCount=\"4294967295\" "),
             ""},
            {"DTD in the strings", rewrite("xl/sharedStrings.xml", "<sst ", "<!DOCTYPE sst><sst "),
             "xlsx-doctype"},
            {"DTD in the relations", rewrite("_rels/.rels", "<Rel", "<!DOCTYPE x><Rel"),
             "xlsx-doctype"},
            {"bomb in the strings",
             [](ZipBuilder& zip) {
                 zip["xl/sharedStrings.xml"].bytes = std::string(64U << 20, ' ');
             },
             "xlsx-damaged (xml)"},
            {"bomb in a part nobody reads",
             [](ZipBuilder& zip) { zip.add("xl/media/x.bin", std::string(65U << 20, '\0')); },
             "xlsx-limit (part)"},
            {"sheet with a wrong CRC",
             [](ZipBuilder& zip) {
                 ZipPart& part = zip["xl/worksheets/sheet1.xml"];
                 part.crc = part.localCrc = 1;
             },
             "xlsx-damaged (crc)"},
        };
        for (const Case& test : cases) {
            CAPTURE(test.what);
            ZipBuilder zip = plainBook().zip();
            test.change(zip);
            CHECK(read(zip.build()) == (test.expected.empty() ? plainTable : test.expected));
        }
    }

    TEST_CASE("Limits are the caller's")
    {
        XlsxLimits limits;
        limits.rows = 2;
        CHECK(readRows("<row><c><v>1</v></c></row><row/><row/><row><c><v>2</v></c></row>", {},
                       limits) == "1 | N:1\n2\n3\n4 | N:2\n");
        CHECK(readRows(repeated(3, "<row><c><v>1</v></c></row>"), {}, limits) ==
              "xlsx-limit (rows)");
        limits = {};
        limits.strings = 2;
        XlsxBuilder book;
        book.strings = "<si/><si/>";
        CHECK(readRows("", book, limits).empty());
        book.strings = "<si/><si/><si/>";
        CHECK(readRows("", book, limits) == "xlsx-limit (strings)");
        limits = {};
        limits.columns = 2;
        CHECK(readRows("<row><c r=\"B1\"><v>1</v></c></row>", {}, limits) == "1 | - | N:1\n");
        CHECK(readRows("<row><c r=\"C1\"><v>1</v></c></row>", {}, limits) ==
              "xlsx-limit (columns)");
    }

    TEST_CASE("A package cut at any byte or with any byte changed ends in a value or an error")
    {
        const std::string whole = plainBook().build();
        for (std::size_t n = 0; n < whole.size(); ++n) {
            CAPTURE(n);
            CHECK(read(whole.substr(0, n)).starts_with("xlsx-"));
        }
        for (std::size_t n = 0; n < whole.size(); ++n) {
            CAPTURE(n);
            std::string changed = whole;
            changed[n] = static_cast<char>(changed[n] ^ (1 << (n % 8)));
            const std::string result = read(changed);
            CHECK((result.starts_with("xlsx-") || result == plainTable));
        }
    }

    TEST_CASE("A part cut at any byte or with any byte changed ends in a value or an error")
    {
        for (const char* name : {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
                                 "xl/workbook.xml", "xl/_rels/workbook.xml.rels"}) {
            const ZipBuilder sound = plainBook().zip();
            const std::string bytes = ZipBuilder(sound)[name].bytes;
            for (std::size_t n = 0; n < bytes.size(); ++n) {
                CAPTURE(n);
                ZipBuilder zip = sound;
                zip[name].bytes = bytes.substr(0, n);
                CHECK(read(zip.build()).starts_with("xlsx-damaged"));
                for (const char c : {'<', '>', '"', '\0', '9', '\xFF', '&'}) {
                    zip[name].bytes = bytes;
                    zip[name].bytes[n] = c;
                    const std::string result = read(zip.build());
                    CHECK((result.starts_with("xlsx-") || result.find('\n') != std::string::npos));
                }
            }
        }
    }

    TEST_CASE("Reading stops when told, by the sink or by the token")
    {
        XlsxBuilder book;
        book.sheet("S", repeated(200'000, "<row><c><v>1</v></c></row>"));
        const std::string bytes = book.build();
        int rows = 0;
        const XlsxReader reader(bytes);
        reader.readSheet(0, [&](const XlsxRow&) { return ++rows < 3; });
        CHECK(rows == 3);

        std::stop_source stop;
        const XlsxReader stoppable(bytes, {}, stop.get_token());
        rows = 0;
        CHECK_THROWS_AS(stoppable.readSheet(0,
                                            [&](const XlsxRow&) {
                                                stop.request_stop();
                                                ++rows;
                                                return true;
                                            }),
                        Cancelled);
        CHECK(rows < 5'000);
        CHECK_THROWS_AS(XlsxReader(bytes, {}, stop.get_token()), Cancelled);
    }

    TEST_CASE("Time grows as the size does")
    {
        // Of this process, so that a busy machine does not matter.
        const auto cpuTime = [](std::size_t rows, const std::string& cell) {
            XlsxBuilder book;
            book.sheet("S", repeated(rows, "<row>" + cell + "</row>"));
            const std::string bytes = book.build();
            double best = 1e18;
            for (int i = 0; i < 3; ++i) {
                const std::clock_t begin = std::clock();
                std::size_t n = 0;
                XlsxReader(bytes).readSheet(0, [&](const XlsxRow&) { return ++n > 0; });
                CHECK(n == rows);
                best = std::min(best, static_cast<double>(std::clock() - begin));
            }
            return best;
        };
        const std::string tag = "<c t=\"" + std::string(60'000, ' ') + "\"><v>1</v></c>";
        CHECK(cpuTime(400, tag) < 10 * cpuTime(100, tag));
    }
}
