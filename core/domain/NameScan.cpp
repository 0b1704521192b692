// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/NameScan.h"

#include "core/base/NameWords.h"
#include "core/base/Text.h"
#include "core/domain/SecretParts.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace postinsyn {

namespace {

constexpr unsigned wordBits = 20;
constexpr std::size_t longestNameGap = 6; // `, B. `
constexpr std::size_t longestJoin = 3;

/// Of the bytes of a word as addresses spell it (FNV-1a).
class SpellingHash {
public:
    void add(char c)
    {
        m_before = m_value;
        m_value = (m_value ^ static_cast<unsigned char>(c)) * 16777619U;
    }
    void add(std::string_view letters)
    {
        for (const char c : letters)
            add(c);
    }
    [[nodiscard]] std::uint32_t value() const { return m_value; }
    [[nodiscard]] std::uint32_t withoutLast() const { return m_before; }

private:
    std::uint32_t m_value = 2166136261U;
    std::uint32_t m_before = m_value;
};

std::uint32_t spellingHash(std::string_view word)
{
    SpellingHash hash;
    hash.add(word);
    return hash.value();
}

/// Letters that begin with 0xC3, from 0xA0 on, as transliterateName gives them.
constexpr std::array<std::string_view, 32> latinLetters{
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
    "d", "n", "o", "o", "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "y"};

std::string_view spelledOutLetter(unsigned char second)
{
    switch (second) {
    case 0xA5:
        return "aa";
    case 0xA4:
        return "ae";
    case 0xB6:
    case 0xB8:
        return "oe";
    case 0xBC:
        return "ue";
    default:
        return latinLetters[second - 0xA0U];
    }
}

/// 0xC2 and 0xE2 begin signs, all others letters as good as.
bool isNameByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return isAsciiLetter(c) || (byte >= 0xC3 && byte != 0xE2);
}

std::size_t nameWordEnd(std::string_view text, std::size_t at)
{
    while (at < text.size() && isNameByte(text[at])) {
        ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
            ++at;
    }
    return at;
}

/// What joins two names: a sign or three, or an initial among them; the end of a sentence does not.
bool joinsNames(std::string_view gap)
{
    if (gap.empty() || gap.size() > longestNameGap ||
        gap.find_first_of("@!?0123456789") != std::string_view::npos)
        return false;
    const auto letter = std::find_if(gap.begin(), gap.end(), isNameByte);
    if (letter == gap.end())
        return gap.size() <= longestJoin && !gap.starts_with(". ");
    const auto begin = static_cast<std::size_t>(letter - gap.begin());
    const std::size_t end = nameWordEnd(gap, begin);
    return begin > 0 && end < gap.size() && codePointCount(gap.substr(begin, end - begin)) == 1 &&
           std::none_of(gap.begin() + static_cast<std::ptrdiff_t>(end), gap.end(), isNameByte);
}

std::vector<std::string> withAndWithoutGenitive(std::string_view word)
{
    std::vector<std::string> words{std::string(word)};
    if (word.size() > 2 && word.ends_with('s'))
        words.emplace_back(word.substr(0, word.size() - 1));
    return words;
}

void addKeysOf(std::string_view first, std::string_view last, std::vector<std::string>& keys)
{
    for (const std::string& one : withAndWithoutGenitive(first))
        for (const std::string& other : withAndWithoutGenitive(last))
            for (std::string& key : personKeys(one + " " + other))
                keys.push_back(std::move(key));
}

bool hasCapital(std::string_view word)
{
    std::size_t at = 0;
    nextCodePoint(word, at);
    return compatibilityFold(word.substr(0, at)) != word.substr(0, at);
}

/// Hyphens within them included.
std::vector<std::string_view> hiddenWordsIn(std::string_view text)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = nameWordEnd(text, at);
        if (end == at) {
            ++at;
            continue;
        }
        while (end + 1 < text.size() && text[end] == '-' && isNameByte(text[end + 1]))
            end = nameWordEnd(text, end + 1);
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

}

void NameScan::add(std::string_view personKey)
{
    m_words.resize(std::size_t{1} << wordBits);
    for (const std::string& word : split(personKey, '.'))
        m_words[spellingHash(word) >> (32 - wordBits)] = true;
}

bool NameScan::mayBe(std::uint32_t hash) const
{
    return m_words[hash >> (32 - wordBits)];
}

bool NameScan::isKnown(std::string_view word) const
{
    SpellingHash plain;
    SpellingHash spelledOut;
    for (std::size_t at = 0; at < word.size(); ++at) {
        const auto byte = static_cast<unsigned char>(word[at]);
        if (byte == 0xC3 && at + 1 < word.size() &&
            static_cast<unsigned char>(word[at + 1]) >= 0xA0) {
            const auto second = static_cast<unsigned char>(word[++at]);
            plain.add(latinLetters[second - 0xA0U]);
            spelledOut.add(spelledOutLetter(second));
        } else if (byte >= 0x80) {
            const std::vector<NameWord> words = nameWords(word);
            return words.size() == 1 && (mayBe(spellingHash(words[0].plain)) ||
                                         mayBe(spellingHash(words[0].spelledOut)));
        } else {
            plain.add(word[at]);
            spelledOut.add(word[at]);
        }
    }
    return mayBe(plain.value()) || mayBe(spelledOut.value()) ||
           (word.ends_with('s') && (mayBe(plain.withoutLast()) || mayBe(spelledOut.withoutLast())));
}

/// `Anna-Karin` is a word, and so are its halves.
std::vector<NameScan::Word> NameScan::wordsKnown(std::string_view folded) const
{
    std::vector<Word> words;
    std::size_t compound = 0; // its beginning
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t end = nameWordEnd(folded, at);
        if (end == at) {
            ++at;
            continue;
        }
        const bool isJoined = at > compound && folded[at - 1] == '-';
        if (!isJoined)
            compound = at;
        const bool isLast =
            end + 1 >= folded.size() || folded[end] != '-' || !isNameByte(folded[end + 1]);
        if (isJoined && isLast && isKnown(folded.substr(compound, end - compound)))
            words.push_back({compound, end});
        if (isKnown(folded.substr(at, end - at)))
            words.push_back({at, end});
        at = end;
    }
    return words;
}

std::vector<std::string> NameScan::keysIn(std::string_view folded, std::string_view text) const
{
    std::vector<std::string> keys;
    if (m_words.empty())
        return keys;
    const std::vector<Word> words = wordsKnown(folded);
    for (std::size_t later = 1; later < words.size(); ++later)
        for (std::size_t earlier = later; earlier-- > 0;) {
            const Word& one = words[earlier];
            const Word& other = words[later];
            if (one.end + longestNameGap < other.begin)
                break;
            if (one.end >= other.begin ||
                !joinsNames(folded.substr(one.end, other.begin - one.end)))
                continue;
            const std::string_view first = folded.substr(one.begin, one.end - one.begin);
            const std::string_view last = folded.substr(other.begin, other.end - other.begin);
            if (isWorkplaceWord(first) || isWorkplaceWord(last))
                continue;
            std::vector<std::string> ofPair;
            addKeysOf(first, last, ofPair);
            if (!isBeforeCompanyWord(folded.substr(other.end)) || hasNamePair(text, ofPair))
                keys.insert(keys.end(), ofPair.begin(), ofPair.end());
        }
    return keys;
}

std::vector<std::string> personsNamedIn(std::string_view secret, bool isMask)
{
    constexpr std::size_t mostWords = 3; // of a mask that is a name
    std::vector<std::string> keys;
    for (const std::string_view pair : namePairsIn(secret)) {
        const std::vector<std::string_view> names = hiddenWordsIn(pair);
        if (names.size() == 2)
            addKeysOf(names[0], names[1], keys);
    }
    const std::vector<std::string_view> words = hiddenWordsIn(secret);
    const auto isName = [](std::string_view word) {
        return hasCapital(word) && !isWorkplaceWord(word);
    };
    for (std::size_t i = 0; i < words.size(); ++i)
        for (std::size_t next = i + 1; next < words.size() && next <= i + 2; ++next) {
            const char* const end = words[i].data() + words[i].size();
            const std::string_view gap(end, static_cast<std::size_t>(words[next].data() - end));
            // Those with a space between are found above, companies apart.
            if (!trimmed(gap).empty() && joinsNames(gap) && isName(words[i]) && isName(words[next]))
                addKeysOf(words[i], words[next], keys);
        }
    const bool isAName = isMask && words.size() >= 2 && words.size() <= mostWords &&
                         secret.find_first_of("@0123456789") == std::string_view::npos &&
                         std::none_of(words.begin(), words.end(), isWorkplaceWord) &&
                         !isBeforeCompanyWord(" " + std::string(words.back()));
    if (isAName)
        addKeysOf(words.front(), words.back(), keys);
    return keys;
}

}
