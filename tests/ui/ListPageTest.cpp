// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/ListPage.h"
#include "core/store/HoldStore.h"
#include "core/store/JudgingJournal.h"
#include "core/store/ListStore.h"
#include "core/store/RequestStore.h"
#include "core/task/FreezeRequest.h"
#include "core/task/RegisterRequest.h"
#include "tests/ui/support/PayloadTexts.h"
#include "tests/ui/support/UiTest.h"
#include "tests/ui/support/Walks.h"
#include "ui/pages/list/BatchPanel.h"
#include "ui/pages/list/FieldView.h"
#include "ui/pages/list/FreezePanel.h"
#include "ui/pages/list/GroundPanel.h"
#include "ui/pages/list/ListRowModel.h"
#include "ui/pages/list/ListWords.h"
#include "ui/pages/list/RowView.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/PlainText.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

const QString caseNumber = QStringLiteral("RE-2026-0502");

class ListPageTest : public UiTest {
public:
    ListPageTest()
    {
        services.describeFilter = [](const MessageFilter&) { return std::string("Oktober 2026"); };
    }

    void add(const std::filesystem::path& file, bool isFrozen,
             const std::function<void(MessageFilter&)>& also = {})
    {
        const auto archive = Archive::open(file, OpenMode::ReadWrite);
        NewRequest told;
        told.caseNumber = caseNumber.toStdString();
        told.receivedAt = Instant{archive->now().ms - 3 * 86'400'000};
        told.filter.from = LocalDate::of(2026, 10, 1);
        told.filter.to = LocalDate::of(2026, 10, 25);
        if (also)
            also(told.filter);
        registerRequest(*archive, told, "tester");
        if (isFrozen)
            freezeRequest(*archive, told.caseNumber, "Oktober 2026", "tester", ProgressMeter());
    }
    void openOn(const std::filesystem::path& file)
    {
        window.reset(); // one writer at a time
        window = windowOn(file);
        window->resize(1500, 950);
        window->goTo(QStringLiteral("requests"), caseNumber + QStringLiteral("/list"));
        waitUntil([&] {
            page = window->findChild<ListPage*>();
            return page != nullptr;
        });
        table = page->findChild<DataTable*>();
        REQUIRE(table != nullptr);
    }
    void openFrozen()
    {
        path = demoArchive();
        add(path, true);
        openOn(path);
        waitUntil([&] { return rows() > 0 && table->isVisible(); });
        table->setFocus();
    }

    /// Until what would be frozen is all known.
    void waitForFound()
    {
        waitUntil([this] {
            freezing = page->findChild<FreezePanel*>();
            return freezing != nullptr && freezing->isVisible() && freezing->panel().isComplete();
        });
    }
    /// Those of the freezing panel outside the search: `*` is the one to press, `!` disabled.
    [[nodiscard]] std::string shownButtons() const
    {
        QStringList texts;
        for (const auto* button : freezing->findChildren<QPushButton*>())
            if (button->isVisible() && !freezing->panel().isAncestorOf(button))
                texts << button->text() + (button->isEnabled() ? QString() : QStringLiteral("!")) +
                             (button->isEnabled() && button->property("accent").toBool()
                                  ? QStringLiteral("*")
                                  : QString());
        return texts.join(QStringLiteral("; ")).toStdString();
    }
    void press(const char* beginning) const
    {
        for (auto* button : freezing->findChildren<QPushButton*>())
            if (button->isVisible() && button->text().startsWith(QString::fromUtf8(beginning)))
                return QTest::mouseClick(button, Qt::LeftButton);
        FAIL("no such button");
    }
    /// How many visible texts hold it.
    [[nodiscard]] int shownTexts(const char* part) const
    {
        int count = 0;
        for (const auto* label : page->findChildren<QLabel*>())
            count += label->isVisible() && label->text().contains(QString::fromUtf8(part)) ? 1 : 0;
        for (const auto* label : page->findChildren<ElidedLabel*>())
            count += label->isVisible() && label->text().contains(QString::fromUtf8(part)) ? 1 : 0;
        return count;
    }

    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] std::string cell(int row, int column) const
    {
        return table->model()->index(row, column).data(Qt::EditRole).toString().toStdString();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target == nullptr ? window.get() : target, key, modifiers);
    }
    [[nodiscard]] std::string shownVerdict(int row) const
    {
        return cell(row, ListRowModel::Judged);
    }
    /// The first row without flags, or with one to answer.
    [[nodiscard]] int rowWith(const std::string& flags) const
    {
        for (int row = 0; row < rows(); ++row)
            if (cell(row, ListRowModel::Flags).starts_with(flags) &&
                (flags.empty() == cell(row, ListRowModel::Flags).empty()))
                return row;
        return -1;
    }
    [[nodiscard]] FieldView* subject() const
    {
        for (FieldView* view : page->findChildren<FieldView*>())
            if (view->accessibleName() == QStringLiteral("Ämne") ||
                view->accessibleName() == QStringLiteral("Subject"))
                return view;
        return nullptr;
    }
    [[nodiscard]] QAction* act(const QString& beginning) const
    {
        for (QAction* action : window->findChildren<QAction*>())
            if (action->text().startsWith(beginning))
                return action;
        return nullptr;
    }

    std::filesystem::path path;
    std::unique_ptr<MainWindow> window;
    ListPage* page = nullptr;
    DataTable* table = nullptr;
    FreezePanel* freezing = nullptr;
};

}

TEST_SUITE("ListPage")
{
    TEST_CASE_FIXTURE(ListPageTest, "what was found is frozen by one button, then it is judged")
    {
        path = demoArchive();
        add(path, false);
        openOn(path);
        waitForFound();
        CHECK(shownButtons() == "Villkor; Frys listan: 70 rader*");
        CHECK(accents(*window) == QStringList{QStringLiteral("Frys listan: 70 rader")});
        CHECK(freezing->panel().table()->model()->rowCount() == 70);
        const std::string shown = freezing->panel().counts().toStdString();
        CHECK(shown == "70 av 112 meddelanden");
        press("Frys listan");
        waitUntil([&] { return rows() > 0 && table->isVisible(); });
        CHECK(rows() == 70);
        CHECK(shownVerdict(0) == "Oprövad");
        CHECK(!freezing->isVisible());
    }

    TEST_CASE_FIXTURE(ListPageTest, "other conditions than the request's freeze nothing")
    {
        path = demoArchive();
        add(path, false);
        openOn(path);
        waitForFound();
        // Once: what is asked for stands in the chip, and nowhere else.
        CHECK(shownTexts("2026-10-01") == 1);
        freezing->panel().chips().first()->cross()->click();
        waitUntil([&] { return freezing->panel().filter().isEmpty(); });
        waitForFound();
        CHECK(shownButtons() ==
              "Villkor; Frys listan!; Visa det som begärts; Ändra begäran till detta!");
        CHECK(shownTexts("Bara i begäran") == 1);
        press("Visa det som begärts");
        waitForFound();
        CHECK(shownButtons() == "Villkor; Frys listan: 70 rader*");
        // The keys of the search are there too.
        QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
        CHECK(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("finns.inte@b.example"));
        key(Qt::Key_Return);
        waitUntil([&] { return shownTexts("Utan") == 2; }); // each condition by itself
        CHECK(shownButtons().find("Frys listan!") != std::string::npos);
    }

    TEST_CASE_FIXTURE(ListPageTest, "the request is changed to what is looked at, by one button")
    {
        path = demoArchive();
        add(path, false, [](MessageFilter& filter) { filter.subject = "e"; });
        openOn(path);
        waitForFound();
        const auto request = [&] {
            return window->session().read([](Archive& archive) {
                return std::pair(requestOf(archive, caseNumber.toStdString()),
                                 archive.holds().active().size());
            });
        };
        freezing->panel().chips().last()->cross()->click();
        waitUntil([&] { return freezing->panel().chips().size() == 1; });
        waitForFound();
        CHECK(shownButtons() ==
              "Villkor; Frys listan!; Visa det som begärts; Ändra begäran till detta*");
        CHECK(shownTexts("spärras också det som tillkommer") == 1);
        press("Ändra begäran till detta");
        waitUntil([&] { return !request().first.filter.subject; });
        CHECK(request().second == 2);
        waitUntil([&] { return shownButtons() == "Villkor; Frys listan: 70 rader*"; });
        // Nothing at all is no request.
        freezing->panel().chips().first()->cross()->click();
        waitUntil([&] { return freezing->panel().filter().isEmpty(); });
        waitForFound();
        CHECK(shownButtons().ends_with("Ändra begäran till detta!"));
    }

    TEST_CASE_FIXTURE(ListPageTest, "nothing found is told with its reasons, and noted by a button")
    {
        path = demoArchive();
        add(path, false, [](MessageFilter& filter) { filter.parties = {"ingen@b.example"}; });
        openOn(path);
        waitForFound();
        waitUntil([&] { return shownTexts("Utan") == 2; });
        CHECK(shownButtons().starts_with("Villkor; Läs in loggar*; Notera att inget fanns"));
        press("Notera att inget fanns");
        waitUntil([&] {
            return window->session().read([](Archive& archive) {
                return requestOf(archive, caseNumber.toStdString()).state;
            }) == RequestState::NoHits;
        });
        waitForFound();
        press("Läs in loggar");
        CHECK(!page->isVisible());
    }

    TEST_CASE_FIXTURE(ListPageTest, "a list is frozen again by way of what it would hold")
    {
        openFrozen();
        act(QStringLiteral("Fr&ys om"))->trigger();
        waitForFound();
        const auto mayFreeze = [&] {
            return shownButtons() == "Tillbaka till listan; Villkor; Frys listan: 70 rader*";
        };
        waitUntil(mayFreeze);
        CHECK(shownTexts("Inget har tillkommit sedan version 1") == 1);
        press("Tillbaka till listan");
        waitUntil([&] { return table->isVisible(); });
        act(QStringLiteral("Fr&ys om"))->trigger();
        waitUntil(mayFreeze);
        press("Frys listan");
        waitUntil([&] { return table->isVisible() && rows() == 70; });
        waitUntil([&] {
            for (const QLabel* label : window->findChildren<QLabel*>())
                if (label->isVisible() && label->text() == QStringLiteral("Listan är som den var"))
                    return true;
            return false;
        });
        CHECK(window->session().read([](Archive& archive) {
            return archive.lists().head(requestOf(archive, caseNumber.toStdString()).id)->version;
        }) == 1);
    }

    TEST_CASE_FIXTURE(ListPageTest, "what is to be frozen has names, room and keys in every look")
    {
        path = demoArchive();
        add(path, false, [](MessageFilter& filter) { filter.subject = "e"; });
        inEveryLook(*this, [&](const std::string& look) {
            CAPTURE(look);
            openOn(path);
            waitForFound();
            freezing->panel().perform(Act::Find);
            freezing->panel().chips().last()->cross()->click();
            waitUntil([&] { return freezing->panel().chips().size() == 1; });
            waitForFound();
            waitUntil([&] {
                QCoreApplication::processEvents();
                return cutTexts(*window).isEmpty();
            });
            CHECK(namelessControls(*window).join(QLatin1Char('\n')).toStdString() == "");
            CHECK(doubledMnemonics(*window).join(QLatin1Char('\n')).toStdString() == "");
            window.reset();
        });
    }

    TEST_CASE_FIXTURE(ListPageTest, "keys decide, Enter goes on, and undo outlives the window")
    {
        openFrozen();
        const QAbstractItemModelTester tester(
            table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        table->selectRow(0);
        key(Qt::Key_1);
        waitUntil([&] { return shownVerdict(0) == "Lämna ut"; });
        key(Qt::Key_Return);
        CHECK(table->currentIndex().row() == 1);
        key(Qt::Key_4);
        waitUntil([&] { return shownVerdict(1) == "Fråga"; });
        openOn(path);
        waitUntil([&] { return rows() > 0 && table->isVisible(); });
        CHECK(shownVerdict(1) == "Fråga");
        waitUntil([&] { return act(QStringLiteral("&Ångra"))->isEnabled(); });
        CHECK(act(QStringLiteral("&Ångra"))->text() == QStringLiteral("&Ångra: fråga om 1 rad"));
        key(Qt::Key_Z, Qt::ControlModifier);
        waitUntil([&] { return shownVerdict(1) == "Oprövad"; });
        key(Qt::Key_Z, Qt::ControlModifier);
        waitUntil([&] { return shownVerdict(0) == "Oprövad"; });
        key(Qt::Key_Y, Qt::ControlModifier);
        waitUntil([&] { return shownVerdict(0) == "Lämna ut"; });
    }

    TEST_CASE_FIXTURE(ListPageTest, "selected text is masked by a ground that was typed")
    {
        openFrozen();
        table->selectRow(rowWith({}));
        const int row = table->currentIndex().row();
        const std::string before = cell(row, ListRowModel::Subject);
        REQUIRE(before.size() > 6);
        QTest::keyClick(window.get(), Qt::Key_F7);
        FieldView* field = subject();
        REQUIRE(field != nullptr);
        CHECK(field->hasFocus());
        QTextCursor cursor = field->textCursor();
        cursor.setPosition(0);
        cursor.setPosition(4, QTextCursor::KeepAnchor);
        field->setTextCursor(cursor);
        key(Qt::Key_2);
        auto* ground = page->findChild<GroundPanel*>();
        CHECK(ground->isVisible());
        CHECK(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("25:1"));
        key(Qt::Key_Return);
        waitUntil([&] { return shownVerdict(row) == "Maskad"; });
        CHECK(!ground->isVisible());
        CHECK(cell(row, ListRowModel::Subject).starts_with("[sekretess]"));
        field->selectAll();
        field->copy();
        CHECK(QApplication::clipboard()->text().toStdString() == cell(row, ListRowModel::Subject));
        const auto chips = page->findChildren<Chip*>();
        REQUIRE(chips.size() == 1);
        CHECK(chips.first()->note() == QStringLiteral("OSL 25:1"));
        chips.first()->cross()->click();
        waitUntil([&] { return shownVerdict(row) == "Oprövad"; });
        CHECK(cell(row, ListRowModel::Subject) == before);
    }

    TEST_CASE_FIXTURE(ListPageTest,
                      "without a selection nothing is asked, and Esc leaves the asking")
    {
        openFrozen();
        table->selectRow(0);
        auto* ground = page->findChild<GroundPanel*>();
        key(Qt::Key_2);
        CHECK(!ground->isVisible());
        key(Qt::Key_3);
        CHECK(ground->isVisible());
        key(Qt::Key_1); // typed, not decided
        key(Qt::Key_Escape);
        CHECK(!ground->isVisible());
        CHECK(shownVerdict(0) == "Oprövad");
    }

    TEST_CASE_FIXTURE(ListPageTest, "flags are answered one by one by a key")
    {
        openFrozen();
        int row = -1;
        for (int i = 0; i < rows() && row < 0; ++i)
            if (cell(i, ListRowModel::Flags) == "1 öppen")
                row = i;
        REQUIRE(row >= 0);
        table->selectRow(row);
        key(Qt::Key_I);
        waitUntil([&] { return cell(row, ListRowModel::Flags) == "besvarade"; });
        waitUntil([&] {
            return act(QStringLiteral("&Ångra"))->text().contains(QStringLiteral("svar på"));
        });
    }

    TEST_CASE_FIXTURE(ListPageTest, "a decision is carried over to the rows like it, at once")
    {
        path = emptyArchive();
        {
            const auto archive = Archive::open(path, OpenMode::ReadWrite);
            feedPayloads(*archive, folder);
        }
        add(path, true);
        openOn(path);
        waitUntil([&] { return rows() > 0 && table->isVisible(); });
        table->setFocus();
        table->selectRow(0);
        key(Qt::Key_1);
        waitUntil([&] { return shownVerdict(0) == "Lämna ut"; });
        key(Qt::Key_Return, Qt::ControlModifier);
        auto* like = page->findChild<BatchPanel*>();
        waitUntil([&] { return like->isVisible(); });
        CHECK(interpretedTexts(*window).join(QLatin1Char('\n')).toStdString() == "");
        key(Qt::Key_Escape);
        CHECK(!like->isVisible());
    }

    TEST_CASE_FIXTURE(UiTest, "a forecast tells its ends if they read differently")
    {
        using std::chrono::seconds;
        const auto told = [](seconds median, seconds low, seconds high) {
            return forecastText({median, low, high}).toStdString();
        };
        CHECK(told(seconds(6), seconds(6), seconds(6)) == "ungefär 6 s kvar");
        CHECK(told(seconds(130), seconds(115), seconds(140)) == "ungefär 2 min kvar");
        CHECK(told(seconds(130), seconds(80), seconds(140)) ==
              "ungefär 2 min kvar (1 min till 2 min)");
    }

    TEST_CASE_FIXTURE(ListPageTest, "no text of a sender is taken for anything else")
    {
        path = emptyArchive();
        {
            const auto archive = Archive::open(path, OpenMode::ReadWrite);
            feedPayloads(*archive, folder);
        }
        add(path, true);
        openOn(path);
        waitUntil([&] { return rows() > 0 && table->isVisible(); });
        for (int row = 0; row < rows(); ++row) {
            table->selectRow(row);
            QCoreApplication::processEvents();
            CHECK(interpretedTexts(*window).join(QLatin1Char('\n')).toStdString() == "");
        }
    }

    TEST_CASE_FIXTURE(ListPageTest, "every look has room, names and mnemonics of its own")
    {
        path = demoArchive();
        add(path, true);
        inEveryLook(*this, [&](const std::string& look) {
            CAPTURE(look);
            openOn(path);
            waitUntil([&] { return rows() > 0 && table->isVisible(); });
            table->selectRow(0);
            waitUntil([&] {
                QCoreApplication::processEvents();
                return cutTexts(*window).isEmpty();
            });
            const auto joined = [](const QStringList& lines) {
                return lines.join(QLatin1Char('\n')).toStdString();
            };
            CHECK(joined(namelessControls(*window)) == "");
            CHECK(joined(doubledMnemonics(*window)) == "");
            window.reset();
        });
    }
}
