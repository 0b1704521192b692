// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/Judging.h"

#include "core/base/FilePath.h"
#include "core/domain/HintEngine.h"
#include "core/store/JudgingJournal.h"
#include "core/store/ListStore.h"
#include "core/store/RequestStore.h"
#include "core/task/FreezeRequest.h"
#include "core/task/ImportLogs.h"
#include "core/task/IssueList.h"
#include "core/task/RegisterRequest.h"
#include "tests/ui/support/UiTest.h"
#include "tests/ui/support/Watchdog.h"
#include "ui/pages/list/BatchPanel.h"
#include "ui/pages/list/FieldView.h"
#include "ui/pages/list/FreezePanel.h"
#include "ui/pages/list/GroundPanel.h"
#include "ui/pages/list/ListPage.h"
#include "ui/pages/list/ListRowModel.h"
#include "ui/pages/list/RowView.h"
#include "ui/pages/list/SurePanel.h"
#include "ui/pages/search/ResultTable.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/MessageBar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <thread>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

const QString first = QStringLiteral("RE-1");
const QString second = QStringLiteral("RE-2");

/// Two cases with lists of six rows each: 1-3 are alike, nothing has flags.
class JudgingTest : public UiTest {
public:
    JudgingTest()
    {
        services.describeFilter = [](const MessageFilter&) { return std::string("Oktober 2026"); };
        path = emptyArchive();
        const auto archive = Archive::open(path, OpenMode::ReadWrite);
        readIn(*archive, 1, {"Lunch", "Lunch", "Lunch", "Kaffe", "Tårta", "Kokt ägg"});
        for (const QString& caseNumber : {first, second}) {
            NewRequest told;
            told.caseNumber = caseNumber.toStdString();
            told.receivedAt = archive->now();
            told.filter.from = LocalDate::of(2026, 10, 1);
            told.filter.to = LocalDate::of(2026, 10, 25);
            registerRequest(*archive, told, "tester");
            freezeRequest(*archive, told.caseNumber, "Oktober", "tester", ProgressMeter());
        }
    }

    /// A message a day from the first of October on, numbered from `begin`.
    void readIn(Archive& archive, int begin, const std::vector<std::string>& subjects) const
    {
        std::string log = "\"Received\",\"SenderAddress\",\"RecipientAddress\",\"Subject\","
                          "\"Status\",\"MessageId\",\"MessageTraceId\"\r\n";
        int number = begin;
        for (const std::string& subject : subjects) {
            const std::string nr = std::to_string(number++);
            log += "\"2026-10-0" + nr + "T08:00:00.0000000Z\",\"bo@press.example\"," +
                   "\"kok@region.example\",\"" + subject + "\",\"Delivered\",\"<m" + nr +
                   "@press.example>\",\"00000000-0000-0000-0000-00000000001" + nr + "\"\r\n";
        }
        ImportOptions options;
        options.actor = "tester";
        ProgressMeter meter;
        std::vector<ImportedFile> done;
        const std::filesystem::path file =
            folder.write("log-" + std::to_string(begin) + ".csv", log);
        ImportLogs(archive).run({utf8Path(file)}, options, meter, done);
    }

    void open(const QString& argument = first)
    {
        window.reset();
        window = windowOn(path);
        window->resize(1500, 950);
        goTo(argument);
    }
    void goTo(const QString& caseNumber, const QString& rows = {})
    {
        window->goTo(QStringLiteral("requests"), caseNumber + QStringLiteral("/list") + rows);
        page = window->findChild<ListPage*>();
        REQUIRE(page != nullptr);
        table = page->findChild<DataTable*>();
        waitUntil([&] { return table->model()->rowCount() > 0 && table->isVisible(); });
        desk = page->findChild<ListDesk*>();
        waitUntil([&] { return desk->hasList() && desk->head().caseNumber == caseOf(caseNumber); });
        waitUntil([&] { return window->isActiveWindow(); });
        table->setFocus();
    }
    static std::string caseOf(const QString& text) { return text.toStdString(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target == nullptr ? window.get() : target, key, modifiers);
    }
    [[nodiscard]] std::string verdicts() const
    {
        std::string text;
        for (std::int64_t nr = 1; nr <= desk->index().size(); ++nr)
            text += verdictName(desk->index().at(nr).verdict).substr(0, 1);
        return text;
    }
    [[nodiscard]] std::string cell(int row, int column) const
    {
        return table->model()->index(row, column).data(Qt::EditRole).toString().toStdString();
    }
    [[nodiscard]] int present() const { return table->currentIndex().row(); }
    template <class Panel>
    [[nodiscard]] Panel* panel() const
    {
        return page->findChild<Panel*>();
    }
    [[nodiscard]] QPushButton* button(const QWidget* in, const char* beginning) const
    {
        for (auto* each : in->findChildren<QPushButton*>())
            if (each->text().startsWith(QString::fromUtf8(beginning)) && each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] QAction* act(const char* beginning) const
    {
        for (QAction* action : window->findChildren<QAction*>())
            if (action->text().startsWith(QString::fromUtf8(beginning)))
                return action;
        return nullptr;
    }
    [[nodiscard]] FieldView* subject() const
    {
        for (FieldView* view : page->findChildren<FieldView*>())
            if (view->accessibleName() == QStringLiteral("Ämne"))
                return view;
        return nullptr;
    }
    [[nodiscard]] bool isTold(const char* part) const
    {
        for (const MessageBar* bar : window->findChildren<MessageBar*>())
            if (bar->isVisible() && bar->message().headline.contains(QString::fromUtf8(part)))
                return true;
        return false;
    }
    /// Until nothing is handed in any more.
    void settle()
    {
        waitUntil([&] { return !window->session().isBusy(); });
        QCoreApplication::processEvents();
    }
    /// Something else that has the archive, until `release`; then it runs `work`. It has begun:
    /// what is quick cannot go before it.
    void hold(std::function<void(Archive&)> work = {}, Subjects changes = Subject::Logs)
    {
        isHeld = std::make_shared<std::atomic<bool>>(true);
        const auto hasBegun = std::make_shared<std::atomic<bool>>(false);
        window->session().submit(
            {QStringLiteral("held"), changes}, window.get(),
            [held = isHeld, hasBegun, work = std::move(work)](Archive& archive,
                                                              ProgressMeter& meter) {
                *hasBegun = true;
                while (*held) {
                    std::this_thread::sleep_for(std::chrono::milliseconds(2));
                    meter.check();
                }
                if (work)
                    work(archive);
            },
            [] {});
        waitUntil([&] { return hasBegun->load(); });
    }
    void release()
    {
        *isHeld = false;
        settle();
    }
    void change(std::function<void(Archive&)> work, Subjects changes)
    {
        hold(std::move(work), changes);
        release();
    }
    [[nodiscard]] OverviewList list(const QString& caseNumber) const
    {
        const auto archive = Archive::open(path, OpenMode::ReadOnly);
        auto list = archive->lists().head(requestOf(*archive, caseNumber.toStdString()).id);
        archive->lists().loadRows(*list);
        return *std::move(list);
    }
    void maskSubject(std::uint32_t length)
    {
        FieldView* field = subject();
        QTextCursor cursor = field->textCursor();
        cursor.setPosition(0);
        cursor.setPosition(int(length), QTextCursor::KeepAnchor);
        field->setTextCursor(cursor);
        key(Qt::Key_2);
        REQUIRE(panel<GroundPanel>()->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("25:1"));
        key(Qt::Key_Return);
    }

    std::filesystem::path path;
    std::unique_ptr<MainWindow> window;
    ListPage* page = nullptr;
    DataTable* table = nullptr;
    ListDesk* desk = nullptr;
    std::shared_ptr<std::atomic<bool>> isHeld;
};

RowDecision withheld()
{
    return WithholdRows{"25:1"};
}

void judgeIn(Archive& archive, std::int64_t nr, const RowDecision& decision)
{
    judgeRows(
        archive, first.toStdString(), std::vector{nr}, decision,
        [](const OverviewRow&) { return std::vector<Hint>(); }, GroundTable::builtIn(), "tester");
}

void issueAll(Archive& archive)
{
    for (std::int64_t nr = 1; nr <= 6; ++nr)
        judgeIn(archive, nr, ClearRows{});
    const ReadyList ready = prepareIssue(archive, first.toStdString(),
                                         [](const OverviewRow&) { return std::vector<Hint>(); },
                                         GroundTable::builtIn(), {});
    recordIssued(archive, ready, std::vector<IssuedFileRecord>{{"xlsx", std::string(32, 'h'), 1}},
                 "tester");
}

}

TEST_SUITE("Judging")
{
    TEST_CASE_FIXTURE(JudgingTest, "what others do to the archive leaves what is asked and typed")
    {
        open();
        table->selectRow(3);
        key(Qt::Key_3);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("25:"));
        QWidget* typedIn = QApplication::focusWidget();
        change(
            [](Archive& archive) {
                NewRequest told;
                told.caseNumber = "RE-3";
                told.receivedAt = archive.now();
                registerRequest(archive, told, "tester");
            },
            Subject::Requests | Subject::Lists);
        QTest::qWait(50);
        CHECK(panel<GroundPanel>()->isVisible());
        CHECK(QApplication::focusWidget() == typedIn);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1"));
        key(Qt::Key_Return);
        waitUntil([&] { return verdicts() == "uuuwuu"; });
        CHECK(present() == 3);
    }

    TEST_CASE_FIXTURE(JudgingTest, "what is asked goes away as soon as its row is another")
    {
        open();
        table->selectRow(3);
        key(Qt::Key_3);
        CHECK(panel<GroundPanel>()->isVisible());
        change([](Archive& archive) { judgeIn(archive, 4, QueryRows{}); }, Subject::Lists);
        waitUntil([&] { return verdicts() == "uuuquu"; });
        CHECK(!panel<GroundPanel>()->isVisible());
        CHECK(isTold("har ändrats"));
    }

    TEST_CASE_FIXTURE(JudgingTest, "a batch is decided as it was shown, or not at all")
    {
        open();
        table->selectRow(0);
        key(Qt::Key_3);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("25:1"));
        key(Qt::Key_Return);
        waitUntil([&] { return verdicts() == "wuuuuu"; });
        settle();
        key(Qt::Key_Return, Qt::ControlModifier);
        auto* batch = panel<BatchPanel>();
        waitUntil([&] { return batch->isVisible(); });
        for (const Qt::Key other : {Qt::Key_1, Qt::Key_4, Qt::Key_T, Qt::Key_M})
            key(other); // nothing else is decided while it is asked
        key(Qt::Key_Z, Qt::ControlModifier);
        settle();
        CHECK(verdicts() == "wuuuuu");
        CHECK(batch->isVisible());
        SUBCASE("confirmed, and taken back at once")
        {
            key(Qt::Key_Return);
            waitUntil([&] { return verdicts() == "wwwuuu"; });
            CHECK(!batch->isVisible());
            key(Qt::Key_Z, Qt::ControlModifier);
            waitUntil([&] { return verdicts() == "wuuuuu"; });
        }
        SUBCASE("Enter on Cancel cancels")
        {
            button(batch, "Avbryt")->setFocus();
            key(Qt::Key_Return);
            settle();
            CHECK(!batch->isVisible());
            CHECK(verdicts() == "wuuuuu");
        }
        SUBCASE("the row that is followed changes: the panel goes")
        {
            change([](Archive& archive) { judgeIn(archive, 1, ClearRows{}); }, Subject::Lists);
            waitUntil([&] { return !batch->isVisible(); });
            CHECK(verdicts() == "cuuuuu");
        }
        SUBCASE("it changes after the button was pressed: core refuses")
        {
            hold([](Archive& archive) { judgeIn(archive, 1, ClearRows{}); }, Subject::Lists);
            button(batch, "Pröva 2")->click();
            release();
            waitUntil([&] { return verdicts() == "cuuuuu"; });
        }
    }

    TEST_CASE_FIXTURE(JudgingTest, "Enter presses the button that has the focus")
    {
        open();
        table->selectRow(4);
        key(Qt::Key_3);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("25:1"));
        button(panel<GroundPanel>(), "Använd")->setFocus();
        key(Qt::Key_Return);
        waitUntil([&] { return verdicts() == "uuuuwu"; });
        CHECK(present() == 4);
        settle();
        table->selectRow(5);
        REQUIRE(button(page, "Fråga") != nullptr);
        button(page, "Fråga")->setFocus();
        key(Qt::Key_Return);
        waitUntil([&] { return verdicts() == "uuuuwq"; });
    }

    TEST_CASE_FIXTURE(JudgingTest, "a decision on the list before never lands in the next version")
    {
        open();
        table->selectRow(0);
        hold(
            [this](Archive& archive) {
                readIn(archive, 7, {"Saft"});
                freezeRequest(archive, first.toStdString(), "Oktober", "tester", ProgressMeter());
            },
            Subject::Lists);
        key(Qt::Key_1);
        release();
        waitUntil([&] { return desk->head().version == 2; });
        CHECK(verdicts() == "uuuuuuu");
        CHECK(list(first).rows.front().verdict == Verdict::Unreviewed);
    }

    TEST_CASE_FIXTURE(JudgingTest, "what is masked or withheld is opened only after a question")
    {
        open();
        table->selectRow(3);
        maskSubject(2);
        waitUntil([&] { return verdicts() == "uuumuu"; });
        settle();
        table->setFocus();
        key(Qt::Key_1);
        auto* sure = panel<SurePanel>();
        CHECK(sure->isVisible());
        key(Qt::Key_Return); // habit
        settle();
        CHECK(verdicts() == "uuumuu");
        CHECK(!sure->isVisible());
        key(Qt::Key_1);
        button(sure, "Lämna ut rad 4")->click();
        waitUntil([&] { return verdicts() == "uuucuu"; });
    }

    TEST_CASE_FIXTURE(JudgingTest, "nothing of a withheld row is copied")
    {
        open();
        change([](Archive& archive) { judgeIn(archive, 4, withheld()); }, Subject::Lists);
        waitUntil([&] { return verdicts() == "uuuwuu"; });
        table->selectRow(3);
        subject()->selectAll();
        subject()->copy();
        CHECK(QApplication::clipboard()->text() == QStringLiteral("[sekretess]"));
        table->setFocus();
        key(Qt::Key_C, Qt::ControlModifier);
        CHECK(!QApplication::clipboard()->text().contains(QStringLiteral("Kaffe")));
    }

    TEST_CASE_FIXTURE(JudgingTest, "each case starts at its own first row, whatever comes late")
    {
        open();
        table->selectRow(4);
        key(Qt::Key_1);
        waitUntil([&] { return verdicts() == "uuuucu"; });
        settle();
        hold();
        key(Qt::Key_Z, Qt::ControlModifier); // would lead to its row
        goTo(second);
        CHECK(present() == 0);
        release();
        CHECK(desk->head().caseNumber == "RE-2");
        CHECK(verdicts() == "uuuuuu");
        CHECK(present() == 0);
        CHECK(list(first).rows[4].verdict == Verdict::Unreviewed);
    }

    TEST_CASE_FIXTURE(JudgingTest, "an answer that comes after its case was left for one unfrozen")
    {
        {
            const auto archive = Archive::open(path, OpenMode::ReadWrite);
            NewRequest told;
            told.caseNumber = "RE-3";
            told.receivedAt = archive->now();
            registerRequest(*archive, told, "tester");
        }
        open();
        table->selectRow(2);
        hold();
        key(Qt::Key_4);
        CHECK(desk->isWaiting(3));
        window->goTo(QStringLiteral("requests"), QStringLiteral("RE-3/list"));
        waitUntil([&] { return !desk->hasList(); });
        release();
        CHECK(list(first).rows[2].verdict == Verdict::Query);
    }

    TEST_CASE_FIXTURE(JudgingTest, "rows that stand in the way are shown, the first at hand")
    {
        open(second);
        goTo(first, QStringLiteral("?rows=2,4-5"));
        waitUntil([&] { return table->model()->rowCount() == 3; });
        CHECK(cell(present(), ListRowModel::Number) == "2");
        bool isNamed = false;
        for (const auto* box : page->findChildren<QComboBox*>())
            isNamed = isNamed || box->currentText().startsWith(QStringLiteral("Hindrar"));
        CHECK(isNamed);
        goTo(first, QStringLiteral("?rows=6"));
        waitUntil([&] { return table->model()->rowCount() == 1; });
        CHECK(cell(present(), ListRowModel::Number) == "6");
    }

    TEST_CASE_FIXTURE(JudgingTest, "a decision that waits is seen to wait, and is not made twice")
    {
        open();
        table->selectRow(0);
        hold();
        Watchdog watchdog;
        key(Qt::Key_1);
        waitUntil([&] { return cell(0, ListRowModel::Judged) == "Väntar på att sparas"; });
        key(Qt::Key_4);
        CHECK(isTold("väntar på att sparas"));
        key(Qt::Key_Return);
        CHECK(present() == 1);
        CHECK(watchdog.longestMs() < Watchdog::limitMs);
        release();
        CHECK(cell(0, ListRowModel::Judged) == "Lämna ut");
        CHECK(verdicts() == "cuuuuu");
    }

    TEST_CASE_FIXTURE(JudgingTest, "what was decided and written is saved when the window closes")
    {
        open();
        table->selectRow(1);
        hold();
        key(Qt::Key_4);
        table->selectRow(2);
        key(Qt::Key_F8);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Fråga Eva"));
        window->session().close();
        window.reset();
        const OverviewList saved = list(first);
        CHECK(saved.rows[1].verdict == Verdict::Query);
        CHECK(saved.rows[2].note == "Fråga Eva");
    }

    TEST_CASE_FIXTURE(JudgingTest, "chosen rows are decided together, after they were shown")
    {
        open();
        change([](Archive& archive) { judgeIn(archive, 2, withheld()); }, Subject::Lists);
        waitUntil([&] { return verdicts() == "uwuuuu"; });
        table->selectRow(0);
        for (int i = 0; i < 3; ++i)
            key(Qt::Key_Down, Qt::ShiftModifier);
        CHECK(table->chosenRows() == 4);
        key(Qt::Key_1);
        auto* batch = panel<BatchPanel>();
        waitUntil([&] { return batch->isVisible(); });
        CHECK(verdicts() == "uwuuuu");
        key(Qt::Key_Return);
        waitUntil([&] { return verdicts() == "cwccuu"; });
        key(Qt::Key_Z, Qt::ControlModifier);
        waitUntil([&] { return verdicts() == "uwuuuu"; });
    }

    TEST_CASE_FIXTURE(JudgingTest, "the row that an undone step leads to is the only one chosen")
    {
        open();
        table->selectRow(4);
        key(Qt::Key_1);
        waitUntil([&] { return verdicts() == "uuuucu"; });
        table->selectRow(0);
        QTest::keyPress(table, Qt::Key_Control, Qt::ControlModifier);
        key(Qt::Key_Z, Qt::ControlModifier);
        waitUntil([&] { return present() == 4; });
        CHECK(table->chosenRows() == 1);
        QTest::keyRelease(table, Qt::Key_Control);
    }

    TEST_CASE_FIXTURE(JudgingTest, "a word or a number finds rows of the list")
    {
        open();
        key(Qt::Key_F, Qt::ControlModifier);
        auto* typed = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(typed != nullptr);
        QTest::keyClicks(typed, QStringLiteral("LUNCH bo@"));
        waitUntil([&] { return table->model()->rowCount() == 3; });
        typed->selectAll();
        QTest::keyClicks(typed, QStringLiteral("5"));
        waitUntil([&] { return table->model()->rowCount() == 1; });
        CHECK(cell(0, ListRowModel::Subject) == "Tårta");
        key(Qt::Key_Escape);
        waitUntil([&] { return table->model()->rowCount() == 6; });
        CHECK(QApplication::focusWidget() == table);
    }

    TEST_CASE_FIXTURE(JudgingTest, "a new version is offered where there may be one, and asked for")
    {
        open();
        waitUntil([&] { return act("Ny &version") != nullptr; });
        CHECK(!act("Ny &version")->isEnabled());
        CHECK(act("Fr&ys om")->isEnabled());
        change(issueAll, Subject::Lists);
        waitUntil([&] { return act("Ny &version")->isEnabled(); });
        act("Ny &version")->trigger();
        CHECK(desk->head().version == 1);
        button(page, "Gör en ny version")->click();
        waitUntil([&] { return desk->head().version == 2; });
        CHECK(verdicts() == "cccccc");
    }

    TEST_CASE_FIXTURE(JudgingTest, "many rows are copied in the background, masked as they are")
    {
        {
            const auto archive = Archive::open(path, OpenMode::ReadWrite);
            std::string log = "Received,SenderAddress,RecipientAddress,Subject,MessageId\r\n";
            for (int nr = 0; nr < 1'100; ++nr)
                log += "2026-09-01 08:" + std::to_string(10 + nr / 60) + ":" +
                       std::to_string(100 + nr % 60).substr(1) +
                       ",bo@press.example,kok@region.example,Saft " + std::to_string(nr + 1) +
                       ",s" + std::to_string(nr) + "@press.example\r\n";
            ImportOptions options;
            options.actor = "tester";
            ProgressMeter meter;
            std::vector<ImportedFile> done;
            ImportLogs(*archive).run({utf8Path(folder.write("many.csv", log))}, options, meter,
                                     done);
            NewRequest told;
            told.caseNumber = "RE-3";
            told.receivedAt = archive->now();
            told.filter.from = told.filter.to = LocalDate::of(2026, 9, 1);
            registerRequest(*archive, told, "tester");
            freezeRequest(*archive, told.caseNumber, "September", "tester", ProgressMeter());
            judgeRows(
                *archive, "RE-3", std::vector<std::int64_t>{1'050},
                MaskRows{RowField::Subject, "1050", "25:1"},
                [](const OverviewRow&) { return std::vector<Hint>(); }, GroundTable::builtIn(),
                "tester");
        }
        open(QStringLiteral("RE-3"));
        waitUntil([&] { return table->model()->rowCount() == 1'100; });
        QApplication::clipboard()->clear();
        const Watchdog watchdog;
        page->perform(Act::SelectAll);
        page->perform(Act::CopyWithHeadings);
        waitUntil([&] { return isTold("rader är kopierade"); });
        CHECK(watchdog.longestMs() < Watchdog::limitMs);
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        REQUIRE(lines.size() == 1'101);
        CHECK(lines[1'049].contains(QStringLiteral("Saft 1049")));
        CHECK(lines[1'050].contains(QStringLiteral("Saft [sekretess]")));
        CHECK(lines[1'051].contains(QStringLiteral("Saft 1051")));
    }

    TEST_CASE_FIXTURE(JudgingTest,
                      "what has come since a list went out gets numbers after its last")
    {
        {
            const auto archive = Archive::open(path, OpenMode::ReadWrite);
            issueAll(*archive);
        }
        open();
        CHECK(act("Fr&ys om")->isEnabled());
        CHECK_FALSE(isTold("har tillkommit"));
        change([this](Archive& archive) { readIn(archive, 7, {"Saft", "Bulle"}); }, Subject::Logs);
        waitUntil([&] { return isTold("2 meddelanden har tillkommit"); });
        button(page, "Visa det som är nytt")->click();
        auto* freezing = panel<FreezePanel>();
        waitUntil([&] { return button(freezing, "Ny version med 2 nya rader") != nullptr; });
        button(freezing, "Visa bara det nya")->click();
        const auto shown = [&] {
            std::string texts;
            for (const auto* each : freezing->findChildren<ResultTable*>())
                for (int row = 0; each->isVisible() && row < each->model()->rowCount(); ++row)
                    texts += each->model()
                                 ->index(row, ResultModel::Subject)
                                 .data(Qt::EditRole)
                                 .toString()
                                 .toStdString() +
                             " ";
            return texts;
        };
        waitUntil([&] { return shown() == "Saft Bulle "; });
        button(freezing, "Ny version")->click();
        waitUntil([&] { return desk->head().version == 2 && table->isVisible(); });
        CHECK(verdicts() == "ccccccuu");
        CHECK(cell(6, ListRowModel::Subject) == "Saft");
        CHECK(list(first).issuedAt == std::nullopt);
    }
}

TEST_SUITE("FieldView")
{
    TEST_CASE_FIXTURE(UiTest, "what is selected is counted and copied in whole characters")
    {
        struct Case {
            const char* text;
            const char* selected; ///< shown
            std::uint32_t start;
            std::uint32_t length;
            const char* copied;
        };
        // An emoji outside the first plane, a letter with its accent apart, letters from the right.
        const Case cases[] = {
            {"Hej \xF0\x9F\x99\x82 Anna", "Anna", 6, 4, "[sekretess]"},
            {"A\xCC\x8Asa ringde", "ringde", 5, 6, "[sekretess]"},
            {"\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D Bo", "Bo", 5, 2, "[sekretess]"},
        };
        for (const Case& each : cases) {
            CAPTURE(each.text);
            FieldView view(QStringLiteral("field"), TypeStep::Body);
            view.show(OriginalText(each.text), {}, {});
            const auto at = view.toPlainText().indexOf(QString::fromUtf8(each.selected));
            REQUIRE(at > 0);
            QTextCursor cursor = view.textCursor();
            cursor.setPosition(int(at));
            cursor.setPosition(int(at) + int(qstrlen(each.selected)), QTextCursor::KeepAnchor);
            view.setTextCursor(cursor);
            CHECK(view.selected() == std::pair(each.start, each.length));
            view.show(OriginalText(each.text), {{each.start, each.length, "OSL 25:1"}}, {});
            view.selectAll();
            view.copy();
            std::string expected(each.text);
            const std::string selected(each.selected);
            expected.replace(expected.rfind(selected), selected.size(), each.copied);
            CHECK(QApplication::clipboard()->text().toStdString() == expected);
        }
    }
}
