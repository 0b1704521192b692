// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Progress.h"
#include "core/domain/ForbiddenTexts.h"
#include "core/domain/OverviewList.h"

#include <cstdint>
#include <string>
#include <vector>

namespace postinsyn {

/// Something in a finished file that must not be there, or that is missing. Tells the place and the
/// kind, never the value.
struct LeakFinding {
    std::string part; ///< `xl/worksheets/sheet2.xml`; empty for the container or the whole file
    std::string kind;
    std::int64_t nr = 0; ///< row of the list, 0 = none
    bool operator==(const LeakFinding&) const = default;
};

/// Reads a finished file back and proves that it holds what was decided and nothing else
/// (security.md 3.6 point 4): the container without a spare byte, only known parts, in them only
/// what rules name, every cell equal to the list, all of it readable, and no forbidden text
/// anywhere. It shares no code with the writers: what must stand there is worked out from the list
/// again.
class LeakGate {
public:
    /// Both must outlive it; `forbidden` is sealed. `rowsPerSheet` as the writer got it.
    LeakGate(const DisclosableList& list, const ForbiddenTexts& forbidden,
             std::uint32_t rowsPerSheet = 1'048'576);

    /// At most one finding of each kind and part. Empty = the file may leave. Throws Cancelled.
    [[nodiscard]] std::vector<LeakFinding>
    examineWorkbook(const std::string& bytes, const ProgressMeter& progress = {}) const;
    [[nodiscard]] std::vector<LeakFinding> examineCsv(const std::string& bytes) const;
    [[nodiscard]] std::vector<LeakFinding> examinePdf(const std::string& bytes,
                                                      const ProgressMeter& progress = {}) const;

    /// Throws GateError{`leak-found`} with the rows and, as detail, the parts and kinds; or
    /// nothing.
    static void refuse(const std::vector<LeakFinding>& findings);

private:
    const DisclosableList& m_list;
    const ForbiddenTexts& m_forbidden;
    std::uint32_t m_rowsPerSheet;
};

}
