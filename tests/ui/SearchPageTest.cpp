// SPDX-License-Identifier: EUPL-1.2
#include "core/base/FilePath.h"
#include "core/store/LogStore.h"
#include "core/store/MessageIds.h"
#include "core/task/ImportLogs.h"
#include "core/task/SaveSearch.h"
#include "tests/ui/support/PayloadTexts.h"
#include "tests/ui/support/UiTest.h"
#include "tests/ui/support/Walks.h"
#include "tests/ui/support/Watchdog.h"
#include "ui/pages/search/EmptyResult.h"
#include "ui/pages/search/FilterBar.h"
#include "ui/pages/search/MessageDetail.h"
#include "ui/pages/search/SavedSearches.h"
#include "ui/pages/search/SearchPanel.h"
#include "ui/pages/search/Timeline.h"
#include "ui/shell/RowCopying.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DateSpanEdit.h"
#include "ui/widgets/MessageBar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

constexpr std::int64_t noon = 1'790'000'000'000; // 2026-09-21 in Sweden

/// Ids of `count` messages, a minute apart, in order of time.
ResultIds madeIds(int count)
{
    std::vector<MessageId> ids;
    ids.reserve(std::size_t(count));
    for (int n = 0; n < count; ++n)
        ids.push_back(MessageId{messageIdFor(Instant{noon + n * 60'000LL}, 0)});
    return std::make_shared<const std::vector<MessageId>>(std::move(ids));
}

std::vector<LoggedMessage> madeMessages(const std::vector<MessageId>& ids)
{
    std::vector<LoggedMessage> messages;
    for (const MessageId id : ids) {
        LoggedMessage message;
        message.id = id;
        message.utc = instantOf(id);
        message.sender = "anna@region.example";
        message.recipients = {{"bo@b.example", RecipientKind::To, DeliveryStatus::Delivered},
                              {"eva@b.example", RecipientKind::Cc, DeliveryStatus::Failed}};
        message.subject = "Bygglov";
        messages.push_back(message);
    }
    return messages;
}

class SearchTest : public UiTest {
public:
    SearchTest() { open(demoArchive()); }

    void open(const std::filesystem::path& archive)
    {
        window = windowOn(archive);
        window->goTo(QStringLiteral("search"));
        panel = window->findChild<SearchPanel*>();
        REQUIRE(panel != nullptr);
        waitForAll();
    }

    void waitForAll()
    {
        waitUntil([this] { return panel->isComplete(); });
        waitUntil([this] {
            for (const Chip* chip : panel->chips())
                if (chip->note() == QStringLiteral("räknar …"))
                    return false;
            return true;
        });
    }
    [[nodiscard]] int rows() const { return panel->model()->rowCount(); }
    [[nodiscard]] QLineEdit* field(const char* name) const
    {
        for (auto* edit : panel->findChildren<QLineEdit*>())
            if (edit->accessibleName() == QString::fromUtf8(name))
                return edit;
        return nullptr;
    }
    [[nodiscard]] std::string chips() const
    {
        QStringList texts;
        for (const Chip* chip : panel->chips())
            texts << chip->text() + QStringLiteral(" [") + chip->note() + QLatin1Char(']');
        return texts.join(QStringLiteral("; ")).toStdString();
    }
    void type(const char* name, const char* text)
    {
        auto* edit = field(name);
        REQUIRE(edit != nullptr);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(text));
        QTest::keyClick(edit, Qt::Key_Return);
        waitForAll();
    }
    void choose(int row)
    {
        panel->table()->setCurrentIndex(panel->model()->index(row, 0));
        waitUntil([&] { return panel->model()->messageAt(row) != nullptr; });
    }

    std::unique_ptr<MainWindow> window;
    SearchPanel* panel = nullptr;
};

/// So many messages, a second apart.
void readInMessages(const std::filesystem::path& path, const TempFolder& folder, int count)
{
    std::string csv = "Received,SenderAddress,RecipientAddress,Subject,MessageId\r\n";
    for (int i = 0; i < count; ++i)
        csv += "2026-09-01 08:" + std::to_string(10 + i / 60) + ":" +
               std::to_string(100 + i % 60).substr(1) + ",a@x.example,b@y.example,Hej," +
               std::to_string(i) + "@x\r\n";
    const auto archive = Archive::open(path, OpenMode::ReadWrite);
    ImportOptions options;
    options.actor = "tester";
    ProgressMeter meter;
    std::vector<ImportedFile> done;
    ImportLogs(*archive).run({utf8Path(folder.write("log.csv", csv))}, options, meter, done);
    REQUIRE(done.at(0).source.messages == std::uint64_t(count));
}

std::string counted(const TimeBins& bins)
{
    std::string text;
    for (const TimeBin& bin : bins.bins)
        text += bin.days.from.toIso() + ".." + bin.days.to.toIso() + " " +
                std::to_string(bin.count) + "\n";
    return text;
}

}

TEST_SUITE("SearchPage")
{
    TEST_CASE_FIXTURE(UiTest, "ten million rows are shown at once, and only what is seen is loaded")
    {
        std::size_t loaded = 0;
        ResultModel model([&](const std::vector<MessageId>& ids, const ResultModel::Loaded& done) {
            loaded += ids.size();
            done(madeMessages(ids));
        });
        DataTable table(QStringLiteral("test"), settings);
        table.setModel(&model);
        table.resize(900, 500);
        table.show();
        const ResultIds ids = madeIds(10'000'000);
        const auto start = std::chrono::steady_clock::now();
        model.show(ids);
        const auto took = std::chrono::steady_clock::now() - start;
        MESSAGE("shown within " << std::chrono::duration<double, std::milli>(took).count()
                                << " ms");
        CHECK(model.rowCount() > 0);
        const Watchdog watchdog;
        waitUntil([&] { return model.rowCount() == 10'000'000; });
        table.scrollToBottom();
        waitUntil([&] { return model.messageAt(9'999'999) != nullptr; });
        MESSAGE("longest pause meanwhile " << watchdog.longestMs() << " ms");
        CHECK(model.rowOf(ids->back()) == 9'999'999);
        CHECK(model.rowOf(MessageId{1}) == -1);
        CHECK(loaded < 1000);
    }

    TEST_CASE_FIXTURE(UiTest,
                      "the result is a sound model, in either order, and copies what it says")
    {
        ResultModel model([](const std::vector<MessageId>& ids, const ResultModel::Loaded& done) {
            done(madeMessages(ids));
        });
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(madeIds(300));
        const auto text = [&](int row, int column) {
            return model.index(row, column).data().toString().toStdString();
        };
        CHECK(text(0, ResultModel::Subject) == "");
        waitUntil([&] { return model.messageAt(0) != nullptr; });
        CHECK(text(0, ResultModel::Date) == "2026-09-21");
        CHECK(text(0, ResultModel::Recipients) == "bo@b.example; eva@b.example");
        CHECK(text(0, ResultModel::Status) == "Ej levererat: 1, Levererat: 1");
        const std::string first = text(0, ResultModel::Time);
        model.setNewestFirst(true);
        waitUntil([&] { return model.messageAt(299) != nullptr; });
        CHECK(text(299, ResultModel::Time) == first);
        bool isHeld = false;
        model.hold({0, 150, 299}, [&] { isHeld = true; });
        CHECK(isHeld);
        CHECK(text(150, ResultModel::Subject) == "Bygglov");
    }

    TEST_CASE("The timeline shows empty periods, and takes the time out of the ids")
    {
        const std::vector<MessageId> ids{
            MessageId{messageIdFor(Instant{noon}, 1)},
            MessageId{messageIdFor(Instant{noon + 60'000}, 1)},
            MessageId{messageIdFor(Instant{noon + 4 * 86'400'000LL}, 1)}};
        CHECK(counted(timeBins(ids, {})) == "2026-09-21..2026-09-21 2\n"
                                            "2026-09-22..2026-09-22 0\n"
                                            "2026-09-23..2026-09-23 0\n"
                                            "2026-09-24..2026-09-24 0\n"
                                            "2026-09-25..2026-09-25 1\n");
        const TimeBins year =
            timeBins(ids, Period{LocalDate::of(2026, 1, 1), LocalDate::of(2026, 12, 31)});
        CHECK(year.unit == BinUnit::Week);
        CHECK(year.bins.size() == 53);
        CHECK(year.most == 3);
        const TimeBins october =
            timeBins(ids, Period{LocalDate::of(2026, 10, 25), LocalDate::of(2026, 10, 25)});
        CHECK(october.unit == BinUnit::Hour);
        CHECK(october.bins.size() == 25);
        CHECK(timeBins({}, {}).bins.empty());
    }

    TEST_CASE_FIXTURE(SearchTest, "each condition is a chip with its own count and a cross")
    {
        const int all = rows();
        REQUIRE(all > 10);
        type("Parter", "Åsa Östberg");
        const int ofAsa = rows();
        CHECK(ofAsa > 0);
        CHECK(ofAsa < all);
        CHECK(chips() == "Från eller till Åsa Östberg [" + std::to_string(ofAsa) + "]");
        type("Period", "2026-10-01 - 2026-10-07");
        CHECK(panel->chips().size() == 2);
        CHECK(panel->chips().first()->text() ==
              QStringLiteral("tors 2026-10-01 t.o.m. ons 2026-10-07 (7 dagar)"));
        CHECK(rows() <= ofAsa);
        CHECK(panel->counts().startsWith(QStringLiteral("%1 av ").arg(rows())));
        panel->chips().first()->cross()->click();
        waitUntil([&] { return panel->chips().size() == 1; });
        waitForAll();
        CHECK(rows() == ofAsa);
        QTest::keyClick(panel->chips().first()->cross(), Qt::Key_Delete);
        waitUntil([&] { return panel->chips().isEmpty(); });
        waitForAll();
        CHECK(rows() == all);
    }

    TEST_CASE_FIXTURE(SearchTest, "an empty result says which condition hides how many")
    {
        type("Parter", "asa.ostberg@region.example");
        const int ofAsa = rows();
        type("Ämnet innehåller", "qzxqzx");
        CHECK(rows() == 0);
        auto* nothing = panel->findChild<EmptyResult*>();
        REQUIRE(nothing != nullptr);
        CHECK(nothing->isVisible());
        const auto reason = [&]() -> QPushButton* {
            for (auto* button : nothing->findChildren<QPushButton*>())
                if (button->accessibleName() == QStringLiteral("Ta bort Ämnet innehåller ”qzxqzx”"))
                    return button;
            return nullptr;
        };
        waitUntil([&] { return reason() != nullptr; });
        CHECK(reason()->isEnabled());
        CHECK(cutTexts(*panel).join(QLatin1Char('\n')).toStdString() == "");
        reason()->click();
        waitUntil([&] { return rows() == ofAsa; });
        CHECK(!nothing->isVisible());
        CHECK(field("Ämnet innehåller")->text().isEmpty());
    }

    TEST_CASE_FIXTURE(SearchTest, "the timeline narrows by keys, and Esc takes it back")
    {
        const int all = rows();
        Timeline* line = panel->timeline();
        REQUIRE(line->bins().bins.size() > 3);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Home);
        QTest::keyClick(line, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(line, Qt::Key_Return);
        waitForAll();
        const std::uint64_t two = std::uint64_t(rows());
        CHECK(two < std::uint64_t(all));
        CHECK(panel->filter().from == panel->filter().to->operator-(1));
        QTest::keyClick(line, Qt::Key_Escape);
        waitForAll();
        CHECK(rows() == all);
        CHECK(panel->filter().isEmpty());
        QTest::mousePress(line, Qt::LeftButton, {}, QPoint(2, line->height() / 2));
        QTest::mouseRelease(line, Qt::LeftButton, {}, QPoint(2, line->height() / 2));
        waitForAll();
        CHECK(rows() == int(line->bins().most > 0 ? panel->ids()->size() : 0));
        CHECK(panel->filter().from == panel->filter().to);
    }

    TEST_CASE_FIXTURE(SearchTest, "the most frequent parties filter by a click")
    {
        auto* senders = panel->findChild<QListWidget*>();
        REQUIRE(senders != nullptr);
        waitUntil([&] { return senders->count() > 0; });
        const QString first = senders->item(0)
                                  ->data(Qt::AccessibleTextRole)
                                  .toString()
                                  .section(QLatin1Char(','), 0, 0);
        QTest::mouseClick(senders->viewport(), Qt::LeftButton, {},
                          senders->visualItemRect(senders->item(0)).center());
        waitForAll();
        REQUIRE(panel->filter().senders.size() == 1);
        CHECK(QString::fromStdString(panel->filter().senders.front()) == first);
    }

    TEST_CASE_FIXTURE(SearchTest, "a row opens beside the table, by keys")
    {
        panel->table()->setFocus();
        QTest::keyClick(window.get(), Qt::Key_F3);
        choose(1);
        QTest::keyClick(panel->table(), Qt::Key_Return);
        auto* detail = panel->findChild<MessageDetail*>();
        REQUIRE(detail != nullptr);
        CHECK(detail->isVisible());
        const auto holds = [&](const QString& text) {
            for (const QLabel* label : detail->findChildren<QLabel*>())
                if (label->text().contains(text))
                    return true;
            return false;
        };
        waitUntil([&] { return holds(QStringLiteral(", rad ")); });
        CHECK(holds(QString::fromStdString(panel->model()->messageAt(1)->sender)));
        QTest::keyClick(detail, Qt::Key_Escape);
        CHECK(!detail->isVisible());
        CHECK(panel->table()->hasFocus());
    }

    TEST_CASE_FIXTURE(SearchTest,
                      "shortcuts lead to the filter, and copy rows that were never seen")
    {
        QTest::keyClick(window.get(), Qt::Key_B, Qt::ControlModifier);
        CHECK(field("Parter")->hasFocus());
        auto* bar = panel->findChild<FilterBar*>();
        QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
        CHECK(field("Ämnet innehåller")->hasFocus());
        QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
        CHECK(field("Parter")->hasFocus());
        QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(!bar->isVisible());
        QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
        CHECK(bar->isVisible());
        QApplication::clipboard()->clear();
        panel->table()->setFocus();
        panel->perform(Act::SelectAll);
        panel->perform(Act::CopyWithHeadings);
        const int all = rows();
        waitUntil([] { return !QApplication::clipboard()->text().isEmpty(); });
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        CHECK(lines.size() == all + 1);
        CHECK(lines.first() == QStringLiteral("Datum\tTid\tRiktning\tFrån\tTill\tÄmne\tStatus"));
        CHECK(lines.last().size() > 20);
    }

    TEST_CASE_FIXTURE(UiTest,
                      "what senders wrote is shown as it stands, in table, chips and detail")
    {
        const auto path = emptyArchive();
        feedPayloads(*Archive::open(path, OpenMode::ReadWrite), folder);
        const auto window = windowOn(path);
        window->goTo(QStringLiteral("search"));
        auto* panel = window->findChild<SearchPanel*>();
        REQUIRE(panel != nullptr);
        waitUntil([&] { return panel->isComplete(); });
        REQUIRE(panel->model()->rowCount() > 0);
        MessageFilter filter;
        filter.subject = "<b>\"&quot;";
        filter.parties = {"<img src=x onerror=alert(1)>", "<b>Anna</b>"};
        panel->setFilter(filter);
        waitUntil([&] { return panel->isComplete(); });
        auto* nothing = panel->findChild<EmptyResult*>();
        waitUntil([&] { return nothing->findChildren<QPushButton*>().size() >= 3; });
        CHECK(interpretedTexts(*window).join(QLatin1Char('\n')).toStdString() == "");
        panel->setFilter({});
        waitUntil([&] { return panel->isComplete() && panel->model()->rowCount() > 0; });
        for (int row = 0; row < panel->model()->rowCount(); ++row) {
            panel->table()->setCurrentIndex(panel->model()->index(row, 0));
            if (row == 0)
                QTest::keyClick(panel->table(), Qt::Key_Return);
            QTest::qWait(5);
        }
        CHECK(interpretedTexts(*window).join(QLatin1Char('\n')).toStdString() == "");
    }

    TEST_CASE_FIXTURE(UiTest, "filter, empty result and detail have names and room in every look")
    {
        const auto archive = demoArchive();
        inEveryLook(*this, [&](const std::string& look) {
            const auto window = windowOn(archive);
            window->resize(window->sizeHint().expandedTo(QSize(1280, 900)));
            window->goTo(QStringLiteral("search"));
            auto* panel = window->findChild<SearchPanel*>();
            waitUntil([&] { return panel->isComplete() && panel->model()->rowCount() > 0; });
            INFO(look);
            const auto faults = [&] {
                QCoreApplication::processEvents();
                const QStringList all =
                    cutTexts(*window) + namelessControls(*window) + doubledMnemonics(*window);
                return all.join(QLatin1Char('\n')).toStdString();
            };
            panel->table()->setCurrentIndex(panel->model()->index(0, 0));
            QTest::keyClick(panel->table(), Qt::Key_Return);
            waitUntil([&] {
                return panel->findChild<MessageDetail*>()->findChildren<QLabel*>().size() > 5;
            });
            CHECK(faults() == "");
            MessageFilter filter;
            filter.subject = "qzx";
            filter.from = LocalDate::of(2026, 10, 1);
            filter.to = LocalDate::of(2026, 10, 31);
            panel->setFilter(filter);
            waitUntil([&] {
                return panel->findChild<EmptyResult*>()->findChildren<QPushButton*>().size() == 3;
            });
            CHECK(faults() == "");
        });
    }

    TEST_CASE_FIXTURE(UiTest, "the first rows come before all are known, in either order")
    {
        const std::filesystem::path path = emptyArchive();
        readInMessages(path, folder, 600);
        const auto window = windowOn(path);
        window->goTo(QStringLiteral("search"));
        auto* panel = window->findChild<SearchPanel*>();
        waitUntil([&] { return panel->isComplete(); });
        const std::vector<MessageId> all = *panel->ids();
        REQUIRE(all.size() == 600);
        for (const bool isNewestFirst : {true, false}) {
            std::vector<MessageId> tops;
            const auto link =
                QObject::connect(panel->model(), &QAbstractItemModel::modelReset, panel,
                                 [&] { tops.push_back(panel->model()->idAt(0)); });
            panel->refresh();
            // While it searches: the order that holds at the end counts.
            panel->actions().first()->setChecked(isNewestFirst);
            waitUntil([&] { return panel->isComplete(); });
            QObject::disconnect(link);
            const MessageId top = isNewestFirst ? all.back() : all.front();
            REQUIRE(tops.size() >= 2); // the first rows, then all
            CHECK(tops[tops.size() - 2] == top);
            CHECK(tops.back() == top);
            CHECK(*panel->ids() == all);
        }
    }

    TEST_CASE_FIXTURE(SearchTest, "searching never holds up the window")
    {
        const Watchdog watchdog;
        for (const char* text : {"re", "rapport", "qzx", "a"})
            type("Ämnet innehåller", text);
        CHECK(watchdog.longestMs() < Watchdog::limitMs);
    }

    TEST_CASE_FIXTURE(SearchTest, "a search is kept under a name, and its days go on counting")
    {
        auto* saved = window->findChild<SavedSearches*>();
        const auto menu = [&] {
            saved->button()->menu()->popup(QPoint());
            QStringList texts;
            for (const QAction* action : saved->button()->menu()->actions())
                if (!action->isSeparator())
                    texts << action->text();
            saved->button()->menu()->close();
            return texts.join(QStringLiteral("; ")).toStdString();
        };
        const auto choose = [&](const char* beginning) {
            saved->button()->menu()->popup(QPoint());
            for (QAction* action : saved->button()->menu()->actions())
                if (action->text().startsWith(QString::fromUtf8(beginning)))
                    action->trigger();
            saved->button()->menu()->close();
        };
        const auto kept = [&] {
            std::string text;
            for (const SavedSearch& one :
                 window->session().read([](Archive& archive) { return savedSearches(archive); }))
                text += one.name + " [" + one.relativeSpan + "] ";
            return text;
        };
        CHECK(menu() == "Ingen sökning är sparad än; S&para sökningen…");
        type("Period", "-7");
        CHECK(field("Period")->text() == QStringLiteral("-7"));
        type("Ämnet innehåller", "re");
        const MessageFilter filter = panel->filter();
        auto* name = saved->findChild<QLineEdit*>();
        saved->actions().first()->trigger();
        REQUIRE(name->isVisible());
        CHECK(name->text().startsWith(QStringLiteral("-7, ")));
        QTest::keyClicks(name, QStringLiteral("Veckans <b>re</b>"));
        QTest::keyClick(name, Qt::Key_Return);
        waitUntil([&] { return kept() == "Veckans <b>re</b> [-7] "; });

        panel->setFilter({});
        waitForAll();
        CHECK(field("Period")->text().isEmpty());
        choose("Veckans");
        waitForAll();
        CHECK(panel->filter() == filter);
        CHECK(field("Period")->text() == QStringLiteral("-7"));
        // Other days are meant as they are.
        type("Period", "2026-10-01");
        CHECK(panel->relativeSpan().isEmpty());

        choose("&Byt namn");
        name->setText(QStringLiteral("Re & co"));
        QTest::keyClick(name, Qt::Key_Return);
        waitUntil([&] { return kept() == "Re & co [-7] "; });
        waitUntil([&] { return !window->session().isBusy(); });
        CHECK(menu() ==
              "Re && co; S&para sökningen…; &Byt namn på ”Re && co”…; &Ta bort ”Re && co”");
        choose("&Ta bort");
        waitUntil([&] { return kept().empty() && !window->session().isBusy(); });
        for (auto* button : window->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Lägg tillbaka"))
                button->click();
        waitUntil([&] { return kept() == "Re & co [-7] "; });
        saved->actions().first()->trigger();
        CHECK(name->isVisible());
        QTest::keyClick(name, Qt::Key_Escape);
        CHECK_FALSE(name->isVisible());
    }

    TEST_CASE_FIXTURE(SearchTest, "which end stands first is chosen by a button, and kept")
    {
        const auto order = [&] {
            for (auto* button : panel->findChildren<QPushButton*>())
                if (button->text().endsWith(QStringLiteral("först")))
                    return button;
            return static_cast<QPushButton*>(nullptr);
        };
        const MessageId oldest = panel->model()->idAt(0);
        REQUIRE(order() != nullptr);
        CHECK(order()->text() == QStringLiteral("Äldst först"));
        order()->click();
        CHECK(panel->model()->idAt(0) != oldest);
        CHECK(panel->actions().first()->isChecked());
        const auto path = window->session().path();
        window.reset();
        open(path);
        CHECK(order()->text() == QStringLiteral("Nyast först"));
        CHECK(panel->actions().first()->isChecked());
        CHECK(panel->model()->idAt(rows() - 1) == oldest);
        panel->actions().first()->trigger();
        CHECK(order()->text() == QStringLiteral("Äldst först"));
    }

    TEST_CASE_FIXTURE(UiTest, "many rows are copied in the background, and none in silence")
    {
        const std::filesystem::path path = emptyArchive();
        readInMessages(path, folder, 1'200);
        const auto window = windowOn(path);
        window->goTo(QStringLiteral("search"));
        auto* panel = window->findChild<SearchPanel*>();
        waitUntil([&] { return panel->isComplete(); });
        const auto isTold = [&](const char* part) {
            for (const MessageBar* bar : window->findChildren<MessageBar*>())
                if (bar->message().headline.contains(QString::fromUtf8(part)))
                    return true;
            return false;
        };
        QApplication::clipboard()->clear();
        const Watchdog watchdog;
        panel->perform(Act::SelectAll);
        panel->perform(Act::CopyWithHeadings);
        waitUntil([&] { return isTold("rader är kopierade"); });
        CHECK(watchdog.longestMs() < Watchdog::limitMs);
        const QMimeData* copied = QApplication::clipboard()->mimeData();
        CHECK(copied->text().count(QLatin1Char('\n')) == 1'200);
        CHECK(copied->text().startsWith(QStringLiteral("Datum\tTid")));
        CHECK(copied->html().count(QStringLiteral("<tr>")) == 1'201);

        const PageContext context{window->session(), *window, settings, services};
        copyInBackground(context, window.get(), TableText::mostRows + 1,
                         [](Archive&, ProgressMeter&, TableText&) { FAIL("copied all the same"); });
        CHECK(isTold("Inget kopierades"));
    }
}
