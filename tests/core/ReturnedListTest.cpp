// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/ReturnedList.h"

#include "core/base/Error.h"
#include "core/domain/ReturnedCell.h"
#include "core/domain/RowNumbers.h"
#include "core/import/ReturnedListReader.h"
#include "tests/support/Encodings.h"
#include "tests/support/ReturnedBook.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

/// `bound 3,7 | doubtful mark-unclear 4 'kanske'; ...`, or the code of the error.
std::string returned(const std::string& bytes, const IssuedVersion& issued = twelveRows())
{
    try {
        const ReturnedSelection found =
            matchReturned(readReturnedBytes("lista", bytes, 12), issued);
        std::string out =
            std::string(bindingName(found.binding)) + " " + rowNumbersText(found.rows);
        std::string between = " | ";
        for (const ReturnedRemark& remark : found.remarks) {
            out += between + std::string(remarkKindName(remark.kind)) + " " + remark.code;
            if (remark.nr > 0)
                out += " " + std::to_string(remark.nr);
            if (!remark.isMarked)
                out += " unmarked";
            if (!remark.written.empty())
                out += " '" + remark.written + "'";
            between = "; ";
        }
        return out;
    } catch (const Error& error) {
        return error.code() + (error.detail().empty() ? "" : " " + error.detail());
    }
}

std::string exchanged(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

/// Dates and clock times as texts of a given shape.
void spellTimes(ReturnedBook& book, const std::string& date,
                const std::function<std::string(const std::string&)>& clock)
{
    for (std::size_t nr = 1; nr <= 12; ++nr) {
        auto& cells = book.row(nr).cells;
        if (cells[ReturnedBook::date].kind != BookCell::Kind::Date)
            continue;
        cells[ReturnedBook::date] = BookCell::words(date);
        std::string minute = std::to_string(nr);
        minute.insert(0, 2 - minute.size(), '0');
        cells[ReturnedBook::clock] = BookCell::words(clock(minute));
    }
}

struct Variant {
    std::string what;
    std::function<std::string(ReturnedBook&)> write;
    std::string expected = "bound 3,7,9";
};

void checkVariants(const std::vector<Variant>& variants)
{
    for (const Variant& variant : variants) {
        CAPTURE(variant.what);
        ReturnedBook book;
        book.ask({3, 7, 9});
        CHECK(returned(variant.write(book)) == variant.expected);
    }
}

std::string asWritten(ReturnedBook& book)
{
    return book.workbook();
}

/// As the program's writer makes the package, each part changed.
std::string repacked(const ReturnedBook& book, const std::function<void(ZipPart&)>& change,
                     const BookLook& look = {})
{
    ZipBuilder zip = book.builder(look).zip();
    for (ZipPart& part : zip.parts)
        change(part);
    return zip.build();
}

}

TEST_SUITE("ReturnedList")
{
    TEST_CASE("Workbooks are understood whichever program saved them")
    {
        checkVariants({
            {"Excel", asWritten},
            {"Excel: spans and heights of rows, widths of columns",
             [](ReturnedBook& book) {
                 BookLook look;
                 look.rowAttributes = " spans=\"1:9\" ht=\"15\" customHeight=\"1\"";
                 look.columns = "<col min=\"1\" max=\"9\" width=\"12\" customWidth=\"1\"/>";
                 return book.workbook(look);
             }},
            {"Excel for the Mac: days counted from 1904",
             [](ReturnedBook& book) {
                 BookLook look;
                 look.is1904 = true;
                 return book.workbook(look);
             }},
            {"Excel Strict",
             [](ReturnedBook& book) {
                 return repacked(book, [](ZipPart& part) {
                     part.bytes = exchanged(
                         part.bytes, "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                         "http://purl.oclc.org/ooxml/spreadsheetml/main");
                     part.bytes = exchanged(
                         part.bytes, "http://schemas.openxmlformats.org/officeDocument/2006/",
                         "http://purl.oclc.org/ooxml/officeDocument/");
                 });
             }},
            {"Open XML SDK: prefixes everywhere",
             [](ReturnedBook& book) {
                 return repacked(book, [](ZipPart& part) {
                     if (part.name.ends_with(".rels") || part.name.starts_with("["))
                         return;
                     part.bytes = exchanged(part.bytes, "</", "</x:");
                     part.bytes = exchanged(part.bytes, "<", "<x:");
                     part.bytes = exchanged(part.bytes, "<x:/x:", "</x:");
                     part.bytes = exchanged(part.bytes, "<x:?", "<?");
                     part.bytes = exchanged(part.bytes, "xmlns=", "xmlns:x=");
                 });
             }},
            {"LibreOffice: streamed, with styled cells far to the right",
             [](ReturnedBook& book) {
                 return repacked(book, [](ZipPart& part) {
                     part.descriptor = ZipPart::Descriptor::Signed;
                     part.bytes = exchanged(part.bytes, "r=\"I5\" s=\"3\"/>",
                                            "r=\"I5\" s=\"3\"/><c r=\"AMJ5\" s=\"3\"/>");
                 });
             }},
            {"Google Sheets: no declarations, texts of rows above them",
             [](ReturnedBook& book) {
                 return repacked(book, [](ZipPart& part) {
                     part.descriptor = ZipPart::Descriptor::Signed;
                     part.bytes.erase(0, part.bytes.find("?>\n") + 3);
                 });
             }},
            {"Numbers: stored parts, a title above the table",
             [](ReturnedBook& book) {
                 book.table.insert(book.table.begin(), {{{BookCell::words("Tabell 1")}}, {}});
                 return repacked(book, [](ZipPart& part) { part.isDeflated = false; });
             }},
            {"openpyxl: texts in the cells",
             [](ReturnedBook& book) {
                 BookLook look;
                 look.strings = BookLook::Strings::Inline;
                 return book.workbook(look);
             }},
            {"SheetJS: texts as they are",
             [](ReturnedBook& book) {
                 BookLook look;
                 look.strings = BookLook::Strings::Plain;
                 return book.workbook(look);
             }},
            {"POI: sizes behind the parts, in 64 bits",
             [](ReturnedBook& book) {
                 return repacked(book, [](ZipPart& part) {
                     part.localVersion = 45;
                     part.descriptor = ZipPart::Descriptor::Signed64;
                     part.localSize = part.localPackedSize = 0xFFFFFFFF;
                     part.localExtra = zipExtra(1, std::string(16, '\0'));
                 });
             }},
            {"ClosedXML: byte order marks, cells without references",
             [](ReturnedBook& book) {
                 BookLook look;
                 look.hasReferences = false;
                 return repacked(
                     book, [](ZipPart& part) { part.bytes.insert(0, "\xEF\xBB\xBF"); }, look);
             }},
            {"numbers turned into texts",
             [](ReturnedBook& book) {
                 for (std::size_t nr = 1; nr <= 12; ++nr)
                     book.row(nr).cells[0].kind = BookCell::Kind::Text;
                 return book.workbook();
             }},
            {"dates and times as American texts",
             [](ReturnedBook& book) {
                 spellTimes(book, "3/29/2026",
                            [](const std::string& minute) { return "1:" + minute + ":00 AM"; });
                 return book.workbook();
             }},
            {"dates and times as Nordic texts",
             [](ReturnedBook& book) {
                 spellTimes(book, "29.3.2026",
                            [](const std::string& minute) { return "01." + minute + ".00"; });
                 return book.workbook();
             }},
        });
    }

    TEST_CASE("CSV is understood in every encoding and with every delimiter")
    {
        const std::string unsaid = "unsaid 3,7,9";
        checkVariants({
            {"semicolons, UTF-8 with a mark",
             [](ReturnedBook& book) { return "\xEF\xBB\xBF" + book.csv(";"); }, unsaid},
            {"semicolons, Windows-1252",
             [](ReturnedBook& book) { return asWindows1252(book.csv(";")); }, unsaid},
            {"commas and quotes", [](ReturnedBook& book) { return book.csv(",", true); }, unsaid},
            {"tabs, UTF-16 as Excel's Unicode text",
             [](ReturnedBook& book) { return "\xFF\xFE" + asUtf16(book.csv("\t")); }, unsaid},
            {"LibreOffice in English",
             [](ReturnedBook& book) {
                 spellTimes(book, "03/29/26",
                            [](const std::string& minute) { return "01:" + minute + " AM"; });
                 return book.csv(",");
             },
             unsaid},
            {"letters that an encoding does not have",
             [](ReturnedBook& book) {
                 book.row(9).cells[ReturnedBook::sender].text = "sender9?region.example";
                 return exchanged(book.csv(";"), "Ä", "?");
             },
             unsaid},
            {"a line that is no row",
             [](ReturnedBook& book) { return book.csv(";") + "\"13;\r\n"; },
             "unsaid 3,7,9 | doubtful row-unreadable"},
        });
    }

    TEST_CASE("What people do to the table changes nothing of what they ask for")
    {
        using Kind = BookCell::Kind;
        checkVariants({
            {"sorted backwards",
             [](ReturnedBook& book) {
                 std::reverse(book.table.begin() + 1, book.table.end());
                 return book.workbook();
             }},
            {"filtered: what is not marked is hidden",
             [](ReturnedBook& book) {
                 for (const std::size_t nr : {1U, 2U, 4U, 5U, 6U, 8U, 10U, 11U, 12U})
                     book.row(nr).isHidden = true;
                 return book.workbook();
             }},
            {"only the marked rows are left",
             [](ReturnedBook& book) {
                 std::erase_if(book.table, [](const BookRow& row) {
                     return row.cells.back().kind == Kind::Blank;
                 });
                 return book.workbook();
             }},
            {"columns taken out",
             [](ReturnedBook& book) {
                 for (const std::size_t column : {7U, 6U, 4U, 3U})
                     book.eraseColumn(column);
                 return book.workbook();
             }},
            {"columns in another order",
             [](ReturnedBook& book) {
                 for (BookRow& row : book.table)
                     std::rotate(row.cells.begin(), row.cells.end() - 1, row.cells.end());
                 return book.workbook();
             }},
            {"the column of marks has another name",
             [](ReturnedBook& book) {
                 book.table[0].cells.back() = BookCell::words("Skickas till mig");
                 return book.workbook();
             }},
            {"the sheet has another name",
             [](ReturnedBook& book) {
                 BookLook look;
                 look.listName = "Blad1";
                 return book.workbook(look);
             }},
            {"the list on two sheets, and one with recipients",
             [](ReturnedBook& book) {
                 std::vector<BookRow> rest{book.table[0]};
                 rest.insert(rest.end(), book.table.begin() + 7, book.table.end());
                 book.table.erase(book.table.begin() + 7, book.table.end());
                 book.moreSheets = {
                     {"E-postlogg 2", rest},
                     {"Mottagare",
                      {{{BookCell::words("Nr"), BookCell::words("Mottagare")}},
                       {{BookCell::number("8"), BookCell::words("bo@press.example")}}}}};
                 return book.workbook();
             }},
            {"an empty sheet added",
             [](ReturnedBook& book) {
                 book.moreSheets = {{"Blad2", {}}};
                 return book.workbook();
             }},
            {"other signs",
             [](ReturnedBook& book) {
                 book.mark(3) = BookCell::words(" Ja ");
                 book.mark(7) = {Kind::Bool, "1", {}};
                 book.mark(9) = BookCell::words("✓");
                 book.mark(1) = BookCell::words("nej");
                 book.mark(2) = {Kind::Bool, "0", {}};
                 return book.workbook();
             }},
            {"the sheet Om listan taken out",
             [](ReturnedBook& book) {
                 book.about.clear();
                 return book.workbook();
             },
             "unsaid 3,7,9"},
            {"all but numbers and marks taken out",
             [](ReturnedBook& book) {
                 for (std::size_t column = 7; column > 0; --column)
                     book.eraseColumn(column);
                 return book.workbook();
             }},
            {"rows of nobody below the table",
             [](ReturnedBook& book) {
                 book.table.push_back({});
                 book.table.push_back({{BookCell{}, BookCell{}}});
                 return book.workbook();
             }},
        });
    }

    TEST_CASE("What is not plain is left to a person")
    {
        using Kind = BookCell::Kind;
        checkVariants({
            {"marks that say something else",
             [](ReturnedBook& book) {
                 book.mark(4) = BookCell::words("kanske");
                 return book.workbook();
             },
             "bound 3,7,9 | doubtful mark-unclear 4 'kanske'"},
            {"a mark that a formula made",
             [](ReturnedBook& book) {
                 book.mark(4) = {Kind::Text, "X", "IF(1,\"X\",\"\")"};
                 book.mark(5) = {Kind::Text, "", "IF(0,\"X\",\"\")"};
                 return book.workbook();
             },
             "bound 3,7,9 | doubtful mark-formula 4 'X'; doubtful mark-formula 5"},
            {"a number that a formula made",
             [](ReturnedBook& book) {
                 book.row(7).cells[0].formula = "A7+1";
                 return book.workbook();
             },
             "bound 3,9 | doubtful number-formula 7 'X'"},
            {"a marked row that is hidden",
             [](ReturnedBook& book) {
                 book.row(7).isHidden = true;
                 return book.workbook();
             },
             "bound 3,9 | doubtful row-hidden 7 'X'"},
            {"a hidden column of marks",
             [](ReturnedBook& book) {
                 BookLook look;
                 look.columns = "<col min=\"9\" max=\"9\" hidden=\"1\"/>";
                 return book.workbook(look);
             },
             "bound  | doubtful row-hidden 3 'X'; doubtful row-hidden 7 'X'; "
             "doubtful row-hidden 9 'X'"},
            {"a row that comes twice",
             [](ReturnedBook& book) {
                 book.table.push_back(book.row(7));
                 return book.workbook();
             },
             "bound 3,9 | doubtful row-doubled 7 'X'; doubtful row-doubled 7 'X'"},
            {"words beside rows",
             [](ReturnedBook& book) {
                 book.row(7).cells.push_back(BookCell::words("med bilagor"));
                 book.row(8).cells.push_back(BookCell::words("den också"));
                 return book.workbook();
             },
             "bound 3,7,9 | note note-beside 7 'med bilagor'; doubtful note-beside 8 'den också'"},
            {"numbers that the list does not have",
             [](ReturnedBook& book) {
                 const char* const numbers[] = {"13", "0", "4294967297", "-3", "3.5", "1E3"};
                 for (const char* number : numbers) {
                     BookRow row = book.row(3);
                     row.cells[0] = BookCell::number(number);
                     book.table.push_back(row);
                 }
                 return book.workbook();
             },
             "bound 3,7,9 | unknown number-outside '13'; unknown number-unclear '0'; "
             "unknown number-unclear '4294967297'; unknown number-unclear '-3'; "
             "unknown number-unclear '3.5'; unknown number-outside '1000'"},
            {"a mark without a number, and a wish below the table",
             [](ReturnedBook& book) {
                 book.row(7).cells[0] = {};
                 book.table.push_back({{BookCell::words("Gärna 10 också")}});
                 return book.workbook();
             },
             "bound 3,9 | unknown number-missing 'X'; "
             "unknown number-unclear unmarked 'Gärna 10 också'"},
            {"rows that do not say what went out",
             [](ReturnedBook& book) {
                 book.row(7).cells[ReturnedBook::sender].text = "chef@region.example";
                 book.row(8).cells[ReturnedBook::date].text = "46200";
                 book.row(9).cells[ReturnedBook::clock].text = "0.5";
                 return book.workbook();
             },
             "bound 3 | edited sender-changed 7; edited date-changed 8 unmarked; "
             "edited time-changed 9"},
            {"what was masked written out",
             [](ReturnedBook& book) {
                 book.row(3).cells[ReturnedBook::sender].text = "sender3@region.example";
                 return book.workbook();
             },
             "bound 7,9 | edited sender-changed 3"},
            {"numbers moved away from their rows",
             [](ReturnedBook& book) {
                 std::swap(book.row(7).cells[0], book.row(8).cells[0]);
                 return book.workbook();
             },
             "bound 3,9 | edited time-changed 8; edited time-changed 7 unmarked"},
            {"no column of marks",
             [](ReturnedBook& book) {
                 book.eraseColumn(8);
                 return book.workbook();
             },
             "bound  | doubtful mark-column-missing"},
            {"a sheet of the requester's own",
             [](ReturnedBook& book) {
                 book.moreSheets = {{"Mina val", {{{BookCell::words("Rad 10 också")}}}}};
                 return book.workbook();
             },
             "bound 3,7,9 | doubtful sheet-unread 'Mina val'"},
        });
    }

    TEST_CASE("Nothing is read of another list")
    {
        checkVariants({
            {"another case",
             [](ReturnedBook& book) {
                 book.about[1].cells[1].text = "RK 2026-0999";
                 return book.workbook();
             },
             "other-case "},
            {"a control code that no file had",
             [](ReturnedBook& book) {
                 book.about[4].cells[1].text = "AAAA-AAAA";
                 return book.workbook();
             },
             "other-list "},
            {"the case number in other spacing",
             [](ReturnedBook& book) {
                 book.about[1].cells[1].text = " rk 2026-0123 ";
                 return book.workbook();
             }},
            {"no control code",
             [](ReturnedBook& book) {
                 book.about.pop_back();
                 return book.workbook();
             },
             "unsaid 3,7,9"},
        });
    }

    TEST_CASE("What is no list is refused with a code")
    {
        ReturnedBook book;
        book.table.clear();
        CHECK(returned(book.workbook()) == "selection-no-list");
        CHECK(returned("Namn;Ort\r\nAnna;Halmstad\r\n") == "selection-no-list");
        CHECK(returned("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n") == "pdf");
        CHECK(returned("") == "empty-file");
        ReturnedBook longer;
        const BookRow last = longer.row(12);
        longer.table.insert(longer.table.end(), 1100, last);
        CHECK(returned(longer.workbook()) == "xlsx-limit rows");
        CHECK(returned(longer.csv(";")) == "selection-too-many-rows 1012");
    }

    TEST_CASE("A cell says the same in all the shapes that programs make of it")
    {
        const LocalDate day = LocalDate::of(2026, 3, 29);
        for (const char* cell : {"2026-03-29", "29/03/2026", "3/29/26", "29.3.2026", "20260329",
                                 "29-mar-26", "29 mars 2026", "2026-03-29 00:00:00"}) {
            CAPTURE(cell);
            CHECK(isSameDate(cell, day));
        }
        for (const char* cell : {"", "2026-03-28", "30/03/2026", "29", "mars", "20260328"}) {
            CAPTURE(cell);
            CHECK_FALSE(isSameDate(cell, day));
        }
        constexpr std::int32_t evening = (20 * 3600 + 15 * 60 + 9) * 1000;
        for (const char* cell : {"20:15:09", "20:15", "20.15.09", "8:15:09 PM", "08:15 em pm"}) {
            CAPTURE(cell);
            CHECK(isSameClock(cell, evening));
        }
        for (const char* cell : {"", "20", "8:15:09", "20:16", "20:15:10", "8:15:09 AM"}) {
            CAPTURE(cell);
            CHECK_FALSE(isSameClock(cell, evening));
        }
        CHECK(isSameText(" ANNA@region.example\xC2\xA0", "anna@region.example"));
        CHECK(isSameText("'=x@region.example", "=x@region.example"));
        CHECK(isSameText("?sa@region.example", "åsa@region.example"));
        CHECK_FALSE(isSameText("asa@region.example", "åsa@region.example"));
        CHECK_FALSE(isSameText("", "anna@region.example"));
        CHECK_FALSE(isSameText("anna@region.example", ""));
    }
}
