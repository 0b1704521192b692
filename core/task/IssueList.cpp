// SPDX-License-Identifier: EUPL-1.2
#include "core/task/IssueList.h"

#include "core/base/Error.h"
#include "core/base/Random.h"
#include "core/base/Text.h"
#include "core/domain/MaskConsistency.h"
#include "core/domain/RowNumbers.h"
#include "core/store/IssuedContentStore.h"
#include "core/store/JudgingJournal.h"
#include "core/store/ListStore.h"
#include "core/store/RequestStore.h"
#include "core/task/DisclosedList.h"
#include "core/task/FreezeList.h"
#include "core/task/JudgeRows.h"
#include "core/task/RegisterRequest.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <functional>
#include <future>
#include <iterator>
#include <map>
#include <set>

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 5> reasonNames{"any-mask", "overridden-high-hint",
                                                      "many-rows", "absolute-ground", "raw-log"};
constexpr std::size_t mostPairs = 20;

using RowList = std::vector<std::int64_t>;

/// What the gates say: the first throws, or all of them are gathered.
class Gates {
public:
    explicit Gates(std::vector<GateError>* gathered = nullptr) : m_gathered(gathered) {}

    void refuse(const char* code, const RowList& rows, const std::string& detail = {})
    {
        if (rows.empty())
            return;
        if (!m_gathered)
            throw GateError(code, rows, detail);
        m_gathered->emplace_back(code, rows, detail);
    }

    void refuseWhole(const char* code)
    {
        if (!m_gathered)
            throw GateError(code);
        m_gathered->emplace_back(code);
    }

private:
    std::vector<GateError>* m_gathered;
};

template <class Condition>
RowList rowsWhere(const OverviewList& list, const Condition& condition)
{
    RowList rows;
    for (const OverviewRow& row : list.rows)
        if (condition(row))
            rows.push_back(row.nr);
    return rows;
}

/// What people said of the hints on rows that leave something open.
class HintGate {
public:
    HintGate(const HintsOf& hintsOf, const std::vector<HintAcknowledgement>& answers)
        : m_hintsOf(hintsOf)
    {
        for (const HintAcknowledgement& answer : answers)
            m_answers[{answer.nr, answer.hint}] = answer.answer;
    }

    void check(const OverviewList& list, Gates& gates)
    {
        for (const OverviewRow& row : list.rows)
            for (const Hint& hint : m_hintsOf(row))
                look(row, hint);
        refuse("hints-unacknowledged", m_open, gates);
        refuse("hints-unclear", m_unclear, gates);
        refuse("hints-secret-open", m_secret, gates);
    }
    [[nodiscard]] bool hasOverriddenHigh() const { return m_hasOverriddenHigh; }

private:
    void look(const OverviewRow& row, const Hint& hint)
    {
        // A mask over the place is an answer by itself; an unclear one still asks for a person.
        const auto answer = m_answers.find({row.nr, hint.id()});
        const bool isOpen = !isHidden(hint, row);
        if (answer == m_answers.end()) {
            if (isOpen)
                m_open.add(row, hint);
            return;
        }
        if (answer->second == HintAnswer::Unclear && row.verdict != Verdict::Withheld)
            m_unclear.add(row, hint);
        if (answer->second == HintAnswer::Secret && isOpen)
            m_secret.add(row, hint);
        if (answer->second == HintAnswer::NotSecret && hint.severity == HintSeverity::High)
            m_hasOverriddenHigh = true;
    }

    /// Hints by row, which come in ascending order.
    struct Found {
        RowList rows;
        std::vector<std::string> named; ///< `row:hint`, the first of them

        void add(const OverviewRow& row, const Hint& hint)
        {
            if (rows.empty() || rows.back() != row.nr)
                rows.push_back(row.nr);
            if (named.size() < mostPairs)
                named.push_back(std::to_string(row.nr) + ":" + hint.id());
        }
    };

    static void refuse(const char* code, const Found& found, Gates& gates)
    {
        gates.refuse(code, found.rows, join(found.named, " "));
    }

    const HintsOf& m_hintsOf;
    std::map<std::pair<std::int64_t, std::string>, HintAnswer> m_answers;
    Found m_open;
    Found m_unclear;
    Found m_secret;
    bool m_hasOverriddenHigh = false;
};

/// The grounds of a row's masks and of its withholding.
std::vector<std::string> groundsOf(const OverviewRow& row)
{
    std::vector<std::string> grounds;
    if (row.verdict == Verdict::Withheld)
        grounds.push_back(row.withheldGround);
    for (const auto& [field, spans] : row.masks)
        for (const MaskSpan& span : spans)
            grounds.push_back(span.ground);
    return grounds;
}

void checkGrounds(const OverviewList& list, const GroundTable& grounds, Gates& gates)
{
    std::set<std::string> known;
    const auto isKnown = [&](const std::string& ground) {
        if (known.contains(ground))
            return true;
        if (!grounds.find(ground))
            return false;
        known.insert(ground);
        return true;
    };
    gates.refuse("mask-without-ground", rowsWhere(list, [&](const OverviewRow& row) {
                     const auto used = groundsOf(row);
                     const bool needsOne =
                         row.verdict == Verdict::Masked || row.verdict == Verdict::Withheld;
                     return (needsOne && used.empty()) ||
                            !std::all_of(used.begin(), used.end(), isKnown);
                 }));
}

using FindingList = std::vector<MaskConsistency::Finding>;

RowList rowsOf(const FindingList& findings)
{
    std::set<std::int64_t> rows;
    for (const auto& finding : findings)
        rows.insert({finding.maskedNr, finding.openNr});
    return {rows.begin(), rows.end()};
}

/// `masked>open`, at most mostPairs of them.
std::string pairsOf(const FindingList& findings)
{
    std::set<std::string> pairs;
    for (const auto& finding : findings)
        if (pairs.size() < mostPairs)
            pairs.insert(std::to_string(finding.maskedNr) + ">" + std::to_string(finding.openNr));
    return join({pairs.begin(), pairs.end()}, " ");
}

bool isAmong(const RowList& rows, std::int64_t nr)
{
    return std::find(rows.begin(), rows.end(), nr) != rows.end();
}

void checkConsistency(const FindingList& findings, const IssueAnswers& answers, ReadyList& ready,
                      Gates& gates)
{
    FindingList whole;
    FindingList unanswered;
    FindingList unansweredPersons;
    std::set<std::int64_t> answered;
    std::set<std::int64_t> answeredPersons;
    std::set<std::pair<std::int64_t, std::int64_t>> persons;
    for (const auto& finding : findings) {
        if (finding.kind == MaskConsistency::Kind::Whole)
            whole.push_back(finding);
        else if (finding.kind == MaskConsistency::Kind::Person &&
                 !isAmong(answers.personsOpen, finding.maskedNr))
            unansweredPersons.push_back(finding);
        else if (finding.kind == MaskConsistency::Kind::Person) {
            persons.emplace(finding.maskedNr, finding.openNr);
            answeredPersons.insert(finding.maskedNr);
        } else if (isAmong(answers.openElsewhere, finding.maskedNr))
            answered.insert(finding.maskedNr);
        else
            unanswered.push_back(finding);
    }
    gates.refuse("masked-elsewhere-open", rowsOf(whole), pairsOf(whole));
    gates.refuse("part-elsewhere-open", rowsOf(unanswered), pairsOf(unanswered));
    gates.refuse("person-elsewhere-open", rowsOf(unansweredPersons), pairsOf(unansweredPersons));
    ready.answers.openElsewhere.assign(answered.begin(), answered.end());
    ready.answers.personsOpen.assign(answeredPersons.begin(), answeredPersons.end());
    ready.personsOpen.assign(persons.begin(), persons.end());
    ready.personsOpen.resize(std::min(ready.personsOpen.size(), mostPairs));
}

/// A mask against those who asked for what it hides: the list itself answers them.
void checkAsked(const ToldFilter& asked, const IssueAnswers& answers, ReadyList& ready,
                Gates& gates)
{
    RowList unanswered;
    for (const std::int64_t nr : asked.rows)
        (isAmong(answers.askedFor, nr) ? ready.answers.askedFor : unanswered).push_back(nr);
    gates.refuse("asked-for-masked", unanswered);
}

void checkChanges(const VersionChanges& changes, const IssueAnswers& answers, ReadyList& ready,
                  Gates& gates)
{
    if (changes.isEmpty())
        return gates.refuse("nothing-changed", answers.changed);
    RowList seen = answers.changed;
    std::sort(seen.begin(), seen.end());
    std::string detail =
        "hidden: " + rowNumbersText(changes.hidden) + "; opened: " + rowNumbersText(changes.opened);
    if (!changes.reworded.empty())
        detail += "; reworded: " + rowNumbersText(changes.reworded);
    if (!changes.added.empty())
        detail += "; added: " + rowNumbersText(changes.added);
    if (seen != changes.rows())
        gates.refuse("differs-from-issued", changes.rows(), detail);
    ready.answers.changed = changes.rows();
}

std::vector<SecondReviewReason> reasonsFor(const OverviewList& list, RequestScope scope,
                                           const GroundTable& grounds, const SecondReviewRule& rule,
                                           bool hasOverriddenHigh)
{
    const auto isMasked = [](const OverviewRow& row) { return !groundsOf(row).empty(); };
    const auto isAbsolute = [&](const OverviewRow& row) {
        const auto used = groundsOf(row);
        return std::any_of(used.begin(), used.end(), [&](const std::string& ground) {
            const auto found = grounds.find(ground);
            return found && found->mayBeAbsolute();
        });
    };
    std::vector<SecondReviewReason> reasons;
    const auto add = [&](bool isDue, SecondReviewReason reason) {
        if (isDue)
            reasons.push_back(reason);
    };
    const auto any = [&](const auto& condition) {
        return std::any_of(list.rows.begin(), list.rows.end(), condition);
    };
    add(rule.onAnyMask && any(isMasked), SecondReviewReason::AnyMask);
    add(rule.onOverriddenHighHint && hasOverriddenHigh, SecondReviewReason::OverriddenHighHint);
    add(list.rowCount > rule.onRowsAbove, SecondReviewReason::ManyRows);
    add(rule.onAbsoluteGround && any(isAbsolute), SecondReviewReason::AbsoluteGround);
    add(rule.onRawLog && scope == RequestScope::Raw, SecondReviewReason::RawLog);
    return reasons;
}

/// What is asked for may have been changed since: the list answers what was asked before.
void checkFilter(const OverviewList& list, const Request& request, Gates& gates)
{
    if (list.filter != request.filter)
        gates.refuseWhole("list-of-another-filter");
}

void checkVerdicts(const OverviewList& list, Gates& gates)
{
    const auto is = [](Verdict verdict) {
        return [verdict](const OverviewRow& row) { return row.verdict == verdict; };
    };
    gates.refuse("rows-unreviewed", rowsWhere(list, is(Verdict::Unreviewed)));
    gates.refuse("rows-query", rowsWhere(list, is(Verdict::Query)));
}

}

IssueCheck checkIssue(Archive& archive, std::string_view caseNumber, const HintsOf& hintsOf,
                      const GroundTable& grounds, const SecondReviewRule& rule,
                      const IssueAnswers& answers)
{
    const Request request = requestOf(archive, caseNumber);
    OverviewList list = openList(archive, request);
    IssueCheck check;
    check.state = judgedState(archive, list.id);
    archive.lists().loadRows(list);
    Gates gates(&check.blockers);
    ReadyList ready;
    checkFilter(list, request, gates);
    checkVerdicts(list, gates);
    HintGate hints(hintsOf, archive.lists().acknowledgements(list.id));
    hints.check(list, gates);
    checkGrounds(list, grounds, gates);
    checkConsistency(MaskConsistency::check(list), answers, ready, gates);
    checkAsked(ToldFilter::of(list), answers, ready, gates);
    checkChanges(changesSinceIssued(archive, request, list), answers, ready, gates);
    check.secondReview = reasonsFor(list, request.scope, grounds, rule, hints.hasOverriddenHigh());
    for (const OverviewRow& row : list.rows) {
        check.withheldRows += row.verdict == Verdict::Withheld ? 1 : 0;
        check.maskedFields += static_cast<std::int64_t>(row.masks.size());
    }
    check.rows = static_cast<std::int64_t>(list.rows.size());
    return check;
}

std::string_view secondReviewReasonName(SecondReviewReason reason)
{
    return reasonNames[static_cast<std::size_t>(reason)];
}

struct IssueAtGates::Asked {
    HintsOf hintsOf;
    std::vector<HintAcknowledgement> acknowledged;
    const GroundTable& grounds;
    SecondReviewRule rule;
    IssueAnswers answers;
    RequestScope scope;
    ForbiddenIds ids;
};

IssueAtGates::IssueAtGates(Archive& archive, std::string_view caseNumber, HintsOf hintsOf,
                           const GroundTable& grounds, const SecondReviewRule& rule,
                           const IssueAnswers& answers, const std::stop_token& stop)
    : m_passOn(stop, [this] { m_stop.request_stop(); })
{
    // Asked for first: what is written after this makes the code differ when the issue is recorded.
    const std::string controlCode = archive.audit().controlCode();
    const Request request = requestOf(archive, caseNumber);
    OverviewList& list = m_ready.judged = openList(archive, request);
    if (answers.seen && *answers.seen != judgedState(archive, list.id))
        throw GateError("changed-since");
    archive.lists().loadRows(list);

    Gates gates;
    checkFilter(list, request, gates);
    checkVerdicts(list, gates);
    m_ready.asked = ToldFilter::of(list);
    m_ready.changes = changesSinceIssued(archive, request, list);
    if (const auto issued = archive.lists().newestIssued(request.id))
        m_ready.replaces = issued->version;
    m_tested =
        std::async(std::launch::async, &IssueAtGates::test, this,
                   Asked{std::move(hintsOf), archive.lists().acknowledgements(list.id), grounds,
                         rule, answers, request.scope, idsOf(archive, request, list)});
    try {
        m_ready.list = disclosableOf(list, m_stop.get_token());
    } catch (...) {
        m_tested.get(); // what a gate says comes first
        throw;
    }
    m_ready.list.controlCode = controlCode;
}

IssueAtGates::~IssueAtGates()
{
    m_stop.request_stop();
}

/// The gates that take time, in their order.
ReadyList IssueAtGates::test(const Asked& asked) const
{
    const OverviewList& list = m_ready.judged;
    ReadyList found;
    Gates gates;
    HintGate hints(asked.hintsOf, asked.acknowledged);
    hints.check(list, gates);
    checkGrounds(list, asked.grounds, gates);
    const FindingList findings =
        MaskConsistency::check(list, MaskConsistency::mostFindings, m_stop.get_token());
    checkConsistency(findings, asked.answers, found, gates);
    checkAsked(m_ready.asked, asked.answers, found, gates);
    checkChanges(m_ready.changes, asked.answers, found, gates);
    found.answers.note = asked.answers.note;
    found.secondReview =
        reasonsFor(list, asked.scope, asked.grounds, asked.rule, hints.hasOverriddenHigh());
    found.forbidden = forbiddenFor(asked.ids, list, found.answers.openElsewhere);
    return found;
}

ReadyList& IssueAtGates::pass()
{
    if (m_tested.valid()) {
        ReadyList found = m_tested.get();
        m_ready.answers = std::move(found.answers);
        m_ready.personsOpen = std::move(found.personsOpen);
        m_ready.secondReview = std::move(found.secondReview);
        m_ready.forbidden = std::move(found.forbidden);
    }
    return m_ready;
}

ReadyList prepareIssue(Archive& archive, std::string_view caseNumber, const HintsOf& hintsOf,
                       const GroundTable& grounds, const SecondReviewRule& rule,
                       const IssueAnswers& answers, const std::stop_token& stop)
{
    IssueAtGates atGates(archive, caseNumber, hintsOf, grounds, rule, answers, stop);
    return std::move(atGates.pass());
}

void sealForbidden(ReadyList& ready, std::span<const std::string> ownWords,
                   const std::stop_token& stop)
{
    ready.forbidden.seal();
    ready.forbidden.excuseOpenOf(ready.judged, stop);
    for (const std::string& words : ownWords)
        ready.forbidden.excuse(words);
}

void recordIssued(Archive& archive, const ReadyList& ready, std::span<const IssuedFileRecord> files,
                  std::string_view actor)
{
    assert(!files.empty());
    Transaction transaction(archive.database());
    if (archive.audit().controlCode() != ready.list.controlCode)
        throw GateError("changed-since");
    Request request = requestOf(archive, ready.judged.caseNumber);
    archive.lists().setIssued(ready.judged.id, archive.now(), actor);
    archive.journal().forget(ready.judged.id);
    IssuedContentStore(archive.database())
        .keep(ready.judged.id, {ready.list.authority, ready.list.facts, contentDigest(ready.list)});
    recordFiles(archive, ready, files, "list-issued", actor);
    std::string note = versionNote(ready.judged);
    if (!ready.answers.note.empty())
        note += (note.empty() ? "" : ": ") + ready.answers.note;
    advance(archive, request, RequestEvent::ApproveList, note, actor);
    if (ready.judged.rowCount > 0)
        holdListed(archive, request, actor);
    transaction.commit();
}

}
