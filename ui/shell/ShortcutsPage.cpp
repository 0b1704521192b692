// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/ShortcutsPage.h"

#include "ui/theme/IconSet.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SystemDialogs.h"

#include <QGridLayout>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>

namespace postinsyn {

namespace {

QWidget* makeTable(const QList<ShortcutLine>& lines)
{
    const Theme& theme = Theme::current();
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, theme.space(2), theme.space(2));
    grid->setHorizontalSpacing(theme.space(4));
    grid->setVerticalSpacing(theme.space(0.5));
    QString menu;
    int row = 0;
    for (const ShortcutLine& line : lines) {
        if (line.menu != menu) {
            menu = line.menu;
            if (row > 0)
                grid->setRowMinimumHeight(row++, theme.space(1));
            grid->addWidget(plainLabel(menu, TypeStep::Title), row++, 0, 1, 2);
        }
        grid->addWidget(plainLabel(line.text), row, 0);
        grid->addWidget(plainLabel(line.keys, TypeStep::Strong), row++, 1);
    }
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(row, 1);
    return table;
}

/// Keys that stand in no menu of the window: those within a part of a page, and those of the step
/// that has the most of them, wherever one stands.
QList<ShortcutLine> keysElsewhere()
{
    const QString tables = ShortcutsPage::tr("Tables");
    const QString dates = ShortcutsPage::tr("Date fields");
    const QString judging = ShortcutsPage::tr("Judging a list");
    return {
        {tables, ShortcutsPage::tr("Open the row"), ShortcutsPage::tr("Enter")},
        {tables, ShortcutsPage::tr("Choose, move and sort columns"),
         QKeySequence(QStringLiteral("Shift+F10")).toString(QKeySequence::NativeText)},
        {dates, ShortcutsPage::tr("A day later or earlier"), ShortcutsPage::tr("Up, Down")},
        {dates, ShortcutsPage::tr("A week later or earlier"),
         ShortcutsPage::tr("Shift+Up, Shift+Down")},
        {dates, ShortcutsPage::tr("A month earlier or later"),
         ShortcutsPage::tr("Page Up, Page Down")},
        {dates, ShortcutsPage::tr("Calendar"), ShortcutsPage::tr("Alt+Down")},
        {judging, ShortcutsPage::tr("Give out the row"), QStringLiteral("1")},
        {judging, ShortcutsPage::tr("Mask what is chosen in the row"), QStringLiteral("2, M")},
        {judging, ShortcutsPage::tr("Mask the time of the row"), QStringLiteral("T")},
        {judging, ShortcutsPage::tr("Withhold the row"), QStringLiteral("3")},
        {judging, ShortcutsPage::tr("Ask somebody about the row"), QStringLiteral("4")},
        {judging, ShortcutsPage::tr("First open flag: not secret, secret, unclear"),
         ShortcutsPage::tr("N, S, U", "keys for: not secret, secret, unclear")},
        {judging, ShortcutsPage::tr("To the subject, to choose in it"), QStringLiteral("F7")},
        {judging, ShortcutsPage::tr("Write a note"), QStringLiteral("F8")},
        {judging, ShortcutsPage::tr("Next undecided row"), ShortcutsPage::tr("Enter")},
        {judging, ShortcutsPage::tr("Same for all like this"), ShortcutsPage::tr("Ctrl+Enter")},
    };
}

}

ShortcutsPage::ShortcutsPage(const QList<ShortcutLine>& lines, QWidget* parent)
    : QWidget(parent), m_lines(lines + keysElsewhere())
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(2), theme.space(1));
    column->setSpacing(theme.space(2));
    auto* top = new QHBoxLayout;
    top->addWidget(plainLabel(tr("Keyboard shortcuts"), TypeStep::Headline), 1);
    auto* button = new QPushButton(lineIcon(QStringLiteral("print")), tr("P&rint"));
    connect(button, &QPushButton::clicked, this,
            [this] { askForPrinter(this, [this](QPrinter& printer) { printOn(printer); }); });
    top->addWidget(button);
    column->addLayout(top);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(makeTable(m_lines));
    area->setAccessibleName(tr("Keyboard shortcuts"));
    column->addWidget(area, 1);
}

void ShortcutsPage::printOn(QPrinter& printer) const
{
    QPainter painter(&printer);
    QFont font(QStringLiteral("sans"), 10);
    painter.setFont(font);
    const int line = painter.fontMetrics().height() * 5 / 4;
    const QRect page = painter.viewport();
    int y = 0;
    QString menu;
    for (const ShortcutLine& each : m_lines) {
        const bool isNew = each.menu != menu;
        if (y + line * (isNew ? 3 : 1) > page.height()) {
            printer.newPage();
            y = 0;
        }
        if (isNew) {
            menu = each.menu;
            y += line;
            font.setBold(true);
            painter.setFont(font);
            painter.drawText(0, y + line, menu);
            y += line;
            font.setBold(false);
            painter.setFont(font);
        }
        painter.drawText(0, y + line, each.text);
        painter.drawText(page.width() / 2, y + line, each.keys);
        y += line;
    }
}

}
