// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Text.h"
#include "tests/support/LogText.h"

#include <doctest/doctest.h>
#include <string>

using namespace postinsyn;
using test::csvFacts;
using test::readLog;

namespace {

/// The last line but warnings of an empty file with these columns: format and time basis, or the
/// refusal.
std::string recognised(const std::string& columns, const ReadingOptions& options = {},
                       const FileFacts& facts = csvFacts())
{
    const std::string all = readLog(columns + "\n", options, facts);
    return all.substr(0, all.find('\n'));
}

ReadingOptions mapping(const char* json)
{
    ReadingOptions options;
    options.mapping = ColumnMapping::fromJson(json);
    return options;
}

std::string faultOf(const char* json)
{
    try {
        ColumnMapping::fromJson(json);
        return "fine";
    } catch (const FormatError& error) {
        return error.code() + " " + error.detail();
    }
}

}

TEST_SUITE("LogDialect")
{
    TEST_CASE("Formats are known by the names of their columns")
    {
        struct Case {
            std::string columns;
            std::string expected;
        };
        for (const Case& c : {
                 Case{"Received|SenderAddress|RecipientAddress", "message-trace utc-by-format"},
                 Case{"RecipientAddress|x|received|SENDERADDRESS", "message-trace utc-by-format"},
                 Case{"ReceivedUtc|SenderAddress|RecipientAddress", "message-trace utc-by-format"},
                 Case{"Received|Sender|Recipients", "message-trace utc-by-format"},
                 Case{"__metadata|Received|SenderAddress|RecipientAddress",
                      "reporting-json utc-by-format"},
                 Case{"origin_timestamp_utc|recipient_status", "enhanced-summary utc-by-format"},
                 Case{"Origin_Timestamp|Recipient_Status", "enhanced-summary utc-by-format"},
                 Case{"date_time_utc|event_id|recipient_address", "extended utc-by-format"},
                 Case{"date-time|event-id|recipient-address", "msgtrk utc-by-format"},
                 Case{"Timestamp|EventId|Recipients", "tracking-csv zone-assumed"},
                 Case{"TimestampUtc|EventId|Recipients", "tracking-csv utc-by-format"},
                 Case{"Timestamp|EventId|$_.Recipients", "tracking-csv zone-assumed"},
                 Case{"receivedDateTime|senderAddress|recipientAddress",
                      "graph-json utc-by-format"},
                 Case{"Timestamp|NetworkMessageId|RecipientEmailAddress",
                      "email-events utc-by-format"},
                 Case{"Date|Event|Action|Detail|Data|MessageId", "refused trace-detail"},
                 Case{"Email date (UTC)|Recipients|Subject|Sender address",
                      "refused threat-explorer"},
                 Case{"Sender address|Recipients|Delivery action|Network message ID",
                      "refused threat-explorer"},
                 Case{"Date|Sender|Recipient|Subject|Status", "refused eac-screen-export"},
                 Case{"Date (UTC+01:00)|Sender|Recipient|Subject|Status",
                      "refused eac-screen-export"},
                 Case{"Datum|Avsändare|Mottagare|Ämne|Status", "refused eac-screen-export"},
                 Case{"DATUM|AVSÄNDARE|MOTTAGARE|ÄMNE|STATUS", "refused eac-screen-export"},
                 Case{"Datum|Avs?ndare|Mottagare|?mne|Status", "refused eac-screen-export"},
                 Case{"Namn|Telefon", "refused unknown-columns"},
                 Case{"Received|SenderAddress|Subject", "refused unknown-columns"},
                 Case{"Timestamp|EventId|Sender", "refused recipients-lost (column)"},
             })
            CHECK_MESSAGE(recognised(c.columns) == c.expected, c.columns);
    }

    TEST_CASE("The cmdlet and the web service share their names: the container tells them apart")
    {
        FileFacts json;
        json.container = "json";
        CHECK(recognised("Received|SenderAddress|RecipientAddress", {}, json) ==
              "reporting-json utc-by-format");
        CHECK(recognised("RunspaceId|Received|SenderAddress|RecipientAddress", {}, json) ==
              "message-trace utc-by-format");
        FileFacts atom;
        atom.container = "atom";
        CHECK(recognised("d:Received|d:SenderAddress|d:RecipientAddress", {}, atom) ==
              "reporting-json utc-by-format");
    }

    TEST_CASE("A mapped file is read by the columns that a person named")
    {
        const auto options =
            mapping(R"({"time":"datum","sender":"\"Avsändare\"","recipients":"MOTTAGARE",
                        "subject":"Ämne","status":"Status","messageId":"Meddelande-ID",
                        "size":"Storlek","kind":"Typ","networkId":"Spår",
                        "zone":"Europe/Stockholm","dateOrder":"dmy"})");
        CHECK(
            readLog(R"(
Datum|Avsändare|Mottagare|Ämne|Status|Meddelande-ID|Storlek|Typ|Spår
05/07/2026 10:00|a@x|b@x; "c;d"@x|s|Levererat|<1@x>|10|Bcc|3F2504E0-4F89-11D3-9A0C-0305E82C3301
25/10/2026 02:30|a@x|b@x|s|I karantän|<2@x>|10|Cc|
13/13/2026 10:00|a@x|b@x|s|Levererat|<3@x>|10|To|
)",
                    options) ==
            R"(2 2026-07-05T08:00:00Z from=<a@x> to b@x:delivered/bcc "c;d"@x:delivered/bcc "s" id=1@x net=3f2504e04f8911d39a0c0305e82c3301 size=10
3 2026-10-25T00:30:00Z from=<a@x> to b@x:quarantined/cc "s" id=2@x size=10
4 fault date-invalid
mapped local-converted
warning zone-assumed doubled-hour 1
warning bcc-present 1
)");
    }

    TEST_CASE("A mapped clock is proved by its cells, asked for, or assumed")
    {
        const char* plain =
            R"({"time":"t","sender":"f","recipients":"r","recipientSeparator":","})";
        const std::string log = "t|f|r\n2026-07-05 10:00|a@x|b@x,c@x\n";
        const std::string parties = " from=<a@x> to b@x:unknown c@x:unknown \"\" empty\n";
        const std::string missing =
            "warning columns-missing message-id\nwarning columns-missing subject\n";
        CHECK(readLog(log, mapping(plain)) == "2 2026-07-05T08:00:00Z" + parties +
                                                  "mapped zone-assumed\n" + missing +
                                                  "warning zone-assumed stockholm\n");
        ReadingOptions asked = mapping(plain);
        asked.zone = TimeZone::utc();
        CHECK(readLog(log, asked) ==
              "2 2026-07-05T10:00:00Z" + parties + "mapped zone-asked\n" + missing);
        CHECK(readLog("t|f|r\n2026-07-05T10:00:00+05:00|a@x|b@x,c@x\n", mapping(plain)) ==
              "2 2026-07-05T05:00:00Z" + parties + "mapped utc-proved\n" + missing);
    }

    TEST_CASE("A known file keeps its dialect beside a mapping unless the mapping fits it")
    {
        const auto other = mapping(R"({"time":"Datum","sender":"Från","recipients":"Till"})");
        CHECK(recognised("Received|SenderAddress|RecipientAddress", other) ==
              "message-trace utc-by-format");
        CHECK(recognised("Namn|Telefon", other) == "refused mapping-columns-missing (time)");
        CHECK(recognised("Datum|Från|Telefon", other) ==
              "refused mapping-columns-missing (recipients)");
        const auto fitting = mapping(
            R"({"time":"Received","sender":"SenderAddress","recipients":"RecipientAddress"})");
        CHECK(recognised("Received|SenderAddress|RecipientAddress", fitting) ==
              "mapped zone-assumed");
    }

    TEST_CASE("A wrong mapping names the key that is wrong")
    {
        const std::string good = R"("time":"t","sender":"f","recipients":"r")";
        const auto with = [&](const std::string& more) { return "{" + good + "," + more + "}"; };
        CHECK(faultOf(("{" + good + "}").c_str()) == "fine");
        CHECK(faultOf("") == "mapping-invalid json");
        CHECK(faultOf("[]") == "mapping-invalid json");
        CHECK(faultOf("{\"time\":") == "mapping-invalid json");
        for (const auto& [text, line] :
             std::initializer_list<std::pair<std::string, std::uint64_t>>{
                 {"", 1},
                 {"{\"time\":}", 1},
                 {"{\n" + good + "\n,,}\n", 3},
                 {"{\n" + good + ",\n\n\"zone\" \"x\"\n}\n", 4},
                 {"{" + good + "\n\n", 2},
                 {"{" + good + "}\n\nx", 3}}) {
            CAPTURE(text);
            try {
                (void)ColumnMapping::fromJson(text);
                FAIL_CHECK("was read");
            } catch (const FormatError& problem) {
                CHECK(problem.line() == line);
            }
        }
        CHECK(faultOf("{}") == "mapping-invalid time");
        CHECK(faultOf(R"({"time":"t","recipients":"r"})") == "mapping-invalid sender");
        CHECK(faultOf(R"({"time":"t","sender":"f","recipients":" "})") ==
              "mapping-invalid recipients");
        CHECK(faultOf(with(R"("subject":7)").c_str()) == "mapping-invalid subject");
        CHECK(faultOf(with(R"("zone":"Mars/Olympus")").c_str()) == "mapping-invalid zone");
        CHECK(faultOf(with(R"("dateOrder":"ydm")").c_str()) == "mapping-invalid dateOrder");
        CHECK(faultOf(with(R"("recipientSeparator":"ab")").c_str()) ==
              "mapping-invalid recipientSeparator");
        CHECK(faultOf(with(R"("colour":"red")").c_str()) == "mapping-invalid colour");
        CHECK(faultOf(with(R"("zone":"Europe/Stockholm")").c_str()) == "fine");
        const std::string deep(100'000, '[');
        CHECK(faultOf(deep.c_str()) == "mapping-invalid size");
        CHECK(faultOf(deep.substr(0, 60'000).c_str()) == "mapping-invalid json");
    }

    TEST_CASE("A cut-out tracking log without a header is read by the columns it was given")
    {
        FileFacts facts;
        facts.container = "w3c";
        facts.hasHeader = false;
        CHECK(recognised("date-time|event-id|message-id|recipient-address", {}, facts) ==
              "msgtrk utc-by-format");
    }

    TEST_CASE("Whatever the cells hold, each record gets a verdict")
    {
        const std::string headers[] = {
            "Received|SenderAddress|RecipientAddress|Subject|Status|MessageId|MessageTraceId|Size",
            "Received|Sender|Recipients|Recipient count|Status|Subject|StartDate|EndDate",
            "origin_timestamp_utc|sender_address|recipient_status|message_subject|message_id|x|y|z",
            "date-time|event-id|message-id|recipient-address|recipient-status|message-info|"
            "related-recipient-address|custom-data",
            "Timestamp|EventId|MessageId|Recipients|RecipientStatus|MessageInfo|SourceContext|"
            "MessageLatency",
            "Timestamp|RecipientEmailAddress|NetworkMessageId|DeliveryAction|DeliveryLocation|x|y|"
            "z",
        };
        const std::string pieces[] = {"2026-03-05 14:07:33",
                                      "05/03/2026 2:07 PM",
                                      "/Date(1658751973240)/",
                                      "T",
                                      "Z",
                                      "+01:00",
                                      "a@x",
                                      "##",
                                      "Receive, Deliver",
                                      ";",
                                      ",",
                                      "'",
                                      "''",
                                      "\"",
                                      "{",
                                      "}",
                                      "...",
                                      "<>",
                                      "<",
                                      "System.String[]",
                                      "DELIVER",
                                      "RECEIVE",
                                      "EXPAND",
                                      "SEND",
                                      "To",
                                      "Cc;Bcc",
                                      "?",
                                      "å",
                                      "\xEF\xBF\xBD",
                                      " ",
                                      "\xC2\xA0",
                                      "=",
                                      "-1",
                                      "99999999999999999999",
                                      "00:00:00.5",
                                      "IsProbe=true",
                                      "MsgRecipCount=7",
                                      "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
                                      "~",
                                      "[",
                                      "]"};
        std::uint32_t state = 1;
        const auto random = [&](std::size_t n) {
            state = state * 1'664'525 + 1'013'904'223;
            return static_cast<std::size_t>(state >> 8) % n;
        };
        for (const std::string& header : headers) {
            std::string log = header + "\n";
            for (int row = 0; row < 3000; ++row)
                for (int cell = 0; cell < 8; ++cell) {
                    for (std::size_t n = random(4); n > 0; --n)
                        log += pieces[random(std::size(pieces))];
                    log += cell == 7 ? '\n' : '|';
                }
            ReadingOptions options;
            options.dateOrder = "dmy";
            const std::string all = readLog(log, options, csvFacts("mixed"));
            std::size_t verdicts = 0;
            for (const std::string& line : split(all, '\n'))
                verdicts += !line.empty() && line[0] >= '0' && line[0] <= '9' ? 1U : 0U;
            CHECK(verdicts == 3000);
        }
    }
}
