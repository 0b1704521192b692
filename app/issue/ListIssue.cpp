// SPDX-License-Identifier: EUPL-1.2
#include "app/issue/ListIssue.h"

#include "app/issue/PrivateTemp.h"
#include "core/base/Account.h"
#include "core/base/Error.h"
#include "core/base/FilePath.h"
#include "core/base/PrivateFile.h"
#include "core/base/Text.h"
#include "core/domain/AskedParty.h"
#include "core/domain/HintEngine.h"
#include "core/domain/Hold.h"
#include "core/domain/SecrecyGround.h"
#include "core/store/DirectoryStore.h"
#include "core/store/ListStore.h"
#include "core/task/ListCompleteness.h"
#include "core/task/RegisterRequest.h"
#include "export/ListWords.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <future>
#include <map>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace postinsyn {

namespace {

std::vector<std::string> partiesNamedIn(const MessageFilter& filter)
{
    std::vector<std::string> named = filter.parties;
    named.insert(named.end(), filter.senders.begin(), filter.senders.end());
    named.insert(named.end(), filter.recipients.begin(), filter.recipients.end());
    if (filter.between) {
        named.push_back(filter.between->first);
        named.push_back(filter.between->second);
    }
    return named;
}

/// Mailboxes of those who leave that stand open in the list, by the address that does; of those who
/// are named, if anybody is. None if they are many: a requester looks up no long table.
std::vector<AboutList::MailboxEnd> endsInList(std::span<const Mailbox> leaving,
                                              const std::vector<std::string>& named,
                                              const DisclosableList& list, int days)
{
    constexpr std::size_t mostEnds = 10;
    std::vector<AskedParty> parties(named.begin(), named.end());
    std::unordered_map<std::string, const Mailbox*> wanted;
    for (const Mailbox& mailbox : leaving) {
        const bool isNamed =
            std::any_of(parties.begin(), parties.end(), [&](const AskedParty& party) {
                return party.kind() == AskedParty::Kind::Name &&
                       (party.isInMailboxName(mailbox.name) ||
                        party.isAddress(foldAddress(mailbox.address)));
            });
        if (!isNamed && !parties.empty())
            continue;
        wanted.emplace(foldAddress(mailbox.address), &mailbox);
        for (const std::string& alias : mailbox.aliases)
            wanted.emplace(foldAddress(alias), &mailbox);
    }
    std::map<std::string, AboutList::MailboxEnd> ends; // by mailbox
    std::unordered_set<std::string_view> seen;
    const auto look = [&](const DisclosableText& address) {
        if (wanted.empty() || !seen.insert(address.text()).second)
            return;
        if (const auto found = wanted.find(foldAddress(address.text())); found != wanted.end())
            ends.try_emplace(
                found->second->uid,
                AboutList::MailboxEnd{address.text(), *found->second->employmentEnd + days});
    };
    for (const DisclosableRow& row : list.rows) {
        look(row.sender);
        for (const DisclosableText& recipient : row.recipients)
            look(recipient);
    }
    std::vector<AboutList::MailboxEnd> told;
    for (auto& [uid, end] : ends)
        told.push_back(std::move(end));
    if (told.size() > mostEnds)
        told.clear();
    std::sort(told.begin(), told.end(), [](const auto& one, const auto& other) {
        return std::pair(one.lastAvailable, one.mailbox) <
               std::pair(other.lastAvailable, other.mailbox);
    });
    return told;
}

/// Mailboxes whose holder leaves: the requester has to be told in time (domain.md 6.6). Those that
/// the filter names by address, and those in the list that are not gone yet.
std::vector<AboutList::MailboxEnd> mailboxEnds(Archive& archive, const ReadyList& ready,
                                               const RetentionPolicy& retention)
{
    const std::vector<std::string> named = partiesNamedIn(ready.asked.filter);
    DirectoryStore directory(archive.database());
    std::vector<Mailbox> leaving = directory.leaving();
    std::vector<AboutList::MailboxEnd> ends;
    for (const std::string& address : named)
        if (const auto mailbox = directory.find(address); mailbox && mailbox->employmentEnd) {
            ends.push_back({address, *mailbox->employmentEnd + retention.mailboxDays});
            std::erase_if(leaving, [&](const Mailbox& each) { return each.uid == mailbox->uid; });
        }
    const LocalDate today = TimeZone::stockholm().dateOf(archive.now());
    std::erase_if(leaving, [&](const Mailbox& each) {
        return *each.employmentEnd + retention.mailboxDays < today;
    });
    for (AboutList::MailboxEnd& end : endsInList(leaving, named, ready.list, retention.mailboxDays))
        ends.push_back(std::move(end));
    return ends;
}

/// How the log was taken out, as far as its format tells: a table of one's own may come from
/// anywhere.
std::string functionOf(std::string_view format)
{
    return format == "mapped" || format == "email-events" ? "" : "meddelandespårning";
}

AboutList aboutOf(Archive& archive, const ReadyList& ready, const Profile& profile)
{
    const ListCompleteness completeness = ListCompleteness::fromJson(ready.judged.completeness);
    AboutList about;
    about.authority = profile.name;
    about.caseNumber = ready.judged.caseNumber;
    about.version = ready.judged.version;
    if (ready.replaces)
        about.replaces = AboutList::EarlierVersion{*ready.replaces, ready.changes};
    about.controlCode = ready.list.controlCode;
    about.filterText = ready.asked.filter == ready.judged.filter
                           ? ready.judged.filterText
                           : describeFilter(ready.asked.filter);
    const TimeZone zone = TimeZone::stockholm();
    for (const ListCompleteness::Extract& extract : completeness.extracts) {
        about.extracts.push_back({extract.importedAt, {}, {}, functionOf(extract.format)});
        if (extract.first && extract.last) {
            about.extracts.back().first = zone.dateOf(*extract.first);
            about.extracts.back().last = zone.dateOf(*extract.last);
        }
    }
    about.warnings = completeness.warnings;
    about.gaps = completeness.gaps;
    hideTimes(about, HiddenTimes(ready.judged));
    about.hiddenSystem = completeness.hiddenSystem;
    about.rejectedRows = completeness.rejectedRows;
    about.rows = static_cast<std::int64_t>(ready.list.rows.size());
    about.maskedFields = ready.list.maskedFields;
    about.withheldRows = ready.list.withheldRows;
    about.mailboxEnds = mailboxEnds(archive, ready, profile.retention);
    about.tariff = profile.tariffOn(zone.dateOf(archive.now()));
    if (about.rows > 0)
        about.securedUntil = selectionHeldUntil(archive.now(), profile.retention.selectionHoldDays);
    if (profile.contact.isFilledIn()) {
        about.contactMailbox = profile.contact.mailbox;
        about.contactPhone = profile.contact.phone;
    }
    return about;
}

void beginWriting(Archive& archive, const IssueTargets& targets)
{
    settleBrokenIssue(archive);
    std::error_code ignored;
    for (const auto* target : {&targets.workbook, &targets.csv, &targets.pdf})
        if (*target && std::filesystem::equivalent(**target, archive.path(), ignored))
            throw FileError("target-not-writable", "archive", utf8Path(**target));
}

using RecordList = void(Archive&, const ReadyList&, std::span<const IssuedFileRecord>,
                        std::string_view);

/// A list with the Swedish words of `Om listan`, at its gates.
struct ListAtGates {
    ListAtGates(Archive& archive, const std::string& caseNumber, const IssueAnswers& answers,
                const ProgressMeter& meter)
        : profile(Profile::fromJson(archive.profileJson())),
          hints(HintEngine::builtIn(profile.reserveNumberShapes)),
          atGates(archive, caseNumber, stoppableHints(hints, meter), grounds, profile.secondReview,
                  answers, meter.token())
    {
        ready().list.authority = DisclosableText::own(profile.name);
        ready().list.facts = aboutFacts(aboutOf(archive, ready(), profile));
    }

    ReadyList& ready() { return atGates.ready(); }

    Profile profile;
    HintEngine hints;
    GroundTable grounds = GroundTable::builtIn();
    IssueAtGates atGates; ///< last: it reads all others
};

/// `pass` tests what is still to be tested of `ready`, while the first file is written.
std::vector<IssuedFile> writeFiles(Archive& archive, ReadyList& ready, const IssueTargets& targets,
                                   const std::string& actor, const ProgressMeter& meter,
                                   const std::function<void()>& pass, RecordList& recordList)
{
    IssueOptions options;
    options.beside = [&, ownWords = ownWordsOf(ready.list)] {
        if (pass)
            pass();
        ready.forbidden.add("account", actor);
        ready.forbidden.add("machine", machineName());
        ready.forbidden.add("path", utf8Path(archive.path()));
        sealForbidden(ready, ownWords, meter.token());
    };
    const auto record = [&](const std::vector<IssuedFile>& files) {
        std::vector<IssuedFileRecord> records;
        for (const IssuedFile& file : files)
            records.push_back({file.kind, file.sha256, static_cast<std::int64_t>(file.size)});
        recordList(archive, ready, records, actor);
    };
    const PrivateTemp temp(archive);
    return issueFiles(ready.list, ready.forbidden, targets, temp.path(), meter, options, record);
}

}

std::vector<SettledFile> settleBrokenIssue(Archive& archive)
{
    return settleBrokenIssue(tempFolderOf(archive), [&](std::string_view sha256) {
        return archive.lists().wasDisclosed(sha256);
    });
}

std::vector<std::filesystem::path> unrecordedFiles(Archive& archive)
{
    return unrecordedFiles(tempFolderOf(archive), [&](std::string_view sha256) {
        return archive.lists().wasDisclosed(sha256);
    });
}

ReadyList readyToIssue(Archive& archive, const std::string& caseNumber, const IssueAnswers& answers,
                       const ProgressMeter& meter)
{
    ListAtGates list(archive, caseNumber, answers, meter);
    list.atGates.pass();
    return std::move(list.ready());
}

ReadyList asIssued(Archive& archive, const std::string& caseNumber, const ProgressMeter& meter)
{
    ReadyList shown = issuedList(archive, caseNumber, meter.token());
    if (!shown.list.facts.empty())
        return shown;
    const Profile profile = Profile::fromJson(archive.profileJson());
    shown.list.authority = DisclosableText::own(profile.name);
    shown.list.facts = aboutFacts(aboutOf(archive, shown, profile));
    return shown;
}

IssuedList issueList(Archive& archive, const std::string& caseNumber, const IssueTargets& targets,
                     const IssueAnswers& answers, const std::string& actor,
                     const ProgressMeter& meter)
{
    const Database::StopScope stoppable(archive.database(), meter.token());
    beginWriting(archive, targets);
    ListAtGates list(archive, caseNumber, answers, meter);
    IssuedList issued;
    issued.files = writeFiles(
        archive, list.ready(), targets, actor, meter, [&] { list.atGates.pass(); }, recordIssued);
    issued.ready = std::move(list.ready());
    issued.isContactMissing = !list.profile.contact.isFilledIn();
    return issued;
}

IssuedList writeAgain(Archive& archive, const std::string& caseNumber, const IssueTargets& targets,
                      const std::string& actor, const ProgressMeter& meter)
{
    const Database::StopScope stoppable(archive.database(), meter.token());
    beginWriting(archive, targets);
    IssuedList issued;
    issued.ready = prepareAgain(archive, caseNumber, meter.token());
    issued.files = writeFiles(archive, issued.ready, targets, actor, meter, {}, recordAgain);
    return issued;
}

}
