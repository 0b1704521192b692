// SPDX-License-Identifier: EUPL-1.2
#include "core/import/StatusWords.h"

#include <doctest/doctest.h>
#include <string>

using namespace postinsyn;

TEST_SUITE("StatusWords")
{
    TEST_CASE("Every status word is known in any case and spacing")
    {
        struct Case {
            std::string cell;
            std::string status;
        };
        for (const Case& c : {
                 Case{"Delivered", "delivered"},
                 Case{"DELIVERED", "delivered"},
                 Case{"delivered", "delivered"},
                 Case{"Failed", "failed"},
                 Case{"Pending", "pending"},
                 Case{"Expanded", "expanded"},
                 Case{"Quarantined", "quarantined"},
                 Case{"FilteredAsSpam", "filtered-as-spam"},
                 Case{"filteredAsSpam", "filtered-as-spam"},
                 Case{"Filtered as spam", "filtered-as-spam"},
                 Case{"GettingStatus", "getting-status"},
                 Case{"Getting status", "getting-status"},
                 Case{"None", "none"},
                 Case{"Resolved", "resolved"},
                 Case{"Recalled", "recalled"},
                 Case{"unknown", "unknown"},
                 Case{"unknownFutureValue", "unknown"},
                 Case{"Sent", "sent"},
                 Case{"Junked", "delivered"},
                 Case{"Blocked", "failed"},
                 Case{"Replaced", "delivered"},
                 Case{"Levererat", "delivered"},
                 Case{"Misslyckades", "failed"},
                 Case{"Väntar", "pending"},
                 Case{"I karantän", "quarantined"},
                 Case{"Filtrerad som skräppost", "filtered-as-spam"},
                 Case{"Hämtar status", "getting-status"},
                 Case{"", "unknown"},
                 Case{"Something new", "unknown"},
                 Case{"a word that is far too long to be one of the words we know", "unknown"},
             })
            CHECK_MESSAGE(statusName(statusOfCell(c.cell)) == c.status, c.cell);
    }

    TEST_CASE("A counted status holds for all or tells nobody's")
    {
        CHECK(statusOfCell("Delivered 24") == DeliveryStatus::Delivered);
        CHECK(statusOfCell("Delivered 24, Failed 2") == DeliveryStatus::Unknown);
        CHECK(statusOfCell("Filtered as spam 3") == DeliveryStatus::FilteredAsSpam);
    }

    TEST_CASE("Where Defender put a mail tells more than what it did")
    {
        CHECK(statusOfDelivery("Delivered", "Inbox/folder") == DeliveryStatus::Delivered);
        CHECK(statusOfDelivery("Delivered", "On-premises/external") == DeliveryStatus::Sent);
        CHECK(statusOfDelivery("Junked", "Junk folder") == DeliveryStatus::Delivered);
        CHECK(statusOfDelivery("Blocked", "Quarantine") == DeliveryStatus::Quarantined);
        CHECK(statusOfDelivery("Blocked", "Dropped") == DeliveryStatus::Failed);
        CHECK(statusOfDelivery("Blocked", "") == DeliveryStatus::Failed);
        CHECK(statusOfDelivery("", "") == DeliveryStatus::Unknown);
    }

    TEST_CASE("Kinds of recipients")
    {
        CHECK(kindOfWord("To") == RecipientKind::To);
        CHECK(kindOfWord("CC") == RecipientKind::Cc);
        CHECK(kindOfWord("bcc") == RecipientKind::Bcc);
        CHECK_FALSE(kindOfWord("250 2.1.5 Recipient OK"));
        CHECK_FALSE(kindOfWord("unknown"));
    }
}
