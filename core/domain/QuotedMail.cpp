// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/QuotedMail.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace postinsyn {

namespace {

struct Line {
    std::size_t start = 0;
    std::size_t end = 0; ///< behind its line break
    std::string folded;  ///< the beginning of it, without white space around
};

constexpr std::size_t lookedAt = 300; ///< bytes of a line: what tells its kind stands in front

std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        const std::string_view line = text.substr(at, end - at);
        // A long line that ends in `skrev:` is no attribution: those are short.
        const std::string_view part = line.substr(0, lookedAt);
        lines.push_back({at, end, foldText(trimmed(repairUtf8(part)))});
        at = end;
    }
    return lines;
}

bool isHeaderLine(const std::string& folded)
{
    constexpr std::array<std::string_view, 16> names{
        "från:",    "from:",        "skickat:",   "sent:",     "datum:", "date:",
        "till:",    "to:",          "kopia:",     "cc:",       "ämne:",  "subject:",
        "bilagor:", "attachments:", "prioritet:", "svar till:"};
    return std::ranges::any_of(names, [&](auto name) { return folded.starts_with(name); });
}

bool beginsHeaderBlock(const std::vector<Line>& lines, std::size_t i)
{
    const auto& first = lines[i].folded;
    if (!first.starts_with("från:") && !first.starts_with("from:") && !first.starts_with("*från:*"))
        return false;
    // A lone `Från:` is a word of the mail's own.
    return i + 1 < lines.size() && isHeaderLine(lines[i + 1].folded);
}

bool isSeparator(const std::string& folded)
{
    const std::size_t dashes = std::min(folded.find_first_not_of('-'), folded.size());
    if (dashes < 2)
        return false;
    const std::string_view words = std::string_view(folded).substr(dashes);
    for (const std::string_view name :
         {"ursprungligt meddelande", "original message", "vidarebefordrat", "forwarded message"})
        if (words.find(name) != std::string_view::npos)
            return true;
    return false;
}

bool endsAttribution(const std::string& folded)
{
    if (!folded.ends_with(':'))
        return false;
    for (const std::string_view verb : {"skrev", "wrote"})
        if (const std::size_t at = folded.find(verb); at != std::string::npos)
            return true;
    return false;
}

bool beginsAttribution(const std::string& folded)
{
    for (const std::string_view start :
         {"den ", "on ", "mån", "tis", "ons", "tor", "fre", "lör", "sön", "20"})
        if (folded.starts_with(start))
            return true;
    return false;
}

/// The line on which `Den 3 oktober skrev Anna:` begins if it ends on line `i`.
std::optional<std::size_t> attributionStart(const std::vector<Line>& lines, std::size_t i)
{
    if (!endsAttribution(lines[i].folded))
        return std::nullopt;
    constexpr std::size_t mostLines = 3;
    for (std::size_t back = 0; back < mostLines && back <= i; ++back)
        if (beginsAttribution(lines[i - back].folded))
            return i - back;
    return i; // `Anna Berg skrev:`
}

/// Whether what was answered follows behind `>`, so that more of the answer may stand below it.
bool isMarkedBehind(const std::vector<Line>& lines, std::size_t i)
{
    while (++i < lines.size())
        if (!lines[i].folded.empty())
            return lines[i].folded.starts_with('>');
    return false;
}

}

std::vector<QuotedStretch> quotedStretches(std::string_view text)
{
    std::vector<QuotedStretch> found;
    const auto add = [&](std::size_t from, std::size_t to, bool isHeader) {
        if (!found.empty() && found.back().start + found.back().length >= from &&
            found.back().isHeader == isHeader)
            found.back().length = to - found.back().start;
        else
            found.push_back({from, to - from, isHeader});
    };
    const std::vector<Line> lines = linesOf(text);
    bool isStart = true; // nothing but white space so far
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (beginsHeaderBlock(lines, i) && isStart) {
            for (; i < lines.size() && !lines[i].folded.empty(); ++i)
                add(lines[i].start, lines[i].end, true);
            isStart = false;
            continue;
        }
        const auto attribution = attributionStart(lines, i);
        if (attribution && isMarkedBehind(lines, i)) {
            const std::size_t from = lines[*attribution].start;
            while (!found.empty() && found.back().start >= from)
                found.pop_back();
            add(from, lines[i].end, false);
        } else if (attribution || isSeparator(lines[i].folded) || beginsHeaderBlock(lines, i)) {
            const std::size_t from = lines[attribution ? *attribution : i].start;
            add(from, text.size(), false);
            break;
        } else if (lines[i].folded.starts_with('>')) {
            add(lines[i].start, lines[i].end, false);
        }
        isStart = isStart && lines[i].folded.empty();
    }
    return found;
}

}
