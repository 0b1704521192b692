// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Text.h"
#include "tests/cli/CliProgram.h"

#include <algorithm>
#include <doctest/doctest.h>

namespace postinsyn::test {

TEST_SUITE_BEGIN("CliJson");

TEST_CASE("other programs can rely on the shape of every answer")
{
    const CliProgram cli;
    const std::vector<std::string> import{"import",
                                          testdata("logs/message-trace-v2-broken.csv").string(),
                                          testdata("logs/tracking-unproved.csv").string()};
    const auto files = cli.json(import, 3)->getArray("files");
    const std::string head =
        "{path:text, sha256:text, format:text, encoding:text, rows:number, messageRows:number, "
        "messages:number, newMessages:number, newRecipients:number, duplicateRows:number, "
        "ignoredRows:number, ";
    const std::string tail = "firstInstant:text, lastInstant:text, timeBasis:text, ";
    CHECK(shapeOf(files->get(0)) ==
          head + "rejectedRows:[{line:number, code:text, reason:text}], " + tail + "warnings:[]}");
    CHECK(shapeOf(files->get(1)) ==
          head + "rejectedRows:[], " + tail + "warnings:[{code:text, text:text}]}");

    CHECK(shapeOf(cli.json({"search"})) ==
          "{total:number, hiddenSystem:number, messages:[{id:text, utc:text, local:text, "
          "direction:text, sender:text, recipients:[{address:text, kind:text, status:text}], "
          "subject:text, subjectState:text}]}");
    CHECK(shapeOf(cli.json({"search", "--count"})) ==
          "{total:number, hiddenSystem:number, messages:[]}");

    const std::string request =
        "case:text, state:text, origin:text, scope:text, receivedAt:text, registeredAt:text, "
        "filter:{from:text, to:text, parties:[text]}";
    CHECK(shapeOf(cli.json({"request", "new", "--case", "RE 1", "--received", "2026-10-06 09:00",
                            "--from", "2026-10-05", "--to", "2026-10-06", "--party",
                            "asa.ostberg"})) == "{" + request + "}");
    CHECK(shapeOf(cli.json({"request", "list"})) == "{requests:[{" + request + "}]}");
    CHECK(shapeOf(cli.json({"request", "show", "RE 1"})) ==
          "{" + request +
              ", history:[{at:text, actor:text, event:text, from:text, to:text, note:text}], "
              "holds:[{type:text, since:text, setBy:text}]}");

    CHECK(shapeOf(cli.json({"request", "change", "RE 1", "--from", "2026-10-05", "--to",
                            "2026-10-07", "--party", "asa.ostberg"})) ==
          "{" + request + ", holdAdded:flag, logTooNarrow:flag}");

    CHECK(shapeOf(cli.json({"list", "freeze", "RE 1"}, 3)) ==
          "{case:text, version:number, unchanged:flag, rows:number, carriedRows:number, "
          "keepsNumbersOf:null, "
          "addedRows:[], rewordedRows:[], removedOutsideOrder:number, filter:text, "
          "rejectedRows:number, gaps:[{from:text, to:text}]}");
    cli.json({"list", "judge", "RE 1", "--rows", "1", "--mask", "subject", "--ground", "OSL 25:1"});
    CHECK(shapeOf(cli.json({"list", "show", "RE 1"})) ==
          "{case:text, version:number, issuedAt:null, filter:text, rows:[{nr:number, date:text, "
          "time:text, offset:text, direction:text, sender:text, recipients:[text], subject:text, "
          "subjectState:text, judgement:text, "
          "masks:[{field:text, start:number, length:number, ground:text}], hints:[]}]}");

    CHECK(shapeOf(cli.json({"audit", "show"})) ==
          "{entries:[{seq:number, time:text, actor:text, event:text, objectType:text, "
          "objectUid:text, hash:text}], entryCount:number, head:text, controlCode:text}");
    const auto coverage = cli.json({"coverage", "--from", "2026-10-05", "--to", "2026-10-09"}, 3);
    CHECK(shapeOf(coverage).find("{from:text, to:text, days:[{date:text, covered:flag, "
                                 "partly:flag, sources:number, rows:number, messages:number, "
                                 "parts:[{from:text, to:text}]}], "
                                 "gaps:[{from:text, to:text}], suspectedCuts:[") == 0);
}

TEST_CASE("names of files with any bytes are JSON in UTF-8, and plain text on a terminal")
{
    const CliProgram cli;
    const std::string log =
        traceCsv({"2026-06-01T10:00:00.0000000Z,bo@press.example,anna@region.example,Hej,"
                  "Delivered,<1@x>,"});
    const std::string odd = cli.folder().write("\xE5\x1B[31m\xE2\x80\xAE.csv", log).string();
    const CliResult shown = cli.run({"import", odd});
    CHECK(shown.code == 0);
    CHECK(shown.out.find("/\xEF\xBF\xBD·[31m·.csv\n") != std::string::npos);
    const std::string path = odd.substr(0, odd.rfind('/') + 1);
    const auto name = [&](const std::vector<std::string>& args, const char* list, const char* field,
                          int code) {
        return cli.json(args, code)->getArray(list)->getObject(0)->getValue<std::string>(field);
    };
    const std::string repaired = "\xEF\xBF\xBD\x1B[31m\xE2\x80\xAE.csv";
    CHECK(name({"import", odd}, "files", "path", 0) == path + repaired);
    CHECK(name({"sources"}, "sources", "name", 0) == repaired);
    CHECK(isValidUtf8(cli.run({"--json", "import", path + "\xFF"}).out));
}

TEST_CASE("messages of one time come in the same order whichever file came first")
{
    const auto row = [](const char* sender, const char* subject) {
        return traceCsv({std::string("2026-06-01T10:00:00.0000000Z,") + sender +
                         ",anna@region.example," + subject + ",Delivered,<1@x>,"});
    };
    std::vector<std::string> files{row("bo@press.example", "Tva"), row("bo@press.example", "Ett"),
                                   row("ada@press.example", "Tre")};
    std::vector<std::string> orders;
    for (int turn = 0; turn < 2; ++turn) {
        const CliProgram cli;
        for (std::size_t i = 0; i < files.size(); ++i)
            cli.json({"import", cli.folder().write(std::to_string(i) + ".csv", files[i]).string()});
        std::string order;
        const auto found = cli.json({"search"})->getArray("messages");
        for (std::size_t i = 0; i < found->size(); ++i)
            order += found->getObject(static_cast<unsigned>(i))->getValue<std::string>("subject");
        orders.push_back(order);
        CHECK(cli.json({"search", "--limit", "1"})
                  ->getArray("messages")
                  ->getObject(0)
                  ->getValue<std::string>("subject") == "Tre");
        std::reverse(files.begin(), files.end());
    }
    CHECK(orders == std::vector<std::string>{"TreEttTva", "TreEttTva"});
}

TEST_CASE("help is JSON too where that is asked for")
{
    const CliProgram cli;
    for (const std::vector<std::string>& args :
         {std::vector<std::string>{"--help"}, {"search", "--help"}})
        CHECK(cli.json(args)->getValue<std::string>("help").find("--help") != std::string::npos);
}

TEST_CASE("days are Swedish days: 23 and 25 hours where the clock is moved")
{
    const CliProgram cli;
    struct Night {
        std::string day, before; ///< the UTC day before it
        unsigned hours;
        std::string locals; ///< of the first four hours
    };
    const std::vector<Night> nights{
        {"2026-03-29", "2026-03-28", 23,
         "2026-03-29T00:30:00+01:00 2026-03-29T01:30:00+01:00 2026-03-29T03:30:00+02:00 "
         "2026-03-29T04:30:00+02:00 "},
        {"2026-10-25", "2026-10-24", 25,
         "2026-10-25T00:30:00+02:00 2026-10-25T01:30:00+02:00 2026-10-25T02:30:00+02:00 "
         "2026-10-25T02:30:00+01:00 "},
        {"2027-03-28", "2027-03-27", 23,
         "2027-03-28T00:30:00+01:00 2027-03-28T01:30:00+01:00 2027-03-28T03:30:00+02:00 "
         "2027-03-28T04:30:00+02:00 "}};
    std::vector<std::string> rows;
    for (const Night& night : nights)
        for (const std::string& day : {night.before, night.day})
            for (int hour = 0; hour < 24; ++hour) {
                const std::string at = (hour < 10 ? "0" : "") + std::to_string(hour) + ":30:00";
                rows.push_back(day + "T" + at + "Z,asa@region.example,bo@region.example,text," +
                               "Delivered,<" + day + at.substr(0, 2) + "@m.example>,");
            }
    const auto file = cli.folder().write("hours.csv", traceCsv(rows));
    REQUIRE(cli.run({"import", file.string()}).code != 1);
    for (const Night& night : nights) {
        const auto found = cli.json({"search", "--from", night.day, "--to", night.day});
        CAPTURE(night.day);
        CHECK(found->getValue<unsigned>("total") == night.hours);
        std::string locals;
        for (unsigned i = 0; i < 4; ++i)
            locals +=
                found->getArray("messages")->getObject(i)->getValue<std::string>("local") + " ";
        CHECK(locals == night.locals);
    }
}

TEST_SUITE_END();

}
