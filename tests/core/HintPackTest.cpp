// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Error.h"
#include "core/domain/HintEngine.h"
#include "core/domain/SecrecyGround.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

const HintEngine& engine()
{
    static const HintEngine builtIn = HintEngine::builtIn({"99##########"});
    return builtIn;
}

bool isFound(const HintRule& rule, const HintInput& row)
{
    const auto hints = engine().find(row);
    return std::any_of(hints.begin(), hints.end(),
                       [&](const Hint& hint) { return hint.rule == rule.id; });
}

std::string shown(const HintInput& row)
{
    std::string text = row.sender + " >";
    for (const std::string& recipient : row.recipients)
        text += " " + recipient;
    return text + " | " + row.subject;
}

std::string fault(const std::string& from, const std::string& to)
{
    std::string json = R"({"category": "C", "name": "n", "severity": "low",
        "fields": ["subject"], "note": "n",
        "rules": [{"id": "r", "words": ["ord"], "hits": ["Ord"], "misses": ["Annat"]}]})";
    try {
        HintPack::fromJson(json.replace(json.find(from), from.size(), to));
    } catch (const FormatError& error) {
        return error.code() + " " + error.detail();
    }
    return "none";
}

}

TEST_SUITE("HintPack")
{
    TEST_CASE("Every rule finds its own examples and leaves the others alone")
    {
        for (const HintPack& pack : engine().packs()) {
            for (const HintRule& rule : pack.rules) {
                for (const HintInput& row : rule.hits) {
                    INFO(rule.id << " should find: " << shown(row));
                    CHECK(isFound(rule, row));
                }
                for (const HintInput& row : rule.misses) {
                    INFO(rule.id << " should not find: " << shown(row));
                    CHECK_FALSE(isFound(rule, row));
                }
            }
        }
    }

    TEST_CASE("Every word of every pack is found by the rule that lists it")
    {
        std::size_t words = 0;
        for (const HintPack& pack : engine().packs()) {
            for (const HintRule& rule : pack.rules) {
                words += rule.words.size();
                for (const std::string& word : rule.words) {
                    INFO(rule.id << ": " << word);
                    const std::string text = HintPattern::parse(word).text;
                    HintInput row;
                    (rule.inSubject ? row.subject : row.sender) = text;
                    CHECK(isFound(rule, row));
                }
            }
        }
        CHECK(words > 430);
    }

    TEST_CASE("Every provision that a rule names is in the table and fit for a region")
    {
        const GroundTable table = GroundTable::builtIn();
        for (const HintPack& pack : engine().packs()) {
            for (const HintRule& rule : pack.rules) {
                for (const std::string& ground : rule.grounds) {
                    INFO(rule.id << ": " << ground);
                    if (ground.starts_with("TF "))
                        continue;
                    const auto found = table.find(ground);
                    REQUIRE(found);
                    CHECK(found->id == ground);
                    CHECK_FALSE(found->isNotForRegion);
                }
            }
        }
    }

    TEST_CASE("Words that are too common are never more than information")
    {
        for (const std::string word :
             {"avtal", "budget", "konsult", "underlag", "personal", "varning", "process", "talan",
              "ombud", "samverkan", "vision", "kommunal"}) {
            CAPTURE(word);
            const auto hints = engine().find({"", {}, word});
            REQUIRE_FALSE(hints.empty());
            for (const Hint& hint : hints)
                CHECK(hint.severity == HintSeverity::Info);
        }
    }

    TEST_CASE("A fault in a pack names the key")
    {
        CHECK(fault("\"C\"", "\"C\"") == "none");
        CHECK(fault("\"low\"", "\"lagom\"") == "hint-pack-invalid severity");
        CHECK(fault("[\"subject\"]", "[\"body\"]") == "hint-pack-invalid fields[0]");
        CHECK(fault("[\"subject\"]", "[]") == "hint-pack-invalid fields");
        CHECK(fault("\"ord\"", "\"=s\"") == "hint-pack-invalid rules[0].words[0]");
        CHECK(fault("\"ord\"", "\"*\"") == "hint-pack-invalid rules[0].words[0]");
        CHECK(fault("\"ord\"", "\"a*b\"") == "hint-pack-invalid rules[0].words[0]");
        CHECK(fault("\"words\"", "\"word\"") == "hint-pack-invalid rules[0].word");
        CHECK(fault("\"words\": [\"ord\"],", "") == "hint-pack-invalid rules[0].words");
        CHECK(fault("[\"Annat\"]", "[]") == "hint-pack-invalid rules[0].misses");
        CHECK(fault(", \"note\": \"n\"", "") == "hint-pack-invalid rules[0].note");
        CHECK(fault("\"words\"", "\"number\": \"telefon\", \"words\"") ==
              "hint-pack-invalid rules[0].number");
    }
}
