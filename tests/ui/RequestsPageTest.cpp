// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/RequestsPage.h"
#include "core/store/RequestStore.h"
#include "core/task/RegisterRequest.h"
#include "tests/ui/support/UiTest.h"
#include "tests/ui/support/Walks.h"
#include "ui/pages/requests/ChangeForm.h"
#include "ui/pages/requests/OrderPanel.h"
#include "ui/pages/requests/RegisterForm.h"
#include "ui/pages/requests/RequestFactsPage.h"
#include "ui/pages/requests/RequestModel.h"
#include "ui/pages/requests/RequestWords.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Stepper.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <thread>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

const QString requestsId = QStringLiteral("requests");

Request request(const char* caseNumber, RequestState state, const char* received)
{
    Request made;
    made.caseNumber = caseNumber;
    made.state = state;
    made.receivedAt = parseLocalDateTime(received, TimeZone::stockholm())->instant;
    return made;
}

class RequestsPageTest : public UiTest {
public:
    void open(const std::filesystem::path& archive)
    {
        window.reset(); // one writer at a time
        window = windowOn(archive);
        window->goTo(requestsId, QStringLiteral("/"));
        page = window->findChild<RequestsPage*>();
        REQUIRE(page != nullptr);
    }
    /// A case of these October days, registered as if by hand.
    static void add(const std::filesystem::path& path, const char* caseNumber)
    {
        const auto archive = Archive::open(path, OpenMode::ReadWrite);
        NewRequest told;
        told.caseNumber = caseNumber;
        told.receivedAt = Instant{archive->now().ms - 3 * 86'400'000};
        told.filter.from = LocalDate::of(2026, 10, 1);
        told.filter.to = LocalDate::of(2026, 10, 25);
        told.filter.parties = {"asa.ostberg@region.example"};
        registerRequest(*archive, told, "tester");
    }
    /// Types where the focus is, like a person.
    static void type(const char* text)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] std::vector<Request> requests() const
    {
        return window->session().read([](Archive& a) { return a.requests().all(); });
    }
    std::string faults()
    {
        QCoreApplication::processEvents();
        return (cutTexts(*window) + namelessControls(*window) + doubledMnemonics(*window) +
                interpretedTexts(*window))
            .join(QLatin1Char('\n'))
            .toStdString();
    }

    /// Null if there is none in view.
    static QPushButton* button(const QWidget& place, const char* text)
    {
        for (auto* each : place.findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == QString::fromUtf8(text))
                return each;
        return nullptr;
    }

    std::unique_ptr<MainWindow> window;
    RequestsPage* page = nullptr;
};

}

TEST_SUITE("RequestsPage")
{
    TEST_CASE_FIXTURE(UiTest, "open requests stand first, the oldest on top, and speak in words")
    {
        RequestModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        std::vector<RequestSummary> summaries(3);
        summaries[0].request = request("A", RequestState::Closed, "2026-09-01 08:00");
        summaries[1].request = request("B", RequestState::LogOrdered, "2026-10-02 08:00");
        summaries[1].days = 1;
        summaries[2].request = request("C", RequestState::Registered, "2026-10-01 08:00");
        summaries[2].days = 2;
        model.show(summaries);
        std::string table;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const int column :
                 {RequestModel::Case, RequestModel::State, RequestModel::Days, RequestModel::Next})
                table += model.index(row, column).data().toString().toStdString() + "|";
            table += "\n";
        }
        CHECK(table == "C|Registrerad|2|Beställ loggen|\n"
                       "B|Logg beställd|1|Läs in loggen|\n"
                       "A|Avslutad|||\n");
        CHECK(model.index(1, RequestModel::Case).data(Qt::AccessibleTextRole).toString() ==
              QStringLiteral("B, Logg beställd, inkom i går. Läs in loggen"));
        CHECK(model.rowOf(QStringLiteral("A")) == 2);
        CHECK(model.rowOf(QStringLiteral("D")) == -1);
    }

    TEST_CASE_FIXTURE(RequestsPageTest, "a case is registered by keyboard alone")
    {
        open(emptyArchive());
        QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
        type("RE 2026-0601");
        press(Qt::Key_Return);
        press(Qt::Key_A, Qt::ControlModifier);
        type("2026-10-26");
        press(Qt::Key_Return);
        type("0840");
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        type("2026-09-01--2026-09-30");
        press(Qt::Key_Return);
        type("Åsa Östberg <asa.ostberg@region.example>; Bo Berg");
        press(Qt::Key_Return, Qt::ControlModifier);
        waitUntil([&] { return !requests().empty(); });
        const Request made = requests().front();
        CHECK(made.caseNumber == "RE 2026-0601");
        CHECK(made.receivedAt.toIso() == "2026-10-26T07:40:00Z");
        CHECK(made.state == RequestState::Registered);
        CHECK(made.filter.toJson() == R"({"from":"2026-09-01","to":"2026-09-30",)"
                                      R"("parties":["asa.ostberg@region.example","Bo Berg"]})");
        waitUntil([&] { return window->windowTitle().startsWith(QStringLiteral("RE 2026-0601")); });
        // Esc does no harm, Alt+Left goes back to the list.
        press(Qt::Key_Escape);
        CHECK(window->windowTitle().startsWith(QStringLiteral("RE 2026-0601")));
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        CHECK(window->windowTitle() == QStringLiteral("Postinsyn"));
    }

    TEST_CASE_FIXTURE(RequestsPageTest, "a form whose work was stopped can be sent again")
    {
        open(emptyArchive());
        const auto isHeld = std::make_shared<std::atomic<bool>>(true);
        const auto hasBegun = std::make_shared<std::atomic<bool>>(false);
        window->session().submit(
            {QStringLiteral("held")}, window.get(),
            [isHeld, hasBegun](Archive&, const ProgressMeter& meter) {
                *hasBegun = true;
                while (*isHeld) {
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                    meter.check();
                }
            },
            [] {});
        waitUntil([&] { return hasBegun->load(); });
        QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
        type("RE 2026-0601");
        for (int field = 0; field < 5; ++field)
            press(Qt::Key_Return);
        type("2026-09-01--2026-09-30");
        press(Qt::Key_Return);
        type("asa.ostberg@region.example");
        press(Qt::Key_Return, Qt::ControlModifier);
        QPushButton* send = button(*page, "Registrera &begäran");
        REQUIRE(send != nullptr);
        REQUIRE(!send->isEnabled());
        for (const JobState& job : window->session().jobs().jobs())
            if (!job.isRunning)
                window->session().jobs().cancel(job.id);
        waitUntil([&] { return send->isEnabled(); });
        *isHeld = false;
        press(Qt::Key_Return, Qt::ControlModifier);
        waitUntil([&] { return !requests().empty(); });
    }

    TEST_CASE_FIXTURE(RequestsPageTest, "what is wrong stands below its field, and nothing is lost")
    {
        const std::filesystem::path path = emptyArchive();
        add(path, "RE 2026-0601");
        open(path);
        window->goTo(requestsId, QStringLiteral("/new"));
        const auto* form = page->findChild<RegisterForm*>();
        REQUIRE(form != nullptr);
        const auto shown = [&] {
            QStringList texts;
            for (const QLabel* label : form->findChildren<QLabel*>())
                if (label->isVisible() && label->text().startsWith(QStringLiteral("Skriv hela")))
                    texts << label->text();
            return texts.size();
        };
        CHECK(shown() == 0);
        press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(shown() == 1);
        CHECK(QApplication::focusWidget()->accessibleDescription().startsWith(
            QStringLiteral("Skriv hela")));
        // The number of a case that exists: core refuses, and the field says so.
        type("0601");
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        type("bo@region.example");
        press(Qt::Key_Return, Qt::ControlModifier);
        auto* number = qobject_cast<QLineEdit*>(form->findChildren<QLineEdit*>().first());
        waitUntil([&] { return !number->accessibleDescription().isEmpty(); });
        CHECK(number->hasFocus());
        CHECK(requests().size() == 1);
    }

    TEST_CASE_FIXTURE(RequestsPageTest, "every condition of the command line has its field")
    {
        open(emptyArchive());
        QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
        auto* form = page->findChild<RegisterForm*>();
        REQUIRE(form != nullptr);
        type("RE 2026-0601");
        QPushButton* more = button(*form, "&Fler villkor");
        CHECK(!button(*form, "&Fler villkor")->isChecked());
        more->click();
        const auto fill = [&](const char* name, const char* text) {
            for (auto* edit : form->findChildren<QLineEdit*>())
                if (edit->accessibleName() == QString::fromUtf8(name)) {
                    CHECK(edit->isVisible());
                    edit->setFocus();
                    return QTest::keyClicks(edit, QString::fromUtf8(text));
                }
            FAIL_CHECK(name);
        };
        const auto choose = [&](const char* name, const char* item) {
            for (auto* box : form->findChildren<QComboBox*>())
                if (box->accessibleName() == QString::fromUtf8(name)) {
                    CHECK(box->findText(QString::fromUtf8(item)) > 0);
                    return box->setCurrentText(QString::fromUtf8(item));
                }
            FAIL_CHECK(name);
        };
        fill("Dagar", "2026-09-01 -- 2026-09-30");
        fill("Avsändare eller mottagare", "Åsa Östberg");
        fill("Ämne", "bygglov");
        fill("Endast från", "eva@b.example, bo@b.example");
        fill("Endast till", "chef@region.example");
        fill("Mellan", "Bo Berg <bo@b.example>");
        press(Qt::Key_Return, Qt::ControlModifier);
        // The other one is missing: the form says so, and has it in view.
        CHECK(QApplication::focusWidget()->accessibleDescription().startsWith(
            QStringLiteral("Ange också den andra")));
        fill("Mellan, den andra", "eva@b.example");
        fill("E-postdomän", "press.example");
        choose("Riktning", "Inkommande");
        choose("Leverans", "Ej levererat");
        for (auto* check : form->findChildren<QCheckBox*>())
            check->setChecked(true);
        press(Qt::Key_Return, Qt::ControlModifier);
        waitUntil([&] { return !requests().empty(); });
        CHECK(requests().front().filter.toJson() ==
              R"({"from":"2026-09-01","to":"2026-09-30","parties":["Åsa Östberg"],)"
              R"("between":["bo@b.example","eva@b.example"],)"
              R"("senders":["eva@b.example","bo@b.example"],)"
              R"("recipients":["chef@region.example"],"domains":["press.example"],)"
              R"("subject":"bygglov","direction":"in","status":"failed","withSystem":true})");
        // It stays open for the next one.
        QTest::keyClick(window.get(), Qt::Key_Escape);
        window->goTo(requestsId, QStringLiteral("/new"));
        CHECK(button(*form, "&Fler villkor")->isChecked());
    }

    TEST_CASE_FIXTURE(RequestsPageTest, "Esc leaves the form, and what was typed is still there")
    {
        open(emptyArchive());
        window->goTo(requestsId, QStringLiteral("/new"));
        const auto* form = page->findChild<RegisterForm*>();
        type("RE 2026-0777");
        press(Qt::Key_Escape);
        CHECK(!form->isVisible());
        window->goTo(requestsId, QStringLiteral("/new"));
        auto* number = qobject_cast<QLineEdit*>(form->findChildren<QLineEdit*>().first());
        CHECK(number->text() == QStringLiteral("RE 2026-0777"));
        button(*form, "Avbr&yt")->click();
        window->goTo(requestsId, QStringLiteral("/new"));
        CHECK(number->text().isEmpty());
    }

    TEST_CASE_FIXTURE(RequestsPageTest, "what is asked for is changed in a form, and told")
    {
        const std::filesystem::path path = emptyArchive();
        add(path, "RE 2026-0601");
        services.describeFilter = [](const MessageFilter& filter) {
            return *filter.from == LocalDate::of(2026, 10, 1) ? std::string("Oktober")
                                                              : std::string("?");
        };
        open(path);
        window->goTo(requestsId, QStringLiteral("RE 2026-0601/request"));
        auto* facts = page->findChild<RequestFactsPage*>();
        REQUIRE(facts != nullptr);
        button(*facts, "&Ändra det som begärs")->click();
        auto* form = page->findChild<ChangeForm*>();
        REQUIRE(form != nullptr);
        CHECK(form->isVisible());
        CHECK(QApplication::focusWidget()->accessibleName() == QStringLiteral("Dagar"));
        CHECK(faults() == "");
        press(Qt::Key_A, Qt::ControlModifier);
        type("2026-10-01 -- 2026-10-31");
        press(Qt::Key_Return, Qt::ControlModifier);
        waitUntil([&] { return !form->isVisible(); });
        CHECK(requests().front().filter.toJson() == R"({"from":"2026-10-01","to":"2026-10-31",)"
                                                    R"("parties":["asa.ostberg@region.example"]})");
        const auto shown = [&](const char* part) {
            for (const QLabel* label : window->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(QString::fromUtf8(part)))
                    return true;
            return false;
        };
        CHECK(shown("ännu en spärr"));
        waitUntil([&] { return shown("Tidigare: \"Oktober\""); });
        // Esc leaves the form, not the case; the same again is refused where it was typed.
        button(*facts, "&Ändra det som begärs")->click();
        press(Qt::Key_Escape);
        CHECK(!form->isVisible());
        CHECK(facts->isVisible());
        button(*facts, "&Ändra det som begärs")->click();
        press(Qt::Key_Return, Qt::ControlModifier);
        waitUntil([&] { return shown("just det här redan"); });
        CHECK(form->isVisible());
    }

    TEST_CASE_FIXTURE(RequestsPageTest, "buttons say what happened to the case they stand with")
    {
        const std::filesystem::path path = emptyArchive();
        add(path, "RE 2026-0601");
        add(path, "RE 2026-0602");
        open(path);
        const auto state = [&](const char* caseNumber) {
            return window->session().read(
                [&](Archive& a) { return requestOf(a, caseNumber).state; });
        };
        const auto show = [&](const char* place) {
            window->goTo(requestsId, QString::fromUtf8(place));
            QCoreApplication::processEvents();
        };
        show("RE 2026-0601/request");
        auto* facts = page->findChild<RequestFactsPage*>();
        button(*facts, "Precisering &efterfrågad")->click();
        waitUntil([&] { return state("RE 2026-0601") == RequestState::Clarifying; });
        waitUntil([&] { return button(*facts, "Svare&t kom") != nullptr; });
        button(*facts, "Svare&t kom")->click();
        waitUntil([&] { return state("RE 2026-0601") == RequestState::Registered; });
        waitUntil([&] { return button(*facts, "Precisering &efterfrågad") != nullptr; });
        button(*facts, "Begäran är åter&kallad")->click();
        REQUIRE(button(*window, "Det är återkallat") != nullptr);
        // The question is of this case alone: it goes when another one is looked at.
        show("RE 2026-0602/request");
        CHECK(button(*window, "Det är återkallat") == nullptr);
        show("RE 2026-0601/request");
        CHECK(state("RE 2026-0601") == RequestState::Registered);
        waitUntil([&] { return button(*facts, "Begäran är åter&kallad") != nullptr; });
        button(*facts, "Begäran är åter&kallad")->click();
        button(*window, "Det är återkallat")->click();
        waitUntil([&] { return state("RE 2026-0601") == RequestState::Withdrawn; });
        CHECK(state("RE 2026-0602") == RequestState::Registered);
    }

    TEST_CASE_FIXTURE(RequestsPageTest, "a case opens at the step that is named, slashes and all")
    {
        const std::filesystem::path path = emptyArchive();
        add(path, "RS/2026/17");
        open(path);
        window->goTo(requestsId, QStringLiteral("RS/2026/17/request"));
        CHECK(window->windowTitle().startsWith(QStringLiteral("RS/2026/17")));
        auto* stepper = page->findChild<Stepper*>();
        REQUIRE(stepper != nullptr);
        CHECK(stepper->current() == 0);
        window->goTo(requestsId, QStringLiteral("RS/2026/17"));
        CHECK(window->windowTitle().startsWith(QStringLiteral("RS/2026/17")));
        window->goTo(requestsId, QStringLiteral("RS/2026/18"));
        CHECK(window->windowTitle() == QStringLiteral("Postinsyn"));
    }

    TEST_CASE_FIXTURE(RequestsPageTest,
                      "list, form and case have names, room and keys in every look")
    {
        const std::filesystem::path path = emptyArchive();
        add(path, "RE 2026-0601");
        inEveryLook(*this, [&](const std::string& look) {
            open(path);
            window->resize(window->sizeHint().expandedTo(QSize(1280, 900)));
            for (const std::string place : {"/", "/new", "RE 2026-0601/request"}) {
                window->goTo(requestsId, QString::fromStdString(place));
                INFO(look << ", " << place);
                CHECK(faults() == "");
            }
        });
    }

    TEST_CASE_FIXTURE(RequestsPageTest, "the order is copied, and noted when it is sent")
    {
        const std::filesystem::path path = emptyArchive();
        add(path, "RE 2026-0601");
        services.writeOrder = [](const LogOrder& order, const Profile&, LocalDate) {
            return OrderTexts{"To IT: " + order.senders.front() + "\n", {}, {}};
        };
        open(path);
        OrderPanel panel({window->session(), *window, settings, services});
        panel.show();
        panel.showCase(QStringLiteral("RE 2026-0601"));
        auto* letter = panel.findChild<QPlainTextEdit*>();
        waitUntil([&] { return !letter->toPlainText().isEmpty(); });
        panel.copyLetter();
        CHECK(QApplication::clipboard()->text() ==
              QStringLiteral("To IT: asa.ostberg@region.example\n"));
        CHECK(!panel.isOrdered());
        for (auto* button : panel.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("&Markera som beställd"))
                button->click();
        waitUntil([&] { return panel.isOrdered(); });
        CHECK(requests().front().state == RequestState::LogOrdered);
        CHECK(namelessControls(panel).isEmpty());
        CHECK(cutTexts(panel).isEmpty());
    }

    TEST_CASE_FIXTURE(RequestsPageTest,
                      "the steps are opened by their buttons and by Alt and a number")
    {
        const std::filesystem::path path = emptyArchive();
        add(path, "RE 2026-0601");
        open(path);
        window->goTo(requestsId, QStringLiteral("RE 2026-0601/request"));
        auto* stepper = page->findChild<Stepper*>();
        REQUIRE(stepper != nullptr);
        // What it waits for is the button of the banner.
        button(*page, "Beställ loggen")->click();
        CHECK(stepper->current() == 1);
        CHECK(button(*page, "Beställ loggen") == nullptr);
        const QList<QAbstractButton*> steps = stepper->findChildren<QAbstractButton*>();
        for (int at = 0; at < int(steps.size()); ++at) {
            steps.at(at)->click();
            CHECK(stepper->current() == at);
        }
        QTest::keyClick(window.get(), Qt::Key_1, Qt::AltModifier);
        CHECK(stepper->current() == 0);
        button(*page, "Alla begäranden")->click();
        CHECK(window->windowTitle() == QStringLiteral("Postinsyn"));
    }

    TEST_CASE_FIXTURE(UiTest, "when all is decided, giving out is next")
    {
        CHECK(nextStepOf(RequestState::ListUnderReview).step == QStringLiteral("list"));
        CHECK(nextStepOf(RequestState::ListUnderReview, true).step == QStringLiteral("issue"));
        CHECK(nextStepOf(RequestState::ListUnderReview, true).text ==
              QStringLiteral("Lämna ut listan"));
    }

    TEST_CASE_FIXTURE(UiTest, "the case number begins as that of the latest case of this year")
    {
        const LocalDate today = LocalDate::of(2026, 11, 22);
        std::vector<Request> known;
        CHECK(caseNumberPrefix(known, today).isEmpty());
        known.push_back(request("RE 2026-0502", RequestState::Closed, "2026-10-02 08:00"));
        CHECK(caseNumberPrefix(known, today) == QStringLiteral("RE 2026-"));
        CHECK(caseNumberPrefix(known, LocalDate::of(2027, 1, 2)).isEmpty());
        known.front().caseNumber = "2026";
        CHECK(caseNumberPrefix(known, today).isEmpty());
    }
}
