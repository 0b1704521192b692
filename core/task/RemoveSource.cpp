// SPDX-License-Identifier: EUPL-1.2
#include "core/task/RemoveSource.h"

#include "core/base/Error.h"
#include "core/base/Progress.h"
#include "core/base/Text.h"
#include "core/store/Archive.h"
#include "core/store/HoldStore.h"
#include "core/store/LogRemoval.h"
#include "core/store/LogStore.h"
#include "core/task/RegisterRequest.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace postinsyn {

namespace {

/// The cases of holds that cover any of the messages; a hold apart from any case by its uid.
std::vector<std::string> casesHolding(Archive& archive, const std::vector<MessageId>& messages)
{
    LogStore log(archive.database());
    const OwnAddresses own = archive.ownAddresses();
    std::vector<std::string> cases;
    for (Hold& hold : archive.holds().active()) {
        hold.filter.withSystem = true;
        const std::vector<MessageId> held = log.find(hold.filter, own);
        const bool isCovering = std::any_of(held.begin(), held.end(), [&](const MessageId id) {
            return std::binary_search(messages.begin(), messages.end(), id);
        });
        const std::string& name = hold.caseNumber.empty() ? hold.uid : hold.caseNumber;
        if (isCovering && std::find(cases.begin(), cases.end(), name) == cases.end())
            cases.push_back(name);
    }
    return cases;
}

RemovedSource remove(Archive& archive, Source source, std::string_view actor)
{
    LogRemoval removal(archive.database());
    RemovedSource removed{std::move(source), 0, 0, {}};
    const SourceId id = removed.source.id;
    const std::vector<MessageId> leaving = removal.broughtBy(id);
    removed.messages = leaving.size();
    removed.shared = removal.sharedBy(id);
    removed.listed = removal.casesListing(id);
    removal.removeMessages(leaving);
    removal.removeSource(id);
    AuditEntry entry = auditEntry(actor, "log-removed", {}, "source", removed.source.uid);
    entry.detail = "messages=" + std::to_string(removed.messages) +
                   "; shared=" + std::to_string(removed.shared);
    archive.audit().append(entry);
    return removed;
}

}

RemovalOutlook outlookOnRemoval(Archive& archive, SourceId source)
{
    std::vector<Source> sources = LogStore(archive.database()).sources();
    const auto named = std::find_if(sources.begin(), sources.end(),
                                    [&](const Source& one) { return one.id == source; });
    if (named == sources.end())
        throw GateError("source-unknown", std::to_string(source.value));
    LogRemoval removal(archive.database());
    const std::vector<MessageId> leaving = removal.broughtBy(source);
    return {std::move(*named), leaving.size(), removal.sharedBy(source),
            removal.casesListing(source), casesHolding(archive, leaving)};
}

RemovedSource removeSource(Archive& archive, SourceId source, std::string_view actor,
                           const ProgressMeter& meter)
{
    const Database::StopScope stoppable(archive.database(), meter.token());
    Transaction transaction(archive.database());
    RemovalOutlook outlook = outlookOnRemoval(archive, source);
    if (!outlook.listing.empty())
        throw GateError("source-listed", join(outlook.listing, ", "));
    if (!outlook.holding.empty())
        throw GateError("source-held", join(outlook.holding, ", "));
    RemovedSource removed = remove(archive, std::move(outlook.source), actor);
    transaction.commit();
    return removed;
}

std::vector<RemovedSource> removeReadings(Archive& archive, std::string_view sha256,
                                          std::string_view actor)
{
    std::vector<RemovedSource> removed;
    for (Source& source : LogStore(archive.database()).sources())
        if (source.sha256 == sha256)
            removed.push_back(remove(archive, std::move(source), actor));
    return removed;
}

}
