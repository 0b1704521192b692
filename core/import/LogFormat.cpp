// SPDX-License-Identifier: EUPL-1.2
#include "core/import/LogFormat.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

constexpr FieldNames traceFields[] = {
    {Field::Time, "receivedutc|received|received (utc)"},
    {Field::QueryStart, "startdate"},
    {Field::QueryEnd, "enddate"},
    {Field::Sender, "senderaddress|sender|sender address"},
    {Field::Recipients, "recipientaddress|recipients|recipient address"},
    {Field::RecipientCount, "recipientcount|recipient count"},
    {Field::Subject, "subject|messagesubject"},
    {Field::Status, "status"},
    {Field::Size, "size|messagesize"},
    {Field::InternetMessageId, "messageid|message id"},
    {Field::NetworkMessageId, "messagetraceid|message trace id|networkmessageid"},
};
constexpr FieldNames localTraceFields[] = {
    {Field::Time, "receivedlocal|localreceived|receivedlocaltime"},
    {Field::Sender, "senderaddress|sender"},
    {Field::Recipients, "recipientaddress|recipients"},
    {Field::Subject, "subject|messagesubject"},
    {Field::Status, "status"},
    {Field::Size, "size|messagesize"},
    {Field::InternetMessageId, "messageid|message id"},
    {Field::NetworkMessageId, "messagetraceid|message trace id|networkmessageid"},
};
constexpr FieldNames summaryFields[] = {
    {Field::Time, "origintimestamputc|origintimestamp"},
    {Field::Sender, "senderaddress"},
    {Field::Recipients, "recipientstatus"},
    {Field::Subject, "messagesubject"},
    {Field::Size, "totalbytes"},
    {Field::InternetMessageId, "messageid"},
    {Field::NetworkMessageId, "networkmessageid"},
};
constexpr FieldNames graphFields[] = {
    {Field::Time, "receiveddatetime"},
    {Field::Sender, "senderaddress"},
    {Field::Recipients, "recipientaddress"},
    {Field::Subject, "subject"},
    {Field::Status, "status"},
    {Field::Size, "size"},
    {Field::InternetMessageId, "messageid"},
    {Field::NetworkMessageId, "id|messagetraceid"},
};
constexpr FieldNames emailEventsFields[] = {
    {Field::Time, "timestamp"},
    {Field::Sender, "sendermailfromaddress"},
    {Field::HeaderSender, "senderfromaddress"},
    {Field::Recipients, "recipientemailaddress"},
    {Field::Subject, "subject"},
    {Field::Status, "deliveryaction"},
    {Field::Location, "deliverylocation"},
    {Field::InternetMessageId, "internetmessageid"},
    {Field::NetworkMessageId, "networkmessageid"},
};
constexpr FieldNames eventFields[] = {
    {Field::Time, "timestamputc|datetimeutc|datetime|timestamp"},
    {Field::Sender, "returnpath"},
    {Field::HeaderSender, "senderaddress|sender"},
    {Field::Recipients, "recipientaddress|recipients|*recipients"},
    {Field::RecipientStatus, "recipientstatus"},
    {Field::RecipientCount, "recipientcount"},
    {Field::RelatedRecipients, "relatedrecipientaddress"},
    {Field::Subject, "messagesubject|subject"},
    {Field::Size, "totalbytes"},
    {Field::InternetMessageId, "messageid"},
    {Field::NetworkMessageId, "networkmessageid"},
    {Field::Event, "eventid"},
    {Field::Connector, "connectorid"},
    {Field::SourceContext, "sourcecontext"},
    {Field::MessageInfo, "messageinfo"},
    {Field::Latency, "messagelatency"},
    {Field::CustomData, "customdata|eventdata"},
};

constexpr Field wantedOfRows[] = {Field::InternetMessageId, Field::Subject};
constexpr Field wantedOfMessages[] = {Field::InternetMessageId, Field::Sender, Field::Subject};

using FormatRows = LogFormat::Rows;
using FormatClock = LogFormat::Clock;
constexpr LogFormat messageTrace{"message-trace", FormatRows::Recipient, FormatClock::Utc, true,
                                 traceFields,     wantedOfRows};
constexpr LogFormat localTrace{"message-trace",  FormatRows::Recipient, FormatClock::Local, true,
                               localTraceFields, wantedOfRows};
constexpr LogFormat reportingJson{"reporting-json", FormatRows::Recipient, FormatClock::Utc, true,
                                  traceFields,      wantedOfRows};
constexpr LogFormat graphJson{"graph-json", FormatRows::Recipient, FormatClock::Utc,
                              true,         graphFields,           wantedOfRows};
constexpr LogFormat emailEvents{"email-events", FormatRows::Recipient, FormatClock::Utc,
                                false,          emailEventsFields,     wantedOfMessages};
constexpr LogFormat enhancedSummary{"enhanced-summary", FormatRows::Packed, FormatClock::Utc, false,
                                    summaryFields,      wantedOfMessages};
constexpr LogFormat extended{"extended", FormatRows::Event, FormatClock::Utc,
                             false,      eventFields,       wantedOfMessages};
constexpr LogFormat msgtrk{"msgtrk", FormatRows::Event, FormatClock::Utc,
                           false,    eventFields,       wantedOfMessages};
constexpr LogFormat trackingCsv{"tracking-csv", FormatRows::Event, FormatClock::Provable,
                                false,          eventFields,       wantedOfMessages};
constexpr LogFormat trackingUtcCsv{"tracking-csv", FormatRows::Event, FormatClock::Utc,
                                   false,          eventFields,       wantedOfMessages};
constexpr LogFormat mapped{"mapped", FormatRows::Recipient, FormatClock::Local, false,
                           {},       wantedOfRows};

/// The names of a file, for questions.
class NameSet {
public:
    explicit NameSet(const std::vector<std::string>& columns)
    {
        for (const std::string& column : columns)
            m_names.push_back(canonicalColumn(column));
    }
    [[nodiscard]] bool has(std::string_view name) const
    {
        return std::find(m_names.begin(), m_names.end(), name) != m_names.end();
    }
    [[nodiscard]] bool hasAny(std::initializer_list<std::string_view> names) const
    {
        return std::any_of(names.begin(), names.end(), [&](auto name) { return has(name); });
    }
    [[nodiscard]] bool hasPrefix(std::string_view prefix) const
    {
        return std::any_of(m_names.begin(), m_names.end(),
                           [&](const std::string& name) { return name.starts_with(prefix); });
    }
    [[nodiscard]] std::size_t count(std::initializer_list<std::string_view> names) const
    {
        return static_cast<std::size_t>(
            std::count_if(names.begin(), names.end(), [&](auto name) { return has(name); }));
    }

private:
    std::vector<std::string> m_names;
};

bool binds(const std::vector<std::string>& columns, const LogFormat& format,
           std::initializer_list<Field> fields)
{
    const ColumnBinding binding(columns, format.fields);
    return std::all_of(fields.begin(), fields.end(), [&](Field f) { return binding.has(f); });
}

const LogFormat* eventFormat(const NameSet& names)
{
    if (!names.has("eventid"))
        return nullptr;
    if (names.has("datetimeutc"))
        return &extended;
    if (names.has("datetime"))
        return &msgtrk;
    if (names.has("timestamputc"))
        return &trackingUtcCsv;
    return names.has("timestamp") ? &trackingCsv : nullptr;
}

const LogFormat* rowFormat(const std::vector<std::string>& columns, const NameSet& names,
                           const FileFacts& facts)
{
    const auto identifying = {Field::Time, Field::Sender, Field::Recipients};
    if (binds(columns, enhancedSummary, {Field::Time, Field::Recipients}))
        return &enhancedSummary;
    if (binds(columns, graphJson, identifying))
        return &graphJson;
    if (binds(columns, messageTrace, identifying)) {
        // The cmdlets and the web service use the same names: a remoting column or a table tells
        // the cmdlet, the container or its metadata the service.
        const bool isService = facts.container == "json" || facts.container == "atom" ||
                               names.hasAny({"metadata", "odata.metadata"});
        const bool isCmdlet = names.hasAny({"runspaceid", "pscomputername", "receivedutc"});
        return isService && !isCmdlet ? &reportingJson : &messageTrace;
    }
    if (binds(columns, localTrace, identifying))
        return &localTrace;
    if (binds(columns, emailEvents, {Field::Time, Field::Recipients}) &&
        names.hasAny({"networkmessageid", "sendermailfromaddress", "senderfromaddress"}))
        return &emailEvents;
    return nullptr;
}

/// What a file is that cannot be read by its names alone (formats.md 1.4, 2.4, 5.3).
Recognition refusalFor(const NameSet& names)
{
    if (names.has("event") && names.has("detail") &&
        !names.hasAny({"senderaddress", "recipientaddress", "sender", "recipient"}))
        return {nullptr, "trace-detail", {}};
    if (names.hasAny({"email date (utc)", "recipients in to line", "sender or created by"}) ||
        names.count({"sender address", "recipient address", "recipients", "delivery action",
                     "delivery location", "original delivery location", "latest delivery location",
                     "network message id", "internet message id", "sender mail from address"}) >= 3)
        return {nullptr, "threat-explorer", {}};
    const bool hasDate = names.hasPrefix("date") || names.hasPrefix("datum");
    if (hasDate && names.hasAny({"sender", "avsändare", "avs?ndare", "från"}) &&
        names.hasAny({"recipient", "recipients", "mottagare", "till"}))
        return {nullptr, "eac-screen-export", {}};
    return {nullptr, "unknown-columns", {}};
}

}

Recognition recogniseFormat(const std::vector<std::string>& columns, const FileFacts& facts)
{
    const NameSet names(columns);
    if (const LogFormat* format = eventFormat(names)) {
        if (!binds(columns, *format, {Field::Recipients}))
            return {nullptr, "recipients-lost", "column"};
        return {format, {}, {}};
    }
    if (const LogFormat* format = rowFormat(columns, names, facts))
        return {format, {}, {}};
    return refusalFor(names);
}

const LogFormat& mappedFormat()
{
    return mapped;
}

std::string_view fieldName(Field field)
{
    switch (field) {
    case Field::Time:
        return "time";
    case Field::Sender:
    case Field::HeaderSender:
        return "sender";
    case Field::Recipients:
        return "recipients";
    case Field::Subject:
        return "subject";
    case Field::Status:
        return "status";
    case Field::Size:
        return "size";
    case Field::Kind:
        return "kind";
    case Field::InternetMessageId:
        return "message-id";
    case Field::NetworkMessageId:
        return "network-id";
    default:
        return "other";
    }
}

}
