// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Text.h"
#include "core/domain/OverviewList.h"

#include <string>
#include <string_view>

namespace postinsyn::test {

/// A clear row; recipients are separated by `; `.
inline OverviewRow row(std::int64_t nr, std::string sender, const std::string& recipients,
                       std::string subject)
{
    OverviewRow made;
    made.nr = nr;
    made.sender = OriginalText(std::move(sender));
    made.recipientsJoined = OriginalText(recipients);
    for (std::size_t at = 0; at < recipients.size();) {
        const std::size_t end = std::min(recipients.find("; ", at), recipients.size());
        made.recipients.emplace_back(recipients.substr(at, end - at));
        at = end + 2;
    }
    made.subject = OriginalText(std::move(subject));
    made.verdict = Verdict::Clear;
    return made;
}

/// Masks the first occurrence of `part` in the field.
inline void mask(OverviewRow& row, RowField field, std::string_view part)
{
    const OriginalText& original = field == RowField::Sender       ? row.sender
                                   : field == RowField::Recipients ? row.recipientsJoined
                                                                   : row.subject;
    const std::string& text = original.shownTo(ReviewerView());
    const std::size_t at = text.find(part);
    row.masks[field].push_back(
        {static_cast<std::uint32_t>(codePointCount(std::string_view(text).substr(0, at))),
         static_cast<std::uint32_t>(codePointCount(part)), "OSL 25:1"});
    row.verdict = Verdict::Masked;
}

}
