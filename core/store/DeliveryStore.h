// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Delivery.h"
#include "core/store/Database.h"

#include <vector>

namespace postinsyn {

/// What was given out of each case. Writes belong in the caller's transaction together with their
/// audit entry; no rule is checked here but those of the schema. What is recorded does not change.
class DeliveryStore {
public:
    explicit DeliveryStore(Database& database);

    /// `id`, `uid` and `number` (the next of its request) are filled in. `list`: the version that
    /// `listVersion` names; none for messages.
    void add(Delivery& delivery, RequestId request, std::optional<ListId> list);
    /// Ascending by number.
    [[nodiscard]] std::vector<Delivery> deliveries(RequestId request);

private:
    Delivery deliveryAt(const Statement::Rows& rows);

    Statement m_nextNumber;
    Statement m_insert;
    Statement m_lastId;
    Statement m_insertItem;
    Statement m_insertFile;
    Statement m_deliveries;
    Statement m_items;
    Statement m_files;
};

}
