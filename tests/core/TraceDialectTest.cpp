// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/LogText.h"

#include <doctest/doctest.h>

using namespace postinsyn;
using test::csvFacts;
using test::readLog;

TEST_SUITE("TraceDialect")
{
    TEST_CASE("Get-MessageTrace rows are recipients of messages, in UTC")
    {
        CHECK(readLog(R"(
PSComputerName|RunspaceId|PSShowComputerName|Organization|MessageId|Received|SenderAddress|RecipientAddress|Subject|Status|ToIP|FromIP|Size|MessageTraceId|StartDate|EndDate|Index
outlook|d1|False|t|<a1@region.example>|2026-03-05 14:07:33|anna@region.example|bo@x.example|Hej|Delivered|~|10.0.0.1|4711|3F2504E0-4F89-11D3-9A0C-0305E82C3301|2026-03-01 00:00:00|2026-03-10 00:00:00|0
outlook|d1|False|t|<a2@region.example>|2026-03-05 14:08:00|<>|bo@x.example||Failed|~|~|0|{3f2504e0-4f89-11d3-9a0c-0305e82c3302}|2026-03-01 00:00:00|2026-03-10 00:00:00|1
outlook|d1|False|t||2026-03-05 14:09:00|~|g@region.example|~|Expanded|~|~|x|00000000-0000-0000-0000-000000000000|~|~|2
)") == R"(2 2026-03-05T14:07:33Z from=<anna@region.example> to bo@x.example:delivered "Hej" id=a1@region.example net=3f2504e04f8911d39a0c0305e82c3301 size=4711
3 2026-03-05T14:08:00Z from=<> to bo@x.example:failed "" empty id=a2@region.example net=3f2504e04f8911d39a0c0305e82c3302
4 2026-03-05T14:09:00Z from=<> to g@region.example:expanded "" empty
message-trace utc-by-format
)");
    }

    TEST_CASE("Names of columns match in any case, order, quoting and with a byte order mark")
    {
        CHECK(readLog("\xEF\xBB\xBF\"SUBJECT\"| 'recipientaddress' |senderADDRESS|\"received\"\n"
                      "Hej|b@x|a@x|2026-03-05 14:07:33\n") ==
              R"(2 2026-03-05T14:07:33Z from=<a@x> to b@x:unknown "Hej"
message-trace utc-by-format
warning columns-missing message-id
)");
    }

    TEST_CASE("Our own command and calculated columns are read, Received before a local copy of it")
    {
        CHECK(readLog(R"(
ReceivedUtc|SenderAddress|RecipientAddress|Subject|Status|MessageId|MessageTraceId
2026-03-05T13:07:33.1230000Z|a@x|b@x|Hej|Delivered|<1@x>|3f2504e0-4f89-11d3-9a0c-0305e82c3301
)") == R"(2 2026-03-05T13:07:33.123Z from=<a@x> to b@x:delivered "Hej" id=1@x net=3f2504e04f8911d39a0c0305e82c3301
message-trace utc-by-format
)");
        CHECK(readLog(R"(
ReceivedLocal|Received|SenderAddress|RecipientAddress|Subject|Status|MessageId
2026-03-05 14:07:33|2026-03-05 13:07:33|a@x|b@x|Hej|Delivered|<1@x>
)") == R"(2 2026-03-05T13:07:33Z from=<a@x> to b@x:delivered "Hej" id=1@x
message-trace utc-by-format
)");
        CHECK(readLog(R"(
ReceivedLocal|SenderAddress|RecipientAddress|Subject|Status|MessageId
2026-07-05 14:07:33|a@x|b@x|Hej|Delivered|<1@x>
)") == R"(2 2026-07-05T12:07:33Z from=<a@x> to b@x:delivered "Hej" id=1@x
message-trace zone-assumed
warning zone-assumed stockholm
)");
    }

    TEST_CASE("A tool's list of recipients is split and its guard against formulas taken off")
    {
        CHECK(
            readLog(R"(
Received|Sender|Recipients|Recipient count|Status|Subject|Size|Message ID|From IP|Message trace ID
05/03/2026 14:07:33|a@x|b@x; c@x|2|Delivered 2|'=1+1|10|<1@x>||3f2504e0-4f89-11d3-9a0c-0305e82c3301
15/03/2026 14:07:33|'+46701234567@x|b@x; c@x|3|Delivered 2, Failed 1|'Hej'|10|<2@x>||
)",
                    {}, csvFacts()) ==
            R"(2 2026-03-05T14:07:33Z from=<a@x> to b@x:delivered c@x:delivered declared=2 "=1+1" id=1@x net=3f2504e04f8911d39a0c0305e82c3301 size=10
3 2026-03-15T14:07:33Z from=<+46701234567@x> to b@x:unknown c@x:unknown declared=3 "'Hej'" id=2@x size=10
message-trace utc-by-format
warning recipients-lost count 1
)");
    }

    TEST_CASE("The enhanced summary packs the recipients of a message in one cell")
    {
        CHECK(readLog(R"(
origin_timestamp_utc|sender_address|recipient_status|message_subject|total_bytes|message_id|network_message_id|original_client_ip|directionality|connector_id|delivery_priority
2021-03-23T10:00:09.3284899Z|a@x|b@x##Receive, Deliver;"F <f"@y##Receive, Fail|Hej|99|<1@x>|3f2504e0-4f89-11d3-9a0c-0305e82c3301|::1|Originating||Normal
||||||||||
|a@x|b@x##Receive|Hej|99|<1@x>|||||
)") == R"(2 2021-03-23T10:00:09.328Z from=<a@x> to b@x:delivered "F <f"@y:failed "Hej" id=1@x net=3f2504e04f8911d39a0c0305e82c3301 size=99
3 ignored
4 fault date-invalid
enhanced-summary utc-by-format
)");
        CHECK(
            readLog("origin_timestamp|Sender_address|Recipient_status|message_subject|message_id\n"
                    "2021-03-23T10:00:09Z|a@x|b@x##Receive, Send|Hej|<1@x>\n") ==
            R"(2 2021-03-23T10:00:09Z from=<a@x> to b@x:sent "Hej" id=1@x
enhanced-summary utc-by-format
)");
    }

    TEST_CASE("A packed recipient that is not understood is told, one with another status is read")
    {
        const std::string header =
            "origin_timestamp|Sender_address|Recipient_status|message_subject|message_id\n";
        CHECK(readLog(header + "2021-03-23T10:00:09Z|a@x|b@x##c@x|Hej|<1@x>\n") ==
              R"(2 2021-03-23T10:00:09Z from=<a@x> to b@x##c@x:unknown "Hej" id=1@x
enhanced-summary utc-by-format
warning no-address 1
)");
        CHECK(readLog(header + "2021-03-23T10:00:09Z|a@x|b@x##Receive, 250 OK;c@x##Receive, "
                               "Deliver|Hej|<1@x>\n") ==
              R"(2 2021-03-23T10:00:09Z from=<a@x> to b@x:received c@x:delivered "Hej" id=1@x
enhanced-summary utc-by-format
)");
    }

    TEST_CASE("A packed message whose recipients are gone is told")
    {
        const std::string header =
            "origin_timestamp|Sender_address|Recipient_status|message_subject|message_id\n";
        for (const char* cell : {"", "##Receive"})
            CHECK(readLog(header + "2021-03-23T10:00:09Z|a@x|" + cell + "|Hej|<1@x>\n")
                      .find("warning recipients-lost count 1") != std::string::npos);
    }

    TEST_CASE("A file without rows is told as one, and lacks no column")
    {
        CHECK(readLog("Received|SenderAddress|RecipientAddress|Subject|Status|MessageId\n") ==
              "message-trace utc-by-format\nwarning no-rows\n");
        CHECK(readLog("Received|SenderAddress|RecipientAddress\n"
                      "2026-10-01 10:00:00|a@x|b@x\n")
                  .find("warning columns-missing message-id") != std::string::npos);
    }

    TEST_CASE("Graph, the web service and Defender are known by names in any container")
    {
        FileFacts json;
        json.container = "json";
        const char* graph = R"(
id|senderAddress|recipientAddress|messageId|receivedDateTime|subject|size|fromIP|toIP|status
3f2504e04f8911d39a0c0305e82c3301|a@x|b@x|<1@x>|2026-03-05T14:07:33.5Z|Hej|5|||filteredAsSpam
)";
        const char* expected =
            R"(2 2026-03-05T14:07:33.500Z from=<a@x> to b@x:filtered-as-spam "Hej" id=1@x net=3f2504e04f8911d39a0c0305e82c3301 size=5
graph-json utc-by-format
)";
        CHECK(readLog(graph, {}, json) == expected);
        CHECK(readLog(graph, {}, csvFacts()) == expected);
        const std::string arrays =
            "id|senderAddress|recipientAddress|receivedDateTime|subject|status|messageId\n"
            "1|a@x|p@x;q@x|2026-03-05T14:07:33Z|Hej|delivered|<1@x>\n"
            "2|a@x|c;d@x|2026-03-05T14:07:34Z|Hej|delivered|<2@x>\n";
        CHECK(readLog(arrays, {}, json).find("to p@x:delivered q@x:delivered ") !=
              std::string::npos);
        CHECK(readLog(arrays, {}, json).find("to c;d@x:delivered ") != std::string::npos);

        CHECK(
            readLog(R"(
Organization|MessageId|Received|SenderAddress|RecipientAddress|Subject|Status|Size|MessageTraceId|Index
t|<1@x>|2022-09-05T18:10:13.4907658|a@x|b@x|~|GettingStatus|0|3f2504e0-4f89-11d3-9a0c-0305e82c3301|0
t|<1@x>|/Date(1658751973240)/|a@x|b@x|~|Delivered|0|3f2504e0-4f89-11d3-9a0c-0305e82c3301|0
)",
                    {}, json) ==
            R"(2 2022-09-05T18:10:13.490Z from=<a@x> to b@x:getting-status "" empty id=1@x net=3f2504e04f8911d39a0c0305e82c3301
3 2022-07-25T12:26:13.240Z from=<a@x> to b@x:delivered "" empty id=1@x net=3f2504e04f8911d39a0c0305e82c3301
reporting-json utc-by-format
)");

        CHECK(readLog(R"(
Timestamp|NetworkMessageId|InternetMessageId|SenderMailFromAddress|SenderFromAddress|RecipientEmailAddress|Subject|DeliveryAction|DeliveryLocation
2026-03-05T14:07:33.5Z|3f2504e0-4f89-11d3-9a0c-0305e82c3301|<1@x>|bounce@x|a@x|b@y|Hej|Blocked|Quarantine
)") == R"(2 2026-03-05T14:07:33.500Z from=<bounce@x> header=a@x to b@y:quarantined "Hej" id=1@x net=3f2504e04f8911d39a0c0305e82c3301
email-events utc-by-format
)");
    }

    TEST_CASE("Subjects are kept as they came and their state is told")
    {
        const std::string long255(255, 'x');
        std::string log = "Received|SenderAddress|RecipientAddress|Subject|Status|MessageId\n";
        for (const std::string& subject :
             {std::string("  rad\\r\\n två  "), std::string(), std::string("~"),
              std::string("[Undisclosed]"), long255, std::string("tr\xEF\xBF\xBDsig"),
              std::string("#NAMN?"), std::string("Kan du?"), std::string(254, 'y')})
            log += "2026-03-05 14:07:33|a@x|b@x|" + subject + "|Delivered|<1@x>\n";
        const std::string row = " 2026-03-05T14:07:33Z from=<a@x> to b@x:delivered ";
        CHECK(readLog(log, {}, csvFacts()) ==
              "2" + row + "\"  rad\\r\\n två  \" id=1@x\n" + //
                  "3" + row + "\"\" empty id=1@x\n" +        //
                  "4" + row + "\"\" empty id=1@x\n" +        //
                  "5" + row + "\"[Undisclosed]\" undisclosed id=1@x\n" + "6" + row + "\"" +
                  long255 + "\" maybe-cut id=1@x\n" + "7" + row +
                  "\"tr\xEF\xBF\xBDsig\" lossy id=1@x\n" + "8" + row +
                  "\"#NAMN?\" lossy id=1@x\n" +        //
                  "9" + row + "\"Kan du?\" id=1@x\n" + //
                  "10" + row + "\"" + std::string(254, 'y') + "\" id=1@x\n" +
                  "message-trace utc-by-format\n"
                  "warning lossy-text subjects 2\n"
                  "warning subject-cut 1\n");
    }

    TEST_CASE("A cut emoji at the end belongs to the cut, and length counts UTF-16 units")
    {
        std::string log = "Received|SenderAddress|RecipientAddress|Subject|Status|MessageId\n";
        const std::string halfEmoji = std::string(254, 'x') + "\xEF\xBF\xBD";
        std::string emojis;
        for (int i = 0; i < 127; ++i)
            emojis += "\xF0\x9F\x98\x80";
        log += "2026-03-05 14:07:33|a@x|b@x|" + halfEmoji + "|Delivered|<1@x>\n";
        log += "2026-03-05 14:07:33|a@x|b@x|" + emojis + "|Delivered|<1@x>\n";
        log += "2026-03-05 14:07:33|a@x|b@x|" + emojis + "x|Delivered|<1@x>\n";
        const std::string row = " 2026-03-05T14:07:33Z from=<a@x> to b@x:delivered \"";
        CHECK(readLog(log) == "2" + row + halfEmoji + "\" maybe-cut id=1@x\n3" + row + emojis +
                                  "\" id=1@x\n4" + row + emojis + "x\" maybe-cut id=1@x\n" +
                                  "message-trace utc-by-format\nwarning subject-cut 2\n");
    }

    TEST_CASE("In a pure ASCII file a question mark beside a letter may be a lost å, ä or ö")
    {
        const char* log = R"(
Received|SenderAddress|RecipientAddress|Subject|Status|MessageId
2026-03-05 14:07:33|a@x|b@x|Hur m?r du|Delivered|<1@x>
2026-03-05 14:07:33|a@x|b@x|?rende 7|Delivered|<2@x>
2026-03-05 14:07:33|a@x|b@x|Kan du?|Delivered|<3@x>
2026-03-05 14:07:33|a@x|b@x|100 ? 200|Delivered|<4@x>
)";
        const std::string row = " 2026-03-05T14:07:33Z from=<a@x> to b@x:delivered ";
        CHECK(readLog(log, {}, csvFacts("ascii")) ==
              "2" + row + "\"Hur m?r du\" lossy id=1@x\n" +   //
                  "3" + row + "\"?rende 7\" lossy id=2@x\n" + //
                  "4" + row + "\"Kan du?\" lossy id=3@x\n" +  //
                  "5" + row + "\"100 ? 200\" id=4@x\nmessage-trace utc-by-format\n" +
                  "warning lossy-text subjects 3\n");
        CHECK(readLog(log, {}, csvFacts("utf-8")).find("lossy") == std::string::npos);
    }

    TEST_CASE("What was appended in UTF-8 ends the part in which letters may be lost")
    {
        CHECK(readLog(R"(
Received|SenderAddress|RecipientAddress|Subject|Status|MessageId
2026-03-05 14:07:33|a@x|b@x|Hur m?r du|Delivered|<1@x>
2026-03-05 14:07:33|a@x|b@x|Åter|Delivered|<2@x>
2026-03-05 14:07:33|a@x|b@x|Kan du?|Delivered|<3@x>
)",
                      {}, csvFacts("mixed")) ==
              R"(2 2026-03-05T14:07:33Z from=<a@x> to b@x:delivered "Hur m?r du" lossy id=1@x
3 2026-03-05T14:07:33Z from=<a@x> to b@x:delivered "Åter" id=2@x
4 2026-03-05T14:07:33Z from=<a@x> to b@x:delivered "Kan du?" id=3@x
message-trace utc-by-format
warning lossy-text subjects 1
warning mixed-encoding
)");
    }

    TEST_CASE("Monitoring mail is marked, not dropped")
    {
        CHECK(readLog(R"(
Received|SenderAddress|RecipientAddress|Subject|Status|MessageId
2026-03-05 14:07:33|HealthMailbox1f@x|b@x|s|Delivered|<1@x>
2026-03-05 14:07:33|a@x|inboundproxy@x|s|Delivered|<2@x>
2026-03-05 14:07:33|maildeliveryprobe@x|b@x|s|Delivered|<3@x>
2026-03-05 14:07:33|SystemMailbox{1f}@x|b@x|s|Delivered|<4@x>
2026-03-05 14:07:33|DiscoverySearchMailbox{D9}@x|b@x|s|Delivered|<5@x>
2026-03-05 14:07:33|MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@x|b@x|s|Delivered|<6@x>
2026-03-05 14:07:33|healthy.person@x|b@x|s|Delivered|<7@x>
)") == R"(2 2026-03-05T14:07:33Z from=<HealthMailbox1f@x> to b@x:delivered "s" id=1@x system
3 2026-03-05T14:07:33Z from=<a@x> to inboundproxy@x:delivered "s" id=2@x
4 2026-03-05T14:07:33Z from=<maildeliveryprobe@x> to b@x:delivered "s" id=3@x system
5 2026-03-05T14:07:33Z from=<SystemMailbox{1f}@x> to b@x:delivered "s" id=4@x system
6 2026-03-05T14:07:33Z from=<DiscoverySearchMailbox{D9}@x> to b@x:delivered "s" id=5@x system
7 2026-03-05T14:07:33Z from=<MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@x> to b@x:delivered "s" id=6@x system
8 2026-03-05T14:07:33Z from=<healthy.person@x> to b@x:delivered "s" id=7@x
message-trace utc-by-format
)");
    }

    TEST_CASE("A bad time costs its row and no other")
    {
        CHECK(readLog(R"(
Received|SenderAddress|RecipientAddress|Subject|Status|MessageId
2026-02-30 14:07:33|a@x|b@x|s|Delivered|<1@x>
1989-12-31 23:59:59|a@x|b@x|s|Delivered|<1@x>
2070-01-01 00:00:00|a@x|b@x|s|Delivered|<1@x>
|a@x|b@x|s|Delivered|<1@x>
2069-12-31 23:59:59|a@x|b@x|s|Delivered|<1@x>
||||
)") == R"(2 fault date-invalid
3 fault date-out-of-range
4 fault date-out-of-range
5 fault date-invalid
6 2069-12-31T23:59:59Z from=<a@x> to b@x:delivered "s" id=1@x
7 ignored
message-trace utc-by-format
)");
    }

    TEST_CASE("A header that changes in mid-file is followed, an unknown one costs its rows")
    {
        CHECK(readLog(R"(
Received|SenderAddress|RecipientAddress|Subject|Status|MessageId
2026-03-05 14:07:33|a@x|b@x|s|Delivered|<1@x>
!MessageId|Status|Subject|RecipientAddress|SenderAddress|Received
<2@x>|Failed|s|b@x|a@x|2026-03-05 14:07:34
!Name|Value
x|y
)") == R"(2 2026-03-05T14:07:33Z from=<a@x> to b@x:delivered "s" id=1@x
4 2026-03-05T14:07:34Z from=<a@x> to b@x:failed "s" id=2@x
6 fault columns-unknown
message-trace utc-by-format
)");
    }

    TEST_CASE("Strange addresses are kept as they are")
    {
        CHECK(readLog(R"(
Received|SenderAddress|RecipientAddress|Subject|Status|MessageId
2026-03-05 14:07:33|"F L<f.l"@x|IMCEAEX-_O=A_CN=B+20C@x|s|Delivered|<1@x>
2026-03-05 14:07:33|prvs=123=a@x|/O=REGION/CN=ANNA, BERG;X|s|Delivered|no brackets
2026-03-05 14:07:33|SRS0=ab=cd=x=a@y|<>|s|Resolved|<<3@x>>
)") == R"(2 2026-03-05T14:07:33Z from=<"F L<f.l"@x> to IMCEAEX-_O=A_CN=B+20C@x:delivered "s" id=1@x
3 2026-03-05T14:07:33Z from=<prvs=123=a@x> to /O=REGION/CN=ANNA, BERG;X:delivered "s" id=no brackets
4 2026-03-05T14:07:33Z from=<SRS0=ab=cd=x=a@y> to <>:resolved "s" id=<3@x>
message-trace utc-by-format
)");
    }

    TEST_CASE("A record with more than 20 000 recipients is a fault")
    {
        std::string cell;
        for (int i = 0; i <= 20'000; ++i)
            cell += "a@x##Receive, Deliver;";
        CHECK(readLog("origin_timestamp_utc|sender_address|recipient_status|message_subject|"
                      "message_id\n2021-03-23T10:00:09Z|a@x|" +
                      cell + "|s|<1@x>\n") ==
              "2 fault too-many-recipients\nenhanced-summary utc-by-format\n");
    }
}
