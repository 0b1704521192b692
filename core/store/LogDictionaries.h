// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MessageBatch.h"
#include "core/store/BulkInsert.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace postinsyn {

/// Gives the addresses, domains and subjects of one source their numbers in the archive, batch by
/// batch, and keeps the way from the file's own numbers to them.
class LogDictionaries {
public:
    explicit LogDictionaries(sqlite3* database);

    void take(const MessageBatch& batch);

    /// 0 for BatchMessage::none.
    [[nodiscard]] std::int64_t address(std::uint32_t local) const
    {
        return local == BatchMessage::none ? 0 : m_addresses[local].id;
    }
    /// Another number of the file leads to the same address: a second spelling.
    [[nodiscard]] bool isSecondSpelling(std::uint32_t local) const
    {
        return m_addresses[local].isSecondSpelling;
    }
    [[nodiscard]] std::int64_t subject(std::uint32_t local) const { return m_subjects[local]; }
    std::string subjectText(std::int64_t id);
    std::uint64_t subjectHash(std::int64_t id);

private:
    struct Address {
        std::int64_t id;
        bool isSecondSpelling;
    };

    Address addressOf(std::string_view text, std::string_view folded, std::string_view domain);
    std::int64_t domainOf(std::string_view name);
    std::int64_t knownSubject(const BatchSubject& subject, std::string_view text);

    std::vector<Address> m_addresses;
    std::vector<std::int64_t> m_subjects;
    std::vector<bool> m_isMet; ///< by address.id: the source has it
    std::unordered_map<std::string, std::int64_t> m_domains;
    std::int64_t m_nextAddress;
    std::int64_t m_nextSubject;
    bool m_isEmpty; ///< no subjects when the source came: each of its is new

    HotStatement m_findAddress, m_insertAddress, m_respellAddress, m_insertDomain;
    HotStatement m_findSubject, m_subjectText, m_subjectHash;
    BulkInsert m_insertSubjects;
};

}
