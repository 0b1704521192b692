// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Text.h"
#include "core/domain/RowNumbers.h"
#include "export/ListWords.h"

#include <algorithm>
#include <iterator>

namespace postinsyn {

namespace {

// A sentence with places for values, `%1` and `%2`. All of them stand in this table, because the
// leak gate asks which words of a fact are ours.
enum class Phrase : std::uint8_t {
    Authority,
    Case,
    List,
    ListText,
    Code,
    Changes,
    ChangesText,
    ChangesNone,
    ChangesAdded,
    ChangesReworded,
    ChangesHidden,
    ChangesOpened,
    RowsMore,
    Asked,
    Time,
    TimeText,
    Extracts,
    ImportedAt,
    ImportedBy,
    ManyImported,
    ManyImportedBy,
    ManyImportedAt,
    ManyImportedFrom,
    Covers,
    ManyCover,
    Completeness,
    Delay,
    NoGaps,
    Gap,
    GapDay,
    GapSomewhere,
    RowCap,
    LossyText,
    RecipientsLost,
    SubjectCut,
    MixedEncoding,
    ColumnsMissing,
    ZoneAssumed,
    MorePages,
    SheetsUnread,
    PiiMasked,
    GapWarning,
    RejectedRows,
    HiddenSystem,
    Counts,
    CountsText,
    CountsWithheld,
    CountsMasked,
    CountsMaskedOnly,
    Meaning,
    MeaningText,
    Masks,
    MasksText,
    Choose,
    ChooseText,
    Ends,
    EndsText,
    SecuredText,
    Fee,
    FeeOnSite,
    FeePaper,
    FeeFreePages,
    FeeFirstPage,
    FeePage,
    FeeNone,
    FeeNoFiles,
    FeeFiles,
    FeeWork,
    Contact,
    ContactText,
    ContactPhone,
    OtherForms,
    OtherFormsText,
    Characters,
    CharactersText,
    Count
};

constexpr std::array<std::string_view, static_cast<std::size_t>(Phrase::Count)> phrases{
    "Myndighet",
    "Diarienummer",
    "Lista",
    "%1 v%2",
    "Kontrollkod",
    "Ändringar",
    "Den här versionen ersätter version %1. Raderna har kvar sina nummer.",
    "Inga rader är ändrade.",
    "Nya rader: %1.",
    "Rader där loggens uppgifter har ändrats eller kompletterats: %1.",
    "Rader där mer är maskerat än förut: %1.",
    "Rader där mindre är maskerat än förut: %1.",
    "%1 med flera (antal: %2)",
    "Begäran avser",
    "Tid",
    "Tiderna anges i svensk tid (Europe/Stockholm). Kolumnen Tidszon visar avståndet till UTC: "
    "+01:00 "
    "är normaltid och +02:00 är sommartid.",
    "Uttag ur e-postloggen",
    "Loggen lästes in %1.",
    "Loggen togs ut med %2 och lästes in %1.",
    "Loggen lästes in ur %1 filer.",
    "Loggen togs ut med %2 i %1 filer.",
    "Filerna lästes in %1.",
    "Filerna lästes in från %1 till %2.",
    "Den innehåller meddelanden från %1 till %2.",
    "De innehåller meddelanden från %1 till %2.",
    "Fullständighet",
    "Det som skickades eller togs emot under de sista timmarna före uttaget kan saknas, eftersom "
    "loggen fylls på med en till fyra timmars fördröjning.",
    "Inga luckor har upptäckts.",
    "Underlag saknas från och med %1 till och med %2.",
    "Underlag saknas den %1.",
    "Underlag saknas för en del av perioden.",
    "Uttaget kan vara avkortat: det slutar vid ett antal rader som är systemets tak.",
    "En del tecken var skadade redan i loggen.",
    "Loggen saknar mottagare för en del meddelanden.",
    "En del ärendemeningar kan vara avkortade i loggen.",
    "Loggen innehåller text i flera teckenkodningar.",
    "Loggen saknar någon av uppgifterna i listan.",
    "Loggen anger inte sin tidszon; den har antagits.",
    "Uttaget kan ha fler sidor som inte har lästs in.",
    "Loggfilen har fler blad med logg än det som lästes in.",
    "En del uppgifter var dolda redan i loggen.",
    "Det finns dagar utan meddelanden i loggen.",
    "En del rader i loggen gick inte att läsa (antal: %1).",
    "Systemets egna kontrollmeddelanden är inte med i listan (antal: %1).",
    "Antal rader",
    "%1",
    "Rader som är maskerade i sin helhet: %1",
    "Fält som är maskerade i andra rader: %1",
    "Maskerade fält: %1",
    "Vad listan visar",
    "Listan visar den e-posttrafik som loggen innehåller. Den visar inte att ett meddelande finns "
    "kvar, och inte heller att det är en allmän handling.",
    "Maskerade uppgifter",
    "Där det står [sekretess] har en uppgift tagits bort efter sekretessprövning. Raden behåller "
    "sitt nummer. Du har rätt att få ett skriftligt beslut om det som har tagits bort. Beslutet "
    "kan överklagas.",
    "Så väljer du meddelanden",
    "Skriv X i kolumnen Begärs ut (X), i arbetsboken eller på en utskrift, och skicka tillbaka "
    "den. Det går lika bra att bara ange numren, till exempel 3, 7, 10-14. Du kan välja även "
    "maskerade rader. Varje meddelande som du väljer prövas innan "
    "det kan lämnas ut. Du behöver inte tala om vem du är eller varför du frågar.",
    "Gallring",
    "Brevlådan %1 raderas enligt rutin; meddelanden kan tas fram till och med %2.",
    "De listade meddelandena är säkrade till och med %1.",
    "Avgift",
    "Det kostar ingenting att läsa handlingar på plats.",
    "För papperskopior kan det tas ut en avgift enligt taxan.",
    "Papperskopior är avgiftsfria till och med %1 sidor.",
    "Sida %1 kostar %2 kronor.",
    "Varje sida därefter kostar %1 kronor. Porto kan tillkomma.",
    "Papperskopior är avgiftsfria.",
    "Filer är avgiftsfria.",
    "Taxan gäller även filer.",
    "Sökning, prövning och maskering kostar ingenting.",
    "Kontakt",
    "E-post: %1",
    "Telefon: %1",
    "Andra former",
    "Listan kan också lämnas på papper eller läsas upp. Fråga i så fall efter det.",
    "Tecken",
    "Tecken som inte kan visas säkert är ersatta med \xEF\xBF\xBD och radbrytningar med "
    "mellanslag. I listan som CSV-fil står en apostrof först i en uppgift som börjar med =, +, - "
    "eller @, så att kalkylprogram inte läser den som en formel.",
};

std::string_view say(Phrase phrase)
{
    return phrases[static_cast<std::size_t>(phrase)];
}

std::string say(Phrase phrase, std::initializer_list<std::string_view> values)
{
    std::string out;
    const std::string_view text = say(phrase);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 1 < text.size())
            out += values.begin()[text[++i] - '1'];
        else
            out += text[i];
    }
    return out;
}

std::string clockOf(Instant instant)
{
    const LocalTime local = TimeZone::stockholm().toLocal(instant);
    return local.date.toIso() + " " + local.clock().substr(0, 5) + " (" + local.offset() + ")";
}

/// Files that were taken out in the same way.
struct Extracts {
    std::string function;
    std::size_t count = 0;
    Instant firstImport, lastImport;
    std::optional<LocalDate> first, last; ///< of their messages

    void add(const AboutList::LogExtract& extract)
    {
        firstImport = count == 0 ? extract.importedAt : std::min(firstImport, extract.importedAt);
        lastImport = std::max(lastImport, extract.importedAt);
        if (extract.first && extract.last) {
            first = first ? std::min(*first, *extract.first) : extract.first;
            last = last ? std::max(*last, *extract.last) : extract.last;
        }
        ++count;
    }
};

void tell(const Extracts& files, std::vector<std::string>& sentences)
{
    const std::string from = clockOf(files.firstImport);
    const std::string to = clockOf(files.lastImport);
    const std::string count = std::to_string(files.count);
    const std::string& function = files.function;
    const bool isOne = files.count == 1;
    if (isOne)
        sentences.push_back(function.empty() ? say(Phrase::ImportedAt, {from})
                                             : say(Phrase::ImportedBy, {from, function}));
    else {
        sentences.push_back(function.empty() ? say(Phrase::ManyImported, {count})
                                             : say(Phrase::ManyImportedBy, {count, function}));
        sentences.push_back(from == to ? say(Phrase::ManyImportedAt, {from})
                                       : say(Phrase::ManyImportedFrom, {from, to}));
    }
    if (files.first)
        sentences.push_back(say(isOne ? Phrase::Covers : Phrase::ManyCover,
                                {files.first->toIso(), files.last->toIso()}));
}

std::string extractsText(const AboutList& about)
{
    std::vector<Extracts> ways;
    for (const auto& extract : about.extracts) {
        auto way = std::find_if(ways.begin(), ways.end(), [&](const Extracts& each) {
            return each.function == extract.function;
        });
        if (way == ways.end()) {
            ways.emplace_back().function = extract.function;
            way = std::prev(ways.end());
        }
        way->add(extract);
    }
    std::vector<std::string> sentences;
    for (const Extracts& way : ways)
        tell(way, sentences);
    return join(sentences, " ");
}

std::optional<Phrase> warningPhrase(std::string_view code)
{
    constexpr std::array<std::pair<std::string_view, Phrase>, 11> known{{
        {"row-cap", Phrase::RowCap},
        {"lossy-text", Phrase::LossyText},
        {"recipients-lost", Phrase::RecipientsLost},
        {"subject-cut", Phrase::SubjectCut},
        {"mixed-encoding", Phrase::MixedEncoding},
        {"columns-missing", Phrase::ColumnsMissing},
        {"zone-assumed", Phrase::ZoneAssumed},
        {"more-pages", Phrase::MorePages},
        {"sheets-unread", Phrase::SheetsUnread},
        {"pii-masked", Phrase::PiiMasked},
        {"gap", Phrase::GapWarning},
    }};
    for (const auto& [name, phrase] : known)
        if (name == code)
            return phrase;
    return std::nullopt;
}

std::string completenessText(const AboutList& about)
{
    std::vector<std::string> sentences;
    for (const Period& gap : about.gaps) {
        sentences.push_back(gap.from == gap.to
                                ? say(Phrase::GapDay, {gap.from.toIso()})
                                : say(Phrase::Gap, {gap.from.toIso(), gap.to.toIso()}));
    }
    if (about.hasOtherGaps)
        sentences.emplace_back(say(Phrase::GapSomewhere));
    const bool hasGaps = about.hasOtherGaps || !about.gaps.empty();
    for (const std::string& code : about.warnings) {
        const auto phrase = warningPhrase(code);
        if (!phrase || (*phrase == Phrase::GapWarning && hasGaps))
            continue;
        const std::string sentence(say(*phrase));
        if (std::find(sentences.begin(), sentences.end(), sentence) == sentences.end())
            sentences.push_back(sentence);
    }
    if (about.rejectedRows > 0)
        sentences.push_back(say(Phrase::RejectedRows, {std::to_string(about.rejectedRows)}));
    if (sentences.empty())
        sentences.emplace_back(say(Phrase::NoGaps));
    sentences.emplace_back(say(Phrase::Delay));
    if (about.hiddenSystem > 0)
        sentences.push_back(say(Phrase::HiddenSystem, {std::to_string(about.hiddenSystem)}));
    return join(sentences, " ");
}

std::string countsText(const AboutList& about)
{
    std::vector<std::string> sentences{say(Phrase::CountsText, {std::to_string(about.rows)})};
    if (about.withheldRows > 0)
        sentences.push_back(say(Phrase::CountsWithheld, {std::to_string(about.withheldRows)}));
    if (about.maskedFields > 0)
        sentences.push_back(
            say(about.withheldRows > 0 ? Phrase::CountsMasked : Phrase::CountsMaskedOnly,
                {std::to_string(about.maskedFields)}));
    return join(sentences, ". ");
}

/// `1, 3-5`; a requester looks up no thousand rows.
std::string rowsText(const std::vector<std::int64_t>& rows)
{
    constexpr std::size_t mostRanges = 100;
    std::string text;
    std::size_t ranges = 0;
    for (const char c : rowNumbersText(rows)) {
        if (c == ',' && ++ranges == mostRanges)
            return say(Phrase::RowsMore, {text, std::to_string(rows.size())});
        text += c;
        if (c == ',')
            text += ' ';
    }
    return text;
}

std::string changesText(const AboutList& about)
{
    if (!about.replaces)
        return {};
    const VersionChanges& changes = about.replaces->changes;
    std::vector<std::string> sentences{
        say(Phrase::ChangesText, {std::to_string(about.replaces->version)})};
    const auto add = [&](Phrase phrase, const std::vector<std::int64_t>& rows) {
        if (!rows.empty())
            sentences.push_back(say(phrase, {rowsText(rows)}));
    };
    add(Phrase::ChangesAdded, changes.added);
    add(Phrase::ChangesReworded, changes.reworded);
    add(Phrase::ChangesHidden, changes.hidden);
    add(Phrase::ChangesOpened, changes.opened);
    if (changes.isEmpty())
        sentences.emplace_back(say(Phrase::ChangesNone));
    return join(sentences, " ");
}

std::string endsText(const AboutList& about)
{
    std::vector<std::string> sentences;
    for (const auto& end : about.mailboxEnds)
        sentences.push_back(say(Phrase::EndsText, {end.mailbox, end.lastAvailable.toIso()}));
    if (about.securedUntil)
        sentences.push_back(say(Phrase::SecuredText, {about.securedUntil->toIso()}));
    return join(sentences, " ");
}

/// What the authority itself has not confirmed is told without sums.
std::string feeText(const AboutList& about)
{
    if (!about.tariff)
        return {};
    const Tariff& tariff = *about.tariff;
    std::vector<std::string> sentences{std::string(say(Phrase::FeeOnSite))};
    const auto add = [&](Phrase phrase, std::initializer_list<std::string_view> values = {}) {
        sentences.push_back(say(phrase, values));
    };
    if (tariff.isToBeChecked) {
        add(Phrase::FeePaper);
    } else {
        const bool isFree = tariff.firstPageFee == 0 && tariff.pageFee == 0;
        if (isFree)
            add(Phrase::FeeNone);
        else if (tariff.freePages > 0)
            add(Phrase::FeeFreePages, {std::to_string(tariff.freePages)});
        if (!isFree) {
            add(Phrase::FeeFirstPage,
                {std::to_string(tariff.freePages + 1), std::to_string(tariff.firstPageFee)});
            add(Phrase::FeePage, {std::to_string(tariff.pageFee)});
        }
        add(tariff.chargesElectronicCopies && !isFree ? Phrase::FeeFiles : Phrase::FeeNoFiles);
    }
    add(Phrase::FeeWork);
    return join(sentences, " ");
}

std::string contactText(const AboutList& about)
{
    std::vector<std::string> parts;
    if (!about.contactMailbox.empty())
        parts.push_back(say(Phrase::ContactText, {about.contactMailbox}));
    if (!about.contactPhone.empty())
        parts.push_back(say(Phrase::ContactPhone, {about.contactPhone}));
    return join(parts, ". ");
}

}

void hideTimes(AboutList& about, const HiddenTimes& hidden)
{
    const auto isTelling = [&](const AboutList::LogExtract& extract) {
        return (extract.first && hidden.isHidden(*extract.first)) ||
               (extract.last && hidden.isHidden(*extract.last));
    };
    // All of them: files are told together, and the one that is missing would be the one.
    if (std::any_of(about.extracts.begin(), about.extracts.end(), isTelling))
        for (AboutList::LogExtract& extract : about.extracts)
            extract.first = extract.last = std::nullopt;
    about.hasOtherGaps =
        std::erase_if(about.gaps, [&](const Period& gap) { return hidden.isEdgeOf(gap); }) > 0;
}

std::vector<DisclosableFact> aboutFacts(const AboutList& about)
{
    std::vector<DisclosableFact> facts;
    const auto add = [&](Phrase label, std::string text) {
        if (!text.empty())
            facts.push_back({DisclosableText::own(std::string(say(label))),
                             DisclosableText::own(std::move(text))});
    };
    const bool isMasked = about.maskedFields > 0 || about.withheldRows > 0;
    add(Phrase::Authority, about.authority);
    add(Phrase::Case, about.caseNumber);
    add(Phrase::List, say(Phrase::ListText, {about.caseNumber, std::to_string(about.version)}));
    add(Phrase::Code, about.controlCode);
    add(Phrase::Changes, changesText(about));
    add(Phrase::Asked, about.filterText);
    add(Phrase::Counts, countsText(about));
    add(Phrase::Choose, std::string(say(Phrase::ChooseText)));
    add(Phrase::Masks, isMasked ? std::string(say(Phrase::MasksText)) : std::string());
    add(Phrase::Ends, endsText(about));
    add(Phrase::Meaning, std::string(say(Phrase::MeaningText)));
    add(Phrase::Extracts, extractsText(about));
    add(Phrase::Completeness, completenessText(about));
    add(Phrase::Time, std::string(say(Phrase::TimeText)));
    add(Phrase::Characters, std::string(say(Phrase::CharactersText)));
    add(Phrase::Fee, feeText(about));
    add(Phrase::OtherForms, std::string(say(Phrase::OtherFormsText)));
    add(Phrase::Contact, contactText(about));
    return facts;
}

std::vector<std::string> ownWordsOf(const DisclosableList& list)
{
    std::vector<std::string> words{list.caseNumber, list.authority.text()};
    for (const DisclosableFact& fact : list.facts) {
        words.push_back(fact.label.text());
        if (fact.label.text() != say(Phrase::Asked) && fact.label.text() != say(Phrase::Ends))
            words.push_back(fact.text.text());
    }
    return words;
}

std::vector<std::string_view> fixedPhrases()
{
    constexpr std::size_t tooShort = 4; // `%1 v%2` gives no words
    std::vector<std::string_view> pieces = filterPhrases();
    for (std::string_view text : phrases) {
        while (!text.empty()) {
            const std::size_t place = text.find('%');
            if (text.substr(0, place).size() >= tooShort)
                pieces.push_back(text.substr(0, place));
            text.remove_prefix(place == std::string_view::npos ? text.size() : place + 2);
        }
    }
    std::sort(pieces.begin(), pieces.end(), [](std::string_view a, std::string_view b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    return pieces;
}

}
