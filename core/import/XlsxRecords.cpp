// SPDX-License-Identifier: EUPL-1.2
#include "core/import/XlsxRecords.h"

#include "core/base/Instant.h"
#include "core/base/Text.h"
#include "core/import/CsvFields.h"
#include "core/import/CsvHeader.h"
#include "core/import/TextWindow.h"
#include "core/import/XlsxHeader.h"
#include "core/import/XlsxReader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace postinsyn {

namespace {

constexpr double largestExactInteger = 9007199254740992.0; // 2^53

/// A log may be a hundred times what a returned list is, yet not without end.
XlsxLimits logLimits()
{
    XlsxLimits limits;
    limits.fileBytes = 500ULL << 20;
    limits.partBytes = 2ULL << 30;
    limits.totalBytes = 3ULL << 30;
    limits.strings = 8'000'000;
    return limits;
}

/// All digits, never an exponent: message ids that Excel took for numbers stay comparable.
std::string digitsOf(double number)
{
    std::array<char, 400> text; // the longest double has 309 digits, the smallest 1 074 decimals
    if (number == std::trunc(number) && std::abs(number) < largestExactInteger)
        return std::to_string(static_cast<std::int64_t>(number));
    auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    if (error != std::errc())
        end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    return {text.data(), end};
}

/// Excel stores a time of day, or a duration below a day, as a date of day 0: the day says nothing.
std::string clockFaceOf(double serial, bool is1904)
{
    const auto ms = xlsxSerialToMs(serial, is1904);
    if (!ms)
        return digitsOf(serial);
    std::string text = Instant{*ms}.toIso();
    text.pop_back();
    text[10] = ' ';
    return serial < 1 ? text.substr(11) : text;
}

bool isEmpty(const XlsxCell& cell)
{
    return cell.kind == XlsxCell::Kind::Empty;
}

/// What follows `mark` in a comment line such as `#TYPE System.Object`.
std::optional<std::string_view> afterMark(std::string_view text, std::string_view mark)
{
    if (!startsWithNoCase(text, mark))
        return std::nullopt;
    return trimmed(text.substr(mark.size()));
}

class XlsxRecords final : public RecordReader {
public:
    XlsxRecords(XlsxReader reader, XlsxHeader header)
        : m_reader(std::move(reader)), m_header(std::move(header)),
          m_rows(m_reader.openSheet(m_header.sheet))
    {
        m_facts.encoding = "xlsx";
        m_facts.container = "xlsx";
        m_facts.delimiter = m_header.delimiter;
        m_facts.isXlsx1904 = m_reader.is1904();
        m_facts.unreadSheets = m_header.unreadSheets;
        m_facts.isSheetHidden = m_reader.sheets()[m_header.sheet].isHidden;
    }

    [[nodiscard]] const std::vector<std::string>& columns() const override
    {
        return m_header.columns;
    }
    [[nodiscard]] const FileFacts& facts() const override { return m_facts; }
    [[nodiscard]] std::uint64_t position() const override
    {
        return m_isOver ? m_reader.fileSize() : m_rows.position();
    }
    Step next(Record& record, RowFault& fault) override;

private:
    bool noteComment();
    bool takeMarkedHeader();
    bool takeHeader();
    void takeColumns(std::vector<std::string> names);
    void appendText(const XlsxCell& cell);
    void readCells();
    bool readLine();

    XlsxReader m_reader;
    XlsxHeader m_header;
    XlsxRows m_rows;
    FileFacts m_facts;
    bool m_isOver = false;
    std::uint32_t m_columnsVersion = 0;

    XlsxRow m_row;
    std::string m_raw;
    std::vector<std::size_t> m_ends; ///< of the cells in m_raw
    CsvFields m_fields;
    std::vector<std::string_view> m_cells;
    const char* m_fault = "";
};

RecordReader::Step XlsxRecords::next(Record& record, RowFault& fault)
{
    do {
        if (!m_rows.next(m_row)) {
            m_isOver = true;
            return Step::End;
        }
    } while (m_row.number == m_header.row);
    if (std::ranges::all_of(m_row.cells, isEmpty) || noteComment() || m_row.number < m_header.row ||
        takeMarkedHeader())
        return Step::Ignored;
    const bool isLine = m_header.delimiter != 0;
    m_fault = "field-count";
    bool isSound = true;
    if (isLine)
        isSound = readLine();
    else
        readCells();
    if (isSound && takeHeader())
        return Step::Ignored;
    // A row of cells may end early, a line of text may not.
    const std::size_t columns = m_header.columns.size();
    if (!isSound || m_cells.size() > columns || (isLine && m_cells.size() < columns)) {
        fault = {m_row.number, m_fault, m_raw};
        m_facts.countRow();
        return Step::Fault;
    }
    m_cells.resize(columns);
    m_facts.countRow();
    record = {m_row.number, m_cells, m_columnsVersion, m_raw};
    return Step::Record;
}

/// Lines of the original text file that are no records and came along into the sheet.
bool XlsxRecords::noteComment()
{
    const XlsxCell& cell = m_row.cells.front();
    if (cell.kind != XlsxCell::Kind::Text || !cell.text.starts_with('#'))
        return false;
    if (const auto type = afterMark(cell.text, "#TYPE "))
        m_facts.typeHint = *type;
    else if (const auto software = afterMark(cell.text, "#Software:"))
        m_facts.software = *software;
    else if (const auto logType = afterMark(cell.text, "#Log-type:"))
        m_facts.logType = *logType;
    else
        return afterMark(cell.text, "#Version:") || afterMark(cell.text, "#Date:");
    return true;
}

/// `#Fields:` of a tracking log in the middle: its names hold from here on.
bool XlsxRecords::takeMarkedHeader()
{
    if (!afterMark(m_row.cells.front().text, "#Fields:"))
        return false;
    auto header = XlsxHeader::of(m_row);
    if (!header || header->delimiter != m_header.delimiter)
        return false;
    takeColumns(std::move(header->columns));
    return true;
}

/// The header again, or that of another file that was pasted below.
bool XlsxRecords::takeHeader()
{
    if (m_row.cells.front().kind != XlsxCell::Kind::Text ||
        !isHeaderAmong(m_cells, m_header.columns))
        return false;
    std::vector<std::string> names;
    for (const std::string_view cell : m_cells)
        names.push_back(columnName(cell));
    takeColumns(std::move(names));
    return true;
}

void XlsxRecords::takeColumns(std::vector<std::string> names)
{
    m_facts.beginPage();
    if (names == m_header.columns)
        return;
    m_header.columns = std::move(names);
    ++m_columnsVersion;
}

void XlsxRecords::appendText(const XlsxCell& cell)
{
    switch (cell.kind) {
    case XlsxCell::Kind::Number:
        m_raw += digitsOf(cell.number);
        return;
    case XlsxCell::Kind::Date:
        m_raw += clockFaceOf(cell.number, m_facts.isXlsx1904);
        return;
    case XlsxCell::Kind::Bool:
        m_raw += cell.number != 0 ? "TRUE" : "FALSE";
        return;
    default:
        m_raw += cell.text;
    }
}

void XlsxRecords::readCells()
{
    m_raw.clear();
    m_ends.clear();
    for (const XlsxCell& cell : m_row.cells) {
        if (!m_ends.empty())
            m_raw += '\t';
        appendText(cell);
        m_ends.push_back(m_raw.size());
    }
    m_cells.assign(m_row.cells.size(), std::string_view());
    const std::string_view raw = m_raw;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < m_row.cells.size(); ++i) {
        if (!isEmpty(m_row.cells[i]))
            m_cells[i] = raw.substr(begin, m_ends[i] - begin);
        begin = m_ends[i] + 1;
    }
}

/// A line that sits in one cell. Where Excel split it at the semicolons of a Swedish machine, they
/// are put back; a piece that Excel turned into a number or date can't be.
bool XlsxRecords::readLine()
{
    m_raw.clear();
    bool isText = true;
    for (std::size_t i = 0; i < m_row.cells.size(); ++i) {
        const XlsxCell& cell = m_row.cells[i];
        isText = isText && (cell.kind == XlsxCell::Kind::Text || isEmpty(cell));
        if (i != 0)
            m_raw += ';';
        appendText(cell);
    }
    const auto result = m_fields.parse(m_raw, true, m_header.delimiter, maxColumns);
    if (result == CsvFields::Result::UnclosedQuote)
        m_fault = "unclosed-quote";
    else if (result == CsvFields::Result::StrayQuote)
        m_fault = "stray-quote";
    if (!isText || result != CsvFields::Result::Complete ||
        m_fields.consumedBytes() != m_raw.size())
        return false;
    const auto cells = m_fields.cells();
    m_cells.assign(cells.begin(), cells.end());
    return true;
}

}

std::unique_ptr<RecordReader>
openXlsxRecords(std::string bytes, const std::optional<std::string>& sheetName,
                const std::function<bool(const std::vector<std::string>& columns)>& isKnownHeader,
                std::stop_token token)
{
    XlsxReader reader(std::move(bytes), logLimits(), std::move(token));
    XlsxHeader header = XlsxHeader::find(reader, sheetName, isKnownHeader);
    return std::make_unique<XlsxRecords>(std::move(reader), std::move(header));
}

}
