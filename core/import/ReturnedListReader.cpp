// SPDX-License-Identifier: EUPL-1.2
#include "core/import/ReturnedListReader.h"

#include "core/base/Error.h"
#include "core/base/FileDigest.h"
#include "core/base/Instant.h"
#include "core/base/Progress.h"
#include "core/base/Text.h"
#include "core/import/CellText.h"
#include "core/import/CsvReader.h"
#include "core/import/Refusal.h"
#include "core/import/ReturnedColumns.h"
#include "core/import/XlsxReader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace postinsyn {

namespace {

constexpr std::size_t rowsAboveHeader = 50;
constexpr std::size_t rowsAbout = 200;
constexpr std::uint32_t moreRows = 1000;
constexpr std::size_t longestCell = 2000; ///< of what is compared and shown

std::string shortened(std::string_view cell)
{
    const std::string_view text = plainCell(cell);
    return text.size() <= longestCell ? std::string(text) : repairUtf8(text.substr(0, longestCell));
}

/// One cell of a workbook as text: the way a person reads it.
std::string cellText(const XlsxCell& cell)
{
    constexpr double largestExactInteger = 9007199254740992.0;
    if (cell.kind == XlsxCell::Kind::Bool)
        return cell.number != 0 ? "true" : "false";
    const bool isWhole =
        (cell.kind == XlsxCell::Kind::Number || cell.kind == XlsxCell::Kind::Date) &&
        cell.number == std::trunc(cell.number) && std::abs(cell.number) < largestExactInteger;
    return isWhole ? std::to_string(static_cast<std::int64_t>(cell.number)) : shortened(cell.text);
}

bool isSerial(const XlsxCell& cell)
{
    return cell.kind == XlsxCell::Kind::Number || cell.kind == XlsxCell::Kind::Date;
}

std::string dateText(const XlsxCell& cell, bool is1904)
{
    const auto ms = isSerial(cell) ? xlsxSerialToMs(cell.number, is1904) : std::nullopt;
    return ms ? Instant{*ms}.toIso().substr(0, 10) : cellText(cell);
}

std::string clockText(const XlsxCell& cell)
{
    if (!isSerial(cell) || !(std::abs(cell.number) < 1e7))
        return cellText(cell);
    constexpr std::int64_t secondsOfDay = 86'400;
    const double fraction = cell.number - std::floor(cell.number);
    const auto seconds = std::llround(fraction * double{secondsOfDay}) % secondsOfDay;
    return Instant{seconds * 1000}.toIso().substr(11, 8);
}

/// `RK 2026-0123 v2` names the second version.
std::optional<int> versionIn(std::string_view text)
{
    const std::size_t at = text.rfind(" v");
    if (at == text.npos)
        return std::nullopt;
    const std::string_view digits = text.substr(at + 2);
    int version = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), version);
    return error == std::errc() && end == digits.data() + digits.size() ? std::optional(version)
                                                                        : std::nullopt;
}

class WorkbookReading {
public:
    WorkbookReading(std::string bytes, const XlsxLimits& limits, std::stop_token token)
        : m_limits(limits), m_book(std::move(bytes), limits, std::move(token))
    {}

    ReturnedList read()
    {
        bool hasList = false;
        for (std::size_t i = 0; i < m_book.sheets().size(); ++i)
            hasList = readSheet(i) || hasList;
        if (!hasList)
            throw FormatError("selection-no-list");
        return std::move(m_list);
    }

private:
    /// Whether it is a sheet of the list; else it may tell about it, or be nobody's.
    bool readSheet(std::size_t index)
    {
        XlsxRows rows = m_book.openSheet(index);
        XlsxRow row;
        std::optional<ReturnedColumns> columns;
        bool isOurs = false;
        bool hasText = false;
        for (std::size_t seen = 0; seen < rowsAbout && rows.next(row); ++seen) {
            std::vector<std::string> cells;
            std::ranges::transform(row.cells, std::back_inserter(cells), cellText);
            if (seen < rowsAboveHeader && (columns = ReturnedColumns::find(cells)))
                break;
            const bool isFact = takeFact(cells);
            isOurs = isOurs || isFact || ReturnedColumns::isOfRecipients(cells);
            hasText =
                hasText || std::ranges::any_of(cells, [](const auto& c) { return !c.empty(); });
        }
        if (!columns) {
            if (hasText && !isOurs)
                m_list.unreadSheets.push_back(shortened(m_book.sheets()[index].name));
            return false;
        }
        noteColumns(*columns);
        const bool isHidden = m_book.sheets()[index].isHidden || isMarkHidden(rows, *columns);
        while (rows.next(row)) {
            if (m_list.rows.size() > m_limits.rows)
                throw FormatError("selection-too-many-rows", std::to_string(m_limits.rows));
            takeRow(row, *columns, isHidden);
        }
        return true;
    }

    static bool isMarkHidden(const XlsxRows& rows, const ReturnedColumns& columns)
    {
        return std::ranges::any_of(rows.hiddenColumns(), [&](const XlsxColumns& span) {
            return columns.mark && span.first <= *columns.mark && *columns.mark <= span.last;
        });
    }

    /// Whether the row is one of those that say which list it is.
    bool takeFact(const std::vector<std::string>& cells)
    {
        const auto isFilled = [](const std::string& cell) { return !cell.empty(); };
        const auto label = std::ranges::find_if(cells, isFilled);
        if (label == cells.end())
            return false;
        const auto value = std::find_if(label + 1, cells.end(), isFilled);
        if (value == cells.end())
            return false;
        const auto keep = [&](std::string& place) {
            if (place.empty())
                place = *value;
        };
        if (*label == "Diarienummer")
            keep(m_list.caseNumber);
        else if (*label == "Lista")
            m_list.version = m_list.version ? m_list.version : versionIn(*value);
        else if (*label == "Kontrollkod")
            keep(m_list.controlCode);
        else
            return false;
        return true;
    }

    void noteColumns(const ReturnedColumns& columns)
    {
        m_list.hasDate = m_list.hasDate || columns.date;
        m_list.hasClock = m_list.hasClock || columns.clock;
        m_list.hasSender = m_list.hasSender || columns.sender;
        m_list.hasMark = m_list.hasMark || columns.mark;
    }

    void takeRow(const XlsxRow& row, const ReturnedColumns& columns, bool isHidden)
    {
        static const XlsxCell empty;
        const auto at = [&](std::optional<std::size_t> column) -> const XlsxCell& {
            return column && *column < row.cells.size() ? row.cells[*column] : empty;
        };
        ReturnedRow taken;
        taken.line = row.number;
        taken.nr = cellText(at(columns.nr));
        taken.mark = cellText(at(columns.mark));
        taken.isNumberFormula = at(columns.nr).isFormula;
        taken.isMarkFormula = at(columns.mark).isFormula;
        taken.isHidden = isHidden || row.isHidden;
        for (const std::size_t other : columns.others)
            if (taken.note.empty())
                taken.note = cellText(at(other));
        // Cells to the right of the table have no name at all.
        takeBeyond(row, columns, taken);
        if (taken.nr.empty() && taken.mark.empty() && taken.note.empty() && !taken.isMarkFormula)
            return;
        taken.date = dateText(at(columns.date), m_book.is1904());
        taken.clock = clockText(at(columns.clock));
        taken.sender = cellText(at(columns.sender));
        m_list.rows.push_back(std::move(taken));
    }

    static void takeBeyond(const XlsxRow& row, const ReturnedColumns& columns, ReturnedRow& taken)
    {
        for (std::size_t i = columns.width; i < row.cells.size() && taken.note.empty(); ++i)
            taken.note = cellText(row.cells[i]);
    }

    XlsxLimits m_limits;
    XlsxReader m_book;
    ReturnedList m_list;
};

ReturnedList readCsv(const ByteSource& source, std::uint32_t mostRows, const std::stop_token& token)
{
    const TextFacts facts = examineText(source);
    TextWindow window(source, facts);
    constexpr std::size_t headBytes = 64U << 10;
    window.want(headBytes);
    refuseForeignText(window.text(), source.path());
    CsvReader reader(std::move(window), facts.encoding, source.path());
    const auto columns = ReturnedColumns::find(reader.columns());
    if (!columns)
        throw FormatError("selection-no-list", {}, source.path());
    ReturnedList list;
    list.hasDate = columns->date.has_value();
    list.hasClock = columns->clock.has_value();
    list.hasSender = columns->sender.has_value();
    list.hasMark = columns->mark.has_value();
    Record record;
    RowFault fault;
    for (auto step = reader.next(record, fault); step != RecordReader::Step::End;
         step = reader.next(record, fault)) {
        if (token.stop_requested())
            throw Cancelled();
        if (list.rows.size() > mostRows)
            throw FormatError("selection-too-many-rows", std::to_string(mostRows), source.path());
        if (step == RecordReader::Step::Ignored)
            continue;
        ReturnedRow row;
        row.isUnreadable = step == RecordReader::Step::Fault;
        row.line = row.isUnreadable ? fault.line : record.line;
        if (!row.isUnreadable) {
            const auto at = [&](std::optional<std::size_t> column) {
                return column && *column < record.cells.size() ? shortened(record.cells[*column])
                                                               : std::string();
            };
            row.nr = at(columns->nr);
            row.date = at(columns->date);
            row.clock = at(columns->clock);
            row.sender = at(columns->sender);
            row.mark = at(columns->mark);
            for (const std::size_t other : columns->others)
                if (row.note.empty())
                    row.note = at(other);
        }
        list.rows.push_back(std::move(row));
    }
    return list;
}

std::string bytesOf(const ByteSource& source)
{
    if (source.isUnpacked())
        throw FormatError("nested-archive", {}, source.path());
    if (source.size() > maxReturnedBytes)
        throw FileError("file-too-large", std::to_string(maxReturnedBytes), source.path());
    std::string bytes(source.size(), '\0');
    const auto stream = source.open();
    std::size_t at = 0;
    while (at < bytes.size()) {
        const std::size_t n = stream->read(std::span(bytes).subspan(at));
        if (n == 0)
            break;
        at += n;
    }
    bytes.resize(at);
    return bytes;
}

}

ReturnedList readReturnedList(const std::string& path, std::int64_t rowCount, std::stop_token token)
{
    const ByteSource file = ByteSource::ofFile(path);
    return readReturnedBytes(file.path(), bytesOf(file), rowCount, std::move(token));
}

ReturnedList readReturnedBytes(std::string name, std::string bytes, std::int64_t rowCount,
                               std::stop_token token)
{
    if (bytes.size() > maxReturnedBytes)
        throw FileError("file-too-large", std::to_string(maxReturnedBytes), name);
    const std::string sha256 = Sha256::of(bytes);
    const auto mostRows = static_cast<std::uint32_t>(rowCount) + moreRows;
    const ByteSource source = ByteSource::ofMemory(name, bytes);
    const bool isWorkbook = sniff(source) == FileKind::Xlsx;
    ReturnedList list;
    if (isWorkbook) {
        XlsxLimits limits;
        limits.fileBytes = maxReturnedBytes;
        limits.rows = mostRows;
        list = WorkbookReading(std::move(bytes), limits, std::move(token)).read();
    } else {
        list = readCsv(source, mostRows, token);
    }
    list.isWorkbook = isWorkbook;
    list.sha256 = sha256;
    return list;
}

}
