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
}
