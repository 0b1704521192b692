// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/JsonOutput.h"
#include "app/cli/ListCommands.h"
#include "app/cli/WhatIsLacking.h"
#include "app/cli/Words.h"
#include "core/domain/RowNumbers.h"
#include "core/task/FreezeRequest.h"
#include "core/task/ListCompleteness.h"
#include "core/task/RegisterRequest.h"
#include "export/ListWords.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace postinsyn {

namespace {

class ListFreezeCommand : public CaseCommand {
public:
    void declare(CLI::App& parent) override
    {
        add(parent, "freeze",
            "Number what the request asks for; again when more logs have come: numbers that went "
            "out never change");
    }

    ExitCode run(const CommandContext& context) override
    {
        const auto archive = context.openArchive(OpenMode::ReadWrite);
        const FrozenList list =
            freezeRequest(*archive, m_case, describeFilter(requestOf(*archive, m_case).filter),
                          context.actor, *context.meter);
        const auto completeness = ListCompleteness::fromJson(list.completeness);
        context.isJson ? writeJson(list, completeness) : print(list);
        const bool isWhole = !tellWhatIsLacking(completeness);
        tellMissingContact(profileOf(*archive));
        return isWhole ? ExitCode::Done : ExitCode::Warnings;
    }

private:
    static void writeJson(const FrozenList& list, const ListCompleteness& completeness)
    {
        JsonOutput json(std::cout);
        json.object()
            .field("case", list.caseNumber)
            .field("version", list.version)
            .field("unchanged", list.isUnchanged)
            .field("rows", list.rowCount)
            .field("carriedRows", list.carriedRows)
            .key("keepsNumbersOf");
        list.keepsNumbersOf ? json.value(*list.keepsNumbersOf) : json.null();
        json.field("addedRows", list.sinceIssued.added)
            .field("rewordedRows", list.sinceIssued.reworded)
            .field("removedOutsideOrder", list.outsideCount)
            .field("filter", list.filterText)
            .field("rejectedRows", completeness.rejectedRows)
            .key("gaps")
            .array();
        for (const Period& gap : completeness.gaps)
            json.object().field("from", gap.from.toIso()).field("to", gap.to.toIso()).endObject();
        json.endArray().endObject();
        std::cout << '\n';
    }

    static void print(const FrozenList& list)
    {
        std::cout << list.caseNumber << ": list version " << list.version << ", "
                  << counted(list.rowCount, "row")
                  << (list.isUnchanged ? ", is as it was\n" : " numbered\n");
        if (list.rowCount == 0)
            std::cout << "  nothing was found; list issue writes the answer that says so\n";
        if (list.keepsNumbersOf) {
            const VersionChanges& since = list.sinceIssued;
            std::cout << "  the numbers of version " << *list.keepsNumbersOf
                      << ", which went out, are kept; added: "
                      << (since.added.empty() ? "none" : rowNumbersText(since.added)) << '\n';
            if (!since.reworded.empty())
                std::cout << "  the log says something else than then in rows "
                          << rowNumbersText(since.reworded) << '\n';
        }
        if (list.version > 1 && !list.isUnchanged)
            std::cout << "  what was decided stays on "
                      << counted(list.carriedRows, "unchanged row") << '\n';
        if (list.outsideCount > 0)
            std::cout << "  " << counted(list.outsideCount, "message")
                      << " outside the order left the archive\n";
    }
};

class ListReviseCommand : public CaseCommand {
public:
    void declare(CLI::App& parent) override
    {
        add(parent, "revise", "Open the next version of an issued list");
    }

    ExitCode run(const CommandContext& context) override
    {
        const auto archive = context.openArchive(OpenMode::ReadWrite);
        const OverviewList list = newListVersion(*archive, m_case, context.actor);
        if (context.isJson) {
            JsonOutput json(std::cout);
            json.object().field("case", list.caseNumber).field("version", list.version).endObject();
            std::cout << '\n';
        } else {
            std::cout << list.caseNumber << ": version " << list.version
                      << " is open for judging\n";
        }
        return ExitCode::Done;
    }
};

}

std::unique_ptr<Command> makeListFreezeCommand()
{
    return std::make_unique<ListFreezeCommand>();
}

std::unique_ptr<Command> makeListReviseCommand()
{
    return std::make_unique<ListReviseCommand>();
}

}
