// SPDX-License-Identifier: EUPL-1.2
#include "core/store/RequestStore.h"

#include "core/base/Error.h"

namespace postinsyn {

namespace {

Request requestAt(const Statement::Rows& rows)
{
    Request request;
    request.id = RequestId{rows.integer(0)};
    request.uid = rows.text(1);
    request.caseNumber = rows.text(2);
    request.origin = stored(originNamed(rows.text(3)), "request.origin");
    request.scope = stored(scopeNamed(rows.text(4)), "request.scope");
    request.receivedAt = Instant{rows.integer(5)};
    request.registeredAt = Instant{rows.integer(6)};
    request.state = stored(stateNamed(rows.text(7)), "request.state");
    request.filter = MessageFilter::fromJson(rows.text(8));
    return request;
}

}

RequestStore::RequestStore(Database& database)
    : m_insert(database, "INSERT INTO request (uid, case_number, origin, scope, received_at, "
                         "registered_at, state, filter) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
      m_lastId(database, "SELECT last_insert_rowid()"),
      m_insertParty(database,
                    "INSERT INTO request_party (request_id, seq, role, text) VALUES (?, ?, ?, ?)"),
      m_find(database, "SELECT id, uid, case_number, origin, scope, received_at, registered_at, "
                       "state, filter FROM request WHERE case_number = ?"),
      m_all(database, "SELECT id, uid, case_number, origin, scope, received_at, registered_at, "
                      "state, filter FROM request ORDER BY received_at, id"),
      m_setState(database, "UPDATE request SET state = ? WHERE id = ?"),
      m_setFilter(database, "UPDATE request SET filter = ? WHERE id = ?"),
      m_deleteParties(database, "DELETE FROM request_party WHERE request_id = ?"),
      m_insertEvent(database,
                    "INSERT INTO request_event (request_id, seq, at, actor, name, from_state, "
                    "to_state, note) SELECT ?1, coalesce(max(seq), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7 "
                    "FROM request_event WHERE request_id = ?1"),
      m_history(database, "SELECT at, actor, name, from_state, to_state, note FROM request_event "
                          "WHERE request_id = ? ORDER BY seq"),
      m_hasLog(database, "SELECT EXISTS (SELECT 1 FROM source)")
{}

void RequestStore::add(Request& request)
{
    m_insert.run(request.uid, request.caseNumber, originName(request.origin),
                 scopeName(request.scope), request.receivedAt, request.registeredAt,
                 stateName(request.state), request.filter.toJson());
    auto rows = m_lastId.select();
    rows.next();
    request.id = RequestId{rows.integer(0)};
    addParties(request);
}

void RequestStore::addParties(const Request& request)
{
    int seq = 0;
    const auto add = [&](std::string_view role, std::string_view text) {
        m_insertParty.run(request.id, ++seq, role, text);
    };
    const auto addAll = [&](std::string_view role, const std::vector<std::string>& texts) {
        for (const std::string& text : texts)
            add(role, text);
    };
    const MessageFilter& filter = request.filter;
    addAll("party", filter.parties);
    if (filter.between) {
        add("between", filter.between->first);
        add("between", filter.between->second);
    }
    addAll("sender", filter.senders);
    addAll("recipient", filter.recipients);
    addAll("domain", filter.domains);
}

void RequestStore::setFilter(const Request& request)
{
    m_setFilter.run(request.filter.toJson(), request.id);
    m_deleteParties.run(request.id);
    addParties(request);
}

std::optional<Request> RequestStore::find(std::string_view caseNumber)
{
    auto rows = m_find.select(caseNumber);
    if (!rows.next())
        return std::nullopt;
    return requestAt(rows);
}

std::vector<Request> RequestStore::all()
{
    std::vector<Request> found;
    for (auto rows = m_all.select(); rows.next();)
        found.push_back(requestAt(rows));
    return found;
}

void RequestStore::record(RequestId request, const RequestStep& step)
{
    m_setState.run(stateName(step.to), request);
    m_insertEvent.run(request, step.at, step.actor, eventName(step.event), stateName(step.from),
                      stateName(step.to), step.note);
}

std::vector<RequestStep> RequestStore::history(RequestId request)
{
    std::vector<RequestStep> steps;
    for (auto rows = m_history.select(request); rows.next();) {
        RequestStep step;
        step.at = Instant{rows.integer(0)};
        step.actor = rows.text(1);
        step.event = stored(eventNamed(rows.text(2)), "request_event.name");
        step.from = stored(stateNamed(rows.text(3)), "request_event.from_state");
        step.to = stored(stateNamed(rows.text(4)), "request_event.to_state");
        step.note = rows.text(5);
        steps.push_back(std::move(step));
    }
    return steps;
}

bool RequestStore::hasLog()
{
    auto rows = m_hasLog.select();
    rows.next();
    return rows.integer(0) != 0;
}

}
