// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/FourEyes.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 4> fourEyesNames{"any-mask", "overridden-high-hint",
                                                        "absolute-ground", "own-message"};

std::string beforeAt(std::string_view address)
{
    const std::string folded = foldAddress(address);
    return folded.substr(0, folded.find('@'));
}

bool hasAddress(const Mailbox& mailbox, const std::string& folded)
{
    return foldAddress(mailbox.address) == folded ||
           std::ranges::any_of(mailbox.aliases, [&](const std::string& alias) {
               return foldAddress(alias) == folded;
           });
}

bool isNamedSo(const Mailbox& mailbox, const std::string& name)
{
    return beforeAt(mailbox.address) == name ||
           std::ranges::any_of(mailbox.aliases,
                               [&](const std::string& alias) { return beforeAt(alias) == name; });
}

}

std::string_view fourEyesReasonName(FourEyesReason reason)
{
    return fourEyesNames[static_cast<std::size_t>(reason)];
}

std::vector<FourEyesReason> fourEyesReasons(const SecondReviewRule& rule,
                                            const FourEyesFacts& facts)
{
    std::vector<FourEyesReason> reasons;
    if (rule.onAnyMask && facts.outcome == ItemOutcome::DiscloseMasked)
        reasons.push_back(FourEyesReason::AnyMask);
    if (rule.onOverriddenHighHint && facts.hasOverriddenHighHint)
        reasons.push_back(FourEyesReason::OverriddenHighHint);
    if (rule.onAbsoluteGround && facts.hasAbsoluteGround)
        reasons.push_back(FourEyesReason::AbsoluteGround);
    if (rule.onOwnMessage && facts.isOwnMessage)
        reasons.push_back(FourEyesReason::OwnMessage);
    return reasons;
}

std::string comparableAccount(std::string_view account)
{
    account = trimmed(account);
    if (const std::size_t slash = account.rfind('\\'); slash != std::string_view::npos)
        account.remove_prefix(slash + 1);
    return beforeAt(account);
}

bool isPartyTo(std::string_view account, std::span<const std::string> addresses,
               std::span<const Mailbox> mailboxes)
{
    const std::string name = comparableAccount(account);
    return std::ranges::any_of(addresses, [&](const std::string& address) {
        if (beforeAt(address) == name)
            return true;
        const std::string folded = foldAddress(address);
        return std::ranges::any_of(mailboxes, [&](const Mailbox& mailbox) {
            return hasAddress(mailbox, folded) && isNamedSo(mailbox, name);
        });
    });
}

void guardSecondPerson(std::string_view account, std::span<const std::string> first, bool isParty)
{
    const std::string name = comparableAccount(account);
    if (std::ranges::any_of(
            first, [&](const std::string& other) { return comparableAccount(other) == name; }))
        throw GateError("second-same-person");
    if (isParty)
        throw GateError("second-is-party");
}

}
