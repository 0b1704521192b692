// SPDX-License-Identifier: EUPL-1.2
#include "export/ListWords.h"

#include "core/base/Text.h"

namespace postinsyn {

namespace {

std::string_view statusWord(DeliveryStatus status)
{
    switch (status) {
    case DeliveryStatus::Unknown:
        return "okänd";
    case DeliveryStatus::None:
        return "ingen";
    case DeliveryStatus::Received:
        return "mottaget av systemet";
    case DeliveryStatus::GettingStatus:
        return "hämtas";
    case DeliveryStatus::Resolved:
        return "omdirigerat";
    case DeliveryStatus::Expanded:
        return "utvecklat till gruppens medlemmar";
    case DeliveryStatus::Pending:
        return "väntar på leverans";
    case DeliveryStatus::Failed:
        return "ej levererat";
    case DeliveryStatus::FilteredAsSpam:
        return "stoppat som skräppost";
    case DeliveryStatus::Quarantined:
        return "i karantän";
    case DeliveryStatus::Sent:
        return "skickat vidare";
    case DeliveryStatus::Delivered:
        return "levererat";
    case DeliveryStatus::Recalled:
        return "återkallat";
    }
    return {};
}

/// With the words that the rows have in the column Riktning. Whole, for `In` by itself is also the
/// beginning of names.
std::string_view directionCondition(Direction direction)
{
    switch (direction) {
    case Direction::In:
        return "riktning: In";
    case Direction::Out:
        return "riktning: Ut";
    case Direction::Internal:
        return "riktning: Intern";
    case Direction::Unknown:
        break;
    }
    return "riktning: okänd";
}

constexpr std::string_view everything = "Alla meddelanden";
constexpr std::string_view messages = "Meddelanden: ";
constexpr std::string_view onDay = "den ";
constexpr std::string_view fromDay = "från och med ";
constexpr std::string_view toDay = "till och med ";
constexpr std::string_view swedishTime = " (svensk tid)";
constexpr std::string_view partyIs = "avsändare eller mottagare: ";
constexpr std::string_view between = "mellan ";
constexpr std::string_view bothWays = " (åt båda håll)";
constexpr std::string_view senderIs = "avsändare: ";
constexpr std::string_view recipientIs = "mottagare: ";
constexpr std::string_view domainIs = "e-postdomän: ";
constexpr std::string_view subjectHas = "ärendemeningen innehåller \"";
constexpr std::string_view statusIs = "leveransstatus: ";
constexpr std::string_view withSystem = "; även systemets egna kontrollmeddelanden";

std::string say(std::initializer_list<std::string_view> pieces)
{
    std::string text;
    for (std::string_view piece : pieces)
        text += piece;
    return text;
}

std::string period(const MessageFilter& filter)
{
    if (filter.from && filter.to && *filter.from == *filter.to)
        return say({onDay, filter.from->toIso()});
    std::string text;
    if (filter.from)
        text = say({fromDay, filter.from->toIso()});
    if (filter.to)
        text += say({text.empty() ? "" : " ", toDay, filter.to->toIso()});
    return text;
}

std::string eitherOf(const std::vector<std::string>& values)
{
    return join(values, " eller ");
}

}

std::string ListWords::sheetName(std::string_view base, std::size_t number)
{
    std::string name(base);
    if (number > 1)
        name += " " + std::to_string(number);
    return name;
}

std::string ListWords::andMore(std::size_t hidden)
{
    return "och " + std::to_string(hidden) + " till (se blad Mottagare)";
}

std::string ListWords::title(std::string_view caseNumber, int version)
{
    return "Översiktlig lista över e-post, dnr " + std::string(caseNumber) + ", version " +
           std::to_string(version);
}

std::string ListWords::footer(std::string_view caseNumber)
{
    return "Dnr " + std::string(caseNumber);
}

std::string ListWords::page(int number, int count)
{
    return "Sida " + std::to_string(number) + "(" + std::to_string(count) + ")";
}

std::string describeFilter(const MessageFilter& filter)
{
    std::vector<std::string> parts;
    if (filter.from || filter.to)
        parts.push_back(say({period(filter), swedishTime}));
    if (!filter.parties.empty())
        parts.push_back(say({partyIs, eitherOf(filter.parties)}));
    if (filter.between)
        parts.push_back(
            say({between, filter.between->first, " och ", filter.between->second, bothWays}));
    if (!filter.senders.empty())
        parts.push_back(say({senderIs, eitherOf(filter.senders)}));
    if (!filter.recipients.empty())
        parts.push_back(say({recipientIs, eitherOf(filter.recipients)}));
    if (!filter.domains.empty())
        parts.push_back(say({domainIs, eitherOf(filter.domains)}));
    if (filter.subject)
        parts.push_back(say({subjectHas, *filter.subject, "\""}));
    if (filter.direction)
        parts.emplace_back(directionCondition(*filter.direction));
    if (filter.status)
        parts.push_back(say({statusIs, statusWord(*filter.status)}));
    return say({parts.empty() ? everything : messages, join(parts, "; "),
                filter.withSystem ? withSystem : std::string_view()});
}

std::vector<std::string_view> filterPhrases()
{
    std::vector<std::string_view> pieces{everything, messages,    fromDay,  toDay,      swedishTime,
                                         partyIs,    between,     bothWays, senderIs,   domainIs,
                                         subjectHas, recipientIs, statusIs, withSystem, " eller "};
    for (int status = 0; status <= static_cast<int>(DeliveryStatus::Recalled); ++status)
        pieces.push_back(statusWord(static_cast<DeliveryStatus>(status)));
    for (Direction direction :
         {Direction::In, Direction::Out, Direction::Internal, Direction::Unknown})
        pieces.push_back(directionCondition(direction));
    return pieces;
}

}
