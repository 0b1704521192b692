// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Source.h"
#include "core/import/ColumnMapping.h"
#include "core/import/LogRow.h"
#include "core/import/RecordReader.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace postinsyn {

/// How the importer was told to read times that prove nothing themselves.
struct ReadingOptions {
    std::optional<TimeZone> zone;         ///< `--zone`: for clocks that no rule or proof settles
    std::optional<std::string> dateOrder; ///< `--date-order dmy|mdy`
    std::optional<ColumnMapping> mapping; ///< `--mapping`: for files that no dialect knows
};

using ImportWarning = SourceWarning;

/// What the columns of one log format mean: turns records into LogRows. One object reads one file.
/// Order of calls: choose; while needsScout, scout every record from the start until it answers
/// false; then read every record from the start; then warnings.
class LogDialect {
public:
    /// Matches by column names, never by file name. A mapping is used where no format is known, or
    /// where all the columns that it names exist. Throws FormatError: `trace-detail`,
    /// `recipients-lost` (detail `column`), `threat-explorer`, `eac-screen-export`,
    /// `unknown-columns`, `mapping-columns-missing` (detail: the key in the mapping).
    static std::unique_ptr<LogDialect> choose(const std::vector<std::string>& columns,
                                              const FileFacts& facts,
                                              const ReadingOptions& options);
    virtual ~LogDialect() = default;

    /// `message-trace`, `enhanced-summary`, `extended`, `msgtrk`, `tracking-csv`, `graph-json`,
    /// `reporting-json`, `email-events`, `mapped`
    [[nodiscard]] virtual std::string format() const = 0;

    /// The clock or the order of day and month must be settled for the whole file before any row is
    /// read (formats.md 0.4).
    [[nodiscard]] virtual bool needsScout() const = 0;
    /// Takes evidence; false = enough is known. `columns` belong to `record.columnsVersion`.
    virtual bool scout(const Record& record, const std::vector<std::string>& columns) = 0;
    /// After the last scouted record. Throws FormatError: `date-order-ambiguous` when nothing
    /// settles it, `date-orders-mixed` when both orders are proved (detail: a line of each),
    /// `recipients-lost` (detail `type-name`) when no cell holds a recipient.
    virtual void endScout() = 0;

    enum class Verdict { Row, Ignored, Fault };
    /// Row: `row` is filled. Ignored: an event or line that makes no mail by rule. Fault:
    /// `fault.code` says why (line and raw are filled by the caller): `date-invalid`,
    /// `date-out-of-range`, `too-many-recipients`, `event-missing`, `columns-unknown` (the columns
    /// changed in mid-file to some that the format does not have).
    virtual Verdict read(const Record& record, const std::vector<std::string>& columns, LogRow& row,
                         RowFault& fault) = 0;

    /// `utc-by-format`, `utc-proved`, `local-converted`, `zone-asked`, `zone-assumed`
    [[nodiscard]] virtual std::string timeBasis() const = 0;
    /// Complete after the last record. `rows` = records read and those that could not be read,
    /// `facts` of the reader at its end.
    [[nodiscard]] virtual std::vector<ImportWarning> warnings(std::uint64_t rows,
                                                              const FileFacts& facts) const = 0;
};

}
