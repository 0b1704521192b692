// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/CellText.h"
#include "core/import/Completeness.h"
#include "core/import/FileClock.h"
#include "core/import/LogDialect.h"
#include "core/import/LogFormat.h"
#include "core/import/RecipientList.h"

#include <optional>
#include <string>

namespace postinsyn {

/// Formats whose rows are messages or recipients of messages: message trace by cmdlet, report, web
/// service and Graph, Defender's EmailEvents, and what a person mapped (formats.md 1, 2.1, 5).
class TraceDialect final : public LogDialect {
public:
    /// `format` outlives the dialect. `mapping`: only for mappedFormat().
    TraceDialect(const LogFormat& format, const FileFacts& facts, const ReadingOptions& options,
                 std::optional<ColumnMapping> mapping);

    [[nodiscard]] std::string format() const override { return std::string(m_format.name); }
    [[nodiscard]] bool needsScout() const override { return m_needsScout; }
    bool scout(const Record& record, const std::vector<std::string>& columns) override;
    void endScout() override;
    Verdict read(const Record& record, const std::vector<std::string>& columns, LogRow& row,
                 RowFault& fault) override;
    [[nodiscard]] std::string timeBasis() const override { return m_clock.basis(); }
    [[nodiscard]] std::vector<ImportWarning> warnings(std::uint64_t rows,
                                                      const FileFacts& facts) const override;

private:
    bool bind(const Record& record, const std::vector<std::string>& columns);
    void readParties(const Record& record, LogRow& row);
    void readSubjectOf(const Record& record, LogRow& row);
    bool readRecipients(const Record& record, LogRow& row);
    bool readPacked(std::string_view cell, LogRow& row);
    bool readArray(std::string_view cell, const Record& record, LogRow& row);
    bool readRecipientList(std::string_view cell, const Record& record, LogRow& row);
    /// Parties of a file that is read by a mapping, into m_list.
    void readWritten(std::string_view cell);
    [[nodiscard]] DeliveryStatus statusOf(const Record& record);

    const LogFormat& m_format;
    std::optional<ColumnMapping> m_mapping;
    FileClock m_clock;
    Completeness m_completeness;
    bool m_needsScout = true;
    bool m_mayBeGuarded;
    bool m_isJson;
    AsciiPart m_asciiPart;

    std::optional<std::uint32_t> m_columnsVersion;
    ColumnBinding m_columns;
    bool m_isBound = false;
    bool m_isList = false; ///< the recipient column holds several

    NetworkIdText m_networkId;
    RecipientList m_list;
    std::string m_statusCell; ///< the last one met: a few words fill whole files
    DeliveryStatus m_status = DeliveryStatus::Unknown;
};

}
