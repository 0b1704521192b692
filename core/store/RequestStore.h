// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Request.h"
#include "core/store/Database.h"

#include <optional>
#include <string_view>
#include <vector>

namespace postinsyn {

/// The requests, their parties and history. Writes belong in the caller's transaction together with
/// their audit entry; no rule is checked here but those of the schema.
class RequestStore {
public:
    explicit RequestStore(Database& database);

    /// Adds the request with its parties; `id` is filled in.
    void add(Request& request);
    /// The case number compares exactly.
    [[nodiscard]] std::optional<Request> find(std::string_view caseNumber);
    /// Ascending by receipt.
    [[nodiscard]] std::vector<Request> all();
    /// Keeps another filter for it, and its parties.
    void setFilter(const Request& request);
    /// Sets the new state and adds the step to the history.
    void record(RequestId request, const RequestStep& step);
    /// Ascending.
    [[nodiscard]] std::vector<RequestStep> history(RequestId request);
    /// Whether the archive holds any log: whoever it was taken out for, what is held can be asked
    /// for (domain.md 3.5).
    [[nodiscard]] bool hasLog();

private:
    void addParties(const Request& request);

    Statement m_insert;
    Statement m_lastId;
    Statement m_insertParty;
    Statement m_find;
    Statement m_all;
    Statement m_setState;
    Statement m_setFilter;
    Statement m_deleteParties;
    Statement m_insertEvent;
    Statement m_history;
    Statement m_hasLog;
};

}
