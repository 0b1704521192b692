// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/TextTable.h"

#include "core/base/Text.h"

#include <algorithm>
#include <ostream>

namespace postinsyn {

namespace {

std::size_t widthOf(std::string_view text)
{
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size(); ++width)
        nextCodePoint(text, at);
    return width;
}

std::string fitted(const std::string& text, std::size_t widest)
{
    if (widthOf(text) <= widest)
        return text;
    std::string out;
    std::size_t at = 0;
    for (std::size_t width = 0; width + 1 < widest; ++width)
        appendUtf8(out, nextCodePoint(text, at));
    return out + "…";
}

}

std::string shownSafely(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        const bool isUnsafe = c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) ||
                              (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) ||
                              c == 0xFEFF;
        appendUtf8(out, isUnsafe ? U'·' : c);
    }
    return out;
}

TextTable::TextTable(std::vector<std::string> headings, std::vector<std::size_t> widest)
    : m_widest(std::move(widest))
{
    m_rows.push_back(std::move(headings));
}

void TextTable::row(std::vector<std::string> cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] = fitted(shownSafely(cells[i]), m_widest[i]);
    m_rows.push_back(std::move(cells));
}

void TextTable::print(std::ostream& out) const
{
    std::vector<std::size_t> widths(m_widest.size());
    for (const auto& row : m_rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(row[i]));
    for (const auto& row : m_rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += row[i] + std::string(widths[i] - widthOf(row[i]) + 2, ' ');
        line.erase(line.find_last_not_of(' ') + 1);
        out << line << '\n';
    }
}

}
