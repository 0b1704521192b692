// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/AskedParty.h"

#include "core/base/DomainName.h"
#include "core/base/Text.h"
#include "core/domain/MessageFilter.h"

#include <algorithm>

namespace postinsyn {

AskedParty::AskedParty(std::string_view text)
{
    const std::string folded = foldAddress(text);
    const std::size_t domain = folded.rfind('@') + 1;
    m_spellings = {folded};
    if (folded.empty()) {
        m_kind = Kind::Nobody;
    } else if (folded == nullSenderText) {
        m_kind = Kind::NullSender;
    } else if (domain > 0) {
        m_kind = Kind::Address;
        m_spellings = domainSpellings(std::string_view(folded).substr(domain));
        for (std::string& spelling : m_spellings)
            spelling.insert(0, folded, 0, domain);
    } else {
        m_isLiteral = folded.find_first_of("%*?\"\\()[]{}<>|/=+&!#$^~") != std::string::npos;
        m_words = nameWords(text);
    }
}

bool AskedParty::isAddress(std::string_view address) const
{
    switch (m_kind) {
    case Kind::Nobody:
        return false;
    case Kind::NullSender:
        return address.empty();
    case Kind::Address:
        return std::find(m_spellings.begin(), m_spellings.end(), address) != m_spellings.end();
    case Kind::Name:
        break;
    }
    const std::string_view local = address.substr(0, address.rfind('@'));
    return m_isLiteral ? local.find(m_spellings.front()) != std::string_view::npos
                       : hasWordsIn(transliterateName(local));
}

bool AskedParty::isInMailboxName(std::string_view name) const
{
    if (m_kind != Kind::Name)
        return false;
    const std::string transliterated = transliterateName(name);
    return m_isLiteral ? transliterated.find(m_spellings.front()) != std::string::npos
                       : hasWordsIn(transliterated);
}

bool AskedParty::hasWordsIn(std::string_view transliterated) const
{
    return !m_words.empty() &&
           std::all_of(m_words.begin(), m_words.end(), [&](const NameWord& word) {
               return transliterated.find(word.plain) != std::string_view::npos ||
                      transliterated.find(word.spelledOut) != std::string_view::npos;
           });
}

std::vector<std::string> askedDomain(std::string_view text)
{
    std::string domain = foldAddress(text);
    if (domain.starts_with('@'))
        domain.erase(0, 1);
    return domainSpellings(domain);
}

}
