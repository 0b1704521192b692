// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/MaskParts.h"

#include "core/base/Text.h"
#include "core/domain/SubjectText.h"

#include <algorithm>

namespace postinsyn {

namespace {

/// A character as it is compared, and where it stands in the text.
struct Character {
    std::string form;
    std::uint32_t start = 0; ///< in code points
    std::uint32_t length = 1;

    bool operator==(const Character& other) const { return form == other.form; }
};

using Characters = std::span<const Character>;

/// Each by itself as it is; folded, a run of white space is one and soft hyphens are none.
std::vector<Character> charactersOf(std::string_view text, bool isFolded)
{
    std::vector<Character> characters;
    std::uint32_t index = 0;
    for (std::size_t at = 0; at < text.size(); ++index) {
        const std::size_t begin = at;
        nextCodePoint(text, at);
        const std::string_view one = text.substr(begin, at - begin);
        if (!isFolded) {
            characters.push_back({std::string(one), index});
            continue;
        }
        std::string form =
            withPlainSpaces(one.size() == 1 ? asciiLower(one) : compatibilityFold(one));
        const bool isLater = form == " " && !characters.empty() && characters.back().form == " ";
        if (isLater)
            characters.back().length = index + 1 - characters.back().start;
        else if (!form.empty())
            characters.push_back({std::move(form), index});
    }
    return characters;
}

using MaskPlaces = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

MaskPlaces maskPlacesOf(Characters wanted, Characters field)
{
    MaskPlaces places;
    for (std::size_t at = 0; !wanted.empty() && at + wanted.size() <= field.size(); ++at)
        if (std::equal(wanted.begin(), wanted.end(),
                       field.begin() + static_cast<std::ptrdiff_t>(at))) {
            const Character& first = field[at];
            const Character& last = field[at + wanted.size() - 1];
            places.emplace_back(first.start, last.start + last.length - first.start);
        }
    return places;
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
    const auto listed = charactersOf(field, false);
    MaskPlaces places = maskPlacesOf(charactersOf(text, false), listed);
    const MaskPlaces folded = maskPlacesOf(charactersOf(text, true), charactersOf(field, true));
    TextOccurrences found;
    found.hasOtherSpelling = folded.size() > places.size();
    if (places.empty() && !folded.empty()) {
        const Characters first =
            Characters(listed).subspan(folded.front().first, folded.front().second);
        if (maskPlacesOf(first, listed).size() == folded.size()) {
            places = folded;
            found.hasOtherSpelling = false;
        }
    }
    found.spans = std::move(places);
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
