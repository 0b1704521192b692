// SPDX-License-Identifier: EUPL-1.2
#include "core/task/DigestThread.h"

#include "core/base/FileDigest.h"
#include "tests/support/Packing.h"
#include "tests/support/TempFolder.h"

#include <doctest/doctest.h>
#include <filesystem>

using namespace postinsyn;
using namespace postinsyn::test;

TEST_SUITE("DigestThread")
{
    TEST_CASE("The digest is one of what lies on the disk, of a member one of its content")
    {
        const TempFolder folder;
        const std::string text(700'000, 'x');
        const std::string packed = gzipped(text);
        const auto digestOf = [](const std::string& path) {
            return DigestThread(ByteSource::ofFile(path), {}).finish();
        };
        CHECK(digestOf(folder.write("log.csv", text).string()) == Sha256::of(text));
        CHECK(digestOf(folder.write("log.csv.gz", packed).string()) == Sha256::of(packed));
        const auto members = expandSources({zipFile(folder.path() / "a.zip", {{"log.csv", text}})});
        REQUIRE(members.size() == 1);
        REQUIRE(members[0].source);
        CHECK(DigestThread(*members[0].source, {}).finish() == Sha256::of(text));
    }

    TEST_CASE("A file that changed since it was first seen has no digest")
    {
        const TempFolder folder;
        const auto file = folder.write("log.csv", "a,b\n");
        const ByteSource source = ByteSource::ofFile(file.string());
        folder.write("log.csv", "a,b\nc,d\n");
        DigestThread digest(source, {});
        CHECK_THROWS_AS((void)digest.finish(), FileError);
    }

    TEST_CASE("A stopped digest is none, and one that nobody wants is not waited for")
    {
        /// Never ends.
        struct Endless : ByteStream {
            std::size_t read(std::span<char> out) override { return out.size(); }
            [[nodiscard]] std::uint64_t position() const override { return 0; }
        };
        const ByteSource source("x", "x", 1, [] { return std::make_unique<Endless>(); });
        const DigestThread unwanted(source, {});
        std::stop_source stop;
        DigestThread stopped(source, stop.get_token());
        stop.request_stop();
        CHECK_THROWS_AS((void)stopped.finish(), Cancelled);
    }
}
