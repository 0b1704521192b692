// SPDX-License-Identifier: EUPL-1.2
#include "core/task/RemoveSource.h"

#include "core/base/Error.h"
#include "core/task/FreezeRequest.h"
#include "core/task/ImportLogs.h"
#include "core/task/RegisterRequest.h"
#include "tests/support/LogFixture.h"

#include <doctest/doctest.h>
#include <fstream>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

const char* const header = "time,sender,recipients,subject,id\n";
const char* const columns = R"({"time":"time","sender":"sender","recipients":"recipients",
    "subject":"subject","messageId":"id"})";

std::string row(const char* time, int number)
{
    return std::string(time) + ",bo@press.example,anna@region.example,Nr " +
           std::to_string(number) + ",<" + std::to_string(number) + "@press.example>\n";
}

/// Archives and logs whose clock nothing proves.
struct Fixture : LogFixture {
    ProgressMeter meter;

    std::string write(const std::string& name, const std::string& text)
    {
        const auto path = folder() / name;
        std::ofstream(path, std::ios::binary) << text;
        return std::filesystem::path(path).string();
    }
    /// What became of the file, in a line.
    std::string read(const std::string& path, const char* zone = nullptr, bool isAnew = false)
    {
        ImportOptions options;
        options.actor = "anna";
        options.isAnew = isAnew;
        options.reading.mapping = ColumnMapping::fromJson(columns);
        if (zone != nullptr)
            options.reading.zone = TimeZone::named(zone);
        std::vector<ImportedFile> files;
        ImportLogs(archive()).run({path}, options, meter, files);
        const ImportedFile& file = files.at(0);
        if (file.error)
            return file.error->code() + " " + file.error->detail();
        std::string text = "new " + std::to_string(file.source.newMessages);
        for (const RemovedSource& one : file.replaced) {
            text += ", replaced " + std::to_string(one.source.id.value) + ": " +
                    std::to_string(one.messages) + "+" + std::to_string(one.shared);
            for (const std::string& caseNumber : one.listed)
                text += " " + caseNumber;
        }
        return text;
    }
    std::string remove(std::int64_t source)
    {
        try {
            const RemovedSource gone = removeSource(archive(), SourceId{source}, "anna", meter);
            return std::to_string(gone.messages) + "+" + std::to_string(gone.shared);
        } catch (const GateError& refusal) {
            return refusal.code() + " " + refusal.detail();
        }
    }
    /// What would become of it, as `remove` says it.
    std::string outlook(std::int64_t source)
    {
        const RemovalOutlook seen = outlookOnRemoval(archive(), SourceId{source});
        std::string text = std::to_string(seen.messages) + "+" + std::to_string(seen.shared);
        for (const std::string& one : seen.listing)
            text += " listed " + one;
        for (const std::string& one : seen.holding)
            text += " held " + one;
        return text + (seen.isAllowed() ? "" : " stays");
    }
    std::string times()
    {
        std::string text;
        for (const LoggedMessage& message : messages())
            text += message.utc.toIso().substr(11, 5) + " " + message.subject + "\n";
        return text;
    }
    void ask()
    {
        NewRequest told;
        told.caseNumber = "RE 1";
        told.receivedAt = Instant{1'782'000'000'000};
        told.filter.parties = {"anna@region.example"};
        registerRequest(archive(), told, "anna");
    }
    std::string lastEvent()
    {
        const auto entry = archive().audit().entries(archive().audit().head().seq).at(0).entry;
        return entry.event + " " + entry.detail.value_or("-");
    }
    std::int64_t count(const char* sql)
    {
        Statement statement(archive().database(), sql);
        auto rows = statement.select();
        rows.next();
        return rows.integer(0);
    }
};

}

TEST_SUITE("RemoveSource")
{
    TEST_CASE_FIXTURE(Fixture, "The same bytes are not read with one zone and then with another")
    {
        const auto file = write("a.csv", header + row("2026-07-01 10:00", 1));
        CHECK(read(file) == "new 1");
        const std::string swedish = times();
        CHECK(read(file, "utc") == "read-otherwise 1");
        CHECK(times() == swedish);
        CHECK(count("SELECT count(*) FROM source") == 1);
        CHECK(read(file, "Europe/Stockholm") == "new 0");
    }

    TEST_CASE_FIXTURE(Fixture, "Read anew, a file gives the times of its own zone, holds or not")
    {
        ask();
        const auto file = write("a.csv", header + row("2026-07-01 10:00", 1));
        CHECK(read(file) == "new 1");
        CHECK(read(file) == "new 0");
        CHECK(times() == "08:00 Nr 1\n");
        CHECK(read(file, "utc", true) == "new 1, replaced 1: 0+1, replaced 2: 1+0");
        CHECK(times() == "10:00 Nr 1\n");
        CHECK(count("SELECT count(*) FROM source") == 1);
        CHECK(count("SELECT message_total FROM archive") == 1);
        CHECK(count("SELECT count(*) FROM message_source") == 0);
        CHECK(lastEvent() == "log-imported rows=1; messages=1; new=1; rejected=0");
    }

    TEST_CASE_FIXTURE(Fixture, "To read anew is no way to be rid of messages")
    {
        const auto file = write("a.csv", "t;f;r\n2026-07-01 10:00;bo@press.example;a@x.example\n"
                                         "2026-07-01 11:00;bo@press.example;a@x.example\n");
        const auto mapped = [&](const char* time, bool isAnew) {
            ImportOptions options;
            options.actor = "anna";
            options.isAnew = isAnew;
            options.reading.mapping = ColumnMapping::fromJson(
                std::string(R"({"sender":"f","recipients":"r","time":")") + time + "\"}");
            std::vector<ImportedFile> files;
            ImportLogs(archive()).run({file}, options, meter, files);
            return files.at(0).error ? files.at(0).error->code() : std::string("read");
        };
        CHECK(mapped("t", false) == "read");
        CHECK(mapped("f", true) == "read-less");
        CHECK(count("SELECT message_total FROM archive") == 2);
        CHECK(count("SELECT count(*) FROM source") == 1);
    }

    TEST_CASE_FIXTURE(Fixture, "A file that cannot be read anew leaves its first reading alone")
    {
        const auto file = write("a.csv", header + row("2026-07-01 10:00", 1));
        CHECK(read(file) == "new 1");
        std::vector<ImportedFile> files;
        ImportOptions options;
        options.isAnew = true;
        options.reading.mapping = ColumnMapping::fromJson(columns);
        const std::stop_source stop;
        std::stop_source stopped = stop;
        stopped.request_stop();
        ProgressMeter halted(stopped.get_token(), [](const Progress&) {});
        CHECK_THROWS_AS(ImportLogs(archive()).run({file}, options, halted, files), Cancelled);
        CHECK(times() == "08:00 Nr 1\n");
        CHECK(count("SELECT count(*) FROM source") == 1);
    }

    TEST_CASE_FIXTURE(Fixture, "What an import brought alone leaves with it, the rest stays")
    {
        read(write("a.csv", header + row("2026-07-01 10:00", 1) + row("2026-07-01 11:00", 2)));
        read(write("b.csv", header + row("2026-07-01 11:00", 2) + row("2026-07-01 12:00", 3)));
        CHECK(remove(9) == "source-unknown 9");
        CHECK(outlook(1) == "1+1");
        CHECK(remove(1) == "1+1");
        CHECK(lastEvent() == "log-removed messages=1; shared=1");
        CHECK(times() == "09:00 Nr 2\n10:00 Nr 3\n");
        CHECK(count("SELECT message_total FROM archive") == 2);
        CHECK(count("SELECT count(*) FROM subject") == 2);
        CHECK(count("SELECT count(*) FROM source_day") == 1);
        CHECK(count("SELECT count(*) FROM message_source") == 0);
        CHECK(count("SELECT count(*) FROM recipient WHERE source_id <> 2") == 0);
        CHECK(remove(2) == "2+0");
        CHECK(times().empty());
        CHECK(count("SELECT count(*) FROM address") == 0);
        CHECK(count("SELECT count(*) FROM domain") == 0);
    }

    TEST_CASE_FIXTURE(Fixture, "What a hold covers or a list shows does not leave")
    {
        const auto file = write("a.csv", header + row("2026-07-01 10:00", 1));
        read(file);
        ask();
        CHECK(outlook(1) == "1+0 held RE 1 stays");
        CHECK(remove(1) == "source-held RE 1");
        freezeRequest(archive(), "RE 1", "allt", "anna", meter);
        CHECK(outlook(1) == "1+0 listed RE 1 held RE 1 stays");
        CHECK(remove(1) == "source-listed RE 1");
        CHECK(times() == "08:00 Nr 1\n");
        CHECK(read(file, "utc", true) == "new 1, replaced 1: 1+0 RE 1");
        CHECK(freezeRequest(archive(), "RE 1", "allt", "anna", meter).rowCount == 1);
    }
}
