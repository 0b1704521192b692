// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Directory.h"
#include "core/domain/Profile.h"
#include "core/domain/ReviewItem.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Why a second person has to look at what is proposed of a message (domain.md 5).
enum class FourEyesReason : std::uint8_t {
    AnyMask,
    OverriddenHighHint,
    AbsoluteGround,
    OwnMessage,
};
std::string_view fourEyesReasonName(FourEyesReason reason); ///< `any-mask`, `own-message`, ...

/// What the rule looks at.
struct FourEyesFacts {
    ItemOutcome outcome = ItemOutcome::DiscloseFull;
    bool hasOverriddenHighHint = false; ///< on the message's row of the list
    bool hasAbsoluteGround = false;     ///< chosen as such, or its test not said and it may be
    bool isOwnMessage = false;          ///< whoever reviewed it sent or got it
};
/// Empty: not needed. Which of them count is the profile's (SecondReviewRule); its row limit and
/// raw logs are matters of a list.
std::vector<FourEyesReason> fourEyesReasons(const SecondReviewRule& rule,
                                            const FourEyesFacts& facts);

/// Whether an account of the operating system is that of a sender or recipient, as far as known: by
/// the part before the @ of one of the addresses, of a mailbox of the directory that it belongs to,
/// or of that one's aliases. `DOMAIN\name` and `name@domain` are `name`. `addresses` are the
/// authority's own: those that `mailboxes` does not have count too, as no directory is complete.
bool isPartyTo(std::string_view account, std::span<const std::string> addresses,
               std::span<const Mailbox> mailboxes);

/// The second person: another account than any of `first`, and no party to the message. GateError:
/// `second-same-person`, `second-is-party`.
void guardSecondPerson(std::string_view account, std::span<const std::string> first, bool isParty);

/// The operating system's account without its domain, folded: how two accounts compare.
std::string comparableAccount(std::string_view account);

}
