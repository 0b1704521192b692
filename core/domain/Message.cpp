// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Message.h"

#include "core/base/Text.h"

#include <array>

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 13> statusNames{
    "unknown",  "none",      "received", "getting-status",   "resolved",
    "expanded", "pending",   "failed",   "filtered-as-spam", "quarantined",
    "sent",     "delivered", "recalled"};
constexpr std::array<std::string_view, 4> recipientKindNames{"unknown", "to", "cc", "bcc"};
constexpr std::array<std::string_view, 5> subjectStateNames{"ok", "empty", "undisclosed",
                                                            "maybe-cut", "lossy"};
constexpr std::array<std::string_view, 4> directionNames{"unknown", "in", "out", "internal"};

template <class Enum, std::size_t N>
std::optional<Enum> named(const std::array<std::string_view, N>& names, std::string_view name)
{
    for (std::size_t i = 0; i < N; ++i)
        if (equalsNoCase(names[i], name))
            return static_cast<Enum>(i);
    return std::nullopt;
}

}

std::string_view statusName(DeliveryStatus status)
{
    return statusNames[static_cast<std::size_t>(status)];
}

std::optional<DeliveryStatus> statusNamed(std::string_view name)
{
    return named<DeliveryStatus>(statusNames, name);
}

std::string_view kindName(RecipientKind kind)
{
    return recipientKindNames[static_cast<std::size_t>(kind)];
}

std::string_view subjectStateName(SubjectState state)
{
    return subjectStateNames[static_cast<std::size_t>(state)];
}

std::optional<SubjectState> subjectStateNamed(std::string_view name)
{
    return named<SubjectState>(subjectStateNames, name);
}

std::string_view directionName(Direction direction)
{
    return directionNames[static_cast<std::size_t>(direction)];
}

std::optional<Direction> directionNamed(std::string_view name)
{
    return named<Direction>(directionNames, name);
}

}
