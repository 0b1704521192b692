// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/JudgingHeading.h"

#include "ui/pages/list/ListDesk.h"
#include "ui/pages/list/ListWords.h"
#include "ui/pages/list/RowFilter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QSignalBlocker>

#include <algorithm>

namespace postinsyn {

JudgingHeading::JudgingHeading(const ListDesk& desk, RowFilter& filter, QWidget* parent)
    : QWidget(parent), m_desk(desk)
{
    const Theme& theme = Theme::current();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, theme.space(2), 0);
    row->setSpacing(theme.space(1.5));
    row->addWidget(&filter);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Rows decided"));
    m_progress->setMinimumWidth(theme.space(10));
    row->addWidget(m_progress, 1);
    m_progressText = dimLabel({});
    row->addWidget(m_progressText);
    m_versions = new QComboBox;
    m_versions->setAccessibleName(tr("Version of the list"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_versions, &QComboBox::activated, this,
            [this](int index) { emit versionChosen(m_versions->itemData(index).toInt()); });
    row->addWidget(m_versions);
}

void JudgingHeading::showVersions()
{
    const QSignalBlocker quiet(m_versions);
    m_versions->clear();
    for (int version = m_desk.newestVersion(); version >= 1; --version)
        m_versions->addItem(tr("Version %1").arg(version), version);
    m_versions->setCurrentIndex(m_desk.newestVersion() - m_desk.head().version);
    m_versions->setVisible(m_desk.newestVersion() > 1);
}

void JudgingHeading::showProgress()
{
    const std::int64_t all = m_desk.index().size();
    const std::int64_t left =
        m_desk.index().count(Verdict::Unreviewed) + m_desk.index().count(Verdict::Query);
    m_progress->setRange(0, int(std::max<std::int64_t>(all, 1)));
    m_progress->setValue(int(all - left));
    QString text;
    if (m_desk.head().issuedAt)
        text = tr("Given out %1").arg(timeText(*m_desk.head().issuedAt));
    else if (m_desk.head().version != m_desk.newestVersion())
        text = tr("An earlier version: it can only be read");
    else
        text = tr("%1 of %2 row(s) decided", "", int(all))
                   .arg(numberText(all - left), numberText(all));
    if (const auto forecast = m_desk.forecast(); forecast && left > 0 && m_desk.mayJudge())
        text += QStringLiteral(", ") + forecastText(*forecast);
    m_progressText->setText(text);
}

}
