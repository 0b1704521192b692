// SPDX-License-Identifier: EUPL-1.2
#include "core/import/XlsxHeader.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

constexpr int searchedRows = 50;

/// As RecordReader::columns promises: without U+FEFF, quotes and spaces around.
std::string columnName(std::string_view text)
{
    text = trimmed(text);
    while (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        text = trimmed(text.substr(1, text.size() - 2));
    return std::string(text);
}

/// The delimiter that occurs most often outside quotes; 0 if none does.
char delimiterOf(std::string_view line)
{
    constexpr std::string_view candidates = ",;\t";
    std::array<int, 3> counts{};
    bool isQuoted = false;
    for (const char c : line) {
        isQuoted = isQuoted != (c == '"');
        const std::size_t at = isQuoted ? std::string_view::npos : candidates.find(c);
        if (at != std::string_view::npos)
            ++counts[at];
    }
    const auto most = std::ranges::max_element(counts);
    return *most == 0 ? '\0' : candidates[static_cast<std::size_t>(most - counts.begin())];
}

std::string_view withoutFieldsMark(std::string_view text)
{
    constexpr std::string_view mark = "#Fields:";
    return startsWithNoCase(text, mark) ? text.substr(mark.size()) : text;
}

std::vector<std::size_t> searchedSheets(const XlsxReader& reader,
                                        const std::optional<std::string>& sheetName)
{
    std::vector<std::size_t> sheets;
    for (std::size_t i = 0; i < reader.sheets().size(); ++i) {
        if (!sheetName || foldAddress(reader.sheets()[i].name) == foldAddress(*sheetName))
            sheets.push_back(i);
    }
    if (sheets.empty())
        throw FormatError("xlsx-no-sheet");
    return sheets;
}

/// Keeps what might do when no row is known: two names in cells of their own beat a line in one
/// cell, which may as well be a title with a comma in it.
void keepBetter(std::optional<XlsxHeader>& best, const XlsxHeader& other)
{
    if (!best || (best->delimiter != 0 && other.delimiter == 0))
        best = other;
}

}

std::optional<std::vector<CsvField>> splitCsvLine(std::string_view line, char delimiter)
{
    std::vector<CsvField> fields;
    std::size_t at = 0;
    while (true) {
        CsvField field;
        field.isNull = true;
        if (line.substr(at).starts_with('"')) {
            field.isNull = false;
            for (++at;; ++at) {
                const std::size_t quote = line.find('"', at);
                if (quote == std::string_view::npos)
                    return std::nullopt;
                field.text += line.substr(at, quote - at);
                at = quote + 1;
                if (at == line.size() || line[at] != '"')
                    break;
                field.text += '"';
            }
        }
        const std::size_t end = std::min(line.find(delimiter, at), line.size());
        field.text += line.substr(at, end - at);
        field.isNull = field.isNull && field.text.empty();
        fields.push_back(std::move(field));
        if (end == line.size())
            return fields;
        at = end + 1;
    }
}

std::optional<XlsxHeader> XlsxHeader::of(const XlsxRow& row)
{
    XlsxHeader header;
    header.row = row.number;
    const auto isEmpty = [](const XlsxCell& cell) { return cell.kind == XlsxCell::Kind::Empty; };
    const auto isText = [](const XlsxCell& cell) { return cell.kind == XlsxCell::Kind::Text; };
    const auto filled =
        std::ranges::count_if(row.cells, [&](const XlsxCell& cell) { return !isEmpty(cell); });
    if (std::ranges::count_if(row.cells, isText) != filled || filled == 0)
        return std::nullopt;
    for (const XlsxCell& cell : row.cells)
        header.columns.push_back(columnName(cell.text));
    header.columns[0] = columnName(withoutFieldsMark(header.columns[0]));
    if (filled > 1)
        return header;

    const std::string line(withoutFieldsMark(trimmed(row.cells.back().text)));
    header.delimiter = delimiterOf(line);
    const auto fields = splitCsvLine(trimmed(line), header.delimiter);
    if (header.delimiter == 0 || !fields)
        return std::nullopt;
    header.columns.clear();
    for (const CsvField& field : *fields)
        header.columns.push_back(columnName(field.text));
    return header;
}

XlsxHeader XlsxHeader::find(const XlsxReader& reader, const std::optional<std::string>& sheetName,
                            const HeaderTest& isKnownHeader)
{
    std::optional<XlsxHeader> best;
    for (const std::size_t sheet : searchedSheets(reader, sheetName)) {
        XlsxRows rows = reader.openSheet(sheet);
        XlsxRow row;
        for (int n = 0; n < searchedRows && rows.next(row); ++n) {
            auto header = of(row);
            if (!header)
                continue;
            header->sheet = sheet;
            if (isKnownHeader(header->columns))
                return std::move(*header);
            keepBetter(best, *header);
        }
    }
    if (!best)
        throw FormatError("unknown-columns");
    return std::move(*best);
}

}
