// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/IdentityNumber.h"

#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

std::vector<ReserveNumberShape> shapes()
{
    return {*ReserveNumberShape::parse("99##########"),
            *ReserveNumberShape::parse("YYYYMMDD-????")};
}

std::string shown(const IdentityNumber& number)
{
    constexpr const char* kinds[] = {"personal",      "coordination", "national-reserve",
                                     "local-reserve", "birth-date",   "staff-unit",
                                     "migrant",       "organisation"};
    constexpr const char* proofs[] = {"checked", "doubtful", "date-only", "pattern"};
    return std::string(kinds[static_cast<int>(number.kind)]) + " " +
           proofs[static_cast<int>(number.proof)];
}

/// What is found in `text`, each with its place as listed.
std::string found(std::string_view text)
{
    const ComparableText comparable(text);
    std::string out;
    for (const IdentityNumber& number : IdentityNumber::findAll(comparable, shapes())) {
        const TextRange range = comparable.listed(number.start, number.end);
        out += (out.empty() ? "" : ", ") + shown(number) + " " + std::to_string(range.start) + "+" +
               std::to_string(range.length);
    }
    return out.empty() ? "-" : out;
}

}

TEST_SUITE("IdentityNumber")
{
    TEST_CASE("Numbers are told apart by form, date and check digit")
    {
        const std::vector<std::pair<std::string, std::string>> rows{
            {"121212-1212", "personal checked"},
            {"121212+1212", "personal checked"},
            {"1212121212", "personal checked"},
            {"19121212-1212", "personal checked"},
            {"20121212-1212", "personal checked"},
            {"201212121212", "personal checked"},
            {"811218-9876", "personal checked"},
            {"640823-3234", "personal checked"},
            {"811218\xE2\x80\x93"
             "9876",
             "personal checked"},
            {"811218 9876", "personal doubtful"},
            {"19811218 9876", "personal doubtful"},
            {"811218-9875", "personal date-only"},
            {"19811218-9875", "personal date-only"},
            {"811218 9875", "-"},
            {"811318-9876", "-"},
            {"810229-9876", "-"},
            {"811200-9876", "-"},
            {"17811218-9876", "-"},
            {"21811218-9876", "-"},
            {"19811218+9876", "-"},
            {"701063-2391", "coordination checked"},
            {"197010632391", "coordination checked"},
            {"701063-2392", "-"},
            {"701099-2391", "-"},
            {"202100-5489", "organisation checked"},
            {"16202100-5489", "organisation checked"},
            {"202100-5488", "-"},
            {"2021005489", "-"},
            {"22811218AB1C", "national-reserve pattern"},
            {"00811218-CD2E", "national-reserve pattern"},
            {"22811218IB1C", "-"},
            {"22811218AB", "-"},
            {"991234567890", "local-reserve pattern"},
            {"19811218-A12B", "local-reserve pattern"},
            {"19811218A12B", "local-reserve pattern"},
            {"19811318-A12B", "-"},
            {"SE2321000115-E0001", "staff-unit pattern"},
            {"SE2321000115-E0001E0001E0001", "-"},
        };
        for (const auto& [text, expected] : rows) {
            CAPTURE(text);
            const auto number = IdentityNumber::parse(text, shapes());
            CHECK((number ? shown(*number) : "-") == expected);
        }
    }

    TEST_CASE("Numbers are found inside a text, at their place as listed")
    {
        const std::vector<std::pair<std::string, std::string>> rows{
            {"Ang. 811218-9876 och 640823-3234", "personal checked 5+11, personal checked 21+11"},
            {"😀 811218-9876", "personal checked 2+11"},
            {"a\xCC\x8A: 811218-9876", "personal checked 4+11"},
            {"pnr811218-9876.", "personal checked 3+11"},
            {"(8112189876)", "personal checked 1+10"},
            {"född  1981-12-18", "birth-date pattern 6+10"},
            {"f. 811218", "birth-date pattern 3+6"},
            {"F 19811218", "birth-date pattern 2+8"},
            {"Pat 811218, ring", "birth-date pattern 4+6"},
            {"811218 patienten", "birth-date pattern 0+6"},
            {"LMA-kort nr 51-234567", "migrant pattern 0+21"},
            {"passnr AB1234567 ok", "migrant pattern 0+16"},
        };
        for (const auto& [text, expected] : rows) {
            CAPTURE(text);
            CHECK(found(text) == expected);
        }
    }

    TEST_CASE("What only looks like a number is left alone")
    {
        for (const std::string text :
             {"", "0701234567", "0703123456", "+46701234567", "070-123 45 67", "031-10 50 00",
              "2026-03-01 14:00", "2026-03-01", "811218", "8112189876123", "38112189876",
              "Dnr 2026-01234", "12345678901234567890", "Kl 811218 f", "skaf 811218",
              "Faktura 811318-98761", "811218--9876", "811218-98765", "8112-189876"}) {
            CAPTURE(text);
            CHECK(found(text) == "-");
        }
    }

    TEST_CASE("A telephone number whose digits happen to fit is doubtful")
    {
        // From the series that the telecom authority keeps for fiction.
        CHECK(found("Ring 0701740607") == "coordination doubtful 5+10");
        CHECK(found("Ring 0701740605") == "-");
    }

    TEST_CASE("The plus sign and the century tell the year of birth")
    {
        CHECK(birthYear("121212-1212", 2026) == 2012);
        CHECK(birthYear("121212+1212", 2026) == 1912);
        CHECK(birthYear("121212-1212", 2011) == 1912);
        CHECK(birthYear("1212121212", 2012) == 2012);
        CHECK(birthYear("811218-9876", 2026) == 1981);
        CHECK(birthYear("19121212-1212", 2026) == 1912);
        CHECK(birthYear("191212121212", 2026) == 1912);
        CHECK(birthYear("701063-2391", 2026) == 1970);
        CHECK_FALSE(birthYear("202100-5489", 2026));
        CHECK_FALSE(birthYear("", 2026));
    }

    TEST_CASE("A shape of reserve numbers is refused when its notation is wrong")
    {
        for (const std::string notation :
             {"99##########", "YYYYMMDD-????", "YYMMDD&&##", "12345678"})
            CHECK(ReserveNumberShape::parse(notation));
        for (const std::string notation : {"", "99##", "YYMMDD", "99[0-9]+", "########x",
                                           "--------", "#################################"}) {
            CAPTURE(notation);
            CHECK_FALSE(ReserveNumberShape::parse(notation));
        }
    }
}
