// SPDX-License-Identifier: EUPL-1.2
#include "core/import/EventDialect.h"

#include "core/base/Instant.h"
#include "core/base/Text.h"
#include "core/import/StatusWords.h"

#include <algorithm>
#include <charconv>

namespace postinsyn {

namespace {

std::uint32_t countOf(std::string_view cell)
{
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(numberOf(cell), UINT32_MAX));
}

/// `S:Key=value;` of raw logs or `[Key, value]` of the cmdlet.
std::string_view customValue(std::string_view data, std::string_view key)
{
    const std::size_t at = data.find(key);
    if (at == std::string_view::npos)
        return {};
    data.remove_prefix(at + key.size());
    if (data.starts_with('='))
        data.remove_prefix(1);
    else if (data.starts_with(", "))
        data.remove_prefix(2);
    else
        return {};
    return data.substr(0, data.find_first_of(";],'"));
}

/// `00:00:00.5320000`, `1.02:03:04`; nothing if it is none.
std::optional<std::int64_t> latencyMs(std::string_view cell)
{
    cell = trimmed(cell);
    std::int64_t days = 0;
    if (const std::size_t dot = cell.find('.'); dot < cell.find(':')) {
        days =
            static_cast<std::int64_t>(std::min<std::uint64_t>(numberOf(cell.substr(0, dot)), 99));
        cell.remove_prefix(dot + 1);
    }
    const TimeText time = TimeText::parse("2000-01-01 " + std::string(cell.substr(0, 20)));
    return time.isValid() ? std::optional(days * msPerDay + time.ms) : std::nullopt;
}

bool hasLowerCase(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}

EventDialect::EventDialect(const LogFormat& format, const FileFacts& facts,
                           const ReadingOptions& options)
    : m_format(format), m_clock(format.clock, options, nullptr), m_completeness(format),
      m_isCmdlet(format.name == "tracking-csv"),
      m_mayBeGuarded(facts.container == "csv" || facts.container == "xlsx"), m_asciiPart(facts)
{}

bool EventDialect::bind(const Record& record, const std::vector<std::string>& columns)
{
    if (m_columnsVersion == record.columnsVersion)
        return m_isBound;
    m_columnsVersion = record.columnsVersion;
    m_columns = ColumnBinding(columns, m_format.fields);
    m_isBound = m_columns.has(Field::Time) && m_columns.has(Field::Event) &&
                m_columns.has(Field::Recipients);
    m_completeness.noteColumns(m_columns);
    return m_isBound;
}

RowWitness EventDialect::witnessOf(const Record& record, const LogRow& ids) const
{
    RowWitness witness;
    witness.mail = cellHash(ids.messageId.empty() ? ids.networkId : ids.messageId);
    witness.utcMs = utcStampIn(m_columns.cell(record, Field::SourceContext), false);
    witness.isExact = witness.utcMs.has_value();
    if (witness.isExact)
        return witness;
    witness.utcMs = utcStampIn(m_columns.cell(record, Field::MessageInfo), true);
    if (const auto latency = latencyMs(m_columns.cell(record, Field::Latency));
        witness.utcMs && latency) {
        *witness.utcMs += *latency;
        witness.isExact = true;
    }
    return witness;
}

bool EventDialect::scout(const Record& record, const std::vector<std::string>& columns)
{
    if (!bind(record, columns))
        return true;
    const std::string_view recipients = trimmed(m_columns.cell(record, Field::Recipients));
    (isTypeName(recipients) ? m_hasLostAddresses : m_hasAddresses) |= !recipients.empty();
    LogRow ids;
    readIds(record, ids);
    const bool isClockOpen = m_clock.scout(
        record.line, TimeText::parse(m_columns.cell(record, Field::Time)), witnessOf(record, ids));
    m_needsScout = isClockOpen || (m_isCmdlet && !m_hasAddresses);
    return m_needsScout;
}

void EventDialect::endScout()
{
    m_needsScout = false;
    if (m_hasLostAddresses && !m_hasAddresses)
        throw FormatError("recipients-lost", "type-name");
    m_clock.endScout();
}

LogDialect::Verdict EventDialect::read(const Record& record,
                                       const std::vector<std::string>& columns, LogRow& row,
                                       RowFault& fault)
{
    const auto reject = [&](std::string_view code) {
        fault.code = code;
        return Verdict::Fault;
    };
    if (!bind(record, columns))
        return reject("columns-unknown");
    row.restart(record.line);
    row.isEvent = true;
    row.eventName = plainCell(m_columns.cell(record, Field::Event));
    if (row.eventName.empty()) {
        const bool isBlank = std::all_of(record.cells.begin(), record.cells.end(),
                                         [](auto cell) { return trimmed(cell).empty(); });
        return isBlank ? Verdict::Ignored : reject("event-missing");
    }
    const EventUse use = useOfEvent(row.eventName);
    if (use == EventUse::Ignored || !readIds(record, row))
        return Verdict::Ignored;
    const auto outcome = readTime(record, use, row);
    if (outcome != FileClock::Outcome::Ok)
        return reject(FileClock::faultCode(outcome));
    if (!readRecipients(record, use, row))
        return reject("too-many-recipients");
    readParties(record, row);
    judge(record, row);
    m_completeness.noteRow();
    return Verdict::Row;
}

/// False if the row belongs to no message.
bool EventDialect::readIds(const Record& record, LogRow& row)
{
    row.messageId = messageIdOf(m_columns.cell(record, Field::InternetMessageId));
    row.networkId = m_networkId.read(m_columns.cell(record, Field::NetworkMessageId));
    return !row.messageId.empty() || !row.networkId.empty();
}

FileClock::Outcome EventDialect::readTime(const Record& record, EventUse use, LogRow& row)
{
    RowWitness witness;
    if (m_format.clock == LogFormat::Clock::Provable)
        witness = witnessOf(record, row);
    const auto outcome =
        m_clock.read(record.line, m_columns.cell(record, Field::Time), witness, row.eventTime);
    if (outcome != FileClock::Outcome::Ok)
        return outcome;
    row.time = row.eventTime;
    row.timeRank = use == EventUse::Entry ? TimeRank::Strong : TimeRank::Fallback;
    if (const auto stamp = utcStampIn(m_columns.cell(record, Field::MessageInfo), true)) {
        const bool isEarlier = *stamp < row.time.ms || row.timeRank == TimeRank::Fallback;
        if (isEarlier && FileClock::isInRange({*stamp})) {
            row.time = {*stamp};
            row.timeRank = TimeRank::Strong;
        }
    }
    return outcome;
}

void EventDialect::readParties(const Record& record, LogRow& row)
{
    // A return path is told by some events only; the null sender is told as <>.
    const std::string_view returnPath = plainCell(m_columns.cell(record, Field::Sender));
    row.hasEnvelopeSender = !returnPath.empty();
    row.envelopeSender = senderOf(returnPath);
    row.headerSender = senderOf(m_columns.cell(record, Field::HeaderSender));
    row.size = static_cast<std::int64_t>(numberOf(m_columns.cell(record, Field::Size)));
    const std::string_view subject = m_columns.cell(record, Field::Subject);
    row.subject = m_mayBeGuarded ? withoutGuard(subject) : subject;
}

void EventDialect::readList(RecipientList& list, std::string_view cell,
                            std::uint32_t declared) const
{
    if (m_isCmdlet)
        list.readJoined(plainCell(cell), declared);
    else
        list.readTracking(cell);
}

bool EventDialect::readRecipients(const Record& record, EventUse use, LogRow& row)
{
    const bool isReplacing = use == EventUse::Expansion || use == EventUse::Redirect;
    if (isReplacing && !trimmed(m_columns.cell(record, Field::RelatedRecipients)).empty())
        return readReplaced(record, use, row);
    const std::uint32_t declared = countOf(m_columns.cell(record, Field::RecipientCount));
    const std::string_view cell = m_columns.cell(record, Field::Recipients);
    readList(m_list, cell, declared);
    const DeliveryStatus status = statusOf(record, use);
    for (const std::string_view address : m_list.members())
        row.recipients.push_back({address, RecipientKind::Unknown, status});
    if (use == EventUse::Entry)
        row.declaredRecipients = declared;
    if (m_list.isLost())
        m_completeness.noteLostCell();
    else if (m_list.isCut() || isCutByExcel(cell))
        m_completeness.noteCutCell();
    else if (m_list.members().size() < declared)
        m_completeness.noteTooFew();
    readKinds(record, row);
    return !m_list.isTooLong();
}

/// The related address is the group or the old address; those that replace it come with events of
/// their own.
bool EventDialect::readReplaced(const Record& record, EventUse use, LogRow& row)
{
    readList(m_replaced, m_columns.cell(record, Field::RelatedRecipients), 0);
    const auto status =
        use == EventUse::Expansion ? DeliveryStatus::Expanded : DeliveryStatus::Resolved;
    const std::string_view successor = plainCell(m_columns.cell(record, Field::Recipients));
    for (const std::string_view address : m_replaced.members()) {
        const bool isReplaced = !equalsNoCase(address, successor);
        row.recipients.push_back(
            {address, RecipientKind::Unknown, isReplaced ? status : DeliveryStatus::Received});
    }
    return !m_replaced.isTooLong();
}

DeliveryStatus EventDialect::statusOf(const Record& record, EventUse use) const
{
    switch (use) {
    case EventUse::Entry:
    case EventUse::Handover:
        return DeliveryStatus::Received;
    case EventUse::Delivery:
        return DeliveryStatus::Delivered;
    case EventUse::Departure:
        return DeliveryStatus::Sent;
    case EventUse::Send:
        return isOutwardConnector(trimmed(m_columns.cell(record, Field::Connector)))
                   ? DeliveryStatus::Sent
                   : DeliveryStatus::Unknown;
    case EventUse::Failure:
        return DeliveryStatus::Failed;
    case EventUse::Wait:
        return DeliveryStatus::Pending;
    default:
        return DeliveryStatus::Unknown;
    }
}

/// To, Cc and Bcc stand in recipient-status in the order of the addresses; anything else there is
/// an answer of a server. They pair only if their number is the same.
void EventDialect::readKinds(const Record& record, LogRow& row)
{
    std::string_view cell = m_columns.cell(record, Field::RecipientStatus);
    std::size_t n = 0;
    constexpr std::string_view between = " ;,{}[]\".\xE2\x80\xA6";
    for (std::size_t at = cell.find_first_not_of(between); at != std::string_view::npos;) {
        const std::size_t end = std::min(cell.find_first_of(between, at), cell.size());
        const auto kind = kindOfWord(cell.substr(at, end - at));
        if (!kind || n == row.recipients.size()) {
            n = row.recipients.size() + 1;
            break;
        }
        row.recipients[n++].kind = *kind;
        at = cell.find_first_not_of(between, end);
    }
    const bool isPaired = n == row.recipients.size();
    for (RowRecipient& recipient : row.recipients) {
        if (!isPaired)
            recipient.kind = RecipientKind::Unknown;
        else if (recipient.kind == RecipientKind::Bcc)
            m_completeness.noteBcc();
    }
}

/// What the row tells beyond its parties: noise, the true number of recipients, damage.
void EventDialect::judge(const Record& record, LogRow& row)
{
    const std::string_view custom = m_columns.cell(record, Field::CustomData);
    row.declaredRecipients =
        std::max(row.declaredRecipients, countOf(customValue(custom, "MsgRecipCount")));
    row.isSystem =
        isSystemAddress(row.envelopeSender) || isSystemAddress(row.headerSender) ||
        equalsNoCase(customValue(custom, "IsProbe"), "true") ||
        m_columns.cell(record, Field::SourceContext).find("IPM.Note.StorageQuotaWarning") !=
            std::string_view::npos;
    const SubjectReading reading = readSubject(row.subject, m_asciiPart.holds(record));
    row.subjectState = reading.state;
    m_completeness.noteSubject(reading);
    if (m_format.name == "extended")
        m_completeness.noteMessage(cellHash(row.networkId.empty() ? row.messageId : row.networkId));
    if (m_isCmdlet) {
        const std::string_view sender =
            row.headerSender.empty() ? row.envelopeSender : row.headerSender;
        if (!sender.empty())
            m_completeness.noteSender(isMaskedAddress(sender) && !hasLowerCase(row.subject));
    }
}

std::vector<ImportWarning> EventDialect::warnings(std::uint64_t rows, const FileFacts& facts) const
{
    return m_completeness.warnings(rows, facts, m_clock);
}

}
