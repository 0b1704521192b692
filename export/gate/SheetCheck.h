// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"
#include "export/gate/ExpectedList.h"
#include "export/gate/StyleCheck.h"
#include "export/gate/TextSearch.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace postinsyn {

/// Reads the part of one sheet, however long, in blocks and holds every byte of it against what
/// must stand there: the rows by a reader that knows each next cell, all around them by rules.
/// Kinds told to the sink, at most one of each: `cell`, `cell-style`, `row-missing`, `row-extra`,
/// `row-markup`, `row-height`, `too-long`, and those of `breaches`.
class SheetCheck {
public:
    /// Fills the span and says how far; 0 = the end.
    using Source = std::function<std::size_t(std::span<char>)>;
    using Sink = std::function<void(const std::string& kind, std::int64_t nr)>;

    SheetCheck(const DisclosableList& list, const ExpectedSheet& sheet,
               const std::vector<CellStyle>& styles, TextSearch& search, Sink sink);
    void run(const Source& source);

private:
    enum class Verdict { Good, Stop };

    bool fill(const Source& source);
    Verdict checkRows(const Source& source);
    Verdict checkRow(std::string_view row, const std::vector<ExpectedCell>& cells,
                     const ExpectedRows& expected);
    bool checkRowTag(std::string_view& row);
    Verdict checkCell(std::string_view& row, std::size_t column, const ExpectedCell& cell,
                      const ExpectedRows& expected);
    void judgeStyle(std::size_t style, const ExpectedCell& cell, std::int64_t nr);
    void judgeText(std::string_view raw, const ExpectedCell& cell, const ExpectedRows& expected);
    void judgeNumber(std::string_view raw, const ExpectedCell& cell, std::int64_t nr);

    const DisclosableList& m_list;
    const ExpectedSheet& m_sheet;
    const std::vector<CellStyle>& m_styles;
    TextSearch& m_search;
    Sink m_sink;
    std::string m_buffer; ///< of the part, from m_at on unread
    std::size_t m_at = 0;
    std::size_t m_rowNumber = 0;
    std::string m_resolved;
    std::string m_shown;
};

}
