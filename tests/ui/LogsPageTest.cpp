// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/LogsPage.h"
#include "core/base/FilePath.h"
#include "core/store/LogStore.h"
#include "core/store/RequestStore.h"
#include "core/task/LogCoverage.h"
#include "core/task/RegisterRequest.h"
#include "tests/ui/support/PayloadTexts.h"
#include "tests/ui/support/UiTest.h"
#include "tests/ui/support/Walks.h"
#include "tests/ui/support/Watchdog.h"
#include "ui/models/LinesModel.h"
#include "ui/pages/logs/CoveragePanel.h"
#include "ui/pages/logs/ImportPanel.h"
#include "ui/pages/logs/MappingEditor.h"
#include "ui/pages/logs/PreviewModel.h"
#include "ui/pages/logs/PreviewView.h"
#include "ui/pages/logs/RemovalPanel.h"
#include "ui/pages/logs/SourceDetail.h"
#include "ui/pages/logs/SourcesStep.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>
#include <doctest/doctest.h>

#include <atomic>
#include <thread>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

const char* const unknownLog = "När;Vem;Åt vem;Rubrik\r\n"
                               "2026-10-07 08:12;a@kund.example;b@region.example;Hej\r\n"
                               "i fjol;a@kund.example;b@region.example;Hej igen\r\n"
                               "2026-10-07 09:00;c@kund.example;b@region.example;Svar\r\n";

QString qtPath(const std::filesystem::path& path)
{
    return QString::fromStdString(utf8Path(path));
}

/// What a hand does: files let go over the window.
void drop(QWidget& window, const QStringList& paths)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    mime.setUrls(urls);
    const QPoint place = window.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event(QPointF(place), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

QString cell(const QAbstractItemView& view, int row, int column)
{
    return view.model()->index(row, column).data().toString();
}

/// The table as text, for a failure that can be read.
std::string printed(const QAbstractItemView& view, const QList<int>& columns)
{
    QStringList lines;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells << cell(view, row, column);
        lines << cells.join(QStringLiteral(" | "));
    }
    return lines.join(QLatin1Char('\n')).toStdString();
}

/// For work that takes its time on a busy machine.
void waitLong(const std::function<bool()>& isSo)
{
    const bool wasSo = QTest::qWaitFor(isSo, 60'000);
    REQUIRE(wasSo);
}

class LogsPageTest : public UiTest {
public:
    void open(const std::filesystem::path& archive)
    {
        window = windowOn(archive);
        window->goTo(QStringLiteral("logs"));
        page = window->findChild<LogsPage*>();
        REQUIRE(page != nullptr);
        panel = page->importPanel();
    }
    void dropAndLook(const QStringList& paths)
    {
        drop(*window, paths);
        waitUntil([&] { return panel->isLookedAt() && panel->files().rowCount() > 0; });
    }
    void readIn()
    {
        REQUIRE(panel->readButton()->isEnabled());
        QTest::mouseClick(panel->readButton(), Qt::LeftButton);
        waitUntil([&] { return panel->stage() == ImportPanel::Stage::Told; });
    }
    void choose(const QString& name, const QString& item)
    {
        pick(name, item);
        waitUntil([&] { return panel->isLookedAt(); });
    }
    /// The same without waiting for what comes of it.
    void pick(const QString& name, const QString& item)
    {
        for (QComboBox* box : panel->preview()->findChildren<QComboBox*>())
            if (box->isVisible() && box->accessibleName().startsWith(name)) {
                REQUIRE(box->findText(item) >= 0);
                box->setFocus();
                box->setCurrentIndex(box->findText(item));
                return;
            }
        FAIL("no choice named " << name.toStdString());
    }

    /// A request of the demo's week; without days if `hasDays` is false.
    static void registerCase(const std::filesystem::path& archive, const char* caseNumber,
                             bool hasDays = true)
    {
        NewRequest told;
        told.caseNumber = caseNumber;
        told.receivedAt = Instant{1'790'000'000'000};
        if (hasDays) {
            told.filter.from = LocalDate::of(2026, 10, 5);
            told.filter.to = LocalDate::of(2026, 10, 11);
        }
        told.filter.parties = {"maja.ekdahl@region.example"};
        registerRequest(*Archive::open(archive, OpenMode::ReadWrite), told, "tester");
    }
    SourcesStep* goToSources(const char* caseNumber)
    {
        window->goTo(QStringLiteral("requests"),
                     QString::fromUtf8(caseNumber) + QStringLiteral("/sources"));
        auto* step = window->findChild<SourcesStep*>();
        REQUIRE(step != nullptr);
        panel = step->importPanel();
        return step;
    }

    std::unique_ptr<MainWindow> window;
    LogsPage* page = nullptr;
    ImportPanel* panel = nullptr;
};

}

TEST_SUITE("LogsPage")
{
    TEST_CASE_FIXTURE(LogsPageTest, "every imported file stands with an account that adds up")
    {
        open(demoArchive());
        DataTable* table = page->table();
        const QAbstractItemModelTester tester(
            table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        waitUntil([&] { return table->model()->rowCount() == 4; });
        waitUntil([&] { return table->chosenRows() == 1; });
        const auto sources = window->session().read(
            [](Archive& archive) { return LogStore(archive.database()).sources(); });
        for (const Source& source : sources) {
            int row = 0;
            while (cell(*table, row, SourcesModel::File) != QString::fromStdString(source.name))
                REQUIRE(++row < 4);
            CHECK(cell(*table, row, SourcesModel::Rows).remove(QChar(0x202F)).toULongLong() ==
                  source.rows);
            CHECK(cell(*table, row, SourcesModel::Rejected).toULongLong() == source.rejectedRows);
            CHECK(cell(*table, row, SourcesModel::Warnings).isEmpty() == source.warnings.empty());
        }
    }

    TEST_CASE_FIXTURE(LogsPageTest, "an empty archive tells what to do")
    {
        open(emptyArchive());
        auto* nothing = page->findChild<EmptyState*>();
        waitUntil([&] { return nothing->isVisible(); });
        CHECK(nothing->button()->text() == QStringLiteral("Läs in logg…"));
    }

    TEST_CASE_FIXTURE(LogsPageTest,
                      "a folder that is dropped on any page is looked at, file by file")
    {
        open(emptyArchive());
        window->goTo(QStringLiteral("events"));
        const auto in = folder / "från it";
        std::filesystem::create_directories(in);
        std::filesystem::copy(testdata("logs/message-trace-v2-broken.csv"), in / "a.csv");
        std::filesystem::copy(testdata("refused/utskrift.pdf"), in / "b.csv");
        std::filesystem::copy(testdata("refused/which-day.csv"), in / "c.csv");
        folder.write("från it/d.csv", unknownLog);
        dropAndLook({qtPath(in)});
        CHECK(page->isVisible());
        const QAbstractItemModelTester tester(
            &panel->files(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        CHECK(printed(*panel->fileTable(), {0, 1, 2}) ==
              "a.csv | Kan läsas in | Meddelandespårning\n"
              "b.csv | Kan inte läsas in | \n"
              "c.csv | Behöver ett val | \n"
              "d.csv | Behöver ett val | ");
        CHECK(panel->readButton()->text() == QStringLiteral("Läs in 1 fil"));
        CHECK(page->counts().isEmpty()); // the panel counts its files itself

        readIn();
        const auto sources = window->session().read(
            [](Archive& archive) { return LogStore(archive.database()).sources(); });
        REQUIRE(sources.size() == 1);
        const Source& source = sources.front();
        CHECK(source.rejectedRows > 0);
        DataTable* told = panel->report()->table();
        const QAbstractItemModelTester reported(
            told->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        CHECK(printed(*told, {0, 1}) == "a.csv | Inläst, med anmärkningar\n"
                                        "b.csv | Inte inläst\n"
                                        "c.csv | Inte inläst\n"
                                        "d.csv | Inte inläst");
        const auto number = [&](ReportModel::Column column) {
            return cell(*told, 0, column).remove(QChar(0x202F)).toULongLong();
        };
        CHECK(number(ReportModel::Rows) == source.rows);
        CHECK(number(ReportModel::MessageRows) == source.messageRows);
        CHECK(number(ReportModel::Duplicates) == source.duplicateRows);
        CHECK(number(ReportModel::Ignored) == source.ignoredRows);
        CHECK(number(ReportModel::Rejected) == source.rejectedRows);
        CHECK(number(ReportModel::Rows) ==
              number(ReportModel::MessageRows) + number(ReportModel::Duplicates) +
                  number(ReportModel::Ignored) + number(ReportModel::Rejected));
        DataTable* rejects = panel->report()->detail()->rejects();
        waitUntil([&] { return rejects->model()->rowCount() == int(source.rejectedRows); });
        CHECK(!cell(*rejects, 0, LinesModel::Text).isEmpty());
        CHECK(!cell(*rejects, 0, LinesModel::Reason).isEmpty());
    }

    TEST_CASE_FIXTURE(LogsPageTest, "an unknown file is read in once its columns are named")
    {
        open(emptyArchive());
        dropAndLook({qtPath(folder.write("okänd.csv", unknownLog))});
        CHECK(!panel->readButton()->isEnabled());
        PreviewView* view = panel->preview();
        const QAbstractItemModelTester tester(
            view->table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        CHECK(printed(*view->table(), {0, 1, 2, 3}) ==
              "2 | Inte känt än | 2026-10-07 08:12 | a@kund.example\n"
              "3 | Inte känt än | i fjol | a@kund.example\n"
              "4 | Inte känt än | 2026-10-07 09:00 | c@kund.example");
        choose(QStringLiteral("Tid"), QStringLiteral("När"));
        choose(QStringLiteral("Avsändare"), QStringLiteral("Vem"));
        CHECK(!panel->readButton()->isEnabled());
        choose(QStringLiteral("Mottagare"), QStringLiteral("Åt vem"));
        choose(QStringLiteral("Ämne"), QStringLiteral("Rubrik"));
        CHECK(printed(*view->table(), {0, 1, PreviewModel::Time, PreviewModel::From,
                                       PreviewModel::To, PreviewModel::Subject}) ==
              "2 | Läses | 2026-10-07 08:12:00 | a@kund.example | b@region.example | Hej\n"
              "3 | Avvisas: tiden saknas eller går inte att tolka |  |  |  | \n"
              "4 | Läses | 2026-10-07 09:00:00 | c@kund.example | b@region.example | Svar");
        choose(QStringLiteral("Klockans tidszon"), QStringLiteral("UTC"));
        CHECK(cell(*view->table(), 0, PreviewModel::Time) == QStringLiteral("2026-10-07 10:12:00"));
        readIn();
        const auto sources = window->session().read(
            [](Archive& archive) { return LogStore(archive.database()).sources(); });
        REQUIRE(sources.size() == 1);
        CHECK(sources.front().format == "mapped");
        CHECK(sources.front().timeBasis == "zone-asked");
        CHECK(sources.front().messages == 2);
        CHECK(sources.front().rejectedRows == 1);
        QTest::mouseClick(panel->backButton(), Qt::LeftButton);
        CHECK(!panel->isVisible());
    }

    TEST_CASE_FIXTURE(LogsPageTest, "what is chosen for one file holds for those like it")
    {
        open(emptyArchive());
        dropAndLook(
            {qtPath(folder.write("a.csv", unknownLog)), qtPath(folder.write("b.csv", unknownLog))});
        choose(QStringLiteral("Tid"), QStringLiteral("När"));
        choose(QStringLiteral("Avsändare"), QStringLiteral("Vem"));
        choose(QStringLiteral("Mottagare"), QStringLiteral("Åt vem"));
        CHECK(printed(*panel->fileTable(), {1}) == "Kan läsas in\nKan läsas in");
    }

    TEST_CASE_FIXTURE(LogsPageTest, "a date order that nothing settles is asked for")
    {
        open(emptyArchive());
        dropAndLook({qtPath(testdata("refused/which-day.csv"))});
        CHECK(!panel->readButton()->isEnabled());
        choose(QStringLiteral("Ordning för dag och månad"), QStringLiteral("Dag före månad"));
        CHECK(panel->readButton()->isEnabled());
    }

    TEST_CASE_FIXTURE(
        LogsPageTest,
        "a large import leaves the window free, and a stop leaves no trace of its file")
    {
        open(emptyArchive());
        std::string log = "Received,SenderAddress,RecipientAddress,Subject,Status,MessageId\r\n";
        for (int i = 0; i < 120'000; ++i)
            log += "2026-10-07T08:12:44.0000000Z,a" + std::to_string(i % 5000) +
                   "@kund.example,b@region.example,Hej " + std::to_string(i) + ",Delivered,<" +
                   std::to_string(i) + "@kund.example>\r\n";
        const QString small = qtPath(testdata("logs/message-trace-v2.csv"));
        const QString large = qtPath(folder.write("stor.csv", log));
        drop(*window, {small, large});
        waitLong([&] { return panel->isLookedAt() && panel->files().rowCount() == 2; });
        QTest::mouseClick(panel->readButton(), Qt::LeftButton);
        CHECK(panel->stage() == ImportPanel::Stage::Reading);
        QTest::qWait(20); // a view that is shown for the first time is laid out
        {
            const Watchdog watchdog;
            waitLong([&] {
                const auto jobs = window->session().jobs().jobs();
                return !jobs.isEmpty() && jobs.first().step == QStringLiteral("stor.csv") &&
                       jobs.first().done > 0;
            });
            CHECK(watchdog.longestMs() < Watchdog::limitMs);
        }
        QTest::mouseClick(panel->stopButton(), Qt::LeftButton);
        waitLong([&] { return panel->stage() == ImportPanel::Stage::Told; });
        const auto sources = window->session().read(
            [](Archive& archive) { return LogStore(archive.database()).sources(); });
        REQUIRE(sources.size() == 1);
        CHECK(sources.front().name == "message-trace-v2.csv");
        CHECK(printed(*panel->report()->table(), {0}) == "message-trace-v2.csv");
    }

    TEST_CASE_FIXTURE(LogsPageTest, "an import that is stopped while it waits can be begun again")
    {
        open(emptyArchive());
        dropAndLook({qtPath(testdata("logs/message-trace-v2.csv"))});
        auto isFree = std::make_shared<std::atomic<bool>>(false);
        window->session().submit(
            {QStringLiteral("Before")}, page,
            [isFree](Archive&, ProgressMeter&) {
                while (!*isFree)
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
            },
            [] {});
        QTest::mouseClick(panel->readButton(), Qt::LeftButton);
        REQUIRE(panel->stage() == ImportPanel::Stage::Reading);
        QTest::mouseClick(panel->stopButton(), Qt::LeftButton);
        *isFree = true;
        waitUntil([&] { return panel->stage() == ImportPanel::Stage::Looking; });
        CHECK(panel->files().rowCount() == 1);
        readIn();
        CHECK(window->session()
                  .read([](Archive& archive) { return LogStore(archive.database()).sources(); })
                  .size() == 1);
    }

    TEST_CASE_FIXTURE(LogsPageTest, "the calendar tells which days are covered, in words too")
    {
        open(demoArchive());
        waitUntil([&] { return page->table()->model()->rowCount() == 4; });
        page->showCoverage();
        CoverageCalendar* calendar = page->coveragePanel()->calendar();
        waitUntil([&] { return !calendar->coverage().days.empty(); });
        const LogCoverage& coverage = calendar->coverage();
        MessageFilter filter;
        filter.from = coverage.period.from;
        filter.to = coverage.period.to;
        const LogCoverage asked = window->session().read([&](Archive& archive) {
            return coverageOf(archive, filter,
                              OwnAddresses(window->session().profile().ownDomains));
        });
        REQUIRE(asked.days.size() == coverage.days.size());
        calendar->setFocus();
        calendar->setCurrent(coverage.period.from);
        for (const LogCoverage::Day& day : asked.days) {
            const QString text = calendar->dayText(day.date);
            CHECK(calendar->current() == day.date);
            CHECK(calendar->accessibleDescription() == text);
            CHECK(text.contains(QStringLiteral(" %1 meddelande").arg(day.messages)) ==
                  (day.sources > 0));
            CHECK((calendar->kindOf(day.date) == CoverageCalendar::Kind::Gap) ==
                  (day.sources == 0));
            QTest::keyClick(calendar, Qt::Key_Right);
        }
        CHECK(calendar->current() == coverage.period.to);
        QTest::keyClick(calendar, Qt::Key_Up);
        CHECK(calendar->current() == coverage.period.to - 7);
        // Monday stands first, a week below the one before.
        const LocalDate monday = LocalDate::of(2026, 9, 21);
        CHECK(calendar->rectOf(monday).left() < calendar->rectOf(monday + 6).left());
        CHECK(calendar->rectOf(monday + 7).left() == calendar->rectOf(monday).left());
        CHECK(calendar->rectOf(monday + 7).top() > calendar->rectOf(monday + 6).top());
        QTest::mouseClick(calendar, Qt::LeftButton, {}, calendar->rectOf(monday).center());
        CHECK(calendar->accessibleDescription().startsWith(
            QStringLiteral("måndag 21 september 2026, vecka 39")));
    }

    TEST_CASE_FIXTURE(LogsPageTest, "the step for sources reads in for its case alone")
    {
        const auto path = emptyArchive();
        registerCase(path, "RE 2026-0700");
        open(path);
        const SourcesStep* step = goToSources("RE 2026-0700");
        waitLong([&] { return !step->coveragePanel()->calendar()->coverage().days.empty(); });
        CHECK(!step->nextButton()->isEnabled());
        dropAndLook({qtPath(testdata("logs/message-trace-v2-broken.csv"))});
        readIn();
        const auto sources = window->session().read(
            [](Archive& archive) { return LogStore(archive.database()).sources(); });
        REQUIRE(sources.size() == 1);
        CHECK(bool(sources.front().request));
        waitLong([&] { return step->nextButton()->isEnabled(); });
        CHECK(step->coveragePanel()->summary() == QStringLiteral("1 av 7 dagar är täckta"));
    }

    TEST_CASE_FIXTURE(LogsPageTest, "files go to the case that stands on the screen")
    {
        const auto path = emptyArchive();
        registerCase(path, "RE 2026-0700");
        registerCase(path, "RE 2026-0701");
        open(path);
        goToSources("RE 2026-0700");
        dropAndLook({qtPath(testdata("logs/message-trace-v2.csv"))});
        CHECK(panel->isVisible());
        goToSources("RE 2026-0701");
        CHECK(!panel->isVisible());
        goToSources("RE 2026-0700");
        CHECK(panel->isVisible()); // what was begun is still there
        goToSources("RE 2026-0701");
        dropAndLook({qtPath(testdata("logs/message-trace-v2-broken.csv"))});
        CHECK(printed(*panel->fileTable(), {0}) == "message-trace-v2-broken.csv");
        QTest::mouseClick(panel->readButton(), Qt::LeftButton);
        REQUIRE(panel->stage() == ImportPanel::Stage::Reading);

        // As long as files of one case are being read in, the other one takes none.
        goToSources("RE 2026-0700");
        drop(*window, {qtPath(testdata("logs/message-trace-v2.csv"))});
        CHECK(!panel->isVisible());
        waitUntil([&] { return panel->stage() == ImportPanel::Stage::Told; });
        const auto sources = window->session().read(
            [](Archive& archive) { return LogStore(archive.database()).sources(); });
        REQUIRE(sources.size() == 1);
        const auto read = window->session().read(
            [](Archive& archive) { return archive.requests().find("RE 2026-0701"); });
        CHECK(sources.front().request == read->id);
        goToSources("RE 2026-0701");
        CHECK(panel->isVisible());
        CHECK(panel->report()->isVisible());
    }

    TEST_CASE_FIXTURE(LogsPageTest, "coverage is told of the case that stands on the screen")
    {
        const auto path = demoArchive();
        registerCase(path, "RE 2026-0700");
        registerCase(path, "RE 2026-0701", false);
        open(path);
        const SourcesStep* step = goToSources("RE 2026-0700");
        waitUntil([&] { return step->told() == QStringLiteral("Varje begärd dag är täckt."); });
        goToSources("RE 2026-0701");
        CHECK(step->told() ==
              QStringLiteral("Begäran anger inga dagar: allt som är inläst räknas."));
        CHECK(step->coveragePanel()->calendar()->coverage().days.empty());
        CHECK(step->nextButton()->isEnabled());
    }

    TEST_CASE_FIXTURE(LogsPageTest, "without any log a request without days cannot go on")
    {
        const auto path = emptyArchive();
        registerCase(path, "RE 2026-0701", false);
        open(path);
        CHECK(!goToSources("RE 2026-0701")->nextButton()->isEnabled());
    }

    TEST_CASE_FIXTURE(LogsPageTest, "a choice for one kind of file leaves the others their look")
    {
        open(emptyArchive());
        std::filesystem::copy(testdata("refused/which-day.csv"), folder / "a.csv");
        std::filesystem::copy(testdata("refused/which-day.csv"), folder / "b.csv");
        dropAndLook({qtPath(folder / "a.csv"), qtPath(folder / "b.csv"),
                     qtPath(folder.write("c.csv", unknownLog))});
        waitUntil([&] { return panel->files().rowCount() == 3 && panel->isLookedAt(); });
        pick(QStringLiteral("Ordning för dag och månad"), QStringLiteral("Dag före månad"));
        panel->fileTable()->selectRow(2);
        pick(QStringLiteral("Tid"), QStringLiteral("När"));
        waitUntil([&] { return panel->isLookedAt(); });
        CHECK(printed(*panel->fileTable(), {1}) == "Kan läsas in\nKan läsas in\nBehöver ett val");
    }

    TEST_CASE_FIXTURE(LogsPageTest, "no text of a log is taken for anything else on its way in")
    {
        {
            // Only for the file that it writes: the archive of the window is another one.
            const auto fed = Archive::open(emptyArchive(), OpenMode::ReadWrite);
            feedPayloads(*fed, folder);
        }
        const std::string log = readFile(folder / "payloads.csv");
        // Unknown columns, called after payloads, so that they are chosen by hand; a line that is
        // rejected, and a file that is called after one.
        std::string unknown = log;
        unknown.replace(0, unknown.find("\r\n"),
                        R"("<b>när</b>","<img src=x>","<a href=y>","&amp;<i>","s","m","n")");
        const QString path =
            qtPath(folder.write("<b>fet<b>.csv", log + "\"<img src=z>\",\"<u>\"\r\n"));
        const auto fresh = folder / "fresh.postinsyn";
        Archive::create(fresh, Profile::builtIn("demo").toJson(), "tester");
        open(fresh);
        dropAndLook({path, qtPath(folder.write("okänd.csv", unknown))});
        waitUntil([&] { return panel->files().rowCount() == 2 && panel->isLookedAt(); });
        const auto walk = [&] {
            QCoreApplication::processEvents();
            CHECK(interpretedTexts(*window).join(QLatin1Char('\n')).toStdString() == "");
        };
        for (int row = 0; row < 2; ++row) {
            panel->fileTable()->selectRow(row);
            walk();
        }
        choose(QStringLiteral("Tid"), QStringLiteral("<b>när</b>"));
        choose(QStringLiteral("Avsändare"), QStringLiteral("<img src=x>"));
        choose(QStringLiteral("Mottagare"), QStringLiteral("<a href=y>"));
        choose(QStringLiteral("Ämne"), QStringLiteral("&amp;<i>"));
        walk();
        readIn();
        DataTable* told = panel->report()->table();
        for (int row = 0; row < told->model()->rowCount(); ++row) {
            told->selectRow(row);
            waitUntil([&] { return row > 0 || panel->report()->detail()->rejects()->isVisible(); });
            walk();
        }
        QTest::mouseClick(panel->backButton(), Qt::LeftButton);
        waitUntil([&] { return page->table()->model()->rowCount() == 2; });
        walk();
    }

    TEST_CASE_FIXTURE(LogsPageTest, "a file is read in for the archive or for an open case")
    {
        const auto path = emptyArchive();
        registerCase(path, "RE 2026-0700");
        registerCase(path, "RE 2026-0701");
        recordEvent(*Archive::open(path, OpenMode::ReadWrite), "RE 2026-0701",
                    RequestEvent::Withdraw, {}, "tester");
        open(path);
        dropAndLook({qtPath(testdata("logs/message-trace-v2.csv"))});
        QComboBox* place = panel->forBox();
        REQUIRE(place->isVisible());
        CHECK(place->count() == 2); // the withdrawn one takes no more
        CHECK(place->currentIndex() == 0);
        place->setCurrentIndex(1);
        CHECK(place->currentText() == QStringLiteral("Enbart ärende RE 2026-0700"));
        readIn();
        const auto request = window->session().read(
            [](Archive& archive) { return archive.requests().find("RE 2026-0700"); });
        const auto sources = window->session().read(
            [](Archive& archive) { return LogStore(archive.database()).sources(); });
        REQUIRE(sources.size() == 1);
        CHECK(sources.front().request == request->id);
        CHECK(request->state == RequestState::LogReceived);
    }

    TEST_CASE_FIXTURE(LogsPageTest, "one button at a time is the next one in a case")
    {
        const auto path = demoArchive();
        registerCase(path, "RE 2026-0700");
        open(path);
        const SourcesStep* step = goToSources("RE 2026-0700");
        waitUntil([&] { return step->told() == QStringLiteral("Varje begärd dag är täckt."); });
        const auto next = [&] { return accents(*window).join(QLatin1Char('|')).toStdString(); };
        CHECK(next() == "Till listan");
        drop(*window, {qtPath(testdata("logs/message-trace-v2-broken.csv"))});
        waitUntil([&] { return panel->isLookedAt() && panel->readButton()->isEnabled(); });
        CHECK(next() == "Läs in 1 fil");
        readIn();
        CHECK(next() == "Klar");
        QTest::mouseClick(panel->backButton(), Qt::LeftButton);
        waitUntil([&] { return step->told() == QStringLiteral("Varje begärd dag är täckt."); });
        CHECK(next() == "Till listan");
    }

    TEST_CASE_FIXTURE(LogsPageTest, "an import is taken back once it is told what goes")
    {
        open(demoArchive());
        waitUntil([&] { return page->table()->chosenRows() == 1; });
        const auto messages = [&] {
            return window->session().read(
                [](Archive& archive) { return LogStore(archive.database()).messageTotal(); });
        };
        const std::uint64_t before = messages();
        RemovalPanel* removal = page->removalPanel();
        QAction* remove = page->pageActions().last();
        REQUIRE(remove->isEnabled());
        remove->trigger();
        CHECK(removal->isVisible());
        CHECK(removal->cancelButton()->hasFocus());
        CHECK(!removal->removeButton()->isEnabled());
        waitUntil([&] { return removal->removeButton()->isEnabled(); });
        CHECK(removal->told().contains(QStringLiteral("Det går inte att ångra.")));
        QTest::keyClick(removal->cancelButton(), Qt::Key_Escape);
        CHECK(!removal->isVisible());
        CHECK(messages() == before);

        remove->trigger();
        waitUntil([&] { return removal->removeButton()->isEnabled(); });
        const RemovalOutlook outlook = window->session().read(
            [&](Archive& archive) { return outlookOnRemoval(archive, removal->source()); });
        CHECK(removal->removeButton()->text() ==
              QStringLiteral("Ta bort %1 meddelanden").arg(outlook.messages));
        QTest::mouseClick(removal->removeButton(), Qt::LeftButton);
        waitUntil([&] { return page->table()->model()->rowCount() == 3; });
        CHECK(messages() == before - outlook.messages);
        CHECK(!removal->isVisible());
        CHECK(remove->isEnabled()); // of the file that is chosen now
    }

    TEST_CASE_FIXTURE(LogsPageTest, "a file is read anew with another zone, once it is found again")
    {
        open(emptyArchive());
        const QString file = qtPath(folder.write("a.csv", unknownLog));
        const auto map = [&] {
            choose(QStringLiteral("Tid"), QStringLiteral("När"));
            choose(QStringLiteral("Avsändare"), QStringLiteral("Vem"));
            choose(QStringLiteral("Mottagare"), QStringLiteral("Åt vem"));
            choose(QStringLiteral("Ämne"), QStringLiteral("Rubrik"));
        };
        const auto sources = [&] {
            return window->session().read(
                [](Archive& archive) { return LogStore(archive.database()).sources(); });
        };
        dropAndLook({file});
        CHECK(!panel->preview()->anewBox()->isVisible());
        map();
        readIn();
        REQUIRE(sources().size() == 1);
        const Instant first = *sources().front().first;
        QTest::mouseClick(panel->backButton(), Qt::LeftButton);

        // Dropped again it adds nothing: it is told so, and offered.
        dropAndLook({file});
        QCheckBox* anew = panel->preview()->anewBox();
        CHECK(anew->isVisible());
        CHECK(!anew->isChecked());
        QTest::mouseClick(panel->backButton(), Qt::LeftButton);

        // Another file is not taken for it.
        REQUIRE(
            panel->takeAnew({qtPath(testdata("logs/message-trace-v2.csv"))}, sources().front()));
        waitUntil([&] { return panel->isLookedAt() && panel->files().rowCount() == 1; });
        CHECK(!panel->files().fileAt(0)->isAnew);
        panel->leave();

        REQUIRE(panel->takeAnew({file, qtPath(testdata("logs/message-trace-v2.csv"))},
                                sources().front()));
        waitUntil([&] { return panel->isLookedAt() && panel->files().rowCount() == 1; });
        page->takeFiles({}); // nothing: the panel stays as it is
        CHECK(panel->files().fileAt(0)->isAnew);
        CHECK(anew->isChecked());
        window->goTo(QStringLiteral("logs"));
        drop(*window, {file}); // shows the panel; the file is there already
        map();
        choose(QStringLiteral("Klockans tidszon"), QStringLiteral("UTC"));
        readIn();
        REQUIRE(sources().size() == 1);
        CHECK(sources().front().first->ms - first.ms == 2 * 3'600'000);
        CHECK(sources().front().timeBasis == "zone-asked");
        CHECK(panel->report()->isVisible());
    }

    TEST_CASE_FIXTURE(LogsPageTest, "an import that a hold rests on stays, and it is said why")
    {
        const auto path = emptyArchive();
        registerCase(path, "RE 2026-0700");
        open(path);
        dropAndLook({qtPath(folder.write(
            "a.csv", "Received,SenderAddress,RecipientAddress,Subject,Status,MessageId\r\n"
                     "2026-10-07T08:12:44.0000000Z,maja.ekdahl@region.example,"
                     "b@kund.example,Hej,Delivered,<1@region.example>\r\n"))});
        readIn();
        QTest::mouseClick(panel->backButton(), Qt::LeftButton);
        waitUntil([&] { return page->table()->chosenRows() == 1; });
        RemovalPanel* removal = page->removalPanel();
        page->pageActions().last()->trigger();
        waitUntil([&] { return !removal->removeButton()->isVisible(); });
        CHECK(
            removal->told() ==
            QStringLiteral("Importen kan inte tas bort.\nEn spärr omfattar meddelanden som ingen "
                           "annan fil berättar om: RE 2026-0700.\nLästes filen på fel sätt kan du "
                           "läsa in den på nytt i stället: då går inget meddelande förlorat."));
        QTest::keyClick(removal->cancelButton(), Qt::Key_Return);
        CHECK(!removal->isVisible());
        CHECK(page->table()->model()->rowCount() == 1);
    }

    TEST_CASE_FIXTURE(LogsPageTest, "every view is whole, named and plain in every look")
    {
        const auto path = demoArchive();
        registerCase(path, "RE 2026-0700");
        const auto in = folder / "it";
        std::filesystem::create_directories(in);
        std::filesystem::copy(testdata("logs/message-trace-v2-broken.csv"), in / "a.csv");
        std::filesystem::copy(testdata("refused/utskrift.pdf"), in / "b.csv");
        folder.write("it/c.csv", unknownLog);
        inEveryLook(*this, [&](const std::string& look) {
            CAPTURE(look);
            open(path);
            window->resize(1500, 950);
            const auto walk = [&] {
                (void)QTest::qWaitFor([&] { return cutTexts(*page).isEmpty(); }, 2000);
                CHECK(cutTexts(*page).join(QLatin1Char('\n')).toStdString() == "");
                CHECK(namelessControls(*page).join(QLatin1Char('\n')).toStdString() == "");
                CHECK(interpretedTexts(*page).join(QLatin1Char('\n')).toStdString() == "");
                CHECK(doubledMnemonics(*window).join(QLatin1Char('\n')).toStdString() == "");
            };
            waitUntil([&] { return page->table()->model()->rowCount() >= 4; });
            walk();
            page->pageActions().last()->trigger();
            (void)QTest::qWaitFor([&] { return page->removalPanel()->removeButton()->isEnabled(); },
                                  2000);
            walk();
            page->removalPanel()->leave();
            page->showCoverage();
            CoverageCalendar* calendar = page->coveragePanel()->calendar();
            waitUntil([&] { return !calendar->coverage().days.empty(); });
            walk();
            dropAndLook({qtPath(in)});
            for (int row = 0; row < 3; ++row) {
                panel->fileTable()->selectRow(row);
                walk();
            }
            readIn();
            walk();
            window->goTo(QStringLiteral("requests"), QStringLiteral("RE 2026-0700/sources"));
            auto* step = window->findChild<SourcesStep*>();
            REQUIRE(step != nullptr);
            waitUntil([&] { return !step->coveragePanel()->calendar()->coverage().days.empty(); });
            (void)QTest::qWaitFor([&] { return cutTexts(*window).isEmpty(); }, 2000);
            CHECK(cutTexts(*window).join(QLatin1Char('\n')).toStdString() == "");
            CHECK(namelessControls(*window).join(QLatin1Char('\n')).toStdString() == "");
            CHECK(interpretedTexts(*window).join(QLatin1Char('\n')).toStdString() == "");
            CHECK(doubledMnemonics(*window).join(QLatin1Char('\n')).toStdString() == "");
            window.reset();
        });
    }
}
