// SPDX-License-Identifier: EUPL-1.2
#include "core/store/Archive.h"

#include "core/base/Error.h"
#include "core/base/Random.h"
#include "core/domain/OwnAddresses.h"
#include "core/domain/Profile.h"
#include "core/store/DirectoryStore.h"
#include "core/store/HoldStore.h"
#include "core/store/JudgingJournal.h"
#include "core/store/ListStore.h"
#include "core/store/LogStore.h"
#include "core/store/RequestStore.h"

#include <utility>

namespace postinsyn {

namespace {

template <class Store, class... Args>
Store& madeOnDemand(std::unique_ptr<Store>& store, Args&&... args)
{
    if (!store)
        store = std::make_unique<Store>(std::forward<Args>(args)...);
    return *store;
}

}

std::unique_ptr<Archive> Archive::create(const std::filesystem::path& path,
                                         std::string_view profileJson, std::string_view actor,
                                         Clock clock)
{
    auto database = Database::create(path, [&](Database& fresh) {
        const std::string uuid = newUid();
        Statement insert(fresh, "INSERT INTO archive (only_row, uuid, created_at, profile) "
                                "VALUES (1, ?, ?, ?)");
        insert.run(uuid, clock(), profileJson);
        AuditEntry entry;
        entry.actor = actor;
        entry.event = "archive-created";
        entry.objectType = "archive";
        entry.objectUid = uuid;
        AuditStore(fresh, clock).append(entry);
    });
    return std::unique_ptr<Archive>(new Archive(std::move(database), std::move(clock)));
}

std::unique_ptr<Archive> Archive::open(const std::filesystem::path& path, OpenMode mode,
                                       Clock clock)
{
    return std::unique_ptr<Archive>(new Archive(Database::open(path, mode), std::move(clock)));
}

Archive::Archive(std::unique_ptr<Database> database, Clock clock)
    : m_database(std::move(database)), m_clock(std::move(clock))
{
    Statement find(*m_database, "SELECT uuid, profile FROM archive");
    auto rows = find.select();
    if (!rows.next())
        throw StoreError("archive-damaged", "archive");
    m_uuid = rows.text(0);
    m_profileJson = rows.text(1);
}

Archive::~Archive() = default;

void Archive::setProfile(std::string_view profileJson)
{
    Statement(*m_database, "UPDATE archive SET profile = ?").run(profileJson);
    m_profileJson = profileJson;
    m_ownDomains.reset();
}

AuditStore& Archive::audit()
{
    return madeOnDemand(m_audit, *m_database, m_clock);
}

DirectoryStore& Archive::directory()
{
    return madeOnDemand(m_directory, *m_database);
}

HoldStore& Archive::holds()
{
    return madeOnDemand(m_holds, *m_database);
}

JudgingJournal& Archive::journal()
{
    return madeOnDemand(m_journal, *m_database);
}

ListStore& Archive::lists()
{
    return madeOnDemand(m_lists, *m_database);
}

LogStore& Archive::log()
{
    return madeOnDemand(m_log, *m_database);
}

RequestStore& Archive::requests()
{
    return madeOnDemand(m_requests, *m_database);
}

OwnAddresses Archive::ownAddresses()
{
    if (!m_ownDomains)
        m_ownDomains = Profile::fromJson(m_profileJson).ownDomains;
    return OwnAddresses(*m_ownDomains, directory().addresses());
}

}
