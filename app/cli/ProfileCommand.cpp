// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Command.h"
#include "app/cli/JsonOutput.h"
#include "app/cli/Words.h"
#include "core/base/Error.h"
#include "core/task/ChangeProfile.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>

namespace postinsyn {

namespace {

class ProfileCommand : public Command {
public:
    void declare(CLI::App& parent) override
    {
        m_app = parent.add_subcommand("profile", "What is said of the authority: domains, boards, "
                                                 "windows, contact");
        m_app->require_subcommand(1);
        m_show = m_app->add_subcommand("show", "The archive's profile, or a built-in one, as JSON "
                                               "to change and give back");
        m_show->add_option("name", m_name, "A built-in profile");
        m_set = m_app->add_subcommand("set", "Put a changed profile in the place of the archive's");
        m_set->add_option("file", m_file, "JSON, as profile show gives it")->required();
    }
    [[nodiscard]] bool isChosen() const override { return m_app->parsed(); }
    ExitCode run(const CommandContext& context) override;

private:
    CLI::App* m_app = nullptr;
    CLI::App* m_show = nullptr;
    CLI::App* m_set = nullptr;
    std::string m_name, m_file;
};

ExitCode ProfileCommand::run(const CommandContext& context)
{
    if (m_show->parsed()) {
        const Profile profile = m_name.empty() ? profileOf(*context.openArchive(OpenMode::ReadOnly))
                                               : Profile::builtIn(m_name);
        std::cout << profile.toJson() << '\n';
        return ExitCode::Done;
    }
    const Profile profile = profileIn(m_file);
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    changeProfile(*archive, profile, context.actor);
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object().field("profile", profile.id).field("authority", profile.name).endObject();
        std::cout << '\n';
    } else {
        std::cout << "the archive has this profile of " << profile.name << " now\n";
    }
    tellWhatProfileLacks(profile);
    return ExitCode::Done;
}

}

Profile profileIn(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw FormatError("profile-unknown", path);
    return Profile::fromJson(std::string(std::istreambuf_iterator<char>(in), {}));
}

void tellMissingContact(const Profile& profile)
{
    if (!profile.contact.isFilledIn())
        std::cerr << "postinsyn-cli: the profile names no contact: lists will tell whom to ask by "
                     "no mailbox and no telephone\n  what to do: postinsyn-cli profile show > "
                     "FILE, fill in contact there, postinsyn-cli profile set FILE\n";
}

void tellWhatProfileLacks(const Profile& profile)
{
    tellMissingContact(profile);
    const auto unchecked = std::count_if(profile.boards.begin(), profile.boards.end(),
                                         [](const Board& board) { return board.isToBeChecked; });
    if (unchecked > 0 || profile.tariff.isToBeChecked)
        std::cerr << "postinsyn-cli: to be checked by the authority: "
                  << (unchecked > 0 ? counted(static_cast<std::size_t>(unchecked), "board") : "")
                  << (unchecked > 0 && profile.tariff.isToBeChecked ? ", " : "")
                  << (profile.tariff.isToBeChecked ? "the tariff" : "") << '\n';
}

std::unique_ptr<Command> makeProfileCommand()
{
    return std::make_unique<ProfileCommand>();
}

}
