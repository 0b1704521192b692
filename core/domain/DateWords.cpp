// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/DateWords.h"

#include "core/base/Text.h"

#include <array>

namespace postinsyn {

namespace {

struct KnownWord {
    std::string_view text;
    char sign;
    int number = 0;
    DateUnit unit = DateUnit::Day;
};

constexpr KnownWord knownWords[] = {
    {"idag", 't', 0},
    {"today", 't', 0},
    {"igår", 't', 1},
    {"yesterday", 't', 1},
    {"iförrgår", 't', 2},
    {"iår", 'y', 0},
    {"ifjol", 'y', 1},
    {"v", 'v', 0, DateUnit::Week},
    {"w", 'v', 0, DateUnit::Week},
    {"vecka", 'v', 0, DateUnit::Week},
    {"veckan", 'v', 0, DateUnit::Week},
    {"veckor", 'v', 0, DateUnit::Week},
    {"veckorna", 'v', 0, DateUnit::Week},
    {"week", 'v', 0, DateUnit::Week},
    {"weeks", 'v', 0, DateUnit::Week},
    {"k", 'q', 0, DateUnit::Quarter},
    {"kv", 'q', 0, DateUnit::Quarter},
    {"q", 'q', 0, DateUnit::Quarter},
    {"kvartal", 'q', 0, DateUnit::Quarter},
    {"kvartalet", 'q', 0, DateUnit::Quarter},
    {"kvartalen", 'q', 0, DateUnit::Quarter},
    {"quarter", 'q', 0, DateUnit::Quarter},
    {"quarters", 'q', 0, DateUnit::Quarter},
    {"dag", 'u', 0, DateUnit::Day},
    {"dagar", 'u', 0, DateUnit::Day},
    {"dagarna", 'u', 0, DateUnit::Day},
    {"dygn", 'u', 0, DateUnit::Day},
    {"dygnen", 'u', 0, DateUnit::Day},
    {"dygnet", 'u', 0, DateUnit::Day},
    {"day", 'u', 0, DateUnit::Day},
    {"days", 'u', 0, DateUnit::Day},
    {"månad", 'u', 0, DateUnit::Month},
    {"månaden", 'u', 0, DateUnit::Month},
    {"månader", 'u', 0, DateUnit::Month},
    {"månaderna", 'u', 0, DateUnit::Month},
    {"month", 'u', 0, DateUnit::Month},
    {"months", 'u', 0, DateUnit::Month},
    {"år", 'u', 0, DateUnit::Year},
    {"året", 'u', 0, DateUnit::Year},
    {"åren", 'u', 0, DateUnit::Year},
    {"year", 'u', 0, DateUnit::Year},
    {"years", 'u', 0, DateUnit::Year},
    {"senaste", 'L'},
    {"sista", 'L'},
    {"past", 'L'},
    {"last", 'L'},
    {"denna", 'T'},
    {"detta", 'T'},
    {"this", 'T'},
    {"förra", 'P'},
    {"föregående", 'P'},
    {"previous", 'P'},
    {"sedan", 'S'},
    {"från", 'S'},
    {"since", 'S'},
    {"from", 'S'},
    {"till", 'Z'},
    {"tom", 'Z'},
    {"to", 'Z'},
    {"until", 'Z'},
};

constexpr std::array<std::string_view, 24> monthNames{
    "januari", "februari", "mars",      "april",   "maj",      "juni",
    "juli",    "augusti",  "september", "oktober", "november", "december",
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

constexpr std::array<std::string_view, 14> weekdayNames{
    "måndag", "tisdag",  "onsdag",    "torsdag",  "fredag", "lördag",   "söndag",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

/// The place among `names` of what begins like the word, counted from 1 within `around`; 0 if none.
template <std::size_t count>
int begunName(const std::array<std::string_view, count>& names, std::size_t around,
              std::string_view word)
{
    for (std::size_t i = 0; i < count; ++i)
        if (names[i].starts_with(word))
            return static_cast<int>(i % around) + 1;
    return 0;
}

std::optional<DateToken> wordToken(std::string_view word)
{
    DateToken token;
    for (const KnownWord& known : knownWords)
        if (known.text == word) {
            token.sign = known.sign;
            token.number = known.number;
            token.unit = known.unit;
            return token;
        }
    const std::size_t letters = codePointCount(word);
    if (letters >= 3) {
        token.number = begunName(monthNames, 12, word);
        token.sign = 'm';
        if (token.number == 0 && word == "sept")
            token.number = 9;
    }
    if (token.number == 0 && letters >= 2) {
        token.number = begunName(weekdayNames, 7, word);
        token.sign = 'd';
    }
    return token.number != 0 ? std::optional(token) : std::nullopt;
}

bool isSpaceOrDot(char c)
{
    return c == ' ' || c == '.' || c == ',' || c == '\t';
}

/// Reads one piece after the other; folding keeps no positions, so words are folded one by one.
class DateTokenReader {
public:
    explicit DateTokenReader(std::string_view text) : m_text(text) {}

    bool read()
    {
        while (m_at < m_text.size())
            if (!readOne())
                return false;
        return true;
    }

    std::vector<DateToken> tokens;
    [[nodiscard]] std::size_t at() const { return m_at; }

private:
    bool readOne()
    {
        const char c = m_text[m_at];
        if (isSpaceOrDot(c))
            ++m_at;
        else if (isAsciiDigit(c))
            return readNumber();
        else if (!takeSign("--", 'Z') && !takeSign("–", 'Z') && !takeSign("—", 'Z') &&
                 !takeSign("-", '-') && !takeSign("/", '/'))
            return readWord();
        return true;
    }

    bool readNumber()
    {
        DateToken token;
        token.sign = 'n';
        token.position = m_at;
        for (; m_at < m_text.size() && isAsciiDigit(m_text[m_at]); ++m_at, ++token.digits) {
            if (token.digits == 8)
                return false;
            token.number = token.number * 10 + (m_text[m_at] - '0');
        }
        tokens.push_back(token);
        return true;
    }

    bool readWord()
    {
        const std::size_t start = m_at;
        // "t.o.m." and "i dag" are one word each, however they are written.
        if (takeWords({"t", "o", "m"})) {
            add('Z', start);
            return true;
        }
        std::string word = nextWord();
        if (word == "i") {
            skipSpace();
            word += nextWord();
        } else if (word == "den") {
            skipSpace();
            const std::size_t after = m_at;
            if (nextWord() == "här")
                word = "denna";
            else
                m_at = after;
            if (word == "den")
                return true;
        }
        auto token = wordToken(word);
        if (!token) {
            m_at = start;
            return false;
        }
        token->position = start;
        tokens.push_back(*token);
        return true;
    }

    bool takeWords(std::initializer_list<std::string_view> words)
    {
        const std::size_t start = m_at;
        for (const std::string_view word : words) {
            if (nextWord() != word) {
                m_at = start;
                return false;
            }
            skipSpace();
        }
        return true;
    }

    /// Folded; empty where no letter stands.
    std::string nextWord()
    {
        const std::size_t start = m_at;
        while (m_at < m_text.size()) {
            std::size_t next = m_at;
            const char32_t c = nextCodePoint(m_text, next);
            const bool isLetter =
                c >= 0x80 ? c != 0x2013 && c != 0x2014 : (c | 0x20U) >= 'a' && (c | 0x20U) <= 'z';
            if (!isLetter)
                break;
            m_at = next;
        }
        return foldText(m_text.substr(start, m_at - start));
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && isSpaceOrDot(m_text[m_at]))
            ++m_at;
    }

    bool takeSign(std::string_view text, char sign)
    {
        if (!m_text.substr(m_at).starts_with(text))
            return false;
        add(sign, m_at);
        m_at += text.size();
        return true;
    }

    void add(char sign, std::size_t position)
    {
        DateToken token;
        token.sign = sign;
        token.position = position;
        tokens.push_back(token);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

}

std::optional<std::vector<DateToken>> dateTokens(std::string_view typed, std::size_t* faultAt)
{
    DateTokenReader reader(typed);
    if (!isValidUtf8(typed) || !reader.read()) {
        *faultAt = reader.at();
        return std::nullopt;
    }
    return std::move(reader.tokens);
}

}
