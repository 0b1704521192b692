// SPDX-License-Identifier: EUPL-1.2
#include "core/import/Completeness.h"

#include <algorithm>

namespace postinsyn {

namespace {

constexpr std::uint64_t messageCap = 1000; ///< of the extended report (formats.md 2.3)

}

void Completeness::noteColumns(const ColumnBinding& columns)
{
    for (std::size_t i = 0; i < fieldCount; ++i)
        if (columns.has(static_cast<Field>(i)))
            m_columns.set(i);
}

void Completeness::noteSubject(const SubjectReading& subject)
{
    ++m_subjects;
    if (subject.state == SubjectState::MaybeCut)
        ++m_cutSubjects;
    if (subject.isDoublyEncoded) {
        ++m_doublySubjects;
    } else if (subject.state == SubjectState::Lossy) {
        ++m_lossySubjects;
        m_surelyLossySubjects += subject.isSurelyLossy ? 1 : 0;
    }
}

void Completeness::noteSender(bool isMasked)
{
    ++m_senders;
    m_maskedSenders += isMasked ? 1 : 0;
}

void Completeness::noteMessage(std::uint64_t message)
{
    if (m_messages.size() <= messageCap)
        m_messages.insert(message);
}

bool Completeness::isRowCap(std::uint64_t rows) const
{
    const auto isOneOf = [&](std::initializer_list<std::uint64_t> caps) {
        return std::find(caps.begin(), caps.end(), rows) != caps.end();
    };
    if (m_format.name == "msgtrk" || rows == 0)
        return false;
    if (m_format.name == "tracking-csv")
        return rows == 1000;
    if (m_format.name == "enhanced-summary")
        return isOneOf({50'000, 100'000});
    if (m_format.name == "extended")
        return isOneOf({3000, 100'000});
    if (m_format.name == "email-events")
        return isOneOf({10'000, 30'000, 100'000});
    return rows == 1000 || rows % 5000 == 0;
}

/// The count that is a known cap, of the file or of one of its pages; 0 if none is. A row that
/// could not be read was a row for the export that cut it off.
std::uint64_t Completeness::cappedRows(std::uint64_t rows, const FileFacts& facts) const
{
    std::vector<std::uint64_t> counts{rows, m_rows};
    counts.insert(counts.end(), facts.pageRows.begin(), facts.pageRows.end());
    const auto it = std::find_if(counts.begin(), counts.end(),
                                 [this](std::uint64_t count) { return isRowCap(count); });
    return it == counts.end() ? 0 : *it;
}

/// A message is told by either id, a sender by either header or envelope.
bool Completeness::isMissing(Field field) const
{
    const auto has = [&](Field f) { return m_columns.test(static_cast<std::size_t>(f)); };
    if (field == Field::InternetMessageId)
        return !has(Field::InternetMessageId) && !has(Field::NetworkMessageId);
    if (field == Field::Sender)
        return !has(Field::Sender) && !has(Field::HeaderSender);
    return !has(field);
}

std::vector<ImportWarning> Completeness::warnings(std::uint64_t rows, const FileFacts& facts,
                                                  const FileClock& clock) const
{
    std::vector<ImportWarning> all;
    const auto add = [&](bool isTrue, std::string_view code, std::string_view detail,
                         std::uint64_t count) {
        if (isTrue)
            all.push_back({std::string(code), std::string(detail), count});
    };
    const std::uint64_t capped = cappedRows(rows, facts);
    add(capped > 0, "row-cap", "rows", capped);
    add(m_format.name == "extended" && m_messages.size() == messageCap, "row-cap", "messages",
        messageCap);
    // A question is no damage: `?` at the end of words counts only where it is common.
    const bool isLossy = m_surelyLossySubjects > 0 || m_lossySubjects * 10 > m_subjects;
    add(isLossy || facts.lossyBytes > 0, "lossy-text", facts.lossyBytes > 0 ? "bytes" : "subjects",
        facts.lossyBytes > 0 ? facts.lossyBytes : m_lossySubjects);
    add(m_doublySubjects > 0, "lossy-text", "doubly", m_doublySubjects);
    add(facts.doubtfulLetters > 0, "lossy-text", "code-page", facts.doubtfulLetters);
    const std::uint64_t lost = m_lostCells + m_cutCells + m_tooFew;
    add(lost > 0, "recipients-lost",
        m_lostCells > 0  ? "type-name"
        : m_cutCells > 0 ? "cut"
                         : "count",
        lost);
    add(m_strangers > 0, "no-address", "", m_strangers);
    add(m_cutSubjects > 0, "subject-cut", "", m_cutSubjects);
    add(facts.encoding == "mixed", "mixed-encoding", "", 0);
    const bool isRead = m_columns.any(); // columns are seen with the first whole record
    const bool isEmpty = !isRead && rows == 0;
    add(isEmpty, "no-rows", "", 0);
    for (const Field field : m_format.wanted)
        add(isRead && isMissing(field), "columns-missing", fieldName(field), 0);
    const bool isAssumed = clock.basis() == "zone-assumed";
    add(isAssumed || clock.ambiguousRows() > 0, "zone-assumed",
        isAssumed ? "stockholm" : "doubled-hour", clock.ambiguousRows());
    add(clock.nonexistentRows() > 0, "zone-assumed", "skipped-hour", clock.nonexistentRows());
    add(facts.hasMorePages, "more-pages", "", 0);
    add(facts.unreadSheets > 0, "sheets-unread", "", facts.unreadSheets);
    add(facts.isSheetHidden, "sheet-hidden", "", 0);
    add(m_maskedSenders > 0 && m_maskedSenders * 2 >= m_senders, "pii-masked", "", m_maskedSenders);
    add(m_bcc > 0, "bcc-present", "", m_bcc);
    return all;
}

bool isMaskedAddress(std::string_view address)
{
    const std::string_view local = address.substr(0, address.find('@'));
    return local.size() >= 32 && std::all_of(local.begin(), local.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

}
