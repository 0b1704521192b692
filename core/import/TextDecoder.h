// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/ByteSource.h"
#include "core/import/TextEncoding.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace postinsyn {

/// How the bytes of a text file are to be read.
struct TextFacts {
    enum class Decoding : std::uint8_t {
        Utf8, ///< valid as a whole
        Utf16Le,
        Utf16Be,
        ByLine, ///< each line for itself: UTF-8 where it is that, else `codePage`
    };
    std::string encoding; ///< as FileFacts::encoding
    Decoding decoding = Decoding::Utf8;
    std::size_t bomBytes = 0;
    CodePage codePage = CodePage::Windows1252;
    std::uint64_t doubtfulLetters = 0; ///< may be letters of CP850, were not read as such
};

/// Decides the encoding (formats.md 0.1.1-3): of UTF-16 by the start of the source, else by one
/// pass over the whole. Throws FormatError: `empty-file`, `binary-file` (NUL and control characters
/// at its start); FileError as ByteStream::read. `check` is called once a block, for cancelling: it
/// may throw.
TextFacts examineText(const ByteSource& source, const std::function<void()>& check = {});

constexpr std::size_t textBlockBytes = 256U << 10;

/// Gives the text of a source as UTF-8, block by block; never fails on content: what cannot be
/// decoded becomes U+FFFD and is counted. Valid UTF-8 is read straight into the caller's memory.
class TextDecoder {
public:
    /// `blockBytes` is what is read at a time.
    TextDecoder(const ByteSource& source, const TextFacts& facts,
                std::size_t blockBytes = textBlockBytes);

    static constexpr std::size_t minRoom = 32;
    /// Fills `out` (at least minRoom) with some text, 0 = end. May end inside a character.
    std::size_t decode(std::span<char> out);
    [[nodiscard]] std::uint64_t lossyBytes() const;
    [[nodiscard]] std::uint64_t position() const { return m_stream->position(); }

private:
    std::size_t decodeBlock(std::span<char> out);
    std::size_t decodeUtf8(std::span<char> out);
    std::size_t decodeUtf16(std::span<char> out);
    void decodeLines();
    bool readRaw(std::size_t bytes);

    std::unique_ptr<ByteStream> m_stream;
    TextFacts::Decoding m_decoding;
    CodePage m_codePage;
    std::size_t m_blockBytes;
    Utf16Converter m_utf16;
    std::string m_raw;   ///< undecoded: a cut sequence, a line without its end, a UTF-16 block
    std::string m_spill; ///< decoded text that needed more room than its bytes
    std::size_t m_spillGiven = 0;
    bool m_isEnd = false;
    std::uint64_t m_lossyBytes = 0;
};

}
