// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/NewArchivePage.h"

#include "ui/shell/ErrorText.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SystemDialogs.h"

#include <QButtonGroup>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace postinsyn {

NewArchivePage::NewArchivePage(const QString& proposedPath, QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(1.5));
    column->addWidget(plainLabel(tr("New archive"), TypeStep::Headline));
    column->addWidget(dimParagraph(tr("The archive is one file on this computer. It holds the "
                                      "logs, the requests, and a record of every step.")));
    m_messages = new MessageStack;
    column->addWidget(m_messages);
    addProfiles(column);
    addPlace(column, proposedPath);
    addButtons(column);
    column->addStretch(1);
    showReadiness();
}

void NewArchivePage::addProfiles(QVBoxLayout* column)
{
    column->addWidget(plainLabel(tr("For which authority?"), TypeStep::Title));
    m_choice = new QButtonGroup(this);
    m_profileColumn = new QVBoxLayout;
    m_profileColumn->setSpacing(Theme::current().space(0.75));
    column->addLayout(m_profileColumn);
    for (const std::string& name : Profile::builtInNames())
        if (name != "demo") // invented: that is what practice is for
            addProfile(m_profileColumn, Profile::builtIn(name));
    auto* own = new QPushButton(tr("&Read an own profile from a file…"));
    connect(own, &QPushButton::clicked, this, &NewArchivePage::chooseOwnProfile);
    column->addWidget(own, 0, Qt::AlignLeft);
    connect(m_choice, &QButtonGroup::idClicked, this, &NewArchivePage::showReadiness);
}

void NewArchivePage::addProfile(QVBoxLayout* column, const Profile& profile)
{
    QString text = fromUtf8(profile.name);
    const LocalDate today = TimeZone::stockholm().dateOf(Instant::now());
    if (profile.validityOn(today) == Profile::Validity::Expired)
        text = tr("%1 (its policy ended on %2: have the windows confirmed)")
                   .arg(text, dateText(*profile.validTo));
    auto* button = new QRadioButton(withoutMnemonic(shownText(text)));
    m_choice->addButton(button, int(m_profiles.size()));
    m_profiles.push_back(profile);
    column->addWidget(button);
}

void NewArchivePage::addPlace(QVBoxLayout* column, const QString& proposedPath)
{
    const Theme& theme = Theme::current();
    column->addSpacing(theme.space(1));
    auto* label = plainLabel(tr("&Where?"), TypeStep::Title);
    column->addWidget(label);
    column->addWidget(dimParagraph(tr("On a local, encrypted disk; not on a network share.")));
    auto* row = new QHBoxLayout;
    m_place = new QLineEdit(QDir::toNativeSeparators(proposedPath));
    m_place->setAccessibleName(tr("File of the new archive"));
    label->setBuddy(m_place);
    connect(m_place, &QLineEdit::textChanged, this, &NewArchivePage::showReadiness);
    row->addWidget(m_place, 1);
    auto* choose = new QPushButton(tr("&Choose…"));
    choose->setAccessibleDescription(tr("Chooses the folder and name of the new archive"));
    connect(choose, &QPushButton::clicked, this, &NewArchivePage::choosePlace);
    row->addWidget(choose);
    column->addLayout(row);
}

void NewArchivePage::addButtons(QVBoxLayout* column)
{
    column->addSpacing(Theme::current().space(2));
    auto* row = new QHBoxLayout;
    m_make = new QPushButton(tr("&Make the archive"));
    m_make->setProperty("accent", true);
    connect(m_make, &QPushButton::clicked, this, [this] {
        emit chosen(QDir::fromNativeSeparators(m_place->text().trimmed()),
                    m_profiles.at(std::size_t(m_choice->checkedId())));
    });
    row->addWidget(m_make);
    auto* back = new QPushButton(tr("&Back"));
    connect(back, &QPushButton::clicked, this, &NewArchivePage::cancelled);
    row->addWidget(back);
    row->addStretch(1);
    column->addLayout(row);
}

void NewArchivePage::chooseOwnProfile()
{
    askForFile(
        this,
        {FileQuestion::Kind::OpenFile, tr("Profile"), {}, tr("Profiles (*.json);;All files (*)")},
        [this](const QString& path) { readOwnProfile(path); });
}

void NewArchivePage::readOwnProfile(const QString& path)
{
    try {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > 1'000'000)
            throw FileError("file-unreadable", {}, path.toStdString());
        addProfile(m_profileColumn, Profile::fromJson(file.readAll().toStdString()));
        m_choice->buttons().last()->setChecked(true);
        showReadiness();
    } catch (const Error& error) {
        const ErrorText text = textFor(error);
        m_messages->show({Tone::Error, text.reason, text.advice});
    }
}

void NewArchivePage::choosePlace()
{
    // An archive that exists is never overwritten.
    askForFile(this,
               {FileQuestion::Kind::NewFileOnly, tr("New archive"),
                QDir::fromNativeSeparators(m_place->text()), tr("Archives (*.postinsyn)")},
               [this](const QString& path) { m_place->setText(QDir::toNativeSeparators(path)); });
}

void NewArchivePage::showReadiness()
{
    if (m_make != nullptr)
        m_make->setEnabled(m_choice->checkedId() >= 0 && !m_place->text().trimmed().isEmpty());
}

}
