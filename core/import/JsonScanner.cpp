// SPDX-License-Identifier: EUPL-1.2
#include "core/import/JsonScanner.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace postinsyn {

namespace {

using ExtentKind = JsonExtent::Kind;

/// From the opening quote to behind the closing one; npos = the text ends before, 0 = broken by a
/// line break, which no JSON string holds.
std::size_t stringEnd(std::string_view text, std::size_t at)
{
    while (true) {
        at = text.find_first_of("\"\\\n", at + 1);
        if (at == text.npos)
            return text.npos;
        if (text[at] == '"')
            return at + 1;
        if (text[at] == '\n')
            return 0;
        ++at; // what is escaped
        if (at >= text.size())
            return text.npos;
    }
}

/// The open brackets, innermost in the lowest bit: 1 = object.
struct Nesting {
    std::uint64_t kinds = 0;
    int depth = 0;

    bool open(bool isObject)
    {
        if (depth == maxJsonDepth)
            return false;
        kinds = kinds << 1 | (isObject ? 1 : 0);
        ++depth;
        return true;
    }
    bool close(bool isObject)
    {
        if (depth == 0 || (kinds & 1) != (isObject ? 1U : 0U))
            return false;
        kinds >>= 1;
        --depth;
        return true;
    }
    [[nodiscard]] bool isInObject() const { return depth > 0 && (kinds & 1) != 0; }
};

class Scan {
public:
    Scan(std::string_view text, bool findsWrapper) : m_text(text), m_findsWrapper(findsWrapper) {}

    JsonExtent run()
    {
        while (true) {
            m_at = m_text.find_first_of("\"{}[]:,", m_at);
            if (m_at == m_text.npos)
                return {ExtentKind::NeedMore, 0, false};
            const char c = m_text[m_at];
            const ExtentKind kind = c == '"' ? takeString() : takeMark(c);
            if (kind == ExtentKind::Wrapper)
                return {kind, m_at, m_hasNextLink};
            if (kind != ExtentKind::Complete)
                return {kind, 0, false};
            if (m_nesting.depth == 0)
                return {ExtentKind::Complete, m_at, false};
        }
    }

private:
    /// Complete here means: go on.
    ExtentKind takeString()
    {
        const std::size_t end = stringEnd(m_text, m_at);
        if (end == 0 || end == m_text.npos)
            return end == 0 ? ExtentKind::Broken : ExtentKind::NeedMore;
        const std::string_view content = m_text.substr(m_at + 1, end - m_at - 2);
        if (m_nesting.depth == 1 && !m_isBehindColon)
            m_member = content;
        else if (m_nesting.depth == 1 && isJsonNextLink(m_member) && !content.empty())
            m_hasNextLink = true;
        m_at = end;
        m_isBehindColon = false;
        return ExtentKind::Complete;
    }

    ExtentKind takeMark(char c)
    {
        ++m_at;
        const bool isBehindColon = m_isBehindColon;
        m_isBehindColon = c == ':';
        if (c == ':' || c == ',')
            return ExtentKind::Complete;
        if (c == '}' || c == ']')
            return m_nesting.close(c == '}') ? ExtentKind::Complete : ExtentKind::Broken;
        // Inside an object a bracket follows a colon: else the brace of a record is missing.
        if (m_nesting.isInObject() && !isBehindColon)
            return ExtentKind::Broken;
        if (m_findsWrapper && m_nesting.depth == 1 && isJsonWrapperName(m_member, c))
            return ExtentKind::Wrapper;
        return m_nesting.open(c == '{') ? ExtentKind::Complete : ExtentKind::Broken;
    }

    std::string_view m_text;
    bool m_findsWrapper;
    std::size_t m_at = 0;
    Nesting m_nesting;
    bool m_isBehindColon = false;
    std::string_view m_member; ///< the last name at the outermost level
    bool m_hasNextLink = false;
};

}

JsonExtent scanJsonRecord(std::string_view text)
{
    return Scan(text, true).run();
}

JsonExtent scanJsonValue(std::string_view text, bool isWhole)
{
    if (text.starts_with('{') || text.starts_with('['))
        return Scan(text, false).run();
    if (text.starts_with('"')) {
        const std::size_t end = stringEnd(text, 0);
        if (end == text.npos)
            return {ExtentKind::NeedMore, 0, false};
        return {end == 0 ? ExtentKind::Broken : ExtentKind::Complete, end, false};
    }
    const std::size_t end = text.find_first_of(" \t\r\n,:{}[]\"");
    if (end == text.npos && !isWhole)
        return {ExtentKind::NeedMore, 0, false};
    return {end == 0 || text.empty() ? ExtentKind::Broken : ExtentKind::Complete,
            std::min(end, text.size()), false};
}

bool isJsonWrapperName(std::string_view name, char opening)
{
    constexpr std::array<std::string_view, 8> names = {"value", "results", "d",        "data",
                                                       "items", "records", "messages", "rows"};
    if (opening == '{')
        return name == "d";
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view known) { return equalsNoCase(name, known); });
}

bool isJsonNextLink(std::string_view name)
{
    return equalsNoCase(name, "@odata.nextLink") || equalsNoCase(name, "odata.nextLink") ||
           equalsNoCase(name, "__next");
}

std::size_t nextJsonRecord(std::string_view text)
{
    for (std::size_t at = text.find('{', 1); at != text.npos; at = text.find('{', at + 1)) {
        const std::size_t before = text.find_last_not_of(" \t", at - 1);
        if (before != text.npos && std::string_view("\r\n,[}").find(text[before]) != text.npos)
            return at;
    }
    return text.npos;
}

}
