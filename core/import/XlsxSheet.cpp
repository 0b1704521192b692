// SPDX-License-Identifier: EUPL-1.2
#include "core/import/XlsxSheet.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <charconv>
#include <cmath>

namespace postinsyn {

namespace {

constexpr std::uint32_t mostRows = 1'048'576;
constexpr std::uint32_t mostColumns = 16'384;
constexpr std::size_t mostColumnRanges = mostColumns;

[[noreturn]] void sheetDamaged(const char* what)
{
    throw FormatError("xlsx-damaged", what);
}

/// Digits only, nothing before or behind.
std::optional<std::uint32_t> wholeNumber(std::string_view text)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<double> finiteNumber(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() ||
        !std::isfinite(value))
        return std::nullopt;
    return value;
}

bool isTrue(const std::optional<std::string_view>& text)
{
    return text == "1" || text == "true" || text == "on";
}

XlsxCell makeText(std::string_view text)
{
    XlsxCell cell;
    cell.kind = XlsxCell::Kind::Text;
    cell.text = text;
    return cell;
}

bool isZero(const std::optional<std::string_view>& text)
{
    return text && finiteNumber(*text) == 0.0;
}

}

std::optional<XlsxReference> parseXlsxReference(std::string_view text)
{
    std::uint32_t column = 0;
    std::size_t at = 0;
    for (; at < text.size() && text[at] >= 'A' && text[at] <= 'Z'; ++at) {
        column = column * 26 + static_cast<std::uint32_t>(text[at] - 'A') + 1;
        if (column > mostColumns)
            return std::nullopt;
    }
    const auto row = wholeNumber(text.substr(at));
    if (column == 0 || !row || *row == 0 || *row > mostRows)
        return std::nullopt;
    return XlsxReference{column - 1, *row};
}

XlsxSheet::XlsxSheet(ZipPartStream part, const XlsxContext& context, std::stop_token token)
    : m_part(std::move(part)), m_context(context),
      m_xml([this](std::span<char> room) { return m_part.read(room); }, *this,
            {context.limits.depth, context.limits.attributes, context.limits.tagBytes},
            std::move(token))
{}

bool XlsxSheet::next(XlsxRow& row)
{
    m_hasRow = false;
    m_xml.advance();
    if (m_hasRow)
        std::swap(row, m_row);
    return m_hasRow;
}

XlsxSheet::Node XlsxSheet::nodeOf(const XmlName& name) const
{
    if (!isSpreadsheetName(name))
        return Node::Other;
    if (m_nodes.empty())
        return name.local == "worksheet" ? Node::Sheet : Node::Other;
    switch (m_nodes.back()) {
    case Node::Sheet:
        if (name.local == "sheetData")
            return Node::Data;
        return name.local == "cols" ? Node::Columns : Node::Other;
    case Node::Data:
        return name.local == "row" ? Node::Row : Node::Other;
    case Node::Row:
        return name.local == "c" ? Node::Cell : Node::Other;
    case Node::Cell:
        return name.local == "v" ? Node::Value : Node::Other;
    default:
        return Node::Other;
    }
}

void XlsxSheet::startElement(const XmlName& name, const XmlAttributes& attributes)
{
    if (m_rich.isOpen())
        return m_rich.start(name);
    const Node parent = m_nodes.empty() ? Node::Other : m_nodes.back();
    const Node node = nodeOf(name);
    if (m_nodes.empty() && node != Node::Sheet)
        sheetDamaged("root");
    m_nodes.push_back(node);
    if (node == Node::Row) {
        beginRow(attributes);
    } else if (node == Node::Cell) {
        beginCell(attributes);
    } else if (node == Node::Value) {
        if (m_hasValue)
            sheetDamaged("cell");
        m_hasValue = true;
    } else if (parent == Node::Cell && isSpreadsheetName(name)) {
        if (name.local == "f") {
            m_isFormula = true;
        } else if (name.local == "is") {
            if (m_hasRich)
                sheetDamaged("cell");
            m_hasRich = true;
            m_rich.begin();
        }
    } else if (parent == Node::Columns && name.local == "col") {
        addColumns(attributes);
    }
}

void XlsxSheet::endElement(const XmlName&)
{
    if (m_rich.isOpen() && m_rich.end())
        return;
    const Node node = m_nodes.back();
    m_nodes.pop_back();
    if (node == Node::Cell)
        endCell();
    else if (node == Node::Row)
        endRow();
}

void XlsxSheet::text(std::string_view piece)
{
    if (m_rich.isOpen())
        return m_rich.text(piece);
    if (m_nodes.empty() || m_nodes.back() != Node::Value)
        return;
    if (m_value.size() + piece.size() > longestXlsxText)
        throw FormatError("xlsx-limit", "cell-text");
    m_value += piece;
}

void XlsxSheet::addColumns(const XmlAttributes& attributes)
{
    if (!isTrue(attributes.value("hidden")) && !isZero(attributes.value("width")))
        return;
    const auto first = wholeNumber(attributes.value("min").value_or(""));
    const auto last = wholeNumber(attributes.value("max").value_or(""));
    if (!first || !last || *first == 0 || *first > *last || *last > mostColumns)
        sheetDamaged("reference");
    if (m_hidden.size() >= mostColumnRanges)
        throw FormatError("xlsx-limit", "columns");
    m_hidden.push_back({*first - 1, *last - 1});
}

void XlsxSheet::beginRow(const XmlAttributes& attributes)
{
    m_row.cells.clear();
    m_row.isHidden = isTrue(attributes.value("hidden")) || isZero(attributes.value("ht"));
    m_nextColumn = 0;
    m_isRowSettled = false;
    if (const auto told = attributes.value("r")) {
        const auto number = wholeNumber(*told);
        if (!number)
            sheetDamaged("reference");
        settleRow(*number);
    }
}

void XlsxSheet::settleRow(std::uint32_t number)
{
    if (number <= m_lastRow || number > mostRows)
        sheetDamaged("reference");
    m_row.number = number;
    m_lastRow = number;
    m_isRowSettled = true;
}

void XlsxSheet::endRow()
{
    if (!m_isRowSettled)
        settleRow(m_lastRow + 1);
    if (!m_row.cells.empty() && ++m_filledRows > m_context.limits.rows)
        throw FormatError("xlsx-limit", "rows");
    m_hasRow = true;
    m_xml.pause();
}

void XlsxSheet::beginCell(const XmlAttributes& attributes)
{
    m_column = m_nextColumn;
    if (const auto told = attributes.value("r")) {
        const auto reference = parseXlsxReference(*told);
        if (!reference || reference->column < m_nextColumn)
            sheetDamaged("reference");
        if (!m_isRowSettled)
            settleRow(reference->row);
        if (reference->row != m_row.number)
            sheetDamaged("reference");
        m_column = reference->column;
    }
    if (m_column >= mostColumns)
        sheetDamaged("reference");
    m_nextColumn = m_column + 1;
    m_type = attributes.value("t").value_or("n");
    m_format = wholeNumber(attributes.value("s").value_or("0")).value_or(0);
    m_hasValue = false;
    m_isFormula = false;
    m_hasRich = false;
    m_value.clear();
}

void XlsxSheet::endCell()
{
    XlsxCell cell = makeCell();
    // LibreOffice writes styled cells without a value far to the right: they say nothing.
    if (cell.kind == XlsxCell::Kind::Empty && !cell.isFormula)
        return;
    if (m_column >= m_context.limits.columns)
        throw FormatError("xlsx-limit", "columns");
    m_row.cells.resize(m_column + 1);
    m_row.cells[m_column] = std::move(cell);
}

XlsxCell XlsxSheet::makeCell() const
{
    XlsxCell cell;
    const std::string_view value = trimmed(m_value);
    if (m_hasRich && (m_type == "inlineStr" || !m_hasValue)) {
        cell = makeText(m_rich.text());
    } else if (!m_hasValue || (value.empty() && m_type != "str" && m_type != "inlineStr")) {
        cell.kind = XlsxCell::Kind::Empty;
    } else if (m_type == "s") {
        const auto index = wholeNumber(value);
        if (!index || *index >= m_context.strings.size())
            sheetDamaged("string-index");
        cell = makeText(m_context.strings.at(*index));
    } else if (m_type == "b") {
        cell.kind = XlsxCell::Kind::Bool;
        cell.text = value;
        cell.number = isTrue(value) ? 1 : 0;
    } else if (m_type == "e") {
        cell.kind = XlsxCell::Kind::ErrorValue;
        cell.text = value;
    } else if (m_type == "n") {
        cell = makeNumber();
    } else if (const auto serial =
                   m_type == "d" ? xlsxSerialOfIso(value, m_context.is1904) : std::nullopt) {
        cell.kind = XlsxCell::Kind::Date;
        cell.text = value;
        cell.number = *serial;
    } else {
        cell = makeText(decodeXlsxEscapes(m_value));
    }
    cell.isFormula = m_isFormula;
    return cell;
}

/// What claims to be a number and is none stays readable as text.
XlsxCell XlsxSheet::makeNumber() const
{
    const auto number = finiteNumber(trimmed(m_value));
    if (!number)
        return makeText(m_value);
    XlsxCell cell;
    cell.kind = m_context.styles.isDate(m_format) ? XlsxCell::Kind::Date : XlsxCell::Kind::Number;
    cell.text = trimmed(m_value);
    cell.number = *number;
    return cell;
}

}
