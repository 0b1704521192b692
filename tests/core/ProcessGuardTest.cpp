// SPDX-License-Identifier: EUPL-1.2
#include "core/base/ProcessGuard.h"

#include "core/base/Account.h"
#include "tests/support/TempFolder.h"

#include <csignal>
#include <doctest/doctest.h>

#ifndef _WIN32
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace postinsyn;
using namespace postinsyn::test;

TEST_SUITE("ProcessGuard")
{
    TEST_CASE("a crash leaves one line with version and signal, for its owner alone, and no core")
    {
        const TempFolder folder;
        const auto file = folder / "crash.log";
        const pid_t child = fork();
        if (child == 0) {
            keepMemoryPrivate();
            noteCrashesIn(file);
            std::raise(SIGABRT);
            _exit(0);
        }
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        CHECK(WIFSIGNALED(status));
        CHECK(WTERMSIG(status) == SIGABRT);
        CHECK(!WCOREDUMP(status));
        const std::string line = readFile(file);
        CHECK(line.find(", version " + programVersion() + ", signal 6\n") != std::string::npos);
        CHECK(line.substr(0, 10) == "unix time ");
        CHECK(std::filesystem::status(file).permissions() ==
              (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    }
}
#endif
