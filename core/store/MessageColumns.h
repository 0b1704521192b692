// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/DataVersion.h"
#include "core/store/FilterRow.h"

#include <cstddef>
#include <cstdint>
#include <vector>

struct sqlite3;

namespace postinsyn {

/// What filters look at of every message, in memory: for conditions that many messages meet, where
/// a pass over the tables takes seconds and a pass over this some hundredths. About 36 bytes a
/// message. Read when first needed, again when the archive changed.
class MessageColumns {
public:
    /// Reads them unless they are there. False, and nothing is read, where the archive has more
    /// than `most` messages.
    [[nodiscard]] bool load(sqlite3* database, std::size_t most);
    [[nodiscard]] bool isLoaded(sqlite3* database) const;

    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    /// By ascending id.
    [[nodiscard]] FilterRow row(std::size_t at) const
    {
        const std::size_t first = m_firstRecipient[at];
        const std::size_t count = m_firstRecipient[at + 1] - first;
        return {m_ids[at],
                m_senders[at],
                m_envelopes[at],
                m_subjects[at],
                m_isSystem[at],
                {m_addresses.data() + first, count},
                {m_statuses.data() + first, count}};
    }
    /// The subject alone, which tells most messages apart from what is looked for.
    [[nodiscard]] std::uint32_t subject(std::size_t at) const { return m_subjects[at]; }
    /// The place of the first message whose id is not less.
    [[nodiscard]] std::size_t placeOf(std::int64_t id) const;

private:
    void clear(std::size_t messages);

    std::vector<std::int64_t> m_ids;
    std::vector<std::uint32_t> m_senders, m_envelopes, m_subjects;
    std::vector<bool> m_isSystem;
    std::vector<std::uint32_t> m_firstRecipient; ///< one more than messages
    std::vector<std::uint32_t> m_addresses;
    std::vector<std::uint8_t> m_statuses;
    DataVersion m_version;
};

}
