// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Vanishing.h"

#include "core/domain/LogOrder.h"

#include <algorithm>

namespace postinsyn {

namespace {

Vanishing vanishing(Vanishing::Kind kind, const RetentionWindow& window, LocalDate anchor,
                    LocalDate today)
{
    Vanishing made;
    made.kind = kind;
    made.anchor = anchor;
    made.lastAvailable = window.lastAvailable(anchor);
    made.orderBy = window.orderBy(anchor);
    made.availability = window.judge(anchor, today);
    return made;
}

bool waitsForLog(RequestState state)
{
    return state == RequestState::Received || state == RequestState::Registered ||
           state == RequestState::Clarifying || state == RequestState::LogOrdered;
}

void sortByLastDay(std::vector<Vanishing>& all)
{
    std::stable_sort(all.begin(), all.end(), [](const Vanishing& a, const Vanishing& b) {
        return a.lastAvailable < b.lastAvailable;
    });
}

}

std::vector<Vanishing> vanishingOf(const Request& request, const Profile& profile,
                                   std::span<const Mailbox> directory, Instant now)
{
    std::vector<Vanishing> all;
    if (!isOpen(request.state))
        return all;
    const LocalDate today = TimeZone::stockholm().dateOf(now);
    const RetentionWindow trace(profile.retention.logDays);
    const LocalDate first = trace.oldestAvailable(today);
    const MessageFilter& filter = request.filter;
    const bool isReachable = filter.from && (!filter.to || *filter.to >= first);
    if (waitsForLog(request.state) && isReachable)
        all.push_back(
            vanishing(Vanishing::Kind::LogDay, trace, std::max(*filter.from, first), today));
    if (const auto order = logOrderFor(request, profile, directory, now))
        for (const OrderedMailbox& mailbox : order->mailboxes)
            if (mailbox.employmentEnd) {
                all.push_back(vanishing(Vanishing::Kind::Mailbox,
                                        RetentionWindow(profile.retention.mailboxDays),
                                        *mailbox.employmentEnd, today));
                all.back().address = mailbox.address;
            }
    std::erase_if(all, [](const Vanishing& each) {
        return each.availability == Availability::ExpiredByPolicy;
    });
    for (Vanishing& each : all)
        each.caseNumber = request.caseNumber;
    sortByLastDay(all);
    return all;
}

std::vector<Vanishing> vanishingMailboxes(const Profile& profile,
                                          std::span<const Mailbox> directory, Instant now,
                                          int within)
{
    const LocalDate today = TimeZone::stockholm().dateOf(now);
    std::vector<Vanishing> all;
    for (const Mailbox& mailbox : directory) {
        if (!mailbox.employmentEnd)
            continue;
        Vanishing each =
            vanishing(Vanishing::Kind::Mailbox, RetentionWindow(profile.retention.mailboxDays),
                      *mailbox.employmentEnd, today);
        if (each.availability == Availability::ExpiredByPolicy ||
            each.lastAvailable > today + within)
            continue;
        each.address = mailbox.address;
        all.push_back(std::move(each));
    }
    sortByLastDay(all);
    return all;
}

}
