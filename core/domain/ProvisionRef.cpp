// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Text.h"
#include "core/domain/SecrecyGround.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

namespace postinsyn {

namespace {

using Tokens = std::span<const std::string>;

/// Runs of digits, runs of letters, and `:`; white space, `§`, `.` and `,` only part them.
std::optional<std::vector<std::string>> tokensOf(std::string_view typed)
{
    const std::string folded = foldText(typed);
    std::vector<std::string> tokens;
    bool isOpen = false;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t start = at;
        const char32_t c = nextCodePoint(folded, at);
        const bool isLetter = (c >= 'a' && c <= 'z') || c == 0xE5 || c == 0xE4 || c == 0xF6;
        const bool isNumber = c < 0x80 && isAsciiDigit(static_cast<char>(c));
        if (isLetter || isNumber) {
            const bool goesOn = isOpen && isAsciiDigit(tokens.back().front()) == isNumber;
            if (!goesOn)
                tokens.emplace_back();
            tokens.back() += folded.substr(start, at - start);
            isOpen = true;
            continue;
        }
        isOpen = false;
        if (c == ':')
            tokens.emplace_back(":");
        else if (c != ' ' && c != 0xA0 && c != '\t' && c != 0xA7 && c != '.' && c != ',')
            return std::nullopt;
    }
    return tokens;
}

std::optional<int> takeNumber(Tokens& tokens, int most)
{
    if (tokens.empty())
        return std::nullopt;
    const std::string& token = tokens.front();
    int number = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), number);
    if (error != std::errc() || end != token.data() + token.size() || number < 1 || number > most)
        return std::nullopt;
    tokens = tokens.subspan(1);
    return number;
}

bool takeWord(Tokens& tokens, std::initializer_list<std::string_view> words)
{
    if (tokens.empty() || std::find(words.begin(), words.end(), tokens.front()) == words.end())
        return false;
    tokens = tokens.subspan(1);
    return true;
}

/// `st 2`, `2 st`, `andra stycket`; 0 if there is none, nothing if it cannot be read.
std::optional<int> takeParagraph(Tokens& tokens)
{
    constexpr std::array<std::string_view, 6> ordinals{"första", "andra", "tredje",
                                                       "fjärde", "femte", "sjätte"};
    constexpr int mostParagraphs = 9;
    if (tokens.empty())
        return 0;
    if (takeWord(tokens, {"st", "stycket", "stycke"}))
        return takeNumber(tokens, mostParagraphs);
    std::optional<int> number = takeNumber(tokens, mostParagraphs);
    for (std::size_t i = 0; !number && i < ordinals.size(); ++i)
        if (takeWord(tokens, {ordinals[i]}))
            number = static_cast<int>(i) + 1;
    if (!number || !takeWord(tokens, {"st", "stycket", "stycke"}))
        return std::nullopt;
    return number;
}

}

std::optional<ProvisionRef> ProvisionRef::parse(std::string_view typed)
{
    constexpr int mostChapters = 44;
    constexpr int mostSections = 99;
    const auto all = tokensOf(typed);
    if (!all)
        return std::nullopt;
    Tokens tokens = *all;
    takeWord(tokens, {"osl"});
    if (!tokens.empty() && tokens.back() == "osl")
        tokens = tokens.first(tokens.size() - 1);

    ProvisionRef ref;
    const auto chapter = takeNumber(tokens, mostChapters);
    if (!chapter)
        return std::nullopt;
    ref.chapter = *chapter;
    const bool hasMark = takeWord(tokens, {":", "kap", "kapitlet"});
    if (tokens.empty())
        return ref;
    const auto section = hasMark ? takeNumber(tokens, mostSections) : std::nullopt;
    if (!section)
        return std::nullopt;
    ref.section = std::to_string(*section);
    if (!tokens.empty() && tokens.front().size() == 1 && tokens.front() >= "a") {
        ref.section += " " + tokens.front();
        tokens = tokens.subspan(1);
    }
    const auto paragraph = takeParagraph(tokens);
    if (!paragraph || !tokens.empty())
        return std::nullopt;
    ref.paragraph = *paragraph;
    return ref;
}

std::string ProvisionRef::id() const
{
    std::string id = "OSL " + std::to_string(chapter);
    if (!section.empty())
        id += ":" + section;
    if (paragraph != 0)
        id += " st " + std::to_string(paragraph);
    return id;
}

}
