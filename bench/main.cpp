// SPDX-License-Identifier: EUPL-1.2
#include "bench/ChildProcess.h"
#include "bench/ImportBench.h"
#include "bench/IssueBench.h"
#include "bench/SearchBench.h"
#include "bench/TraceFile.h"
#include "bench/Workplace.h"
#ifdef POSTINSYN_GUI
#include "bench/WindowBench.h"
#endif

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <functional>
#include <string>

using namespace postinsyn::bench;

namespace {

std::filesystem::path ownProgram(const std::string& started)
{
    const std::filesystem::path path(started);
    if (path.has_parent_path())
        return std::filesystem::absolute(path);
    return findProgram(started).value_or(path);
}

struct Generate {
    TraceShape shape;
    std::string out;
    bool isUtf16 = false;
    bool isOldestFirst = false;

    void addTo(CLI::App& app)
    {
        CLI::App* command = app.add_subcommand("generate", "Write a made-up message trace as CSV");
        command->add_option("--rows", shape.rows, "Rows under the header")->capture_default_str();
        command->add_option("--seed", shape.seed, "Same seed, same bytes")->capture_default_str();
        command->add_option("--out", out, "File to write")->required();
        command->add_flag("--utf16", isUtf16, "UTF-16LE instead of UTF-8");
        command->add_flag("--oldest-first", isOldestFirst, "Ascending time, not descending");
        command->callback([this] {
            shape.order = isOldestFirst ? TraceOrder::OldestFirst : TraceOrder::NewestFirst;
            writeTraceFile(shape, isUtf16 ? TraceEncoding::Utf16Le : TraceEncoding::Utf8, out);
        });
    }
};

/// What is measured is a process of its own: this program again, with a command that is not shown.
struct Once {
    std::string first;
    std::string second;

    void addTo(CLI::App& app, const char* name, bool hasSecond, const std::function<void()>& job)
    {
        CLI::App* command = app.add_subcommand(name)->group("");
        command->add_option("first", first)->required();
        if (hasSecond)
            command->add_option("second", second)->required();
        command->callback(job);
    }
};

struct Measure {
    Workplace place;
    std::string folder = (std::filesystem::temp_directory_path() / "postinsyn-bench").string();
    std::string document;

    void addTo(CLI::App& app, const char* name, const char* what,
               const std::function<void(const Workplace&)>& bench)
    {
        CLI::App* command = app.add_subcommand(name, what);
        command->add_flag("--compare", place.isCompared, "In turn with what one would use instead");
        command->add_option("--rows", place.rows, "Rows of the log")->capture_default_str();
        command->add_option("--runs", place.runs, "Runs of each")
            ->capture_default_str()
            ->check(CLI::PositiveNumber);
        command->add_option("--seed", place.seed, "Of the data")->capture_default_str();
        command->add_option("--work", folder, "Folder for data")->capture_default_str();
        command->add_option("--doc", document, "Markdown file whose tables are filled in");
        command->callback([this, bench] {
            place.folder = std::filesystem::absolute(folder);
            std::filesystem::create_directories(place.folder);
            if (!document.empty())
                place.document = document;
            bench(place);
        });
    }
};

}

int main(int argc, char** argv)
{
    CLI::App app{"Makes test data of any size and measures Postinsyn beside what one would use "
                 "instead"};
    app.require_subcommand(1);
    Generate generate;
    Once once;
    Measure import;
    Measure search;
    Measure issue;
    Measure window;
    for (Measure* measure : {&import, &search, &issue, &window})
        measure->place.program = ownProgram(argv[0]);
    generate.addTo(app);
    once.addTo(app, "import-once", true, [&] { importOnce(once.first, once.second); });
    once.addTo(app, "judge-once", false, [&] { judgeOnce(once.first); });
    once.addTo(app, "issue-once", true, [&] { issueOnce(once.first, once.second); });
    once.addTo(app, "workbook-once", false, [&] { workbookOnce(once.first); });
    import.addTo(app, "import", "From a log file to an archive that can be searched", benchImport);
    search.addTo(app, "search", "The filters of a registrator's day", benchSearch);
    issue.addTo(app, "export", "A judged list of 100 000 rows out as a workbook", benchIssue);
#ifdef POSTINSYN_GUI
    once.addTo(app, "window-once", false, [&] { windowOnce(once.first); });
    window.addTo(app, "window", "The desktop program: start, first rows, pauses", benchWindow);
#endif
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "postinsyn-bench: %s\n", error.what());
        return 1;
    }
    return 0;
}
