// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/RequestsPage.h"
#include "core/store/RequestStore.h"
#include "core/task/RegisterRequest.h"
#include "tests/ui/support/UiTest.h"
#include "tests/ui/support/Walks.h"
#include "ui/pages/requests/OrderPanel.h"
#include "ui/pages/requests/RegisterForm.h"
#include "ui/pages/requests/RequestModel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Stepper.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <doctest/doctest.h>

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
        // Esc goes back to the list, Enter into the case again, Alt+Left back.
        press(Qt::Key_Escape);
        CHECK(window->windowTitle() == QStringLiteral("Postinsyn"));
        press(Qt::Key_Return);
        CHECK(window->windowTitle().startsWith(QStringLiteral("RE 2026-0601")));
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        CHECK(window->windowTitle() == QStringLiteral("Postinsyn"));
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
