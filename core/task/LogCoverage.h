// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MessageFilter.h"
#include "core/domain/OwnAddresses.h"
#include "core/domain/Source.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace postinsyn {

class Archive;
struct OutsideRemoval;

/// Which days of a period the imported files speak of (formats.md 7, completeness).
struct LogCoverage {
    struct Day {
        LocalDate date;
        std::uint64_t sources = 0; ///< files whose span from first to last message takes in the day
        std::uint64_t rows = 0;    ///< of those files, on that day, whoever they concern
        std::uint64_t messages = 0; ///< in the archive, matching the filter
        std::uint64_t doubts = 0;   ///< suspected cuts that concern the day
    };
    struct Suspicion {
        std::string source; ///< file name
        SourceWarning warning;
        /// Of the file, also outside of the period. A cap and missing pages concern its first and
        /// last day (nobody knows at which end it was cut), a gap its days without rows, lost
        /// recipients all its days.
        Period span = {};
    };

    Period period;
    std::vector<Day> days;
    std::vector<Period> gaps; ///< runs of days that no file takes in
    std::vector<Suspicion> suspectedCuts;
};

/// Whether the file was read in for one request alone, and lost what lay outside its order when
/// that asked for something else than `filter`: then nobody knows whether it still has all of it.
bool isThinned(const Source& source, std::span<const OutsideRemoval> removals,
               const MessageFilter& filter);

/// `filter` must have both its days. A file that is thinned for it takes in no day.
LogCoverage coverageOf(Archive& archive, const MessageFilter& filter, const OwnAddresses& own);

}
