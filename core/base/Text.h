// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// What stands for bytes that are no text.
constexpr char32_t replacementCharacter = 0xFFFD;
constexpr std::string_view replacementUtf8 = "\xEF\xBF\xBD";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF"; ///< of UTF-8

/// Length of the longest valid UTF-8 prefix, in bytes. Surrogates, overlongs and code points above
/// U+10FFFF are invalid.
std::size_t validUtf8Prefix(std::string_view text);
inline bool isValidUtf8(std::string_view text)
{
    return validUtf8Prefix(text) == text.size();
}
/// Every invalid byte becomes U+FFFD; their number is added to `*replaced`.
std::string repairUtf8(std::string_view text, std::size_t* replaced = nullptr);
/// Reads one code point at `*at` and moves past it; text must be valid UTF-8.
char32_t nextCodePoint(std::string_view text, std::size_t& at);
void appendUtf8(std::string& out, char32_t codePoint);
/// Number of code points; `text` must be valid UTF-8.
std::size_t codePointCount(std::string_view text);
/// Length in UTF-16 units, as Excel and Exchange count. `text` must be valid UTF-8.
std::size_t utf16Length(std::string_view text);
/// The longest prefix of at most `units` UTF-16 units that does not split a character.
std::string_view utf16Prefix(std::string_view text, std::size_t units);

/// Without leading and trailing Unicode white space, U+FEFF included.
std::string_view trimmed(std::string_view text);
std::string asciiLower(std::string_view text);
inline bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}
inline bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool equalsNoCase(std::string_view a,
                  std::string_view b); ///< ASCII only: for names of columns and codes
bool startsWithNoCase(std::string_view text, std::string_view prefix);
std::vector<std::string> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// Text as compared in subject search: NFC, Unicode case folding, accents removed except on å ä ö,
/// which are letters of their own (ux.md A3: `e` finds é, `a` does not find å). Invalid bytes are
/// kept as they are.
std::string foldText(std::string_view text);
/// An address as compared: NFC and case folding, white space trimmed; nothing else (domain.md,
/// appendix A).
std::string foldAddress(std::string_view text);
/// A name as addresses are made from it: folded, å ä -> a, ö ø -> o, other accents dropped, ß ->
/// ss, æ -> ae, everything that is no letter or digit -> `.`: "Åsa Östberg" -> "asa.ostberg" (ux.md
/// A3).
std::string transliterateName(std::string_view name);
/// A combining mark: categories Mn and Me.
bool isCombiningMark(char32_t c);
/// Canonical composition (NFC).
std::string toNfc(std::string_view text);
/// Compatibility composition and case folding (NFKC_Casefold): for comparing masked values with
/// open ones.
std::string compatibilityFold(std::string_view text);
std::string toHex(std::string_view bytes);

}
