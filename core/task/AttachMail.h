// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Delivery.h"
#include "core/domain/ForbiddenTexts.h"
#include "core/domain/MailCopy.h"
#include "core/store/MailStore.h"
#include "core/task/ReviewChange.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace postinsyn {

/// A message that is attached to its review item, with its masks.
struct AttachedMail {
    Mail mail;     ///< all headers; the copy has those that people read
    MailCopy copy; ///< masked as far as it is
    std::string sha256;
    Instant attachedAt;
    std::string attachedBy;
    bool isOtherId = false;
};

/// Attaches an exported message (.eml) to an item, instead of what was attached before. Its
/// Message-ID has to be the one that the log tells of the row, unless `isThisMessage`: somebody has
/// seen that it is. FileError as ByteSource, `file-too-large`; FormatError as readMail; GateError
/// as ReviewChange, `mail-other-message` (the row's number), `item-event-not-allowed` (detail: the
/// state) once an outcome is proposed.
AttachedMail attachMail(Archive& archive, const ItemRef& ref, const std::string& path,
                        bool isThisMessage, std::string_view actor);

/// Nothing: none is attached. FormatError `mail-read-anew` if this version of the program reads
/// lines that differ from those that the masks were made in.
std::optional<AttachedMail> attachedMail(Archive& archive, const ItemRef& ref);

/// The original leaves the archive, its masks with it. GateError `mail-missing`.
void removeMail(Archive& archive, const ItemRef& ref, std::string_view actor);

/// Parts of a line are secret; their grounds as a person writes them. Error{`ground-unknown`};
/// GateError: `mail-missing`, `mail-line-unknown`, `mask-outside`, `item-event-not-allowed`.
void maskMail(Archive& archive, const ItemRef& ref, std::size_t line,
              const std::vector<MaskSpan>& masks, const GroundTable& grounds,
              std::string_view actor);
/// The line has no mask any more.
void unmaskMail(Archive& archive, const ItemRef& ref, std::size_t line, std::string_view actor);

/// Whether what is attached fits the outcome that is about to be proposed. GateError
/// `mail-mask-open` (the lines), `mail-masks-missing`, `mail-is-masked` (the row).
void guardMail(Archive& archive, const ReviewItem& item, ItemOutcome outcome);
/// What is masked in the messages of a case may stand in no paper of it.
void forbidMailOf(Archive& archive, const Request& request, ForbiddenTexts& forbidden);
/// No file that goes out may be the original of a message that does not go out whole. GateError
/// `file-is-original` (the row).
void guardOriginals(Archive& archive, const Request& request,
                    const std::vector<DeliveredFile>& files);
/// Who attached the message of an item, or masked something in it.
std::vector<std::string> mailPersons(Archive& archive, const ReviewItem& item);

/// The originals of a case leave the archive: it is closed. Within the caller's transaction, with
/// its audit entry.
void removeMailOf(Archive& archive, const Request& request, std::string_view actor);

}
