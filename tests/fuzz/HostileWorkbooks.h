// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace postinsyn::test {

/// A workbook that means harm, or that no program wrote.
struct HostileWorkbook {
    std::string what;
    std::function<std::string()> bytes; ///< made when asked for: some are large
    /// It has to be refused; what is not may also be read, as far as it goes.
    bool mustFail = true;
};

/// Made from a returned list of twelve rows, the same in every run: containers that lie, bombs, XML
/// against the parser, cells against the sheet, rows against the list, and bytes changed or cut off
/// by `seed`.
std::vector<HostileWorkbook> hostileWorkbooks(std::uint32_t seed = 1);

}
