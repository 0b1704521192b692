// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/issue/GivenOut.h"

#include "ui/pages/issue/IssueResult.h"
#include "ui/pages/issue/WriteAgain.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/FlowLayout.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace postinsyn {

GivenOut::GivenOut(Settings& settings, QWidget* parent)
    : Section(tr("Given out"), Look::Card, parent), m_settings(settings)
{
    m_result = new IssueResult;
    content().addWidget(m_result);
    content().addWidget(makeButtons());
    m_writeAgain = new WriteAgain(settings);
    connect(m_writeAgain, &WriteAgain::wanted, this, &GivenOut::writeWanted);
    connect(m_writeAgain, &WriteAgain::left, this, [this] {
        leaveFiles();
        focusAgain();
    });
    m_writeAgain->hide();
    content().addWidget(m_writeAgain);
}

QWidget* GivenOut::makeButtons()
{
    auto* line = new QWidget;
    auto* row = new FlowLayout(line);
    row->setContentsMargins(0, Theme::current().space(1), 0, 0);
    const auto add = [&](const QString& icon, const QString& text, auto act) {
        auto* button = new QPushButton(lineIcon(icon), text);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    m_look = add(QStringLiteral("eye"), tr("Loo&k at the pages"), &GivenOut::lookWanted);
    m_print = add(QStringLiteral("print"), tr("Pr&int …"), &GivenOut::printWanted);
    m_again = add(QStringLiteral("export"), tr("&Write a file again …"), &GivenOut::askAgain);
    m_newVersion =
        add(QStringLiteral("edit"), tr("Correct in a new ver&sion …"), &GivenOut::newVersionWanted);
    return line;
}

void GivenOut::show(const OverviewList& list, const std::vector<Disclosure>& files, bool isNewest)
{
    m_records = files;
    m_result->show(list, files, m_settings);
    for (QPushButton* button : {m_look, m_print, m_newVersion})
        button->setVisible(isNewest);
}

void GivenOut::setState(bool mayLook, bool mayWrite, bool isWorking)
{
    m_look->setEnabled(mayLook);
    m_print->setEnabled(mayLook);
    m_again->setEnabled(mayWrite);
    m_writeAgain->setWorking(isWorking);
}

bool GivenOut::mayLook() const
{
    return m_look->isEnabled();
}

bool GivenOut::mayWrite() const
{
    return m_again->isEnabled();
}

bool GivenOut::isAsking() const
{
    return !m_writeAgain->isHidden();
}

FileChoice& GivenOut::files() const
{
    return m_writeAgain->files();
}

void GivenOut::askAgain()
{
    m_again->hide();
    m_writeAgain->show();
    emit askingChanged();
    m_writeAgain->begin(m_records, m_proposed);
}

void GivenOut::leaveFiles()
{
    m_writeAgain->hide();
    m_again->show();
    emit askingChanged();
}

void GivenOut::focusLook()
{
    m_look->setFocus();
}

void GivenOut::focusAgain()
{
    m_again->setFocus();
}

}
