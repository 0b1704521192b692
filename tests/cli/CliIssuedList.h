// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/cli/CliProgram.h"
#include "tests/support/TempFolder.h"

#include <string>
#include <vector>

namespace postinsyn::test {

inline const std::string issuedCaseNumber = "RE 2026-0502";

/// Five rows, issued as a workbook and as CSV.
inline void issueList(const CliProgram& cli)
{
    std::vector<std::string> import{"import"};
    for (const char* name : {"MSGTRK2026091400-1.LOG", "messagetrace-0928-1011.csv",
                             "MTSummary_RE-2026-0502.csv", "graph-1019-1026.json"})
        import.push_back(testdata("logs/demo/" + std::string(name)).string());
    cli.json(import, 3);
    cli.json({"request", "new", "--case", issuedCaseNumber, "--received", "2026-10-26 09:00",
              "--from", "2026-10-05", "--to", "2026-10-07", "--party",
              "asa.ostberg@region.example"});
    cli.json({"list", "freeze", issuedCaseNumber}, 3); // a row of the log could not be read
    const auto rows = cli.json({"list", "hints", issuedCaseNumber})->getArray("rows");
    for (unsigned i = 0; i < rows->size(); ++i) {
        const auto hints = rows->getObject(i)->getArray("hints");
        for (unsigned k = 0; k < hints->size(); ++k)
            cli.json({"list", "ack", issuedCaseNumber, "--row",
                      rows->getObject(i)->getValue<std::string>("nr"), "--hint",
                      hints->getObject(k)->getValue<std::string>("id"), "--as", "not-secret"});
    }
    for (const char* row : {"1", "2", "3", "4", "5"})
        cli.json({"list", "judge", issuedCaseNumber, "--rows", row, "--clear"});
    cli.json({"list", "issue", issuedCaseNumber, "--out", (cli.folder() / "list.xlsx").string(),
              "--csv", (cli.folder() / "list.csv").string()},
             3); // a row of the log could not be read, and is told of
}

}
