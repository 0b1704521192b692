// SPDX-License-Identifier: EUPL-1.2
#include "tests/export/PlantedLeak.h"

namespace postinsyn::test {

namespace {

std::string cell(const std::string& reference, const std::string& text)
{
    return "<c r=\"" + reference + "\" s=\"3\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

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
