// SPDX-License-Identifier: EUPL-1.2
#include "bench/Figures.h"

#include <doctest/doctest.h>

using namespace postinsyn::bench;

TEST_SUITE_BEGIN("Figures");

TEST_CASE("The middle is quoted with the least and the greatest")
{
    Figures figures;
    CHECK(figures.text(1) == "-");
    figures.add(4);
    CHECK(figures.text(1) == "4.0");
    figures.add(9);
    CHECK(figures.text(1) == "6.5 (4.0-9.0)");
    figures.add(1);
    CHECK(figures.text(0) == "4 (1-9)");
    CHECK(figures.values() == std::vector<double>{4, 9, 1});
}

TEST_CASE("A percentile is a figure that was measured")
{
    Figures figures;
    for (int value = 100; value >= 1; --value)
        figures.add(value);
    CHECK(figures.percentile(0) == 1);
    CHECK(figures.percentile(50) == 50);
    CHECK(figures.percentile(95) == 95);
    CHECK(figures.percentile(100) == 100);
    Figures one;
    one.add(7);
    CHECK(one.percentile(95) == 7);
}

TEST_CASE("Counts are short where nothing is lost by it")
{
    CHECK(shortCount(10'000'000) == "10 M");
    CHECK(shortCount(250'000) == "250 k");
    CHECK(shortCount(2'000'001) == "2000001");
    CHECK(shortCount(7) == "7");
}

TEST_SUITE_END();
