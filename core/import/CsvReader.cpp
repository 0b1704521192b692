// SPDX-License-Identifier: EUPL-1.2
#include "core/import/CsvReader.h"

#include "core/base/Text.h"
#include "core/import/CsvHeader.h"

#include <algorithm>

namespace postinsyn {

namespace {

using Result = CsvFields::Result;

constexpr std::uint64_t maxWastedBytes = 16U << 20;

bool isBlank(std::span<const std::string_view> cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](std::string_view cell) { return trimmed(cell).empty(); });
}

bool mayBeginHeader(std::string_view cell)
{
    const char c = cell.empty() ? '0' : cell.front();
    return !(c >= '0' && c <= '9');
}

}

CsvReader::CsvReader(TextWindow window, std::string encoding, const std::string& path)
    : m_window(std::move(window))
{
    m_facts.encoding = std::move(encoding);
    m_facts.container = "csv";
    m_facts.doubtfulLetters = m_window.doubtfulLetters();
    readPreamble(path);
    m_facts.delimiter = m_delimiter;
}

void CsvReader::readPreamble(const std::string& path)
{
    m_delimiter = 0;
    while (true) {
        dropByteOrderMarks();
        const TextWindow::Line line = m_window.line();
        if (line.text.empty() && line.bytes == 0)
            throw FormatError("empty-file", {}, path);
        const bool isPreamble = trimmed(line.text).empty() || line.text.front() == '#';
        if (!takeDirective(line.text) && !isPreamble) {
            CsvHeader header = CsvHeader::parse(line.text, m_delimiter);
            m_columns = std::move(header.names);
            m_delimiter = header.delimiter;
        }
        if (line.isTooLong || m_columns.size() > maxColumns)
            throw FormatError("too-many-columns", std::to_string(maxColumns), path,
                              m_window.lineNumber());
        m_window.consume(line.bytes);
        if (!m_columns.empty())
            break;
    }
    m_isHeaderDue = false;
}

/// A mark at the start of a line is where another file was joined on.
bool CsvReader::dropByteOrderMarks()
{
    bool isDropped = false;
    while (m_window.text().empty() || m_window.text().front() == byteOrderMark.front()) {
        m_window.want(byteOrderMark.size());
        if (!m_window.text().starts_with(byteOrderMark))
            break;
        m_window.consume(byteOrderMark.size());
        isDropped = true;
    }
    return isDropped;
}

/// `#TYPE` of Windows PowerShell and `sep=` of Excel announce a header.
bool CsvReader::takeDirective(std::string_view line)
{
    constexpr std::string_view type = "#TYPE ";
    if (line.starts_with(type)) {
        std::string_view value = trimmed(line.substr(type.size()));
        // Excel pads it to the width of the table.
        value = value.substr(0, value.find_last_not_of(",;\"") + 1);
        if (m_facts.typeHint.empty())
            m_facts.typeHint = value;
        m_isHeaderDue = true;
        return true;
    }
    if (line.size() == 5 && startsWithNoCase(line, "sep=")) {
        m_delimiter = line[4];
        m_isHeaderDue = true;
        return true;
    }
    return false;
}

RecordReader::Step CsvReader::next(Record& record, RowFault& fault)
{
    m_isHeaderDue = dropByteOrderMarks() || m_isHeaderDue;
    m_facts.lossyBytes = m_window.lossyBytes();
    if (m_window.text().empty())
        return Step::End;
    const char first = m_window.text().front();
    if (first == '\r' || first == '\n') {
        m_window.skipLine();
        return Step::Ignored;
    }
    if (m_isHeaderDue || first == '#' || first == 's' || first == 'S') {
        const TextWindow::Line line = m_window.line();
        if (!line.isTooLong && (takeDirective(line.text) || takeHeader(line.text))) {
            m_window.consume(line.bytes);
            return Step::Ignored;
        }
    }
    if (parseRecord() != Result::Complete)
        return reject(fault);
    const Cells cells = m_fields.cells();
    if (cells.size() == m_columns.size())
        return emit(record, cells);
    if (cells.size() == 1 && isTableRow(cells.front()))
        return emit(record, m_innerFields.cells());
    return reject(fault);
}

/// A whole row in one quoted cell (formats.md 5.4).
bool CsvReader::isTableRow(std::string_view cell)
{
    return m_innerFields.parse(cell, true, m_delimiter, m_columns.size()) == Result::Complete &&
           m_innerFields.count() == m_columns.size() &&
           m_innerFields.consumedBytes() == cell.size();
}

CsvFields::Result CsvReader::parseRecord()
{
    // Where quotes are at odds on line after line, each line could be the start of a long record:
    // beyond a budget a record is one line there, so that the time stays linear.
    if (m_wastedBytes > maxWastedBytes + 4 * m_rejectedBytes) {
        const TextWindow::Line line = m_window.line();
        return m_fields.parse(m_window.text().substr(0, line.bytes), true, m_delimiter,
                              m_columns.size());
    }
    while (true) {
        const std::string_view text = m_window.text();
        const Result result =
            m_fields.parse(text, m_window.isWhole(), m_delimiter, m_columns.size());
        if (result != Result::NeedMore || text.size() > maxLineBytes)
            return result;
        // By half as much again: a long record is parsed a few times, not once a block.
        m_window.want(text.size() + text.size() / 2 + 1);
    }
}

RecordReader::Step CsvReader::emit(Record& record, Cells cells)
{
    const std::string_view raw = m_window.text().substr(0, m_fields.recordBytes());
    const bool isNoRecord = (cells.front().empty() && isBlank(cells)) ||
                            (mayBeginHeader(cells.front()) && takeHeader(cells));
    record.line = m_window.lineNumber();
    record.cells = cells;
    record.columnsVersion = m_columnsVersion;
    record.raw = raw;
    m_window.consume(m_fields.consumedBytes());
    if (isNoRecord)
        return Step::Ignored;
    m_facts.countRow();
    return Step::Record;
}

/// Gives up the first physical line of the record at hand.
RecordReader::Step CsvReader::reject(RowFault& fault)
{
    m_wastedBytes += m_fields.triedBytes();
    const TextWindow::Line line = m_window.line();
    m_rejectedBytes += line.text.size();
    fault.line = m_window.lineNumber();
    fault.raw = rawText(line.text);
    if (line.isTooLong) {
        fault.code = "line-too-long";
        m_window.skipLine();
        m_facts.countRow();
        return Step::Fault;
    }
    const Result result = m_fields.parse(line.text, true, m_delimiter, maxColumns);
    const Cells cells = result == Result::Complete ? m_fields.cells() : Cells();
    const bool isNoRecord = result == Result::Complete && (isBlank(cells) || takeHeader(cells));
    m_window.consume(line.bytes);
    if (isNoRecord)
        return Step::Ignored;
    fault.code = faultCode(result);
    m_facts.countRow();
    return Step::Fault;
}

/// The header that a `#TYPE`, `sep=` or BOM announced; it may have another delimiter.
bool CsvReader::takeHeader(std::string_view line)
{
    if (!m_isHeaderDue)
        return false;
    m_isHeaderDue = trimmed(line).empty();
    CsvHeader header = CsvHeader::parse(line, m_delimiter);
    const std::vector<std::string_view> cells(header.names.begin(), header.names.end());
    if (cells.size() < 2 || cells.size() > maxColumns || !areNames(cells))
        return false;
    m_facts.beginPage();
    m_delimiter = header.delimiter;
    if (header.names != m_columns) {
        m_columns = std::move(header.names);
        ++m_columnsVersion;
    }
    return true;
}

bool CsvReader::takeHeader(Cells cells)
{
    if (!isHeaderAmong(cells, m_columns))
        return false;
    m_facts.beginPage();
    std::vector<std::string> names;
    for (const std::string_view cell : cells)
        names.push_back(columnName(cell));
    if (names != m_columns) {
        m_columns = std::move(names);
        ++m_columnsVersion;
    }
    return true;
}

}
