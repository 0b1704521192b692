// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"
#include "core/domain/Message.h"
#include "core/domain/PartyText.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace postinsyn {

/// How a person asks for mails of the null sender, which bounces have (formats.md 7).
constexpr std::string_view nullSenderText = "<>";

/// What is asked for. All conditions must hold; several values of one condition are alternatives.
///
/// A party is an address (holds `@`: compares whole, case-insensitively, together with its aliases
/// in the directory) or part of a name (every word of it must occur in the address's local part,
/// spelt the ways addresses are made, or in the mailbox's name: "Åsa Östberg" finds
/// asa.ostberg@... and aasa.oestberg@...). No character is a wildcard. A domain is found in both
/// its forms, with its letters and as `xn--`. `<>` is the null sender of bounces.
struct MessageFilter {
    std::optional<LocalDate> from;    ///< first civil day in Europe/Stockholm, included
    std::optional<LocalDate> to;      ///< last civil day, included
    std::vector<std::string> parties; ///< sender or recipient
    std::optional<std::pair<std::string, std::string>>
        between; ///< one sends and the other receives, either way
    std::vector<std::string> senders;
    std::vector<std::string> recipients;
    std::vector<std::string> domains; ///< of the sender or any recipient; a leading `@` is ignored
    std::optional<std::string> subject; ///< substring as foldSubject compares
    std::optional<Direction> direction;
    std::optional<DeliveryStatus> status; ///< of any recipient
    bool withSystem = false;              ///< monitoring noise too (formats.md 7)

    [[nodiscard]] bool isEmpty() const { return *this == MessageFilter{}; }
    [[nodiscard]] std::string toJson() const;
    /// Throws Error{`filter-invalid`} with the key as detail.
    static MessageFilter fromJson(std::string_view json);
    bool operator==(const MessageFilter&) const = default;
};

}
