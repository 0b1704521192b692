// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Finds the fields of one CSV record in place (RFC 4180, `""` inside quotes). Doubled quotes are
/// undone only once the record is complete, in memory of its own.
class CsvFields {
public:
    enum class Result {
        Complete,
        NeedMore, ///< the text ends before the record does
        UnclosedQuote,
        StrayQuote, ///< text behind a closing quote
        TooManyFields,
        FieldTooLong,
    };

    /// Parses the record that begins at `text`. `isWhole`: nothing follows behind `text`.
    Result parse(std::string_view text, bool isWhole, char delimiter, std::size_t maxFields);

    /// After Complete: bytes of the record without and with its line end.
    [[nodiscard]] std::size_t recordBytes() const { return m_recordBytes; }
    [[nodiscard]] std::size_t consumedBytes() const { return m_consumedBytes; }
    /// Bytes in front of the field that ended the parsing.
    [[nodiscard]] std::size_t triedBytes() const { return m_triedBytes; }
    [[nodiscard]] std::size_t count() const { return m_count; }
    /// After Complete. Nothing between delimiters is a null view, `""` an empty one. Valid until
    /// the next parse and as long as `text`.
    std::span<const std::string_view> cells();

private:
    const char* parseQuoted(const char* open, const char* end, bool isWhole, Result& result);
    void finish(const char* begin, const char* at, const char* end);

    std::vector<std::string_view> m_cells;
    std::vector<std::size_t> m_escaped; ///< cells that hold doubled quotes
    std::unique_ptr<char[]> m_unescaped;
    std::size_t m_unescapedCapacity = 0;
    std::size_t m_count = 0;
    std::size_t m_recordBytes = 0;
    std::size_t m_consumedBytes = 0;
    std::size_t m_triedBytes = 0;
};

/// The code of the fault that a record is whose fields ended in `result`; Complete stands for a
/// wrong number of them. NeedMore: the record went beyond all limits.
const char* faultCode(CsvFields::Result result);

}
