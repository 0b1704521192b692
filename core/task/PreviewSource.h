// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/base/Instant.h"
#include "core/base/Progress.h"
#include "core/domain/Message.h"
#include "core/import/LogDialect.h"
#include "core/import/RecordReader.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace postinsyn {

class ByteSource;

/// How much of a file is looked at. Whichever ends first; the preview says so by `isWhole`.
struct PreviewLimits {
    std::uint64_t bytes =
        32ULL << 20; ///< of text, and to the end of the line; a workbook is opened whole
    std::uint64_t records = 300'000;
    std::chrono::milliseconds time{4000}; ///< of reading records, after the file was opened
    std::size_t rows = 20;                ///< that are kept
    std::size_t cellBytes = 2000;         ///< that are kept of a cell, whole characters
};

/// What a file would become if it were read in now: for a person to look at before. Nothing is
/// written anywhere.
struct SourcePreview {
    /// What the log says in a row, as LogRow has it.
    struct Reading {
        Instant time;
        std::string sender; ///< envelope, else header
        std::vector<std::string> recipients;
        std::string subject;
        DeliveryStatus status = DeliveryStatus::Unknown; ///< of the first recipient
    };
    struct Row {
        std::uint64_t line = 0;
        std::vector<std::string> cells; ///< in the order of `columns`; of a broken record its text
        std::string fault;              ///< code of the RowFault it would be rejected with
        bool isIgnored = false;         ///< makes no message by rule
        std::optional<Reading> reading; ///< nothing if it is rejected or ignored, or no format fits
    };

    FileFacts facts;       ///< of what was read
    std::string format;    ///< empty if no format fits
    std::string timeBasis; ///< as LogDialect::timeBasis, by what was read
    std::vector<std::string> columns;
    std::vector<std::string> sheets; ///< of a workbook, those that are shown
    std::vector<Row> rows;           ///< the first ones
    std::uint64_t records = 0;       ///< looked at
    std::uint64_t rejected = 0;      ///< of them, or broken
    std::optional<Instant> first;    ///< earliest and latest time among the records looked at
    std::optional<Instant> last;
    bool isWhole = false; ///< all of the file was looked at
    /// Why it would be refused; the rows are there all the same if it has columns.
    std::optional<Error> problem;

    /// Its columns are known and mean nothing to us: a person can say what they are.
    [[nodiscard]] bool mayBeMapped() const;
};

/// Throws Cancelled only: what is wrong with the file is told in the preview.
SourcePreview previewSource(const ByteSource& source, const ReadingOptions& reading,
                            const std::optional<std::string>& sheet, ProgressMeter& meter,
                            const PreviewLimits& limits = {});

}
