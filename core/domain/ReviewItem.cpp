// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/ReviewItem.h"

#include "core/base/EnumNames.h"

#include <array>

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 10> itemStateNames{
    "requested",    "searching",   "found",    "not-found",     "at-other-authority",
    "under-review", "with-lawyer", "proposed", "second-review", "decided"};
constexpr std::array<std::string_view, 6> itemOutcomeNames{
    "disclose-full", "disclose-masked",   "disclose-with-reservation",
    "refuse-secret", "refuse-not-public", "not-held"};
constexpr std::array<std::string_view, 14> itemEventNames{
    "search",  "find",       "miss",    "refer",  "review",    "ask-lawyer", "hear-lawyer",
    "propose", "ask-second", "approve", "object", "take-back", "decide",     "reopen"};
constexpr std::array<std::string_view, 7> nonPublicNames{
    "private", "union-role", "party-role", "memory-note", "draft", "internal", "working-material"};
constexpr std::array<std::string_view, 4> notHeldNames{"backup-only", "deleted", "window-passed",
                                                       "never-there"};

template <class Enum, std::size_t N>
constexpr std::array<Enum, N> allOfItem()
{
    std::array<Enum, N> all{};
    for (std::size_t i = 0; i < N; ++i)
        all[i] = static_cast<Enum>(i);
    return all;
}

struct ItemTransition {
    ItemState from;
    ItemEvent event;
    ItemState to;
};

// domain.md 1.5. Its arrows, and the ways back for what proves wrong.
constexpr std::array itemTransitions{
    ItemTransition{ItemState::Requested, ItemEvent::Search, ItemState::Searching},
    ItemTransition{ItemState::Searching, ItemEvent::Find, ItemState::Found},
    ItemTransition{ItemState::Searching, ItemEvent::Miss, ItemState::NotFound},
    ItemTransition{ItemState::Searching, ItemEvent::Refer, ItemState::AtOtherAuthority},
    ItemTransition{ItemState::Found, ItemEvent::Review, ItemState::UnderReview},
    ItemTransition{ItemState::UnderReview, ItemEvent::AskLawyer, ItemState::WithLawyer},
    ItemTransition{ItemState::WithLawyer, ItemEvent::HearLawyer, ItemState::UnderReview},
    ItemTransition{ItemState::UnderReview, ItemEvent::Propose, ItemState::Proposed},
    // That a message is not held is an outcome too, and is tested as a refusal.
    ItemTransition{ItemState::NotFound, ItemEvent::Propose, ItemState::Proposed},
    ItemTransition{ItemState::Proposed, ItemEvent::AskSecond, ItemState::SecondReview},
    ItemTransition{ItemState::SecondReview, ItemEvent::Approve, ItemState::SecondReview},
    ItemTransition{ItemState::SecondReview, ItemEvent::Object, ItemState::UnderReview},
    ItemTransition{ItemState::Proposed, ItemEvent::Decide, ItemState::Decided},
    ItemTransition{ItemState::SecondReview, ItemEvent::Decide, ItemState::Decided},
    ItemTransition{ItemState::Decided, ItemEvent::Decide, ItemState::Decided},
    ItemTransition{ItemState::Found, ItemEvent::Search, ItemState::Searching},
    ItemTransition{ItemState::NotFound, ItemEvent::Search, ItemState::Searching},
    ItemTransition{ItemState::AtOtherAuthority, ItemEvent::Search, ItemState::Searching},
    ItemTransition{ItemState::UnderReview, ItemEvent::Search, ItemState::Searching},
    ItemTransition{ItemState::Proposed, ItemEvent::TakeBack, ItemState::UnderReview},
    ItemTransition{ItemState::SecondReview, ItemEvent::TakeBack, ItemState::UnderReview},
    ItemTransition{ItemState::Decided, ItemEvent::Reopen, ItemState::UnderReview},
    // What was proposed or decided because nothing was found goes back to where it came from.
    ItemTransition{ItemState::Proposed, ItemEvent::Search, ItemState::Searching},
    ItemTransition{ItemState::SecondReview, ItemEvent::Search, ItemState::Searching},
    ItemTransition{ItemState::Decided, ItemEvent::Search, ItemState::Searching},
};

}

std::string_view itemStateName(ItemState state)
{
    return itemStateNames[static_cast<std::size_t>(state)];
}

std::optional<ItemState> itemStateNamed(std::string_view name)
{
    return enumNamed<ItemState>(itemStateNames, name);
}

std::span<const ItemState> itemStates()
{
    static constexpr auto all = allOfItem<ItemState, itemStateNames.size()>();
    return all;
}

bool isSettled(ItemState state)
{
    return state == ItemState::Decided || state == ItemState::AtOtherAuthority;
}

std::string_view itemOutcomeName(ItemOutcome outcome)
{
    return itemOutcomeNames[static_cast<std::size_t>(outcome)];
}

std::optional<ItemOutcome> itemOutcomeNamed(std::string_view name)
{
    return enumNamed<ItemOutcome>(itemOutcomeNames, name);
}

std::span<const ItemOutcome> itemOutcomes()
{
    static constexpr auto all = allOfItem<ItemOutcome, itemOutcomeNames.size()>();
    return all;
}

bool isWithholding(ItemOutcome outcome)
{
    return outcome != ItemOutcome::DiscloseFull;
}

std::string_view itemEventName(ItemEvent event)
{
    return itemEventNames[static_cast<std::size_t>(event)];
}

std::optional<ItemEvent> itemEventNamed(std::string_view name)
{
    return enumNamed<ItemEvent>(itemEventNames, name);
}

std::span<const ItemEvent> itemEvents()
{
    static constexpr auto all = allOfItem<ItemEvent, itemEventNames.size()>();
    return all;
}

std::optional<ItemState> nextState(ItemState from, ItemEvent event)
{
    for (const ItemTransition& transition : itemTransitions)
        if (transition.from == from && transition.event == event)
            return transition.to;
    return std::nullopt;
}

std::string_view nonPublicReasonName(NonPublicReason reason)
{
    return nonPublicNames[static_cast<std::size_t>(reason)];
}

std::optional<NonPublicReason> nonPublicReasonNamed(std::string_view name)
{
    return enumNamed<NonPublicReason>(nonPublicNames, name);
}

std::string_view notHeldReasonName(NotHeldReason reason)
{
    return notHeldNames[static_cast<std::size_t>(reason)];
}

std::optional<NotHeldReason> notHeldReasonNamed(std::string_view name)
{
    return enumNamed<NotHeldReason>(notHeldNames, name);
}

}
