// SPDX-License-Identifier: EUPL-1.2
#include "bench/Contest.h"

#include "bench/ChildProcess.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace postinsyn::bench {

namespace {

/// The files of one database: its own and those that SQLite and DuckDB lay beside it.
std::vector<std::filesystem::path> filesOf(const std::filesystem::path& product)
{
    std::vector<std::filesystem::path> files;
    const std::string name = product.filename().string();
    for (const auto& entry : std::filesystem::directory_iterator(product.parent_path())) {
        const std::string other = entry.path().filename().string();
        if (other == name || other.starts_with(name + '-') || other.starts_with(name + ".wal") ||
            other.starts_with(name + ".lock"))
            files.push_back(entry.path());
    }
    return files;
}

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void runOnce(const Contestant& contestant, ContestResult& result)
{
    removeDatabase(contestant.product);
    std::filesystem::path output = contestant.product;
    output.replace_extension(".printed.txt");
    const ProcessFigures figures = runProcess(contestant.command, output);
    result.printed = contentOf(output);
    if (figures.exitCode != 0)
        throw std::runtime_error(contestant.name + " failed:\n" + result.printed);
    result.seconds.add(figures.seconds);
    if (figures.cpuSeconds)
        result.cpuSeconds.add(*figures.cpuSeconds);
    result.peakBytes = std::max(result.peakBytes, figures.peakBytes.value_or(0));
    result.productBytes = 0;
    for (const auto& file : filesOf(contestant.product))
        result.productBytes += std::filesystem::file_size(file);
    std::fprintf(stderr, "  %-40s %7.2f s\n", contestant.name.c_str(), figures.seconds);
}

}

void removeDatabase(const std::filesystem::path& database)
{
    for (const auto& file : filesOf(database))
        std::filesystem::remove_all(file);
}

std::string megabytes(std::uint64_t bytes)
{
    return bytes == 0 ? "-" : fixed(static_cast<double>(bytes) / 1e6, 0);
}

std::string ContestResult::summary() const
{
    return seconds.text(1) + " s, " + cpuSeconds.text(1) + " s of processor, " +
           megabytes(peakBytes) + " MB of memory, " + megabytes(productBytes) + " MB on disk";
}

std::vector<ContestResult> runInTurn(const std::vector<Contestant>& contestants, unsigned runs)
{
    std::vector<ContestResult> results(contestants.size());
    for (unsigned run = 0; run < runs; ++run) {
        std::fprintf(stderr, "run %u of %u\n", run + 1, runs);
        for (std::size_t at = 0; at < contestants.size(); ++at) {
            results[at].name = contestants[at].name;
            runOnce(contestants[at], results[at]);
        }
    }
    return results;
}

Figures ratio(const ContestResult& a, const ContestResult& b)
{
    Figures ratios;
    const auto& theirs = b.seconds.values();
    for (std::size_t run = 0; run < theirs.size(); ++run)
        ratios.add(a.seconds.values().at(run) / theirs[run]);
    return ratios;
}

}
