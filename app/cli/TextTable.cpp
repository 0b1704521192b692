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

bool mayBreakAfter(char c)
{
    return std::string_view(" ;,/@-").find(c) != std::string_view::npos;
}

/// Where the first line of a text ends: behind the last character of it that lines may break
/// after, or where there is no more room.
std::size_t endOfLine(std::string_view text, std::size_t widest)
{
    std::size_t at = 0;
    std::size_t best = 0;
    for (std::size_t width = 0; at < text.size() && width < widest; ++width) {
        nextCodePoint(text, at);
        if (mayBreakAfter(text[at - 1]))
            best = at;
    }
    if (at == text.size() || (at < text.size() && text[at] == ' '))
        return at;
    return best == 0 ? at : best;
}

std::vector<std::string> linesOf(std::string_view text, std::size_t widest)
{
    std::vector<std::string> lines;
    do {
        const std::size_t end = endOfLine(text, widest);
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
        // A line of the table begins with no blank, but a cell may.
        text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    } while (!text.empty());
    return lines;
}

}

std::string shownSafely(std::string_view raw)
{
    std::string out;
    const std::string text = repairUtf8(raw);
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
        cells[i] = shownSafely(cells[i]);
    m_rows.push_back(std::move(cells));
}

void TextTable::print(std::ostream& out) const
{
    std::vector<std::size_t> widths(m_widest.size());
    for (const auto& row : m_rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], std::min(widthOf(row[i]), m_widest[i]));
    for (const auto& row : m_rows) {
        std::vector<std::vector<std::string>> cells;
        std::size_t height = 1;
        for (std::size_t i = 0; i < row.size(); ++i) {
            cells.push_back(linesOf(row[i], widths[i]));
            height = std::max(height, cells.back().size());
        }
        for (std::size_t nr = 0; nr < height; ++nr) {
            std::string line;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const std::string cell = nr < cells[i].size() ? cells[i][nr] : std::string();
                const std::size_t width = widthOf(cell);
                line += cell + std::string(widths[i] - std::min(width, widths[i]) + 2, ' ');
            }
            line.erase(line.find_last_not_of(' ') + 1);
            out << line << '\n';
        }
    }
}

}
