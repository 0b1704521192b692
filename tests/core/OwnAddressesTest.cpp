// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/OwnAddresses.h"

#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

OwnAddresses own()
{
    const std::vector<std::string> domains{"region.example", "Skola.Region.Example"};
    const std::vector<std::string> mailboxes{"Registrator@tjanst.example"};
    return OwnAddresses(domains, mailboxes);
}

}

TEST_SUITE("OwnAddresses")
{
    TEST_CASE("Direction follows from whose the addresses are")
    {
        struct Row {
            std::string sender;
            std::vector<std::string> recipients;
            std::string direction;
        };
        const std::vector<Row> rows{
            {"anna@region.example", {"bo@annan.example"}, "out"},
            {"anna@region.example", {"bo@annan.example", "eva@region.example"}, "out"},
            {"anna@region.example", {"eva@region.example"}, "internal"},
            {"anna@region.example", {"eva@region.example", "/O=EXAMPLE/CN=BO"}, "internal"},
            {"anna@region.example", {}, "unknown"},
            {"bo@annan.example", {"anna@region.example"}, "in"},
            {"bo@annan.example", {"anna@region.example", "eva@tredje.example"}, "in"},
            {"bo@annan.example", {"eva@tredje.example"}, "unknown"},
            {"bo@annan.example", {}, "unknown"},
            {"", {"anna@region.example"}, "in"},
            {"<>", {"anna@region.example"}, "in"},
            {"<>", {"bo@annan.example"}, "unknown"},
            {"ANNA@Region.Example", {" eva@region.example. "}, "internal"},
        };
        for (const Row& row : rows) {
            CAPTURE(row.sender);
            CAPTURE(row.recipients.size());
            CHECK(directionName(own().directionOf(row.sender, row.recipients)) == row.direction);
            std::vector<LoggedRecipient> logged;
            for (const std::string& address : row.recipients)
                logged.push_back({address});
            CHECK(directionName(own().directionOf(row.sender, logged)) == row.direction);
        }
    }

    TEST_CASE("A domain is own exactly, a subdomain only when listed")
    {
        const std::vector<std::pair<std::string, AddressSide>> rows{
            {"a@region.example", AddressSide::Own},
            {"a@skola.region.example", AddressSide::Own},
            {"a@annan.region.example", AddressSide::Outside},
            {"a@minregion.example", AddressSide::Outside},
            {"a@region.example.annan.example", AddressSide::Outside},
            {"region.example@annan.example", AddressSide::Outside},
            {"\"a@b\"@region.example", AddressSide::Own},
            {"registrator@tjanst.example", AddressSide::Own},
            {"annan@tjanst.example", AddressSide::Outside},
            {"@region.example", AddressSide::None},
            {"a@", AddressSide::None},
            {"region.example", AddressSide::None},
            {"", AddressSide::None},
        };
        for (const auto& [address, side] : rows) {
            CAPTURE(address);
            CHECK(own().sideOf(address) == side);
        }
    }
}
