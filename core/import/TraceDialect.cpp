// SPDX-License-Identifier: EUPL-1.2
#include "core/import/TraceDialect.h"

#include "core/base/Text.h"
#include "core/import/StatusWords.h"

#include <algorithm>

namespace postinsyn {

namespace {

bool isBlank(const Record& record)
{
    return std::all_of(record.cells.begin(), record.cells.end(),
                       [](std::string_view cell) { return trimmed(cell).empty(); });
}

}

TraceDialect::TraceDialect(const LogFormat& format, const FileFacts& facts,
                           const ReadingOptions& options, std::optional<ColumnMapping> mapping)
    : m_format(format), m_mapping(std::move(mapping)),
      m_clock(format.clock, options, m_mapping ? &*m_mapping : nullptr), m_completeness(format),
      m_mayBeGuarded(facts.container == "csv" || facts.container == "xlsx"),
      m_isJson(facts.container == "json"), m_asciiPart(facts)
{}

bool TraceDialect::bind(const Record& record, const std::vector<std::string>& columns)
{
    if (m_columnsVersion == record.columnsVersion)
        return m_isBound;
    m_columnsVersion = record.columnsVersion;
    if (m_mapping) {
        m_columns = ColumnBinding();
        m_isBound = bindMapping(*m_mapping, columns, m_columns);
    } else {
        m_columns = ColumnBinding(columns, m_format.fields);
        m_isBound = m_columns.has(Field::Time) && m_columns.has(Field::Recipients);
    }
    m_isList =
        m_mapping || m_columns.nameOf(Field::Recipients).find("recipients") != std::string::npos;
    m_completeness.noteColumns(m_columns);
    return m_isBound;
}

bool TraceDialect::scout(const Record& record, const std::vector<std::string>& columns)
{
    if (!bind(record, columns))
        return true;
    const TimeText time = TimeText::parse(m_columns.cell(record, Field::Time));
    if (time.shape == TimeText::Shape::YearLast) {
        if (m_columns.has(Field::QueryStart) && m_columns.has(Field::QueryEnd))
            m_clock.orderProof().bracket(record.line, time,
                                         TimeText::parse(m_columns.cell(record, Field::QueryStart)),
                                         TimeText::parse(m_columns.cell(record, Field::QueryEnd)));
        if (m_format.isNewestFirst)
            m_clock.orderProof().follow(time);
    }
    m_needsScout = m_clock.scout(record.line, time, {});
    return m_needsScout;
}

void TraceDialect::endScout()
{
    m_needsScout = false;
    m_clock.endScout();
}

LogDialect::Verdict TraceDialect::read(const Record& record,
                                       const std::vector<std::string>& columns, LogRow& row,
                                       RowFault& fault)
{
    const auto reject = [&](std::string_view code) {
        fault.code = code;
        return Verdict::Fault;
    };
    if (!bind(record, columns))
        return reject("columns-unknown");
    const std::string_view time = m_columns.cell(record, Field::Time);
    if (time.empty() && isBlank(record))
        return Verdict::Ignored;
    row.restart(record.line);
    const auto outcome = m_clock.read(record.line, time, {}, row.time);
    if (outcome != FileClock::Outcome::Ok)
        return reject(FileClock::faultCode(outcome));
    if (!readRecipients(record, row))
        return reject("too-many-recipients");
    readParties(record, row);
    readSubjectOf(record, row);
    m_completeness.noteRow();
    return Verdict::Row;
}

void TraceDialect::readParties(const Record& record, LogRow& row)
{
    row.messageId = messageIdOf(m_columns.cell(record, Field::InternetMessageId));
    row.networkId = m_networkId.read(m_columns.cell(record, Field::NetworkMessageId));
    row.hasEnvelopeSender = m_columns.has(Field::Sender);
    row.envelopeSender = senderOf(m_columns.cell(record, Field::Sender));
    if (m_mapping && !row.envelopeSender.empty()) {
        readWritten(row.envelopeSender);
        if (m_list.members().size() == 1)
            row.envelopeSender = m_list.members().front();
    }
    row.headerSender = senderOf(m_columns.cell(record, Field::HeaderSender));
    row.size = static_cast<std::int64_t>(numberOf(m_columns.cell(record, Field::Size)));
    // By the sender only: a row tells one recipient of several, and a mail to a person must not
    // hide behind another's.
    row.isSystem = isSystemAddress(row.envelopeSender) || isSystemAddress(row.headerSender);
}

void TraceDialect::readSubjectOf(const Record& record, LogRow& row)
{
    const std::string_view subject = m_columns.cell(record, Field::Subject);
    row.subject = m_mayBeGuarded ? withoutGuard(subject) : subject;
    const SubjectReading reading = readSubject(row.subject, m_asciiPart.holds(record));
    row.subjectState = reading.state;
    m_completeness.noteSubject(reading);
}

bool TraceDialect::readRecipients(const Record& record, LogRow& row)
{
    const std::string_view cell = m_columns.cell(record, Field::Recipients);
    if (isCutByExcel(cell))
        m_completeness.noteCutCell();
    if (m_format.rows == LogFormat::Rows::Packed)
        return readPacked(cell, row);
    if (m_isList)
        return readRecipientList(cell, record, row);
    const std::string_view address = plainCell(cell);
    if (m_isJson && address.find(';') != std::string_view::npos)
        return readArray(address, record, row);
    if (!address.empty())
        row.recipients.push_back({address, RecipientKind::Unknown, statusOf(record)});
    return true;
}

/// An array of addresses where one is usual: the reader has joined it by `;`.
bool TraceDialect::readArray(std::string_view cell, const Record& record, LogRow& row)
{
    m_list.readSeparated(cell, ';');
    const auto members = m_list.members();
    const bool isArray = std::all_of(members.begin(), members.end(), [](std::string_view one) {
        return one.find('@') != std::string_view::npos;
    });
    if (!isArray)
        row.recipients.push_back({cell, RecipientKind::Unknown, statusOf(record)});
    else
        for (const std::string_view address : members)
            row.recipients.push_back({address, RecipientKind::Unknown, statusOf(record)});
    return !m_list.isTooLong();
}

/// What still holds the sign before a status was not understood: no search for the address finds
/// it.
bool TraceDialect::readPacked(std::string_view cell, LogRow& row)
{
    const bool isRead = readRecipientStatus(cell, row.recipients);
    if (row.recipients.empty())
        m_completeness.noteTooFew(); // a message that went to nobody is none
    m_completeness.noteStrangers(static_cast<std::uint64_t>(
        std::count_if(row.recipients.begin(), row.recipients.end(), [](const RowRecipient& one) {
            return one.address.find(statusSign) != std::string_view::npos;
        })));
    return isRead;
}

bool TraceDialect::readRecipientList(std::string_view cell, const Record& record, LogRow& row)
{
    const std::uint64_t declared = numberOf(m_columns.cell(record, Field::RecipientCount));
    row.declaredRecipients =
        static_cast<std::uint32_t>(std::min<std::uint64_t>(declared, UINT32_MAX));
    if (m_mapping)
        readWritten(plainCell(cell));
    else
        m_list.readJoined(plainCell(cell), row.declaredRecipients);
    const auto kind = kindOfWord(trimmed(m_columns.cell(record, Field::Kind)));
    const DeliveryStatus status = statusOf(record);
    for (const std::string_view address : m_list.members())
        row.recipients.push_back({address, kind.value_or(RecipientKind::Unknown), status});
    if (m_list.isLost())
        m_completeness.noteLostCell();
    else if (m_list.isCut())
        m_completeness.noteCutCell();
    else if (row.recipients.size() < row.declaredRecipients)
        m_completeness.noteTooFew();
    if (kind == RecipientKind::Bcc)
        m_completeness.noteBcc();
    return !m_list.isTooLong();
}

void TraceDialect::readWritten(std::string_view cell)
{
    m_list.readWritten(cell, m_mapping->recipientSeparator);
    m_completeness.noteStrangers(m_list.strangers());
}

DeliveryStatus TraceDialect::statusOf(const Record& record)
{
    const std::string_view cell = m_columns.cell(record, Field::Status);
    if (m_columns.has(Field::Location))
        return statusOfDelivery(cell, m_columns.cell(record, Field::Location));
    if (cell != m_statusCell) {
        m_statusCell = cell;
        m_status = statusOfCell(cell);
    }
    return m_status;
}

std::vector<ImportWarning> TraceDialect::warnings(std::uint64_t rows, const FileFacts& facts) const
{
    return m_completeness.warnings(rows, facts, m_clock);
}

}
