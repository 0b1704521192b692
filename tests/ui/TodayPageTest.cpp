// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/today/TodayPage.h"
#include "core/store/DirectoryStore.h"
#include "core/task/RegisterRequest.h"
#include "tests/ui/support/UiTest.h"
#include "tests/ui/support/Walks.h"
#include "ui/pages/today/VanishingModel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTest>
#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

QAbstractButton* visibleButton(const QWidget& root, const QString& text)
{
    for (auto* button : root.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == text)
            return button;
    return nullptr;
}

/// A case that waits for the log of the last ten days, of somebody who left the day before
/// yesterday.
void addCase(const std::filesystem::path& path)
{
    const auto archive = Archive::open(path, OpenMode::ReadWrite);
    const LocalDate today = TimeZone::stockholm().dateOf(archive->now());
    {
        Transaction transaction(archive->database());
        Mailbox mailbox;
        mailbox.address = "asa.ostberg@region.example";
        mailbox.employmentEnd = today - 2;
        archive->directory().put(mailbox);
        mailbox.address = "utan.arende@region.example";
        mailbox.employmentEnd = today - 20;
        archive->directory().put(mailbox);
        transaction.commit();
    }
    NewRequest told;
    told.caseNumber = "RE 2026-0601";
    told.receivedAt = archive->now();
    told.filter.from = today - 10;
    told.filter.to = today;
    told.filter.parties = {"asa.ostberg@region.example"};
    registerRequest(*archive, told, "tester");
}

}

TEST_SUITE("TodayPage")
{
    TEST_CASE_FIXTURE(UiTest, "what goes first stands first, and says what to do")
    {
        VanishingModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        Vanishing log{Vanishing::Kind::LogDay,
                      "RE 1",
                      {},
                      LocalDate::of(2026, 9, 1),
                      LocalDate::of(2026, 11, 30),
                      LocalDate::of(2026, 11, 27),
                      Availability::Available};
        Vanishing box{Vanishing::Kind::Mailbox,     {},
                      "asa.ostberg@region.example", LocalDate::of(2026, 10, 24),
                      LocalDate::of(2026, 11, 23),  LocalDate::of(2026, 11, 20),
                      Availability::EdgeBefore};
        model.show({log, box});
        std::string table;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                table += model.index(row, column).data().toString().toStdString() + "|";
            table += "\n";
        }
        CHECK(table == "2026-11-23|Brevlådan asa.ostberg@region.example||Sista dagarna: säkra "
                       "nu|\n"
                       "2026-11-30|Loggen för 2026-09-01|RE 1|Ska finnas: beställ senast "
                       "2026-11-27|\n");
    }

    TEST_CASE_FIXTURE(UiTest, "an empty archive offers the ways to begin")
    {
        services.makePractice = [](const std::filesystem::path&, ProgressMeter&) {
            return std::filesystem::path();
        };
        const auto window = windowOn(emptyArchive());
        CHECK(window->currentPage() == QStringLiteral("today"));
        CHECK(visibleButton(*window, QStringLiteral("&Läs in en logg")) != nullptr);
        CHECK(visibleButton(*window, QStringLiteral("Öva med &påhittade uppgifter")) != nullptr);
        auto* add = visibleButton(*window, QStringLiteral("&Ny begäran"));
        REQUIRE(add != nullptr);
        add->click();
        CHECK(window->currentPage() == QStringLiteral("requests"));
    }

    TEST_CASE_FIXTURE(UiTest, "open requests and what they need before it vanishes are shown")
    {
        const std::filesystem::path path = emptyArchive();
        addCase(path);
        const auto window = windowOn(path);
        const auto* page = window->findChild<TodayPage*>();
        REQUIRE(page != nullptr);
        const QList<DataTable*> tables = page->findChildren<DataTable*>();
        REQUIRE(tables.size() == 2);
        CHECK(tables.first()->model()->rowCount() == 1);
        waitUntil([&] { return tables.last()->model()->rowCount() == 3; });
        CHECK(page->counts() == QStringLiteral("1 öppen begäran"));
        QTest::keyClick(tables.first(), Qt::Key_Return);
        CHECK(window->windowTitle().startsWith(QStringLiteral("RE 2026-0601")));
        // The same in the banner of the case: the soonest, and how many more.
        const auto banner = [&] {
            for (const auto* label : window->findChildren<ElidedLabel*>())
                if (label->isVisible() && label->text().contains(QStringLiteral("sista dag")))
                    return label->text().toStdString();
            return std::string();
        };
        waitUntil([&] { return !banner().empty(); });
        CHECK(banner().starts_with("Brevlådan asa.ostberg@region.example: sista dag "));
        CHECK(banner().find("Ska finnas: säkra senast ") != std::string::npos);
        CHECK(banner().ends_with(" (och 1 till)"));
    }

    TEST_CASE_FIXTURE(UiTest, "every row of what vanishes opens what it is about")
    {
        const std::filesystem::path path = emptyArchive();
        addCase(path);
        const auto window = windowOn(path);
        const auto* page = window->findChild<TodayPage*>();
        const QList<DataTable*> tables = page->findChildren<DataTable*>();
        waitUntil([&] { return tables.last()->model()->rowCount() == 3; });
        std::string opened;
        for (int row = 0; row < 3; ++row) {
            window->goTo(QStringLiteral("today"));
            tables.last()->selectRow(row);
            QTest::keyClick(tables.last(), Qt::Key_Return);
            opened +=
                tables.last()->model()->index(row, 1).data().toString().left(9).toStdString() +
                ": " + window->currentPage().toStdString() + "\n";
        }
        CHECK(opened == "Brevlådan: register\nBrevlådan: requests\nLoggen fö: requests\n");
        window->goTo(QStringLiteral("today"));
        visibleButton(*window, QStringLiteral("&Ny begäran"))->click();
        CHECK(window->currentPage() == QStringLiteral("requests"));
        CHECK(window->windowTitle() == QStringLiteral("Postinsyn"));
    }

    TEST_CASE_FIXTURE(UiTest, "a day with work on it has names, room and keys in every look")
    {
        const std::filesystem::path path = emptyArchive();
        addCase(path);
        inEveryLook(*this, [&](const std::string& look) {
            const auto window = windowOn(path);
            window->resize(window->sizeHint().expandedTo(QSize(1280, 900)));
            QCoreApplication::processEvents();
            INFO(look);
            CHECK((cutTexts(*window) + namelessControls(*window) + doubledMnemonics(*window) +
                   interpretedTexts(*window))
                      .join(QLatin1Char('\n'))
                      .toStdString() == "");
        });
    }
}
