// SPDX-License-Identifier: EUPL-1.2
#include "core/import/CellText.h"

#include "core/base/Text.h"
#include "core/domain/MessageBatch.h"
#include "core/domain/SubjectText.h"

#include <algorithm>
#include <charconv>

namespace postinsyn {

namespace {

/// Most cells begin and end with plain characters: look before walking Unicode.
std::string_view quickTrimmed(std::string_view cell)
{
    const auto isPlain = [](char c) { return c > ' ' && c < 0x7F; };
    if (!cell.empty() && isPlain(cell.front()) && isPlain(cell.back()))
        return cell;
    return trimmed(cell);
}

char lowerHex(char c)
{
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))
        return c;
    return c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : '\0';
}

/// `?` beside a letter; `isInside` when one follows it, which no question mark has.
bool hasLostLetter(std::string_view subject, bool& isInside)
{
    bool isFound = false;
    for (std::size_t at = subject.find('?'); at != std::string_view::npos;) {
        const std::size_t end = std::min(subject.find_first_not_of('?', at), subject.size());
        const bool isBefore = at > 0 && isAsciiLetter(subject[at - 1]);
        const bool isAfter = end < subject.size() && isAsciiLetter(subject[end]);
        isFound = isFound || isBefore || isAfter;
        isInside = isInside || isAfter;
        at = subject.find('?', end);
    }
    return isFound;
}

bool isExcelError(std::string_view subject)
{
    return subject == "#NAMN?" || subject == "#NAME?";
}

}

std::string_view withoutGuard(std::string_view cell)
{
    constexpr std::string_view guarded = "=+-@";
    if (cell.size() >= 2 && cell[0] == '\'' && guarded.find(cell[1]) != std::string_view::npos)
        cell.remove_prefix(1);
    return cell;
}

std::string_view plainCell(std::string_view cell)
{
    return withoutGuard(quickTrimmed(cell));
}

bool isCutByExcel(std::string_view cell)
{
    constexpr std::size_t limit = 32'767;
    return cell.size() >= limit && utf16Length(cell) == limit;
}

std::string_view messageIdOf(std::string_view cell)
{
    cell = quickTrimmed(cell);
    if (cell.size() >= 2 && cell.front() == '<' && cell.back() == '>')
        cell = quickTrimmed(cell.substr(1, cell.size() - 2));
    return cell;
}

std::string_view NetworkIdText::read(std::string_view cell)
{
    cell = quickTrimmed(cell);
    std::size_t n = 0;
    bool isZero = true;
    for (const char c : cell) {
        if (c == '-' || c == '{' || c == '}')
            continue;
        const char digit = lowerHex(c);
        if (digit == '\0' || n == m_room.size())
            return cell;
        isZero = isZero && digit == '0';
        m_room[n++] = digit;
    }
    if (n != m_room.size())
        return cell;
    return isZero ? std::string_view() : std::string_view(m_room.data(), n);
}

std::string_view senderOf(std::string_view cell)
{
    const std::string_view address = plainCell(cell);
    return address == "<>" ? std::string_view() : address;
}

std::uint64_t numberOf(std::string_view cell)
{
    cell = quickTrimmed(cell);
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    const bool isWhole = end == cell.data() + cell.size();
    return error == std::errc() && isWhole && value <= INT64_MAX ? value : 0;
}

namespace {

/// `Ã¥`, `Ã¤`, `Ã¶` or `Ã©`: no language writes that.
bool isDoublyEncoded(std::string_view subject)
{
    constexpr std::string_view first = "\xC3\x83\xC2";
    for (std::size_t at = subject.find(first); at != std::string_view::npos;
         at = subject.find(first, at + 1)) {
        const std::string_view second = subject.substr(at + first.size(), 1);
        if (!second.empty() &&
            std::string_view("\xA5\xA4\xB6\xA9").find(second) != std::string_view::npos)
            return true;
    }
    return false;
}

}

SubjectReading readSubject(std::string_view subject, bool mayBeLossy)
{
    if (subject.empty())
        return {SubjectState::Empty, false};
    if (subject == "[Undisclosed]")
        return {SubjectState::Undisclosed, false};
    const bool isCut = subject.size() >= longestSubject && utf16Length(subject) >= longestSubject;
    const std::size_t bad = subject.find(replacementUtf8);
    // Half an emoji at the very end of a cut subject is part of the cut (formats.md 3.3).
    const bool isEndOfCut = isCut && bad + replacementUtf8.size() == subject.size();
    if ((bad != std::string_view::npos && !isEndOfCut) || isExcelError(subject))
        return {SubjectState::Lossy, true};
    if (isDoublyEncoded(subject))
        return {SubjectState::Lossy, true, true};
    if (isCut)
        return {SubjectState::MaybeCut, false};
    bool isInside = false;
    const std::string decoded =
        subject.find("=?") == std::string_view::npos ? std::string() : readableSubject(subject);
    if (mayBeLossy && hasLostLetter(decoded.empty() ? subject : decoded, isInside))
        return {SubjectState::Lossy, isInside};
    return {};
}

AsciiPart::AsciiPart(const FileFacts& facts)
    : m_isOpen(facts.container == "csv" &&
               (facts.encoding == "ascii" || facts.encoding == "mixed")),
      m_isMixed(facts.encoding == "mixed")
{}

bool AsciiPart::holds(const Record& record)
{
    const auto isAscii = [](std::string_view cell) {
        return std::all_of(cell.begin(), cell.end(),
                           [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    };
    if (m_isOpen && m_isMixed)
        m_isOpen = std::all_of(record.cells.begin(), record.cells.end(), isAscii);
    return m_isOpen;
}

bool isSystemAddress(std::string_view address)
{
    if (address.size() < 12)
        return false;
    switch (address.front() | 0x20) {
    case 'h':
        return startsWithNoCase(address, "HealthMailbox");
    case 'i':
        return startsWithNoCase(address, "inboundproxy@");
    case 'm':
        return startsWithNoCase(address, "maildeliveryprobe@") ||
               startsWithNoCase(address, "MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@");
    case 's':
        return startsWithNoCase(address, "SystemMailbox{");
    case 'd':
        return startsWithNoCase(address, "DiscoverySearchMailbox");
    default:
        return false;
    }
}

std::uint64_t cellHash(std::string_view text)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return hash == 0 ? 1 : hash;
}

}
