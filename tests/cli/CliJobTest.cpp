// SPDX-License-Identifier: EUPL-1.2
#include "tests/cli/CliProgram.h"

#include <doctest/doctest.h>

namespace postinsyn::test {

namespace {

std::vector<std::string> importDemo()
{
    std::vector<std::string> args{"import"};
    for (const char* name : {"MSGTRK2026091400-1.LOG", "messagetrace-0928-1011.csv",
                             "MTSummary_RE-2026-0502.csv", "graph-1019-1026.json"})
        args.push_back(testdata("logs/demo/" + std::string(name)).string());
    return args;
}

/// Five rows in three days; three of them have a hint each.
void openAndFreeze(const CliProgram& cli)
{
    cli.json(importDemo(), 3);
    cli.json({"request", "new", "--case", "RE 2026-0502", "--received", "2026-10-26 09:00",
              "--from", "2026-10-05", "--to", "2026-10-07", "--party",
              "asa.ostberg@region.example"});
    // One row of the demo's logs cannot be read.
    REQUIRE(cli.json({"list", "freeze", "RE 2026-0502"}, 3)->getValue<int>("rows") == 5);
}

void acknowledgeAll(const CliProgram& cli)
{
    const auto rows = cli.json({"list", "hints", "RE 2026-0502"})->getArray("rows");
    for (unsigned i = 0; i < rows->size(); ++i) {
        const auto hints = rows->getObject(i)->getArray("hints");
        for (unsigned k = 0; k < hints->size(); ++k)
            cli.json({"list", "ack", "RE 2026-0502", "--row",
                      rows->getObject(i)->getValue<std::string>("nr"), "--hint",
                      hints->getObject(k)->getValue<std::string>("id"), "--as", "not-secret"});
    }
}

std::vector<std::string> judge(const std::string& rows, std::vector<std::string> decision)
{
    std::vector<std::string> args{"list", "judge", "RE 2026-0502", "--rows", rows};
    args.insert(args.end(), decision.begin(), decision.end());
    return args;
}

const std::vector<std::string> maskName{"--mask", "subject:Medixray", "--ground", "OSL 31:16"};

/// Each test of the gate: refused, for this reason, with these rows, and no file is left.
void checkRefused(const CliProgram& cli, const std::vector<std::string>& args,
                  const std::string& reason)
{
    const CliResult result = cli.run(args);
    CHECK(result.code == 4);
    CHECK(result.out == "");
    CHECK_MESSAGE(result.err.find(reason) != std::string::npos, result.err);
    CHECK_FALSE(std::filesystem::exists(cli.folder() / "list.xlsx"));
    CHECK_FALSE(std::filesystem::exists(cli.folder() / "list.csv"));
}

}

TEST_SUITE_BEGIN("CliJob");

TEST_CASE("the whole job runs by commands, and the list leaves only when all is settled")
{
    const CliProgram cli;
    const std::vector<std::string> issue{"list",
                                         "issue",
                                         "RE 2026-0502",
                                         "--out",
                                         (cli.folder() / "list.xlsx").string(),
                                         "--csv",
                                         (cli.folder() / "list.csv").string(),
                                         "--pdf",
                                         (cli.folder() / "list.pdf").string()};
    openAndFreeze(cli);
    checkRefused(cli, issue, "rows are not judged yet\n  rows: 1-5\n");
    checkRefused(cli, judge("1-5", {"--clear"}), "judged one by one\n  rows: 1,4-5\n");
    for (const char* row : {"1", "3", "4", "5"})
        cli.json(judge(row, {"--clear"}));
    checkRefused(cli, judge("1", maskName),
                 "does not stand in that field of the rows\n  rows: 1\n");
    CHECK(cli.json(judge("2", maskName))->getValue<int>("masks") == 1);
    checkRefused(cli, issue, "hints are not acknowledged yet (1:");
    checkRefused(cli, issue, "\n  rows: 1,4-5\n");
    acknowledgeAll(cli);
    checkRefused(cli, issue, "stands open in another (");
    cli.json(judge("3", maskName));

    const auto issued = cli.json(issue, 3);
    CHECK(shapeOf(issued) ==
          "{case:text, version:number, rows:number, maskedFields:number, "
          "withheldRows:number, controlCode:text, files:[{kind:text, path:text, "
          "sha256:text, size:number, undrawable:[]}], secondReviewAdvised:[text], personsOpen:[]}");
    CHECK(issued->getValue<int>("maskedFields") == 2);
    REQUIRE(issued->getArray("files")->size() == 3);
    for (unsigned i = 0; i < 3; ++i) {
        const auto file = issued->getArray("files")->getObject(i);
        CHECK(std::filesystem::file_size(file->getValue<std::string>("path")) ==
              file->getValue<std::uint64_t>("size"));
    }
    CHECK(readFile(cli.folder() / "list.pdf").starts_with("%PDF-1.4"));
    const std::string csv = readFile(cli.folder() / "list.csv");
    CHECK(csv.find("Medixray") == std::string::npos);
    CHECK(csv.find("Begäran om allmän handling") != std::string::npos);

    CHECK(cli.run(judge("1", {"--clear"})).err.find("list revise 'RE 2026-0502'") !=
          std::string::npos);
    CHECK(cli.json({"list", "revise", "RE 2026-0502"})->getValue<int>("version") == 2);
    const auto first = cli.json({"list", "show", "RE 2026-0502", "--version", "1"});
    const auto second = cli.json({"list", "show", "RE 2026-0502"});
    CHECK_FALSE(first->isNull("issuedAt"));
    CHECK(second->isNull("issuedAt"));
    CHECK(shapeOf(first->get("rows")) == shapeOf(second->get("rows")));
    CHECK(cli.json({"request", "show", "RE 2026-0502"})->getValue<std::string>("state") ==
          "list-disclosed");

    std::vector<std::string> again = issue;
    again.emplace_back("--overwrite");
    cli.json(judge("1", {"--withhold", "--ground", "25:1"}));
    const CliResult stopped = cli.run(again);
    CHECK(stopped.code == 4);
    CHECK_MESSAGE(stopped.err.find("rows: 1\n") != std::string::npos, stopped.err);
    CHECK_MESSAGE(stopped.err.find("what an earlier issued version did not") != std::string::npos,
                  stopped.err);
    CHECK(readFile(cli.folder() / "list.csv") == csv);
    again.insert(again.end(), {"--changed", "1"});
    CHECK(cli.json(again, 3)->getValue<int>("withheldRows") == 1);
    CHECK(readFile(cli.folder() / "list.csv") != csv);
}

TEST_CASE("a file that was forgotten is written later, with what went out and nothing else")
{
    const CliProgram cli;
    const auto file = [&](const char* name) { return (cli.folder() / name).string(); };
    const auto issue = [&](std::vector<std::string> more) {
        more.insert(more.begin(), {"list", "issue", "RE 2026-0502"});
        return more;
    };
    openAndFreeze(cli);
    for (const char* row : {"1", "4", "5"})
        cli.json(judge(row, {"--clear"}));
    cli.json(judge("2-3", maskName));
    acknowledgeAll(cli);
    CHECK(cli.run(issue({"--again", "--pdf", file("list.pdf")})).code == 4);
    const auto first = cli.json(issue({"--out", file("list.xlsx")}), 3);
    CHECK(cli.run(issue({"--again"})).code == 2);
    CHECK(cli.run(issue({"--again", "--pdf", file("list.pdf"), "--changed", "1"})).code == 2);

    // What `Om listan` says of contacts and mailboxes may change meanwhile.
    std::string profile = cli.run({"profile", "show"}).out;
    const std::size_t name = profile.find("Region Exempel");
    REQUIRE(name != std::string::npos);
    profile.insert(name, "Nya ");
    cli.folder().write("profile.json", profile);
    cli.json({"profile", "set", file("profile.json")});
    cli.json({"list", "revise", "RE 2026-0502"});

    const auto again = cli.json(issue({"--again", "--out", file("again.xlsx"), "--csv",
                                       file("list.csv"), "--pdf", file("list.pdf")}),
                                3);
    CHECK(shapeOf(again->getArray("files")) ==
          "[{kind:text, path:text, sha256:text, size:number, undrawable:[]}]");
    CHECK(again->getValue<int>("version") == 1);
    CHECK(again->getValue<std::string>("controlCode") ==
          first->getValue<std::string>("controlCode"));
    CHECK(readFile(cli.folder() / "again.xlsx") == readFile(cli.folder() / "list.xlsx"));
    CHECK(readFile(cli.folder() / "list.pdf").starts_with("%PDF-1.4"));
    CHECK(readFile(cli.folder() / "list.csv").find("Medixray") == std::string::npos);
    const std::string audit = cli.run({"audit", "show"}).out;
    CHECK_MESSAGE(audit.find("list-written-again") != std::string::npos, audit);
}

TEST_CASE("a list frozen too early says which days lack a log, and is frozen again when it comes")
{
    const CliProgram cli;
    const auto import = [&](const char* name) {
        (void)cli.run({"import", testdata("logs/demo/" + std::string(name)).string()});
    };
    import("messagetrace-0928-1011.csv");
    cli.json({"request", "new", "--case", "RE 1", "--received", "2026-10-26 09:00", "--from",
              "2026-10-09", "--to", "2026-10-13", "--party", "asa.ostberg@region.example"});
    const CliResult early = cli.run({"list", "freeze", "RE 1"});
    CHECK(early.code == 3);
    CHECK_MESSAGE(early.err.find("no imported log takes in 2026-10-12 to 2026-10-13\n") !=
                      std::string::npos,
                  early.err);
    const auto first = cli.json({"list", "show", "RE 1"})->getArray("rows");
    REQUIRE(first->size() > 0);
    cli.json({"list", "judge", "RE 1", "--rows", "1", "--withhold", "--ground", "25:1"});

    import("MTSummary_RE-2026-0502.csv");
    const CliResult late = cli.run({"list", "freeze", "RE 1"});
    CHECK(late.code == 3); // a row cannot be read
    CHECK(late.err.find("no imported log takes in") == std::string::npos);
    CHECK_MESSAGE(late.out.find("list version 2") != std::string::npos, late.out);
    CHECK_MESSAGE(late.out.find("  what was decided stays on 1 unchanged row\n") !=
                      std::string::npos,
                  late.out);
}

TEST_CASE("the machine's time zone and language change nothing")
{
    std::vector<std::string> answers;
    for (const auto& [zone, language] :
         {std::pair("Pacific/Auckland", "sv_SE.UTF-8"), std::pair("America/St_Johns", "C"),
          std::pair("", "de_DE@euro")}) {
        CliProgram cli;
        cli.set("TZ", zone);
        cli.set("LC_ALL", language);
        openAndFreeze(cli);
        acknowledgeAll(cli);
        for (const char* row : {"1", "2", "3", "4", "5"})
            cli.json(judge(row, {"--clear"}));
        answers.push_back(cli.run({"search", "--json"}).out + cli.run({"search"}).out +
                          cli.run({"list", "show", "RE 2026-0502", "--json"}).out +
                          cli.run({"coverage", "--from", "2026-10-20", "--to", "2026-10-27"}).out);
        const auto csv = cli.folder() / "list.csv";
        cli.json({"list", "issue", "RE 2026-0502", "--out", (cli.folder() / "list.xlsx").string(),
                  "--csv", csv.string()},
                 3);
        answers.back() += readFile(csv);
    }
    CHECK(answers[0].find("02:30:45  +01:00") != std::string::npos);
    CHECK(answers[0] == answers[1]);
    CHECK(answers[0] == answers[2]);
}

TEST_CASE("a request received in the doubled hour keeps the hour that was meant")
{
    const CliProgram cli;
    const auto receivedAt = [&](const std::string& number, const std::string& received) {
        return cli
            .json({"request", "new", "--case", number, "--received", received, "--from",
                   "2025-10-01", "--to", "2025-10-26"})
            ->getValue<std::string>("receivedAt");
    };
    CHECK(receivedAt("1", "2025-10-26T02:30+01:00") == "2025-10-26T02:30:00+01:00");
    CHECK(receivedAt("2", "2025-10-26 02:30+02:00") == "2025-10-26T02:30:00+02:00");
}

TEST_CASE("request show says in words what was asked for")
{
    const CliProgram cli;
    cli.json({"request", "new", "--case", "RE 1", "--received", "2026-10-06 09:00", "--from",
              "2026-10-05", "--to", "2026-10-06", "--subject", "röntgen"});
    const CliResult shown = cli.run({"request", "show", "RE 1"});
    CHECK_MESSAGE(shown.out.find("\n  asked for: Meddelanden: från och med 2026-10-05 till och med "
                                 "2026-10-06 (svensk tid); ") != std::string::npos,
                  shown.out);
    CHECK(shown.out.find("röntgen") != std::string::npos);
}

TEST_CASE("request change says what is asked for now, what was before, and what follows")
{
    const CliProgram cli;
    cli.json({"request", "new", "--case", "RE 1", "--received", "2026-10-06 09:00", "--from",
              "2026-10-05", "--to", "2026-10-06", "--party", "bo@region.example"});
    const auto change = [&](std::vector<std::string> filter) {
        filter.insert(filter.begin(), {"request", "change", "RE 1"});
        return cli.run(filter);
    };
    CliResult told = change({"--from", "2026-10-05", "--to", "2026-10-06", "--party",
                             "bo@region.example", "--subject", "lov", "--note", "Per telefon"});
    CHECK(told.code == 0);
    CHECK(told.out.find("RE 1: registered\n  asked for: Meddelanden: ") == 0);
    CHECK(told.out.find("\n  before: Meddelanden: ") != std::string::npos);
    CHECK(told.out.find("one hold more") == std::string::npos);
    CHECK(cli.run({"request", "event", "RE 1", "order-log"}).code == 0);
    told = change({"--from", "2026-10-01", "--to", "2026-10-06", "--party", "bo@region.example"});
    CHECK(told.code == 3);
    CHECK(told.out.find("one hold more") != std::string::npos);
    CHECK(told.err.find("order what is missing") != std::string::npos);
    const CliResult shown = cli.run({"request", "show", "RE 1"});
    CHECK(shown.out.find("change-filter -> registered") != std::string::npos);
    CHECK(shown.out.find("Per telefon. Tidigare: \"Meddelanden: ") != std::string::npos);
    CHECK(change({}).code == 4);
    CHECK(cli.run({"request", "event", "RE 1", "change-filter"}).code == 4);
}

TEST_CASE("a list that says of a damaged log that it may lack rows is frozen and given out with a "
          "warning")
{
    const CliProgram cli;
    const auto log = cli.folder().write(
        "log.csv", traceCsv({"2026-10-05T08:00:00Z,asa@region.example,bo@kund.example,Fråga,"
                             "Delivered,<1@m.example>,",
                             "trasig,rad"}));
    cli.json({"request", "new", "--case", "RE 1", "--received", "2026-10-06 09:00", "--from",
              "2026-10-05", "--to", "2026-10-05"});
    CHECK(cli.run({"import", log.string(), "--request", "RE 1"}).code == 3);
    const CliResult frozen = cli.run({"list", "freeze", "RE 1"});
    CHECK(frozen.code == 3);
    CHECK(frozen.err.find("1 row of the log could not be read") != std::string::npos);
    CHECK(frozen.err.find("no imported log takes in") == std::string::npos);
    cli.json({"list", "judge", "RE 1", "--rows", "1", "--clear"});
    const CliResult issued =
        cli.run({"list", "issue", "RE 1", "--out", (cli.folder() / "list.xlsx").string()});
    CHECK(issued.code == 3);
    CHECK(issued.err.find("1 row of the log could not be read") != std::string::npos);
}

TEST_CASE("a list from a log that seems cut off is frozen and given out with a warning")
{
    const CliProgram cli;
    CHECK(cli.run({"import", testdata("logs/graph-page.json").string()}).code == 3);
    cli.json({"request", "new", "--case", "RE 1", "--received", "2026-10-26 09:00", "--from",
              "2026-10-20", "--to", "2026-10-20"});
    const auto checkTold = [](const CliResult& result) {
        CHECK(result.code == 3);
        CHECK_MESSAGE(result.err.find("seems to be cut off") != std::string::npos, result.err);
        CHECK(result.err.find("no imported log takes in") == std::string::npos);
        CHECK(result.err.find("could not be read") == std::string::npos);
    };
    checkTold(cli.run({"list", "freeze", "RE 1"}));
    for (int row = 1; row <= 6; ++row)
        cli.json({"list", "judge", "RE 1", "--rows", std::to_string(row), "--clear"});
    checkTold(cli.run({"list", "issue", "RE 1", "--out", (cli.folder() / "list.xlsx").string()}));
}

TEST_CASE("a PDF that shows another sign than the log is given out with a warning")
{
    const CliProgram cli;
    // A code point of no script: no font has it.
    const auto log = cli.folder().write(
        "log.csv", traceCsv({"2026-10-05T08:00:00Z,asa@region.example,bo@kund.example,"
                             "Fråga \U000F1234,Delivered,<1@m.example>,"}));
    CHECK(cli.run({"import", log.string()}).code == 0);
    cli.json({"request", "new", "--case", "RE 1", "--received", "2026-10-06 09:00", "--from",
              "2026-10-05", "--to", "2026-10-05"});
    cli.json({"list", "freeze", "RE 1"});
    cli.json({"list", "judge", "RE 1", "--rows", "1", "--clear"});
    const auto file = [&](const char* name) { return (cli.folder() / name).string(); };
    cli.json({"list", "issue", "RE 1", "--out", file("list.xlsx")});
    const CliResult paper = cli.run({"list", "issue", "RE 1", "--again", "--pdf", file("a.pdf")});
    CHECK(paper.code == 3);
    CHECK_MESSAGE(paper.out.find("no installed font draws") != std::string::npos, paper.out);
    CHECK(paper.err == "");
}

TEST_CASE("one is not told as many")
{
    const CliProgram cli;
    openAndFreeze(cli);
    const auto masked = [&](const char* rows) {
        return cli
            .run({"list", "judge", "RE 2026-0502", "--rows", rows, "--mask", "subject", "--ground",
                  "OSL 25:1"})
            .out;
    };
    CHECK(masked("1") == "1 row decided: 1\n1 mask set\n");
    CHECK(masked("1-2") == "2 rows decided: 1-2\n2 masks set\n");
}

TEST_CASE("a job with one of everything says so in the singular")
{
    const CliProgram cli;
    const auto log = cli.folder().write(
        "log.csv", traceCsv({"2026-10-05T08:00:00Z,asa@region.example,bo@kund.example,Fråga,"
                             "Delivered,<1@m.example>,"}));
    const auto directory = cli.folder().write("directory.csv", "address\nasa@region.example\n");
    const auto says = [&](const std::vector<std::string>& job, const std::string& text) {
        const CliResult result = cli.run(job);
        CHECK_MESSAGE(result.code == 0, result.err);
        CHECK_MESSAGE(result.out.find(text) != std::string::npos, result.out, result.err);
    };
    says({"mailboxes", "import", directory.string()}, "1 row: 1 mailbox added, 0 changed");
    says({"import", log.string()}, "  1 row: 1 about messages, 0 duplicates, 0 ignored by rule, 0 "
                                   "rejected\n  1 message, 1 of them new; 1 new recipient\n");
    cli.json({"request", "new", "--case", "RE 1", "--received", "2026-10-06 09:00", "--from",
              "2026-10-05", "--to", "2026-10-05"});
    says({"list", "freeze", "RE 1"}, "list version 1, 1 row numbered\n");
    says({"list", "judge", "RE 1", "--rows", "1", "--mask", "subject", "--ground", "OSL 25:1"},
         "1 mask set\n");
    says({"list", "undo", "RE 1"}, ", 1 row: 1\n");
    says({"list", "redo", "RE 1"}, ", 1 row: 1\n");
    says({"list", "show", "RE 1"}, "version 1, 1 row, not issued\n");
    says({"list", "issue", "RE 1", "--out", (cli.folder() / "list.xlsx").string()},
         "version 1: 1 row, 1 masked field, 0 withheld rows; control code ");
}

TEST_SUITE_END();

}
