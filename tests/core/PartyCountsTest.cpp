// SPDX-License-Identifier: EUPL-1.2
#include "core/store/PartyCounts.h"

#include "tests/support/LogFixture.h"

#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

std::string printed(const std::vector<PartyCount>& counts)
{
    std::string text;
    for (const PartyCount& count : counts)
        text += (text.empty() ? "" : ", ") + count.text + " " + std::to_string(count.messages);
    return text;
}

class PartyCountsTest : public LogFixture {
public:
    /// Message n of `count` has sender `s<n % 3>` and goes to `all@` and, every second, to `half@`.
    void fill(int count)
    {
        std::vector<std::string> texts;
        std::vector<LogRow> rows;
        texts.reserve(static_cast<std::size_t>(count) * 2);
        for (int n = 0; n < count; ++n) {
            texts.push_back("m" + std::to_string(n) + "@x.example");
            const std::string& id = texts.back();
            texts.push_back("s" + std::to_string(n % 3) + "@out.example");
            for (const char* recipient : {"all@region.example", "half@region.example"}) {
                if (recipient[0] == 'h' && n % 2 != 0)
                    continue;
                LogRow row;
                row.line = static_cast<std::uint64_t>(n) + 1;
                row.time = Instant{1'780'000'000'000 + n * 60'000};
                row.messageId = id;
                row.headerSender = texts.back();
                row.subject = "Same";
                row.recipients = {{recipient, RecipientKind::To, DeliveryStatus::Delivered}};
                rows.push_back(row);
            }
        }
        import(rows);
        ids = archive().log().find({}, own());
    }

    std::vector<MessageId> ids;
};

}

TEST_SUITE("PartyCounts")
{
    TEST_CASE_FIXTURE(PartyCountsTest,
                      "Parties are counted once a message, the most frequent first")
    {
        fill(10);
        REQUIRE(ids.size() == 10);
        const TopParties all = countParties(archive().database(), ids, 5);
        CHECK(all.isExact);
        CHECK(all.examined == 10);
        CHECK(printed(all.senders) == "s0@out.example 4, s1@out.example 3, s2@out.example 3");
        CHECK(printed(all.recipients) == "all@region.example 10, half@region.example 5");
        CHECK(printed(all.domains) == "out.example 10, region.example 10");
        CHECK(printed(countParties(archive().database(), ids, 1).senders) == "s0@out.example 4");
        CHECK(printed(countParties(archive().database(), {}, 5).senders) == "");
    }

    TEST_CASE_FIXTURE(PartyCountsTest,
                      "Some of the messages are counted alike by seeks and by a pass")
    {
        fill(200);
        // Every third message is of the first sender: 67 of 200 are a pass, 10 are seeks.
        std::vector<MessageId> some;
        for (std::size_t n = 0; n < ids.size(); n += 3)
            some.push_back(ids[n]);
        CHECK(printed(countParties(archive().database(), some, 5).senders) == "s0@out.example 67");
        some.resize(10);
        const TopParties few = countParties(archive().database(), some, 5);
        CHECK(printed(few.senders) == "s0@out.example 10");
        CHECK(printed(few.recipients) == "all@region.example 10, half@region.example 5");
    }

    TEST_CASE_FIXTURE(PartyCountsTest, "Of more messages than can be counted some are drawn evenly")
    {
        fill(400);
        const TopParties drawn = countParties(archive().database(), ids, 5, 240);
        CHECK(!drawn.isExact);
        CHECK(drawn.examined == 60);
        CHECK(drawn.recipients.front() == PartyCount{"all@region.example", 60});
        CHECK(drawn.senders.size() == 3);
    }

    TEST_CASE_FIXTURE(PartyCountsTest, "A message tells which file and line it came from")
    {
        fill(3);
        fill(2);
        const auto origins = archive().log().originsOf(ids.front());
        REQUIRE(origins.size() == 2);
        CHECK(origins[0].line == 1);
        CHECK(archive().log().originsOf(MessageId{1}).empty());
    }
}
