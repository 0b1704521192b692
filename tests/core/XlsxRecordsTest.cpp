// SPDX-License-Identifier: EUPL-1.2
#include "core/import/XlsxRecords.h"

#include "core/base/Error.h"
#include "tests/support/XlsxBuilder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <ctime>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

/// Rows of inline text, one line a row, cells parted by `|`; `=1.5` is a number, `~` no cell,
/// `@46086.5` a date, `!#NAME?` an error, `^` a blank row.
std::string rowsOf(const std::string& table)
{
    std::string xml;
    for (std::size_t at = 0; at < table.size();) {
        const std::size_t end = table.find('\n', at);
        std::string line = table.substr(at, end - at) + "|";
        at = end + 1;
        xml += "<row>";
        for (std::size_t from = 0; line != "^|" && from < line.size();) {
            const std::size_t bar = line.find('|', from);
            const std::string cell = line.substr(from, bar - from);
            from = bar + 1;
            const std::string rest = cell.empty() ? "" : cell.substr(1);
            if (cell == "~")
                xml += "<c/>";
            else if (cell.starts_with('='))
                xml += "<c><v>" + rest + "</v></c>";
            else if (cell.starts_with('@'))
                xml += "<c s=\"1\"><v>" + rest + "</v></c>";
            else if (cell.starts_with('!'))
                xml += "<c t=\"e\"><f>x</f><v>" + rest + "</v></c>";
            else
                xml += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
        }
        xml += "</row>";
    }
    return xml;
}

XlsxBuilder book()
{
    XlsxBuilder book;
    book.cellFormats = "<xf/><xf numFmtId=\"22\"/>";
    return book;
}

bool isTrace(const std::vector<std::string>& columns)
{
    return std::ranges::find(columns, "Received") != columns.end() ||
           std::ranges::find(columns, "date-time") != columns.end();
}

/// Columns, then a line a step; `NULL` is an absent cell.
std::string read(const std::string& bytes, const std::optional<std::string>& sheet = {})
{
    try {
        const auto reader = openXlsxRecords(bytes, sheet, isTrace);
        std::string out;
        for (const std::string& column : reader->columns())
            out += "[" + column + "]";
        out += "\n";
        Record record;
        RowFault fault;
        while (true) {
            const auto step = reader->next(record, fault);
            if (step == RecordReader::Step::End)
                break;
            if (step == RecordReader::Step::Ignored) {
                out += "ignored\n";
                continue;
            }
            if (step == RecordReader::Step::Fault) {
                out += std::to_string(fault.line) + " " + fault.code + ": " + fault.raw + "\n";
                continue;
            }
            out += std::to_string(record.line);
            if (record.columnsVersion != 0)
                out += " v" + std::to_string(record.columnsVersion);
            for (const std::string_view cell : record.cells)
                out += " | " + (cell.data() == nullptr ? "NULL" : std::string(cell));
            out += "\n";
        }
        CHECK(reader->position() == bytes.size());
        return out;
    } catch (const FormatError& error) {
        return error.what();
    }
}

std::string readTable(const std::string& table)
{
    return read(book().sheet("Blad1", rowsOf(table)).build());
}

}

TEST_SUITE("XlsxRecords")
{
    TEST_CASE("A trace saved as a workbook gives its cells as text")
    {
        CHECK(readTable("Received|SenderAddress|Subject|Size|MessageTraceId\n"
                        "@46086.588576388887|a@x.example|Möte 😀|=29519300000000|f00d\n"
                        "@46086.58857725694|a@x.example|!#NAME?|=1.5|=2.95193E+13\n"
                        "2026-03-05 14:07|~||=-0|=1e-7\n"
                        "@46086|b@x.example|=0.1|=1E+22|=12345678901234567890\n") ==
              "[Received][SenderAddress][Subject][Size][MessageTraceId]\n"
              "2 | 2026-03-05 14:07:33 | a@x.example | Möte 😀 | 29519300000000 | f00d\n"
              "3 | 2026-03-05 14:07:33.075 | a@x.example | #NAME? | 1.5 | 29519300000000\n"
              "4 | 2026-03-05 14:07 | NULL |  | 0 | 0.0000001\n"
              "5 | 2026-03-05 00:00:00 | b@x.example | 0.1 | 10000000000000000000000 | "
              "12345678901234567168\n");
    }

    TEST_CASE("A time of day has no day, and a serial that is no date stays a number")
    {
        CHECK(readTable("Received|MessageLatency\n"
                        "@60|@0.000006157407407407\n@-1|@0.5\n@1e300|@0\n")
                  .starts_with("[Received][MessageLatency]\n"
                               "2 | 60 | 00:00:00.532\n3 | -1 | 12:00:00\n4 | 1000000"));
    }

    TEST_CASE("The 1904 base shifts dates and is told")
    {
        XlsxBuilder mac = book();
        mac.workbookProperties = "date1904=\"true\"";
        mac.sheet("S", rowsOf("Received|Subject\n@44624.5|x\n"));
        const auto reader = openXlsxRecords(mac.build(), {}, isTrace);
        CHECK(reader->facts().isXlsx1904);
        CHECK(reader->facts().encoding == "xlsx");
        CHECK(reader->facts().container == "xlsx");
        CHECK(reader->facts().delimiter == 0);
        Record record;
        RowFault fault;
        REQUIRE(reader->next(record, fault) == RecordReader::Step::Record);
        CHECK(record.cells[0] == "2026-03-05 12:00:00");
        CHECK(record.raw == "2026-03-05 12:00:00\tx");
    }

    TEST_CASE("Blank rows, rows above the header and repeated headers are ignored and counted")
    {
        CHECK(readTable("Uttag ur e-postloggen, mars 2026\n^\n#TYPE Selected.PSObject\n"
                        " \"Received\" |Subject|~\na|b\n^\n~|~\nReceived|Subject\nc|d\n") ==
              "[Received][Subject]\nignored\nignored\nignored\n5 | a | b\nignored\nignored\n"
              "ignored\n9 | c | d\n");
    }

    TEST_CASE("Another header in the middle changes the columns")
    {
        CHECK(readTable("Received|Subject\na|b\nSubject|Received|Status\nc|d|e\n"
                        "Received|Subject|Status|Size\n1|2|3|4\n") ==
              "[Received][Subject]\n2 | a | b\nignored\n4 v1 | c | d | e\nignored\n"
              "6 v2 | 1 | 2 | 3 | 4\n");
    }

    TEST_CASE("A value beyond the columns is a fault, a short row is not")
    {
        CHECK(readTable("Received|Subject|Status\na\nb|c|d|e\n~|~|f\ng|h|i|~\n") ==
              "[Received][Subject][Status]\n2 | a | NULL | NULL\n3 field-count: b\tc\td\te\n"
              "4 | NULL | NULL | f\n5 | g | h | i\n");
    }

    TEST_CASE("The first sheet with a known header wins, a named one is taken as it is")
    {
        XlsxBuilder workbook = book();
        workbook.sheet("Om", rowsOf("Om|listan\nx|y\n"));
        workbook.sheet("Logg", rowsOf("\n^\nReceived|Subject\n1|2\n"));
        workbook.sheet("Äldre", rowsOf("Received|Status\n3|4\n"));
        const std::string bytes = workbook.build();
        CHECK(read(bytes) == "[Received][Subject]\nignored\nignored\n4 | 1 | 2\n");
        CHECK(read(bytes, "äldre") == "[Received][Status]\n2 | 3 | 4\n");
        CHECK(read(bytes, "Om") == "[Om][listan]\n2 | x | y\n");
        CHECK(read(bytes, "Blad9") == "xlsx-no-sheet");
    }

    TEST_CASE("Without a known header the first row with two names is taken")
    {
        CHECK(readTable("Logg, mars\n^\nTid|Avsändare\n=1|b\n") ==
              "[Tid][Avsändare]\nignored\nignored\n4 | 1 | b\n");
        CHECK(readTable("Tid;Avsändare\na;b\n") == "[Tid][Avsändare]\n2 | a | b\n");
        CHECK(readTable("=1|=2\n=3|=4\n") == "unknown-columns");
        CHECK(readTable("^\n") == "unknown-columns");
        CHECK(readTable("") == "unknown-columns");
        std::string late;
        for (int i = 0; i < 49; ++i)
            late += "x\n";
        CHECK(readTable(late + "Received|Subject\na|b\n").ends_with("ignored\n51 | a | b\n"));
        CHECK(readTable(late + "x\nReceived|Subject\na|b\n") == "unknown-columns");
    }

    TEST_CASE("A CSV line in one cell is taken apart, also where Excel split it at semicolons")
    {
        CHECK(readTable("Received,\"Subject\",Recipients,Status\n"
                        "1,\"a, \"\"b\"\"\",x@x.example,\n"
                        "2,c,x@x.example|y@x.example,\"\"\n"
                        "3,d,e\n4,\"e,f,g\n5,f,x@x.example|=7|,h\n6,\"a\"b,c,d\nReceived,Subject,"
                        "Recipients,Status\n") ==
              "[Received][Subject][Recipients][Status]\n"
              "2 | 1 | a, \"b\" | x@x.example | NULL\n"
              "3 | 2 | c | x@x.example;y@x.example | \n"
              "4 field-count: 3,d,e\n5 unclosed-quote: 4,\"e,f,g\n"
              "6 field-count: 5,f,x@x.example;7;,h\n7 stray-quote: 6,\"a\"b,c,d\nignored\n");
    }

    TEST_CASE("A tracking log opened in Excel keeps its comments and fields")
    {
        const std::string bytes =
            book()
                .sheet("MSGTRK", rowsOf("#Software: Microsoft Exchange Server\n#Version: 15.0\n"
                                        "#Log-type: Message Tracking Log\n#Date: 2026-03-05\n"
                                        "#Fields: date-time|client-ip\n2026|::1\n#1 erbjudande|x\n"
                                        "#Fields: date-time|client-ip\n"))
                .build();
        CHECK(read(bytes) == "[date-time][client-ip]\nignored\nignored\nignored\nignored\n"
                             "6 | 2026 | ::1\n7 | #1 erbjudande | x\nignored\n");
        const auto reader = openXlsxRecords(bytes, {}, isTrace);
        Record record;
        RowFault fault;
        while (reader->next(record, fault) != RecordReader::Step::End) {
        }
        CHECK(reader->facts().software == "Microsoft Exchange Server");
        CHECK(reader->facts().logType == "Message Tracking Log");
        CHECK(readTable("#Fields: date-time,client-ip\n1,2\n") ==
              "[date-time][client-ip]\n2 | 1 | 2\n");
    }

    TEST_CASE("Sheets that were not read and a hidden one that was are told")
    {
        struct Case {
            const char*
                sheets; ///< `h` hidden log, `v` very hidden, `l` log, `o` other, `d` damaged
            const char* expected;
        };
        for (const Case& c :
             {Case{"l", "S0 0"}, Case{"ol", "S1 0"}, Case{"lo", "S0 0"}, Case{"hl", "S1 1"},
              Case{"vll", "S1 2"}, Case{"h", "S0 0 hidden"}, Case{"ovh", "S1 1 hidden"},
              Case{"ld", "S0 0"}, Case{"llh", "S0 2"}}) {
            CAPTURE(c.sheets);
            XlsxBuilder workbook = book();
            const std::string kinds = c.sheets;
            for (std::size_t i = 0; i < kinds.size(); ++i) {
                const std::string name = "S" + std::to_string(i);
                workbook.sheet(name,
                               kinds[i] == 'd'   ? "<row><c>"
                               : kinds[i] == 'o' ? rowsOf("Om|listan\n")
                                                 : rowsOf("Received|Subject\n" + name + "|x\n"),
                               kinds[i] == 'h'   ? "state=\"hidden\""
                               : kinds[i] == 'v' ? "state=\"veryHidden\""
                                                 : "");
            }
            const auto reader = openXlsxRecords(workbook.build(), {}, isTrace);
            Record record;
            RowFault fault;
            REQUIRE(reader->next(record, fault) == RecordReader::Step::Record);
            CHECK(std::string(record.cells[0]) + " " +
                      std::to_string(reader->facts().unreadSheets) +
                      (reader->facts().isSheetHidden ? " hidden" : "") ==
                  c.expected);
        }
    }

    TEST_CASE("A damaged sheet is told when its end is reached, a stopped token at once")
    {
        std::string rows = rowsOf("Received|Subject\n");
        for (int i = 0; i < 100'000; ++i)
            rows += "<row><c><v>1</v></c><c><v>2</v></c></row>";
        ZipBuilder zip = book().sheet("S", rows).zip();
        const std::string sound = zip.build();
        ZipPart& part = zip["xl/worksheets/sheet1.xml"];
        part.crc = part.localCrc = 1;
        CHECK(read(zip.build()) == "xlsx-damaged (crc)");

        std::stop_source stop;
        const auto reader = openXlsxRecords(sound, {}, isTrace, stop.get_token());
        Record record;
        RowFault fault;
        CHECK(reader->next(record, fault) == RecordReader::Step::Record);
        stop.request_stop();
        const std::clock_t begin = std::clock();
        CHECK_THROWS_AS(while (reader->next(record, fault) != RecordReader::Step::End){},
                        Cancelled);
        CHECK(std::clock() - begin < CLOCKS_PER_SEC / 10);
    }
}
