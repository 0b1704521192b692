// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/Archive.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace postinsyn {

/// What freezing a list again would change of its rows (domain.md 6.3).
struct FreezePreview {
    int version = 0;                    ///< that the rest is told against
    bool isIssued = false;              ///< it went out: its numbers stay
    std::int64_t lastNumber = 0;        ///< of that version: what is added follows it
    std::vector<MessageId> added;       ///< in order of time
    std::vector<std::int64_t> reworded; ///< rows of which the log says something else by now
    std::vector<std::int64_t> missing;  ///< rows whose message is not among what was found

    [[nodiscard]] bool isEmpty() const
    {
        return added.empty() && reworded.empty() && missing.empty();
    }
};

/// Compares `found`, in order of time as LogStore::find gives it, with the newest version that went
/// out, or with the newest one if none did; nothing if there is no list. Reads only, every message
/// once. GateError `case-unknown`; Cancelled once `stop` is requested.
std::optional<FreezePreview> previewFreeze(Archive& archive, std::string_view caseNumber,
                                           std::span<const MessageId> found,
                                           const std::stop_token& stop = {});

}
