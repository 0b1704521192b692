// SPDX-License-Identifier: EUPL-1.2
#include "bench/ImportBench.h"

#include "bench/Contest.h"
#include "bench/Peers.h"
#include "core/domain/Profile.h"
#include "core/store/Archive.h"
#include "core/task/ImportLogs.h"

#include <cstdio>
#include <stdexcept>
#include <vector>

namespace postinsyn::bench {

namespace {

constexpr const char* profileName = "demo";
constexpr const char* actor = "bench";

Contestant ours(const Workplace& place, const std::string& name, const std::filesystem::path& log,
                const std::filesystem::path& archive)
{
    return {name, {place.program.string(), "import-once", archive.string(), log.string()}, archive};
}

void addPeers(std::vector<Contestant>& contestants, const std::filesystem::path& log,
              const std::filesystem::path& folder)
{
    if (const auto peer = sqlitePeer(log, folder))
        contestants.push_back(*peer);
    else
        std::printf("sqlite3 is not installed\n");
    if (const auto peer = duckDbPeer(log, folder))
        contestants.push_back(*peer);
    else
        std::printf("DuckDB for Node.js is not installed and cannot be\n");
}

void tell(const Workplace& place, const ContestResult& result)
{
    std::printf("%-44s %s\n", result.name.c_str(), result.summary().c_str());
    std::printf("    %s", result.printed.c_str());
    place.note("import", result.name, place.sizeColumn(), result.summary());
}

void tellRatio(const Workplace& place, const std::string& name, const std::string& value)
{
    std::printf("%-60s %s\n", name.c_str(), value.c_str());
    place.note("ratios", name, place.sizeColumn(), value);
}

}

void importOnce(const std::filesystem::path& archivePath, const std::filesystem::path& log)
{
    const auto archive =
        Archive::create(archivePath, Profile::builtIn(profileName).toJson(), actor);
    ImportOptions options;
    options.actor = actor;
    ProgressMeter meter;
    std::vector<ImportedFile> files;
    ImportLogs(*archive).run({log.string()}, options, meter, files);
    for (const ImportedFile& file : files) {
        if (file.error)
            throw std::runtime_error(file.error->what());
        const Source& source = file.source;
        std::printf("%llu rows, %llu repeated, %llu rejected, %llu messages\n",
                    static_cast<unsigned long long>(source.rows),
                    static_cast<unsigned long long>(source.duplicateRows),
                    static_cast<unsigned long long>(source.rejectedRows),
                    static_cast<unsigned long long>(source.messages));
    }
}

void benchImport(const Workplace& place)
{
    const auto log = place.log(place.rows, TraceOrder::NewestFirst, TraceEncoding::Utf8);
    const auto wide = place.log(place.rows, TraceOrder::NewestFirst, TraceEncoding::Utf16Le);
    const auto oldest = place.log(place.rows, TraceOrder::OldestFirst, TraceEncoding::Utf8);
    const auto tenth = place.log(place.rows / 10, TraceOrder::NewestFirst, TraceEncoding::Utf8);

    enum Place : std::size_t { Ours, Wide, Oldest, Tenth, FirstPeer };
    std::vector<Contestant> contestants{
        ours(place, "Postinsyn", log, place.archive(place.rows)),
        ours(place, "Postinsyn, UTF-16LE", wide, place.folder / "ours-utf16.postinsyn"),
        ours(place, "Postinsyn, oldest row first", oldest, place.folder / "ours-oldest.postinsyn"),
        ours(place, "Postinsyn, a tenth of the rows", tenth, place.archive(place.rows / 10)),
    };
    if (place.isCompared)
        addPeers(contestants, log, place.folder);
    const auto results = runInTurn(contestants, place.runs);

    for (const ContestResult& result : results)
        tell(place, result);
    std::printf("\n");
    for (std::size_t peer = FirstPeer; peer < results.size(); ++peer)
        tellRatio(place, "import / " + results[peer].name,
                  ratio(results[Ours], results[peer]).text(2));
    tellRatio(place, "import of UTF-16LE / of UTF-8", ratio(results[Wide], results[Ours]).text(2));
    const auto bytes = [](std::uint64_t count) { return static_cast<double>(count); };
    tellRatio(place, "archive / log, bytes",
              fixed(bytes(results[Ours].productBytes) / bytes(std::filesystem::file_size(log)), 2));
    if (results[Tenth].peakBytes > 0)
        tellRatio(place, "peak memory / with a tenth of the rows",
                  fixed(bytes(results[Ours].peakBytes) / bytes(results[Tenth].peakBytes), 2) +
                      " (" + megabytes(results[Ours].peakBytes) + " MB)");
}

}
