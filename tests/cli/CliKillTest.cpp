// SPDX-License-Identifier: EUPL-1.2
#include "bench/TraceFile.h"
#include "tests/cli/CliProgram.h"

#include <Poco/Environment.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <csignal>
#include <doctest/doctest.h>
#include <filesystem>
#include <iostream>
#include <random>
#include <thread>

// `POSTINSYN_KILLS=40 POSTINSYN_KILL_ROWS=1000000 cli_tests -ts=CliKill` is the long run;
// POSTINSYN_KILL_SEED repeats the moments of an earlier one.

namespace postinsyn::test {

namespace {

std::uint64_t numberFrom(const std::string& name, std::uint64_t otherwise)
{
    const std::string text = Poco::Environment::get(name, "");
    return text.empty() ? otherwise : std::stoull(text);
}

std::string generated(const CliProgram& cli, std::uint64_t rows)
{
    const auto file = cli.folder() / "trace.csv";
    bench::TraceShape shape;
    shape.rows = rows;
    bench::writeTraceFile(shape, bench::TraceEncoding::Utf8, file);
    return file.string();
}

/// What is there to see: messages, sources, imports in the audit, soundness of the file.
std::string stateOf(const CliProgram& cli)
{
    const CliResult count = cli.run({"search", "--count", "--with-system"});
    const auto sources = cli.json({"sources"})->getArray("sources");
    const auto entries = cli.json({"audit", "show"})->getArray("entries");
    std::size_t imports = 0;
    for (unsigned i = 0; i < entries->size(); ++i)
        imports +=
            entries->getObject(i)->getValue<std::string>("event") == "log-imported" ? 1U : 0U;
    const SQLite::Database database(cli.archive(), SQLite::OPEN_READWRITE);
    SQLite::Statement check(database, "PRAGMA integrity_check");
    check.executeStep();
    return "messages " + count.out + "sources " + std::to_string(sources->size()) + "\nimports " +
           std::to_string(imports) + "\n" + check.getColumn(0).getString() + "\n";
}

struct Reference {
    std::string empty, full; ///< states
    std::chrono::milliseconds duration{};
};

/// An archive in which nothing went wrong, for comparison.
Reference referenceFor(CliProgram& cli, const std::string& file)
{
    Reference reference;
    reference.empty = stateOf(cli);
    const auto start = std::chrono::steady_clock::now();
    const CliResult imported = cli.run({"import", file});
    reference.duration = since(start);
    REQUIRE_MESSAGE(imported.code != 1, imported.err);
    reference.full = stateOf(cli);
    REQUIRE(reference.empty != reference.full);
    cli.renew();
    return reference;
}

}

TEST_SUITE_BEGIN("CliKill");

TEST_CASE("a killed import leaves nothing or all, and the next one completes it")
{
    CliProgram cli;
    const std::string file = generated(cli, numberFrom("POSTINSYN_KILL_ROWS", 200'000));
    const Reference reference = referenceFor(cli, file);
    const std::uint64_t seed = numberFrom("POSTINSYN_KILL_SEED", std::random_device{}());
    std::cout << "POSTINSYN_KILL_SEED=" << seed << '\n';
    CAPTURE(seed);
    std::mt19937_64 random(seed);
    std::uniform_int_distribution<std::int64_t> moment(0, reference.duration.count());
    int unfinished = 0;
    const std::uint64_t rounds = numberFrom("POSTINSYN_KILLS", 6);
    for (std::uint64_t round = 0; round < rounds; ++round) {
        const std::chrono::milliseconds delay(moment(random));
        const auto process = cli.start({"import", file});
        std::this_thread::sleep_for(delay);
        process->kill();
        process->wait();
        const std::string state = stateOf(cli);
        CAPTURE(delay.count());
        if (state == reference.empty) {
            ++unfinished;
            REQUIRE(cli.run({"import", file}).code != 1);
            CHECK(stateOf(cli) == reference.full);
        } else {
            CHECK(state == reference.full);
        }
        cli.renew();
    }
    // Were all of them done before they were killed, nothing would be shown.
    CHECK(unfinished > 0);
}

TEST_CASE("Ctrl+C ends an import at once and leaves the archive as it was")
{
    CliProgram cli;
    const std::string file = generated(cli, 150'000);
    const Reference reference = referenceFor(cli, file);
    const auto process = cli.start({"import", file, "--json"});
    std::this_thread::sleep_for(reference.duration / 3);
    const auto start = std::chrono::steady_clock::now();
    process->interrupt();
    const CliResult result = process->wait();
    // On a busy machine the program gets its turn later: what an import takes there tells by how
    // much.
    CHECK(since(start) < std::chrono::seconds(1) + reference.duration / 4);
    CHECK(result.code == 130);
    CHECK(result.err.find("cancelled") != std::string::npos);
    CHECK(shapeOf(result.json()) == "{files:[], error:{code:text, reason:text, hint:text}}");
    CHECK(stateOf(cli) == reference.empty);
}

TEST_CASE("Ctrl+C ends every other long job too, and nothing of it stays")
{
    const CliProgram cli;
    constexpr int rows = 29'999;
    std::vector<std::string> mails;
    std::string mailboxes = "address\n";
    for (int i = 0; i < rows; ++i) {
        const std::string nr = std::to_string(i);
        mails.push_back("2026-10-05T08:00:00Z,asa@region.example,p" + nr +
                        "@region.example,Hej,Delivered,<" + nr + "@m.example>,");
        mailboxes += "p" + nr + "@region.example\n";
    }
    const auto log = cli.folder().write("log.csv", traceCsv(mails));
    const std::string directory = cli.folder().write("directory.csv", mailboxes).string();
    REQUIRE(cli.run({"import", log.string()}).code == 0);
    REQUIRE(cli.run({"request", "new", "--case", "RE 1", "--received", "2026-10-06 12:00", "--from",
                     "2026-10-05", "--to", "2026-10-05"})
                .code == 0);
    const std::string copy = (cli.folder() / "copy").string();
    const std::string list = (cli.folder() / "list.xlsx").string();
    const std::string all = "1-" + std::to_string(rows);
    const std::vector<std::vector<std::string>> jobs{
        {"search", "--json"},
        {"mailboxes", "import", directory},
        {"list", "freeze", "RE 1"},
        {"list", "hints", "RE 1"},
        {"list", "judge", "RE 1", "--rows", all, "--clear"},
        {"list", "issue", "RE 1", "--out", list},
    };
    for (const auto& job : jobs) {
        CAPTURE(job[1]);
        // After a normal end the archive is this one file.
        std::filesystem::copy_file(cli.archive(), copy,
                                   std::filesystem::copy_options::overwrite_existing);
        const auto begin = std::chrono::steady_clock::now();
        const CliResult whole = cli.run(job);
        const auto duration = since(begin);
        REQUIRE_MESSAGE(whole.code == 0, whole.err);
        const std::string after = copy + " after";
        std::filesystem::rename(cli.archive(), after);
        std::filesystem::remove(list);
        // Early, so that a job which goes on regardless is seen by how long it takes. On a busy
        // machine the first run may have taken many times as long as this one, or this one may not
        // have begun to listen yet.
        CliResult result;
        auto delay = std::max(duration / 8, std::chrono::milliseconds(30));
        for (int attempt = 0; attempt < 8; ++attempt) {
            std::filesystem::copy_file(copy, cli.archive(),
                                       std::filesystem::copy_options::overwrite_existing);
            const auto process = cli.start(job);
            std::this_thread::sleep_for(delay);
            const auto start = std::chrono::steady_clock::now();
            process->interrupt();
            result = process->wait();
            CHECK(since(start) < std::chrono::milliseconds(500) + duration / 8);
            if (result.code == 130)
                break;
            delay = result.code == 0 ? delay / 2 : delay * 3 / 2;
            std::filesystem::remove(list);
        }
        CHECK(result.code == 130);
        CHECK(result.err.find("cancelled") != std::string::npos);
        CHECK_FALSE(std::filesystem::exists(list));
        CHECK(readFile(cli.archive()) == readFile(copy));
        std::filesystem::rename(after, cli.archive());
    }
}

TEST_CASE("a second Ctrl+C does not wait for the first")
{
    const CliProgram cli;
    const std::string file = generated(cli, 50'000);
    bool wasKilled = false;
    // The second has to come while the first is still being obeyed.
    for (int attempt = 0; attempt < 50 && !wasKilled; ++attempt) {
        const auto process = cli.start({"import", file});
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        process->interrupt();
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        process->interrupt();
        const CliResult result = process->wait();
        wasKilled = result.code == 256 + SIGINT && result.err == "";
    }
    CHECK(wasKilled);
    CHECK(cli.json({"sources"})->getArray("sources")->empty());
}

TEST_SUITE_END();

}
