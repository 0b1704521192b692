// SPDX-License-Identifier: EUPL-1.2
#include "tests/cli/CliIssuedList.h"
#include "tests/cli/CliProgram.h"

#include <doctest/doctest.h>

#include <fstream>

namespace postinsyn::test {

namespace {

/// Rows 1, 2 and 4 of an issued list are asked for.
class ReviewProgram {
public:
    ReviewProgram()
    {
        issueList(m_cli);
        m_cli.json({"select", issuedCaseNumber, "--numbers", "nr 1, 2 och 4", "--confirm"});
    }

    [[nodiscard]] const CliProgram& cli() const { return m_cli; }

    /// `review WORD CASE --row ROW MORE...`: `state/open`, or `code` and the error's code.
    [[nodiscard]] std::string review(const std::string& word, const std::string& row,
                                     const std::vector<std::string>& more = {}) const
    {
        std::vector<std::string> args{"review", word, issuedCaseNumber, "--row", row, "--json"};
        args.insert(args.end(), more.begin(), more.end());
        const CliResult result = m_cli.run(args);
        const auto json = result.json();
        if (json->has("error"))
            return std::to_string(result.code) + " " +
                   json->getObject("error")->getValue<std::string>("code");
        const auto item = json->getObject("item");
        return (result.code == 0 ? "" : std::to_string(result.code) + " ") +
               item->getValue<std::string>("state") + "/" + item->getValue<std::string>("open");
    }

    [[nodiscard]] std::string answer(const std::string& row, const std::string& question,
                                     const std::string& answer,
                                     std::vector<std::string> more = {}) const
    {
        more.insert(more.end(), {"--question", question, "--answer", answer});
        return review("answer", row, more);
    }

    [[nodiscard]] std::string state() const
    {
        return m_cli.json({"request", "show", issuedCaseNumber})->getValue<std::string>("state");
    }

private:
    CliProgram m_cli;
};

}

TEST_SUITE("CliReview")
{
    TEST_CASE("From what is asked for to what is decided, question by question")
    {
        const ReviewProgram program;
        const CliProgram& cli = program.cli();
        CHECK(cli.run({"review", "open", issuedCaseNumber}).code == 4); // no board is known
        const auto opened =
            cli.json({"review", "open", issuedCaseNumber, "--board", "Patientnämnden"});
        CHECK(opened->getArray("items")->size() == 3);
        CHECK(program.state() == "with-units");
        CHECK(program.answer("1", "hold", "yes") == "4 item-event-not-allowed");
        CHECK(program.review("found", "1") == "found/hold");
        CHECK(program.answer("1", "hold", "yes") == "under-review/clear");
        CHECK(program.answer("1", "clear", "yes", {"--as", "it"}) == "4 answer-role");
        CHECK(program.answer("1", "clear", "yes") == "under-review/holder");
        CHECK(program.answer("1", "holder", "ours") == "under-review/exists");
        CHECK(program.answer("1", "exists", "gone") == "4 answer-incomplete");
        CHECK(program.answer("1", "exists", "found") == "under-review/public");
        CHECK(program.answer("1", "public", "yes") == "under-review/secret");
        CHECK(program.review("propose", "1", {"--outcome", "disclose-full"}) ==
              "4 checklist-incomplete");

        CHECK(program.answer("1", "secret", "yes") == "under-review/provision");
        CHECK(program.answer("1", "provision", "chosen") == "4 ground-missing");
        CHECK(program.review("ground", "1", {"--add", "19:3 st 2"}) == "4 ground-end-unsaid");
        CHECK(program.review("ground", "1", {"--add", "25:1", "--reason", "uppgift om vård"}) ==
              "3 under-review/provision"); // its text was amended
        CHECK(program.answer("1", "provision", "chosen") == "under-review/applies");
        CHECK(program.answer("1", "secret", "no") == "3 under-review/rest"); // a branch closed
        CHECK(program.answer("1", "rest", "masked") == "4 answer-contradicts");
        CHECK(program.answer("1", "rest", "full") == "under-review/lawyer");
        CHECK(program.answer("1", "lawyer", "not-needed") == "under-review/affected");
        CHECK(program.answer("1", "affected", "no") == "under-review/");
        CHECK(program.review("propose", "1", {"--outcome", "refuse-secret"}) ==
              "4 outcome-not-allowed");
        CHECK(program.review("propose", "1", {"--outcome", "disclose-full"}) == "proposed/");
        CHECK(program.state() == "deciding");
        CHECK(program.review("second", "1", {"--ask"}) == "second-review/");
        CHECK(program.review("second", "1", {"--approve"}) == "4 second-same-person");
        CHECK(program.review("decide", "1") == "4 second-review-needed");
        CHECK(program.review("take-back", "1") == "under-review/");
        CHECK(program.review("propose", "1", {"--outcome", "disclose-full"}) == "proposed/");
        CHECK(program.review("decide", "1") == "decided/");
        CHECK(program.review("show", "1") == "decided/");
        const CliResult shown = cli.run({"review", "show", issuedCaseNumber, "--row", "1"});
        CHECK(shown.out.find("decided: disclose-full") != std::string::npos);
        CHECK(shown.out.find("answers that no longer count") != std::string::npos);
        CHECK(shown.out.find("uppgift om vård") != std::string::npos);
        CHECK(cli.run({"audit", "show"}).out.find("uppgift om vård") == std::string::npos);

        // It goes, the others stay open.
        const std::string file = "1=" + (cli.folder() / "list.csv").string();
        const std::vector<std::string> give{"disclose", issuedCaseNumber, "--way",
                                            "email",    "--file",         file};
        CHECK(cli.run(give).code == 4); // whether it costs anything is not answered
        const auto before = cli.json({"disclose", issuedCaseNumber})->getArray("messages");
        CHECK(before->getObject(0)->getValue<std::string>("standing") == "lacking");
        CHECK(program.answer("1", "fee", "none") == "decided/");
        const auto entry = cli.json(give)->getArray("entries")->getObject(0);
        CHECK(shapeOf(entry->get("items")) == "[{nr:number, board:text, part:text, grounds:[]}]");
        CHECK(program.state() == "disclosing");
        const CliResult closing =
            cli.run({"request", "close", issuedCaseNumber, "--note", "klart"});
        CHECK(closing.code == 4);
        CHECK_MESSAGE(closing.err.find("not decided yet") != std::string::npos, closing.err);
    }

    TEST_CASE("What is not there is refused in writing by a delegate of its board")
    {
        const ReviewProgram program;
        const CliProgram& cli = program.cli();
        cli.json({"review", "open", issuedCaseNumber, "--board", "Patientnämnden"});
        CHECK(program.review("missing", "2", {"--because", "deleted", "--searched", "inkorg"}) ==
              "4 evidence-missing");
        CHECK(program.review("missing", "2",
                             {"--because", "deleted", "--searched", "inkorg", "--confirmed-by",
                              "it", "--why", "gallrad"}) == "not-found/hold");
        CHECK(program.review("propose", "2", {"--outcome", "not-held"}) == "proposed/hold");
        CHECK(program.review("decide", "2") == "4 right-not-told");
        CHECK(program.answer("2", "right-told", "yes",
                             {"--date", "2026-11-01", "--note", "brev"}) == "proposed/hold");
        CHECK(program.review("decide", "2", {"--formal"}) == "4 delegation-needed");
        std::vector<std::string> add{
            "review", "delegation", "add",       "--board", "Regionstyrelsen",
            "--name", "Eva",        "--title",   "Chef",    "--reference",
            "2.4",    "--from",     "2026-01-01"};
        cli.json(add);
        add[4] = "Patientnämnden";
        CHECK(cli.json(add)->getArray("delegations")->size() == 2);
        CHECK(program.review("decide", "2", {"--formal", "--delegation", "1"}) ==
              "4 delegation-other-board");
        CHECK(program.review("decide", "2", {"--formal", "--delegation", "2"}) == "decided/hold");
        CHECK(cli.run({"review", "delegation", "list"}).out.find("2 delegations") !=
              std::string::npos);
        CHECK(program.review("elsewhere", "4", {"--authority", "Regionen Ö"}) ==
              "at-other-authority/hold");
        const CliResult list = cli.run({"review", "list", issuedCaseNumber});
        CHECK(list.out.find("not-held") != std::string::npos);
        CHECK(cli.json({"review", "checklist"})->getArray("questions")->size() == 20);
        CHECK(cli.run({"review", "answer", issuedCaseNumber, "--row", "1"}).code == 2);

        // Drawn up, served, appealed, and with the court.
        const auto decided = [&](std::vector<std::string> args) {
            args.insert(args.begin(), "appeal");
            args.insert(args.begin() + 2, issuedCaseNumber);
            return cli.json(args)->getArray("decisions")->getObject(0);
        };
        const auto drawnUp = decided({"draw-up"});
        const auto day = drawnUp->getValue<std::string>("decidedOn");
        CHECK(shapeOf(drawnUp) ==
              "{number:number, about:text, board:text, decidedOn:text, decidedBy:text, "
              "delegation:text, rows:[number], servedOn:null, lastDay:null, standing:text, "
              "runsUntil:null}");
        CHECK(program.state() == "appeal-period");
        CHECK(decided({"served", "--on", day})->getValue<std::string>("standing") ==
              "appeal-running");
        CHECK(cli.run({"request", "close", issuedCaseNumber, "--note", "klart"}).code == 4);
        CHECK(decided({"received", "--on", day})->getValue<std::string>("standing") == "received");
        CHECK(decided({"forward", "--on", day, "--court-case", "77-26"})
                  ->getValue<std::string>("standing") == "before-court");
        CHECK(program.state() == "appealed");
        CHECK(cli.run({"audit", "show"}).out.find("77-26") == std::string::npos);
    }

    TEST_CASE("The message itself is attached, masked, and gone when the case is closed")
    {
        const ReviewProgram program;
        const CliProgram& cli = program.cli();
        cli.json({"review", "open", issuedCaseNumber, "--board", "Patientnämnden"});
        CHECK(program.review("found", "1") == "found/hold");
        const std::string file = (cli.folder() / "a.eml").string();
        const auto attach = [&](const std::string& id) {
            std::ofstream(file) << "From: asa.ostberg@region.example\nSubject: Anna Alm\n"
                                << "Message-ID: <" << id << ">\n\nHej Anna Alm\n";
            return program.review("attach", "1", {"--file", file});
        };
        CHECK(program.review("message", "1") == "4 mail-missing");
        CHECK(attach("other@region.example") == "4 mail-other-message");
        CHECK(attach("C63881EE5A8839F35B4EED80@exch01.region.example") == "found/hold");
        const auto message =
            cli.json({"review", "message", issuedCaseNumber, "--row", "1"})->getArray("lines");
        REQUIRE(message->size() == 3);
        CHECK(message->getObject(2)->getValue<std::string>("text") == "Hej Anna Alm\n");
        CHECK(program.review("mask", "1", {"--line", "2", "--text", "Bo", "--ground", "25:1"}) ==
              "4 mask-text-not-found");
        CHECK(program.review("mask", "1",
                             {"--line", "2", "--text", "Anna Alm", "--ground", "OSL 25:1"}) ==
              "found/hold");
        const CliResult shown = cli.run({"review", "message", issuedCaseNumber, "--row", "1"});
        CHECK_MESSAGE(
            shown.out.find("2  Subject: Anna Alm\n     masked from 1, 8 long: OSL 25:1") !=
                std::string::npos,
            shown.out);
        CHECK(program.review("unmask", "1", {"--line", "2"}) == "found/hold");
        cli.json({"request", "event", issuedCaseNumber, "withdraw", "--note", "per telefon"});
        CHECK(program.review("message", "1") == "4 mail-missing");
        CHECK(cli.run({"audit", "show"}).out.find("Anna Alm") == std::string::npos);
    }
}

}
