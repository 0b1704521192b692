// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/DataTable.h"

#include "ui/models/TableText.h"
#include "ui/theme/Settings.h"
#include "ui/widgets/PlainText.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QStyledItemDelegate>

namespace postinsyn {

namespace {

/// Draws what a sender wrote as the characters it is made of, in one line.
class PlainDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QString displayText(const QVariant& value, const QLocale& locale) const override
    {
        return shownText(QStyledItemDelegate::displayText(value, locale));
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_HasFocus, false); // the row is told by its background
    }
};

}

DataTable::DataTable(const QString& name, Settings& settings, QWidget* parent)
    : QTableView(parent), m_name(name), m_settings(settings)
{
    const Theme& theme = Theme::current();
    setItemDelegate(new PlainDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves the table: it is one stop of many
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    verticalHeader()->hide();
    QHeaderView* heading = horizontalHeader();
    heading->setSectionsMovable(true);
    heading->setHighlightSections(false);
    heading->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heading->setFont(theme.font(TypeStep::Strong));
    heading->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(heading, &QHeaderView::customContextMenuRequested, this, &DataTable::showColumnMenu);
    connect(this, &QTableView::doubleClicked, this, &DataTable::rowOpened);
}

DataTable::~DataTable()
{
    if (model() != nullptr && !m_characters.isEmpty())
        m_settings.setLayout(m_name + QStringLiteral("/table"), horizontalHeader()->saveState());
}

void DataTable::layOutColumns(const QList<int>& characters)
{
    m_characters = characters;
    QHeaderView* heading = horizontalHeader();
    const int one = fontMetrics().averageCharWidth();
    for (qsizetype column = 0; column < characters.size(); ++column)
        if (characters.at(column) > 0)
            setColumnWidth(int(column),
                           int(characters.at(column)) * one + Theme::current().space(2));
    heading->setStretchLastSection(true);
    heading->restoreState(m_settings.layout(m_name + QStringLiteral("/table")));
}

void DataTable::selectRow(int row)
{
    if (selectionModel() != nullptr)
        selectionModel()->setCurrentIndex(model()->index(row, 0),
                                          QItemSelectionModel::ClearAndSelect |
                                              QItemSelectionModel::Rows);
}

void DataTable::copyChosen(bool withHeadings) const
{
    QModelIndexList shown;
    for (const QModelIndex& index : selectedIndexes())
        if (!isColumnHidden(index.column()))
            shown.append(index);
    if (QMimeData* mime = tableMime(shown, withHeadings))
        QApplication::clipboard()->setMimeData(mime);
}

qsizetype DataTable::chosenRows() const
{
    qsizetype rows = 0;
    if (selectionModel() != nullptr)
        for (const QItemSelectionRange& range : selectionModel()->selection())
            rows += range.height();
    return rows;
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid())
        emit rowOpened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void DataTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit choiceChanged();
}

void DataTable::showColumnMenu(const QPoint& place)
{
    QMenu menu(this);
    QHeaderView* heading = horizontalHeader();
    int shown = heading->count() - heading->hiddenSectionCount();
    for (int visual = 0; visual < heading->count(); ++visual) {
        const int column = heading->logicalIndex(visual);
        QAction* action =
            menu.addAction(withoutMnemonic(model()->headerData(column, Qt::Horizontal).toString()));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown > 1);
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset the view")), &QAction::triggered, this, [this, heading] {
        m_settings.setLayout(m_name + QStringLiteral("/table"), {});
        for (int column = 0; column < heading->count(); ++column) {
            setColumnHidden(column, false);
            heading->moveSection(heading->visualIndex(column), column);
        }
        layOutColumns(m_characters);
    });
    menu.exec(heading->mapToGlobal(place));
}

}
