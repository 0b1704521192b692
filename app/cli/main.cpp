// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Command.h"
#include "app/cli/CommandNames.h"
#include "app/cli/Complaint.h"
#include "app/cli/Interrupt.h"
#include "app/cli/JsonOutput.h"
#include "app/cli/TextTable.h"
#include "app/cli/UsageWords.h"
#include "core/base/Account.h"
#include "core/base/Error.h"
#include "core/base/FilePath.h"

#include <CLI/CLI.hpp>
#include <Poco/Environment.h>
#include <Poco/Path.h>
#include <algorithm>
#include <exception>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

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

void showProgress(const Progress& progress)
{
    std::cerr << "\r\x1B[K" << shownSafely(progress.what) << ": " << progress.done / 1'000'000;
    if (progress.total != 0)
        std::cerr << " of " << progress.total / 1'000'000 << " MB, "
                  << progress.done * 100 / progress.total << " %";
    std::cerr << std::flush;
}

/// `postinsyn-cli list show --help`, for the command that was understood so far.
std::string helpCall(const CLI::App& app)
{
    std::string text = "postinsyn-cli";
    std::vector<CLI::App*> chosen = app.get_subcommands();
    while (!chosen.empty() && !chosen.front()->get_name().empty()) {
        text += " " + chosen.front()->get_name();
        chosen = chosen.front()->get_subcommands();
    }
    return text + " --help";
}

/// The case number that the command was given; empty for none.
std::string caseNamed(const CLI::App& app)
{
    for (const CLI::App* chosen : app.get_subcommands()) {
        for (const char* name : {"case", "--case", "--request"})
            if (const CLI::Option* option = chosen->get_option_no_throw(name);
                option != nullptr && option->count() > 0)
                return option->results().front();
        if (std::string named = caseNamed(*chosen); !named.empty())
            return named;
    }
    return {};
}

/// The program's options and commands, and one run of them.
class Program {
public:
    Program()
    {
        m_app.require_subcommand(1);
        m_app.set_version_flag("--version", programVersion());
        m_app.fallthrough();
        m_app.add_option("--archive", m_archive,
                         "The archive (default: POSTINSYN_ARCHIVE, else the user's data folder)");
        m_app.add_flag("--json", m_isJson, "One JSON document on stdout, errors too");
        m_app.add_flag("--quiet", m_isQuiet, "No progress on stderr");
        for (const auto& command : m_commands)
            command->declare(m_app);
    }

    int run(int argc, char** argv)
    {
        const std::vector<std::string> args(argv + 1, argv + argc);
        // Whoever asks for JSON gets it also if the rest of the line is wrong.
        m_isJson = std::find(args.begin(), args.end(), "--json") != args.end();
        try {
            return finish(runChosen(argc, argv));
        } catch (const CLI::CallForVersion& wanted) {
            if (!m_isJson) {
                m_app.exit(wanted);
                return finish(ExitCode::Done);
            }
            JsonOutput(std::cout).object().field("version", programVersion()).endObject();
            std::cout << '\n';
            return finish(ExitCode::Done);
        } catch (const CLI::Success& wanted) {
            std::ostringstream help;
            m_app.exit(wanted, m_isJson ? help : std::cout, std::cerr);
            if (m_isJson) {
                JsonOutput(std::cout).object().field("help", help.str()).endObject();
                std::cout << '\n';
            }
            return finish(ExitCode::Done);
        } catch (const CLI::Error& problem) {
            const auto name = commandNameFault(m_app, args);
            return fail(ExitCode::Usage,
                        name ? Complaint::usage(name->reason, name->hint)
                             : Complaint::usage(usageReason(problem), helpCall(m_app)));
        } catch (const Cancelled&) {
            return fail(ExitCode::Cancelled, Complaint::cancelled());
        } catch (const GateError& problem) {
            return fail(ExitCode::Refused, Complaint::of(problem));
        } catch (const Error& problem) {
            return fail(ExitCode::Failed, Complaint::of(problem));
        } catch (const std::exception&) {
            return fail(ExitCode::Failed, Complaint::unexpected());
        }
    }

private:
    ExitCode runChosen(int argc, char** argv)
    {
        m_app.parse(argc, argv);
        const Interrupt interrupt;
        CommandContext context;
        context.isProgressShown = !m_isQuiet && isInteractive();
        ProgressMeter meter(interrupt.token(),
                            context.isProgressShown ? showProgress : ProgressMeter::Sink());
        context.archive = m_archive.empty() ? defaultArchive() : utf8Path(m_archive);
        context.isJson = m_isJson;
        context.actor = accountName();
        context.meter = &meter;
        const auto chosen = std::find_if(m_commands.begin(), m_commands.end(),
                                         [](const auto& command) { return command->isChosen(); });
        return (*chosen)->run(context);
    }

    /// Half an answer must not look like a whole one.
    static int finish(ExitCode code)
    {
        if (std::cout.flush())
            return static_cast<int>(code);
        Complaint::unwritten().print(std::cerr);
        return static_cast<int>(ExitCode::Failed);
    }

    int fail(ExitCode code, Complaint complaint)
    {
        if (code != ExitCode::Usage)
            complaint.nameCase(caseNamed(m_app));
        complaint.print(std::cerr);
        if (m_isJson && !m_answer.hasBegun())
            complaint.writeJson(std::cout);
        std::cout.flush();
        return static_cast<int>(code);
    }

    AnswerWatch m_answer{std::cout};
    CLI::App m_app{
        "Postinsyn: disclosure of e-mail logs. Exit codes: 0 done, 1 error, 2 usage, 3 done with "
        "warnings, 4 refused by a rule, 130 cancelled.",
        "postinsyn-cli"};
    std::string m_archive = Poco::Environment::get("POSTINSYN_ARCHIVE", "");
    bool m_isJson = false;
    bool m_isQuiet = false;
    std::vector<std::unique_ptr<Command>> m_commands = makeCommands();
};

}

}

int main(int argc, char** argv)
{
    return postinsyn::Program().run(argc, argv);
}
