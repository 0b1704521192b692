// SPDX-License-Identifier: EUPL-1.2
#include "core/base/FilePath.h"
#include "tests/ui/support/UiTest.h"
#include "ui/shell/JobPanel.h"
#include "ui/shell/NewArchivePage.h"
#include "ui/shell/SettingsPage.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/StatusLine.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/MessageBar.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <atomic>
#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

QString textOf(const std::filesystem::path& path)
{
    return QString::fromStdString(utf8Path(path));
}

class LeavingTest : public UiTest {
public:
    LeavingTest()
    {
        services.makePractice = [this](const std::filesystem::path& place, ProgressMeter& meter) {
            while (isPracticeHeld) {
                meter.check();
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            const auto path = place / "practice.postinsyn";
            Archive::create(path, Profile::builtIn("demo").toJson(), "tester");
            return path;
        };
    }
    /// A second archive beside that of emptyArchive().
    std::filesystem::path otherArchive()
    {
        const auto path = folder / "other.postinsyn";
        Archive::create(path, Profile::builtIn("demo").toJson(), "tester");
        return path;
    }
    /// Work that lasts until it is stopped, or until it may end.
    void work()
    {
        window->session().submit(
            {QStringLiteral("Reading in")}, window->findChild<QStackedWidget*>()->currentWidget(),
            [this](Archive&, ProgressMeter& meter) {
                isWorking = true;
                while (!mayEnd) {
                    meter.check();
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                }
            },
            [] {});
        waitUntil([&] { return isWorking.load(); });
    }
    [[nodiscard]] QList<MessageBar*> bars() const { return window->messages().bars(); }
    [[nodiscard]] QAction* shortcut(const char* keys) const
    {
        for (auto* each : window->findChildren<QAction*>())
            if (each->shortcuts().contains(QKeySequence(QLatin1String(keys))))
                return each;
        return nullptr;
    }
    void press(int button)
    {
        REQUIRE(bars().size() == 1);
        bars().first()->findChildren<QPushButton*>().at(button)->click();
    }
    void useEnglish()
    {
        window->goTo(QStringLiteral("settings"));
        auto* box = window->findChild<SettingsPage*>()->findChild<QComboBox*>();
        box->setCurrentIndex(box->findData(QStringLiteral("en")));
        emit box->activated(box->currentIndex());
        waitUntil([&] {
            return window->menuBar()->actions().first()->text() == QStringLiteral("&File");
        });
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    std::atomic<bool> isWorking = false;
    std::atomic<bool> mayEnd = false;
    std::atomic<bool> isPracticeHeld = false;
    std::unique_ptr<MainWindow> window;
};

}

TEST_SUITE("Leaving")
{
    TEST_CASE_FIXTURE(LeavingTest, "every way out of the archive asks while work goes on")
    {
        const auto own = emptyArchive();
        const auto other = otherArchive();
        window = windowOn(own);
        work();
        const std::vector<std::pair<const char*, std::function<void()>>> ways{
            {"close the archive", [&] { shortcut("Ctrl+W")->trigger(); }},
            {"open another", [&] { window->openArchive(textOf(other)); }},
            {"drop another", [&] { window->takeFiles({textOf(other)}); }},
            {"practise", [&] { window->practise(); }},
            {"close the window", [&] { window->close(); }},
        };
        for (const auto& [name, take] : ways) {
            INFO(name);
            take();
            waitUntil([&] { return !bars().isEmpty(); });
            CHECK(window->session().path() == own);
            CHECK(window->session().isBusy());
            CHECK(window->isVisible());
            press(1); // keep working
            CHECK(bars().isEmpty());
        }
    }

    TEST_CASE_FIXTURE(LeavingTest, "what is stopped comes to its end before the other is opened")
    {
        window = windowOn(emptyArchive());
        const auto other = otherArchive();
        work();
        window->openArchive(textOf(other));
        press(0);
        waitUntil([&] { return window->session().path() == other; });
        CHECK(!window->session().isBusy());
    }

    TEST_CASE_FIXTURE(LeavingTest, "the archive that is open is not opened again")
    {
        const auto own = emptyArchive();
        window = windowOn(own);
        work();
        window->openArchive(textOf(own));
        CHECK(bars().isEmpty());
        CHECK(window->session().opening().isIdle());
        CHECK(window->session().isBusy());
    }

    TEST_CASE_FIXTURE(LeavingTest, "a form and an open archive stay when another cannot be opened")
    {
        const auto own = emptyArchive();
        window = windowOn(own);
        window->goTo(QStringLiteral("new"));
        auto* page = window->findChild<NewArchivePage*>();
        REQUIRE(page != nullptr);
        emit page->chosen(textOf(own), Profile::builtIn("demo")); // is there already
        waitUntil([&] { return !bars().isEmpty(); });
        CHECK(bars().first()->message().tone == Tone::Error);
        CHECK(window->currentPage() == QStringLiteral("new"));
        CHECK(window->findChild<NewArchivePage*>() == page);
        CHECK(window->session().path() == own);
    }

    TEST_CASE_FIXTURE(LeavingTest, "practice does not take the place of what was opened meanwhile")
    {
        const auto own = emptyArchive();
        window = emptyWindow();
        isPracticeHeld = true;
        window->practise();
        auto* panel = window->findChild<JobPanel*>();
        waitUntil([&] { return panel->isVisible(); });
        window->openArchive(textOf(own));
        waitUntil([&] { return window->session().isOpen(); });
        isPracticeHeld = false;
        waitUntil([&] { return !panel->isVisible(); });
        QTest::qWait(50);
        CHECK(window->session().path() == own);
        CHECK(bars().isEmpty());
    }

    TEST_CASE_FIXTURE(LeavingTest, "the status line says that one practises as long as one does")
    {
        window = emptyWindow();
        const auto isTold = [&] {
            const auto labels = window->findChild<StatusLine*>()->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->text().startsWith(QStringLiteral("Övning"));
            });
        };
        window->practise();
        waitUntil([&] { return window->session().isOpen(); });
        CHECK(isTold());
        shortcut("Ctrl+W")->trigger();
        waitUntil([&] { return !window->session().isOpen(); });
        CHECK(!isTold());
    }

    TEST_CASE_FIXTURE(LeavingTest, "a question goes with the place where it was asked")
    {
        window = windowOn(emptyArchive());
        const auto ask = [&] {
            window->tell(
                {Tone::Warning, QStringLiteral("Q"), {}, {{QStringLiteral("Yes"), [] {}}}});
            window->tell({Tone::Ok, QStringLiteral("Told"), {}});
        };
        ask();
        window->goTo(QStringLiteral("events"));
        CHECK(bars().size() == 1);
        ask();
        window->setCase(QStringLiteral("RE 1"));
        CHECK(bars().size() == 1);
    }

    TEST_CASE_FIXTURE(LeavingTest, "work keeps its panel and its end when the language changes")
    {
        window = windowOn(emptyArchive());
        window->tell({Tone::Ok, QStringLiteral("Told before"), {}});
        work();
        useEnglish();
        auto* panel = window->findChild<JobPanel*>();
        waitUntil([&] { return panel->isVisible(); });
        CHECK(panel->findChild<ElidedLabel*>()->text() == QStringLiteral("Reading in"));
        mayEnd = true;
        waitUntil([&] { return bars().size() == 2; });
        CHECK(bars().first()->message().headline == QStringLiteral("Done: Reading in"));
        CHECK(bars().last()->message().headline == QStringLiteral("Told before"));
    }

    TEST_CASE_FIXTURE(LeavingTest, "one comes back to where one was when the language changes")
    {
        window = windowOn(emptyArchive());
        window->goTo(QStringLiteral("requests"), QStringLiteral("/new"));
        useEnglish();
        window->goTo(QStringLiteral("requests"));
        auto* page = qobject_cast<Page*>(window->findChild<QStackedWidget*>()->currentWidget());
        REQUIRE(page != nullptr);
        CHECK(page->place() == QStringLiteral("/new"));
    }

    TEST_CASE_FIXTURE(LeavingTest, "a file dialog outlives the page that asked, and its answer not")
    {
        window = windowOn(emptyArchive());
        const auto other = otherArchive();
        window->goTo(QStringLiteral("new"));
        for (auto* button : window->findChild<NewArchivePage*>()->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Väl&j…"))
                button->click();
        auto* dialog = window->findChild<QFileDialog*>();
        REQUIRE(dialog != nullptr);
        window->openArchive(textOf(other));
        waitUntil([&] { return window->session().path() == other; });
        CHECK(window->findChild<NewArchivePage*>() == nullptr);
        CHECK(window->findChild<QFileDialog*>() == dialog);
        emit dialog->filesSelected({QStringLiteral("/arkiv/nytt.postinsyn")}); // to nobody
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(window->currentPage() == QStringLiteral("today"));
    }

    TEST_CASE_FIXTURE(LeavingTest, "a long step does not widen the window")
    {
        window = windowOn(emptyArchive());
        window->session().submit(
            {QStringLiteral("Work")}, window.get(),
            [&](Archive&, ProgressMeter& meter) {
                meter.begin(std::string(300, 'W'), 10);
                meter.step(1);
                while (!mayEnd)
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
            },
            [] {});
        auto* panel = window->findChild<JobPanel*>();
        waitUntil([&] { return panel->isVisible(); });
        CHECK(panel->findChild<ElidedLabel*>()->text().contains(QStringLiteral("WWWW")));
        CHECK(panel->minimumSizeHint().width() < window->width() / 2);
        mayEnd = true;
        waitUntil([&] { return !window->session().isBusy(); });
    }
}
