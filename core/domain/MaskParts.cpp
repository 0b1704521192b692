// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/MaskParts.h"

#include "core/base/Text.h"

#include <algorithm>

namespace postinsyn {

namespace {

std::vector<std::string> charactersOf(std::string_view text, bool isFolded)
{
    std::vector<std::string> characters;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        nextCodePoint(text, at);
        const std::string_view one = text.substr(begin, at - begin);
        if (isFolded)
            characters.push_back(one.size() == 1 ? asciiLower(one) : compatibilityFold(one));
        else
            characters.emplace_back(one);
    }
    return characters;
}

using Characters = std::span<const std::string>;

std::vector<std::size_t> startsOf(Characters wanted, Characters field)
{
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; !wanted.empty() && at + wanted.size() <= field.size(); ++at)
        if (std::equal(wanted.begin(), wanted.end(),
                       field.begin() + static_cast<std::ptrdiff_t>(at)))
            starts.push_back(at);
    return starts;
}

}

std::vector<MaskPart> maskParts(std::string_view field, std::span<const MaskSpan> spans)
{
    const auto isSecretAt = [&](std::size_t index) {
        for (const MaskSpan& span : spans)
            if (index >= span.start && index - span.start < span.length)
                return true;
        return false;
    };
    std::vector<MaskPart> parts;
    if (spans.empty() && !field.empty())
        return {{field, false}};
    std::size_t begin = 0;
    std::size_t index = 0;
    bool wasSecret = false;
    for (std::size_t at = 0; at < field.size(); ++index) {
        const bool isSecret = isSecretAt(index);
        if (isSecret != wasSecret && at > begin) {
            parts.push_back({field.substr(begin, at - begin), wasSecret});
            begin = at;
        }
        wasSecret = isSecret;
        nextCodePoint(field, at);
    }
    if (begin < field.size())
        parts.push_back({field.substr(begin), wasSecret});
    return parts;
}

TextOccurrences occurrencesOf(std::string_view text, std::string_view field)
{
    const auto typed = charactersOf(text, false);
    const auto listed = charactersOf(field, false);
    auto starts = startsOf(typed, listed);
    const auto folded = startsOf(charactersOf(text, true), charactersOf(field, true));
    TextOccurrences found;
    found.hasOtherSpelling = folded.size() > starts.size();
    if (starts.empty() && !folded.empty()) {
        const Characters first = Characters(listed).subspan(folded[0], typed.size());
        if (startsOf(first, listed).size() == folded.size()) {
            starts = folded;
            found.hasOtherSpelling = false;
        }
    }
    for (const std::size_t start : starts)
        found.spans.emplace_back(static_cast<std::uint32_t>(start),
                                 static_cast<std::uint32_t>(typed.size()));
    return found;
}

void addMask(std::vector<MaskSpan>& masks, const MaskSpan& mask)
{
    const auto covers = [](const MaskSpan& outer, const MaskSpan& inner) {
        return outer.start <= inner.start &&
               outer.start + outer.length >= inner.start + inner.length;
    };
    std::erase_if(masks, [&](const MaskSpan& old) { return covers(mask, old); });
    if (std::any_of(masks.begin(), masks.end(),
                    [&](const MaskSpan& old) { return covers(old, mask); }))
        return;
    masks.push_back(mask);
    std::sort(masks.begin(), masks.end(),
              [](const MaskSpan& a, const MaskSpan& b) { return a.start < b.start; });
}

std::vector<std::string_view> addressesIn(std::string_view joined)
{
    std::vector<std::string_view> addresses;
    for (std::size_t begin = 0; begin <= joined.size();) {
        const std::size_t end = std::min(joined.find("; ", begin), joined.size());
        if (end > begin)
            addresses.push_back(joined.substr(begin, end - begin));
        begin = end + 2;
    }
    return addresses;
}

}
