// SPDX-License-Identifier: EUPL-1.2
#include "core/import/CsvFields.h"

#include "core/import/TextScan.h"
#include "core/import/TextWindow.h"

#include <algorithm>

namespace postinsyn {

CsvFields::Result CsvFields::parse(std::string_view text, bool isWhole, char delimiter,
                                   std::size_t maxFields)
{
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    const char* p = begin;
    m_count = 0;
    m_escaped.clear();
    if (m_cells.size() < maxFields)
        m_cells.resize(maxFields);
    while (true) {
        m_triedBytes = static_cast<std::size_t>(p - begin);
        if (p == end && !isWhole)
            return Result::NeedMore;
        if (m_count == maxFields)
            return Result::TooManyFields;
        if (p < end && *p == '"') {
            Result result = Result::Complete;
            p = parseQuoted(p + 1, end, isWhole, result);
            if (result != Result::Complete)
                return result;
            if (p < end && *p != delimiter && *p != '\r' && *p != '\n')
                return Result::StrayQuote;
        } else {
            const char* const at = findSeparator(p, end, delimiter);
            const auto length = static_cast<std::size_t>(at - p);
            if (length > maxFieldBytes)
                return Result::FieldTooLong;
            m_cells[m_count++] = length == 0 ? std::string_view() : std::string_view(p, length);
            p = at;
        }
        if (p < end && *p == delimiter) {
            ++p;
            continue;
        }
        // A CR at the end of what is known may belong to a CRLF.
        if (!isWhole && (p == end || (*p == '\r' && p + 1 == end)))
            return Result::NeedMore;
        finish(begin, p, end);
        return Result::Complete;
    }
}

/// From behind the opening quote to behind the closing one.
const char* CsvFields::parseQuoted(const char* open, const char* end, bool isWhole, Result& result)
{
    const char* const limit =
        static_cast<std::size_t>(end - open) > maxFieldBytes + 1 ? open + maxFieldBytes + 1 : end;
    bool isEscaped = false;
    const char* p = open;
    while (true) {
        p = findByte(p, limit, '"');
        if (!p) {
            result = limit < end ? Result::FieldTooLong
                     : isWhole   ? Result::UnclosedQuote
                                 : Result::NeedMore;
            return end;
        }
        if (p + 1 == end && !isWhole) {
            result = Result::NeedMore;
            return end;
        }
        if (p + 1 == end || p[1] != '"')
            break;
        isEscaped = true;
        p = std::min(p + 2, limit);
    }
    if (isEscaped)
        m_escaped.push_back(m_count);
    m_cells[m_count++] = {open, static_cast<std::size_t>(p - open)};
    return p + 1;
}

void CsvFields::finish(const char* begin, const char* at, const char* end)
{
    m_recordBytes = static_cast<std::size_t>(at - begin);
    const bool isCrLf = end - at >= 2 && at[0] == '\r' && at[1] == '\n';
    m_consumedBytes = m_recordBytes + (isCrLf ? 2 : at < end ? 1 : 0);
}

std::span<const std::string_view> CsvFields::cells()
{
    std::size_t room = 0;
    for (const std::size_t index : m_escaped)
        room += m_cells[index].size();
    if (room > m_unescapedCapacity) {
        m_unescapedCapacity = 2 * room;
        m_unescaped = std::make_unique_for_overwrite<char[]>(m_unescapedCapacity);
    }
    char* out = m_unescaped.get();
    for (const std::size_t index : m_escaped) {
        const std::string_view cell = m_cells[index];
        char* const start = out;
        for (std::size_t i = 0; i < cell.size(); ++i) {
            *out++ = cell[i];
            i += cell[i] == '"'; // its twin
        }
        m_cells[index] = {start, static_cast<std::size_t>(out - start)};
    }
    m_escaped.clear();
    return {m_cells.data(), m_count};
}

const char* faultCode(CsvFields::Result result)
{
    switch (result) {
    case CsvFields::Result::UnclosedQuote:
    case CsvFields::Result::NeedMore:
        return "unclosed-quote";
    case CsvFields::Result::StrayQuote:
        return "stray-quote";
    case CsvFields::Result::FieldTooLong:
        return "field-too-long";
    case CsvFields::Result::Complete:
    case CsvFields::Result::TooManyFields:
        break;
    }
    return "field-count";
}

}
