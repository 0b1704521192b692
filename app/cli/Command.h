// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Progress.h"
#include "core/domain/OwnAddresses.h"
#include "core/domain/Profile.h"
#include "core/store/Archive.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace postinsyn {

/// Exit codes of postinsyn-cli (design.md 5).
enum class ExitCode : int {
    Done = 0,
    Failed = 1,
    Usage = 2,
    Warnings = 3,
    Refused = 4,
    Cancelled = 130
};

/// What every command is given: the options that all share, the acting account, the way to stop.
struct CommandContext {
    std::filesystem::path archive;
    bool isJson = false;
    std::string actor; ///< the operating system's account; no option pretends to be another
    ProgressMeter* meter = nullptr;
    bool isProgressShown = false; ///< on a line of stderr, which an answer has to clear

    void clearProgress() const;

    [[nodiscard]] std::unique_ptr<Archive> openArchive(OpenMode mode) const;
};

/// One subcommand: declares its options, then does its work. People's text and JSON go to stdout.
class Command {
public:
    virtual ~Command() = default;
    virtual void declare(CLI::App& parent) = 0;
    [[nodiscard]] virtual bool isChosen() const = 0;
    virtual ExitCode run(const CommandContext& context) = 0;
};

std::vector<std::unique_ptr<Command>> makeCommands();

std::unique_ptr<Command> makeInitCommand();
std::unique_ptr<Command> makeProfileCommand();
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeSourcesCommand();
std::unique_ptr<Command> makeCoverageCommand();
std::unique_ptr<Command> makeSearchCommand();
std::unique_ptr<Command> makeMailboxesCommand();
std::unique_ptr<Command> makeRequestCommand();
std::unique_ptr<Command> makeListCommand();
std::unique_ptr<Command> makeSelectCommand();
std::unique_ptr<Command> makeReviewCommand();
std::unique_ptr<Command> makeDiscloseCommand();
std::unique_ptr<Command> makeAppealCommand();
std::unique_ptr<Command> makeLetterCommand();
std::unique_ptr<Command> makeGroundsCommand();
std::unique_ptr<Command> makeAuditCommand();
std::unique_ptr<Command> makeDemoCommand();

Profile profileOf(const Archive& archive);
/// Of a file. FormatError{`profile-unknown`, `profile-invalid`}.
Profile profileIn(const std::string& path);
/// On stderr, where it is missing: whom the list tells to ask.
void tellMissingContact(const Profile& profile);
/// On stderr: what is still to be filled in or checked before lists go out.
void tellWhatProfileLacks(const Profile& profile);
/// Own domains of the profile plus the mailboxes of the directory.
OwnAddresses ownAddressesOf(Archive& archive);

}
