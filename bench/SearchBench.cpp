// SPDX-License-Identifier: EUPL-1.2
#include "bench/SearchBench.h"

#include "bench/ChildProcess.h"
#include "bench/Figures.h"
#include "bench/FilterCases.h"
#include "core/domain/Profile.h"
#include "core/store/Archive.h"

#include <chrono>
#include <cstdio>
#include <functional>
#include <stdexcept>

namespace postinsyn::bench {

namespace {

constexpr std::size_t pageRows = 200;

/// Milliseconds of the quickest of some runs after one that warms the caches: what others do on the
/// machine only ever adds.
double leastOf(const std::function<void()>& job)
{
    job();
    Figures runs;
    for (int run = 0; run < 3; ++run) {
        const auto start = std::chrono::steady_clock::now();
        job();
        const auto end = std::chrono::steady_clock::now();
        runs.add(std::chrono::duration<double, std::milli>(end - start).count());
    }
    return runs.percentile(0);
}

class SearchRun {
public:
    SearchRun(LogStore& log, const OwnAddresses& own) : m_log(log), m_own(own) {}

    void measure(const FilterCase& filterCase)
    {
        for (const MessageFilter& filter : filterCase.filters) {
            std::size_t found = 0;
            pages.add(leastOf(
                [&] { (void)m_log.load(m_log.findFirst(filter, m_own, pageRows), m_own); }));
            counts.add(leastOf([&] {
                found = filter.isEmpty() ? m_log.messageTotal() : m_log.find(filter, m_own).size();
            }));
            hits.add(static_cast<double>(found));
        }
    }

    Figures pages;
    Figures counts;
    Figures hits;

private:
    LogStore& m_log;
    const OwnAddresses& m_own;
};

}

void makeArchive(const Workplace& place)
{
    const auto archive = place.archive(place.rows);
    if (std::filesystem::exists(archive))
        return;
    const auto log = place.log(place.rows, TraceOrder::NewestFirst, TraceEncoding::Utf8);
    const auto printed = place.folder / "import.printed.txt";
    std::fprintf(stderr, "importing %s\n", log.filename().string().c_str());
    if (runProcess({place.program.string(), "import-once", archive.string(), log.string()}, printed)
            .exitCode != 0)
        throw std::runtime_error("cannot import, see " + printed.string());
}

void benchSearch(const Workplace& place)
{
    makeArchive(place);
    const auto archive = Archive::open(place.archive(place.rows), OpenMode::ReadOnly);
    const OwnAddresses own(Profile::fromJson(archive->profileJson()).ownDomains);
    LogStore log(archive->database());

    Figures slowestPages;
    Figures slowestCounts;
    std::printf("%-30s %22s %22s %12s\n", "95th percentile, warm, ms", "first 200 rows",
                "exact count", "found");
    for (const FilterCase& filterCase : filterCases(log, own, place.seed)) {
        if (filterCase.filters.empty())
            continue;
        SearchRun run(log, own);
        run.measure(filterCase);
        const std::string page = fixed(run.pages.percentile(95), 1);
        const std::string count = fixed(run.counts.percentile(95), 1);
        const std::string found = fixed(run.hits.median(), 0);
        std::printf("%-30s %22s %22s %12s\n", filterCase.name.c_str(), page.c_str(), count.c_str(),
                    found.c_str());
        place.note("search", filterCase.name, place.sizeColumn(),
                   page + " / " + count + " (" + found + ")");
        slowestPages.add(run.pages.percentile(95));
        slowestCounts.add(run.counts.percentile(95));
    }
    place.note("ratios", "first page of any filter, p95, ms", place.sizeColumn(),
               fixed(slowestPages.percentile(100), 0));
    place.note("ratios", "exact count of any filter, p95, ms", place.sizeColumn(),
               fixed(slowestCounts.percentile(100), 0));
}

}
