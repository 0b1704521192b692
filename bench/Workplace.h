// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/TraceFile.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace postinsyn::bench {

/// Where a benchmark works and what it was asked for.
struct Workplace {
    std::filesystem::path program; ///< this one, to start it again as a process of its own
    std::filesystem::path folder;  ///< for logs, archives and peers; kept for the next run
    std::optional<std::filesystem::path> document; ///< whose tables are filled in
    std::uint64_t rows = 1'000'000;
    std::uint64_t seed = 1;
    unsigned runs = 5;
    bool isCompared = false; ///< with what one would use instead

    /// The generated log of so many rows, made once. A process of its own makes it: what this one
    /// holds would count into the peak memory of those it starts.
    [[nodiscard]] std::filesystem::path log(std::uint64_t rowCount, TraceOrder order,
                                            TraceEncoding encoding) const;
    [[nodiscard]] std::filesystem::path archive(std::uint64_t rowCount) const;
    /// Fills in one figure, where there is a document with such a table and column.
    void note(const std::string& table, const std::string& row, const std::string& column,
              const std::string& value) const;
    /// `1 M rows`: the column of this size.
    [[nodiscard]] std::string sizeColumn() const;
};

}
