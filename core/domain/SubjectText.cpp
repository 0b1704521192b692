// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/SubjectText.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utf8proc.h>

namespace postinsyn {

namespace {

constexpr int mostTimesEncoded = 3;

enum class WordCharset : std::uint8_t { Utf8, Latin9, Windows1252, Utf16, Utf16Le };

/// One `=?charset?B?text?=`, its text as bytes.
struct EncodedWord {
    WordCharset charset = WordCharset::Utf8;
    std::string bytes;
    std::size_t end = 0; ///< behind it in the subject
};

std::optional<WordCharset> charsetNamed(std::string_view name)
{
    name = name.substr(0, name.find('*')); // a language may follow (RFC 2231)
    struct Named {
        std::string_view name;
        WordCharset charset;
    };
    static constexpr std::array<Named, 10> known{{
        {"utf-8", WordCharset::Utf8},
        {"utf8", WordCharset::Utf8},
        {"us-ascii", WordCharset::Utf8},
        {"iso-8859-1", WordCharset::Windows1252}, // as everybody reads it
        {"latin1", WordCharset::Windows1252},
        {"iso-8859-15", WordCharset::Latin9},
        {"windows-1252", WordCharset::Windows1252},
        {"cp1252", WordCharset::Windows1252},
        {"utf-16", WordCharset::Utf16},
        {"utf-16be", WordCharset::Utf16},
    }};
    for (const Named& each : known)
        if (equalsNoCase(each.name, name))
            return each.charset;
    if (equalsNoCase(name, "utf-16le"))
        return WordCharset::Utf16Le;
    return std::nullopt;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    static constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string bytes;
    std::uint32_t bits = 0;
    int count = 0;
    while (text.ends_with('='))
        text.remove_suffix(1);
    for (const char c : text) {
        const std::size_t value = alphabet.find(c);
        if (value == std::string_view::npos)
            return std::nullopt;
        bits = (bits << 6 | static_cast<std::uint32_t>(value)) & 0xFFFFFFU;
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(bits >> count & 0xFFU);
        }
    }
    return bytes;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::optional<std::string> fromQ(std::string_view text)
{
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            bytes += text[i] == '_' ? ' ' : text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return bytes;
}

/// The encoded word that begins at `at`, where `=?` stands.
std::optional<EncodedWord> encodedWordAt(std::string_view text, std::size_t at)
{
    const std::size_t encoding = text.find('?', at + 2);
    if (encoding == std::string_view::npos || encoding + 2 >= text.size() ||
        text[encoding + 2] != '?')
        return std::nullopt;
    const std::size_t begin = encoding + 3;
    const std::size_t end = text.find("?=", begin);
    if (end == std::string_view::npos)
        return std::nullopt;
    const auto charset = charsetNamed(text.substr(at + 2, encoding - at - 2));
    const std::string_view body = text.substr(begin, end - begin);
    const char kind = text[encoding + 1];
    if (!charset || body.find('?') != std::string_view::npos)
        return std::nullopt;
    std::optional<std::string> bytes;
    if (kind == 'B' || kind == 'b')
        bytes = fromBase64(body);
    else if (kind == 'Q' || kind == 'q')
        bytes = fromQ(body);
    if (!bytes)
        return std::nullopt;
    return EncodedWord{*charset, *std::move(bytes), end + 2};
}

char32_t singleByte(unsigned char c, WordCharset charset)
{
    // Windows-1252 from 0x80; the five free places stay control characters.
    static constexpr std::array<char16_t, 32> windows{
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    static constexpr std::array<std::pair<unsigned char, char16_t>, 8> latin9{{{0xA4, 0x20AC},
                                                                               {0xA6, 0x0160},
                                                                               {0xA8, 0x0161},
                                                                               {0xB4, 0x017D},
                                                                               {0xB8, 0x017E},
                                                                               {0xBC, 0x0152},
                                                                               {0xBD, 0x0153},
                                                                               {0xBE, 0x0178}}};
    if (charset == WordCharset::Windows1252 && c >= 0x80 && c < 0xA0)
        return windows[c - 0x80U];
    if (charset == WordCharset::Latin9)
        for (const auto& [byte, character] : latin9)
            if (byte == c)
                return character;
    return c;
}

std::string fromUtf16(std::string_view bytes, bool isLittleEndian)
{
    std::string out;
    const auto unitAt = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return isLittleEndian ? static_cast<char32_t>(second << 8 | first)
                              : static_cast<char32_t>(first << 8 | second);
    };
    const auto isOf = [](char32_t unit, char32_t first) {
        return unit >= first && unit < first + 0x400;
    };
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        char32_t c = unitAt(at);
        if (at == 0 && (c == 0xFEFF || c == 0xFFFE)) {
            isLittleEndian = isLittleEndian != (c == 0xFFFE);
            continue;
        }
        if (isOf(c, 0xD800) && at + 3 < bytes.size() && isOf(unitAt(at + 2), 0xDC00)) {
            c = 0x10000 + ((c - 0xD800) << 10) + (unitAt(at + 2) - 0xDC00);
            at += 2;
        }
        appendUtf8(out, isOf(c, 0xD800) || isOf(c, 0xDC00) ? replacementCharacter : c);
    }
    return out;
}

/// Characters that end or break a line in no header stand for spaces.
std::string decodedBytes(const EncodedWord& word)
{
    std::string text;
    if (word.charset == WordCharset::Utf16 || word.charset == WordCharset::Utf16Le)
        text = fromUtf16(word.bytes, word.charset == WordCharset::Utf16Le);
    else if (word.charset == WordCharset::Utf8)
        text = repairUtf8(word.bytes);
    else
        for (const char c : word.bytes)
            appendUtf8(text, singleByte(static_cast<unsigned char>(c), word.charset));
    std::replace(text.begin(), text.end(), '\0', ' ');
    return text;
}

/// White space between two encoded words is none, and a character may be cut by their border.
std::string withoutEncodedWords(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = std::min(text.find("=?", at), text.size());
        out += text.substr(at, next - at);
        at = next;
        if (at == text.size())
            break;
        auto word = encodedWordAt(text, at);
        if (!word) {
            out += "=?";
            at += 2;
            continue;
        }
        while (true) {
            const std::size_t between =
                std::min(text.find_first_not_of(" \t\r\n", word->end), text.size());
            auto further = text.substr(between).starts_with("=?") ? encodedWordAt(text, between)
                                                                  : std::nullopt;
            if (!further)
                break;
            if (further->charset == word->charset) {
                word->bytes += further->bytes;
                word->end = further->end;
                continue;
            }
            out += decodedBytes(*word);
            word = std::move(further);
        }
        out += decodedBytes(*word);
        at = word->end;
    }
    return out;
}

bool isUnseen(char32_t c)
{
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

bool isBlankCharacter(char32_t c)
{
    return c == ' ' || (c >= 9 && c <= 13) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

/// Nearly all text is left as it is.
bool hasPlainSpacesOnly(std::string_view text)
{
    bool wasSpace = false;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        // 0xC2, 0xE1, 0xE2, 0xE3 and 0xEF begin what is blank or unseen.
        if ((byte >= 9 && byte <= 13) || byte == 0xC2 || (byte >= 0xE1 && byte <= 0xE3) ||
            byte == 0xEF || (byte == ' ' && wasSpace))
            return false;
        wasSpace = byte == ' ';
    }
    return true;
}

std::string spaced(std::string_view text, bool withUnseen)
{
    std::string out;
    out.reserve(text.size());
    bool wasSpace = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const char32_t c = nextCodePoint(text, at);
        if (isBlankCharacter(c)) {
            if (!wasSpace)
                out += ' ';
            wasSpace = true;
        } else if (withUnseen || !isUnseen(c)) {
            out.append(text, start, at - start);
            wasSpace = false;
        }
    }
    return out;
}

}

std::string readableSubject(std::string_view logged)
{
    std::string text(logged);
    for (int i = 0; i < mostTimesEncoded && text.find("=?") != std::string::npos; ++i) {
        std::string decoded = withoutEncodedWords(text);
        if (decoded == text)
            break;
        text = std::move(decoded);
    }
    constexpr std::string_view lineBreak = "\\r\\n";
    for (std::size_t at = 0; (at = text.find(lineBreak, at)) != std::string::npos;)
        text.replace(at, lineBreak.size(), 1, ' ');
    return text;
}

std::string foldSubject(std::string_view text)
{
    std::string folded = foldText(text);
    return hasPlainSpacesOnly(folded) ? folded : spaced(folded, false);
}

std::string withPlainSpaces(std::string_view text)
{
    return hasPlainSpacesOnly(text) ? std::string(text) : spaced(text, true);
}

std::string_view fromFirstVisible(std::string_view text)
{
    const auto shows = [](char32_t c) {
        constexpr char32_t blankBraille = 0x2800;
        const auto* property = utf8proc_get_property(static_cast<utf8proc_int32_t>(c));
        switch (property->category) {
        case UTF8PROC_CATEGORY_CC:
        case UTF8PROC_CATEGORY_CF:
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_ME:
        case UTF8PROC_CATEGORY_ZS:
        case UTF8PROC_CATEGORY_ZL:
        case UTF8PROC_CATEGORY_ZP:
            return false;
        default:
            return !property->ignorable && c != blankBraille;
        }
    };
    while (!text.empty()) {
        std::size_t at = 0;
        if (shows(nextCodePoint(text, at)))
            break;
        text.remove_prefix(at);
    }
    return text;
}

}
