// SPDX-License-Identifier: EUPL-1.2
#include "tests/cli/CliProgram.h"

#include <doctest/doctest.h>

namespace postinsyn::test {

namespace {

/// Stands in every field of every file below, and nowhere else.
const std::string canary = "kanariefagel";

std::string cell(const std::string& name)
{
    return canary + "." + name;
}

std::vector<std::string> canaryFiles(const CliProgram& cli)
{
    const std::string address = canary + "@" + canary + ".example";
    const std::string rest = "," + address + "," + address + "," + cell("subject") +
                             ",Delivered,<" + cell("id") + "@m.example>," + cell("trace");
    const std::vector<std::string> rows{"2026-10-05T06:00:00Z" + rest,
                                        "2026-10-05T06:01:00Z" + rest + "," + cell("extra"),
                                        cell("date") + rest,
                                        "2026-10-05T06:02:00Z," + address + "," + address + ",\"" +
                                            cell("open"),
                                        "\"2026-10-05T06:03:00Z\"" + cell("stray") + rest,
                                        "1066-10-14T06:00:00Z" + rest,
                                        "2026-10-05T06:04:00Z" + rest + "\xC3\x28" + canary};
    std::string everySecond;
    for (int i = 0; i < 20; ++i)
        everySecond += cell("a") + "," + cell("b") + "\r\n";
    const std::vector<std::pair<std::string, std::string>> files{
        {"trace.csv", traceCsv(rows)},
        {"unknown.csv", everySecond},
        {"cut.json", "{\"value\":[{\"id\":\"1\",\"receivedDateTime\":\"2026-10-05T06:00:00Z\","
                     "\"senderAddress\":\"" +
                         address + "\",\"recipientAddress\":\"" + address + "\",\"subject\":\"" +
                         cell("json") + "\",\"status\":\"" + canary + "\"},{\"" + canary +
                         "\":" + canary + "},{\"subject\":\"" + canary},
        {"other.log", "#Log-type: " + canary + "\r\n#Fields: a,b\r\n1,2\r\n"},
        {"other.json", "[{\"" + canary + "\":\"" + canary + "\"}]"},
        {"other.xml", "<?xml version=\"1.0\"?><" + canary + ">" + canary + "</" + canary + ">"},
        {"letter.eml", "From: " + address + "\r\nTo: " + address + "\r\nSubject: " + canary +
                           "\r\nDate: " + canary + "\r\n\r\n" + canary + "\r\n"},
        {"list.txt", "\r\n\r\nReceived         : " + canary + "\r\nSenderAddress    : " + address +
                         "\r\nRecipientAddress : " + address + "\r\nSubject          : " + canary +
                         "\r\n\r\n"}};
    std::vector<std::string> paths;
    for (const auto& [name, bytes] : files)
        paths.push_back(cli.folder().write(name, bytes).string());
    return paths;
}

}

TEST_SUITE_BEGIN("CliPrivacy");

TEST_CASE("nothing that stands in an e-mail or a log reaches stderr")
{
    const CliProgram cli;
    const std::string directory =
        cli.folder()
            .write("directory.csv", "address,name,kind\r\n" + canary + "," + canary +
                                        ",person\r\n" + canary + "@m.example," + canary + "," +
                                        canary + "\r\n")
            .string();
    std::vector<std::string> import = canaryFiles(cli);
    import.insert(import.begin(), "import");
    std::vector<std::string> mapped = import;
    mapped.insert(mapped.end(), {"--mapping", (cli.folder() / "other.json").string()});
    struct Step {
        std::vector<std::string> args;
        int code;
    };
    const std::vector<Step> steps{
        {import, 3},
        {mapped, 1},
        {{"mailboxes", "import", directory}, 3},
        {{"search"}, 0},
        {{"request", "new", "--case", "RE 1", "--received", "2026-10-06 09:00"}, 0},
        {{"list", "freeze", "RE 1"}, 3},
        {{"list", "show", "RE 1"}, 0},
        {{"list", "judge", "RE 1", "--rows", "1", "--mask", "subject:no-" + canary, "--ground",
          "OSL 25:1"},
         4},
        {{"list", "judge", "RE 1", "--rows", "1", "--mask", "subjekt:" + canary, "--ground",
          "OSL 25:1"},
         2},
        {{"list", "issue", "RE 1", "--out", (cli.folder() / "list.xlsx").string()}, 4},
    };
    for (const Step& step : steps) {
        const CliResult result = cli.run(step.args);
        CAPTURE(step.args.front() + " " + step.args[1]);
        CHECK_MESSAGE(result.code == step.code, result.err);
        CHECK_MESSAGE(result.err.find(canary) == std::string::npos, result.err);
    }
    // The canary was read, so it could have been told.
    CHECK(cli.run({"search"}).out.find(cell("subject")) != std::string::npos);
}

TEST_SUITE_END();

}
