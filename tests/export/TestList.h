// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Text.h"
#include "core/domain/OverviewList.h"
#include "export/ListWords.h"

#include <string>
#include <string_view>
#include <vector>

namespace postinsyn::test {

inline DisclosableText open(std::string text)
{
    return Masker::apply(OriginalText(std::move(text)), {});
}

/// A row as it leaves. Recipients are separated by `; `.
inline DisclosableRow listRow(std::int64_t nr, std::string_view localTime, std::string_view sender,
                              std::string_view recipients, std::string_view subject)
{
    DisclosableRow row;
    row.nr = nr;
    const TimeZone zone = TimeZone::stockholm();
    if (const auto resolved = parseLocalDateTime(localTime, zone))
        row.time = zone.toLocal(resolved->instant);
    row.direction = DisclosableText::own("In");
    row.sender = open(std::string(sender));
    std::size_t from = 0;
    while (from <= recipients.size()) {
        const std::size_t to = std::min(recipients.find("; ", from), recipients.size());
        row.recipients.push_back(open(std::string(recipients.substr(from, to - from))));
        from = to + 2;
    }
    row.subject = open(std::string(subject));
    return row;
}

inline DisclosableRow withheldRow(std::int64_t nr)
{
    DisclosableRow row;
    row.nr = nr;
    row.isWithheld = true;
    row.direction = row.sender = row.subject = Masker::withheld();
    row.recipients = {Masker::withheld()};
    return row;
}

inline DisclosableList emptyList()
{
    DisclosableList list;
    list.caseNumber = "2026-0123";
    list.authority = DisclosableText::own("Region Exempel");
    list.snapshotAt = {1'775'000'000'000};
    list.controlCode = "QTX0-TZ3W-F5M8-S8AR";
    return list;
}

/// Five rows: plain, partly masked, withheld, time masked, 23 recipients.
inline DisclosableList sampleList()
{
    DisclosableList list = emptyList();
    list.rows = {
        listRow(1, "2026-03-29 01:59:59", "anna.andersson@region.example",
                "bo.berg@kommun.example; cilla.ceder@region.example", "Möte om budgeten"),
        listRow(2, "2026-03-29 03:00:00", "bo.berg@kommun.example", "anna.andersson@region.example",
                "Angående [sekretess] i dag"),
        withheldRow(3),
        listRow(4, "", "cilla.ceder@region.example", "anna.andersson@region.example", "(tom)"),
        listRow(5, "2026-10-25 02:30:00", "anna.andersson@region.example", "", "Inbjudan"),
    };
    list.rows[4].recipients.clear();
    for (int i = 1; i <= 23; ++i)
        list.rows[4].recipients.push_back(open("mottagare" + std::to_string(i) + "@skola.example"));
    list.maskedFields = 2;
    list.withheldRows = 1;
    AboutList about;
    about.authority = "Region Exempel";
    about.caseNumber = list.caseNumber;
    about.controlCode = list.controlCode;
    about.filterText = "Meddelanden: från och med 2026-03-01 till och med 2026-10-31 (svensk tid)";
    about.rows = 5;
    about.maskedFields = 2;
    about.withheldRows = 1;
    about.contactMailbox = "registrator@region.example";
    list.facts = aboutFacts(about);
    return list;
}

}
