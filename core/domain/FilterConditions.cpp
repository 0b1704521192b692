// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/FilterConditions.h"

#include "core/base/Text.h"
#include "core/domain/SubjectText.h"

#include <algorithm>

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

/// Every one of `some` is among `all`; nothing is said by no text at all.
bool areAmong(const Texts& some, const Texts& all)
{
    return !some.empty() && std::all_of(some.begin(), some.end(), [&](const std::string& one) {
        return std::any_of(all.begin(), all.end(), [&](const std::string& other) {
            return foldText(one) == foldText(other);
        });
    });
}

bool coversSpan(const MessageFilter& wide, const MessageFilter& narrow)
{
    return (!wide.from || (narrow.from && *narrow.from >= *wide.from)) &&
           (!wide.to || (narrow.to && *narrow.to <= *wide.to));
}

bool coversParties(const MessageFilter& wide, const MessageFilter& narrow)
{
    const Texts& all = wide.parties;
    if (all.empty() || areAmong(narrow.parties, all) || areAmong(narrow.senders, all) ||
        areAmong(narrow.recipients, all))
        return true;
    return narrow.between &&
           (areAmong({narrow.between->first}, all) || areAmong({narrow.between->second}, all));
}

bool coversBetween(const MessageFilter& wide, const MessageFilter& narrow)
{
    if (!wide.between)
        return true;
    const Texts two{wide.between->first, wide.between->second};
    return narrow.between && areAmong({narrow.between->first, narrow.between->second}, two) &&
           areAmong(two, {narrow.between->first, narrow.between->second});
}

bool coversRest(const MessageFilter& wide, const MessageFilter& narrow)
{
    const auto all = [](const Texts& of, const Texts& some) {
        return of.empty() || areAmong(some, of);
    };
    const bool isSubjectFit =
        !wide.subject ||
        (narrow.subject &&
         foldSubject(*narrow.subject).find(foldSubject(*wide.subject)) != std::string::npos);
    return all(wide.senders, narrow.senders) && all(wide.recipients, narrow.recipients) &&
           all(wide.domains, narrow.domains) && isSubjectFit &&
           (!wide.direction || wide.direction == narrow.direction) &&
           (!wide.status || wide.status == narrow.status) &&
           (wide.withSystem || !narrow.withSystem);
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

bool covers(const MessageFilter& wide, const MessageFilter& narrow)
{
    return coversSpan(wide, narrow) && coversParties(wide, narrow) && coversBetween(wide, narrow) &&
           coversRest(wide, narrow);
}

}
