// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/ReviewCommands.h"
#include "app/cli/ReviewReport.h"
#include "app/cli/Words.h"
#include "core/base/Text.h"
#include "core/task/AnswerChecklist.h"
#include "core/task/ProposeOutcome.h"

#include <CLI/CLI.hpp>

namespace postinsyn {

namespace {

class ReviewAnswerCommand : public ItemCommand {
public:
    void declare(CLI::App& parent) override
    {
        CLI::App& app = addItem(parent, "answer", "Answer a question of the checklist");
        app.add_option("--question", m_reply.question, "Which one: review checklist lists them")
            ->required();
        app.add_option("--answer", m_reply.answer, "Which of its answers")->required();
        app.add_option("--as", m_role, "In which role, where several may answer");
        app.add_option("--note", m_reply.note, "What is to be said with it");
        app.add_option("--person", m_reply.person, "Who was asked or told");
        app.add_option("--date", m_date, "When, YYYY-MM-DD");
    }

private:
    void checkOptions() override
    {
        if (!m_date.empty())
            m_reply.on = dayIn("--date", m_date);
        if (m_role.empty())
            return;
        m_reply.role = reviewRoleNamed(m_role);
        if (!m_reply.role)
            throw CLI::ValidationError("--as", "is no role: " + m_role);
    }
    Told change(Archive& archive, const ReviewBasis& basis, const std::string& actor) override
    {
        const AnsweredQuestion done = answerChecklist(archive, item(), m_reply, basis, actor);
        Told told;
        if (!done.retired.empty())
            told.warnings.push_back("no longer counted, to be answered anew: " +
                                    join(done.retired, ", "));
        for (const AnswerRemark remark : done.remarks)
            told.warnings.emplace_back(answerRemarkWords(answerRemarkName(remark)));
        return told;
    }
    ChecklistReply m_reply;
    std::string m_role, m_date;
};

class ReviewGroundCommand : public ItemCommand {
public:
    void declare(CLI::App& parent) override
    {
        CLI::App& app = addItem(parent, "ground", "Choose a provision for the message, or drop it");
        auto* const add = app.add_option("--add", m_ground.provision, "\"OSL 25:1\"");
        app.add_option("--drop", m_dropped, "\"OSL 25:1\"")->excludes(add);
        app.add_option("--test", m_test, "straight, straight-qualified, reversed or absolute")
            ->check(CLI::IsMember({"straight", "straight-qualified", "reversed", "absolute"}));
        app.add_option("--reason", m_ground.reasoning,
                       "What speaks for and against damage; it stays in the archive");
        auto* const ended = app.add_flag("--ended", m_hasEnded, "What ends the secrecy has come");
        app.add_flag("--not-ended", m_hasNotEnded, "It has not come")->excludes(ended);
    }

private:
    void checkOptions() override
    {
        if (m_ground.provision.empty() && m_dropped.empty())
            throw CLI::RequiredError("--add or --drop");
        const std::string& named = m_dropped.empty() ? m_ground.provision : m_dropped;
        if (!GroundTable::builtIn().find(named))
            throw CLI::ValidationError(m_dropped.empty() ? "--add" : "--drop",
                                       wordsFor(Error("ground-unknown")).reason);
        if (!m_test.empty())
            m_ground.test = damageTestNamed(m_test);
        if (m_hasEnded || m_hasNotEnded)
            m_ground.hasEnded = m_hasEnded;
    }
    Told change(Archive& archive, const ReviewBasis& basis, const std::string& actor) override
    {
        Told told;
        if (!m_dropped.empty()) {
            dropGround(archive, item(), m_dropped, basis, actor);
            return told;
        }
        const ChosenGround chosen = chooseGround(archive, item(), m_ground, basis, actor);
        for (const GroundRemark remark : chosen.remarks)
            told.warnings.emplace_back(groundRemarkWords(remark));
        return told;
    }
    ReviewGround m_ground;
    std::string m_dropped, m_test;
    bool m_hasEnded = false, m_hasNotEnded = false;
};

class ReviewLawyerCommand : public ItemCommand {
public:
    void declare(CLI::App& parent) override
    {
        addItem(parent, "lawyer",
                "The message lies with the region's lawyer; the answer: review answer --question "
                "lawyer")
            .add_option("--note", m_note, "For the case's own people");
    }

private:
    Told change(Archive& archive, const ReviewBasis& basis, const std::string& actor) override
    {
        askLawyer(archive, item(), m_note, basis, actor);
        return {};
    }
    std::string m_note;
};

}

std::unique_ptr<Command> makeReviewAnswerCommand()
{
    return std::make_unique<ReviewAnswerCommand>();
}

std::unique_ptr<Command> makeReviewGroundCommand()
{
    return std::make_unique<ReviewGroundCommand>();
}

std::unique_ptr<Command> makeReviewLawyerCommand()
{
    return std::make_unique<ReviewLawyerCommand>();
}

}
