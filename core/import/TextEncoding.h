// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace postinsyn {

/// UTF-16 to UTF-8 by blocks that may end anywhere, also inside a unit or a surrogate pair. Lone
/// surrogates and an odd last byte become U+FFFD and are counted.
class Utf16Converter {
public:
    explicit Utf16Converter(bool isBigEndian) : m_isBigEndian(isBigEndian) {}

    /// The room that convert() needs for `bytes` bytes of UTF-16.
    static constexpr std::size_t roomFor(std::size_t bytes) { return bytes / 2 * 3 + 9; }
    /// Returns the bytes written to `out`.
    std::size_t convert(std::string_view in, char* out);
    /// What is left over at the end of the text; needs roomFor(0).
    std::size_t finish(char* out);
    [[nodiscard]] std::uint64_t lossyUnits() const { return m_lossyUnits; }

private:
    template <bool isBigEndian>
    char* convertUnits(const char* in, const char* end, char* out);
    char* put(std::uint32_t unit, char* out);
    char* putLost(char* out);

    bool m_isBigEndian;
    bool m_hasOddByte = false;
    char m_oddByte = 0;
    std::uint32_t m_highSurrogate = 0; ///< waits for its other half; 0 = none
    std::uint64_t m_lossyUnits = 0;
};

/// How often the bytes of a text that is no UTF-8 can only be letters of one code page: what DOS
/// wrote for Western Europe, which `-Encoding OEM` still does (CP850, formats.md 0.3), or what
/// Windows writes. Told by letters inside words: „ † ” are no letters there, õ ─ ÷ neither.
struct CodePageSigns {
    std::uint64_t dos = 0; ///< å ä ö (or Å Ö before a letter) of CP850, signs in Windows-1252
    std::uint64_t maybeDos = 0; ///< may be either: Ä or Ž, å or † behind a word
    std::uint64_t windows = 0;  ///< letters of Windows-1252, signs in CP850

    void add(std::string_view line);
    /// All of it is CP850 beyond doubt.
    [[nodiscard]] bool areDos() const { return dos >= 2 && windows == 0; }
};

/// What the bytes of one line are, told by the line alone (formats.md 0.1.3).
enum class LineEncoding {
    Ascii,
    Utf8,
    DamagedUtf8, ///< more valid sequences of several bytes than invalid bytes
    Windows1252,
};
LineEncoding lineEncoding(std::string_view line);
/// The code page of lines that are no UTF-8.
enum class CodePage : std::uint8_t {
    Windows1252,
    Cp850,
    Either, ///< both occur in the file: CP850 where a line has its letters and none of the other's
};
/// Appends the line as UTF-8. Returns the bytes replaced by U+FFFD: those that UTF-8 or
/// Windows-1252 do not define.
std::uint64_t appendDecodedLine(std::string_view line, std::string& out,
                                CodePage codePage = CodePage::Windows1252);

/// Appends `text` with every run of NUL characters as one U+FFFD; returns the NULs replaced. A
/// crash of a server leaves such runs at the end of its log.
std::uint64_t appendWithoutNuls(std::string_view text, std::string& out);

}
