// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/AskingPanel.h"

#include "ui/pages/list/BatchPanel.h"
#include "ui/pages/list/GroundPanel.h"
#include "ui/pages/list/ListDesk.h"
#include "ui/pages/list/SurePanel.h"
#include "ui/theme/Theme.h"

#include <utility>

namespace postinsyn {

AskingPanel::AskingPanel(const ListDesk& desk, QWidget* parent)
    : QStackedWidget(parent), m_desk(desk)
{
    const Theme& theme = Theme::current();
    setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1));
    m_nothing = new QWidget;
    addWidget(m_nothing);
    m_ground = new GroundPanel(desk.grounds());
    connect(m_ground, &GroundPanel::chosen, this, &AskingPanel::takeGround);
    connect(m_ground, &GroundPanel::left, this, &AskingPanel::drop);
    addWidget(m_ground);
    m_batch = new BatchPanel;
    connect(m_batch, &BatchPanel::confirmed, this, &AskingPanel::decide);
    connect(m_batch, &BatchPanel::left, this, &AskingPanel::drop);
    addWidget(m_batch);
    m_sure = new SurePanel;
    connect(m_sure, &SurePanel::confirmed, this, &AskingPanel::decide);
    connect(m_sure, &SurePanel::left, this, &AskingPanel::drop);
    addWidget(m_sure);
    hide();
}

void AskingPanel::ask(const Question& question, QWidget* panel)
{
    m_question = question;
    // As tall as this question needs, not as the tallest.
    for (int at = 0; at < count(); ++at)
        widget(at)->setSizePolicy(QSizePolicy::Preferred, widget(at) == panel
                                                              ? QSizePolicy::Preferred
                                                              : QSizePolicy::Ignored);
    setCurrentWidget(panel);
    show();
    emit askingChanged();
}

void AskingPanel::askGround(const Question& question, const QString& words,
                            std::vector<std::string> first)
{
    ask(question, m_ground);
    m_ground->ask(words, std::move(first));
}

void AskingPanel::askBatch(const Batch& batch)
{
    ask(batch.question, m_batch);
    m_batch->show(batch);
}

void AskingPanel::askSure(const Question& question, const QString& words, const QString& yes)
{
    ask(question, m_sure);
    m_sure->ask(words, yes);
}

void AskingPanel::drop()
{
    if (!m_question)
        return;
    m_question.reset();
    // Whoever shows the page moves the focus first, so that it does not fall anywhere.
    emit askingChanged();
    setCurrentWidget(m_nothing);
    hide();
}

void AskingPanel::dropUnlessTrue()
{
    if (!m_question || m_desk.isTrue(*m_question))
        return;
    drop();
    emit overtaken();
}

void AskingPanel::takeGround(const QString& ground)
{
    dropUnlessTrue();
    if (!m_question)
        return;
    if (auto* place = std::get_if<MaskPlace>(&m_question->decision))
        place->ground = ground.toStdString();
    else if (auto* whole = std::get_if<WithholdRows>(&m_question->decision))
        whole->ground = ground.toStdString();
    if (m_question->rows.size() <= 1)
        return decide();
    const Question asked = *m_question;
    drop();
    emit batchWanted(asked);
}

void AskingPanel::decide()
{
    dropUnlessTrue();
    if (!m_question)
        return;
    const Question asked = *m_question;
    drop();
    emit decided(asked);
}

}
