// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Text.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <utf8proc.h>

namespace postinsyn {

namespace {

/// Length of the valid sequence that starts at `p`, 0 if it is none.
std::size_t sequenceLength(const unsigned char* p, std::size_t left)
{
    const unsigned char c = p[0];
    if (c < 0x80)
        return 1;
    const auto tail = [&](std::size_t i) { return i < left && (p[i] & 0xC0) == 0x80; };
    if (c >= 0xC2 && c <= 0xDF)
        return tail(1) ? 2 : 0;
    if (c >= 0xE0 && c <= 0xEF) {
        if (!tail(1) || !tail(2) || (c == 0xE0 && p[1] < 0xA0) || (c == 0xED && p[1] > 0x9F))
            return 0;
        return 3;
    }
    if (c >= 0xF0 && c <= 0xF4) {
        if (!tail(1) || !tail(2) || !tail(3) || (c == 0xF0 && p[1] < 0x90) ||
            (c == 0xF4 && p[1] > 0x8F))
            return 0;
        return 4;
    }
    return 0;
}

/// How many bytes from `p` on are ASCII: log text is, but for a letter here and there.
std::size_t asciiRun(const unsigned char* p, std::size_t size)
{
    constexpr std::uint64_t highBits = 0x8080808080808080ULL;
    std::size_t i = 0;
    std::uint64_t words[4];
    for (; i + sizeof words <= size; i += sizeof words) {
        std::memcpy(words, p + i, sizeof words);
        if ((words[0] | words[1] | words[2] | words[3]) & highBits)
            break;
    }
    for (; i + 8 <= size; i += 8) {
        std::memcpy(words, p + i, 8);
        if (words[0] & highBits)
            break;
    }
    while (i < size && p[i] < 0x80)
        ++i;
    return i;
}

bool isAscii(std::string_view text)
{
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word;
        std::memcpy(&word, text.data() + i, 8);
        if (word & 0x8080808080808080ULL)
            return false;
    }
    for (; i < text.size(); ++i)
        if (static_cast<unsigned char>(text[i]) >= 0x80)
            return false;
    return true;
}

char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

std::string mapUtf8(std::string_view text, utf8proc_option_t options)
{
    utf8proc_uint8_t* out = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &out, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(out, &std::free);
    if (length < 0)
        return std::string(text);
    return {reinterpret_cast<const char*>(out), static_cast<std::size_t>(length)};
}

utf8proc_option_t flags(int value)
{
    return static_cast<utf8proc_option_t>(value);
}

bool isSpace(char32_t c)
{
    return c == ' ' || (c >= 9 && c <= 13) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

}

bool isCombiningMark(char32_t c)
{
    if (c < 0x300)
        return false;
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME;
}

std::size_t validUtf8Prefix(std::string_view text)
{
    const auto* p = reinterpret_cast<const unsigned char*>(text.data());
    std::size_t i = 0;
    while (i < text.size()) {
        i += asciiRun(p + i, text.size() - i);
        const std::size_t n = i < text.size() ? sequenceLength(p + i, text.size() - i) : 0;
        if (n == 0)
            break;
        i += n;
    }
    return i;
}

std::string repairUtf8(std::string_view text, std::size_t* replaced)
{
    std::string out;
    std::size_t count = 0;
    while (true) {
        const std::size_t good = validUtf8Prefix(text);
        out.append(text.substr(0, good));
        if (good == text.size())
            break;
        out += replacementUtf8;
        ++count;
        text.remove_prefix(good + 1);
    }
    if (replaced)
        *replaced += count;
    return out;
}

char32_t nextCodePoint(std::string_view text, std::size_t& at)
{
    const auto* p = reinterpret_cast<const unsigned char*>(text.data()) + at;
    const std::size_t n = sequenceLength(p, text.size() - at);
    if (n == 0) {
        ++at;
        return replacementCharacter;
    }
    at += n;
    switch (n) {
    case 1:
        return p[0];
    case 2:
        return static_cast<char32_t>((p[0] & 0x1F) << 6 | (p[1] & 0x3F));
    case 3:
        return static_cast<char32_t>((p[0] & 0x0F) << 12 | (p[1] & 0x3F) << 6 | (p[2] & 0x3F));
    default:
        return static_cast<char32_t>((p[0] & 0x07) << 18 | (p[1] & 0x3F) << 12 |
                                     (p[2] & 0x3F) << 6 | (p[3] & 0x3F));
    }
}

void appendUtf8(std::string& out, char32_t c)
{
    const auto put = [&](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        c = replacementCharacter;
    const auto v = static_cast<std::uint32_t>(c);
    if (v < 0x80) {
        put(v);
    } else if (v < 0x800) {
        put(0xC0 | v >> 6);
        put(0x80 | (v & 0x3F));
    } else if (v < 0x10000) {
        put(0xE0 | v >> 12);
        put(0x80 | (v >> 6 & 0x3F));
        put(0x80 | (v & 0x3F));
    } else {
        put(0xF0 | v >> 18);
        put(0x80 | (v >> 12 & 0x3F));
        put(0x80 | (v >> 6 & 0x3F));
        put(0x80 | (v & 0x3F));
    }
}

std::size_t codePointCount(std::string_view text)
{
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins));
}

std::size_t utf16Length(std::string_view text)
{
    std::size_t units = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) != 0x80)
            units += byte >= 0xF0 ? 2 : 1;
    }
    return units;
}

std::string_view utf16Prefix(std::string_view text, std::size_t units)
{
    std::size_t at = 0;
    std::size_t used = 0;
    while (at < text.size()) {
        std::size_t next = at;
        const char32_t c = nextCodePoint(text, next);
        used += c >= 0x10000 ? 2 : 1;
        if (used > units)
            break;
        at = next;
    }
    return text.substr(0, at);
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty()) {
        std::size_t at = 0;
        if (!isSpace(nextCodePoint(text, at)))
            break;
        text.remove_prefix(at);
    }
    while (!text.empty()) {
        std::size_t start = text.size() - 1;
        while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80)
            --start;
        std::size_t at = start;
        if (!isSpace(nextCodePoint(text, at)) || at != text.size())
            break;
        text.remove_suffix(text.size() - start);
    }
    return text;
}

std::string asciiLower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), lowerAscii);
    return out;
}

bool equalsNoCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
               return lowerAscii(x) == lowerAscii(y);
           });
}

bool startsWithNoCase(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size() && equalsNoCase(text.substr(0, prefix.size()), prefix);
}

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    while (true) {
        const std::size_t end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string out;
    for (const std::string& part : parts) {
        if (&part != &parts.front())
            out += separator;
        out += part;
    }
    return out;
}

std::string foldText(std::string_view text)
{
    if (isAscii(text))
        return asciiLower(text);
    if (!isValidUtf8(text))
        return asciiLower(text);
    const std::string folded =
        mapUtf8(text, flags(UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STABLE));
    std::string out;
    out.reserve(folded.size());
    char32_t base = 0;
    bool isBaseUsed =
        false; // a letter takes one ring or diaeresis: å ä ö stay letters, further marks drop
    for (std::size_t at = 0; at < folded.size();) {
        const char32_t c = nextCodePoint(folded, at);
        if (!isCombiningMark(c)) {
            appendUtf8(out, c);
            base = c;
            isBaseUsed = false;
            continue;
        }
        if (isBaseUsed)
            continue;
        if ((c == 0x30A && base == 'a') || (c == 0x308 && (base == 'a' || base == 'o'))) {
            out.pop_back();
            appendUtf8(out, c == 0x30A ? 0xE5 : base == 'a' ? 0xE4 : 0xF6);
            isBaseUsed = true;
        }
    }
    return out;
}

std::string foldAddress(std::string_view text)
{
    text = trimmed(text);
    if (isAscii(text))
        return asciiLower(text);
    return mapUtf8(text, flags(UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STABLE));
}

std::string transliterateName(std::string_view name)
{
    const std::string folded =
        mapUtf8(trimmed(name), flags(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD));
    std::string out;
    for (std::size_t at = 0; at < folded.size();) {
        const char32_t c = nextCodePoint(folded, at);
        if (isCombiningMark(c))
            continue;
        if (c == 0xF8) {
            out += 'o';
        } else if (c == 0xE6) {
            out += "ae";
        } else if (c == 0x142) {
            out += 'l';
        } else if (c == 0xF0) {
            out += 'd';
        } else if (c == 0xFE) {
            out += "th";
        } else if (c == '-' || c == '@' || c == '_' || (c >= '0' && c <= '9') ||
                   (c >= 'a' && c <= 'z') || c >= 0x80) {
            appendUtf8(out, c);
        } else if (!out.empty() && out.back() != '.') {
            out += '.';
        }
    }
    while (!out.empty() && out.back() == '.')
        out.pop_back();
    return out;
}

std::string toNfc(std::string_view text)
{
    return isAscii(text) ? std::string(text)
                         : mapUtf8(text, flags(UTF8PROC_COMPOSE | UTF8PROC_STABLE));
}

namespace {

/// Letters from À to ÿ among ASCII, the usual Swedish text, without a call for each of them;
/// nothing if anything else occurs.
std::optional<std::string> foldedLatin(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            folded += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 0x20) : text[at];
            continue;
        }
        if (byte != 0xC3 || ++at >= text.size())
            return std::nullopt;
        const auto low = static_cast<unsigned char>(text[at]);
        if (low < 0x80 || low > 0xBF)
            return std::nullopt;
        const bool isCapital = low <= 0x9E && low != 0x97; // × is no letter
        if (low == 0x9F)
            folded += "ss";
        else
            folded += {static_cast<char>(0xC3), static_cast<char>(isCapital ? low + 0x20 : low)};
    }
    return folded;
}

}

std::string compatibilityFold(std::string_view text)
{
    if (isAscii(text))
        return asciiLower(text);
    if (auto folded = foldedLatin(text))
        return *std::move(folded);
    return mapUtf8(text, flags(UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                               UTF8PROC_IGNORE | UTF8PROC_STABLE));
}

std::string toHex(std::string_view bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

}
