// SPDX-License-Identifier: EUPL-1.2
#include "bench/SubjectTexts.h"

#include "bench/PartyNames.h"
#include "bench/Pieces.h"
#include "bench/RandomStream.h"

namespace postinsyn::bench {

namespace {

constexpr std::uint64_t subjectKind = 21;

constexpr const char* topics[] = {
    "budget för nästa år",
    "röntgenutrustning",
    "nytt journalsystem",
    "bemanning i sommar",
    "lokaler i etapp två",
    "tillgänglighet i väntrum",
    "upphandling av tolkar",
    "sjukresor",
    "ombyggnad av entrén",
    "vaccinationer i höst",
    "patientavgifter",
    "larm och jourlinjer",
    "beslutsstöd i vården",
    "arbetsmiljörond",
    "öppettider",
    "avtal om städning",
    "medicinteknisk service",
    "busslinje 17",
    "kulturbidrag",
    "remissvar om nära vård",
    "dataskydd och loggar",
    "intern kontroll",
    "hjälpmedel för barn",
    "ambulansstationen",
    "utbildningsdag",
    "samverkan med kommunerna",
    "provtagning på lördagar",
    "läkemedelslista",
    "telefonväxeln",
    "rehabilitering efter stroke",
    "lönerevision",
    "miljöprogram",
    "kösituationen",
    "skolbiljetter",
    "e-tjänster",
    "tandvård för äldre",
    "rekrytering av sköterskor",
    "driftstopp i natt",
    "beställning av instrument",
    "elevpraktik",
};
constexpr const char* places[] = {
    "Almby",   "Bjurtorp", "Dalshult",  "Ekevik",   "Fagerberga", "Grimssund",
    "Halmnäs", "Ingefors", "Lerboda",   "Norshamn", "Österryd",   "Ramsstad",
    "Skärvik", "Torshult", "Vassberga", "Ytterby",  "Ängsfors",   "Åkerboda",
};
constexpr const char* openings[] = {
    "Fråga om ",   "Underlag till ", "Synpunkter på ",     "Kallelse: ", "Protokoll, ",
    "Angående ",   "Förslag till ",  "Komplettering, ",    "Beslut om ", "Minnesanteckningar: ",
    "Begäran om ", "Påminnelse: ",   "Tack för mötet om ", "Offert, ",   "Avvikelse, ",
};
constexpr const char* units[] = {
    "kirurgen", "barnkliniken",      "regionkontoret", "it",     "medicin 3", "ortopeden",
    "labbet",   "kollektivtrafiken", "folktandvården", "växeln",
};

/// `Anna Lindhed` from `anna.lindhed`.
std::string spoken(std::string name)
{
    bool isStart = true;
    for (char& c : name) {
        if (isStart && c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        isStart = c == '.';
        if (isStart)
            c = ' ';
    }
    return name;
}

std::string number(RandomStream& random, std::uint32_t from, std::uint32_t to)
{
    return std::to_string(from + random.below(to - from));
}

std::string date(RandomStream& random)
{
    return joined({number(random, 1, 29), "/", number(random, 1, 13)});
}

std::string caseNumber(RandomStream& random)
{
    return "RS 2026-" + number(random, 10'000, 99'999);
}

std::string body(RandomStream& random)
{
    const std::string out = joined({random.pick(openings), random.pick(topics)});
    switch (random.below(8)) {
    case 0:
    case 1:
        return out + ", " + caseNumber(random);
    case 2:
        return joined({out, " i ", random.pick(places), " den ", date(random), " kl. ",
                       number(random, 8, 17), ".", number(random, 10, 60)});
    case 3:
        return joined(
            {caseNumber(random), " ", random.pick(topics), " (", random.pick(units), ")"});
    case 4:
        return joined({"Faktura ", number(random, 100'000, 9'999'999), " från ",
                       random.pick(places), " Bygg & Data AB"});
    case 5:
        return joined({out, " - ", random.pick(units), ", rum ", number(random, 100, 9'999)});
    case 6:
        return joined(
            {out, " \"version ", number(random, 1, 90), ".", number(random, 0, 99), "\""});
    default:
        return joined(
            {out, "; ", spoken(PartyNames::personName(random)), " ", number(random, 1, 40)});
    }
}

}

std::string subjectText(std::uint64_t seed, std::uint64_t serial)
{
    RandomStream random(seed, subjectKind, serial);
    const std::uint32_t prefix = random.below(100);
    std::string out = prefix < 22 ? "SV: " : prefix < 30 ? "VB: " : prefix < 34 ? "Re: " : "";
    out += body(random);
    if (random.permille(15))
        out += " \xF0\x9F\x99\x82"; // beyond the basic plane: two units in UTF-16
    return out;
}

std::string recurringSubject(std::uint32_t rank)
{
    RandomStream random(0, subjectKind, rank);
    std::string out = random.pick(units);
    switch (rank % 4) {
    case 0:
        return "Veckobrev från " + out + ' ' + std::to_string(rank);
    case 1:
        return joined({"Larm: ", random.pick(topics), " ", std::to_string(rank)});
    case 2:
        return "Automatiskt svar: " + out + ' ' + std::to_string(rank);
    default:
        return "Påminnelse om tidrapport, " + out + ' ' + std::to_string(rank);
    }
}

}
