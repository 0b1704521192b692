// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/SecretParts.h"

#include "core/base/NameWords.h"
#include "core/base/Text.h"
#include "core/domain/ComparableText.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

constexpr std::size_t longestAbbreviation = 3;

/// Whole words, or ends of compounds.
constexpr std::array<std::u32string_view, 19> workplaceWords{
    U"region",    U"regionen",    U"kommun",   U"kommunen",   U"sjukhus",
    U"sjukhuset", U"klinik",      U"kliniken", U"mottagning", U"mottagningen",
    U"avdelning", U"avdelningen", U"central",  U"centralen",  U"nämnd",
    U"nämnden",   U"styrelsen",   U"enheten",  U"verket"};

constexpr std::array<std::u32string_view, 10> companyWords{
    U"ab", U"hb", U"kb", U"aktiebolag", U"oy", U"as", U"aps", U"gmbh", U"ltd", U"inc"};

/// Code points as listed to bytes, cheap for neighbours.
class ByteOffsets {
public:
    explicit ByteOffsets(std::string_view text) : m_text(text) {}

    std::size_t of(std::size_t codePoint)
    {
        for (; m_index > codePoint; --m_index)
            do
                --m_at;
            while ((static_cast<unsigned char>(m_text[m_at]) & 0xC0U) == 0x80U);
        for (; m_index < codePoint && m_at < m_text.size(); ++m_index)
            nextCodePoint(m_text, m_at);
        return m_at;
    }

private:
    std::string_view m_text;
    std::size_t m_index = 0;
    std::size_t m_at = 0;
};

/// The end of the word at `at`, hyphens within it included.
std::size_t nameEnd(const ComparableText& text, std::size_t at)
{
    std::size_t end = text.wordEnd(at);
    while (end < text.size() && text.text()[end] == U'-' && text.isLetter(end + 1))
        end = text.wordEnd(end + 1);
    return end;
}

bool endsLikeAWorkplace(std::u32string_view word)
{
    return std::any_of(workplaceWords.begin(), workplaceWords.end(),
                       [&](std::u32string_view ending) { return word.ends_with(ending); });
}

bool isNameWord(const ComparableText& text, std::size_t at, std::size_t end)
{
    if (!text.isCapital(at) || end - at < 2)
        return false;
    const bool isAbbreviation = end - at <= longestAbbreviation && text.isCapital(end - 1);
    return !isAbbreviation && !endsLikeAWorkplace(text.text().substr(at, end - at));
}

/// `AB positiv`, `AB+`: blood, and what stands before it may be a patient.
bool isBloodGroup(const ComparableText& text, std::size_t at, std::size_t end)
{
    if (text.text().substr(at, end - at) != U"ab")
        return false;
    const std::u32string_view rest = text.text().substr(end);
    if (rest.starts_with(U'+') || rest.starts_with(U'-'))
        return true;
    constexpr std::array<std::u32string_view, 3> factors{U" pos", U" neg", U" rh"};
    return std::any_of(factors.begin(), factors.end(),
                       [&](std::u32string_view factor) { return rest.starts_with(factor); });
}

/// With a capital: `as` in an English text is no company.
bool isCompanyWord(const ComparableText& text, std::size_t at, std::size_t end)
{
    const std::u32string_view word = text.text().substr(at, end - at);
    return text.isCapital(at) && !isBloodGroup(text, at, end) &&
           std::find(companyWords.begin(), companyWords.end(), word) != companyWords.end();
}

std::vector<std::string> spellingsOf(const NameWord& word)
{
    if (word.plain == word.spelledOut)
        return {word.plain};
    return {word.plain, word.spelledOut};
}

bool isAddressCharacter(char c)
{
    return static_cast<unsigned char>(c) > ' ' &&
           std::string_view("<>()[],;:\"'").find(c) == std::string_view::npos;
}

}

std::string_view withoutReplyPrefix(std::string_view text)
{
    const ComparableText comparable(text);
    const std::size_t start = comparable.contentStart();
    if (start == 0 || start >= comparable.size())
        return text;
    return text.substr(ByteOffsets(text).of(comparable.listed(start, start + 1).start));
}

std::vector<std::string_view> mailAddressesIn(std::string_view text)
{
    std::vector<std::string_view> addresses;
    std::size_t taken = 0;
    for (std::size_t at = text.find('@'); at != std::string_view::npos;
         at = text.find('@', taken)) {
        std::size_t begin = at;
        while (begin > taken && isAddressCharacter(text[begin - 1]))
            --begin;
        std::size_t end = at + 1;
        while (end < text.size() && isAddressCharacter(text[end]) && text[end] != '@')
            ++end;
        taken = end;
        while (end > at && std::string_view(".!?").find(text[end - 1]) != std::string_view::npos)
            --end;
        if (begin < at && text.substr(at, end - at).find('.') != std::string_view::npos)
            addresses.push_back(text.substr(begin, end - begin));
    }
    return addresses;
}

std::vector<std::string_view> namePairsIn(std::string_view text)
{
    const ComparableText comparable(text);
    const std::u32string_view folded = comparable.text();
    ByteOffsets bytes(text);
    std::vector<std::string_view> pairs;
    std::size_t previous = 0; // start of the name word that a space parts from `at`
    bool hasPrevious = false;
    // The first pair that goes if a company word comes: the one right before it, or what `&` joins
    // to it. Pairs further ahead stay: `Anna Svensson Norra Bygg AB` may name a person first.
    std::size_t company = 0;
    bool isJoined = false; // by `&` to the words before
    for (std::size_t at = comparable.contentStart(); at < comparable.size();) {
        if (!comparable.isAlphanumeric(at)) {
            hasPrevious = hasPrevious && folded[at] == U' ' && comparable.isAlphanumeric(at + 1);
            if (folded[at] == U'&') {
                isJoined = true;
            } else if (folded[at] != U' ') {
                company = pairs.size();
                isJoined = false;
            }
            ++at;
            continue;
        }
        const std::size_t end = nameEnd(comparable, at);
        const bool isName = isNameWord(comparable, at, end);
        if (hasPrevious && isCompanyWord(comparable, at, end))
            pairs.resize(company);
        if (!isName || !isJoined)
            company = pairs.size();
        isJoined = isJoined && isName;
        if (isName && hasPrevious) {
            const TextRange range = comparable.listed(previous, end);
            const std::size_t begin = bytes.of(range.start);
            pairs.push_back(text.substr(begin, bytes.of(range.start + range.length) - begin));
        }
        previous = at;
        hasPrevious = isName;
        at = end;
    }
    return pairs;
}

std::vector<std::string> personKeys(std::string_view nameOrAddress)
{
    std::string local(nameOrAddress.substr(0, nameOrAddress.rfind('@')));
    std::replace(local.begin(), local.end(), '_', '.');
    std::vector<NameWord> words = nameWords(local);
    for (NameWord& word : words)
        for (std::string* spelling : {&word.plain, &word.spelledOut})
            while (!spelling->empty() && isAsciiDigit(spelling->back()))
                spelling->pop_back();
    std::erase_if(words, [](const NameWord& word) { return word.plain.empty(); });
    if (words.size() < 2 || words.front().plain.size() < 2 || words.back().plain.size() < 2)
        return {};
    std::vector<std::string> keys;
    for (const std::string& one : spellingsOf(words.front()))
        for (const std::string& other : spellingsOf(words.back())) {
            const auto [first, last] = std::minmax(one, other);
            keys.push_back(first + "." + last);
        }
    return keys;
}

bool isWorkplaceWord(std::string_view word)
{
    return endsLikeAWorkplace(ComparableText(word).text());
}

bool isBeforeCompanyWord(std::string_view rest)
{
    constexpr std::size_t longest = 16; // bytes of a space and a company's word
    const ComparableText text(rest.substr(0, longest));
    const std::size_t end = text.wordEnd(1);
    return text.text().starts_with(U' ') &&
           std::find(companyWords.begin(), companyWords.end(), text.text().substr(1, end - 1)) !=
               companyWords.end();
}

bool hasNamePair(std::string_view text, const std::vector<std::string>& keys)
{
    const std::vector<std::string_view> pairs = namePairsIn(text);
    return std::any_of(pairs.begin(), pairs.end(), [&](std::string_view pair) {
        const std::vector<std::string> own = personKeys(pair);
        return std::find_first_of(own.begin(), own.end(), keys.begin(), keys.end()) != own.end();
    });
}

}
