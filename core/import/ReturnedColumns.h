// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace postinsyn {

/// Where the columns of a returned list stand.
struct ReturnedColumns {
    std::optional<std::size_t> nr, date, clock, sender, mark;
    std::vector<std::size_t> others; ///< of names that the list did not have
    std::size_t width = 0;           ///< how many there are

    /// Nothing if these cells are no header of the list.
    static std::optional<ReturnedColumns> find(std::span<const std::string> header);
    /// Whether it is the header of the sheet `Mottagare`, which nobody marks anything in.
    static bool isOfRecipients(std::span<const std::string> header);
};

}
