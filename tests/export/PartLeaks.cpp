// SPDX-License-Identifier: EUPL-1.2
#include "tests/export/PlantedLeak.h"
#include "tests/support/Encodings.h"

namespace postinsyn::test {

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

}
