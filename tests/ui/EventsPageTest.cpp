// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/events/EventsPage.h"
#include "tests/ui/support/UiTest.h"
#include "ui/pages/events/AuditModel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QStatusBar>
#include <QTest>
#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

/// A chain of this many entries; every tenth is about a case.
std::vector<RecordedAuditEntry> chain(std::int64_t first, std::int64_t limit, std::int64_t last)
{
    std::vector<RecordedAuditEntry> entries;
    for (std::int64_t seq = first; seq < first + limit && seq <= last; ++seq) {
        RecordedAuditEntry recorded;
        recorded.seq = seq;
        recorded.timeUtc = "2026-10-25T00:30:00.000Z";
        recorded.entry.actor = "tester";
        recorded.entry.event = "rows-judged";
        recorded.entry.detail = "rows=1-3; count=3; verdict=clear; bulk";
        if (seq % 10 == 0)
            recorded.entry.caseNumber = "RE " + std::to_string(seq);
        entries.push_back(recorded);
    }
    return entries;
}

class EventsPageTest : public UiTest {
public:
    EventsPageTest() : window(windowOn(demoArchive()))
    {
        window->goTo(QStringLiteral("events"));
        const auto* page = window->findChild<EventsPage*>();
        REQUIRE(page != nullptr);
        table = page->findChild<DataTable*>();
        REQUIRE(table != nullptr);
        filter = page->findChild<QLineEdit*>();
        REQUIRE(filter != nullptr);
    }

    std::unique_ptr<MainWindow> window;
    DataTable* table = nullptr;
    QLineEdit* filter = nullptr;
};

}

TEST_SUITE("EventsPage")
{
    TEST_CASE_FIXTURE(UiTest,
                      "the model shows the chain, newest first, and loads what is looked at")
    {
        std::int64_t loads = 0;
        AuditModel model([&](std::int64_t first, std::int64_t limit) {
            ++loads;
            return chain(first, limit, 100'000);
        });
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.showAll(100'000);
        CHECK(model.rowCount() == 100'000);
        const auto text = [&](int row, int column) {
            return model.index(row, column).data().toString().toStdString();
        };
        CHECK(text(0, AuditModel::Case) == "RE 100000");
        CHECK(text(99'999, AuditModel::Number) == "1");
        CHECK(text(5, AuditModel::Time) == "2026-10-25 02:30:00 +02:00");
        CHECK(text(5, AuditModel::Event) == "Rader prövades");
        CHECK(text(5, AuditModel::Particulars) ==
              "rader 1-3, antal 3, prövning lämnas ut, tillsammans");
        CHECK(loads < 10);
        model.showOnly({30, 20});
        CHECK(model.rowCount() == 2);
        CHECK(text(1, AuditModel::Case) == "RE 20");
    }

    TEST_CASE_FIXTURE(EventsPageTest, "words in the filter leave the events that hold all of them")
    {
        CHECK(table->model()->rowCount() == 6);
        QTest::keyClicks(filter, QStringLiteral("LÄSTES logg"));
        waitUntil([&] { return table->model()->rowCount() == 4; });
        filter->setText(QStringLiteral("finns inte"));
        waitUntil([&] { return table->model()->rowCount() == 0; });
        auto* nothing = window->findChild<EventsPage*>()->findChild<EmptyState*>();
        REQUIRE(nothing != nullptr);
        CHECK(nothing->isVisible());
        nothing->button()->click();
        CHECK(table->model()->rowCount() == 6);
        CHECK(!nothing->isVisible());
    }

    TEST_CASE_FIXTURE(EventsPageTest, "what is chosen is copied as text and as a table")
    {
        table->selectAll();
        QTest::keyClick(window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QMimeData* copied = QApplication::clipboard()->mimeData();
        const QStringList lines = copied->text().split(QLatin1Char('\n'));
        CHECK(lines.size() == 7);
        CHECK(lines.first() ==
              QStringLiteral("Tid\tHändelse\tÄrende\tObjekt\tKonto\tUppgifter\tNr"));
        CHECK(lines.last().contains(QStringLiteral("\tArkivet skapades\t")));
        CHECK(copied->html().startsWith(QStringLiteral("<table><tr><th")));
    }

    TEST_CASE_FIXTURE(EventsPageTest, "an event of a job that ends while the page is shown appears")
    {
        window->session().submit(
            {QStringLiteral("Job"), Subject::Directory}, window.get(),
            [](Archive& archive, ProgressMeter&) {
                Transaction transaction(archive.database());
                AuditEntry entry;
                entry.actor = "tester";
                entry.event = "hold-set";
                archive.audit().append(entry);
                transaction.commit();
            },
            [] {});
        waitUntil([&] { return table->model()->rowCount() == 7; });
        CHECK(table->model()->index(0, AuditModel::Event).data().toString() ==
              QStringLiteral("En spärr sattes"));
    }

    TEST_CASE_FIXTURE(EventsPageTest, "Ctrl+F and Ctrl+B lead to the filter")
    {
        for (const Qt::Key key : {Qt::Key_F, Qt::Key_B}) {
            table->setFocus();
            QTest::keyClick(window.get(), key, Qt::ControlModifier);
            CHECK(filter->hasFocus());
        }
    }
}
