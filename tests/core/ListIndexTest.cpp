// SPDX-License-Identifier: EUPL-1.2
#include "core/task/ListIndex.h"

#include "core/base/Text.h"
#include "core/domain/ThreadSubject.h"
#include "tests/support/Lists.h"

#include <doctest/doctest.h>

using namespace postinsyn;
using test::row;

namespace {

std::string keyOf(std::string_view subject)
{
    std::string text;
    for (const char32_t c : threadSubject(subject))
        appendUtf8(text, c);
    return text;
}

std::string printed(const std::vector<std::int64_t>& numbers)
{
    std::string text;
    for (const std::int64_t nr : numbers)
        text += (text.empty() ? "" : " ") + std::to_string(nr);
    return text;
}

std::vector<Hint> numberHint(const OverviewRow& row)
{
    if (row.subject.shownTo(ReviewerView()).find("1212") == std::string::npos)
        return {};
    Hint hint;
    hint.rule = "number";
    hint.length = 4;
    return {hint};
}

ListIndex indexOf(std::vector<OverviewRow> rows,
                  const std::vector<HintAcknowledgement>& answers = {})
{
    OverviewList list;
    list.rows = std::move(rows);
    ListIndex index;
    index.build(list, numberHint, answers);
    return index;
}

OverviewRow open(std::int64_t nr, std::string sender, const std::string& recipients,
                 std::string subject)
{
    OverviewRow made = row(nr, std::move(sender), recipients, std::move(subject));
    made.verdict = Verdict::Unreviewed;
    return made;
}

}

TEST_SUITE("ThreadSubject")
{
    TEST_CASE("Prefixes in any number and tongue are off; the rest is folded")
    {
        const std::pair<const char*, const char*> cases[] = {
            {"Budget 2027", "budget 2027"},
            {"SV: Budget 2027", "budget 2027"},
            {"Sv: VB: RE: fwd:  Budget   2027 ", "budget 2027"},
            {"VS: AW: WG: TR: Budget 2027", "budget 2027"},
            {"[EXTERN] SV: [EXTERNAL]: Budget 2027", "budget 2027"},
            {"RE[2]: FW (3): Budget 2027", "budget 2027"},
            {"Automatiskt svar: Budget 2027", "budget 2027"},
            {"Autosvar: SV: Budget 2027", "budget 2027"},
            {"Accepterat: Budget 2027", "budget 2027"},
            {"Avböjt: Budget 2027", "budget 2027"},
            {"AVBO\xCC\x88JT: Mo\xCC\x88te om budget", "möte om budget"},
            {"Möte om budget", "möte om budget"},
            {"Beslut: Budget 2027", "beslut: budget 2027"}, // no prefix of a reply
            {"[Projekt] Budget", "[projekt] budget"},
            {"SV:Budget\xC2\xA0"
             "2027",
             "budget 2027"},
            {"resa: Budget", "resa: budget"},
            {"2027: en plan", "2027: en plan"},
        };
        for (const auto& [subject, key] : cases) {
            CAPTURE(subject);
            CHECK(keyOf(subject) == key);
        }
    }

    TEST_CASE("What says nothing by itself makes no thread")
    {
        for (const char* subject : {"", "   ", "SV:", "SV: VB:", "Hej", "hej!", "SV: Fråga", "Möte",
                                    "Tack!!", "...", "abc", "(no subject)", "[EXTERN] Info"}) {
            CAPTURE(subject);
            CHECK(keyOf(subject) == "");
        }
    }
}

TEST_SUITE("ListIndex")
{
    TEST_CASE("A thread is a subject and people who are joined by it")
    {
        const ListIndex index = indexOf({
            open(1, "anna@r.example", "bo@p.example", "Budget 2027"),
            open(2, "bo@p.example", "anna@r.example", "SV: Budget 2027"),
            open(3, "bo@p.example", "cia@p.example", "VB: SV: Budget 2027"),
            open(4, "cia@p.example", "dan@p.example", "Sv: Budget 2027"),
            open(5, "eva@p.example", "fia@p.example", "Budget 2027"), // others, by chance
            open(6, "bo@p.example", "anna@r.example", "Hej"),
            open(7, "anna@r.example", "bo@p.example", "SV: Hej"),
            open(8, "eva@p.example", "fia@p.example", ""),
            open(9, "gun@p.example", "hans@p.example", "Annat"),
            open(10, "gun@p.example", "hans@p.example", "Mera"),
            open(11, "gun@p.example", "hans@p.example", "Resten"),
        });
        CHECK(printed(index.thread(1)) == "1 2 3 4");
        CHECK(printed(index.thread(4)) == "1 2 3 4");
        CHECK(printed(index.thread(5)) == "5");
        CHECK(printed(index.thread(6)) == "6");
        CHECK(printed(index.thread(8)) == "8");
    }

    TEST_CASE("Whoever stands in most rows joins nobody")
    {
        const ListIndex index = indexOf({
            open(1, "bo@p.example", "anna@r.example", "Ansökan om tjänst"),
            open(2, "cia@p.example", "anna@r.example", "Ansökan om tjänst"),
            open(3, "anna@r.example", "bo@p.example", "SV: Ansökan om tjänst"),
            open(4, "anna@r.example", "dan@p.example", "Annat ärende"),
        });
        CHECK(printed(index.thread(1)) == "1 3");
        CHECK(printed(index.thread(2)) == "2");
    }

    TEST_CASE("Rows like one are those undecided without hints; the others are told")
    {
        auto decided = open(5, "bo@p.example", "anna@r.example", "Veckobrev");
        decided.verdict = Verdict::Query;
        const ListIndex index = indexOf({
            open(1, "bo@p.example", "anna@r.example", "Veckobrev"),
            open(2, "bo@p.example", "cia@r.example", "Veckobrev"),
            open(3, "anna@r.example", "bo@p.example", "SV: Veckobrev"), // the same parties
            open(4, "cia@r.example", "dan@p.example", "Veckobrev"),
            decided,
            open(6, "x@p.example", "anna@r.example", "Nr 121212"),
            open(7, "x@p.example", "cia@r.example", "SV: Nr 121212"),
        });
        const auto like = index.like(1);
        CHECK(printed(like.rows) == "2 3");
        CHECK(printed(like.hinted) == "");
        CHECK(printed(like.decided) == "5");
        CHECK(printed(index.like(6).hinted) == "7");
    }

    TEST_CASE("Hints are open until they are answered or masked")
    {
        auto masked = open(2, "bo@p.example", "anna@r.example", "1212 12");
        test::mask(masked, RowField::Subject, "1212");
        const ListIndex index =
            indexOf({open(1, "bo@p.example", "anna@r.example", "Nr 1212"), masked,
                     open(3, "bo@p.example", "anna@r.example", "Nr 1212")},
                    {{3, "number@subject:0+4", HintAnswer::NotSecret, {}, "anna"}});
        std::string text;
        for (std::int64_t nr = 1; nr <= index.size(); ++nr)
            text += std::to_string(index.at(nr).hints) + "/" +
                    std::to_string(index.at(nr).openHints) + " ";
        CHECK(text == "1/1 1/0 1/0 ");
        CHECK(index.count(Verdict::Masked) == 1);
    }
}
