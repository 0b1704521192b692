// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/SecretParts.h"

#include "core/base/Text.h"

#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

std::string joined(const std::vector<std::string_view>& parts)
{
    std::string text;
    for (const std::string_view part : parts)
        (text += text.empty() ? "" : " | ") += part;
    return text;
}

}

TEST_SUITE("SecretParts")
{
    TEST_CASE("Two neighbouring words with a capital may be a name, a place of work is none")
    {
        struct Case {
            const char* text;
            const char* pairs;
        };
        for (const Case& c : {
                 Case{"Anna Svensson 811218-9876", "Anna Svensson"},
                 Case{"Möte Anna Svensson", "Möte Anna | Anna Svensson"},
                 Case{"SV: Åsa Ek-Öberg, Bo Ek", "Åsa Ek-Öberg | Bo Ek"},
                 Case{"om Anna-Karin Alm.", "Anna-Karin Alm"},
                 Case{"A\xCC\x8Asa  Ek", "A\xCC\x8Asa  Ek"},
                 Case{"ANNA SVENSSON", "ANNA SVENSSON"},
                 Case{"Anna och Bo", ""},
                 Case{"Anna, Bo", ""},
                 Case{"anna svensson", ""},
                 Case{"Anna 2 Svensson", ""},
                 Case{"Region Exempel och Norra Barnkliniken", ""},
                 Case{"Byggbolaget AB VB Anna", ""},
                 Case{"Faktura från Norra Bygg & Stora Data AB", ""},
                 Case{"Anna Alm, Norra Bygg AB", "Anna Alm"},
                 Case{"Norra Bygg AB Anna Alm", "Anna Alm"},
                 Case{"Anna Svensson as patient", "Anna Svensson"},
                 Case{"Anna Svensson AB positiv", "Anna Svensson"},
                 Case{"Anna Svensson AB+", "Anna Svensson"},
                 Case{"Anna Svensson Norra Bygg AB", "Anna Svensson | Svensson Norra"},
                 Case{"Anna Svensson Bygg & Data AB", "Anna Svensson"},
                 Case{"Anna Alm bygger & Data AB", "Anna Alm"},
                 Case{"Anna Alm 2 AB", "Anna Alm"},
                 Case{"Anna", ""},
                 Case{"", ""},
                 Case{"SV: ", ""},
             }) {
            CAPTURE(c.text);
            CHECK(joined(namePairsIn(c.text)) == c.pairs);
        }
    }

    TEST_CASE("Addresses are found among other words")
    {
        struct Case {
            const char* text;
            const char* addresses;
        };
        for (const Case& c : {
                 Case{"skriv till <anna.a@press.example>.", "anna.a@press.example"},
                 Case{"a@x.example, b@y.example.", "a@x.example | b@y.example"},
                 Case{"åsa@x.example", "åsa@x.example"},
                 Case{"@x.example a@ b@c a@@b.example", ""},
                 Case{"no address", ""},
             }) {
            CAPTURE(c.text);
            CHECK(joined(mailAddressesIn(c.text)) == c.addresses);
        }
    }

    TEST_CASE("A name and the address made from it have a key in common")
    {
        struct Case {
            const char* text;
            const char* keys;
        };
        for (const Case& c : {
                 Case{"Åsa Östberg", "asa.ostberg asa.oestberg aasa.ostberg aasa.oestberg"},
                 Case{"Östberg, Åsa", "asa.ostberg aasa.ostberg asa.oestberg aasa.oestberg"},
                 Case{"asa.ostberg@region.example", "asa.ostberg"},
                 Case{"Asa_M_Ostberg2@x.example", "asa.ostberg"},
                 Case{"aasa.oestberg2@x.example", "aasa.oestberg"},
                 Case{"Ulla Ekström", "ekstrom.ulla ekstroem.ulla"},
                 Case{"anna-karin.alm@x.example", "alm.anna-karin"},
                 Case{"a.svensson@x.example", ""},
                 Case{"registrator@region.example", ""},
                 Case{"", ""},
             }) {
            CAPTURE(c.text);
            CHECK(join(personKeys(c.text), " ") == c.keys);
        }
    }

    TEST_CASE("What the writer wrote begins behind the marks of replies")
    {
        CHECK(withoutReplyPrefix("SV: VB: Åsa Ek") == "Åsa Ek");
        CHECK(withoutReplyPrefix("Åsa Ek") == "Åsa Ek");
        CHECK(withoutReplyPrefix("SV:") == "SV:");
    }
}
