// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/AuthorityBoundary.h"
#include "core/domain/ChecklistWalk.h"
#include "core/domain/FourEyes.h"
#include "core/domain/OverviewList.h"
#include "core/domain/Profile.h"
#include "core/domain/ReviewRecord.h"
#include "core/store/Archive.h"
#include "core/store/ReviewStore.h"
#include "core/task/RegisterRequest.h"
#include "core/task/RowHints.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Which review item is meant.
struct ItemRef {
    std::string caseNumber;
    std::int64_t nr = 0;
    std::string board = {}; ///< may be empty where the row has one item
    /// ReviewItem::version that whoever decides has looked at; nothing: not asked. What has come
    /// between is refused (`item-changed`).
    std::optional<std::int64_t> seen = {};
};

/// What a review rests on: data of the profile, and where hints come from. `hintsOf` may be empty:
/// then no hint was overridden.
struct ReviewBasis {
    Checklist checklist = Checklist::builtIn();
    GroundTable grounds = GroundTable::builtIn();
    SecondReviewRule rule = {};
    HintsOf hintsOf = {};
};
/// With the archive's own rule for second reviews. `hintsOf` as of hintsBy.
ReviewBasis reviewBasis(const Archive& archive, HintsOf hintsOf = {});

/// The item. GateError: `case-unknown`, `item-unknown`, `item-ambiguous` (several boards hold the
/// row and none is named), `item-changed`.
ReviewItem itemOf(Archive& archive, const Request& request, const ItemRef& ref);
/// Its row, as the list that was out when the item was opened shows it.
OverviewRow rowOf(Archive& archive, const ReviewItem& item);

/// Who of the authority sent or got a message, as far as the profile and the directory know.
struct RowParties {
    std::vector<std::string> own; ///< their addresses, as logged
    std::vector<Mailbox> mailboxes;
    AuthorityBoundary boundary;

    /// Whether the operating system's account is one of theirs.
    [[nodiscard]] bool include(std::string_view account) const;
};

/// Finds them row by row; asks the directory for the addresses of the row alone.
class RowPartyFinder {
public:
    explicit RowPartyFinder(Archive& archive);
    [[nodiscard]] RowParties of(const OverviewRow& row);

private:
    Archive& m_archive;
    std::vector<std::string> m_ownDomains;
};

/// What the rules look at, as the item stands.
ItemFacts factsOf(const ReviewItem& item, const ReviewBasis& basis);
/// Why a second person is due if this is proposed by `actor`.
std::vector<FourEyesReason> secondDue(Archive& archive, const ReviewItem& item,
                                      const OverviewRow& row, ItemOutcome outcome,
                                      std::string_view actor, const ReviewBasis& basis);

/// A change of one item within one transaction, with its audit entry. For the tasks of the review:
/// nothing is kept unless it is committed.
class ReviewChange {
public:
    /// GateError as itemOf; `event-not-allowed` if the request is closed.
    ReviewChange(Archive& archive, const ItemRef& ref, std::string_view actor);

    [[nodiscard]] Archive& archive() { return m_archive; }
    [[nodiscard]] ReviewStore& store() { return m_store; }
    [[nodiscard]] Request& request() { return m_request; }
    [[nodiscard]] const ReviewItem& item() const { return m_item; }
    [[nodiscard]] const std::string& actor() const { return m_actor; }
    [[nodiscard]] Instant now() const { return m_archive.now(); }

    /// Moves the item on if guardItem lets it, with history and audit.
    void step(ItemEvent event, std::string_view note, const ItemFacts& facts);
    /// Writes `event` with `detail` behind the row's number; `secret` goes in as a commitment under
    /// `salt` only.
    void tell(std::string_view event, const std::string& detail, std::string_view secret = {},
              std::string_view salt = {});
    /// Reads the item again, as it has become.
    void reload();
    /// The item as it has become.
    ReviewItem commit();

private:
    Archive& m_archive;
    Transaction m_transaction;
    Request m_request;
    ReviewStore m_store;
    ReviewItem m_item;
    std::string m_actor;
};

}
