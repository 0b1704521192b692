// SPDX-License-Identifier: EUPL-1.2
#include "bench/PerformanceDocument.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace postinsyn::bench {

namespace {

using Cells = std::vector<std::string>;

std::string_view stripped(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    const std::size_t last = text.find_last_not_of(' ');
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, last - first + 1);
}

Cells cellsOf(std::string_view line)
{
    Cells cells;
    std::size_t at = line.find('|');
    for (std::size_t next = 0; at != std::string_view::npos; at = next) {
        next = line.find('|', at + 1);
        if (next != std::string_view::npos)
            cells.emplace_back(stripped(line.substr(at + 1, next - at - 1)));
    }
    return cells;
}

std::string lineOf(const Cells& cells)
{
    std::string line = "|";
    for (const std::string& cell : cells)
        line += (cell.empty() ? " " : ' ' + cell + ' ') + '|';
    return line + '\n';
}

std::vector<Cells> rowsOf(std::string_view text)
{
    std::vector<Cells> rows;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (const std::string_view line = text.substr(at, end - at); !stripped(line).empty())
            rows.push_back(cellsOf(line));
        at = end + 1;
    }
    return rows;
}

}

PerformanceDocument PerformanceDocument::read(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw std::runtime_error("cannot read " + file.string());
    return PerformanceDocument(std::string(std::istreambuf_iterator<char>(in), {}));
}

void PerformanceDocument::write(const std::filesystem::path& file) const
{
    std::ofstream out(file, std::ios::binary);
    if (!(out << m_text).flush())
        throw std::runtime_error("cannot write " + file.string());
}

void PerformanceDocument::set(std::string_view table, std::string_view row, std::string_view column,
                              std::string_view value)
{
    const std::string opening = "<!-- table " + std::string(table) + " -->\n";
    const std::size_t start = m_text.find(opening);
    const std::size_t from = start + opening.size();
    const std::size_t to = m_text.find("<!-- end -->", start);
    if (start == std::string::npos || to == std::string::npos)
        throw std::runtime_error("no table " + std::string(table));

    std::vector<Cells> rows = rowsOf(std::string_view(m_text).substr(from, to - from));
    const auto named = rows.empty() ? Cells::iterator()
                                    : std::find(rows.front().begin(), rows.front().end(), column);
    if (rows.size() < 2 || named == rows.front().end())
        throw std::runtime_error("no column " + std::string(column));
    const auto at = static_cast<std::size_t>(named - rows.front().begin());
    auto found = std::find_if(rows.begin() + 2, rows.end(), [row](const Cells& cells) {
        return !cells.empty() && cells.front() == row;
    });
    if (found == rows.end())
        found = rows.insert(rows.end(), Cells{std::string(row)});
    found->resize(std::max(found->size(), rows.front().size()));
    found->at(at) = value;

    std::string filled;
    for (const Cells& cells : rows)
        filled += lineOf(cells);
    m_text.replace(from, to - from, filled);
}

}
