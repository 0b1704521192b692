// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/ListCommands.h"
#include "app/cli/ListText.h"
#include "core/domain/HintEngine.h"
#include "core/task/RegisterRequest.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace postinsyn {

namespace {

/// A list with its rows, its hints and what was said of them, for the reviewer's eyes.
class ReviewCommand : public CaseCommand {
public:
    ExitCode run(const CommandContext& context) override
    {
        const auto archive = context.openArchive(OpenMode::ReadOnly);
        const Database::StopScope stoppable(archive->database(), context.meter->token());
        OverviewList list = listOf(*archive, m_case, m_version);
        archive->lists().loadRows(list);
        const HintEngine engine = HintEngine::builtIn(profileOf(*archive).reserveNumberShapes);
        tell(list, stoppableHints(engine, *context.meter),
             archive->lists().acknowledgements(list.id), context.isJson);
        return ExitCode::Done;
    }

protected:
    std::optional<int> m_version;

private:
    virtual void tell(const OverviewList& list, const HintsOf& hintsOf,
                      const std::vector<HintAcknowledgement>& answers, bool isJson) const = 0;
};

class ListShowCommand : public ReviewCommand {
public:
    void declare(CLI::App& parent) override
    {
        add(parent, "show", "The list with what was decided, for the reviewer's eyes")
            .add_option("--version", m_version, "An earlier version");
    }

private:
    void tell(const OverviewList& list, const HintsOf& hintsOf,
              const std::vector<HintAcknowledgement>& answers, bool isJson) const override
    {
        if (isJson)
            writeListJson(std::cout, list, hintsOf, answers);
        else
            printList(std::cout, list, hintsOf);
    }
};

class ListHintsCommand : public ReviewCommand {
public:
    void declare(CLI::App& parent) override
    {
        add(parent, "hints", "What a person should look at, row by row; no hint means nothing");
    }

private:
    void tell(const OverviewList& list, const HintsOf& hintsOf,
              const std::vector<HintAcknowledgement>& answers, bool isJson) const override
    {
        if (isJson)
            writeHintsJson(std::cout, list, hintsOf, answers);
        else
            printHints(std::cout, list, hintsOf, answers);
    }
};

}

OverviewList listOf(Archive& archive, const std::string& caseNumber, std::optional<int> version)
{
    const RequestId request = requestOf(archive, caseNumber).id;
    auto list = archive.lists().head(request, version);
    if (list)
        return *std::move(list);
    const auto newest = archive.lists().head(request, {});
    if (!newest)
        throw GateError("list-missing");
    const std::string last = std::to_string(newest->version);
    throw GateError("list-version-missing", newest->version == 1 ? last : "1-" + last);
}

std::unique_ptr<Command> makeListShowCommand()
{
    return std::make_unique<ListShowCommand>();
}

std::unique_ptr<Command> makeListHintsCommand()
{
    return std::make_unique<ListHintsCommand>();
}

}
