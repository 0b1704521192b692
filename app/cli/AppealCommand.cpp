// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Command.h"
#include "app/cli/DisclosureReport.h"
#include "app/cli/ListCommands.h"
#include "core/task/FollowAppeal.h"
#include "core/task/RegisterRequest.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace postinsyn {

namespace {

/// Written decisions and what becomes of them: each step is told by hand, with its day.
class AppealCommand : public Command {
public:
    void declare(CLI::App& parent) override;
    [[nodiscard]] bool isChosen() const override { return m_app->parsed(); }
    ExitCode run(const CommandContext& context) override;

private:
    CLI::App* part(const char* name, const char* help, bool isOfDecision = true);
    CLI::App* dayPart(const char* name, const char* help);
    void declareDrawUp();
    void step(Archive& archive, const std::string& actor) const;
    void drawUp(Archive& archive, const std::string& actor) const;
    [[nodiscard]] LocalDate day(const char* option, const std::string& typed) const;

    CLI::App* m_app = nullptr;
    CLI::App* m_show = nullptr;
    CLI::App* m_drawUp = nullptr;
    CLI::App* m_served = nullptr;
    CLI::App* m_received = nullptr;
    CLI::App* m_dismiss = nullptr;
    CLI::App* m_forward = nullptr;
    CLI::App* m_further = nullptr;
    CLI::App* m_number = nullptr;
    CLI::App* m_ruling = nullptr;
    CLI::App* m_rulingServed = nullptr;
    std::string m_case, m_on, m_rows, m_board, m_decided, m_courtCase, m_outcome;
    std::string m_about = "messages";
    std::int64_t m_delegation = 0;
    int m_decision = 1;
    bool m_isInTime = false, m_isLate = false;
};

CLI::App* AppealCommand::part(const char* name, const char* help, bool isOfDecision)
{
    CLI::App* app = m_app->add_subcommand(name, help);
    app->add_option("case", m_case, "Case number")->required();
    if (isOfDecision)
        app->add_option("--decision", m_decision, "Number of the decision; 1 if not told");
    return app;
}

CLI::App* AppealCommand::dayPart(const char* name, const char* help)
{
    CLI::App* app = part(name, help);
    app->add_option("--on", m_on, "The day, YYYY-MM-DD")->required();
    return app;
}

void AppealCommand::declareDrawUp()
{
    m_drawUp = part("draw-up", "Draw up a written decision of what was decided in writing", false);
    m_drawUp->add_option("--about", m_about, "messages, list-masks or not-held")
        ->check(CLI::IsMember({"messages", "list-masks", "not-held"}));
    m_drawUp->add_option("--rows", m_rows, "Of messages: these, 1-8,12; without, all that wait");
    m_drawUp->add_option("--board", m_board, "The board that decided");
    m_drawUp->add_option("--delegation", m_delegation,
                         "Not of messages: a number of review delegation list");
    m_drawUp->add_option("--decided", m_decided, "Not of messages: the day, YYYY-MM-DD");
}

void AppealCommand::declare(CLI::App& parent)
{
    m_app = parent.add_subcommand("appeal", "Written decisions, their time for appeal, and courts");
    m_app->require_subcommand(1);
    m_show = part("show", "The decisions of a case and where they stand", false);
    declareDrawUp();
    m_served = dayPart("served", "The requester got the decision: the time for appeal runs");
    m_received = dayPart("received", "An appeal came in");
    CLI::Option* inTime = m_received->add_flag(
        "--in-time", m_isInTime, "It counts as in time: posted in time, or wrong instructions");
    m_received->add_flag("--late", m_isLate, "It is too late")->excludes(inTime);
    m_dismiss = dayPart("dismiss", "The authority does not take up an appeal that is too late");
    m_forward = dayPart("forward", "The appeal was sent on to the court of appeal");
    m_further = dayPart("further", "The ruling was appealed to the supreme court");
    for (CLI::App* lodged : {m_forward, m_further})
        lodged->add_option("--court-case", m_courtCase, "The court's case number");
    m_number = part("court-case", "The court's case number became known");
    m_number->add_option("--court-case", m_courtCase, "The court's case number")->required();
    m_ruling = dayPart("ruling", "What the court said");
    m_ruling->add_option("--outcome", m_outcome, "What came of it")
        ->required()
        ->check(CLI::IsMember(
            {"rejected", "changed", "remitted", "dismissed", "written-off", "no-leave"}));
    m_rulingServed = dayPart("ruling-served", "The requester got the ruling");
}

LocalDate AppealCommand::day(const char* option, const std::string& typed) const
{
    const auto parsed = LocalDate::parse(typed);
    if (!parsed)
        throw CLI::ValidationError(option, "is no day YYYY-MM-DD: " + typed);
    return *parsed;
}

void AppealCommand::drawUp(Archive& archive, const std::string& actor) const
{
    DecisionTold told;
    told.caseNumber = m_case;
    told.subject = *decisionSubjectNamed(m_about);
    told.board = m_board;
    told.delegation = DelegationId{m_delegation};
    if (!m_rows.empty())
        told.rows = issuedRowsIn(archive, m_case, "--rows", m_rows);
    if (!m_decided.empty())
        told.decidedOn = day("--decided", m_decided);
    drawUpDecision(archive, told, actor);
}

void AppealCommand::step(Archive& archive, const std::string& actor) const
{
    if (m_drawUp->parsed()) {
        drawUp(archive, actor);
        return;
    }
    if (m_number->parsed()) {
        setCourtCase(archive, m_case, m_decision, m_courtCase, actor);
        return;
    }
    const LocalDate on = day("--on", m_on);
    if (m_served->parsed())
        recordServed(archive, m_case, m_decision, on, actor);
    else if (m_received->parsed())
        recordAppeal(archive, m_case, m_decision, on,
                     m_isInTime || m_isLate ? std::optional(m_isInTime) : std::nullopt, actor);
    else if (m_dismiss->parsed())
        dismissLateAppeal(archive, m_case, m_decision, on, actor);
    else if (m_forward->parsed())
        lodgeAppeal(archive, m_case, m_decision, CourtLevel::AppealCourt, on, m_courtCase, actor);
    else if (m_further->parsed())
        lodgeAppeal(archive, m_case, m_decision, CourtLevel::SupremeCourt, on, m_courtCase, actor);
    else if (m_ruling->parsed())
        recordRuling(archive, m_case, m_decision, *courtOutcomeNamed(m_outcome), on, actor);
    else
        recordRulingServed(archive, m_case, m_decision, on, actor);
}

ExitCode AppealCommand::run(const CommandContext& context)
{
    const auto archive =
        context.openArchive(m_show->parsed() ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!m_show->parsed())
        step(*archive, context.actor);
    const Request request = requestOf(*archive, m_case);
    const LocalDate today = TimeZone::stockholm().dateOf(archive->now());
    const auto decisions = decisionsOf(*archive, m_case);
    const auto undrawn = undrawnItems(*archive, request);
    if (context.isJson)
        writeDecisionsJson(std::cout, request.caseNumber, decisions, undrawn, today);
    else
        printDecisions(std::cout, request.caseNumber, decisions, undrawn, today);
    return ExitCode::Done;
}

}

std::unique_ptr<Command> makeAppealCommand()
{
    return std::make_unique<AppealCommand>();
}

}
