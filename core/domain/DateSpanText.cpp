// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/DateSpanText.h"

#include "core/domain/DateUnits.h"
#include "core/domain/DateWords.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace postinsyn {

namespace {

using Tokens = std::span<const DateToken>;

/// One end of a span, or the whole: a day, week, month ... with as much as was said of it.
struct Moment {
    DateUnit unit = DateUnit::Day;
    std::optional<int> year;
    std::optional<int> month;   ///< of a day or month; the number of a week or quarter
    std::optional<int> number;  ///< day of the month
    std::optional<int> weekday; ///< from 1, alone
    std::optional<Period> fixed;
    bool isRelative = false;

    /// How much of it is settled.
    [[nodiscard]] int rank() const
    {
        return fixed || year ? 2 : unit != DateUnit::Day || month ? 1 : 0;
    }
};

std::optional<Period> inYear(const Moment& moment, int y)
{
    switch (moment.unit) {
    case DateUnit::Day:
        return dayOf(y, *moment.month, *moment.number);
    case DateUnit::Week:
        return weekOf(y, *moment.month);
    case DateUnit::Month:
        return monthsOf(y, *moment.month, 1);
    case DateUnit::Quarter:
        return monthsOf(y, *moment.month * 3 - 2, 3);
    case DateUnit::Year:
        return monthsOf(y, 1, 12);
    }
    return std::nullopt;
}

/// All that the moment can mean around a day, ascending.
std::vector<Period> meanings(const Moment& moment, LocalDate around)
{
    constexpr int years = 9; // from one 29 February to the next, at most eight years
    std::vector<Period> found;
    const auto add = [&found](const std::optional<Period>& period) {
        if (period)
            found.push_back(*period);
    };
    const int thisYear = yearOf(around);
    if (moment.fixed) {
        add(moment.fixed);
    } else if (moment.weekday) {
        for (int shift = -7; shift <= 7; ++shift)
            if (weekdayOf(around + shift) == *moment.weekday)
                found.push_back({around + shift, around + shift});
    } else if (moment.year) {
        add(inYear(moment, *moment.year));
    } else if (moment.unit == DateUnit::Day && !moment.month) {
        for (int shift = -3; shift <= 3; ++shift) {
            const int at = thisYear * 12 + monthOf(around) - 1 + shift;
            add(dayOf(at / 12, at % 12 + 1, *moment.number));
        }
    } else {
        for (int shift = -years; shift <= years; ++shift)
            add(inYear(moment, thisYear + shift));
    }
    return found;
}

/// The latest that has begun by `limit`; what is settled is so without a limit.
std::optional<Period> latest(const Moment& moment, LocalDate limit)
{
    const std::vector<Period> all = meanings(moment, limit);
    if (moment.rank() == 2)
        return all.empty() ? std::nullopt : std::optional(all.front());
    const auto it = std::find_if(all.rbegin(), all.rend(),
                                 [&](const Period& period) { return period.from <= limit; });
    return it == all.rend() ? std::nullopt : std::optional(*it);
}

/// The first that does not end before `start`.
std::optional<Period> firstFrom(const Moment& moment, LocalDate start)
{
    const std::vector<Period> all = meanings(moment, start);
    const auto it = std::find_if(all.begin(), all.end(),
                                 [&](const Period& period) { return period.to >= start; });
    return it == all.end() ? std::nullopt : std::optional(*it);
}

Moment fixedMoment(Period period, bool isRelative)
{
    Moment moment;
    moment.fixed = period;
    moment.isRelative = isRelative;
    return moment;
}

Moment dated(DateUnit unit, std::optional<int> y, std::optional<int> m = {},
             std::optional<int> number = {})
{
    Moment moment;
    moment.unit = unit;
    moment.year = y;
    moment.month = m;
    moment.number = number;
    return moment;
}

std::optional<Moment> digitsOnly(const DateToken& token)
{
    const int n = token.number;
    switch (token.digits) {
    case 1:
    case 2:
        return dated(DateUnit::Day, {}, {}, n);
    case 4:
        // No month is 19 or 20, so that years and MMDD never mix.
        if (n / 100 == 19 || n / 100 == 20)
            return dated(DateUnit::Year, n);
        return dated(DateUnit::Day, {}, n / 100, n % 100);
    case 6:
        if (n / 100 % 100 > 12 && n / 10000 == 20)
            return dated(DateUnit::Month, n / 100, n % 100);
        return dated(DateUnit::Day, 2000 + n / 10000, n / 100 % 100, n % 100);
    case 8:
        return dated(DateUnit::Day, n / 10000, n / 100 % 100, n % 100);
    default:
        return std::nullopt;
    }
}

/// What is told by numbers and signs alone.
std::optional<Moment> numbered(const std::string& signs, Tokens t)
{
    if (signs == "n")
        return digitsOnly(t[0]);
    if (signs == "n-n-n" && (t[0].digits == 4 || (t[0].digits == 2 && t[4].digits == 2)))
        return dated(DateUnit::Day, t[0].number + (t[0].digits == 2 ? 2000 : 0), t[2].number,
                     t[4].number);
    if (signs == "n-n" && t[0].digits == 4 && t[2].digits <= 2)
        return dated(DateUnit::Month, t[0].number, t[2].number);
    // `09-30` is a day of September, `9-30` are the days from 9 to 30.
    if (signs == "n-n" && t[0].digits == 2 && t[0].number < 10 && t[2].digits == 2)
        return dated(DateUnit::Day, {}, t[0].number, t[2].number);
    if (signs == "n/n")
        return dated(DateUnit::Day, {}, t[2].number, t[0].number);
    if (signs == "n/nn" && t[3].digits == 4)
        return dated(DateUnit::Day, t[3].number, t[2].number, t[0].number);
    if ((signs == "n/n/n" || signs == "n/n-n") && t[4].digits == 4)
        return dated(DateUnit::Day, t[4].number, t[2].number, t[0].number);
    return std::nullopt;
}

/// What holds the name of a month, or `v40` and `kvartal 3`.
std::optional<Moment> named(const std::string& signs, Tokens t)
{
    if (signs == "m")
        return dated(DateUnit::Month, {}, t[0].number);
    if (signs == "mn" && t[1].digits == 4)
        return dated(DateUnit::Month, t[1].number, t[0].number);
    if (signs == "mn" && t[1].digits <= 2)
        return dated(DateUnit::Day, {}, t[0].number, t[1].number);
    if (signs == "nm" && t[0].digits == 4)
        return dated(DateUnit::Month, t[0].number, t[1].number);
    if (signs == "nm" && t[0].digits <= 2)
        return dated(DateUnit::Day, {}, t[1].number, t[0].number);
    if (signs == "nmn" && t[0].digits <= 2 && t[2].digits == 4)
        return dated(DateUnit::Day, t[2].number, t[1].number, t[0].number);
    if (signs == "mnn" && t[1].digits <= 2 && t[2].digits == 4)
        return dated(DateUnit::Day, t[2].number, t[0].number, t[1].number);
    if ((signs == "vn" || signs == "qn") && t[1].digits <= 2)
        return dated(t[0].unit, {}, t[1].number);
    if ((signs == "vnn" || signs == "qnn") && t[1].digits <= 2 && t[2].digits == 4)
        return dated(t[0].unit, t[2].number, t[1].number);
    if ((signs == "nvn" || signs == "nqn") && t[0].digits == 4 && t[2].digits <= 2)
        return dated(t[1].unit, t[0].number, t[2].number);
    if ((signs == "n-vn" || signs == "n-qn") && t[0].digits == 4 && t[3].digits <= 2)
        return dated(t[2].unit, t[0].number, t[3].number);
    return std::nullopt;
}

bool isUnit(char sign)
{
    return sign == 'u' || sign == 'v' || sign == 'q';
}

/// What counts from today.
std::optional<Moment> relative(const std::string& signs, Tokens t, LocalDate today)
{
    if (signs == "t")
        return fixedMoment({today - t[0].number, today - t[0].number}, true);
    if (signs == "y")
        return fixedMoment(*monthsOf(yearOf(today) - t[0].number, 1, 12), true);
    if (signs == "d") {
        Moment moment;
        moment.weekday = t[0].number;
        moment.isRelative = true;
        return moment;
    }
    constexpr int longest = 5000;
    if (signs == "-n" && t[1].number <= longest)
        return fixedMoment({today - t[1].number, today}, true);
    if (signs.size() == 2 && isUnit(signs[1])) {
        const Period whole = wholeUnit(today, t[1].unit);
        if (signs[0] == 'L')
            return fixedMoment(unitsUntil(today, t[1].unit, 1), true);
        if (signs[0] == 'T')
            return fixedMoment(whole, true);
        if (signs[0] == 'P')
            return fixedMoment(wholeUnit(whole.from - 1, t[1].unit), true);
    }
    if (signs.size() == 3 && signs.starts_with("Ln") && isUnit(signs[2]) && t[1].number >= 1 &&
        t[1].number <= (t[2].unit == DateUnit::Day ? longest : 100))
        return fixedMoment(unitsUntil(today, t[2].unit, t[1].number), true);
    return std::nullopt;
}

std::optional<Moment> momentOf(Tokens tokens, LocalDate today)
{
    // "on 2026-09-30": the weekday says nothing new.
    if (tokens.size() > 1 && tokens.front().sign == 'd')
        tokens = tokens.subspan(1);
    std::string signs;
    for (const DateToken& token : tokens)
        signs += token.sign;
    if (auto moment = numbered(signs, tokens))
        return moment;
    if (auto moment = named(signs, tokens))
        return moment;
    return relative(signs, tokens, today);
}

struct Ends {
    Moment first;
    Moment last;
};

/// `v40-42`, `kvartal 1-2`: the second number is of the same kind.
void shareUnit(Ends& ends)
{
    Moment& last = ends.last;
    const bool isBare = last.rank() == 0 && last.number;
    if (isBare && (ends.first.unit == DateUnit::Week || ends.first.unit == DateUnit::Quarter)) {
        last.unit = ends.first.unit;
        last.month = std::exchange(last.number, std::nullopt);
    }
}

/// Signs that can only stand between two ends come before a dash, which may be part of a date.
std::optional<Ends> endsOf(Tokens tokens, LocalDate today)
{
    for (const char separator : {'Z', '-'})
        for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
            if (tokens[i].sign != separator)
                continue;
            const auto first = momentOf(tokens.subspan(0, i), today);
            const auto last = momentOf(tokens.subspan(i + 1), today);
            if (first && last) {
                Ends ends{*first, *last};
                shareUnit(ends);
                return ends;
            }
        }
    return std::nullopt;
}

using Outcome = std::variant<TypedSpan, SyntaxFault>;

Outcome spanOf(const Ends& ends, LocalDate today)
{
    std::optional<Period> first;
    std::optional<Period> last;
    if (ends.first.rank() > ends.last.rank()) {
        first = latest(ends.first, today);
        if (first)
            last = firstFrom(ends.last, first->from);
    } else {
        last = latest(ends.last, today);
        if (last)
            first = latest(ends.first, last->to);
    }
    if (!first || !last)
        return SyntaxFault{0, "date-not-real"};
    if (last->to < first->from)
        return SyntaxFault{0, "date-reversed"};
    return TypedSpan{{first->from, last->to}, ends.first.isRelative || ends.last.isRelative};
}

/// "sedan 1 sep", "1 sep -": until today.
Outcome sinceThen(const Moment& moment, LocalDate today)
{
    const auto start = latest(moment, today);
    if (!start)
        return SyntaxFault{0, "date-not-real"};
    if (today < start->from)
        return SyntaxFault{0, "date-reversed"};
    return TypedSpan{{start->from, today}, true};
}

}

std::variant<TypedSpan, SyntaxFault> parseDateSpan(std::string_view typed, LocalDate today)
{
    std::size_t faultAt = 0;
    const auto all = dateTokens(typed, &faultAt);
    if (!all || all->empty())
        return SyntaxFault{faultAt, "date-not-understood"};
    Tokens tokens(*all);
    const bool isSince = tokens.front().sign == 'S';
    if (isSince)
        tokens = tokens.subspan(1);
    if (tokens.empty())
        return SyntaxFault{0, "date-not-understood"};
    if (const auto moment = momentOf(tokens, today)) {
        if (isSince)
            return sinceThen(*moment, today);
        if (const auto period = latest(*moment, today))
            return TypedSpan{*period, moment->isRelative};
        return SyntaxFault{tokens.front().position, "date-not-real"};
    }
    if (const auto ends = endsOf(tokens, today))
        return spanOf(*ends, today);
    const char last = tokens.back().sign;
    if (tokens.size() > 1 && (last == '-' || last == 'Z'))
        if (const auto moment = momentOf(tokens.first(tokens.size() - 1), today))
            return sinceThen(*moment, today);
    return SyntaxFault{tokens.front().position, "date-not-understood"};
}

}
