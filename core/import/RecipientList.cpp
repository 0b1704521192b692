// SPDX-License-Identifier: EUPL-1.2
#include "core/import/RecipientList.h"

#include "core/base/Text.h"
#include "core/import/StatusWords.h"

#include <algorithm>

namespace postinsyn {

namespace {

bool looksLikeAddress(std::string_view text)
{
    return text.find('@') != std::string_view::npos || text == "<>" || text.front() == '/' ||
           startsWithNoCase(text, "IMCEAEX-");
}

/// Where `Word, Word` ends that begins at `at`; `at` itself if there is no word.
std::size_t endOfWords(std::string_view cell, std::size_t at)
{
    std::size_t end = at;
    while (at < cell.size() && isAsciiLetter(cell[at])) {
        while (at < cell.size() && isAsciiLetter(cell[at]))
            ++at;
        end = at;
        if (at < cell.size() && cell[at] == ',')
            ++at;
        if (at < cell.size() && cell[at] == ' ')
            ++at;
    }
    return end;
}

/// Finds the member that a text begins with, up to a separator outside `"..."` and `<...>`. What
/// opens and never closes is searched for once.
class WrittenMembers {
public:
    WrittenMembers(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    std::string_view next()
    {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && !isSeparator(m_text[m_at])) {
            if (m_text[m_at] == '"')
                skipTo('"', m_mayBeQuoted);
            else if (m_text[m_at] == '<')
                skipTo('>', m_mayBeAngled);
            ++m_at;
        }
        const std::string_view member = m_text.substr(start, m_at - start);
        ++m_at;
        return trimmed(member);
    }

private:
    [[nodiscard]] bool isSeparator(char c) const
    {
        return c == ';' || c == ',' || c == m_separator;
    }
    void skipTo(char close, bool& mayBeClosed)
    {
        const std::size_t end = mayBeClosed ? m_text.find(close, m_at + 1) : std::string_view::npos;
        mayBeClosed = end != std::string_view::npos;
        if (mayBeClosed)
            m_at = end;
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    bool m_mayBeQuoted = true;
    bool m_mayBeAngled = true;
};

/// The address in `Name <address>`; empty if there is none.
std::string_view angledAddress(std::string_view member)
{
    const std::size_t open = member.rfind('<');
    if (open == std::string_view::npos || !member.ends_with('>'))
        return {};
    const std::string_view inside = trimmed(member.substr(open + 1, member.size() - open - 2));
    return !inside.empty() && looksLikeAddress(inside) ? inside : std::string_view();
}

/// The one word with `@` of `Name address`, or the whole if it is an address; else empty.
std::string_view bareAddress(std::string_view member)
{
    constexpr std::string_view scheme = "mailto:";
    if (startsWithNoCase(member, scheme))
        member.remove_prefix(scheme.size());
    if (member.empty() || (member.find('@') == std::string_view::npos && looksLikeAddress(member)))
        return member;
    const std::size_t sign = member.rfind('@');
    if (sign == std::string_view::npos || member.starts_with('"'))
        return sign == std::string_view::npos ? std::string_view() : member;
    const std::size_t before = member.find_last_of(" \t", sign);
    const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t end = std::min(member.find_first_of(" \t", sign), member.size());
    const bool isOnly = member.substr(0, start).find('@') == std::string_view::npos;
    const bool isWhole = sign > start && sign + 1 < end;
    return isOnly && isWhole ? member.substr(start, end - start) : std::string_view();
}

}

bool isTypeName(std::string_view text)
{
    return text.find('@') == std::string_view::npos &&
           (startsWithNoCase(text, "System.") || startsWithNoCase(text, "Microsoft.") ||
            startsWithNoCase(text, "Deserialized."));
}

namespace {

/// Where the status ends that begins at `at`: behind `Word, Word`, or behind other words up to the
/// next `;` that are no address, as in `Receive, 250 OK`; npos if what stands there is none.
std::size_t endOfStatus(std::string_view cell, std::size_t at)
{
    const std::size_t end = endOfWords(cell, at);
    if (end != at && (end == cell.size() || cell[end] == ';'))
        return end;
    constexpr std::size_t longestStatus = 512; // so that time stays linear
    std::string_view text = cell.substr(at, longestStatus);
    const std::size_t next = text.find(';');
    if (next == std::string_view::npos && at + text.size() < cell.size())
        return next;
    text = text.substr(0, next);
    const bool isAddress = text.starts_with('#') || text.find('@') != std::string_view::npos ||
                           text.find(statusSign) != std::string_view::npos;
    return isAddress ? std::string_view::npos : at + text.size();
}

}

bool readRecipientStatus(std::string_view cell, std::vector<RowRecipient>& out)
{
    const auto add = [&](std::string_view address, DeliveryStatus status) {
        address = trimmed(address);
        if (!address.empty())
            out.push_back({address, RecipientKind::Unknown, status});
    };
    std::size_t start = 0;
    for (std::size_t at = cell.find(statusSign); at != std::string_view::npos;
         at = cell.find(statusSign, at)) {
        const std::size_t words = at + statusSign.size();
        const std::size_t end = endOfStatus(cell, words);
        if (end == std::string_view::npos) {
            ++at;
            continue;
        }
        add(cell.substr(start, at - start), statusOfCell(cell.substr(words, end - words)));
        if (out.size() > recipientLimit)
            return false;
        start = at = std::min(end + 1, cell.size());
    }
    if (start == 0 && cell.find(';') != std::string_view::npos) {
        RecipientList plain;
        plain.readSeparated(cell, ';');
        for (const std::string_view address : plain.members())
            add(address, DeliveryStatus::Unknown);
        return !plain.isTooLong();
    }
    add(cell.substr(start), DeliveryStatus::Unknown);
    return out.size() <= recipientLimit;
}

void RecipientList::clear()
{
    m_members.clear();
    m_unquoted.clear();
    m_strangers = 0;
    m_isLost = m_isCut = m_isTooLong = false;
}

void RecipientList::add(std::string_view member)
{
    member = trimmed(member);
    if (member.empty())
        return;
    if (m_members.size() == recipientLimit)
        m_isTooLong = true;
    else
        m_members.push_back(member);
}

std::string_view RecipientList::quotedMember(std::string_view text, std::size_t& end)
{
    const std::size_t start = m_unquoted.size();
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (text[at] == '\'') {
            if (at + 1 == text.size() || text[at + 1] == ';') {
                end = at + 1;
                return std::string_view(m_unquoted).substr(start);
            }
            if (text[++at] != '\'') {
                end = at;
                m_unquoted.resize(start);
                return {};
            }
        }
        m_unquoted += text[at];
    }
    end = text.size();
    m_unquoted.resize(start);
    return {};
}

void RecipientList::readTracking(std::string_view cell)
{
    clear();
    m_unquoted.reserve(cell.size()); // members are views into it: it must not grow
    bool mayBeQuoted = true;
    while (!cell.empty() && !m_isTooLong) {
        std::size_t end = 0;
        if (mayBeQuoted && cell.front() == '\'') {
            const std::string_view member = quotedMember(cell, end);
            if (member.data()) {
                add(member);
                cell.remove_prefix(std::min(end + 1, cell.size()));
                continue;
            }
            mayBeQuoted = end != cell.size(); // an open quote is searched for its end only once
        }
        end = std::min(cell.find(';'), cell.size());
        add(cell.substr(0, end));
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
}

void RecipientList::splitOutsideQuotes(std::string_view text, std::string_view separators)
{
    m_members.clear();
    bool mayBeQuoted = true;
    while (!text.empty() && !m_isTooLong) {
        text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
        std::size_t from = 0;
        if (mayBeQuoted && text.starts_with('"')) {
            const std::size_t close = text.find("\"@", 1);
            mayBeQuoted = close != std::string_view::npos;
            if (mayBeQuoted)
                from = close + 1;
        }
        const std::size_t end = std::min(text.find_first_of(separators, from), text.size());
        add(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

bool RecipientList::areAllAddresses() const
{
    return std::all_of(m_members.begin(), m_members.end(), looksLikeAddress);
}

void RecipientList::readSeparated(std::string_view cell, char separator)
{
    clear();
    splitOutsideQuotes(cell, {&separator, 1});
}

void RecipientList::addStranger(std::string_view member)
{
    if (member.empty())
        return;
    add(member);
    ++m_strangers;
}

void RecipientList::readWritten(std::string_view cell, char separator)
{
    clear();
    WrittenMembers written(cell, separator);
    std::string_view waiting; // may be the surname of the next
    while (!written.isAtEnd() && !m_isTooLong) {
        const std::string_view member = written.next();
        std::string_view address = angledAddress(member);
        if (!address.empty())
            waiting = {};
        else
            address = bareAddress(member);
        addStranger(waiting);
        waiting = address.empty() ? member : std::string_view();
        add(address);
    }
    addStranger(waiting);
}

void RecipientList::readJoined(std::string_view cell, std::uint32_t declared)
{
    clear();
    std::string_view text = trimmed(cell);
    m_isLost = isTypeName(text);
    if (m_isLost || text.empty())
        return;
    const bool isBraced = text.front() == '{' && text.back() == '}';
    if (isBraced)
        text = trimmed(text.substr(1, text.size() - 2));
    for (const std::string_view ellipsis : {"...", "\xE2\x80\xA6"}) {
        if (!text.ends_with(ellipsis))
            continue;
        m_isCut = true;
        text.remove_suffix(ellipsis.size());
        while (text.ends_with(',') || text.ends_with(' '))
            text.remove_suffix(1);
    }
    splitOutsideQuotes(text, ";");
    if (m_members.size() > 1 || (declared == 1 && !isBraced))
        return;
    for (const std::string_view separators : {",", " \t\r\n"}) {
        splitOutsideQuotes(text, separators);
        if (m_members.size() > 1 && areAllAddresses())
            return;
    }
    splitOutsideQuotes(text, ";");
}

}
