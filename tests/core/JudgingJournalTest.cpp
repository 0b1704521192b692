// SPDX-License-Identifier: EUPL-1.2
#include "core/store/JudgingJournal.h"

#include "core/store/ListStore.h"
#include "core/store/RequestStore.h"
#include "core/task/FreezeList.h"
#include "core/task/IssueList.h"
#include "tests/support/ListCase.h"

#include <doctest/doctest.h>

#include <chrono>
#include <random>

using namespace postinsyn;
using test::decidedText;
using test::gate;

namespace {

/// `Remiss` in a subject is a hint.
std::vector<Hint> remissHint(const OverviewRow& row)
{
    if (row.subject.shownTo(ReviewerView()).find("Remiss") != 0)
        return {};
    Hint hint;
    hint.rule = "remiss";
    hint.length = 6;
    return {hint};
}

struct Fixture : test::ListCase {
    Fixture() : ListCase(remissHint) {}

    void freeze(int rows)
    {
        FreezeOrder order;
        order.caseNumber = "A";
        order.filterText = "allt";
        order.filter = asked;
        for (int i = 0; i < rows; ++i) {
            LoggedMessage made;
            made.id = MessageId{i + 1};
            made.utc = Instant{1'774'825'200'000 + i * 1000};
            made.sender = "bo" + std::to_string(i % 7) + "@press.example";
            made.recipients = {{"anna@region.example"}};
            made.subject = i % 5 == 3 ? "Remiss Anna Alm" : "Om Anna Alm";
            order.messages.push_back(made);
        }
        freezeList(*archive, std::move(order), "anna");
    }
    void reopen()
    {
        archive.reset();
        archive = Archive::open(folder / "a", OpenMode::ReadWrite, [this] { return now; });
    }
    JudgeResult judge(std::vector<std::int64_t> rows, const RowDecision& decision)
    {
        now.ms += 3000;
        return ListCase::judge(std::move(rows), decision);
    }
    OverviewList head() { return archive->lists().head(requestOf(*archive, "A").id).value(); }
    JudgingHistory history() { return archive->journal().history(head().id); }

    /// All that a person decided, one row a line.
    std::string printed()
    {
        OverviewList list = head();
        archive->lists().loadRows(list);
        std::string text;
        for (const OverviewRow& row : list.rows)
            text += decidedText(row) + (row.note.empty() ? "" : " (" + row.note + ")") + "\n";
        for (const HintAcknowledgement& answer : archive->lists().acknowledgements(list.id))
            text += std::to_string(answer.nr) + " " + answer.hint + " " +
                    std::string(hintAnswerName(answer.answer)) + " " +
                    std::to_string(answer.at.ms) + "\n";
        Statement when(archive->database(), "SELECT coalesce(sum(judged_at), 0), "
                                            "coalesce(sum(judged_by = 'anna'), 0) FROM list_row");
        auto rows = when.select();
        rows.next();
        return text + std::to_string(rows.integer(0)) + " " + std::to_string(rows.integer(1));
    }
    std::int64_t journalRows()
    {
        Statement count(archive->database(),
                        "SELECT (SELECT count(*) FROM journal_step) + (SELECT count(*) FROM "
                        "journal_row) + (SELECT count(*) FROM journal_answer)");
        auto rows = count.select();
        rows.next();
        return rows.integer(0);
    }
};

/// A step that a person might take, at random; false if a rule was in the way.
bool stepAtRandom(Fixture& f, std::mt19937& random, std::int64_t rowCount)
{
    const auto upTo = [&](std::int64_t n) {
        return std::uniform_int_distribution<std::int64_t>(0, n - 1)(random);
    };
    const std::int64_t nr = 1 + upTo(rowCount);
    std::vector<std::int64_t> rows{nr};
    for (std::int64_t more = upTo(4); more > 0; --more)
        rows.push_back(1 + upTo(rowCount));
    return gate([&] {
               switch (upTo(9)) {
               case 0:
                   f.judge(rows, ClearRows{});
                   break;
               case 1:
                   f.judge(rows, MaskRows{RowField::Subject, "Anna", "25:1"});
                   break;
               case 2:
                   f.judge({nr},
                           MaskPlace{RowField::Sender, 0, 1 + std::uint32_t(upTo(6)), "21:1"});
                   break;
               case 3:
                   f.judge({nr}, UnmaskPlace{RowField::Sender, 0});
                   break;
               case 4:
                   f.judge(rows, WithholdRows{"26:1"});
                   break;
               case 5:
                   f.judge(rows, QueryRows{});
                   break;
               case 6:
                   f.judge({nr}, NoteRows{"Fråga juristen " + std::to_string(upTo(9))});
                   break;
               case 7:
                   f.judge(rows, JudgeLike{1 + upTo(rowCount)});
                   break;
               default:
                   f.now.ms += 1000;
                   acknowledgeHint(*f.archive, "A", nr, "remiss@subject:0+6",
                                   static_cast<HintAnswer>(upTo(3)), f.hintsOf, "anna");
               }
           }) == "done";
}

}

TEST_SUITE("JudgingJournal")
{
    TEST_CASE_FIXTURE(Fixture, "Doing, undoing, redoing and reopening in any order is as told")
    {
        for (const unsigned seed : {1U, 2U, 3U}) {
            CAPTURE(seed);
            Fixture f;
            f.freeze(12);
            std::mt19937 random(seed);
            std::vector<std::string> model{f.printed()}; // states; the present one is `at`
            std::size_t at = 0;
            int done = 0;
            for (int i = 0; i < 150; ++i) {
                CAPTURE(i);
                const auto dice = random() % 10;
                if (dice < 5) {
                    if (stepAtRandom(f, random, 12)) {
                        ++done;
                        model.resize(++at);
                        model.push_back(f.printed());
                    }
                } else if (dice < 8) {
                    const std::string answer = gate([&] { undoJudging(*f.archive, "A", "bo"); });
                    REQUIRE(answer == (at > 0 ? "done" : "nothing-to-undo"));
                    at -= at > 0 ? 1U : 0U;
                } else if (dice < 9) {
                    const std::string answer = gate([&] { redoJudging(*f.archive, "A", "bo"); });
                    REQUIRE(answer == (at + 1 < model.size() ? "done" : "nothing-to-redo"));
                    at += at + 1 < model.size() ? 1U : 0U;
                } else {
                    f.reopen();
                }
                REQUIRE(f.printed() == model[at]);
                REQUIRE(f.history().undo.has_value() == (at > 0));
                REQUIRE(f.history().redo.has_value() == (at + 1 < model.size()));
            }
            CHECK(done > 20);
        }
    }

    TEST_CASE_FIXTURE(Fixture, "What would be undone is told as kind and count, then undone")
    {
        freeze(6);
        judge({1, 2, 3}, ClearRows{});
        judge({5}, WithholdRows{"25:1"});
        CHECK(judgingKindName(history().undo->kind) == "withhold");
        CHECK(history().undo->rowCount == 1);
        CHECK(history().undo->firstRow == 5);
        CHECK_FALSE(history().redo.has_value());
        CHECK(undoJudging(*archive, "A", "bo").rows == std::vector<std::int64_t>{5});
        CHECK(judgingKindName(history().undo->kind) == "clear");
        CHECK(history().undo->rowCount == 3);
        CHECK(history().redo->firstRow == 5);
        const auto entry = archive->audit().entries(archive->audit().head().seq).at(0).entry;
        CHECK(entry.event == "judging-undone");
        CHECK(entry.actor == "bo");
        CHECK(entry.detail == "step=withhold; rows=5; count=1");
        judge({6}, QueryRows{});
        CHECK(gate([&] { redoJudging(*archive, "A", "bo"); }) == "nothing-to-redo");
    }

    TEST_CASE_FIXTURE(Fixture, "Rows are decided like another one, texts masked where they stand")
    {
        freeze(12);
        judge({1}, MaskPlace{RowField::Subject, 3, 4, "25:1"});
        CHECK(judge({2, 4}, JudgeLike{1}).masks == 2); // row 4 is `Remiss Anna Alm`
        OverviewList list = head();
        archive->lists().loadRows(list, 4, 4);
        CHECK(list.rows.at(0).masks.at(RowField::Subject) ==
              std::vector<MaskSpan>{{7, 4, "OSL 25:1"}});
        CHECK(judgingKindName(history().undo->kind) == "mask");
        CHECK(gate([&] { judge({3}, JudgeLike{7}); }) == "like-undecided 7");
        judge({7}, ClearRows{});
        CHECK(gate([&] { judge({3, 9}, JudgeLike{7}); }) == "bulk-has-hints 9");
        judge({8}, MaskPlace{RowField::Sender, 0, 3, "25:1"});
        CHECK(gate([&] { judge({3}, JudgeLike{8}); }) == "mask-text-not-found 3");
    }

    TEST_CASE_FIXTURE(Fixture, "A mask is set and taken away by its place alone")
    {
        freeze(3);
        CHECK(gate([&] {
                  judge({1}, MaskPlace{RowField::Subject, 9, 3, "25:1"});
              }) == "mask-outside 1");
        CHECK(gate([&] {
                  judge({1}, MaskPlace{RowField::Subject, 0, 0, "25:1"});
              }) == "mask-outside 1");
        CHECK(gate([&] {
                  judge({1}, UnmaskPlace{RowField::Subject, 3});
              }) == "mask-text-not-found 1");
        judge({1}, MaskPlace{RowField::Time, 0, 1, "25:1"});
        judge({1}, MaskPlace{RowField::Subject, 3, 8, "25:1"});
        judge({1}, UnmaskPlace{RowField::Time, 0});
        CHECK(printed().find("1 masked subject:3+8 OSL 25:1\n") == 0);
        judge({1}, UnmaskPlace{RowField::Subject, 3});
        CHECK(printed().find("1 unreviewed\n") == 0);
    }

    TEST_CASE_FIXTURE(Fixture, "The journal goes with the list that is issued")
    {
        freeze(3);
        judge({1, 2, 3}, ClearRows{});
        judge({1}, NoteRows{"Fråga juristen"});
        CHECK(journalRows() == 6);
        const ReadyList ready = prepareIssue(*archive, "A", hintsOf, grounds, {});
        const std::vector<IssuedFileRecord> files{{"xlsx", std::string(32, 'h'), 1}};
        recordIssued(*archive, ready, files, "anna");
        CHECK(journalRows() == 0);
        CHECK(gate([&] { undoJudging(*archive, "A", "anna"); }) == "list-issued (1)");
        newListVersion(*archive, "A", "anna");
        CHECK(printed().find("1 clear bulk (Fråga juristen)\n") == 0);
        CHECK(gate([&] { undoJudging(*archive, "A", "anna"); }) == "nothing-to-undo");
    }

    TEST_CASE_FIXTURE(Fixture, "What was decided on something else than is there is refused")
    {
        freeze(4);
        const auto seen = [&] {
            OverviewList list = head();
            archive->lists().loadRows(list);
            SeenList all{list.id, {}};
            for (const OverviewRow& row : list.rows)
                all.rows.push_back(seenRow(row));
            return all;
        };
        const auto decide = [&](std::vector<std::int64_t> rows, const RowDecision& decision,
                                const SeenList& on) {
            return gate(
                [&] { judgeRows(*archive, "A", rows, decision, hintsOf, grounds, "anna", on); });
        };
        const SeenList first = seen();
        judge({1}, WithholdRows{"25:1"});
        const std::string before = printed();
        CHECK(decide({1}, ClearRows{}, first) == "rows-changed 1");
        CHECK(decide({2}, JudgeLike{1}, first) == "rows-changed 1");
        CHECK(decide({2, 3}, JudgeLike{1}, {first.list, {seen().rows[0], first.rows[1]}}) ==
              "rows-changed 3");
        CHECK(printed() == before);
        judge({1}, NoteRows{"Fråga juristen"}); // decides nothing
        CHECK(decide({2}, JudgeLike{1}, seen()) == "done");
        const SeenList old = seen();
        freeze(5);
        const std::string anew = printed();
        OverviewList list = head();
        archive->lists().loadRows(list);
        const std::string hint = hintsOf(list.rows[3]).at(0).id();
        CHECK(decide({3}, ClearRows{}, old) == "list-changed");
        CHECK(gate([&] { undoJudging(*archive, "A", "anna", old.list); }) == "list-changed");
        CHECK(gate([&] { redoJudging(*archive, "A", "anna", old.list); }) == "list-changed");
        CHECK(gate([&] {
                  acknowledgeHint(*archive, "A", 4, hint, HintAnswer::NotSecret, hintsOf, "anna",
                                  old.list);
              }) == "list-changed");
        CHECK(printed() == anew);
        CHECK(decide({3}, ClearRows{}, seen()) == "done");
    }

    TEST_CASE_FIXTURE(Fixture, "Freezing again keeps notes and starts a journal of its own")
    {
        freeze(3);
        judge({2}, NoteRows{"Fråga juristen"});
        freeze(4);
        CHECK(printed().find("2 unreviewed (Fråga juristen)\n") != std::string::npos);
        CHECK(journalRows() == 0);
    }

    TEST_CASE_FIXTURE(Fixture, "A batch of 40 000 rows, its undo and its redo take a blink each")
    {
        const int count = 40'000;
        freeze(count);
        std::vector<std::int64_t> rows(count);
        for (int i = 0; i < count; ++i)
            rows[std::size_t(i)] = i + 1;
        const auto timed = [](auto&& body) {
            const auto begin = std::chrono::steady_clock::now();
            body();
            const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
            return took.count();
        };
        const double clearing = timed([&] { judge(rows, QueryRows{}); });
        const std::string before = printed();
        const double doing = timed([&] {
            judge(rows, MaskRows{RowField::Subject, "Anna", "25:1"});
        });
        const std::string masked = printed();
        const double undoing = timed([&] { undoJudging(*archive, "A", "anna"); });
        CHECK(printed() == before);
        const double redoing = timed([&] { redoJudging(*archive, "A", "anna"); });
        CHECK(printed() == masked);
        MESSAGE("40 000 rows: query " << clearing << " s, mask " << doing << " s, undo " << undoing
                                      << " s, redo " << redoing);
        // Wide of the second that a quiet machine keeps: tests run beside others.
        CHECK(doing < 15);
        CHECK(undoing < 15);
        CHECK(redoing < 15);
    }

    TEST_CASE("The forecast is the median decision times the rows left, with its span")
    {
        struct Case {
            std::vector<int> seconds; ///< between decisions, oldest first
            std::int64_t left;
            std::string expected;
        };
        const Case cases[] = {
            {{5, 5, 5, 5}, 100, "-"},
            {{5, 5, 5, 5, 5}, 100, "500 500-500"},
            {{1, 2, 3, 4, 5, 6, 7, 8, 9}, 10, "50 30-70"},
            {{5, 5, 5, 5, 5, 700}, 100, "500 500-500"}, // a pause is no decision
            {{5, 5, 5, 5, 5}, 0, "0 0-0"},
        };
        for (const Case& one : cases) {
            std::vector<JudgingStep> steps;
            Instant at{0};
            std::int64_t row = 1;
            steps.push_back({1, JudgingKind::Clear, 1, row, at, "anna"});
            for (const int seconds : one.seconds) {
                at.ms += seconds * 1000;
                steps.insert(steps.begin(), {1, JudgingKind::Clear, 1, ++row, at, "anna"});
            }
            const auto found = forecastOf(steps, one.left);
            const std::string text = found ? std::to_string(found->median.count()) + " " +
                                                 std::to_string(found->low.count()) + "-" +
                                                 std::to_string(found->high.count())
                                           : "-";
            CHECK(text == one.expected);
        }
    }
}
