// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace postinsyn::bench {

/// What a whole process took, by the system's own account of it where the system keeps one.
struct ProcessFigures {
    double seconds = 0;
    std::optional<double> cpuSeconds;       ///< of all its threads, in user and system
    std::optional<std::uint64_t> peakBytes; ///< resident; never less than what this process has
    int exitCode = 0;
};

/// Runs a program to its end; what it prints, on both streams, goes to `output`. Throws
/// std::runtime_error if it cannot be started.
ProcessFigures runProcess(const std::vector<std::string>& command,
                          const std::filesystem::path& output);

/// The full path of a program that can be started by this name, or nothing.
std::optional<std::filesystem::path> findProgram(const std::string& name);

}
