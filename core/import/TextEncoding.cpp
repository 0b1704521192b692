// SPDX-License-Identifier: EUPL-1.2
#include "core/import/TextEncoding.h"

#include "core/base/Text.h"

#include <array>
#include <bit>
#include <cstring>

namespace postinsyn {

namespace {

// Windows-1252 from 0x80; 0 = not defined there. 0xA0 and above are as in Unicode.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// CP850 from 0x80.
constexpr std::array<char16_t, 128> cp850 = {
    0x00C7, 0x00FC, 0x00E9, 0x00E2, 0x00E4, 0x00E0, 0x00E5, 0x00E7, 0x00EA, 0x00EB, 0x00E8, 0x00EF,
    0x00EE, 0x00EC, 0x00C4, 0x00C5, 0x00C9, 0x00E6, 0x00C6, 0x00F4, 0x00F6, 0x00F2, 0x00FB, 0x00F9,
    0x00FF, 0x00D6, 0x00DC, 0x00F8, 0x00A3, 0x00D8, 0x00D7, 0x0192, 0x00E1, 0x00ED, 0x00F3, 0x00FA,
    0x00F1, 0x00D1, 0x00AA, 0x00BA, 0x00BF, 0x00AE, 0x00AC, 0x00BD, 0x00BC, 0x00A1, 0x00AB, 0x00BB,
    0x2591, 0x2592, 0x2593, 0x2502, 0x2524, 0x00C1, 0x00C2, 0x00C0, 0x00A9, 0x2563, 0x2551, 0x2557,
    0x255D, 0x00A2, 0x00A5, 0x2510, 0x2514, 0x2534, 0x252C, 0x251C, 0x2500, 0x253C, 0x00E3, 0x00C3,
    0x255A, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550, 0x256C, 0x00A4, 0x00F0, 0x00D0, 0x00CA, 0x00CB,
    0x00C8, 0x0131, 0x00CD, 0x00CE, 0x00CF, 0x2518, 0x250C, 0x2588, 0x2584, 0x00A6, 0x00CC, 0x2580,
    0x00D3, 0x00DF, 0x00D4, 0x00D2, 0x00F5, 0x00D5, 0x00B5, 0x00FE, 0x00DE, 0x00DA, 0x00DB, 0x00D9,
    0x00FD, 0x00DD, 0x00AF, 0x00B4, 0x00AD, 0x00B1, 0x2017, 0x00BE, 0x00B6, 0x00A7, 0x00F7, 0x00B8,
    0x00B0, 0x00A8, 0x00B7, 0x00B9, 0x00B3, 0x00B2, 0x25A0, 0x00A0};

bool isPlainLetter(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// å ä ö of CP850: a letter beside one of these is inside a word as well.
bool isDosLetter(unsigned char c)
{
    return c == 0x84 || c == 0x86 || c == 0x94;
}

bool isWindowsLetter(unsigned char c)
{
    return (c >= 0xC0 && c != 0xD7 && c != 0xF7) || c == 0x9A || c == 0x9E;
}

char* putByte(std::uint32_t byte, char* out)
{
    *out = static_cast<char>(byte);
    return out + 1;
}

/// `c` is no surrogate.
char* putUtf8(std::uint32_t c, char* out)
{
    if (c < 0x80)
        return putByte(c, out);
    if (c < 0x800) {
        out = putByte(0xC0 | c >> 6, out);
        return putByte(0x80 | (c & 0x3F), out);
    }
    if (c < 0x10000) {
        out = putByte(0xE0 | c >> 12, out);
    } else {
        out = putByte(0xF0 | c >> 18, out);
        out = putByte(0x80 | (c >> 12 & 0x3F), out);
    }
    out = putByte(0x80 | (c >> 6 & 0x3F), out);
    return putByte(0x80 | (c & 0x3F), out);
}

template <bool isBigEndian>
std::uint32_t unitAt(const char* p)
{
    const auto first = static_cast<unsigned char>(p[0]);
    const auto second = static_cast<unsigned char>(p[1]);
    return isBigEndian ? static_cast<std::uint32_t>(first << 8 | second)
                       : static_cast<std::uint32_t>(second << 8 | first);
}

constexpr std::size_t chunk = 16;

/// Logs are ASCII nearly everywhere: 16 units at a time, in loops that compilers turn into vector
/// code. Writes nothing and returns false when the chunk holds anything else.
template <bool isBigEndian>
bool narrowAscii(const char* in, char* out)
{
    std::array<std::uint16_t, chunk> units;
    std::memcpy(units.data(), in, sizeof units);
    // The byte that must be zero and the bit beside it, as they lie in memory on this machine.
    constexpr char mask[2] = {isBigEndian ? '\xFF' : '\x80', isBigEndian ? '\x80' : '\xFF'};
    std::uint16_t forbidden;
    std::memcpy(&forbidden, mask, 2);
    // Which half of the unit, as loaded, is the character.
    constexpr bool isHighByteFirst = isBigEndian == (std::endian::native == std::endian::little);
    std::uint16_t all = 0;
    for (const std::uint16_t unit : units)
        all = static_cast<std::uint16_t>(all | unit);
    if (all & forbidden)
        return false;
    std::array<char, chunk> narrow;
    for (std::size_t i = 0; i < chunk; ++i) {
        const auto unit = units[i];
        narrow[i] = static_cast<char>(isHighByteFirst ? unit >> 8 : unit & 0xFF);
    }
    std::memcpy(out, narrow.data(), chunk);
    return true;
}

void appendCp850(std::string_view line, std::string& out)
{
    for (const char c : line) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            out += c;
        else
            appendUtf8(out, cp850[byte - 0x80]);
    }
}

bool isCp850(std::string_view line, CodePage codePage)
{
    if (codePage != CodePage::Either)
        return codePage == CodePage::Cp850;
    CodePageSigns signs;
    signs.add(line);
    return signs.dos + signs.maybeDos > 0 && signs.windows == 0;
}

void appendWindows1252(std::string_view line, std::string& out, std::uint64_t& lossy)
{
    for (const char c : line) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            out += c;
            continue;
        }
        const char32_t decoded = byte >= 0xA0 ? byte : windows1252[byte - 0x80];
        if (decoded == 0) {
            ++lossy;
            out += replacementUtf8;
        } else {
            appendUtf8(out, decoded);
        }
    }
}

}

std::size_t Utf16Converter::convert(std::string_view in, char* out)
{
    char* const start = out;
    if (m_hasOddByte && !in.empty()) {
        const char unit[2] = {m_oddByte, in.front()};
        out = put(m_isBigEndian ? unitAt<true>(unit) : unitAt<false>(unit), out);
        in.remove_prefix(1);
        m_hasOddByte = false;
    }
    if (in.size() % 2 != 0) {
        m_hasOddByte = true;
        m_oddByte = in.back();
        in.remove_suffix(1);
    }
    const char* const end = in.data() + in.size();
    out = m_isBigEndian ? convertUnits<true>(in.data(), end, out)
                        : convertUnits<false>(in.data(), end, out);
    return static_cast<std::size_t>(out - start);
}

template <bool isBigEndian>
char* Utf16Converter::convertUnits(const char* in, const char* end, char* out)
{
    while (in < end) {
        if (m_highSurrogate == 0) {
            while (static_cast<std::size_t>(end - in) >= 2 * chunk &&
                   narrowAscii<isBigEndian>(in, out)) {
                in += 2 * chunk;
                out += chunk;
            }
        }
        // Up to the odd one out, and a little further before trying by chunks again.
        const char* const stop = end - in < 16 ? end : in + 16;
        for (; in < stop; in += 2) {
            const std::uint32_t unit = unitAt<isBigEndian>(in);
            if (unit < 0x80 && m_highSurrogate == 0)
                *out++ = static_cast<char>(unit);
            else
                out = put(unit, out);
        }
    }
    return out;
}

char* Utf16Converter::put(std::uint32_t unit, char* out)
{
    const bool isLow = unit >= 0xDC00 && unit <= 0xDFFF;
    if (m_highSurrogate != 0) {
        const std::uint32_t high = m_highSurrogate;
        m_highSurrogate = 0;
        if (isLow)
            return putUtf8(0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00), out);
        out = putLost(out);
    }
    if (isLow)
        return putLost(out);
    if (unit >= 0xD800 && unit <= 0xDBFF) {
        m_highSurrogate = unit;
        return out;
    }
    return putUtf8(unit, out);
}

char* Utf16Converter::putLost(char* out)
{
    ++m_lossyUnits;
    return putUtf8(replacementCharacter, out);
}

std::size_t Utf16Converter::finish(char* out)
{
    char* const start = out;
    if (m_highSurrogate != 0)
        out = putLost(out);
    if (m_hasOddByte)
        out = putLost(out);
    m_highSurrogate = 0;
    m_hasOddByte = false;
    return static_cast<std::size_t>(out - start);
}

LineEncoding lineEncoding(std::string_view line)
{
    std::size_t sequences = 0;
    std::size_t invalid = 0;
    while (!line.empty()) {
        const std::size_t good = validUtf8Prefix(line);
        for (const char c : line.substr(0, good))
            sequences += static_cast<unsigned char>(c) >= 0xC0;
        if (good == line.size())
            break;
        ++invalid;
        line.remove_prefix(good + 1);
    }
    if (invalid == 0)
        return sequences == 0 ? LineEncoding::Ascii : LineEncoding::Utf8;
    return sequences > invalid ? LineEncoding::DamagedUtf8 : LineEncoding::Windows1252;
}

void CodePageSigns::add(std::string_view line)
{
    const auto at = [&](std::size_t i) {
        return i < line.size() ? static_cast<unsigned char>(line[i])
                               : static_cast<unsigned char>(0);
    };
    const auto isLetter = [](unsigned char c) { return isPlainLetter(c) || isDosLetter(c); };
    for (std::size_t i = 0; i < line.size(); ++i) {
        const unsigned char c = at(i);
        if (c < 0x80)
            continue;
        const unsigned char before = i == 0 ? static_cast<unsigned char>(0) : at(i - 1);
        const unsigned char after = at(i + 1);
        const bool isBegun = isLetter(before);
        const bool goesOn = isLetter(after);
        if (isDosLetter(c)) {
            dos += isBegun && goesOn;
            maybeDos += isBegun && !goesOn && c != 0x94; // ” closes what it stands behind
        } else if (c == 0x8F) {
            dos += goesOn;
        } else if (c == 0x99) {
            dos += goesOn && !isBegun;
        } else if (c == 0x8E) {
            maybeDos += goesOn;
        } else if (isWindowsLetter(c)) {
            windows += isPlainLetter(before) || isPlainLetter(after);
        }
    }
}

std::uint64_t appendDecodedLine(std::string_view line, std::string& out, CodePage codePage)
{
    std::uint64_t lossy = 0;
    switch (lineEncoding(line)) {
    case LineEncoding::Ascii:
    case LineEncoding::Utf8:
        out += line;
        break;
    case LineEncoding::DamagedUtf8: {
        std::size_t replaced = 0;
        out += repairUtf8(line, &replaced);
        lossy = replaced;
        break;
    }
    case LineEncoding::Windows1252:
        if (isCp850(line, codePage))
            appendCp850(line, out);
        else
            appendWindows1252(line, out, lossy);
        break;
    }
    return lossy;
}

std::uint64_t appendWithoutNuls(std::string_view text, std::string& out)
{
    std::uint64_t nuls = 0;
    while (true) {
        const std::size_t nul = text.find('\0');
        out += text.substr(0, nul);
        if (nul == text.npos)
            return nuls;
        const std::size_t behind = std::min(text.find_first_not_of('\0', nul), text.size());
        nuls += behind - nul;
        out += replacementUtf8;
        text.remove_prefix(behind);
    }
}

}
