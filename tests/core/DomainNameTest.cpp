// SPDX-License-Identifier: EUPL-1.2
#include "core/base/DomainName.h"

#include "core/base/Text.h"

#include <doctest/doctest.h>

using namespace postinsyn;

TEST_SUITE("DomainName")
{
    TEST_CASE("A domain has two spellings where a label has letters beyond ASCII")
    {
        struct Case {
            const char* domain;
            const char* spellings;
        };
        const Case cases[] = {
            {"region.example", "region.example"},
            {"", ""},
            {"räksmörgås.example", "räksmörgås.example xn--rksmrgs-5wao1o.example"},
            {"xn--rksmrgs-5wao1o.example", "xn--rksmrgs-5wao1o.example räksmörgås.example"},
            {"e.vård.example", "e.vård.example e.xn--vrd-ula.example"},
            {"xn--vrd-ula.xn--zckzah", "xn--vrd-ula.xn--zckzah vård.テスト"},
            {"テスト", "テスト xn--zckzah"},
            {"bücher.example", "bücher.example xn--bcher-kva.example"},
            {"xn--.example", "xn--.example"},
            {"xn--a!b.example", "xn--a!b.example"},
            {"xn--99999999999999999.example", "xn--99999999999999999.example"},
            {"xn--rksmrgs-5wao1.example", "xn--rksmrgs-5wao1.example"},
        };
        for (const Case& c : cases) {
            CAPTURE(c.domain);
            CHECK(join(domainSpellings(c.domain), " ") == c.spellings);
        }
        const std::string endless = "xn--" + std::string(1'000'000, '9');
        CHECK(join(domainSpellings(endless), " ") == endless);
    }
}
