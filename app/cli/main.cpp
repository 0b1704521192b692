// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Command.h"
#include "app/cli/Interrupt.h"
#include "app/cli/Words.h"
#include "core/base/Account.h"
#include "core/base/Error.h"

#include <CLI/CLI.hpp>
#include <Poco/Environment.h>
#include <Poco/Path.h>
#include <exception>
#include <iostream>
#include <string>

namespace postinsyn {

namespace {

std::filesystem::path utf8Path(const std::string& text)
{
    return std::filesystem::path(std::u8string(text.begin(), text.end()));
}

std::filesystem::path defaultArchive()
{
    return utf8Path(Poco::Path::dataHome()) / "postinsyn" / "postinsyn.postinsyn";
}

void complain(const Error& problem)
{
    const Words words = wordsFor(problem);
    std::cerr << "postinsyn-cli: " << words.reason;
    if (!problem.path().empty())
        std::cerr << "\n  where: " << problem.path();
    if (problem.line() != 0)
        std::cerr << ", line " << problem.line();
    std::cerr << '\n';
    if (const auto* gate = dynamic_cast<const GateError*>(&problem);
        gate && !gate->rows().empty()) {
        std::cerr << "  rows:";
        for (const std::int64_t row : gate->rows())
            std::cerr << ' ' << row;
        std::cerr << '\n';
    }
    if (!words.hint.empty())
        std::cerr << "  what to do: " << words.hint << '\n';
}

void showProgress(const Progress& progress)
{
    std::cerr << '\r' << progress.what << ": " << progress.done / 1'000'000;
    if (progress.total != 0)
        std::cerr << " of " << progress.total / 1'000'000 << " MB, "
                  << progress.done * 100 / progress.total << " %";
    std::cerr << "   " << std::flush;
}

ExitCode runChosen(const std::vector<std::unique_ptr<Command>>& commands,
                   const CommandContext& context)
{
    for (const auto& command : commands)
        if (command->isChosen())
            return command->run(context);
    return ExitCode::Usage;
}

int run(int argc, char** argv)
{
    CLI::App app(
        "Postinsyn: disclosure of e-mail logs. Exit codes: 0 done, 1 error, 2 usage, 3 done with "
        "warnings, 4 refused by a rule, 130 cancelled.",
        "postinsyn-cli");
    app.require_subcommand(1);
    app.set_version_flag("--version", programVersion());
    app.fallthrough();
    std::string archive = Poco::Environment::get("POSTINSYN_ARCHIVE", "");
    bool isJson = false;
    bool isQuiet = false;
    app.add_option("--archive", archive,
                   "The archive (default: POSTINSYN_ARCHIVE, else the user's data folder)");
    app.add_flag("--json", isJson, "One JSON document on stdout");
    app.add_flag("--quiet", isQuiet, "No progress on stderr");
    const auto commands = makeCommands();
    for (const auto& command : commands)
        command->declare(app);

    Interrupt interrupt;
    ProgressMeter meter(interrupt.token(),
                        isQuiet || !isInteractive() ? ProgressMeter::Sink() : showProgress);
    try {
        app.parse(argc, argv);
        CommandContext context;
        context.archive = archive.empty() ? defaultArchive() : utf8Path(archive);
        context.isJson = isJson;
        context.actor = accountName();
        context.meter = &meter;
        const ExitCode code = runChosen(commands, context);
        std::cout.flush();
        return static_cast<int>(code);
    } catch (const CLI::Success& wanted) {
        return app.exit(wanted);
    } catch (const CLI::Error& problem) {
        app.exit(problem, std::cerr, std::cerr);
        return static_cast<int>(ExitCode::Usage);
    } catch (const Cancelled&) {
        std::cerr << "\npostinsyn-cli: cancelled; what was finished before is kept, the rest is as "
                     "it was\n";
        return static_cast<int>(ExitCode::Cancelled);
    } catch (const GateError& problem) {
        complain(problem);
        return static_cast<int>(ExitCode::Refused);
    } catch (const Error& problem) {
        complain(problem);
        return static_cast<int>(ExitCode::Failed);
    } catch (const std::exception&) {
        // Its text could hold anything: only that it happened is told (security.md 3.11).
        std::cerr
            << "postinsyn-cli: unexpected error; nothing was changed by the step it happened in\n";
        return static_cast<int>(ExitCode::Failed);
    }
}

}

}

int main(int argc, char** argv)
{
    return postinsyn::run(argc, argv);
}
