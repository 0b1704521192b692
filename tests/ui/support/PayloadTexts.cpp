// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/support/PayloadTexts.h"

#include "core/base/FilePath.h"
#include "core/base/Progress.h"
#include "core/task/ImportLogs.h"
#include "core/task/ImportMailboxes.h"
#include "tests/support/TempFolder.h"

#include <doctest/doctest.h>

#include <array>
#include <cstdio>

namespace postinsyn::test {

namespace {

using namespace std::literals;

constexpr std::array payloads{
    "<img src=\"file:///canary/subject.png\">"sv,
    "<img src='\\\\canary.example\\share\\a.png'>"sv,
    "<a href=\"http://canary.example/\">klicka</a>"sv,
    "<b>fet</b> & <i>kursiv</i>"sv,
    "<qt><h1>Rubrik</h1></qt>"sv,
    "<!DOCTYPE html><html><body onload=x>"sv,
    "<style>*{color:red}</style>text"sv,
    "<table><tr><td>cell"sv,
    "&lt;img src=file:///canary/escaped.png&gt;"sv,
    "<object data=\"file:///canary/object.svg\">"sv,
    "=HYPERLINK(\"http://canary.example\";\"x\")"sv,
    "@SUM(1+1)*cmd|' /C calc'!A0"sv,
    "%1 %2 %n %L1 %s %d %p"sv,
    "Anna & Bo &&& Co &File"sv,
    "\xE2\x80\xAE"
    "gnp.exe\xE2\x80\xAC slut"sv,
    "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D (1) <b>"sv,
    "\xE2\x81\xA6isolat utan slut"sv,
    "rad 1\tflik \x07klocka \x1B[31mr\xC3\xB6"
    "d"sv,
    "a\xCC\x81\xCC\x82\xCC\x83\xCC\x84\xCC\x86\xCC\x87\xCC\x88\xCC\x8A\xCC\x8B\xCC\x8C zalgo"sv,
    "javascript:alert(1) file:///canary/plain.txt"sv,
};

std::string csvCell(std::string_view text)
{
    std::string cell = "\"";
    for (const char c : text) {
        if (c == '"')
            cell += '"';
        cell += c;
    }
    return cell + '"';
}

}

std::span<const std::string_view> payloadTexts()
{
    return payloads;
}

void feedPayloads(Archive& archive, const TempFolder& folder)
{
    std::string log = "\"Received\",\"SenderAddress\",\"RecipientAddress\",\"Subject\",\"Status\","
                      "\"MessageId\",\"MessageTraceId\"\r\n";
    std::string mailboxes = "address,name,unit,board\r\n";
    for (std::size_t i = 0; i < payloads.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        std::array<char, 32> time{};
        std::snprintf(time.data(), time.size(), "2026-10-%02dT08:00:00.0000000Z", int(i) + 1);
        log += csvCell(time.data()) + "," + csvCell("<b>" + number + "</b>@canary.example") + "," +
               csvCell("p" + number + "@region.example") + "," + csvCell(payloads.at(i)) +
               ",\"Delivered\"," + csvCell("<p" + number + "@canary.example>") + "," +
               csvCell("00000000-0000-0000-0000-0000000000" + std::to_string(10 + i)) + "\r\n";
        mailboxes += "p" + number + "@region.example," + csvCell(payloads.at(i)) + "," +
                     csvCell(payloads.at(i)) + "," + csvCell(payloads.at(i)) + "\r\n";
    }
    ImportOptions options;
    options.actor = "tester";
    ProgressMeter meter;
    std::vector<ImportedFile> done;
    ImportLogs(archive).run({utf8Path(folder.write("payloads.csv", log))}, options, meter, done);
    REQUIRE(done.size() == 1);
    REQUIRE(!done.front().error);
    REQUIRE(done.front().source.newMessages == std::int64_t(payloads.size()));
    const MailboxImport added = importMailboxFile(
        archive, utf8Path(folder.write("payload-boxes.csv", mailboxes)), "tester");
    REQUIRE(added.added == std::int64_t(payloads.size()));
}

}
