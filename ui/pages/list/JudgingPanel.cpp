// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/JudgingPanel.h"

#include "ui/pages/list/AskingPanel.h"
#include "ui/pages/list/FieldView.h"
#include "ui/pages/list/Judging.h"
#include "ui/pages/list/JudgingActs.h"
#include "ui/pages/list/JudgingHeading.h"
#include "ui/pages/list/ListCopy.h"
#include "ui/pages/list/ListRowModel.h"
#include "ui/pages/list/RowFilter.h"
#include "ui/pages/list/RowView.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/KeptSizes.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QAbstractButton>
#include <QApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

JudgingPanel::JudgingPanel(ListDesk& desk, const PageContext& context, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_context(context)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(1), theme.space(1), theme.space(1));
    column->setSpacing(theme.space(1));
    m_filter = new RowFilter(m_desk);
    connect(m_filter, &RowFilter::chosen, this, &JudgingPanel::applyFilter);
    connect(m_filter, &RowFilter::left, this, [this] { m_table->setFocus(); });
    m_heading = new JudgingHeading(m_desk, *m_filter);
    connect(m_heading, &JudgingHeading::versionChosen, this, [this](int version) {
        leaveList();
        m_desk.open(fromUtf8(m_desk.head().caseNumber), version);
    });
    column->addWidget(m_heading);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeTable());
    splitter->addWidget(makeRowSide());
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 3);
    keepSizes(*splitter, QStringLiteral("list"), m_context.settings);
    column->addWidget(splitter, 1);
    setFocusProxy(m_table);
    m_judging = new Judging(m_desk, *m_row, *m_asking, m_context.shell, this);
    m_acts = new JudgingActs(*m_judging, *m_row, [this] { goNext(); });
    column->addWidget(m_acts);
    connect(&m_desk, &ListDesk::changed, this, &JudgingPanel::showAfterChange);
    connect(&m_desk, &ListDesk::rewound, this, &JudgingPanel::goToRow);
    connect(&m_context.session, &ArchiveSession::closing, m_row, &RowView::finishNote);
}

QWidget* JudgingPanel::makeTable()
{
    m_model = new ListRowModel(m_desk, this);
    m_table = new DataTable(QStringLiteral("list"), m_context.settings);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rows of the list"));
    m_table->layOutColumns({4, 15, 10, 0, 9, 7, 15});
    connect(m_table, &DataTable::rowOpened, this, &JudgingPanel::goNext);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { showRow(m_model->numberAt(now.row())); });
    connect(m_table, &DataTable::choiceChanged, this, &JudgingPanel::takeChoice);
    return m_table;
}

QWidget* JudgingPanel::makeRowSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_row = new RowView;
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_row);
    column->addWidget(m_scroll, 1);
    connect(m_row, &RowView::unmaskChosen, this,
            [this](RowField field, quint32 start) { m_judging->unmask(field, start); });
    connect(m_row, &RowView::answered, this, [this](const QString& hint, HintAnswer answer) {
        m_judging->answer(hint.toStdString(), answer);
    });
    connect(m_row, &RowView::noteWritten, this, [this](const SeenList& seen, const QString& note) {
        m_judging->note(seen, note.toStdString());
    });
    connect(m_row, &RowView::rowChosen, this, &JudgingPanel::goToRow);
    connect(m_row, &RowView::selectionChanged, this, &JudgingPanel::actsChanged);
    m_asking = new AskingPanel(m_desk);
    connect(m_asking, &AskingPanel::askingChanged, this, &JudgingPanel::showAsking);
    column->addWidget(m_asking);
    return side;
}

void JudgingPanel::leaveList()
{
    m_row->finishNote();
    m_asking->drop();
}

void JudgingPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_row->finishNote();
}

void JudgingPanel::showList()
{
    if (m_list != m_desk.head().id) {
        m_list = m_desk.head().id;
        m_asking->drop();
        m_filter->showAll();
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    }
    m_heading->showVersions();
    applyFilter();
}

void JudgingPanel::showNamed(std::vector<std::int64_t> rows)
{
    const std::int64_t first = rows.empty() ? 0 : rows.front();
    m_filter->showNamed(std::move(rows));
    applyFilter();
    if (first > 0)
        goToRow(first);
    m_table->setFocus();
}

void JudgingPanel::applyFilter()
{
    const std::int64_t kept = present();
    m_model->show(m_filter->rows());
    const int row = m_model->rowOf(std::max<std::int64_t>(kept, 1));
    m_table->selectRow(row < 0 ? 0 : row);
    if (m_model->rowCount() == 0)
        showRow(0);
    showAfterChange();
}

void JudgingPanel::showAfterChange()
{
    if (!m_desk.hasList() || m_desk.head().id != m_list)
        return;
    m_asking->dropUnlessTrue();
    m_filter->refresh();
    m_heading->showProgress();
    m_model->refreshRows();
    showRow(present());
    showWhatMayBe();
    emit countsChanged();
}

void JudgingPanel::showWhatMayBe()
{
    m_acts->setMayDecide(m_judging->mayDecide());
    emit actsChanged();
}

const QList<QAction*>& JudgingPanel::actions() const
{
    return m_acts->actions();
}

bool JudgingPanel::isAsking() const
{
    return m_asking->isAsking();
}

void JudgingPanel::showAsking()
{
    if (!m_asking->isAsking() && m_asking->isAncestorOf(QApplication::focusWidget()))
        m_table->setFocus();
    showWhatMayBe();
}

std::int64_t JudgingPanel::present() const
{
    return m_model->numberAt(m_table->currentIndex().row());
}

void JudgingPanel::showRow(std::int64_t nr)
{
    if (m_asking->isAsking() && m_asking->row() != nr)
        m_asking->drop();
    const bool isOther = m_row->number() != nr;
    m_row->show(m_desk, nr);
    if (isOther)
        m_scroll->ensureVisible(0, 0);
    takeChoice();
}

void JudgingPanel::takeChoice()
{
    std::vector<std::int64_t> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(m_model->numberAt(row));
    std::sort(rows.begin(), rows.end());
    m_judging->setChosen(std::move(rows));
    emit countsChanged();
    showWhatMayBe();
}

void JudgingPanel::goToRow(std::int64_t nr)
{
    int row = m_model->rowOf(nr);
    if (m_model->numberAt(row) != nr) {
        m_filter->showAll();
        applyFilter();
        row = m_model->rowOf(nr);
    }
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

void JudgingPanel::goNext()
{
    if (m_asking->isAsking() || m_model->rowCount() == 0)
        return;
    const int now = std::max(m_table->currentIndex().row(), 0);
    const int rows = m_model->rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int row = (now + step) % rows;
        const std::int64_t nr = m_model->numberAt(row);
        if (m_desk.index().at(nr).verdict != Verdict::Unreviewed || m_desk.isWaiting(nr))
            continue;
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
        return;
    }
    tellNothingLeft();
}

/// Every row that is shown is decided: what comes next?
void JudgingPanel::tellNothingLeft()
{
    const ListIndex& index = m_desk.index();
    const auto show = [this](RowFilter::Show wanted) {
        return [this, wanted] {
            m_filter->show(wanted);
            applyFilter();
            m_table->setFocus();
        };
    };
    Message message{Tone::Neutral, {}, {}, {}};
    if (index.count(Verdict::Unreviewed) > 0) {
        message.headline = tr("Every row that is shown is decided");
        message.actions = {{tr("Show the undecided"), show(RowFilter::Show::Undecided)}};
    } else if (const auto questions = index.count(Verdict::Query); questions > 0) {
        message.headline = tr("%n row(s) are still a question", "", int(questions));
        message.actions = {{tr("Show them"), show(RowFilter::Show::Asked)}};
    } else if (const int flagged = m_filter->count(RowFilter::Show::Flagged); flagged > 0) {
        message.headline = tr("Every row is decided; %n row(s) have flags to answer", "", flagged);
        message.actions = {{tr("Show them"), show(RowFilter::Show::Flagged)}};
    } else {
        message.tone = Tone::Ok;
        message.headline = tr("Every row is decided");
        message.actions = {{tr("Go on to giving out"), [this] {
                                m_context.shell.goTo(QStringLiteral("requests"),
                                                     fromUtf8(m_desk.head().caseNumber) +
                                                         QStringLiteral("/issue"));
                            }}};
    }
    m_context.shell.tell(message);
}

QString JudgingPanel::counts() const
{
    const int shown = m_model->rowCount();
    const std::int64_t all = m_desk.index().size();
    QString text = shown == all ? tr("%n row(s)", "", shown)
                                : tr("%1 of %n row(s)", "", int(all)).arg(numberText(shown));
    if (const qsizetype chosen = m_table->chosenRows(); chosen > 1)
        text += tr(", %1 chosen", "", int(chosen)).arg(numberText(chosen));
    return text;
}

bool JudgingPanel::can(Act act) const
{
    switch (act) {
    case Act::Undo:
        return m_judging->mayDecide() && m_desk.history().undo.has_value();
    case Act::Redo:
        return m_judging->mayDecide() && m_desk.history().redo.has_value();
    case Act::Copy:
    case Act::CopyWithHeadings:
        return m_table->chosenRows() > 0;
    case Act::SelectAll:
        return m_model->rowCount() > 0;
    case Act::Find:
    case Act::FilterRow:
        return true;
    default:
        return false;
    }
}

void JudgingPanel::perform(Act act)
{
    FieldView* field = m_row->focusedField();
    switch (act) {
    case Act::Undo:
        return m_desk.undo();
    case Act::Redo:
        return m_desk.redo();
    case Act::Copy:
        return field != nullptr ? field->copy()
                                : copyListRows(m_context, m_desk, *m_model, *m_table, false);
    case Act::CopyWithHeadings:
        return copyListRows(m_context, m_desk, *m_model, *m_table, true);
    case Act::SelectAll:
        return field != nullptr ? field->selectAll() : m_table->selectAll();
    case Act::Find:
        return m_filter->toFind();
    case Act::FilterRow:
        return m_filter->toChoice();
    default:
        return;
    }
}

void JudgingPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ControlModifier)) {
        // Not every desktop lets Enter press the button that has the focus.
        if (auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget()))
            button->click();
        else
            goNext();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_asking->isAsking())
        return m_asking->drop();
    QWidget::keyPressEvent(event);
}

}
