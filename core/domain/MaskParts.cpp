// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/MaskParts.h"

#include "core/base/Text.h"
#include "core/domain/SubjectText.h"

#include <algorithm>
#include <utf8proc.h>

namespace postinsyn {

namespace {

/// A character as people see it, with its accents, as it is compared, and where it stands in the
/// text.
struct Character {
    std::string form;
    std::uint32_t start = 0; ///< in code points
    std::uint32_t length = 1;

    bool operator==(const Character& other) const { return form == other.form; }
};

using Characters = std::span<const Character>;

/// One past the last byte of the character at `at`; its code points are counted in `length`.
std::size_t characterEnd(std::string_view text, std::size_t at, std::uint32_t& length)
{
    const auto isAsciiAt = [&](std::size_t i) {
        return i >= text.size() || static_cast<unsigned char>(text[i]) < 0x80;
    };
    length = 1;
    if (isAsciiAt(at) && isAsciiAt(at + 1) && text[at] != '\r')
        return at + 1;
    auto before = static_cast<utf8proc_int32_t>(nextCodePoint(text, at));
    utf8proc_int32_t state = 0;
    for (std::size_t next = at; next < text.size(); at = next, ++length) {
        const auto c = static_cast<utf8proc_int32_t>(nextCodePoint(text, next));
        if (utf8proc_grapheme_break_stateful(before, c, &state))
            break;
        before = c;
    }
    return at;
}

/// Each by itself, composed; folded, a run of white space is one and soft hyphens are none.
std::vector<Character> charactersOf(std::string_view text, bool isFolded)
{
    std::vector<Character> characters;
    std::uint32_t length = 0;
    std::uint32_t index = 0;
    for (std::size_t at = 0; at < text.size(); index += length) {
        const std::size_t begin = at;
        at = characterEnd(text, at, length);
        const std::string_view one = text.substr(begin, at - begin);
        if (!isFolded) {
            characters.push_back({toNfc(one), index, length});
            continue;
        }
        std::string form =
            withPlainSpaces(one.size() == 1 ? asciiLower(one) : compatibilityFold(one));
        const bool isLater = form == " " && !characters.empty() && characters.back().form == " ";
        if (isLater)
            characters.back().length = index + length - characters.back().start;
        else if (!form.empty())
            characters.push_back({std::move(form), index, length});
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
        const auto [start, length] = folded.front();
        const auto startsAt = [&listed](std::uint32_t place) {
            return std::partition_point(listed.begin(), listed.end(),
                                        [&](const Character& c) { return c.start < place; });
        };
        const Characters first(startsAt(start), startsAt(start + length));
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
