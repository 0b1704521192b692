// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/selection/DifferencePanel.h"

#include "ui/pages/selection/AnswerLinesModel.h"
#include "ui/pages/selection/SelectionDesk.h"
#include "ui/pages/selection/SelectionWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/AccentButton.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Section.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace postinsyn {

namespace {

/// As tall as its rows, within bounds: the rest scrolls.
void fitRows(DataTable& table, int least, int most)
{
    const int rows = std::clamp(table.model()->rowCount(), least, most);
    table.setMinimumHeight(table.horizontalHeader()->sizeHint().height() +
                           rows * Theme::current().rowHeight() + 2 * table.frameWidth());
}

}

DifferencePanel::DifferencePanel(SelectionDesk& desk, Settings& settings, AskedRowsModel::Load load,
                                 QWidget* parent)
    : QWidget(parent), m_desk(desk)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1.5));
    column->addWidget(makeHead());
    m_lineTable = new DataTable(QStringLiteral("selection-lines"), settings);
    column->addWidget(makeLines());
    column->addWidget(makeRows(settings, std::move(load)), 1);
    m_confirmPart = makeConfirm();
    connect(&m_desk, &SelectionDesk::answerChanged, this, &DifferencePanel::showAnswer);
    connect(&m_desk, &SelectionDesk::replied, this, &DifferencePanel::showReplies);
    connect(&m_desk, &SelectionDesk::workChanged, this, &DifferencePanel::tellState);
    showAnswer();
}

QWidget* DifferencePanel::makeHead()
{
    const Theme& theme = Theme::current();
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(0.5));
    m_summary = plainParagraph({}, TypeStep::Title);
    column->addWidget(m_summary);
    m_details = plainParagraph({});
    column->addWidget(m_details);
    m_bindingPart = new QWidget;
    auto* row = new QHBoxLayout(m_bindingPart);
    row->setContentsMargins(0, theme.space(1), 0, 0);
    row->setSpacing(theme.space(1));
    m_bindingIcon = new IconLabel(toneIcon(Tone::Warning));
    row->addWidget(m_bindingIcon, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(theme.space(0.5));
    m_binding = plainParagraph({});
    texts->addWidget(m_binding);
    m_isThis = new QCheckBox(tr("I have &seen that it is the list of this case"));
    connect(m_isThis, &QCheckBox::toggled, this, &DifferencePanel::tellState);
    texts->addWidget(m_isThis);
    row->addLayout(texts, 1);
    column->addWidget(m_bindingPart);
    return head;
}

QWidget* DifferencePanel::makeLines()
{
    const Theme& theme = Theme::current();
    m_linePart = new Section(tr("What the answer says"), Section::Look::Bare);
    m_lines = new AnswerLinesModel(this);
    m_lineTable->setModel(m_lines);
    m_lineTable->setAccessibleName(tr("What the answer says"));
    m_lineTable->setAccessibleDescription(
        tr("1 asks for the chosen rows, 2 does not, Enter goes to the next one to decide."));
    m_lineTable->layOutColumns({20, 10, 34, 0});
    m_lineTable->installEventFilter(this);
    connect(m_lineTable, &DataTable::choiceChanged, this, [this] {
        showRowOfLine();
        tellState();
    });
    m_linePart->content().addWidget(m_lineTable);
    m_replies = new QWidget;
    auto* row = new FlowLayout(m_replies);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(1));
    m_asked = new QPushButton(tr("Asked for (1)"));
    connect(m_asked, &QPushButton::clicked, this, [this] { reply(Reply::Asked); });
    m_notAsked = new QPushButton(tr("Not asked for (2)"));
    connect(m_notAsked, &QPushButton::clicked, this, [this] { reply(Reply::NotAsked); });
    m_allOfRest = new QPushButton(tr("All of the &rest is asked for"));
    connect(m_allOfRest, &QPushButton::clicked, this, [this] { m_desk.replyToOpen(Reply::Asked); });
    m_noneOfRest = new QPushButton(tr("N&one of the rest is asked for"));
    connect(m_noneOfRest, &QPushButton::clicked, this,
            [this] { m_desk.replyToOpen(Reply::NotAsked); });
    row->addWidget(m_asked);
    row->addWidget(m_notAsked);
    row->addWidget(m_allOfRest);
    row->addWidget(m_noneOfRest);
    m_linePart->content().addWidget(m_replies);
    return m_linePart;
}

QWidget* DifferencePanel::makeRows(Settings& settings, AskedRowsModel::Load load)
{
    m_rowPart = new Section(tr("The rows, as they were given out"), Section::Look::Bare);
    m_rows = new AskedRowsModel(tr("In this answer"), std::move(load), this);
    m_rowTable = new DataTable(QStringLiteral("selection-rows"), settings);
    m_rowTable->setModel(m_rows);
    m_rowTable->setAccessibleName(tr("The rows, as they were given out"));
    m_rowTable->layOutColumns({5, 20, 11, 9, 28, 28, 0});
    connect(m_rowTable, &DataTable::choiceChanged, this, &DifferencePanel::stateChanged);
    m_rowPart->content().addWidget(m_rowTable, 1);
    return m_rowPart;
}

QWidget* DifferencePanel::makeAll()
{
    const Theme& theme = Theme::current();
    m_allPart = new QWidget;
    auto* row = new QHBoxLayout(m_allPart);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(1));
    row->addWidget(new IconLabel(toneIcon(Tone::Warning)));
    m_allText = plainLabel({});
    row->addWidget(m_allText);
    m_all = new QLineEdit;
    m_all->setFixedWidth(theme.space(12));
    m_allText->setBuddy(m_all);
    connect(m_all, &QLineEdit::textChanged, this, &DifferencePanel::tellState);
    row->addWidget(m_all);
    row->addStretch(1);
    return m_allPart;
}

/// Below what scrolls: it is in sight however long the answer is.
QWidget* DifferencePanel::makeConfirm()
{
    const Theme& theme = Theme::current();
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(1.5));
    column->setSpacing(theme.space(1));
    column->addWidget(makeAll());
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.space(1));
    m_confirm = new QPushButton;
    connect(m_confirm, &QPushButton::clicked, this,
            [this] { m_desk.confirm(m_isThis->isChecked(), countOfAll()); });
    row->addWidget(m_confirm);
    m_leave = new QPushButton(tr("Cancel"));
    connect(m_leave, &QPushButton::clicked, this, &DifferencePanel::left);
    row->addWidget(m_leave);
    m_told = dimParagraph({});
    row->addWidget(m_told, 1);
    column->addLayout(row);
    part->hide();
    return part;
}

void DifferencePanel::showAnswer()
{
    const ReadAnswer* answer = m_desk.answer();
    setVisible(answer != nullptr);
    m_confirmPart->setVisible(answer != nullptr);
    if (answer == nullptr) {
        m_isThis->setChecked(false);
        m_all->clear();
        return tellState();
    }
    m_lines->show(answer->lines());
    m_linePart->setVisible(m_lines->rowCount() > 0);
    fitRows(*m_lineTable, 2, 5);
    m_lineTable->setMaximumHeight(m_lineTable->minimumHeight());
    if (const int first = m_lines->nextOpen(-1); first >= 0)
        m_lineTable->selectRow(first);
    m_allPart->setVisible(answer->proposal().isAll);
    m_allText->setText(
        tr("All rows are asked for. Type how &many that is, %1, to show that it is meant:")
            .arg(numberText(std::int64_t(answer->proposal().rows.size()))));
    showBinding();
    showReplies();
}

void DifferencePanel::showReplies()
{
    const ReadAnswer* answer = m_desk.answer();
    if (answer == nullptr)
        return;
    m_lines->showReplies(answer->lines());
    m_replies->setVisible(std::ranges::any_of(answer->lines(), &AnswerLine::needsReply));
    showSummary();
    showRows();
    tellState();
}

void DifferencePanel::showSummary()
{
    const ReadAnswer& answer = *m_desk.answer();
    const SelectionProposal& read = answer.proposal();
    const std::size_t count = answer.askedCount();
    if (count > 0)
        m_summary->setText(
            tr("%1 message(s) are asked for", "", int(count)).arg(numberText(std::int64_t(count))));
    else if (answer.openCount() > 0)
        m_summary->setText(tr("Nothing is certain yet: you decide below"));
    else if (answer.isOfOther())
        m_summary->setText(tr("Nothing is read from this file"));
    else if (read.reading.isNone)
        m_summary->setText(tr("The answer says that nothing is asked for"));
    else
        m_summary->setText(tr("No row is understood yet"));
    QStringList details;
    const auto add = [&](const QString& text, const std::vector<std::int64_t>& rows) {
        if (!rows.empty())
            details << text.arg(rowsText(rows));
    };
    std::vector<std::int64_t> added;
    std::vector<std::int64_t> already;
    for (const StandingRow& row : answer.rows())
        if (row.standing == RowStanding::New)
            added.push_back(row.nr);
        else if (row.standing == RowStanding::Already)
            already.push_back(row.nr);
    add(tr("New: %1"), added);
    add(tr("Asked for before as well: %1"), already);
    add(tr("Asked for before and not named now: %1. They stay asked for."), read.unnamed);
    if (read.answeredVersion != read.version)
        details << tr("The answer is to version %1; version %2 is out now.")
                       .arg(numberText(read.answeredVersion), numberText(read.version));
    m_details->setText(details.join(QLatin1Char('\n')));
    m_details->setVisible(!details.isEmpty());
}

/// Which list a file says it is.
void DifferencePanel::showBinding()
{
    const ReadAnswer& answer = *m_desk.answer();
    m_bindingPart->setVisible(answer.isOfOther() || answer.isUnsaid());
    m_isThis->setVisible(answer.isUnsaid());
    m_bindingIcon->setIcon(toneIcon(answer.isOfOther() ? Tone::Error : Tone::Warning));
    if (answer.isUnsaid())
        m_binding->setText(
            tr("The file does not say which list it is, or not wholly. Compare with the rows "
               "below before you go on."));
    else if (answer.proposal().returned.binding == ReturnedSelection::Binding::OtherCase)
        m_binding->setText(tr("The file is the list of another case. Nothing has been changed. "
                              "Choose the file that came back for this case."));
    else
        m_binding->setText(
            tr("The file names a version or a control code that was never given out. Nothing has "
               "been changed. Choose the file that came back, or type what it asks for."));
}

void DifferencePanel::showRows()
{
    const ReadAnswer& answer = *m_desk.answer();
    const auto standing = std::make_shared<const std::vector<StandingRow>>(answer.rows());
    std::vector<std::int64_t> rows;
    rows.reserve(standing->size());
    for (const StandingRow& row : *standing)
        rows.push_back(row.nr);
    m_rows->show(answer.proposal().list, std::move(rows), [standing](std::size_t at) {
        const RowStanding said = standing->at(at).standing;
        return AskedRowsModel::Word{standingText(said),
                                    lineIcon(standingIcon(said), standingTone(said))};
    });
    m_rowPart->setVisible(m_rows->rowCount() > 0);
    fitRows(*m_rowTable, 3, 5);
}

std::int64_t DifferencePanel::countOfAll() const
{
    static const QRegularExpression notDigits(QStringLiteral("[^0-9]"));
    return m_all->text().remove(notDigits).toLongLong();
}

bool DifferencePanel::isComplete() const
{
    return m_desk.answer() != nullptr && !m_desk.isWorking() &&
           m_desk.answer()->isComplete(m_isThis->isChecked(), countOfAll());
}

void DifferencePanel::tellState()
{
    const ReadAnswer* answer = m_desk.answer();
    const std::size_t count = answer == nullptr ? 0 : answer->askedCount();
    m_confirm->setText(
        count == 0
            ? tr("Ask for messages")
            : tr("Ask for %1 message(s)", "", int(count)).arg(numberText(std::int64_t(count))));
    m_confirm->setEnabled(isComplete());
    setAccent(*m_confirm, true);
    const bool hasChosen = m_lineTable->chosenRows() > 0;
    m_asked->setEnabled(hasChosen);
    m_notAsked->setEnabled(hasChosen);
    const std::size_t open = answer == nullptr ? 0 : answer->openCount();
    m_noneOfRest->setEnabled(open > 0);
    m_allOfRest->setEnabled(answer != nullptr &&
                            std::ranges::any_of(answer->lines(), [](const AnswerLine& line) {
                                return line.isOpen() && !line.rows.empty();
                            }));
    if (m_desk.isWorking())
        m_told->setText(tr("It is recorded …"));
    else if (open > 0)
        m_told->setText(tr("%1 place(s) are still to be decided.", "", int(open))
                            .arg(numberText(std::int64_t(open))));
    else if (count > 0 && !isComplete() && !answer->isOfOther())
        m_told->setText(answer->isUnsaid() && !m_isThis->isChecked()
                            ? tr("First say that it is the list of this case.")
                            : tr("First type how many rows that is."));
    else
        m_told->setText(isComplete() ? tr("Nothing is recorded before you press.") : QString());
    emit stateChanged();
}

void DifferencePanel::reply(Reply reply)
{
    std::vector<std::size_t> lines;
    for (const QModelIndex& index : m_lineTable->selectionModel()->selectedRows())
        lines.push_back(std::size_t(index.row()));
    m_desk.reply(lines, reply);
    if (lines.size() == 1)
        toNextOpen();
}

void DifferencePanel::toNextOpen()
{
    if (const int next = m_lines->nextOpen(m_lineTable->currentIndex().row()); next >= 0)
        m_lineTable->selectRow(next);
}

/// A doubt and the row it may mean are seen together.
void DifferencePanel::showRowOfLine()
{
    const QModelIndex current = m_lineTable->currentIndex();
    if (!current.isValid() || current.row() >= m_lines->rowCount())
        return;
    const AnswerLine& line = m_lines->lineAt(current.row());
    const int row = line.rows.empty() ? -1 : m_rows->rowOf(line.rows.front());
    if (row >= 0)
        m_rowTable->selectRow(row);
}

void DifferencePanel::begin()
{
    (m_lines->nextOpen(-1) >= 0 ? m_lineTable : m_rowTable)->setFocus();
}

DataTable& DifferencePanel::table() const
{
    return m_lineTable->hasFocus() ? *m_lineTable : *m_rowTable;
}

bool DifferencePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_lineTable || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_1:
        reply(Reply::Asked);
        return true;
    case Qt::Key_2:
        reply(Reply::NotAsked);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toNextOpen();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

}
