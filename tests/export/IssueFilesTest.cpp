// SPDX-License-Identifier: EUPL-1.2
#include "export/IssueFiles.h"

#include "core/base/Error.h"
#include "core/base/FileDigest.h"
#include "core/base/Text.h"
#include "export/IssueTrail.h"
#include "tests/export/SmallDisk.h"
#include "tests/export/TestList.h"
#include "tests/support/TempFolder.h"

#include <algorithm>
#include <array>
#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;
namespace fs = std::filesystem;

namespace {

ForbiddenTexts noTexts()
{
    ForbiddenTexts texts;
    texts.seal();
    return texts;
}

/// Names of all files below a folder, sorted.
std::string filesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (!entry.is_directory())
            names.push_back(fs::relative(entry.path(), folder).string());
    std::sort(names.begin(), names.end());
    return join(names, " ");
}

struct Desk {
    TempFolder folder;
    fs::path temp = folder / "data/tmp";
    fs::path out = folder / "out";
    IssueTargets targets;

    Desk()
    {
        fs::create_directories(out);
        targets.workbook = out / "lista.xlsx";
        targets.csv = out / "lista.csv";
    }

    std::string issue(const DisclosableList& list, const ForbiddenTexts& forbidden,
                      const IssueOptions& options = {}) const
    {
        try {
            issueFiles(list, forbidden, targets, temp, {}, options);
            return "ok";
        } catch (const Error& error) {
            return error.code();
        }
    }
};

DisclosableList longList(int rows)
{
    DisclosableList list = emptyList();
    for (int i = 1; i <= rows; ++i)
        list.rows.push_back(
            listRow(i, "2026-01-01 12:00", "anna.andersson@region.example",
                    "bo.berg" + std::to_string(i * 7919 % 99'991) + "@kommun.example",
                    "Ärende " + std::to_string(i * 104'729 % 999'983)));
    return list;
}

}

TEST_SUITE("IssueFiles")
{
    TEST_CASE("Both files get their names, private to their owner, and nothing else is left")
    {
        const Desk desk;
        const auto issued = issueFiles(sampleList(), noTexts(), desk.targets, desk.temp);
        REQUIRE(issued.size() == 2);
        CHECK(filesIn(desk.folder.path()) == "out/lista.csv out/lista.xlsx");
        for (const IssuedFile& file : issued) {
            const std::string bytes = readFile(file.path);
            CHECK(file.size == bytes.size());
            CHECK(file.sha256 == Sha256::of(bytes));
            CHECK((fs::status(file.path).permissions() & fs::perms::all) ==
                  (fs::perms::owner_read | fs::perms::owner_write));
        }
        CHECK(issued[0].kind == "xlsx");
        CHECK(issued[1].kind == "csv");
        CHECK((fs::status(desk.temp).permissions() & fs::perms::all) == fs::perms::owner_all);
    }

    TEST_CASE("Characters that were replaced and texts that were cut are told")
    {
        const Desk desk;
        DisclosableList list = sampleList();
        list.rows[0].subject = open(std::string("a\x01\x02") + std::string(33'000, 'b'));
        const auto issued = issueFiles(list, noTexts(), desk.targets, desk.temp);
        CHECK(issued[0].replacedCharacters == 2);
        CHECK(issued[0].cutTexts == 1);
        CHECK(issued[1].replacedCharacters == 2);
        CHECK(issued[1].cutTexts == 0);
    }

    TEST_CASE("A leak in either form stops both files")
    {
        const Desk desk;
        ForbiddenTexts texts;
        texts.add("masked", "Möte om budgeten");
        texts.seal();
        CHECK(desk.issue(sampleList(), texts) == "leak-found");
        CHECK(filesIn(desk.folder.path()).empty());
    }

    TEST_CASE("A file that is there is not replaced unless asked for")
    {
        Desk desk;
        desk.folder.write("out/lista.csv", "old");
        CHECK(desk.issue(sampleList(), noTexts()) == "target-exists");
        CHECK(filesIn(desk.folder.path()) == "out/lista.csv");
        CHECK(readFile(*desk.targets.csv) == "old");
        desk.targets.mayOverwrite = true;
        CHECK(desk.issue(sampleList(), noTexts()) == "ok");
        CHECK(filesIn(desk.folder.path()) == "out/lista.csv out/lista.xlsx");
        CHECK(readFile(*desk.targets.csv).size() > 100);
    }

    TEST_CASE("When the second file cannot take its name the first one goes back")
    {
        Desk desk;
        desk.folder.write("out/lista.xlsx", "old");
        desk.targets.mayOverwrite = true;
        // A folder that is not empty stands where the old CSV would be put aside.
        desk.folder.write("out/lista.csv", "old too");
        desk.folder.write("out/lista.csv.old.part/x", "");
        CHECK(desk.issue(sampleList(), noTexts()) == "target-not-writable");
        CHECK(readFile(*desk.targets.workbook) == "old");
        CHECK(readFile(*desk.targets.csv) == "old too");
        CHECK(filesIn(desk.out) == "lista.csv lista.csv.old.part/x lista.xlsx");
    }

    TEST_CASE("Files that were there stay until the issue is recorded, and come back if it is not")
    {
        Desk desk;
        desk.folder.write("out/lista.xlsx", "old");
        desk.targets.mayOverwrite = true;
        const auto issue = [&](const RecordFiles& record) {
            return issueFiles(sampleList(), noTexts(), desk.targets, desk.temp, {}, {}, record);
        };
        const auto refuse = [&](const std::vector<IssuedFile>& files) {
            CHECK(files.size() == 2);
            CHECK(readFile(desk.out / "lista.xlsx.old.part") == "old");
            throw GateError("changed-since");
        };
        CHECK_THROWS_AS(issue(refuse), GateError);
        CHECK(filesIn(desk.folder.path()) == "out/lista.xlsx");
        CHECK(readFile(*desk.targets.workbook) == "old");

        std::string digest;
        issue([&](const std::vector<IssuedFile>& files) { digest = files.at(0).sha256; });
        CHECK(filesIn(desk.folder.path()) == "out/lista.csv out/lista.xlsx");
        CHECK(Sha256::of(readFile(*desk.targets.workbook)) == digest);
    }

    TEST_CASE("Wherever an issue is killed, the next start ends it")
    {
        struct Crash {
            const char* when;
            std::vector<std::pair<const char*, const char*>> files; ///< name and content
            bool isNaming, isLinked, isRecorded;
            const char* after;
        };
        const std::vector<Crash> crashes{
            {"before the first byte", {}, false, false, false, ""},
            {"while it is written", {{"b.part", "ne"}}, false, false, false, ""},
            {"before the name", {{"a", "old"}, {"b.part", "new"}}, true, false, false, "a=old "},
            {"when the old one has a second name",
             {{"b", "old"}, {"b.part", "new"}},
             true,
             true,
             false,
             "b=old "},
            {"when the old one was moved, where there are no links",
             {{"b.old.part", "old"}, {"b.part", "new"}},
             true,
             false,
             false,
             "b=old b:restored "},
            {"when the new one has the name",
             {{"b", "new"}, {"b.old.part", "old"}},
             true,
             false,
             false,
             "b=old b:restored "},
            {"the same, and there was none before",
             {{"b", "new"}},
             true,
             false,
             false,
             "b:removed "},
            {"the same, with a second file that has none yet",
             {{"a", "new"}, {"b.part", "new"}, {"b", "old"}},
             true,
             true,
             false,
             "b=old a:removed "},
            {"when it was recorded",
             {{"b", "new"}, {"b.old.part", "old"}},
             true,
             false,
             true,
             "b=new b:kept "},
            {"and the person saved something else under the name",
             {{"b", "mine"}, {"b.old.part", "old"}},
             true,
             false,
             false,
             "b=mine b.old.part=old b:in-the-way "},
        };
        constexpr std::array<const char*, 4> names{"kept", "removed", "restored", "in-the-way"};
        for (const Crash& crash : crashes) {
            CAPTURE(crash.when);
            const Desk desk;
            for (const auto& [name, content] : crash.files)
                desk.folder.write(std::string("out/") + name, content);
            if (crash.isLinked)
                fs::create_hard_link(desk.out / "b", desk.out / "b.old.part");
            const std::string digest = Sha256::of("new");
            const std::vector<fs::path> targets{desk.out / "a", desk.out / "b"};
            {
                IssueTrail trail(desk.temp, targets);
                if (crash.isNaming)
                    trail.beginNaming(std::vector<IssuedFile>{{"xlsx", targets[0], digest},
                                                              {"csv", targets[1], digest}});
                fs::copy_file(desk.temp / "issue", desk.temp / "kept");
            }
            CHECK(filesIn(desk.temp) == "kept");
            fs::rename(desk.temp / "kept", desk.temp / "issue");

            const auto settled = settleBrokenIssue(desk.temp, [&](std::string_view sha256) {
                return crash.isRecorded && sha256 == toHex(digest);
            });
            std::string after;
            for (const char* name : {"a", "a.part", "b", "b.part", "b.old.part"})
                if (fs::exists(desk.out / name))
                    after += std::string(name) + "=" + readFile(desk.out / name) + " ";
            for (const SettledFile& file : settled)
                if (file.outcome != SettledFile::Outcome::Kept || fs::exists(file.target))
                    after += file.target.filename().string() + ":" +
                             names.at(static_cast<std::size_t>(file.outcome)) + " ";
            CHECK(after == crash.after);
            CHECK(filesIn(desk.temp).empty());
            CHECK(settleBrokenIssue(desk.temp, [](auto) { return true; }).empty());
        }
    }

    TEST_CASE("A run that dies while it records leaves what the next start needs")
    {
        Desk desk;
        desk.folder.write("out/lista.xlsx", "old");
        desk.targets.mayOverwrite = true;
        const fs::path crashed = desk.folder / "crashed";
        const auto die = [&](const std::vector<IssuedFile>&) {
            fs::copy(desk.out, crashed, fs::copy_options::recursive);
            fs::copy(desk.temp / "issue", desk.folder / "trail");
            throw GateError("changed-since");
        };
        CHECK_THROWS_AS(issueFiles(sampleList(), noTexts(), desk.targets, desk.temp, {}, {}, die),
                        GateError);
        CHECK(filesIn(desk.temp).empty());
        fs::remove_all(desk.out);
        fs::rename(crashed, desk.out);
        fs::rename(desk.folder / "trail", desk.temp / "issue");
        CHECK(filesIn(desk.out) == "lista.csv lista.xlsx lista.xlsx.old.part");
        CHECK(settleBrokenIssue(desk.temp, [](auto) { return false; }).size() == 2);
        CHECK(filesIn(desk.folder.path()) == "out/lista.xlsx");
        CHECK(readFile(*desk.targets.workbook) == "old");
    }

    TEST_CASE("A trail that was half written names nothing")
    {
        const Desk desk;
        for (const std::string& torn :
             {std::string(), std::string("/x"), std::string("/x\0ab", 5)}) {
            desk.folder.write("data/tmp/issue", torn);
            CHECK(settleBrokenIssue(desk.temp, [](auto) { return false; }).empty());
            CHECK(filesIn(desk.temp).empty());
        }
    }

    TEST_CASE("A target that is open elsewhere or is no place for a file is refused by name")
    {
        for (const char* neighbour : {"out/~$lista.xlsx", "out/.~lock.lista.xlsx#"}) {
            const Desk desk;
            desk.folder.write(neighbour, "");
            CHECK(desk.issue(sampleList(), noTexts()) == "target-not-writable");
            CHECK("out/" + filesIn(desk.out) == neighbour);
        }
        Desk desk;
        desk.targets.csv = desk.folder / "nowhere/lista.csv";
        CHECK(desk.issue(sampleList(), noTexts()) == "target-not-writable");
        desk.targets.mayOverwrite = true;
        desk.targets.csv = desk.out;
        CHECK(desk.issue(sampleList(), noTexts()) == "target-not-writable");
        desk.targets.csv = desk.out / "../out/lista.xlsx";
        CHECK(desk.issue(sampleList(), noTexts()) == "target-not-writable");
        desk.folder.write("elsewhere", "kept");
        fs::create_symlink(desk.folder / "elsewhere", desk.out / "lista.csv");
        desk.targets.csv = desk.out / "lista.csv";
        CHECK(desk.issue(sampleList(), noTexts()) == "target-not-writable");
        CHECK(readFile(desk.folder / "elsewhere") == "kept");
    }

    TEST_CASE("What a killed run left behind does no harm and is gone")
    {
        const Desk desk;
        desk.folder.write("data/tmp/export/list.xlsx", "half");
        desk.folder.write("elsewhere", "kept");
        fs::create_symlink(desk.folder / "elsewhere", desk.out / "lista.xlsx.part");
        CHECK(desk.issue(sampleList(), noTexts()) == "ok");
        CHECK(filesIn(desk.folder.path()) == "elsewhere out/lista.csv out/lista.xlsx");
        CHECK(readFile(desk.folder / "elsewhere") == "kept");
    }

    TEST_CASE("A stopped issue leaves nothing")
    {
        const Desk desk;
        std::stop_source stop;
        stop.request_stop();
        const ProgressMeter stopped(stop.get_token(), {});
        CHECK_THROWS_AS(issueFiles(longList(3000), noTexts(), desk.targets, desk.temp, stopped),
                        Cancelled);
        CHECK(filesIn(desk.folder.path()).empty());
    }

    TEST_CASE("What a gate says beside the writing comes first, and nothing gets a name")
    {
        struct Case {
            const char* fault;
            DisclosableList list;
            std::string workbook;
        };
        for (const Case& c : {Case{"none", sampleList(), "lista.xlsx"},
                              Case{"the name", sampleList(), "no/such/folder/lista.xlsx"},
                              Case{"stopped by the gate", longList(3000), "lista.xlsx"}}) {
            CAPTURE(c.fault);
            Desk desk;
            desk.targets.workbook = desk.out / c.workbook;
            const auto refuse = [] { throw GateError("rows-query"); };
            CHECK(desk.issue(c.list, noTexts(), {.beside = refuse}) == "rows-query");
            CHECK(filesIn(desk.folder.path()).empty());
        }
    }

    TEST_CASE("A file is looked through with what was made ready beside the writing")
    {
        const Desk desk;
        ForbiddenTexts forbidden;
        const auto name = [&] {
            CHECK(filesIn(desk.out).empty());
            forbidden.add("masked", sampleList().rows.front().sender.text());
            forbidden.seal();
        };
        CHECK(desk.issue(sampleList(), forbidden, {.beside = name}) == "leak-found");
        CHECK(filesIn(desk.folder.path()).empty());
    }

    TEST_CASE("Too little room is told before anything is written")
    {
        const Desk desk;
        CHECK(desk.issue(sampleList(), noTexts(), {.roomFactor = 1e12}) == "temp-full");
        CHECK(filesIn(desk.folder.path()).empty());
    }

    TEST_CASE("Whatever size the disk for temporary files has, the list is whole or not there")
    {
        const DisclosableList list = longList(4000);
        int refused = 0;
        for (std::size_t kilobytes = 0; kilobytes < 20'000; kilobytes += 1000) {
            CAPTURE(kilobytes);
            const Desk desk;
            const SmallDisk disk(desk.temp, (kilobytes + 40) << 10);
            if (!disk.isMounted()) {
                MESSAGE("NOT TESTED: a full disk for temporary files (no right to mount)");
                return;
            }
            const std::string outcome = desk.issue(list, noTexts(), {.roomFactor = 0});
            CHECK((outcome == "ok" || outcome == "temp-full"));
            CHECK(filesIn(desk.out) == (outcome == "ok" ? "lista.csv lista.xlsx" : ""));
            CHECK(filesIn(desk.temp).empty());
            refused += outcome == "ok" ? 0 : 1;
        }
        CHECK(refused >= 2);
        CHECK(refused < 20);
    }

    TEST_CASE("A target disk that is full is told and left as it was")
    {
        const DisclosableList list = longList(4000);
        int refused = 0;
        for (const double roomFactor : {0.0, 3.0}) {
            for (std::size_t kilobytes = 60; kilobytes < 1200; kilobytes += 120) {
                CAPTURE(kilobytes);
                const Desk desk;
                const SmallDisk disk(desk.out, kilobytes << 10);
                if (!disk.isMounted()) {
                    MESSAGE("NOT TESTED: a full target disk (no right to mount)");
                    return;
                }
                const std::string outcome = desk.issue(list, noTexts(), {.roomFactor = roomFactor});
                CHECK((outcome == "ok" || outcome == "disk-full"));
                CHECK(filesIn(desk.out) == (outcome == "ok" ? "lista.csv lista.xlsx" : ""));
                refused += outcome == "ok" ? 0 : 1;
            }
        }
        CHECK(refused >= 6);
        CHECK(refused < 20);
    }

    TEST_CASE("Rows that the library loses without a word are noticed")
    {
        const DisclosableList list = longList(4000);
        int refused = 0;
        for (std::size_t kilobytes = 50; kilobytes < 4000; kilobytes += 250) {
            CAPTURE(kilobytes);
            const Desk desk;
            std::string outcome;
            {
                const FileSizeLimit limit(kilobytes << 10);
                if (!limit.isSet()) {
                    MESSAGE("NOT TESTED: files cut short while they are written");
                    return;
                }
                outcome = desk.issue(list, noTexts());
            }
            CHECK((outcome == "ok" || outcome == "temp-full" || outcome == "disk-full"));
            CHECK(filesIn(desk.out) == (outcome == "ok" ? "lista.csv lista.xlsx" : ""));
            refused += outcome == "ok" ? 0 : 1;
        }
        CHECK(refused >= 4);
        CHECK(refused < 16);
    }
}
