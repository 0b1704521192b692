// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/ListFiles.h"
#include "core/domain/HintEngine.h"
#include "core/domain/SecrecyGround.h"
#include "core/store/ListStore.h"
#include "core/task/FreezeRequest.h"
#include "core/task/JudgeRows.h"
#include "core/task/RegisterRequest.h"
#include "tests/ui/support/PayloadTexts.h"
#include "tests/ui/support/UiTest.h"
#include "tests/ui/support/Walks.h"
#include "ui/pages/issue/FileChoice.h"
#include "ui/pages/issue/IssueForm.h"
#include "ui/pages/issue/PaperView.h"
#include "ui/pages/list/FieldView.h"
#include "ui/pages/list/GroundPanel.h"
#include "ui/pages/list/ListPage.h"
#include "ui/shell/JobPanel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainText.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <thread>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

const QString requestsPage = QStringLiteral("requests");
const QString payloadCase = QStringLiteral("RE 1");

/// Views that no page's own test walks in every state.
class EveryViewTest : public UiTest {
public:
    EveryViewTest()
    {
        services.lists = listServices();
        services.describeFilter = [](const MessageFilter&) { return std::string("Oktober 2026"); };
        services.writeOrder = [](const LogOrder&, const Profile&, LocalDate) {
            return OrderTexts{"Till IT", "Get-MessageTraceV2", "spårning.ps1"};
        };
    }

    static void addCase(const std::filesystem::path& path, bool isFrozen)
    {
        const auto archive = Archive::open(path, OpenMode::ReadWrite);
        NewRequest told;
        told.caseNumber = payloadCase.toStdString();
        told.receivedAt = Instant{archive->now().ms - 3 * 86'400'000};
        told.filter.from = LocalDate::of(2026, 10, 1);
        told.filter.to = LocalDate::of(2026, 10, 31);
        if (!isFrozen)
            told.filter.parties = {"maja.ekdahl@region.example"};
        registerRequest(*archive, told, "tester");
        if (isFrozen)
            freezeRequest(*archive, told.caseNumber, "Oktober", "tester", ProgressMeter());
    }

    static void judgeAll(const std::filesystem::path& path)
    {
        const auto archive = Archive::open(path, OpenMode::ReadWrite);
        const HintEngine engine =
            HintEngine::builtIn(Profile::fromJson(archive->profileJson()).reserveNumberShapes);
        const HintsOf hintsOf = hintsBy(engine);
        const std::string caseNumber = payloadCase.toStdString();
        auto list = archive->lists().head(requestOf(*archive, caseNumber).id);
        REQUIRE(list.has_value());
        archive->lists().loadRows(*list);
        for (const OverviewRow& row : list->rows) {
            judgeRows(*archive, caseNumber, std::vector<std::int64_t>{row.nr}, ClearRows{}, hintsOf,
                      GroundTable::builtIn(), "tester");
            for (const Hint& hint : hintsOf(row))
                acknowledgeHint(*archive, caseNumber, row.nr, hint.id(), HintAnswer::NotSecret,
                                hintsOf, "tester");
        }
    }

    void check(const QStringList& faults) const
    {
        CHECK(faults.join(QLatin1Char('\n')).toStdString() == "");
    }
    /// What has just come is laid out first.
    void checkRoom()
    {
        (void)QTest::qWaitFor([&] { return cutTexts(*window).isEmpty(); }, 2000);
        check(cutTexts(*window) + namelessControls(*window) + doubledMnemonics(*window));
    }
    [[nodiscard]] QAbstractButton* button(const char* beginning) const
    {
        for (auto* each : window->findChildren<QAbstractButton*>())
            if (each->isVisible() &&
                each->text().remove(QLatin1Char('&')).startsWith(QString::fromUtf8(beginning)))
                return each;
        return nullptr;
    }

    std::unique_ptr<MainWindow> window;
};

}

TEST_SUITE("EveryView")
{
    TEST_CASE_FIXTURE(EveryViewTest, "no list, question or paper takes a subject for anything else")
    {
        const auto path = emptyArchive();
        feedPayloads(*Archive::open(path, OpenMode::ReadWrite), folder);
        addCase(path, true);
        window = windowOn(path);
        window->goTo(requestsPage, payloadCase + QStringLiteral("/list"));
        auto* list = window->findChild<ListPage*>();
        REQUIRE(list != nullptr);
        auto* table = list->findChild<DataTable*>();
        waitUntil([&] { return table->model()->rowCount() == int(payloadTexts().size()); });
        waitUntil([&] { return table->isVisible() && window->isActiveWindow(); });
        auto* mask = list->findChild<GroundPanel*>();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->setFocus();
            table->selectRow(row);
            QCoreApplication::processEvents();
            for (FieldView* field : list->findChildren<FieldView*>())
                if (field->accessibleName() == QStringLiteral("Ämne"))
                    field->selectAll();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
            CAPTURE(row);
            CHECK(mask->isVisible());
            check(interpretedTexts(*window));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        }
        window.reset(); // one writer at a time
        judgeAll(path);
        window = windowOn(path);
        window->goTo(requestsPage, payloadCase + QStringLiteral("/issue"));
        waitUntil(
            [&] { return button("Förhandsgranska") && button("Förhandsgranska")->isEnabled(); });
        button("Förhandsgranska")->click();
        auto* paper = window->findChild<PaperView*>();
        waitUntil([&] { return paper->isVisible() && !paper->isEmpty(); });
        check(interpretedTexts(*window));
        button("Tillbaka")->click();
        const QList<QLineEdit*> target =
            window->findChild<IssueForm*>()->files().findChildren<QLineEdit*>();
        target.first()->setText(QStringLiteral("<b>lista<b>"));
        target.last()->setText(QString::fromStdString(folder.path().string()));
        button("Lämna ut listan")->click();
        check(interpretedTexts(*window));
        button("Ja, lämna ut nu")->click();
        waitUntil([&] { return button("Skriv en fil på nytt") != nullptr; });
        inEveryLook(*this, [&](const std::string& look) {
            CAPTURE(look);
            window.reset();
            window = windowOn(path);
            window->resize(1500, 950);
            window->goTo(requestsPage, payloadCase + QStringLiteral("/issue"));
            const bool isSwedish = settings.language() == QLatin1String("sv");
            button(isSwedish ? "Skriv en fil på nytt" : "Write a file again")->click();
            checkRoom();
            check(interpretedTexts(*window));
        });
        window.reset();
        window = windowOn(path);
        window->goTo(requestsPage, payloadCase + QStringLiteral("/selection"));
        waitUntil([&] { return button("Ta emot ett svar") != nullptr; });
        button("Ta emot ett svar")->click();
        for (const std::string_view payload : payloadTexts())
            qobject_cast<QPlainTextEdit*>(QApplication::focusWidget())
                ->appendPlainText(QStringLiteral("Nr 1 ") + fromUtf8(payload));
        waitUntil([&] { return button("Begär ut") != nullptr; });
        check(interpretedTexts(*window));
    }

    TEST_CASE_FIXTURE(EveryViewTest, "the work at hand is named by the characters of its file")
    {
        window = windowOn(emptyArchive());
        const auto turn = std::make_shared<std::atomic<int>>(0);
        window->session().submit(
            {QStringLiteral("<b>Arbete</b>")}, window.get(),
            [turn](Archive&, ProgressMeter& meter) {
                int shown = -1;
                while (*turn < int(payloadTexts().size())) {
                    meter.check();
                    if (shown != *turn)
                        meter.begin(std::string(payloadTexts()[std::size_t(shown = *turn)]), 1000);
                    meter.step(10);
                    std::this_thread::sleep_for(std::chrono::milliseconds(2));
                }
            },
            [] {});
        auto* panel = window->findChild<JobPanel*>();
        waitUntil([&] { return panel->isVisible(); });
        for (const std::string_view payload : payloadTexts()) {
            waitUntil([&] {
                const auto jobs = window->session().jobs().jobs();
                return !jobs.isEmpty() && jobs.first().step == fromUtf8(payload);
            });
            check(interpretedTexts(*window));
            ++*turn;
        }
        waitUntil([&] { return !window->session().isBusy(); });
    }

    TEST_CASE_FIXTURE(EveryViewTest, "at 300 % no text is cut on a large screen")
    {
        const auto path = demoArchive();
        addCase(path, false);
        use(QStringLiteral("sv"), ColorScheme::Light, 3.0);
        window = windowOn(path);
        window->resize(3840, 2160);
        const QStringList own{QStringLiteral("settings"), QStringLiteral("shortcuts"),
                              QStringLiteral("new"), QStringLiteral("start")};
        for (const QString& page : own) {
            CAPTURE(page.toStdString());
            window->goTo(page);
            checkRoom();
        }
        for (const PageEntry& entry : pageEntries()) {
            CAPTURE(entry.id.toStdString());
            window->goTo(entry.id);
            checkRoom();
        }
        for (const PageEntry& entry : requestStepEntries()) {
            CAPTURE(entry.id.toStdString());
            window->goTo(requestsPage, payloadCase + QLatin1Char('/') + entry.id);
            checkRoom();
        }
        window->goTo(requestsPage, QStringLiteral("/new"));
        checkRoom();
    }

    TEST_CASE_FIXTURE(EveryViewTest, "what is folded away, and a day that nears, has room as well")
    {
        const auto path = demoArchive();
        {
            // Its log is about to vanish: the banner names the day.
            const auto archive = Archive::open(path, OpenMode::ReadWrite);
            NewRequest told;
            told.caseNumber = payloadCase.toStdString();
            told.receivedAt = archive->now();
            const LocalDate today = TimeZone::stockholm().dateOf(archive->now());
            told.filter.from = today + -88;
            told.filter.to = today;
            told.filter.parties = {"maja.ekdahl@region.example"};
            registerRequest(*archive, told, "tester");
        }
        inEveryLook(*this, [&](const std::string& look) {
            CAPTURE(look);
            window.reset();
            window = windowOn(path);
            window->resize(1500, 950);
            const bool isSwedish = settings.language() == QLatin1String("sv");
            window->goTo(requestsPage, QStringLiteral("/new"));
            QAbstractButton* more = button(isSwedish ? "Fler villkor" : "More conditions");
            REQUIRE(more != nullptr);
            more->click();
            checkRoom();
            window->goTo(requestsPage, payloadCase + QStringLiteral("/sources"));
            checkRoom();
        });
    }

    TEST_CASE_FIXTURE(EveryViewTest, "every item of every menu answers to a key of its own")
    {
        const auto path = demoArchive();
        addCase(path, true);
        for (const QString& language : {QStringLiteral("sv"), QStringLiteral("en")}) {
            CAPTURE(language.toStdString());
            use(language);
            window.reset();
            window = windowOn(path);
            for (const PageEntry& entry : pageEntries()) {
                CAPTURE(entry.id.toStdString());
                window->goTo(entry.id);
                check(keylessItems(*window));
            }
            for (const PageEntry& entry : requestStepEntries()) {
                CAPTURE(entry.id.toStdString());
                window->goTo(requestsPage, payloadCase + QLatin1Char('/') + entry.id);
                QCoreApplication::processEvents();
                check(keylessItems(*window));
            }
        }
    }
}
