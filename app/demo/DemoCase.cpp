// SPDX-License-Identifier: EUPL-1.2
#include "app/demo/DemoCase.h"

#include "core/base/Error.h"
#include "core/base/FilePath.h"
#include "core/domain/Profile.h"
#include "core/task/RegisterRequest.h"

#include <algorithm>
#include <fstream>
#include <span>
#include <string_view>

namespace postinsyn {

std::string_view embeddedDemo(std::string_view path);
std::span<const std::string_view> embeddedDemoNames();

DemoCase::DemoCase(const std::filesystem::path& folder) : m_logFolder(folder / "logs")
{
    std::filesystem::create_directories(m_logFolder);
    for (const std::string_view name : embeddedDemoNames()) {
        const std::filesystem::path file = m_logFolder / std::filesystem::path(name).filename();
        const std::string_view bytes = embeddedDemo(name);
        std::ofstream out(file, std::ios::binary);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        if (!out.flush())
            throw FileError("file-cannot-create", {}, utf8Path(file));
        (file.filename() == "mailboxes.csv" ? m_mailboxes : m_logs.emplace_back()) = file;
    }
}

MessageFilter DemoCase::filter()
{
    MessageFilter filter;
    filter.from = LocalDate::of(2026, 10, 1);
    filter.to = LocalDate::of(2026, 10, 25);
    filter.parties = {"asa.ostberg@region.example", "upphandling@region.example",
                      "malin.hogdahl@region.example", "remiss.rontgen@region.example"};
    return filter;
}

MailboxImport DemoCase::importMailboxes(Archive& archive, std::string_view actor) const
{
    return importMailboxFile(archive, utf8Path(m_mailboxes), actor);
}

void DemoCase::registerRequest(Archive& archive, std::string_view actor)
{
    NewRequest told;
    told.caseNumber = caseNumber;
    // The story plays in October 2026; told on an earlier day it would lie in the future.
    told.receivedAt = std::min(
        parseLocalDateTime("2026-10-26 08:40", TimeZone::stockholm())->instant, archive.now());
    told.filter = filter();
    postinsyn::registerRequest(archive, told, actor);
}

void DemoCase::orderLog(Archive& archive, std::string_view actor)
{
    recordEvent(archive, caseNumber, RequestEvent::OrderLog, {}, actor);
}

std::vector<ImportedFile> DemoCase::importLogs(Archive& archive, std::string_view actor,
                                               ProgressMeter& meter) const
{
    ImportOptions options;
    options.actor = actor;
    options.request = requestOf(archive, caseNumber);
    std::vector<std::string> paths;
    for (const std::filesystem::path& log : m_logs)
        paths.push_back(utf8Path(log));
    std::vector<ImportedFile> files;
    ImportLogs(archive).run(paths, options, meter, files);
    for (const ImportedFile& file : files)
        if (file.error)
            throw *file.error;
    return files;
}

std::filesystem::path makePracticeArchive(const std::filesystem::path& folder,
                                          std::string_view actor, ProgressMeter& meter)
{
    const std::filesystem::path path = folder / nativePath("Övning.postinsyn");
    const DemoCase story(folder);
    const auto archive = Archive::create(path, Profile::builtIn("demo").toJson(), actor);
    [[maybe_unused]] const MailboxImport mailboxes = story.importMailboxes(*archive, actor);
    DemoCase::registerRequest(*archive, actor);
    DemoCase::orderLog(*archive, actor);
    [[maybe_unused]] const auto files = story.importLogs(*archive, actor, meter);
    NewRequest second;
    second.caseNumber = "RE 2026-0517";
    second.receivedAt = archive->now();
    second.filter.from = LocalDate::of(2026, 10, 12);
    second.filter.to = LocalDate::of(2026, 10, 18);
    second.filter.parties = {"olof.tegelsten@region.example"};
    registerRequest(*archive, second, actor);
    return path;
}

}
