// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/AuditStore.h"
#include "core/store/Database.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

class DirectoryStore;
class HoldStore;
class JudgingJournal;
class ListStore;
class LogStore;
class OwnAddresses;
class RequestStore;

/// The open archive: its file, and the stores over it, each made when first asked for. One thread
/// at a time; a second reader opens the file again, ReadOnly.
class Archive {
public:
    /// A new archive that carries a copy of the profile (JSON) it is made with. `actor` is the
    /// operating system's account. Refuses to overwrite: StoreError{`archive-exists`}.
    static std::unique_ptr<Archive> create(const std::filesystem::path& path,
                                           std::string_view profileJson, std::string_view actor,
                                           Clock clock = Instant::now);
    static std::unique_ptr<Archive> open(const std::filesystem::path& path, OpenMode mode,
                                         Clock clock = Instant::now);
    ~Archive();
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_database->path(); }
    [[nodiscard]] const std::string& uuid() const { return m_uuid; }
    [[nodiscard]] const std::string& profileJson() const { return m_profileJson; }
    /// Another profile from here on, in the caller's transaction with its audit entry.
    void setProfile(std::string_view profileJson);
    [[nodiscard]] Instant now() const { return m_clock(); }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    [[nodiscard]] AuditStore& audit();
    [[nodiscard]] DirectoryStore& directory();
    [[nodiscard]] HoldStore& holds();
    [[nodiscard]] JudgingJournal& journal();
    [[nodiscard]] ListStore& lists();
    /// Keeps the subjects in memory from one search to the next.
    [[nodiscard]] LogStore& log();
    [[nodiscard]] RequestStore& requests();
    /// The profile's domains and the directory's addresses, as they are now.
    [[nodiscard]] OwnAddresses ownAddresses();

private:
    Archive(std::unique_ptr<Database> database, Clock clock);

    // The stores hold statements of the database: declared after it, gone before it.
    std::unique_ptr<Database> m_database;
    Clock m_clock;
    std::string m_uuid;
    std::string m_profileJson;
    std::optional<std::vector<std::string>> m_ownDomains; ///< of the profile, when first asked for
    std::unique_ptr<AuditStore> m_audit;
    std::unique_ptr<DirectoryStore> m_directory;
    std::unique_ptr<HoldStore> m_holds;
    std::unique_ptr<JudgingJournal> m_journal;
    std::unique_ptr<ListStore> m_lists;
    std::unique_ptr<LogStore> m_log;
    std::unique_ptr<RequestStore> m_requests;
};

}
