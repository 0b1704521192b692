// SPDX-License-Identifier: EUPL-1.2
#include "core/import/EventRules.h"

#include "core/base/Text.h"

#include <array>

namespace postinsyn {

namespace {

struct Rule {
    std::string_view event;
    EventUse use;
};

constexpr std::array<Rule, 42> rules{{
    {"RECEIVE", EventUse::Entry},
    {"DELIVER", EventUse::Delivery},
    {"SEND", EventUse::Send},
    {"SENDEXTERNAL", EventUse::Departure},
    {"SUBMIT", EventUse::Handover},
    {"CLIENTSUBMISSION", EventUse::Handover},
    {"DSN", EventUse::Handover},
    {"DUPLICATEDELIVER", EventUse::Delivery},
    {"FAIL", EventUse::Failure},
    {"DELIVERFAIL", EventUse::Failure},
    {"SUBMITFAIL", EventUse::Failure},
    {"DROP", EventUse::Failure},
    {"BADMAIL", EventUse::Failure},
    {"POISONMESSAGE", EventUse::Failure},
    {"DEFER", EventUse::Wait},
    {"SUBMITDEFER", EventUse::Wait},
    {"RESUBMITDEFER", EventUse::Wait},
    {"EXPAND", EventUse::Expansion},
    {"DUPLICATEEXPAND", EventUse::Expansion},
    {"RESOLVE", EventUse::Redirect},
    {"REDIRECT", EventUse::Redirect},
    {"DUPLICATEREDIRECT", EventUse::Redirect},
    {"INITMESSAGECREATED", EventUse::Ignored},
    {"MODERATORAPPROVE", EventUse::Ignored},
    {"MODERATORREJECT", EventUse::Ignored},
    {"MODERATIONEXPIRE", EventUse::Ignored},
    {"MODERATORSALLNDR", EventUse::Ignored},
    {"NOTIFYMAPI", EventUse::Ignored},
    {"NOTIFYSHADOW", EventUse::Ignored},
    {"HARECEIVE", EventUse::Ignored},
    {"HAREDIRECT", EventUse::Ignored},
    {"HAREDIRECTFAIL", EventUse::Ignored},
    {"HADISCARD", EventUse::Ignored},
    {"AGENTINFO", EventUse::Ignored},
    {"LOAD", EventUse::Ignored},
    {"PROCESS", EventUse::Ignored},
    {"PROCESSMEETINGMESSAGE", EventUse::Ignored},
    {"TRANSFER", EventUse::Ignored},
    {"THROTTLE", EventUse::Ignored},
    {"SUPPRESSED", EventUse::Ignored},
    {"RESUBMIT", EventUse::Ignored},
    {"RESUBMITFAIL", EventUse::Ignored},
}};

}

EventUse useOfEvent(std::string_view event)
{
    for (const Rule& rule : rules)
        if (equalsNoCase(rule.event, event))
            return rule.use;
    return EventUse::Unknown;
}

bool isOutwardConnector(std::string_view connector)
{
    return !connector.empty() &&
           !equalsNoCase(connector, "Intra-Organization SMTP Send Connector") &&
           !equalsNoCase(connector, "Inbound Proxy Internal Send Connector");
}

}
