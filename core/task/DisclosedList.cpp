// SPDX-License-Identifier: EUPL-1.2
#include "core/task/DisclosedList.h"

#include "core/base/Error.h"
#include "core/base/Random.h"
#include "core/base/Text.h"
#include "core/domain/HiddenTimes.h"
#include "core/domain/RowNumbers.h"
#include "core/store/ListStore.h"
#include "core/task/ListCompleteness.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace postinsyn {

namespace {

/// Minutes that only hidden rows are of; but when a log was read in is told.
void forbidTimes(ForbiddenTexts& forbidden, const OverviewList& list)
{
    std::set<std::string> minutes = HiddenTimes(list).minutes();
    if (minutes.empty())
        return;
    for (const auto& extract : ListCompleteness::fromJson(list.completeness).extracts)
        minutes.erase(minuteText(TimeZone::stockholm().toLocal(extract.importedAt)));
    for (const std::string& minute : minutes)
        forbidden.add("time", minute);
}

}

DisclosableList disclosableOf(const OverviewList& judged, const std::stop_token& stop)
{
    DisclosableList list;
    list.caseNumber = judged.caseNumber;
    list.version = judged.version;
    list.snapshotAt = judged.frozenAt;
    list.rows.reserve(judged.rows.size());
    const TimeZone zone = TimeZone::stockholm();
    for (const OverviewRow& row : judged.rows) {
        if (stop.stop_requested())
            throw Cancelled();
        list.rows.push_back(disclosed(row, zone));
        list.withheldRows += row.verdict == Verdict::Withheld ? 1 : 0;
        list.maskedFields += static_cast<std::int64_t>(row.masks.size());
    }
    return list;
}

VersionChanges changesSinceIssued(Archive& archive, const Request& request,
                                  const OverviewList& list)
{
    VersionChanges changes;
    for (int version = 1; version < list.version; ++version) {
        auto issued = archive.lists().head(request.id, version);
        if (!issued || !issued->issuedAt)
            continue;
        archive.lists().loadRows(*issued);
        VersionChanges since = changesSince(*issued, list);
        std::vector<std::int64_t> hidden;
        std::set_union(changes.hidden.begin(), changes.hidden.end(), since.hidden.begin(),
                       since.hidden.end(), std::back_inserter(hidden));
        changes = std::move(since);
        changes.hidden = std::move(hidden);
    }
    return changes;
}

ForbiddenIds idsOf(Archive& archive, const Request& request, const OverviewList& list)
{
    return {{archive.uuid(), request.uid, list.uid}, archive.lists().messageIdsOf(list.id)};
}

ForbiddenTexts forbiddenFor(const ForbiddenIds& ids, const OverviewList& list,
                            std::span<const std::int64_t> openElsewhere)
{
    ForbiddenTexts forbidden;
    forbidden.addMaskedOf(list, openElsewhere);
    forbidTimes(forbidden, list);
    for (const std::string& uid : ids.uids)
        forbidden.add("uid", uid);
    for (const std::string& messageId : ids.messageIds)
        forbidden.add("message-id", messageId);
    return forbidden;
}

void recordFiles(Archive& archive, const ReadyList& ready, std::span<const IssuedFileRecord> files,
                 std::string_view event, std::string_view actor)
{
    const std::string content = toHex(contentDigest(ready.list));
    for (const IssuedFileRecord& file : files) {
        const Disclosure made{newUid(),
                              file.kind,
                              file.sha256,
                              file.size,
                              static_cast<std::int64_t>(ready.list.rows.size()),
                              ready.list.maskedFields,
                              ready.list.withheldRows,
                              archive.now(),
                              std::string(actor),
                              ready.list.controlCode};
        archive.lists().addDisclosure(ready.judged.id, made);
        AuditEntry entry =
            auditEntry(actor, event, ready.judged.caseNumber, "disclosure", made.uid);
        entry.detail = "list=" + ready.judged.uid +
                       "; version=" + std::to_string(ready.judged.version) + "; kind=" + made.kind +
                       "; rows=" + std::to_string(made.rows) +
                       "; masked-fields=" + std::to_string(made.maskedFields) +
                       "; withheld-rows=" + std::to_string(made.withheldRows) +
                       "; sha256=" + toHex(made.sha256) + "; code=" + made.controlCode +
                       "; content=" + content;
        if (!ready.answers.openElsewhere.empty())
            *entry.detail += "; open-elsewhere=" + rowNumbersText(ready.answers.openElsewhere);
        if (!ready.answers.personsOpen.empty())
            *entry.detail += "; persons-open=" + rowNumbersText(ready.answers.personsOpen);
        if (!ready.answers.askedFor.empty())
            *entry.detail += "; asked-for=" + rowNumbersText(ready.answers.askedFor);
        if (!ready.answers.changed.empty())
            *entry.detail += "; changed=" + rowNumbersText(ready.answers.changed);
        archive.audit().append(entry);
    }
}

}
