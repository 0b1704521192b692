// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/selection/SelectionPage.h"
#include "core/base/FilePath.h"
#include "core/domain/RowNumbers.h"
#include "core/store/SelectionStore.h"
#include "tests/support/IssuedCase.h"
#include "tests/support/ReturnedBook.h"
#include "tests/ui/support/PayloadTexts.h"
#include "tests/ui/support/UiTest.h"
#include "tests/ui/support/Walks.h"
#include "tests/ui/support/Watchdog.h"
#include "ui/pages/selection/AnswerLinesModel.h"
#include "ui/pages/selection/AskedRowsModel.h"
#include "ui/pages/selection/RoundsModel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainText.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <doctest/doctest.h>

#include <algorithm>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

const QString selectionStep = QString::fromUtf8(IssuedCase::number) + QStringLiteral("/selection");

/// Twelve rows are out: row 3 is withheld, in row 4 the sender is masked, in row 5 the time.
class SelectionPageTest : public UiTest {
public:
    SelectionPageTest()
    {
        IssuedCase issued;
        issued.issue();
        OverviewList list = *issued.archive->lists().newestIssued(
            requestOf(*issued.archive, IssuedCase::number).id);
        issued.archive->lists().loadRows(list);
        version = {IssuedCase::number, 1, {issued.controlCode}, {}};
        for (const OverviewRow& row : list.rows)
            version.rows.push_back(disclosed(row, TimeZone::stockholm()));
        issued.archive.reset();
        path = folder / "issued.postinsyn";
        std::filesystem::copy_file(issued.folder / "a", path);
    }

    void open()
    {
        window.reset();
        window = windowOn(path);
        window->resize(1500, 950);
        window->goTo(QStringLiteral("requests"), selectionStep);
        page = window->findChild<SelectionPage*>();
        REQUIRE(page != nullptr);
    }
    [[nodiscard]] QPushButton* button(const char* beginning) const
    {
        for (QPushButton* each : page->findChildren<QPushButton*>())
            if (each->isVisible() &&
                each->text().remove(QLatin1Char('&')).startsWith(QString::fromUtf8(beginning)))
                return each;
        return nullptr;
    }
    void press(const char* beginning) const
    {
        waitUntil([&] { return button(beginning) && button(beginning)->isEnabled(); });
        button(beginning)->click();
    }
    [[nodiscard]] bool isShown(const char* part) const
    {
        for (const auto* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(part)))
                return true;
        return false;
    }
    template <class Model>
    [[nodiscard]] DataTable* table() const
    {
        for (DataTable* each : page->findChildren<DataTable*>())
            if (each->isVisible() && qobject_cast<Model*>(each->model()) != nullptr)
                return each;
        return nullptr;
    }
    /// Its rows, with `|` between the cells.
    template <class Model>
    [[nodiscard]] std::string printed(const QList<int>& columns) const
    {
        const DataTable* shown = table<Model>();
        QStringList lines;
        for (int row = 0; shown != nullptr && row < shown->model()->rowCount(); ++row) {
            QStringList cells;
            for (const int column : columns)
                cells << shown->model()->index(row, column).data(Qt::EditRole).toString();
            lines << cells.join(QLatin1Char('|'));
        }
        return lines.join(QLatin1Char('\n')).toStdString();
    }
    [[nodiscard]] QPlainTextEdit* entry() const
    {
        for (auto* each : page->findChildren<QPlainTextEdit*>())
            if (!each->isReadOnly())
                return each;
        return nullptr;
    }
    void write(const char* text) const
    {
        press("Ta emot ett svar");
        REQUIRE(entry()->hasFocus());
        entry()->insertPlainText(QString::fromUtf8(text));
    }
    void drop(const std::string& name, const std::string& bytes)
    {
        folder.write(name, bytes);
        REQUIRE(page->takeFiles({QString::fromStdString(utf8Path(folder / name))}));
    }
    [[nodiscard]] std::string selected() const
    {
        return window->session().read([](Archive& archive) {
            return rowNumbersText(SelectionStore(archive.database())
                                      .selectedRows(requestOf(archive, IssuedCase::number).id));
        });
    }
    [[nodiscard]] RequestState state() const
    {
        return window->session().read(
            [](Archive& archive) { return requestOf(archive, IssuedCase::number).state; });
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void check(const QStringList& faults) const
    {
        CHECK(faults.join(QLatin1Char('\n')).toStdString() == "");
    }

    IssuedVersion version;
    std::filesystem::path path;
    std::unique_ptr<MainWindow> window;
    SelectionPage* page = nullptr;
};

}

TEST_SUITE("SelectionPage")
{
    TEST_CASE_FIXTURE(SelectionPageTest,
                      "What is pasted is understood at once, confirmed as a whole, and taken back")
    {
        open();
        const Watchdog watchdog;
        write("Hej! Jag vill ha 3, 5–7 och 40.\nMvh Kim, 070-123 45 67");
        waitUntil([&] { return table<AnswerLinesModel>() != nullptr; });
        const QAbstractItemModelTester lines(table<AnswerLinesModel>()->model(),
                                             QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester rows(table<AskedRowsModel>()->model(),
                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
        CHECK(printed<AnswerLinesModel>({0, 1, 2, 3}) ==
              "Ska avgöras||40|Listan har ingen sådan rad\n"
              "|3|3|Begärs ut\n"
              "|5–7|5–7|Begärs ut\n"
              "||070-123 45 67|Hoppas över: ett telefonnummer");
        CHECK(isShown("4 meddelanden begärs ut"));
        CHECK(!button("Begär ut 4 meddelanden")->isEnabled());
        CHECK(selected().empty());
        press("Inget av resten begärs ut");
        press("Begär ut 4 meddelanden");
        waitUntil([&] { return table<RoundsModel>() != nullptr; });
        CHECK(selected() == "3,5-7");
        CHECK(state() == RequestState::SelectionReceived);
        CHECK(printed<AskedRowsModel>({0, 2, 3, 4, 6}) ==
              "3|[sekretess]|[sekretess]|[sekretess]|[sekretess]\n"
              "5|[sekretess]|[sekretess]|sender5@region.example|Ärende 5\n"
              "6|2026-03-29|00:06:00|sender6@region.example|Ärende 6\n"
              "7|2026-03-29|00:07:00|sender7@region.example|Ärende 7");
        table<AskedRowsModel>()->setFocus();
        table<AskedRowsModel>()->selectRow(1);
        key(Qt::Key_C, Qt::ControlModifier);
        CHECK(
            QApplication::clipboard()->text().contains(QStringLiteral("[sekretess]\t[sekretess]")));
        press("Visa orden i svaret");
        const auto words = page->findChildren<QPlainTextEdit*>();
        CHECK(std::any_of(words.begin(), words.end(), [](const QPlainTextEdit* each) {
            return each->isVisible() && each->isReadOnly() &&
                   each->toPlainText().endsWith(QStringLiteral("070-123 45 67"));
        }));
        key(Qt::Key_Z, Qt::ControlModifier);
        waitUntil([&] { return state() == RequestState::AwaitingSelection; });
        waitUntil([&] { return isShown("Inget begärs ut längre"); });
        CHECK(printed<RoundsModel>({0, 3, 4}) == "1|skriftligt, version 1|3, 5–7");
        CHECK(watchdog.longestMs() < 50);
    }

    TEST_CASE_FIXTURE(SelectionPageTest,
                      "A file that came back is compared, and its doubts are decided by keyboard")
    {
        open();
        waitUntil([&] { return button("Ta emot ett svar") != nullptr; });
        ReturnedBook book(version);
        book.ask({2, 7, 9});
        book.mark(8) = BookCell::words("<b>kanske</b>");
        book.row(9).cells[ReturnedBook::sender] = BookCell::words("annan@region.example");
        drop("lista.xlsx", book.workbook());
        waitUntil([&] { return table<AnswerLinesModel>() != nullptr; });
        CHECK(printed<AnswerLinesModel>({0, 1, 3}) ==
              "Ska avgöras|8|Markeringen är varken ja eller nej\n"
              "Ska avgöras|9|Avsändaren är inte den som lämnades ut");
        CHECK(printed<AskedRowsModel>({0, 1}) == "2|Ny\n7|Ny\n8|Tveksam\n9|Tveksam");
        check(interpretedTexts(*window));
        table<AnswerLinesModel>()->setFocus();
        key(Qt::Key_1);
        key(Qt::Key_2);
        CHECK(printed<AskedRowsModel>({0, 1}) == "2|Ny\n7|Ny\n8|Ny\n9|Begärs inte ut");
        press("Begär ut 3 meddelanden");
        waitUntil([&] { return selected() == "2,7-8"; });

        // All are confirmed by their number; what was asked for before stays.
        waitUntil([&] { return table<RoundsModel>() != nullptr; });
        write("alla utom 4");
        waitUntil([&] { return isShown("11 meddelanden begärs ut"); });
        CHECK(!button("Begär ut 11 meddelanden")->isEnabled());
        for (QLineEdit* field : page->findChildren<QLineEdit*>())
            if (field->isVisible())
                QTest::keyClicks(field, QStringLiteral("11"));
        press("Begär ut 11 meddelanden");
        waitUntil([&] { return selected() == "1-3,5-12"; });
    }

    TEST_CASE_FIXTURE(SelectionPageTest,
                      "An answer that does not come is reminded of, then given up")
    {
        // The list went out in March: the time to answer is long past.
        open();
        waitUntil([&] { return isShown("Svar väntades till och med måndag 13 april 2026."); });
        CHECK(button("Avsluta utan urval") == nullptr);
        press("En påminnelse är skickad");
        waitUntil([&] { return isShown("Påmind "); });
        CHECK(state() == RequestState::AwaitingSelection);
        press("Avsluta utan urval");
        press("Avsluta ärendet");
        waitUntil([&] { return state() == RequestState::Closed; });
        waitUntil([&] { return button("Ta emot ett svar") == nullptr; });
    }

    TEST_CASE_FIXTURE(SelectionPageTest, "A file that is none of the case is refused in words")
    {
        open();
        waitUntil([&] { return button("Ta emot ett svar") != nullptr; });
        drop("lista.ods", "PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        waitUntil([&] { return isShown(".xlsx"); });
        CHECK(isShown("Inget har ändrats."));
        CHECK(button("Begär ut") == nullptr);
        IssuedVersion other = version;
        other.caseNumber = "RK 2026-0999";
        drop("annan.xlsx", ReturnedBook(other).ask({2}).workbook());
        waitUntil([&] { return isShown("ett annat ärende"); });
        CHECK(!button("Begär ut")->isEnabled());
        CHECK(state() == RequestState::ListDisclosed);
        other = version;
        other.controlCodes.clear();
        ReturnedBook unsaid(version);
        unsaid.about.clear();
        drop("utan.xlsx", unsaid.ask({2}).workbook());
        waitUntil([&] { return isShown("vilken lista den är"); });
        CHECK(!button("Begär ut 1 meddelande")->isEnabled());
        for (auto* box : page->findChildren<QAbstractButton*>())
            if (box->isVisible() && box->isCheckable())
                box->click();
        CHECK(button("Begär ut 1 meddelande")->isEnabled());
        CHECK(selected().empty());
    }

    TEST_CASE_FIXTURE(SelectionPageTest, "Every view of it has room, names and keys in every look")
    {
        ReturnedBook book(version);
        std::size_t nr = 0;
        for (const std::string_view payload : payloadTexts())
            if (++nr <= 12)
                book.mark(nr) = BookCell::words(std::string(payload));
        const std::string bytes = book.workbook();
        inEveryLook(*this, [&](const std::string& look) {
            CAPTURE(look);
            open();
            const auto walk = [&] {
                (void)QTest::qWaitFor([&] { return cutTexts(*window).isEmpty(); }, 2000);
                check(cutTexts(*window) + namelessControls(*window) + doubledMnemonics(*window) +
                      interpretedTexts(*window));
            };
            waitUntil([&] { return page->hasNext(); });
            walk();
            drop("lista.xlsx", bytes);
            waitUntil([&] { return table<AnswerLinesModel>() != nullptr; });
            walk();
            QTest::keyClick(page, Qt::Key_Escape);
            page->pageActions().front()->trigger();
            entry()->insertPlainText(QStringLiteral("alla utom 4, <b>3</b> eller 7"));
            waitUntil([&] { return table<AnswerLinesModel>() != nullptr; });
            walk();
        });
    }
}
