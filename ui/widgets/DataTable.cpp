// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/DataTable.h"

#include "ui/models/TableText.h"
#include "ui/theme/Settings.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace postinsyn {

namespace {

// In characters of the usual text.
constexpr int restCharacters = 24; ///< of the column that gets what is left, at least
constexpr int longText = 20;       ///< from here on a column may be narrower than its text
constexpr int leastOfRest = 16;
constexpr int leastCharacters = 10; ///< but not narrower than this

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
        option->state.setFlag(QStyle::State_HasFocus, false); // the frame is round the whole row
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
    heading->viewport()->installEventFilter(this);
    heading->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(heading, &QHeaderView::customContextMenuRequested, this,
            [this, heading](const QPoint& place) { showColumnMenu(heading->mapToGlobal(place)); });
    connect(heading, &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_isSizedByUser)
            return;
        if (m_widths != Widths::Chosen)
            m_widths = column == m_rest ? Widths::Chosen : Widths::RestFitted;
        fitColumns();
        keepLayout();
    });
    connect(heading, &QHeaderView::sectionMoved, this, &DataTable::keepLayout);
    connect(heading, &QHeaderView::sectionClicked, this, &DataTable::keepLayout);
    m_keep.setSingleShot(true);
    connect(&m_keep, &QTimer::timeout, this, [this] {
        // Widths are of the text size they were made at.
        m_settings.setLayout(keptAs(), QByteArray::number(int(m_widths)) + ' ' +
                                           QByteArray::number(letter()) + ' ' +
                                           horizontalHeader()->saveState());
    });
    connect(this, &QTableView::doubleClicked, this, &DataTable::rowOpened);
}

bool DataTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == horizontalHeader()->viewport()) {
        const QEvent::Type type = event->type();
        if (type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick)
            m_isSizedByUser = true;
        else if (type == QEvent::MouseButtonRelease)
            m_isSizedByUser = false;
    }
    return QTableView::eventFilter(watched, event);
}

QString DataTable::keptAs() const
{
    return m_name + QStringLiteral("/table");
}

void DataTable::keepLayout()
{
    if (!m_characters.isEmpty())
        m_keep.start(0);
}

int DataTable::letter() const
{
    return fontMetrics().averageCharWidth();
}

int DataTable::usualWidth(int column) const
{
    // The heading is heavier than the text below, and may have an arrow, in a room of its own.
    const int heading = horizontalHeader()->sectionSizeHint(column);
    const int characters = m_characters.at(column) > 0 ? m_characters.at(column) : restCharacters;
    return std::max(heading, characters * letter() + Theme::current().space(2));
}

int DataTable::leastWidth(int column) const
{
    const int characters = m_characters.at(column);
    const int usual = usualWidth(column);
    if (characters > 0 && characters < longText)
        return usual;
    const int least = characters > 0 ? leastCharacters : leastOfRest;
    return std::min(usual, std::max(horizontalHeader()->sectionSizeHint(column),
                                    least * letter() + Theme::current().space(2)));
}

void DataTable::layOutColumns(const QList<int>& characters)
{
    if (m_characters.isEmpty())
        for (int column = 0; column < int(characters.size()); ++column)
            if (isColumnHidden(column))
                m_hidden << column;
    m_characters = characters;
    m_rest = int(characters.indexOf(0));
    if (m_rest < 0)
        m_rest = int(characters.size()) - 1;
    m_widths = Widths::Fitted;
    for (int column = 0; column < int(characters.size()); ++column)
        setColumnWidth(column, usualWidth(column));
    restoreLayout();
    fitColumns();
}

void DataTable::restoreLayout()
{
    const QByteArray kept = m_settings.layout(keptAs());
    const qsizetype first = kept.indexOf(' ');
    const qsizetype second = kept.indexOf(' ', first + 1);
    const int keptLetter = second < 0 ? 0 : kept.mid(first + 1, second - first - 1).toInt();
    if (keptLetter <= 0 || !horizontalHeader()->restoreState(kept.mid(second + 1)))
        return;
    m_widths =
        Widths(std::clamp(kept.left(first).toInt(), int(Widths::Fitted), int(Widths::Chosen)));
    for (const int column : shownColumns())
        setColumnWidth(column, columnWidth(column) * letter() / keptLetter);
}

void DataTable::fitColumns()
{
    if (m_rest < 0 || m_widths == Widths::Chosen)
        return;
    const bool isHeld = std::exchange(m_isSizedByUser, false);
    const QList<int> columns = shownColumns();
    int used = 0;
    int mayGive = 0;
    for (const int column : columns) {
        if (m_widths == Widths::Fitted)
            setColumnWidth(column, usualWidth(column));
        else if (column == m_rest)
            setColumnWidth(column, leastWidth(column));
        used += columnWidth(column);
        mayGive += usualWidth(column) - leastWidth(column);
    }
    const int left = viewport()->width() - used;
    if (left >= 0 && columns.contains(m_rest))
        setColumnWidth(m_rest, columnWidth(m_rest) + left);
    else if (m_widths == Widths::Fitted && left < 0 && mayGive > 0)
        for (const int column : columns) {
            // Long texts give way to each other before one has to scroll.
            const int give = usualWidth(column) - leastWidth(column);
            const int share = std::min(give, int((qint64(-left) * give + mayGive - 1) / mayGive));
            setColumnWidth(column, columnWidth(column) - share);
        }
    m_isSizedByUser = isHeld;
}

QList<int> DataTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns << column;
    return columns;
}

QString DataTable::titleOf(int column) const
{
    return model()->headerData(column, Qt::Horizontal).toString();
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
    if (selectionModel() == nullptr)
        return;
    if (chosenRows() > mostCopied) {
        const QString text =
            tr("At most %1 rows can be copied at a time.").arg(numberText(mostCopied));
        QToolTip::showText(mapToGlobal(rect().center()), plainToolTip(text));
        return;
    }
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    std::sort(rows.begin(), rows.end());
    if (!rows.isEmpty())
        QApplication::clipboard()->setMimeData(
            tableMime(*model(), rows, shownColumns(), withHeadings));
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

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the frame is wider than the cell
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const int row = currentIndex().row();
    if (!hasFocus() || row < 0)
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    QPainter painter(viewport());
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void DataTable::scrollContentsBy(int right, int down)
{
    QTableView::scrollContentsBy(right, down);
    viewport()->update(); // the frame stays where it is when the cells go aside
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        chooseColumns();
    else
        QTableView::contextMenuEvent(event);
}

void DataTable::chooseColumns()
{
    const QHeaderView* heading = horizontalHeader();
    showColumnMenu(heading->mapToGlobal(QPoint(0, heading->height())));
}

void DataTable::showColumnMenu(const QPoint& place)
{
    if (model() == nullptr)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const qsizetype shown = shownColumns().size();
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QAction* action = menu->addAction(withoutMnemonic(titleOf(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown > 1);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            fitColumns();
            keepLayout();
        });
    }
    menu->addSeparator();
    addMoves(*menu);
    if (isSortingEnabled())
        addSorting(*menu);
    connect(menu->addAction(tr("&Reset the view")), &QAction::triggered, this,
            &DataTable::resetLayout);
    menu->popup(place);
}

void DataTable::addMoves(QMenu& menu)
{
    QHeaderView* heading = horizontalHeader();
    const QList<int> columns = shownColumns();
    const auto add = [&](const QString& title, bool isLeft) {
        QMenu* moves = menu.addMenu(title);
        for (qsizetype at = isLeft ? 1 : 0; at < columns.size() - (isLeft ? 0 : 1); ++at) {
            const int column = columns.at(at);
            const int beside = columns.at(at + (isLeft ? -1 : 1));
            connect(moves->addAction(withoutMnemonic(titleOf(column))), &QAction::triggered, this,
                    [heading, column, beside] {
                        heading->moveSection(heading->visualIndex(column),
                                             heading->visualIndex(beside));
                    });
        }
    };
    add(tr("Move to the &left"), true);
    add(tr("Move to the r&ight"), false);
}

void DataTable::addSorting(QMenu& menu)
{
    QMenu* sorting = menu.addMenu(tr("&Sort by"));
    for (const int column : shownColumns())
        connect(sorting->addAction(withoutMnemonic(titleOf(column))), &QAction::triggered, this,
                [this, column] {
                    const QHeaderView* heading = horizontalHeader();
                    const bool isAgain = heading->sortIndicatorSection() == column &&
                                         heading->sortIndicatorOrder() == Qt::AscendingOrder;
                    sortByColumn(column, isAgain ? Qt::DescendingOrder : Qt::AscendingOrder);
                    keepLayout();
                });
}

void DataTable::resetLayout()
{
    QHeaderView* heading = horizontalHeader();
    for (int column = 0; column < heading->count(); ++column) {
        setColumnHidden(column, m_hidden.contains(column));
        heading->moveSection(heading->visualIndex(column), column);
    }
    m_keep.stop();
    m_settings.setLayout(keptAs(), {});
    layOutColumns(m_characters);
}

}
