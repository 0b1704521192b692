// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

enum class MailboxKind : std::uint8_t { Person, Function, Group, Elected, Union, System };
std::string_view
mailboxKindName(MailboxKind kind); ///< `person|function|group|elected|union|system`
/// English or Swedish, in any case: `function`, `Funktionsbrevlåda`, `förtroendevald`, ...; and as
/// Exchange names the types of its mailboxes and groups: `SharedMailbox`.
std::optional<MailboxKind> mailboxKindNamed(std::string_view name);

/// A mailbox of the authority, as its people know it. Texts as written; addresses compare folded.
struct Mailbox {
    std::string uid; ///< empty while it is not in the archive
    std::string address;
    std::string name;
    std::string unit;
    std::string board; ///< the authority the unit belongs to (nämnd)
    MailboxKind kind = MailboxKind::Person;
    std::vector<std::string> aliases; ///< sorted by folded address; former and extra addresses
    std::optional<LocalDate> employmentEnd; ///< the last day of employment (domain.md 3.2)

    bool operator==(const Mailbox&) const = default;
};

/// `a@b`: something on both sides of one `@`, no white space.
bool looksLikeAddress(std::string_view text);

}
