// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <optional>
#include <string>
#include <string_view>

namespace postinsyn {

using DelegationId = Id<struct DelegationTag>;

/// Somebody may decide for a board, in writing (KL 6:37, 7:5). A "decision" of anybody else cannot
/// be appealed (JO 3869-2013).
struct Delegation {
    DelegationId id;
    std::string uid;
    std::string board; ///< as the profile or the directory names it
    std::string name;  ///< of the person
    std::string title;
    std::string reference; ///< where in the board's delegation order, or which decision
    /// The operating system's account, if the person decides in the program; empty: others record
    /// what the person decided on paper.
    std::string account;
    LocalDate validFrom;
    std::optional<LocalDate> validTo; ///< the last day

    [[nodiscard]] bool isValidOn(LocalDate day) const
    {
        return validFrom <= day && (!validTo || day <= *validTo);
    }
};

/// GateError: `delegation-incomplete` (detail: `board|name|title|reference|valid-to`).
void guardDelegation(const Delegation& delegation);

/// Whether a decision of `day` for `board` may rest on it, recorded by `account`. GateError:
/// `delegation-other-board`, `delegation-not-valid`, `delegation-other-account`.
void guardDelegate(const Delegation& delegation, std::string_view board, LocalDate day,
                   std::string_view account);

}
