// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/LogRow.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// More recipients than this in one record is a fault, not a mail (security.md 3.3).
constexpr std::size_t recipientLimit = 20'000;

/// The members of a list cell. Addresses are taken as they stand: quoted local parts with any
/// character, `<>`, IMCEAEX-, /O=... are real (formats.md 3.3, 7). Every way of reading is linear
/// in the cell. Members point into the cell or into the object, until the next read.
class RecipientList {
public:
    /// `;` between members; one with `;` or `'` in it stands in single quotes, `'` doubled:
    /// raw tracking logs and the extended report (formats.md 3.3).
    void readTracking(std::string_view cell);
    /// What scripts and PowerShell make of an array (formats.md 4): `a;b`, `a; b`, `a, b`, `a b`,
    /// `{a, b}`, a cut `{a, b...}`, or a mere type name. `declared`: the count that
    /// the row gives, 0 if none.
    void readJoined(std::string_view cell, std::uint32_t declared);
    /// One known separator; a quoted local part may hold it.
    void readSeparated(std::string_view cell, char separator);
    /// As people and mail programs write them: `;`, `,` or `separator` between them, and each
    /// `address`, `mailto:address`, `Name <address>`, `"Name" <address>`, `Surname, Name <address>`
    /// or `Name address`. What holds no address stays as it is, and is counted.
    void readWritten(std::string_view cell, char separator);

    [[nodiscard]] const std::vector<std::string_view>& members() const { return m_members; }
    /// The cell holds a type name such as `System.String[]` instead of addresses.
    [[nodiscard]] bool isLost() const { return m_isLost; }
    /// The end of the list was cut off.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// Members that are no addresses, as readWritten found them.
    [[nodiscard]] std::size_t strangers() const { return m_strangers; }
    /// More members than recipientLimit: the rest was not read.
    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }

private:
    void clear();
    void add(std::string_view member);
    void splitOutsideQuotes(std::string_view text, std::string_view separators);
    /// The member in single quotes that `text` begins with, its quotes taken off; null if the quote
    /// is not closed before `;` or the end. `end`: how far it was read.
    [[nodiscard]] std::string_view quotedMember(std::string_view text, std::size_t& end);
    [[nodiscard]] bool areAllAddresses() const;
    void addStranger(std::string_view member);

    std::vector<std::string_view> m_members;
    std::string m_unquoted; ///< members whose quotes were taken off
    std::size_t m_strangers = 0;
    bool m_isLost = false;
    bool m_isCut = false;
    bool m_isTooLong = false;
};

/// A type name such as `System.String[]`, which is what an array leaves behind in Export-Csv.
bool isTypeName(std::string_view text);

/// Stands before the status of a packed recipient.
constexpr std::string_view statusSign = "##";

/// `address##Word, Word;address##Word` of the enhanced summary (formats.md 2.1), appended to `out`.
/// An address may hold `;`, `,`, blanks, quotes and `##`: it ends where `##`, words and then `;` or
/// the end follow; a status that is no words (`Receive, 250 OK`) ends at the next `;` if no address
/// stands before it. A rest without `##` counts as an address of unknown status. False if there are
/// more than recipientLimit.
bool readRecipientStatus(std::string_view cell, std::vector<RowRecipient>& out);

}
