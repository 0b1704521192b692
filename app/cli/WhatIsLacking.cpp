// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/WhatIsLacking.h"

#include "app/cli/Words.h"

#include <algorithm>
#include <cstdint>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

namespace {

/// The list is made all the same: no mail may be all there was on those days.
void tellGaps(const std::vector<Period>& gaps)
{
    if (gaps.empty())
        return;
    std::cerr << "postinsyn-cli: no imported log takes in";
    for (const Period& gap : gaps)
        std::cerr << (gap == gaps.front() ? " " : ", ") << gap.from.toIso()
                  << (gap.to == gap.from ? std::string() : " to " + gap.to.toIso());
    std::cerr << "\n  what to do: order and import the log of these days, then list freeze again\n";
}

/// The same: a row that cannot be read tells neither day nor party.
void tellRejected(std::uint64_t rows)
{
    if (rows > 0)
        std::cerr << "postinsyn-cli: " << counted(rows, "row")
                  << " of the log could not be read and may belong to this list, which says so\n"
                     "  what to do: ask IT for these files again, if postinsyn-cli sources shows "
                     "many\n";
}

void tellCutOff()
{
    std::cerr << "postinsyn-cli: a log of these days seems to be cut off, and the list says so\n"
                 "  what to do: postinsyn-cli sources shows which; ask IT whether there was more\n";
}

}

bool tellWhatIsLacking(const ListCompleteness& completeness)
{
    const bool isCutOff = std::any_of(
        completeness.warnings.begin(), completeness.warnings.end(), [](std::string_view code) {
            return code == "row-cap" || code == "more-pages" || code == "sheets-unread";
        });
    tellGaps(completeness.gaps);
    tellRejected(completeness.rejectedRows);
    if (isCutOff)
        tellCutOff();
    return isCutOff || completeness.rejectedRows > 0;
}

}
