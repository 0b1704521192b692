// SPDX-License-Identifier: EUPL-1.2
#include "export/gate/SheetCheck.h"

#include "core/base/Text.h"
#include "export/ListWords.h"
#include "export/gate/CellMatch.h"
#include "export/gate/PartRules.h"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace postinsyn {

namespace {

constexpr std::size_t sheetBlock = 256U << 10;
constexpr std::size_t mostRowBytes = 4U << 20;
constexpr std::size_t mostSkeletonBytes = 64U << 10;
constexpr std::string_view dataStart = "<sheetData>";
constexpr std::string_view dataEnd = "</sheetData>";

constexpr std::array<PartRule, 23> sheetRules{{
    {"worksheet", "xmlns=http://schemas.openxmlformats.org/spreadsheetml/2006/main "
                  "xmlns:r=http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
    {"worksheet/sheetPr", ""},
    {"worksheet/sheetPr/pageSetUpPr", "fitToPage=1"},
    {"worksheet/dimension", "ref=$range"},
    {"worksheet/sheetViews", ""},
    {"worksheet/sheetViews/sheetView", "tabSelected=1 workbookViewId=0"},
    {"worksheet/sheetViews/sheetView/pane",
     "ySplit=1 topLeftCell=A2 activePane=bottomLeft state=frozen"},
    {"worksheet/sheetViews/sheetView/selection", "pane=bottomLeft"},
    {"worksheet/sheetFormatPr", "defaultRowHeight=15"},
    {"worksheet/cols", ""},
    {"worksheet/cols/col", "min=# max=# width=5..120 customWidth=1"},
    {"worksheet/sheetData", ""},
    {"worksheet/sheetProtection", "sheet=1 objects=1 scenarios=1 formatCells=0 formatColumns=0 "
                                  "formatRows=0 sort=0 autoFilter=0"},
    {"worksheet/autoFilter", "ref=$filter"},
    {"worksheet/dataValidations", "count=1"},
    {"worksheet/dataValidations/dataValidation",
     "type=list allowBlank=1 showInputMessage=1 showErrorMessage=1 errorTitle=$errorTitle "
     "error=$error sqref=$marks"},
    {"worksheet/dataValidations/dataValidation/formula1", "", "$markList"},
    {"worksheet/pageMargins", "left=0..2 right=0..2 top=0..2 bottom=0..2 header=0..2 footer=0..2"},
    {"worksheet/pageSetup", "paperSize=9 fitToHeight=0 orientation=landscape|portrait"},
    {"worksheet/headerFooter", ""},
    {"worksheet/headerFooter/oddFooter", "", "$footer"},
    {"worksheet/ignoredErrors", ""},
    {"worksheet/ignoredErrors/ignoredError", "sqref=$ignored numberStoredAsText=1"},
}};

bool skip(std::string_view& text, std::string_view literal)
{
    if (!text.starts_with(literal))
        return false;
    text.remove_prefix(literal.size());
    return true;
}

/// Digits at the start of the text.
std::optional<std::size_t> takeNumber(std::string_view& text)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc())
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

std::optional<std::string_view> takeUntil(std::string_view& text, std::string_view end)
{
    const std::size_t at = text.find('<');
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::string_view taken = text.substr(0, at);
    text.remove_prefix(at);
    if (!skip(text, end))
        return std::nullopt;
    return taken;
}

std::string reference(std::size_t column, std::size_t row)
{
    return static_cast<char>('A' + column) + std::to_string(row);
}

ExpectedTexts expectedTexts(const DisclosableList& list, const ExpectedSheet& sheet)
{
    const std::string range = "A1:" + reference(sheet.columns - 1, sheet.rows);
    std::string footer = "&L";
    for (char c : ListWords::footer(list.caseNumber))
        footer += c == '&' ? std::string("&&") : std::string(1, c);
    ExpectedTexts texts{
        {"range", {range}}, {"ignored", {range}}, {"footer", {footer + " · Sida &P (&N)"}}};
    if (sheet.kind != ExpectedSheet::Kind::About)
        texts["filter"] = {range};
    if (sheet.kind == ExpectedSheet::Kind::Log && sheet.rows > 1) {
        texts["errorTitle"] = {std::string(ListWords::markErrorTitle)};
        texts["error"] = {std::string(ListWords::markError)};
        const std::string first = reference(sheet.columns - 1, 2);
        const std::string last = reference(sheet.columns - 1, sheet.rows);
        texts["marks"] = {first == last ? first : first + ":" + last};
        texts["markList"] = {"\"X,x\""};
    }
    return texts;
}

}

SheetCheck::SheetCheck(const DisclosableList& list, const ExpectedSheet& sheet,
                       const std::vector<CellStyle>& styles, TextSearch& search, Sink sink)
    : m_list(list), m_sheet(sheet), m_styles(styles), m_search(search), m_sink(std::move(sink))
{}

bool SheetCheck::fill(const Source& source)
{
    m_buffer.erase(0, m_at);
    m_at = 0;
    const std::size_t kept = m_buffer.size();
    m_buffer.resize(kept + sheetBlock);
    const std::size_t got = source(std::span(m_buffer).subspan(kept));
    m_buffer.resize(kept + got);
    return got > 0;
}

void SheetCheck::run(const Source& source)
{
    std::size_t start = 0;
    while ((start = m_buffer.find(dataStart)) == std::string::npos) {
        if (m_buffer.size() > mostSkeletonBytes || !fill(source))
            return m_sink("row-markup", 0);
    }
    m_at = start + dataStart.size();
    std::string skeleton = m_buffer.substr(0, m_at);
    if (checkRows(source) == Verdict::Stop)
        return;
    while (fill(source)) {
        if (m_buffer.size() > mostSkeletonBytes)
            return m_sink("too-long", 0);
    }
    skeleton.append(m_buffer, m_at);
    for (const std::string& kind : breaches(skeleton, sheetRules, expectedTexts(m_list, m_sheet)))
        m_sink(kind, 0);
    m_search.flush();
}

SheetCheck::Verdict SheetCheck::checkRows(const Source& source)
{
    constexpr std::string_view rowEnd = "</row>";
    ExpectedRows expected(m_list, m_sheet);
    while (const auto* cells = expected.next()) {
        ++m_rowNumber;
        std::size_t end = 0;
        while ((end = m_buffer.find(rowEnd, m_at)) == std::string::npos) {
            if (m_buffer.size() - m_at > mostRowBytes || !fill(source)) {
                m_sink("row-missing", expected.nr());
                return Verdict::Stop;
            }
        }
        const std::string_view row = std::string_view(m_buffer).substr(m_at, end - m_at);
        if (checkRow(row, *cells, expected) == Verdict::Stop)
            return Verdict::Stop;
        m_at = end + rowEnd.size();
    }
    while (m_buffer.size() - m_at < dataEnd.size() && fill(source)) {
    }
    if (std::string_view(m_buffer).substr(m_at).starts_with(dataEnd))
        return Verdict::Good;
    m_sink("row-extra", 0);
    return Verdict::Stop;
}

SheetCheck::Verdict SheetCheck::checkRow(std::string_view row,
                                         const std::vector<ExpectedCell>& cells,
                                         const ExpectedRows& expected)
{
    if (!checkRowTag(row)) {
        m_sink("row-markup", expected.nr());
        return Verdict::Stop;
    }
    for (std::size_t column = 0; column < cells.size(); ++column)
        if (checkCell(row, column, cells[column], expected) == Verdict::Stop)
            return Verdict::Stop;
    if (row.empty())
        return Verdict::Good;
    m_sink("row-markup", expected.nr());
    return Verdict::Stop;
}

/// `<row r="2">` or `<row r="2" ht="30" customHeight="1">`
bool SheetCheck::checkRowTag(std::string_view& row)
{
    constexpr std::size_t lowest = 15;
    constexpr std::size_t highest = 409;
    if (!skip(row, "<row r=\"") || takeNumber(row) != m_rowNumber || !skip(row, "\""))
        return false;
    if (skip(row, " ht=\"")) {
        const auto height = takeNumber(row);
        if (!height || *height < lowest || *height > highest || !skip(row, "\" customHeight=\"1\""))
            return false;
    }
    return skip(row, ">");
}

/// `<c r="B2" s="5"><v>46000</v></c>`, `<c r="F2" s="3" t="inlineStr"><is><t>text</t></is></c>`
/// with xml:space where the text asks for it, or `<c r="I2" s="7"/>`
SheetCheck::Verdict SheetCheck::checkCell(std::string_view& row, std::size_t column,
                                          const ExpectedCell& cell, const ExpectedRows& expected)
{
    const auto stop = [&](const char* kind) {
        m_sink(kind, expected.nr());
        return Verdict::Stop;
    };
    const char letter[] = {static_cast<char>('A' + column), '\0'};
    if (!skip(row, "<c r=\"") || !skip(row, letter) || takeNumber(row) != m_rowNumber ||
        !skip(row, "\" s=\""))
        return stop("row-markup");
    const auto style = takeNumber(row);
    if (!style || !skip(row, "\""))
        return stop("row-markup");
    judgeStyle(*style, cell, expected.nr());
    switch (cell.kind) {
    case ExpectedCell::Kind::Blank:
        return skip(row, "/>") ? Verdict::Good : stop("cell");
    case ExpectedCell::Kind::Number: {
        const auto raw = skip(row, "><v>") ? takeUntil(row, "</v></c>") : std::nullopt;
        if (!raw)
            return stop("cell");
        judgeNumber(*raw, cell, expected.nr());
        return Verdict::Good;
    }
    case ExpectedCell::Kind::Text:
        break;
    }
    if (!skip(row, " t=\"inlineStr\"><is><t"))
        return stop("cell");
    skip(row, " xml:space=\"preserve\"");
    const auto raw = skip(row, ">") ? takeUntil(row, "</t></is></c>") : std::nullopt;
    if (!raw)
        return stop("row-markup");
    judgeText(*raw, cell, expected);
    return Verdict::Good;
}

void SheetCheck::judgeStyle(std::size_t style, const ExpectedCell& cell, std::int64_t nr)
{
    if (style >= m_styles.size() || !m_styles[style].isVisible ||
        m_styles[style].numberFormat != cell.format)
        m_sink("cell-style", nr);
}

void SheetCheck::judgeNumber(std::string_view raw, const ExpectedCell& cell, std::int64_t nr)
{
    constexpr std::size_t mostCharacters = 24;
    constexpr double tolerance = 1e-9; // a tenth of a millisecond of a day
    double value = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (error != std::errc() || end != raw.data() + raw.size() || raw.size() > mostCharacters ||
        std::abs(value - cell.number) > tolerance)
        m_sink("cell", nr);
}

void SheetCheck::judgeText(std::string_view raw, const ExpectedCell& cell,
                           const ExpectedRows& expected)
{
    std::string_view shown = raw;
    std::string_view stored = raw;
    if (raw.find('&') != std::string_view::npos || raw.find('>') != std::string_view::npos) {
        if (!PlainXml::resolve(raw, m_resolved))
            return m_sink("cell", expected.nr());
        shown = stored = m_resolved;
    }
    if (stored.find("_x") != std::string_view::npos) {
        if (!CellMatch::decode(stored, m_shown))
            return m_sink("cell", expected.nr());
        shown = m_shown;
    }
    if (!isValidUtf8(shown) || !CellMatch::isShown(cell.text, shown, stored))
        return m_sink("cell", expected.nr());
    if (expected.isHeader())
        return;
    const TextPlace place =
        m_sheet.kind == ExpectedSheet::Kind::About ? TextPlace::Fact : TextPlace::Row;
    m_search.add(place, expected.nr(), shown);
    // What was made safe to show may say a secret that is known as it was before.
    if (shown != cell.text)
        m_search.add(place, expected.nr(), cell.text);
}

}
