// SPDX-License-Identifier: EUPL-1.2
#include "bench/Workplace.h"

#include "bench/ChildProcess.h"
#include "bench/Figures.h"
#include "bench/PerformanceDocument.h"

#include <cstdio>
#include <stdexcept>
#include <vector>

namespace postinsyn::bench {

std::filesystem::path Workplace::log(std::uint64_t rowCount, TraceOrder order,
                                     TraceEncoding encoding) const
{
    const bool isOldestFirst = order == TraceOrder::OldestFirst;
    const bool isWide = encoding == TraceEncoding::Utf16Le;
    const auto file =
        folder / ("log-" + std::to_string(rowCount) + '-' + std::to_string(seed) +
                  (isOldestFirst ? "-oldest" : "") + (isWide ? "-utf16" : "") + ".csv");
    if (std::filesystem::exists(file))
        return file;
    std::filesystem::create_directories(folder);
    std::fprintf(stderr, "making %s\n", file.filename().string().c_str());
    std::filesystem::path part = file;
    part += ".part";
    std::vector<std::string> command{
        program.string(), "generate",           "--rows", std::to_string(rowCount),
        "--seed",         std::to_string(seed), "--out",  part.string()};
    if (isOldestFirst)
        command.emplace_back("--oldest-first");
    if (isWide)
        command.emplace_back("--utf16");
    if (runProcess(command, folder / "generate.printed.txt").exitCode != 0)
        throw std::runtime_error("cannot make " + file.string());
    std::filesystem::rename(part, file);
    return file;
}

std::filesystem::path Workplace::archive(std::uint64_t rowCount) const
{
    return folder / ("ours-" + std::to_string(rowCount) + ".postinsyn");
}

void Workplace::note(const std::string& table, const std::string& row, const std::string& column,
                     const std::string& value) const
{
    if (!document)
        return;
    try {
        PerformanceDocument text = PerformanceDocument::read(*document);
        text.set(table, row, column, value);
        text.write(*document);
    } catch (const std::runtime_error& problem) {
        std::fprintf(stderr, "%s not noted: %s\n", row.c_str(), problem.what());
    }
}

std::string Workplace::sizeColumn() const
{
    return shortCount(rows) + " rows";
}

}
