// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"
#include "core/domain/Message.h"

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace postinsyn {

/// How good a row's time is as "when the mail entered": a Strong one (trace Received, a RECEIVE
/// event, the message-info stamp) beats any Fallback (the time of another event). Within one rank
/// the earliest wins (formats.md 3.5).
enum class TimeRank : std::uint8_t { Strong, Fallback };

struct RowRecipient {
    std::string_view address; ///< as logged, trimmed
    RecipientKind kind = RecipientKind::Unknown;
    DeliveryStatus status = DeliveryStatus::Unknown;
};

/// What one record of any log says about one message. Views point into the record and live until
/// the next one is read (or into the dialect's scratch memory, with the same life). The same
/// message may be told by many rows, in many files and formats; the assembler and the archive fold
/// them (formats.md 3.5, 7).
struct LogRow {
    std::uint64_t line = 0;
    Instant time;
    TimeRank timeRank = TimeRank::Strong;
    std::string_view messageId; ///< normalised: trimmed, one pair of <> removed; empty = not told
    std::string_view networkId; ///< lower-case hex without dashes or braces; empty = not told
    std::string_view envelopeSender; ///< MAIL FROM; empty for bounces
    std::string_view headerSender;   ///< Sender/From; empty = not told
    bool hasEnvelopeSender =
        false; ///< the format tells MAIL FROM (so an empty one means the null sender `<>`)
    std::string_view subject;
    SubjectState subjectState = SubjectState::Ok;
    std::int64_t size = 0;                ///< bytes, 0 = not told
    std::uint32_t declaredRecipients = 0; ///< how many the source says there are, 0 = not told
    Instant eventTime; ///< of an event record: when it happened (`time` may be the mail's); tells
                       ///< repeats apart
    std::string_view eventName; ///< of an event record: its event, for the same end
    bool isEvent =
        false; ///< the record is an event of a mail (2c, 3, 4), not a recipient or message row
    bool isSystem = false; ///< monitoring noise
    std::vector<RowRecipient> recipients;

    /// Empty, for the record that begins at `at`; the memory of the recipients is kept.
    void restart(std::uint64_t at)
    {
        std::vector<RowRecipient> room = std::move(recipients);
        room.clear();
        *this = LogRow();
        recipients = std::move(room);
        line = at;
    }
};

}
