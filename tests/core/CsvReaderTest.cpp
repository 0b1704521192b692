// SPDX-License-Identifier: EUPL-1.2
#include "core/import/CsvReader.h"

#include "tests/support/Encodings.h"
#include "tests/support/RecordPrinter.h"

#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

CsvReader reader(const std::string& bytes, std::size_t block = textBlockBytes)
{
    const ByteSource source = ByteSource::ofMemory("x.csv", bytes);
    const TextFacts facts = examineText(source);
    return {TextWindow(source, facts, block), facts.encoding, source.path()};
}

std::string read(const std::string& bytes, std::size_t block = textBlockBytes)
{
    CsvReader csv = reader(bytes, block);
    return printed(csv);
}

const std::string everything = "#TYPE Selected.System.Management.Automation.PSCustomObject\r\n"
                               "\"Received\",\"Sender\",\"Subject\"\r\n"
                               "\"1\",\"a@x.example\",\"Möte, \"\"om\"\" 😀\"\r\n"
                               "\"2\",,\"\"\n"
                               "3,plain,x \"y\" z\r"
                               "\r\n"
                               "\"4\",\"b\",\"two\r\nlines\"\r\n"
                               "5,too,many,cells\r\n"
                               "6,\"unclosed,x\r\n"
                               "\"7\",\"c\",\"d\"x\r\n"
                               "\"Received\",\"Sender\",\"Subject\"\r\n"
                               "8,e,last";

const std::string everythingRead = "[Received, Sender, Subject]\n"
                                   "3 1|a@x.example|Möte, \"om\" 😀\n"
                                   "4 2|~|\n"
                                   "5 3|plain|x \"y\" z\n"
                                   ".\n"
                                   "7 4|b|two\\r\\nlines\n"
                                   "9 ! field-count: 5,too,many,cells\n"
                                   "10 ! unclosed-quote: 6,\"unclosed,x\n"
                                   "11 ! stray-quote: \"7\",\"c\",\"d\"x\n"
                                   ".\n"
                                   "13 8|e|last\n";

}

TEST_SUITE("CsvReader")
{
    TEST_CASE("A repeated header begins a page, and broken rows count")
    {
        CsvReader csv = reader(everything + "\r\n#TYPE X\r\nReceived,Sender,Subject\r\n9,x,y\r\n");
        (void)printed(csv);
        CHECK(csv.facts().pageRows == std::vector<std::uint64_t>{7, 1, 1});
    }

    TEST_CASE("Records, nulls, quotes, line ends and faults come out as they stand in the file")
    {
        CHECK(read(everything) == everythingRead);
        CHECK(read("\xEF\xBB\xBF" + everything) == everythingRead);
        CHECK(read("\xFF\xFE" + asUtf16(everything)) == everythingRead);
        CHECK(read(asUtf16(everything, true)) == everythingRead);
    }

    TEST_CASE("A block border may fall anywhere")
    {
        for (std::size_t block = 1; block < everything.size() + 2; ++block) {
            CAPTURE(block);
            CHECK(read(everything, block) == everythingRead);
            CHECK(read(asUtf16(everything), block) == everythingRead);
        }
    }

    TEST_CASE("A file cut off at any byte loses nothing before the cut")
    {
        // Whole lines of the output; the last record of the part may be a piece.
        for (std::size_t cut = 90; cut < everything.size(); ++cut) {
            CAPTURE(cut);
            const std::string part = read(everything.substr(0, cut));
            const std::size_t certain = part.find_last_of('\n', part.size() - 2);
            if (part.find(" ! ") == part.npos)
                CHECK(everythingRead.starts_with(part.substr(0, certain + 1)));
        }
    }

    TEST_CASE("The delimiter is decided on the header, outside quotes")
    {
        CHECK(read("a;b;c\n1,5;2;3\n") == "[a, b, c]\n2 1,5|2|3\n");
        CHECK(read("a\tb\n1;2\t3\n") == "[a, b]\n2 1;2|3\n");
        CHECK(read("\"a;x;y\",\"b\"\n1,2\n") == "[a;x;y, b]\n2 1|2\n");
        CHECK(read("sep=;\r\na;b\r\n1;2\r\n") == "[a, b]\n3 1|2\n");
        CHECK(read("sep=,\na,b;c;d\n1,2\n") == "[a, b;c;d]\n3 1|2\n");
        CHECK(read("alone\nx\n\ny\n") == "[alone]\n2 x\n.\n4 y\n");
        CHECK(reader("a;b\n").facts().delimiter == ';');
    }

    TEST_CASE("Header names lose BOM, quotes and spaces that stuck to them")
    {
        CHECK(read("\xC3\xAF\xC2\xBB\xC2\xBF\"a\",\" b \",c \n1,2,3\n") == "[a, b, c]\n2 1|2|3\n");
        CHECK(read("\n \r\n# written by a script\na,b\n1,2\n") == "[a, b]\n5 1|2\n");
    }

    TEST_CASE("The type hint is kept without what Excel added")
    {
        CHECK(reader("#TYPE Selected.X;;;\na;b\n").facts().typeHint == "Selected.X");
        CHECK(reader(everything).facts().typeHint ==
              "Selected.System.Management.Automation.PSCustomObject");
        CHECK(reader(everything).facts().container == "csv");
    }

    TEST_CASE("Files joined on bring a header, a BOM or a #TYPE line")
    {
        CHECK(read("a,b\n1,2\na,b\n3,4\n") == "[a, b]\n2 1|2\n.\n4 3|4\n");
        CHECK(read("a,b\n1,2\n\xEF\xBB\xBF#TYPE X\na,b\n3,4\n") == "[a, b]\n2 1|2\n.\n.\n5 3|4\n");
        CHECK(read("a,b\n1,2\n\xEF\xBB\xBF"
                   "b,c,d\n3,4,5\n") == "[a, b]\n2 1|2\n.\n[b, c, d]\n4 3|4|5\n");
        CHECK(read("a,b\n1,2\n\xEF\xBB\xBF"
                   "3,4\n") == "[a, b]\n2 1|2\n3 3|4\n");
        CHECK(read("a,b,c\n1,2,3\nc,b,a,d\n4,5,6,7\n") ==
              "[a, b, c]\n2 1|2|3\n.\n[c, b, a, d]\n4 4|5|6|7\n");
        CHECK(read("a,b,c\n1,2,3\nb,a\n4,5\n") == "[a, b, c]\n2 1|2|3\n.\n[b, a]\n4 4|5\n");
        CHECK(read("a,b\n1,2\n#TYPE X\n\"a\";\"b\"\n3;4\n") == "[a, b]\n2 1|2\n.\n.\n5 3|4\n");
    }

    TEST_CASE("A row that only resembles a header is data")
    {
        CHECK(read("Subject,Sender\nSubject,x@y.example\n") ==
              "[Subject, Sender]\n2 Subject|x@y.example\n");
    }

    TEST_CASE("A table that landed in one column is parsed again")
    {
        CHECK(read("\"Received,Sender,Subject\"\n\"1,a,\"\"x;y\"\"\"\n\"2,,b\"\n") ==
              "[Received, Sender, Subject]\n2 1|a|x;y\n3 2|~|b\n");
        CHECK(read("Received,Sender,Subject\n1,a,b\n\"2,a,\"\"x, y\"\"\"\n") ==
              "[Received, Sender, Subject]\n2 1|a|b\n3 2|a|x, y\n");
    }

    TEST_CASE("An unclosed quote costs its own line only")
    {
        CHECK(read("a,b\n\"1,2\n3,4\n5,6\n") ==
              "[a, b]\n2 ! unclosed-quote: \"1,2\n3 3|4\n4 5|6\n");
        CHECK(read("a,b\n1,\"2\n3,\"4\n5,6\n") ==
              "[a, b]\n2 ! unclosed-quote: 1,\"2\n3 ! unclosed-quote: 3,\"4\n4 5|6\n");
        // Closed in a later line, but then the count is wrong.
        CHECK(read("a,b\n1,\"2\n3,4\",5\n6,7\n") ==
              "[a, b]\n2 ! unclosed-quote: 1,\"2\n3 ! field-count: 3,4\",5\n4 6|7\n");
    }

    TEST_CASE("Rows of delimiters and blank rows are ignored")
    {
        CHECK(read("a;b\n;\n  \n\"\";\"\"\n1;2\n;;;\n") == "[a, b]\n.\n.\n.\n5 1|2\n.\n");
    }

    TEST_CASE("Limits: a long field, a long line, too many columns")
    {
        const std::string longCell(maxFieldBytes + 1, 'x');
        CHECK(read("a,b\n1," + longCell.substr(1) + "\n2,3\n").ends_with("\n3 2|3\n"));
        {
            CsvReader csv = reader("a,b\n1,\"" + longCell + "\"\n2," + longCell + "\n3,4\n");
            Record record;
            RowFault fault;
            for (int i = 0; i < 2; ++i) {
                CHECK(csv.next(record, fault) == RecordReader::Step::Fault);
                CHECK(fault.code == "field-too-long");
                CHECK(fault.raw.size() == maxRawBytes);
            }
            CHECK(csv.next(record, fault) == RecordReader::Step::Record);
            CHECK(record.line == 4);
        }
        {
            CsvReader csv = reader("a,b\n" + std::string(maxLineBytes + 9, 'x') + "\n3,4\n");
            Record record;
            RowFault fault;
            CHECK(csv.next(record, fault) == RecordReader::Step::Fault);
            CHECK(fault.code == "line-too-long");
            CHECK(csv.next(record, fault) == RecordReader::Step::Record);
            CHECK(record.line == 3);
        }
        std::string wide = "a";
        for (std::size_t i = 1; i < maxColumns; ++i)
            wide += ",a";
        CHECK(reader(wide + "\n").columns().size() == maxColumns);
        CHECK_THROWS_WITH_AS(reader(wide + ",a\n"), doctest::Contains("too-many-columns"),
                             FormatError);
        CHECK_THROWS_WITH_AS(reader("\r\n \n"), doctest::Contains("empty-file"), FormatError);
    }

    TEST_CASE("Every physical line is accounted for once, whatever the bytes")
    {
        // A fixed generator: the same bytes in every run.
        std::uint32_t state = 12345;
        const auto random = [&](std::uint32_t below) {
            state = state * 1664525U + 1013904223U;
            return (state >> 16) % below;
        };
        const std::string alphabet = "ab12,,;;\"\"\"\n\n\r'# ";
        for (int round = 0; round < 3000; ++round) {
            std::string bytes = "a1,b1\n";
            for (std::uint32_t n = random(60); n > 0; --n)
                bytes += alphabet[random(static_cast<std::uint32_t>(alphabet.size()))];
            CAPTURE(bytes);
            CsvReader csv = reader(bytes);
            Record record;
            RowFault fault;
            std::string joined;
            std::uint64_t line = 1;
            for (auto step = csv.next(record, fault); step != RecordReader::Step::End;
                 step = csv.next(record, fault)) {
                if (step == RecordReader::Step::Ignored)
                    continue;
                const bool isFault = step == RecordReader::Step::Fault;
                CHECK((isFault ? fault.line : record.line) > line);
                line = isFault ? fault.line : record.line;
                joined += isFault ? std::string_view(fault.raw) : record.raw;
            }
            // What was not ignored holds every character that is not of a blank line.
            const auto letters = [](std::string_view text) {
                std::string kept;
                for (const char c : text)
                    if (std::string_view("ab12#'").find(c) != std::string_view::npos)
                        kept += c;
                return kept;
            };
            CHECK(letters(joined) == letters(bytes.substr(6)));
        }
    }

    TEST_CASE("Quotes at odds on every line take linear time and cost these lines only")
    {
        std::string bytes = "c1";
        for (std::size_t i = 2; i <= maxColumns; ++i)
            bytes += ",c" + std::to_string(i);
        for (int i = 0; i < 300'000; ++i)
            bytes += "\nx\",\"y";
        bytes += "\n" + std::string(maxColumns - 1, ',') + "good\n";
        CsvReader csv = reader(bytes);
        const StepCounts counts = counted(csv);
        CHECK(counts.faults == 300'000);
        CHECK(counts.records == 1);
    }
}
