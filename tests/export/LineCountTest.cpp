// SPDX-License-Identifier: EUPL-1.2
#include "export/LineCount.h"

#include <doctest/doctest.h>
#include <string>

using namespace postinsyn;

TEST_SUITE("LineCount")
{
    TEST_CASE("A row is as high as its text needs in the column")
    {
        CHECK(lineCount("", 10) == 1);
        CHECK(lineCount("kort", 10) == 1);
        CHECK(lineCount("anna.andersson@region.example", 30) == 1);
        CHECK(lineCount("ett tva tre fyra", 9) == 2);
        CHECK(lineCount("upp-och-ner", 5) == 3);
        CHECK(lineCount(std::string(100, 'a'), 26.5) == 4);
        CHECK(lineCount("WWWWWWWWWW", 12) == 2);
        CHECK(lineCount("漢字漢字漢字", 7) == 2);
        CHECK(lineCount("bad\xFF\xFF", 10) == 1);
    }
}
