// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MessageBatch.h"
#include "core/import/LogRow.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace postinsyn {

/// Where in time a file's messages lie: for coverage and gaps. Hours are UTC hours since 1970.
struct TimeProfile {
    struct Hour {
        Instant first;
        Instant last;
        std::uint64_t count = 0;
    };
    std::map<std::int64_t, Hour> hours;

    void add(Instant time);
    [[nodiscard]] std::optional<Instant> first() const;
    [[nodiscard]] std::optional<Instant> last() const;
    /// Between neighbouring messages, exact when it is an hour or more; 0 with fewer than two
    /// messages.
    [[nodiscard]] std::int64_t largestGapMs() const;
};

/// Folds the rows of one file into messages, batch by batch (formats.md 3.5, 7). Rows of the same
/// message mostly follow each other, so the row before is compared first. What one batch does not
/// bring together the archive does.
class MessageAssembler {
public:
    MessageAssembler();
    ~MessageAssembler();

    /// False if the row's time cannot be kept (before 2000 or after 2068): the caller rejects the
    /// record.
    bool add(const LogRow& row);
    void addFault(RowFault fault);
    void addIgnored() { ++m_batch.ignoredRows, ++m_batch.rows; }

    [[nodiscard]] bool isFull() const;
    /// Hands the batch out and begins the next.
    MessageBatch take(std::uint64_t position);
    [[nodiscard]] const TimeProfile& times() const { return m_times; }

private:
    std::uint32_t addressNumber(std::string_view text);
    std::uint32_t subjectNumber(std::string_view text);
    BatchMessage& messageOf(const LogRow& row);
    /// True if it told something new within the batch. `rows`: records to count at this recipient.
    bool addRecipient(BatchMessage& message, const RowRecipient& recipient, std::uint64_t line,
                      std::uint32_t rows);
    void appendRecipient(BatchMessage& message, const BatchRecipient& recipient);
    [[nodiscard]] std::uint32_t numberOf(const BatchMessage& message) const
    {
        return static_cast<std::uint32_t>(&message - m_batch.messages.data());
    }
    [[nodiscard]] std::uint32_t findRecipient(const BatchMessage& message,
                                              std::uint32_t address) const;
    bool isRepeatedEvent(const LogRow& row);

    MessageBatch m_batch;
    TimeProfile m_times;
    struct SubjectTable;
    struct AddressTable;
    struct EventTable;
    std::unique_ptr<SubjectTable> m_subjects;
    std::unique_ptr<AddressTable> m_addresses;
    std::unique_ptr<EventTable> m_events;
    std::vector<std::uint32_t> m_slots; ///< open addressing: key -> message index + 1
    std::unordered_map<std::uint64_t, std::uint32_t>
        m_manyRecipients; ///< message << 32 | address, of long lists only
    std::uint32_t m_last = BatchMessage::none;
};

}
