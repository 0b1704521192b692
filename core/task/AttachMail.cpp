// SPDX-License-Identifier: EUPL-1.2
#include "core/task/AttachMail.h"

#include "core/base/Error.h"
#include "core/base/FileDigest.h"
#include "core/base/Text.h"
#include "core/import/ByteSource.h"
#include "core/import/MailReader.h"
#include "core/store/LogStore.h"

#include <algorithm>
#include <utility>

namespace postinsyn {

namespace {

std::string bytesOfMail(const std::string& path)
{
    const ByteSource file = ByteSource::ofFile(path);
    const std::uint64_t most = MailLimits().bytes;
    std::string bytes = file.head(static_cast<std::size_t>(most) + 1);
    if (bytes.size() > most)
        throw FileError("file-too-large", std::to_string(most), path);
    return bytes;
}

/// What the log tells of the row; empty if it tells none.
std::string loggedIdOf(Archive& archive, const ReviewItem& item)
{
    const MessageId id = rowOf(archive, item).message;
    const auto logged = archive.log().load({&id, 1}, archive.ownAddresses());
    return logged.empty() ? std::string() : logged.front().messageId;
}

/// What is proposed, seconded or decided is the message as it was then: the proposal has to be
/// taken back first.
void guardOpen(const ReviewItem& item)
{
    if (item.proposal() != nullptr)
        throw GateError("item-event-not-allowed", std::string(itemStateName(item.state)));
}

AttachedMail asAttached(const StoredMail& stored, const std::vector<StoredMailMask>& masks)
{
    Mail mail = readMail(stored.bytes);
    MailCopy copy(mail);
    if (copy.digest() != stored.digest)
        throw FormatError("mail-read-anew");
    for (const StoredMailMask& mask : masks)
        copy.mask(mask.line, mask.span);
    return {std::move(mail),   std::move(copy),   stored.sha256,
            stored.attachedAt, stored.attachedBy, stored.isOtherId};
}

/// The message of the item that is about to change.
AttachedMail attachedTo(ReviewChange& change, MailStore& mails)
{
    const auto stored = mails.find(change.item().id);
    if (!stored)
        throw GateError("mail-missing", std::vector<std::int64_t>{change.item().nr});
    return asAttached(*stored, mails.masks(change.item().id));
}

}

AttachedMail attachMail(Archive& archive, const ItemRef& ref, const std::string& path,
                        bool isThisMessage, std::string_view actor)
{
    StoredMail stored;
    stored.bytes = bytesOfMail(path);
    Mail mail = readMail(stored.bytes);
    ReviewChange change(archive, ref, actor);
    guardOpen(change.item());
    const std::string logged = loggedIdOf(archive, change.item());
    stored.isOtherId = logged.empty() || mail.messageId != logged;
    if (stored.isOtherId && !isThisMessage)
        throw GateError("mail-other-message", std::vector<std::int64_t>{change.item().nr});
    stored.sha256 = Sha256::of(stored.bytes);
    stored.digest = MailCopy(mail).digest();
    stored.attachedAt = change.now();
    stored.attachedBy = actor;
    MailStore(archive.database()).put(change.item().id, stored);
    change.store().touch(change.item().id);
    change.tell(stored.isOtherId ? "other-mail-attached" : "mail-attached", {});
    (void)change.commit();
    return asAttached(stored, {});
}

std::optional<AttachedMail> attachedMail(Archive& archive, const ItemRef& ref)
{
    const Snapshot snapshot(archive.database());
    const ReviewItem item = itemOf(archive, requestOf(archive, ref.caseNumber), ref);
    MailStore mails(archive.database());
    const auto stored = mails.find(item.id);
    if (!stored)
        return std::nullopt;
    return asAttached(*stored, mails.masks(item.id));
}

void removeMail(Archive& archive, const ItemRef& ref, std::string_view actor)
{
    ReviewChange change(archive, ref, actor);
    guardOpen(change.item());
    if (!MailStore(archive.database()).remove(change.item().id))
        throw GateError("mail-missing", std::vector<std::int64_t>{change.item().nr});
    change.store().touch(change.item().id);
    change.tell("mail-removed", {});
    (void)change.commit();
}

void maskMail(Archive& archive, const ItemRef& ref, std::size_t line,
              const std::vector<MaskSpan>& masks, const GroundTable& grounds,
              std::string_view actor)
{
    ReviewChange change(archive, ref, actor);
    guardOpen(change.item());
    MailStore mails(archive.database());
    AttachedMail attached = attachedTo(change, mails);
    if (line < 1 || line > attached.copy.lines().size())
        throw GateError("mail-line-unknown", std::to_string(line));
    for (const MaskSpan& mask : masks) {
        const std::string ground = grounds.require(mask.ground).id;
        attached.copy.mask(line, {mask.start, mask.length, ground});
        change.tell("mail-masked", "ground=" + ground);
    }
    mails.setMasks(change.item().id, line, attached.copy.lines()[line - 1].masks, actor);
    change.store().touch(change.item().id);
    (void)change.commit();
}

void unmaskMail(Archive& archive, const ItemRef& ref, std::size_t line, std::string_view actor)
{
    ReviewChange change(archive, ref, actor);
    guardOpen(change.item());
    MailStore mails(archive.database());
    if (line < 1 || line > attachedTo(change, mails).copy.lines().size())
        throw GateError("mail-line-unknown", std::to_string(line));
    mails.setMasks(change.item().id, line, {}, actor);
    change.store().touch(change.item().id);
    change.tell("mail-unmasked", {});
    (void)change.commit();
}

void guardMail(Archive& archive, const ReviewItem& item, ItemOutcome outcome)
{
    MailStore mails(archive.database());
    const auto stored = mails.find(item.id);
    if (!stored)
        return;
    const MailCopy copy = asAttached(*stored, mails.masks(item.id)).copy;
    (void)copy.disclosed();
    if (outcome == ItemOutcome::DiscloseMasked && !copy.hasMasks())
        throw GateError("mail-masks-missing", std::vector<std::int64_t>{item.nr});
    if (outcome == ItemOutcome::DiscloseFull && copy.hasMasks())
        throw GateError("mail-is-masked", std::vector<std::int64_t>{item.nr});
}

void forbidMailOf(Archive& archive, const Request& request, ForbiddenTexts& forbidden)
{
    MailStore mails(archive.database());
    for (const ReviewItem& item : ReviewStore(archive.database()).items(request.id))
        if (const auto stored = mails.find(item.id))
            forbidden.addMaskedOf(asAttached(*stored, mails.masks(item.id)).copy.asList());
}

void guardOriginals(Archive& archive, const Request& request,
                    const std::vector<DeliveredFile>& files)
{
    MailStore mails(archive.database());
    for (const ReviewItem& item : ReviewStore(archive.database()).items(request.id)) {
        const auto stored = mails.find(item.id);
        const bool isWhole =
            item.decision() && item.decision()->outcome == ItemOutcome::DiscloseFull;
        if (stored && !isWhole && std::ranges::any_of(files, [&](const DeliveredFile& file) {
                return file.sha256 == stored->sha256;
            }))
            throw GateError("file-is-original", std::vector<std::int64_t>{item.nr});
    }
}

std::vector<std::string> mailPersons(Archive& archive, const ReviewItem& item)
{
    MailStore mails(archive.database());
    std::vector<std::string> persons = mails.maskActors(item.id);
    if (const auto stored = mails.find(item.id))
        persons.push_back(stored->attachedBy);
    return persons;
}

void removeMailOf(Archive& archive, const Request& request, std::string_view actor)
{
    MailStore mails(archive.database());
    for (const ReviewItem& item : ReviewStore(archive.database()).items(request.id)) {
        if (!mails.remove(item.id))
            continue;
        AuditEntry entry =
            auditEntry(actor, "mail-removed", request.caseNumber, "review-item", item.uid);
        entry.detail = "row=" + std::to_string(item.nr);
        archive.audit().append(entry);
    }
}

}
