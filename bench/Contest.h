// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/Figures.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace postinsyn::bench {

/// One way to do a job, as a whole process that makes `product` anew.
struct Contestant {
    std::string name;
    std::vector<std::string> command;
    std::filesystem::path product;
};

struct ContestResult {
    std::string name;
    Figures seconds;
    Figures cpuSeconds;
    std::uint64_t peakBytes = 0;    ///< greatest of the runs; 0 where the system does not tell
    std::uint64_t productBytes = 0; ///< with the files beside it (`-wal` and the like)
    std::string printed;            ///< by the last run

    /// `4.6 (4.4-5.1) s, 5.2 s of processor, 210 MB of memory, 160 MB on disk`
    [[nodiscard]] std::string summary() const;
};

/// With its lock and with what SQLite and DuckDB lay beside it: a journal left by a program that
/// was killed would be taken for that of the next file of this name.
void removeDatabase(const std::filesystem::path& database);

/// Whole megabytes (millions); `-` for 0, which stands for not known.
std::string megabytes(std::uint64_t bytes);

/// Runs all in turn, A B C A B C ..., so that a machine that slows down slows all of them alike.
/// Tells each run on stderr. The product of the last run stays. Throws std::runtime_error with what
/// a contestant printed when it fails.
std::vector<ContestResult> runInTurn(const std::vector<Contestant>& contestants, unsigned runs);

/// Run by run, `a` over `b`: what is left when the machine's speed drifts.
Figures ratio(const ContestResult& a, const ContestResult& b);

}
