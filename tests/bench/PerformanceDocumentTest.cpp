// SPDX-License-Identifier: EUPL-1.2
#include "bench/PerformanceDocument.h"

#include <doctest/doctest.h>
#include <stdexcept>

using namespace postinsyn::bench;

namespace {

constexpr const char* before = R"(# Speed
| a | b |
|---|---|
| x | 1 |

<!-- table import -->
|what|1 M|10 M|
|---|---|---|
| ours | 4.6 | |
<!-- end -->
As said.
)";

}

TEST_SUITE_BEGIN("PerformanceDocument");

TEST_CASE("One figure is filled in, and all else stays as people wrote it")
{
    PerformanceDocument document(before);
    document.set("import", "ours", "10 M", "52 (50-60)");
    document.set("import", "theirs", "1 M", "13.3");
    document.set("import", "ours", "1 M", "4.1");
    CHECK(document.text() == R"(# Speed
| a | b |
|---|---|
| x | 1 |

<!-- table import -->
| what | 1 M | 10 M |
| --- | --- | --- |
| ours | 4.1 | 52 (50-60) |
| theirs | 13.3 | |
<!-- end -->
As said.
)");
}

TEST_CASE("A table or column that is not there is told, and nothing is written beside it")
{
    PerformanceDocument document(before);
    CHECK_THROWS_AS(document.set("search", "ours", "1 M", "1"), std::runtime_error);
    CHECK_THROWS_AS(document.set("import", "ours", "5 M", "1"), std::runtime_error);
    CHECK(document.text() == before);
}

TEST_SUITE_END();
