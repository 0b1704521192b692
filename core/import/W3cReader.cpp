// SPDX-License-Identifier: EUPL-1.2
#include "core/import/W3cReader.h"

#include "core/base/Text.h"
#include "core/import/CsvHeader.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

using Result = CsvFields::Result;

// formats.md 3.2, as of Exchange 2016 and later; `since` is the number of fields of the oldest
// version that has the column.
struct TrackingField {
    std::string_view name;
    std::size_t since;
};
constexpr std::array<TrackingField, 30> trackingFields = {{
    {"date-time", 21},
    {"client-ip", 21},
    {"client-hostname", 21},
    {"server-ip", 21},
    {"server-hostname", 21},
    {"source-context", 21},
    {"connector-id", 21},
    {"source", 21},
    {"event-id", 21},
    {"internal-message-id", 21},
    {"message-id", 21},
    {"network-message-id", 27},
    {"recipient-address", 21},
    {"recipient-status", 21},
    {"total-bytes", 21},
    {"recipient-count", 21},
    {"related-recipient-address", 21},
    {"reference", 21},
    {"message-subject", 21},
    {"sender-address", 21},
    {"return-path", 21},
    {"message-info", 21},
    {"directionality", 26},
    {"tenant-id", 26},
    {"original-client-ip", 26},
    {"original-server-ip", 26},
    {"custom-data", 26},
    {"transport-traffic-type", 30},
    {"log-id", 30},
    {"schema-version", 30},
}};

/// Empty if no version has so many.
std::vector<std::string> columnsByCount(std::size_t count)
{
    std::vector<std::string> names;
    for (const TrackingField& field : trackingFields)
        if (field.since <= count)
            names.emplace_back(field.name);
    if (names.size() != count)
        names.clear();
    return names;
}

/// Excel pads a table with rows of delimiters.
bool isBlank(std::span<const std::string_view> cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](std::string_view cell) { return cell.empty(); });
}

/// `2022-09-19T15:00:01...`
bool beginsWithIsoTime(std::string_view text)
{
    constexpr std::string_view shape = "dddd-dd-ddTdd:dd:dd";
    return text.size() >= shape.size() &&
           std::equal(shape.begin(), shape.end(), text.begin(),
                      [](char s, char c) { return s == 'd' ? c >= '0' && c <= '9' : s == c; });
}

}

bool isHeaderlessTrackingLine(std::string_view line)
{
    CsvFields fields;
    return beginsWithIsoTime(line) &&
           fields.parse(line, true, ',', maxColumns) == Result::Complete &&
           !columnsByCount(fields.count()).empty();
}

W3cReader::W3cReader(TextWindow window, std::string encoding) : m_window(std::move(window))
{
    m_facts.encoding = std::move(encoding);
    m_facts.doubtfulLetters = m_window.doubtfulLetters();
    m_facts.container = "w3c";
    m_facts.delimiter = ',';
    readPreamble();
}

void W3cReader::readPreamble()
{
    while (m_columns.empty()) {
        const TextWindow::Line line = m_window.line();
        const bool isEnd = line.bytes == 0;
        if (isEnd || (!line.text.starts_with('#') && !trimmed(line.text).empty()))
            break;
        takeDirective(line.text);
        m_window.consume(line.bytes);
    }
    m_columnsVersion = 0;
    m_facts.hasHeader = !m_columns.empty();
    // The first line of a cut-out file may itself be cut.
    std::string_view head = m_facts.hasHeader ? std::string_view() : m_window.text();
    while (!head.empty() && m_columns.empty()) {
        const std::size_t end = std::min(head.find_first_of("\r\n"), head.size());
        takeColumnsByCount(head.substr(0, end));
        head.remove_prefix(std::min(end + 1, head.size()));
    }
}

void W3cReader::takeDirective(std::string_view line)
{
    const std::size_t colon = line.find(':');
    if (!line.starts_with('#') || colon == line.npos)
        return;
    const std::string_view name = line.substr(1, colon - 1);
    // Excel pads lines to the width of the table.
    std::string_view value = trimmed(line.substr(colon + 1));
    value = value.substr(0, value.find_last_not_of(",;\t") + 1);
    if (equalsNoCase(name, "Fields")) {
        CsvHeader header = CsvHeader::parse(value);
        if (header.names.size() > maxColumns || header.names == m_columns)
            return;
        m_columns = std::move(header.names);
        m_facts.delimiter = header.delimiter;
        ++m_columnsVersion;
    } else if (equalsNoCase(name, "Log-type") && m_facts.logType.empty()) {
        m_facts.logType = value;
    } else if (equalsNoCase(name, "Software") && m_facts.software.empty()) {
        m_facts.software = value;
    }
}

RecordReader::Step W3cReader::next(Record& record, RowFault& fault)
{
    m_facts.lossyBytes = m_window.lossyBytes();
    TextWindow::Line line = m_window.line();
    if (line.text.starts_with(byteOrderMark)) {
        m_window.consume(byteOrderMark.size());
        line = m_window.line();
    }
    if (line.text.empty() && line.bytes == 0)
        return Step::End;
    const std::uint64_t number = m_window.lineNumber();
    if (line.isTooLong) {
        fault = {number, "line-too-long", rawText(line.text)};
        m_window.skipLine();
        return Step::Fault;
    }
    m_window.consume(line.bytes);
    if (line.text.starts_with('#') || trimmed(line.text).empty()) {
        takeDirective(line.text);
        return Step::Ignored;
    }
    const Result result = parseLine(line.text);
    if (result != Result::Complete || m_fields.count() != m_columns.size()) {
        fault = {number, faultCode(result), rawText(line.text)};
        return Step::Fault;
    }
    record.line = number;
    record.cells = m_fields.cells();
    if (record.cells.front().empty() && isBlank(record.cells))
        return Step::Ignored;
    record.columnsVersion = m_columnsVersion;
    record.raw = line.text;
    return Step::Record;
}

CsvFields::Result W3cReader::parseLine(std::string_view line)
{
    Result result = m_fields.parse(line, true, m_facts.delimiter, m_columns.size());
    const bool isOtherCount = result == Result::TooManyFields ||
                              (result == Result::Complete && m_fields.count() != m_columns.size());
    // Without a header, an update of the server shows in the number of fields only.
    if (isOtherCount && !m_facts.hasHeader && takeColumnsByCount(line))
        result = m_fields.parse(line, true, m_facts.delimiter, m_columns.size());
    return result;
}

bool W3cReader::takeColumnsByCount(std::string_view line)
{
    if (!beginsWithIsoTime(line) ||
        m_fields.parse(line, true, m_facts.delimiter, maxColumns) != Result::Complete)
        return false;
    std::vector<std::string> columns = columnsByCount(m_fields.count());
    if (columns.empty())
        return false;
    m_columnsVersion += m_columns.empty() ? 0U : 1U;
    m_columns = std::move(columns);
    return true;
}

}
