// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/SelectionTokens.h"

#include "core/base/Text.h"
#include "core/domain/PassedOverText.h"
#include "core/domain/QuotedMail.h"

#include <algorithm>

namespace postinsyn {

namespace {

using Kind = SelectionToken::Kind;
constexpr char32_t none = 0;

enum class Sign : std::uint8_t {
    Space,
    LineEnd,
    Digit,
    Letter,
    Dash,
    Comma,
    Slash,
    Dot,
    Colon,
    Open,
    Close,
    Question,
    Exclamation,
    Plus,
    Hash,
    Neutral
};

bool isOneOf(char32_t c, std::u32string_view signs)
{
    return signs.find(c) != signs.npos;
}

bool isBlankSign(char32_t c)
{
    return c == ' ' || c == '\t' || (c >= 0x2000 && c <= 0x200F) || c == 0x1F ||
           isOneOf(c, U"\u00A0\u00AD\u202F\u205F\u2060\u3000\uFEFF");
}

Sign signOf(char32_t c)
{
    if ((c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19))
        return Sign::Digit;
    if (isBlankSign(c))
        return Sign::Space;
    if (isOneOf(c, U"\n\r\v\f\u0085\u2028\u2029"))
        return Sign::LineEnd;
    if (c == '-' || (c >= 0x2010 && c <= 0x2015) || isOneOf(c, U"\u2212\uFE58\uFE63\uFF0D\u2043"))
        return Sign::Dash;
    if (isOneOf(c, U",;\uFF0C\uFF1B\u3001"))
        return Sign::Comma;
    if (c == '/' || c == 0xFF0F || c == '\\')
        return Sign::Slash;
    if (c == '.' || c == 0xFF0E || c == 0x2026)
        return Sign::Dot;
    if (c == ':' || c == 0xFF1A)
        return Sign::Colon;
    if (isOneOf(c, U"([{\uFF08"))
        return Sign::Open;
    if (isOneOf(c, U")]}\uFF09"))
        return Sign::Close;
    if (c == '?' || c == 0xFF1F)
        return Sign::Question;
    if (c == '!' || c == 0xFF01)
        return Sign::Exclamation;
    if (c == '+' || c == '&' || c == 0xFF0B || c == 0xFF06)
        return Sign::Plus;
    if (c == '#' || c == 0x2116 || c == 0xFF03)
        return Sign::Hash;
    if (isOneOf(c, U"\"'*_=|<>`´•·“”„’‘»«▪◦") || c < ' ' || c == 0x7F)
        return Sign::Neutral;
    return Sign::Letter;
}

class Cutting {
public:
    Cutting(std::string_view text, std::string_view caseNumber)
        : m_text(text), m_caseNumber(caseNumber), m_quoted(quotedStretches(text))
    {}

    std::vector<SelectionToken> cut()
    {
        while (m_at < m_text.size()) {
            if (!takeQuoted() && !takePassedOver())
                step();
        }
        joinAndWith();
        return std::move(m_tokens);
    }

private:
    /// `till och med`, `från och med`: one word.
    void joinAndWith()
    {
        const auto isWord = [](const SelectionToken& token, std::string_view folded) {
            return token.kind == Kind::Word && token.folded == folded;
        };
        std::vector<SelectionToken> joined;
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            SelectionToken& token = joined.emplace_back(std::move(m_tokens[i]));
            const bool mayJoin = token.kind == Kind::Word && (token.word == SelectionWord::To ||
                                                              token.word == SelectionWord::From);
            if (mayJoin && i + 2 < m_tokens.size() && isWord(m_tokens[i + 1], "och") &&
                isWord(m_tokens[i + 2], "med")) {
                i += 2;
                token.length = m_tokens[i].start + m_tokens[i].length - token.start;
            }
        }
        m_tokens = std::move(joined);
    }

    /// `1. 3` and `1. Om budgeten`: the number of an entry, or of a row?
    [[nodiscard]] bool isListMark(std::size_t end) const
    {
        return !m_tokens.empty() && m_isTight && m_tokens.back().kind == Kind::Number &&
               m_tokens.back().isLineStart && signAt(end) == Sign::Space &&
               !trimmed(m_text.substr(end, std::min(m_text.find('\n', end), m_text.size()) - end))
                    .empty();
    }

    [[nodiscard]] char32_t peek(std::size_t at) const
    {
        if (at >= m_text.size())
            return none;
        // Invalid bytes are letters of no word.
        return validUtf8Prefix(m_text.substr(at, 4)) == 0 ? replacementCharacter
                                                          : nextCodePoint(m_text, at);
    }

    [[nodiscard]] Sign signAt(std::size_t at) const
    {
        return at < m_text.size() ? signOf(peek(at)) : Sign::LineEnd;
    }

    [[nodiscard]] std::size_t behind(std::size_t at) const
    {
        if (validUtf8Prefix(m_text.substr(at, 4)) == 0)
            return at + 1;
        nextCodePoint(m_text, at);
        return at;
    }

    SelectionToken& add(Kind kind, std::size_t end)
    {
        SelectionToken token;
        token.kind = kind;
        token.start = m_at;
        token.length = end - m_at;
        token.isTight = m_isTight;
        token.isLineStart = m_isLineStart;
        m_at = end;
        m_isTight = true;
        if (kind != Kind::Break)
            m_isLineStart = false;
        return m_tokens.emplace_back(std::move(token));
    }

    bool takeQuoted()
    {
        if (m_nextQuoted == m_quoted.size() || m_quoted[m_nextQuoted].start > m_at)
            return false;
        const QuotedStretch& stretch = m_quoted[m_nextQuoted++];
        add(Kind::Past, stretch.start + stretch.length).code =
            stretch.isHeader ? "mail-header" : "quoted";
        add(Kind::Break, m_at);
        m_isLineStart = true;
        return true;
    }

    bool takePassedOver()
    {
        // Only where something begins: `x10:30` is no time.
        if (m_isTight && !m_tokens.empty() &&
            (m_tokens.back().kind == Kind::Number || m_tokens.back().kind == Kind::Word))
            return false;
        const PassedOverText past = passedOverText(m_text, m_at, m_caseNumber);
        if (past.length == 0)
            return false;
        add(Kind::Past, m_at + past.length).code = past.code;
        return true;
    }

    void step()
    {
        const std::size_t next = behind(m_at);
        switch (signAt(m_at)) {
        case Sign::Space:
        case Sign::Neutral:
            m_at = next;
            m_isTight = false;
            return;
        case Sign::LineEnd:
            add(Kind::Break, next);
            m_isLineStart = true;
            return;
        case Sign::Digit:
            return takeNumber();
        case Sign::Letter:
            return takeWord();
        case Sign::Dash:
            return void(add(Kind::Dash, next));
        case Sign::Comma:
            return void(add(Kind::Comma, next));
        case Sign::Slash:
            return void(add(Kind::Slash, next));
        case Sign::Colon:
            return void(add(Kind::Colon, next));
        case Sign::Open:
            return void(add(Kind::Open, next));
        case Sign::Close:
            return void(add(Kind::Close, next));
        case Sign::Question:
            return void(add(Kind::Question, next));
        case Sign::Exclamation:
            return void(add(Kind::Break, next));
        case Sign::Plus:
            return void(add(Kind::Word, next).word = SelectionWord::And);
        case Sign::Hash:
            return void(add(Kind::Word, next).word = SelectionWord::RowName);
        case Sign::Dot:
            return takeDot();
        }
    }

    void takeNumber()
    {
        constexpr std::int64_t beyond = 1'000'000'000'000'000;
        std::size_t end = m_at;
        std::int64_t value = 0;
        int digits = 0;
        for (; signAt(end) == Sign::Digit; end = behind(end), ++digits) {
            const char32_t c = peek(end);
            const std::int64_t digit = c >= 0xFF10 ? c - 0xFF10 : c - '0';
            value = value >= beyond ? value : value * 10 + digit;
        }
        const bool hasLeadingZero = digits > 1 && (peek(m_at) == '0' || peek(m_at) == 0xFF10);
        SelectionToken& token = add(Kind::Number, end);
        token.value = value;
        token.digits = digits;
        token.hasLeadingZero = hasLeadingZero;
    }

    /// A point ends a sentence before white space, but not the one of `nr. 3`.
    void takeDot()
    {
        std::size_t end = m_at;
        while (signAt(end) == Sign::Dot)
            end = behind(end);
        const Sign next = signAt(end);
        const bool isAbbreviation = !m_tokens.empty() && m_isTight &&
                                    m_tokens.back().kind == Kind::Word &&
                                    (m_tokens.back().word == SelectionWord::RowName ||
                                     m_tokens.back().word == SelectionWord::RowNames ||
                                     m_tokens.back().word == SelectionWord::Telephone);
        if (isAbbreviation) {
            m_at = end;
            m_isTight = false;
        } else if (next == Sign::Digit || next == Sign::Letter || end > m_at + 1) {
            add(Kind::Dot, end);
        } else {
            add(isListMark(end) ? Kind::Close : Kind::Break, end);
        }
    }

    void takeWord()
    {
        std::size_t end = m_at;
        std::size_t letters = 0;
        const auto isInside = [&](std::size_t at) {
            const Sign sign = signAt(at);
            if (sign == Sign::Letter)
                return true;
            // `e-post`, `t.o.m`, `3:an`: one word.
            return ((sign == Sign::Dash && peek(at) == '-') ||
                    (sign == Sign::Dot && (letters == 1 || letters == 2))) &&
                   signAt(behind(at)) == Sign::Letter;
        };
        std::string written;
        while (isInside(end)) {
            const std::size_t next = behind(end);
            if (signAt(end) == Sign::Dot) {
                letters = 0;
            } else {
                written += m_text.substr(end, next - end);
                ++letters;
            }
            end = next;
        }
        // `t.o.m.` with its last point.
        const bool isPointed = written.size() < end - m_at && letters == 1;
        if (isPointed && signAt(end) == Sign::Dot && signAt(behind(end)) != Sign::Dot)
            end = behind(end);
        std::string folded = foldText(repairUtf8(written));
        SelectionWord word = selectionWord(folded);
        if (signAt(end) == Sign::Digit && word != SelectionWord::RowName &&
            word != SelectionWord::RowNames && word != SelectionWord::To) {
            // `A4` and `covid19` are words; `nr3` is a number with its name.
            while (signAt(end) == Sign::Digit || signAt(end) == Sign::Letter)
                end = behind(end);
            folded = foldText(repairUtf8(m_text.substr(m_at, end - m_at)));
            word = SelectionWord::Other;
        }
        SelectionToken& token = add(Kind::Word, end);
        token.word = word;
        token.folded = std::move(folded);
    }

    std::string_view m_text;
    std::string_view m_caseNumber;
    std::vector<QuotedStretch> m_quoted;
    std::size_t m_nextQuoted = 0;
    std::size_t m_at = 0;
    bool m_isTight = false;
    bool m_isLineStart = true;
    std::vector<SelectionToken> m_tokens;
};

}

std::vector<SelectionToken> selectionTokens(std::string_view text, std::string_view caseNumber)
{
    return Cutting(text, caseNumber).cut();
}

}
