// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/CopyFee.h"

#include "core/base/Error.h"

#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

Tariff stateTariff()
{
    return Profile::builtIn("demo").tariff;
}

std::string shownFee(const Tariff& tariff, const CopiedPages& copied, std::string_view waiver = "")
{
    const FeeNote note = feeNoteFor(tariff, copied, waiver);
    return std::string(feeBasisName(note.basis)) + " " + std::to_string(note.fee) + "/" +
           std::to_string(note.fullFee) + (note.waiverReason.empty() ? "" : " waived");
}

}

TEST_SUITE("CopyFee")
{
    TEST_CASE("A fee is by the page, on paper, and never where the tariff does not say so")
    {
        struct Row {
            DeliveryWay way;
            bool isPaper;
            std::int64_t pages, earlier;
            const char* asFiles; ///< with explicit support for files
            const char* usual;
        };
        using enum DeliveryWay;
        for (const Row& row :
             std::vector<Row>{{Post, true, 9, 0, "free-pages 0/0", "free-pages 0/0"},
                              {Post, true, 10, 0, "tariff 50/50", "tariff 50/50"},
                              {Collected, true, 12, 0, "tariff 54/54", "tariff 54/54"},
                              {OnSite, true, 500, 0, "on-site 0/0", "on-site 0/0"},
                              {Email, false, 500, 0, "tariff 1030/1030", "electronic 0/0"},
                              {Email, true, 12, 0, "tariff 54/54", "electronic 0/0"},
                              {Collected, false, 12, 0, "tariff 54/54", "electronic 0/0"},
                              {Post, true, 5, 4, "free-pages 0/0", "free-pages 0/0"},
                              {Post, true, 6, 9, "tariff 60/60", "tariff 60/60"}, // 15 pages in all
                              {Post, true, 3, 12, "tariff 6/6", "tariff 6/6"}}) {
            CAPTURE(row.pages);
            CAPTURE(row.earlier);
            Tariff tariff = stateTariff();
            CHECK(shownFee(tariff, {row.way, row.isPaper, row.pages, row.earlier}) == row.usual);
            tariff.chargesElectronicCopies = true;
            CHECK(shownFee(tariff, {row.way, row.isPaper, row.pages, row.earlier}) == row.asFiles);
        }
    }

    TEST_CASE("In how many steps pages go out does not change what they cost")
    {
        const Tariff tariff = stateTariff();
        for (std::int64_t total = 1; total <= 40; ++total) {
            std::int64_t fees = 0;
            for (std::int64_t given = 0; given < total;) {
                const std::int64_t step = std::min<std::int64_t>(1 + given % 7, total - given);
                fees += feeNoteFor(tariff, {DeliveryWay::Post, true, step, given}, "").fee;
                given += step;
            }
            CHECK(fees == tariff.feeFor(total));
        }
    }

    TEST_CASE("What is waived shows the fee that it would have been")
    {
        const Tariff tariff = stateTariff();
        CHECK(shownFee(tariff, {DeliveryWay::Post, true, 12, 0}, "fel i första utskicket") ==
              "waived 0/54 waived");
        CHECK(shownFee(tariff, {DeliveryWay::Post, true, 2, 0}, "x") == "free-pages 0/0");
    }

    TEST_CASE("The tariff of the day counts")
    {
        Profile profile = Profile::builtIn("demo");
        Tariff next = profile.tariff;
        next.firstPageFee = 60;
        next.validFrom = LocalDate::of(2027, 1, 1);
        Tariff last = next;
        last.pageFee = 6;
        last.validFrom = LocalDate::of(2028, 7, 1);
        profile.laterTariffs = {next, last};
        CHECK(Profile::fromJson(profile.toJson()) == profile);
        std::string fees;
        for (const auto& [y, m, d] : std::vector<std::tuple<int, unsigned, unsigned>>{
                 {2020, 1, 1}, {2026, 12, 31}, {2027, 1, 1}, {2028, 6, 30}, {2028, 7, 1}})
            fees += std::to_string(profile.tariffOn(LocalDate::of(y, m, d)).feeFor(11)) + " ";
        CHECK(fees == "52 52 62 62 66 ");
        profile.laterTariffs = {last, next};
        CHECK_THROWS_AS((void)Profile::fromJson(profile.toJson()), FormatError);
        next.validFrom.reset();
        profile.laterTariffs = {next};
        CHECK_THROWS_AS((void)Profile::fromJson(profile.toJson()), FormatError);
    }
}
