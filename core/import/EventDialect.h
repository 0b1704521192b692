// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/CellText.h"
#include "core/import/Completeness.h"
#include "core/import/EventRules.h"
#include "core/import/FileClock.h"
#include "core/import/LogDialect.h"
#include "core/import/LogFormat.h"
#include "core/import/RecipientList.h"

#include <optional>
#include <string>

namespace postinsyn {

/// Formats whose rows are events of messages: raw tracking logs, the extended report and
/// Get-MessageTrackingLog (formats.md 2.2, 3, 4). A row tells what its event tells; the assembler
/// and the archive fold the rows of one mail.
class EventDialect final : public LogDialect {
public:
    /// `format` outlives the dialect.
    EventDialect(const LogFormat& format, const FileFacts& facts, const ReadingOptions& options);

    [[nodiscard]] std::string format() const override { return std::string(m_format.name); }
    [[nodiscard]] bool needsScout() const override { return m_needsScout; }
    bool scout(const Record& record, const std::vector<std::string>& columns) override;
    /// Also throws FormatError{`recipients-lost`} if no recipient cell holds an address.
    void endScout() override;
    Verdict read(const Record& record, const std::vector<std::string>& columns, LogRow& row,
                 RowFault& fault) override;
    [[nodiscard]] std::string timeBasis() const override { return m_clock.basis(); }
    [[nodiscard]] std::vector<ImportWarning> warnings(std::uint64_t rows,
                                                      const FileFacts& facts) const override;

private:
    bool bind(const Record& record, const std::vector<std::string>& columns);
    bool readIds(const Record& record, LogRow& row);
    FileClock::Outcome readTime(const Record& record, EventUse use, LogRow& row);
    void readParties(const Record& record, LogRow& row);
    bool readRecipients(const Record& record, EventUse use, LogRow& row);
    bool readReplaced(const Record& record, EventUse use, LogRow& row);
    void readList(RecipientList& list, std::string_view cell, std::uint32_t declared) const;
    void readKinds(const Record& record, LogRow& row);
    void judge(const Record& record, LogRow& row);
    [[nodiscard]] DeliveryStatus statusOf(const Record& record, EventUse use) const;
    [[nodiscard]] RowWitness witnessOf(const Record& record, const LogRow& ids) const;

    const LogFormat& m_format;
    FileClock m_clock;
    Completeness m_completeness;
    bool m_isCmdlet; ///< lists are as PowerShell or a script wrote them, not as Exchange
    bool m_mayBeGuarded;
    AsciiPart m_asciiPart;
    bool m_needsScout = true;
    bool m_hasAddresses = false;     ///< while scouting: a recipient cell was not lost
    bool m_hasLostAddresses = false; ///< while scouting: one was

    std::optional<std::uint32_t> m_columnsVersion;
    ColumnBinding m_columns;
    bool m_isBound = false;

    NetworkIdText m_networkId;
    RecipientList m_list;
    RecipientList m_replaced;
};

}
