// SPDX-License-Identifier: EUPL-1.2
#include "core/import/JsonReader.h"

#include "tests/support/Encodings.h"
#include "tests/support/RecordPrinter.h"

#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

JsonReader reader(const std::string& bytes, std::size_t block = textBlockBytes)
{
    const ByteSource source = ByteSource::ofMemory("x.json", bytes);
    const TextFacts facts = examineText(source);
    return {TextWindow(source, facts, block), facts.encoding, {}};
}

std::string read(const std::string& bytes, std::size_t block = textBlockBytes)
{
    JsonReader json = reader(bytes, block);
    return printed(json);
}

/// Without the column lines.
std::string records(const std::string& bytes)
{
    const std::string all = read(bytes);
    std::string out;
    for (const std::string& line : split(all, '\n'))
        if (!line.starts_with('[') && !line.empty())
            out += line + "\n";
    return out;
}

bool hasMorePages(const std::string& bytes)
{
    JsonReader json = reader(bytes);
    counted(json);
    return json.facts().hasMorePages;
}

const std::string page =
    "{\r\n  \"@odata.context\": \"https://graph.example/$metadata\",\r\n"
    "  \"value\": [\r\n"
    "    {\"id\": \"a\", \"subject\": \"Möte {1} [2] \\\"x\\\" \\u003cb\\u003e\","
    " \"size\": 12345},\r\n"
    "    {\"id\": \"b\", \"subject\": null, \"size\": 1.50, \"extra\": true}\r\n"
    "  ],\r\n"
    "  \"@odata.nextLink\": \"https://graph.example/next\"\r\n}\r\n";

const std::string pageRead = "[]\n"
                             "[id, subject, size]\n"
                             "4 a|Möte {1} [2] \"x\" <b>|12345\n"
                             "[id, subject, size, extra]\n"
                             "5 b|~|1.50|true\n";

}

TEST_SUITE("JsonReader")
{
    TEST_CASE("A page of records, with names as they are met")
    {
        CHECK(read(page) == pageRead);
        CHECK(read("\xFF\xFE" + asUtf16(page)) == pageRead);
        CHECK(reader(page).facts().container == "json");
    }

    TEST_CASE("A block border may fall anywhere")
    {
        for (std::size_t block = 1; block < page.size() + 2; ++block) {
            CAPTURE(block);
            CHECK(read(page, block) == pageRead);
        }
    }

    TEST_CASE("However records are strung together, they are the same records")
    {
        const std::string one = "{\"a\":\"1\",\"b\":\"x\"}";
        const std::string two = "{\"a\":\"2\",\"b\":\"y\"}";
        const std::string both = "1 1|x\n1 2|y\n";
        for (const std::string& text :
             {one + two, "[" + one + "," + two + "]", "{\"value\":[" + one + "," + two + "]}",
              "{\"d\":{\"results\":[" + one + "," + two + "]}}",
              "{\"d\":[" + one + "," + two + "]}",
              "{\"odata.metadata\":\"x\",\"value\":[" + one + "]}{\"value\":[" + two + "]}",
              "[{\"value\":[" + one + "]},{\"value\":[" + two + "],\"Count\":1}]",
              "[" + one + "][" + two + "]", "[[" + one + "],[" + two + "]]",
              "\xEF\xBB\xBF{\"value\":[" + one + "]}\xEF\xBB\xBF" + two}) {
            CAPTURE(text);
            CHECK(records(text) == both);
        }
        CHECK(records(one + "\r\n\r\n" + two + "\n") == "1 1|x\n3 2|y\n");
        CHECK(records(one) == "1 1|x\n");
    }

    TEST_CASE("Nested values are left out, plain lists are joined, dates in an object are taken")
    {
        CHECK(
            read("{\"__metadata\":{\"uri\":\"x\",\"d\":{\"e\":1}},\"a\":1,\"list\":[{\"k\":1}]}") ==
            "[]\n[a]\n1 1\n");
        CHECK(read("{\"Recipients\":[\"a@x.example\",\"b@x.example\"],\"Empty\":[]}") ==
              "[]\n[Recipients]\n1 a@x.example;b@x.example\n");
        CHECK(read("{\"Received\":{\"value\":\"\\/Date(1658751973240)\\/\",\"DateTime\":\"x\"}}") ==
              "[]\n[Received]\n1 /Date(1658751973240)/\n");
    }

    TEST_CASE("Numbers keep their text, whatever their size")
    {
        CHECK(records("{\"a\":12345678901234567890123,\"b\":-0.10,\"c\":1E+5,\"d\":-7}") ==
              "1 12345678901234567890123|-0.10|1E+5|-7\n");
    }

    TEST_CASE("Lone surrogates and NULs become U+FFFD, pairs stay")
    {
        JsonReader json = reader("{\"a\":\"\\ud83d\\ude00 \\ud83d \\ude00 \\u0000 \\\\ud83d\"}");
        CHECK(printed(json) == "[]\n[a]\n1 😀 \xEF\xBF\xBD \xEF\xBF\xBD \xEF\xBF\xBD \\ud83d\n");
        CHECK(json.facts().lossyBytes == 3);
    }

    TEST_CASE("Null, absent and empty are told apart")
    {
        CHECK(read("{\"a\":null,\"b\":\"\"}{\"b\":\"x\"}") == "[]\n[a, b]\n1 ~|\n1 ~|x\n");
    }

    TEST_CASE("A name told twice, also in another case, is a fault of its record")
    {
        CHECK(records("[{\"a\":1,\"A\":2},{\"a\":3}]") ==
              "1 ! duplicate-key: {\"a\":1,\"A\":2}\n1 3\n");
    }

    TEST_CASE("One bad record costs one record")
    {
        const std::string good = "{\"a\":\"good\"}";
        struct Case {
            const char* bad;
            const char* code;
        };
        for (const Case& c : std::vector<Case>{{"{\"a\":tru}", "json-record"},
                                               {"{\"a\":1,}", "json-record"},
                                               {"{\"a\" 1}", "json-record"},
                                               {"{\"a\":\"x\\q\"}", "json-record"},
                                               {"{'a':1}", "json-record"},
                                               {"{\"a\":01}", "json-record"},
                                               {"{\"a\":NaN}", "json-record"}}) {
            CAPTURE(c.bad);
            const std::string fault = " ! " + std::string(c.code) + ": " + c.bad + "\n";
            CHECK(records("[" + good + "," + c.bad + "," + good + "]") ==
                  "1 good\n1" + fault + "1 good\n");
            CHECK(records(good + "\n" + c.bad + "\n" + good) == "1 good\n2" + fault + "3 good\n");
        }
    }

    TEST_CASE("A record that does not end is given up at the next one")
    {
        const std::string good = "{\"a\":\"good\"}";
        for (const char* bad : {"{\"a\":\"x", "{\"a\":\"x}", "{\"a\":1,", "{\"a\":", "{",
                                "{\"a\":{\"b\":1}", "{\"a\":[1}", "oops", "1,2"}) {
            CAPTURE(bad);
            CHECK(records(good + "\n" + bad + "\n" + good + "\n" + good) ==
                  "1 good\n2 ! json-record: " + std::string(bad) + "\\n\n3 good\n4 good\n");
        }
        CHECK(records("[" + good + ",{\"a\":1," + good + "]") ==
              "1 good\n1 ! json-record: {\"a\":1,\n1 good\n");
    }

    TEST_CASE("A file cut off at any byte keeps the records before and tells the cut")
    {
        for (std::size_t cut = 2; cut < page.size() - 3; ++cut) {
            CAPTURE(cut);
            JsonReader json = reader(page.substr(0, cut));
            const StepCounts counts = counted(json);
            const bool hasFirst = cut > page.find("},\r\n    {");
            const bool hasSecond = cut > page.find("}\r\n  ]");
            CHECK(counts.records == (hasFirst ? 1U : 0U) + (hasSecond ? 1U : 0U));
            CHECK(counts.faults == 1);
        }
        CHECK(records("[{\"a\":1},") == "1 1\n1 ! json-truncated: \n");
    }

    TEST_CASE("The last page's link to a further one says that more is missing")
    {
        CHECK(hasMorePages(page));
        CHECK_FALSE(hasMorePages(page + "{\"value\":[]}"));
        CHECK(hasMorePages("{\"@odata.nextLink\":\"x\",\"value\":[{\"a\":1}]}"));
        CHECK_FALSE(hasMorePages("{\"value\":[{\"a\":1}],\"@odata.nextLink\":null}"));
        CHECK(hasMorePages("{\"d\":{\"results\":[{\"a\":1}],\"__next\":\"x\"}}"));
        CHECK_FALSE(hasMorePages("{\"d\":{\"results\":[{\"a\":1}]}}"));
    }

    TEST_CASE("Depth, columns and sizes are bounded")
    {
        const auto nested = [](int depth) {
            std::string text = "{\"a\":\"x\"";
            for (int i = 1; i < depth; ++i)
                text += ",\"b\":{\"c\":1";
            return text + std::string(static_cast<std::size_t>(depth), '}');
        };
        CHECK(records(nested(64)) == "1 x\n");
        CHECK(records(nested(65) + "\n{\"a\":1}").ends_with("\n2 1\n"));
        CHECK(records(std::string(1000, '[')) == "1 ! json-truncated: \n");
        std::string wide = "{";
        for (std::size_t i = 0; i <= maxColumns; ++i)
            wide += "\"c" + std::to_string(i) + "\":1,";
        wide.back() = '}';
        CHECK(records(wide).starts_with("1 ! too-many-columns: "));
        const std::string longText(maxFieldBytes + 1, 'x');
        CHECK(records("{\"a\":\"" + longText + "\"}{\"a\":1}").ends_with("\n1 1\n"));
        const std::string endless(5U << 20, 'x');
        CHECK(records("{\"a\":\"" + endless + "\n{\"a\":1}").ends_with("\n2 1\n"));
    }

    TEST_CASE("Bytes of any kind end in linear time and without a crash")
    {
        std::uint32_t state = 4711;
        const auto random = [&](std::uint32_t below) {
            state = state * 1664525U + 1013904223U;
            return (state >> 16) % below;
        };
        const std::string alphabet = "{{}}[]\"\"::,,\\\n\r 1u ad";
        for (int round = 0; round < 3000; ++round) {
            std::string bytes = "{\"a\":1}\n";
            for (std::uint32_t n = random(80); n > 0; --n)
                bytes += alphabet[random(static_cast<std::uint32_t>(alphabet.size()))];
            CAPTURE(bytes);
            JsonReader json = reader(bytes);
            const StepCounts counts = counted(json);
            CHECK(counts.records >= 1);
            CHECK(counts.all() <= bytes.size());
            CHECK(read(bytes, 3) == read(bytes));
        }
        for (const char* piece :
             {"{\"a\":1,\n", "{\"a\":[{", "{\"a\":\"x\n", "{\"a\":", "[1,{", "\"\\"}) {
            std::string bytes;
            while (bytes.size() < (1U << 20))
                bytes += piece;
            JsonReader json = reader(bytes);
            CHECK(counted(json).all() > 0);
        }
    }
}
