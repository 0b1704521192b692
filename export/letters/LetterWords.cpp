// SPDX-License-Identifier: EUPL-1.2
#include "export/letters/LetterWords.h"

#include "core/base/Text.h"
#include "core/domain/AppealTime.h"
#include "core/domain/RowNumbers.h"
#include "core/domain/SecrecyGround.h"
#include "export/ListWords.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace postinsyn {

namespace {

constexpr std::string_view goesByRoutine =
    " raderas enligt rutin. Meddelanden kan tas fram till och med ";
constexpr std::string_view inTime = "Överklagandet har kommit in i rätt tid.";
constexpr std::string_view tooLate = "Överklagandet har kommit in för sent.";
constexpr std::string_view wholeRow = "hela raden är maskerad";
constexpr std::string_view atMessageId = "Message-ID ";
constexpr std::string_view withoutMessageId = "utan känt Message-ID";
constexpr std::string_view wantedSender = "avsändare ";
/// What the log or the requester said: everything else is ours.
constexpr std::array<std::string_view, 5> foreignFields{"begäran", "brevlådor", "brevlåda",
                                                        "gallring", "meddelanden"};

std::string_view hiddenFieldWord(RowField field)
{
    switch (field) {
    case RowField::Time:
        return "tid";
    case RowField::Sender:
        return "avsändare";
    case RowField::Recipients:
        return "mottagare";
    case RowField::Subject:
        break;
    }
    return "ärendemening";
}

std::string numbered(std::int64_t count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

std::string askedPeriod(const MessageFilter& told)
{
    if (told.from && told.to && *told.from == *told.to)
        return told.from->toIso();
    std::vector<std::string> parts;
    if (told.from)
        parts.push_back("från och med " + told.from->toIso());
    if (told.to)
        parts.push_back("till och med " + told.to->toIso());
    return join(parts, " ");
}

/// `25 kap. 1 § andra stycket OSL`, as a decision names it.
std::string provisionText(const std::string& id)
{
    const auto ref = ProvisionRef::parse(id);
    if (!ref)
        return id;
    constexpr std::array<std::string_view, 7> paragraphs{"",        " första", " andra", " tredje",
                                                         " fjärde", " femte",  " sjätte"};
    std::string text = std::to_string(ref->chapter) + " kap.";
    if (!ref->section.empty())
        text += " " + ref->section + " §";
    const auto paragraph = static_cast<std::size_t>(ref->paragraph);
    if (paragraph > 0 && paragraph < paragraphs.size())
        text += std::string(paragraphs.at(paragraph)) + " stycket";
    else if (paragraph > 0)
        text += " stycke " + std::to_string(paragraph);
    return text + " OSL";
}

std::string provisionsText(const std::vector<std::string>& ids)
{
    std::vector<std::string> texts;
    for (const std::string& id : ids)
        texts.push_back(provisionText(id));
    return join(texts, ", ");
}

std::string hiddenText(const LetterFacts::HiddenRow& row)
{
    std::vector<std::string> what;
    for (const RowField field : row.fields)
        what.emplace_back(hiddenFieldWord(field));
    return "Nr " + std::to_string(row.nr) + ": " +
           (row.isWhole ? std::string(wholeRow) : join(what, ", ")) + " (" +
           provisionsText(row.grounds) + ")";
}

std::string wantedText(const LetterFacts::WantedMessage& message)
{
    std::vector<std::string> parts;
    parts.push_back(message.messageId.isEmpty()
                        ? std::string(withoutMessageId)
                        : std::string(atMessageId) + "<" + message.messageId.text() + ">");
    if (message.time)
        parts.push_back(message.time->date.toIso() + " " + message.time->clock());
    if (!message.sender.isEmpty() && message.sender != Masker::withheld())
        parts.push_back(std::string(wantedSender) + message.sender.text());
    return "Nr " + std::to_string(message.nr) + ": " + join(parts, ", ");
}

std::string_view outcomeWord(ItemOutcome outcome)
{
    switch (outcome) {
    case ItemOutcome::DiscloseFull:
        return "lämnas ut i sin helhet";
    case ItemOutcome::DiscloseMasked:
        return "lämnas ut med maskning";
    case ItemOutcome::DiscloseWithReservation:
        return "lämnas ut med förbehåll";
    case ItemOutcome::RefuseSecret:
        return "lämnas inte ut: sekretess";
    case ItemOutcome::RefuseNotPublic:
        return "lämnas inte ut: inte allmän handling";
    case ItemOutcome::NotHeld:
        break;
    }
    return "förvaras inte hos myndigheten";
}

/// `Nr 3: lämnas inte ut: sekretess (25 kap. 1 § OSL)`
std::string toldText(const LetterFacts::Told& told)
{
    std::string text = "Nr " + std::to_string(told.nr);
    if (told.outcome)
        text += ": " + std::string(outcomeWord(*told.outcome));
    if (!told.grounds.empty())
        text += " (" + provisionsText(told.grounds) + ")";
    return text;
}

std::string_view wayWord(DeliveryWay way)
{
    switch (way) {
    case DeliveryWay::Email:
        return "e-post";
    case DeliveryWay::Post:
        return "post";
    case DeliveryWay::Collected:
        return "hämtat";
    case DeliveryWay::OnSite:
        break;
    }
    return "läst på stället";
}

std::string deliveryText(const LetterFacts::Delivery& delivery)
{
    const LocalTime at = TimeZone::stockholm().toLocal(delivery.at);
    std::vector<std::string> parts;
    if (delivery.version)
        parts.push_back("lista version " + std::to_string(*delivery.version) + ", " +
                        numbered(delivery.rows, "rad", "rader"));
    for (const auto& message : delivery.messages)
        parts.push_back(toldText(message));
    if (delivery.way)
        parts.push_back("sätt: " + std::string(wayWord(*delivery.way)));
    if (delivery.fee)
        parts.push_back("avgift: " + std::to_string(*delivery.fee) + " kronor");
    for (const std::string& file : delivery.files)
        parts.push_back("fil med SHA-256 " + file);
    return at.date.toIso() + " " + at.clock().substr(0, 5) + ": " + join(parts, "; ");
}

std::string masksText(const LetterFacts::List& list)
{
    std::vector<std::string> parts;
    if (list.maskedFields > 0)
        parts.push_back(numbered(list.maskedFields, "fält", "fält"));
    if (list.withheldRows > 0)
        parts.push_back(numbered(list.withheldRows, "hel rad", "hela rader"));
    return parts.empty() ? std::string() : join(parts, " och ") + " i listan har maskerats.";
}

/// Nothing until somebody at the authority has checked the amounts.
std::string tariffText(const Tariff& tariff)
{
    if (tariff.isToBeChecked)
        return {};
    std::string text;
    if (tariff.freePages > 0)
        text = "De första " + std::to_string(tariff.freePages) + " sidorna på papper är gratis. ";
    text += "Sida " + std::to_string(tariff.freePages + 1) + " kostar " +
            std::to_string(tariff.firstPageFee) + " kronor och varje sida därefter " +
            std::to_string(tariff.pageFee) + " kronor.";
    if (!tariff.chargesElectronicCopies)
        text += " Filer som skickas elektroniskt är gratis.";
    return text;
}

/// Of pages; nothing if it is not such a number.
std::optional<std::int64_t> pageNumber(std::string_view typed)
{
    constexpr std::int64_t mostPages = 1'000'000;
    std::int64_t count = 0;
    const char* end = typed.data() + typed.size();
    const auto [at, error] = std::from_chars(typed.data(), end, count);
    const bool isCount = error == std::errc() && at == end && count >= 0 && count <= mostPages;
    return isCount ? std::optional(count) : std::nullopt;
}

class FieldWords {
public:
    explicit FieldWords(const LetterFacts& facts) : m_facts(facts) {}

    LetterFields take()
    {
        addCase();
        addProfile();
        addLines("utlämnanden", m_facts.deliveries, deliveryText);
        if (m_facts.list)
            addList(*m_facts.list);
        if (m_facts.decision)
            addDecision(*m_facts.decision);
        return std::move(m_fields);
    }

private:
    void add(std::string_view name, std::string value)
    {
        if (!value.empty())
            m_fields.insert_or_assign(std::string(name), DisclosableText::own(std::move(value)));
    }

    template <class Values, class Text>
    void addLines(std::string_view name, const Values& values, const Text& textOf)
    {
        std::vector<std::string> lines;
        for (const auto& value : values)
            lines.push_back(textOf(value));
        add(name, join(lines, "\n"));
    }

    void addCase()
    {
        add("diarienummer", m_facts.caseNumber);
        add("datum", m_facts.today.toIso());
        add("inkom", m_facts.receivedOn.toIso());
        add("begäran", describeFilter(m_facts.told));
        add("period", askedPeriod(m_facts.told));
        add("brevlådor", join(m_facts.mailboxes, "\n"));
        // Whoever is written to learns of no other mailbox.
        if (m_facts.mailboxes.size() == 1)
            add("brevlåda", m_facts.mailboxes.front());
        addLines("gallring", m_facts.mailboxEnds, [](const LetterFacts::MailboxEnd& end) {
            return end.address + std::string(goesByRoutine) + end.lastAvailable.toIso() + ".";
        });
        const auto soonest =
            std::min_element(m_facts.mailboxEnds.begin(), m_facts.mailboxEnds.end(),
                             [](const auto& a, const auto& b) { return a.orderBy < b.orderBy; });
        if (soonest != m_facts.mailboxEnds.end())
            add("beställ-senast", soonest->orderBy.toIso());
        if (m_facts.heldSince)
            add("spärr-sedan", m_facts.heldSince->toIso());
        else
            add("spärr-hävd", m_facts.today.toIso());
        if (m_facts.securedUntil)
            add("säkrade-till", m_facts.securedUntil->toIso());
    }

    void addProfile()
    {
        const Profile& profile = m_facts.profile;
        add("myndighet", profile.name);
        add("domstol", profile.court);
        add("it-funktion", profile.logProducer);
        add("funktion", profile.contact.function);
        add("avgiftsregler", tariffText(profile.tariffOn(m_facts.today)));
        if (!profile.contact.postAddress.starts_with('['))
            add("postadress", profile.contact.postAddress);
        if (!profile.contact.isFilledIn())
            return;
        add("e-post", profile.contact.mailbox);
        add("kontakt",
            "E-post: " + profile.contact.mailbox + ". Telefon: " + profile.contact.phone + ".");
    }

    void addList(const LetterFacts::List& list)
    {
        add("lista", m_facts.caseNumber + " v" + std::to_string(list.version));
        add("lista-utlämnad", list.issuedOn.toIso());
        add("kontrollkod", list.controlCode);
        add("antal-rader", std::to_string(list.rows));
        add("antal-maskerade-fält", std::to_string(list.maskedFields));
        add("antal-maskerade-rader", std::to_string(list.withheldRows));
        add("maskeringar", masksText(list));
        addLines("maskerade-uppgifter", m_facts.hidden, hiddenText);
        std::set<std::string> grounds;
        for (const auto& row : m_facts.hidden)
            grounds.insert(row.grounds.begin(), row.grounds.end());
        addLines("listans-bestämmelser", grounds, provisionText);
        if (m_facts.selected.empty())
            return;
        add("urval", rowNumbersText(m_facts.selected));
        add("antal-urval", std::to_string(m_facts.selected.size()));
        addLines("meddelanden", m_facts.wanted, wantedText);
    }

    void addDecision(const WrittenDecision& decision)
    {
        add("nämnd", decision.board);
        add("beslutsdatum", decision.decidedOn.toIso());
        add("beslutsfattare", decision.decidedBy);
        add("delegation", decision.delegation);
        std::set<std::string> grounds;
        for (const auto& told : m_facts.decided)
            grounds.insert(told.grounds.begin(), told.grounds.end());
        addLines("bestämmelser", grounds, provisionText);
        addLines("beslutade-meddelanden", m_facts.decided, toldText);
        if (decision.subject == DecisionSubject::ListMasks)
            addLines("beslutade-maskeringar", m_facts.hidden, hiddenText);
        if (decision.servedOn)
            add("delgivningsdag", decision.servedOn->toIso());
        if (const auto lastDay = decision.lastDay())
            add("sista-överklagandedag", lastDay->toIso());
        if (!decision.appeal)
            return;
        add("överklagande-inkom", decision.appeal->receivedOn.toIso());
        add("rättidsprövning", std::string(decision.appeal->isInTime ? inTime : tooLate));
    }

    const LetterFacts& m_facts;
    LetterFields m_fields;
};

}

std::string LetterWords::caseLine(const Letter& letter)
{
    return "Dnr " + letter.caseNumber;
}

std::string LetterWords::page(int number, int count)
{
    return "Sida " + std::to_string(number) + " (" + std::to_string(count) + ")";
}

std::string LetterWords::control(const Letter& letter)
{
    constexpr std::size_t shown = 32;
    constexpr std::size_t group = 8;
    const std::string hex = toHex(letterDigest(letter)).substr(0, shown);
    std::string text = "Kontrollsumma";
    for (std::size_t at = 0; at < hex.size(); at += group)
        text += " " + hex.substr(at, group);
    return text;
}

LetterFields letterFields(const LetterFacts& facts)
{
    return FieldWords(facts).take();
}

void addWorkedOut(LetterFields& fields, const LetterFacts& facts)
{
    const auto told = [&](std::string_view name) {
        const auto found = fields.find(name);
        return found == fields.end() ? std::string() : found->second.text();
    };
    const Tariff& tariff = facts.profile.tariffOn(facts.today);
    const auto pages = pageNumber(told("sidor"));
    if (pages && told("avgift").empty() && !tariff.isToBeChecked)
        fields["avgift"] = DisclosableText::own(std::to_string(tariff.feeFor(*pages)) + " kronor");
    const auto served = LocalDate::parse(told("delgivningsdag"));
    if (served && told("sista-överklagandedag").empty())
        fields["sista-överklagandedag"] = DisclosableText::own(lastAppealDay(*served).toIso());
}

std::vector<std::string> ownWordsOf(const LetterFields& fields)
{
    std::vector<std::string> words;
    for (std::string_view phrase :
         {goesByRoutine, wholeRow, atMessageId, withoutMessageId, wantedSender})
        words.emplace_back(phrase);
    for (std::string_view phrase : filterPhrases())
        words.emplace_back(phrase);
    for (const auto& [name, value] : fields)
        if (std::find(foreignFields.begin(), foreignFields.end(), name) == foreignFields.end())
            words.push_back(value.text());
    return words;
}

}
