// SPDX-License-Identifier: EUPL-1.2
#include "core/import/ReturnedColumns.h"

#include "core/base/Text.h"
#include "core/domain/ReturnedCell.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

enum class Column : std::uint8_t { Nr, Date, Clock, Sender, Mark, OfList, Other };

struct ReturnedColumnName {
    Column column;
    std::string_view name; ///< folded
};

// What the list calls them, and what people and programs make of it.
constexpr std::array names{
    ReturnedColumnName{Column::Nr, "nr"},
    ReturnedColumnName{Column::Nr, "nr."},
    ReturnedColumnName{Column::Nr, "nummer"},
    ReturnedColumnName{Column::Nr, "no"},
    ReturnedColumnName{Column::Nr, "no."},
    ReturnedColumnName{Column::Nr, "number"},
    ReturnedColumnName{Column::Nr, "#"},
    ReturnedColumnName{Column::Nr, "rad"},
    ReturnedColumnName{Column::Date, "datum"},
    ReturnedColumnName{Column::Date, "date"},
    ReturnedColumnName{Column::Clock, "klockslag"},
    ReturnedColumnName{Column::Clock, "tid"},
    ReturnedColumnName{Column::Clock, "klocka"},
    ReturnedColumnName{Column::Clock, "time"},
    ReturnedColumnName{Column::Sender, "avsändare"},
    ReturnedColumnName{Column::Sender, "från"},
    ReturnedColumnName{Column::Sender, "sender"},
    ReturnedColumnName{Column::Sender, "from"},
    ReturnedColumnName{Column::OfList, "tidszon"},
    ReturnedColumnName{Column::OfList, "riktning"},
    ReturnedColumnName{Column::OfList, "mottagare"},
    ReturnedColumnName{Column::OfList, "till"},
    ReturnedColumnName{Column::OfList, "ärendemening"},
    ReturnedColumnName{Column::OfList, "ämne"},
    ReturnedColumnName{Column::OfList, "subject"},
    ReturnedColumnName{Column::OfList, "recipients"},
    ReturnedColumnName{Column::Mark, "x"},
    ReturnedColumnName{Column::Mark, "markering"},
    ReturnedColumnName{Column::Mark, "urval"},
    ReturnedColumnName{Column::Mark, "välj"},
};

Column columnOf(const std::string& cell)
{
    const std::string folded = foldText(trimmed(cell));
    // With its `(X)` or without, and with whatever was added.
    if (folded.starts_with("begärs ut") || folded.starts_with("beg?rs ut"))
        return Column::Mark;
    const auto* const found = std::ranges::find_if(
        names, [&](const ReturnedColumnName& known) { return isSameText(folded, known.name); });
    return found == names.end() ? Column::Other : found->column;
}

}

bool ReturnedColumns::isOfRecipients(std::span<const std::string> header)
{
    return header.size() == 2 && columnOf(header[0]) == Column::Nr &&
           columnOf(header[1]) == Column::OfList;
}

std::optional<ReturnedColumns> ReturnedColumns::find(std::span<const std::string> header)
{
    constexpr std::ptrdiff_t fewestNames = 3;
    std::vector<Column> kinds;
    std::ranges::transform(header, std::back_inserter(kinds), columnOf);
    const auto known = std::ranges::count_if(kinds, [](Column c) { return c != Column::Other; });
    const bool hasBoth = std::ranges::find(kinds, Column::Nr) != kinds.end() &&
                         std::ranges::find(kinds, Column::Mark) != kinds.end();
    if (known < fewestNames && !hasBoth)
        return std::nullopt;
    ReturnedColumns columns;
    columns.width = kinds.size();
    const auto claim = [](std::optional<std::size_t>& place, std::size_t i) {
        if (!place)
            place = i;
    };
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        switch (kinds[i]) {
        case Column::Nr:
            claim(columns.nr, i);
            break;
        case Column::Date:
            claim(columns.date, i);
            break;
        case Column::Clock:
            claim(columns.clock, i);
            break;
        case Column::Sender:
            claim(columns.sender, i);
            break;
        case Column::Mark:
            claim(columns.mark, i);
            break;
        case Column::OfList:
            break;
        case Column::Other:
            columns.others.push_back(i);
        }
    }
    // The number comes first; the mark is what remains.
    if (!columns.nr && !columns.others.empty() && columns.others.front() == 0) {
        columns.nr = 0;
        columns.others.erase(columns.others.begin());
    }
    if (!columns.mark && columns.others.size() == 1) {
        columns.mark = columns.others.front();
        columns.others.clear();
    }
    return columns.nr ? std::optional(std::move(columns)) : std::nullopt;
}

}
