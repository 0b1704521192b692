// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"
#include "core/domain/OwnAddresses.h"
#include "core/domain/Request.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

class Archive;

/// What was known of the log behind a list when it was frozen: kept with the list, told on `Om
/// listan` (domain.md 6.6).
struct ListCompleteness {
    struct Extract {
        std::string format;
        Instant importedAt;
        std::optional<Instant> first;
        std::optional<Instant> last;
        bool operator==(const Extract&) const = default;
    };

    std::vector<Extract> extracts;     ///< the files that reach into the period; whoever they were
                                       ///< taken out for, the archive holds them now
    std::vector<std::string> warnings; ///< codes, each once, sorted
    std::vector<Period> gaps;          ///< days of the period that none of them takes in
    std::uint64_t hiddenSystem =
        0; ///< monitoring messages that were left out because nobody asked for them

    std::uint64_t rejectedRows = 0; ///< of the extracts, and of files in which nothing could be
                                    ///< read

    [[nodiscard]] std::string toJson() const;
    /// Throws StoreError{`archive-damaged`}.
    static ListCompleteness fromJson(std::string_view json);
    bool operator==(const ListCompleteness&) const = default;
};

ListCompleteness completenessFor(Archive& archive, const Request& request, const OwnAddresses& own);

}
