// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/CommandNames.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <string_view>

namespace postinsyn {

namespace {

std::vector<const CLI::App*> commandsOf(const CLI::App& app)
{
    // Groups of options are commands without a name to CLI11.
    return app.get_subcommands([](const CLI::App* sub) { return !sub->get_name().empty(); });
}

/// How many letters are wrong, missing, too many or swapped with the next one.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::vector<std::size_t>> cost(a.size() + 1,
                                               std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = i + j;
                continue;
            }
            const std::size_t wrong = a[i - 1] == b[j - 1] ? 0 : 1;
            cost[i][j] =
                std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + wrong});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    return cost[a.size()][b.size()];
}

std::string nearest(const std::string& typed, const std::vector<const CLI::App*>& commands)
{
    std::string best;
    std::size_t least = std::max<std::size_t>(2, typed.size() / 3) + 1;
    for (const CLI::App* command : commands) {
        const std::string& name = command->get_name();
        // The beginning of a name is meant as that name.
        const bool isBeginning = typed.size() >= 2 && name.rfind(typed, 0) == 0;
        const std::size_t wrong = isBeginning ? 0 : distance(typed, name);
        if (wrong < least) {
            least = wrong;
            best = name;
        }
    }
    return best;
}

std::string namesOf(const std::vector<const CLI::App*>& commands)
{
    std::string names;
    for (const CLI::App* command : commands)
        names += (names.empty() ? "" : ", ") + command->get_name();
    return names;
}

}

std::optional<CommandNameFault> commandNameFault(const CLI::App& app,
                                                 const std::vector<std::string>& args)
{
    const CLI::App* at = &app;
    std::string path = "postinsyn-cli";
    for (auto arg = args.begin();; ++arg) {
        const std::vector<const CLI::App*> commands = commandsOf(*at);
        if (commands.empty())
            return std::nullopt;
        for (; arg != args.end() && arg->rfind('-', 0) == 0; ++arg)
            if (*arg == "--archive" && std::next(arg) != args.end())
                ++arg;
        const std::string known = "one of: " + namesOf(commands) + " (" + path + " --help)";
        if (arg == args.end())
            return CommandNameFault{path + " needs a command", known};
        const auto found =
            std::find_if(commands.begin(), commands.end(),
                         [&](const CLI::App* command) { return command->get_name() == *arg; });
        if (found == commands.end()) {
            const std::string meant = nearest(*arg, commands);
            return CommandNameFault{path + " has no command \"" + *arg + "\"" +
                                        (meant.empty() ? "" : "; is " + meant + " meant?"),
                                    known};
        }
        at = *found;
        path += " " + *arg;
    }
}

}
