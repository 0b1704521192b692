// SPDX-License-Identifier: EUPL-1.2
#include "core/store/LogRemoval.h"

#include "core/store/HotStatement.h"

#include <set>

namespace postinsyn {

std::vector<MessageId> LogRemoval::broughtBy(SourceId source)
{
    HotStatement own(
        m_database.sqlite().getHandle(),
        "SELECT id FROM message m WHERE m.source_id = ?1 AND NOT EXISTS (SELECT 1 FROM "
        "message_source x WHERE x.message_id = m.id AND x.source_id <> ?1) ORDER BY "
        "id");
    own.integer(source.value);
    std::vector<MessageId> ids;
    while (own.step())
        ids.push_back(MessageId{own.integerAt(0)});
    return ids;
}

std::size_t LogRemoval::sharedBy(SourceId source)
{
    HotStatement shared(
        m_database.sqlite().getHandle(),
        "SELECT (SELECT count(*) FROM message_source x JOIN message m ON m.id = x.message_id WHERE "
        "x.source_id = ?1 AND m.source_id <> ?1) + (SELECT count(*) FROM message m WHERE "
        "m.source_id = ?1 AND EXISTS (SELECT 1 FROM message_source x WHERE x.message_id = m.id AND "
        "x.source_id <> ?1))");
    shared.integer(source.value);
    shared.step();
    return static_cast<std::size_t>(shared.integerAt(0));
}

std::vector<std::string> LogRemoval::casesListing(SourceId source)
{
    HotStatement cases(
        m_database.sqlite().getHandle(),
        "SELECT DISTINCT r.case_number FROM list_row w JOIN message m ON m.id = w.message_id JOIN "
        "list l ON l.id = w.list_id JOIN request r ON r.id = l.request_id WHERE m.source_id = ?1 "
        "AND NOT EXISTS (SELECT 1 FROM message_source x WHERE x.message_id = m.id AND x.source_id "
        "<> ?1) ORDER BY 1");
    cases.integer(source.value);
    std::vector<std::string> found;
    while (cases.step())
        found.emplace_back(cases.textAt(0));
    return found;
}

void LogRemoval::removeMessages(std::span<const MessageId> leaving)
{
    if (leaving.empty())
        return;
    sqlite3* handle = m_database.sqlite().getHandle();
    HotStatement tellers(handle, "SELECT source_id FROM message WHERE id = ?1 UNION ALL SELECT "
                                 "source_id FROM message_source WHERE message_id = ?1");
    std::set<std::int64_t> sourcesOfLeaving;
    HotStatement recipients(handle, "DELETE FROM recipient WHERE message_id = ?");
    HotStatement sources(handle, "DELETE FROM message_source WHERE message_id = ?");
    HotStatement messages(handle, "DELETE FROM message WHERE id = ?");
    for (const MessageId id : leaving) {
        tellers.integer(id.value);
        while (tellers.step())
            sourcesOfLeaving.insert(tellers.integerAt(0));
        tellers.reset();
        recipients.integer(id.value).run();
        sources.integer(id.value).run();
        messages.integer(id.value).run();
    }
    HotStatement rejects(handle, "UPDATE source_reject SET raw = x'' WHERE source_id = ?");
    for (const std::int64_t source : sourcesOfLeaving)
        rejects.integer(source).run();
    // What nothing refers to any more goes too: a subject or an address is content as well.
    HotStatement(handle, "DELETE FROM subject WHERE id NOT IN (SELECT subject_id FROM message)")
        .run();
    HotStatement(handle,
                 "DELETE FROM address WHERE id NOT IN (SELECT address_id FROM recipient UNION ALL "
                 "SELECT sender_id FROM message WHERE sender_id IS NOT NULL UNION ALL "
                 "SELECT envelope_id FROM message WHERE envelope_id IS NOT NULL)")
        .run();
    HotStatement(handle, "DELETE FROM domain WHERE id NOT IN (SELECT domain_id FROM address)")
        .run();
    HotStatement(handle, "UPDATE archive SET message_total = message_total - ?")
        .integer(static_cast<std::int64_t>(leaving.size()))
        .run();
}

void LogRemoval::removeSource(SourceId source)
{
    constexpr const char* steps[] = {
        "DELETE FROM message_source WHERE source_id = ?1",
        "UPDATE message SET line = 0, source_id = (SELECT min(x.source_id) FROM message_source x "
        "WHERE x.message_id = message.id) WHERE source_id = ?1",
        "DELETE FROM message_source WHERE source_id = (SELECT m.source_id FROM message m WHERE "
        "m.id "
        "= message_source.message_id)",
        "UPDATE recipient SET line = 0, source_id = (SELECT m.source_id FROM message m WHERE m.id "
        "= "
        "recipient.message_id) WHERE source_id = ?1",
        "DELETE FROM source WHERE id = ?1"};
    for (const char* sql : steps) {
        HotStatement step(m_database.sqlite().getHandle(), sql);
        if (std::string_view(sql).find("?1") != std::string_view::npos)
            step.integer(source.value);
        step.run();
    }
}

}
