// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/ListFiles.h"
#include "app/issue/ListIssue.h"
#include "core/base/Account.h"
#include "core/base/FilePath.h"
#include "core/store/ListStore.h"
#include "core/store/RequestStore.h"
#include "core/task/RegisterRequest.h"
#include "export/ListWords.h"
#include "tests/ui/support/UiTest.h"
#include "ui/pages/issue/FileChoice.h"
#include "ui/pages/issue/IssueForm.h"
#include "ui/pages/issue/IssuePage.h"
#include "ui/pages/list/FieldView.h"
#include "ui/pages/list/ListRowModel.h"
#include "ui/pages/logs/CoveragePanel.h"
#include "ui/pages/logs/ImportPanel.h"
#include "ui/pages/logs/SourcesStep.h"
#include "ui/widgets/DataTable.h"

#include <QApplication>
#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>
#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* caseNumber = "RE 2026-0502";
const QString maskedText = QStringLiteral("Avstämning");
constexpr int maskedRow = 4;
constexpr int allRows = 8; ///< of the demo's logs that are Petra Lundavik's

/// The registrator's whole job, through one window and by hand alone.
class WholeJobTest : public UiTest {
public:
    WholeJobTest()
    {
        services.lists = listServices();
        services.describeFilter = describeFilter;
    }

    void openWindow()
    {
        table = nullptr;
        window.reset(); // one writer at a time
        window = windowOn(path);
        window->resize(1500, 950);
    }
    static void type(const char* text)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target == nullptr ? window.get() : target, key, modifiers);
    }
    void press(const char* beginning) const
    {
        for (auto* button : window->findChildren<QPushButton*>())
            if (button->isVisible() && button->isEnabled() &&
                button->text().remove(QLatin1Char('&')).startsWith(QString::fromUtf8(beginning)))
                return QTest::mouseClick(button, Qt::LeftButton);
        FAIL("no button " << beginning);
    }
    [[nodiscard]] bool isShown(const char* part) const
    {
        for (const auto* label : window->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(part)))
                return true;
        return false;
    }
    [[nodiscard]] Request request() const
    {
        return window->session().read(
            [](Archive& archive) { return requestOf(archive, caseNumber); });
    }
    void goTo(const char* step) const
    {
        window->goTo(QStringLiteral("requests"),
                     QString::fromUtf8(caseNumber) + QString::fromUtf8(step));
    }
    void drop(const QStringList& paths) const
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString& file : paths)
            urls << QUrl::fromLocalFile(file);
        mime.setUrls(urls);
        QDragEnterEvent enter(window->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event(QPointF(window->rect().center()), Qt::CopyAction, &mime, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
    }

    void registerByKeyboard() const
    {
        INFO("registering");
        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
        type("RE 2026-0502");
        key(Qt::Key_Return);
        key(Qt::Key_A, Qt::ControlModifier);
        type("2026-10-26");
        key(Qt::Key_Return);
        type("0840");
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        type("2026-10-01--2026-10-25");
        key(Qt::Key_Return);
        type("petra.lundavik@region.example");
        key(Qt::Key_Return, Qt::ControlModifier);
        waitUntil([&] { return window->windowTitle().startsWith(QString::fromUtf8(caseNumber)); });
    }
    void readInLogs() const
    {
        INFO("reading in");
        goTo("/sources");
        auto* step = window->findChild<SourcesStep*>();
        REQUIRE(step != nullptr);
        const ImportPanel* panel = step->importPanel();
        drop({QString::fromStdString(utf8Path(testdata("logs/demo/messagetrace-0928-1011.csv"))),
              QString::fromStdString(utf8Path(testdata("logs/demo/MTSummary_RE-2026-0502.csv"))),
              QString::fromStdString(utf8Path(testdata("logs/demo/graph-1019-1026.json")))});
        waitUntil([&] { return panel->isLookedAt() && panel->files().rowCount() == 3; });
        press("Läs in 3 filer");
        waitUntil([&] { return panel->stage() == ImportPanel::Stage::Told; });
        press("Klar");
        waitUntil([&] {
            return step->coveragePanel()->summary() == QStringLiteral("25 av 25 dagar är täckta");
        });
        press("Till listan");
    }
    void freeze()
    {
        INFO("freezing");
        waitUntil([&] {
            for (auto* button : window->findChildren<QPushButton*>())
                if (button->isVisible() && button->isEnabled() &&
                    button->text() == QStringLiteral("Frys listan: 8 rader"))
                    return true;
            return false;
        });
        press("Frys listan");
        showList();
    }
    void showList()
    {
        INFO("showing the list");
        waitUntil([&] {
            for (auto* each : window->findChildren<DataTable*>())
                if (qobject_cast<ListRowModel*>(each->model()) != nullptr)
                    table = each;
            return table != nullptr && table->isVisible() && table->model()->rowCount() == allRows;
        });
        table->setFocus();
    }
    [[nodiscard]] std::string cell(int row, ListRowModel::Column column) const
    {
        return table->model()->index(row, column).data(Qt::EditRole).toString().toStdString();
    }
    /// Row by row: `=` given out, `#` masked, `?` open.
    [[nodiscard]] std::string verdicts() const
    {
        std::string all;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const std::string verdict = cell(row, ListRowModel::Judged);
            all += verdict == "Lämna ut" ? '=' : verdict == "Maskad" ? '#' : '?';
        }
        return all;
    }
    void judgeRow(int row) const
    {
        CAPTURE(row);
        table->selectRow(row);
        table->setFocus();
        while (cell(row, ListRowModel::Flags).find(" öpp") != std::string::npos) {
            const std::string before = cell(row, ListRowModel::Flags);
            key(Qt::Key_I);
            waitUntil([&] { return cell(row, ListRowModel::Flags) != before; });
        }
        key(Qt::Key_1);
        waitUntil([&] { return cell(row, ListRowModel::Judged) == "Lämna ut"; });
    }
    /// The beginning of a subject, chosen with the mouse.
    void maskByMouse() const
    {
        INFO("masking");
        table->selectRow(maskedRow);
        FieldView* subject = nullptr;
        for (FieldView* view : window->findChildren<FieldView*>())
            if (view->accessibleName() == QStringLiteral("Ämne"))
                subject = view;
        REQUIRE(subject != nullptr);
        QCoreApplication::processEvents();
        QTextCursor at = subject->textCursor();
        at.setPosition(0);
        const QPoint from = subject->cursorRect(at).center();
        at.setPosition(int(maskedText.size()));
        const QPoint to = subject->cursorRect(at).center();
        QWidget* area = subject->viewport();
        QTest::mousePress(area, Qt::LeftButton, {}, from);
        QTest::mouseMove(area, (from + to) / 2);
        QTest::mouseMove(area, to);
        QTest::mouseRelease(area, Qt::LeftButton, {}, to);
        CHECK(subject->textCursor().selectedText() == maskedText);
        key(Qt::Key_2);
        type("25:1");
        key(Qt::Key_Return);
        waitUntil([&] { return cell(maskedRow, ListRowModel::Judged) == "Maskad"; });
    }
    /// What the command line makes of a copy of the archive.
    void issueTwin() const
    {
        const fs::path twin = folder / "twin.postinsyn";
        fs::copy_file(path, twin);
        const auto archive = Archive::open(twin, OpenMode::ReadWrite);
        IssueTargets targets;
        targets.workbook = folder / "twin.xlsx";
        targets.csv = folder / "twin.csv";
        targets.pdf = folder / "twin.pdf";
        issueList(*archive, caseNumber, targets, {}, accountName(), {});
    }
    void issue() const
    {
        INFO("issuing");
        goTo("/issue");
        auto* page = window->findChild<IssuePage*>();
        REQUIRE(page != nullptr);
        fs::create_directories(folder / "out");
        const FileChoice* files = &page->findChild<IssueForm*>()->files();
        files->findChildren<QLineEdit*>().last()->setText(
            QString::fromStdString(utf8Path(folder / "out")));
        for (QCheckBox* box : files->findChildren<QCheckBox*>())
            box->setChecked(true);
        const QPushButton* give = nullptr;
        for (const auto* button : page->findChildren<QPushButton*>())
            if (button->text().remove(QLatin1Char('&')) == QStringLiteral("Lämna ut listan…"))
                give = button;
        REQUIRE(give != nullptr);
        waitUntil([&] { return give->isEnabled(); });
        press("Lämna ut listan…");
        press("Ja, lämna ut nu");
        waitUntil([&] { return isShown("Kontrollkod"); });
    }

    fs::path path;
    std::unique_ptr<MainWindow> window;
    DataTable* table = nullptr;
};

}

TEST_SUITE("WholeJob")
{
    TEST_CASE_FIXTURE(WholeJobTest, "from an empty archive to a list, and every step can be undone")
    {
        path = emptyArchive();
        openWindow();
        registerByKeyboard();
        CHECK(request().filter.toJson() == R"({"from":"2026-10-01","to":"2026-10-25",)"
                                           R"("parties":["petra.lundavik@region.example"]})");
        readInLogs();
        freeze();
        for (int row = 0; row < allRows; ++row)
            judgeRow(row);
        maskByMouse();
        CHECK(verdicts() == "====#===");
        CHECK(cell(maskedRow, ListRowModel::Subject) == "[sekretess] inför nämnden");
        key(Qt::Key_Z, Qt::ControlModifier);
        waitUntil([&] { return verdicts() == "========"; });
        maskByMouse();

        // Undo goes on after a restart.
        openWindow();
        goTo("/list");
        showList();
        CHECK(verdicts() == "====#===");
        key(Qt::Key_Z, Qt::ControlModifier);
        waitUntil([&] { return verdicts() == "========"; });
        key(Qt::Key_Z, Qt::ControlModifier);
        waitUntil([&] { return verdicts() == "=======?"; });
        key(Qt::Key_Y, Qt::ControlModifier);
        waitUntil([&] { return verdicts() == "========"; });
        key(Qt::Key_Y, Qt::ControlModifier);
        waitUntil([&] { return verdicts() == "====#==="; });

        window.reset();
        issueTwin();
        openWindow();
        issue();
        CHECK(request().state == RequestState::ListDisclosed);
        const std::string name = "RE 2026-0502 Överblickslista 2026-10";
        for (const char* ending : {".xlsx", ".csv", ".pdf"})
            CHECK(readFile(folder / "out" / (name + ending)) ==
                  readFile(folder / (std::string("twin") + ending)));
        CHECK(readFile(folder / "twin.csv").find("Avstämning") == std::string::npos);
    }
}
