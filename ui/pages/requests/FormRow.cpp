// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/FormRow.h"

#include "ui/theme/IconSet.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainText.h"

#include <QGridLayout>

namespace postinsyn {

FormRow::FormRow(QGridLayout& grid, const QString& label, QWidget* editor, QWidget* focus)
    : QObject(editor), m_focus(focus)
{
    const Theme& theme = Theme::current();
    const int row = grid.rowCount();
    auto* name = plainLabel(label);
    name->setBuddy(focus);
    name->setContentsMargins(0, theme.space(0.75), 0, 0); // on the line of the field's own text
    grid.addWidget(name, row, 0, Qt::AlignTop);
    grid.addWidget(editor, row, 1);
    focus->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_faultLine = new QWidget;
    auto* line = new QHBoxLayout(m_faultLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.space(0.75));
    line->addWidget(new IconLabel(toneIcon(Tone::Error), 2), 0, Qt::AlignTop);
    m_fault = plainParagraph({});
    line->addWidget(m_fault, 1);
    grid.addWidget(m_faultLine, row + 1, 1);
    m_faultLine->hide();
}

void FormRow::setFault(const QString& text)
{
    m_fault->setText(text);
    m_faultLine->setVisible(!text.isEmpty());
    m_focus->setAccessibleDescription(text);
}

bool FormRow::hasFault() const
{
    return !m_fault->text().isEmpty();
}

void FormRow::setFocus() const
{
    m_focus->setFocus(Qt::OtherFocusReason);
}

}
