// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Source.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

class Archive;
class ProgressMeter;

/// An import that was taken back.
struct RemovedSource {
    Source source;
    std::size_t messages = 0;        ///< that left: no other import told of them
    std::size_t shared = 0;          ///< that stay, with what this import had said of them
    std::vector<std::string> listed; ///< cases with a list that shows messages that left
};

/// What taking an import back would do now, and what forbids it. Nothing is written.
struct RemovalOutlook {
    Source source;
    std::size_t messages = 0;         ///< that would leave
    std::size_t shared = 0;           ///< that would stay: another import tells of them too
    std::vector<std::string> listing; ///< cases with a list that shows what would leave
    std::vector<std::string> holding; ///< cases, else uids, of holds that cover what would leave

    [[nodiscard]] bool isAllowed() const { return listing.empty() && holding.empty(); }
};

/// GateError `source-unknown`. Not for the window's own thread: holds are searched.
RemovalOutlook outlookOnRemoval(Archive& archive, SourceId source);

/// Takes an import back: what came with it alone leaves the archive, with the record of the file
/// (design.md 6). GateError `source-unknown`; `source-listed` and `source-held`, with the cases as
/// detail, if a list shows or a hold covers what would leave (design.md 4.5).
RemovedSource removeSource(Archive& archive, SourceId source, std::string_view actor,
                           const ProgressMeter& meter);

/// Takes back all imports of the same bytes, in the caller's transaction, to read them anew. No
/// hold stops that: nothing is lost when the bytes come in again before the transaction ends.
std::vector<RemovedSource> removeReadings(Archive& archive, std::string_view sha256,
                                          std::string_view actor);

}
