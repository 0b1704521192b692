// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/ListCommands.h"
#include "app/cli/SelectionReport.h"
#include "app/cli/Words.h"
#include "core/domain/RowNumbers.h"
#include "core/store/SelectionStore.h"
#include "core/task/ConfirmSelection.h"
#include "core/task/RegisterRequest.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace postinsyn {

namespace {

class SelectCommand : public CaseCommand {
public:
    void declare(CLI::App& parent) override;
    ExitCode run(const CommandContext& context) override;

private:
    void checkOptions() const;
    [[nodiscard]] SelectionProposal read(Archive& archive, const CommandContext& context) const;
    [[nodiscard]] SelectionAnswers answers(const SelectionProposal& proposal) const;
    [[nodiscard]] ExitCode showRounds(const CommandContext& context) const;
    [[nodiscard]] ExitCode undo(const CommandContext& context) const;

    CLI::Option* m_numbersGiven = nullptr;
    CLI::Option* m_fileGiven = nullptr;
    CLI::Option* m_countGiven = nullptr;
    std::string m_numbers, m_file, m_accept;
    std::int64_t m_count = 0;
    bool m_isPhone = false, m_isConfirmed = false, m_leavesDoubts = false, m_isThisList = false,
         m_isUndo = false;
};

void SelectCommand::declare(CLI::App& parent)
{
    CLI::App& app = add(parent, "select",
                        "Which rows the requester asks for: read an answer, confirm it, take it "
                        "back; without more it shows what is asked for");
    m_numbersGiven = app.add_option("--numbers", m_numbers,
                                    "What the requester wrote or said: \"3, 5-7 och 12\"");
    m_fileGiven = app.add_option("--file", m_file, "The list as it came back: .xlsx or CSV");
    app.add_flag("--phone", m_isPhone, "The numbers were told by phone");
    app.add_flag("--confirm", m_isConfirmed, "Apply it; without, it is only shown");
    app.add_option("--accept", m_accept,
                   "Rows that are asked for though they were in doubt, 3,7-9");
    app.add_flag("--leave-doubts", m_leavesDoubts, "Whatever else is in doubt is not asked for");
    m_countGiven = app.add_option("--count", m_count, "If all are asked for: how many that is");
    app.add_flag("--this-list", m_isThisList,
                 "The file does not say which list it is; you saw that it is this one");
    app.add_flag("--undo", m_isUndo, "Take the last confirmed answer back");
}

/// Whatever does not belong to what is asked of the command would be passed over in silence.
void SelectCommand::checkOptions() const
{
    const bool hasNumbers = m_numbersGiven->count() > 0;
    const bool hasFile = m_fileGiven->count() > 0;
    const bool isConfirming = m_isConfirmed || !m_accept.empty() || m_leavesDoubts ||
                              m_isThisList || m_countGiven->count() > 0;
    if (hasNumbers && hasFile)
        throw CLI::ValidationError("--file", "excludes --numbers");
    if (m_isUndo && (hasNumbers || hasFile || isConfirming || m_isPhone))
        throw CLI::ValidationError("--undo", "stands alone");
    if (isConfirming && !hasNumbers && !hasFile)
        throw CLI::RequiredError("--numbers or --file");
    if (isConfirming && !m_isConfirmed)
        throw CLI::RequiredError("--confirm");
    if (m_isPhone && !hasNumbers)
        throw CLI::ValidationError("--phone", "belongs to --numbers");
}

SelectionProposal SelectCommand::read(Archive& archive, const CommandContext& context) const
{
    if (m_fileGiven->count() > 0)
        return readReturnedSelection(archive, m_case, m_file, context.meter->token());
    return readSelection(archive, m_case, m_numbers,
                         m_isPhone ? SelectionWay::Phone : SelectionWay::Text);
}

SelectionAnswers SelectCommand::answers(const SelectionProposal& proposal) const
{
    SelectionAnswers told;
    if (!m_accept.empty())
        told.accepted = rowsIn("--accept", m_accept, proposal.rowCount);
    told.leavesDoubts = m_leavesDoubts;
    told.isOfThisList = m_isThisList;
    if (m_countGiven->count() > 0)
        told.countOfAll = m_count;
    return told;
}

ExitCode SelectCommand::showRounds(const CommandContext& context) const
{
    const auto archive = context.openArchive(OpenMode::ReadOnly);
    const Request request = requestOf(*archive, m_case);
    SelectionStore store(archive->database());
    const auto rounds = store.rounds(request.id);
    const auto selected = store.selectedRows(request.id);
    if (context.isJson)
        writeRoundsJson(std::cout, request.caseNumber, rounds, selected);
    else
        printRounds(std::cout, request.caseNumber, rounds, selected);
    return ExitCode::Done;
}

ExitCode SelectCommand::undo(const CommandContext& context) const
{
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    const SelectionRound round = undoSelection(*archive, m_case, context.actor);
    SelectionStore store(archive->database());
    const Request request = requestOf(*archive, m_case);
    const auto selected = store.selectedRows(request.id);
    if (context.isJson) {
        writeRoundsJson(std::cout, request.caseNumber, {round}, selected);
    } else {
        std::cout << "round " << round.number << " taken back: " << rowNumbersText(round.rows)
                  << '\n';
        printRounds(std::cout, request.caseNumber, {}, selected);
    }
    return ExitCode::Done;
}

ExitCode SelectCommand::run(const CommandContext& context)
{
    checkOptions();
    if (m_isUndo)
        return undo(context);
    if (m_numbersGiven->count() == 0 && m_fileGiven->count() == 0)
        return showRounds(context);
    const auto archive =
        context.openArchive(m_isConfirmed ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    const Database::StopScope stoppable(archive->database(), context.meter->token());
    const SelectionProposal proposal = read(*archive, context);
    std::optional<SelectionRound> confirmed;
    if (m_isConfirmed)
        confirmed = confirmSelection(*archive, proposal, answers(proposal), context.actor);
    if (context.isJson)
        writeProposalJson(std::cout, proposal, confirmed);
    else
        printProposal(std::cout, proposal);
    if (!context.isJson && confirmed)
        std::cout << "confirmed as round " << confirmed->number << ": "
                  << rowNumbersText(confirmed->rows) << '\n';
    if (!context.isJson && !confirmed)
        std::cout << "nothing is applied yet: the same with --confirm applies it\n";
    return confirmed || !needsAnswers(proposal) ? ExitCode::Done : ExitCode::Warnings;
}

}

std::unique_ptr<Command> makeSelectCommand()
{
    return std::make_unique<SelectCommand>();
}

}
