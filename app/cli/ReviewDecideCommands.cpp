// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/ReviewCommands.h"
#include "app/cli/ReviewReport.h"
#include "core/task/DecideItem.h"
#include "core/task/ProposeOutcome.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace postinsyn {

namespace {

class ReviewProposeCommand : public ItemCommand {
public:
    void declare(CLI::App& parent) override
    {
        addItem(parent, "propose", "Propose the outcome that the checklist leads to")
            .add_option("--outcome", m_outcome,
                        "disclose-full, disclose-masked, disclose-with-reservation, "
                        "refuse-secret, refuse-not-public or not-held")
            ->required();
    }

private:
    void checkOptions() override
    {
        if (!itemOutcomeNamed(m_outcome))
            throw CLI::ValidationError("--outcome", "is no outcome: " + m_outcome);
    }
    Told change(Archive& archive, const ReviewBasis& basis, const std::string& actor) override
    {
        proposeOutcome(archive, item(), *itemOutcomeNamed(m_outcome), basis, actor);
        return {};
    }
    std::string m_outcome;
};

class ReviewTakeBackCommand : public ItemCommand {
public:
    void declare(CLI::App& parent) override
    {
        addItem(parent, "take-back", "The proposal no longer stands")
            .add_option("--note", m_note, "For the case's own people");
    }

private:
    Told change(Archive& archive, const ReviewBasis& basis, const std::string& actor) override
    {
        takeBackProposal(archive, item(), m_note, basis, actor);
        return {};
    }
    std::string m_note;
};

class ReviewSecondCommand : public ItemCommand {
public:
    void declare(CLI::App& parent) override
    {
        CLI::App& app = addItem(parent, "second",
                                "Four eyes: agree or object, on another account than those who "
                                "reviewed; or ask for it");
        auto* const approve = app.add_flag("--approve", m_isApproved, "Agree");
        auto* const object = app.add_flag("--object", m_isObjected, "Object")->excludes(approve);
        app.add_flag("--ask", m_isAsked, "Have a second person look, although no rule asks for it")
            ->excludes(approve)
            ->excludes(object);
        app.add_option("--note", m_note, "For the case's own people");
    }

private:
    void checkOptions() override
    {
        if (!m_isApproved && !m_isObjected && !m_isAsked)
            throw CLI::RequiredError("--approve, --object or --ask");
    }
    Told change(Archive& archive, const ReviewBasis& basis, const std::string& actor) override
    {
        if (m_isAsked)
            askSecond(archive, item(), basis, actor);
        else
            reviewAsSecond(archive, item(),
                           m_isApproved ? SecondOpinion::Agrees : SecondOpinion::Objects, m_note,
                           basis, actor);
        return {};
    }
    std::string m_note;
    bool m_isApproved = false, m_isObjected = false, m_isAsked = false;
};

class ReviewDecideCommand : public ItemCommand {
public:
    void declare(CLI::App& parent) override
    {
        CLI::App& app = addItem(parent, "decide", "Decide what is proposed");
        app.add_flag("--formal", m_isFormal, "In writing, so that it can be appealed");
        app.add_option("--delegation", m_order.delegation.value,
                       "Who decided: a number of review delegation list");
        app.add_option("--date", m_date, "The day of a decision on paper; without: today");
    }

private:
    void checkOptions() override
    {
        m_order.form = m_isFormal ? DecisionForm::Formal : DecisionForm::Informal;
        if (!m_date.empty())
            m_order.on = dayIn("--date", m_date);
    }
    Told change(Archive& archive, const ReviewBasis& basis, const std::string& actor) override
    {
        decideItem(archive, item(), m_order, basis, actor);
        return {};
    }
    DecisionOrder m_order;
    std::string m_date;
    bool m_isFormal = false;
};

class ReviewReopenCommand : public ItemCommand {
public:
    void declare(CLI::App& parent) override
    {
        addItem(parent, "reopen", "Go into a decision again")
            .add_option("--reason", m_reason, "Why");
    }

private:
    Told change(Archive& archive, const ReviewBasis& basis, const std::string& actor) override
    {
        reopenItem(archive, item(), m_reason, basis, actor);
        return {};
    }
    std::string m_reason;
};

class DelegationCommand : public Command {
public:
    void declare(CLI::App& parent) override
    {
        m_app = parent.add_subcommand("delegation", "Who may decide in writing for which board");
        m_app->require_subcommand(1);
        m_app->add_subcommand("list", "Those that are recorded");
        m_add = m_app->add_subcommand("add", "Record one");
        m_add->add_option("--board", m_delegation.board, "The board")->required();
        m_add->add_option("--name", m_delegation.name, "The person")->required();
        m_add->add_option("--title", m_delegation.title, "The person's title")->required();
        m_add
            ->add_option("--reference", m_delegation.reference,
                         "Where the board's delegation order says so")
            ->required();
        m_add->add_option("--account", m_delegation.account,
                          "The person's account, if only the person records decisions");
        m_add->add_option("--from", m_from, "The first day, YYYY-MM-DD")->required();
        m_add->add_option("--to", m_to, "The last day");
    }
    [[nodiscard]] bool isChosen() const override { return m_app->parsed(); }
    ExitCode run(const CommandContext& context) override
    {
        const bool isAdding = m_add->parsed();
        if (isAdding)
            m_delegation.validFrom = dayIn("--from", m_from);
        if (isAdding && !m_to.empty())
            m_delegation.validTo = dayIn("--to", m_to);
        const auto archive =
            context.openArchive(isAdding ? OpenMode::ReadWrite : OpenMode::ReadOnly);
        if (isAdding)
            recordDelegation(*archive, m_delegation, context.actor);
        const auto all = delegations(*archive);
        if (context.isJson)
            writeDelegationsJson(std::cout, all);
        else
            printDelegations(std::cout, all);
        return ExitCode::Done;
    }

private:
    CLI::App* m_app = nullptr;
    CLI::App* m_add = nullptr;
    Delegation m_delegation;
    std::string m_from, m_to;
};

}

std::unique_ptr<Command> makeReviewProposeCommand()
{
    return std::make_unique<ReviewProposeCommand>();
}

std::unique_ptr<Command> makeReviewTakeBackCommand()
{
    return std::make_unique<ReviewTakeBackCommand>();
}

std::unique_ptr<Command> makeReviewSecondCommand()
{
    return std::make_unique<ReviewSecondCommand>();
}

std::unique_ptr<Command> makeReviewDecideCommand()
{
    return std::make_unique<ReviewDecideCommand>();
}

std::unique_ptr<Command> makeReviewReopenCommand()
{
    return std::make_unique<ReviewReopenCommand>();
}

std::unique_ptr<Command> makeDelegationCommand()
{
    return std::make_unique<DelegationCommand>();
}

}
