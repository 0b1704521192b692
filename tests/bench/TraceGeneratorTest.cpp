// SPDX-License-Identifier: EUPL-1.2
#include "bench/TraceGenerator.h"
#include "bench/TraceFile.h"
#include "tests/support/TempFolder.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <set>

using namespace postinsyn;
using namespace postinsyn::bench;

namespace {

std::string textOf(const TraceShape& shape)
{
    std::string text;
    TraceGenerator(shape).write([&text](std::string_view piece) { text += piece; });
    return text;
}

/// FNV-1a, so that the expected number does not lean on anything the project could change.
std::string digest(std::string_view text)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return std::to_string(hash);
}

std::vector<std::string> lines(const std::string& text)
{
    std::vector<std::string> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        out.push_back(text.substr(at, end - at));
        at = end + 2;
    }
    return out;
}

/// The values of one line; an unquoted one is null and comes as `null`.
std::vector<std::string> values(const std::string& line)
{
    std::vector<std::string> out;
    for (std::size_t at = 0; at <= line.size(); ++at) {
        if (at == line.size() || line[at] != '"') {
            out.emplace_back("null");
            continue;
        }
        std::string value;
        for (++at; line[at] != '"' || line.substr(at, 2) == "\"\""; ++at) {
            at += line[at] == '"' ? 1U : 0U;
            value += line[at];
        }
        out.push_back(value);
        ++at;
    }
    return out;
}

struct Shape {
    double duplicates, messages, subjects, bytes;
};

Shape shapeOf(const std::string& text)
{
    auto rows = lines(text);
    rows.erase(rows.begin());
    std::set<std::string> distinct, messages, subjects;
    for (const std::string& row : rows) {
        const auto columns = values(row);
        REQUIRE(columns.size() == 10);
        distinct.insert(row);
        messages.insert(columns[9]);
        subjects.insert(columns[3]);
    }
    const auto part = [&rows](std::size_t count) {
        return static_cast<double>(count) / static_cast<double>(rows.size());
    };
    return {part(rows.size() - distinct.size()), part(messages.size()), part(subjects.size()),
            part(text.size())};
}

}

TEST_SUITE_BEGIN("TraceGenerator");

TEST_CASE("The same seed gives the same bytes, on every machine")
{
    CHECK(digest(textOf({.rows = 2000, .seed = 1})) == "6594136073938577199");
    CHECK(textOf({.rows = 2000, .seed = 2}) != textOf({.rows = 2000, .seed = 1}));
}

TEST_CASE("A log has the asked number of rows under the header of the cmdlet")
{
    for (const std::uint64_t rows : {1U, 999U, 2000U, 3001U}) {
        const auto all = lines(textOf({.rows = rows, .seed = 3}));
        CHECK(all.size() == rows + 1);
        CHECK(all.front() ==
              R"("Received","SenderAddress","RecipientAddress","Subject","Status","FromIP",)"
              R"("ToIP","Size","MessageId","MessageTraceId")");
    }
}

TEST_CASE("Short and long logs have the shape of a region's mail")
{
    for (const std::uint64_t rows : {2000U, 60'000U}) {
        CAPTURE(rows);
        const Shape shape = shapeOf(textOf({.rows = rows, .seed = 1}));
        CHECK(shape.duplicates == doctest::Approx(0.03).epsilon(0.15));
        CHECK(shape.messages == doctest::Approx(0.42).epsilon(0.03));
        CHECK(shape.subjects == doctest::Approx(0.28).epsilon(0.05));
        CHECK(shape.bytes == doctest::Approx(295).epsilon(0.02));
    }
}

TEST_CASE("Mail spans 90 days, newest first unless told otherwise, and little of it at weekends")
{
    for (const TraceOrder order : {TraceOrder::NewestFirst, TraceOrder::OldestFirst}) {
        const TraceGenerator generator({.rows = 20'000, .seed = 1, .order = order});
        std::vector<std::int64_t> seconds;
        for (std::uint64_t index = 0; index < 8400; ++index)
            seconds.push_back(generator.mail(index).second);
        if (order == TraceOrder::NewestFirst)
            std::reverse(seconds.begin(), seconds.end());
        CHECK(std::is_sorted(seconds.begin(), seconds.end()));
        CHECK(static_cast<double>(seconds.back() - seconds.front()) / 86'400 ==
              doctest::Approx(90).epsilon(0.02));
        const auto weekend = std::count_if(seconds.begin(), seconds.end(),
                                           [](std::int64_t s) { return s / 86'400 % 7 >= 5; });
        CHECK(weekend > 84);
        CHECK(weekend < 840);
    }
}

TEST_CASE("Every address lies under a domain that cannot exist")
{
    auto rows = lines(textOf({.rows = 2000, .seed = 1}));
    rows.erase(rows.begin());
    for (const std::string& row : rows)
        for (const std::string& address : {values(row)[1], values(row)[2]})
            if (address != "<>")
                CHECK_MESSAGE(address.ends_with(".example"), address);
}

TEST_CASE("Both encodings of a file tell the same text")
{
    const test::TempFolder folder;
    const TraceShape shape{.rows = 2000, .seed = 1};
    writeTraceFile(shape, TraceEncoding::Utf8, folder / "a.csv");
    writeTraceFile(shape, TraceEncoding::Utf16Le, folder / "b.csv");
    const std::string narrow = test::readFile(folder / "a.csv");
    const std::string wide = test::readFile(folder / "b.csv");
    CHECK(narrow == "\xEF\xBB\xBF" + textOf(shape));

    // Back to UTF-8, written here on its own: surrogates to four bytes.
    REQUIRE(wide.substr(0, 2) == "\xFF\xFE");
    const auto unit = [&wide](std::size_t at) {
        return static_cast<unsigned>(static_cast<unsigned char>(wide[at])) |
               static_cast<unsigned>(static_cast<unsigned char>(wide[at + 1])) << 8U;
    };
    std::string back;
    std::size_t pairs = 0;
    const auto put = [&back](unsigned byte) { back += static_cast<char>(byte); };
    for (std::size_t at = 0; at < wide.size(); at += 2) {
        const unsigned c = unit(at);
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0 | c >> 6U), put(0x80 | (c & 0x3FU));
        } else if (c < 0xD800 || c >= 0xE000) {
            put(0xE0 | c >> 12U), put(0x80 | (c >> 6U & 0x3FU)), put(0x80 | (c & 0x3FU));
        } else {
            const unsigned full = 0x10000 + ((c - 0xD800) << 10U) + (unit(at += 2) - 0xDC00);
            put(0xF0 | full >> 18U), put(0x80 | (full >> 12U & 0x3FU));
            put(0x80 | (full >> 6U & 0x3FU)), put(0x80 | (full & 0x3FU));
            ++pairs;
        }
    }
    CHECK(back == narrow);
    CHECK(pairs > 0);
}

TEST_SUITE_END();
