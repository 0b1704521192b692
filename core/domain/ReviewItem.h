// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace postinsyn {

using ReviewItemId = Id<struct ReviewItemTag>;

/// Where one requested message stands at one board (granskningspost, domain.md 1.5).
enum class ItemState : std::uint8_t {
    Requested,
    Searching,
    Found,
    NotFound,
    AtOtherAuthority,
    UnderReview,
    WithLawyer,
    Proposed,
    SecondReview, ///< waits for a second person, or has been seen by one and waits for the decision
    Decided,
};
std::string_view itemStateName(ItemState state); ///< `requested`, `not-found`, `second-review`, ...
std::optional<ItemState> itemStateNamed(std::string_view name);
std::span<const ItemState> itemStates(); ///< all, in order
/// Decided, or held by another authority: nothing is left to do here before it goes out.
bool isSettled(ItemState state);

/// What is decided of a message (domain.md 1.5).
enum class ItemOutcome : std::uint8_t {
    DiscloseFull,
    DiscloseMasked,
    DiscloseWithReservation, ///< OSL 10:14
    RefuseSecret,
    RefuseNotPublic,
    NotHeld,
};
std::string_view itemOutcomeName(ItemOutcome outcome); ///< `disclose-full`, `refuse-secret`, ...
std::optional<ItemOutcome> itemOutcomeNamed(std::string_view name);
std::span<const ItemOutcome> itemOutcomes(); ///< all, in order
/// Anything less than the whole message as it is: the requester may have it decided in writing, and
/// appeal (OSL 6:3, 6:7).
bool isWithholding(ItemOutcome outcome);

/// What can happen to an item.
enum class ItemEvent : std::uint8_t {
    Search,     ///< it is looked for; also again, if what was found or not found proves wrong
    Find,       ///< it is here
    Miss,       ///< it is not, with evidence
    Refer,      ///< another authority holds it
    Review,     ///< somebody began the checklist
    AskLawyer,  ///< it lies with the region's lawyer
    HearLawyer, ///< it is back from there
    Propose,    ///< an outcome is proposed
    AskSecond,  ///< a second person is to look
    Approve,    ///< the second person agrees
    Object,     ///< the second person does not
    TakeBack,   ///< the proposal is withdrawn
    Decide,     ///< also once more: in writing, after an answer of an officer
    Reopen,     ///< a decision is gone into again
};
std::string_view itemEventName(ItemEvent event); ///< `search`, `ask-lawyer`, ...
std::optional<ItemEvent> itemEventNamed(std::string_view name);
std::span<const ItemEvent> itemEvents(); ///< all, in order

/// The state that the event leads to; nothing if it does not belong there. What else must hold is
/// asked by guardItem (ReviewRules.h).
std::optional<ItemState> nextState(ItemState from, ItemEvent event);

/// Why a message is no public document (domain.md 2.2).
enum class NonPublicReason : std::uint8_t {
    Private,
    UnionRole,
    PartyRole,
    MemoryNote,
    Draft,
    Internal,
    WorkingMaterial,
};
std::string_view nonPublicReasonName(NonPublicReason reason); ///< `private`, `memory-note`, ...
std::optional<NonPublicReason> nonPublicReasonNamed(std::string_view name);

/// Why a message is not held (domain.md 1.5, 2.2).
enum class NotHeldReason : std::uint8_t { BackupOnly, Deleted, WindowPassed, NeverThere };
std::string_view notHeldReasonName(NotHeldReason reason); ///< `backup-only`, `deleted`, ...
std::optional<NotHeldReason> notHeldReasonNamed(std::string_view name);

}
