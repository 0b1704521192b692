// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/LogOrder.h"

#include "core/base/Instant.h"
#include "core/base/Text.h"
#include "core/domain/RetentionWindow.h"

#include <algorithm>

namespace postinsyn {

namespace {

constexpr std::int64_t windowMs = 10 * msPerDay;

bool isOf(const Mailbox& mailbox, std::string_view foldedAddress)
{
    const auto isIt = [&](const std::string& address) {
        return foldAddress(address) == foldedAddress;
    };
    return isIt(mailbox.address) ||
           std::any_of(mailbox.aliases.begin(), mailbox.aliases.end(), isIt);
}

/// Every word of the name occurs in the mailbox's: the way the filter finds people.
bool isNamed(const Mailbox& mailbox, const std::string& party)
{
    const std::string name = foldText(mailbox.name);
    const std::vector<std::string> words = split(foldText(party), ' ');
    return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
        return name.find(word) != std::string::npos;
    });
}

/// Turns parties into what a trace can search.
class AddressBook {
public:
    AddressBook(std::span<const Mailbox> directory, const Profile& profile, LogOrder& order)
        : m_directory(directory), m_mailboxes(profile.retention.mailboxDays), m_order(order)
    {}

    void look(const std::vector<std::string>& parties, bool isSender, bool isRecipient)
    {
        for (const std::string& asked : parties) {
            // An address as it was typed may have a name or brackets about it, which no trace
            // knows.
            const bool isTyped = asked.find('@') != std::string::npos;
            for (const std::string& party :
                 isTyped ? parseParties(asked) : std::vector<std::string>{asked})
                lookFor(party, isSender, isRecipient);
        }
    }

private:
    void lookFor(const std::string& party, bool isSender, bool isRecipient)
    {
        const std::vector<std::string> addresses = addressesOf(party);
        if (addresses.empty())
            addOnce(m_order.names, party);
        for (const std::string& address : addresses) {
            if (isSender)
                addOnce(m_order.senders, address);
            if (isRecipient)
                addOnce(m_order.recipients, address);
        }
    }

    static void addOnce(std::vector<std::string>& texts, const std::string& text)
    {
        const auto isIt = [&](const std::string& other) {
            return foldAddress(other) == foldAddress(text);
        };
        if (std::none_of(texts.begin(), texts.end(), isIt))
            texts.push_back(text);
    }

    std::vector<std::string> addressesOf(const std::string& party)
    {
        const bool isAddress = looksLikeAddress(party);
        const std::string folded = foldAddress(party);
        std::vector<std::string> found;
        for (const Mailbox& mailbox : m_directory) {
            if (isAddress ? !isOf(mailbox, folded) : !isNamed(mailbox, party))
                continue;
            found.push_back(mailbox.address);
            found.insert(found.end(), mailbox.aliases.begin(), mailbox.aliases.end());
            note(mailbox);
        }
        if (found.empty() && isAddress)
            found.push_back(party);
        return found;
    }

    void note(const Mailbox& mailbox)
    {
        const auto isIt = [&](const OrderedMailbox& ordered) {
            return ordered.address == mailbox.address;
        };
        if (std::any_of(m_order.mailboxes.begin(), m_order.mailboxes.end(), isIt))
            return;
        OrderedMailbox ordered{mailbox.address, mailbox.name, mailbox.employmentEnd, {}};
        if (mailbox.employmentEnd)
            ordered.lastAvailable = m_mailboxes.lastAvailable(*mailbox.employmentEnd);
        m_order.mailboxes.push_back(std::move(ordered));
    }

    std::span<const Mailbox> m_directory;
    RetentionWindow m_mailboxes;
    LogOrder& m_order;
};

void fillParties(LogOrder& order, const MessageFilter& filter, AddressBook& book)
{
    // What comes in is sent by others, what goes out is received by others: one pass is enough.
    const bool wantsSent = filter.direction != Direction::In;
    const bool wantsReceived = filter.direction != Direction::Out;
    book.look(filter.parties, wantsSent, wantsReceived);
    if (filter.between)
        book.look({filter.between->first, filter.between->second}, true, true);
    book.look(filter.senders, true, false);
    book.look(filter.recipients, false, true);
    for (std::string domain : filter.domains) {
        if (domain.starts_with('@'))
            domain.erase(0, 1);
        order.senders.push_back("*@" + domain);
        order.recipients.push_back("*@" + domain);
    }
}

void fillDays(LogOrder& order, int traceDays, Instant now)
{
    const TimeZone zone = TimeZone::stockholm();
    const RetentionWindow trace(traceDays);
    const LocalDate first = trace.oldestAvailable(zone.dateOf(now));
    order.traceDays = traceDays;
    if (order.asked.from < first)
        order.lost = Period{order.asked.from, std::min(order.asked.to, first - 1)};
    if (order.asked.to < first)
        return;
    order.oldest = std::max(order.asked.from, first);
    order.lastAvailable = trace.lastAvailable(*order.oldest);
    order.orderBy = trace.orderBy(*order.oldest);
    const Instant from{zone.startOfDay(*order.oldest).ms - msPerDay};
    const Instant to{zone.startOfDay(order.asked.to + 1).ms + msPerDay};
    order.windows = traceWindows(from, std::min(to, now));
}

}

std::vector<TraceWindow> traceWindows(Instant from, Instant to)
{
    std::vector<TraceWindow> windows;
    for (std::int64_t start = from.ms; start < to.ms; start += windowMs)
        windows.push_back({Instant{start}, Instant{std::min(start + windowMs, to.ms)}});
    return windows;
}

std::optional<LogOrder> logOrderFor(const Request& request, const Profile& profile,
                                    std::span<const Mailbox> directory, Instant now)
{
    if (!namesPartiesAndPeriod(request.filter))
        return std::nullopt;
    LogOrder order;
    order.caseNumber = request.caseNumber;
    order.origin = request.origin;
    order.asked = {*request.filter.from, *request.filter.to};
    fillDays(order, profile.retention.logDays, now);
    AddressBook book(directory, profile, order);
    fillParties(order, request.filter, book);
    return order;
}

}
