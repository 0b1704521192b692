// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MessageFilter.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace postinsyn {

/// One thing that a filter asks for, as it can be shown and taken away by itself.
struct FilterCondition {
    enum class Kind : std::uint8_t {
        Span,
        Party,
        Between,
        Sender,
        Recipient,
        Domain,
        Subject,
        Direction,
        Status,
        WithSystem, ///< the only one that lets more through
    };
    Kind kind = Kind::Span;
    std::size_t index = 0; ///< among the alternatives of its kind

    bool operator==(const FilterCondition&) const = default;
};

/// In the order in which they are told.
std::vector<FilterCondition> conditionsOf(const MessageFilter& filter);
/// This condition, within the filter's span and with its monitoring mail or without.
MessageFilter onlyWith(const MessageFilter& filter, const FilterCondition& condition);
/// The filter that is left when the condition is taken away.
MessageFilter without(const MessageFilter& filter, const FilterCondition& condition);
/// The same with all alternatives of its kind: what these hide.
MessageFilter withoutKind(MessageFilter filter, FilterCondition::Kind kind);
/// Whether `wide` surely lets through all that `narrow` does. By the filters alone: a party is its
/// text, no directory is asked, and in doubt the answer is no.
bool covers(const MessageFilter& wide, const MessageFilter& narrow);

}
