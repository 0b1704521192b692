// SPDX-License-Identifier: EUPL-1.2
#include "bench/TraceFile.h"
#include "tests/cli/CliProgram.h"

#include <Poco/Environment.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <doctest/doctest.h>
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

TEST_SUITE_END();

}
