// SPDX-License-Identifier: EUPL-1.2
#include "bench/PartyNames.h"

#include "bench/Pieces.h"

#include <iterator>

namespace postinsyn::bench {

namespace {

constexpr std::uint64_t outsideKind = 11;
constexpr std::uint64_t domainKind = 12;
constexpr std::uint32_t domainCount = 6'000;

constexpr const char* firstNames[] = {
    "anna",   "lars",    "maria",  "mikael",  "karin", "anders", "eva",      "johan",  "lena",
    "per",    "kerstin", "nils",   "asa",     "erik",  "ulla",   "olof",     "marie",  "jan",
    "ingrid", "hans",    "sara",   "bo",      "malin", "gunnar", "hanna",    "bengt",  "elin",
    "mats",   "linnea",  "peter",  "emma",    "sven",  "jenny",  "magnus",   "helena", "stefan",
    "ida",    "daniel",  "monika", "fredrik", "sofia", "goran",  "birgitta", "jonas",  "lovisa",
    "ahmed",  "fatima",  "yusuf",  "mira",    "tove",  "viktor", "agnes",    "ebbe",   "siri",
    "pontus", "greta",   "kajsa",  "torsten", "vera",  "rasmus",
};
constexpr const char* lastStarts[] = {
    "lind",  "berg", "sand", "ask",  "ek",    "hag", "sol", "norr", "sjo", "vik",
    "bjork", "gran", "hed",  "kull", "ljung", "mal", "ny",  "ost",  "ros", "skog",
};
constexpr const char* lastEnds[] = {
    "hed", "mark", "vall", "strand", "lund", "dahl", "kvist", "gren", "stam", "blad", "torp", "man",
};
constexpr const char* functions[] = {
    "registrator", "receptionen", "upphandling", "faktura",    "it.servicedesk", "vardcentralen",
    "remisser",    "rontgen",     "bemanning",   "lon",        "folktandvarden", "fastighet",
    "diariet",     "tidbokning",  "larmcentral", "utbildning",
};
constexpr const char* placeStarts[] = {
    "alm", "bjur", "dals",  "eke",  "fager", "grims", "halm", "inge", "karl",  "ler",
    "mo",  "nors", "oster", "rams", "skar",  "tors",  "ul",   "vass", "ytter", "angs",
};
constexpr const char* placeEnds[] = {
    "by", "torp", "hult", "vik", "berga", "sund", "nas", "fors", "boda", "hamn", "ryd", "stad",
};
constexpr const char* trades[] = {
    "bygg", "konsult", "data",  "medicin", "laromedel",  "el",   "mat",   "tryck",
    "buss", "juridik", "press", "lab",     "hjalpmedel", "stad", "event", "nyhetsbrev",
};
constexpr const char* privateMail[] = {
    "post.example",
    "epost.example",
    "brev.example",
    "minbrevlada.example",
};
constexpr const char* desks[] = {
    "info", "noreply", "kundtjanst", "order", "faktura", "support", "nyhetsbrev", "registrator",
};

template <std::size_t N>
const char* at(const char* const (&names)[N], std::uint32_t index)
{
    return names[index % N];
}

std::string person(std::uint32_t number)
{
    constexpr std::uint32_t people = static_cast<std::uint32_t>(
        std::size(firstNames) * std::size(lastStarts) * std::size(lastEnds));
    // A prime step scatters the names over the ranks and still gives each name once.
    const std::uint32_t name = number % people * 7919 % people;
    std::string out = at(firstNames, name);
    const auto rest = static_cast<std::uint32_t>(name / std::size(firstNames));
    out += '.';
    out += at(lastStarts, rest);
    out += at(lastEnds, static_cast<std::uint32_t>(rest / std::size(lastStarts)));
    if (number >= people)
        out += std::to_string(number / people + 1);
    return out;
}

std::string place(RandomStream& random)
{
    return joined({random.pick(placeStarts), random.pick(placeEnds)});
}

std::string domain(std::uint32_t rank)
{
    if (rank < std::size(privateMail))
        return privateMail[rank];
    RandomStream random(0, domainKind, rank);
    switch (random.below(4)) {
    case 0:
        return place(random) + "-kommun.example";
    case 1:
        return joined({place(random), random.pick(trades), ".example"});
    case 2:
        return joined({random.pick(trades), "-i-", place(random), ".example"});
    default:
        return joined({"utskick.", random.pick(trades), std::to_string(rank), ".example"});
    }
}

}

PartyNames::PartyNames()
    : m_own(ownCount, 8), m_outside(outsideCount, 20), m_domains(domainCount, 2)
{}

std::string PartyNames::personName(RandomStream& random)
{
    return person(random.below(ownCount));
}

std::string PartyNames::address(Party party) const
{
    if (!party.isOwn)
        return outsideAddress(party.rank);
    if (party.rank % 23 != 5)
        return person(party.rank) + "@region.example";
    const std::uint32_t number = party.rank / 23;
    std::string out = at(functions, number);
    if (number >= std::size(functions)) {
        RandomStream random(0, domainKind, number);
        out += '.' + place(random) + std::to_string(number);
    }
    return out + "@region.example";
}

std::string PartyNames::group(RandomStream& random) const
{
    return joined(
        {"alla-", random.pick(functions), "-", random.pick(placeStarts), "@region.example"});
}

std::string PartyNames::outsideAddress(std::uint32_t rank) const
{
    RandomStream random(0, outsideKind, rank);
    const std::uint32_t domainRank = m_domains.pick(random);
    std::string out;
    const std::uint32_t form = random.below(20);
    if (domainRank < std::size(privateMail))
        out = person(random.below(400'000));
    else if (form < 5)
        out = random.pick(desks);
    else if (form == 5)
        out = "retur+" + std::to_string(random.next()) + '=' + std::to_string(rank);
    else
        out = person(random.below(40'000));
    return out + '@' + domain(domainRank);
}

}
