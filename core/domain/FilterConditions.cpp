// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/FilterConditions.h"

namespace postinsyn {

namespace {

using Kind = FilterCondition::Kind;
using Texts = std::vector<std::string>;

/// Null for conditions without alternatives.
Texts* alternativesOf(MessageFilter& filter, Kind kind)
{
    switch (kind) {
    case Kind::Party:
        return &filter.parties;
    case Kind::Sender:
        return &filter.senders;
    case Kind::Recipient:
        return &filter.recipients;
    case Kind::Domain:
        return &filter.domains;
    default:
        return nullptr;
    }
}

}

std::vector<FilterCondition> conditionsOf(const MessageFilter& filter)
{
    std::vector<FilterCondition> found;
    const auto add = [&found](Kind kind, std::size_t count) {
        for (std::size_t index = 0; index < count; ++index)
            found.push_back({kind, index});
    };
    add(Kind::Span, filter.from || filter.to ? 1 : 0);
    add(Kind::Party, filter.parties.size());
    add(Kind::Between, filter.between ? 1 : 0);
    add(Kind::Sender, filter.senders.size());
    add(Kind::Recipient, filter.recipients.size());
    add(Kind::Domain, filter.domains.size());
    add(Kind::Subject, filter.subject ? 1 : 0);
    add(Kind::Direction, filter.direction ? 1 : 0);
    add(Kind::Status, filter.status ? 1 : 0);
    add(Kind::WithSystem, filter.withSystem ? 1 : 0);
    return found;
}

MessageFilter onlyWith(const MessageFilter& filter, const FilterCondition& condition)
{
    MessageFilter alone = filter;
    for (const FilterCondition& other : conditionsOf(filter))
        if (other.kind != condition.kind && other.kind != Kind::Span &&
            other.kind != Kind::WithSystem)
            alone = withoutKind(std::move(alone), other.kind);
    if (Texts* texts = alternativesOf(alone, condition.kind))
        *texts = {texts->at(condition.index)};
    return alone;
}

MessageFilter without(const MessageFilter& filter, const FilterCondition& condition)
{
    MessageFilter left = filter;
    Texts* texts = alternativesOf(left, condition.kind);
    if (texts == nullptr)
        return withoutKind(std::move(left), condition.kind);
    texts->erase(texts->begin() + static_cast<std::ptrdiff_t>(condition.index));
    return left;
}

MessageFilter withoutKind(MessageFilter filter, Kind kind)
{
    switch (kind) {
    case Kind::Span:
        filter.from.reset();
        filter.to.reset();
        break;
    case Kind::Between:
        filter.between.reset();
        break;
    case Kind::Subject:
        filter.subject.reset();
        break;
    case Kind::Direction:
        filter.direction.reset();
        break;
    case Kind::Status:
        filter.status.reset();
        break;
    case Kind::WithSystem:
        filter.withSystem = false;
        break;
    default:
        alternativesOf(filter, kind)->clear();
    }
    return filter;
}

}
