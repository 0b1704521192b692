// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/search/EmptyResult.h"

#include "ui/pages/search/ConditionWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace postinsyn {

namespace {

/// All alternatives of the kind, as the chips say them.
QString kindText(const MessageFilter& filter, FilterCondition::Kind kind)
{
    QStringList texts;
    for (const FilterCondition& condition : conditionsOf(filter))
        if (condition.kind == kind)
            texts << conditionText(filter, condition);
    return texts.join(EmptyResult::tr(" or "));
}

}

EmptyResult::EmptyResult(QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto* content = new QWidget;
    scroll->setWidget(content);
    auto* column = new QVBoxLayout(content);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(1.5));
    column->addStretch(1);
    column->addWidget(new IconLabel(lineIcon(QStringLiteral("filter"), Tone::Neutral), 5), 0,
                      Qt::AlignHCenter);
    m_sentence = plainLabel({}, TypeStep::Strong);
    m_sentence->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_sentence);
    m_reasons = new QWidget;
    m_column = new QVBoxLayout(m_reasons);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSizeConstraint(QLayout::SetMinimumSize);
    m_column->setSpacing(theme.space(0.75));
    column->addWidget(m_reasons);
    column->addStretch(2);
}

void EmptyResult::begin(const MessageFilter& filter, bool isArchiveEmpty)
{
    m_filter = filter;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_sentence->setText(isArchiveEmpty ? tr("The archive has no messages yet.")
                                       : tr("No message meets all conditions."));
    if (isArchiveEmpty || conditionsOf(filter).size() < 2)
        return;
    auto* all = new QPushButton(tr("Clear all conditions"));
    connect(all, &QPushButton::clicked, this, &EmptyResult::cleared);
    m_column->addWidget(all, 0, Qt::AlignHCenter);
}

void EmptyResult::add(FilterCondition::Kind kind, std::uint64_t count)
{
    const QString condition = kindText(m_filter, kind);
    QPushButton* button = addReason(
        tr("Without “%1” %2 would be shown.").arg(condition, tr("%n message(s)", "", int(count))),
        tr("Remove"), count > 0);
    button->setAccessibleName(tr("Remove %1").arg(shownText(condition)));
    connect(button, &QPushButton::clicked, this, [this, kind] { emit removed(kind); });
}

void EmptyResult::addMonitoring(std::uint64_t count)
{
    QPushButton* button =
        addReason(tr("Monitoring mail that is not shown: %1").arg(numberText(std::int64_t(count))),
                  tr("Show it too"), true);
    connect(button, &QPushButton::clicked, this, &EmptyResult::monitoringWanted);
}

QPushButton* EmptyResult::addReason(const QString& text, const QString& act, bool isHelp)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new ElidedLabel(text), 1);
    auto* button = new QPushButton(act);
    button->setEnabled(isHelp);
    line->addWidget(button);
    // What helps stands first.
    m_column->insertWidget(isHelp ? 0 : m_column->count(), row);
    return button;
}

}
