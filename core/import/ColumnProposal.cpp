// SPDX-License-Identifier: EUPL-1.2
#include "core/import/ColumnProposal.h"

#include "core/base/Text.h"
#include "core/import/ColumnNames.h"

#include <algorithm>

namespace postinsyn {

namespace {

/// A word as short as this says something only if it is the whole name.
constexpr std::size_t shortWord = 4;

class Columns {
public:
    explicit Columns(const std::vector<std::string>& names) : m_names(names)
    {
        for (const std::string& name : names)
            m_canonical.push_back(canonicalColumn(name));
        m_isTaken.resize(names.size());
    }

    /// The column that bears the earliest of the words, as its whole name before as a part.
    std::optional<std::string> take(std::initializer_list<std::string_view> words)
    {
        for (const bool isWhole : {true, false})
            for (const std::string_view word : words)
                for (std::size_t i = 0; i < m_names.size(); ++i)
                    if (!m_isTaken[i] && fits(m_canonical[i], foldText(word), isWhole)) {
                        m_isTaken[i] = true;
                        return m_names[i];
                    }
        return std::nullopt;
    }

private:
    static bool fits(const std::string& name, const std::string& word, bool isWhole)
    {
        return isWhole ? name == word
                       : word.size() > shortWord && name.find(word) != std::string::npos;
    }

    const std::vector<std::string>& m_names;
    std::vector<std::string> m_canonical;
    std::vector<bool> m_isTaken;
};

}

ColumnMapping proposedMapping(const std::vector<std::string>& columns)
{
    Columns free(columns);
    ColumnMapping mapping;
    // Names of ids first: they hold the words of other fields.
    mapping.messageId = free.take({"meddelande id", "meddelandeid", "internet message id",
                                   "internetmessageid", "message id", "messageid"});
    mapping.networkId = free.take({"network message id", "networkmessageid"});
    mapping.recipients =
        free.take({"mottagare", "till", "recipients", "recipient", "to"}).value_or("");
    mapping.sender = free.take({"avsändare", "från", "sender", "from"}).value_or("");
    mapping.subject = free.take({"ämne", "ärendemening", "subject"});
    mapping.status = free.take({"status"});
    mapping.size = free.take({"storlek", "size"});
    mapping.time = free.take({"datum", "tidpunkt", "tid", "mottaget", "received", "timestamp",
                              "date", "time", "skickat", "sent"})
                       .value_or("");
    return mapping;
}

}
