// SPDX-License-Identifier: EUPL-1.2
#include "core/store/HoldStore.h"

#include "core/base/Error.h"

namespace postinsyn {

HoldStore::HoldStore(Database& database)
    : m_insert(database, "INSERT INTO hold (uid, type, request_id, filter, reason, set_at, set_by) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)"),
      m_lastId(database, "SELECT last_insert_rowid()"),
      m_active(database,
               "SELECT h.id, h.uid, h.type, h.request_id, r.case_number, h.filter, h.reason, "
               "h.set_at, h.set_by FROM hold h LEFT JOIN request r ON r.id = h.request_id "
               "WHERE h.released_at IS NULL ORDER BY h.set_at, h.id"),
      m_hasActive(database, "SELECT EXISTS (SELECT 1 FROM hold WHERE request_id = ? AND "
                            "released_at IS NULL)"),
      m_release(database, "UPDATE hold SET released_at = ?, released_by = ?, release_reason = ? "
                          "WHERE id = ?")
{}

void HoldStore::add(Hold& hold)
{
    std::optional<RequestId> request;
    if (hold.request)
        request = hold.request;
    m_insert.run(hold.uid, holdTypeName(hold.type), request, hold.filter.toJson(), hold.reason,
                 hold.setAt, hold.setBy);
    auto rows = m_lastId.select();
    rows.next();
    hold.id = HoldId{rows.integer(0)};
}

std::vector<Hold> HoldStore::active()
{
    std::vector<Hold> found;
    for (auto rows = m_active.select(); rows.next();) {
        Hold hold;
        hold.id = HoldId{rows.integer(0)};
        hold.uid = rows.text(1);
        hold.type = stored(holdTypeNamed(rows.text(2)), "hold.type");
        hold.request = RequestId{rows.maybeInteger(3).value_or(0)};
        hold.caseNumber = rows.maybeText(4).value_or("");
        hold.filter = MessageFilter::fromJson(rows.text(5));
        hold.reason = rows.text(6);
        hold.setAt = Instant{rows.integer(7)};
        hold.setBy = rows.text(8);
        found.push_back(std::move(hold));
    }
    return found;
}

bool HoldStore::hasActive(RequestId request)
{
    auto rows = m_hasActive.select(request);
    rows.next();
    return rows.integer(0) != 0;
}

void HoldStore::release(HoldId hold, Instant at, std::string_view actor, std::string_view reason)
{
    m_release.run(at, actor, reason, hold);
}

}
