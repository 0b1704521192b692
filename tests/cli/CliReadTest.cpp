// SPDX-License-Identifier: EUPL-1.2
#include "tests/cli/CliProgram.h"

#include <doctest/doctest.h>
#include <fstream>

namespace postinsyn::test {

namespace {

/// The lines of a column that begins in the heading line at `heading`, put together.
std::string column(const std::string& table, const std::string& heading, const std::string& next)
{
    const std::size_t from = table.find(heading);
    const std::size_t to = table.find(next);
    std::string text;
    std::size_t start = table.find('\n') + 1;
    while (start < table.size()) {
        const std::size_t end = table.find('\n', start);
        const std::string line = table.substr(start, end - start);
        if (from < line.size())
            text += line.substr(from, to - from);
        start = end + 1;
    }
    return text;
}

std::string write(const CliProgram& cli, const char* name, const std::string& text)
{
    const auto path = cli.folder() / name;
    std::ofstream(path, std::ios::binary) << text;
    return std::filesystem::path(path).string();
}

}

TEST_SUITE_BEGIN("CliRead");

TEST_CASE("a row is shown whole, with the texts that are masked in it")
{
    const CliProgram cli;
    const std::string subject =
        "Mycket lang rubrik ord ord ord ord ord ord ord ord ord budget slut";
    cli.json({"import", write(cli, "a.csv",
                              traceCsv({"2026-06-01T10:00:00.0000000Z,bo@press.example,"
                                        "anna@region.example," +
                                        subject + ",Delivered,<1@x>,"}))});
    cli.json({"request", "new", "--case", "RE 1", "--received", "2026-10-05 12:00"});
    cli.json({"list", "freeze", "RE 1"});
    cli.json(
        {"list", "judge", "RE 1", "--rows", "1", "--mask", "subject:budget", "--ground", "25:1"});
    cli.json({"list", "judge", "RE 1", "--rows", "1", "--mask", "sender", "--ground", "25:1"});
    const std::string shown = cli.run({"list", "show", "RE 1"}).out;
    CAPTURE(shown);
    CHECK(shown.find("…") == std::string::npos);
    const std::string read = column(shown, "Subject", "Judged");
    for (const char* word : {"Mycket", "rubrik", "budget", "slut"})
        CHECK(read.find(word) != std::string::npos);
    CHECK(column(shown, "Masks", "Hints").find("sender (all) OSL") != std::string::npos);
    CHECK(column(shown, "Masks", "Hints").find("\"budget\" OSL 25:1") != std::string::npos);
    CHECK(cli.run({"audit", "show"}).out.find("…") == std::string::npos);
}

TEST_CASE("rows without hints are decided at once, and an answer that is undone is named")
{
    const CliProgram cli;
    std::vector<std::string> rows;
    for (const char* subject : {"Mote", "Begaran fran SR", "Lunch"})
        rows.push_back("2026-06-01T10:00:00.0000000Z,bo@press.example,anna@region.example," +
                       std::string(subject) + ",Delivered,<" + subject[0] + "@x>,");
    cli.json({"import", write(cli, "a.csv", traceCsv(rows))});
    cli.json({"request", "new", "--case", "RE 1", "--received", "2026-10-05 12:00"});
    cli.json({"list", "freeze", "RE 1"});
    const auto hinted = cli.json({"list", "hints", "RE 1"})->getArray("rows");
    REQUIRE(hinted->size() >= 1);
    const std::vector<std::string> judge{"list",   "judge",         "RE 1",
                                         "--rows", "without-hints", "--clear"};
    CHECK(cli.json(judge)->getValue<std::size_t>("count") == 3 - hinted->size());
    CHECK(cli.run(judge).err.find("there is no undecided row without hints") != std::string::npos);
    const auto nr = hinted->getObject(0)->getValue<std::string>("nr");
    const auto hint =
        hinted->getObject(0)->getArray("hints")->getObject(0)->getValue<std::string>("id");
    cli.json({"list", "ack", "RE 1", "--row", nr, "--hint", hint, "--as", "not-secret"});
    CHECK(cli.run({"list", "undo", "RE 1"}).out ==
          "undone: answer, 1 row: " + nr + ", " + hint + "\n");
    const CliResult none =
        cli.run({"list", "ack", "RE 1", "--row", "9", "--hint", hint, "--as", "secret"});
    CHECK(none.code == 2);
    CHECK(none.err.find("rows are 1 to 3") != std::string::npos);
}

TEST_CASE("the provisions that a mask may have are told")
{
    const CliProgram cli;
    CHECK(cli.run({"grounds", "25"}).out.find("OSL 25:1") != std::string::npos);
    CHECK(cli.run({"grounds"}).out.size() > cli.run({"grounds", "25"}).out.size());
    CHECK(shapeOf(cli.json({"grounds", "25"})) ==
          "{grounds:[{id:text, name:text, protects:text, tests:[text], notForRegion:flag, "
          "remark:text}], text:text}");
}

TEST_CASE("what cannot be meant is refused in words of its own")
{
    const CliProgram cli;
    cli.json({"request", "new", "--case", "RE 1", "--received", "2026-10-05 12:00"});
    struct Case {
        std::vector<std::string> args;
        int code;
        std::string err;
    };
    const std::vector<Case> cases{
        {{"audit", "show", "--case", "RE 2"}, 4, "there is no request with this case number"},
        {{"request", "new", "--case", "R\nA\x1B[31mx", "--received", "2026-10-05 12:00"},
         4,
         "line breaks or characters that are not seen"},
        {{"search", "--limit", "-1"}, 2, "--limit: is a number from 1"},
        {{"search", "--limit", "0"}, 2, "--limit: is a number from 1"},
        {{"search", "--limit", "abc"}, 2, "--limit takes a whole number, not: abc"},
        {{"search", "--between", "a"}, 2, "--between takes 2 values"},
        {{"search", "abc"}, 2, "this is not understood here: abc"},
        {{"coverage"}, 2, "--from and --to: are both needed"},
        {{"import", "x.csv", "--mapping", "none.json"}, 2, "there is no such file: none.json"},
        {{"import", "x.csv", "--zone", ""}, 2, "there is no such time zone"},
        {{"list", "show", "RE 1"}, 4, "postinsyn-cli list freeze 'RE 1'"},
        {{"list", "issue", "RE 1", "--out", "a.pdf"}, 2, "must end in .xlsx, not: a.pdf"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.args.back());
        const CliResult result = cli.run(c.args);
        CHECK(result.code == c.code);
        CHECK(result.out.empty());
        CHECK_MESSAGE(result.err.find(c.err) != std::string::npos, result.err);
    }
}

TEST_CASE("a file read with a wrong zone is read anew, and an import is taken back")
{
    const CliProgram cli;
    const std::string file =
        write(cli, "a.csv",
              "Tid,Från,Till,Ämne\n2026-07-01 10:00,bo@press.example,anna@region.example,Hej\n");
    const std::string mapping = write(
        cli, "m.json", R"({"time":"Tid","sender":"Från","recipients":"Till","subject":"Ämne"})");
    cli.json({"import", file, "--mapping", mapping}, 3);
    const CliResult other = cli.run({"import", file, "--mapping", mapping, "--zone", "utc"});
    CHECK(other.code == 1);
    CHECK_MESSAGE(other.err.find("import it with --anew") != std::string::npos, other.err);
    const auto anew =
        cli.json({"import", file, "--mapping", mapping, "--zone", "utc", "--anew"}, 3);
    CHECK(shapeOf(anew->getArray("files")->getObject(0)->get("replaced")) ==
          "[{source:number, messages:number, shared:number, listed:[]}]");
    const auto found = cli.json({"search"})->getArray("messages")->getObject(0);
    CHECK(found->getValue<std::string>("utc") == "2026-07-01T10:00:00Z");
    const std::string id =
        cli.json({"sources"})->getArray("sources")->getObject(0)->getValue<std::string>("id");
    CHECK(shapeOf(cli.json({"sources", "remove", id})) ==
          "{id:number, name:text, messages:number, shared:number}");
    CHECK(cli.json({"search"})->getValue<int>("total") == 0);
}

TEST_CASE("a last day of employment outlives a table that leaves it empty")
{
    const CliProgram cli;
    const std::string table =
        write(cli, "m.csv", "address,employment_end,aliases\na@region.example,,\n");
    cli.json({"mailboxes", "import", table});
    cli.json({"mailboxes", "end", "a@region.example", "2026-12-01"});
    const CliResult again = cli.run({"mailboxes", "import", table});
    CHECK(again.out.find("1 last day of employment kept") != std::string::npos);
    CHECK(cli.run({"mailboxes", "list"}).out.find("2026-12-01") != std::string::npos);
    CHECK(cli.run({"mailboxes", "end", "a@region.example", "none"}).code == 0);
    CHECK(cli.run({"mailboxes", "list"}).out.find("2026-12-01") == std::string::npos);
    const CliResult wrong =
        cli.run({"mailboxes", "import",
                 write(cli, "w.csv",
                       "address,employment_end,aliases\nb@region.example,31/12/2026,\n"
                       "c@region.example,,nonsense\n")});
    CHECK(wrong.code == 3);
    CHECK(wrong.out.find("line 2: its last day of employment is no date") != std::string::npos);
    CHECK(wrong.out.find("line 3: one of its aliases is no mail address") != std::string::npos);
}

TEST_CASE("a profile says what it lacks, and can be filled in after the archive was made")
{
    const CliProgram cli;
    const std::string archive = (cli.folder() / "halland").string();
    const CliResult made = cli.run({"--archive", archive, "init", "--profile", "region-halland"});
    CHECK(made.code == 0);
    CHECK(made.err.find("the profile names no contact") != std::string::npos);
    CHECK(made.err.find("to be checked by the authority: 8 boards, the tariff") !=
          std::string::npos);
    std::string profile = cli.run({"--archive", archive, "profile", "show"}).out;
    CHECK(profile == cli.run({"profile", "show", "region-halland"}).out);
    const auto fill = [&](const std::string& blank, const std::string& text) {
        const std::size_t at = profile.find(blank);
        REQUIRE(at != std::string::npos);
        profile.replace(at, blank.size(), text);
    };
    fill("[funktionsbrevlåda fylls i av regionen]", "registrator@region.example");
    fill("[telefonnummer fylls i av regionen]", "010-123 45 67");
    const std::string file = write(cli, "profile.json", profile);
    const CliResult set = cli.run({"--archive", archive, "profile", "set", file});
    CHECK(set.code == 0);
    CHECK(set.err.find("names no contact") == std::string::npos);
    CHECK(cli.run({"--archive", archive, "profile", "show"}).out == profile);
    CHECK(cli.run({"--archive", archive, "audit", "show"}).out.find("profile-changed") !=
          std::string::npos);
    CHECK(cli.run({"profile", "set", file}).code == 4);
}

TEST_SUITE_END();

}
