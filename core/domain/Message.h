// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

enum class RecipientKind : std::uint8_t { Unknown, To, Cc, Bcc };

/// What became of the mail for one recipient (formats.md 6 and 3.5). The numbers are stored.
enum class DeliveryStatus : std::uint8_t {
    Unknown = 0,
    None = 1,
    Received = 2, ///< only seen entering, no final word
    GettingStatus = 3,
    Resolved = 4, ///< the original address of a redirect: no delivery of its own
    Expanded = 5, ///< a group: no delivery of its own
    Pending = 6,
    Failed = 7,
    FilteredAsSpam = 8,
    Quarantined = 9,
    Sent = 10, ///< left the organisation
    Delivered = 11,
    Recalled = 12,
};

/// When sources disagree the higher rank wins (formats.md 3.5): a FAIL followed by DELIVER is
/// delivered.
constexpr int statusRank(DeliveryStatus status)
{
    return static_cast<int>(status);
}
std::string_view statusName(DeliveryStatus status); ///< `delivered`, `filtered-as-spam`, ...
std::optional<DeliveryStatus>
statusNamed(std::string_view name);            ///< ASCII case-insensitive, any of `statusName`
std::string_view kindName(RecipientKind kind); ///< `unknown`, `to`, `cc`, `bcc`

enum class SubjectState : std::uint8_t { Ok, Empty, Undisclosed, MaybeCut, Lossy };
std::string_view subjectStateName(SubjectState state); ///< `ok|empty|undisclosed|maybe-cut|lossy`
std::optional<SubjectState> subjectStateNamed(std::string_view name);

/// Derived from the authority's own domains and mailboxes, never from the log's own word.
enum class Direction : std::uint8_t { Unknown, In, Out, Internal };
std::string_view directionName(Direction direction); ///< `unknown|in|out|internal`
std::optional<Direction> directionNamed(std::string_view name);

/// A recipient as kept in the archive.
struct LoggedRecipient {
    std::string address; ///< as logged
    RecipientKind kind = RecipientKind::Unknown;
    DeliveryStatus status = DeliveryStatus::Unknown;
    bool isOwnRow = true; ///< false: a group's expansion or the old address of a redirect, no
                          ///< delivery of its own

    bool operator==(const LoggedRecipient&) const = default;
};

/// One logged message as read back from the archive. Texts are as logged; `sender` is the
/// From/Sender address where a source told it, else the envelope sender (formats.md 7); empty =
/// null sender.
struct LoggedMessage {
    MessageId id;
    Instant utc;
    std::string messageId; ///< Message-ID without its angle brackets; empty if no source told it
    std::string sender;
    std::string envelopeSender;
    std::vector<LoggedRecipient> recipients; ///< sorted by folded address
    std::string subject;
    SubjectState subjectState = SubjectState::Ok;
    Direction direction = Direction::Unknown;
    std::int64_t size = 0;
    bool isSystem = false; ///< monitoring noise (formats.md 7): hidden by default, never deleted
};

}
