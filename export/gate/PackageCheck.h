// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"
#include "export/gate/ExpectedList.h"

#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// The parts of a workbook beside its sheets: which there must be, and what may stand in them.
class PackageCheck {
public:
    /// Both must outlive it.
    PackageCheck(const DisclosableList& list, const std::vector<ExpectedSheet>& sheets)
        : m_list(list), m_sheets(sheets)
    {}

    /// Sorted.
    [[nodiscard]] std::vector<std::string> partNames() const;
    static std::string sheetPart(std::size_t index); ///< from 0: `xl/worksheets/sheet1.xml`
    /// Kinds of what is found in a part that is neither a sheet nor the styles; see `breaches`.
    [[nodiscard]] std::vector<std::string> judge(std::string_view name, std::string_view xml) const;

private:
    [[nodiscard]] std::vector<std::string> judgeContentTypes(std::string_view xml) const;
    [[nodiscard]] std::vector<std::string> judgeWorkbook(std::string_view xml) const;
    [[nodiscard]] std::vector<std::string> judgeWorkbookRelations(std::string_view xml) const;
    [[nodiscard]] std::vector<std::string> judgeAppProperties(std::string_view xml) const;
    [[nodiscard]] std::vector<std::string> judgeCoreProperties(std::string_view xml) const;
    [[nodiscard]] std::vector<std::size_t> sheetsByQuotedName() const;

    const DisclosableList& m_list;
    const std::vector<ExpectedSheet>& m_sheets;
};

}
