// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Command.h"
#include "app/cli/JsonOutput.h"
#include "core/base/FilePath.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

namespace postinsyn {

namespace {

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

class InitCommand : public Command {
public:
    void declare(CLI::App& parent) override
    {
        m_app = parent.add_subcommand("init", "Make a new archive; refuses to overwrite one");
        m_app->add_option("--profile", m_profile,
                          joined(Profile::builtInNames()) + ", or a file of the authority's own");
    }
    [[nodiscard]] bool isChosen() const override { return m_app->parsed(); }
    ExitCode run(const CommandContext& context) override;

private:
    CLI::App* m_app = nullptr;
    std::string m_profile;
};

Profile chosenProfile(const std::string& name)
{
    const std::vector<std::string> known = Profile::builtInNames();
    if (std::find(known.begin(), known.end(), name) != known.end())
        return Profile::builtIn(name);
    return profileIn(name);
}

ExitCode InitCommand::run(const CommandContext& context)
{
    if (m_profile.empty())
        throw CLI::ValidationError("--profile",
                                   "says whose archive it is: " + joined(Profile::builtInNames()) +
                                       ", or a file of the authority's own");
    const Profile profile = chosenProfile(m_profile);
    const auto archive = Archive::create(context.archive, profile.toJson(), context.actor);
    const bool isExpired = profile.validityOn(TimeZone::stockholm().dateOf(Instant::now())) ==
                           Profile::Validity::Expired;
    const std::string shown = utf8Path(archive->path());
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object()
            .field("archive", shown)
            .field("profile", profile.id)
            .field("authority", profile.name)
            .field("profileExpired", isExpired)
            .endObject();
        std::cout << '\n';
    } else {
        std::cout << "new archive for " << profile.name << ": " << shown << '\n';
    }
    if (isExpired)
        std::cerr << "postinsyn-cli: the policy behind this profile ended on "
                  << profile.validTo->toIso() << ": have its windows confirmed\n";
    tellWhatProfileLacks(profile);
    return isExpired ? ExitCode::Warnings : ExitCode::Done;
}

}

std::unique_ptr<Command> makeInitCommand()
{
    return std::make_unique<InitCommand>();
}

}
