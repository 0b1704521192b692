// SPDX-License-Identifier: EUPL-1.2
#include "core/import/XlsxStrings.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <charconv>

namespace postinsyn {

namespace {

constexpr std::size_t escapeSize = 7; // _xHHHH_

bool isHighHalf(unsigned unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLowHalf(unsigned unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

std::optional<unsigned> escapeAt(std::string_view text)
{
    if (text.size() < escapeSize || !text.starts_with("_x") || text[6] != '_')
        return std::nullopt;
    unsigned unit = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 6, unit, 16);
    if (error != std::errc() || end != text.data() + 6)
        return std::nullopt;
    return unit;
}

class StringsHandler : public XmlHandler {
public:
    StringsHandler(XlsxStrings& strings, const XlsxLimits& limits)
        : m_strings(strings), m_limits(limits)
    {}

    void startElement(const XmlName& name, const XmlAttributes&) override
    {
        if (m_depth == 0 && !(isSpreadsheetName(name) && name.local == "sst"))
            throw FormatError("xlsx-damaged", "root");
        if (m_rich.isOpen()) {
            m_rich.start(name);
        } else {
            ++m_depth;
            if (m_depth == 2 && isSpreadsheetName(name) && name.local == "si")
                m_rich.begin();
        }
    }
    void endElement(const XmlName&) override
    {
        if (m_rich.isOpen()) {
            if (m_rich.end())
                return;
            if (m_strings.size() >= m_limits.strings)
                throw FormatError("xlsx-limit", "strings");
            m_strings.append(m_rich.text());
        }
        --m_depth;
    }
    void text(std::string_view piece) override
    {
        if (m_rich.isOpen())
            m_rich.text(piece);
    }

private:
    XlsxStrings& m_strings;
    const XlsxLimits& m_limits;
    XlsxRichText m_rich;
    int m_depth = 0;
};

}

bool isSpreadsheetName(const XmlName& name)
{
    return name.space == "http://schemas.openxmlformats.org/spreadsheetml/2006/main" ||
           name.space == "http://purl.oclc.org/ooxml/spreadsheetml/main";
}

std::string decodeXlsxEscapes(std::string_view text)
{
    std::string out;
    while (true) {
        const std::size_t at = text.find("_x");
        out += text.substr(0, at);
        if (at == std::string_view::npos)
            return out;
        text.remove_prefix(at);
        const auto unit = escapeAt(text);
        if (!unit) {
            out += '_';
            text.remove_prefix(1);
            continue;
        }
        text.remove_prefix(escapeSize);
        const auto low = isHighHalf(*unit) ? escapeAt(text) : std::nullopt;
        if (low && isLowHalf(*low)) {
            text.remove_prefix(escapeSize);
            appendUtf8(out, 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00));
        } else {
            const bool isChar = *unit != 0 && !isHighHalf(*unit) && !isLowHalf(*unit);
            appendUtf8(out, isChar ? char32_t{*unit} : replacementCharacter);
        }
    }
}

void XlsxRichText::begin()
{
    m_nodes.clear();
    m_text.clear();
    m_isOpen = true;
}

void XlsxRichText::start(const XmlName& name)
{
    const bool isInside = m_nodes.empty() || (m_nodes.size() == 1 && m_nodes[0] == Node::Run);
    Node node = Node::Other;
    if (isInside && isSpreadsheetName(name)) {
        if (name.local == "t")
            node = Node::Text;
        else if (name.local == "r" && m_nodes.empty())
            node = Node::Run;
    }
    m_nodes.push_back(node);
    m_piece.clear();
}

bool XlsxRichText::end()
{
    if (m_nodes.empty()) {
        m_isOpen = false;
        return false;
    }
    if (m_nodes.back() == Node::Text)
        m_text += decodeXlsxEscapes(m_piece);
    m_nodes.pop_back();
    return true;
}

void XlsxRichText::text(std::string_view piece)
{
    if (m_nodes.empty() || m_nodes.back() != Node::Text)
        return;
    if (m_text.size() + m_piece.size() + piece.size() > longestXlsxText)
        throw FormatError("xlsx-limit", "cell-text");
    m_piece += piece;
}

XlsxStrings XlsxStrings::read(GuardedXml::Source source, const XlsxLimits& limits,
                              std::stop_token token)
{
    XlsxStrings strings;
    StringsHandler handler(strings, limits);
    GuardedXml::parse(std::move(source), handler,
                      {limits.depth, limits.attributes, limits.tagBytes}, std::move(token));
    return strings;
}

std::string_view XlsxStrings::at(std::size_t index) const
{
    const std::uint64_t from = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(from, m_ends[index] - from);
}

void XlsxStrings::append(std::string_view text)
{
    m_text += text;
    m_ends.push_back(m_text.size());
}

}
