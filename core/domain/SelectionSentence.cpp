// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/SelectionSentence.h"

#include "core/base/Text.h"

#include <algorithm>

namespace postinsyn {

namespace {

using PartKind = SelectionPart::Kind;
using enum SelectionWord;

/// `①` and `³`: a number to the eye, but none that we count with.
bool looksLikeNumber(const SelectionToken& token)
{
    const auto hasDigit = [](const std::string& text) {
        return text.find_first_of("0123456789") != std::string::npos;
    };
    return hasDigit(token.folded) || (token.folded.find_first_of("\xC2\xE2\xF0") == 0 &&
                                      hasDigit(compatibilityFold(token.folded)));
}

}

SelectionSentence::SelectionSentence(std::span<const SelectionToken> tokens, std::int64_t last)
    : m_tokens(tokens), m_last(last)
{
    for (std::size_t i = takeGreeting(); i < m_tokens.size();) {
        switch (m_tokens[i].kind) {
        case Kind::Number:
            i = takeNumber(i);
            break;
        case Kind::Word:
            i = takeWord(i);
            break;
        case Kind::Past:
            i = takePast(i);
            break;
        case Kind::Slash:
            // ` /Anna`
            hasSignOff = hasSignOff ||
                         (!m_tokens[i].isTight && is(i + 1, Kind::Word) && m_tokens[i + 1].isTight);
            i = hasSignOff && !is(i + 2, Kind::Number) ? m_tokens.size() : i + 1;
            break;
        default:
            ++i;
        }
    }
    settleAll();
}

bool SelectionSentence::hasItems() const
{
    return std::ranges::any_of(
        parts, [](const SelectionPart& part) { return part.kind != PartKind::PassedOver; });
}

void SelectionSentence::doubt(std::vector<SelectionPart>& parts, const char* code)
{
    for (SelectionPart& part : parts) {
        if (part.kind == PartKind::Understood) {
            part.kind = PartKind::Doubtful;
            part.code = code;
        }
    }
}

std::size_t SelectionSentence::behindRowNames(std::size_t i) const
{
    while (is(i, RowName) || is(i, RowNames) || (is(i, Kind::Colon) && i > 0 && is(i - 1, RowName)))
        ++i;
    return i;
}

SelectionPart& SelectionSentence::add(std::size_t from, std::size_t to, PartKind kind,
                                      const char* code)
{
    SelectionPart& part = parts.emplace_back();
    part.start = m_tokens[from].start;
    part.length = m_tokens[to].start + m_tokens[to].length - part.start;
    part.kind = kind;
    part.code = code;
    part.isException = m_isExcepting && kind != PartKind::PassedOver;
    return part;
}

/// `Hej Anna Berg,`: whose name it is does not matter.
std::size_t SelectionSentence::takeGreeting()
{
    if (!is(0, Greeting))
        return 0;
    constexpr std::size_t mostNames = 4;
    std::size_t end = 1;
    while (end <= mostNames && is(end, Kind::Word) && m_tokens[end].word != Negation)
        ++end;
    const bool isGreetingAlone = end == m_tokens.size() || is(end, Kind::Comma);
    return isGreetingAlone ? end : 1;
}

/// The number at `i` goes on with what stands before it: `3, 5 och 7 oktober`.
bool SelectionSentence::isJoinedBackward(std::size_t i) const
{
    return i > 1 && (is(i - 1, Kind::Comma) || is(i - 1, And)) && is(i - 2, Kind::Number);
}

std::size_t SelectionSentence::takePast(std::size_t i)
{
    const SelectionToken& token = m_tokens[i];
    if (std::string_view(token.code) == "date" && isJoinedBackward(i))
        doubt(parts, "date-or-rows");
    add(i, i, PartKind::PassedOver, token.code);
    return i + 1;
}

/// `1 234`, `1,234`: one number or two?
bool SelectionSentence::isThousands(std::size_t i) const
{
    const std::size_t next = is(i + 1, Kind::Comma) && m_tokens[i + 1].isTight &&
                                     is(i + 2, Kind::Number) && m_tokens[i + 2].isTight
                                 ? i + 2
                                 : i + 1;
    return is(next, Kind::Number) && m_tokens[next].digits == 3 && m_tokens[i].digits <= 3 &&
           m_tokens[i].value * 1000 + m_tokens[next].value <= m_last;
}

/// Why one number by itself may not be what it seems; null if nothing speaks against it.
const char* SelectionSentence::doubtOf(std::size_t i) const
{
    const SelectionToken& token = m_tokens[i];
    const bool isNextTight = i + 1 < m_tokens.size() && m_tokens[i + 1].isTight;
    if (token.hasLeadingZero)
        return "leading-zero";
    if (isNextTight && is(i + 1, Kind::Word) && m_tokens[i + 1].word != And)
        return "not-a-number";
    if ((is(i + 1, Kind::Dot) && is(i + 2, Kind::Number)) || (i > 0 && is(i - 1, Kind::Dot)))
        return "decimal";
    if (is(i + 1, Kind::Dot))
        return "not-a-number";
    if ((is(i + 1, Kind::Slash) && is(i + 2, Kind::Number)) ||
        (i > 1 && is(i - 1, Kind::Slash) && is(i - 2, Kind::Number)))
        return "date-or-rows";
    if ((isNextTight && is(i + 1, Kind::Colon)) ||
        (i > 1 && is(i - 1, Kind::Colon) && is(i - 2, Kind::Number)))
        return "not-a-number";
    const bool isToSomebody = is(i + 1, To) && is(i + 2, Filler);
    if (is(i + 1, Kind::Dash) || (is(i + 1, To) && !isToSomebody) || (i > 0 && is(i - 1, To)))
        return "range-open";
    if (i > 0 && is(i - 1, Kind::Dash) && !m_tokens[i - 1].isLineStart)
        return "range-open";
    std::size_t before = i;
    while (before > 0 && (is(before - 1, RowName) || is(before - 1, RowNames)))
        --before;
    if (before > 0 && (is(before - 1, From) || is(before - 1, To)))
        return "range-open";
    if (is(i + 1, RowNames) || is(i + 1, Count) || is(i + 1, SelectionWord::Number) ||
        is(i + 1, Rest) || (is(i + 1, RowName) && !is(behindRowNames(i + 1), Kind::Number)))
        return "count";
    if (i > 1 && is(i - 1, Kind::Open) && is(i - 2, Kind::Number))
        return "bracket";
    if (token.isLineStart && is(i + 1, Kind::Close) && i + 2 < m_tokens.size())
        return "list-mark";
    return isThousands(i) || (i > 0 && is(i - 1, Kind::Number) && isThousands(i - 1)) ||
                   (i > 1 && is(i - 1, Kind::Comma) && is(i - 2, Kind::Number) &&
                    m_tokens[i - 1].isTight && isThousands(i - 2))
               ? "thousands"
               : nullptr;
}

std::size_t SelectionSentence::takeNumber(std::size_t i)
{
    const SelectionToken& token = m_tokens[i];
    const std::size_t name = i > 1 && is(i - 1, Kind::Colon) ? i - 2 : i - 1;
    if (i > 0 && (is(name, Telephone) || is(name, CaseName))) {
        std::size_t end = i;
        while (is(end + 1, Kind::Number) || (is(end + 1, Kind::Dash) && is(end + 2, Kind::Number)))
            ++end;
        add(i, end, PartKind::PassedOver, is(name, Telephone) ? "phone" : "case");
        return end + 1;
    }
    const bool isRange = is(i + 1, Kind::Dash) || is(i + 1, To);
    const std::size_t second = behindRowNames(i + 2);
    if (isRange && is(second, Kind::Number))
        return takeRange(i, second);
    if (token.value < 1 || token.value > m_last) {
        add(i, i, PartKind::Unknown, "number-outside");
        return i + 1;
    }
    const char* doubtful = doubtOf(i);
    if (hasSignOff && !doubtful)
        doubtful = "after-greeting";
    add(i, i, doubtful ? PartKind::Doubtful : PartKind::Understood, doubtful ? doubtful : "rows")
        .rows = {{token.value, token.value}};
    return i + 1;
}

std::size_t SelectionSentence::takeRange(std::size_t i, std::size_t second)
{
    const std::int64_t first = m_tokens[i].value;
    const std::int64_t last = m_tokens[second].value;
    const std::size_t third = behindRowNames(second + 2);
    if ((is(second + 1, Kind::Dash) || is(second + 1, To)) && is(third, Kind::Number)) {
        std::size_t end = third;
        while (is(end + 1, Kind::Dash) && is(end + 2, Kind::Number))
            end += 2;
        add(i, end, PartKind::Doubtful, "range-chained");
        return end + 1;
    }
    const auto low = std::max<std::int64_t>(std::min(first, last), 1);
    const auto high = std::min(std::max(first, last), m_last);
    if (low > high) {
        add(i, second, PartKind::Unknown, "number-outside");
        return second + 1;
    }
    const bool isTightWord = is(second + 1, Kind::Word) && m_tokens[second + 1].isTight;
    const char* doubtful = nullptr;
    if (m_tokens[i].hasLeadingZero || m_tokens[second].hasLeadingZero)
        doubtful = "leading-zero";
    else if (first > last)
        doubtful = "range-backwards";
    else if (first < low || last > high)
        doubtful = "range-outside";
    else if (isTightWord || is(second + 1, Kind::Dot) || is(second + 1, Kind::Slash))
        doubtful = "not-a-number";
    else if (is(second + 1, Kind::Dash) || is(second + 1, To))
        doubtful = "range-open";
    else if (is(second + 1, RowNames) || is(second + 1, Count))
        doubtful = "count";
    else if (i > 0 && (is(i - 1, Kind::Dot) || is(i - 1, Kind::Slash) ||
                       (is(i - 1, Kind::Dash) && !m_tokens[i - 1].isLineStart)))
        doubtful = "not-a-number";
    add(i, second, doubtful ? PartKind::Doubtful : PartKind::Understood,
        doubtful ? doubtful : "rows")
        .rows = {{low, high}};
    return second + 1;
}

std::size_t SelectionSentence::takeWord(std::size_t i)
{
    const SelectionToken& token = m_tokens[i];
    hasWords = hasWords || (token.word != And && token.word != RowName && token.word != RowNames &&
                            token.word != To);
    switch (token.word) {
    case Other:
    case Month:
    case Week:
    case Money:
    case Clock:
        hasOtherWords = hasOtherWords || !hasSignOff;
        if (looksLikeNumber(token))
            add(i, i, PartKind::Doubtful, "not-a-number");
        break;
    case Asking:
    case Take:
        hasRequest = true;
        break;
    case SignOff:
        hasSignOff = true;
        break;
    case All:
        add(i, i, PartKind::Understood, "all").rows = {{1, m_last}};
        break;
    case Whole:
        if (is(i + 1, List)) {
            add(i, i + 1, PartKind::Understood, "all").rows = {{1, m_last}};
            return i + 2;
        }
        hasOtherWords = true;
        break;
    case None:
        add(i, i, PartKind::Understood, "none");
        break;
    case SelectionWord::Number:
        if (const auto value = numberNamed(token.folded); value && *value <= m_last)
            add(i, i, PartKind::Doubtful, "number-word").rows = {{*value, *value}};
        break;
    case Rest:
        add(i, i, PartKind::Doubtful, "rest");
        break;
    case Count:
        hasOtherWords = hasOtherWords || i == 0 || !is(i - 1, Kind::Number);
        break;
    case Except:
        hasException = m_isExcepting = true;
        break;
    case Negation: {
        // `no` is a number's name before a number, and `alla men inte 4` an exception.
        const bool isException =
            i > 0 && (is(i - 1, But) || is(i - 1, All) || (hasItems() && is(i + 1, Kind::Number)));
        (isException && hasItems() ? hasException : hasNegation) = true;
        m_isExcepting = m_isExcepting || (isException && hasItems());
        break;
    }
    case But:
        // `all but 4`
        if (token.folded == "but" && !is(i + 1, Negation) && i > 0 && is(i - 1, All))
            hasException = m_isExcepting = true;
        break;
    case RowName:
        if (token.folded == "no" && !is(i + 1, Kind::Number))
            hasNegation = true;
        break;
    default:
        break;
    }
    return i + 1;
}

/// What the sentence as a whole does to its parts.
void SelectionSentence::settleAll()
{
    const auto count = [&](auto&& wanted) { return std::ranges::count_if(parts, wanted); };
    const auto isPlain = [](const SelectionPart& part) {
        return part.kind != PartKind::PassedOver && part.code != "all" && part.code != "none" &&
               !part.isException;
    };
    const bool hasAll = count([](const auto& part) { return part.code == "all"; }) > 0;
    const bool hasNone = count([](const auto& part) { return part.code == "none"; }) > 0;
    const auto plain = count(isPlain);
    // `alla 14` says how many they are.
    if (hasAll && plain == 1 && !hasException) {
        const auto told = std::ranges::find_if(parts, isPlain);
        if (told->rows == std::vector<RowSpan>{{m_last, m_last}})
            parts.erase(told);
        else
            doubt(parts, "all-limited");
    } else if (hasAll && plain > 0) {
        doubt(parts, "all-limited");
    }
    if (hasNone && (hasOtherWords || hasAll || plain > 0)) {
        std::erase_if(parts, [](const auto& part) { return part.code == "none"; });
        hasNegation = true;
    }
    if (hasOtherWords)
        doubt(parts, hasAll && !hasException ? "all-limited" : "other-words");
    if (hasNegation)
        doubt(parts, "negated");
    const bool isQuestion = std::ranges::any_of(
        m_tokens, [](const SelectionToken& token) { return token.kind == Kind::Question; });
    if (isQuestion && !hasRequest)
        doubt(parts, "question");
}

}
