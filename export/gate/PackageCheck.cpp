// SPDX-License-Identifier: EUPL-1.2
#include "export/gate/PackageCheck.h"

#include "core/base/FileDigest.h"
#include "core/base/Text.h"
#include "export/ListWords.h"
#include "export/gate/PartRules.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace postinsyn {

namespace {

constexpr std::string_view officeRelation =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr std::string_view sheetType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
/// The Office theme as libxlsxwriter has it in a constant of its own: no byte depends on the list.
constexpr std::string_view themeDigest =
    "2ae67d22f62446056cd1529a3c2dbacd366f0983bb6b2ee3960b6ceb5070c5ee";

constexpr std::array<PartRule, 3> contentTypeRules{{
    {"Types", "xmlns=http://schemas.openxmlformats.org/package/2006/content-types"},
    {"Types/Default",
     "Extension=rels|xml "
     "ContentType=application/vnd.openxmlformats-package.relationships+xml|application/xml"},
    {"Types/Override", "PartName=$parts ContentType=$types"},
}};

constexpr std::array<PartRule, 2> relationRules{{
    {"Relationships", "xmlns=http://schemas.openxmlformats.org/package/2006/relationships"},
    {"Relationships/Relationship", "Id=$ids Type=$types Target=$targets"},
}};

constexpr std::array<PartRule, 10> workbookRules{{
    {"workbook", "xmlns=http://schemas.openxmlformats.org/spreadsheetml/2006/main "
                 "xmlns:r=http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
    {"workbook/fileVersion", "appName=xl lastEdited=# lowestEdited=# rupBuild=#"},
    {"workbook/workbookPr", "defaultThemeVersion=#"},
    {"workbook/bookViews", ""},
    {"workbook/bookViews/workbookView", "xWindow=# yWindow=# windowWidth=# windowHeight=#"},
    {"workbook/sheets", ""},
    {"workbook/sheets/sheet", "name=$names sheetId=$numbers r:id=$ids"},
    {"workbook/definedNames", ""},
    {"workbook/definedNames/definedName",
     "name=$definedNames localSheetId=$definedSheets hidden=$hidden", "$definedRanges"},
    {"workbook/calcPr", "calcId=# fullCalcOnLoad=1"},
}};

constexpr std::array<PartRule, 17> appRules{{
    {"Properties",
     "xmlns=http://schemas.openxmlformats.org/officeDocument/2006/extended-properties "
     "xmlns:vt=http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"},
    {"Properties/Application", "", "Microsoft Excel"},
    {"Properties/DocSecurity", "", "0"},
    {"Properties/ScaleCrop", "", "false"},
    {"Properties/HeadingPairs", ""},
    {"Properties/HeadingPairs/vt:vector", "size=4 baseType=variant"},
    {"Properties/HeadingPairs/vt:vector/vt:variant", ""},
    {"Properties/HeadingPairs/vt:vector/vt:variant/vt:lpstr", "", "Worksheets|Named Ranges"},
    {"Properties/HeadingPairs/vt:vector/vt:variant/vt:i4", "", "$counts"},
    {"Properties/TitlesOfParts", ""},
    {"Properties/TitlesOfParts/vt:vector", "size=$total baseType=lpstr"},
    {"Properties/TitlesOfParts/vt:vector/vt:lpstr", "", "$titles"},
    {"Properties/Company", ""},
    {"Properties/LinksUpToDate", "", "false"},
    {"Properties/SharedDoc", "", "false"},
    {"Properties/HyperlinksChanged", "", "false"},
    {"Properties/AppVersion", "", "12.0000"},
}};

constexpr std::array<PartRule, 6> coreRules{{
    {"cp:coreProperties",
     "xmlns:cp=http://schemas.openxmlformats.org/package/2006/metadata/core-properties "
     "xmlns:dc=http://purl.org/dc/elements/1.1/ xmlns:dcterms=http://purl.org/dc/terms/ "
     "xmlns:dcmitype=http://purl.org/dc/dcmitype/ "
     "xmlns:xsi=http://www.w3.org/2001/XMLSchema-instance"},
    {"cp:coreProperties/dc:title", "", "$title"},
    {"cp:coreProperties/dc:creator", "", "$authors"},
    {"cp:coreProperties/cp:lastModifiedBy", "", "$authors"},
    {"cp:coreProperties/dcterms:created", "xsi:type=dcterms:W3CDTF", "$times"},
    {"cp:coreProperties/dcterms:modified", "xsi:type=dcterms:W3CDTF", "$times"},
}};

/// As in references to a sheet: `'Om listan'` but `Mottagare`.
std::string quoted(const std::string& sheet)
{
    const bool isPlain = std::all_of(sheet.begin(), sheet.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    });
    return isPlain ? sheet : "'" + sheet + "'";
}

std::string relationId(std::size_t number)
{
    return "rId" + std::to_string(number);
}

}

std::string PackageCheck::sheetPart(std::size_t index)
{
    return "xl/worksheets/sheet" + std::to_string(index + 1) + ".xml";
}

std::vector<std::string> PackageCheck::partNames() const
{
    std::vector<std::string> names{
        "[Content_Types].xml", "_rels/.rels",   "docProps/app.xml",    "docProps/core.xml",
        "xl/workbook.xml",     "xl/styles.xml", "xl/theme/theme1.xml", "xl/_rels/workbook.xml.rels",
    };
    for (std::size_t i = 0; i < m_sheets.size(); ++i)
        names.push_back(sheetPart(i));
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> PackageCheck::judge(std::string_view name, std::string_view xml) const
{
    if (name == "[Content_Types].xml")
        return judgeContentTypes(xml);
    if (name == "_rels/.rels") {
        const std::string office(officeRelation);
        return breaches(
            xml, relationRules,
            {{"ids", {"rId1", "rId2", "rId3"}},
             {"types",
              {office + "officeDocument",
               "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
               "core-properties",
               office + "extended-properties"}},
             {"targets", {"xl/workbook.xml", "docProps/core.xml", "docProps/app.xml"}}});
    }
    if (name == "xl/workbook.xml")
        return judgeWorkbook(xml);
    if (name == "xl/_rels/workbook.xml.rels")
        return judgeWorkbookRelations(xml);
    if (name == "docProps/app.xml")
        return judgeAppProperties(xml);
    if (name == "docProps/core.xml")
        return judgeCoreProperties(xml);
    if (name == "xl/theme/theme1.xml" && toHex(Sha256::of(xml)) == themeDigest)
        return {};
    return {"part"};
}

std::vector<std::string> PackageCheck::judgeContentTypes(std::string_view xml) const
{
    const std::string sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    ExpectedTexts texts{
        {"parts",
         {"/docProps/app.xml", "/docProps/core.xml", "/xl/styles.xml", "/xl/theme/theme1.xml",
          "/xl/workbook.xml"}},
        {"types",
         {"application/vnd.openxmlformats-officedocument.extended-properties+xml",
          "application/vnd.openxmlformats-package.core-properties+xml", sheetMl + "styles+xml",
          "application/vnd.openxmlformats-officedocument.theme+xml", sheetMl + "sheet.main+xml"}}};
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        texts["parts"].push_back("/" + sheetPart(i));
        texts["types"].emplace_back(sheetType);
    }
    return breaches(xml, contentTypeRules, std::move(texts));
}

/// The library sorts the names of a workbook by the sheet as it is written in references.
std::vector<std::size_t> PackageCheck::sheetsByQuotedName() const
{
    std::vector<std::size_t> order(m_sheets.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return asciiLower(quoted(m_sheets[a].name)) < asciiLower(quoted(m_sheets[b].name));
    });
    return order;
}

std::vector<std::string> PackageCheck::judgeWorkbook(std::string_view xml) const
{
    ExpectedTexts texts;
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        texts["names"].push_back(m_sheets[i].name);
        texts["numbers"].push_back(std::to_string(i + 1));
        texts["ids"].push_back(relationId(i + 1));
    }
    const auto define = [&](const char* name, std::size_t sheet, const std::string& range) {
        texts["definedNames"].emplace_back(name);
        texts["definedSheets"].push_back(std::to_string(sheet));
        texts["definedRanges"].push_back(quoted(m_sheets[sheet].name) + "!" + range);
    };
    for (std::size_t i : sheetsByQuotedName()) {
        if (m_sheets[i].kind == ExpectedSheet::Kind::About)
            continue;
        const auto lastColumn = static_cast<char>('A' + m_sheets[i].columns - 1);
        define("_xlnm._FilterDatabase", i,
               "$A$1:$" + std::string(1, lastColumn) + "$" + std::to_string(m_sheets[i].rows));
        texts["hidden"].emplace_back("1"); // a filter's range is, in every program
    }
    for (std::size_t i : sheetsByQuotedName())
        define("_xlnm.Print_Titles", i, "$1:$1");
    return breaches(xml, workbookRules, std::move(texts));
}

std::vector<std::string> PackageCheck::judgeWorkbookRelations(std::string_view xml) const
{
    ExpectedTexts texts;
    const auto relate = [&](std::string_view type, const std::string& target) {
        texts["ids"].push_back(relationId(texts["ids"].size() + 1));
        texts["types"].push_back(std::string(officeRelation) + std::string(type));
        texts["targets"].push_back(target);
    };
    for (std::size_t i = 0; i < m_sheets.size(); ++i)
        relate("worksheet", sheetPart(i).substr(std::string_view("xl/").size()));
    relate("theme", "theme/theme1.xml");
    relate("styles", "styles.xml");
    return breaches(xml, relationRules, std::move(texts));
}

std::vector<std::string> PackageCheck::judgeAppProperties(std::string_view xml) const
{
    const std::string sheets = std::to_string(m_sheets.size());
    ExpectedTexts texts{{"counts", {sheets, sheets}},
                        {"total", {std::to_string(2 * m_sheets.size())}}};
    for (const ExpectedSheet& sheet : m_sheets)
        texts["titles"].push_back(sheet.name);
    for (std::size_t i : sheetsByQuotedName())
        texts["titles"].push_back(quoted(m_sheets[i].name) + "!Print_Titles");
    return breaches(xml, appRules, std::move(texts));
}

std::vector<std::string> PackageCheck::judgeCoreProperties(std::string_view xml) const
{
    const std::string author = m_list.authority.text();
    const std::string time =
        Instant{std::max<std::int64_t>(1, m_list.snapshotAt.ms / 1000) * 1000}.toIso();
    ExpectedTexts texts{{"title", {ListWords::title(m_list.caseNumber, m_list.version)}},
                        {"times", {time, time}}};
    if (!author.empty())
        texts["authors"] = {author, author};
    return breaches(xml, coreRules, std::move(texts));
}

}
