// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Text.h"
#include "core/task/ImportLogs.h"
#include "tests/support/LogFixture.h"

#include <algorithm>
#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <map>
#include <sstream>

using namespace postinsyn;
using namespace postinsyn::test;

namespace fs = std::filesystem;

namespace {

std::vector<ImportedFile> import(LogFixture& fixture, const std::vector<std::string>& paths,
                                 const ReadingOptions& reading = {})
{
    ImportOptions options;
    options.actor = "test";
    options.reading = reading;
    ProgressMeter meter;
    std::vector<ImportedFile> files;
    ImportLogs(fixture.archive()).run(paths, options, meter, files);
    return files;
}

/// The account of a file as testdata/README.md writes it.
std::string accountOf(const ImportedFile& file)
{
    if (file.error)
        return "error=" + file.error->code();
    const Source& s = file.source;
    CHECK(s.rows == s.messageRows + s.duplicateRows + s.ignoredRows + s.rejectedRows);
    std::vector<std::string> codes;
    for (const SourceWarning& warning : s.warnings)
        codes.push_back(warning.code);
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return "format=" + s.format + " encoding=" + s.encoding + " timeBasis=" + s.timeBasis +
           " rows=" + std::to_string(s.rows) + " messages=" + std::to_string(s.messages) +
           " duplicates=" + std::to_string(s.duplicateRows) +
           " ignored=" + std::to_string(s.ignoredRows) +
           " rejected=" + std::to_string(s.rejectedRows) +
           " warnings=" + (codes.empty() ? "-" : join(codes, ","));
}

struct Expectation {
    std::map<std::string, std::string> accounts; ///< file name -> account; "" for a file by itself
    std::string messages;
};

Expectation readExpectation(const fs::path& path)
{
    Expectation expected;
    std::istringstream in(readFile(path));
    for (std::string line; std::getline(in, line);) {
        const std::size_t colon = line.find(": format=");
        if (line.starts_with("format="))
            expected.accounts[""] = line;
        else if (colon != std::string::npos)
            expected.accounts[line.substr(0, colon)] = line.substr(colon + 2);
        else
            expected.messages += line + "\n";
    }
    return expected;
}

/// The files that an expectation is about.
std::vector<fs::path> filesOf(const std::string& name, const Expectation& expected)
{
    const fs::path folder = testdata("logs");
    std::vector<fs::path> files;
    if (fs::is_directory(folder / name)) {
        for (const auto& [file, account] : expected.accounts)
            files.push_back(folder / name / file);
        if (expected.accounts.contains(""))
            files = {folder / name / "onscreen.csv"};
        return files;
    }
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.is_regular_file() && entry.path().stem() == name)
            files.push_back(entry.path());
    return files;
}

ReadingOptions readingFor(const std::string& name)
{
    ReadingOptions reading;
    const fs::path mapping = testdata("logs") / name / "mapping.json";
    if (fs::exists(mapping))
        reading.mapping = ColumnMapping::fromJson(readFile(mapping));
    return reading;
}

std::string nameOf(const ImportedFile& file)
{
    return fs::path(file.path).filename().string();
}

}

TEST_SUITE("Import of every format")
{
    TEST_CASE("Each log of testdata gives the account and the messages that were reasoned by hand")
    {
        for (const auto& entry : fs::directory_iterator(testdata("expected"))) {
            const std::string name = entry.path().stem().string();
            if (entry.path().extension() != ".txt")
                continue;
            const Expectation expected = readExpectation(entry.path());
            const std::vector<fs::path> files = filesOf(name, expected);
            const ReadingOptions reading = readingFor(name);
            CAPTURE(name);
            REQUIRE_FALSE(files.empty());
            std::vector<std::string> paths;
            for (const fs::path& file : files) {
                paths.push_back(file.string());
                LogFixture alone;
                for (const ImportedFile& imported : import(alone, {file.string()}, reading)) {
                    // A member of an archive has an account of its own, in its own empty archive;
                    // here it shares one.
                    const bool isMember = imported.path != file.string();
                    const auto account = std::find_if(
                        expected.accounts.begin(), expected.accounts.end(), [&](const auto& pair) {
                            return pair.first.empty() || imported.path.ends_with(pair.first);
                        });
                    REQUIRE(account != expected.accounts.end());
                    CAPTURE(nameOf(imported));
                    if (!isMember)
                        CHECK(accountOf(imported) == account->second);
                    else
                        CHECK_FALSE(imported.error);
                }
            }
            LogFixture fixture;
            import(fixture, paths, reading);
            CHECK(printed(fixture.messages()) == expected.messages);
        }
    }

    TEST_CASE("A subject in encoded words is read as people do, and kept as logged")
    {
        LogFixture fixture;
        import(fixture, {testdata("logs/message-trace-v1-utf8-bom.csv").string()});
        MessageFilter filter;
        filter.subject = "ärende";
        filter.senders = {"robot@system.example"};
        const auto found = LogStore(fixture.archive().database()).find(filter, fixture.own());
        CHECK(found.size() == 1);
        Statement kept(fixture.archive().database(),
                       "SELECT count(*) FROM subject WHERE text = '=?utf-8?B?w4RyZW5kZQ==?='");
        auto rows = kept.select();
        REQUIRE(rows.next());
        CHECK(rows.integer(0) == 1);
    }

    TEST_CASE("The same mail in five formats is one message, whatever comes first")
    {
        std::vector<std::string> paths;
        for (const auto& entry : fs::directory_iterator(testdata("logs/same-mail")))
            paths.push_back(entry.path().string());
        std::sort(paths.begin(), paths.end());
        REQUIRE(paths.size() == 5);
        std::string expected;
        int orders = 0;
        do {
            if (orders++ % 10 != 0)
                continue;
            LogFixture fixture;
            for (const std::string& path : paths)
                import(fixture, {path});
            const std::string table = printed(fixture.messages());
            CHECK(std::count(table.begin(), table.end(), '\n') == 1);
            if (expected.empty())
                expected = table;
            CHECK(table == expected);
        } while (std::next_permutation(paths.begin(), paths.end()));
    }

    TEST_CASE("A file read twice, or all files in reverse, gives the same archive")
    {
        std::vector<std::string> paths;
        for (const char* name : {"MSGTRK2026091400-1.LOG", "MTSummary_RE-2026-0502.csv",
                                 "graph-1019-1026.json", "messagetrace-0928-1011.csv"})
            paths.push_back((testdata("logs/demo") / name).string());
        LogFixture once;
        import(once, paths);
        const std::string table = printed(once.messages());
        CHECK(std::count(table.begin(), table.end(), '\n') > 100);
        for (const ImportedFile& file : import(once, paths))
            CHECK(file.source.newMessages == 0);
        CHECK(printed(once.messages()) == table);
        std::reverse(paths.begin(), paths.end());
        LogFixture reversed;
        import(reversed, paths);
        CHECK(printed(reversed.messages()) == table);
    }

    TEST_CASE("What is not a log is refused with what it is, and nothing of it stays")
    {
        std::istringstream expected(readFile(testdata("refused/EXPECTED.txt")));
        int refused = 0;
        for (std::string line; std::getline(expected, line);) {
            const std::size_t tab = line.find('\t');
            if (tab == std::string::npos)
                continue;
            const std::string name = line.substr(0, tab);
            const std::string code = line.substr(tab + 1);
            LogFixture fixture;
            const std::vector<ImportedFile> files =
                import(fixture, {(testdata("refused") / name).string()});
            CAPTURE(name);
            REQUIRE_FALSE(files.empty());
            for (const ImportedFile& file : files) {
                REQUIRE(file.error);
                CHECK(file.error->code() == code);
            }
            CHECK(fixture.messages().empty());
            CHECK(LogStore(fixture.archive().database()).sources().empty());
            ++refused;
        }
        CHECK(refused >= 21);
    }

    TEST_CASE("A cancelled import leaves the archive as it was")
    {
        LogFixture fixture;
        std::stop_source source;
        source.request_stop();
        ProgressMeter meter(source.get_token(), {});
        ImportOptions options;
        options.actor = "test";
        std::vector<ImportedFile> files;
        CHECK_THROWS_AS(
            ImportLogs(fixture.archive())
                .run({testdata("logs/message-trace-v2.csv").string()}, options, meter, files),
            Cancelled);
        CHECK(fixture.messages().empty());
        CHECK(LogStore(fixture.archive().database()).sources().empty());
    }

    TEST_CASE("A write that fails in the middle ends the import at once and leaves nothing")
    {
        LogFixture fixture;
        std::string csv = "Received,SenderAddress,RecipientAddress,Subject,MessageId\r\n";
        for (int i = 0; i < 300'000; ++i)
            csv += "2026-09-01 08:00:00,a@x.example,b@y.example,S," + std::to_string(i) + "\r\n";
        const fs::path file = fixture.folder().write("large.csv", csv);
        fixture.archive().database().run(
            "CREATE TRIGGER failing BEFORE INSERT ON recipient WHEN new.line > 70000 "
            "BEGIN SELECT raise(ABORT, 'no'); END");
        CHECK_THROWS_AS(import(fixture, {file.string()}), StoreError);
        fixture.archive().database().run("DROP TRIGGER failing");
        CHECK(fixture.messages().empty());
        CHECK(import(fixture, {file.string()}).front().source.newMessages == 300'000);
    }
}
