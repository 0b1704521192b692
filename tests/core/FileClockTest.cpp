// SPDX-License-Identifier: EUPL-1.2
#include "core/import/ClockProof.h"
#include "tests/support/LogText.h"

#include <doctest/doctest.h>
#include <string>

using namespace postinsyn;
using test::readLog;

namespace {

/// A Get-MessageTrackingLog file from rows `Timestamp|EventId|MessageId|SourceContext|MessageInfo`.
std::string tracking(const std::string& rows)
{
    std::string log =
        "Timestamp|EventId|MessageId|SourceContext|MessageInfo|MessageLatency|Sender|Recipients|"
        "MessageSubject\n";
    std::size_t at = 0;
    while (at < rows.size()) {
        const std::size_t end = rows.find('\n', at);
        const std::string row = rows.substr(at, end - at);
        if (!row.empty())
            log += row + "|a@x|b@x|s\n";
        at = end + 1;
    }
    return log;
}

/// Line and time of every row, then basis and warnings.
std::string timesOf(const std::string& log, const ReadingOptions& options = {})
{
    std::string times;
    const std::string all = readLog(log, options);
    std::size_t at = 0;
    while (at < all.size()) {
        const std::size_t end = all.find('\n', at);
        const std::string line = all.substr(at, end - at);
        const std::size_t cut = std::min(line.find(" from="), line.find(" header="));
        times += line.substr(0, cut) + "\n";
        at = end + 1;
    }
    return times;
}

std::string trace(const std::string& times)
{
    std::string log = "Received|SenderAddress|RecipientAddress|Subject|Status|MessageId\n";
    std::size_t at = 0;
    while (at < times.size()) {
        const std::size_t end = times.find('\n', at);
        log += times.substr(at, end - at) + "|a@x|b@x|s|Delivered|<1@x>\n";
        at = end + 1;
    }
    return log;
}

ReadingOptions order(const char* name)
{
    ReadingOptions options;
    options.dateOrder = name;
    return options;
}

ReadingOptions zone(const char* name)
{
    ReadingOptions options;
    options.zone = TimeZone::named(name);
    return options;
}

}

TEST_SUITE("FileClock")
{
    TEST_CASE("A number above 12 anywhere settles day and month for the whole file")
    {
        CHECK(timesOf(trace("05/03/2026 10:00:00\n13/03/2026 10:00:00\n")) ==
              "2 2026-03-05T10:00:00Z\n3 2026-03-13T10:00:00Z\nmessage-trace utc-by-format\n");
        CHECK(timesOf(trace("3/5/2026 2:07:33 PM\n3/13/2026 12:00:00 AM\n")) ==
              "2 2026-03-05T14:07:33Z\n3 2026-03-13T00:00:00Z\nmessage-trace utc-by-format\n");
        CHECK(timesOf(trace("05-03-2026 14.07.33\n28-02-2026 14.07.33\n")) ==
              "2 2026-03-05T14:07:33Z\n3 2026-02-28T14:07:33Z\nmessage-trace utc-by-format\n");
    }

    TEST_CASE("Without proof a person has to say, and proof beats what a person says")
    {
        const std::string log = trace("05/03/2026 10:00:00\n06/03/2026 10:00:00\n");
        CHECK(timesOf(log) == "refused date-order-ambiguous\n");
        CHECK(timesOf(log, order("ymd")) == "refused date-order-ambiguous\n");
        CHECK(timesOf(log, order("dmy")) ==
              "2 2026-03-05T10:00:00Z\n3 2026-03-06T10:00:00Z\nmessage-trace utc-by-format\n");
        CHECK(timesOf(log, order("mdy")) ==
              "2 2026-05-03T10:00:00Z\n3 2026-06-03T10:00:00Z\nmessage-trace utc-by-format\n");
        CHECK(timesOf(trace("05/03/2026 10:00:00\n13/03/2026 10:00:00\n"), order("mdy")) ==
              "2 2026-03-05T10:00:00Z\n3 2026-03-13T10:00:00Z\nmessage-trace utc-by-format\n");
    }

    TEST_CASE("Both orders in one file prove nothing")
    {
        const std::string log = trace("13/03/2026 10:00:00\n03/14/2026 10:00:00\n");
        CHECK(timesOf(log) == "refused date-orders-mixed (dd/mm: 2, mm/dd: 3)\n");
        CHECK(timesOf(log, order("dmy")) ==
              "2 2026-03-13T10:00:00Z\n3 fault date-invalid\nmessage-trace utc-by-format\n");
    }

    TEST_CASE("One row against many costs itself, not the file")
    {
        std::string many;
        for (int day = 13; day <= 28; ++day)
            many += "1/" + std::to_string(day) + "/2026 3:04 PM\n";
        const std::string times = timesOf(trace(many + "25/1/2026 3:04 PM\n2/1/2026 3:04 PM\n"));
        CHECK(times.find("18 fault date-invalid\n19 2026-02-01T15:04:00Z\n") != std::string::npos);
        CHECK(timesOf(trace(many + "25/1/2026 3:04 PM\n26/1/2026 3:04 PM\n")) ==
              "refused date-orders-mixed (dd/mm: 18, mm/dd: 2)\n");
    }

    TEST_CASE("Equal numbers and dotted dates need no proof")
    {
        CHECK(timesOf(trace("05/05/2026 10:00:00\n")) ==
              "2 2026-05-05T10:00:00Z\nmessage-trace utc-by-format\n");
        CHECK(timesOf(trace("5.3.2026 14.07.33\n")) ==
              "2 2026-03-05T14:07:33Z\nmessage-trace utc-by-format\n");
        CHECK(timesOf(trace("5.3.2026 14.07.33\n"), order("mdy")) ==
              "2 2026-05-03T14:07:33Z\nmessage-trace utc-by-format\n");
        CHECK(timesOf(trace("5.3.2026 14.07\n5/3/2026 14:07\n")) ==
              "refused date-order-ambiguous\n");
    }

    TEST_CASE("The query window brackets the times")
    {
        const std::string header = "Received|SenderAddress|RecipientAddress|Subject|Status|"
                                   "MessageId|StartDate|EndDate\n";
        const std::string parties = "|a@x|b@x|s|Delivered|<1@x>|";
        CHECK(timesOf(header + "05/03/2026 10:00:00" + parties +
                      "28/02/2026 00:00:00|10/03/2026 00:00:00\n") ==
              "2 2026-03-05T10:00:00Z\nmessage-trace utc-by-format\n");
        CHECK(timesOf(header + "05/03/2026 10:00:00" + parties +
                      "01/03/2026 00:00:00|10/03/2026 00:00:00\n") ==
              "refused date-order-ambiguous\n");
        CHECK(timesOf(header + "12/03/2026 10:00:00" + parties +
                      "10/03/2026 00:00:00|02/04/2026 00:00:00\n") ==
              "2 2026-03-12T10:00:00Z\nmessage-trace utc-by-format\n");
        CHECK(timesOf(header + "03/12/2026 10:00:00" + parties +
                      "03/10/2026 00:00:00|04/02/2026 00:00:00\n") ==
              "2 2026-03-12T10:00:00Z\nmessage-trace utc-by-format\n");
    }

    TEST_CASE("Newest first tells the order where only one reading goes backwards")
    {
        CHECK(timesOf(trace("02/10/2026 06:00:00\n01/10/2026 06:00:00\n12/09/2026 06:00:00\n"
                            "11/09/2026 06:00:00\n")) ==
              "2 2026-10-02T06:00:00Z\n3 2026-10-01T06:00:00Z\n4 2026-09-12T06:00:00Z\n"
              "5 2026-09-11T06:00:00Z\nmessage-trace utc-by-format\n");
        CHECK(timesOf(trace("10/02/2026 06:00:00\n10/01/2026 06:00:00\n09/12/2026 06:00:00\n"
                            "09/11/2026 06:00:00\n")) ==
              "2 2026-10-02T06:00:00Z\n3 2026-10-01T06:00:00Z\n4 2026-09-12T06:00:00Z\n"
              "5 2026-09-11T06:00:00Z\nmessage-trace utc-by-format\n");
        // Both readings go backwards, or too few days do.
        CHECK(timesOf(trace("06/03/2026 06:00:00\n05/03/2026 06:00:00\n04/03/2026 06:00:00\n"
                            "03/03/2026 06:00:00\n")) == "refused date-order-ambiguous\n");
        CHECK(timesOf(trace("01/10/2026 06:00:00\n12/09/2026 06:00:00\n")) ==
              "refused date-order-ambiguous\n");
    }

    TEST_CASE("A stamp in the same row settles order and clock")
    {
        CHECK(
            timesOf(tracking("06/10/2026 08:00:05|RECEIVE|<1@x>|08D2;2026-10-06T06:00:05.000Z;0||\n"
                             "06/10/2026 09:00:05|RECEIVE|<2@x>|||\n")) ==
            "2 2026-10-06T06:00:05Z\n3 2026-10-06T07:00:05Z\ntracking-csv utc-proved\n");
        CHECK(
            timesOf(tracking("06/10/2026 08:00:05|RECEIVE|<1@x>|08D2;2026-06-10T06:00:05.000Z;0||\n"
                             "07/10/2026 09:00:05|RECEIVE|<2@x>|||\n")) ==
            "2 2026-06-10T06:00:05Z\n3 2026-07-10T07:00:05Z\ntracking-csv utc-proved\n");
    }

    TEST_CASE("A stamp settles the order in formats of a known clock too")
    {
        CHECK(timesOf("date_time_utc|event_id|message_id|recipient_address|message_subject|"
                      "sender_address|message_info\n06/10/2026 08:10|DELIVER|<1@x>|b@x|s|a@x|"
                      "2026-10-06T08:09:59Z;x\n06/10/2026 08:20|RECEIVE|<2@x>|b@x|s|a@x|\n") ==
              "2 2026-10-06T08:09:59Z\n3 2026-10-06T08:20:00Z\nextended utc-by-format\n");
    }

    TEST_CASE("Exchange Online is UTC whatever zone is asked for")
    {
        CHECK(timesOf(trace("2026-07-05 10:00:00\n"), zone("Europe/Stockholm")) ==
              "2 2026-07-05T10:00:00Z\nmessage-trace utc-by-format\n");
        CHECK(timesOf("date-time|event-id|message-id|recipient-address|message-subject|"
                      "sender-address\n2026-07-05 10:00:00|RECEIVE|<1@x>|b@x|s|a@x\n",
                      zone("Europe/Stockholm")) ==
              "2 2026-07-05T10:00:00Z\nmsgtrk utc-by-format\n");
    }

    TEST_CASE("Local times without proof take the asked zone, else Stockholm with a warning")
    {
        const std::string log = tracking("2026-07-05 10:00:00|RECEIVE|<1@x>|||\n"
                                         "2026-01-05 10:00:00|RECEIVE|<2@x>|||\n");
        CHECK(timesOf(log) ==
              "2 2026-07-05T08:00:00Z\n3 2026-01-05T09:00:00Z\ntracking-csv zone-assumed\n"
              "warning zone-assumed stockholm\n");
        CHECK(timesOf(log, zone("Europe/Helsinki")) ==
              "2 2026-07-05T07:00:00Z\n3 2026-01-05T08:00:00Z\ntracking-csv zone-asked\n");
        CHECK(timesOf(log, zone("utc")) ==
              "2 2026-07-05T10:00:00Z\n3 2026-01-05T10:00:00Z\ntracking-csv zone-asked\n");
    }

    TEST_CASE("Proof beats the zone that is asked for")
    {
        CHECK(timesOf(tracking("2026-07-05 10:00:00|RECEIVE|<1@x>|x;2026-07-05T08:00:00.1Z;0||\n"
                               "2026-07-05 11:00:00|RECEIVE|<2@x>|||\n"),
                      zone("Europe/Helsinki")) ==
              "2 2026-07-05T08:00:00Z\n3 2026-07-05T09:00:00Z\ntracking-csv utc-proved\n");
    }

    TEST_CASE("Offsets in the cells are taken as they are")
    {
        CHECK(timesOf(tracking("2026-07-05T10:00:00.0000000+02:00|RECEIVE|<1@x>|||\n"
                               "2026-01-05T10:00:00Z|RECEIVE|<2@x>|||\n")) ==
              "2 2026-07-05T08:00:00Z\n3 2026-01-05T10:00:00Z\ntracking-csv utc-proved\n");
    }

    TEST_CASE("Spring: an hour is missing, with and without proofs")
    {
        const std::string rows = "2026-03-29 00:00:00|RECEIVE|<1@x>|||\n"
                                 "2026-03-29 01:59:59|RECEIVE|<2@x>|||\n"
                                 "2026-03-29 03:00:00|RECEIVE|<3@x>|||\n"
                                 "2026-03-29 23:59:59|RECEIVE|<4@x>|||\n";
        const std::string times = "2 2026-03-28T23:00:00Z\n3 2026-03-29T00:59:59Z\n"
                                  "4 2026-03-29T01:00:00Z\n5 2026-03-29T21:59:59Z\n";
        CHECK(timesOf(tracking(rows)) ==
              times + "tracking-csv zone-assumed\nwarning zone-assumed stockholm\n");
        CHECK(timesOf(tracking(rows +
                               "2026-03-29 01:30:00|RECEIVE|<5@x>|x;2026-03-29T00:30:00Z;||\n"
                               "2026-03-29 03:30:00|RECEIVE|<6@x>|x;2026-03-29T01:30:00Z;||\n")) ==
              times + "6 2026-03-29T00:30:00Z\n7 2026-03-29T01:30:00Z\n"
                      "tracking-csv utc-proved\n");
        CHECK(timesOf(tracking("2026-03-29 02:30:00|RECEIVE|<1@x>|||\n")) ==
              "2 2026-03-29T01:00:00Z\ntracking-csv zone-assumed\n"
              "warning zone-assumed stockholm\nwarning zone-assumed skipped-hour 1\n");
    }

    TEST_CASE("Autumn without proofs: the doubled hour is read as summer time and counted")
    {
        const std::string rows = "2026-10-25 01:59:59|RECEIVE|<1@x>|||\n"
                                 "2026-10-25 02:00:00|RECEIVE|<2@x>|||\n"
                                 "2026-10-25 02:59:59|RECEIVE|<3@x>|||\n"
                                 "2026-10-25 03:00:00|RECEIVE|<4@x>|||\n";
        const std::string times = "2 2026-10-24T23:59:59Z\n3 2026-10-25T00:00:00Z\n"
                                  "4 2026-10-25T00:59:59Z\n5 2026-10-25T02:00:00Z\n";
        CHECK(timesOf(tracking(rows)) ==
              times + "tracking-csv zone-assumed\nwarning zone-assumed stockholm 2\n");
        CHECK(timesOf(tracking(rows), zone("Europe/Stockholm")) ==
              times + "tracking-csv zone-asked\nwarning zone-assumed doubled-hour 2\n");
        // A proof months away tells the zone, but not which of the two hours it was.
        CHECK(timesOf(tracking(rows +
                               "2026-11-02 10:00:00|RECEIVE|<5@x>|x;2026-11-02T09:00:00Z;||\n")) ==
              times + "6 2026-11-02T09:00:00Z\ntracking-csv utc-proved\n"
                      "warning zone-assumed doubled-hour 2\n");
    }

    TEST_CASE("Autumn with proofs: rows take the hour of their mail, then of their neighbours")
    {
        CHECK(
            timesOf(tracking("2026-10-25 02:30:00|RECEIVE|<1@x>|||\n"
                             "2026-10-25 02:30:01|DELIVER|<1@x>||2026-10-25T00:29:59.400Z;x|\n"
                             "2026-10-25 02:40:00|RECEIVE|<2@x>|||\n"
                             "2026-10-25 02:50:00|RECEIVE|<3@x>|x;2026-10-25T00:50:00.2Z;0||\n"
                             "2026-10-25 02:00:01|RECEIVE|<4@x>|x;2026-10-25T01:00:01.2Z;0||\n"
                             "2026-10-25 02:30:00|RECEIVE|<5@x>|||\n"
                             "2026-10-25 02:40:00|FAIL|<5@x>|||\n"
                             "2026-10-25 03:00:00|RECEIVE|<6@x>|x;2026-10-25T02:00:00.1Z;0||\n")) ==
            "2 2026-10-25T00:30:00Z\n3 2026-10-25T00:29:59.400Z\n4 2026-10-25T00:40:00Z\n"
            "5 2026-10-25T00:50:00Z\n6 2026-10-25T01:00:01Z\n7 2026-10-25T01:30:00Z\n"
            "8 2026-10-25T01:40:00Z fallback\n9 2026-10-25T02:00:00Z\n"
            "tracking-csv utc-proved\n");
    }

    TEST_CASE("Autumn in a file sorted by the clock face: the mail tells the hour")
    {
        CHECK(timesOf(tracking("2026-10-25 02:10:00|RECEIVE|<1@x>|||\n"
                               "2026-10-25 02:10:00|RECEIVE|<2@x>|||\n"
                               "2026-10-25 02:10:01|DELIVER|<2@x>|x;2026-10-25T01:10:01Z;0||\n"
                               "2026-10-25 02:10:02|DELIVER|<1@x>|x;2026-10-25T00:10:02Z;0||\n")) ==
              "2 2026-10-25T00:10:00Z\n3 2026-10-25T01:10:00Z\n"
              "4 2026-10-25T01:10:01Z fallback\n5 2026-10-25T00:10:02Z fallback\n"
              "tracking-csv utc-proved\n");
    }

    TEST_CASE("A clock of another zone is followed by its proofs")
    {
        CHECK(timesOf(tracking("2026-01-05 11:00:00|RECEIVE|<1@x>|x;2026-01-05T09:00:00.1Z;0||\n"
                               "2026-01-05 11:30:00|RECEIVE|<2@x>|||\n"
                               "2026-07-05 12:00:00|RECEIVE|<3@x>|x;2026-07-05T09:00:00.1Z;0||\n"
                               "2026-07-09 12:00:00|RECEIVE|<4@x>|||\n")) ==
              "2 2026-01-05T09:00:00Z\n3 2026-01-05T09:30:00Z\n4 2026-07-05T09:00:00Z\n"
              "5 2026-07-09T09:00:00Z\ntracking-csv utc-proved\n");
    }

    TEST_CASE("Proofs of one season tell the other one's distance through the zone's rule")
    {
        const std::string log =
            tracking("2026-01-05 11:00:00|RECEIVE|<1@x>|x;2026-01-05T10:00:00.1Z;0||\n"
                     "2026-07-05 12:00:00|RECEIVE|<2@x>|||\n");
        const std::string times =
            "2 2026-01-05T10:00:00Z\n3 2026-07-05T10:00:00Z\ntracking-csv utc-proved\n";
        CHECK(timesOf(log) == times);
        CHECK(timesOf(log, zone("Europe/Helsinki")) == times);
    }

    TEST_CASE("A late delivery is no false proof")
    {
        // Entered 12:00 UTC, delivered an hour later: alone it would prove summer time in winter.
        const std::string late = "2026-02-05 14:00:06|DELIVER|<1@x>||2026-02-05T12:00:04Z;x|";
        const std::string other = "2026-02-05 14:30:00|RECEIVE|<2@x>|||\n";
        CHECK(
            timesOf(tracking(late + "\n" + other +
                             "2026-02-05 15:00:00|RECEIVE|<3@x>|x;2026-02-05T14:00:00.2Z;0||\n")) ==
            "2 2026-02-05T12:00:04Z\n3 2026-02-05T13:30:00Z\n4 2026-02-05T14:00:00Z\n"
            "tracking-csv utc-proved\n");
        CHECK(timesOf(tracking(late + "01:00:02.1000000\n" + other)) ==
              "2 2026-02-05T12:00:04Z\n3 2026-02-05T13:30:00Z\ntracking-csv utc-proved\n");
    }

    TEST_CASE("Late deliveries alone prove no clock that is ahead of the zone's")
    {
        const auto deliver = [](const std::string& wall, const std::string& entered) {
            return wall + "|DELIVER|<1@x>||" + entered + ";SRV|\n";
        };
        const std::string summer = "2026-07-01 12:30:00|RECEIVE|<2@x>|||\n";
        const std::string winter = "2026-01-15 12:01:00|RECEIVE|<2@x>|||\n";
        const std::string assumed = "tracking-csv zone-assumed\nwarning zone-assumed stockholm\n";
        CHECK(timesOf(
                  tracking(deliver("2026-07-01 12:00:00", "2026-07-01T03:00:00.000Z") + summer)) ==
              "2 2026-07-01T03:00:00Z\n3 2026-07-01T10:30:00Z\n" + assumed);
        CHECK(timesOf(
                  tracking(deliver("2026-01-15 12:00:00", "2026-01-15T10:00:30.000Z") + winter)) ==
              "2 2026-01-15T10:00:30Z\n3 2026-01-15T11:01:00Z\n" + assumed);
        // A person's word stands too.
        CHECK(timesOf(tracking(deliver("2026-07-01 12:00:00", "2026-07-01T10:00:00.000Z") + summer),
                      zone("utc")) ==
              "2 2026-07-01T10:00:00Z\n3 2026-07-01T12:30:00Z\ntracking-csv zone-asked\n");
        // One that did not wait among such that did is enough.
        CHECK(timesOf(tracking(deliver("2026-07-01 12:00:00", "2026-07-01T03:00:00.000Z") +
                               deliver("2026-07-01 12:10:00", "2026-07-01T03:10:00.000Z") +
                               deliver("2026-07-01 12:20:00", "2026-07-01T10:19:58.000Z") +
                               summer)) ==
              "2 2026-07-01T03:00:00Z\n3 2026-07-01T03:10:00Z\n4 2026-07-01T10:19:58Z\n"
              "5 2026-07-01T10:30:00Z\ntracking-csv utc-proved\n");
    }

    TEST_CASE("Deliveries that no wait can explain prove a clock behind the zone's")
    {
        CHECK(timesOf(tracking("2026-07-01 12:00:01|DELIVER|<1@x>||2026-07-01T12:00:00Z;SRV|\n"
                               "2026-07-01 12:30:00|RECEIVE|<2@x>|||\n")) ==
              "2 2026-07-01T12:00:00Z\n3 2026-07-01T12:30:00Z\ntracking-csv utc-proved\n");
    }

    TEST_CASE("An offset is rounded to quarters and must be one of the world's")
    {
        const auto minutes = [](std::int64_t differenceSeconds) -> std::int64_t {
            const auto offset = ClockProof::offsetMs(differenceSeconds * 1000, 0);
            return offset ? *offset / 60'000 : -1;
        };
        CHECK(minutes(3600) == 60);
        CHECK(minutes(3600 + 299) == 60);
        CHECK(minutes(3600 - 299) == 60);
        CHECK(minutes(3600 + 301) == -1);
        CHECK(minutes(5 * 3600 + 2700) == 345);
        CHECK(minutes(-5 * 3600) == -300);
        CHECK(minutes(14 * 3600) == 840);
        CHECK(minutes(15 * 3600) == -1);
    }

    TEST_CASE("A hundred thousand rows of one night take time linear in them")
    {
        std::string rows;
        for (int i = 0; i < 100'000; ++i)
            rows += i % 2 ? "2026-10-25 02:30:00|RECEIVE|<1@x>|||\n"
                          : "2026-10-25 00:10:00|RECEIVE|<2@x>|x;2026-10-24T22:10:00Z;0||\n";
        CHECK(timesOf(tracking(rows)).find("utc-proved") != std::string::npos);
    }
}
