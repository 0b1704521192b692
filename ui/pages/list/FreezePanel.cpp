// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/FreezePanel.h"

#include "ui/widgets/PlainText.h"
#include "ui/widgets/Section.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace postinsyn {

FreezePanel::FreezePanel(QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(3));
    auto* section = new Section(tr("The list to be"));
    section->setMaximumWidth(theme.space(90));
    QVBoxLayout& content = section->content();
    content.setSpacing(theme.space(1.5));
    m_found = plainParagraph({}, TypeStep::Title);
    content.addWidget(m_found);
    content.addWidget(dimLabel(tr("As the requester will read it")));
    m_filter = plainParagraph({});
    content.addWidget(m_filter);
    content.addWidget(dimParagraph(
        tr("Freezing numbers the rows and keeps them as they are, whatever is read in later. "
           "Then each row is decided.")));
    m_freeze = new QPushButton(tr("Freeze the list"));
    m_freeze->setProperty("accent", true);
    connect(m_freeze, &QPushButton::clicked, this, &FreezePanel::freezeChosen);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_freeze);
    buttons->addStretch(1);
    content.addLayout(buttons);
    column->addWidget(section);
    column->addStretch(1);
}

void FreezePanel::show(const QString& filter, std::int64_t found, bool mayFreeze)
{
    m_found->setText(tr("%n message(s) are asked for", "", int(found)));
    m_filter->setText(filter);
    m_freeze->setEnabled(mayFreeze);
}

}
