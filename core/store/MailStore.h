// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MailCopy.h"
#include "core/domain/ReviewItem.h"
#include "core/store/Database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A message as it was found, kept until the case is closed.
struct StoredMail {
    std::string bytes;
    std::string sha256; ///< of the bytes, 32 raw bytes
    std::string digest; ///< MailCopy::digest when it was attached
    Instant attachedAt;
    std::string attachedBy;
    bool isOtherId = false; ///< its Message-ID is not the one that the log tells, and somebody said
                            ///< that it is the message all the same
};

struct StoredMailMask {
    std::size_t line = 0; ///< of the MailCopy, from 1
    MaskSpan span;
};

/// The messages of review items and what is masked in them. Writes belong in the caller's
/// transaction together with their audit entry.
class MailStore {
public:
    explicit MailStore(Database& database);

    /// Takes the place of what was attached before, its masks with it.
    void put(ReviewItemId item, const StoredMail& mail);
    [[nodiscard]] std::optional<StoredMail> find(ReviewItemId item);
    /// Returns whether there was one.
    bool remove(ReviewItemId item);

    [[nodiscard]] std::vector<StoredMailMask> masks(ReviewItemId item);
    /// Instead of all that the line had.
    void setMasks(ReviewItemId item, std::size_t line, const std::vector<MaskSpan>& masks,
                  std::string_view actor);
    /// Who made them, each once.
    [[nodiscard]] std::vector<std::string> maskActors(ReviewItemId item);

private:
    Statement m_put;
    Statement m_find;
    Statement m_remove;
    Statement m_masks;
    Statement m_clearLine;
    Statement m_addMask;
    Statement m_actors;
};

}
