// SPDX-License-Identifier: EUPL-1.2
#include "core/import/ColumnProposal.h"

#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

std::string printed(const std::vector<std::string>& columns)
{
    const ColumnMapping mapping = proposedMapping(columns);
    const auto or_ = [](const std::optional<std::string>& name) { return name.value_or("-"); };
    return mapping.time + " | " + mapping.sender + " | " + mapping.recipients + " | " +
           or_(mapping.subject) + " | " + or_(mapping.status) + " | " + or_(mapping.messageId) +
           " | " + or_(mapping.size);
}

}

TEST_SUITE("ColumnProposal")
{
    TEST_CASE("columns are proposed by their Swedish or English names")
    {
        CHECK(printed({"Datum", "Avsändare", "Mottagare", "Ämne", "Status", "Meddelande-ID"}) ==
              "Datum | Avsändare | Mottagare | Ämne | Status | Meddelande-ID | -");
        CHECK(printed({"Sent at", "From", "To", "Subject line", "Size (bytes)"}) ==
              " | From | To | Subject line | - | - | -");
        CHECK(printed({"RECEIVED TIME", "Sender address", "Recipient address", "Message ID"}) ==
              "RECEIVED TIME | Sender address | Recipient address | - | - | Message ID | -");
    }

    TEST_CASE("no column is taken twice, and none by a short word inside its name")
    {
        CHECK(printed({"Till- och frånkopplad", "Totalt", "Från"}) == " | Från |  | - | - | - | -");
        CHECK(printed({"Message ID of the recipient", "Recipient"}) ==
              " |  | Recipient | - | - | Message ID of the recipient | -");
    }
}
