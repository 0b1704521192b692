// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/SecrecyGround.h"
#include "core/base/Error.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

std::string idOf(std::string_view typed)
{
    const auto found = GroundTable::builtIn().find(typed);
    return found ? found->id : "-";
}

std::string idsOf(std::string_view text)
{
    std::string ids;
    for (const SecrecyGround& ground : GroundTable::builtIn().search(text))
        ids += (ids.empty() ? "" : ", ") + ground.id;
    return ids;
}

std::string fault(const std::string& provision)
{
    try {
        GroundTable::fromJson(R"({"law": "OSL", "text": "t", "checkedOn": "2025-06-30",
            "provisions": [)" +
                              provision + "]}");
    } catch (const FormatError& error) {
        return error.code() + " " + error.detail();
    }
    return "none";
}

}

TEST_SUITE("SecrecyGround")
{
    TEST_CASE("A ground is found however it is typed")
    {
        const std::vector<std::pair<std::string, std::string>> rows{
            {"OSL 25:1", "OSL 25:1"},
            {"25:1", "OSL 25:1"},
            {" osl 25 : 1 ", "OSL 25:1"},
            {"25 kap. 1 §", "OSL 25:1"},
            {"25 kap 1§ OSL", "OSL 25:1"},
            {"OSL 25 kap. 1 §", "OSL 25:1"},
            {"25\xC2\xA0kap.\xC2\xA0"
             "1\xC2\xA0§",
             "OSL 25:1"},
            {"OSL 18:13 a", "OSL 18:13 a"},
            {"18:13a", "OSL 18:13 a"},
            {"18 kap. 13 a §", "OSL 18:13 a"},
            {"17:3 B", "OSL 17:3 b"},
            {"OSL 19:3", "OSL 19:3"},
            {"OSL 19:3 st 1", "OSL 19:3"},
            {"OSL 19:3 st 2", "OSL 19:3 st 2"},
            {"19:3 st. 2", "OSL 19:3 st 2"},
            {"19:3 2 st", "OSL 19:3 st 2"},
            {"19 kap. 3 § andra stycket", "OSL 19:3 st 2"},
            {"21:3 tredje stycket", "OSL 21:3 st 3"},
            {"25:1 st 1", "OSL 25:1 st 1"},
            {"33:2", "OSL 33:2"},
            {"36 kap.", "OSL 36"},
            {"42", "OSL 42"},
        };
        for (const auto& [typed, id] : rows) {
            CAPTURE(typed);
            CHECK(idOf(typed) == id);
        }
    }

    TEST_CASE("What is no ground of the table is not found")
    {
        for (const std::string typed :
             {"",         "OSL",        "25",        "25:",       "25:99",
              "25 1",     "99:1",       "0:1",       "25:0",      "25:1 2",
              "25:1 x y", "25:1 st",    "25:1 st 0", "19:3 st 3", "21:3 st 2",
              "TF 2:8",   "25:1; 21:1", "25-1",      "25:1 \xFF", "99999999999999999999:1",
              "sekretess"}) {
            CAPTURE(typed);
            CHECK(idOf(typed) == "-");
        }
        CHECK_THROWS_WITH_AS(GroundTable::builtIn().require("25:99"), "ground-unknown", Error);
    }

    TEST_CASE("Every ground of the table is found by its own id and says what a person needs")
    {
        const GroundTable table = GroundTable::builtIn();
        CHECK(table.all().size() == 66);
        for (const SecrecyGround& ground : table.all()) {
            CAPTURE(ground.id);
            CHECK(idOf(ground.id) == ground.id);
            CHECK(ground.checkedOn.toIso() ==
                  (ground.check == TextCheck::Read ? "2025-06-30" : "2024-04-30"));
            CHECK((ground.isNotForRegion ? !ground.remark.empty() : !ground.name.empty()));
        }
    }

    TEST_CASE("Grounds that a region cannot use are marked")
    {
        std::string marked;
        const GroundTable table = GroundTable::builtIn();
        for (const SecrecyGround& ground : table.all())
            if (ground.isNotForRegion)
                marked += ground.id + "; ";
        CHECK(marked == "OSL 17:3; OSL 17:4; OSL 29:2; OSL 30:23; OSL 32:1; OSL 32:4; OSL 33; "
                        "OSL 36; OSL 42; ");
        CHECK(GroundTable::builtIn().require("33:1").isNotForRegion);
    }

    TEST_CASE("The damage test is the one of the law")
    {
        const std::vector<std::pair<std::string, std::string>> rows{
            {"25:1", "reversed"},
            {"21:1", "straight-qualified"},
            {"18:8", "straight"},
            {"19:3", "straight"},
            {"19:3 st 2", "absolute"},
            {"21:3 st 3", "reversed"},
            {"25:2", "absolute reversed"},
            {"32:3 b", "absolute reversed"},
            {"23:5", "reversed straight straight-qualified"},
            {"39:3", "reversed straight"},
            {"17:3", ""},
            {"18:13 a", ""},
        };
        for (const auto& [typed, expected] : rows) {
            CAPTURE(typed);
            const SecrecyGround ground = GroundTable::builtIn().require(typed);
            std::string names;
            for (const DamageTest test : ground.tests)
                names += (names.empty() ? "" : " ") + std::string(damageTestName(test));
            CHECK(names == expected);
            CHECK(ground.mayBeAbsolute() == (expected.find("absolute") != std::string::npos));
        }
        CHECK(GroundTable::builtIn().require("31:16").untilYears == 20);
    }

    TEST_CASE("Grounds are searched by chapter, section or word")
    {
        CHECK(idsOf("17") == "OSL 17:1, OSL 17:2, OSL 17:3, OSL 17:3 b, OSL 17:3 c, OSL 17:4");
        CHECK(idsOf("19:3") == "OSL 19:3, OSL 19:3 st 2");
        CHECK(idsOf("19:3 st 2") == "OSL 19:3 st 2");
        CHECK(idsOf("VISSELBLÅS") == "OSL 17:3 b, OSL 32:3 b");
        CHECK(idsOf("anbud upphandling") == "OSL 19:3, OSL 19:3 st 2");
        CHECK(idsOf("strejk") == "OSL 19:7");
        CHECK(idsOf("finns inte").empty());
        CHECK(GroundTable::builtIn().search("").size() == 66);
    }

    TEST_CASE("A fault in the table names the key")
    {
        const std::string good = R"({"id": "OSL 25:1", "name": "n", "protects": "p",
            "test": ["reversed"], "checked": "A"})";
        const auto with = [&](const std::string& from, const std::string& to) {
            std::string changed = good;
            return changed.replace(changed.find(from), from.size(), to);
        };
        CHECK(fault(good) == "none");
        CHECK(fault(good + "," + good) == "provisions-invalid provisions[1].id");
        CHECK(fault(with("25:1", "25.1 §")) == "provisions-invalid provisions[0].id");
        CHECK(fault(with("reversed", "omvänt")) == "provisions-invalid provisions[0].test[0]");
        CHECK(fault(with("\"reversed\"", "")) == "provisions-invalid provisions[0].test");
        CHECK(fault(with("\"A\"", "\"B\"")) == "provisions-invalid provisions[0].checked");
        CHECK(fault(with("\"name\"", "\"namn\"")) == "provisions-invalid provisions[0].namn");
    }
}
