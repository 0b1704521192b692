// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Directory.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 6> mailboxKindNames{"person",  "function", "group",
                                                           "elected", "union",    "system"};

struct Synonym {
    std::string_view folded;
    MailboxKind kind;
};

using enum MailboxKind;

// The names with `mailbox` and `group` in them are those of RecipientTypeDetails (Exchange).
constexpr std::array synonyms{
    Synonym{"anställd", Person},
    Synonym{"medarbetare", Person},
    Synonym{"personlig", Person},
    Synonym{"funktion", Function},
    Synonym{"funktionsbrevlåda", Function},
    Synonym{"delad", Function},
    Synonym{"shared", Function},
    Synonym{"grupp", Group},
    Synonym{"sändlista", Group},
    Synonym{"distributionslista", Group},
    Synonym{"förtroendevald", Elected},
    Synonym{"politiker", Elected},
    Synonym{"facklig", Union},
    Synonym{"fack", Union},
    Synonym{"facklig förtroendeman", Union},
    Synonym{"systemkonto", System},
    Synonym{"usermailbox", Person},
    Synonym{"linkedmailbox", Person},
    Synonym{"legacymailbox", Person},
    Synonym{"remoteusermailbox", Person},
    Synonym{"sharedmailbox", Function},
    Synonym{"remotesharedmailbox", Function},
    Synonym{"roommailbox", Function},
    Synonym{"linkedroommailbox", Function},
    Synonym{"remoteroommailbox", Function},
    Synonym{"equipmentmailbox", Function},
    Synonym{"remoteequipmentmailbox", Function},
    Synonym{"schedulingmailbox", Function},
    Synonym{"publicfolder", Function},
    Synonym{"groupmailbox", Group},
    Synonym{"teammailbox", Group},
    Synonym{"remoteteammailbox", Group},
    Synonym{"roomlist", Group},
    Synonym{"mailuniversaldistributiongroup", Group},
    Synonym{"mailuniversalsecuritygroup", Group},
    Synonym{"mailnonuniversalgroup", Group},
    Synonym{"dynamicdistributiongroup", Group},
    Synonym{"arbitrationmailbox", System},
    Synonym{"auditlogmailbox", System},
    Synonym{"auxauditlogmailbox", System},
    Synonym{"discoverymailbox", System},
    Synonym{"monitoringmailbox", System},
    Synonym{"publicfoldermailbox", System},
    Synonym{"supervisoryreviewpolicymailbox", System},
    Synonym{"systemmailbox", System},
    Synonym{"systemattendantmailbox", System},
};

}

std::string_view mailboxKindName(MailboxKind kind)
{
    return mailboxKindNames[static_cast<std::size_t>(kind)];
}

std::optional<MailboxKind> mailboxKindNamed(std::string_view name)
{
    const std::string folded = foldText(trimmed(name));
    for (std::size_t i = 0; i < mailboxKindNames.size(); ++i)
        if (folded == mailboxKindNames[i])
            return static_cast<MailboxKind>(i);
    for (const Synonym& synonym : synonyms)
        if (folded == synonym.folded)
            return synonym.kind;
    return std::nullopt;
}

bool looksLikeAddress(std::string_view text)
{
    const std::size_t at = text.find('@');
    const bool hasSpace = std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == ';' || c == ',';
    });
    return at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
           text.find('@', at + 1) == std::string_view::npos && !hasSpace;
}

}
