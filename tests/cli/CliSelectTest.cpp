// SPDX-License-Identifier: EUPL-1.2
#include "core/import/XlsxReader.h"
#include "tests/cli/CliIssuedList.h"
#include "tests/cli/CliProgram.h"
#include "tests/support/ZipBuilder.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

namespace postinsyn::test {

namespace {

const std::string caseNumber = issuedCaseNumber;

void write(const std::filesystem::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

/// The issued workbook with an X in these rows, as a program that packs it anew saves it.
std::string markedCopy(const CliProgram& cli, std::initializer_list<int> rows)
{
    const XlsxReader issued(readFile(cli.folder() / "list.xlsx"));
    ZipBuilder zip;
    for (const std::string& name : issued.partNames())
        zip.add(name, issued.part(name));
    std::string& xml = zip["xl/worksheets/sheet2.xml"].bytes;
    for (const int row : rows) {
        const std::size_t at = xml.find("r=\"I" + std::to_string(row + 1) + "\"");
        REQUIRE(at != std::string::npos);
        const std::size_t end = xml.find("/>", at);
        xml.replace(end, 2, " t=\"inlineStr\"><is><t>X</t></is></c>");
    }
    const auto path = cli.folder() / "svar.xlsx";
    write(path, zip.build());
    return path.string();
}

std::string numbers(const Poco::JSON::Object::Ptr& answer, const char* name)
{
    std::string text;
    const auto array = answer->getArray(name);
    for (unsigned i = 0; i < array->size(); ++i)
        text += (i == 0 ? "" : ",") + array->getElement<std::string>(i);
    return text;
}

std::string state(const CliProgram& cli)
{
    return cli.json({"request", "show", caseNumber})->getValue<std::string>("state");
}

}

TEST_SUITE_BEGIN("CliSelect");

TEST_CASE("a list goes out, comes back marked, is confirmed, added to and taken back")
{
    const CliProgram cli;
    issueList(cli);
    const std::string file = markedCopy(cli, {2, 4});

    const auto shown = cli.json({"select", caseNumber, "--file", file});
    CHECK(shapeOf(shown) ==
          "{case:text, version:number, answeredVersion:number, rowCount:number, way:text, "
          "binding:text, rows:[number], added:[number], already:[], unnamed:[], all:flag, "
          "none:flag, parts:[], remarks:[], doubts:[], confirmed:null}");
    CHECK(shown->getValue<std::string>("binding") == "bound");
    CHECK(numbers(shown, "rows") == "2,4");
    CHECK(state(cli) == "list-disclosed");

    const auto confirmed = cli.json({"select", caseNumber, "--file", file, "--confirm"});
    CHECK(shapeOf(confirmed->get("confirmed")) ==
          "{round:number, version:number, way:text, rows:[number], accepted:[], all:flag, at:text, "
          "by:text, undoneAt:null, undoneBy:null}");
    CHECK(state(cli) == "selection-received");

    const auto more = cli.json({"select", caseNumber, "--numbers", "nr 4 och 5"});
    CHECK(numbers(more, "added") == "5");
    CHECK(numbers(more, "already") == "4");
    CHECK(numbers(more, "unnamed") == "2");
    const CliResult doubtful = cli.run({"select", caseNumber, "--numbers", "3 eller 5"});
    CHECK(doubtful.code == 3);
    CHECK_MESSAGE(doubtful.out.find("in doubt: ") != std::string::npos, doubtful.out);
    const CliResult refused =
        cli.run({"select", caseNumber, "--numbers", "3 eller 5", "--confirm"});
    CHECK(refused.code == 4);
    CHECK(refused.out == "");
    CHECK_MESSAGE(refused.err.find("in doubt") != std::string::npos, refused.err);
    CHECK_MESSAGE(refused.err.find("rows: 3,5\n") != std::string::npos, refused.err);
    cli.json({"select", caseNumber, "--numbers", "3 eller 5", "--confirm", "--accept", "5",
              "--leave-doubts", "--phone"});

    const auto all = cli.json({"select", caseNumber});
    CHECK(numbers(all, "selected") == "2,4,5");
    CHECK(all->getArray("rounds")->size() == 2);
    CHECK(numbers(cli.json({"select", caseNumber, "--undo"}), "selected") == "2,4");
    CHECK(numbers(cli.json({"select", caseNumber, "--undo"}), "selected") == "");
    CHECK(state(cli) == "awaiting-selection");
    const CliResult none = cli.run({"select", caseNumber, "--undo"});
    CHECK(none.code == 4);
    CHECK_MESSAGE(none.err.find("left to take back") != std::string::npos, none.err);
    CHECK(cli.json({"select", caseNumber})->getArray("rounds")->size() == 2);

    // The requester is content with the list: how it was handed over, and the end of the case.
    const auto given =
        cli.json({"disclose", caseNumber, "--way", "post", "--paper", "--pages", "12", "--list",
                  "1", "--file", (cli.folder() / "list.csv").string(), "--out",
                  cli.folder().path().string(), "--waive", "CANARY"});
    CHECK(shapeOf(given) ==
          "{case:text, entries:[{at:text, delivery:number, listVersion:number, listRows:number, "
          "way:text, paper:flag, handedOverBy:text, files:[text], pages:number, "
          "earlierPages:number, fee:number, fullFee:number, feeBasis:text, "
          "tariffToBeChecked:flag, waiverReason:text, items:[]}]}");
    CHECK(given->getArray("entries")->getObject(0)->getValue<int>("fullFee") == 54);
    CHECK(readFile(cli.folder() / "RE-2026-0502.csv") == readFile(cli.folder() / "list.csv"));
    CHECK(cli.run({"disclose", caseNumber, "--register", "--public"}).out.find("CANARY") ==
          std::string::npos);
    CHECK(cli.run({"disclose", caseNumber, "--way", "email"}).code == 4);
    CHECK(shapeOf(cli.json({"appeal", "show", caseNumber})) ==
          "{case:text, decisions:[], notDrawnUp:[]}");
    CHECK(cli.run({"request", "event", caseNumber, "close"}).code == 4); // says no reason
    CHECK(cli.json({"request", "close", caseNumber, "--note", "Sökanden är nöjd"})
              ->getValue<std::string>("state") == "closed");
    CHECK(cli.json({"request", "show", caseNumber})->getArray("holds")->size() == 0);
}

TEST_CASE("a list that came back as CSV is asked about, and nothing of it gets into the audit")
{
    const CliProgram cli;
    issueList(cli);
    std::istringstream lines(readFile(cli.folder() / "list.csv"));
    std::string csv;
    for (std::string line; std::getline(lines, line); csv += line + "\r\n") {
        line.pop_back(); // the carriage return
        if (line.starts_with("\"3\"")) {
            REQUIRE(line.ends_with(";\"\""));
            line.replace(line.size() - 2, 2, "\"x\"");
            line += ";\"CANARY med bilagor\"";
        } else {
            line += csv.empty() ? ";\"Anteckning\"" : ";\"\"";
        }
    }
    const auto path = (cli.folder() / "svar.csv").string();
    write(path, csv);

    const CliResult shown = cli.run({"select", caseNumber, "--file", path});
    CHECK(shown.code == 3);
    CHECK_MESSAGE(shown.out.find("1 row understood: 3\n") != std::string::npos, shown.out);
    CHECK_MESSAGE(shown.out.find("confirm with --this-list") != std::string::npos, shown.out);
    CHECK(cli.run({"select", caseNumber, "--file", path, "--confirm"}).code == 4);
    const CliResult confirmed = cli.run(
        {"select", caseNumber, "--file", path, "--confirm", "--this-list", "--leave-doubts"});
    CHECK_MESSAGE(confirmed.code == 0, confirmed.err);
    CHECK_MESSAGE(confirmed.out.find("confirmed as round 1: 3\n") != std::string::npos,
                  confirmed.out);
    const CliResult audit = cli.run({"audit", "show", "--json"});
    CHECK(audit.out.find("selection-confirmed") != std::string::npos);
    CHECK(audit.out.find("CANARY") == std::string::npos);
}

TEST_CASE("what is no returned list, or another case's, is refused with what to do")
{
    const CliProgram cli;
    issueList(cli);
    const auto path = (cli.folder() / "svar.pdf").string();
    write(path, "%PDF-1.4\n");
    const CliResult pdf = cli.run({"select", caseNumber, "--file", path});
    CHECK(pdf.code == 1);
    CHECK_MESSAGE(pdf.err.find("cannot be read as a list that came back (pdf)") !=
                      std::string::npos,
                  pdf.err);
    CHECK_MESSAGE(pdf.err.find("--numbers") != std::string::npos, pdf.err);
    CHECK(cli.run({"select", caseNumber, "--file", (cli.folder() / "none.xlsx").string()}).code ==
          1);

    const std::string file = markedCopy(cli, {2});
    cli.json({"request", "new", "--case", "RE 1", "--received", "2026-10-26 09:00", "--from",
              "2026-10-05", "--to", "2026-10-07", "--party", "asa.ostberg@region.example"});
    CHECK(cli.run({"select", "RE 1", "--file", file}).code == 4);
    CHECK(cli.run({"select", "RE 0", "--numbers", "3"}).code == 4);

    CHECK(cli.run({"select", caseNumber, "--numbers", "3", "--undo"}).code == 2);
    CHECK(cli.run({"select", caseNumber, "--confirm"}).code == 2);
    CHECK(cli.run({"select", caseNumber, "--numbers", "3", "--file", file}).code == 2);
    CHECK(cli.run({"select", caseNumber, "--numbers", "3", "--accept", "3"}).code == 2);
    CHECK(cli.run({"select", caseNumber, "--numbers", "3", "--confirm", "--accept", "9"}).code ==
          2);
    const CliResult all = cli.run({"select", caseNumber, "--numbers", "alla", "--confirm"});
    CHECK(all.code == 4);
    CHECK_MESSAGE(all.err.find("(5 rows)") != std::string::npos, all.err);
    cli.json({"select", caseNumber, "--numbers", "alla", "--confirm", "--count", "5"});
}

TEST_SUITE_END();

}
