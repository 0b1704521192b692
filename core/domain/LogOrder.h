// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"
#include "core/domain/Directory.h"
#include "core/domain/Profile.h"
#include "core/domain/Request.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace postinsyn {

/// One question to the message trace: from `from` up to, and not with, `to`.
struct TraceWindow {
    Instant from;
    Instant to;
    bool operator==(const TraceWindow&) const = default;
};

/// An own mailbox that the order is about.
struct OrderedMailbox {
    std::string address;
    std::string name;
    std::optional<LocalDate> employmentEnd; ///< the last day of employment
    std::optional<LocalDate> lastAvailable; ///< of the mailbox, if employment ended
};

/// What IT is asked to take out of the message trace for a request (domain.md 7.1). A plain value;
/// nothing in it about who asks, or why.
struct LogOrder {
    std::string caseNumber;
    RequestOrigin origin = RequestOrigin::External;
    Period asked; ///< Swedish civil days, both included
    /// The part of `asked` that is older than the trace reaches: it can no longer be got there.
    std::optional<Period> lost;
    /// The oldest day asked for that can still be got; nothing if all of it is lost.
    std::optional<LocalDate> oldest;
    std::optional<LocalDate> lastAvailable; ///< of the oldest day
    std::optional<LocalDate> orderBy;       ///< with margin, a working day
    int traceDays = 0;                      ///< how far back the trace reaches
    /// `asked` in UTC with a day's margin at both ends, cut into windows of at most ten days;
    /// without what is lost, nothing of the future.
    std::vector<TraceWindow> windows;
    /// Addresses, aliases of own mailboxes with them, and `*@domain`; for the two passes that a
    /// trace needs, since sender and recipient given together mean both at once.
    std::vector<std::string> senders;
    std::vector<std::string> recipients;
    std::vector<std::string>
        names; ///< parties without an address in the directory: to be looked up
    std::vector<OrderedMailbox> mailboxes;
};

/// Nothing if the request does not say whose mail is asked for and for which days
/// (namesPartiesAndPeriod). `now` is when the order would be run.
std::optional<LogOrder> logOrderFor(const Request& request, const Profile& profile,
                                    std::span<const Mailbox> directory, Instant now);

/// The half-open span cut into windows of at most ten days of 24 hours: what one query may ask.
std::vector<TraceWindow> traceWindows(Instant from, Instant to);

}
