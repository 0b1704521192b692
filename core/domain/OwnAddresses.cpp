// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/OwnAddresses.h"

#include "core/base/Text.h"

namespace postinsyn {

namespace {

/// Without angle brackets, folded; a trailing dot of the domain is the same domain.
std::string comparable(std::string_view address)
{
    address = trimmed(address);
    if (address.starts_with('<') && address.ends_with('>'))
        address = address.substr(1, address.size() - 2);
    std::string folded = foldAddress(address);
    while (folded.ends_with('.'))
        folded.pop_back();
    return folded;
}

}

OwnAddresses::OwnAddresses(std::span<const std::string> domains,
                           std::span<const std::string> mailboxes)
{
    for (const std::string& domain : domains)
        m_domains.insert(comparable(domain));
    for (const std::string& mailbox : mailboxes)
        m_mailboxes.insert(comparable(mailbox));
    m_domains.erase(std::string());
    m_mailboxes.erase(std::string());
}

AddressSide OwnAddresses::sideOf(std::string_view address) const
{
    const std::string folded = comparable(address);
    const std::size_t at = folded.rfind('@');
    const bool isMail = at != std::string::npos && at != 0 && at + 1 != folded.size();
    if (m_mailboxes.contains(folded))
        return AddressSide::Own;
    if (!isMail)
        return AddressSide::None;
    return m_domains.contains(std::string_view(folded).substr(at + 1)) ? AddressSide::Own
                                                                       : AddressSide::Outside;
}

Direction OwnAddresses::direction(AddressSide sender, bool hasOwnRecipient,
                                  bool hasOutsideRecipient)
{
    if (sender == AddressSide::Own) {
        if (hasOutsideRecipient)
            return Direction::Out;
        return hasOwnRecipient ? Direction::Internal : Direction::Unknown;
    }
    return hasOwnRecipient ? Direction::In : Direction::Unknown;
}

Direction OwnAddresses::directionOf(std::string_view sender,
                                    std::span<const std::string> recipients) const
{
    bool hasOwn = false;
    bool hasOutside = false;
    for (const std::string& recipient : recipients) {
        const AddressSide side = sideOf(recipient);
        hasOwn = hasOwn || side == AddressSide::Own;
        hasOutside = hasOutside || side == AddressSide::Outside;
    }
    return direction(sideOf(sender), hasOwn, hasOutside);
}

Direction OwnAddresses::directionOf(std::string_view sender,
                                    std::span<const LoggedRecipient> recipients) const
{
    std::vector<std::string> addresses;
    addresses.reserve(recipients.size());
    for (const LoggedRecipient& recipient : recipients)
        addresses.push_back(recipient.address);
    return directionOf(sender, addresses);
}

}
