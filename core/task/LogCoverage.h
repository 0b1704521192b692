// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MessageFilter.h"
#include "core/domain/OwnAddresses.h"
#include "core/domain/Source.h"

#include <cstdint>
#include <span>
#include <string>
#include <utility>
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
        /// What of the day lies between the first and the last message of a file, ascending and
        /// apart. The last one may end with the day.
        std::vector<std::pair<Instant, Instant>> parts = {};
        bool isPartly = false; ///< more than an hour on end lies outside of `parts`
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

/// Whether the file was read in for one request alone and lost what lay outside its order, where
/// that order does not surely take in all of `filter`: nobody knows what it held of the rest.
bool isThinned(const Source& source, std::span<const OutsideRemoval> removals,
               const MessageFilter& filter);

/// The clock times of its parts in Europe/Stockholm: `08:12-08:42, 13:00-24:00`.
std::string partsText(const LogCoverage::Day& day);

/// `filter` must have both its days. A file that is thinned for it takes in no day.
LogCoverage coverageOf(Archive& archive, const MessageFilter& filter, const OwnAddresses& own);

}
