// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/support/UiTest.h"
#include "tests/ui/support/Walks.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/DateSpanEdit.h"
#include "ui/widgets/PartiesEdit.h"
#include "ui/widgets/SpanCalendar.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

LocalDate wednesday()
{
    return LocalDate::of(2026, 10, 7);
}

class DateEntry : public UiTest {
public:
    DateEntry() : edit(nullptr, wednesday)
    {
        edit.show();
        edit.field()->setFocus();
    }

    [[nodiscard]] std::string span() const
    {
        const auto period = edit.span();
        return period ? period->from.toIso() + " " + period->to.toIso() : "";
    }
    [[nodiscard]] std::string below() const
    {
        return edit.findChild<QLabel*>()->text().toStdString();
    }

    DateSpanEdit edit;
};

class PartyEntry : public UiTest {
public:
    PartyEntry()
    {
        edit.show();
        edit.field()->setFocus();
    }

    [[nodiscard]] std::string chips() const
    {
        QStringList texts;
        for (const Chip* chip : edit.findChildren<Chip*>())
            if (!chip->isHidden())
                texts << chip->text();
        return texts.join(QLatin1Char('|')).toStdString();
    }

    PartiesEdit edit;
};

}

TEST_SUITE("EntryWidgets")
{
    TEST_CASE_FIXTURE(DateEntry, "a few keys are understood, and said so below")
    {
        QSignalSpy committed(&edit, &DateSpanEdit::committed);
        QTest::keyClicks(edit.field(), QStringLiteral("v38-v40"));
        CHECK(span() == "2026-09-14 2026-10-04");
        CHECK(below() == "mån 2026-09-14 t.o.m. sön 2026-10-04 (21 dagar)");
        CHECK(committed.isEmpty());
        QTest::keyClick(edit.field(), Qt::Key_Return);
        CHECK(committed.size() == 1);
        edit.field()->clear();
        QTest::keyClicks(edit.field(), QStringLiteral("30"));
        CHECK(below() == "Hela ons 2026-09-30, vecka 40");
        QTest::keyClicks(edit.field(), QStringLiteral("x"));
        CHECK(!edit.isReadable());
        CHECK(span() == "");
        CHECK(below() == "Lästes inte som datum. Prova 30, 0930, v40, aug eller 1-15 sep.");
        QTest::keyClick(edit.field(), Qt::Key_Return);
        CHECK(committed.size() == 1);
    }

    TEST_CASE_FIXTURE(DateEntry, "arrows move the span by day and week, pages by month")
    {
        struct Case {
            Qt::Key key;
            Qt::KeyboardModifiers modifiers;
            const char* expected;
        };
        const Case cases[] = {
            {Qt::Key_Up, Qt::NoModifier, "2026-08-02 2026-09-01"},
            {Qt::Key_Down, Qt::NoModifier, "2026-07-31 2026-08-30"},
            {Qt::Key_Up, Qt::ShiftModifier, "2026-08-08 2026-09-07"},
            {Qt::Key_PageUp, Qt::NoModifier, "2026-07-01 2026-07-31"},
            {Qt::Key_PageDown, Qt::NoModifier, "2026-09-01 2026-09-30"},
        };
        for (const Case& c : cases) {
            edit.setSpan(Period{LocalDate::of(2026, 8, 1), LocalDate::of(2026, 8, 31)});
            QTest::keyClick(edit.field(), c.key, c.modifiers);
            CHECK(span() == c.expected);
        }
        edit.setSpan({});
        QTest::keyClick(edit.field(), Qt::Key_Up);
        CHECK(span() == "2026-10-07 2026-10-07");
    }

    TEST_CASE_FIXTURE(DateEntry, "the calendar takes both ends by keys alone")
    {
        edit.setSpan(Period{wednesday(), wednesday()});
        QTest::keyClick(edit.field(), Qt::Key_Down, Qt::AltModifier);
        auto* calendar = edit.findChild<SpanCalendar*>();
        REQUIRE(calendar != nullptr);
        QTest::keyClick(calendar, Qt::Key_PageUp);
        CHECK(calendar->accessibleName() == QStringLiteral("måndag 7 september 2026"));
        QTest::keyClick(calendar, Qt::Key_Space);
        QTest::keyClick(calendar, Qt::Key_Down);
        QTest::keyClick(calendar, Qt::Key_Left);
        QTest::keyClick(calendar, Qt::Key_Space);
        CHECK(span() == "2026-09-07 2026-09-13");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(edit.findChild<SpanCalendar*>() == nullptr);
        QTest::keyClick(edit.field(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(edit.findChild<SpanCalendar*>(), Qt::Key_Escape);
        CHECK(span() == "2026-09-07 2026-09-13");
    }

    TEST_CASE_FIXTURE(UiTest, "a field goes quietly while it has the focus")
    {
        int told = 0;
        QWidget box;
        box.show();
        auto* edit = new DateSpanEdit(&box, wednesday);
        edit->show();
        edit->field()->setFocus();
        QObject::connect(edit, &DateSpanEdit::committed, [&told] { ++told; });
        QTest::keyClicks(edit->field(), QStringLiteral("v40"));
        delete edit;
        CHECK(told == 0);
    }

    TEST_CASE_FIXTURE(PartyEntry, "a pasted list becomes chips, a typed party too")
    {
        QApplication::clipboard()->setText(
            QStringLiteral("\"Berg, Anna\" <anna@a.example>;\r\nbo@b.example\nÅsa Östberg"));
        QTest::keyClick(edit.field(), Qt::Key_V, Qt::ControlModifier);
        CHECK(chips() == "anna@a.example|bo@b.example|Åsa Östberg");
        QTest::keyClicks(edit.field(), QStringLiteral("registrator;"));
        CHECK(chips() == "anna@a.example|bo@b.example|Åsa Östberg|registrator");
        QTest::keyClicks(edit.field(), QStringLiteral("BO@b.example"));
        QTest::keyClick(edit.field(), Qt::Key_Return);
        CHECK(edit.parties().size() == 4);
        CHECK(edit.field()->text().isEmpty());
    }

    TEST_CASE_FIXTURE(PartyEntry, "a chip goes by its cross, by Delete on it and by Backspace")
    {
        QSignalSpy changed(&edit, &PartiesEdit::partiesChanged);
        edit.setParties({QStringLiteral("a@x.example"), QStringLiteral("b@x.example"),
                         QStringLiteral("c@x.example")});
        edit.findChildren<Chip*>().at(0)->cross()->click();
        CHECK(edit.parties().join(QLatin1Char('|')) == QStringLiteral("b@x.example|c@x.example"));
        QTest::keyClick(edit.findChildren<Chip*>().last()->cross(), Qt::Key_Delete);
        CHECK(edit.parties() == QStringList(QStringLiteral("b@x.example")));
        QTest::keyClick(edit.field(), Qt::Key_Backspace);
        CHECK(edit.parties().isEmpty());
        CHECK(changed.size() == 3);
        QTest::keyClicks(edit.field(), QStringLiteral("typed"));
        CHECK(edit.parties() == QStringList(QStringLiteral("typed")));
    }

    TEST_CASE_FIXTURE(UiTest, "entry widgets have names and room in every look")
    {
        inEveryLook(*this, [](const std::string& look) {
            QWidget box;
            auto* column = new QVBoxLayout(&box);
            auto* dates = new DateSpanEdit(nullptr, wednesday);
            dates->setSpan(Period{LocalDate::of(2026, 9, 28), LocalDate::of(2026, 10, 18)});
            auto* parties = new PartiesEdit;
            parties->setParties(
                {QStringLiteral("<b>anna</b>@a.example"), QStringLiteral("<img src=x>")});
            auto* calendar = new SpanCalendar(wednesday());
            column->addWidget(dates);
            column->addWidget(parties);
            column->addWidget(calendar);
            box.show();
            INFO(look);
            const QStringList faults =
                cutTexts(box) + namelessControls(box) + interpretedTexts(box);
            CHECK(faults.join(QLatin1Char('\n')).toStdString() == "");
        });
    }
}
