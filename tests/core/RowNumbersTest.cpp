// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/RowNumbers.h"

#include <doctest/doctest.h>

using namespace postinsyn;

TEST_SUITE("RowNumbers")
{
    TEST_CASE("Numbers and ranges are read strictly and said back in the shortest way")
    {
        struct Case {
            const char* typed;
            const char* answer;
        };
        for (const Case& c : {
                 Case{"1", "1"},
                 Case{"1-8,12", "1-8,12"},
                 Case{" 3 , 1 - 2 ,2", "1-3"},
                 Case{"20", "20"},
                 Case{"1,3,5", "1,3,5"},
                 Case{"7-7", "7"},
                 Case{"01", "1"},
                 Case{"", "0 number-expected"},
                 Case{",", "0 number-expected"},
                 Case{"1,", "2 number-expected"},
                 Case{"1-", "2 number-expected"},
                 Case{"-1", "0 number-expected"},
                 Case{"1 2", "2 number-expected"},
                 Case{"1;2", "1 number-expected"},
                 Case{"all", "0 number-expected"},
                 Case{"1-2-3", "3 number-expected"},
                 Case{"0", "0 number-outside"},
                 Case{"5,21", "2 number-outside"},
                 Case{"4294967297", "0 number-outside"},
                 Case{"99999999999999999999", "0 number-outside"},
                 Case{"8-3", "2 range-reversed"},
                 Case{"3-4x", "3 number-expected"},
                 Case{"+3", "0 number-expected"},
                 Case{"１", "0 number-expected"},
             }) {
            CAPTURE(c.typed);
            const auto read = parseRowNumbers(c.typed, 20);
            if (const auto* fault = std::get_if<SyntaxFault>(&read))
                CHECK(std::to_string(fault->position) + " " + fault->code == c.answer);
            else
                CHECK(rowNumbersText(std::get<0>(read)) == c.answer);
        }
    }

    TEST_CASE("A huge range within the list is read at once")
    {
        CHECK(std::get<0>(parseRowNumbers("1-100000", 100'000)).size() == 100'000);
    }
}
