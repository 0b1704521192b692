// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Command.h"

#include "core/store/DirectoryStore.h"

namespace postinsyn {

std::unique_ptr<Archive> CommandContext::openArchive(OpenMode mode) const
{
    return Archive::open(archive, mode);
}

std::vector<std::unique_ptr<Command>> makeCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeInitCommand());
    commands.push_back(makeImportCommand());
    commands.push_back(makeSourcesCommand());
    commands.push_back(makeCoverageCommand());
    commands.push_back(makeSearchCommand());
    commands.push_back(makeMailboxesCommand());
    commands.push_back(makeRequestCommand());
    commands.push_back(makeListCommand());
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
