// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/selection/SelectedPanel.h"

#include "ui/pages/selection/RoundsModel.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Section.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

SelectedPanel::SelectedPanel(SelectionDesk& desk, Settings& settings, AskedRowsModel::Load load,
                             WordsOf wordsOf, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_wordsOf(std::move(wordsOf))
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(1.5));
    column->addWidget(makeHead());
    m_rows = new AskedRowsModel(tr("Round"), std::move(load), this);
    m_rowTable = new DataTable(QStringLiteral("selection-asked"), settings);
    m_rowTable->setModel(m_rows);
    m_rowTable->setAccessibleName(tr("Messages that are asked for"));
    m_rowTable->layOutColumns({5, 8, 11, 9, 28, 28, 0});
    m_rowTable->setMinimumHeight(m_rowTable->horizontalHeader()->sizeHint().height() +
                                 3 * theme.rowHeight());
    connect(m_rowTable, &DataTable::choiceChanged, this, &SelectedPanel::stateChanged);
    column->addWidget(m_rowTable, 1);
    column->addWidget(makeRounds(settings));
    connect(&m_desk, &SelectionDesk::workChanged, this, &SelectedPanel::tellState);
}

QWidget* SelectedPanel::makeHead()
{
    const Theme& theme = Theme::current();
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    m_count = plainParagraph({}, TypeStep::Title);
    column->addWidget(m_count);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(1));
    m_receive = new QPushButton(lineIcon(QStringLiteral("plus")), tr("Rece&ive one more answer"));
    connect(m_receive, &QPushButton::clicked, this, &SelectedPanel::receiveWanted);
    row->addWidget(m_receive);
    m_undo = new QPushButton(lineIcon(QStringLiteral("undo")), {});
    connect(m_undo, &QPushButton::clicked, &m_desk, &SelectionDesk::undo);
    row->addWidget(m_undo);
    column->addWidget(buttons);
    return head;
}

QWidget* SelectedPanel::makeRounds(Settings& settings)
{
    const Theme& theme = Theme::current();
    m_roundPart = new Section(tr("Rounds"), Section::Look::Bare);
    m_rounds = new RoundsModel(this);
    m_roundTable = new DataTable(QStringLiteral("selection-rounds"), settings);
    m_roundTable->setModel(m_rounds);
    m_roundTable->setAccessibleName(tr("Rounds"));
    m_roundTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_roundTable->layOutColumns({7, 16, 14, 26, 24, 0});
    connect(m_roundTable, &DataTable::choiceChanged, this, [this] {
        showWords(false);
        emit stateChanged();
    });
    connect(m_roundTable, &DataTable::rowOpened, this, [this] { showWords(true); });
    m_roundPart->content().addWidget(m_roundTable);
    m_showWords = new QPushButton;
    connect(m_showWords, &QPushButton::clicked, this, [this] { showWords(m_words->isHidden()); });
    m_roundPart->content().addWidget(m_showWords, 0, Qt::AlignLeft);
    m_words = new QPlainTextEdit;
    m_words->setReadOnly(true);
    m_words->setAccessibleName(tr("The requester's words"));
    m_words->setAccessibleDescription(
        tr("They may tell who asks. They stand in no paper and go to no unit."));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * 5 + theme.space(2));
    m_roundPart->content().addWidget(m_words);
    m_words->hide();
    return m_roundPart;
}

void SelectedPanel::showFound()
{
    const auto& selected = m_desk.selected();
    if (selected.empty())
        m_count->setText(tr("Nothing is asked for any more: every round was taken back"));
    else
        m_count->setText(tr("%1 message(s) are asked for", "", int(selected.size()))
                             .arg(numberText(std::int64_t(selected.size()))));
    m_rowTable->setVisible(!selected.empty());
    if (m_desk.list())
        m_rows->show(m_desk.list()->id, selected, [this](std::size_t at) {
            const auto& now = m_desk.selected();
            return AskedRowsModel::Word{
                at < now.size() ? numberText(m_desk.roundOf(now[at])) : QString(), {}};
        });
    m_rounds->show(m_desk.rounds());
    const int shown = std::clamp(m_rounds->rowCount(), 1, 4);
    m_roundTable->setFixedHeight(m_roundTable->horizontalHeader()->sizeHint().height() +
                                 shown * Theme::current().rowHeight() +
                                 Theme::current().space(1.5));
    if (m_rounds->rowCount() > 0)
        m_roundTable->selectRow(0);
    showWords(false);
    tellState();
}

void SelectedPanel::tellState()
{
    const auto round = m_desk.undoable();
    m_undo->setVisible(round.has_value());
    if (round)
        m_undo->setText(tr("Take &back round %1").arg(numberText(*round)));
    m_receive->setVisible(m_desk.mayReceive());
    m_receive->setEnabled(!m_desk.isWorking());
    emit stateChanged();
}

void SelectedPanel::showWords(bool isShown)
{
    const SelectionRound* round = m_rounds->roundAt(m_roundTable->currentIndex().row());
    const auto words = round == nullptr ? std::nullopt : m_wordsOf(round->id);
    const bool hasWords = words && !words->empty();
    m_showWords->setEnabled(hasWords);
    m_showWords->setText(!hasWords ? tr("No words were kept of this round")
                         : isShown ? tr("Hide the requester's &words")
                                   : tr("Show the requester's &words"));
    m_words->setVisible(hasWords && isShown);
    // Only what is looked at stands in the window.
    m_words->setPlainText(hasWords && isShown ? fromUtf8(*words) : QString());
}

DataTable& SelectedPanel::table() const
{
    return m_roundTable->hasFocus() ? *m_roundTable : *m_rowTable;
}

qsizetype SelectedPanel::chosenRows() const
{
    return m_rowTable->chosenRows();
}

void SelectedPanel::begin()
{
    (m_rowTable->isHidden() ? m_roundTable : m_rowTable)->setFocus();
}

}
