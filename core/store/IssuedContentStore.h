// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/domain/OverviewList.h"
#include "core/store/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace postinsyn {

/// What a list that went out said beside its rows. The profile and the directory, which these words
/// were made from, go on changing.
struct IssuedContent {
    DisclosableText authority;
    std::vector<DisclosableFact> facts; ///< `Om listan`, in order
    std::string digest;                 ///< contentDigest of the whole list, rows too
};

/// Writes belong in the transaction that records the issue.
class IssuedContentStore {
public:
    explicit IssuedContentStore(Database& database);

    /// Once for each list.
    void keep(ListId list, const IssuedContent& content);
    /// Nothing of a list that has not gone out, or went out before schema version 3.
    [[nodiscard]] std::optional<IssuedContent> find(ListId list);

private:
    Statement m_insert;
    Statement m_insertFact;
    Statement m_find;
    Statement m_facts;
};

}
