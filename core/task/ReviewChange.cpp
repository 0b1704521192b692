// SPDX-License-Identifier: EUPL-1.2
#include "core/task/ReviewChange.h"

#include "core/base/Error.h"
#include "core/domain/FourEyes.h"
#include "core/domain/OwnAddresses.h"
#include "core/store/DirectoryStore.h"
#include "core/store/ListStore.h"

#include <algorithm>
#include <iterator>

namespace postinsyn {

namespace {

bool hasAbsoluteGround(const ReviewItem& item, const GroundTable& table)
{
    return std::ranges::any_of(item.grounds, [&](const ReviewGround& ground) {
        if (!ground.counts())
            return false;
        const auto provision = table.find(ground.provision);
        return ground.test ? *ground.test == DamageTest::Absolute
                           : provision && provision->mayBeAbsolute();
    });
}

bool hasOverriddenHint(Archive& archive, const ReviewItem& item, const OverviewRow& row,
                       const HintsOf& hintsOf)
{
    if (!hintsOf)
        return false;
    const auto answers = archive.lists().acknowledgements(item.list);
    return std::ranges::any_of(hintsOf(row), [&](const Hint& hint) {
        return hint.severity == HintSeverity::High &&
               std::ranges::any_of(answers, [&](const HintAcknowledgement& answer) {
                   return answer.nr == row.nr && answer.hint == hint.id() &&
                          answer.answer == HintAnswer::NotSecret;
               });
    });
}

}

ReviewBasis reviewBasis(const Archive& archive, HintsOf hintsOf)
{
    ReviewBasis basis;
    basis.rule = Profile::fromJson(archive.profileJson()).secondReview;
    basis.hintsOf = std::move(hintsOf);
    return basis;
}

ReviewItem itemOf(Archive& archive, const Request& request, const ItemRef& ref)
{
    auto items = ReviewStore(archive.database()).itemsOf(request.id, ref.nr);
    if (!ref.board.empty())
        std::erase_if(items, [&](const ReviewItem& item) { return item.board != ref.board; });
    if (items.empty())
        throw GateError("item-unknown", std::vector<std::int64_t>{ref.nr});
    if (items.size() > 1)
        throw GateError("item-ambiguous", std::vector<std::int64_t>{ref.nr});
    if (ref.seen && *ref.seen != items.front().version)
        throw GateError("item-changed", std::vector<std::int64_t>{ref.nr});
    return std::move(items.front());
}

OverviewRow rowOf(Archive& archive, const ReviewItem& item)
{
    OverviewList list;
    list.id = item.list;
    archive.lists().loadRows(list, item.nr, item.nr);
    if (list.rows.empty())
        throw GateError("rows-unknown", std::vector<std::int64_t>{item.nr});
    return std::move(list.rows.front());
}

bool RowParties::include(std::string_view account) const
{
    return isPartyTo(account, own, mailboxes);
}

RowPartyFinder::RowPartyFinder(Archive& archive)
    : m_archive(archive), m_ownDomains(Profile::fromJson(archive.profileJson()).ownDomains)
{}

RowParties RowPartyFinder::of(const OverviewRow& row)
{
    const ReviewerView view;
    const std::string& sender = row.sender.shownTo(view);
    std::vector<std::string> recipients;
    for (const OriginalText& recipient : row.recipients)
        recipients.push_back(recipient.shownTo(view));
    std::vector<std::string> all = recipients;
    all.push_back(sender);
    RowParties parties;
    std::vector<std::string> known;
    for (const std::string& address : all)
        if (auto mailbox = m_archive.directory().find(address)) {
            known.push_back(address);
            parties.mailboxes.push_back(*std::move(mailbox));
        }
    const OwnAddresses ownAddresses(m_ownDomains, known);
    std::ranges::copy_if(all, std::back_inserter(parties.own), [&](const std::string& address) {
        return ownAddresses.sideOf(address) == AddressSide::Own;
    });
    parties.boundary = authorityBoundary(sender, recipients, parties.mailboxes, ownAddresses);
    return parties;
}

ItemFacts factsOf(const ReviewItem& item, const ReviewBasis& basis)
{
    const ChecklistWalk walk = walkChecklist(basis.checklist, item.answers);
    const GivenAnswer* lawyer = countingAnswer(item.answers, lawyerQuestion);
    ItemFacts facts;
    facts.state = item.state;
    facts.hasEvidence = item.missing.has_value();
    facts.isChecklistComplete = walk.isComplete();
    facts.allowed = walk.outcomes;
    facts.needsLawyer =
        walk.isSecret && std::ranges::any_of(item.grounds, [&](const ReviewGround& ground) {
            const auto provision = basis.grounds.find(ground.provision);
            return ground.counts() && (!provision || provision->isNotForRegion);
        });
    facts.hasLawyer = lawyer != nullptr && lawyer->answer == lawyerConsulted;
    if (const ItemProposal* proposal = item.proposal()) {
        facts.outcome = proposal->outcome;
        facts.needsSecond = proposal->isSecondNeeded;
        facts.isSeconded = proposal->secondedAt.has_value();
        facts.isRightTold = lackingBefore(basis.checklist, item.answers, ChecklistStage::Decision,
                                          proposal->outcome)
                                .empty();
    }
    if (const ItemDecision* decision = item.decision())
        facts.decided = decision->form;
    return facts;
}

std::vector<FourEyesReason> secondDue(Archive& archive, const ReviewItem& item,
                                      const OverviewRow& row, ItemOutcome outcome,
                                      std::string_view actor, const ReviewBasis& basis)
{
    const RowParties parties = RowPartyFinder(archive).of(row);
    FourEyesFacts facts;
    facts.outcome = outcome;
    facts.hasAbsoluteGround = walkChecklist(basis.checklist, item.answers).isSecret &&
                              hasAbsoluteGround(item, basis.grounds);
    facts.hasOverriddenHighHint = hasOverriddenHint(archive, item, row, basis.hintsOf);
    facts.isOwnMessage =
        parties.include(actor) || std::ranges::any_of(item.answers, [&](const GivenAnswer& answer) {
            return answer.counts() && parties.include(answer.actor);
        });
    return fourEyesReasons(basis.rule, facts);
}

ReviewChange::ReviewChange(Archive& archive, const ItemRef& ref, std::string_view actor)
    : m_archive(archive), m_transaction(archive.database()),
      m_request(requestOf(archive, ref.caseNumber)), m_store(archive.database()),
      m_item(itemOf(archive, m_request, ref)), m_actor(actor)
{
    if (!isOpen(m_request.state))
        throw GateError("event-not-allowed", std::string(stateName(m_request.state)));
}

void ReviewChange::step(ItemEvent event, std::string_view note, const ItemFacts& facts)
{
    const ItemState to = guardItem(facts, event);
    const ItemStep done{event, m_item.state, to, std::string(note), now(), m_actor};
    m_store.record(m_item, done);
    tell("review-step", "event=" + std::string(itemEventName(event)) +
                            "; from=" + std::string(itemStateName(done.from)) +
                            "; to=" + std::string(itemStateName(to)));
    m_item.state = to;
}

void ReviewChange::tell(std::string_view event, const std::string& detail, std::string_view secret,
                        std::string_view salt)
{
    AuditEntry entry;
    entry.actor = m_actor;
    entry.event = event;
    entry.caseNumber = m_request.caseNumber;
    entry.objectType = "review-item";
    entry.objectUid = m_item.uid;
    entry.detail = "row=" + std::to_string(m_item.nr) + (detail.empty() ? "" : "; ") + detail;
    if (!salt.empty())
        entry.commit = AuditStore::commitTo(salt, secret);
    m_archive.audit().append(entry);
}

void ReviewChange::reload()
{
    ItemRef ref;
    ref.nr = m_item.nr;
    ref.board = m_item.board;
    m_item = itemOf(m_archive, m_request, ref);
}

ReviewItem ReviewChange::commit()
{
    reload();
    m_transaction.commit();
    return std::move(m_item);
}

}
