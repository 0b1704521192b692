// SPDX-License-Identifier: EUPL-1.2
#include "core/import/MessageAssembler.h"

#include "core/base/Instant.h"
#include "core/base/Text.h"

#include <algorithm>
#include <memory_resource>
#include <random>
#include <string>
#include <utility>
#include <xxhash.h>

namespace postinsyn {

namespace {

constexpr std::size_t batchRows = 65'536;
constexpr std::size_t batchTextBytes = 24U << 20;
constexpr std::size_t slotCount =
    262'144; // at most a quarter full: a batch has at most batchRows messages
constexpr std::uint32_t shortList = 16; // recipients walked one by one; longer lists are hashed
// Beyond this many the count begins anew, so that memory stays flat: a subject that comes back then
// stands in the archive once more, which costs its bytes and nothing else.
constexpr std::uint32_t subjectsKept = 700'000;
constexpr Instant earliest{946'684'800'000}; // 2000-01-01Z: message ids carry the time in 41 bits
constexpr Instant latest{
    3'124'224'000'000}; // 2069-01-01Z: message ids carry the time in 41 bits from 2000

std::uint64_t hashOf(std::string_view text, std::uint64_t seed = 0)
{
    return XXH3_64bits_withSeed(text.data(), text.size(), seed);
}

std::uint64_t randomSeed()
{
    std::random_device device;
    return device() | std::uint64_t{device()} << 32;
}

std::int64_t hourOf(Instant time)
{
    return time.ms >= 0 ? time.ms / msPerHour : (time.ms - msPerHour + 1) / msPerHour;
}

std::string_view domainOf(std::string_view folded)
{
    const std::size_t at = folded.rfind('@');
    return at == std::string_view::npos ? std::string_view() : folded.substr(at + 1);
}

}

void TimeProfile::add(Instant time)
{
    auto [it, isNew] = hours.try_emplace(hourOf(time), Hour{time, time, 0});
    Hour& hour = it->second;
    hour.first = std::min(hour.first, time);
    hour.last = std::max(hour.last, time);
    ++hour.count;
}

std::optional<Instant> TimeProfile::first() const
{
    return hours.empty() ? std::nullopt : std::optional(hours.begin()->second.first);
}

std::optional<Instant> TimeProfile::last() const
{
    return hours.empty() ? std::nullopt : std::optional(hours.rbegin()->second.last);
}

std::int64_t TimeProfile::largestGapMs() const
{
    std::int64_t gap = 0;
    const Hour* before = nullptr;
    for (const auto& [number, hour] : hours) {
        gap = std::max(
            {gap, hour.last.ms - hour.first.ms, before ? hour.first.ms - before->last.ms : 0});
        before = &hour;
    }
    return gap;
}

/// Spelling -> number. The texts live as long as the file is read.
struct MessageAssembler::AddressTable {
    struct Entry {
        std::uint64_t hash;
        std::string_view text;
    };
    std::pmr::monotonic_buffer_resource memory{1U << 20};
    std::vector<Entry> entries;
    std::vector<std::uint32_t> slots = std::vector<std::uint32_t>(1U << 16);

    void grow()
    {
        slots.assign(slots.size() * 2, 0);
        for (std::uint32_t i = 0; i < entries.size(); ++i) {
            std::size_t at = entries[i].hash & (slots.size() - 1);
            while (slots[at] != 0)
                at = (at + 1) & (slots.size() - 1);
            slots[at] = i + 1;
        }
    }
};

/// Hash -> number, without the texts: 96 bits under a random seed stand for a subject, so that
/// millions of distinct ones stay small in memory and no sender can make two of them collide.
struct MessageAssembler::SubjectTable {
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t check = 0;
        std::uint32_t number = 0; ///< + 1, 0 = free
    };
    std::uint64_t seed = randomSeed();
    std::vector<Slot> slots = std::vector<Slot>(1U << 14);
    std::uint32_t count = 0;

    void grow()
    {
        std::vector<Slot> old = std::move(slots);
        slots = std::vector<Slot>(old.size() * 2);
        for (const Slot& slot : old) {
            if (slot.number == 0)
                continue;
            std::size_t at = slot.hash & (slots.size() - 1);
            while (slots[at].number != 0)
                at = (at + 1) & (slots.size() - 1);
            slots[at] = slot;
        }
    }
};

/// The event records met, as 64-bit hashes under a random seed: 8 bytes a slot, for there may be
/// tens of millions. Two of ten million share a hash by accident once in nearly two hundred
/// thousand files.
struct MessageAssembler::EventTable {
    std::uint64_t seed = randomSeed();
    std::vector<std::uint64_t> slots = std::vector<std::uint64_t>(1U << 12); ///< 0 = free
    std::size_t count = 0;

    /// False if it was there.
    bool insert(std::uint64_t hash)
    {
        if ((count + 1) * 4 > slots.size() * 3)
            grow();
        if (!place(hash | 1))
            return false;
        ++count;
        return true;
    }

    bool place(std::uint64_t hash)
    {
        std::size_t at = (hash >> 1) & (slots.size() - 1);
        while (slots[at] != 0 && slots[at] != hash)
            at = (at + 1) & (slots.size() - 1);
        const bool isNew = slots[at] == 0;
        slots[at] = hash;
        return isNew;
    }

    void grow()
    {
        const std::vector<std::uint64_t> old =
            std::exchange(slots, std::vector<std::uint64_t>(slots.size() * 2));
        for (const std::uint64_t hash : old)
            if (hash != 0)
                place(hash);
    }
};

MessageAssembler::MessageAssembler()
    : m_subjects(std::make_unique<SubjectTable>()), m_addresses(std::make_unique<AddressTable>()),
      m_events(std::make_unique<EventTable>()), m_slots(slotCount)
{}

MessageAssembler::~MessageAssembler() = default;

std::uint32_t MessageAssembler::addressNumber(std::string_view text)
{
    AddressTable& table = *m_addresses;
    const std::uint64_t hash = hashOf(text);
    std::size_t at = hash & (table.slots.size() - 1);
    while (table.slots[at] != 0) {
        const AddressTable::Entry& entry = table.entries[table.slots[at] - 1];
        if (entry.hash == hash && entry.text == text)
            return table.slots[at] - 1;
        at = (at + 1) & (table.slots.size() - 1);
    }
    const auto number = static_cast<std::uint32_t>(table.entries.size());
    auto* kept = static_cast<char*>(table.memory.allocate(text.size() + 1, 1));
    std::copy(text.begin(), text.end(), kept);
    table.entries.push_back({hash, {kept, text.size()}});
    table.slots[at] = number + 1;
    if (table.entries.size() * 2 > table.slots.size())
        table.grow();

    const std::string folded = foldAddress(text);
    const TextRef textRef = m_batch.keep(text);
    const TextRef foldedRef = folded == text ? textRef : m_batch.keep(folded);
    const std::string_view domain = domainOf(folded);
    const TextRef domainRef{foldedRef.offset + foldedRef.length -
                                static_cast<std::uint32_t>(domain.size()),
                            static_cast<std::uint32_t>(domain.size())};
    m_batch.addresses.push_back({textRef, foldedRef, domainRef});
    return number;
}

std::uint32_t MessageAssembler::subjectNumber(std::string_view text)
{
    SubjectTable& table = *m_subjects;
    const XXH128_hash_t wide = XXH3_128bits_withSeed(text.data(), text.size(), table.seed);
    const auto check = static_cast<std::uint32_t>(wide.high64);
    std::size_t at = wide.low64 & (table.slots.size() - 1);
    while (table.slots[at].number != 0) {
        if (table.slots[at].hash == wide.low64 && table.slots[at].check == check)
            return table.slots[at].number - 1;
        at = (at + 1) & (table.slots.size() - 1);
    }
    const std::uint32_t number = table.count++;
    table.slots[at] = {wide.low64, check, number + 1};
    if (std::size_t{table.count} * 4 > table.slots.size() * 3)
        table.grow();
    m_batch.subjects.push_back({hashOf(text), m_batch.keep(text)});
    return number;
}

BatchMessage& MessageAssembler::messageOf(const LogRow& row)
{
    const bool hasMessageId = !row.messageId.empty();
    const IdentityKind identity = hasMessageId             ? IdentityKind::MessageIdHeader
                                  : !row.networkId.empty() ? IdentityKind::NetworkId
                                                           : IdentityKind::Weak;
    const std::string_view envelopeText =
        row.envelopeSender == "<>" ? std::string_view() : row.envelopeSender;
    const bool tellsEnvelope = row.hasEnvelopeSender || !envelopeText.empty();
    const std::uint32_t envelope = tellsEnvelope ? addressNumber(envelopeText) : BatchMessage::none;
    const std::uint32_t header =
        row.headerSender.empty() ? BatchMessage::none : addressNumber(row.headerSender);
    const std::uint32_t subject = subjectNumber(row.subject);

    const auto isSame = [&](const BatchMessage& m) {
        if (m.identity != identity || m.subject != subject || m.header != header ||
            m.envelope != envelope)
            return false;
        const std::int64_t apart =
            m.time.ms > row.time.ms ? m.time.ms - row.time.ms : row.time.ms - m.time.ms;
        if (apart > sameMessageSpanMs)
            return false;
        switch (identity) {
        case IdentityKind::MessageIdHeader:
            return m_batch.view(m.messageId) == row.messageId;
        case IdentityKind::NetworkId:
            return m_batch.view(m.networkId) == row.networkId;
        case IdentityKind::Weak:
            return m.time.ms / 1000 == row.time.ms / 1000;
        }
        return false;
    };
    if (m_last != BatchMessage::none && isSame(m_batch.messages[m_last]))
        return m_batch.messages[m_last];

    std::uint64_t key = 0;
    switch (identity) {
    case IdentityKind::MessageIdHeader: {
        const bool hasCapitals = std::any_of(row.messageId.begin(), row.messageId.end(),
                                             [](char c) { return c >= 'A' && c <= 'Z'; });
        key = hasCapitals ? hashOf(asciiLower(row.messageId)) : hashOf(row.messageId);
        break;
    }
    case IdentityKind::NetworkId:
        key = hashOf(row.networkId, 1);
        break;
    case IdentityKind::Weak:
        key =
            hashOf(row.subject, static_cast<std::uint64_t>(row.time.ms / 1000)) ^
            hashOf(foldAddress(row.envelopeSender.empty() ? row.headerSender : row.envelopeSender));
        break;
    }
    // What isSame wants equal goes into the place: many subjects under one Message-ID don't pile
    // up.
    std::size_t at =
        (key + subject * 0x9E3779B1U + envelope * 0x85EBCA77U + header) & (slotCount - 1);
    while (m_slots[at] != 0) {
        BatchMessage& m = m_batch.messages[m_slots[at] - 1];
        if (m.key == key && isSame(m)) {
            m_last = m_slots[at] - 1;
            return m;
        }
        at = (at + 1) & (slotCount - 1);
    }
    m_last = static_cast<std::uint32_t>(m_batch.messages.size());
    m_slots[at] = m_last + 1;
    BatchMessage message;
    message.key = key;
    message.identity = identity;
    message.time = row.time;
    message.isFallbackTime = row.timeRank == TimeRank::Fallback;
    message.line = row.line;
    message.messageId = m_batch.keep(row.messageId);
    message.networkId = m_batch.keep(row.networkId);
    message.envelope = envelope;
    message.header = header;
    message.subject = subject;
    message.subjectState = row.subjectState;
    message.isSystem = row.isSystem;
    message.isEvents = row.isEvent;
    m_batch.messages.push_back(message);
    return m_batch.messages.back();
}

std::uint32_t MessageAssembler::findRecipient(const BatchMessage& message,
                                              std::uint32_t address) const
{
    if (message.recipientCount > shortList) {
        const auto it = m_manyRecipients.find(std::uint64_t{numberOf(message)} << 32 | address);
        return it == m_manyRecipients.end() ? BatchRecipient::none : it->second;
    }
    std::uint32_t at = message.firstRecipient;
    while (at != BatchRecipient::none && m_batch.recipients[at].address != address)
        at = m_batch.recipients[at].next;
    return at;
}

void MessageAssembler::appendRecipient(BatchMessage& message, const BatchRecipient& recipient)
{
    const auto at = static_cast<std::uint32_t>(m_batch.recipients.size());
    m_batch.recipients.push_back(recipient);
    (message.firstRecipient == BatchRecipient::none
         ? message.firstRecipient
         : m_batch.recipients[message.lastRecipient].next) = at;
    message.lastRecipient = at;
    ++message.recipientCount;
    const std::uint64_t high = std::uint64_t{numberOf(message)} << 32;
    if (message.recipientCount == shortList + 1)
        for (std::uint32_t i = message.firstRecipient; i != BatchRecipient::none;
             i = m_batch.recipients[i].next)
            m_manyRecipients[high | m_batch.recipients[i].address] = i;
    else if (message.recipientCount > shortList)
        m_manyRecipients[high | recipient.address] = at;
}

bool MessageAssembler::addRecipient(BatchMessage& message, const RowRecipient& recipient,
                                    std::uint64_t line, std::uint32_t rows)
{
    const std::uint32_t address = addressNumber(recipient.address);
    const std::uint32_t at = findRecipient(message, address);
    if (at == BatchRecipient::none) {
        appendRecipient(
            message, {address, BatchRecipient::none, rows, line, recipient.kind, recipient.status});
        return true;
    }
    BatchRecipient& known = m_batch.recipients[at];
    const bool isNews = known.status != recipient.status || recipient.kind > known.kind;
    if (!isNews)
        return false;
    if (statusRank(recipient.status) > statusRank(known.status))
        known.status = recipient.status;
    known.kind = std::max(known.kind, recipient.kind);
    known.rows += rows;
    return true;
}

bool MessageAssembler::isRepeatedEvent(const LogRow& row)
{
    std::uint64_t hash =
        hashOf(row.messageId, m_events->seed + static_cast<std::uint64_t>(row.eventTime.ms));
    hash = hashOf(row.networkId, hash);
    hash = hashOf(row.eventName, hash);
    // Under one Message-ID two mails may come in the same millisecond.
    hash = hashOf(row.headerSender, hash + (row.hasEnvelopeSender ? 1 : 0));
    hash = hashOf(row.envelopeSender, hash);
    hash = hashOf(row.subject, hash);
    for (const RowRecipient& recipient : row.recipients)
        hash = hashOf(recipient.address, hash + static_cast<std::uint64_t>(recipient.status));
    return !m_events->insert(hash);
}

bool MessageAssembler::add(const LogRow& row)
{
    if (row.time < earliest || row.time >= latest)
        return false;
    ++m_batch.rows;
    if (row.isEvent && isRepeatedEvent(row)) {
        ++m_batch.duplicateRows;
        return true;
    }
    const std::size_t messagesBefore = m_batch.messages.size();
    BatchMessage& message = messageOf(row);
    const bool isFallback = row.timeRank == TimeRank::Fallback;
    if (message.isFallbackTime == isFallback ? row.time < message.time : message.isFallbackTime) {
        message.time = row.time;
        message.isFallbackTime = isFallback;
    }
    message.isSystem = message.isSystem || row.isSystem;
    if (message.networkId.length == 0)
        message.networkId = m_batch.keep(row.networkId);
    message.size = std::max(message.size, row.size);
    message.declaredRecipients = std::max(message.declaredRecipients, row.declaredRecipients);
    m_times.add(row.time);

    // A row about one recipient is counted there, any other at its message.
    const bool isRecipientRow = !row.isEvent && row.recipients.size() == 1;
    bool hasNews = row.isEvent || m_batch.messages.size() != messagesBefore;
    for (const RowRecipient& recipient : row.recipients)
        hasNews |= addRecipient(message, recipient, row.line, isRecipientRow ? 1 : 0);
    if (!hasNews) {
        ++m_batch.duplicateRows;
        return true;
    }
    ++m_batch.messageRows;
    if (!isRecipientRow)
        ++message.rows;
    return true;
}

void MessageAssembler::addFault(RowFault fault)
{
    ++m_batch.rows;
    m_batch.faults.push_back(std::move(fault));
}

bool MessageAssembler::isFull() const
{
    return m_batch.rows >= batchRows || m_batch.text.size() >= batchTextBytes;
}

MessageBatch MessageAssembler::take(std::uint64_t position)
{
    MessageBatch batch = std::move(m_batch);
    batch.position = position;
    m_batch = MessageBatch{};
    m_batch.firstAddress = batch.firstAddress + static_cast<std::uint32_t>(batch.addresses.size());
    if (m_subjects->count > subjectsKept)
        m_subjects = std::make_unique<SubjectTable>();
    m_batch.firstSubject = m_subjects->count;
    m_batch.text.reserve(batch.text.size());
    m_batch.messages.reserve(batch.messages.size());
    m_batch.recipients.reserve(batch.recipients.size());
    std::fill(m_slots.begin(), m_slots.end(), 0);
    m_manyRecipients.clear();
    m_last = BatchMessage::none;
    return batch;
}

}
