// SPDX-License-Identifier: EUPL-1.2
#include "core/import/OpenRecords.h"

#include "core/task/LogReading.h"
#include "tests/support/Encodings.h"
#include "tests/support/Packing.h"
#include "tests/support/TempFolder.h"

#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

/// What becomes of a file: its container, or the code of its refusal with the detail.
std::string fate(const ByteSource& source)
{
    try {
        if (sniff(source) == FileKind::Xlsx)
            return "xlsx";
        return openRecords(source, examineText(source))->facts().container;
    } catch (const Error& error) {
        return error.code() + (error.detail().empty() ? "" : ": " + error.detail());
    }
}

/// Reads all of a file: its steps counted, or the code of its refusal. Text must be valid UTF-8.
std::string readingOf(const std::string& bytes)
{
    try {
        const ByteSource source = ByteSource::ofMemory("x", bytes);
        if (sniff(source) == FileKind::Xlsx)
            return "xlsx";
        const auto records = openRecords(source, examineText(source), 16);
        Record record;
        RowFault fault;
        std::size_t steps = 0;
        for (auto step = records->next(record, fault); step != RecordReader::Step::End;
             step = records->next(record, fault)) {
            REQUIRE(++steps <= bytes.size());
            if (step == RecordReader::Step::Record) {
                REQUIRE(record.cells.size() == records->columns().size());
                REQUIRE(isValidUtf8(record.raw));
                for (const std::string_view cell : record.cells)
                    REQUIRE(isValidUtf8(cell));
            }
        }
        return std::to_string(steps);
    } catch (const Error& error) {
        return error.code();
    }
}

std::string fate(const std::string& bytes)
{
    return fate(ByteSource::ofMemory("x", bytes));
}

std::string compoundFile(const std::string& name)
{
    return "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600'000, '\0') + asUtf16(name) +
           std::string(60, '\0');
}

const std::string table = "\r\nReceived            SenderAddress       Subject\r\n"
                          "--------            -------------       -------\r\n"
                          "2026-03-05 14:07:33 anna@region.example Hej, du...\r\n";

const std::string list = "\r\n\r\nMessageTraceId : 6c1d\r\nSenderAddress  : anna@region.example\r\n"
                         "Subject        : Hej, du\r\nFromIP         : \r\n";

const std::string eml = "Received: from mx.region.example (10.0.0.1)\r\n by x\r\n"
                        "From: Anna <anna@region.example>\r\nTo: bo@region.example\r\n"
                        "Subject: Hej\r\n\r\nHej\r\n";

std::string wideHeader()
{
    std::string header = "date_time_utc";
    for (int i = 1; i < 27; ++i)
        header += ",column_" + std::to_string(i);
    return header + "\r\n";
}

std::string trackingRow()
{
    std::string row = "2022-09-19T15:00:01.000Z";
    for (int i = 1; i < 27; ++i)
        row += ",x";
    return row + "\r\n";
}

}

TEST_SUITE("Refusal")
{
    TEST_CASE("Text is opened by what it holds")
    {
        const std::vector<std::pair<std::string, std::string>> cases = {
            {"csv", "Received,SenderAddress\r\n2026,a\r\n"},
            {"csv", "\xEF\xBB\xBF#TYPE Selected.X\r\n\"Received\",\"Subject\"\r\n"},
            {"csv", "[Undisclosed],b\n1,2\n"},
            {"csv", "Subject : x,Sender : y\n1,2\n1 : 2,3\n"},
            {"csv", "From,To,Subject,Date\na,b,c,d\n"},
            {"w3c", "\xEF\xBB\xBF#Software: Microsoft Exchange Server\r\n#Fields: date-time,a\r\n"},
            {"w3c", "#Fields: date-time,client-ip\r\n"},
            {"w3c", "\r\n#Log-type: Message Tracking Log\r\n"},
            {"w3c", trackingRow()},
            {"w3c", "the end of a row\r\n" + trackingRow()},
            {"csv", wideHeader() + trackingRow()},
            {"json", " \r\n{\"Received\": \"x\"}"},
            {"json", "\xEF\xBB\xBF[{\"Received\": \"x\"}]"},
            {"json", "\xFF\xFE" + asUtf16("{\"value\":[{\"a\":1}]}")},
            {"atom", "<?xml version=\"1.0\"?><feed><entry><m:properties><d:A>1</d:A>"
                     "</m:properties></entry></feed>"},
        };
        for (const auto& [expected, bytes] : cases) {
            CAPTURE(bytes);
            CHECK(fate(bytes) == expected);
        }
    }

    TEST_CASE("What is no log is said to be what it is")
    {
        const std::string exchange2003 =
            "# Message Tracking Log File\r\n# Exchange System Attendant Version 6.5.7638.1\r\n"
            "# Date\tTime\tclient-ip\r\n2004-1-1\t0:0:0 GMT\t-\r\n";
        const std::vector<std::pair<std::string, std::string>> cases = {
            {"empty-file", ""},
            {"empty-file", " \r\n\r\n"},
            {"empty-file", "\xEF\xBB\xBF\r\n"},
            {"console-table", table},
            {"console-table", "PS C:\\> Get-MessageTrace\r\n" + table},
            {"console-table", "\xFF\xFE" + asUtf16(table)},
            {"console-list", list},
            {"console-list", "PS C:\\> Get-MessageTrace | fl\r\n" + list},
            {"format-data",
             "#TYPE Microsoft.PowerShell.Commands.Internal.Format.FormatStartData\r\n"
             "\"ClassId2e4f51ef21dd47e99d3c952918aff9cd\",\"pageHeaderEntry\"\r\n"},
            {"other-exchange-log: SMTP Receive Protocol Log",
             "#Software: Microsoft Exchange Server\r\n#Log-type: SMTP Receive Protocol Log\r\n"
             "#Fields: date-time,connector-id\r\n"},
            {"other-exchange-log: HttpProxy Logs", "#Log-type: httpproxy logs\r\n#Fields: a,b\r\n"},
            {"other-exchange-log", "#Log-type: \033[31mSECRET patient Anna\a\r\n#Fields: a,b\r\n"},
            {"other-exchange-log: HttpProxy Logs",
             "DateTime,RequestId\r\n#Software: Microsoft Exchange Server\r\n"
             "#Log-type: HttpProxy Logs\r\n"},
            {"other-exchange-log: IIS", "#Software: Microsoft Internet Information Services "
                                        "10.0\r\n#Fields: date time s-ip\r\n"},
            {"exchange-2003-log", exchange2003},
            {"eml-file", eml},
            {"eml-file", "From anna@region.example Thu Mar  5 14:07:33 2026\r\n" + eml},
            {"html-page", "<!DOCTYPE html>\r\n<html><body>Sign in</body></html>"},
            {"html-page", "\r\n<HTML xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"},
            {"html-page", "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html/>"},
            {"clixml-file", "<Objs Version=\"1.1.0.1\" "
                            "xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">"},
            {"unknown-xml", "<?xml version=\"1.0\"?><Workbook/>"},
            {"no-records", "{\"error\":"},
            {"no-records", "<?xml version=\"1.0\"?><feed></feed>"},
            {"pdf", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"},
            {"pdf", "\r\n%PDF-1.4\n"},
            {"rtf-file", "{\\rtf1\\ansi Hej}"},
            {"sqlite-file", std::string("SQLite format 3\0\x10\0", 18)},
            {"image-file", "\x89PNG\r\n\x1A\n" + std::string(20, '\0')},
            {"image-file", "\xFF\xD8\xFF\xE0" + std::string(20, '\0')},
            {"image-file", "GIF89a" + std::string(20, '\0')},
            {"image-file", std::string("BM\x36\x10\0\0\0\0\0\0\x36\0", 12)},
            {"old-xls", compoundFile("Workbook")},
            {"old-xls", compoundFile("Book")},
            {"encrypted-workbook", compoundFile("EncryptedPackage")},
            {"msg-file", compoundFile("__nameid_version1.0")},
            {"msg-file", compoundFile("__properties_version1.0")},
            {"word-document", compoundFile("WordDocument")},
            {"binary-file", compoundFile("Something")},
            {"binary-file",
             std::string("MZ\x90\0\x03\0\0\0\x04\0\0\0\xFF\xFF\0\0", 16) + std::string(100, '\0')},
            {"nested-archive", gzipped("a,b\n")},
            {"archive-unsupported", "7z\xBC\xAF\x27\x1C" + std::string(20, '\0')},
            {"archive-unsupported", "log.csv" + std::string(250, '\0') + "ustar" + "0000"},
        };
        for (const auto& [expected, bytes] : cases) {
            CAPTURE(bytes.substr(0, 80));
            CHECK(fate(bytes) == expected);
        }
    }

    TEST_CASE("Zip packages are told apart by what is in them")
    {
        const TempFolder folder;
        const auto kind = [&](std::vector<std::pair<std::string, std::string>> parts) {
            return fate(ByteSource::ofFile(zipFile(folder / "x.zip", parts)));
        };
        CHECK(
            kind({{"[Content_Types].xml", "<"}, {"_rels/.rels", "<"}, {"xl/workbook.xml", "<"}}) ==
            "xlsx");
        CHECK(kind({{"docProps/app.xml", "<"}, {"xl/workbook.xml", "<"}}) == "xlsx");
        CHECK(kind({{"[Content_Types].xml", "<"}, {"word/document.xml", "<"}}) == "word-document");
        CHECK(kind({{"[Content_Types].xml", "<"}, {"ppt/presentation.xml", "<"}}) ==
              "office-document");
        CHECK(kind({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}) ==
              "office-document");
    }

    TEST_CASE("An archive in an archive is refused, a workbook in one is read")
    {
        const TempFolder folder;
        const auto inner = readFile(zipFile(folder / "inner.zip", {{"a.csv", "a,b\n1,2\n"}}));
        const auto book = readFile(zipFile(
            folder / "book.xlsx", {{"[Content_Types].xml", "<"}, {"xl/workbook.xml", "<"}}));
        const auto outer = zipFile(folder / "outer.zip", {{"a.csv", "a,b\n1,2\n"},
                                                          {"inner.zip", inner},
                                                          {"a.csv.gz", gzipped("a,b\n")},
                                                          {"book.xlsx", book}});
        std::string fates;
        for (const ExpandedSource& item : expandSources({outer}))
            fates += item.source->name() + " " + fate(*item.source) + "\n";
        CHECK(fates == "outer.zip/a.csv csv\nouter.zip/inner.zip nested-archive\n"
                       "outer.zip/a.csv.gz nested-archive\nouter.zip/book.xlsx xlsx\n");
        const auto gz = ByteSource::ofFile(folder.write("i.zip.gz", gzipped(inner)).string());
        CHECK(fate(gz) == "nested-archive");
    }

    TEST_CASE("A long line and a long blank are no reason to stop")
    {
        CHECK(fate(std::string(200'000, 'x')) == "csv");
        CHECK(fate("{" + std::string(6U << 20, ' ')) == "no-records");
    }

    TEST_CASE("A file of which nothing can be read for long is refused instead of kept")
    {
        const auto fateOf = [](std::size_t broken) -> std::string {
            std::string bytes =
                "Received,SenderAddress,RecipientAddress,Subject,Status,MessageId\n";
            for (std::size_t i = 0; i < broken; ++i)
                bytes += "x\n";
            const ByteSource source = ByteSource::ofMemory("x", bytes);
            ProgressMeter meter;
            try {
                (void)settledDialect([&] { return openRecords(source, examineText(source)); }, {},
                                     meter);
                return "read";
            } catch (const FormatError& error) {
                return error.code();
            }
        };
        CHECK(fateOf(1000) == "read");
        CHECK(fateOf(100'001) == "records-broken");
    }

    TEST_CASE("Any byte of any file may be wrong, or the last one there is")
    {
        const std::string csv = "#TYPE X\r\n\"a1\",\"b1\"\r\n\"å\",\"x \"\"y\"\"\"\r\n,2\r\n";
        const std::string w3c =
            "#Software: Microsoft Exchange Server\r\n#Fields: a,b\r\n1,\"ö\"\r\n";
        const std::string json =
            "{\"value\":[{\"a\":\"\\ud83d\\ude00\",\"b\":[1.5]}],\"__next\":\"\"}";
        const std::string atom = "<feed><entry><m:properties><d:A m:null='true'/><d:B>&lt;ä</d:B>"
                                 "</m:properties></entry></feed>";
        for (const std::string& sample : {csv, w3c, json, atom, table, list, eml}) {
            for (const std::string& bytes :
                 {sample, "\xEF\xBB\xBF" + sample, "\xFF\xFE" + asUtf16(sample),
                  asUtf16(sample, true), asWindows1252(sample)}) {
                for (std::size_t at = 0; at < bytes.size(); ++at) {
                    CHECK_FALSE(readingOf(bytes.substr(0, at)).empty());
                    for (const char other : {'\0', '"', '{', '<', '\n', '\xC3', '\xD8'}) {
                        std::string bent = bytes;
                        bent[at] = other;
                        CHECK_FALSE(readingOf(bent).empty());
                    }
                }
            }
        }
    }

    TEST_CASE("JSON knows its columns before the first record is read")
    {
        const ByteSource source =
            ByteSource::ofMemory("x", "[{\"bad\"},{\"a\":1,\"b\":2},{\"c\":3}]");
        const auto records = openRecords(source, examineText(source));
        CHECK(records->columns() == std::vector<std::string>{"a", "b"});
        Record record;
        RowFault fault;
        CHECK(records->next(record, fault) == RecordReader::Step::Fault);
        CHECK(records->next(record, fault) == RecordReader::Step::Record);
        CHECK(record.columnsVersion == 0);
        CHECK(records->next(record, fault) == RecordReader::Step::Record);
        CHECK(record.columnsVersion == 1);
        CHECK(record.cells.size() == 3);
        CHECK(records->next(record, fault) == RecordReader::Step::End);
    }
}
