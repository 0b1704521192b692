// SPDX-License-Identifier: EUPL-1.2
#include "core/import/XmlGuard.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <algorithm>

namespace postinsyn {

namespace {

constexpr std::uint32_t longestReference = 64;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

std::size_t lengthBefore(std::string_view text, char end, char otherEnd)
{
    std::size_t length = 0;
    while (length < text.size() && text[length] != end && text[length] != otherEnd)
        ++length;
    return length;
}

}

void XmlGuard::scan(std::string_view block)
{
    // Expat follows a UTF-16 mark even when told UTF-8; markup in UTF-16 can't do without zeros.
    if (block.find('\0') != std::string_view::npos)
        throw FormatError("xlsx-damaged", "encoding");
    while (!block.empty()) {
        const std::size_t run = plainRun(block);
        if (run != 0)
            pass(run);
        else
            step(block.front());
        const std::size_t passed = std::max<std::size_t>(run, 1);
        m_seen += passed;
        block.remove_prefix(passed);
    }
}

/// How many bytes in front change nothing but the length of the token: most of any sheet.
std::size_t XmlGuard::plainRun(std::string_view block) const
{
    switch (m_state) {
    case State::Text:
        return m_depth == 0 ? 0 : lengthBefore(block, '<', '&');
    case State::DoubleQuoted:
        return lengthBefore(block, '"', '"');
    case State::SingleQuoted:
        return lengthBefore(block, '\'', '\'');
    case State::EndTag:
        return lengthBefore(block, '>', '<');
    default:
        return 0;
    }
}

void XmlGuard::pass(std::size_t run)
{
    if (m_state == State::Text)
        return;
    if (run > m_limits.tagBytes - m_tokenBytes)
        throw FormatError("xlsx-limit", "tag");
    m_tokenBytes += static_cast<std::uint32_t>(run);
}

void XmlGuard::step(char c)
{
    if (m_state == State::Text)
        return inText(c);
    if (m_state != State::CharacterData && ++m_tokenBytes > m_limits.tagBytes)
        throw FormatError("xlsx-limit", "tag");
    switch (m_state) {
    case State::Tag:
    case State::EndTag:
        return inTag(c);
    case State::DoubleQuoted:
        if (c == '"')
            m_state = State::Tag;
        return;
    case State::SingleQuoted:
        if (c == '\'')
            m_state = State::Tag;
        return;
    case State::Open:
        return inOpen(c);
    case State::Reference:
        if (c == ';')
            m_state = State::Text;
        else if (m_tokenBytes > longestReference)
            throw FormatError("xlsx-damaged", "xml");
        return;
    case State::Bang:
        return inBang(c);
    case State::Comment:
        return closeAt(c, "-->");
    case State::Instruction:
        return closeAt(c, "?>");
    case State::CharacterData:
        return closeAt(c, "]]>");
    case State::Text:
        return;
    }
}

void XmlGuard::inText(char c)
{
    if (c == '<') {
        m_state = State::Open;
        m_tokenBytes = 1;
    } else if (c == '&') {
        m_state = State::Reference;
        m_tokenBytes = 1;
    } else if (m_depth == 0 && !isSpace(c)) {
        const bool isMark = m_seen < 3 && c == byteOrderMark[m_seen];
        if (!isMark)
            throw FormatError("xlsx-damaged", "xml");
    }
}

void XmlGuard::inOpen(char c)
{
    m_tail.clear();
    m_isSlashLast = false;
    m_attributes = 0;
    switch (c) {
    case '!':
        m_state = State::Bang;
        return;
    case '?':
        m_state = State::Instruction;
        return;
    case '/':
        m_state = State::EndTag;
        return;
    default:
        m_state = State::Tag;
        inTag(c);
    }
}

/// Only comments and CDATA begin like this in a part; all else is a DTD or a piece of one.
void XmlGuard::inBang(char c)
{
    constexpr std::string_view comment = "--";
    constexpr std::string_view data = "[CDATA[";
    m_tail += c;
    if (m_tail == comment)
        m_state = State::Comment;
    else if (m_tail == data)
        m_state = State::CharacterData;
    else if (comment.starts_with(m_tail) || data.starts_with(m_tail))
        return;
    else
        throw FormatError("xlsx-doctype");
    m_tail.clear();
}

void XmlGuard::inTag(char c)
{
    switch (c) {
    case '"':
    case '\'':
        m_state = c == '"' ? State::DoubleQuoted : State::SingleQuoted;
        m_isSlashLast = false;
        if (++m_attributes > m_limits.attributes)
            throw FormatError("xlsx-limit", "attributes");
        return;
    case '<':
        throw FormatError("xlsx-damaged", "xml");
    case '>':
        if (m_state == State::EndTag) {
            if (m_depth == 0)
                throw FormatError("xlsx-damaged", "xml");
            --m_depth;
        } else if (!m_isSlashLast && ++m_depth > m_limits.depth) {
            throw FormatError("xlsx-limit", "depth");
        }
        m_state = State::Text;
        return;
    default:
        m_isSlashLast = c == '/';
    }
}

void XmlGuard::closeAt(char c, std::string_view end)
{
    m_tail += c;
    if (m_tail.size() > end.size())
        m_tail.erase(0, 1);
    if (m_tail == end)
        m_state = State::Text;
}

}
