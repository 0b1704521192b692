// SPDX-License-Identifier: EUPL-1.2
#include "bench/ChildProcess.h"

#include <Poco/Environment.h>
#include <Poco/Path.h>
#include <chrono>
#include <stdexcept>

#if __has_include(<spawn.h>) && __has_include(<sys/resource.h>)
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#else
#include <Poco/Pipe.h>
#include <Poco/PipeStream.h>
#include <Poco/Process.h>
#include <Poco/StreamCopier.h>
#include <fstream>
#endif

namespace postinsyn::bench {

namespace {

class Stopwatch {
public:
    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

}

#if __has_include(<spawn.h>) && __has_include(<sys/resource.h>)

namespace {

pid_t spawn(const std::vector<std::string>& command, const std::filesystem::path& output)
{
    std::vector<char*> arguments;
    for (const std::string& argument : command)
        arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output.c_str(),
                                     O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
    pid_t child = 0;
    const int problem =
        posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (problem != 0)
        throw std::runtime_error("cannot start " + command.front());
    return child;
}

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

}

ProcessFigures runProcess(const std::vector<std::string>& command,
                          const std::filesystem::path& output)
{
    const Stopwatch watch;
    const pid_t child = spawn(command, output);
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child)
        throw std::runtime_error("cannot wait for " + command.front());
    ProcessFigures figures;
    figures.seconds = watch.seconds();
    figures.cpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
#ifdef __APPLE__
    constexpr std::uint64_t unit = 1;
#else
    constexpr std::uint64_t unit = 1024;
#endif
    figures.peakBytes = static_cast<std::uint64_t>(usage.ru_maxrss) * unit;
    figures.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return figures;
}

#else

ProcessFigures runProcess(const std::vector<std::string>& command,
                          const std::filesystem::path& output)
{
    const Stopwatch watch;
    Poco::Pipe printed;
    const Poco::Process::Args arguments(command.begin() + 1, command.end());
    const auto child =
        Poco::Process::launch(command.front(), arguments, nullptr, &printed, &printed);
    Poco::PipeInputStream in(printed);
    std::ofstream out(output, std::ios::binary);
    Poco::StreamCopier::copyStream(in, out);
    ProcessFigures figures;
    figures.exitCode = child.wait();
    figures.seconds = watch.seconds();
    return figures;
}

#endif

std::optional<std::filesystem::path> findProgram(const std::string& name)
{
    Poco::Path found;
    const std::string file = name + (Poco::Path::separator() == '\\' ? ".exe" : "");
    if (!Poco::Path::find(Poco::Environment::get("PATH", ""), file, found))
        return std::nullopt;
    return std::filesystem::path(found.toString());
}

}
