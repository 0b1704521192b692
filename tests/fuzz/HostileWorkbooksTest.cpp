// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/HostileWorkbooks.h"
#include "core/base/Error.h"
#include "core/import/ReturnedListReader.h"
#include "tests/fuzz/AllocationWatch.h"
#include "tests/support/ReturnedBook.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <ctime>
#include <set>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

/// How a file ended: refused with a code, or read as far as it goes.
struct Ending {
    std::string code; ///< empty: it was read
    std::vector<std::int64_t> rows;
    double ms = 0; ///< of the processor: a busy machine does not matter
    std::size_t bytes = 0;
};

Ending read(std::string bytes)
{
    static const IssuedVersion issued = twelveRows();
    Ending ending;
    const AllocationWatch watch;
    const std::clock_t begin = std::clock();
    try {
        const ReturnedList list = readReturnedBytes("hostile", std::move(bytes), 12);
        ending.rows = matchReturned(list, issued).rows;
    } catch (const FormatError& error) {
        ending.code = error.code();
    } catch (const FileError& error) {
        ending.code = error.code();
    }
    ending.ms = 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    ending.bytes = watch.peak();
    return ending;
}

}

TEST_SUITE("HostileWorkbooks")
{
    TEST_CASE("At least a hundred hostile workbooks do no harm, in no time and little memory")
    {
        constexpr std::size_t mega = 1U << 20;
        const auto all = hostileWorkbooks();
        CHECK(all.size() >= 100);
        std::set<std::string> names;
        std::vector<double> durations;
        for (const HostileWorkbook& hostile : all) {
            CAPTURE(hostile.what);
            CHECK(names.insert(hostile.what).second);
            const Ending ending = read(hostile.bytes());
            CAPTURE(ending.code);
            if (hostile.mustFail)
                CHECK_FALSE(ending.code.empty());
            // What is asked for in the sound list these were made from: never another row.
            CHECK(std::ranges::all_of(
                ending.rows, [](std::int64_t nr) { return nr == 3 || nr == 7 || nr == 9; }));
            CHECK(ending.ms < 2000);
            if (AllocationWatch::isCounting())
                CHECK(ending.bytes < (ending.code.empty() ? 256 * mega : 64 * mega));
            if (!ending.code.empty())
                durations.push_back(ending.ms);
        }
        std::ranges::sort(durations);
        CHECK(durations.at(durations.size() * 9 / 10) < 50);
    }

    TEST_CASE("A sound list is read by the same measure")
    {
        ReturnedBook book;
        book.ask({3, 7, 9});
        const Ending ending = read(book.workbook());
        CHECK(ending.code.empty());
        CHECK(ending.rows == std::vector<std::int64_t>{3, 7, 9});
        if (AllocationWatch::isCounting())
            CHECK(ending.bytes > 0);
    }
}
