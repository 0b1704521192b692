// SPDX-License-Identifier: EUPL-1.2
#include "core/import/W3cReader.h"

#include "tests/support/RecordPrinter.h"

#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

W3cReader reader(const std::string& bytes, std::size_t block = textBlockBytes)
{
    const ByteSource source = ByteSource::ofMemory("x.log", bytes);
    const TextFacts facts = examineText(source);
    return {TextWindow(source, facts, block), facts.encoding};
}

std::string read(const std::string& bytes, std::size_t block = textBlockBytes)
{
    W3cReader log = reader(bytes, block);
    return printed(log);
}

const std::string log = "\xEF\xBB\xBF#Software: Microsoft Exchange Server\r\n"
                        "#Version: 15.01.2375.007\r\n"
                        "#Log-type: Message Tracking Log\r\n"
                        "#Date: 2022-09-19T15:00:00.123Z\r\n"
                        "#Fields: date-time,event-id,message-subject\r\n"
                        "2022-09-19T15:00:01.000Z,SEND,\"Hej, \"\"du\"\" \\r\\n\"\r\n"
                        "2022-09-19T15:00:02.000Z,,x \"y\"\r\n"
                        "2022-09-19T15:00:03.000Z,SEND,\"open\r\n"
                        "2022-09-19T15:00:04.000Z,SEND\r\n"
                        "\r\n"
                        "#Software: Microsoft Exchange Server\r\n"
                        "#Fields: date-time,message-subject\r\n"
                        "2022-09-19T15:00:05.000Z,last";

const std::string logRead = "[date-time, event-id, message-subject]\n"
                            "6 2022-09-19T15:00:01.000Z|SEND|Hej, \"du\" \\r\\n\n"
                            "7 2022-09-19T15:00:02.000Z|~|x \"y\"\n"
                            "8 ! unclosed-quote: 2022-09-19T15:00:03.000Z,SEND,\"open\n"
                            "9 ! field-count: 2022-09-19T15:00:04.000Z,SEND\n"
                            ".\n.\n.\n"
                            "[date-time, message-subject]\n"
                            "13 2022-09-19T15:00:05.000Z|last\n";

std::string row(std::size_t fields)
{
    std::string out = "2022-09-19T15:00:01.000Z";
    for (std::size_t i = 1; i < fields; ++i)
        out += "," + std::to_string(i);
    return out + "\r\n";
}

}

TEST_SUITE("W3cReader")
{
    TEST_CASE("A tracking log is read line by line, its columns from the last #Fields on")
    {
        CHECK(read(log) == logRead);
        const W3cReader opened = reader(log);
        CHECK(opened.facts().container == "w3c");
        CHECK(opened.facts().logType == "Message Tracking Log");
        CHECK(opened.facts().software == "Microsoft Exchange Server");
        CHECK(opened.facts().hasHeader);
    }

    TEST_CASE("A block border may fall anywhere")
    {
        for (std::size_t block = 1; block < log.size() + 2; ++block) {
            CAPTURE(block);
            CHECK(read(log, block) == logRead);
        }
    }

    TEST_CASE("A log cut off at any byte keeps every whole line before the cut")
    {
        for (std::size_t cut = log.find("2022-09-19T15:00:01"); cut < log.size(); ++cut) {
            CAPTURE(cut);
            const std::string part = read(log.substr(0, cut));
            const std::size_t certain = part.find_last_of('\n', part.size() - 2);
            CHECK(logRead.starts_with(part.substr(0, certain + 1)));
        }
    }

    TEST_CASE("Logs joined together, each with its BOM and header")
    {
        W3cReader joined = reader(log + "\r\n" + log);
        const StepCounts counts = counted(joined);
        CHECK(counts.records == 6);
        CHECK(counts.faults == 4);
        CHECK(counts.ignored == 11);
        CHECK(counts.all() + 5 == 13 + 13);
    }

    TEST_CASE("A log resaved by Excel has its own delimiter and padded lines")
    {
        CHECK(read("#Software: Microsoft Exchange Server;;\n#Log-type: Message Tracking Log;;\n"
                   "#Fields: date-time;event-id;message-subject\n1;2;\"a;b\"\n;;\n") ==
              "[date-time, event-id, message-subject]\n4 1|2|a;b\n.\n");
    }

    TEST_CASE("Without a header the columns go by the number of fields")
    {
        for (const std::size_t fields : {21U, 26U, 27U, 30U}) {
            CAPTURE(fields);
            const W3cReader cut = reader(row(fields));
            REQUIRE(cut.columns().size() == fields);
            CHECK_FALSE(cut.facts().hasHeader);
            CHECK(cut.columns()[8] == "event-id");
            CHECK(cut.columns()[fields < 27 ? 11 : 12] == "recipient-address");
            CHECK(cut.columns()[fields < 27 ? 17 : 18] == "message-subject");
            CHECK(isHeaderlessTrackingLine(row(fields)));
        }
        CHECK_FALSE(isHeaderlessTrackingLine(row(22)));
        CHECK_FALSE(isHeaderlessTrackingLine("x" + row(21)));
    }

    TEST_CASE("A cut first line is a fault, and a server update changes the columns")
    {
        W3cReader cut = reader("nd of a line,x\r\n" + row(27) + row(27) + row(30) + row(29));
        CHECK(cut.columns().size() == 27);
        const StepCounts counts = counted(cut);
        CHECK(counts.records == 3);
        CHECK(counts.faults == 2);
        CHECK(cut.columns().size() == 30);
    }
}
