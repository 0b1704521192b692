// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/SelectionWords.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>

namespace postinsyn {

namespace {

using enum SelectionWord;

// One line a meaning; several lines where a list is long.
constexpr std::pair<SelectionWord, std::string_view> tables[] = {
    {Filler, "alls vänliga bästa best kind förhand både såväl jag vi ni du man mig oss er ert era "
             "eran min mitt mina var vart vara "
             "de det den dem "
             "dom detta denna dessa foljande följande har här nedan enligt ovan nu då så val väl "
             "gärna även också bara endast enbart alltså i ur på ut fram av del med vid är blir "
             "kommer x vänligen snälla tack tackar urval urvalet markerat markerade siffra "
             "siffror siffrorna siffran in on of the this these those my our your us me is are "
             "it as well also only just please thanks thank kindly following below copy copies "
             "kopia kopior selection here out a an for"},
    {Asking, "vill vilja skulle önskar önskas begär begärs begäran ber behöver kan kunde få fa ha "
             "skicka skickas skickar lämna lämnas ge beställer beställa väljer välja se läsa "
             "hämta intresserad want wants would like request need send give select choose can "
             "could i we get have pick order see"},
    {Greeting, "hej hejsan hallå tjena goddag dear hello hi hey"},
    {SignOff, "mvh vh hälsningar hälsning hälsar regards sincerely cheers"},
    {And, "och samt and plus"},
    {To, "till tom tills to through thru"},
    {From, "från from fr from"},
    {RowName, "nr num nummer numret no number rad raden row line punkt punkten post posten item "
              "meddelande meddelandet message brev brevet handling handlingen löpnummer "
              "radnummer löpnr radnr id mejlet mailet e-postmeddelande epostmeddelande"},
    {RowNames, "nrs nos numbers nummren numren numrena rader raderna rows lines punkter punkterna "
               "poster posterna items meddelanden meddelandena messages mejl mejlen mail mails "
               "mailen e-mail e-mails email emails e-post epost breven handlingar handlingarna "
               "e-postmeddelanden epostmeddelanden"},
    {List, "lista listan loggen logg e-postloggen list log"},
    {Whole, "hela whole entire full"},
    {All, "alla allt samtliga samtligt allihop allihopa allesammans all everything every each"},
    {None, "inget inga ingen ingenting none nothing"},
    {But, "men dock but"},
    {Except, "utom förutom undantaget except excluding exkl exklusive bortsett"},
    {Negation, "inte ej icke aldrig not dont don't utan without no-one slippa slipper stryk stryka "
               "stryker struken avstår avstå bort undanta undantar uteslut uteslute utesluter "
               "skippa hoppa redan återkallar återta remove delete drop withdraw exclude "
               "skip already never"},
    {Take, "ta tar take"},
    {Number, "två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton "
             "sjutton arton nitton tjugo two three four five six seven eight nine ten eleven "
             "twelve första tredje fjärde femte sjätte sjunde åttonde nionde tionde first second "
             "third fourth fifth"},
    {Rest, "resten rest övriga sista senaste tidigaste båda bägge samma dito last latest others "
           "both same udda jämna varannan"},
    {Count, "st stycken styck gånger ggr sidor sida bilagor dagar veckor månader år timmar pcs "
            "pages days weeks months years times"},
    {Telephone, "tel telefon tfn mobil mob telnr telefonnummer telefonnumret phone mobile fax ring "
                "ringa"},
    {CaseName, "dnr diarienr diarienummer ärende ärendet ärendenummer ärendenr case ref"},
    {Month, "januari jan februari feb mars mar april apr maj juni jun juli jul augusti aug "
            "september sept sep oktober okt november nov december dec january february march may "
            "june july august october oct"},
    {Clock, "kl klockan"},
    {Week, "v vecka veckan week"},
    {Money, "kr kronor sek euro eur procent percent"},
};

constexpr std::pair<std::string_view, std::int64_t> numbers[] = {
    {"två", 2},      {"tre", 3},      {"fyra", 4},     {"fem", 5},     {"sex", 6},
    {"sju", 7},      {"åtta", 8},     {"nio", 9},      {"tio", 10},    {"elva", 11},
    {"tolv", 12},    {"tretton", 13}, {"fjorton", 14}, {"femton", 15}, {"sexton", 16},
    {"sjutton", 17}, {"arton", 18},   {"nitton", 19},  {"tjugo", 20},  {"two", 2},
    {"three", 3},    {"four", 4},     {"five", 5},     {"six", 6},     {"seven", 7},
    {"eight", 8},    {"nine", 9},     {"ten", 10},     {"eleven", 11}, {"twelve", 12},
    {"första", 1},   {"tredje", 3},   {"fjärde", 4},   {"femte", 5},   {"sjätte", 6},
    {"sjunde", 7},   {"åttonde", 8},  {"nionde", 9},   {"tionde", 10}, {"first", 1},
    {"second", 2},   {"third", 3},    {"fourth", 4},   {"fifth", 5},
};

std::unordered_map<std::string_view, SelectionWord> dictionary()
{
    std::unordered_map<std::string_view, SelectionWord> words;
    for (const auto& [meaning, text] : tables) {
        std::string_view rest = text;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            words.emplace(rest.substr(0, end), meaning);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return words;
}

}

SelectionWord selectionWord(std::string_view folded)
{
    static const auto words = dictionary();
    const auto found = words.find(folded);
    return found == words.end() ? Other : found->second;
}

std::optional<std::int64_t> numberNamed(std::string_view folded)
{
    const auto* const found =
        std::ranges::find(numbers, folded, &std::pair<std::string_view, std::int64_t>::first);
    return found == std::end(numbers) ? std::nullopt : std::optional(found->second);
}

}
