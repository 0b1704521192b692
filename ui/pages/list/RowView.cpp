// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/RowView.h"

#include "core/task/RowHints.h"
#include "ui/pages/list/FieldView.h"
#include "ui/pages/list/FlagList.h"
#include "ui/pages/list/ListWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Section.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

namespace {

constexpr int threadRowsShown = 6;

void clear(FlowLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

}

RowView::RowView(QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(2));
    column->setSpacing(theme.space(1));
    column->addWidget(makeHeading());
    addField(*column, RowField::Subject, TypeStep::Title);
    addField(*column, RowField::Sender, TypeStep::Body);
    addField(*column, RowField::Recipients, TypeStep::Body);

    auto* flags = new Section(tr("Flags"), Section::Look::Bare);
    m_flags = new FlagList;
    connect(m_flags, &FlagList::answered, this, &RowView::answered);
    flags->content().addWidget(m_flags);
    column->addWidget(flags);

    auto* noteLabel = dimLabel(tr("Note, for reviewers only"));
    m_note = new QLineEdit;
    m_note->setMaxLength(1000);
    m_note->setAccessibleName(tr("Note, for reviewers only"));
    m_note->setPlaceholderText(tr("Whom to ask, or why"));
    noteLabel->setBuddy(m_note);
    connect(m_note, &QLineEdit::editingFinished, this, &RowView::finishNote);
    column->addWidget(noteLabel);
    column->addWidget(m_note);

    m_threadSection = new Section(tr("Exchange"), Section::Look::Bare);
    m_thread = new QListWidget;
    m_thread->setAccessibleName(tr("Rows of the same exchange"));
    m_thread->setUniformItemSizes(true);
    m_thread->setFrameShape(QFrame::NoFrame);
    connect(m_thread, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        emit rowChosen(item->data(Qt::UserRole).toLongLong());
    });
    connect(m_thread, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        emit rowChosen(item->data(Qt::UserRole).toLongLong());
    });
    m_threadSection->content().addWidget(m_thread);
    column->addWidget(m_threadSection);
    column->addStretch(1);
}

QWidget* RowView::makeHeading()
{
    const Theme& theme = Theme::current();
    auto* heading = new QWidget;
    auto* flow = new FlowLayout(heading);
    m_title = plainLabel({}, TypeStep::Strong);
    m_time = plainLabel({});
    m_verdict = new Badge(Tone::Neutral, QString());
    m_ground = dimLabel({});
    flow->addWidget(m_title);
    flow->addWidget(m_time);
    flow->addWidget(m_verdict);
    flow->addWidget(m_ground);
    Field field;
    field.masks = new QWidget;
    field.chips = new FlowLayout(field.masks);
    flow->addWidget(field.masks);
    m_fields[RowField::Time] = field;
    heading->setMinimumHeight(theme.rowHeight());
    return heading;
}

void RowView::addField(QLayout& column, RowField field, TypeStep step)
{
    auto* label = dimLabel(fieldLabel(field));
    Field made;
    made.view = new FieldView(fieldLabel(field), step);
    label->setBuddy(made.view);
    made.masks = new QWidget;
    made.chips = new FlowLayout(made.masks);
    connect(made.view, &FieldView::selectionChosen, this, [this, field] {
        // One selection at a time: what is masked is what is seen selected.
        if (m_fields[field].view->textCursor().hasSelection())
            for (auto& [other, its] : m_fields)
                if (other != field && its.view != nullptr) {
                    const QSignalBlocker quiet(its.view);
                    its.view->clearSelection();
                }
        emit selectionChanged();
    });
    column.addWidget(label);
    column.addWidget(made.view);
    column.addWidget(made.masks);
    m_fields[field] = made;
}

void RowView::finishNote()
{
    if (!m_note->isModified())
        return;
    m_note->setModified(false);
    emit noteWritten(m_seen, m_note->text());
}

void RowView::show(const ListDesk& desk, std::int64_t nr)
{
    const OverviewRow* row = desk.row(nr);
    setVisible(row != nullptr);
    const bool isOther = m_nr != nr || !desk.hasList() || m_seen.list != desk.head().id;
    if (isOther)
        finishNote();
    m_nr = row == nullptr ? 0 : nr;
    m_seen = {};
    if (row == nullptr)
        return;
    m_seen = {desk.head().id, {seenRow(*row)}};
    const std::vector<Flag> flags = desk.flags(*row);
    m_title->setText(tr("Row %1 of %2").arg(numberText(nr), numberText(desk.index().size())));
    m_time->setText(timeText(row->utc, true));
    m_verdict->setVisible(true);
    if (desk.isWaiting(nr))
        m_verdict->set(Tone::Neutral, waitingText());
    else
        m_verdict->set(verdictTone(row->verdict), verdictText(row->verdict));
    m_ground->setText(row->verdict == Verdict::Withheld ? shownText(row->withheldGround)
                                                        : QString());
    m_ground->setVisible(!m_ground->text().isEmpty());
    showFields(desk, *row, flags);
    QStringList excerpts;
    for (const Flag& flag : flags)
        excerpts << m_fields[rowFieldOf(flag.hint.field)].view->excerpt(flag.hint.start,
                                                                        flag.hint.length);
    m_flags->show(flags, excerpts, desk.mayJudge());
    if (isOther || !m_note->isModified()) {
        m_note->setText(fromUtf8(row->note));
        m_note->setModified(false);
    }
    m_note->setReadOnly(!desk.mayJudge());
    showThread(desk);
}

void RowView::showFields(const ListDesk& desk, const OverviewRow& row,
                         const std::vector<Flag>& flags)
{
    for (auto& [field, its] : m_fields) {
        showMasks(field, row, desk.mayJudge());
        if (its.view == nullptr)
            continue;
        std::vector<FieldView::Mark> marks;
        for (const Flag& flag : flags) {
            if (rowFieldOf(flag.hint.field) != field)
                continue;
            QString reason = fromUtf8(flag.hint.note);
            for (const std::string& ground : flag.hint.grounds)
                reason += QStringLiteral(" ") + fromUtf8(ground);
            marks.push_back({flag.hint.start, flag.hint.length, flag.isOpen(), reason});
        }
        const auto spans = masksOf(row, field);
        its.view->show(OriginalText(fieldText(row, field)), {spans.begin(), spans.end()},
                       std::move(marks), row.verdict == Verdict::Withheld);
    }
}

void RowView::showMasks(RowField field, const OverviewRow& row, bool mayJudge)
{
    Field& its = m_fields[field];
    clear(*its.chips);
    for (const MaskSpan& mask : masksOf(row, field)) {
        const QString what = its.view == nullptr ? tr("time") : QString();
        auto* chip = new Chip(what);
        if (its.view != nullptr) {
            const std::u32string whole = fromUtf8(fieldText(row, field)).toStdU32String();
            const std::size_t from = std::min<std::size_t>(mask.start, whole.size());
            chip->setText(QString::fromStdU32String(whole.substr(from, mask.length)));
        }
        chip->setNote(fromUtf8(mask.ground));
        chip->cross()->setVisible(mayJudge);
        connect(chip, &Chip::removed, this,
                [this, field, start = mask.start] { emit unmaskChosen(field, start); });
        its.chips->addWidget(chip);
    }
    its.masks->setVisible(its.chips->count() > 0);
    its.masks->updateGeometry();
}

void RowView::showThread(const ListDesk& desk)
{
    const auto thread = desk.index().thread(m_nr);
    m_threadSection->setVisible(thread.size() > 1);
    m_threadSection->setTitle(tr("The same exchange, %n row(s)", "", int(thread.size())));
    const QSignalBlocker quiet(m_thread);
    m_thread->clear();
    const ReviewerView view;
    constexpr std::ptrdiff_t most = 200;
    const auto self = std::lower_bound(thread.begin(), thread.end(), m_nr);
    const auto first = self - std::min<std::ptrdiff_t>(self - thread.begin(), most / 2);
    for (auto it = first; it != thread.end() && it - first < most; ++it) {
        const OverviewRow* row = desk.row(*it);
        if (row == nullptr)
            continue;
        auto* item = new QListWidgetItem(
            lineIcon(verdictIcon(row->verdict), verdictTone(row->verdict)),
            shownText(numberText(row->nr) + QStringLiteral("   ") + timeText(row->utc) +
                      QStringLiteral("   ") + fromUtf8(row->sender.shownTo(view))));
        item->setData(Qt::UserRole, qint64(*it));
        item->setData(Qt::AccessibleTextRole,
                      item->text() + QStringLiteral(", ") + verdictText(row->verdict));
        m_thread->addItem(item);
        if (*it == m_nr)
            m_thread->setCurrentItem(item);
    }
    const int rows = std::min(m_thread->count(), threadRowsShown);
    m_thread->setFixedHeight(rows * std::max(m_thread->sizeHintForRow(0), 1) +
                             2 * m_thread->frameWidth() + Theme::current().space(0.5));
}

std::optional<RowView::Place> RowView::selected() const
{
    for (const auto& [field, its] : m_fields)
        if (its.view != nullptr)
            if (const auto range = its.view->selected())
                return Place{field, range->first, range->second,
                             its.view->excerpt(range->first, range->second)};
    return std::nullopt;
}

FieldView* RowView::focusedField() const
{
    for (const auto& [field, its] : m_fields)
        if (its.view != nullptr && its.view->hasFocus())
            return its.view;
    return nullptr;
}

void RowView::focusSubject()
{
    m_fields[RowField::Subject].view->setFocus();
}

void RowView::focusNote()
{
    m_note->setFocus();
}

}
