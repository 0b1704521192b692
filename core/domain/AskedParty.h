// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/NameWords.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A party of a MessageFilter, as it is compared with what a log writes: one comparison for the
/// search and for what an outgoing list may tell of it. Knows no directory.
class AskedParty {
public:
    enum class Kind : std::uint8_t { Nobody, NullSender, Address, Name };

    explicit AskedParty(std::string_view text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Folded; an address in each way a log may write its domain, the first as it was asked for.
    [[nodiscard]] const std::vector<std::string>& spellings() const { return m_spellings; }
    /// `address` is folded (foldAddress); empty is the null sender.
    [[nodiscard]] bool isAddress(std::string_view address) const;
    /// Whether a name is part of the name that the directory gives a mailbox.
    [[nodiscard]] bool isInMailboxName(std::string_view name) const;

private:
    [[nodiscard]] bool hasWordsIn(std::string_view transliterated) const;

    Kind m_kind = Kind::Name;
    bool m_isLiteral = false; ///< a name with signs that no name has: looked for as it stands
    std::vector<std::string> m_spellings;
    std::vector<NameWord> m_words;
};

/// A domain of a MessageFilter in each way a log may write it, folded; the first as it was asked
/// for, without a leading `@`.
std::vector<std::string> askedDomain(std::string_view text);

}
