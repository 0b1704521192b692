// SPDX-License-Identifier: EUPL-1.2
#include "core/base/PrivateFile.h"

#include "core/base/Error.h"
#include "tests/support/TempFolder.h"

#include <doctest/doctest.h>

using namespace postinsyn;
namespace fs = std::filesystem;

TEST_SUITE("PrivateFile")
{
    TEST_CASE("A private file belongs to its owner alone and is never made twice")
    {
        test::TempFolder folder;
        createPrivateFolder(folder / "data");
        createPrivateFile(folder / "data" / "a");
        CHECK(fs::status(folder / "data").permissions() == fs::perms::owner_all);
        CHECK(fs::status(folder / "data" / "a").permissions() ==
              (fs::perms::owner_read | fs::perms::owner_write));
        CHECK_THROWS_AS(createPrivateFile(folder / "data" / "a"), FileError);

        fs::create_symlink(folder / "elsewhere", folder / "link");
        CHECK_THROWS_AS(createPrivateFile(folder / "link"), FileError);
        CHECK_FALSE(fs::exists(folder / "elsewhere"));
    }

    TEST_CASE("A finished file never takes the place of another")
    {
        test::TempFolder folder;
        folder.write("new", "new");
        folder.write("old", "old");
        CHECK_THROWS_AS(moveWithoutReplacing(folder / "new", folder / "old"), FileError);
        CHECK(test::readFile(folder / "old") == "old");
        moveWithoutReplacing(folder / "new", folder / "free");
        CHECK(test::readFile(folder / "free") == "new");
        CHECK_FALSE(fs::exists(folder / "new"));
    }

    TEST_CASE("A lock has one holder and is free again after it")
    {
        test::TempFolder folder;
        {
            const auto first = FileLock::tryTake(folder / "x.lock");
            CHECK(first != nullptr);
            CHECK(FileLock::tryTake(folder / "x.lock") == nullptr);
        }
        CHECK(FileLock::tryTake(folder / "x.lock") != nullptr);
    }

    TEST_CASE("Network file systems are shares, local ones and local FUSE are not")
    {
        struct Case {
            std::uint64_t magic;
            const char* type;
            bool isShare;
        };
        for (const Case& c : {Case{0x6969, "nfs4", true}, Case{0xFF534D42, "cifs", true},
                              Case{0xFE534D42, "smb3", true}, Case{0x01021997, "9p", true},
                              Case{0x00C36400, "ceph", true}, Case{0x65735546, "fuse.sshfs", true},
                              Case{0x65735546, "", true}, Case{0x65735546, "fuseblk", false},
                              Case{0x65735546, "fuse.gocryptfs", false},
                              Case{0xEF53, "ext4", false}, Case{0x01021994, "tmpfs", false},
                              Case{0x9123683E, "btrfs", false}, Case{0x786F4256, "vboxsf", true}}) {
            CAPTURE(c.type);
            CHECK(isShareFileSystem(c.magic, c.type) == c.isShare);
        }
        CHECK_FALSE(isOnShare(fs::temp_directory_path()));
    }
}
