// SPDX-License-Identifier: EUPL-1.2
#include "export/ListWords.h"

#include "tests/support/Lists.h"

#include <doctest/doctest.h>

using namespace postinsyn;

TEST_SUITE("ListWords")
{
    TEST_CASE("A filter is told in whole Swedish words")
    {
        MessageFilter filter;
        CHECK(describeFilter(filter) == "Alla meddelanden");
        filter.from = LocalDate::of(2026, 9, 1);
        CHECK(describeFilter(filter) == "Meddelanden: från och med 2026-09-01 (svensk tid)");
        filter.to = LocalDate::of(2026, 9, 30);
        CHECK(describeFilter(filter) ==
              "Meddelanden: från och med 2026-09-01 till och med 2026-09-30 (svensk tid)");
        filter.from = filter.to;
        filter.parties = {"anna@region.example", "Bo Berg"};
        CHECK(describeFilter(filter) == "Meddelanden: den 2026-09-30 (svensk tid); avsändare eller "
                                        "mottagare: anna@region.example eller Bo Berg");
        filter = {};
        filter.between = {"anna@region.example", "bo@kommun.example"};
        filter.subject = "budget";
        filter.direction = Direction::In;
        filter.status = DeliveryStatus::Failed;
        filter.domains = {"kommun.example"};
        filter.withSystem = true;
        CHECK(describeFilter(filter) ==
              "Meddelanden: mellan anna@region.example och bo@kommun.example (åt båda håll); "
              "e-postdomän: kommun.example; ärendemeningen innehåller \"budget\"; riktning: "
              "In; leveransstatus: ej levererat; även systemets egna kontrollmeddelanden");
        filter = {};
        filter.senders = {"a@x.example"};
        filter.recipients = {"b@x.example", "c@x.example"};
        filter.to = LocalDate::of(2026, 1, 2);
        CHECK(describeFilter(filter) ==
              "Meddelanden: till och med 2026-01-02 (svensk tid); avsändare: a@x.example; "
              "mottagare: b@x.example eller c@x.example");
    }

    TEST_CASE("Om listan tells what copies cost as the tariff says it")
    {
        const auto told = [](int free, int first, int page, bool electronic, bool isToBeChecked) {
            AboutList about;
            about.tariff = Tariff{free, first, page, electronic, {}, isToBeChecked, {}};
            for (const DisclosableFact& fact : aboutFacts(about))
                if (fact.label.text() == "Avgift")
                    return fact.text.text();
            return std::string();
        };
        const std::string onSite = "Det kostar ingenting att läsa handlingar på plats. ";
        const std::string work = " Sökning, prövning och maskering kostar ingenting.";
        CHECK(told(9, 50, 2, false, true) ==
              onSite + "För papperskopior kan det tas ut en avgift enligt taxan." + work);
        CHECK(told(0, 6, 6, true, false) ==
              onSite +
                  "Sida 1 kostar 6 kronor. Varje sida därefter kostar 6 kronor. Porto kan "
                  "tillkomma. Taxan gäller även filer." +
                  work);
        CHECK(told(0, 0, 0, true, false) ==
              onSite + "Papperskopior är avgiftsfria. Filer är avgiftsfria." + work);
        AboutList about;
        for (const DisclosableFact& fact : aboutFacts(about))
            CHECK(fact.label.text() != "Avgift");
    }

    TEST_CASE("Om listan tells what domain.md 6.6 asks for, and nothing that is not known")
    {
        AboutList about;
        about.authority = "Region Exempel";
        about.caseNumber = "2026-0123";
        about.version = 2;
        about.controlCode = "QTX0-TZ3W-F5M8-S8AR";
        about.filterText = "Alla meddelanden";
        about.extracts = {{Instant{1'775'000'000'000}, LocalDate::of(2026, 3, 28),
                           LocalDate::of(2026, 3, 31), "meddelandespårning"}};
        about.gaps = {{LocalDate::of(2026, 8, 14), LocalDate::of(2026, 8, 14)}};
        about.warnings = {"row-cap", "row-cap", "gap", "unheard-of"};
        about.hiddenSystem = 4;
        about.rows = 12;
        about.maskedFields = 3;
        about.withheldRows = 1;
        about.mailboxEnds = {{"anna@region.example", LocalDate::of(2026, 10, 31)}};
        about.securedUntil = LocalDate::of(2026, 10, 16);
        about.contactMailbox = "registrator@region.example";
        about.contactPhone = "010-000 00 00";
        about.tariff = Tariff{.freePages = 9,
                              .firstPageFee = 50,
                              .pageFee = 2,
                              .chargesElectronicCopies = false,
                              .validFrom = {},
                              .isToBeChecked = false,
                              .note = {}};
        std::string printed;
        for (const DisclosableFact& fact : aboutFacts(about)) {
            printed += fact.label.text() + ": " + fact.text.text() + "\n";
        }
        CHECK(
            printed ==
            "Myndighet: Region Exempel\n"
            "Diarienummer: 2026-0123\n"
            "Lista: 2026-0123 v2\n"
            "Kontrollkod: QTX0-TZ3W-F5M8-S8AR\n"
            "Begäran avser: Alla meddelanden\n"
            "Antal rader: 12. Rader som är maskerade i sin helhet: 1. Fält som är maskerade i "
            "andra rader: 3\n"
            "Så väljer du meddelanden: Skriv X i kolumnen Begärs ut (X), i arbetsboken eller på en "
            "utskrift, och skicka tillbaka den. Det går lika bra att bara ange numren, till "
            "exempel 3, 7, 10-14. Du kan välja även maskerade "
            "rader. Varje meddelande som du väljer prövas innan det kan lämnas ut. Du behöver "
            "inte tala om vem du är eller varför du frågar.\n"
            "Maskerade uppgifter: Där det står [sekretess] har en uppgift tagits bort efter "
            "sekretessprövning. Raden behåller sitt nummer. Du har rätt att få ett skriftligt "
            "beslut om det som har tagits bort. Beslutet kan överklagas.\n"
            "Gallring: Brevlådan anna@region.example raderas enligt rutin; meddelanden kan tas "
            "fram till och med 2026-10-31. De listade meddelandena är säkrade till och med "
            "2026-10-16.\n"
            "Vad listan visar: Listan visar den e-posttrafik som loggen innehåller. Den visar "
            "inte att ett meddelande finns kvar, och inte heller att det är en allmän "
            "handling.\n"
            "Uttag ur e-postloggen: Loggen togs ut med meddelandespårning och lästes in "
            "2026-04-01 01:33 (+02:00). Den innehåller meddelanden från 2026-03-28 till "
            "2026-03-31.\n"
            "Fullständighet: Underlag saknas den 2026-08-14. Uttaget kan vara avkortat: det "
            "slutar vid ett antal rader som är systemets tak. Det som skickades eller togs emot "
            "under de sista timmarna före uttaget kan saknas, eftersom loggen fylls på med en "
            "till fyra timmars fördröjning. Systemets egna kontrollmeddelanden är inte med i "
            "listan (antal: 4).\n"
            "Tid: Tiderna anges i svensk tid (Europe/Stockholm). Kolumnen Tidszon visar avståndet "
            "till UTC: +01:00 är normaltid och +02:00 är sommartid.\n"
            "Tecken: Tecken som inte kan visas säkert är ersatta med \xEF\xBF\xBD och "
            "radbrytningar med mellanslag. I listan som CSV-fil står en apostrof först i en "
            "uppgift som börjar med =, +, - eller @, så att kalkylprogram inte läser den som en "
            "formel.\n"
            "Avgift: Det kostar ingenting att läsa handlingar på plats. Papperskopior är "
            "avgiftsfria till och med 9 sidor. Sida 10 kostar 50 kronor. Varje sida därefter "
            "kostar 2 kronor. Porto kan tillkomma. Filer är avgiftsfria. Sökning, prövning och "
            "maskering kostar ingenting.\n"
            "Andra former: Listan kan också lämnas på papper eller läsas upp. Fråga i så fall "
            "efter det.\n"
            "Kontakt: E-post: registrator@region.example. Telefon: 010-000 00 00\n");
    }

    TEST_CASE("Files that were taken out alike are told together, and what could not be read")
    {
        AboutList about;
        const auto at = [](std::int64_t minute) {
            return Instant{1'775'000'000'000 + minute * 60'000};
        };
        const auto day = [](unsigned number) { return LocalDate::of(2026, 3, number); };
        about.extracts = {{at(3), day(27), day(29), "meddelandespårning"},
                          {at(4), {}, {}, ""},
                          {at(1), day(28), day(30), "meddelandespårning"}};
        about.rejectedRows = 2;
        about.warnings = {"bcc-present"};
        std::string printed;
        for (const DisclosableFact& fact : aboutFacts(about))
            if (fact.label.text() == "Uttag ur e-postloggen" ||
                fact.label.text() == "Fullständighet" || fact.label.text() == "Antal rader")
                printed += fact.text.text() + "\n";
        CHECK(printed ==
              "0\n"
              "Loggen togs ut med meddelandespårning i 2 filer. Filerna lästes in från 2026-04-01 "
              "01:34 (+02:00) till 2026-04-01 01:36 (+02:00). De innehåller meddelanden från "
              "2026-03-27 till 2026-03-30. Loggen lästes in "
              "2026-04-01 01:37 (+02:00).\n"
              "En del rader i loggen gick inte att läsa (antal: 2). Det som skickades eller togs "
              "emot under de sista timmarna före uttaget kan saknas, eftersom loggen fylls på med "
              "en till fyra timmars fördröjning.\n");
    }

    TEST_CASE("Days are not told from which the time of a hidden row could be read")
    {
        const auto told = [](bool isNextOpen) {
            OverviewList list;
            list.rows = {test::row(1, "a@x.example", "b@x.example", "Ett"),
                         test::row(2, "a@x.example", "b@x.example", "Två")};
            list.rows[0].utc = Instant{1'790'850'000'000}; // 2026-10-01 12:20 in Sweden
            list.rows[0].verdict = Verdict::Withheld;
            list.rows[1].utc.ms = list.rows[0].utc.ms + (isNextOpen ? 1 : 24) * 3'600'000;
            AboutList about;
            const auto october = [](unsigned day) { return LocalDate::of(2026, 10, day); };
            about.extracts = {{Instant{}, october(1), october(2), ""},
                              {Instant{}, october(5), october(6), ""}};
            about.gaps = {{october(3), october(4)}, {LocalDate::of(2026, 9, 1), october(1) - 1}};
            hideTimes(about, HiddenTimes(list));
            std::string text;
            for (const DisclosableFact& fact : aboutFacts(about))
                if (fact.label.text() == "Uttag ur e-postloggen" ||
                    fact.label.text() == "Fullständighet")
                    text += fact.text.text().substr(0, fact.text.text().find(" Det som")) + "\n";
            return text;
        };
        CHECK(told(false) ==
              "Loggen lästes in ur 2 filer. Filerna lästes in 1970-01-01 01:00 (+01:00).\n"
              "Underlag saknas från och med 2026-10-03 till och med 2026-10-04. Underlag saknas "
              "för en del av perioden.\n");
        // The day stands in an open row anyway.
        CHECK(told(true) ==
              "Loggen lästes in ur 2 filer. Filerna lästes in 1970-01-01 01:00 (+01:00). De "
              "innehåller meddelanden från 2026-10-01 till 2026-10-06.\n"
              "Underlag saknas från och med 2026-10-03 till och med 2026-10-04. Underlag saknas "
              "från och med 2026-09-01 till och med 2026-09-30.\n");
    }

    TEST_CASE("A later version tells what it replaces and which rows differ")
    {
        const auto told = [](const VersionChanges& changes) {
            AboutList about;
            about.replaces = AboutList::EarlierVersion{2, changes};
            for (const DisclosableFact& fact : aboutFacts(about))
                if (fact.label.text() == "Ändringar")
                    return fact.text.text();
            return std::string();
        };
        const std::string same =
            "Den här versionen ersätter version 2. Raderna har kvar sina nummer. ";
        CHECK(told({}) == same + "Inga rader är ändrade.");
        CHECK(told({{1}, {2, 3}, {4, 6, 7}, {8, 9, 10}}) ==
              same + "Nya rader: 8-10. Rader där loggens uppgifter har ändrats eller "
                     "kompletterats: 4, 6-7. Rader där mer är maskerat än förut: 1. Rader där "
                     "mindre är maskerat än förut: 2-3.");
        VersionChanges many;
        for (std::int64_t nr = 1; nr < 5000; nr += 2)
            many.hidden.push_back(nr);
        CHECK(told(many).ends_with(", 197, 199 med flera (antal: 2500)."));
        CHECK(aboutFacts(AboutList()).front().label.text() == "Lista");
    }

    TEST_CASE("Without its fixed phrases a fact is only its values")
    {
        AboutList about;
        about.caseNumber = "2026-0123";
        about.rows = 7;
        about.maskedFields = 1;
        MessageFilter filter;
        filter.from = LocalDate::of(2026, 9, 1);
        filter.parties = {"anna@region.example"};
        about.filterText = describeFilter(filter);
        std::string rest;
        for (const DisclosableFact& fact : aboutFacts(about)) {
            std::string text = fact.text.text();
            for (std::string_view phrase : fixedPhrases()) {
                for (std::size_t at; (at = text.find(phrase)) != std::string::npos;)
                    text.replace(at, phrase.size(), "_");
            }
            if (text.find_first_not_of("_ ") != std::string::npos)
                rest += text + "\n";
        }
        CHECK(rest == "2026-0123\n"
                      "2026-0123 v1\n"
                      "__2026-09-01_; _anna@region.example\n"
                      "7. _1\n");
    }
}
