// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/ReviewCommands.h"
#include "app/cli/ReviewReport.h"
#include "core/domain/HintEngine.h"
#include "core/task/OpenReview.h"
#include "core/task/ReviewedMessage.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <limits>

namespace postinsyn {

namespace {

void tellReviewed(Archive& archive, const ItemRef& ref, const ReviewBasis& basis,
                  const CommandContext& context)
{
    const ReviewedMessage shown = reviewedMessage(archive, ref, basis, context.actor);
    if (context.isJson)
        writeReviewedJson(std::cout, shown, basis);
    else
        printReviewed(std::cout, shown, basis);
}

class ReviewOpenCommand : public CaseCommand {
public:
    void declare(CLI::App& parent) override
    {
        CLI::App& app = add(parent, "open",
                            "Begin the review of what is asked for: an item for each row and each "
                            "board that holds it");
        app.add_option("--rows", m_rows, "Only these, 1-3,7; without: all that are asked for");
        app.add_option("--board", m_board,
                       "The board that holds them, where the mailboxes do not "
                       "tell");
        app.add_option("--unit", m_unit, "Who gets them there");
    }
    ExitCode run(const CommandContext& context) override
    {
        ReviewOrder order{m_case, {}, m_board, m_unit};
        if (!m_rows.empty())
            order.rows = rowsIn("--rows", m_rows, std::numeric_limits<std::int32_t>::max());
        const auto archive = context.openArchive(OpenMode::ReadWrite);
        const auto items = openReview(*archive, order, context.actor);
        const Checklist checklist = Checklist::builtIn();
        if (context.isJson)
            writeReviewItemsJson(std::cout, m_case, items, checklist);
        else
            printReviewItems(std::cout, m_case, items, checklist);
        return ExitCode::Done;
    }

private:
    std::string m_rows, m_board, m_unit;
};

class ReviewListCommand : public CaseCommand {
public:
    void declare(CLI::App& parent) override
    {
        add(parent, "list", "How far the review of each message has come");
    }
    ExitCode run(const CommandContext& context) override
    {
        const auto archive = context.openArchive(OpenMode::ReadOnly);
        const auto items = reviewItems(*archive, m_case);
        const Checklist checklist = Checklist::builtIn();
        if (context.isJson)
            writeReviewItemsJson(std::cout, m_case, items, checklist);
        else
            printReviewItems(std::cout, m_case, items, checklist);
        return ExitCode::Done;
    }
};

class ReviewShowCommand : public CaseCommand {
public:
    void declare(CLI::App& parent) override
    {
        CLI::App& app =
            add(parent, "show", "One message with all that was said of it, for those who review");
        app.add_option("--row", m_row, "Which row of the list")->required();
        app.add_option("--board", m_board, "At which board, if several hold it");
    }
    ExitCode run(const CommandContext& context) override
    {
        const auto archive = context.openArchive(OpenMode::ReadOnly);
        const HintEngine engine = HintEngine::builtIn(profileOf(*archive).reserveNumberShapes);
        tellReviewed(*archive, {m_case, m_row, m_board}, reviewBasis(*archive, hintsBy(engine)),
                     context);
        return ExitCode::Done;
    }

private:
    std::int64_t m_row = 0;
    std::string m_board;
};

class ReviewChecklistCommand : public Command {
public:
    void declare(CLI::App& parent) override
    {
        m_app = parent.add_subcommand("checklist", "All that the checklist asks, in Swedish");
    }
    [[nodiscard]] bool isChosen() const override { return m_app->parsed(); }
    ExitCode run(const CommandContext& context) override
    {
        if (context.isJson)
            writeChecklistJson(std::cout, Checklist::builtIn());
        else
            printChecklist(std::cout, Checklist::builtIn());
        return ExitCode::Done;
    }

private:
    CLI::App* m_app = nullptr;
};

class ReviewGroupCommand : public Command {
public:
    void declare(CLI::App& parent) override
    {
        m_app = parent.add_subcommand(
            "review", "The secrecy review of the messages that are asked for, one by one");
        m_app->require_subcommand(1);
        m_parts.push_back(std::make_unique<ReviewOpenCommand>());
        m_parts.push_back(std::make_unique<ReviewListCommand>());
        m_parts.push_back(std::make_unique<ReviewShowCommand>());
        m_parts.push_back(std::make_unique<ReviewChecklistCommand>());
        for (const auto make :
             {makeReviewSearchCommand, makeReviewFoundCommand, makeReviewMissingCommand,
              makeReviewElsewhereCommand, makeReviewAttachCommand, makeReviewMessageCommand,
              makeReviewMaskCommand, makeReviewUnmaskCommand, makeReviewDetachCommand,
              makeReviewAnswerCommand, makeReviewGroundCommand, makeReviewLawyerCommand,
              makeReviewProposeCommand, makeReviewTakeBackCommand, makeReviewSecondCommand,
              makeReviewDecideCommand, makeReviewReopenCommand, makeDelegationCommand})
            m_parts.push_back(make());
        for (const auto& part : m_parts)
            part->declare(*m_app);
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

CLI::App& ItemCommand::addItem(CLI::App& parent, const char* name, const char* help)
{
    CLI::App& app = add(parent, name, help);
    app.add_option("--row", m_row, "Which row of the list")->required();
    app.add_option("--board", m_board, "At which board, if several hold it");
    return app;
}

ExitCode ItemCommand::run(const CommandContext& context)
{
    checkOptions();
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    const HintEngine engine = HintEngine::builtIn(profileOf(*archive).reserveNumberShapes);
    const ReviewBasis basis = reviewBasis(*archive, hintsBy(engine));
    const Told told = change(*archive, basis, context.actor);
    tellReviewed(*archive, item(), basis, context);
    for (const std::string& warning : told.warnings)
        std::cerr << "postinsyn-cli: " << warning << '\n';
    return told.warnings.empty() ? ExitCode::Done : ExitCode::Warnings;
}

LocalDate dayIn(const char* option, const std::string& text)
{
    const auto date = LocalDate::parse(text);
    if (!date)
        throw CLI::ValidationError(option, "is not a day (YYYY-MM-DD): " + text);
    return *date;
}

std::unique_ptr<Command> makeReviewCommand()
{
    return std::make_unique<ReviewGroupCommand>();
}

}
