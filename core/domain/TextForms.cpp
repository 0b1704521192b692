// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/TextForms.h"

#include "core/base/Text.h"
#include "core/domain/SubjectText.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <memory>
#include <optional>
#include <system_error>
#include <utf8proc.h>
#include <utility>

namespace postinsyn {

namespace {

constexpr std::string_view upperHex = "0123456789ABCDEF";
constexpr std::string_view lowerHex = "0123456789abcdef";
constexpr std::array<std::pair<char, std::string_view>, 5> entityNames{
    {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}, {'\'', "&apos;"}}};
constexpr std::size_t longestEntity = 10; // `&#1114111;`

std::string decomposed(std::string_view text)
{
    utf8proc_uint8_t* raw = nullptr;
    const auto size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                     static_cast<utf8proc_ssize_t>(text.size()), &raw, UTF8PROC_DECOMPOSE);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(raw, &std::free);
    if (size < 0)
        return std::string(text);
    return {reinterpret_cast<const char*>(raw), static_cast<std::size_t>(size)};
}

std::string utf16(std::string_view text, bool isBigEndian)
{
    std::string out;
    const auto append = [&](std::uint32_t unit) {
        const char high = static_cast<char>(unit >> 8 & 0xFF);
        const char low = static_cast<char>(unit & 0xFF);
        out += isBigEndian ? high : low;
        out += isBigEndian ? low : high;
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto c = static_cast<std::uint32_t>(nextCodePoint(text, at));
        if (c < 0x10000) {
            append(c);
        } else {
            append(0xD800 + ((c - 0x10000) >> 10));
            append(0xDC00 + ((c - 0x10000) & 0x3FF));
        }
    }
    return out;
}

/// The characters of Base64 that `text` alone decides when `shift` bytes stand before it.
std::string base64(std::string_view text, std::size_t shift)
{
    constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::string bytes = std::string(shift, '\0') + std::string(text);
    std::string out;
    const std::size_t first = (shift * 8 + 5) / 6;
    for (std::size_t i = first; (i + 1) * 6 <= bytes.size() * 8; ++i) {
        unsigned value = 0;
        for (std::size_t bit = i * 6; bit < i * 6 + 6; ++bit) {
            const unsigned byte = static_cast<unsigned char>(bytes[bit / 8]);
            value = value << 1 | (byte >> (7 - bit % 8) & 1U);
        }
        out += alphabet[value];
    }
    return out;
}

std::string percent(std::string_view text, std::string_view hex)
{
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                             (c >= '0' && c <= '9') ||
                             std::string_view("-._~").find(c) != std::string_view::npos;
        if (isPlain)
            out += c;
        else
            out += std::string("%") + hex[byte >> 4] + hex[byte & 15];
    }
    return out;
}

std::string entities(std::string_view text, bool withQuotes)
{
    std::string out;
    for (const char c : text) {
        std::string_view written(&c, 1);
        for (std::size_t i = 0; i < (withQuotes ? entityNames.size() : 3); ++i)
            if (entityNames[i].first == c)
                written = entityNames[i].second;
        out += written;
    }
    return out;
}

std::string hexOf(std::uint32_t value, std::string_view digits, std::size_t least)
{
    std::string out;
    for (; value != 0 || out.size() < least; value >>= 4)
        out.insert(out.begin(), digits[value & 15]);
    return out;
}

/// What is not ASCII as numbers: `&#229;`, `&#xE5;`, `\u00e5`.
std::string numbered(std::string_view text, char style)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto c = static_cast<std::uint32_t>(nextCodePoint(text, at));
        if (c < 0x80)
            out += static_cast<char>(c);
        else if (style == 'd')
            out += "&#" + std::to_string(c) + ";";
        else if (style == 'x')
            out += "&#x" + hexOf(c, upperHex, 1) + ";";
        else
            out += "\\u" + hexOf(c, lowerHex, 4);
    }
    return out;
}

/// As workbooks write control characters, and what only looks like that.
std::string workbookEscapes(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 && byte != '\t' && byte != '\n')
            out += "_x" + hexOf(byte, upperHex, 4) + "_";
        else if (text.substr(i, 2) == "_x" && i + 6 < text.size() && text[i + 6] == '_')
            out += "_x005F_";
        else
            out += text[i];
    }
    return out;
}

std::string doubledQuotes(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out.append(c == '"' ? 2 : 1, c);
    return out;
}

class Forms {
public:
    void add(std::string_view name, std::string bytes)
    {
        for (const TextForm& known : m_forms)
            if (known.bytes == bytes)
                return;
        if (bytes.size() >= 3)
            m_forms.push_back({name, std::move(bytes)});
    }
    std::vector<TextForm> take() { return std::move(m_forms); }

private:
    std::vector<TextForm> m_forms;
};

/// The number that all of `digits` is; nothing if it is no character.
std::optional<char32_t> escapedCharacter(std::string_view digits, int base)
{
    constexpr std::size_t longest = 7;
    std::uint32_t value = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value, base);
    if (digits.empty() || digits.size() > longest || stop != end || error != std::errc())
        return std::nullopt;
    return static_cast<char32_t>(value);
}

/// Appends what the escape at the beginning of `rest` stands for, and returns its length; 0: it is
/// none.
std::size_t appendUnescaped(std::string& out, std::string_view rest)
{
    const auto asCharacter = [&](std::optional<char32_t> c, std::size_t length) {
        if (c)
            appendUtf8(out, *c);
        return c ? length : std::size_t{0};
    };
    if (rest.size() >= 3 && rest[0] == '%') {
        const auto byte = escapedCharacter(rest.substr(1, 2), 16);
        if (byte)
            out += static_cast<char>(*byte);
        return byte ? 3 : 0;
    }
    if (rest.size() >= 6 && rest.starts_with("\\u"))
        return asCharacter(escapedCharacter(rest.substr(2, 4), 16), 6);
    const std::size_t end = rest.substr(0, longestEntity).find(';');
    if (!rest.starts_with('&') || end == std::string_view::npos)
        return 0;
    if (rest.starts_with("&#x") || rest.starts_with("&#X"))
        return asCharacter(escapedCharacter(rest.substr(3, end - 3), 16), end + 1);
    if (rest.starts_with("&#"))
        return asCharacter(escapedCharacter(rest.substr(2, end - 2), 10), end + 1);
    for (const auto& [c, name] : entityNames)
        if (rest.substr(0, end + 1) == name)
            return asCharacter(static_cast<char32_t>(c), end + 1);
    return 0;
}

}

std::string withoutEscapes(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = std::min(text.find_first_of("%&\\", at), text.size());
        out += text.substr(at, next - at);
        at = next;
        if (at == text.size())
            break;
        const std::size_t length = appendUnescaped(out, text.substr(at));
        if (length == 0)
            out += text[at];
        at += std::max<std::size_t>(length, 1);
    }
    return repairUtf8(out);
}

std::vector<TextForm> textForms(std::string_view text)
{
    Forms forms;
    forms.add("raw", std::string(text));
    for (const auto fold : {compatibilityFold, foldAddress})
        forms.add("folded", fold(text));
    forms.add("folded", withPlainSpaces(compatibilityFold(text)));
    forms.add("raw", withPlainSpaces(text)); // as a cell shows it
    forms.add("nfd", decomposed(text));
    forms.add("nfd", toNfc(text));
    forms.add("utf-16le", utf16(text, false));
    forms.add("utf-16be", utf16(text, true));
    for (std::size_t shift = 0; shift < 3; ++shift)
        if (std::string encoded = base64(text, shift); encoded.size() >= 6)
            forms.add("base64", std::move(encoded));
    forms.add("escaped", workbookEscapes(text));
    forms.add("escaped", entities(text, false));
    forms.add("escaped", entities(text, true));
    for (const char style : {'d', 'x', 'u'})
        forms.add("escaped", numbered(text, style));
    forms.add("escaped", percent(text, upperHex));
    forms.add("escaped", percent(text, lowerHex));
    forms.add("escaped", doubledQuotes(text));
    return forms.take();
}

}
