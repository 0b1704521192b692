// SPDX-License-Identifier: EUPL-1.2
#include "core/import/ZipPackage.h"
#include "core/import/ZipPartStream.h"
#include "tests/cli/CliProgram.h"

#include <doctest/doctest.h>

namespace postinsyn::test {

namespace {

/// A case with the rows of one trace, all cleared.
void openCase(const CliProgram& cli, const std::vector<std::string>& trace,
              const std::vector<std::string>& condition = {})
{
    const std::string file = cli.folder().write("trace.csv", traceCsv(trace)).string();
    const CliResult imported = cli.run({"import", file});
    REQUIRE_MESSAGE(imported.code == 0, imported.err);
    std::vector<std::string> request{
        "request",          "new",    "--case",     "RE 1", "--received",
        "2026-10-26 09:00", "--from", "2026-01-01", "--to", "2026-10-25"};
    request.insert(request.end(), condition.begin(), condition.end());
    cli.json(request);
    (void)cli.run({"list", "freeze", "RE 1"});
    for (std::size_t row = 1; row <= trace.size(); ++row)
        cli.json({"list", "judge", "RE 1", "--rows", std::to_string(row), "--clear"});
}

void judge(const CliProgram& cli, const std::string& rows, std::vector<std::string> decision)
{
    decision.insert(decision.begin(), {"list", "judge", "RE 1", "--rows", rows});
    decision.insert(decision.end(), {"--ground", "OSL 21:1"});
    cli.json(decision);
}

CliResult issue(const CliProgram& cli, const std::vector<std::string>& answers = {})
{
    std::vector<std::string> args{"list", "issue", "RE 1", "--overwrite"};
    for (const char* kind : {"out", "csv", "pdf"}) {
        args.push_back("--" + std::string(kind));
        args.push_back((cli.folder() /
                        (kind == std::string("out") ? "list.xlsx" : "list." + std::string(kind)))
                           .string());
    }
    args.insert(args.end(), answers.begin(), answers.end());
    return cli.run(args);
}

/// All parts of the workbook, one after the other.
std::string workbook(const CliProgram& cli)
{
    const ZipPackage package(readFile(cli.folder() / "list.xlsx"), {});
    std::string text;
    for (const auto& entry : package.entries())
        text += ZipPartStream::readAll(package, entry);
    return text;
}

bool says(const std::string& text, const std::string& what)
{
    return text.find(what) != std::string::npos;
}

}

TEST_SUITE_BEGIN("CliLeak");

TEST_CASE("the time of a row that is masked or withheld stands nowhere, the log's days included")
{
    for (const std::vector<std::string>& decision :
         {std::vector<std::string>{"--mask", "time"}, {"--withhold"}}) {
        const CliProgram cli;
        openCase(cli, {"2026-10-01T10:11:12Z,a@region.example,b@x.example,ett,Delivered,<1>,",
                       "2026-10-02T10:01:00Z,a@region.example,c@x.example,tio,Delivered,<2>,"});
        judge(cli, "1", decision);
        const CliResult issued = issue(cli);
        REQUIRE_MESSAGE(issued.code == 0, issued.err);
        const std::string text = workbook(cli) + readFile(cli.folder() / "list.csv");
        CHECK(says(text, "[sekretess]"));
        for (const char* told : {"2026-10-01", "12:11", "2026-09-30"})
            CHECK_FALSE_MESSAGE(says(text, told), told);
        CHECK(says(text, "Underlag saknas för en del av perioden."));
        CHECK(says(text, "Underlag saknas från och med 2026-10-03 till och med 2026-10-25"));
    }
}

TEST_CASE("what the list was asked for is not told where the rows hide it, once somebody looked")
{
    struct Case {
        const char* condition;
        const char* value;
        const char* mask;
    };
    for (const Case& each : {Case{"--party", "sven.svensson@privat.example", "sender"},
                             {"--party", "Sven Svensson", "sender"},
                             {"--domain", "privat.example", "sender"},
                             {"--subject", "projekt zebra", "subject"}}) {
        CAPTURE(each.value);
        const CliProgram cli;
        openCase(cli,
                 {"2026-10-01T10:11:12Z,sven.svensson@privat.example,b@region.example,"
                  "Projekt Zebra,Delivered,<1>,"},
                 {each.condition, each.value});
        judge(cli, "1", {"--mask", each.mask});
        const CliResult stopped = issue(cli);
        CHECK(stopped.code == 4);
        CHECK_MESSAGE(says(stopped.err, "hide what the list was asked for"), stopped.err);
        CHECK(says(stopped.err, "rows: 1\n"));
        CHECK_FALSE(says(stopped.err, each.value));
        CHECK_FALSE(std::filesystem::exists(cli.folder() / "list.xlsx"));

        const CliResult issued = issue(cli, {"--asked-for", "1"});
        REQUIRE_MESSAGE(issued.code == 0, issued.err);
        const std::string text = workbook(cli) + readFile(cli.folder() / "list.csv");
        CHECK_FALSE(says(text, each.value));
        CHECK(says(text, "[sekretess]"));
    }
}

TEST_CASE("the address of a masked name that is open elsewhere stops the issue before it leaves")
{
    const CliProgram cli;
    openCase(cli,
             {"2026-10-01T10:11:12Z,a@region.example,b@x.example,Samtal Åsa Östberg,Delivered,<1>,",
              "2026-10-01T10:12:12Z,a@region.example,asa.ostberg@x.example,tio,Delivered,<2>,"});
    judge(cli, "1", {"--mask", "subject:Åsa Östberg"});
    const CliResult stopped = issue(cli);
    CHECK(stopped.code == 4);
    CHECK_MESSAGE(says(stopped.err, "1>2"), stopped.err);
    CHECK_FALSE(std::filesystem::exists(cli.folder() / "list.xlsx"));
    const CliResult issued = issue(cli, {"--persons-open", "1"});
    CHECK_MESSAGE(issued.code == 0, issued.err);
    CHECK(says(readFile(cli.folder() / "list.csv"), "asa.ostberg@x.example"));
}

TEST_CASE("a subject in encoded words is found, hinted at, masked and given out as people read it")
{
    const CliProgram cli;
    openCase(cli,
             {"2026-10-01T10:11:12Z,a@region.example,b@x.example,"
              "=?utf-8?B?UGF0aWVudCAxMjEyMTItMTIxMiDDhXNh?=,Delivered,<1>,",
              "2026-10-01T10:12:12Z,a@region.example,c@x.example,\"Dold\r\n sak\",Delivered,<2>,"});
    CHECK(cli.json({"search", "--subject", "1212 åsa"})->getValue<int>("total") == 1);
    CHECK(cli.json({"search", "--subject", "dold sak"})->getValue<int>("total") == 1);
    CHECK(cli.json({"list", "hints", "RE 1"})->getArray("rows")->size() == 1);
    judge(cli, "1", {"--mask", "subject:121212-1212"});
    judge(cli, "2", {"--mask", "subject:Dold sak"});
    const auto hints =
        cli.json({"list", "hints", "RE 1"})->getArray("rows")->getObject(0)->getArray("hints");
    for (unsigned i = 0; i < hints->size(); ++i)
        cli.json({"list", "ack", "RE 1", "--row", "1", "--hint",
                  hints->getObject(i)->getValue<std::string>("id"), "--as", "not-secret"});
    const CliResult issued = issue(cli);
    REQUIRE_MESSAGE(issued.code == 0, issued.err);
    const std::string csv = readFile(cli.folder() / "list.csv");
    CHECK_MESSAGE(says(csv, "\"Patient [sekretess] Åsa\""), csv);
    CHECK_FALSE(says(csv, "utf-8"));
}

TEST_SUITE_END();

}
