// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/base/Instant.h"
#include "core/domain/Message.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// How a message is told from others (formats.md 7). Lower is stronger.
enum class IdentityKind : std::uint8_t { MessageIdHeader, NetworkId, Weak };

/// A piece of MessageBatch::text.
struct TextRef {
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
};

struct BatchRecipient {
    static constexpr std::uint32_t none = 0xFFFFFFFF;
    std::uint32_t address = 0; ///< file-local address number
    std::uint32_t next = none; ///< the message's next recipient in MessageBatch::recipients
    std::uint32_t rows = 0;    ///< records that told of just this recipient
    std::uint64_t line = 0;
    RecipientKind kind = RecipientKind::Unknown;
    DeliveryStatus status = DeliveryStatus::Unknown;
};

/// What a run of records told about one message, folded.
struct BatchMessage {
    static constexpr std::uint32_t none = 0xFFFFFFFF;
    std::uint64_t key = 0; ///< hash of the identity
    Instant time;
    std::uint64_t line = 0;
    std::int64_t size = 0;
    TextRef messageId;
    TextRef networkId;
    std::uint32_t envelope =
        none; ///< file-local address number; the null sender is the address of empty text
    std::uint32_t header = none;
    std::uint32_t subject = 0; ///< file-local subject number
    std::uint32_t declaredRecipients = 0;
    std::uint32_t rows = 0; ///< records that told of the message or of several recipients at once
    std::uint32_t firstRecipient = BatchRecipient::none;
    std::uint32_t lastRecipient = BatchRecipient::none;
    std::uint32_t recipientCount = 0;
    IdentityKind identity = IdentityKind::Weak;
    SubjectState subjectState = SubjectState::Ok;
    bool isFallbackTime = false;
    bool isSystem = false;
    bool isEvents = false; ///< told by event records: a record that adds nothing is no duplicate
};

struct BatchAddress {
    TextRef text;
    TextRef folded;
    TextRef domain; ///< folded, behind the last `@`; empty if none
};

struct BatchSubject {
    std::uint64_t hash = 0;
    TextRef text;
};

/// Some tens of thousands of records of one file, folded into messages and cut loose from the
/// file's memory: what travels from the reading thread to the writing one. Numbers of addresses and
/// subjects are local to the file and count up over its batches; each batch brings the new ones. A
/// batch whose first number is lower than the last one's end begins the count anew.
struct MessageBatch {
    std::string text;
    std::uint32_t firstAddress = 0;
    std::uint32_t firstSubject = 0;
    std::vector<BatchAddress> addresses;
    std::vector<BatchSubject> subjects;
    std::vector<BatchMessage> messages;
    std::vector<BatchRecipient> recipients;
    std::vector<RowFault> faults;
    std::uint64_t rows = 0;        ///< = message rows + duplicates + ignored + faults of this batch
    std::uint64_t messageRows = 0; ///< rows folded into `messages` and `recipients`
    std::uint64_t duplicateRows = 0; ///< found to be duplicates while folding
    std::uint64_t ignoredRows = 0;
    std::uint64_t position = 0; ///< bytes of the source behind this batch

    [[nodiscard]] std::string_view view(TextRef ref) const
    {
        return std::string_view(text).substr(ref.offset, ref.length);
    }
    TextRef keep(std::string_view piece)
    {
        const TextRef ref{static_cast<std::uint32_t>(text.size()),
                          static_cast<std::uint32_t>(piece.size())};
        text.append(piece);
        return ref;
    }
};

/// What the network message ids of two sightings say; `Unknown` if one of them has none.
enum class NetworkIds : std::uint8_t { Unknown, Same, Differ };

/// Whether two sightings with the same Message-ID can be the same mail: a Message-ID is not unique
/// (formats.md 3.5). Subjects compare apart from what exports do to them: cut at 255, å turned to
/// `?`, line breaks to spaces. A withheld one says nothing, so network ids may tell the mails
/// apart. An empty one is a subject like others (formats.md 7) unless the network ids are the same:
/// a source may not have known the subject yet.
bool subjectsAgree(std::string_view a, SubjectState stateA, std::string_view b, SubjectState stateB,
                   NetworkIds networkIds);
/// True if `a` tells more than `b`: what a message keeps when sightings differ. A strict weak
/// order, so that the outcome does not depend on which file came first.
bool isBetterSubject(std::string_view a, SubjectState stateA, std::string_view b,
                     SubjectState stateB);
/// Mails with one Message-ID further apart than this are different mails (formats.md 3.5, "months
/// apart").
constexpr std::int64_t sameMessageSpanMs = 30 * msPerDay;
/// UTF-16 units that Exchange keeps of a subject, or one more (formats.md 3.3).
constexpr std::size_t longestSubject = 255;

}
