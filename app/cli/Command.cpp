// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Command.h"

#include "app/cli/TextTable.h"
#include "app/issue/ListIssue.h"
#include "core/base/FilePath.h"
#include "core/store/DirectoryStore.h"

#include <iostream>

namespace postinsyn {

namespace {

void tell(const std::vector<SettledFile>& files)
{
    for (const SettledFile& file : files) {
        const std::string name = file.target.string();
        std::cerr << "postinsyn-cli: giving out a list was broken off: ";
        switch (file.outcome) {
        case SettledFile::Outcome::Kept:
            std::cerr << name << " had gone out already, and counts\n";
            break;
        case SettledFile::Outcome::Removed:
            std::cerr << name << " did not count and was removed\n";
            break;
        case SettledFile::Outcome::Restored:
            std::cerr << name << " is again the file that it was before\n";
            break;
        case SettledFile::Outcome::InTheWay:
            std::cerr << name << " is another file by now; the one it was before is beside it, "
                      << file.target.filename().string() << ".old.part\n";
            break;
        }
    }
}

/// A reader takes nothing back, but must not let a file pass for one that went out.
void tellUnrecorded(const std::vector<std::filesystem::path>& files)
{
    for (const std::filesystem::path& file : files)
        std::cerr
            << "postinsyn-cli: " << shownSafely(utf8Path(file))
            << " does not count as given out: that goes on at the moment, or was broken off\n"
               "  what to do: if nobody is at it, issue the list again; the next command that "
               "writes removes the file\n";
}

}

std::unique_ptr<Archive> CommandContext::openArchive(OpenMode mode) const
{
    auto opened = Archive::open(archive, mode);
    if (mode == OpenMode::ReadWrite)
        tell(settleBrokenIssue(*opened));
    else
        tellUnrecorded(unrecordedFiles(*opened));
    return opened;
}

void CommandContext::clearProgress() const
{
    if (isProgressShown)
        std::cerr << "\r\x1B[K" << std::flush;
}

std::vector<std::unique_ptr<Command>> makeCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeInitCommand());
    commands.push_back(makeProfileCommand());
    commands.push_back(makeImportCommand());
    commands.push_back(makeSourcesCommand());
    commands.push_back(makeCoverageCommand());
    commands.push_back(makeSearchCommand());
    commands.push_back(makeMailboxesCommand());
    commands.push_back(makeRequestCommand());
    commands.push_back(makeListCommand());
    commands.push_back(makeSelectCommand());
    commands.push_back(makeReviewCommand());
    commands.push_back(makeDiscloseCommand());
    commands.push_back(makeAppealCommand());
    commands.push_back(makeLetterCommand());
    commands.push_back(makeGroundsCommand());
    commands.push_back(makeAuditCommand());
    commands.push_back(makeDemoCommand());
    return commands;
}

Profile profileOf(const Archive& archive)
{
    return Profile::fromJson(archive.profileJson());
}

OwnAddresses ownAddressesOf(Archive& archive)
{
    return OwnAddresses(profileOf(archive).ownDomains,
                        DirectoryStore(archive.database()).addresses());
}

}
