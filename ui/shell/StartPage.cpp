// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/StartPage.h"

#include "ui/theme/IconSet.h"
#include "ui/widgets/PlainText.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace postinsyn {

StartPage::StartPage(const QStringList& recent, bool hasPractice, QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(6), theme.space(6), theme.space(6));
    column->setSpacing(theme.space(2));
    column->addStretch(1);
    column->addWidget(plainLabel(tr("Postinsyn"), TypeStep::Headline));
    auto* lead = dimParagraph(tr("From an exported e-mail log to a list that can be given out, "
                                 "with every row decided by a person."));
    lead->setMaximumWidth(theme.space(64));
    column->addWidget(lead);
    column->addSpacing(theme.space(2));
    column->addWidget(makeChoices(hasPractice, recent.isEmpty()));
    if (!recent.isEmpty()) {
        column->addSpacing(theme.space(2));
        column->addWidget(makeRecent(recent));
    }
    column->addStretch(2);
}

QWidget* StartPage::makeChoices(bool hasPractice, bool isFirstTime)
{
    auto* choices = new QWidget;
    auto* row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& icon, const QString& text, bool isAccent) {
        auto* button = new QPushButton(lineIcon(icon), text);
        button->setProperty("accent", isAccent);
        row->addWidget(button);
        return button;
    };
    m_first = add(QStringLiteral("plus"), tr("&New archive"), isFirstTime);
    connect(m_first, &QPushButton::clicked, this, &StartPage::createWanted);
    connect(add(QStringLiteral("folder"), tr("&Open archive"), false), &QPushButton::clicked, this,
            &StartPage::openWanted);
    if (hasPractice)
        connect(add(QStringLiteral("practice"), tr("Practise with invented &data"), false),
                &QPushButton::clicked, this, &StartPage::practiceWanted);
    row->addStretch(1);
    return choices;
}

QWidget* StartPage::makeRecent(const QStringList& recent)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().space(0.5));
    column->addWidget(plainLabel(tr("Recent archives"), TypeStep::Title));
    for (const QString& path : recent) {
        auto* button = new QPushButton(
            lineIcon(QStringLiteral("archive")),
            withoutMnemonic(shownText(QFileInfo(path).completeBaseName() + QStringLiteral("  –  ") +
                                      QDir::toNativeSeparators(QFileInfo(path).path()))));
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentChosen(path); });
        column->addWidget(button, 0, Qt::AlignLeft);
        if (path == recent.front())
            m_first = button;
    }
    return box;
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_first->setFocus(Qt::OtherFocusReason);
}

}
