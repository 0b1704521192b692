// SPDX-License-Identifier: EUPL-1.2
#include "core/import/JsonReader.h"

#include "core/base/Text.h"
#include "core/import/JsonScanner.h"

#include <algorithm>

namespace postinsyn {

namespace {

using ExtentKind = JsonExtent::Kind;

constexpr std::string_view blanks = " \t\r\n";

bool isSeparator(char c)
{
    return std::string_view(" \t\r\n,[]}").find(c) != std::string_view::npos;
}

/// Scans what begins at the window's start, growing it as needed. What does not end within the
/// limit or the file is broken.
template <class ScanText>
JsonExtent scanGrowing(TextWindow& window, ScanText scan)
{
    while (true) {
        const std::size_t size = window.text().size();
        JsonExtent extent = scan(window.text());
        if (extent.kind != ExtentKind::NeedMore)
            return extent;
        if (window.isWhole() || size > maxNestedRecordBytes)
            return {ExtentKind::Broken, 0, false};
        window.want(size + size / 2 + 1);
    }
}

}

JsonReader::JsonReader(TextWindow window, std::string encoding,
                       std::vector<std::string> knownColumns)
    : m_window(std::move(window)), m_cells(std::move(knownColumns))
{
    m_facts.encoding = std::move(encoding);
    m_facts.container = "json";
}

/// Skips what stands between records; false at the end of the file.
bool JsonReader::skipSeparators()
{
    while (true) {
        const std::string_view text = m_window.text();
        std::size_t at = 0;
        for (; at < text.size() && isSeparator(text[at]); ++at) {
            if (text[at] == '[')
                ++m_openBrackets;
            else if (text[at] == ']' || text[at] == '}')
                m_openBrackets = std::max(0, m_openBrackets - 1);
        }
        // A CR at the end of what is known waits for its LF.
        const bool isCut = at > 0 && at == text.size() && text[at - 1] == '\r';
        m_window.consume(isCut && !m_window.isWhole() ? at - 1 : at);
        if (at == text.size()) {
            if (!m_window.grow() && m_window.text().empty())
                return false;
            continue;
        }
        if (text[at] != byteOrderMark.front())
            return true;
        m_window.want(byteOrderMark.size());
        if (!m_window.text().starts_with(byteOrderMark))
            return true;
        m_window.consume(byteOrderMark.size());
    }
}

RecordReader::Step JsonReader::next(Record& record, RowFault& fault)
{
    while (true) {
        const bool isMore = skipSeparators();
        m_facts.lossyBytes = m_window.lossyBytes() + m_parser.lossyCharacters();
        if (!isMore)
            return end(fault);
        const char first = m_window.text().front();
        if (first == '"' && takeMember())
            continue;
        if (first != '{')
            return reject(fault);
        const JsonExtent extent = scanGrowing(m_window, scanJsonRecord);
        if (extent.kind == ExtentKind::Broken)
            return reject(fault);
        if (extent.kind == ExtentKind::Complete)
            return readObject(extent.bytes, record, fault);
        m_facts.hasMorePages = extent.hasNextLink;
        m_openBrackets += 2;
        m_window.consume(extent.bytes);
    }
}

/// Where the value of the member begins whose name ends at `at`; npos = it is none.
std::size_t JsonReader::memberValue(std::size_t at)
{
    while (true) {
        const std::string_view text = m_window.text();
        const std::size_t colon = text.find_first_not_of(blanks, at);
        if (colon != text.npos && text[colon] != ':')
            return text.npos;
        const std::size_t value =
            colon == text.npos ? colon : text.find_first_not_of(blanks, colon + 1);
        if (value != text.npos || text.size() > maxNestedRecordBytes || !m_window.grow())
            return value;
    }
}

/// A member of a wrapper, before or behind its records: `"@odata.nextLink": "..."`.
bool JsonReader::takeMember()
{
    const JsonExtent name =
        scanGrowing(m_window, [](std::string_view text) { return scanJsonValue(text, true); });
    const std::size_t at =
        name.kind == ExtentKind::Complete ? memberValue(name.bytes) : std::string_view::npos;
    if (at == std::string_view::npos)
        return false;
    const std::string memberName(m_window.text().substr(1, name.bytes - 2));
    const char opening = m_window.text()[at];
    if ((opening == '[' || opening == '{') && isJsonWrapperName(memberName, opening)) {
        ++m_openBrackets;
        m_window.consume(at + 1);
        return true;
    }
    const JsonExtent extent = scanGrowing(m_window, [&](std::string_view text) {
        return scanJsonValue(text.substr(at), m_window.isWhole());
    });
    if (extent.kind != ExtentKind::Complete)
        return false;
    if (isJsonNextLink(memberName) && opening == '"')
        m_facts.hasMorePages = extent.bytes > 2;
    m_window.consume(at + extent.bytes);
    return true;
}

RecordReader::Step JsonReader::readObject(std::size_t bytes, Record& record, RowFault& fault)
{
    const std::string_view raw = m_window.text().substr(0, bytes);
    const std::uint64_t line = m_window.lineNumber();
    const char* code = m_parser.parse(raw) ? nullptr : "json-record";
    if (!code)
        code = m_cells.assign(m_parser.fields());
    m_window.consume(bytes);
    if (code) {
        fault = {line, code, rawText(raw)};
        return Step::Fault;
    }
    record.line = line;
    record.cells = m_cells.cells();
    record.columnsVersion = m_cells.columnsVersion();
    record.raw = raw;
    return Step::Record;
}

/// Gives up what stands here, up to where the next record may begin.
RecordReader::Step JsonReader::reject(RowFault& fault)
{
    fault = {m_window.lineNumber(), "json-record", {}};
    m_isNestingKnown = false;
    while (true) {
        const std::string_view text = m_window.text();
        const std::size_t next = nextJsonRecord(text);
        if (next != text.npos || m_window.isWhole() || text.size() > maxNestedRecordBytes) {
            const std::size_t bytes = next != text.npos ? next : text.size();
            fault.raw = rawText(text.substr(0, bytes));
            m_window.consume(bytes);
            return Step::Fault;
        }
        m_window.want(text.size() + text.size() / 2 + 1);
    }
}

RecordReader::Step JsonReader::end(RowFault& fault)
{
    if (m_openBrackets == 0 || !m_isNestingKnown)
        return Step::End;
    m_openBrackets = 0;
    fault = {m_window.lineNumber(), "json-truncated", {}};
    return Step::Fault;
}

}
