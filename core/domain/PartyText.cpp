// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/PartyText.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace postinsyn {

namespace {

constexpr std::string_view aroundAddress = "<>()[]'\",.:";

/// `a@[10.0.0.1]`: the brackets are the address's own (RFC 5321).
bool hasLiteralDomain(std::string_view word)
{
    return word.ends_with(']') && word.find("@[") != std::string_view::npos &&
           word.find_first_of("<>()'\",;") == std::string_view::npos;
}

/// `"any text"@domain`: the quotes are the address's own (RFC 5321).
bool hasQuotedLocalPart(std::string_view piece)
{
    const std::size_t sign = piece.rfind("\"@");
    return piece.starts_with('"') && sign != std::string_view::npos && sign > 0 &&
           sign + 2 < piece.size() &&
           piece.find_first_of(" <>()\"',;\t", sign + 2) == std::string_view::npos;
}

/// Without brackets, quotes and full stops around it, nor the scheme of a link.
std::string_view bareAddress(std::string_view word)
{
    if (hasLiteralDomain(word))
        return word;
    const auto strip = [&word] {
        const std::size_t first = word.find_first_not_of(aroundAddress);
        if (first == std::string_view::npos)
            return word.substr(0, 0);
        return word.substr(first, word.find_last_not_of(aroundAddress) - first + 1);
    };
    word = strip();
    for (const std::string_view scheme : {"mailto:", "smtp:"})
        if (startsWithNoCase(word, scheme))
            word.remove_prefix(scheme.size());
    return strip();
}

/// The addresses among the words of a piece.
std::vector<std::string> addressesIn(std::string_view piece)
{
    if (hasQuotedLocalPart(trimmed(piece)))
        return {std::string(trimmed(piece))};
    std::vector<std::string> found;
    std::size_t at = 0;
    while (at < piece.size()) {
        const std::size_t end = std::min(piece.find_first_of(" <>", at), piece.size());
        const std::string_view word = bareAddress(piece.substr(at, end - at));
        const std::size_t sign = word.find('@');
        if (sign != std::string_view::npos && sign > 0 && sign + 1 < word.size())
            found.emplace_back(word);
        at = end + 1;
    }
    return found;
}

std::string withoutQuotes(std::string_view piece)
{
    piece = trimmed(piece);
    if (piece.size() >= 2 && (piece.front() == '"' || piece.front() == '\'') &&
        piece.back() == piece.front())
        piece = trimmed(piece.substr(1, piece.size() - 2));
    return std::string(piece);
}

/// Pieces between separators that stand outside of quotes and brackets; a line end always
/// separates.
std::vector<std::string_view> piecesOf(std::string_view pasted)
{
    std::vector<std::string_view> pieces;
    std::size_t start = 0;
    bool isQuoted = false;
    bool isBracketed = false;
    for (std::size_t i = 0; i < pasted.size(); ++i) {
        const char c = pasted[i];
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == '<')
            isBracketed = true;
        else if (c == '>')
            isBracketed = false;
        const bool isBreak = c == '\n' || c == '\r' || c == '\t';
        if (isBreak || (!isQuoted && !isBracketed && (c == ';' || c == ','))) {
            // The separator stays at the end of its piece: a comma may belong to a name.
            pieces.push_back(pasted.substr(start, i - start + 1));
            start = i + 1;
            isQuoted = isBracketed = false;
        }
    }
    pieces.push_back(pasted.substr(start));
    return pieces;
}

constexpr std::array<std::string_view, 18> particles{"af",  "av",  "d",   "da",  "de", "del",
                                                     "den", "der", "di",  "du",  "la", "le",
                                                     "ten", "ter", "van", "von", "zu", "zur"};

/// `Ek`, `von Ek`, `van der Berg`.
bool isOneFamilyName(std::string_view text)
{
    std::vector<std::string> words = split(text, ' ');
    std::erase(words, "");
    return !words.empty() && text.find('@') == std::string_view::npos &&
           std::all_of(words.begin(), words.end() - 1, [](const std::string& word) {
               return std::find(particles.begin(), particles.end(), foldText(word)) !=
                      particles.end();
           });
}

/// `Anna-Karin`, `Anna K.`: what stands behind the comma of `Ek, Anna K.`.
bool isGivenName(std::string_view text)
{
    std::vector<std::string> words = split(text, ' ');
    std::erase(words, "");
    const auto isInitial = [](std::string_view word) {
        return codePointCount(word) <= (word.ends_with('.') ? 3U : 1U);
    };
    return !words.empty() && text.find_first_of("@<>\"'()") == std::string_view::npos &&
           std::all_of(words.begin() + 1, words.end(), isInitial);
}

/// `Surname, Name <address>`: the comma is the name's. Two parties with a comma between them,
/// `Registrator, Bo Ek <address>`, have more than one name behind it.
bool isSurname(std::string_view piece, std::string_view next)
{
    const std::size_t bracket = next.find('<');
    if (!piece.ends_with(',') || bracket == std::string_view::npos || addressesIn(next).empty())
        return false;
    const std::string given = withoutQuotes(next.substr(0, bracket));
    return !given.empty() && given.find_first_of(" @") == std::string::npos &&
           isOneFamilyName(trimmed(piece.substr(0, piece.size() - 1)));
}

/// The name of `Surname, Name` where no address follows: `Name Surname`; empty if the comma stands
/// between parties. A list of names has more commas than one.
std::string turnedName(const std::vector<std::string_view>& pieces, std::size_t at)
{
    const auto endsWithComma = [&](std::size_t i) { return pieces[i].ends_with(','); };
    const bool isPair = at + 1 < pieces.size() && endsWithComma(at) && !endsWithComma(at + 1) &&
                        (at == 0 || !endsWithComma(at - 1));
    if (!isPair)
        return {};
    std::string_view given = pieces[at + 1];
    if (at + 2 < pieces.size())
        given.remove_suffix(1);
    given = trimmed(given);
    const std::string_view family = trimmed(pieces[at].substr(0, pieces[at].size() - 1));
    const bool isName = isOneFamilyName(family) && isGivenName(given) &&
                        family.find_first_of("<>\"'()") == std::string_view::npos;
    return isName ? std::string(given) + " " + std::string(family) : std::string();
}

}

std::vector<std::string> parseParties(std::string_view pasted)
{
    std::vector<std::string> parties;
    std::set<std::string> known;
    const auto take = [&](std::string party) {
        if (!party.empty() && known.insert(foldAddress(party)).second)
            parties.push_back(std::move(party));
    };
    const std::vector<std::string_view> pieces = piecesOf(pasted);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        std::string_view piece = pieces[i];
        if (i + 1 < pieces.size()) {
            if (isSurname(piece, pieces[i + 1]))
                continue;
            if (std::string name = turnedName(pieces, i); !name.empty()) {
                take(std::move(name));
                ++i;
                continue;
            }
            piece.remove_suffix(1);
        }
        std::vector<std::string> addresses = addressesIn(piece);
        if (addresses.empty())
            take(withoutQuotes(piece));
        for (std::string& address : addresses)
            take(std::move(address));
    }
    return parties;
}

std::vector<std::string> askedParties(std::string_view typed)
{
    const std::string_view whole = trimmed(typed);
    const std::size_t sign = whole.find('@');
    const bool isOne = sign != std::string_view::npos && sign > 0 && sign == whole.rfind('@') &&
                       whole.find_first_of("\r\n") == std::string_view::npos;
    if (isOne) {
        std::string_view domain = whole.substr(sign + 1);
        // `Name <address>` is no address, `<address>` was met as one.
        for (const auto& [first, last] : {std::pair('<', '>'), std::pair('\'', '\'')})
            if (whole.front() == first && domain.ends_with(last))
                domain.remove_suffix(1);
        if (!domain.empty() && domain.find_first_of(" \t<>()\"',;") == std::string_view::npos)
            return {std::string(whole)};
    }
    return parseParties(typed);
}

}
