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

/// What the bytes of one line are, told by the line alone (formats.md 0.1.3).
enum class LineEncoding {
    Ascii,
    Utf8,
    DamagedUtf8, ///< more valid sequences of several bytes than invalid bytes
    Windows1252,
};
LineEncoding lineEncoding(std::string_view line);
/// Appends the line as UTF-8. Returns the bytes replaced by U+FFFD: those that UTF-8 or
/// Windows-1252 do not define.
std::uint64_t appendDecodedLine(std::string_view line, std::string& out);

/// Appends `text` with every run of NUL characters as one U+FFFD; returns the NULs replaced. A
/// crash of a server leaves such runs at the end of its log.
std::uint64_t appendWithoutNuls(std::string_view text, std::string& out);

}
