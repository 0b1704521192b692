// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/FilterConditions.h"

#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

MessageFilter everything()
{
    MessageFilter filter;
    filter.from = LocalDate::of(2026, 9, 1);
    filter.to = LocalDate::of(2026, 9, 30);
    filter.parties = {"a@x.example", "b@x.example"};
    filter.between = {"c@x.example", "d@x.example"};
    filter.senders = {"e@x.example"};
    filter.recipients = {"f@x.example"};
    filter.domains = {"x.example"};
    filter.subject = "bygglov";
    filter.direction = Direction::In;
    filter.status = DeliveryStatus::Failed;
    filter.withSystem = true;
    return filter;
}

}

TEST_SUITE("FilterConditions")
{
    TEST_CASE("Each condition, and each alternative of it, is told once")
    {
        CHECK(conditionsOf({}).empty());
        CHECK(conditionsOf(everything()).size() == 11);
    }

    TEST_CASE("A condition alone keeps the span and the monitoring mail, and nothing else")
    {
        const std::string span = R"({"from":"2026-09-01","to":"2026-09-30")";
        const auto alone = [](FilterCondition condition) {
            return onlyWith(everything(), condition).toJson();
        };
        using Kind = FilterCondition::Kind;
        CHECK(alone({Kind::Party, 1}) == span + R"(,"parties":["b@x.example"],"withSystem":true})");
        CHECK(alone({Kind::Between, 0}) ==
              span + R"(,"between":["c@x.example","d@x.example"],"withSystem":true})");
        CHECK(alone({Kind::Subject, 0}) == span + R"(,"subject":"bygglov","withSystem":true})");
        CHECK(alone({Kind::Span, 0}) == span + R"(,"withSystem":true})");
    }

    TEST_CASE("Taking all conditions away one by one leaves the empty filter")
    {
        MessageFilter filter = everything();
        std::size_t steps = 0;
        while (!filter.isEmpty() && ++steps < 20) {
            const auto conditions = conditionsOf(filter);
            filter = without(filter, conditions[steps % conditions.size()]);
        }
        CHECK(steps == 11);
        CHECK(withoutKind(everything(), FilterCondition::Kind::Party).parties.empty());
    }

    TEST_CASE("A filter covers another when it surely lets all of that through")
    {
        const auto filter = [](const char* json) { return MessageFilter::fromJson(json); };
        struct Case {
            const char* wide;
            const char* narrow;
            bool isCovered;
        };
        const Case cases[] = {
            {R"({})", R"({"subject":"x"})", true},
            {R"({"subject":"x"})", R"({})", false},
            {R"({"from":"2026-09-01"})", R"({"from":"2026-09-02","to":"2026-09-03"})", true},
            {R"({"from":"2026-09-01"})", R"({"to":"2026-09-03"})", false},
            {R"({"to":"2026-09-30"})", R"({"to":"2026-10-01"})", false},
            {R"({"parties":["a","b"]})", R"({"parties":["B"]})", true},
            {R"({"parties":["a"]})", R"({"parties":["a","b"]})", false},
            {R"({"parties":["a"]})", R"({"senders":["a"]})", true},
            {R"({"parties":["a"]})", R"({"between":["c","a"]})", true},
            {R"({"senders":["a"]})", R"({"parties":["a"]})", false},
            {R"({"recipients":["a","b"]})", R"({"recipients":["b"],"senders":["c"]})", true},
            {R"({"between":["a","b"]})", R"({"between":["b","a"]})", true},
            {R"({"between":["a","b"]})", R"({"between":["a","c"]})", false},
            {R"({"domains":["x.example"]})", R"({"domains":["x.example"]})", true},
            {R"({"domains":["x.example"]})", R"({"parties":["a@x.example"]})", false},
            {R"({"subject":"Lov"})", R"({"subject":"bygglov"})", true},
            {R"({"subject":"bygglov"})", R"({"subject":"lov"})", false},
            {R"({"direction":"in"})", R"({"direction":"in"})", true},
            {R"({"direction":"in"})", R"({"direction":"out"})", false},
            {R"({"status":"failed"})", R"({})", false},
            {R"({})", R"({"withSystem":true})", false},
            {R"({"withSystem":true})", R"({})", true},
        };
        for (const Case& each : cases) {
            INFO(each.wide << " and " << each.narrow);
            CHECK(covers(filter(each.wide), filter(each.narrow)) == each.isCovered);
        }
        CHECK(covers(everything(), everything()));
    }
}
