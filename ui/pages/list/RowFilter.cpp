// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/RowFilter.h"

#include "ui/pages/list/ListDesk.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/NumberText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <iterator>

namespace postinsyn {

namespace {

constexpr int pauseMs = 200;

}

RowFilter::RowFilter(ListDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    const Theme& theme = Theme::current();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(1));
    m_choice = new QComboBox;
    m_choice->setAccessibleName(tr("Rows shown"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        m_show = static_cast<Show>(m_choice->itemData(index).toInt());
        emit chosen();
        emit left();
    });
    row->addWidget(m_choice);
    m_find = new QLineEdit;
    m_find->setPlaceholderText(tr("Word or row number"));
    m_find->setAccessibleName(tr("Find rows of the list"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(theme.space(22));
    m_find->installEventFilter(this);
    row->addWidget(m_find);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(m_find, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &RowFilter::find);
    connect(&m_desk, &ListDesk::rowsFound, this, &RowFilter::takeFound);
}

bool RowFilter::isShown(std::int64_t nr, Show show) const
{
    const ListIndex::Row& row = m_desk.index().at(nr);
    switch (show) {
    case Show::Undecided:
        return row.verdict == Verdict::Unreviewed;
    case Show::Flagged:
        return row.openHints > 0;
    case Show::Asked:
        return row.verdict == Verdict::Query;
    case Show::Masked:
        return row.verdict == Verdict::Masked;
    case Show::Withheld:
        return row.verdict == Verdict::Withheld;
    case Show::Named:
        return std::binary_search(m_named.begin(), m_named.end(), nr);
    case Show::All:
        break;
    }
    return true;
}

std::vector<std::int64_t> RowFilter::rows() const
{
    std::vector<std::int64_t> rows;
    for (std::int64_t nr = 1; nr <= m_desk.index().size(); ++nr)
        if (isShown(nr, m_show) &&
            (!m_isFinding || std::binary_search(m_found.begin(), m_found.end(), nr)))
            rows.push_back(nr);
    return rows;
}

void RowFilter::showAll()
{
    const QSignalBlocker quiet(m_find);
    m_find->clear();
    m_pause.stop();
    m_isFinding = false;
    m_show = Show::All;
    m_named.clear();
}

void RowFilter::show(Show show)
{
    showAll();
    m_show = show;
}

int RowFilter::count(Show show) const
{
    int count = 0;
    for (std::int64_t nr = 1; nr <= m_desk.index().size(); ++nr)
        count += isShown(nr, show) ? 1 : 0;
    return count;
}

void RowFilter::showNamed(std::vector<std::int64_t> rows)
{
    showAll();
    m_named = std::move(rows);
    m_show = Show::Named;
}

void RowFilter::refresh()
{
    const QString names[] = {tr("All rows (%1)"),
                             tr("Undecided (%1)"),
                             tr("Flags to answer (%1)"),
                             tr("Questions (%1)"),
                             tr("Masked (%1)"),
                             tr("Withheld (%1)"),
                             tr("In the way of giving out (%1)")};
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (std::size_t i = 0; i < std::size(names); ++i) {
        if (static_cast<Show>(i) == Show::Named && m_named.empty())
            continue;
        m_choice->addItem(names[i].arg(numberText(count(static_cast<Show>(i)))), int(i));
        if (static_cast<Show>(i) == m_show)
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
}

void RowFilter::toFind()
{
    m_find->setFocus();
    m_find->selectAll();
}

void RowFilter::toChoice()
{
    m_choice->setFocus();
    m_choice->showPopup();
}

void RowFilter::find()
{
    const QString text = m_find->text().simplified();
    m_desk.findText(text);
    if (text.isEmpty() && std::exchange(m_isFinding, false))
        emit chosen();
}

void RowFilter::takeFound(const std::vector<std::int64_t>& rows)
{
    m_found = rows;
    m_isFinding = true;
    emit chosen();
}

bool RowFilter::eventFilter(QObject* watched, QEvent* event)
{
    // Esc is the field's own as long as it has the focus.
    if (watched == m_find && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape)
            m_find->clear();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter ||
            key == Qt::Key_Down) {
            if (m_pause.isActive()) {
                m_pause.stop();
                find();
            }
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
