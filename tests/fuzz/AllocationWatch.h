// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>

namespace postinsyn::test {

/// Counts what `operator new` hands out in this program while it lives: one at a time, one thread.
/// Nothing is counted under a sanitizer, which has an operator of its own.
class AllocationWatch {
public:
    AllocationWatch();

    /// The most bytes that were held at once, beyond those held at the start.
    [[nodiscard]] std::size_t peak() const;
    static bool isCounting();

private:
    std::size_t m_start;
};

}
