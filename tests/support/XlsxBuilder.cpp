// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/XlsxBuilder.h"

namespace postinsyn::test {

namespace {

const std::string declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const std::string spreadsheet =
    "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const std::string relationships =
    declaration +
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
const std::string typePrefix =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string relation(const std::string& id, const std::string& kind, const std::string& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + typePrefix + kind + "\" Target=\"" + target +
           "\"/>";
}

std::string partOf(const XlsxBuilder& book, std::size_t i)
{
    return book.sheets[i].part.empty() ? "worksheets/sheet" + std::to_string(i + 1) + ".xml"
                                       : book.sheets[i].part;
}

std::string workbookXml(const XlsxBuilder& book)
{
    std::string xml = declaration + "<workbook " + spreadsheet + "><workbookPr " +
                      book.workbookProperties + "/><sheets>";
    for (std::size_t i = 0; i < book.sheets.size(); ++i) {
        const std::string n = std::to_string(i + 1);
        xml += "<sheet name=\"" + book.sheets[i].name + "\" sheetId=\"" + n + "\" r:id=\"rId" + n +
               "\" " + book.sheets[i].attributes + "/>";
    }
    return xml + "</sheets></workbook>";
}

}

XlsxBuilder& XlsxBuilder::sheet(std::string name, const std::string& rows, std::string attributes)
{
    sheets.push_back({std::move(name), worksheet("<sheetData>" + rows + "</sheetData>"),
                      std::move(attributes), ""});
    return *this;
}

std::string XlsxBuilder::worksheet(const std::string& inside)
{
    return declaration + "<worksheet " + spreadsheet + ">" + inside + "</worksheet>";
}

ZipBuilder XlsxBuilder::zip() const
{
    ZipBuilder zip;
    zip.add("[Content_Types].xml",
            declaration +
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    zip.add("_rels/.rels", relationships + relation("rId1", "officeDocument", "xl/workbook.xml") +
                               "</Relationships>");
    zip.add("xl/workbook.xml", workbookXml(*this));
    std::string relations = relationships;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        relations += relation("rId" + std::to_string(i + 1), "worksheet", partOf(*this, i));
        zip.add("xl/" + partOf(*this, i), sheets[i].xml);
    }
    if (!strings.empty()) {
        relations += relation("rIdS", "sharedStrings", "sharedStrings.xml");
        zip.add("xl/sharedStrings.xml",
                declaration + "<sst " + spreadsheet + ">" + strings + "</sst>");
    }
    if (!cellFormats.empty()) {
        relations += relation("rIdF", "styles", "styles.xml");
        zip.add("xl/styles.xml", declaration + "<styleSheet " + spreadsheet + "><numFmts>" +
                                     numberFormats + "</numFmts><cellXfs>" + cellFormats +
                                     "</cellXfs></styleSheet>");
    }
    zip.add("xl/_rels/workbook.xml.rels", relations + "</Relationships>");
    for (const auto& [name, bytes] : moreParts)
        zip.add(name, bytes);
    return zip;
}

}
