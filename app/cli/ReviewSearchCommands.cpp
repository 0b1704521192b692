// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/ReviewCommands.h"
#include "core/task/SearchItem.h"

#include <CLI/CLI.hpp>

namespace postinsyn {

namespace {

class ReviewSearchCommand : public ItemCommand {
public:
    void declare(CLI::App& parent) override
    {
        addItem(parent, "search", "The message is being looked for, also once more")
            .add_option("--note", m_note, "For the case's own people");
    }

private:
    Told change(Archive& archive, const ReviewBasis&, const std::string& actor) override
    {
        searchItem(archive, item(), m_note, actor);
        return {};
    }
    std::string m_note;
};

class ReviewFoundCommand : public ItemCommand {
public:
    void declare(CLI::App& parent) override
    {
        addItem(parent, "found", "The message is there")
            .add_option("--note", m_note, "For the case's own people");
    }

private:
    Told change(Archive& archive, const ReviewBasis&, const std::string& actor) override
    {
        itemFound(archive, item(), m_note, actor);
        return {};
    }
    std::string m_note;
};

class ReviewMissingCommand : public ItemCommand {
public:
    void declare(CLI::App& parent) override
    {
        CLI::App& app = addItem(parent, "missing", "The message is not there: with evidence");
        app.add_option("--searched", m_evidence.searched, "What was searched, and how");
        app.add_option("--confirmed-by", m_evidence.confirmedBy, "Who at IT confirms it");
        app.add_option("--because", m_because, "backup-only, deleted, window-passed or never-there")
            ->required()
            ->check(CLI::IsMember({"backup-only", "deleted", "window-passed", "never-there"}));
        app.add_option("--why", m_evidence.why, "Why it is gone: the purge decision, the window");
    }

private:
    Told change(Archive& archive, const ReviewBasis&, const std::string& actor) override
    {
        m_evidence.reason = *notHeldReasonNamed(m_because);
        itemMissing(archive, item(), m_evidence, actor);
        return {};
    }
    MissingEvidence m_evidence;
    std::string m_because;
};

class ReviewElsewhereCommand : public ItemCommand {
public:
    void declare(CLI::App& parent) override
    {
        CLI::App& app = addItem(parent, "elsewhere",
                                "Another authority holds the message, and the requester was told");
        app.add_option("--authority", m_authority, "Which authority");
        app.add_option("--note", m_note, "When and how the requester was told");
    }

private:
    Told change(Archive& archive, const ReviewBasis&, const std::string& actor) override
    {
        itemElsewhere(archive, item(), m_authority, m_note, actor);
        return {};
    }
    std::string m_authority, m_note;
};

}

std::unique_ptr<Command> makeReviewSearchCommand()
{
    return std::make_unique<ReviewSearchCommand>();
}

std::unique_ptr<Command> makeReviewFoundCommand()
{
    return std::make_unique<ReviewFoundCommand>();
}

std::unique_ptr<Command> makeReviewMissingCommand()
{
    return std::make_unique<ReviewMissingCommand>();
}

std::unique_ptr<Command> makeReviewElsewhereCommand()
{
    return std::make_unique<ReviewElsewhereCommand>();
}

}
