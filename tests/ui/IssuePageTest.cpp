// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/issue/IssuePage.h"
#include "app/gui/ListFiles.h"
#include "app/issue/ListIssue.h"
#include "core/base/Account.h"
#include "core/domain/HintEngine.h"
#include "core/domain/SecrecyGround.h"
#include "core/store/ListStore.h"
#include "core/store/LogStore.h"
#include "core/store/RequestStore.h"
#include "core/task/FreezeRequest.h"
#include "core/task/JudgeRows.h"
#include "core/task/RegisterRequest.h"
#include "tests/ui/support/UiTest.h"
#include "tests/ui/support/Walks.h"
#include "tests/ui/support/Watchdog.h"
#include "ui/pages/issue/BlockerList.h"
#include "ui/pages/issue/FileChoice.h"
#include "ui/pages/issue/IssueForm.h"
#include "ui/pages/issue/IssueResult.h"
#include "ui/pages/issue/PaperView.h"
#include "ui/pages/issue/WriteAgain.h"
#include "ui/widgets/MessageBar.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QTest>
#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* caseNumber = "RE 2026/7";
const QString step = QStringLiteral("RE 2026/7/issue");

QString buttonText(const QPushButton* button)
{
    return button->text().remove(QLatin1Char('&'));
}

class IssuePageTest : public UiTest {
public:
    IssuePageTest() { services.lists = listServices(); }

    /// A case whose list holds the mail of one person in October, frozen and not judged.
    fs::path frozen()
    {
        const fs::path path = demoArchive();
        const auto archive = Archive::open(path, OpenMode::ReadWrite);
        NewRequest told;
        told.caseNumber = caseNumber;
        told.receivedAt = archive->now();
        told.filter.from = LocalDate::of(2026, 10, 1);
        told.filter.to = LocalDate::of(2026, 10, 25);
        told.filter.parties = {"remiss.rontgen@region.example"};
        registerRequest(*archive, told, "tester");
        freezeRequest(*archive, caseNumber, "Meddelanden", "tester", ProgressMeter());
        return path;
    }

    static void judgeAll(const fs::path& path)
    {
        const auto archive = Archive::open(path, OpenMode::ReadWrite);
        const HintEngine engine =
            HintEngine::builtIn(Profile::fromJson(archive->profileJson()).reserveNumberShapes);
        const HintsOf hintsOf = hintsBy(engine);
        const GroundTable grounds = GroundTable::builtIn();
        auto list = archive->lists().head(requestOf(*archive, caseNumber).id);
        REQUIRE(list.has_value());
        archive->lists().loadRows(*list);
        for (const OverviewRow& row : list->rows) {
            judgeRows(*archive, caseNumber, std::vector<std::int64_t>{row.nr}, ClearRows{}, hintsOf,
                      grounds, "tester");
            for (const Hint& hint : hintsOf(row))
                acknowledgeHint(*archive, caseNumber, row.nr, hint.id(), HintAnswer::NotSecret,
                                hintsOf, "tester");
        }
    }

    void open(const fs::path& archive)
    {
        window.reset();
        window = windowOn(archive);
        window->goTo(QStringLiteral("requests"), step);
        page = window->findChild<IssuePage*>();
        REQUIRE(page != nullptr);
        choice()->findChildren<QLineEdit*>().last()->setText(
            QString::fromStdString((folder / "out").string()));
        fs::create_directories(folder / "out");
    }

    /// Of the files that are given out, not of those written again.
    [[nodiscard]] FileChoice* choice() const { return &page->findChild<IssueForm*>()->files(); }
    [[nodiscard]] QLineEdit* name() const { return choice()->findChildren<QLineEdit*>().first(); }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (QPushButton* each : page->findChildren<QPushButton*>())
            if (buttonText(each) == text && each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] bool isReady() const
    {
        const QPushButton* give = button(QStringLiteral("Lämna ut listan…"));
        return give && give->isEnabled();
    }
    void press(const QString& text) const
    {
        QPushButton* found = button(text);
        REQUIRE_MESSAGE(found != nullptr, text.toStdString());
        QTest::mouseClick(found, Qt::LeftButton);
    }
    [[nodiscard]] QString texts() const
    {
        QString all;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text() + QLatin1Char('\n');
        return all;
    }

    std::unique_ptr<MainWindow> window;
    IssuePage* page = nullptr;
};

}

TEST_SUITE("IssuePage")
{
    TEST_CASE("A file is named after the case, the months asked for and the version")
    {
        MessageFilter filter;
        CHECK(suggestedListName("2026-1234", filter, 1) ==
              QStringLiteral("2026-1234 Överblickslista"));
        filter.from = LocalDate::of(2026, 8, 1);
        filter.to = LocalDate::of(2026, 8, 31);
        CHECK(suggestedListName("2026-1234", filter, 1) ==
              QStringLiteral("2026-1234 Överblickslista 2026-08"));
        filter.to = LocalDate::of(2026, 9, 2);
        CHECK(suggestedListName("RE 2026/7", filter, 2) ==
              QStringLiteral("RE 2026-7 Överblickslista 2026-08–2026-09 v2"));
    }

    TEST_CASE_FIXTURE(IssuePageTest, "What stands in the way is listed, and nothing can leave")
    {
        open(frozen());
        waitUntil([&] { return texts().contains(QStringLiteral("inte prövade")); });
        CHECK_FALSE(isReady());
        CHECK_FALSE(page->can(Act::Print));
        CHECK(button(QStringLiteral("Visa raderna")) != nullptr);
    }

    TEST_CASE_FIXTURE(IssuePageTest, "A list without a frozen list says so")
    {
        const fs::path path = demoArchive();
        {
            const auto archive = Archive::open(path, OpenMode::ReadWrite);
            NewRequest told;
            told.caseNumber = caseNumber;
            told.receivedAt = archive->now();
            registerRequest(*archive, told, "tester");
        }
        open(path);
        CHECK(texts().contains(QStringLiteral("Ingen lista är fryst än")));
        CHECK(accents(*window) == QStringList{QStringLiteral("Till listan")});
        CHECK(button(QStringLiteral("Lämna ut listan…")) == nullptr);
    }

    TEST_CASE_FIXTURE(IssuePageTest, "The window gives out the same bytes as the command line")
    {
        const fs::path path = frozen();
        judgeAll(path);
        const fs::path twin = folder / "twin.postinsyn";
        fs::copy_file(path, twin);
        {
            const auto archive = Archive::open(twin, OpenMode::ReadWrite);
            IssueTargets targets;
            targets.workbook = folder / "cli.xlsx";
            targets.csv = folder / "cli.csv";
            targets.pdf = folder / "cli.pdf";
            issueList(*archive, caseNumber, targets, {}, accountName(), {});
        }
        open(path);
        waitUntil([&] { return isReady(); });
        for (QCheckBox* box : choice()->findChildren<QCheckBox*>())
            box->setChecked(true);
        press(QStringLiteral("Lämna ut listan…"));
        const Watchdog watchdog;
        press(QStringLiteral("Ja, lämna ut nu"));
        waitUntil([&] { return texts().contains(QStringLiteral("Kontrollkod")); });
        CHECK(watchdog.longestMs() < Watchdog::limitMs);
        const fs::path out = folder / "out";
        const std::string name = "RE 2026-7 Överblickslista 2026-10";
        for (const char* ending : {".xlsx", ".csv", ".pdf"})
            CHECK(readFile(out / (name + ending)) ==
                  readFile(folder / (std::string("cli") + ending)));
        CHECK(texts().contains(QStringLiteral("har lämnats ut")));
        CHECK(button(QStringLiteral("Lämna ut listan…")) == nullptr);
        press(QStringLiteral("Kopiera sökväg"));
        CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("Överblickslista")));
    }

    TEST_CASE_FIXTURE(IssuePageTest, "A file that is there is replaced only when asked to")
    {
        const fs::path path = frozen();
        judgeAll(path);
        open(path);
        folder.write("out/RE 2026-7 Överblickslista 2026-10.xlsx", "old");
        waitUntil([&] { return isReady(); });
        press(QStringLiteral("Lämna ut listan…"));
        CHECK(readFile(folder / "out/RE 2026-7 Överblickslista 2026-10.xlsx") == "old");
        press(QStringLiteral("Välj ett annat namn"));
        CHECK(name()->text() == QStringLiteral("RE 2026-7 Överblickslista 2026-10 (2)"));
        press(QStringLiteral("Lämna ut listan…"));
        press(QStringLiteral("Ja, lämna ut nu"));
        waitUntil([&] { return texts().contains(QStringLiteral("Kontrollkod")); });
    }

    TEST_CASE_FIXTURE(IssuePageTest, "The preview shows pages; they are printed when they left")
    {
        const fs::path path = frozen();
        judgeAll(path);
        open(path);
        waitUntil([&] { return isReady(); });
        CHECK_FALSE(page->can(Act::Print)); // paper leaves too
        press(QStringLiteral("Förhandsgranska"));
        auto* paper = page->findChild<PaperView*>();
        waitUntil([&] { return paper->isVisible() && !paper->isEmpty(); });
        QApplication::processEvents();
        CHECK(texts().contains(QStringLiteral("Sida 1 av")));
        press(QStringLiteral("Nästa sida"));
        CHECK(texts().contains(QStringLiteral("Sida 2 av")));
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(QString::fromStdString((folder / "paper.pdf").string()));
        CHECK(button(QStringLiteral("Skriv ut…")) == nullptr);
        const auto pages = services.lists.layOut;
        const auto archive = Archive::open(path, OpenMode::ReadOnly);
        PaperView::printOn(printer, *pages(*archive, caseNumber, {}, {}));
        CHECK(fs::file_size(folder / "paper.pdf") > 10'000);
        press(QStringLiteral("Tillbaka"));
        CHECK_FALSE(paper->isVisible());
    }

    TEST_CASE_FIXTURE(IssuePageTest, "Answers are confirmed by a tick and can be taken back")
    {
        BlockerList list;
        IssueAnswers answers;
        QObject::connect(&list, &BlockerList::answered,
                         [&](const IssueAnswers& given) { answers = given; });
        const std::vector<GateError> blockers{
            GateError("part-elsewhere-open", std::vector<std::int64_t>{3, 5, 7}, "3>7 5>7"),
            GateError("differs-from-issued", std::vector<std::int64_t>{2}, "hidden: 2; opened: "),
        };
        IssueCheck check;
        check.blockers = blockers;
        const auto tick = [&](int at) {
            list.show(check, answers, false);
            list.findChildren<QCheckBox*>().at(at)->click();
        };
        tick(0);
        CHECK(answers.openElsewhere == std::vector<std::int64_t>{3, 5});
        answers = {};
        list.show(check, answers, false);
        QList<QCheckBox*> boxes;
        for (QCheckBox* box : list.findChildren<QCheckBox*>())
            if (!box->isHidden() && !box->parentWidget()->isHidden())
                boxes.append(box);
        REQUIRE(boxes.size() == 2);
        boxes.last()->click();
        CHECK(answers.changed == std::vector<std::int64_t>{2});
    }

    TEST_CASE_FIXTURE(IssuePageTest, "A note is confirmed with the list and kept with the case")
    {
        const fs::path path = frozen();
        judgeAll(path);
        open(path);
        waitUntil([&] { return isReady(); });
        auto* note = page->findChild<IssueForm*>()->findChildren<QLineEdit*>().last();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral(" Samtal med kliniken "));
        CHECK(accents(*window) == QStringList{QStringLiteral("Lämna ut listan…")});
        press(QStringLiteral("Lämna ut listan…"));
        CHECK(accents(*window) == QStringList{QStringLiteral("Ja, lämna ut nu")});
        CHECK(texts().contains(QStringLiteral("Notering: Samtal med kliniken\n")));
        // What was confirmed is what is given: another note is confirmed anew.
        QTest::keyClicks(note, QStringLiteral("2"));
        CHECK(button(QStringLiteral("Ja, lämna ut nu")) == nullptr);
        note->setText(QStringLiteral("Samtal med kliniken"));
        press(QStringLiteral("Lämna ut listan…"));
        press(QStringLiteral("Ja, lämna ut nu"));
        waitUntil([&] { return texts().contains(QStringLiteral("Kontrollkod")); });
        const auto archive = Archive::open(path, OpenMode::ReadOnly);
        const auto events = archive->requests().history(requestOf(*archive, caseNumber).id);
        CHECK(events.back().note == "Samtal med kliniken");
    }

    TEST_CASE_FIXTURE(IssuePageTest, "Signs that the PDF cannot draw are named, before and after")
    {
        struct Pages : PaperPages {
            [[nodiscard]] int count() const override { return 1; }
            [[nodiscard]] QSizeF size() const override { return {100, 70}; }
            void paint(QPainter&, int) override {}
            [[nodiscard]] std::vector<char32_t> undrawable() const override
            {
                return {0x1f980, 0x20};
            }
        };
        services.lists.layOut = [](auto&&...) { return std::make_shared<Pages>(); };
        services.lists.issue = [issue = services.lists.issue](auto&&... all) {
            ListReceipt receipt = issue(std::forward<decltype(all)>(all)...);
            receipt.files.front().undrawable = {0x1f980};
            return receipt;
        };
        const fs::path path = frozen();
        judgeAll(path);
        open(path);
        waitUntil([&] { return isReady(); });
        press(QStringLiteral("Förhandsgranska"));
        waitUntil([&] { return texts().contains(QStringLiteral("(U+1F980)")); });
        CHECK(texts().contains(QStringLiteral("(U+0020)")));
        press(QStringLiteral("Tillbaka"));
        press(QStringLiteral("Lämna ut listan…"));
        press(QStringLiteral("Ja, lämna ut nu"));
        waitUntil([&] { return texts().contains(QStringLiteral("Kontrollkod")); });
        CHECK(texts().contains(QStringLiteral("PDF-filen kan inte rita alla tecken")));
    }

    TEST_CASE_FIXTURE(IssuePageTest, "Nothing leaves by a habitual key")
    {
        const fs::path path = frozen();
        judgeAll(path);
        open(path);
        waitUntil([&] { return isReady(); });
        const auto press2 = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
            QWidget* focus = QApplication::focusWidget();
            QTest::keyClick(focus == nullptr ? window.get() : focus, key, modifiers);
        };
        press2(Qt::Key_Return, Qt::ControlModifier);
        CHECK(button(QStringLiteral("Ja, lämna ut nu")) == nullptr);
        button(QStringLiteral("Lämna ut listan…"))->setFocus();
        press2(Qt::Key_Return, {});
        REQUIRE(button(QStringLiteral("Ja, lämna ut nu")) != nullptr);
        CHECK(texts().contains(QStringLiteral("Maskade fält: 0")));
        press2(Qt::Key_Return, {});
        CHECK(button(QStringLiteral("Ja, lämna ut nu")) == nullptr);
        waitUntil([&] { return !window->session().isBusy(); });
        CHECK(fs::is_empty(folder / "out"));
        press(QStringLiteral("Lämna ut listan…"));
        // What is asked goes away with what it was asked about.
        name()->setText(QStringLiteral("annat namn"));
        CHECK(button(QStringLiteral("Ja, lämna ut nu")) == nullptr);
    }

    TEST_CASE_FIXTURE(IssuePageTest, "An old file is replaced from the message that asks")
    {
        const fs::path path = frozen();
        judgeAll(path);
        open(path);
        const fs::path file = folder.write("out/RE 2026-7 Överblickslista 2026-10.xlsx", "old");
        waitUntil([&] { return isReady(); });
        press(QStringLiteral("Lämna ut listan…"));
        press(QStringLiteral("Ersätt dem"));
        press(QStringLiteral("Ja, lämna ut nu"));
        waitUntil([&] { return texts().contains(QStringLiteral("Kontrollkod")); });
        CHECK(fs::file_size(file) > 1000);
    }

    TEST_CASE_FIXTURE(IssuePageTest,
                      "Answers and what was looked through go with what they spoke of")
    {
        const fs::path path = frozen();
        judgeAll(path);
        open(path);
        waitUntil([&] { return isReady(); });
        name()->setText(QStringLiteral("mitt namn"));
        const auto change = [&](Subjects what, const std::function<void(Archive&)>& work) {
            window->session().submit(
                {QStringLiteral("else"), what}, window.get(),
                [work](Archive& archive, ProgressMeter&) { work(archive); }, [] {});
            waitUntil([&] { return !window->session().isBusy(); });
            QCoreApplication::processEvents();
        };
        change(Subject::Logs | Subject::Lists, [](Archive& archive) {
            NewRequest told;
            told.caseNumber = "other";
            told.receivedAt = archive.now();
            registerRequest(archive, told, "tester");
        });
        CHECK(isReady()); // not looked through again
        CHECK(name()->text() == QStringLiteral("mitt namn"));
        press(QStringLiteral("Lämna ut listan…"));
        change(Subject::Lists, [](Archive& archive) {
            const HintsOf none = [](const OverviewRow&) { return std::vector<Hint>(); };
            judgeRows(archive, caseNumber, std::vector<std::int64_t>{1}, QueryRows{}, none,
                      GroundTable::builtIn(), "tester");
        });
        CHECK(button(QStringLiteral("Ja, lämna ut nu")) == nullptr);
        waitUntil([&] { return button(QStringLiteral("Visa raderna")) != nullptr; });
        CHECK_FALSE(isReady());
        CHECK(name()->text() == QStringLiteral("mitt namn"));
    }

    TEST_CASE_FIXTURE(IssuePageTest, "What should be looked at is told before the list leaves")
    {
        BlockerList list;
        IssueCheck check;
        check.blockers = {
            GateError("person-elsewhere-open", std::vector<std::int64_t>{3, 9}, "3>9"),
            GateError("asked-for-masked", std::vector<std::int64_t>{4})};
        IssueAnswers answers;
        QObject::connect(&list, &BlockerList::answered,
                         [&](const IssueAnswers& given) { answers = given; });
        check.secondReview = {SecondReviewReason::AnyMask};
        QString rows;
        QObject::connect(&list, &BlockerList::rowsWanted,
                         [&](const QString& wanted) { rows = wanted; });
        list.show(check, {}, true);
        QString all;
        for (const QLabel* label : list.findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        CHECK(all.contains(QStringLiteral("ytterligare en person")));
        CHECK(all.contains(QStringLiteral("kontakt")));
        list.findChildren<QPushButton*>().first()->click();
        CHECK(rows == QStringLiteral("3,9"));
        list.findChildren<QCheckBox*>().first()->click();
        CHECK(answers.personsOpen == std::vector<std::int64_t>{3});
        list.findChildren<QCheckBox*>().last()->click();
        CHECK(answers.askedFor == std::vector<std::int64_t>{4});
    }

    TEST_CASE_FIXTURE(IssuePageTest, "The result of a case stands under that case alone")
    {
        const fs::path path = frozen();
        judgeAll(path);
        {
            const auto archive = Archive::open(path, OpenMode::ReadWrite);
            NewRequest told;
            told.caseNumber = "RE-8";
            told.receivedAt = archive->now();
            registerRequest(*archive, told, "tester");
        }
        open(path);
        waitUntil([&] { return isReady(); });
        press(QStringLiteral("Lämna ut listan…"));
        press(QStringLiteral("Ja, lämna ut nu"));
        window->goTo(QStringLiteral("requests"), QStringLiteral("RE-8/issue"));
        waitUntil([&] { return !window->session().isBusy(); });
        QCoreApplication::processEvents();
        CHECK_FALSE(texts().contains(QStringLiteral("Kontrollkod")));
        window->goTo(QStringLiteral("requests"), step);
        waitUntil([&] { return texts().contains(QStringLiteral("Kontrollkod")); });
        // After a restart too, as long as the file is where it was put.
        open(path);
        waitUntil([&] { return texts().contains(QStringLiteral("Kontrollkod")); });
        CHECK(button(QStringLiteral("Visa i mappen")) != nullptr);
        CHECK(page->can(Act::Print));
        press(QStringLiteral("Titta på sidorna"));
        auto* paper = page->findChild<PaperView*>();
        waitUntil([&] { return paper->isVisible() && !paper->isEmpty(); });
        CHECK(button(QStringLiteral("Skriv ut…")) != nullptr);
        press(QStringLiteral("Tillbaka"));
        fs::remove_all(folder / "out");
        open(path);
        waitUntil([&] { return texts().contains(QStringLiteral("Kontrollkod")); });
        CHECK(button(QStringLiteral("Visa i mappen")) == nullptr);
        CHECK(texts().contains(QStringLiteral("inte längre")));
        press(QStringLiteral("Rätta i en ny version…"));
        press(QStringLiteral("Gör en ny version"));
        waitUntil([&] { return !page->isVisible(); });
        window->goTo(QStringLiteral("requests"), step);
        waitUntil([&] { return isReady(); });
        CHECK(texts().contains(QStringLiteral("Version 2")));
    }

    TEST_CASE_FIXTURE(IssuePageTest, "A file that was lost or forgotten is written again")
    {
        const fs::path path = frozen();
        judgeAll(path);
        open(path);
        waitUntil([&] { return isReady(); });
        press(QStringLiteral("Lämna ut listan…"));
        press(QStringLiteral("Ja, lämna ut nu"));
        waitUntil([&] { return texts().contains(QStringLiteral("Kontrollkod")); });
        const fs::path workbook = folder / "out/RE 2026-7 Överblickslista 2026-10.xlsx";
        const std::string before = readFile(workbook);
        fs::remove(workbook);
        open(path);
        press(QStringLiteral("Skriv en fil på nytt…"));
        const auto* form = page->findChild<WriteAgain*>();
        const QList<QCheckBox*> kinds = form->findChildren<QCheckBox*>();
        CHECK(kinds.at(0)->isChecked());
        CHECK_FALSE(kinds.at(1)->isChecked());
        CHECK(form->findChildren<QLineEdit*>().first()->text() ==
              QStringLiteral("RE 2026-7 Överblickslista 2026-10"));
        form->findChildren<QLineEdit*>().last()->setText(
            QString::fromStdString((folder / "out").string()));
        kinds.at(1)->setChecked(true); // PDF
        CHECK(doubledMnemonics(*window).join(QLatin1Char('\n')).toStdString() == "");
        CHECK(accents(*page).isEmpty());
        press(QStringLiteral("Skriv filerna"));
        waitUntil(
            [&] { return texts().contains(QStringLiteral("Version 1 har skrivits på nytt")); });
        waitUntil([&] { return button(QStringLiteral("Visa i mappen")) != nullptr; });
        CHECK(readFile(workbook) == before);
        CHECK(fs::exists(folder / "out/RE 2026-7 Överblickslista 2026-10.pdf"));
        CHECK_FALSE(form->isVisible());
        CHECK_FALSE(texts().contains(QStringLiteral("inte längre")));
        QStringList places;
        for (const QPushButton* each : page->findChildren<QPushButton*>())
            if (each->isVisible() && buttonText(each) == QStringLiteral("Visa i mappen"))
                places.append(each->accessibleDescription().section(QLatin1Char('.'), -1));
        CHECK(places.join(QLatin1Char(' ')).toStdString() == "xlsx pdf");

        press(QStringLiteral("Skriv en fil på nytt…"));
        CHECK_FALSE(button(QStringLiteral("Skriv filerna"))->isEnabled()); // nothing is missing
        kinds.at(0)->setChecked(true);
        press(QStringLiteral("Skriv filerna"));
        CHECK(texts().contains(QStringLiteral("Filerna finns redan")));
        press(QStringLiteral("Ersätt dem"));
        waitUntil([&] { return texts().contains(QStringLiteral("har skrivits på nytt")); });
        CHECK(readFile(workbook) == before);

        // Also while a new version is in work; what is in work waits meanwhile.
        press(QStringLiteral("Rätta i en ny version…"));
        waitUntil([&] { return button(QStringLiteral("Gör en ny version")) != nullptr; });
        press(QStringLiteral("Gör en ny version"));
        waitUntil([&] { return !page->isVisible(); });
        window->goTo(QStringLiteral("requests"), step);
        waitUntil([&] { return isReady(); });
        CHECK(button(QStringLiteral("Skriv ut…")) == nullptr);
        fs::remove(workbook);
        press(QStringLiteral("Skriv en fil på nytt…"));
        CHECK(button(QStringLiteral("Lämna ut listan…")) == nullptr);
        kinds.at(0)->setChecked(true);
        press(QStringLiteral("Skriv filerna"));
        waitUntil([&] { return texts().contains(QStringLiteral("har skrivits på nytt")); });
        CHECK(readFile(workbook) == before);
        waitUntil([&] { return isReady(); });
    }

    TEST_CASE_FIXTURE(IssuePageTest, "What cannot be written as it went out is refused in words")
    {
        std::string code;
        services.lists.writeAgain = [&code](auto&&...) -> ListReceipt {
            throw GateError(code, "1");
        };
        const fs::path path = frozen();
        judgeAll(path);
        open(path);
        waitUntil([&] { return isReady(); });
        press(QStringLiteral("Lämna ut listan…"));
        press(QStringLiteral("Ja, lämna ut nu"));
        waitUntil([&] { return button(QStringLiteral("Skriv en fil på nytt…")) != nullptr; });
        press(QStringLiteral("Skriv en fil på nytt…"));
        auto* form = page->findChild<WriteAgain*>();
        form->findChildren<QCheckBox*>().at(1)->setChecked(true);
        const std::pair<const char*, QString> refusals[] = {
            {"issued-content-unknown", QStringLiteral("innan programmet")},
            {"issued-content-differs", QStringLiteral("en annan lista")}};
        for (const auto& [refusal, words] : refusals) {
            CAPTURE(refusal);
            code = refusal;
            press(QStringLiteral("Skriv filerna"));
            waitUntil([&, words = words] { return texts().contains(words); });
            CHECK(form->isVisible());
            CHECK(button(QStringLiteral("Gör en ny version")) != nullptr);
            waitUntil([&] { return button(QStringLiteral("Skriv filerna"))->isEnabled(); });
        }
    }

    TEST_CASE_FIXTURE(IssuePageTest, "Every state reads well in every look")
    {
        const fs::path path = frozen();
        inEveryLook(*this, [&](const std::string& look) {
            CAPTURE(look);
            open(path);
            waitUntil([&] {
                return page->findChildren<QPushButton*>().size() > 5 &&
                       !texts().contains(QStringLiteral("list …")) &&
                       !texts().contains(QStringLiteral("listan …"));
            });
            QTest::qWait(200); // what has just come is laid out
            const QStringList faults = cutTexts(*window) + namelessControls(*window) +
                                       doubledMnemonics(*window) + interpretedTexts(*window);
            CHECK(faults.join(QLatin1Char('\n')).toStdString() == "");
        });
    }
}
