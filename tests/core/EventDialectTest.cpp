// SPDX-License-Identifier: EUPL-1.2
#include "core/import/EventRules.h"
#include "tests/support/LogText.h"

#include <doctest/doctest.h>
#include <string>

using namespace postinsyn;
using test::csvFacts;
using test::readLog;

namespace {

/// One event of a raw tracking log with the cells that matter; the rest of the columns are there
/// and empty.
struct Event {
    std::string source, event, recipients;
    std::string recipientStatus = "", related = "", connector = "", messageInfo = "";
    std::string custom = "", count = "", id = "<1@x>";
};

std::string logOf(const Event& e)
{
    const std::string header =
        "date-time|source-context|connector-id|source|event-id|message-id|network-message-id|"
        "recipient-address|recipient-status|total-bytes|recipient-count|related-recipient-address|"
        "reference|message-subject|sender-address|return-path|message-info|custom-data\n";
    return header + "2026-10-06T06:00:00.500Z||" + e.connector + "|" + e.source + "|" + e.event +
           "|" + e.id + "||" + e.recipients + "|" + e.recipientStatus + "|10|" + e.count + "|" +
           e.related + "||s|a@x|a@x|" + e.messageInfo + "|" + e.custom + "\n";
}

/// What is printed between `to` and the subject of the only row, or the whole verdict.
std::string recipientsOf(const Event& event)
{
    const std::string all = readLog(logOf(event));
    const std::size_t from = all.find(" to"), end = all.find(" \"s\"");
    return end == std::string::npos ? all.substr(2, all.find('\n') - 2)
                                    : all.substr(from + 3, end - from - 3);
}

std::string timeOf(const Event& event)
{
    const std::string all = readLog(logOf(event));
    return all.substr(2, all.find(" from") - 2);
}

}

TEST_SUITE("EventDialect")
{
    TEST_CASE("Every event has its rule")
    {
        struct Case {
            std::string event;
            std::string expected;
        };
        for (const Case& c : {
                 Case{"RECEIVE", " b@x:received"},
                 Case{"Receive", " b@x:received"},
                 Case{"SUBMIT", " b@x:received"},
                 Case{"CLIENTSUBMISSION", " b@x:received"},
                 Case{"DSN", " b@x:received"},
                 Case{"DELIVER", " b@x:delivered"},
                 Case{"DUPLICATEDELIVER", " b@x:delivered"},
                 Case{"SENDEXTERNAL", " b@x:sent"},
                 Case{"SEND", " b@x:unknown"},
                 Case{"FAIL", " b@x:failed"},
                 Case{"DROP", " b@x:failed"},
                 Case{"BADMAIL", " b@x:failed"},
                 Case{"POISONMESSAGE", " b@x:failed"},
                 Case{"DELIVERFAIL", " b@x:failed"},
                 Case{"SUBMITFAIL", " b@x:failed"},
                 Case{"DEFER", " b@x:pending"},
                 Case{"SUBMITDEFER", " b@x:pending"},
                 Case{"RESUBMITDEFER", " b@x:pending"},
                 Case{"EXPAND", " b@x:unknown"},
                 Case{"RESOLVE", " b@x:unknown"},
                 Case{"NEWEREVENT", " b@x:unknown"},
                 Case{"INITMESSAGECREATED", "ignored"},
                 Case{"MODERATORAPPROVE", "ignored"},
                 Case{"MODERATORREJECT", "ignored"},
                 Case{"MODERATIONEXPIRE", "ignored"},
                 Case{"MODERATORSALLNDR", "ignored"},
                 Case{"NOTIFYMAPI", "ignored"},
                 Case{"NOTIFYSHADOW", "ignored"},
                 Case{"HARECEIVE", "ignored"},
                 Case{"HAREDIRECT", "ignored"},
                 Case{"HAREDIRECTFAIL", "ignored"},
                 Case{"HADISCARD", "ignored"},
                 Case{"AGENTINFO", "ignored"},
                 Case{"LOAD", "ignored"},
                 Case{"PROCESS", "ignored"},
                 Case{"PROCESSMEETINGMESSAGE", "ignored"},
                 Case{"TRANSFER", "ignored"},
                 Case{"THROTTLE", "ignored"},
                 Case{"SUPPRESSED", "ignored"},
                 Case{"RESUBMIT", "ignored"},
                 Case{"RESUBMITFAIL", "ignored"},
                 Case{"", "fault event-missing"},
             })
            CHECK_MESSAGE(recipientsOf({"SMTP", c.event, "b@x"}) == c.expected, c.event);
    }

    TEST_CASE("SEND leaves the organisation unless its connector is an inner one")
    {
        const auto send = [](const std::string& connector) {
            return recipientsOf({"SMTP", "SEND", "b@x", "250 2.1.5 Recipient OK", "", connector});
        };
        CHECK(send("Outbound to Internet") == " b@x:sent");
        CHECK(send("Intra-Organization SMTP Send Connector") == " b@x:unknown");
        CHECK(send("intra-organization smtp send connector") == " b@x:unknown");
        CHECK(send("Inbound Proxy Internal Send Connector") == " b@x:unknown");
        CHECK(send("") == " b@x:unknown");
    }

    TEST_CASE("A group and an old address stay as recipients, their successors have own events")
    {
        const auto replaced = [](const std::string& event, const std::string& recipients,
                                 const std::string& related) {
            return recipientsOf({"ROUTING", event, recipients, "", related});
        };
        CHECK(replaced("EXPAND", "a@x;b@x", "g@x") == " g@x:expanded");
        CHECK(replaced("DUPLICATEEXPAND", "a@x", "g@x") == " g@x:expanded");
        CHECK(replaced("RESOLVE", "new@x", "old@x") == " old@x:resolved");
        CHECK(replaced("REDIRECT", "new@x", "old@x") == " old@x:resolved");
        CHECK(replaced("DUPLICATEREDIRECT", "new@x", "old@x") == " old@x:resolved");
        CHECK(replaced("RESOLVE", "Same@x", "same@X") == " same@X:received");
        CHECK(replaced("EXPAND", "a@x", "'g;''1@x'") == " g;'1@x:expanded");
    }

    TEST_CASE("To, Cc and Bcc pair with the addresses only if their number is the same")
    {
        const auto kinds = [](const std::string& recipients, const std::string& words) {
            return recipientsOf({"STOREDRIVER", "RECEIVE", recipients, words});
        };
        CHECK(kinds("a@x;b@x;c@x", "To;Cc;Bcc") == " a@x:received/to b@x:received/cc "
                                                   "c@x:received/bcc");
        CHECK(kinds("a@x;b@x", "To") == " a@x:received b@x:received");
        CHECK(kinds("a@x", "To;Cc") == " a@x:received");
        CHECK(kinds("a@x;b@x", "250 2.1.5 Recipient OK;To") == " a@x:received b@x:received");
        CHECK(kinds("a@x;b@x", "To;550 5.1.1 no") == " a@x:received b@x:received");
        CHECK(kinds("a@x", "") == " a@x:received");
        CHECK(kinds("'o''brien;x@y';b@x", "To;Cc") == " o'brien;x@y:received/to b@x:received/cc");
        CHECK(readLog(logOf({"STOREDRIVER", "RECEIVE", "a@x;b@x", "To;Bcc"}))
                  .find("warning bcc-present 1") != std::string::npos);
    }

    TEST_CASE("The message-info stamp and RECEIVE tell when the mail entered, others fall back")
    {
        const std::string stamp = "2026-10-06T05:59:58.1234567Z;LSRV=X:TOTAL-SUB=0.1";
        CHECK(timeOf({"STOREDRIVER", "DELIVER", "b@x", "", "", "", stamp}) ==
              "2026-10-06T05:59:58.123Z");
        CHECK(timeOf({"SMTP", "SENDEXTERNAL", "b@x", "", "", "", stamp}) ==
              "2026-10-06T05:59:58.123Z");
        CHECK(timeOf({"STOREDRIVER", "DELIVER", "b@x"}) == "2026-10-06T06:00:00.500Z fallback");
        CHECK(timeOf({"STOREDRIVER", "DELIVER", "b@x", "", "", "", "05I: 2026-10-06T05:00:00Z"}) ==
              "2026-10-06T06:00:00.500Z fallback");
        CHECK(timeOf({"SMTP", "RECEIVE", "b@x"}) == "2026-10-06T06:00:00.500Z");
        CHECK(timeOf({"SMTP", "RECEIVE", "b@x", "", "", "", stamp}) == "2026-10-06T05:59:58.123Z");
        CHECK(timeOf({"SMTP", "RECEIVE", "b@x", "", "", "", "2026-10-06T07:00:00.000Z;x"}) ==
              "2026-10-06T06:00:00.500Z");
        CHECK(timeOf({"STOREDRIVER", "SUBMIT", "b@x"}) == "2026-10-06T06:00:00.500Z fallback");
        CHECK(timeOf({"DSN", "DSN", "b@x"}) == "2026-10-06T06:00:00.500Z fallback");
        CHECK(timeOf({"DSN", "DSN", "b@x", "", "", "", "1970-01-01T00:00:00.000Z"}) ==
              "2026-10-06T06:00:00.500Z fallback");
    }

    TEST_CASE("An event without any id belongs to no message")
    {
        CHECK(recipientsOf({"SMTP", "RECEIVE", "b@x", "", "", "", "", "", "", ""}) == "ignored");
        CHECK(recipientsOf({"SMTP", "RECEIVE", "b@x", "", "", "", "", "", "", "<>"}) == "ignored");
    }

    TEST_CASE("Sender and return path are told apart, the null sender from an untold one")
    {
        CHECK(readLog(R"(
date-time|event-id|message-id|recipient-address|message-subject|sender-address|return-path
2026-10-06T06:00:00.500Z|DELIVER|<1@x>|b@x|s|a@x|bounce+1@x
2026-10-06T06:00:00.500Z|DELIVER|<2@x>|b@x|s||<>
2026-10-06T06:00:00.500Z|SUBMIT|<3@x>|b@x|s|a@x|
2026-10-06T06:00:00.500Z|SUBMIT|no.brackets@x|b@x|s|~|~
)") == R"(2 2026-10-06T06:00:00.500Z fallback from=<bounce+1@x> header=a@x to b@x:delivered "s" id=1@x event
3 2026-10-06T06:00:00.500Z fallback from=<> to b@x:delivered "s" id=2@x event
4 2026-10-06T06:00:00.500Z fallback header=a@x to b@x:received "s" id=3@x event
5 2026-10-06T06:00:00.500Z fallback to b@x:received "s" id=no.brackets@x event
msgtrk utc-by-format
)");
    }

    TEST_CASE("The true number of recipients and monitoring mail are told by custom data")
    {
        const std::string all = readLog(logOf(
            {"SMTP", "RECEIVE", "b@x", "", "", "", "", "S:AttachCount=1;S:MsgRecipCount=9", "1"}));
        CHECK(all.find("declared=9") != std::string::npos);
        CHECK(all.find("system") == std::string::npos);
        for (const std::string custom : {"S:IsProbe=true", "S:A=b;S:IsProbe=True;S:C=d"})
            CHECK(readLog(logOf({"SMTP", "RECEIVE", "b@x", "", "", "", "", custom}))
                      .find(" system\n") != std::string::npos);
        // A recipient does not make it one: the mail may have gone to a person too.
        CHECK(readLog(logOf({"SMTP", "RECEIVE", "HealthMailbox0a1b@x"})).find(" system\n") ==
              std::string::npos);
        CHECK(readLog(logOf({"SMTP", "RECEIVE", "HealthMailbox0a1b@x;b@x"})).find(" system\n") ==
              std::string::npos);
    }

    TEST_CASE("Fewer addresses than the row declares are told")
    {
        const auto declared = [](const std::string& recipients, const std::string& count) {
            return readLog(logOf({"SMTP", "RECEIVE", recipients, "", "", "", "", "", count}));
        };
        CHECK(declared("a@x;b@x", "2").find("recipients-lost") == std::string::npos);
        CHECK(declared("a@x;b@x", "3").find("warning recipients-lost count 1") !=
              std::string::npos);
    }

    TEST_CASE("The extended report has the same fields with underscores")
    {
        CHECK(readLog(R"(
date_time_utc|source_context|connector_id|source|event_id|message_id|network_message_id|recipient_address|recipient_status|total_bytes|recipient_count|related_recipient_address|message_subject|sender_address|return_path|message_info|custom_data
2026-10-06T08:00:00.3000673Z||Outbound|SMTP|SEND|<1@x>|3F2504E0-4F89-11D3-9A0C-0305E82C3301|b@y|250 OK|10|1||s|a@x|v@x|2026-10-06T08:00:00.1000230Z;SRV=X|S:MsgRecipCount=2
)") == R"(2 2026-10-06T08:00:00.100Z from=<v@x> header=a@x to b@y:sent declared=2 "s" id=1@x net=3f2504e04f8911d39a0c0305e82c3301 size=10 event
extended utc-by-format
)");
    }

    TEST_CASE("Get-MessageTrackingLog is read with lists as PowerShell writes them")
    {
        CHECK(readLog(R"(
TimestampUtc|EventId|Source|Sender|ReturnPath|Recipients|RecipientStatus|RecipientCount|MessageSubject|MessageId|NetworkMessageId|TotalBytes|Directionality|MessageInfo
2026-02-05T10:00:00.5023385Z|RECEIVE|STOREDRIVER|a@x|a@x|{b@x, c@x}|{To, Bcc}|2|s|<1@x>||10|Originating|
2026-02-05T10:00:00.9824427Z|DELIVER|STOREDRIVER|a@x|a@x|b@x; c@x||2|s|<1@x>||10|Originating|2026-02-05T10:00:00.482Z;x
2026-02-05T10:00:01Z|DELIVER|STOREDRIVER|a@x|a@x|{b@x, c@x...}||6|s|<1@x>||10|Originating|
2026-02-05T10:00:02Z|DELIVER|STOREDRIVER|a@x|a@x|System.String[]|System.String[]|1|s|<1@x>||10|Originating|
2026-02-05T10:00:03Z|EXPAND|ROUTING|a@x|a@x|b@x, c@x||2|s|<1@x>||10|Originating|
)") == R"(2 2026-02-05T10:00:00.502Z from=<a@x> header=a@x to b@x:received/to c@x:received/bcc declared=2 "s" id=1@x size=10 event
3 2026-02-05T10:00:00.482Z from=<a@x> header=a@x to b@x:delivered c@x:delivered "s" id=1@x size=10 event
4 2026-02-05T10:00:01Z fallback from=<a@x> header=a@x to b@x:delivered c@x:delivered "s" id=1@x size=10 event
5 2026-02-05T10:00:02Z fallback from=<a@x> header=a@x to "s" id=1@x size=10 event
6 2026-02-05T10:00:03Z fallback from=<a@x> header=a@x to b@x:unknown c@x:unknown "s" id=1@x size=10 event
tracking-csv utc-by-format
warning recipients-lost type-name 2
warning bcc-present 1
)");
    }

    TEST_CASE("A column named by its script text is found by containment")
    {
        CHECK(readLog(R"(
TimestampUtc|EventId|RecipientCount|RecipientStatus|$_.Recipients -join ";"|Sender|MessageId|$_.MessageSubject
2026-02-05T10:00:00Z|DELIVER|2||a@x;b@x|s@x|<1@x>|s
)") == R"(2 2026-02-05T10:00:00Z fallback header=s@x to a@x:delivered b@x:delivered "s" id=1@x event
tracking-csv utc-by-format
)");
    }

    TEST_CASE("A tracking file whose recipients are all lost is refused")
    {
        CHECK(readLog(R"(
Timestamp|EventId|Sender|Recipients|MessageSubject|MessageId
2026-02-05 10:00:00|RECEIVE|a@x|System.String[]|s|<1@x>
2026-02-05 10:00:00|NOTIFYMAPI|a@x||s|<1@x>
2026-02-05 10:00:01|DELIVER|a@x|System.String[]|s|<1@x>
)") == "refused recipients-lost (type-name)\n");
        CHECK(readLog(R"(
TimestampUtc|EventId|Sender|Recipients|MessageSubject|MessageId
2026-02-05T10:00:00Z|RECEIVE|a@x|Microsoft.Exchange.Data.MultiValuedProperty|s|<1@x>
)") == "refused recipients-lost (type-name)\n");
        CHECK(readLog(R"(
TimestampUtc|EventId|Sender|MessageSubject|MessageId
2026-02-05T10:00:00Z|RECEIVE|a@x|s|<1@x>
)") == "refused recipients-lost (column)\n");
    }

    TEST_CASE("A masked export is told by its hashes")
    {
        const std::string hash = "B323BA8EB5A4DF2F162B251EA20B37F6";
        const std::string header =
            "TimestampUtc|EventId|Sender|Recipients|MessageSubject|MessageId\n";
        const auto row = [](const std::string& sender, const std::string& subject) {
            return "2026-02-05T10:00:00Z|RECEIVE|" + sender + "|b@x|" + subject + "|<1@x>\n";
        };
        CHECK(readLog(header + row(hash + "@x", hash)).find("warning pii-masked 1") !=
              std::string::npos);
        CHECK(readLog(header + row("anna@x", "HEJ")).find("pii-masked") == std::string::npos);
        CHECK(readLog(header + row(hash + "@x", "Hej")).find("pii-masked") == std::string::npos);
    }

    TEST_CASE("Fields that appear in mid-file are followed")
    {
        CHECK(readLog(R"(
date-time|event-id|message-id|recipient-address|message-subject|sender-address
2026-10-06T06:00:00.500Z|DELIVER|<1@x>|b@x|s|a@x
!date-time|message-id|event-id|sender-address|recipient-address|message-subject|network-message-id
2026-10-06T06:00:01.500Z|<2@x>|DELIVER|a@x|b@x|s|3f2504e0-4f89-11d3-9a0c-0305e82c3301
!a|b
1|2
)") == R"(2 2026-10-06T06:00:00.500Z fallback header=a@x to b@x:delivered "s" id=1@x event
4 2026-10-06T06:00:01.500Z fallback header=a@x to b@x:delivered "s" id=2@x net=3f2504e04f8911d39a0c0305e82c3301 event
6 fault columns-unknown
msgtrk utc-by-format
)");
    }

    TEST_CASE("Damaged rows cost themselves only")
    {
        std::string many;
        for (int i = 0; i <= 20'000; ++i)
            many += "a@x;";
        CHECK(recipientsOf({"SMTP", "RECEIVE", many}) == "fault too-many-recipients");
        CHECK(recipientsOf({"ROUTING", "EXPAND", "a@x", "", many}) == "fault too-many-recipients");
        CHECK(readLog(R"(
date-time|event-id|message-id|recipient-address|message-subject|sender-address
soon|DELIVER|<1@x>|b@x|s|a@x
soon|HAREDIRECT|<1@x>|b@x|s|a@x
|||||
1971-01-01T00:00:00Z|DELIVER|<1@x>|b@x|s|a@x
)") == "2 fault date-invalid\n3 ignored\n4 ignored\n5 fault date-out-of-range\n"
       "msgtrk utc-by-format\n");
    }

    TEST_CASE("A Get-MessageTrackingLog guard against formulas is taken off, a raw quote is not")
    {
        const std::string log = "TimestampUtc|EventId|Sender|Recipients|MessageSubject|MessageId\n"
                                "2026-02-05T10:00:00Z|RECEIVE|a@x|b@x|'=1+1|<1@x>\n";
        CHECK(readLog(log, {}, csvFacts()).find("\"=1+1\"") != std::string::npos);
        FileFacts raw;
        raw.container = "w3c";
        CHECK(readLog(log, {}, raw).find("\"'=1+1\"") != std::string::npos);
    }
}
