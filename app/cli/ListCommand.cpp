// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/ListCommands.h"
#include "app/cli/Words.h"
#include "core/domain/RowNumbers.h"
#include "core/task/ReadSelection.h"
#include "core/task/RegisterRequest.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace postinsyn {

namespace {

class ListCommand : public Command {
public:
    void declare(CLI::App& parent) override
    {
        m_app = parent.add_subcommand("list", "The overview list of a case: freeze, judge, issue");
        m_app->require_subcommand(1);
        for (const auto make : {makeListFreezeCommand, makeListShowCommand, makeListHintsCommand,
                                makeListJudgeCommand, makeListAckCommand, makeListUndoCommand,
                                makeListRedoCommand, makeListIssueCommand, makeListReviseCommand}) {
            m_parts.push_back(make());
            m_parts.back()->declare(*m_app);
        }
    }
    [[nodiscard]] bool isChosen() const override { return m_app->parsed(); }
    ExitCode run(const CommandContext& context) override
    {
        const auto chosen = std::find_if(m_parts.begin(), m_parts.end(),
                                         [](const auto& part) { return part->isChosen(); });
        return (*chosen)->run(context);
    }

private:
    CLI::App* m_app = nullptr;
    std::vector<std::unique_ptr<Command>> m_parts;
};

}

bool CaseCommand::isChosen() const
{
    return m_app->parsed();
}

CLI::App& CaseCommand::add(CLI::App& parent, const char* name, const char* help)
{
    m_app = parent.add_subcommand(name, help);
    m_app->add_option("case", m_case, "Case number")->required();
    return *m_app;
}

std::vector<std::int64_t> rowsIn(const char* option, const std::string& text, std::int64_t count)
{
    auto rows = parseRowNumbers(text, count);
    if (const auto* fault = std::get_if<SyntaxFault>(&rows))
        throw CLI::ValidationError(option,
                                   rowNumberReason(fault->code) + " at character " +
                                       std::to_string(fault->position + 1) +
                                       (count == 0 ? "; the list has no rows"
                                                   : "; rows are 1 to " + std::to_string(count)));
    return std::get<std::vector<std::int64_t>>(std::move(rows));
}

std::vector<std::int64_t> issuedRowsIn(Archive& archive, const std::string& caseNumber,
                                       const char* option, const std::string& text)
{
    return rowsIn(option, text, listThatIsOut(archive, requestOf(archive, caseNumber)).rowCount);
}

std::unique_ptr<Command> makeListCommand()
{
    return std::make_unique<ListCommand>();
}

}
