// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/FreezePanel.h"

#include "ui/pages/list/FreezeChanges.h"
#include "ui/pages/search/ConditionWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/AccentButton.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postinsyn {

namespace {

/// The conditions of `filter` that `other` has not, as their chips say them.
QString conditionsBeyond(const MessageFilter& filter, const MessageFilter& other)
{
    QStringList known;
    for (const FilterCondition& condition : conditionsOf(other))
        known << conditionText(other, condition);
    QStringList beyond;
    for (const FilterCondition& condition : conditionsOf(filter))
        if (const QString text = conditionText(filter, condition); !known.contains(text))
            beyond << shownText(text);
    return beyond.join(QStringLiteral("; "));
}

}

FreezePanel::FreezePanel(const PageContext& context) : m_context(context)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(1.5));
    column->setSpacing(theme.space(1));
    column->addWidget(makeHead());
    column->addWidget(makeDifference());
    m_changes = new FreezeChanges;
    connect(m_changes, &FreezeChanges::onlyNewWanted, this, [this](bool isWanted) {
        m_body->setCurrentWidget(isWanted ? static_cast<QWidget*>(m_new) : m_panel);
        emit m_panel->actsChanged();
    });
    column->addWidget(m_changes);
    m_panel = new SearchPanel(context, QStringLiteral("freezing"));
    // The chips say it all; the fields are there when something is to be changed.
    m_panel->setFieldsShown(false);
    connect(m_panel, &SearchPanel::fieldsShown, m_conditions, &QPushButton::setChecked);
    connect(m_panel, &SearchPanel::countsChanged, this, &FreezePanel::tell);
    connect(m_panel, &SearchPanel::completed, this, &FreezePanel::compare);
    m_new = new ResultTable(context, QStringLiteral("freezing-new"));
    m_new->setAccessibleName(tr("New rows"));
    connect(m_new, &DataTable::choiceChanged, m_panel, &SearchPanel::actsChanged);
    m_body = new QStackedWidget;
    m_body->addWidget(m_panel);
    m_body->addWidget(m_new);
    column->addWidget(m_body, 1);
    setTabOrder(m_freeze, m_panel);
}

QWidget* FreezePanel::makeHead()
{
    const Theme& theme = Theme::current();
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(1.5));
    m_found = plainLabel({}, TypeStep::Title);
    row->addWidget(m_found);
    m_means = new ElidedLabel;
    row->addWidget(m_means, 1);
    const auto add = [row](const QString& text) {
        auto* button = new QPushButton(text);
        row->addWidget(button);
        return button;
    };
    m_back = add(tr("Back to the list"));
    connect(m_back, &QPushButton::clicked, this, &FreezePanel::left);
    m_conditions = add(tr("Conditions"));
    m_conditions->setIcon(lineIcon(QStringLiteral("filter")));
    m_conditions->setCheckable(true);
    m_conditions->setAccessibleDescription(tr("Shows the fields in which conditions are changed"));
    connect(m_conditions, &QPushButton::clicked, this,
            [this](bool isOn) { m_panel->setFieldsShown(isOn); });
    m_logs = add(tr("Read in logs"));
    connect(m_logs, &QPushButton::clicked, this, &FreezePanel::logsChosen);
    m_freeze = add(tr("Freeze the list"));
    connect(m_freeze, &QPushButton::clicked, this, &FreezePanel::freezeChosen);
    return head;
}

QWidget* FreezePanel::makeDifference()
{
    const Theme& theme = Theme::current();
    m_difference = new QWidget;
    auto* row = new QHBoxLayout(m_difference);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(1));
    row->addWidget(new IconLabel(toneIcon(Tone::Warning), 2), 0, Qt::AlignTop);
    m_differs = plainParagraph({});
    row->addWidget(m_differs, 1);
    auto* back = new QPushButton(tr("Show what is asked for"));
    connect(back, &QPushButton::clicked, this, [this] { m_panel->setFilter(m_asked); });
    row->addWidget(back, 0, Qt::AlignTop);
    m_change = new QPushButton(tr("Change the request to this"));
    setAccent(*m_change, true);
    connect(m_change, &QPushButton::clicked, this, &FreezePanel::changeChosen);
    row->addWidget(m_change, 0, Qt::AlignTop);
    m_difference->hide();
    return m_difference;
}

void FreezePanel::show(const QString& caseNumber, const MessageFilter& asked, May may, bool again)
{
    const bool isOther = !m_isBegun || asked != m_asked;
    m_isBegun = true;
    m_case = caseNumber;
    m_asked = asked;
    m_may = may;
    m_isAgain = again;
    if (isOther)
        m_panel->setFilter(asked);
    else
        m_panel->refresh();
}

bool FreezePanel::isAsked() const
{
    return m_panel->filter() == m_asked;
}

ResultIds FreezePanel::ready() const
{
    const bool isKnown = m_panel->isComplete() && (!m_isAgain || m_preview);
    return m_may.freeze && isAsked() && isKnown ? m_panel->ids() : nullptr;
}

/// All that would be frozen is known: what of it is new?
void FreezePanel::compare()
{
    m_preview.reset();
    m_comparing = {};
    m_changes->begin();
    if (m_isAgain && isAsked())
        m_comparing = m_context.session.ask(
            this,
            [caseNumber = m_case.toStdString(),
             found = m_panel->ids()](Archive& archive, const std::stop_token& stop) {
                return previewFreeze(archive, caseNumber, *found, stop);
            },
            [this](const std::optional<FreezePreview>& preview) {
                takePreview(preview.value_or(FreezePreview()));
            });
    tell();
}

void FreezePanel::takePreview(const FreezePreview& preview)
{
    m_preview = preview;
    m_changes->show(preview);
    m_new->result()->show(std::make_shared<const std::vector<MessageId>>(preview.added));
    tell();
}

bool FreezePanel::hasNext() const
{
    const auto isShown = [this](const QPushButton* button) {
        return button->isVisibleTo(this) && isNext(*button);
    };
    return isShown(m_logs) || isShown(m_freeze) || isShown(m_change);
}

bool FreezePanel::isShowingNew() const
{
    return m_body->currentWidget() == m_new;
}

bool FreezePanel::can(Act act) const
{
    if (!isShowingNew())
        return m_panel->can(act);
    const bool isCopy = act == Act::Copy || act == Act::CopyWithHeadings;
    return act == Act::SelectAll || (isCopy && m_new->chosenRows() > 0);
}

void FreezePanel::perform(Act act)
{
    if (!isShowingNew())
        m_panel->perform(act);
    else if (act == Act::SelectAll)
        m_new->selectAll();
    else
        m_new->copyRows(act == Act::CopyWithHeadings);
}

void FreezePanel::tell()
{
    const bool isComplete = m_panel->isComplete();
    const std::int64_t found = isComplete ? std::int64_t(m_panel->ids()->size()) : 0;
    const bool isNothing = isComplete && isAsked() && found == 0;
    if (!isComplete)
        m_found->setText(tr("Counting the messages ..."));
    else if (isNothing)
        m_found->setText(tr("Nothing that is read in fits the request"));
    else if (isAsked())
        m_found->setText(tr("%n message(s) are asked for", "", int(found)));
    else
        m_found->setText(tr("%n message(s) shown", "", int(found)));
    const bool isFit = isAsked() && !isNothing && !m_isAgain;
    m_means->setText(isFit ? tr("Freezing numbers these rows and keeps them as they are.")
                           : QString());
    m_changes->setVisible(m_isAgain && isAsked());
    tellButtons(found, isNothing);
    tellDifference();
    emit nextChanged();
}

void FreezePanel::tellButtons(std::int64_t found, bool isNothing)
{
    m_back->setVisible(m_isAgain);
    m_logs->setVisible(isNothing);
    setAccent(*m_logs, isNothing);
    setAccent(*m_freeze, !isNothing);
    if (m_isAgain && m_preview && m_preview->isIssued && !m_preview->added.empty())
        m_freeze->setText(tr("New version with %n new row(s)", "", int(m_preview->added.size())));
    else if (m_isAgain && m_preview && m_preview->isIssued)
        m_freeze->setText(tr("Make a new version"));
    else if (isNothing)
        m_freeze->setText(tr("Note that nothing was found"));
    else if (m_panel->isComplete() && isAsked())
        m_freeze->setText(tr("Freeze the list: %n row(s)", "", int(found)));
    else
        m_freeze->setText(tr("Freeze the list"));
    m_freeze->setEnabled(ready() != nullptr);
}

void FreezePanel::tellDifference()
{
    m_difference->setVisible(!isAsked());
    if (isAsked())
        return;
    const QString more = conditionsBeyond(m_panel->filter(), m_asked);
    const QString less = conditionsBeyond(m_asked, m_panel->filter());
    QStringList texts{tr("These are other conditions than the request's, so nothing can be "
                         "frozen.")};
    if (!more.isEmpty())
        texts << tr("Only here: %1.").arg(more);
    if (!less.isEmpty())
        texts << tr("Only in the request: %1.").arg(less);
    MessageFilter asks = m_panel->filter();
    asks.withSystem = false;
    m_change->setVisible(m_may.change);
    m_change->setEnabled(!asks.isEmpty() && m_panel->isComplete());
    if (m_may.change && !covers(m_asked, m_panel->filter()))
        texts << tr("If the request is changed to this, what is added is held too.");
    m_differs->setText(texts.join(QLatin1Char(' ')));
}

}
