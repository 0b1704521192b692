// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/GuardedXml.h"
#include "core/import/XlsxReader.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Transitional and Strict spreadsheets name the same elements in two namespaces.
bool isSpreadsheetName(const XmlName& name);

/// `_x000D_` and its like become the character they stand for; halves of a surrogate pair are
/// joined, a lone half and NUL become U+FFFD.
std::string decodeXlsxEscapes(std::string_view text);

/// The text of one `<si>` or `<is>`: plain, or runs joined; phonetic runs left out. Fed with what
/// lies inside that element.
class XlsxRichText {
public:
    void begin();
    void start(const XmlName& name);
    /// false: it was the end of the element itself, and text() is whole.
    bool end();
    void text(std::string_view piece);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    enum class Node : std::uint8_t { Run, Text, Other };

    std::vector<Node> m_nodes;
    std::string m_text;
    std::string m_piece;
    bool m_isOpen = false;
};

/// Text beyond this can't come from a spreadsheet program (32 767 characters, each of which may be
/// spelled `_xHHHH_`); it bounds what one row can hold.
constexpr std::size_t longestXlsxText = 256U << 10;

/// The shared strings: one block of text, so that millions of them cost eight bytes each.
class XlsxStrings {
public:
    /// Throws as GuardedXml, and FormatError `xlsx-limit` (`strings`, `cell-text`).
    static XlsxStrings read(GuardedXml::Source source, const XlsxLimits& limits,
                            std::stop_token token);

    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::string_view at(std::size_t index) const;
    void append(std::string_view text);

private:
    std::string m_text;
    std::vector<std::uint64_t> m_ends;
};

}
