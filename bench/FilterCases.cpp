// SPDX-License-Identifier: EUPL-1.2
#include "bench/FilterCases.h"

#include "bench/RandomStream.h"
#include "core/base/Text.h"

#include <algorithm>
#include <functional>
#include <stdexcept>

namespace postinsyn::bench {

namespace {

constexpr std::uint64_t sampleKind = 31;
constexpr std::size_t sampleSize = 60;

/// Messages drawn evenly, so that busy parties come as often as they are busy.
std::vector<LoggedMessage> sample(LogStore& log, const OwnAddresses& own, RandomStream& random)
{
    const std::vector<MessageId> all = log.find({}, own);
    if (all.empty())
        throw std::runtime_error("the archive has no messages");
    std::vector<MessageId> ids;
    for (std::size_t n = 0; n < sampleSize; ++n)
        ids.push_back(all[random.below(static_cast<std::uint32_t>(all.size()))]);
    auto messages = log.load(ids, own);
    // A null sender and an empty subject ask for nothing.
    std::erase_if(messages, [](const LoggedMessage& m) {
        return m.sender.find('@') == std::string::npos || m.recipients.empty() || m.subject.empty();
    });
    return messages;
}

void ask(MessageFilter& filter, const LoggedMessage& message, int days)
{
    const LocalDate day = TimeZone::stockholm().dateOf(message.utc);
    filter.from = day - days / 2;
    filter.to = *filter.from + (days - 1);
}

std::string domainOf(const std::string& address)
{
    return address.substr(address.find('@') + 1);
}

/// Some letters out of the subject, from the start of a character to the start of another.
std::string partOf(const std::string& subject, RandomStream& random)
{
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < subject.size(); (void)nextCodePoint(subject, at))
        starts.push_back(at);
    starts.push_back(subject.size());
    const std::size_t length = std::min<std::size_t>(4 + random.below(9), starts.size() - 1);
    const auto from = random.below(static_cast<std::uint32_t>(starts.size() - length));
    return subject.substr(starts[from], starts[from + length] - starts[from]);
}

}

std::vector<FilterCase> filterCases(LogStore& log, const OwnAddresses& own, std::uint64_t seed)
{
    RandomStream random(seed, sampleKind, 0);
    const auto messages = sample(log, own, random);
    const auto made = [&messages](const std::string& name, const auto& fill) {
        FilterCase filterCase{name, {}};
        for (const LoggedMessage& message : messages) {
            MessageFilter filter;
            fill(filter, message);
            if (!filter.isEmpty())
                filterCase.filters.push_back(std::move(filter));
        }
        return filterCase;
    };
    using Filter = MessageFilter;
    using Message = LoggedMessage;
    MessageFilter ownDomain;
    ownDomain.domains = {"region.example"};
    return {
        made("14 days", [](Filter& f, const Message& m) { ask(f, m, 14); }),
        made("sender", [](Filter& f, const Message& m) { f.senders = {m.sender}; }),
        made("recipient",
             [](Filter& f, const Message& m) { f.recipients = {m.recipients.front().address}; }),
        made("party, 30 days",
             [](Filter& f, const Message& m) {
                 f.parties = {m.sender};
                 ask(f, m, 30);
             }),
        made("conversation A - B, 30 days",
             [](Filter& f, const Message& m) {
                 f.between = {m.sender, m.recipients.front().address};
                 ask(f, m, 30);
             }),
        made("domain of someone outside",
             [&](Filter& f, const Message& m) {
                 if (domainOf(m.sender) != ownDomain.domains.front())
                     f.domains = {domainOf(m.sender)};
             }),
        {"own domain (nearly all)", {ownDomain}},
        made("part of a subject",
             [&](Filter& f, const Message& m) { f.subject = partOf(m.subject, random); }),
        made("subject that no message has",
             [](Filter& f, const Message& m) { f.subject = "qzx" + m.subject.substr(0, 1); }),
        {"no filter", {MessageFilter()}},
    };
}

}
