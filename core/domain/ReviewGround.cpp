// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/ReviewGround.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 4> groundRemarkNames{"not-for-region", "text-not-read",
                                                            "text-amended", "may-have-ended"};

/// The same day so many years later; 29 February ends with the month.
LocalDate yearsLater(LocalDate date, int years)
{
    const std::chrono::year_month_day day(date.days);
    std::chrono::year_month_day later = day + std::chrono::years(years);
    if (!later.ok())
        later = later.year() / later.month() / std::chrono::last;
    return {std::chrono::sys_days(later)};
}

bool isPastYears(const SecrecyGround& provision, Instant sent, LocalDate today)
{
    // What a mail tells is as old as the mail at least.
    return provision.untilYears &&
           yearsLater(TimeZone::stockholm().dateOf(sent), *provision.untilYears) < today;
}

void guardTest(const SecrecyGround& provision, const ReviewGround& chosen)
{
    if (!chosen.test || provision.tests.empty() ||
        std::ranges::find(provision.tests, *chosen.test) != provision.tests.end())
        return;
    std::vector<std::string> names;
    for (const DamageTest test : provision.tests)
        names.emplace_back(damageTestName(test));
    throw GateError("damage-test-wrong", join(names, ", "));
}

}

std::string_view groundRemarkName(GroundRemark remark)
{
    return groundRemarkNames[static_cast<std::size_t>(remark)];
}

std::vector<GroundRemark> judgeGround(const SecrecyGround& provision, const ReviewGround& chosen,
                                      Instant sent, LocalDate today)
{
    if (isPastYears(provision, sent, today) || chosen.hasEnded.value_or(false))
        throw GateError("ground-past-end");
    const bool isEndUnsaid = !provision.endsWhen.empty() && !chosen.hasEnded;
    if (isEndUnsaid && provision.mayBeAbsolute())
        throw GateError("ground-end-unsaid");
    guardTest(provision, chosen);
    std::vector<GroundRemark> remarks;
    if (provision.isNotForRegion)
        remarks.push_back(GroundRemark::NotForRegion);
    if (provision.check == TextCheck::NotRead)
        remarks.push_back(GroundRemark::TextNotRead);
    if (provision.check == TextCheck::AmendedSince)
        remarks.push_back(GroundRemark::TextAmended);
    if (isEndUnsaid)
        remarks.push_back(GroundRemark::MayHaveEnded);
    return remarks;
}

bool isReasoned(const ReviewGround& chosen)
{
    return chosen.test &&
           (*chosen.test == DamageTest::Absolute || !trimmed(chosen.reasoning).empty());
}

}
