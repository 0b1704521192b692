// SPDX-License-Identifier: EUPL-1.2
#include "core/task/PrepareLetter.h"

#include "core/base/Text.h"
#include "core/domain/HiddenTimes.h"
#include "core/domain/OwnAddresses.h"
#include "core/domain/RetentionWindow.h"
#include "core/domain/SecrecyGround.h"
#include "core/domain/ToldFilter.h"
#include "core/store/DecisionStore.h"
#include "core/store/DirectoryStore.h"
#include "core/store/HoldStore.h"
#include "core/store/ListStore.h"
#include "core/store/LogStore.h"
#include "core/store/RequestStore.h"
#include "core/store/ReviewStore.h"
#include "core/store/SelectionStore.h"
#include "core/task/AttachMail.h"
#include "core/task/DisclosureRegister.h"
#include "core/task/RegisterRequest.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace postinsyn {

namespace {

ItemOutcome outcomeOf(DisclosedPart part)
{
    switch (part) {
    case DisclosedPart::Full:
        return ItemOutcome::DiscloseFull;
    case DisclosedPart::Masked:
        return ItemOutcome::DiscloseMasked;
    case DisclosedPart::WithReservation:
        return ItemOutcome::DiscloseWithReservation;
    case DisclosedPart::Withheld:
        break;
    }
    return ItemOutcome::RefuseSecret;
}

std::string shownGround(const GroundTable& grounds, const std::string& typed)
{
    const auto ground = grounds.find(typed);
    return ground ? ground->id : typed;
}

std::vector<LetterFacts::HiddenRow> hiddenRowsOf(const OverviewList& list)
{
    const GroundTable grounds = GroundTable::builtIn();
    std::vector<LetterFacts::HiddenRow> hidden;
    for (const OverviewRow& row : list.rows) {
        LetterFacts::HiddenRow made{row.nr, row.verdict == Verdict::Withheld, {}, {}};
        std::set<std::string> used;
        if (made.isWhole)
            used.insert(shownGround(grounds, row.withheldGround));
        for (const auto& [field, spans] : row.masks) {
            if (made.isWhole || spans.empty())
                continue;
            made.fields.push_back(field);
            for (const MaskSpan& span : spans)
                used.insert(shownGround(grounds, span.ground));
        }
        made.grounds.assign(used.begin(), used.end());
        if (made.isWhole || !made.fields.empty())
            hidden.push_back(std::move(made));
    }
    return hidden;
}

/// The messages behind the selected rows. Their Message-IDs are text of the log that no mask
/// refers to: they find the message, and only IT is told them.
std::vector<LetterFacts::WantedMessage> wantedOf(Archive& archive, const OverviewList& list,
                                                 const std::vector<std::int64_t>& selected)
{
    const TimeZone zone = TimeZone::stockholm();
    std::vector<LetterFacts::WantedMessage> wanted;
    std::vector<MessageId> ids;
    std::map<MessageId, std::size_t> places;
    for (const OverviewRow& row : list.rows) {
        if (!std::binary_search(selected.begin(), selected.end(), row.nr))
            continue;
        const DisclosableRow shown = disclosed(row, zone);
        places[row.message] = wanted.size();
        ids.push_back(row.message);
        wanted.push_back({row.nr, {}, shown.time, shown.sender});
    }
    for (const LoggedMessage& message : archive.log().load(ids, archive.ownAddresses()))
        wanted[places.at(message.id)].messageId =
            Masker::apply(OriginalText(message.messageId), {});
    return wanted;
}

std::vector<std::string> partiesOf(const MessageFilter& told)
{
    std::vector<std::string> parties = told.parties;
    parties.insert(parties.end(), told.senders.begin(), told.senders.end());
    parties.insert(parties.end(), told.recipients.begin(), told.recipients.end());
    if (told.between) {
        parties.push_back(told.between->first);
        parties.push_back(told.between->second);
    }
    return parties;
}

/// Own mailboxes that are asked for, and when they go. What ToldFilter hides is none.
void addMailboxes(Archive& archive, LetterFacts& facts)
{
    const OwnAddresses own = archive.ownAddresses();
    const RetentionWindow window(facts.profile.retention.mailboxDays);
    std::set<std::string> named;
    for (const std::string& party : partiesOf(facts.told)) {
        const auto mailbox = archive.directory().find(party);
        if (mailbox && named.insert(mailbox->address).second && mailbox->employmentEnd)
            facts.mailboxEnds.push_back({mailbox->address, *mailbox->employmentEnd,
                                         window.lastAvailable(*mailbox->employmentEnd),
                                         window.orderBy(*mailbox->employmentEnd)});
        else if (!mailbox && looksLikeAddress(party) && own.sideOf(party) == AddressSide::Own)
            named.insert(party);
    }
    facts.mailboxes.assign(named.begin(), named.end());
}

void addHolds(Archive& archive, const Request& request, LetterFacts& facts)
{
    const TimeZone zone = TimeZone::stockholm();
    for (const Hold& hold : archive.holds().active()) {
        if (hold.request != request.id)
            continue;
        const LocalDate day = zone.dateOf(hold.setAt);
        facts.heldSince = facts.heldSince ? std::min(*facts.heldSince, day) : day;
        if (hold.type == HoldType::Selection)
            facts.securedUntil = day + facts.profile.retention.selectionHoldDays;
    }
}

void addDeliveries(Archive& archive, LetterFacts& facts)
{
    for (const RegisterEntry& entry : disclosureRegister(archive, facts.caseNumber).entries) {
        LetterFacts::Delivery made;
        made.at = entry.at;
        made.version = entry.listVersion;
        made.rows = entry.rowCount;
        made.way = entry.way;
        made.files = entry.files;
        if (entry.fee)
            made.fee = entry.fee->fee;
        for (const RegisterItem& item : entry.items)
            if (!entry.listVersion)
                made.messages.push_back({item.nr, outcomeOf(item.part), item.grounds});
        facts.deliveries.push_back(std::move(made));
    }
}

/// The newest written decision of the case, with the grounds that its messages were decided on.
void addDecision(Archive& archive, const Request& request, LetterFacts& facts)
{
    const auto decisions = DecisionStore(archive.database()).decisions(request.id);
    if (decisions.empty())
        return;
    facts.decision = decisions.back();
    const auto items = ReviewStore(archive.database()).items(request.id);
    for (const DecidedItem& decided : facts.decision->items) {
        LetterFacts::Told told{decided.nr, decided.outcome, {}};
        for (const ReviewItem& item : items)
            if (item.uid == decided.reviewUid)
                for (const ReviewGround& ground : item.countingGrounds())
                    told.grounds.push_back(ground.provision);
        facts.decided.push_back(std::move(told));
    }
}

void addList(Archive& archive, const Request& request, const OverviewList& list,
             LetterReader reader, LetterFacts& facts)
{
    LetterFacts::List told;
    told.version = list.version;
    told.issuedOn = TimeZone::stockholm().dateOf(*list.issuedAt);
    told.rows = static_cast<std::int64_t>(list.rows.size());
    for (const OverviewRow& row : list.rows) {
        told.withheldRows += row.verdict == Verdict::Withheld ? 1 : 0;
        told.maskedFields += static_cast<std::int64_t>(row.masks.size());
    }
    if (const auto files = archive.lists().disclosures(list.id); !files.empty())
        told.controlCode = files.back().controlCode;
    facts.list = told;
    facts.hidden = hiddenRowsOf(list);
    facts.selected = SelectionStore(archive.database()).selectedRows(request.id);
    if (reader == LetterReader::It)
        facts.wanted = wantedOf(archive, list, facts.selected);
}

/// What is asked for, without what the newest list hides of it.
MessageFilter toldOf(const Request& request, const std::optional<OverviewList>& newest)
{
    // A list of another filter never went out, and says nothing of this one.
    return newest && newest->filter == request.filter ? ToldFilter::of(*newest).filter
                                                      : request.filter;
}

/// Minutes that only hidden rows are of; but when a file went out is told.
void forbidHiddenTimes(ForbiddenTexts& forbidden, const OverviewList& list,
                       const LetterFacts& facts)
{
    std::set<std::string> minutes = HiddenTimes(list).minutes();
    for (const auto& delivery : facts.deliveries)
        minutes.erase(minuteText(TimeZone::stockholm().toLocal(delivery.at)));
    for (const std::string& minute : minutes)
        forbidden.add("time", minute);
}

ForbiddenTexts forbiddenIn(Archive& archive, const Request& request,
                           const std::optional<OverviewList>& newest,
                           const std::optional<OverviewList>& issued, LetterReader reader,
                           const LetterFacts& facts)
{
    ForbiddenTexts forbidden;
    for (const auto* list : {&newest, &issued})
        if (*list) {
            forbidden.addMaskedOf(**list);
            forbidHiddenTimes(forbidden, **list, facts);
        }
    forbidMailOf(archive, request, forbidden);
    forbidden.add("uid", archive.uuid());
    forbidden.add("uid", request.uid);
    if (issued && reader != LetterReader::It)
        for (const std::string& messageId : archive.lists().messageIdsOf(issued->id))
            forbidden.add("message-id", messageId);
    return forbidden;
}

}

LetterReader readerOf(std::string_view kind)
{
    return kind == "message-order" ? LetterReader::It : LetterReader::Anyone;
}

void PreparedLetter::seal(std::span<const std::string> ownWords)
{
    forbidden.seal();
    if (judged)
        forbidden.excuseOpenOf(*judged);
    for (const std::string& words : ownWords)
        forbidden.excuse(words);
}

PreparedLetter prepareLetter(Archive& archive, std::string_view caseNumber, LetterReader reader,
                             const std::stop_token& stop)
{
    const Request request = requestOf(archive, caseNumber);
    const TimeZone zone = TimeZone::stockholm();
    PreparedLetter letter;
    LetterFacts& facts = letter.facts;
    facts.caseNumber = request.caseNumber;
    facts.today = zone.dateOf(archive.now());
    facts.receivedOn = zone.dateOf(request.receivedAt);
    facts.profile = Profile::fromJson(archive.profileJson());
    auto newest = archive.lists().head(request.id);
    auto issued = archive.lists().newestIssued(request.id);
    for (auto* list : {&newest, &issued})
        if (*list)
            archive.lists().loadRows(**list);
    if (stop.stop_requested())
        throw Cancelled();
    facts.told = toldOf(request, newest);
    addMailboxes(archive, facts);
    addHolds(archive, request, facts);
    addDeliveries(archive, facts);
    addDecision(archive, request, facts);
    if (issued)
        addList(archive, request, *issued, reader, facts);
    letter.forbidden = forbiddenIn(archive, request, newest, issued, reader, facts);
    letter.judged = std::move(issued);
    return letter;
}

void recordLetter(Archive& archive, std::string_view caseNumber, const LetterRecord& letter,
                  std::string_view actor)
{
    Transaction transaction(archive.database());
    const Request request = requestOf(archive, caseNumber);
    AuditEntry entry =
        auditEntry(actor, "letter-written", request.caseNumber, "request", request.uid);
    entry.detail = "letter=" + letter.kind + "; kind=" + letter.format +
                   "; sha256=" + toHex(letter.sha256) + "; content=" + toHex(letter.digest);
    archive.audit().append(entry);
    transaction.commit();
}

}
