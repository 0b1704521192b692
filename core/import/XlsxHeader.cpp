// SPDX-License-Identifier: EUPL-1.2
#include "core/import/XlsxHeader.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/import/CsvHeader.h"

#include <algorithm>
#include <string_view>

namespace postinsyn {

namespace {

constexpr int searchedRows = 50;

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
    // What people see is what was given; a hidden sheet does where there is no other.
    std::ranges::stable_partition(sheets,
                                  [&](std::size_t i) { return !reader.sheets()[i].isHidden; });
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

    CsvHeader line = CsvHeader::parse(withoutFieldsMark(trimmed(row.cells.back().text)));
    if (line.names.size() < 2)
        return std::nullopt;
    header.columns = std::move(line.names);
    header.delimiter = line.delimiter;
    return header;
}

namespace {

/// The known header of a sheet; `best` keeps another that might do.
std::optional<XlsxHeader> knownHeader(const XlsxReader& reader, std::size_t sheet,
                                      const HeaderTest& isKnownHeader,
                                      std::optional<XlsxHeader>& best)
{
    XlsxRows rows = reader.openSheet(sheet);
    XlsxRow row;
    for (int n = 0; n < searchedRows && rows.next(row); ++n) {
        auto header = XlsxHeader::of(row);
        if (!header)
            continue;
        header->sheet = sheet;
        if (isKnownHeader(header->columns))
            return header;
        keepBetter(best, *header);
    }
    return std::nullopt;
}

/// Whether a sheet that is not read looks like a log; what is broken in it costs nothing.
bool isLogToo(const XlsxReader& reader, std::size_t sheet, const HeaderTest& isKnownHeader)
{
    try {
        std::optional<XlsxHeader> best;
        return knownHeader(reader, sheet, isKnownHeader, best).has_value();
    } catch (const FormatError&) {
        return false;
    }
}

}

XlsxHeader XlsxHeader::find(const XlsxReader& reader, const std::optional<std::string>& sheetName,
                            const HeaderTest& isKnownHeader)
{
    std::optional<XlsxHeader> best;
    std::optional<XlsxHeader> known;
    for (const std::size_t sheet : searchedSheets(reader, sheetName)) {
        if (!known)
            known = knownHeader(reader, sheet, isKnownHeader, best);
        else if (!sheetName && isLogToo(reader, sheet, isKnownHeader))
            ++known->unreadSheets;
    }
    if (!known)
        known = std::move(best);
    if (!known)
        throw FormatError("unknown-columns");
    return *std::move(known);
}

}
