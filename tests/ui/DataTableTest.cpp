// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/DataTable.h"
#include "tests/ui/support/PayloadTexts.h"
#include "tests/ui/support/UiTest.h"
#include "ui/models/TableText.h"
#include "ui/widgets/KeptSizes.h"
#include "ui/widgets/PlainText.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTest>
#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

/// A page as pages are: the model is a child made before the table, and so goes before it.
class TablePage : public QWidget {
public:
    /// `columns` is needed where they are laid out later.
    TablePage(Settings& settings, const QList<int>& characters, int columns = 0)
    {
        model = new QStandardItemModel(3, std::max(columns, int(characters.size())), this);
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                model->setItem(row, column,
                               new QStandardItem(QStringLiteral("%1%2").arg(row).arg(column)));
        table = new DataTable(QStringLiteral("test"), settings, this);
        table->setModel(model);
        if (!characters.isEmpty())
            table->layOutColumns(characters);
        table->setSortingEnabled(true);
        resize(900, 300);
        table->resize(size());
        show();
        QCoreApplication::processEvents();
    }
    /// By the mouse on the heading.
    void drag(int column, int width) const
    {
        const QHeaderView* heading = table->horizontalHeader();
        const int y = heading->height() / 2;
        const int edge =
            heading->sectionViewportPosition(column) + heading->sectionSize(column) - 1;
        const QPoint to(edge + width - heading->sectionSize(column), y);
        QTest::mousePress(heading->viewport(), Qt::LeftButton, {}, QPoint(edge, y));
        QTest::mouseMove(heading->viewport(), to);
        QTest::mouseRelease(heading->viewport(), Qt::LeftButton, {}, to);
    }
    /// The menu of columns, by keyboard.
    QMenu* menu() const
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
        QApplication::sendEvent(table, &event);
        return table->findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
    }
    void trigger(int submenu, const QString& text) const
    {
        QMenu* whole = menu();
        const QMenu* part = submenu < 0 ? whole : whole->findChildren<QMenu*>().at(submenu);
        for (QAction* action : part->actions())
            if (action->text() == text)
                action->trigger();
        whole->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    QStandardItemModel* model;
    DataTable* table;
};

const QList<int> three{10, 0, 10};

}

TEST_SUITE("DataTable")
{
    TEST_CASE_FIXTURE(UiTest, "columns stay hidden, moved and sized when the page is made anew")
    {
        {
            const TablePage page(settings, three);
            page.trigger(-1, QStringLiteral("3"));
            page.drag(0, 222);
            page.table->horizontalHeader()->moveSection(0, 1);
            QCoreApplication::processEvents();
        }
        const TablePage again(settings, three);
        CHECK(again.table->isColumnHidden(2));
        CHECK(again.table->columnWidth(0) == 222);
        CHECK(again.table->horizontalHeader()->visualIndex(0) == 1);
    }

    TEST_CASE_FIXTURE(UiTest, "kept columns grow with the text")
    {
        {
            const TablePage page(settings, three);
            page.drag(0, 222);
            QCoreApplication::processEvents();
        }
        use(QStringLiteral("sv"), ColorScheme::Light, 2.0);
        const TablePage again(settings, three);
        CHECK(again.table->columnWidth(0) > 380);
    }

    TEST_CASE_FIXTURE(UiTest, "a view that was reset stays reset when its page goes")
    {
        {
            const TablePage page(settings, three);
            page.trigger(-1, QStringLiteral("3"));
            settings.setOutputFolder(QStringLiteral("/lists"));
            settings.forgetLayouts();
        }
        const TablePage again(settings, three);
        CHECK(!again.table->isColumnHidden(2));
        CHECK(settings.outputFolder() == QStringLiteral("/lists"));
    }

    TEST_CASE_FIXTURE(UiTest, "what is left of the width goes to the column that says so")
    {
        TablePage page(settings, three);
        const auto used = [&] {
            int sum = 0;
            for (int column = 0; column < 3; ++column)
                sum += page.table->columnWidth(column);
            return sum;
        };
        CHECK(used() == page.table->viewport()->width());
        CHECK(page.table->columnWidth(1) > page.table->columnWidth(0) * 2);
        const int narrow = page.table->columnWidth(0);
        page.table->resize(1200, 300);
        CHECK(used() == page.table->viewport()->width());
        CHECK(page.table->columnWidth(0) == narrow);
        page.drag(1, 150);
        page.table->resize(1000, 300);
        CHECK(page.table->columnWidth(1) == 150);
    }

    TEST_CASE_FIXTURE(UiTest, "long texts give way before one has to scroll")
    {
        TablePage page(settings, {12, 40, 40});
        const auto width = [&](int column) { return page.table->columnWidth(column); };
        page.table->resize(1500, 300);
        const int brief = width(0);
        const int usual = width(1);
        page.table->resize(600, 300);
        QCoreApplication::processEvents();
        CHECK(width(0) == brief);
        CHECK(width(1) < usual);
        CHECK(width(0) + width(1) + width(2) <= page.table->viewport()->width());
        CHECK(page.table->horizontalScrollBar()->maximum() == 0);
        // What the user sizes is as wide as they made it.
        page.drag(1, 400);
        page.table->resize(500, 300);
        CHECK(width(1) == 400);
    }

    TEST_CASE_FIXTURE(UiTest, "what was hidden at first is hidden again when the view is reset")
    {
        TablePage page(settings, {}, 2);
        page.table->setColumnHidden(1, true);
        page.table->layOutColumns({10, 10});
        page.table->setColumnHidden(1, false);
        page.table->setColumnHidden(0, true);
        page.trigger(-1, QStringLiteral("&Återställ vyn"));
        CHECK(page.table->isColumnHidden(1));
        CHECK(!page.table->isColumnHidden(0));
    }

    TEST_CASE_FIXTURE(UiTest, "columns are moved and sorted by keyboard")
    {
        const TablePage page(settings, three);
        page.trigger(0, QStringLiteral("2")); // to the left
        CHECK(page.table->horizontalHeader()->visualIndex(1) == 0);
        page.trigger(2, QStringLiteral("1"));
        CHECK(page.table->horizontalHeader()->sortIndicatorSection() == 0);
        CHECK(page.model->item(0, 0)->text() == QStringLiteral("00"));
        page.trigger(2, QStringLiteral("1"));
        CHECK(page.model->item(0, 0)->text() == QStringLiteral("20"));
    }

    TEST_CASE_FIXTURE(UiTest, "the row at hand has a frame while the table has the focus")
    {
        TablePage page(settings, three);
        page.activateWindow();
        page.table->setFocus();
        page.table->setCurrentIndex(page.model->index(1, 0));
        page.table->clearSelection();
        waitUntil([&] { return page.table->hasFocus(); });
        const QColor accent = Theme::current().colors().accent;
        const auto accented = [&] {
            const QImage image = page.table->viewport()->grab().toImage();
            const int top = page.table->rowViewportPosition(1);
            int count = 0;
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, top) == accent ? 1 : 0;
            return count;
        };
        CHECK(accented() > 100);
        page.table->clearFocus();
        CHECK(accented() == 0);
    }

    TEST_CASE_FIXTURE(UiTest,
                      "a copy has the columns as they stand, and not more rows than bearable")
    {
        const TablePage page(settings, three);
        page.trigger(0, QStringLiteral("2"));
        page.trigger(-1, QStringLiteral("3"));
        page.table->sortByColumn(0, Qt::AscendingOrder);
        page.table->selectAll();
        page.table->copyChosen(true);
        CHECK(QApplication::clipboard()->text() == QStringLiteral("2\t1\n01\t00\n11\t10\n21\t20"));
        page.model->setRowCount(int(DataTable::mostCopied) + 1);
        page.table->selectAll();
        QApplication::clipboard()->setText(QStringLiteral("before"));
        page.table->copyChosen(false);
        CHECK(QApplication::clipboard()->text() == QStringLiteral("before"));
    }

    TEST_CASE_FIXTURE(UiTest, "nothing that is copied becomes a formula")
    {
        QStandardItemModel model;
        for (const std::string_view payload : payloadTexts())
            model.appendRow(new QStandardItem(fromUtf8(payload)));
        for (const char* text : {"=1+1", " @SUM(A1)", "-2", "+46", "plain"})
            model.appendRow(new QStandardItem(QLatin1String(text)));
        QList<int> rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows << row;
        const std::unique_ptr<QMimeData> mime(tableMime(model, rows, {0}, false));
        for (const QString& line : mime->text().split(QLatin1Char('\n')))
            if (!line.trimmed().isEmpty())
                CHECK(!QStringLiteral("=+-@").contains(line.trimmed().front()));
        CHECK(mime->text().endsWith(QStringLiteral("'=1+1\n' @SUM(A1)\n'-2\n'+46\nplain")));
        CHECK(mime->html().count(QStringLiteral("<td style=\"mso-number-format:'\\@'\">")) ==
              model.rowCount());
        CHECK(!mime->html().contains(QStringLiteral("<td>")));
    }
}

TEST_SUITE("KeptSizes")
{
    TEST_CASE_FIXTURE(UiTest, "a splitter has a handle to grab, and keeps what the user made of it")
    {
        const auto make = [&] {
            auto splitter = std::make_unique<QSplitter>();
            for (int part = 0; part < 2; ++part)
                splitter->addWidget(new QWidget);
            splitter->setSizes({300, 300});
            keepSizes(*splitter, QStringLiteral("test"), settings);
            splitter->resize(600, 200);
            splitter->show();
            QCoreApplication::processEvents();
            return splitter;
        };
        const auto first = make();
        CHECK(first->handleWidth() >= Theme::current().space(1));
        const QPoint middle = first->handle(1)->rect().center();
        QTest::mousePress(first->handle(1), Qt::LeftButton, {}, middle);
        QTest::mouseMove(first->handle(1), middle - QPoint(120, 0));
        QTest::mouseRelease(first->handle(1), Qt::LeftButton, {}, middle - QPoint(120, 0));
        const int left = first->sizes().first();
        CHECK(left < 250);
        CHECK(make()->sizes().first() == left);
    }
}
