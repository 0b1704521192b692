// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/SelectionText.h"

#include "core/domain/RowNumbers.h"

#include <doctest/doctest.h>

#include <string>

using namespace postinsyn;

namespace {

std::string spansText(const std::vector<RowSpan>& spans)
{
    std::string text;
    for (const RowSpan& span : spans) {
        text += (text.empty() ? "" : ",") + std::to_string(span.first);
        if (span.last != span.first)
            text += "-" + std::to_string(span.last);
    }
    return text;
}

/// `3,5-7 | code 'as written' rows; ...`, with `all` and `none` for what says so.
std::string said(const std::string& text, std::int64_t last = 40)
{
    const SelectionText read = readSelectionText(text, last, "RK 2026-0123");
    std::string out = read.isNone ? "none" : rowNumbersText(read.rows);
    if (read.isAll)
        out = "all " + out;
    std::string remarks;
    for (const SelectionPart& part : read.parts) {
        if (part.kind == SelectionPart::Kind::Understood)
            continue;
        remarks += (remarks.empty() ? "" : "; ") + part.code + " '" +
                   text.substr(part.start, part.length) + "'";
        if (part.kind == SelectionPart::Kind::Doubtful && !part.rows.empty())
            remarks += " " + spansText(part.rows);
    }
    return out + (remarks.empty() ? "" : (out.empty() ? "| " : " | ") + remarks);
}

struct Phrase {
    const char* text;
    const char* expected;
};

void check(std::initializer_list<Phrase> phrases)
{
    for (const Phrase& phrase : phrases) {
        CAPTURE(phrase.text);
        CHECK(said(phrase.text) == phrase.expected);
    }
}

}

TEST_SUITE("SelectionText")
{
    TEST_CASE("Numbers and ranges are understood in the ways people write and say them")
    {
        check({
            {"3", "3"},
            {"3, 5–7 och 12", "3,5-7,12"},
            {"3,5", "3,5"},
            {"(3)", "3"},
            {"\"3\" och \"7\"", "3,7"},
            {"- 3\n- 7\n- 12", "3,7,12"},
            {"-3\n-7", "3,7"},
            {"3)\n7)", "3,7"},
            {"3 x\n7 x", "3,7"},
            {"３, ７ och １２", "3,7,12"},
            {"３－５", "3-5"},
            {"3、7，12", "3,7,12"},
            {"3 och\n7", "3,7"},
            {"3 t.o.m. 5", "3-5"},
            {"3 t.o.m 5", "3-5"},
            {"3 till och med 5", "3-5"},
            {"från 3 till och med 9", "3-9"},
            {"från och med 3 till och med 9", "3-9"},
            {"fr.o.m. 3 t.o.m. 5", "3-5"},
            {"nr 3 till nr 5", "3-5"},
            {"rad 3 - rad 5", "3-5"},
            {"nr. 3 och nr. 7", "3,7"},
            {"nr.3", "3"},
            {"nr: 3", "3"},
            {"nr3", "3"},
            {"#3 #7", "3,7"},
            {"no. 3 and no. 7", "3,7"},
            {"no 3", "3"},
            {"rad 4 rad 6", "4,6"},
            {"punkt 2-4", "2-4"},
            {"mejl nr 3", "3"},
            {"Jag vill ha nr 3 och 7, tack!", "3,7"},
            {"Hej! Jag skulle vilja ha 3, 7 och 12.", "3,7,12"},
            {"Hej,\n\njag begär ut följande meddelanden ur listan: 3, 7 och 12.\n\nTack!",
             "3,7,12"},
            {"Hej Anna,\n3 och 7 tack", "3,7"},
            {"Hej Anna, 3 och 7 tack", "3,7"},
            {"Hej Anna Berg! Nr 3.", "3"},
            {"Hello, I would like rows 3 and 7 please", "3,7"},
            {"Kan ni skicka 3 och 7 till mig?", "3,7"},
            {"Kan jag få ut 3 och 7?", "3,7"},
            {"Här kommer mitt urval:\n3\n7\n12", "3,7,12"},
            {"Med anledning av er lista vill jag ha: 3, 7", "3,7"},
            {"3 och 7 vill jag ha", "3,7"},
            {"både 3 och 7", "3,7"},
            {"3 och 7 /Anna", "3,7"},
            {"3-9 utom 5", "3-4,6-9"},
            {"3-9 men inte 5", "3-4,6-9"},
            {"3 men inte 4", "3"},
            {"-3", "3"},
            {"3, 3, 3-4", "3-4"},
            {"3 samt 5 till 7", "3,5-7"},
            {"3, 7, 12", "3,7,12"},
            {"3;7;12", "3,7,12"},
            {"3 7 12", "3,7,12"},
            {"3\n7\n12", "3,7,12"},
            {"3 och 7", "3,7"},
            {"3 & 7", "3,7"},
            {"3 + 7", "3,7"},
            {"3 samt 7", "3,7"},
            {"3 and 7", "3,7"},
            {"3, 7, och 12", "3,7,12"},
            {"3,7,12.", "3,7,12"},
            {"[3], [7]", "3,7"},
            {"*3*, *7*", "3,7"},
            {"• 3\n• 7", "3,7"},
            {"7, 3, 12", "3,7,12"},
            {"40", "40"},
            {"3-5", "3-5"},
            {"3 - 5", "3-5"},
            {"3‐5", "3-5"},
            {"3‑5", "3-5"},
            {"3‒5", "3-5"},
            {"3–5", "3-5"},
            {"3 — 5", "3-5"},
            {"3―5", "3-5"},
            {"3−5", "3-5"},
            {"3﹣5", "3-5"},
            {"3- 5", "3-5"},
            {"3 tom 5", "3-5"},
            {"3 T.O.M. 5", "3-5"},
            {"3 till 5", "3-5"},
            {"från 3 till 5", "3-5"},
            {"3 to 5", "3-5"},
            {"from 3 to 5", "3-5"},
            {"3 through 5", "3-5"},
            {"5-5", "5"},
            {"3-5, 7-9 och 12", "3-5,7-9,12"},
            {"nr 3 och 7", "3,7"},
            {"Nr 3", "3"},
            {"nummer 3, 7", "3,7"},
            {"№ 3", "3"},
            {"rad 4", "4"},
            {"raderna 4, 5 och 6", "4-6"},
            {"punkterna 2–4", "2-4"},
            {"löpnummer 4", "4"},
            {"meddelande 3 och meddelande 7", "3,7"},
            {"meddelandena 3 och 7", "3,7"},
            {"e-post 3 och 7", "3,7"},
            {"rows 3, 7 and 9", "3,7,9"},
            {"items 2-4, please", "2-4"},
            {"messages no. 3 and 7", "3,7"},
            {"Mitt urval är 3, 7 och 12", "3,7,12"},
            {"Endast 3", "3"},
            {"nr 3, 7 & 9, tack på förhand", "3,7,9"},
            {"A: 3", "3"},
            {"Skicka 3-9 och 12, vänliga hälsningar Bo", "3-9,12"},
            {"3 -> 5", "3-5"},
        });
    }

    TEST_CASE("All, none and exceptions; as long as an exception is open nothing is certain")
    {
        check({
            {"alla", "all 1-40"},
            {"samtliga", "all 1-40"},
            {"alla utom 4", "all 1-3,5-40"},
            {"alla förutom 4 och 7", "all 1-3,5-6,8-40"},
            {"alla men inte 4", "all 1-3,5-40"},
            {"alla utom nr 4-6", "all 1-3,7-40"},
            {"Alla.\nutom 4", "all 1-3,5-40"},
            {"alla\nutom 4", "all 1-3,5-40"},
            {"allt", "all 1-40"},
            {"hela listan", "all 1-40"},
            {"all except 4", "all 1-3,5-40"},
            {"all but 4", "all 1-3,5-40"},
            {"everything except 3-5", "all 1-2,6-40"},
            {"alla rader utom 4", "all 1-3,5-40"},
            {"samtliga meddelanden", "all 1-40"},
            {"alla 40", "all 1-40"},
            {"alla 14", "| all-limited 'alla' 1-40; all-limited '14' 14"},
            {"alla privata", "| all-limited 'alla' 1-40"},
            {"alla utom de privata", "| other-words 'alla' 1-40"},
            {"alla utom 3b", "| other-words 'alla' 1-40; not-a-number '3' 3"},
            {"alla utom 400", "| exception-unclear 'alla' 1-40; number-outside '400'"},
            {"alla från Anna", "| all-limited 'alla' 1-40"},
            {"alla från 3 till 9", "| all-limited 'alla' 1-40; all-limited '3 till 9' 3-9"},
            {"inget", "none"},
            {"inga", "none"},
            {"none", "none"},
            {"inget alls", "none"},
            {"inget, 3", "| negated '3' 3"},
            {"utom 4", "| exception-unclear '4' 4"},
            {"Alla, tack!", "all 1-40"},
            {"Jag vill ha alla.", "all 1-40"},
            {"Allt utom 3-5 och 7", "all 1-2,6,8-40"},
            {"alla fr.o.m. 5", "| all-limited 'alla' 1-40; range-open '5' 5"},
        });
    }

    TEST_CASE("What may mean something else is left to a person, with what it may mean")
    {
        check({
            {"3. 7. 12.", "7,12 | list-mark '3' 3"},
            {"3 och 7. Mvh Anna, Storgatan 12", "3,7 | after-greeting '12' 12"},
            {"4, 7 utom 4", "7 | excluded-too '4' 4"},
            {"jag vill inte ha nåt", ""},
            {"jag vill inte ha 3", "| negated '3' 3"},
            {"jag behöver inga bilagor", ""},
            {"inte 4", "| negated '4' 4"},
            {"Jag vill inte\nha 3 och 7", "| negated '3' 3; negated '7' 7"},
            {"3 och 7\nvill jag inte ha", "| negated '3' 3; negated '7' 7"},
            {"Stryk följande: 3, 7", "| negated '3' 3; negated '7' 7"},
            {"Jag har redan fått nr 3", "| other-words '3' 3"},
            {"Tack för nr 3, nu vill jag ha nr 7", "| other-words '3' 3; other-words '7' 7"},
            {"5-3", "| range-backwards '5-3' 3-5"},
            {"3-50", "| range-outside '3-50' 3-40"},
            {"50", "| number-outside '50'"},
            {"0", "| number-outside '0'"},
            {"50-60", "| number-outside '50-60'"},
            {"1-2-3", "| range-chained '1-2-3'"},
            {"3-", "| range-open '3' 3"},
            {"3, -5", "3 | range-open '5' 5"},
            {"fr.o.m. 5", "| range-open '5' 5"},
            {"från 5", "| range-open '5' 5"},
            {"till 5", "| range-open '5' 5"},
            {"5 och framåt", "| other-words '5' 5"},
            {"03", "| leading-zero '03' 3"},
            {"007", "| leading-zero '007' 7"},
            {"3.5", "| decimal '3' 3; decimal '5' 5"},
            {"3,500", "3 | number-outside '500'"},
            {"3/10", "| date-or-rows '3' 3; date-or-rows '10' 10"},
            {"3, 5 och 7 oktober", "| date-or-rows '3' 3; date-or-rows '5' 5; date '7 oktober'"},
            {"3 st", "| count '3' 3"},
            {"3 meddelanden", "| count '3' 3"},
            {"5 mejl", "| count '5' 5"},
            {"3 första", "| count '3' 3; number-word 'första' 1"},
            {"de tre första", "| number-word 'tre' 3; number-word 'första' 1"},
            {"tre och sju", "| number-word 'tre' 3; number-word 'sju' 7"},
            {"tredje", "| number-word 'tredje' 3"},
            {"resten", "| rest 'resten'"},
            {"de övriga", "| rest 'övriga'"},
            {"sista", "| rest 'sista'"},
            {"båda", "| rest 'båda'"},
            {"3b", "| not-a-number '3' 3"},
            {"3:an", "| not-a-number '3' 3"},
            {"3an", "| not-a-number '3' 3"},
            {"A4", "| not-a-number 'A4'"},
            {"①", "| not-a-number '①'"},
            {"1) 3\n2) 7", "3,7 | list-mark '1' 1; list-mark '2' 2"},
            {"1. Mejlet om budget", "| list-mark '1' 1"},
            {"3 (7)", "3 | bracket '7' 7"},
            {"3?", "| question '3' 3"},
            {"3 eller 7", "| other-words '3' 3; other-words '7' 7"},
            {"kanske 3", "| other-words '3' 3"},
            {"ungefär 3", "| other-words '3' 3"},
            {"3..5", "| decimal '3' 3; decimal '5' 5"},
            {"3…5", "| decimal '3' 3; decimal '5' 5"},
            {"3:5", "| not-a-number '3' 3; not-a-number '5' 5"},
            {"mellan 3 och 5", "| other-words '3' 3; other-words '5' 5"},
            {"sidan 3", "| other-words '3' 3"},
            {"ta bort 3", "| negated '3' 3"},
            {"4294967297", "| number-outside '4294967297'"},
            {"99999999999999999999999", "| number-outside '99999999999999999999999'"},
            {"ärende 12: 3, 7", "7 | case '12'; not-a-number '3' 3"},
            {"7 till", "| range-open '7' 7"},
            {"Jag vill ha de 3 sista", "| count '3' 3; rest 'sista'"},
            {"1. 3\n2. 7", "3,7 | list-mark '1' 1; list-mark '2' 2"},
            {"Jag vill inte ha resten", "| rest 'resten'"},
            {"den 3, 4 och 5 maj", "| date-or-rows '3' 3; date-or-rows '4' 4; date '5 maj'"},
            {"rad 3, kolumn 7", "| other-words '3' 3; other-words '7' 7"},
            {"2026", "| number-outside '2026'"},
            {"nr 3/7", "| date-or-rows '3' 3; date-or-rows '7' 7"},
        });
    }

    TEST_CASE("Dates, times, telephone numbers and the like are no row numbers")
    {
        check({
            {"Dnr RK 2026-0123: nr 3 och 7", "3,7 | case 'RK 2026-0123'"},
            {"3 och 7\n\nMvh Anna Berg\n070-123 45 67", "3,7 | phone '070-123 45 67'"},
            {"3/10 2026", "| date '3/10 2026'"},
            {"3 oktober", "| date '3 oktober'"},
            {"den 3 oktober", "| date 'den 3 oktober'"},
            {"den 3:e oktober 2026", "| date 'den 3:e oktober 2026'"},
            {"3-5 oktober", "| date '3-5 oktober'"},
            {"oktober 2026", "| date 'oktober 2026'"},
            {"2026-10-03", "| date '2026-10-03'"},
            {"3.10.2026", "| date '3.10.2026'"},
            {"10:30", "| time '10:30'"},
            {"kl 10", "| time 'kl 10'"},
            {"kl. 10.30-12", "| time 'kl. 10.30-12'"},
            {"v 40", "| date 'v 40'"},
            {"vecka 40-41", "| date 'vecka 40-41'"},
            {"070-123 45 67", "| phone '070-123 45 67'"},
            {"+46 70 123 45 67", "| phone '+46 70 123 45 67'"},
            {"tel 4012", "| phone '4012'"},
            {"tel: 12 34 56", "| phone '12 34 56'"},
            {"anna12@region.example", "| address 'anna12@region.example'"},
            {"https://region.example/3", "| web 'https://region.example/3'"},
            {"800101-1234", "| identity '800101-1234'"},
            {"50 kr", "| amount '50 kr'"},
            {"3 och 4 från 2026-10-03", "3-4 | date '2026-10-03'"},
            {"nr 3 den 3 oktober", "3 | date 'den 3 oktober'"},
            {"ring 12 34 56", "| phone '12 34 56'"},
            {"ärende 12, nr 3", "3 | case '12'"},
        });
    }

    TEST_CASE("Quoted mail and the head of a mail are passed over")
    {
        check({
            {"3 och 7\n\nDen 3 okt 2026 kl. 10:12 skrev Registrator <reg@region.example>:\n> Lista "
             "1 till 12\n> 5",
             "3,7 | quoted 'Den 3 okt 2026 kl. 10:12 skrev Registrator <reg@region.example>:\n> "
             "Lista 1 till 12\n> 5'"},
            {"> nr 5?\n3", "3 | quoted '> nr 5?\n'"},
            {"3 och 7\n\n-----Ursprungligt meddelande-----\nFrån: Reg\nSkickat: den 3 "
             "oktober\n\nnr 12",
             "3,7 | quoted '-----Ursprungligt meddelande-----\nFrån: Reg\nSkickat: den 3 "
             "oktober\n\nnr 12'"},
            {"3 och 7\n\nFrån: Reg\nSkickat: den 3 oktober\nnr 12",
             "3,7 | quoted 'Från: Reg\nSkickat: den 3 oktober\nnr 12'"},
            {"Från: Anna\nSkickat: den 3 oktober 2026\nÄmne: lista 4\n\nnr 12",
             "12 | mail-header 'Från: Anna\nSkickat: den 3 oktober 2026\nÄmne: lista 4\n'"},
            {"On Mon, Oct 3, 2026 at 10:12 AM Reg <reg@region.example> wrote:\n> 5\n\n3",
             "3 | quoted 'On Mon, Oct 3, 2026 at 10:12 AM Reg <reg@region.example> wrote:\n> 5\n'"},
        });
    }

    TEST_CASE("A number with a gap for thousands is one row or two where the list is long enough")
    {
        CHECK(said("1 234", 999) == "1,234");
        CHECK(said("1 234", 2000) == "| thousands '1' 1; thousands '234' 234");
        CHECK(said("1,234", 2000) == "| thousands '1' 1; thousands '234' 234");
        CHECK(said("1, 234", 2000) == "1,234");
        CHECK(said("1234", 2000) == "1234");
    }

    TEST_CASE("What is named twice is told, and counts once")
    {
        CHECK(spansText(readSelectionText("3, 7, 3, 5-9, 8-10", 40).repeated) == "3,7-9");
        CHECK(readSelectionText("alla, även 3", 40).repeated.empty());
        CHECK(said("3, 3, 3-4") == "3-4");
    }

    TEST_CASE("A list without rows has nothing to ask for")
    {
        CHECK(said("3", 0) == "| number-outside '3'");
        CHECK(said("alla", 0) == "all ");
        CHECK(said("", 0).empty());
    }

    TEST_CASE("Any bytes are read, each part lies in the text, and the time is linear")
    {
        std::string bytes;
        for (int i = 0; i < 60'000; ++i)
            bytes += static_cast<char>((i * 7919 + i / 3) % 256);
        std::string numbers;
        std::string dates;
        for (int i = 0; i < 10'000; ++i) {
            numbers += "1-1000000, utom 3 ";
            dates += "1, 2 okt, ";
        }
        for (const std::string& text : {bytes, numbers, dates, std::string(100'000, '3'),
                                        std::string(100'000, '-'), std::string(60'000, '\n')}) {
            const SelectionText read = readSelectionText(text, 1'000'000);
            std::size_t last = 0;
            for (const SelectionPart& part : read.parts) {
                CHECK(part.start >= last);
                CHECK(part.length > 0);
                last = part.start + part.length;
            }
            CHECK(last <= text.size());
        }
    }
}
