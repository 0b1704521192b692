// SPDX-License-Identifier: EUPL-1.2
#include "core/import/ByteSource.h"

#include "tests/support/Packing.h"
#include "tests/support/TempFolder.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

std::string content(const ByteSource& source)
{
    std::string out;
    const auto stream = source.open();
    std::string block(1000, '\0');
    while (const std::size_t n = stream->read(block))
        out.append(block, 0, n);
    return out;
}

/// A source a line: `name = content`, or `path ! code` with the scratch folder left out.
std::string expanded(const TempFolder& folder, const std::vector<std::string>& paths)
{
    std::string out;
    for (const ExpandedSource& item : expandSources(paths)) {
        if (item.source) {
            out += item.source->name() + " = ";
            try {
                out += content(*item.source);
            } catch (const FileError& error) {
                out += "! " + error.code();
            }
        } else {
            const std::string& path = item.error->path();
            out += path.substr(std::min(path.size(), folder.path().string().size() + 1)) + " ! " +
                   item.error->code();
        }
        out += '\n';
    }
    return out;
}

template <class Work>
std::string failure(Work work)
{
    try {
        work();
    } catch (const FileError& error) {
        return error.code();
    }
    return "none";
}

}

TEST_SUITE("ByteSource")
{
    TEST_CASE("A file reads as its bytes, again and again")
    {
        const TempFolder folder;
        const auto source = ByteSource::ofFile(folder.write("räksmörgås.csv", "a,b\n").string());
        CHECK(source.name() == "räksmörgås.csv");
        CHECK(source.size() == 4);
        CHECK(content(source) == "a,b\n");
        CHECK(content(source) == "a,b\n");
        CHECK(source.head(2) == "a,");
    }

    TEST_CASE("What is no readable file is said to be that")
    {
        const TempFolder folder;
        CHECK(failure([&] { ByteSource::ofFile((folder / "none").string()); }) == "file-not-found");
        CHECK(failure([&] { ByteSource::ofFile(folder.path().string()); }) == "file-not-regular");
    }

    TEST_CASE("A file that changes between two passes is noticed")
    {
        const TempFolder folder;
        const auto source = ByteSource::ofFile(folder.write("x.csv", "a,b\n1,2\n").string());
        CHECK(content(source) == "a,b\n1,2\n");
        folder.write("x.csv", "a,b\n");
        CHECK(failure([&] { content(source); }) == "file-changed");
    }

    TEST_CASE("A .gz is known by its bytes and reads as its content")
    {
        const TempFolder folder;
        const std::string text(300'000, 'x');
        const std::string packed = gzipped("a,b\n") + gzipped(text);
        const auto source = ByteSource::ofFile(folder.write("log.csv", packed).string());
        CHECK(source.isUnpacked());
        CHECK(content(source) == "a,b\n" + text);
        const auto stream = source.open();
        std::string block(400'000, '\0');
        while (stream->read(block) > 0) {
        }
        CHECK(stream->position() == source.size());
        const auto padded =
            ByteSource::ofFile(folder.write("p.gz", packed + std::string(512, '\0')).string());
        CHECK(content(padded) == "a,b\n" + text);
    }

    TEST_CASE("A .gz cut off anywhere, or with rubbish behind, is damaged")
    {
        const TempFolder folder;
        const std::string packed = gzipped("Received,Subject\n2026,Hej\n");
        for (std::size_t cut = 3; cut < packed.size(); ++cut) {
            const auto path = folder.write("cut.gz", packed.substr(0, cut)).string();
            CHECK(failure([&] { content(ByteSource::ofFile(path)); }) == "archive-damaged");
        }
        const auto path = folder.write("rubbish.gz", packed + "rubbish").string();
        CHECK(failure([&] { content(ByteSource::ofFile(path)); }) == "archive-damaged");
    }

    TEST_CASE("What only exists to fill a disk is stopped")
    {
        const TempFolder folder;
        const std::string zeros(100U << 20, '\0');
        const auto gz = folder.write("bomb.gz", gzipped(zeros)).string();
        CHECK(failure([&] { content(ByteSource::ofFile(gz)); }) == "archive-limit");
        const auto zip = zipFile(folder / "bomb.zip", {{"bomb.csv", zeros}, {"good.csv", "g"}});
        CHECK(expanded(folder, {zip}) ==
              "bomb.zip/bomb.csv = ! archive-limit\nbomb.zip/good.csv = g\n");
    }

    TEST_CASE(
        "A folder gives its files, sorted, and names the links and hidden ones that are not read")
    {
        const TempFolder folder;
        folder.write("in/b.csv", "b");
        folder.write("in/a/2.log", "2");
        folder.write("in/a/1.log", "1");
        folder.write("in/.hidden", "h");
        folder.write("in/.git/config", "h");
        folder.write("secret.csv", "s");
        std::filesystem::create_symlink(folder / "secret.csv", folder / "in/link.csv");
        std::filesystem::create_directory_symlink(folder.path(), folder / "in/circle");
        std::filesystem::create_symlink(folder / "nowhere", folder / "in/dangling");
        REQUIRE(mkfifo((folder / "in/pipe.csv").c_str(), 0600) == 0);
        zipFile(folder / "in/c.zip", {{"m.csv", "m"}});
        CHECK(expanded(folder, {(folder / "in").string(), (folder / "secret.csv").string()}) ==
              "in/.git ! hidden-file\nin/.hidden ! hidden-file\nin/circle ! link-passed-over\n"
              "in/dangling ! link-passed-over\nin/link.csv ! link-passed-over\n"
              "in/pipe.csv ! special-file\n"
              "1.log = 1\n2.log = 2\nb.csv = b\nc.zip/m.csv = m\nsecret.csv = s\n");
        std::filesystem::create_directory(folder / "empty");
        CHECK(expanded(folder, {(folder / "empty").string(), (folder / "none.csv").string()}) ==
              "empty ! folder-empty\nnone.csv ! file-not-found\n");
        folder.write("empty/.hidden", "h");
        CHECK(expanded(folder, {(folder / "empty").string()}) ==
              "empty ! folder-empty\nempty/.hidden ! hidden-file\n");
    }

    TEST_CASE("Archives of ours in a folder, and what lies beside them, are passed over")
    {
        const TempFolder folder;
        const std::string archive =
            std::string("SQLite format 3\0", 16) + std::string(52, '\0') + "PSIN and pages";
        folder.write("in/2026.postinsyn", archive);
        for (const char* ending : {".lock", "-wal", "-shm", "-journal", ".csv"})
            folder.write("in/2026.postinsyn" + std::string(ending), "x");
        folder.write("in/other.lock", "y");
        folder.write("in/other.sqlite", std::string("SQLite format 3\0", 16));
        const std::string told = expanded(folder, {(folder / "in").string()});
        CHECK(told.starts_with("in/2026.postinsyn ! own-archive\n"
                               "in/2026.postinsyn-journal ! own-archive\n"
                               "in/2026.postinsyn-shm ! own-archive\n"
                               "in/2026.postinsyn-wal ! own-archive\n"
                               "2026.postinsyn.csv = x\n"
                               "in/2026.postinsyn.lock ! own-archive\n"
                               "other.lock = y\nother.sqlite = SQLite"));
        // What is named by itself is tried, and refused with what it is.
        CHECK(expanded(folder, {(folder / "in/2026.postinsyn.lock").string()}) ==
              "2026.postinsyn.lock = x\n");
    }

    TEST_CASE("A .zip gives its members; a bad one costs itself only")
    {
        const TempFolder folder;
        const auto zip = zipFile(folder / "logs.zip", {{"a/ett.csv", "1"},
                                                       {"a/", ""},
                                                       {"../up.csv", "x"},
                                                       {"C:\\x.csv", "x"},
                                                       {"win\\två.csv", "2"},
                                                       {".DS_Store", "x"},
                                                       {"__MACOSX/a", "x"}});
        CHECK(expanded(folder, {zip}) == "logs.zip/a/ett.csv = 1\n"
                                         "logs.zip ! archive-unsafe-name\n"
                                         "logs.zip ! archive-unsafe-name\n"
                                         "logs.zip/win/två.csv = 2\n");
        const auto secret = zipFile(folder / "secret.zip", {{"a.csv", "1"}}, "pass");
        CHECK(expanded(folder, {secret}) == "secret.zip/a.csv ! archive-encrypted\n");
    }

    TEST_CASE("A damaged .zip member is told when it is read, a damaged directory at once")
    {
        const TempFolder folder;
        std::string text;
        for (int i = 0; i < 5000; ++i)
            text += std::to_string(i * 7919) + ",";
        const auto zip = zipFile(folder / "x.zip", {{"a.csv", text}, {"b.csv", "b"}});
        const std::string bytes = readFile(zip);
        std::string bent = bytes;
        bent[bent.size() / 3] = static_cast<char>(bent[bent.size() / 3] ^ 0x55);
        folder.write("x.zip", bent);
        CHECK(expanded(folder, {zip}) == "x.zip/a.csv = ! archive-damaged\nx.zip/b.csv = b\n");
        folder.write("x.zip", bytes.substr(0, bytes.size() / 2));
        CHECK(expanded(folder, {zip}) == "x.zip ! archive-damaged\n");
    }

    TEST_CASE("Archives bent or cut at any byte give errors, nothing else")
    {
        const TempFolder folder;
        const std::string text = "Received,Subject\n2026,Hej\n";
        const auto zip = zipFile(folder / "x.zip", {{"a.csv", text}, {"b/c.csv", text + text}});
        for (const std::string& bytes : {readFile(zip), gzipped(text + text)}) {
            for (std::size_t at = 0; at < bytes.size(); ++at) {
                for (const char other : {'\0', '\x7F', '\xFF'}) {
                    std::string bent = bytes;
                    bent[at] = other;
                    const auto path = folder.write("bent", bent).string();
                    CHECK_FALSE(expanded(folder, {path}).empty());
                }
                const auto path = folder.write("cut", bytes.substr(0, at)).string();
                CHECK_FALSE(expanded(folder, {path}).empty());
            }
        }
    }

    TEST_CASE("A workbook stays one file, an archive with too many members is refused")
    {
        const TempFolder folder;
        const auto book =
            zipFile(folder / "book.zip", {{"[Content_Types].xml", "<"}, {"xl/workbook.xml", "<"}});
        const auto items = expandSources({book});
        REQUIRE(items.size() == 1);
        CHECK(items[0].source->name() == "book.zip");
        std::vector<std::pair<std::string, std::string>> many;
        for (int i = 0; i < 10'001; ++i)
            many.emplace_back(std::to_string(i), "");
        CHECK(expanded(folder, {zipFile(folder / "many.zip", many)}) ==
              "many.zip ! archive-limit\n");
    }
}
