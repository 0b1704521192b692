// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/CellText.h"
#include "core/import/FileClock.h"
#include "core/import/LogDialect.h"
#include "core/import/LogFormat.h"

#include <bitset>
#include <cstdint>
#include <unordered_set>
#include <vector>

namespace postinsyn {

/// Counts, while a file is read, what may be missing from it or damaged in it, and puts it into
/// warnings (formats.md 0.3, 2.3, 4, 7; codes of design.md 5).
class Completeness {
public:
    explicit Completeness(const LogFormat& format) : m_format(format) {}

    void noteColumns(const ColumnBinding& columns);
    void noteRow() { ++m_rows; }
    void noteSubject(const SubjectReading& subject);
    void noteBcc() { ++m_bcc; }
    /// A recipient cell: a type name instead of addresses; cut off; fewer than the row declares.
    void noteLostCell() { ++m_lostCells; }
    void noteCutCell() { ++m_cutCells; }
    void noteTooFew() { ++m_tooFew; }
    /// Parties of a mapped file that are no mail addresses.
    void noteStrangers(std::uint64_t count) { m_strangers += count; }
    /// `isMasked`: sender like a hash, subject without lower case (formats.md 4).
    void noteSender(bool isMasked);
    /// Hash of the message's id, for formats that are capped by messages.
    void noteMessage(std::uint64_t message);

    [[nodiscard]] std::vector<ImportWarning> warnings(std::uint64_t rows, const FileFacts& facts,
                                                      const FileClock& clock) const;

private:
    [[nodiscard]] bool isRowCap(std::uint64_t rows) const;
    [[nodiscard]] std::uint64_t cappedRows(std::uint64_t rows, const FileFacts& facts) const;
    [[nodiscard]] bool isMissing(Field field) const;

    const LogFormat& m_format;
    std::bitset<fieldCount> m_columns;
    std::unordered_set<std::uint64_t> m_messages; ///< at most one more than the cap
    std::uint64_t m_rows = 0;
    std::uint64_t m_subjects = 0;
    std::uint64_t m_cutSubjects = 0;
    std::uint64_t m_lossySubjects = 0;
    std::uint64_t m_surelyLossySubjects = 0;
    std::uint64_t m_doublySubjects = 0;
    std::uint64_t m_bcc = 0;
    std::uint64_t m_lostCells = 0;
    std::uint64_t m_cutCells = 0;
    std::uint64_t m_tooFew = 0;
    std::uint64_t m_strangers = 0;
    std::uint64_t m_senders = 0;
    std::uint64_t m_maskedSenders = 0;
};

/// A masked export (role-based PII suppression): the local part is a long hash.
bool isMaskedAddress(std::string_view address);

}
