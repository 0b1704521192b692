// SPDX-License-Identifier: EUPL-1.2
#include "tests/cli/CliProgram.h"

#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <sstream>

namespace postinsyn::test {

TEST_SUITE_BEGIN("CliExit");

TEST_CASE("every kind of end has its exit code, its words on stderr, and on stdout only the error "
          "as JSON")
{
    const CliProgram cli;
    const std::string good = testdata("logs/message-trace-v2.csv").string();
    const std::string wrong = testdata("refused/utskrift.pdf").string();
    REQUIRE(cli.run({"import", good}).code == 0);
    REQUIRE(cli.run({"request", "new", "--case", "RE 1", "--received", "2026-10-05 12:00"}).code ==
            0);
    REQUIRE(cli.run({"list", "freeze", "RE 1"}).code == 0);
    const std::string out = (cli.folder() / "a.xlsx").string();

    struct Case {
        std::vector<std::string> args;
        int code;
        std::string err; ///< stands in it
    };
    const std::vector<Case> cases{
        {{"search", "--archive", "none.postinsyn"}, 1, "there is no archive"},
        {{"import", wrong}, 1, "this is a PDF"},
        {{"import", "no-such-file.csv"}, 1, "there is no such file"},
        {{"sources", "remove", "9"}, 4, "there is no import of this number (9)"},
        {{"sources", "remove", "1"}, 4, "a list shows messages that came with this import alone"},
        {{"list", "show", "RE 1", "--version", "9"},
         4,
         "the list has no such version (there is: 1)"},
        {{}, 2, "postinsyn-cli needs a command"},
        {{"serch"}, 2, "postinsyn-cli has no command \"serch\"; is search meant?"},
        {{"list", "freze", "RE 1"}, 2, "postinsyn-cli list has no command \"freze\"; is freeze"},
        {{"--archive", "x", "list", "zzz"},
         2,
         "no command \"zzz\"\n  what to do: one of: freeze, "},
        {{"import", good, "--date-order", "ymd"}, 2, "--date-order: ymd not in {dmy,mdy}"},
        {{"request", "new", "--case", "2", "--received", "2026-03-29 02:30"},
         2,
         "--received: no clock in Sweden shows this time"},
        {{"request", "new", "--case", "2", "--received", "2025-10-26 02:30"},
         2,
         "write 2025-10-26 02:30+02:00 for the first, 2025-10-26 02:30+01:00 for the second"},
        {{"init"}, 2, "says whose archive it is: demo, region-halland, region-varmland, or a file"},
        {{"init", "--profile", "other"}, 1, "region-halland, region-varmland, demo, or a file"},
        {{"import"}, 2, "files"},
        {{"import", good, "--zone", "Mars/Olympus"}, 2, "--zone: there is no such time zone"},
        {{"list", "judge", "RE 1", "--rows", "1", "--withhold", "--ground", "OSL 99:99"},
         2,
         "--ground: there is no such provision"},
        {{"search", "--from", "2026-02-30"}, 2, "is not a day (YYYY-MM-DD): 2026-02-30"},
        {{"coverage", "--from", "2026-10-01"}, 2, "--from and --to"},
        {{"list", "judge", "RE 1", "--rows", "1-x", "--clear"},
         2,
         "a row number is expected at character 3"},
        {{"list", "judge", "RE 1", "--rows", "3-2", "--clear"},
         2,
         "the range ends before it begins"},
        {{"list", "judge", "RE 1", "--rows", "9999", "--clear"}, 2, "there is no such row"},
        {{"init", "--profile", "demo"}, 1, "not overwritten"},
        {{"list", "issue", "RE 1", "--out", out}, 4, "rows are not judged yet"},
        {{"list", "show", "RE 2"}, 4, "there is no request with this case number"},
    };
    for (const Case& one : cases)
        for (const bool isJson : {false, true}) {
            std::vector<std::string> args = one.args;
            const bool isAsked = isJson && !args.empty() && args.front() != "import";
            if (isAsked)
                args.emplace_back("--json");
            const CliResult result = cli.run(args);
            CAPTURE(one.err);
            CHECK(result.code == one.code);
            if (isAsked) {
                const auto error = result.json()->getObject("error");
                const auto reason = error->getValue<std::string>("reason");
                CHECK(error->getValue<std::string>("code") != "");
                CHECK_MESSAGE(result.err.find("postinsyn-cli: " + reason + "\n") == 0, result.err);
                CHECK(error->has("hint"));
            } else {
                CHECK(result.out == "");
            }
            CHECK_MESSAGE(result.err.find(one.err) != std::string::npos, result.err);
            CHECK(result.err.find("it failed: ") == std::string::npos);
        }
    CHECK_FALSE(std::filesystem::exists(out));
}

TEST_CASE("an answer that cannot be written to its end is no success")
{
    if (!std::filesystem::exists("/dev/full")) // a system without it has no simple way to be full
        return;
    const CliProgram cli;
    REQUIRE(cli.run({"import", testdata("logs/message-trace-v2.csv").string()}).code == 0);
    const auto codeOf = [&](const std::string& command) {
        Poco::Pipe err;
        const auto handle =
            Poco::Process::launch("/bin/sh",
                                  {"-c", "exec \"$0\" --archive \"$1\" " + command + " > /dev/full",
                                   POSTINSYN_CLI, cli.archive()},
                                  ".", nullptr, nullptr, &err);
        Poco::PipeInputStream words(err);
        const std::string told(std::istreambuf_iterator<char>(words), {});
        CHECK(told.find("could not be written") != std::string::npos);
        return handle.wait();
    };
    for (const char* command : {"search", "--json search", "--json sources", "audit show",
                                "grounds", "--help", "--version", "--json --version"}) {
        CAPTURE(command);
        CHECK(codeOf(command) == 1);
    }
}

TEST_CASE("a mapping that cannot be used says which key is wrong, and in which file")
{
    const CliProgram cli;
    const std::string log = testdata("logs/message-trace-v2.csv").string();
    const std::string columns = R"("time":"a","sender":"b","recipients":"c")";
    for (const auto& [json, key] : std::initializer_list<std::pair<std::string, std::string>>{
             {"{" + columns + R"(,"zone":"Mars"})", "(zone)"},
             {"{" + columns + R"(,"bogus":"d"})", "(bogus)"},
             {"{" + columns, "(json)\n  where: "}}) {
        const auto path = cli.folder().write("m.json", json);
        const CliResult result = cli.run({"import", log, "--mapping", path.string()});
        CHECK(result.code == 1);
        CHECK(result.err.find(key) != std::string::npos);
        CHECK(result.err.find("where: " + path.string()) != std::string::npos);
        CHECK(result.err.find("dateOrder") != std::string::npos);
    }
    const auto text = cli.folder().write("text.postinsyn", "hej");
    const CliResult foreign = cli.run({"search", "--archive", text.string()});
    CHECK(foreign.code == 1);
    CHECK(foreign.err.find("where: " + text.string()) != std::string::npos);
}

TEST_CASE("with --json an error is JSON too, with its code, its place and the rows concerned")
{
    const CliProgram cli;
    REQUIRE(cli.run({"import", testdata("logs/message-trace-v2.csv").string()}).code == 0);
    REQUIRE(cli.run({"request", "new", "--case", "RE 1", "--received", "2026-10-05 12:00"}).code ==
            0);
    REQUIRE(cli.run({"list", "freeze", "RE 1"}).code == 0);
    const auto error = [&](const std::vector<std::string>& args, int code) {
        return cli.json(args, code)->getObject("error");
    };
    const auto judged =
        error({"list", "issue", "RE 1", "--out", (cli.folder() / "a.xlsx").string()}, 4);
    CHECK(shapeOf(judged) == "{code:text, reason:text, hint:text, rows:[number]}");
    CHECK(judged->getValue<std::string>("code") == "rows-unreviewed");
    CHECK(shapeOf(error({"search", "--archive", "none"}, 1)) ==
          "{code:text, reason:text, hint:text, path:text}");
    CHECK(shapeOf(error({"request", "show", "RE 2"}, 4)) ==
          "{code:text, reason:text, hint:text, detail:text}");
    const auto zone = error({"import", "x.csv", "--zone", "Mars/Olympus"}, 2);
    CHECK(zone->getValue<std::string>("reason") ==
          "--zone: there is no such time zone (Mars/Olympus)");
    const auto usage = error({"search", "--fromm", "2026-10-01"}, 2);
    CHECK(usage->getValue<std::string>("code") == "usage");
    CHECK(usage->getValue<std::string>("hint") == "postinsyn-cli search --help");
}

TEST_CASE("a number of the system is for programs, not for people")
{
    const CliProgram cli;
    {
        std::fstream archive(cli.archive(), std::ios::in | std::ios::out | std::ios::binary);
        archive.seekp(100); // the first page of tables
        archive << std::string(3000, 'x');
    }
    const CliResult result = cli.run({"search", "--json"});
    REQUIRE(result.code == 1);
    const auto error = result.json()->getObject("error");
    CHECK(error->getValue<std::string>("code") == "archive-damaged");
    CHECK(error->getValue<std::string>("detail") == "11");
    CHECK(error->getValue<std::string>("reason") == "the archive is damaged");
    CHECK(result.err.find("11") == std::string::npos);
}

TEST_CASE("a file that is no log is named while the others are imported, and all end in a warning")
{
    const CliProgram cli;
    const std::vector<std::string> args{"import", testdata("refused/utskrift.pdf").string(),
                                        testdata("logs/message-trace-v2.csv").string(),
                                        testdata("refused/avklippt.zip").string()};
    const CliResult result = cli.run(args);
    CHECK(result.code == 3);
    CHECK(result.err.find("utskrift.pdf\n  not imported: this is a PDF") != std::string::npos);
    CHECK(result.err.find("what to do: ask for the file again") != std::string::npos);
    CHECK(result.out.find("message-trace-v2.csv\n  message-trace, utf-8") != std::string::npos);
    CHECK(result.out.find("utskrift") == std::string::npos);
    CHECK(cli.json({"sources"})->getArray("sources")->size() == 1);

    const auto files = cli.json(args, 3)->getArray("files");
    CHECK(shapeOf(files->get(0)) == "{path:text, error:{code:text, reason:text, hint:text}}");
    CHECK(files->getObject(0)->getObject("error")->getValue<std::string>("code") == "pdf");
    CHECK(files->getObject(1)->has("sha256"));
    CHECK(files->getObject(2)->getObject("error")->getValue<std::string>("reason").find(
              "cut off") != std::string::npos);
}

TEST_CASE("every wrong file is refused with what it is and what to do")
{
    const CliProgram cli;
    std::istringstream lines(readFile(testdata("refused/EXPECTED.txt")));
    std::string line;
    std::vector<std::string> args{"import"}, codes;
    while (std::getline(lines, line)) {
        const std::size_t tab = line.find('\t');
        args.push_back(testdata("refused/" + line.substr(0, tab)).string());
        codes.push_back(line.substr(tab + 1));
    }
    REQUIRE(codes.size() >= 21);
    const auto files = cli.json(args, 1)->getArray("files");
    REQUIRE(files->size() == codes.size());
    for (unsigned i = 0; i < files->size(); ++i) {
        const auto error = files->getObject(i)->getObject("error");
        CAPTURE(args[i + 1]);
        CHECK(error->getValue<std::string>("code") == codes[i]);
        CHECK(error->getValue<std::string>("hint") != "");
    }
}

TEST_CASE("--archive goes before POSTINSYN_ARCHIVE, and that before the user's data folder")
{
    CliProgram cli;
    const std::string told = cli.archive();
    const std::string other = (cli.folder() / "other.postinsyn").string();
    const auto made = [&](const std::vector<std::string>& more) {
        std::vector<std::string> args{"init", "--profile", "demo"};
        args.insert(args.end(), more.begin(), more.end());
        return cli.json(args)->getValue<std::string>("archive");
    };
    CHECK(made({"--archive", other}) == other);
    cli.set("POSTINSYN_ARCHIVE", told + "2");
    CHECK(made({}) == told + "2");
    cli.set("POSTINSYN_ARCHIVE", "");
    cli.set("XDG_DATA_HOME", (cli.folder() / "data").string());
    CHECK(made({}) == (cli.folder() / "data/postinsyn/postinsyn.postinsyn").string());
}

TEST_SUITE_END();

}
