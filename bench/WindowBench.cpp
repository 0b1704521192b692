// SPDX-License-Identifier: EUPL-1.2
#include "bench/WindowBench.h"

#include "app/gui/ListFiles.h"
#include "bench/ChildProcess.h"
#include "bench/Contest.h"
#include "bench/Figures.h"
#include "bench/FilterCases.h"
#include "bench/IssueBench.h"
#include "bench/SearchBench.h"
#include "core/base/FilePath.h"
#include "core/domain/Profile.h"
#include "core/task/ImportLogs.h"
#include "tests/ui/support/Watchdog.h"
#include "ui/i18n/Language.h"
#include "ui/pages/search/SearchPanel.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DataTable.h"

#include <QAction>
#include <QApplication>
#include <QEventLoop>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <stdexcept>

namespace postinsyn::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t valuesOfCase = 20;
constexpr std::chrono::minutes patience(15);

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void spinUntil(const std::function<bool()>& isSo)
{
    const auto end = Clock::now() + patience;
    while (!isSo()) {
        if (Clock::now() > end)
            throw std::runtime_error("the window does not get there");
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
}

/// The parts of the desktop program, as its main() puts them together, with settings of their own.
class Program {
public:
    explicit Program(const std::filesystem::path& folder)
        : m_settings(QString::fromStdString(utf8Path(folder / "window.ini")))
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        m_application = std::make_unique<QApplication>(m_argumentCount, m_arguments);
        m_language.use(QStringLiteral("sv"));
        m_theme = std::make_unique<Theme>(*m_application);
        AppServices services;
        services.lists = listServices();
        m_window = std::make_unique<MainWindow>(*m_theme, m_settings, m_language, services);
        m_window->show();
    }

    void open(const std::filesystem::path& archive)
    {
        m_window->openArchive(QString::fromStdString(utf8Path(archive)));
        spinUntil(
            [&] { return m_window->session().isOpen() && m_window->session().path() == archive; });
        m_window->repaint();
        QCoreApplication::processEvents();
    }

    MainWindow& window() { return *m_window; }

private:
    char m_name[10] = "postinsyn";
    char* m_arguments[2] = {m_name, nullptr};
    int m_argumentCount = 1;
    Settings m_settings;
    std::unique_ptr<QApplication> m_application;
    Language m_language;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

/// From the question to its first rows on the screen; then waits for all of them, as a person does.
double firstRowsMs(SearchPanel& panel, const MessageFilter& filter)
{
    const auto start = Clock::now();
    panel.setFilter(filter);
    bool isShown = false;
    const auto link = QObject::connect(panel.model(), &QAbstractItemModel::modelReset, &panel,
                                       [&] { isShown = true; });
    spinUntil([&] {
        return isShown &&
               (panel.model()->rowCount() == 0 || panel.model()->messageAt(0) != nullptr);
    });
    panel.table()->viewport()->repaint();
    const double took = millisecondsSince(start);
    QObject::disconnect(link);
    spinUntil([&] { return panel.isComplete(); });
    return took;
}

void measureFilters(const Workplace& place, Program& program)
{
    MainWindow& window = program.window();
    const auto cases = window.session().read([&](Archive& archive) {
        return filterCases(archive.log(), archive.ownAddresses(), place.seed);
    });
    window.goTo(QStringLiteral("search"));
    auto* panel = window.findChild<SearchPanel*>();
    spinUntil([&] { return panel->isComplete(); });
    const test::Watchdog watchdog;
    for (const bool isNewestFirst : {false, true}) {
        panel->actions().first()->setChecked(isNewestFirst);
        const char* order = isNewestFirst ? "newest first" : "oldest first";
        Figures slowest;
        for (const FilterCase& filterCase : cases) {
            Figures shown;
            const std::size_t count = std::min(filterCase.filters.size(), valuesOfCase);
            for (std::size_t at = 0; at < count; ++at)
                shown.add(firstRowsMs(*panel, filterCase.filters[at]));
            if (count == 0)
                continue;
            std::printf("%-30s %s: %s ms\n", filterCase.name.c_str(), order,
                        fixed(shown.percentile(95), 0).c_str());
            slowest.add(shown.percentile(95));
        }
        place.note("window", std::string("first rows of any filter painted, p95, ") + order,
                   place.sizeColumn(), fixed(slowest.percentile(100), 0) + " ms");
    }
    const std::string longest = fixed(watchdog.longestMs(), 0) + " ms";
    std::printf("%-44s %s\n", "longest block while filtering", longest.c_str());
    place.note("window", "longest block while filtering", place.sizeColumn(), longest);
}

/// Longest block of the window while `work` runs as a job of its own.
void measureJob(const Workplace& place, Program& program, const char* what,
                const std::function<void(Archive&, ProgressMeter&)>& work)
{
    bool isDone = false;
    const test::Watchdog watchdog;
    program.window().session().submit(
        {QStringLiteral("bench"), Subject::Logs}, &program.window(),
        [work](Archive& archive, ProgressMeter& meter) { work(archive, meter); },
        [&] { isDone = true; },
        [](const Error& problem) { throw std::runtime_error(problem.code()); });
    spinUntil([&] { return isDone && !program.window().session().isBusy(); });
    const std::string name = std::string("longest block while ") + what;
    const std::string longest = fixed(watchdog.longestMs(), 0) + " ms";
    std::printf("%-44s %s\n", name.c_str(), longest.c_str());
    place.note("window", name, place.sizeColumn(), longest);
}

void measureStart(const Workplace& place)
{
    Figures starts;
    for (unsigned run = 0; run < place.runs; ++run) {
        const ProcessFigures figures =
            runProcess({place.program.string(), "window-once", place.archive(place.rows).string()},
                       place.folder / "window.printed.txt");
        if (figures.exitCode != 0)
            throw std::runtime_error("the window does not start, see window.printed.txt");
        starts.add(figures.seconds);
    }
    std::printf("%-44s %s s\n", "usable after the start", starts.text(2).c_str());
    place.note("window", "usable after the start", place.sizeColumn(), starts.text(2) + " s");
}

}

void windowOnce(const std::filesystem::path& archive)
{
    Program program(archive.parent_path());
    program.open(archive);
    std::_Exit(0); // taking it down is not part of it
}

void benchWindow(const Workplace& place)
{
    makeArchive(place);
    makeList(place);
    const auto log = place.log(place.rows, TraceOrder::NewestFirst, TraceEncoding::Utf8);
    measureStart(place);

    Program program(place.folder);
    program.open(place.archive(place.rows));
    measureFilters(place, program);

    const auto scratch = place.folder / "window.postinsyn";
    removeDatabase(scratch);
    Archive::create(scratch, Profile::builtIn("demo").toJson(), "bench");
    program.open(scratch);
    program.window().goTo(QStringLiteral("logs"));
    measureJob(place, program, "importing", [&](Archive& archive, ProgressMeter& meter) {
        ImportOptions options;
        options.actor = "bench";
        std::vector<ImportedFile> done;
        ImportLogs(archive).run({utf8Path(log)}, options, meter, done);
    });

    const auto judged = place.folder / "window-list.postinsyn";
    removeDatabase(judged);
    std::filesystem::copy_file(listArchive(place), judged);
    program.open(judged);
    ListOrder order;
    order.caseNumber = issuedCase;
    order.workbook = place.folder / "window.xlsx";
    order.mayOverwrite = true;
    measureJob(place, program, "issuing 100 k rows", [&](Archive& archive, ProgressMeter& meter) {
        (void)listServices().issue(archive, order, "bench", meter);
    });
}

}
