// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/TextDecoder.h"

#include <memory>
#include <string>
#include <string_view>

namespace postinsyn {

/// Limits of one record of a text file (security.md 3.3.2).
constexpr std::size_t maxFieldBytes = 1U << 20;
constexpr std::size_t maxLineBytes = 16U << 20;
constexpr std::size_t maxNestedRecordBytes = 4U << 20; ///< one of JSON or XML
constexpr std::size_t maxColumns = 256;
/// What is kept of a rejected line that is longer.
constexpr std::size_t maxRawBytes = 1U << 20;

/// A sliding view of the decoded text of a file: what is in text() lies in one piece of memory. A
/// reader grows it until its record is complete and then consumes the record.
class TextWindow {
public:
    /// `blockBytes` is what is read and decoded at a time.
    TextWindow(const ByteSource& source, const TextFacts& facts,
               std::size_t blockBytes = textBlockBytes);

    [[nodiscard]] std::string_view text() const
    {
        return {m_buffer.get() + m_begin, m_end - m_begin};
    }
    /// Nothing follows behind text().
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// More text behind what is there; false (and isWhole) at the end. Views into text() are void.
    bool grow();
    /// Grows until `bytes` are there or all is.
    void want(std::size_t bytes);
    /// Drops the first bytes. A consumed CR must not be the last byte known, unless isWhole().
    void consume(std::size_t bytes);

    struct Line {
        std::string_view text;  ///< without its line end; of a too long one, the start
        std::size_t bytes = 0;  ///< with its line end; of a too long one, nothing
        bool isTooLong = false; ///< beyond maxLineBytes
    };
    /// The physical line that begins here (CR, LF and CRLF end lines), grown as needed.
    Line line();
    /// Consumes the physical line that begins here, however long.
    void skipLine();

    /// 1-based physical line on which text() begins.
    [[nodiscard]] std::uint64_t lineNumber() const { return m_lineNumber; }
    [[nodiscard]] std::uint64_t position() const { return m_decoder.position(); }
    [[nodiscard]] std::uint64_t lossyBytes() const { return m_decoder.lossyBytes(); }
    [[nodiscard]] std::uint64_t doubtfulLetters() const { return m_doubtfulLetters; }

private:
    TextDecoder m_decoder;
    std::uint64_t m_doubtfulLetters; ///< of TextFacts
    std::size_t m_blockBytes;
    std::unique_ptr<char[]> m_buffer;
    std::size_t m_capacity = 0;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::uint64_t m_lineNumber = 1;
    bool m_isWhole = false;
};

/// The text as it goes into RowFault::raw: cut at maxRawBytes, never inside a character.
std::string rawText(std::string_view text);

}
