// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/search/SearchPage.h"

#include "core/base/Error.h"
#include "ui/pages/search/SavedSearches.h"
#include "ui/pages/search/SearchPanel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainText.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace postinsyn {

namespace {

MessageFilter filterOf(const QString& argument)
{
    if (argument.startsWith(QLatin1Char('{')))
        return MessageFilter::fromJson(argument.toStdString());
    MessageFilter filter;
    filter.parties = {argument.toStdString()};
    return filter;
}

}

SearchPage::SearchPage(const PageContext& context) : Page(context)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(1.5));
    m_panel = new SearchPanel(context, QStringLiteral("search"));
    m_saved = new SavedSearches(context, *m_panel);
    auto* heading = new QHBoxLayout;
    heading->addWidget(plainLabel(tr("Search"), TypeStep::Headline), 1);
    heading->addWidget(m_saved->button());
    column->addLayout(heading);
    column->addWidget(m_saved);
    connect(m_panel, &SearchPanel::countsChanged, this, &Page::countsChanged);
    connect(m_panel, &SearchPanel::actsChanged, this, &Page::actsChanged);
    column->addWidget(m_panel, 1);
    m_panel->setFilter({});
}

void SearchPage::activate(const QString& argument)
{
    if (argument.isEmpty()) {
        m_panel->table()->setFocus();
        return;
    }
    try {
        m_panel->setFilter(filterOf(argument));
    } catch (const Error& problem) {
        shell().tellError(tr("This search cannot be shown."), problem);
    }
}

void SearchPage::refresh(Subjects what)
{
    if (what & (Subject::Logs | Subject::Lists | Subject::Directory))
        m_panel->refresh();
}

HelpText SearchPage::help() const
{
    return {tr("Search"),
            {tr("All conditions must hold; several parties of one kind are alternatives. Each "
                "condition is a chip with the number of messages that it alone lets through "
                "within the period; the cross takes it away."),
             tr("The period takes a few keys: 30, 0930, 2026-09-30, w40, w40-w42, aug, -7, "
                "yesterday, 1-15 sep. What was understood stands below; both days are included."),
             tr("Parties are addresses or names: “Åsa Östberg” finds asa.ostberg@... "
                "Paste a list in any shape."),
             tr("Drag over the timeline to see only that time, or use the arrows with Shift and "
                "then Enter. Esc takes it back."),
             tr("Enter or a double click opens a message beside the table: all recipients, what "
                "became of each, and the file and line it came from."),
             tr("A search can be kept under a name: Ctrl+S. It lies in the archive. Days that "
                "count from today, such as -7, count from the day it is used again."),
             tr("Right-click the heading of the table to choose its columns; click Date to turn "
                "the order round.")}};
}

QString SearchPage::counts() const
{
    return m_panel->counts();
}

bool SearchPage::can(Act act) const
{
    return m_panel->can(act);
}

void SearchPage::perform(Act act)
{
    m_panel->perform(act);
}

QList<QAction*> SearchPage::pageActions() const
{
    return m_panel->actions() + QList<QAction*>{nullptr} + m_saved->actions();
}

}
