// SPDX-License-Identifier: EUPL-1.2
#include "core/task/IssuedList.h"

#include "core/base/Error.h"
#include "core/domain/MaskConsistency.h"
#include "core/store/IssuedContentStore.h"
#include "core/store/ListStore.h"
#include "core/task/DisclosedList.h"
#include "core/task/RegisterRequest.h"

#include <cassert>

namespace postinsyn {

namespace {

/// The list as it went out, as far as its words were kept.
DisclosableList asWentOut(Archive& archive, const OverviewList& judged,
                          const std::optional<IssuedContent>& content, const std::stop_token& stop)
{
    DisclosableList list = disclosableOf(judged, stop);
    if (const auto left = archive.lists().disclosures(judged.id); !left.empty())
        list.controlCode = left.back().controlCode;
    if (content) {
        list.authority = content->authority;
        list.facts = content->facts;
    }
    return list;
}

/// Withheld rows whose subject stands open elsewhere: before the list went out a person answered
/// for each of them.
std::vector<std::int64_t> answeredFor(const OverviewList& list, const std::stop_token& stop)
{
    std::vector<std::int64_t> rows;
    for (const auto& finding : MaskConsistency::check(list, MaskConsistency::mostFindings, stop))
        if (finding.kind == MaskConsistency::Kind::Withheld)
            rows.push_back(finding.maskedNr);
    return rows;
}

}

ReadyList issuedList(Archive& archive, std::string_view caseNumber, const std::stop_token& stop)
{
    ReadyList shown;
    const Request request = requestOf(archive, caseNumber);
    auto list = archive.lists().head(request.id);
    if (!list)
        throw GateError("list-missing");
    if (!list->issuedAt)
        throw GateError("list-not-issued", std::to_string(list->version));
    archive.lists().loadRows(*list);
    shown.changes = changesSinceIssued(archive, request, *list);
    for (int version = list->version - 1; version >= 1 && !shown.replaces; --version)
        if (const auto before = archive.lists().head(request.id, version);
            before && before->issuedAt)
            shown.replaces = version;
    shown.list =
        asWentOut(archive, *list, IssuedContentStore(archive.database()).find(list->id), stop);
    shown.asked = ToldFilter::of(*list);
    shown.judged = *std::move(list);
    return shown;
}

ReadyList prepareAgain(Archive& archive, std::string_view caseNumber, const std::stop_token& stop)
{
    const Request request = requestOf(archive, caseNumber);
    auto list = archive.lists().newestIssued(request.id);
    if (!list)
        throw GateError(archive.lists().head(request.id) ? "nothing-issued" : "list-missing");
    const auto content = IssuedContentStore(archive.database()).find(list->id);
    if (!content)
        throw GateError("issued-content-unknown", std::to_string(list->version));
    archive.lists().loadRows(*list);
    ReadyList ready;
    ready.list = asWentOut(archive, *list, content, stop);
    if (contentDigest(ready.list) != content->digest)
        throw GateError("issued-content-differs", std::to_string(list->version));
    ready.forbidden = forbiddenFor(idsOf(archive, request, *list), *list, answeredFor(*list, stop));
    ready.judged = *std::move(list);
    return ready;
}

void recordAgain(Archive& archive, const ReadyList& ready, std::span<const IssuedFileRecord> files,
                 std::string_view actor)
{
    assert(!files.empty());
    Transaction transaction(archive.database());
    recordFiles(archive, ready, files, "list-written-again", actor);
    transaction.commit();
}

}
