// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/base/Progress.h"
#include "core/domain/Request.h"
#include "core/domain/Source.h"
#include "core/import/LogDialect.h"
#include "core/task/RemoveSource.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace postinsyn {

class Archive;
class ByteSource;

struct ImportOptions {
    ReadingOptions reading;
    std::optional<std::string> sheet; ///< of a workbook; none = the first whose header is known
    std::optional<Request> request;   ///< the files were taken out for this request alone
    /// What the archive has from the same bytes is taken back first, in the same transaction.
    bool isAnew = false;
    std::string actor; ///< account of the operating system
};

/// One file that was named or found: taken in (`source`), or refused (`error`) while the others go
/// on.
struct ImportedFile {
    std::string path;
    Source source;
    std::optional<Error> error;
    std::vector<RemovedSource> replaced = {}; ///< earlier readings of the same bytes

    /// An archive of ours, or what belongs to one, was found in a folder: `error` says so, and
    /// nothing is wrong.
    [[nodiscard]] bool isPassedOver() const;
};

/// Reads log files into the archive (design.md 1): the one place that names every part of an
/// import.
///
/// expandSources -> sniff -> examineText -> openRecords -> LogDialect -> MessageAssembler  (reading
/// thread)
///                                                       -> batches -> LogWriter           (calling
///                                                       thread)
///
/// Bytes that were imported before are read again for nothing new; if they give other times now
/// (another zone or date order), the file is refused as `read-otherwise`: the earliest time of a
/// message wins, so the first reading would stand.
///
/// Read anew, it must give as many messages as before: `read-less`.
///
/// One transaction a file: a file is in as a whole, with its record, its rejects and its audit
/// entry, or not at all. Between two files it makes way for short work (ProgressMeter).
class ImportLogs {
public:
    explicit ImportLogs(Archive& archive) : m_archive(archive) {}

    /// Refused files are told in the result. Throws StoreError when the archive cannot go on and
    /// Cancelled; the files finished before stay imported, and are in `done`.
    void run(const std::vector<std::string>& paths, const ImportOptions& options,
             ProgressMeter& meter, std::vector<ImportedFile>& done);
    /// The same for one source that was expanded before, with options of its own.
    void runOne(const ByteSource& source, const ImportOptions& options, ProgressMeter& meter,
                std::vector<ImportedFile>& done);

private:
    void importOne(const ByteSource& source, const ImportOptions& options, ProgressMeter& meter,
                   ImportedFile& file);

    Archive& m_archive;
};

}
