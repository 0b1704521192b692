// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/support/PayloadTexts.h"
#include "tests/ui/support/UiTest.h"
#include "tests/ui/support/Walks.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/HelpPanel.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/SettingsPage.h"
#include "ui/shell/ShortcutsPage.h"
#include "ui/shell/StartPage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainText.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

const QStringList ownPages{QStringLiteral("start"), QStringLiteral("new"),
                           QStringLiteral("settings"), QStringLiteral("shortcuts")};

std::string faultsOf(MainWindow& window)
{
    QStringList faults = cutTexts(window) + namelessControls(window) + doubledMnemonics(window) +
                         interpretedTexts(window);
    return faults.join(QLatin1Char('\n')).toStdString();
}

}

TEST_SUITE("Shell")
{
    TEST_CASE_FIXTURE(UiTest, "without an archive the window offers the ways to begin")
    {
        const auto window = emptyWindow();
        CHECK(window->currentPage() == QStringLiteral("start"));
        CHECK(window->windowTitle() == QStringLiteral("Postinsyn"));
        window->goTo(QStringLiteral("events"));
        CHECK(window->currentPage() == QStringLiteral("start"));
    }

    TEST_CASE_FIXTURE(UiTest,
                      "the window's own pages have names, room and one key each in every look")
    {
        inEveryLook(*this, [this](const std::string& look) {
            const auto window = emptyWindow();
            window->resize(window->sizeHint().expandedTo(QSize(1280, 900)));
            for (const QString& page : ownPages) {
                window->goTo(page);
                QCoreApplication::processEvents();
                INFO(look << ", " << page.toStdString());
                CHECK(faultsOf(*window) == "");
            }
        });
    }

    TEST_CASE_FIXTURE(UiTest,
                      "every page of the navigation has names, room and one key each in every look")
    {
        const auto archive = demoArchive();
        inEveryLook(*this, [&](const std::string& look) {
            const auto window = windowOn(archive);
            window->resize(QSize(1400, 900));
            for (const PageEntry& entry : pageEntries()) {
                window->goTo(entry.id);
                QCoreApplication::processEvents();
                INFO(look << ", " << entry.id.toStdString());
                CHECK(faultsOf(*window) == "");
            }
        });
    }

    TEST_CASE_FIXTURE(UiTest, "no page takes a sender's text for anything but text")
    {
        const auto path = emptyArchive();
        feedPayloads(*Archive::open(path, OpenMode::ReadWrite), folder);
        const auto window = windowOn(path);
        for (const PageEntry& entry : pageEntries()) {
            window->goTo(entry.id);
            QCoreApplication::processEvents();
            INFO(entry.id.toStdString());
            CHECK(interpretedTexts(*window).join(QLatin1Char('\n')).toStdString() == "");
        }
        for (const std::string_view payload : payloadTexts()) {
            window->tell({Tone::Error, fromUtf8(payload), fromUtf8(payload)});
            window->tellError(fromUtf8(payload),
                              FileError("file-unreadable", {}, std::string(payload)));
            window->setCase(fromUtf8(payload));
            CHECK(interpretedTexts(*window).join(QLatin1Char('\n')).toStdString() == "");
        }
    }

    TEST_CASE_FIXTURE(UiTest, "the language changes while the window is open")
    {
        const auto window = windowOn(emptyArchive());
        const auto firstMenu = [&] { return window->menuBar()->actions().first()->text(); };
        CHECK(firstMenu() == QStringLiteral("&Arkiv"));
        window->goTo(QStringLiteral("settings"));
        auto* box = window->findChild<SettingsPage*>()->findChild<QComboBox*>();
        REQUIRE(box != nullptr);
        box->setCurrentIndex(box->findData(QStringLiteral("en")));
        emit box->activated(box->currentIndex());
        waitUntil([&] { return firstMenu() == QStringLiteral("&File"); });
        CHECK(window->currentPage() == QStringLiteral("settings"));
        CHECK(settings.language() == QStringLiteral("en"));
    }

    TEST_CASE_FIXTURE(UiTest, "the title names the case and nothing else")
    {
        const auto window = windowOn(emptyArchive());
        window->setCase(QStringLiteral("RE 2026-0502"));
        CHECK(window->windowTitle() == QStringLiteral("RE 2026-0502 - Postinsyn"));
        window->goTo(QStringLiteral("register"));
        CHECK(window->windowTitle() == QStringLiteral("Postinsyn"));
    }

    TEST_CASE_FIXTURE(UiTest, "an archive that is not there is told of, and forgotten as recent")
    {
        const QString path = QString::fromStdString((folder / "gone.postinsyn").string());
        settings.addRecentArchive(path);
        const auto window = emptyWindow();
        window->openArchive(path);
        waitUntil([&] { return !window->messages().bars().isEmpty(); });
        CHECK(window->messages().bars().first()->message().tone == Tone::Error);
        CHECK(settings.recentArchives().isEmpty());
    }

    TEST_CASE_FIXTURE(UiTest, "an archive that was opened is found among the recent ones")
    {
        const auto path = emptyArchive();
        const auto window = windowOn(path);
        CHECK(settings.recentArchives() == QStringList{QString::fromStdString(path.string())});
    }

    TEST_CASE_FIXTURE(UiTest, "what was practised is thrown away when the archive is left")
    {
        services.makePractice = [](const std::filesystem::path& place, ProgressMeter&) {
            const auto path = place / "practice.postinsyn";
            Archive::create(path, Profile::builtIn("demo").toJson(), "tester");
            return path;
        };
        const auto window = emptyWindow();
        auto* page = window->findChild<StartPage*>();
        REQUIRE(page != nullptr);
        emit page->practiceWanted();
        waitUntil([&] { return window->session().isOpen(); });
        const std::filesystem::path practice = window->session().path();
        CHECK(std::filesystem::exists(practice));
        CHECK(settings.recentArchives().isEmpty());
        window->close();
        CHECK(!std::filesystem::exists(practice.parent_path()));
    }

    TEST_CASE_FIXTURE(UiTest, "closing while work goes on asks once, and stops it")
    {
        const auto window = windowOn(emptyArchive());
        std::atomic<bool> isRunning = false;
        window->session().submit(
            {QStringLiteral("Work")}, window.get(),
            [&](Archive&, ProgressMeter& meter) {
                isRunning = true;
                for (;;) {
                    meter.check();
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                }
            },
            [] {});
        waitUntil([&] { return isRunning.load(); });
        window->close();
        CHECK(window->isVisible());
        REQUIRE(window->messages().bars().size() == 1);
        auto* stop = window->messages().bars().first()->findChild<QPushButton*>();
        REQUIRE(stop != nullptr);
        stop->click();
        waitUntil([&] { return !window->isVisible(); });
        CHECK(!window->session().isOpen());
    }

    TEST_CASE_FIXTURE(UiTest, "the help panel speaks of the place at hand however it was opened")
    {
        const auto window = windowOn(emptyArchive());
        const auto says = [&](const QString& beginning) {
            const auto labels = window->findChild<HelpPanel*>()->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
                return label->isVisible() && label->text().startsWith(beginning);
            });
        };
        window->goTo(QStringLiteral("events"));
        window->findChild<HelpPanel*>()->toggleViewAction()->trigger(); // as the menu does
        CHECK(says(QStringLiteral("Allt som görs")));
        window->goTo(QStringLiteral("requests"), QStringLiteral("/"));
        CHECK(!says(QStringLiteral("Allt som görs")));
        CHECK(says(QStringLiteral("Begäranden")));
    }

    TEST_CASE_FIXTURE(UiTest, "the help panel is filled when the window begins with it")
    {
        {
            const auto window = windowOn(emptyArchive());
            QTest::keyClick(window.get(), Qt::Key_F1);
            window->close();
        }
        const auto window = emptyWindow();
        QCoreApplication::processEvents();
        auto* panel = window->findChild<HelpPanel*>();
        CHECK(panel->isVisible());
        CHECK(panel->widget()->findChildren<QLabel*>().size() > 1);
    }

    TEST_CASE_FIXTURE(UiTest, "the menu of recent archives is as new as the moment it is opened")
    {
        const auto path = emptyArchive();
        const auto window = windowOn(path);
        QMenu* recent = nullptr;
        for (auto* menu : window->menuBar()->findChildren<QMenu*>())
            if (menu->title() == QStringLiteral("&Senaste arkiv"))
                recent = menu;
        REQUIRE(recent != nullptr);
        emit recent->aboutToShow();
        REQUIRE(recent->actions().size() == 1);
        CHECK(recent->actions().first()->text() == QString::fromStdString(path.string()));
        settings.removeRecentArchive(QString::fromStdString(path.string()));
        emit recent->aboutToShow();
        REQUIRE(recent->actions().size() == 1);
        CHECK(!recent->actions().first()->isEnabled());
    }

    TEST_CASE_FIXTURE(UiTest, "nothing is left of the menus that were made anew")
    {
        const auto window = emptyWindow();
        const auto menus = [&] { return window->menuBar()->findChildren<QMenu*>().size(); };
        const auto before = menus();
        emit window->findChild<StartPage*>()->practiceWanted(); // nothing: no practice here
        window->goTo(QStringLiteral("settings"));
        emit window->findChild<SettingsPage*>()->looksChanged();
        waitUntil([&] { return window->findChild<StartPage*>() != nullptr; });
        CHECK(menus() == before);
    }

    TEST_CASE_FIXTURE(UiTest, "Tab and F6 go as the eye does: pages, messages, the page, the work")
    {
        const auto window = windowOn(emptyArchive());
        window->goTo(QStringLiteral("requests"), QStringLiteral("/"));
        window->tell({Tone::Error, QStringLiteral("Told"), {}});
        auto* button = window->messages().bars().first()->findChild<QToolButton*>();
        const auto isIn = [&](const QWidget* focus, const QWidget* pane) {
            return focus != nullptr && pane->isAncestorOf(focus);
        };
        const QWidget* page = window->findChild<QStackedWidget*>()->currentWidget();
        window->activateWindow();
        window->findChild<NavigationBar*>()->findChildren<NavigationButton*>().last()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(QApplication::focusWidget() == button);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(isIn(QApplication::focusWidget(), page));
        const QPointer<QWidget> before = QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        CHECK(isIn(QApplication::focusWidget(), window->findChild<NavigationBar*>()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        CHECK(QApplication::focusWidget() == button);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        CHECK(QApplication::focusWidget() == before);
    }

    TEST_CASE_FIXTURE(UiTest, "files that are dropped on a field are the window's")
    {
        const auto window = windowOn(emptyArchive());
        window->goTo(QStringLiteral("search"));
        QLineEdit* field = nullptr;
        for (auto* each : window->findChildren<QLineEdit*>())
            if (each->isVisible() && each->acceptDrops())
                field = each;
        REQUIRE(field != nullptr);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(QStringLiteral("/logs/a.csv"))});
        files.setText(QStringLiteral("/logs/a.csv")); // as file managers do
        QDragEnterEvent enter(QPoint(2, 2), Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(field, &enter);
        QDropEvent drop(QPointF(2, 2), Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(field, &drop);
        CHECK(field->text().isEmpty());
    }

    TEST_CASE_FIXTURE(UiTest, "the list of shortcuts is of now, and prints no page's of before")
    {
        const auto window = windowOn(emptyArchive());
        const auto lists = [&](const QString& text) {
            const auto labels = window->findChild<ShortcutsPage*>()->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->text() == text; });
        };
        window->goTo(QStringLiteral("requests"), QStringLiteral("/"));
        window->goTo(QStringLiteral("shortcuts"));
        CHECK(lists(QStringLiteral("Ny begäran")));
        window->goTo(QStringLiteral("events"));
        window->goTo(QStringLiteral("shortcuts"));
        CHECK(!lists(QStringLiteral("Ny begäran")));
    }

    TEST_CASE_FIXTURE(UiTest, "an action of a message may tell the same message again")
    {
        const auto window = emptyWindow();
        int tried = 0;
        const std::function<void()> tell = [&] {
            ++tried;
            window->tell(
                {Tone::Error, QStringLiteral("Again"), {}, {{QStringLiteral("Try"), tell}}});
        };
        tell();
        window->messages().bars().first()->findChild<QPushButton*>()->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(tried == 2);
        CHECK(window->messages().bars().size() == 1);
    }

    TEST_CASE_FIXTURE(UiTest, "what is copied for IT names nobody")
    {
        const FileError problem("file-unreadable", {}, "/home/anna.berg/Skarp begäran/eva.csv");
        CHECK(!reportFor(problem).contains(QStringLiteral("anna")));
        CHECK(!reportFor(problem).contains(QStringLiteral("eva")));
        CHECK(reportFor(problem).contains(QStringLiteral(".csv")));
        CHECK(textFor(problem).reason.contains(QStringLiteral("eva.csv")));
        CHECK(!reportFor(FileError("file-unreadable", {}, "/tmp/anna.berg"))
                   .contains(QStringLiteral("berg")));
    }

    TEST_CASE_FIXTURE(UiTest, "F1 shows the help of the page at hand")
    {
        const auto window = windowOn(emptyArchive());
        window->goTo(QStringLiteral("events"));
        QTest::keyClick(window.get(), Qt::Key_F1);
        const auto labels = window->findChildren<QLabel*>();
        CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("Allt som görs"));
        }));
    }
}
