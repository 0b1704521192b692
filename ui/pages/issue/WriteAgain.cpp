// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/issue/WriteAgain.h"

#include "ui/pages/issue/FileChoice.h"
#include "ui/theme/Settings.h"
#include "ui/widgets/PlainText.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace postinsyn {

WriteAgain::WriteAgain(Settings& settings, QWidget* parent) : QWidget(parent), m_settings(settings)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.space(1), 0, 0);
    column->setSpacing(theme.space(1));
    column->addWidget(plainParagraph(
        tr("A file that was forgotten or lost is written with what went out and nothing else. It "
           "is read back like the first ones.")));
    m_files = new FileChoice(settings);
    connect(m_files, &FileChoice::changed, this, &WriteAgain::tell);
    column->addWidget(m_files);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.space(1));
    m_write = new QPushButton(tr("Write the fi&les"));
    connect(m_write, &QPushButton::clicked, this, &WriteAgain::wanted);
    m_leave = new QPushButton(tr("Not now"));
    connect(m_leave, &QPushButton::clicked, this, &WriteAgain::left);
    m_told = dimParagraph({});
    row->addWidget(m_write);
    row->addWidget(m_leave);
    row->addWidget(m_told, 1);
    column->addLayout(row);
}

void WriteAgain::begin(const std::vector<Disclosure>& files, const QString& name)
{
    QStringList there;
    QStringList gone;
    QString known;
    for (const Disclosure& file : files) {
        const QFileInfo info(m_settings.issuedFile(fromUtf8(file.uid)));
        if (!info.filePath().isEmpty())
            known = info.completeBaseName();
        (info.isFile() ? there : gone).append(fromUtf8(file.kind));
    }
    for (const QString& kind : there)
        gone.removeAll(kind);
    m_files->setKinds(gone);
    m_files->setName(known.isEmpty() ? name : known);
    tell();
    m_files->setFocus();
}

void WriteAgain::setWorking(bool isWorking)
{
    m_isWorking = isWorking;
    tell();
}

void WriteAgain::tell()
{
    m_write->setEnabled(!m_isWorking && m_files->isComplete());
    m_leave->setEnabled(!m_isWorking);
    if (m_isWorking)
        m_told->setText(tr("The files are written and read back …"));
    else if (!m_files->isComplete())
        m_told->setText(tr("Choose a file, a name and a folder."));
    else
        m_told->clear();
}

}
