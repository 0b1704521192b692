// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/StatusLine.h"

#include "ui/widgets/PlainText.h"

namespace postinsyn {

StatusLine::StatusLine(QWidget* parent) : QStatusBar(parent)
{
    const Theme& theme = Theme::current();
    setSizeGripEnabled(false);
    setContentsMargins(theme.space(1), 0, theme.space(1), 0);
    setAccessibleName(tr("Status"));
    m_counts = plainLabel({}, TypeStep::Caption);
    m_case = plainLabel({}, TypeStep::Caption);
    m_archive = plainLabel({}, TypeStep::Caption);
    auto* zone = plainLabel(tr("Swedish time"), TypeStep::Caption);
    zone->setToolTip(
        tr("All times are shown as clocks in Sweden show them. They are kept in UTC."));
    addWidget(m_counts, 1);
    for (QLabel* label : {m_case, m_archive, zone}) {
        label->setContentsMargins(theme.space(1.5), theme.space(0.25), theme.space(1.5),
                                  theme.space(0.25));
        addPermanentWidget(label);
    }
}

void StatusLine::setCounts(const QString& counts)
{
    m_counts->setText(counts);
}

void StatusLine::setCase(const QString& caseNumber)
{
    m_case->setText(caseNumber.isEmpty() ? QString() : tr("Case %1").arg(shownText(caseNumber)));
}

void StatusLine::setArchive(const QString& name, bool isPractice)
{
    m_archive->setText(isPractice ? tr("Practice: invented data, thrown away on closing")
                                  : shownText(name));
}

}
