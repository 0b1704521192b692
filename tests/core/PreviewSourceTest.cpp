// SPDX-License-Identifier: EUPL-1.2
#include "core/task/PreviewSource.h"
#include "core/base/Text.h"
#include "core/import/ByteSource.h"
#include "core/task/ImportLogs.h"
#include "tests/support/Encodings.h"
#include "tests/support/LogFixture.h"

#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

SourcePreview preview(const ByteSource& source, const ReadingOptions& reading = {},
                      const PreviewLimits& limits = {})
{
    ProgressMeter meter;
    return previewSource(source, reading, {}, meter, limits);
}

SourcePreview previewOf(const std::string& name)
{
    const auto sources = expandSources({testdata(name).string()});
    REQUIRE(sources.front().source);
    return preview(*sources.front().source);
}

/// What a person is told of the file as a whole.
std::string told(const SourcePreview& p)
{
    return (p.format.empty() ? "?" : p.format) + ", " + p.facts.encoding + ", " +
           (p.facts.delimiter == 0 ? "-" : std::string(1, p.facts.delimiter)) + ", " + p.timeBasis +
           ", " + std::to_string(p.records) + " records, " + std::to_string(p.rejected) +
           " rejected, " + (p.first ? p.first->toIso() : "-") + " to " +
           (p.last ? p.last->toIso() : "-") + (p.isWhole ? "" : ", not whole") +
           (p.problem ? ", " + p.problem->code() : "") + (p.mayBeMapped() ? ", may be mapped" : "");
}

std::string rowsOf(const SourcePreview& p)
{
    std::string text;
    for (const SourcePreview::Row& row : p.rows) {
        text += std::to_string(row.line) + ": ";
        if (!row.fault.empty())
            text += "rejected, " + row.fault;
        else if (row.isIgnored)
            text += "ignored";
        else if (row.reading)
            text += row.reading->time.toIso() + " " + row.reading->sender + " -> " +
                    join(row.reading->recipients, ";") + " " + row.reading->subject;
        else
            text += join(row.cells, "|");
        text += "\n";
    }
    return text;
}

const char* const unknown = "När;Vem;Åt vem;Rubrik\r\n"
                            "2026-10-07 08:12;a@kund.example;b@region.example;Hej\r\n"
                            "i fjol;a@kund.example;b@region.example;Hej igen\r\n"
                            "2026-10-07 09:00;för få\r\n";

ColumnMapping mapping()
{
    ColumnMapping mapping;
    mapping.time = "När";
    mapping.sender = "Vem";
    mapping.recipients = "Åt vem";
    mapping.subject = "Rubrik";
    return mapping;
}

}

TEST_SUITE("PreviewSource")
{
    TEST_CASE("a known file is told by format, encoding, columns and its first and last time")
    {
        const SourcePreview p = previewOf("logs/message-trace-v2.csv");
        INFO(told(p));
        CHECK(p.format == "message-trace");
        CHECK(p.facts.delimiter == ',');
        CHECK(p.isWhole);
        CHECK(!p.problem);
        CHECK(p.records > 0);
        CHECK(p.rows.size() == std::min<std::size_t>(20, p.records));
        REQUIRE(p.first);
        CHECK(*p.first <= *p.last);
        CHECK(p.rows.front().cells.size() == p.columns.size());
    }

    TEST_CASE("what the preview tells is what the import then finds")
    {
        for (const char* name :
             {"logs/extended.csv", "logs/MSGTRK20261006-1.LOG", "logs/graph-pages.json",
              "logs/reporting-atom.xml", "logs/workbook-second-sheet.xlsx", "logs/tusen.gz",
              "logs/tracking-unproved.csv", "logs/message-trace-v1-utf8-then-ansi.csv"}) {
            CAPTURE(name);
            const SourcePreview p = previewOf(name);
            LogFixture fixture;
            ProgressMeter meter;
            std::vector<ImportedFile> files;
            ImportLogs(fixture.archive()).run({testdata(name).string()}, {}, meter, files);
            const Source& s = files.front().source;
            CHECK(p.format == s.format);
            CHECK(p.facts.encoding == s.encoding);
            CHECK(p.timeBasis == s.timeBasis);
            CHECK(p.rejected == s.rejectedRows);
            CHECK(p.isWhole);
            CHECK(!p.problem);
        }
    }

    TEST_CASE("an unknown file shows its rows as they stand and may be mapped")
    {
        const SourcePreview p = preview(ByteSource::ofMemory("okänd.csv", unknown));
        CHECK(told(p) == "?, utf-8, ;, , 3 records, 1 rejected, - to -, unknown-columns, may be "
                         "mapped");
        CHECK(rowsOf(p) == "2: 2026-10-07 08:12|a@kund.example|b@region.example|Hej\n"
                           "3: i fjol|a@kund.example|b@region.example|Hej igen\n"
                           "4: rejected, field-count\n");
    }

    TEST_CASE("with a mapping the rows are shown as they would be read")
    {
        ReadingOptions reading;
        reading.mapping = mapping();
        const SourcePreview p = preview(ByteSource::ofMemory("okänd.csv", unknown), reading);
        CHECK(told(p) == "mapped, utf-8, ;, zone-assumed, 3 records, 2 rejected, "
                         "2026-10-07T06:12:00Z to 2026-10-07T06:12:00Z, may be mapped");
        CHECK(rowsOf(p) == "2: 2026-10-07T06:12:00Z a@kund.example -> b@region.example Hej\n"
                           "3: rejected, date-invalid\n"
                           "4: rejected, field-count\n");
        reading.zone = TimeZone::utc();
        const SourcePreview utc = preview(ByteSource::ofMemory("okänd.csv", unknown), reading);
        CHECK(utc.timeBasis == "zone-asked");
        CHECK(utc.first->toIso() == "2026-10-07T08:12:00Z");
    }

    TEST_CASE("a file with an ambiguous date order is asked about, with its rows")
    {
        const SourcePreview p = previewOf("refused/which-day.csv");
        REQUIRE(p.problem);
        CHECK(p.problem->code() == "date-order-ambiguous");
        CHECK(!p.rows.empty());
        CHECK(!p.mayBeMapped());
    }

    TEST_CASE("what is no log is refused with what it is")
    {
        for (const auto& [name, code] :
             {std::pair("refused/utskrift.pdf", "pdf"), std::pair("refused/tom.csv", "empty-file"),
              std::pair("refused/table.txt", "console-table"),
              std::pair("refused/hemlig.xlsx", "encrypted-workbook")}) {
            CAPTURE(name);
            const SourcePreview p = previewOf(name);
            REQUIRE(p.problem);
            CHECK(p.problem->code() == code);
            CHECK(p.rows.empty());
            CHECK(!p.mayBeMapped());
        }
    }

    TEST_CASE("of a large file only a start is looked at, and never half a record")
    {
        std::string text = "\xEF\xBB\xBF"
                           "\"När\";\"Vem\";\"Åt vem\";\"Rubrik\"\r\n";
        for (int i = 0; i < 20'000; ++i)
            text += "\"2026-10-07 08:12:00\";\"å@kund.example\";\"ö@region.example\";\"Ämne\"\r\n";
        ReadingOptions reading;
        reading.mapping = mapping();
        for (std::uint64_t bytes = 4000; bytes < 4080; ++bytes) {
            CAPTURE(bytes);
            PreviewLimits limits;
            limits.bytes = bytes;
            const SourcePreview p =
                preview(ByteSource::ofMemory("stor.csv", text), reading, limits);
            CHECK(p.facts.encoding == "utf-8-bom");
            CHECK(p.rejected == 0);
            CHECK(!p.isWhole);
            CHECK(p.records > 50);
            CHECK(p.records < 70);
        }
        PreviewLimits limits;
        limits.records = 500;
        const SourcePreview p = preview(ByteSource::ofMemory("stor.csv", text), reading, limits);
        CHECK(p.records == 500);
        CHECK(!p.isWhole);
    }

    TEST_CASE("of UTF-16 neither a character nor a line is cut, whatever bytes it is made of")
    {
        // The low byte of Ċ is that of a line feed.
        std::string text = "När;Vem;Åt vem;Rubrik\r\n";
        for (int i = 0; i < 500; ++i)
            text += "2026-10-07 08:12:00;å@kund.example;ö@region.example;ĊĊĊĊ\r\n";
        ReadingOptions reading;
        reading.mapping = mapping();
        for (const auto& [bytes, encoding] :
             {std::pair("\xFF\xFE" + asUtf16(text), "utf-16le-bom"),
              std::pair("\xFE\xFF" + asUtf16(text, true), "utf-16be-bom")})
            for (std::uint64_t limit = 4000; limit < 4130; ++limit) {
                CAPTURE(limit);
                PreviewLimits limits;
                limits.bytes = limit;
                const SourcePreview p =
                    preview(ByteSource::ofMemory("stor.csv", bytes), reading, limits);
                CHECK(p.facts.encoding == encoding);
                CHECK(p.facts.lossyBytes == 0);
                CHECK(p.rejected == 0);
                CHECK(!p.isWhole);
                CHECK(p.records > 30);
                CHECK(p.records < 40);
            }
    }

    TEST_CASE("a file without line ends is not read on and on")
    {
        constexpr std::uint64_t limit = 4000;
        const auto withPadding = [](std::size_t padding) {
            std::string text = "[";
            for (int i = 0; i < 20'000; ++i)
                text += R"({"När":"2026-10-07 08:12:00","Vem":"å@kund.example",)"
                        R"("Åt vem":"ö@region.example","Rubrik":"Ämne)" +
                        std::string(i == 0 ? padding : 0, 'x') + R"("},)";
            text.back() = ']';
            return text;
        };
        ReadingOptions reading;
        reading.mapping = mapping();
        PreviewLimits limits;
        limits.bytes = limit;
        const auto look = [&](const std::string& bytes) {
            return preview(ByteSource::ofMemory("stor.json", bytes), reading, limits);
        };
        for (std::size_t padding = 0; padding < 12; ++padding) {
            CAPTURE(padding);
            const SourcePreview p = look(withPadding(padding));
            CHECK(p.format == "mapped");
            CHECK(p.facts.encoding == "utf-8");
            CHECK(!p.isWhole);
            CHECK(p.rejected == 0);
            CHECK(p.records > 9'000);
            CHECK(p.records < 11'000);
        }
        const SourcePreview utf16 = look("\xFF\xFE" + asUtf16(withPadding(0)));
        CHECK(utf16.facts.lossyBytes == 0);
        CHECK(utf16.rejected == 0);
        CHECK(!utf16.isWhole);
        CHECK(utf16.records > 4'000);
        CHECK(utf16.records < 6'000);
    }

    TEST_CASE("a stop ends it at once")
    {
        std::stop_source stop;
        ProgressMeter meter(stop.get_token(), {});
        stop.request_stop();
        CHECK_THROWS_AS(previewSource(ByteSource::ofMemory("okänd.csv", unknown), {}, {}, meter),
                        Cancelled);
    }
}
