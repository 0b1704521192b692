// SPDX-License-Identifier: EUPL-1.2
#include "core/store/MessageKeyTable.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

/// As spread as hashes are.
std::uint64_t keyOf(std::int64_t n)
{
    return static_cast<std::uint64_t>(n + 1) * 0x9E3779B97F4A7C15U;
}

std::vector<std::int64_t> idsOf(const MessageKeyTable& table, std::uint64_t key)
{
    std::vector<std::int64_t> ids;
    table.forEach(key, [&](std::int64_t id) { ids.push_back(id); });
    std::sort(ids.begin(), ids.end());
    return ids;
}

}

TEST_SUITE("MessageKeyTable")
{
    TEST_CASE("Ids are found under their key, however much it grew")
    {
        MessageKeyTable table;
        constexpr std::int64_t count = 50'000;
        for (std::int64_t n = 0; n < count; ++n)
            table.insert(keyOf(n), n);
        std::int64_t found = 0;
        for (std::int64_t n = 0; n < count; ++n)
            found += idsOf(table, keyOf(n)) == std::vector{n} ? 1 : 0;
        CHECK(found == count);
        CHECK(idsOf(table, keyOf(count)).empty());
    }

    TEST_CASE("Many ids stand under one key, and one of two that are alike can be another")
    {
        for (const std::uint64_t key : {std::uint64_t{0}, std::uint64_t{7}, ~std::uint64_t{0}}) {
            CAPTURE(key);
            MessageKeyTable table;
            CHECK(idsOf(table, key).empty());
            for (std::int64_t id = -100; id < 100; ++id)
                table.insert(key, id);
            table.insert(key, -1);
            table.replace(key, -1, 1000);
            const auto ids = idsOf(table, key);
            CHECK(ids.size() == 201);
            CHECK(ids.back() == 1000);
            CHECK(std::count(ids.begin(), ids.end(), -1) == 1);
        }
    }
}
