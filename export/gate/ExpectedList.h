// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

// What a workbook of a list must hold, worked out from the list alone: the writers have no part in
// it.

constexpr int excelUnixEpoch = 25'569; ///< 1970-01-01 as Excel counts days

struct ExpectedCell {
    enum class Kind : std::uint8_t { Text, Number, Blank };
    Kind kind = Kind::Blank;
    std::string_view text; ///< as decided, before it is made safe to show
    double number = 0;
    std::string_view format = "@"; ///< number format
};

struct ExpectedSheet {
    enum class Kind : std::uint8_t { About, Log, Recipients };
    std::string name;
    Kind kind = Kind::About;
    std::size_t columns = 0;
    std::size_t rows = 0;           ///< the header included
    std::size_t firstRow = 0;       ///< index into the list's facts or rows
    std::size_t firstRecipient = 0; ///< of that row
};
/// In the order of the workbook.
std::vector<ExpectedSheet> expectedSheets(const DisclosableList& list, std::size_t rowsPerSheet);

/// The rows of one sheet in order, header first.
class ExpectedRows {
public:
    /// Both must outlive it.
    ExpectedRows(const DisclosableList& list, const ExpectedSheet& sheet);

    /// Nothing after the last. Valid until the next call.
    const std::vector<ExpectedCell>* next();
    /// Nr of the row given last; 0 for headers and facts.
    [[nodiscard]] std::int64_t nr() const { return m_nr; }
    [[nodiscard]] bool isHeader() const { return m_given == 1; }

private:
    void giveHeader();
    void giveFact();
    void giveLogRow();
    void giveRecipient();
    void giveTime(const DisclosableRow& row);
    std::string_view recipientsOf(const DisclosableRow& row);

    const DisclosableList& m_list;
    const ExpectedSheet& m_sheet;
    std::vector<ExpectedCell> m_cells;
    std::string m_offset;
    std::string m_recipients;
    std::size_t m_given = 0;
    std::size_t m_row;
    std::size_t m_recipient;
    std::int64_t m_nr = 0;
};

}
