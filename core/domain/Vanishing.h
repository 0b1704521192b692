// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Directory.h"
#include "core/domain/Profile.h"
#include "core/domain/Request.h"
#include "core/domain/RetentionWindow.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace postinsyn {

/// Something at its source that arithmetic expects to go (domain.md 3.2, 3.3).
struct Vanishing {
    enum class Kind : std::uint8_t { LogDay, Mailbox };
    Kind kind = Kind::LogDay;
    std::string caseNumber; ///< of the request that needs it; empty: none does
    std::string address;    ///< of a mailbox
    LocalDate anchor;       ///< the day of the log, or the last day of employment
    LocalDate lastAvailable;
    LocalDate orderBy;
    Availability availability = Availability::Available;

    bool operator==(const Vanishing&) const = default;
};

/// What an open request needs: the oldest day of its log that can still be got, until a log came,
/// and the mailboxes of those it names whose employment has ended. Without what is long gone.
std::vector<Vanishing> vanishingOf(const Request& request, const Profile& profile,
                                   std::span<const Mailbox> directory, Instant now);

/// Mailboxes of the directory whose last day lies at most `within` days ahead or is just past,
/// whether asked for or not.
std::vector<Vanishing> vanishingMailboxes(const Profile& profile,
                                          std::span<const Mailbox> directory, Instant now,
                                          int within);

}
