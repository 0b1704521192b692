// SPDX-License-Identifier: EUPL-1.2
#include "core/import/CsvHeader.h"

#include "core/base/Text.h"
#include "core/import/CsvFields.h"
#include "core/import/TextWindow.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

constexpr std::size_t maxNameBytes = 128;

char commonestDelimiter(std::string_view line)
{
    std::array<std::pair<char, std::size_t>, 3> counts{{{',', 0}, {';', 0}, {'\t', 0}}};
    bool isQuoted = false;
    for (const char c : line) {
        isQuoted = isQuoted != (c == '"');
        for (auto& [delimiter, count] : counts)
            count += !isQuoted && c == delimiter;
    }
    const auto best = std::max_element(counts.begin(), counts.end(),
                                       [](auto& a, auto& b) { return a.second < b.second; });
    return best->second > 0 ? best->first : '\0';
}

/// One field more than we take, so that too many can be told.
std::vector<std::string> fieldsOf(std::string_view line, char delimiter)
{
    CsvFields fields;
    std::vector<std::string> out;
    const auto result = fields.parse(line, true, delimiter, maxColumns + 1);
    if (result == CsvFields::Result::Complete) {
        for (const std::string_view cell : fields.cells())
            out.emplace_back(cell);
        return out;
    }
    // Quotes that are out of place, as after an unread BOM: names hold no delimiters.
    out = split(line, delimiter);
    if (out.size() > maxColumns)
        out.resize(maxColumns + 1);
    return out;
}

bool mayBeInName(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= 'a' && byte <= 'z') ||
           std::string_view(" _-.()[]/+:#$").find(c) != std::string_view::npos;
}

bool mayBeginName(char c)
{
    return mayBeInName(c) && !(c >= '0' && c <= '9') && c != ' ' && c != '-' && c != '+';
}

bool isName(std::string_view cell)
{
    cell = trimmed(cell);
    return !cell.empty() && cell.size() <= maxNameBytes && mayBeginName(cell.front()) &&
           std::all_of(cell.begin(), cell.end(), mayBeInName);
}

}

CsvHeader CsvHeader::parse(std::string_view line, char preferred)
{
    CsvHeader header;
    const bool isPreferred = preferred != 0 && line.find(preferred) != line.npos;
    const char outside = isPreferred ? preferred : commonestDelimiter(line);
    header.delimiter = outside != 0 ? outside : ',';
    std::vector<std::string> cells = fieldsOf(line, header.delimiter);
    if (cells.size() == 1) {
        const std::string cell = cells.front();
        if (const char inside = commonestDelimiter(cell)) {
            header.delimiter = inside;
            cells = fieldsOf(cell, inside);
        }
    }
    for (const std::string& cell : cells)
        header.names.push_back(columnName(cell));
    return header;
}

std::string columnName(std::string_view cell)
{
    constexpr std::string_view misreadMark = "\xC3\xAF\xC2\xBB\xC2\xBF"; // a BOM read as 1252
    std::size_t before;
    do {
        before = cell.size();
        cell = trimmed(cell);
        if (cell.starts_with(misreadMark))
            cell.remove_prefix(misreadMark.size());
        for (const char quote : {'"', '\''}) {
            if (!cell.empty() && cell.front() == quote)
                cell.remove_prefix(1);
            if (!cell.empty() && cell.back() == quote)
                cell.remove_suffix(1);
        }
    } while (cell.size() != before);
    return std::string(cell);
}

bool areNames(std::span<const std::string_view> cells)
{
    return std::all_of(cells.begin(), cells.end(), isName);
}

bool isHeaderAmong(std::span<const std::string_view> cells, const std::vector<std::string>& columns)
{
    const bool isSame = std::equal(cells.begin(), cells.end(), columns.begin(), columns.end(),
                                   [](std::string_view cell, const std::string& name) {
                                       return equalsNoCase(trimmed(cell), name);
                                   });
    if (isSame)
        return true;
    if (cells.size() < 2 || !areNames(cells))
        return false;
    const auto known = std::count_if(cells.begin(), cells.end(), [&](std::string_view cell) {
        const std::string name = columnName(cell);
        return std::any_of(columns.begin(), columns.end(),
                           [&](const std::string& column) { return equalsNoCase(column, name); });
    });
    return known >= 2 &&
           static_cast<std::size_t>(known) * 2 >= std::min(cells.size(), columns.size());
}

}
