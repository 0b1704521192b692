// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Progress.h"
#include "core/domain/MessageFilter.h"
#include "core/store/Archive.h"
#include "core/task/ImportLogs.h"
#include "core/task/ImportMailboxes.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace postinsyn {

/// The invented case that is shown and practised on: a citizen has asked Region Exempel for the
/// log of four mailboxes, three weeks in October 2026. Its logs are built into the program.
class DemoCase {
public:
    static constexpr const char* caseNumber = "RE 2026-0502";

    /// Writes what IT sent into `folder`/logs. FileError{`file-cannot-create`}.
    explicit DemoCase(const std::filesystem::path& folder);

    [[nodiscard]] const std::filesystem::path& logFolder() const { return m_logFolder; }
    [[nodiscard]] const std::vector<std::filesystem::path>& logs() const { return m_logs; }
    [[nodiscard]] static MessageFilter filter();

    /// The steps up to the list, each its own transaction.
    [[nodiscard]] MailboxImport importMailboxes(Archive& archive, std::string_view actor) const;
    static void registerRequest(Archive& archive, std::string_view actor);
    static void orderLog(Archive& archive, std::string_view actor);
    /// Every file is taken in, or its Error thrown.
    [[nodiscard]] std::vector<ImportedFile> importLogs(Archive& archive, std::string_view actor,
                                                       ProgressMeter& meter) const;

private:
    std::filesystem::path m_logFolder;
    std::vector<std::filesystem::path> m_logs;
    std::filesystem::path m_mailboxes;
};

/// A new archive in `folder` to practise on: the directory, the case with its logs read in and the
/// list still to be frozen, and a second request that has just come in. Returns its file.
std::filesystem::path makePracticeArchive(const std::filesystem::path& folder,
                                          std::string_view actor, ProgressMeter& meter);

}
