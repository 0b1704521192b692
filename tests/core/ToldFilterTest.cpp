// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/ToldFilter.h"

#include "tests/support/Lists.h"

#include <doctest/doctest.h>

using namespace postinsyn;
using test::mask;
using test::row;

namespace {

/// `PARTIES | DOMAINS | SUBJECT | rows`
std::string told(const OverviewList& list)
{
    const ToldFilter told = ToldFilter::of(list);
    std::string text = join(told.filter.parties, ", ") + " | " + join(told.filter.domains, ", ") +
                       " | " + told.filter.subject.value_or("") + " |";
    for (const std::int64_t nr : told.rows)
        text += " " + std::to_string(nr);
    return text;
}

OverviewList sample()
{
    OverviewList list;
    list.rows = {row(1, "sven.svensson@privat.example", "b@region.example", "Om Projekt Zebra nu"),
                 row(2, "b@region.example", "sven.svensson@privat.example", "SV: projekt zebra"),
                 row(3, "b@region.example", "c@region.example", "Annat")};
    return list;
}

}

TEST_SUITE("ToldFilter")
{
    TEST_CASE("What stands open is told as it was asked for")
    {
        OverviewList list = sample();
        list.filter.parties = {"sven.svensson@privat.example", "nobody@x.example"};
        list.filter.domains = {"@privat.example"};
        list.filter.subject = "zebra";
        const std::string whole =
            "sven.svensson@privat.example, nobody@x.example | @privat.example | zebra |";
        CHECK(told(list) == whole);
        // The other row shows it by decision.
        list.rows[0].verdict = Verdict::Withheld;
        CHECK(told(list) == whole);
        mask(list.rows[2], RowField::Subject, "Annat");
        CHECK(told(list) == whole);
    }

    TEST_CASE("A value that masks hide and nothing shows is not told, and its rows are named")
    {
        struct Case {
            const char* what;
            MessageFilter filter;
            const char* told;
        };
        MessageFilter party, other, name, domain, subject;
        party.parties = {"Sven.Svensson@privat.example", "b@region.example"};
        other.parties = {"c@region.example"};
        name.parties = {"Sven Svensson"};
        domain.domains = {"privat.example"};
        subject.subject = "PROJEKT zebra";
        const Case cases[] = {
            {"an address", party, "[sekretess], b@region.example |  |  | 1 2"},
            {"another address", other, "c@region.example |  |  |"},
            {"a name", name, "[sekretess] |  |  | 1 2"},
            {"a domain", domain, " | [sekretess] |  | 1 2"},
            {"a subject", subject, " |  | [sekretess] | 1 2"},
        };
        OverviewList list = sample();
        mask(list.rows[0], RowField::Sender, "sven.svensson@privat.example");
        mask(list.rows[0], RowField::Subject, "Zebra");
        mask(list.rows[1], RowField::Recipients, "sven.svensson@privat.example");
        mask(list.rows[1], RowField::Subject, "projekt");
        for (const Case& each : cases) {
            CAPTURE(each.what);
            list.filter = each.filter;
            CHECK(told(list) == each.told);
        }
    }

    TEST_CASE("A mask over the name before the @ leaves the domain open")
    {
        OverviewList list = sample();
        mask(list.rows[0], RowField::Sender, "sven.svensson");
        mask(list.rows[1], RowField::Recipients, "sven.svensson");
        list.filter.parties = {"svensson"};
        list.filter.domains = {"privat.example"};
        CHECK(told(list) == "[sekretess] | privat.example |  | 1 2");
    }

    TEST_CASE("What all rows hide is not told, even if only the directory knows why they are there")
    {
        OverviewList list = sample();
        list.rows.resize(2);
        list.filter.parties = {"Projektledaren"};
        mask(list.rows[0], RowField::Sender, "sven.svensson@privat.example");
        CHECK(told(list) == "Projektledaren |  |  |");
        list.rows[1].verdict = Verdict::Withheld;
        CHECK(told(list) == "[sekretess] |  |  | 1 2");
    }

    TEST_CASE("A value that holds a masked text is not told, wherever the text is masked")
    {
        OverviewList list = sample();
        list.rows[2] = row(3, "b@region.example", "c@region.example", "Möte Sven Svensson");
        mask(list.rows[2], RowField::Subject, "Sven Svensson");
        list.filter.parties = {"sven svensson"};
        CHECK(told(list) == "[sekretess] |  |  | 3");
    }

    TEST_CASE("A hidden value is known in each spelling that the search finds it by")
    {
        struct Case {
            const char* asked;
            const char* hidden;
            bool isDomain = false;
        };
        const Case cases[] = {
            {"Åsa Östberg", "aasa.oestberg@region.example"},
            {"Åsa Östberg", "asa.oestberg@region.example"},
            {"Åsa Östberg", "asa.ostberg@region.example"},
            {"Östberg, Åsa", "aasa.oestberg@region.example"},
            {"ÖSTBERG", "oestberg.a@region.example"},
            {"bo@räksmörgås.example", "bo@xn--rksmrgs-5wao1o.example"},
            {"BO@xn--rksmrgs-5wao1o.example", "bo@räksmörgås.example"},
            {"räksmörgås.example", "bo@xn--rksmrgs-5wao1o.example", true},
            {"@xn--rksmrgs-5wao1o.example", "bo@Räksmörgås.example", true},
        };
        for (const Case& each : cases) {
            CAPTURE(each.asked);
            CAPTURE(each.hidden);
            OverviewList list = sample();
            list.rows[0] = row(1, each.hidden, "b@region.example", "Ett");
            (each.isDomain ? list.filter.domains : list.filter.parties) = {each.asked};
            CHECK(told(list) == (each.isDomain ? " | " : "") + std::string(each.asked) +
                                    (each.isDomain ? " |  |" : " |  |  |"));
            mask(list.rows[0], RowField::Sender, each.hidden);
            CHECK(told(list) ==
                  (each.isDomain ? " | [sekretess] |  | 1" : "[sekretess] |  |  | 1"));
        }
    }

    TEST_CASE("The null sender is not told where every bounce is withheld")
    {
        OverviewList list = sample();
        list.rows[0] = row(1, "", "b@region.example", "Kunde inte levereras");
        list.filter.parties = {"<>", "b@region.example"};
        CHECK(told(list) == "<>, b@region.example |  |  |");
        list.rows[0].verdict = Verdict::Withheld;
        CHECK(told(list) == "[sekretess], b@region.example |  |  | 1");
        list.rows[1] = row(2, "", "b@region.example", "Kunde inte levereras");
        CHECK(told(list) == "<>, b@region.example |  |  |");
    }

    TEST_CASE("Signs without a letter ask for nobody, and hide nobody")
    {
        OverviewList list = sample();
        list.filter.parties = {"...", "b@region.example"};
        mask(list.rows[0], RowField::Sender, "sven.svensson@privat.example");
        CHECK(told(list) == "..., b@region.example |  |  |");
    }
}
