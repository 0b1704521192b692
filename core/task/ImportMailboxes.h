// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/domain/Directory.h"
#include "core/import/RecordReader.h"
#include "core/store/Archive.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace postinsyn {

/// What an import of the directory came to. Read = added + changed + unchanged + rejected.
struct MailboxImport {
    std::int64_t read = 0;
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    std::int64_t keptEnds = 0;      ///< last days that stay although their cell is empty
    std::int64_t cutAliases = 0;    ///< mailboxes whose aliases the export did not write, or cut
    std::vector<RowFault> rejected; ///< `address-missing`, `address-invalid`, `alias-invalid`,
                                    ///< `address-repeated`, `address-taken`, `kind-unknown`,
                                    ///< `date-invalid`, or a fault of the reader
};

/// Reads mailboxes from a table with the columns address, name, unit, board, kind, aliases,
/// employment_end (or in Swedish: adress, namn, enhet, nämnd, typ, alias, sista anställningsdag,
/// and other usual names of these), in any order; other columns are passed over. Only the address
/// column must be there: FormatError
/// {`columns-missing`, `address`}. A mailbox that exists is made as the row says, but keeps what
/// the file has no column for; an empty cell clears, but never a last day of employment. Aliases
/// are separated by space, `;`, `,` or `|`; of Exchange's EmailAddresses, `SMTP:` and `smtp:` are
/// taken and other kinds (`X500:`, `SIP:`) are passed over. Where the export did not write all
/// aliases (`System.String[]`, `...`), those that are known stay. Dates are YYYY-MM-DD. One
/// transaction.
MailboxImport importMailboxes(Archive& archive, RecordReader& reader, std::string_view actor);

/// The largest directory we read, unpacked; it is held in memory. A region's takes a tenth of it.
constexpr std::size_t maxDirectoryBytes = 64U << 20;

/// The same from a file: CSV in any encoding and delimiter, or a workbook; each may be gzipped.
/// FileError{`file-too-large`} beyond maxDirectoryBytes, {`archive-limit`} for a .gz that grows
/// without measure.
MailboxImport importMailboxFile(Archive& archive, const std::string& path, std::string_view actor);

/// The last day of employment of the mailbox with this address or alias; none: it goes on.
/// GateError{`mailbox-unknown`}.
Mailbox endMailbox(Archive& archive, std::string_view address, std::optional<LocalDate> lastDay,
                   std::string_view actor);

}
