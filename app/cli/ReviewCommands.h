// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/cli/ListCommands.h"
#include "core/task/ReviewChange.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A command that changes one review item, and then shows it.
class ItemCommand : public CaseCommand {
public:
    ExitCode run(const CommandContext& context) override;

protected:
    CLI::App& addItem(CLI::App& parent, const char* name, const char* help);
    [[nodiscard]] ItemRef item() const { return {m_case, m_row, m_board}; }
    /// Before the archive is opened: wrong usage throws CLI11's error.
    virtual void checkOptions() {}
    /// What a person should know, as codes with their words; empty: nothing.
    struct Told {
        std::vector<std::string> warnings;
    };
    virtual Told change(Archive& archive, const ReviewBasis& basis, const std::string& actor) = 0;

    std::int64_t m_row = 0;
    std::string m_board;
};

// What there is to do with an item.
std::unique_ptr<Command> makeReviewSearchCommand();
std::unique_ptr<Command> makeReviewFoundCommand();
std::unique_ptr<Command> makeReviewMissingCommand();
std::unique_ptr<Command> makeReviewElsewhereCommand();
std::unique_ptr<Command> makeReviewAttachCommand();
std::unique_ptr<Command> makeReviewMessageCommand();
std::unique_ptr<Command> makeReviewMaskCommand();
std::unique_ptr<Command> makeReviewUnmaskCommand();
std::unique_ptr<Command> makeReviewDetachCommand();
std::unique_ptr<Command> makeReviewAnswerCommand();
std::unique_ptr<Command> makeReviewGroundCommand();
std::unique_ptr<Command> makeReviewLawyerCommand();
std::unique_ptr<Command> makeReviewProposeCommand();
std::unique_ptr<Command> makeReviewTakeBackCommand();
std::unique_ptr<Command> makeReviewSecondCommand();
std::unique_ptr<Command> makeReviewDecideCommand();
std::unique_ptr<Command> makeReviewReopenCommand();
std::unique_ptr<Command> makeDelegationCommand();

/// `YYYY-MM-DD` of an option; wrong usage throws CLI11's error.
LocalDate dayIn(const char* option, const std::string& text);

}
