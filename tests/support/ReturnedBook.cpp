// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/ReturnedBook.h"

#include <algorithm>
#include <map>

namespace postinsyn::test {

namespace {

using Kind = BookCell::Kind;

constexpr std::int64_t firstMs = 1'774'738'800'000; // 2026-03-29 00:00 in Stockholm

std::string columnName(std::size_t column)
{
    return std::string(1, static_cast<char>('A' + column));
}

std::string escaped(const std::string& text)
{
    std::string out;
    for (const char c : text)
        out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    return out;
}

std::string serialDay(LocalDate date)
{
    return std::to_string(
        (date.days - std::chrono::sys_days(std::chrono::year(1899) / 12 / 30)).count());
}

std::string serialClock(std::int32_t msOfDay)
{
    return std::to_string(static_cast<double>(msOfDay) / 86'400'000.0);
}

/// Cells as XML; the table of shared strings grows as they come.
class SheetText {
public:
    explicit SheetText(const BookLook& look) : m_look(look) {}

    std::string rows(const std::vector<BookRow>& rows)
    {
        std::string xml;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            xml += "<row";
            if (m_look.hasReferences)
                xml += " r=\"" + std::to_string(i + 1) + "\"";
            xml += m_look.rowAttributes + (rows[i].isHidden ? " hidden=\"1\">" : ">");
            for (std::size_t k = 0; k < rows[i].cells.size(); ++k)
                xml += cell(rows[i].cells[k], columnName(k) + std::to_string(i + 1));
            xml += "</row>";
        }
        return xml;
    }

    [[nodiscard]] const std::string& strings() const { return m_strings; }

private:
    std::string cell(const BookCell& cell, const std::string& reference)
    {
        std::string begin = "<c";
        if (m_look.hasReferences)
            begin += " r=\"" + reference + "\"";
        if (cell.kind == Kind::Date || cell.kind == Kind::Clock)
            begin += cell.kind == Kind::Date ? " s=\"1\"" : " s=\"2\"";
        if (cell.kind == Kind::Blank)
            return begin + " s=\"3\"/>";
        const std::string formula =
            cell.formula.empty() ? "" : "<f>" + escaped(cell.formula) + "</f>";
        if (cell.kind == Kind::Bool)
            return begin + " t=\"b\">" + formula + "<v>" + cell.text + "</v></c>";
        if (cell.kind != Kind::Text)
            return begin + ">" + formula + "<v>" + moved(cell) + "</v></c>";
        if (!formula.empty() || m_look.strings == BookLook::Strings::Plain)
            return begin + " t=\"str\">" + formula + "<v>" + escaped(cell.text) + "</v></c>";
        if (m_look.strings == BookLook::Strings::Inline)
            return begin + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(cell.text) +
                   "</t></is></c>";
        return begin + " t=\"s\"><v>" + std::to_string(shared(cell.text)) + "</v></c>";
    }

    /// A workbook that counts from 1904 has numbers of its own for the same days.
    std::string moved(const BookCell& cell) const
    {
        constexpr int daysBetween = 1462;
        return cell.kind == Kind::Date && m_look.is1904
                   ? std::to_string(std::stoi(cell.text) - daysBetween)
                   : cell.text;
    }

    std::size_t shared(const std::string& text)
    {
        const auto [at, isNew] = m_numbers.emplace(text, m_numbers.size());
        if (isNew)
            m_strings += "<si><t xml:space=\"preserve\">" + escaped(text) + "</t></si>";
        return at->second;
    }

    const BookLook& m_look;
    std::map<std::string, std::size_t> m_numbers;
    std::string m_strings;
};

std::string shownDay(const BookCell& cell)
{
    const std::chrono::sys_days day = std::chrono::sys_days(std::chrono::year(1899) / 12 / 30) +
                                      std::chrono::days(std::stoi(cell.text));
    return LocalDate{day}.toIso();
}

std::string shownClock(const BookCell& cell)
{
    const auto seconds = static_cast<std::int64_t>(std::stod(cell.text) * 86'400.0 + 0.5);
    return Instant{seconds * 1000}.toIso().substr(11, 8);
}

std::string shown(const BookCell& cell)
{
    return cell.kind == Kind::Date    ? shownDay(cell)
           : cell.kind == Kind::Clock ? shownClock(cell)
                                      : cell.text;
}

DisclosableText own(std::string text)
{
    return DisclosableText::own(std::move(text));
}

}

IssuedVersion twelveRows()
{
    IssuedVersion issued;
    issued.caseNumber = "RK 2026-0123";
    issued.version = 2;
    issued.controlCodes = {"7KQ2-M4XA"};
    const TimeZone zone = TimeZone::stockholm();
    for (std::int64_t nr = 1; nr <= 12; ++nr) {
        DisclosableRow row;
        row.nr = nr;
        row.isWithheld = nr == 3;
        if (nr != 3 && nr != 5)
            row.time = zone.toLocal(Instant{firstMs + 3'600'000 + nr * 60'000});
        row.direction = own("Ut");
        row.sender = nr == 3 || nr == 4 ? Masker::withheld()
                                        : own("sender" + std::to_string(nr) + "@region.example");
        row.recipients = {own("bo@press.example")};
        row.subject = own("Ärende " + std::to_string(nr));
        issued.rows.push_back(std::move(row));
    }
    return issued;
}

ReturnedBook::ReturnedBook(const IssuedVersion& issued)
{
    const auto words = [](std::initializer_list<std::string> texts) {
        BookRow row;
        for (const std::string& text : texts)
            row.cells.push_back(BookCell::words(text));
        return row;
    };
    about = {words({"Uppgift", "Innehåll"}), words({"Diarienummer", issued.caseNumber}),
             words({"Lista", issued.caseNumber + " v" + std::to_string(issued.version)}),
             words({"Antal rader", std::to_string(issued.rows.size())}),
             words({"Kontrollkod", issued.controlCodes.front()})};
    table.push_back(words({"Nr", "Datum", "Klockslag", "Tidszon", "Riktning", "Avsändare",
                           "Mottagare", "Ärendemening", "Begärs ut (X)"}));
    for (const DisclosableRow& row : issued.rows) {
        const std::string hidden(Masker::placeholder);
        BookRow line;
        line.cells.push_back(BookCell::number(std::to_string(row.nr)));
        if (row.time) {
            line.cells.push_back({Kind::Date, serialDay(row.time->date), {}});
            line.cells.push_back({Kind::Clock, serialClock(row.time->msOfDay), {}});
            line.cells.push_back(BookCell::words(row.time->offset()));
        } else {
            line.cells.insert(line.cells.end(), 3, BookCell::words(hidden));
        }
        line.cells.push_back(BookCell::words(row.direction.text()));
        line.cells.push_back(BookCell::words(row.sender.text()));
        line.cells.push_back(
            BookCell::words(row.recipients.empty() ? "" : row.recipients[0].text()));
        line.cells.push_back(BookCell::words(row.subject.text()));
        line.cells.emplace_back();
        table.push_back(std::move(line));
    }
}

ReturnedBook& ReturnedBook::ask(std::initializer_list<std::size_t> rows, const std::string& sign)
{
    for (const std::size_t nr : rows)
        mark(nr) = BookCell::words(sign);
    return *this;
}

void ReturnedBook::eraseColumn(std::size_t column)
{
    for (BookRow& row : table)
        row.cells.erase(row.cells.begin() + static_cast<std::ptrdiff_t>(column));
}

XlsxBuilder ReturnedBook::builder(const BookLook& look) const
{
    XlsxBuilder book;
    book.cellFormats = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"21\"/>"
                       "<xf numFmtId=\"49\"/>";
    if (look.is1904)
        book.workbookProperties = "date1904=\"1\"";
    SheetText text(look);
    const auto add = [&](const std::string& name, const std::vector<BookRow>& rows) {
        const std::string columns = look.columns.empty() ? "" : "<cols>" + look.columns + "</cols>";
        book.sheets.push_back(
            {name,
             XlsxBuilder::worksheet(columns + "<sheetData>" + text.rows(rows) + "</sheetData>"), "",
             ""});
    };
    if (!about.empty())
        add("Om listan", about);
    add(look.listName, table);
    for (const auto& [name, rows] : moreSheets)
        add(name, rows);
    book.strings = text.strings();
    return book;
}

std::string ReturnedBook::workbook(const BookLook& look) const
{
    return builder(look).build();
}

std::string ReturnedBook::csv(const std::string& delimiter, bool isQuoted) const
{
    std::string out;
    for (const BookRow& row : table) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const std::string text = shown(row.cells[i]);
            out += i == 0 ? "" : delimiter;
            out += isQuoted ? "\"" + text + "\"" : text;
        }
        out += "\r\n";
    }
    return out;
}

}
