// SPDX-License-Identifier: EUPL-1.2
#include "core/base/PatternScan.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <tuple>
#include <vector>

using namespace postinsyn;

namespace {

using Found = std::tuple<std::uint32_t, std::size_t, std::size_t>;

std::vector<Found> scanned(const PatternScan& scan, std::string_view text)
{
    std::vector<Found> found;
    scan.scan(text, [&](const PatternScan::Match& match) {
        found.emplace_back(match.tag, match.offset, match.length);
        return true;
    });
    std::sort(found.begin(), found.end());
    return found;
}

}

TEST_SUITE("PatternScan")
{
    TEST_CASE("Every occurrence is found, as by looking for each pattern by itself")
    {
        std::mt19937 random(20260328);
        for (int round = 0; round < 300; ++round) {
            const unsigned letters = 1 + random() % 4; // few letters: many overlaps
            const auto word = [&](std::size_t length) {
                std::string text;
                for (std::size_t i = 0; i < length; ++i)
                    text += static_cast<char>('\xFE' + static_cast<char>(random() % letters));
                return text;
            };
            std::vector<std::string> patterns;
            PatternScan scan;
            for (std::uint32_t i = 0; i < 1 + random() % 30; ++i) {
                patterns.push_back(word(3 + random() % 20));
                scan.add(patterns.back(), i);
            }
            scan.seal();
            const std::string text = word(random() % 400);
            std::vector<Found> expected;
            for (std::uint32_t i = 0; i < patterns.size(); ++i)
                for (std::size_t at = text.find(patterns[i]); at != std::string::npos;
                     at = text.find(patterns[i], at + 1))
                    expected.emplace_back(i, at, patterns[i].size());
            std::sort(expected.begin(), expected.end());
            CAPTURE(round);
            CHECK(scanned(scan, text) == expected);
        }
    }

    TEST_CASE("Nothing is found in nothing, and by nothing")
    {
        PatternScan scan;
        scan.seal();
        CHECK(scanned(scan, "abc").empty());
        PatternScan one;
        one.add("abc", 7);
        one.seal();
        CHECK(scanned(one, "").empty());
        CHECK(scanned(one, "ab").empty());
        CHECK(scanned(one, "abc") == std::vector<Found>{{7, 0, 3}});
    }

    TEST_CASE("The caller can stop at any match")
    {
        PatternScan scan;
        scan.add("aaa", 0);
        scan.seal();
        int count = 0;
        scan.scan(std::string(1000, 'a'), [&](const PatternScan::Match&) { return ++count < 5; });
        CHECK(count == 5);
    }
}
