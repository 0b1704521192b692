// SPDX-License-Identifier: EUPL-1.2
#include "core/store/ListStore.h"

#include "core/base/Text.h"
#include "core/domain/RowNumbers.h"
#include "core/store/RequestStore.h"
#include "core/task/ChangeRequest.h"
#include "core/task/FreezeList.h"
#include "core/task/IssueList.h"
#include "core/task/IssuedList.h"
#include "tests/support/ListCase.h"

#include <doctest/doctest.h>
#include <future>

using namespace postinsyn;
using test::decidedText;
using test::gate;

namespace {

/// Words of the subject that stand for hints: Remiss is high, Möte is low.
std::vector<Hint> testHints(const OverviewRow& row)
{
    const std::string& subject = row.subject.shownTo(ReviewerView());
    std::vector<Hint> hints;
    for (const char* word : {"Remiss", "Möte"}) {
        const std::size_t at = subject.find(word);
        if (at == std::string::npos)
            continue;
        Hint hint;
        hint.rule = foldText(word);
        hint.severity = word == std::string("Remiss") ? HintSeverity::High : HintSeverity::Low;
        hint.start = codePointCount(subject.substr(0, at));
        hint.length = codePointCount(word);
        hints.push_back(hint);
    }
    return hints;
}

LoggedMessage message(std::int64_t second, std::string messageId, std::string sender,
                      std::vector<std::string> recipients, std::string subject)
{
    static std::int64_t next = 1000;
    LoggedMessage made;
    made.id = MessageId{next--}; // not in the order of time: ids do not number the list
    made.utc = Instant{1'774'738'800'000 + second * 1000};
    made.messageId = std::move(messageId);
    made.sender = std::move(sender);
    for (std::string& address : recipients)
        made.recipients.push_back({std::move(address)});
    made.subject = std::move(subject);
    made.direction = Direction::In;
    return made;
}

struct Fixture : test::ListCase {
    Fixture() : ListCase(testHints) {}

    static std::vector<LoggedMessage> sample()
    {
        return {message(60, "b", "bo@region.example", {"anna@press.example"}, "Remiss Anna Alm"),
                message(0, "c", "anna@press.example", {"bo@region.example"}, "Fråga"),
                message(60, "a", "cia@region.example", {"bo@region.example", "D@x.example"},
                        "Remiss Anna Alm, SV"),
                message(90, "", "", {"bo@region.example"}, "")};
    }
    void addToLog(MessageId id, const std::string& messageId)
    {
        const std::string sql =
            "INSERT INTO message (id, key, identity, message_id, is_header_sender, subject_id, "
            "subject_state, time_rank, size, declared_recipients, is_system, source_id, line) "
            "VALUES (" +
            std::to_string(id.value) + ", 0, 0, '" + messageId + "', 0, 1, 0, 0, 1, 1, 0, 1, 1)";
        archive->database().run(sql.c_str());
    }
    FrozenList freeze(std::vector<LoggedMessage> messages)
    {
        FreezeOrder order;
        order.caseNumber = "A";
        order.filterText = "allt";
        order.filter = asked;
        order.completeness.warnings = {"gap"};
        order.messages = std::move(messages);
        return freezeList(*archive, std::move(order), "anna");
    }
    OverviewList read(std::optional<int> version = {})
    {
        auto list = archive->lists().head(requestOf(*archive, "A").id, version);
        REQUIRE(list.has_value());
        archive->lists().loadRows(*list);
        return *list;
    }
    void acknowledge(std::int64_t row, const char* hint, HintAnswer answer)
    {
        acknowledgeHint(*archive, "A", row, hint, answer, hintsOf, "anna");
    }
    ReadyList prepare(const IssueAnswers& answers = {})
    {
        return prepareIssue(*archive, "A", hintsOf, grounds, {}, answers);
    }
    void issue(const IssueAnswers& answers = {})
    {
        recordIssued(*archive, prepare(answers),
                     std::vector<IssuedFileRecord>{{"xlsx", std::string(32, 'h'), 1}}, "anna");
    }
    std::string subjects()
    {
        std::string text;
        for (const OverviewRow& row : read().rows)
            text += std::to_string(row.nr) + " " + row.subject.shownTo(ReviewerView()) + "\n";
        return text;
    }
    std::string lastEntry()
    {
        const auto entry = archive->audit().entries(archive->audit().head().seq).at(0).entry;
        return entry.event + " " + entry.detail.value_or("-");
    }
    /// Every row as judged, one a line.
    std::string printed(std::optional<int> version = {})
    {
        std::string text;
        for (const OverviewRow& row : read(version).rows)
            text += decidedText(row) + "\n";
        return text;
    }
    /// All clear but the two referrals, whose name is masked.
    void judgeAll()
    {
        judge({1, 4}, ClearRows{});
        judge({2, 3}, MaskRows{RowField::Subject, "Anna Alm", "25:1"});
        acknowledge(2, "remiss@subject:0+6", HintAnswer::NotSecret);
        acknowledge(3, "remiss@subject:0+6", HintAnswer::NotSecret);
    }
};

}

TEST_SUITE("FreezeList")
{
    TEST_CASE_FIXTURE(Fixture, "Rows are numbered by time, then message-id, and kept as they were")
    {
        const OverviewList list = freeze(sample());
        CHECK(list.rowCount == 4);
        const OverviewList back = read();
        const ReviewerView view;
        std::string text;
        for (const OverviewRow& row : back.rows)
            text += std::to_string(row.nr) + " " + row.utc.toIso() + " " +
                    std::string(directionName(row.direction)) + " " + row.sender.shownTo(view) +
                    " > " + row.recipientsJoined.shownTo(view) + " | " + row.subject.shownTo(view) +
                    "\n";
        CHECK(text == "1 2026-03-28T23:00:00Z in anna@press.example > bo@region.example | Fråga\n"
                      "2 2026-03-28T23:01:00Z in cia@region.example > bo@region.example; "
                      "D@x.example | Remiss Anna Alm, SV\n"
                      "3 2026-03-28T23:01:00Z in bo@region.example > anna@press.example | "
                      "Remiss Anna Alm\n"
                      "4 2026-03-28T23:01:30Z in  > bo@region.example | \n");
        CHECK(back.rows[1].recipients.size() == 2);
        CHECK(back.version == 1);
        CHECK(back.filterText == "allt");
        CHECK(back.filter.parties == std::vector<std::string>{"anna@press.example"});
        CHECK(ListCompleteness::fromJson(back.completeness).warnings ==
              std::vector<std::string>{"gap"});
        CHECK(back.uid == list.uid);
        CHECK(requestOf(*archive, "A").state == RequestState::ListUnderReview);
    }

    TEST_CASE_FIXTURE(Fixture, "Addresses of a group and its members stand in one row, each once")
    {
        auto mail = message(0, "g", "a@region.example",
                            {"grupp@region.example", "Bo@region.example", "bo@region.example"},
                            "\"Citat\" \\ \x01 och, komma");
        mail.recipients[1].isOwnRow = false;
        freeze({mail});
        const OverviewList list = read();
        REQUIRE(list.rows.size() == 1);
        CHECK(list.rows[0].recipientsJoined.shownTo(ReviewerView()) ==
              "grupp@region.example; Bo@region.example");
        CHECK(list.rows[0].subject.shownTo(ReviewerView()) == "\"Citat\" \\ \x01 och, komma");
    }

    TEST_CASE_FIXTURE(Fixture, "An address keeps quotes, backslashes and control characters")
    {
        freeze({message(0, "g", "a@region.example", {"\"x\\y\x02\"@region.example"}, "")});
        CHECK(read().rows[0].recipients.at(0).shownTo(ReviewerView()) ==
              "\"x\\y\x02\"@region.example");
    }

    TEST_CASE_FIXTURE(Fixture, "Recipients that others changed are damage, not a short list")
    {
        freeze(sample());
        for (const char* json :
             {"[{\"address\":\"abc", "[{\"address\":\"abc\\\"", "[{\"address\":\"\\"}) {
            CAPTURE(json);
            Statement(archive->database(), "UPDATE list_row SET recipients = ? WHERE nr = 2")
                .run(json);
            CHECK_THROWS_AS(read(), StoreError);
        }
    }

    TEST_CASE_FIXTURE(Fixture, "Nothing found is a state of its own, and the log stays")
    {
        FreezeOrder order;
        order.caseNumber = "A";
        order.filterText = "allt";
        order.removeOutside = [](RequestId, std::span<const MessageId>) -> std::size_t {
            FAIL("called");
            return 0;
        };
        CHECK(freezeList(*archive, order, "anna").rowCount == 0);
        CHECK(requestOf(*archive, "A").state == RequestState::NoHits);
        CHECK(read().filterText == "allt");
    }

    TEST_CASE_FIXTURE(Fixture, "What lies outside the order leaves in the same transaction")
    {
        FreezeOrder order;
        order.caseNumber = "A";
        order.messages = sample();
        std::vector<MessageId> kept;
        order.removeOutside = [&](RequestId request, std::span<const MessageId> keep) {
            CHECK(request == requestOf(*archive, "A").id);
            CHECK(archive->database().isInTransaction());
            kept.assign(keep.begin(), keep.end());
            return std::size_t{7};
        };
        CHECK(freezeList(*archive, order, "anna").outsideCount == 7);
        CHECK(kept.size() == 4);
        CHECK(std::is_sorted(kept.begin(), kept.end()));
        CHECK(read().outsideCount == 7);
    }

    TEST_CASE_FIXTURE(Fixture, "The log at hand is noted; without any log nothing is frozen")
    {
        freeze(sample());
        const auto history = archive->requests().history(requestOf(*archive, "A").id);
        REQUIRE(history.size() == 3);
        CHECK(history[1].event == RequestEvent::ImportLog);
        CHECK(history[2].event == RequestEvent::FreezeList);
    }

    TEST_CASE_FIXTURE(Fixture,
                      "Frozen again, unchanged rows keep their decisions under new numbers")
    {
        auto messages = sample();
        freeze(messages);
        judgeAll();
        const std::string before = printed(1);
        messages[2].utc.ms += 438; // another log tells the time better, and how the mail fared
        messages[2].recipients[0].status = DeliveryStatus::Delivered;
        messages[1].subject = "Fråga 2";                                         // was row 1
        messages.erase(messages.begin() + 3);                                    // was row 4
        messages.push_back(message(30, "n", "", {"bo@region.example"}, "Nytt")); // from a new log
        messages.push_back(message(10, "m", "", {"bo@region.example"}, "Nytt"));
        const FrozenList again = freeze(messages);
        CHECK(again.version == 2);
        CHECK(again.carriedRows == 2);
        CHECK(lastEntry() == "request-event event=freeze-list; from=list-under-review; "
                             "to=list-under-review");
        CHECK(printed() == "1 unreviewed\n2 unreviewed\n3 unreviewed\n"
                           "4 masked subject:7+8 OSL 25:1 bulk\n"
                           "5 masked subject:7+8 OSL 25:1 bulk\n");
        std::string answered;
        for (const HintAcknowledgement& answer : archive->lists().acknowledgements(again.id))
            answered += std::to_string(answer.nr) + " " + answer.hint + "\n";
        CHECK(answered == "4 remiss@subject:0+6\n5 remiss@subject:0+6\n");
        CHECK(printed(1) == before);
        CHECK(gate([&] { (void)prepare(); }) == "rows-unreviewed 1 2 3");
    }

    TEST_CASE_FIXTURE(Fixture, "Nothing found, or found no more, can be frozen again")
    {
        freeze({});
        CHECK(requestOf(*archive, "A").state == RequestState::NoHits);
        CHECK(freeze({}).isUnchanged);
        CHECK(read().version == 1);
        CHECK(freeze(sample()).carriedRows == 0);
        CHECK(requestOf(*archive, "A").state == RequestState::ListUnderReview);
        freeze({});
        CHECK(requestOf(*archive, "A").state == RequestState::NoHits);
        recordEvent(*archive, "A", RequestEvent::ImportLog, "", "anna");
        CHECK(gate([&] { judge({1}, ClearRows{}); }) == "event-not-allowed (log-received)");
        CHECK(freeze(sample()).version == 4);
        judgeAll();
    }

    TEST_CASE_FIXTURE(Fixture, "Frozen again without anything new, the list stays as it is")
    {
        auto messages = sample();
        freeze(messages);
        judgeAll();
        const auto entries = archive->audit().head().seq;
        const FrozenList again = freeze(messages);
        CHECK(again.isUnchanged);
        CHECK(again.version == 1);
        CHECK(again.uid == read().uid);
        CHECK(archive->audit().head().seq == entries);
        judge({1}, ClearRows{}); // and can be undone still
        CHECK_NOTHROW(undoJudging(*archive, "A", "anna"));
        issue();
        CHECK_FALSE(freeze(messages).isUnchanged);
        CHECK(archive->requests().history(requestOf(*archive, "A").id).back().note == "v2");
        issue({{}, {}, "inget nytt"});
        CHECK(archive->requests().history(requestOf(*archive, "A").id).back().note ==
              "v2: inget nytt");
    }

    TEST_CASE_FIXTURE(Fixture, "Nothing found is an answer that can be given out")
    {
        freeze({});
        CHECK(prepare().list.rows.empty());
        issue();
        CHECK(requestOf(*archive, "A").state == RequestState::NoHits);
        CHECK(read().issuedAt.has_value());
        const FrozenList found = freeze(sample());
        CHECK(found.keepsNumbersOf == 1);
        CHECK(found.sinceIssued.added == std::vector<std::int64_t>{1, 2, 3, 4});
        CHECK(requestOf(*archive, "A").state == RequestState::ListUnderReview);
    }

    TEST_CASE_FIXTURE(Fixture, "A list frozen before what is asked for was changed does not go out")
    {
        freeze(sample());
        judgeAll();
        MessageFilter other = asked;
        other.subject = "remiss";
        changeRequest(*archive, "A", other, {}, "anna");
        CHECK(gate([&] { (void)prepare(); }) == "list-of-another-filter");
        const auto blockers = checkIssue(*archive, "A", hintsOf, grounds, {}).blockers;
        REQUIRE(blockers.size() == 1);
        CHECK(blockers.front().code() == "list-of-another-filter");
        changeRequest(*archive, "A", asked, {}, "anna");
        CHECK_NOTHROW((void)prepare());
    }

    TEST_CASE_FIXTURE(Fixture, "All that stands in the way of an issue is told at once")
    {
        freeze(sample());
        const auto blockers = [&] {
            std::string text;
            for (const GateError& each : checkIssue(*archive, "A", hintsOf, grounds, {}).blockers)
                text += each.code() + " " + rowNumbersText(each.rows()) + "\n";
            return text;
        };
        CHECK(blockers().starts_with("rows-unreviewed 1-"));
        judgeAll();
        CHECK(blockers().empty());
        CHECK_NOTHROW((void)prepare());
        judge({1}, QueryRows{});
        CHECK(blockers() == "rows-query 1\n");
        judge({1}, ClearRows{});
        IssueAnswers answers;
        answers.seen = checkIssue(*archive, "A", hintsOf, grounds, {}).state;
        CHECK_NOTHROW((void)prepareIssue(*archive, "A", hintsOf, grounds, {}, answers));
        judge({1}, NoteRows{"Fråga juristen"});
        undoJudging(*archive, "A", "anna");
        CHECK(gate([&] {
                  (void)prepareIssue(*archive, "A", hintsOf, grounds, {}, answers);
              }).starts_with("changed-since"));
        CHECK(gate([&] { (void)issuedList(*archive, "A"); }).starts_with("list-not-issued"));
        recordIssued(
            *archive,
            [&] {
                judge({1}, ClearRows{});
                return prepare();
            }(),
            std::vector<IssuedFileRecord>{{"xlsx", std::string(32, 'h'), 1}}, "anna");
        CHECK(gate([&] { (void)blockers(); }).starts_with("list-issued"));
        const ReadyList again = issuedList(*archive, "A");
        CHECK(again.list.rows.size() == std::size_t(again.judged.rowCount));
        CHECK(again.list.controlCode.size() > 4);
    }

    TEST_CASE_FIXTURE(Fixture, "What went out keeps its numbers, what came since follows them")
    {
        auto messages = sample();
        freeze(messages);
        judgeAll();
        issue();
        const std::string before = printed(1);
        messages[1].subject = "Fråga 2";      // row 1: another log tells more of it
        messages.erase(messages.begin() + 3); // row 4: the log knows it no more
        messages.push_back(message(30, "n", "", {"bo@region.example"}, "Nytt 30"));
        messages.push_back(message(10, "m", "", {"bo@region.example"}, "Nytt 10"));
        const FrozenList again = freeze(messages);
        CHECK(again.version == 2);
        CHECK(again.rowCount == 6);
        CHECK(again.keepsNumbersOf == 1);
        CHECK(again.carriedRows == 3);
        CHECK(again.sinceIssued == VersionChanges{{}, {}, {1}, {5, 6}});
        CHECK(subjects() == "1 Fråga 2\n2 Remiss Anna Alm, SV\n3 Remiss Anna Alm\n4 \n"
                            "5 Nytt 10\n6 Nytt 30\n");
        CHECK(printed() == "1 unreviewed\n2 masked subject:7+8 OSL 25:1 bulk\n"
                           "3 masked subject:7+8 OSL 25:1 bulk\n4 clear bulk\n"
                           "5 unreviewed\n6 unreviewed\n");
        CHECK(archive->lists().acknowledgements(again.id).size() == 2);
        CHECK(printed(1) == before);
        CHECK(requestOf(*archive, "A").state == RequestState::ListDisclosed);

        judge({1, 5, 6}, ClearRows{});
        CHECK(gate([&] { (void)prepare(); }) ==
              "differs-from-issued 1 5 6 (hidden: ; opened: ; reworded: 1; added: 5-6)");
        const ReadyList ready = prepare({{}, {1, 5, 6}});
        CHECK(ready.replaces == 1);
        CHECK(ready.list.rows.size() == 6);
    }

    TEST_CASE_FIXTURE(Fixture, "Rows that were added and did not go out may be numbered anew")
    {
        auto messages = sample();
        freeze(messages);
        judgeAll();
        issue();
        messages.push_back(message(30, "n", "", {"bo@region.example"}, "Nytt 30"));
        freeze(messages);
        judge({5}, ClearRows{});
        messages.push_back(message(10, "m", "", {"bo@region.example"}, "Nytt 10"));
        const FrozenList third = freeze(messages);
        CHECK(third.version == 3);
        CHECK(third.keepsNumbersOf == 1);
        CHECK(third.carriedRows == 5);
        CHECK(subjects() == "1 Fråga\n2 Remiss Anna Alm, SV\n3 Remiss Anna Alm\n4 \n"
                            "5 Nytt 10\n6 Nytt 30\n");
        CHECK(printed().ends_with("4 clear bulk\n5 unreviewed\n6 clear\n"));
        judge({5}, ClearRows{});
        issue({{}, {5, 6}});
        const FrozenList fourth = freeze({});
        CHECK(fourth.keepsNumbersOf == 3);
        CHECK(fourth.rowCount == 6);
        CHECK(fourth.sinceIssued.isEmpty());
        CHECK(requestOf(*archive, "A").state == RequestState::ListDisclosed);
    }

    TEST_CASE_FIXTURE(Fixture, "Two rows that turned out to be one message both keep their number")
    {
        auto messages = sample();
        freeze(messages);
        judgeAll();
        issue();
        archive->database().run("UPDATE list_row SET message_id = (SELECT message_id FROM list_row "
                                "WHERE nr = 2) WHERE nr = 3");
        messages.erase(messages.begin()); // row 3
        CHECK(freeze(messages).carriedRows == 4);
        CHECK(printed() == printed(1));
        freeze(messages);
        CHECK(printed() == printed(1));
    }

    TEST_CASE_FIXTURE(Fixture, "Freezing without a log is refused")
    {
        archive->database().run("DELETE FROM source");
        CHECK(gate([&] { freeze(sample()); }) == "log-missing");
        CHECK(archive->lists().head(requestOf(*archive, "A").id) == std::nullopt);
    }

    TEST_CASE_FIXTURE(Fixture, "The audit commits to the snapshot without telling it")
    {
        freeze(sample());
        std::optional<std::string> commit;
        for (const auto& recorded : archive->audit().entries()) {
            if (recorded.entry.event == "list-frozen")
                commit = recorded.entry.commit;
            for (const char* content : {"Anna", "press", "Remiss"})
                CHECK(recorded.entry.detail.value_or("").find(content) == std::string::npos);
        }
        const ListId list = read().id;
        REQUIRE(commit.has_value());
        CHECK(commit->size() == 32);
        CHECK(*commit == archive->lists().commitmentOf(list));
        archive->database().run("UPDATE list_row SET subject = 'x' WHERE nr = 1");
        CHECK(*commit != archive->lists().commitmentOf(list));
    }
}

TEST_SUITE("JudgeRows")
{
    TEST_CASE_FIXTURE(Fixture, "Decisions are kept, and the audit tells them without content")
    {
        freeze(sample());
        judge({1}, ClearRows{});
        CHECK(lastEntry() == "rows-judged rows=1; count=1; verdict=clear");
        judge({2}, MaskRows{RowField::Subject, "Anna Alm", "25:1"});
        CHECK(
            lastEntry() ==
            "rows-judged rows=2; count=1; verdict=masked; field=subject; masks=1; ground=OSL 25:1");
        judge({3}, WithholdRows{"OSL 32:3 b"});
        CHECK(lastEntry() == "rows-judged rows=3; count=1; verdict=withheld; ground=OSL 32:3 b");
        judge({4}, QueryRows{});
        CHECK(printed() == "1 clear\n2 masked subject:7+8 OSL 25:1\n3 withheld OSL 32:3 b\n"
                           "4 query\n");
    }

    TEST_CASE_FIXTURE(Fixture, "Masks on several fields add up, clearing takes them away")
    {
        freeze(sample());
        judge({3}, MaskRows{RowField::Subject, "Anna Alm", "25:1"});
        judge({3}, MaskRows{RowField::Recipients, {}, "25:1"});
        judge({3}, MaskRows{RowField::Time, {}, "21:3"});
        CHECK(printed() == "1 unreviewed\n2 unreviewed\n3 masked time:0+1 OSL 21:3 "
                           "recipients:0+18 OSL 25:1 subject:7+8 OSL 25:1\n4 unreviewed\n");
        judge({3}, ClearRows{});
        CHECK(printed() == "1 unreviewed\n2 unreviewed\n3 clear\n4 unreviewed\n");
    }

    TEST_CASE_FIXTURE(Fixture, "Clearing several at once is for rows without hints, all or none")
    {
        freeze(sample());
        CHECK(gate([&] { judge({1, 2, 3, 4}, ClearRows{}); }) == "bulk-has-hints 2 3");
        CHECK(printed() == "1 unreviewed\n2 unreviewed\n3 unreviewed\n4 unreviewed\n");
        judge({1}, WithholdRows{"25:1"});
        CHECK(gate([&] { judge({1, 4}, ClearRows{}); }) == "bulk-has-masks 1");
        judge({1}, QueryRows{});
        CHECK(judge({4, 1, 4}, ClearRows{}).rows == std::vector<std::int64_t>{1, 4});
        CHECK(lastEntry() == "rows-judged rows=1,4; count=2; verdict=clear; bulk");
        CHECK(judge({2}, ClearRows{}).rows == std::vector<std::int64_t>{2});
        CHECK(printed() == "1 clear bulk\n2 clear\n3 unreviewed\n4 clear bulk\n");
    }

    TEST_CASE_FIXTURE(Fixture, "A mask opens no row that is withheld")
    {
        freeze(sample());
        judge({2}, WithholdRows{"21:1"});
        judge({3}, MaskRows{RowField::Subject, "Anna Alm", "25:1"});
        const auto withheld = printed();
        const RowDecision masking[] = {MaskRows{RowField::Sender, {}, "25:1"},
                                       MaskPlace{RowField::Subject, 0, 1, "25:1"}, JudgeLike{3}};
        for (const RowDecision& one : masking)
            CHECK(gate([&] { judge({2}, one); }) == "mask-withheld 2");
        CHECK(gate([&] { judge({1, 2, 3}, masking[0]); }) == "mask-withheld 2");
        CHECK(printed() == withheld);
        judge({2}, ClearRows{});
        CHECK(judge({2}, masking[0]).masks == 1);
    }

    TEST_CASE_FIXTURE(Fixture, "A mask that fits nowhere names its rows and changes nothing")
    {
        freeze(sample());
        const auto maskAll = [&](RowField field, std::optional<std::string> text) {
            return gate([&] { judge({1, 2, 3, 4}, MaskRows{field, text, "25:1"}); });
        };
        CHECK(maskAll(RowField::Subject, "Anna") == "mask-text-not-found 1 4");
        CHECK(maskAll(RowField::Subject, {}) == "mask-empty-field 4");
        CHECK(maskAll(RowField::Time, "03:00") == "mask-text-not-found 1 2 3 4");
        CHECK(gate([&] {
                  judge({2}, MaskRows{RowField::Subject, "", "25:1"});
              }) == "mask-text-not-found 2");
        CHECK(gate([&] { judge({0, 2, 5}, ClearRows{}); }) == "rows-unknown 0 5");
        CHECK(gate([&] { judge({}, ClearRows{}); }) == "rows-unknown");
        CHECK(printed() == "1 unreviewed\n2 unreviewed\n3 unreviewed\n4 unreviewed\n");
    }

    TEST_CASE_FIXTURE(Fixture, "A name in another letter case is told, not passed over")
    {
        freeze({message(0, "a", "x@region.example", {}, "Anna och ANNA"),
                message(1, "b", "x@region.example", {}, "ANNA"),
                message(2, "c", "x@region.example", {}, "aNNA, Anna")});
        const auto result = judge({1, 2}, MaskRows{RowField::Subject, "Anna", "25:1"});
        CHECK(result.otherSpellings == std::vector<std::int64_t>{1});
        CHECK(result.masks == 2);
        CHECK(gate([&] {
                  judge({3}, MaskRows{RowField::Subject, "anna", "25:1"});
              }) == "mask-text-ambiguous 3");
    }

    TEST_CASE_FIXTURE(Fixture, "A ground must be known, and comes back with its warnings")
    {
        freeze(sample());
        CHECK_THROWS_AS(judge({1}, WithholdRows{"99:99"}), Error);
        CHECK_THROWS_AS(judge({1}, WithholdRows{""}), Error);
        CHECK(judge({1}, WithholdRows{"30:23"}).ground->isNotForRegion);
    }

    TEST_CASE_FIXTURE(Fixture, "Hints are answered one by one, only those that are there")
    {
        freeze(sample());
        acknowledge(2, "remiss@subject:0+6", HintAnswer::Unclear);
        acknowledge(2, "remiss@subject:0+6", HintAnswer::NotSecret);
        CHECK(lastEntry() == "hint-acknowledged row=2; hint=remiss@subject:0+6; as=not-secret");
        const auto answers = archive->lists().acknowledgements(read().id);
        REQUIRE(answers.size() == 1);
        CHECK(answers[0].answer == HintAnswer::NotSecret);
        CHECK(gate([&] { acknowledge(1, "remiss@subject:0+6", HintAnswer::Secret); }) ==
              "hint-unknown 1");
    }

    TEST_CASE_FIXTURE(Fixture, "A withdrawn case is not judged any more")
    {
        freeze(sample());
        recordEvent(*archive, "A", RequestEvent::Withdraw, "", "anna");
        CHECK(gate([&] { judge({1}, ClearRows{}); }) == "event-not-allowed (withdrawn)");
    }
}

TEST_SUITE("IssueList")
{
    TEST_CASE_FIXTURE(Fixture, "Every gate names its rows, in turn")
    {
        freeze(sample());
        const auto told = [&] { return gate([&] { (void)prepare(); }); };
        judge({1}, ClearRows{});
        judge({4}, QueryRows{});
        CHECK(told() == "rows-unreviewed 2 3");
        judge({2}, ClearRows{});
        judge({3}, MaskRows{RowField::Subject, "Anna Alm", "25:1"});
        CHECK(told() == "rows-query 4");
        judge({4}, ClearRows{});
        CHECK(told() == "hints-unacknowledged 2 3 (2:remiss@subject:0+6 3:remiss@subject:0+6)");
        acknowledge(2, "remiss@subject:0+6", HintAnswer::Unclear);
        acknowledge(3, "remiss@subject:0+6", HintAnswer::NotSecret);
        CHECK(told() == "hints-unclear 2 (2:remiss@subject:0+6)");
        acknowledge(2, "remiss@subject:0+6", HintAnswer::Secret);
        CHECK(told() == "hints-secret-open 2 (2:remiss@subject:0+6)");
        acknowledge(2, "remiss@subject:0+6", HintAnswer::NotSecret);
        CHECK(told() == "masked-elsewhere-open 2 3 (3>2)");
        judge({2}, MaskRows{RowField::Subject, "Anna Alm", "25:1"});
        CHECK(told() == "done");
        archive->database().run("UPDATE mask SET ground = '' WHERE nr = 3");
        CHECK(told() == "mask-without-ground 3");
    }

    TEST_CASE_FIXTURE(Fixture, "A mask over the place answers its hint, withholding answers all")
    {
        freeze(sample());
        judge({1, 4}, ClearRows{});
        judge({2}, MaskRows{RowField::Subject, {}, "25:1"});
        judge({3}, WithholdRows{"25:1"});
        CHECK(gate([&] { (void)prepare(); }) == "done");
    }

    TEST_CASE_FIXTURE(Fixture, "What may leave is masked, counted and bound to the audit")
    {
        freeze(sample());
        judgeAll();
        judge({4}, WithholdRows{"25:1"});
        const ReadyList ready = prepare();
        CHECK(ready.list.rows.at(1).subject.text() == "Remiss [sekretess], SV");
        CHECK(ready.list.rows.at(3).isWithheld);
        CHECK(ready.list.maskedFields == 2);
        CHECK(ready.list.withheldRows == 1);
        CHECK(ready.list.controlCode == archive->audit().controlCode());
        CHECK(ready.list.snapshotAt == read().frozenAt);
        CHECK(ready.list.caseNumber == "A");
    }

    TEST_CASE_FIXTURE(Fixture, "Forbidden are the masked texts and the uids, not what is open")
    {
        freeze(sample());
        judgeAll();
        ReadyList ready = prepare();
        ready.forbidden.add("account", "press");
        const std::vector<std::string> own{"Mottagare"};
        sealForbidden(ready, own);
        const auto isFound = [&](const std::string& text) {
            return !ready.forbidden.search("<t>" + text + "</t>").empty();
        };
        CHECK(isFound("Remiss Anna Alm"));
        CHECK(isFound("anna alm"));
        CHECK(isFound(ready.judged.uid));
        CHECK(isFound(archive->uuid()));
        CHECK_FALSE(isFound("anna@press.example"));
        CHECK_FALSE(isFound("Remiss [sekretess], SV"));
    }

    TEST_CASE_FIXTURE(Fixture, "The times of hidden rows are forbidden, whatever words tell them")
    {
        freeze(sample());
        judgeAll();
        judge({1}, MaskRows{RowField::Time, {}, "25:1"});
        judge({2}, WithholdRows{"25:1"});
        ReadyList ready = prepare();
        const std::vector<std::string> own{"Loggen slutar 2026-03-29 00:00 (+01:00)"};
        sealForbidden(ready, own);
        const auto isFound = [&](const std::string& text) {
            return !ready.forbidden.search("<t>" + text + "</t>").empty();
        };
        CHECK(isFound("från 2026-03-29 00:00 (+01:00)"));
        CHECK_FALSE(isFound("från 2026-03-29 00:01 (+01:00)")); // that of row 3, which is open
        CHECK_FALSE(isFound("från 2026-03-29"));
    }

    TEST_CASE("A Message-ID that many rows share is looked for once")
    {
        const auto forbiddenCount = [](const char* second) {
            Fixture fresh;
            std::vector<LoggedMessage> two{
                message(0, "x", "a@region.example", {"b@region.example"}, "Fråga"),
                message(1, "y", "a@region.example", {"b@region.example"}, "Svar")};
            const std::string ids[] = {"<fixed@kund.example>", second};
            for (std::size_t i = 0; i < two.size(); ++i)
                fresh.addToLog(two[i].id, ids[i]);
            fresh.freeze(two);
            fresh.judge({1, 2}, ClearRows{});
            return fresh.prepare().forbidden.count();
        };
        CHECK(forbiddenCount("<other@kund.example>") == forbiddenCount("<fixed@kund.example>") + 1);
    }

    TEST_CASE_FIXTURE(Fixture, "A stop ends the check of the gates, also beside the hints")
    {
        freeze(sample());
        judgeAll();
        std::stop_source stop;
        const HintsOf stopping = [&](const OverviewRow& row) {
            stop.request_stop();
            return testHints(row);
        };
        CHECK_THROWS_AS(prepareIssue(*archive, "A", stopping, grounds, {}, {}, stop.get_token()),
                        Cancelled);
        CHECK(prepare().list.rows.size() == 4);
    }

    TEST_CASE_FIXTURE(Fixture, "A list is there to be written before its gates have been tested")
    {
        freeze(sample());
        for (const std::int64_t nr : {1, 2, 3, 4}) // the hints of rows 2 and 3 are still open
            judge({nr}, ClearRows{});
        std::promise<void> isWritten;
        const HintsOf late = [&, written = isWritten.get_future().share()](const OverviewRow& row) {
            written.wait();
            return testHints(row);
        };
        IssueAtGates atGates(*archive, "A", late, grounds, {}, {}, {});
        CHECK(atGates.ready().list.rows.size() == 4);
        isWritten.set_value();
        const std::string refusal = gate([&] { (void)atGates.pass(); });
        CHECK(refusal.starts_with("hints-unacknowledged 2 3"));
        CHECK(refusal == gate([&] { (void)prepare(); }));
    }

    TEST_CASE_FIXTURE(Fixture, "A second review is advised with its reasons")
    {
        freeze(sample());
        judgeAll();
        const auto reasons = [&](const SecondReviewRule& rule) {
            std::string text;
            for (const SecondReviewReason reason :
                 prepareIssue(*archive, "A", hintsOf, grounds, rule).secondReview)
                text += std::string(secondReviewReasonName(reason)) + " ";
            return text;
        };
        SecondReviewRule rule;
        CHECK(reasons(rule) == "any-mask overridden-high-hint ");
        rule.onRowsAbove = 3;
        CHECK(reasons(rule) == "any-mask overridden-high-hint many-rows ");
        judge({3}, WithholdRows{"32:3 b"});
        CHECK(reasons(rule) == "any-mask overridden-high-hint many-rows absolute-ground ");
        rule = {false, false, 200, false, false, false};
        CHECK(reasons(rule) == "");
    }

    TEST_CASE_FIXTURE(Fixture, "Issuing closes the list and moves the case on, once")
    {
        freeze(sample());
        judgeAll();
        const ReadyList ready = prepare();
        const std::vector<IssuedFileRecord> files{{"xlsx", std::string(32, 'h'), 1234}};
        recordIssued(*archive, ready, files, "anna");
        CHECK(requestOf(*archive, "A").state == RequestState::ListDisclosed);
        const OverviewList issued = read();
        CHECK(issued.issuedAt == now);
        const auto made = archive->lists().disclosures(issued.id);
        REQUIRE(made.size() == 1);
        CHECK(made[0].sha256 == std::string(32, 'h'));
        CHECK(made[0].rows == 4);
        CHECK(made[0].maskedFields == 2);
        CHECK(made[0].controlCode == ready.list.controlCode);

        CHECK(gate([&] { judge({1}, ClearRows{}); }) == "list-issued (1)");
        CHECK(gate([&] { acknowledge(2, "remiss@subject:0+6", HintAnswer::Secret); }) ==
              "list-issued (1)");
        CHECK(gate([&] { (void)prepare(); }) == "list-issued (1)");
        CHECK(gate([&] { recordIssued(*archive, ready, files, "anna"); }) == "changed-since");
    }

    TEST_CASE_FIXTURE(Fixture,
                      "A list that changed after it was prepared is not recorded as issued")
    {
        freeze(sample());
        judgeAll();
        const ReadyList ready = prepare();
        judge({1}, QueryRows{});
        const std::vector<IssuedFileRecord> files{{"xlsx", std::string(32, 'h'), 1}};
        CHECK(gate([&] { recordIssued(*archive, ready, files, "anna"); }) == "changed-since");
        CHECK_FALSE(read().issuedAt.has_value());
        CHECK(requestOf(*archive, "A").state == RequestState::ListUnderReview);
    }

    TEST_CASE_FIXTURE(Fixture, "A new version keeps numbers and decisions, and is judged anew")
    {
        freeze(sample());
        CHECK(gate([&] { newListVersion(*archive, "A", "anna"); }) == "list-not-issued (1)");
        judgeAll();
        const std::vector<IssuedFileRecord> files{{"xlsx", std::string(32, 'h'), 1}};
        recordIssued(*archive, prepare(), files, "anna");
        const std::string before = printed(1);
        const OverviewList second = newListVersion(*archive, "A", "eva");
        CHECK(second.version == 2);
        CHECK(printed(2) == before);
        CHECK_FALSE(read(2).issuedAt.has_value());
        judge({1}, WithholdRows{"25:1"});
        CHECK(printed(1) == before);
        CHECK(printed(2) != before);
        CHECK(gate([&] { newListVersion(*archive, "A", "anna"); }) == "list-not-issued (2)");
        recordIssued(*archive, prepare({{}, {1}}), files, "anna");
        CHECK(requestOf(*archive, "A").state == RequestState::ListDisclosed);
        CHECK(archive->lists().head(requestOf(*archive, "A").id)->version == 2);
    }

    TEST_CASE_FIXTURE(Fixture, "What differs from a version that went out is named and answered")
    {
        freeze(sample());
        judgeAll();
        const std::vector<IssuedFileRecord> files{{"xlsx", std::string(32, 'h'), 1}};
        CHECK(gate([&] { (void)prepare({{}, {1}}); }) == "nothing-changed 1");
        recordIssued(*archive, prepare(), files, "anna");
        newListVersion(*archive, "A", "anna");
        CHECK(prepare().changes.isEmpty());
        judge({1}, WithholdRows{"25:1"});
        judge({2}, ClearRows{});
        judge({3}, ClearRows{});
        const std::string told = "differs-from-issued 1 2 3 (hidden: 1; opened: 2-3)";
        CHECK(gate([&] { (void)prepare(); }) == told);
        CHECK(gate([&] { (void)prepare({{}, {1, 2}}); }) == told);
        CHECK(gate([&] { (void)prepare({{}, {1, 2, 3, 4}}); }) == told);
        const ReadyList ready = prepare({{}, {3, 1, 2}});
        CHECK(ready.changes == VersionChanges{{1}, {2, 3}, {}, {}});
        recordIssued(*archive, ready, files, "anna");
        const auto issued = archive->audit().entries(archive->audit().head().seq - 1).at(0).entry;
        CHECK(issued.detail.value_or("").ends_with("; changed=1-3"));

        // What is out stays out: the first version still counts, what it hid does not.
        newListVersion(*archive, "A", "anna");
        CHECK(gate([&] { (void)prepare(); }) == "differs-from-issued 1 (hidden: 1; opened: )");
    }

    TEST_CASE_FIXTURE(Fixture, "An everyday subject of a withheld row may be open elsewhere")
    {
        freeze({message(1, "a", "x@region.example", {"y@region.example"}, "Frågan om lokaler"),
                message(2, "b", "z@region.example", {"y@region.example"}, "Frågan om lokaler"),
                message(3, "c", "w@region.example", {"y@region.example"}, "FRÅGAN om lokaler")});
        judge({1}, WithholdRows{"25:1"});
        judge({2}, ClearRows{});
        judge({3}, WithholdRows{"25:1"});
        CHECK(gate([&] { (void)prepare(); }) == "part-elsewhere-open 1 2 (1>2)");
        CHECK(gate([&] { (void)prepare({{2}, {}}); }) == "part-elsewhere-open 1 2 (1>2)");
        ReadyList ready = prepare({{1, 2}, {}, "Vardagligt"});
        CHECK(ready.answers.openElsewhere == std::vector<std::int64_t>{1});
        sealForbidden(ready, {});
        CHECK(ready.forbidden.search("<t>Frågan om lokaler</t>").empty());
        CHECK_FALSE(ready.forbidden.search("<t>w@region.example</t>").empty());
        const std::vector<IssuedFileRecord> files{{"xlsx", std::string(32, 'h'), 1}};
        recordIssued(*archive, ready, files, "anna");
        const auto issued = archive->audit().entries(archive->audit().head().seq - 2).at(0).entry;
        CHECK(issued.detail.value_or("").ends_with("; open-elsewhere=1"));
        CHECK(archive->requests().history(requestOf(*archive, "A").id).back().note == "Vardagligt");
    }

    TEST_CASE_FIXTURE(Fixture, "A name within a mask stops the issue, and so does its address")
    {
        freeze({message(1, "a", "x@region.example", {}, "Samtal Bo Ek 811218-9876"),
                message(2, "b", "bo.ek@region.example", {}, "Tid för Bo Eks samtal")});
        judge({1}, MaskRows{RowField::Subject, "Bo Ek 811218-9876", "25:1"});
        judge({2}, ClearRows{});
        CHECK(gate([&] { (void)prepare(); }) == "part-elsewhere-open 1 2 (1>2)");
        judge({2}, MaskRows{RowField::Subject, "Bo Ek", "25:1"});
        CHECK(gate([&] { (void)prepare(); }) == "person-elsewhere-open 1 2 (1>2)");
        CHECK(gate([&] { (void)prepare({{1}, {}}); }) == "person-elsewhere-open 1 2 (1>2)");
        IssueAnswers looked;
        looked.personsOpen = {1, 2};
        const ReadyList ready = prepare(looked);
        CHECK(ready.personsOpen == std::vector<std::pair<std::int64_t, std::int64_t>>{{1, 2}});
        CHECK(ready.answers.personsOpen == std::vector<std::int64_t>{1});
        const std::vector<IssuedFileRecord> files{{"xlsx", std::string(32, 'h'), 1}};
        recordIssued(*archive, ready, files, "anna");
        const auto issued = archive->audit().entries(archive->audit().head().seq - 2).at(0).entry;
        CHECK(issued.detail.value_or("").ends_with("; persons-open=1"));
    }

    TEST_CASE_FIXTURE(Fixture, "A short masked word stops the issue where it stands by itself")
    {
        freeze({message(1, "a", "x@region.example", {}, "Samtal med Lisa"),
                message(2, "b", "y@region.example", {}, "Lisas tid"),
                message(3, "c", "z@region.example", {}, "Realisation")});
        judge({1}, MaskRows{RowField::Subject, "Lisa", "25:1"});
        judge({2, 3}, ClearRows{});
        CHECK(gate([&] { (void)prepare(); }) == "part-elsewhere-open 1 2 (1>2)");
        CHECK(prepare({{1}, {}}).answers.openElsewhere == std::vector<std::int64_t>{1});
    }

    TEST_CASE_FIXTURE(Fixture, "What went out can be written again, word for word")
    {
        CHECK(gate([&] { (void)prepareAgain(*archive, "A"); }) == "list-missing");
        freeze(sample());
        judgeAll();
        CHECK(gate([&] { (void)prepareAgain(*archive, "A"); }) == "nothing-issued");
        ReadyList first = prepare();
        first.list.authority = DisclosableText::own("Region Exempel");
        first.list.facts = {{DisclosableText::own("Kontakt"), DisclosableText::own("035-1")},
                            {DisclosableText::own("Avgift"), DisclosableText::own("ingen")}};
        const std::vector<IssuedFileRecord> files{{"xlsx", std::string(32, 'h'), 1}};
        recordIssued(*archive, first, files, "anna");
        newListVersion(*archive, "A", "anna");
        judge({1}, WithholdRows{"25:1"});

        ReadyList again = prepareAgain(*archive, "A");
        CHECK(again.judged.version == 1);
        CHECK(again.list.controlCode == first.list.controlCode);
        CHECK(again.list.authority == first.list.authority);
        CHECK(again.list.facts == first.list.facts);
        CHECK(contentDigest(again.list) == contentDigest(first.list));
        sealForbidden(again, {});
        CHECK_FALSE(again.forbidden.search("<t>Remiss Anna Alm</t>").empty());
        recordAgain(*archive, again,
                    std::vector<IssuedFileRecord>{{"pdf", std::string(32, 'p'), 7}}, "eva");
        CHECK(lastEntry().starts_with("list-written-again list=" + again.judged.uid +
                                      "; version=1; kind=pdf; rows=4; masked-fields=2"));
        const auto made = archive->lists().disclosures(again.judged.id);
        REQUIRE(made.size() == 2);
        CHECK(made[1].controlCode == made[0].controlCode);
        CHECK(made[1].actor == "eva");
    }

    TEST_CASE_FIXTURE(Fixture, "What is stored otherwise than it went out is not written again")
    {
        freeze(sample());
        judgeAll();
        issue();
        const auto told = [&](const char* sql) {
            archive->database().run("SAVEPOINT tampered");
            archive->database().run(sql);
            const std::string refusal = gate([&] { (void)prepareAgain(*archive, "A"); });
            archive->database().run("ROLLBACK TO tampered");
            archive->database().run("RELEASE tampered");
            return refusal;
        };
        CHECK(told("SELECT 1") == "done");
        CHECK(told("DELETE FROM mask WHERE nr = 2") == "issued-content-differs (1)");
        CHECK(told("UPDATE list_row SET subject = 'x' WHERE nr = 1") ==
              "issued-content-differs (1)");
        CHECK(told("DELETE FROM list_row WHERE nr = 1") == "issued-content-differs (1)");
        CHECK(told("UPDATE disclosure SET control_code = 'other'") == "issued-content-differs (1)");
        CHECK(told("UPDATE issued_content SET authority = 'other'") ==
              "issued-content-differs (1)");
        CHECK(told("DELETE FROM issued_content") == "issued-content-unknown (1)");
    }

    TEST_CASE_FIXTURE(Fixture, "An everyday subject that was answered for is none the second time")
    {
        freeze({message(1, "a", "x@region.example", {"y@region.example"}, "Frågan om lokaler"),
                message(2, "b", "z@region.example", {"y@region.example"}, "Frågan om lokaler")});
        judge({1}, WithholdRows{"25:1"});
        judge({2}, ClearRows{});
        issue({{1}, {}});
        ReadyList again = prepareAgain(*archive, "A");
        sealForbidden(again, {});
        CHECK(again.forbidden.search("<t>Frågan om lokaler</t>").empty());
        CHECK_FALSE(again.forbidden.search("<t>x@region.example</t>").empty());
    }

    TEST_CASE_FIXTURE(Fixture, "A case without a list has nothing to judge or issue")
    {
        CHECK(gate([&] { judge({1}, ClearRows{}); }) == "list-missing");
        CHECK(gate([&] { (void)prepare(); }) == "list-missing");
        CHECK(gate([&] { newListVersion(*archive, "A", "anna"); }) == "list-missing");
    }
}
