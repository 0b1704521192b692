// SPDX-License-Identifier: EUPL-1.2
#include "core/import/StatusWords.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

struct Word {
    std::string_view name; ///< lower case, without spaces, `-` and `_`
    DeliveryStatus status;
};

constexpr std::array<Word, 45> words{{
    {"delivered", DeliveryStatus::Delivered},
    {"failed", DeliveryStatus::Failed},
    {"pending", DeliveryStatus::Pending},
    {"expanded", DeliveryStatus::Expanded},
    {"quarantined", DeliveryStatus::Quarantined},
    {"filteredasspam", DeliveryStatus::FilteredAsSpam},
    {"gettingstatus", DeliveryStatus::GettingStatus},
    {"none", DeliveryStatus::None},
    {"resolved", DeliveryStatus::Resolved},
    {"recalled", DeliveryStatus::Recalled},
    {"unknown", DeliveryStatus::Unknown},
    {"unknownfuturevalue", DeliveryStatus::Unknown},
    {"sent", DeliveryStatus::Sent},
    // recipient_status of the enhanced summary
    {"receive", DeliveryStatus::Received},
    {"received", DeliveryStatus::Received},
    {"send", DeliveryStatus::Sent},
    {"deliver", DeliveryStatus::Delivered},
    {"fail", DeliveryStatus::Failed},
    {"expand", DeliveryStatus::Expanded},
    {"defer", DeliveryStatus::Pending},
    {"resolve", DeliveryStatus::Resolved},
    {"drop", DeliveryStatus::Failed},
    {"quarantine", DeliveryStatus::Quarantined},
    {"recall", DeliveryStatus::Recalled},
    // Defender: junk is delivered (formats.md 6), replaced is delivered without its attachment
    {"junked", DeliveryStatus::Delivered},
    {"replaced", DeliveryStatus::Delivered},
    {"blocked", DeliveryStatus::Failed},
    // the Swedish admin centre
    {"levererat", DeliveryStatus::Delivered},
    {"levererad", DeliveryStatus::Delivered},
    {"levererade", DeliveryStatus::Delivered},
    {"misslyckades", DeliveryStatus::Failed},
    {"misslyckad", DeliveryStatus::Failed},
    {"misslyckat", DeliveryStatus::Failed},
    {"väntar", DeliveryStatus::Pending},
    {"väntande", DeliveryStatus::Pending},
    {"expanderad", DeliveryStatus::Expanded},
    {"expanderat", DeliveryStatus::Expanded},
    {"utökad", DeliveryStatus::Expanded},
    {"ikarantän", DeliveryStatus::Quarantined},
    {"sattikarantän", DeliveryStatus::Quarantined},
    {"filtreradsomskräppost", DeliveryStatus::FilteredAsSpam},
    {"hämtarstatus", DeliveryStatus::GettingStatus},
    {"ingen", DeliveryStatus::None},
    {"återkallad", DeliveryStatus::Recalled},
    {"skickat", DeliveryStatus::Sent},
}};

constexpr std::size_t longestWord = 40;

/// The word as the table has it, in `room`; empty if it is too long to be in it.
std::string_view bare(std::string_view word, std::array<char, longestWord>& room)
{
    std::size_t n = 0;
    for (const char c : word) {
        if (c == ' ' || c == '-' || c == '_' || c == '\t')
            continue;
        if (n == room.size())
            return {};
        room[n++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return {room.data(), n};
}

bool isVerdictOnSpam(DeliveryStatus status)
{
    return status == DeliveryStatus::Quarantined || status == DeliveryStatus::FilteredAsSpam;
}

/// `Delivered 24`: the count cut off; `counted` tells that there was one.
std::string_view withoutCount(std::string_view word, bool& counted)
{
    const std::size_t end = word.find_last_not_of("0123456789");
    if (end == std::string_view::npos || end + 1 == word.size())
        return word;
    counted = true;
    return trimmed(word.substr(0, end + 1));
}

}

std::optional<DeliveryStatus> statusOfWord(std::string_view word)
{
    std::array<char, longestWord> room;
    const std::string_view key = bare(word, room);
    for (const Word& known : words)
        if (known.name == key)
            return known.status;
    return std::nullopt;
}

DeliveryStatus statusOfCell(std::string_view cell)
{
    auto status = DeliveryStatus::Unknown;
    bool isCounted = false;
    std::size_t n = 0;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find(','), cell.size());
        const std::string_view word = withoutCount(trimmed(cell.substr(0, end)), isCounted);
        cell.remove_prefix(std::min(end + 1, cell.size()));
        ++n;
        const auto known = statusOfWord(word);
        if (!known)
            continue;
        if (isVerdictOnSpam(*known) || statusRank(*known) > statusRank(status))
            status = *known;
    }
    return isCounted && n > 1 ? DeliveryStatus::Unknown : status;
}

DeliveryStatus statusOfDelivery(std::string_view action, std::string_view location)
{
    std::array<char, longestWord> room;
    const std::string_view place = bare(location, room);
    if (place == "quarantine")
        return DeliveryStatus::Quarantined;
    if (place == "failed" || place == "dropped")
        return DeliveryStatus::Failed;
    const DeliveryStatus status = statusOfCell(action);
    if (place == "onpremises/external" && status == DeliveryStatus::Delivered)
        return DeliveryStatus::Sent;
    return status;
}

std::optional<RecipientKind> kindOfWord(std::string_view word)
{
    for (const auto kind : {RecipientKind::To, RecipientKind::Cc, RecipientKind::Bcc})
        if (equalsNoCase(word, kindName(kind)))
            return kind;
    return std::nullopt;
}

}
