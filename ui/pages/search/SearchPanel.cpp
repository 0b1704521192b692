// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/search/SearchPanel.h"

#include "core/domain/OwnAddresses.h"
#include "core/store/LogStore.h"
#include "ui/pages/search/ConditionWords.h"
#include "ui/pages/search/EmptyResult.h"
#include "ui/pages/search/FilterBar.h"
#include "ui/pages/search/MessageDetail.h"
#include "ui/pages/search/Timeline.h"
#include "ui/pages/search/TopPartiesView.h"
#include "ui/theme/IconSet.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeptSizes.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

namespace {

/// Enough for the tallest screen: they come before all ids are known.
constexpr std::size_t firstRows = 200;

using Kind = FilterCondition::Kind;

struct FoundDetail {
    LoggedMessage message;
    std::vector<MessageOrigin> origins;
};

std::vector<Kind> kindsOf(const MessageFilter& filter)
{
    std::vector<Kind> kinds;
    for (const FilterCondition& condition : conditionsOf(filter))
        if (condition.kind != Kind::WithSystem && (kinds.empty() || kinds.back() != condition.kind))
            kinds.push_back(condition.kind);
    return kinds;
}

}

SearchPanel::SearchPanel(const PageContext& context, const QString& name) : m_context(context)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    m_bar = new FilterBar;
    connect(m_bar, &FilterBar::filterChanged, this, [this] { change(m_bar->filter()); });
    column->addWidget(m_bar);
    column->addWidget(makeChipRow());
    m_timeline = new Timeline;
    connect(m_timeline, &Timeline::spanChosen, this, &SearchPanel::narrow);
    connect(m_timeline, &Timeline::undone, this, [this] {
        if (m_wider.empty())
            return;
        const MessageFilter wider = m_wider.back();
        m_wider.pop_back();
        const std::vector<MessageFilter> rest = m_wider;
        change(wider);
        m_wider = rest;
    });
    column->addWidget(m_timeline);
    column->addWidget(makeResult(name), 1);
    makeActions();
    makeChips();
}

QWidget* SearchPanel::makeChipRow()
{
    auto* row = new QWidget;
    m_chipFlow = new FlowLayout(row);
    m_noChips = dimLabel(tr("All messages of the archive"));
    m_chipFlow->addWidget(m_noChips);
    m_clear = new QPushButton(tr("Clear all"));
    m_clear->setFlat(true);
    connect(m_clear, &QPushButton::clicked, this, [this] { change({}); });
    m_chipFlow->addWidget(m_clear);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    m_order = new QPushButton;
    m_order->setFlat(true);
    m_order->setAccessibleDescription(tr("Turns the order of the rows round"));
    connect(m_order, &QPushButton::clicked, this, [this] { m_actions.first()->toggle(); });
    auto* line = new QWidget;
    auto* both = new QHBoxLayout(line);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(row, 1);
    both->addWidget(m_order, 0, Qt::AlignTop);
    return line;
}

QWidget* SearchPanel::makeResult(const QString& name)
{
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    m_body = new QStackedWidget;
    makeTable(name);
    m_body->addWidget(m_table);
    m_empty = new EmptyResult;
    connect(m_empty, &EmptyResult::cleared, this, [this] { change({}); });
    connect(m_empty, &EmptyResult::removed, this,
            [this](Kind kind) { change(withoutKind(m_filter, kind)); });
    connect(m_empty, &EmptyResult::monitoringWanted, this, [this] {
        MessageFilter filter = m_filter;
        filter.withSystem = true;
        change(filter);
    });
    m_body->addWidget(m_empty);
    split->addWidget(m_body);
    m_side = new QStackedWidget;
    m_top = new TopPartiesView;
    connect(m_top, &TopPartiesView::chosen, this, [this](Kind kind, const QString& text) {
        MessageFilter filter = withoutKind(m_filter, kind);
        auto& texts = kind == Kind::Sender      ? filter.senders
                      : kind == Kind::Recipient ? filter.recipients
                                                : filter.domains;
        texts = {text.toStdString()};
        change(filter);
    });
    m_side->addWidget(m_top);
    m_detail = new MessageDetail;
    connect(m_detail, &MessageDetail::closed, this, &SearchPanel::closeDetail);
    m_side->addWidget(m_detail);
    m_side->setMinimumWidth(Theme::current().space(30));
    split->addWidget(m_side);
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 1);
    keepSizes(*split, name, m_context.settings);
    return split;
}

void SearchPanel::makeTable(const QString& name)
{
    m_table = new ResultTable(m_context, name);
    m_model = m_table->result();
    tellOrder();
    connect(m_table, &ResultTable::turned, this, [this](bool isNewestFirst) {
        m_actions.first()->setChecked(isNewestFirst);
        tellOrder();
        if (m_isSearching)
            search(); // the first rows are others now
    });
    connect(m_table, &DataTable::choiceChanged, this, [this] {
        followCurrent();
        emit countsChanged();
        emit actsChanged();
    });
    connect(m_table, &DataTable::rowOpened, this, &SearchPanel::openDetail);
    connect(m_model, &ResultModel::rowsLoaded, this, [this] { followCurrent(); });
}

void SearchPanel::tellOrder()
{
    const bool isNewest = m_model->isNewestFirst();
    m_order->setText(isNewest ? tr("Newest first") : tr("Oldest first"));
    m_order->setIcon(
        lineIcon(isNewest ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up")));
    m_order->setToolTip(tr("Turns the order of the rows round"));
}

void SearchPanel::makeActions()
{
    auto* order = new QAction(tr("&Newest first"), this);
    order->setCheckable(true);
    order->setChecked(m_model->isNewestFirst());
    order->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+O")));
    connect(order, &QAction::toggled, m_table, &ResultTable::setNewestFirst);
    auto* line = new QAction(tr("To the &timeline"), this);
    line->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+T")));
    connect(line, &QAction::triggered, m_timeline,
            [this] { m_timeline->setFocus(Qt::ShortcutFocusReason); });
    auto* clear = new QAction(tr("&Clear all conditions"), this);
    clear->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+Backspace")));
    connect(clear, &QAction::triggered, this, [this] { change({}); });
    m_actions = {order, line, clear};
}

const ResultIds& SearchPanel::ids() const
{
    return m_model->ids();
}

QString SearchPanel::relativeSpan() const
{
    return m_bar->relativeSpan();
}

void SearchPanel::setFilter(const MessageFilter& filter, const QString& relativeSpan)
{
    m_filter = filter;
    m_wider.clear();
    m_bar->setFilter(filter, relativeSpan);
    makeChips();
    search();
}

void SearchPanel::setFieldsShown(bool isOn)
{
    m_bar->setVisible(isOn);
    emit fieldsShown(isOn);
}

void SearchPanel::change(const MessageFilter& filter)
{
    setFilter(filter);
    emit filterChanged();
}

void SearchPanel::narrow(const Period& span)
{
    std::vector<MessageFilter> wider = m_wider;
    wider.push_back(m_filter);
    MessageFilter filter = m_filter;
    filter.from = span.from;
    filter.to = span.to;
    change(filter);
    m_wider = std::move(wider);
    m_timeline->setFocus();
}

void SearchPanel::refresh()
{
    search();
}

void SearchPanel::makeChips()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const FilterCondition& condition : conditionsOf(m_filter)) {
        auto* chip = new Chip(conditionText(m_filter, condition));
        // Later: the chip is in the middle of its own click, and may be pressed twice.
        connect(
            chip, &Chip::removed, this,
            [this, condition, whole = m_filter] {
                if (whole == m_filter)
                    change(without(m_filter, condition));
            },
            Qt::QueuedConnection);
        m_chipFlow->insertWidget(int(m_chips.size()), chip);
        m_chips.append(chip);
        chip->show();
    }
    m_noChips->setVisible(m_chips.isEmpty());
    m_clear->setVisible(m_chips.size() > 1);
}

void SearchPanel::search()
{
    m_isSearching = true;
    m_isComplete = false;
    m_hidden = 0;
    m_counting = {};
    m_topping = {};
    for (Chip* chip : m_chips)
        chip->setNote(tr("counting ..."));
    emit countsChanged();
    m_search = m_context.session.ask(
        this,
        [filter = m_filter, isNewestFirst = m_model->isNewestFirst()](Archive& archive,
                                                                      const std::stop_token&) {
            const OwnAddresses own = archive.ownAddresses();
            return isNewestFirst ? archive.log().findLast(filter, own, firstRows)
                                 : archive.log().findFirst(filter, own, firstRows);
        },
        [this](std::vector<MessageId> ids) { showFirst(std::move(ids)); });
}

void SearchPanel::showFirst(std::vector<MessageId> ids)
{
    if (ids.size() < firstRows)
        return showAll(std::move(ids));
    m_model->show(std::make_shared<const std::vector<MessageId>>(std::move(ids)));
    m_body->setCurrentWidget(m_table);
    askAll();
}

void SearchPanel::askAll()
{
    m_search = m_context.session.ask(
        this,
        [filter = m_filter](Archive& archive, const std::stop_token&) {
            return archive.log().find(filter, archive.ownAddresses());
        },
        [this](std::vector<MessageId> ids) { showAll(std::move(ids)); });
}

void SearchPanel::showAll(std::vector<MessageId> ids)
{
    m_isSearching = false;
    m_isComplete = true;
    m_total = m_context.session.read([](Archive& archive) { return archive.log().messageTotal(); });
    m_model->show(std::make_shared<const std::vector<MessageId>>(std::move(ids)));
    const std::optional<Period> span = m_filter.from && m_filter.to
                                           ? std::optional(Period{*m_filter.from, *m_filter.to})
                                           : std::nullopt;
    m_timeline->show(m_model->ids(), span);
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty)
        m_empty->begin(m_filter, m_total == 0);
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    emit countsChanged();
    emit actsChanged();
    emit completed();
    if (isEmpty)
        m_top->show({});
    countMonitoring();
}

void SearchPanel::countMonitoring()
{
    if (m_filter.withSystem)
        return countConditions(0);
    m_counting = m_context.session.ask(
        this,
        [filter = m_filter](Archive& archive, const std::stop_token&) {
            return archive.log().hiddenSystemCount(filter, archive.ownAddresses());
        },
        [this](std::size_t hidden) {
            m_hidden = hidden;
            if (hidden > 0 && m_model->rowCount() == 0)
                m_empty->addMonitoring(hidden);
            emit countsChanged();
            countConditions(0);
        });
}

void SearchPanel::countConditions(std::size_t from)
{
    const std::vector<FilterCondition> conditions = conditionsOf(m_filter);
    if (from >= conditions.size())
        return m_model->rowCount() == 0 ? countHidden(0) : countTop();
    const MessageFilter alone = onlyWith(m_filter, conditions[from]);
    const auto tell = [this, from](std::size_t count) {
        m_chips.at(qsizetype(from))->setNote(numberText(std::int64_t(count)));
        countConditions(from + 1);
    };
    if (alone == m_filter)
        return tell(m_model->ids()->size());
    m_counting = m_context.session.ask(
        this,
        [alone](Archive& archive, const std::stop_token&) {
            return archive.log().find(alone, archive.ownAddresses()).size();
        },
        tell);
}

void SearchPanel::countHidden(std::size_t from)
{
    const std::vector<Kind> kinds = kindsOf(m_filter);
    if (from >= kinds.size())
        return;
    m_counting = m_context.session.ask(
        this,
        [wider = withoutKind(m_filter, kinds[from])](Archive& archive, const std::stop_token&) {
            return archive.log().find(wider, archive.ownAddresses()).size();
        },
        [this, kind = kinds[from], from](std::size_t count) {
            m_empty->add(kind, count);
            countHidden(from + 1);
        });
}

void SearchPanel::countTop()
{
    m_top->setCounting();
    m_topping = m_context.session.ask(
        this,
        [ids = m_model->ids()](Archive& archive, const std::stop_token&) {
            return countParties(archive.database(), *ids, TopPartiesView::shownOfEach);
        },
        [this](const TopParties& top) { m_top->show(top); });
}

void SearchPanel::openDetail()
{
    m_side->setCurrentWidget(m_detail);
    followCurrent();
}

void SearchPanel::closeDetail()
{
    m_side->setCurrentWidget(m_top);
    m_table->setFocus();
}

void SearchPanel::followCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (m_side->currentWidget() != m_detail || !current.isValid())
        return;
    m_detailing = m_context.session.glance(
        this,
        [id = m_model->idAt(current.row())](Archive& archive, const std::stop_token&) {
            const std::vector<MessageId> ids{id};
            const auto messages = archive.log().load(ids, archive.ownAddresses());
            std::optional<FoundDetail> found;
            if (!messages.empty())
                found = FoundDetail{messages.front(), archive.log().originsOf(id)};
            return found;
        },
        [this](const std::optional<FoundDetail>& found) {
            if (found)
                m_detail->show(found->message, found->origins);
        });
}

QString SearchPanel::counts() const
{
    QString text;
    if (!m_isComplete)
        text = tr("counting ...");
    else
        text = tr("%1 of %2 message(s)", "", int(m_total))
                   .arg(numberText(std::int64_t(m_model->ids()->size())),
                        numberText(std::int64_t(m_total)));
    if (m_isComplete && m_hidden > 0)
        text += tr("; monitoring mail not shown: %1").arg(numberText(std::int64_t(m_hidden)));
    if (const qsizetype chosen = m_table->chosenRows(); chosen > 0)
        text += tr(", %1 chosen", "", int(chosen)).arg(numberText(chosen));
    return text;
}

bool SearchPanel::can(Act act) const
{
    switch (act) {
    case Act::Copy:
    case Act::CopyWithHeadings:
        return m_table->chosenRows() > 0;
    case Act::Find:
    case Act::Refresh:
    case Act::FilterRow:
        return true;
    case Act::FindNext:
    case Act::FindPrevious:
    case Act::SelectAll:
        return m_model->rowCount() > 0;
    default:
        return false;
    }
}

void SearchPanel::perform(Act act)
{
    switch (act) {
    case Act::Copy:
        return m_table->copyRows(false);
    case Act::CopyWithHeadings:
        return m_table->copyRows(true);
    case Act::Find:
        setFieldsShown(true);
        return m_bar->focusParty();
    case Act::FindNext:
        return move(1);
    case Act::FindPrevious:
        return move(-1);
    case Act::FilterRow:
        return setFieldsShown(m_bar->isHidden());
    case Act::Refresh:
        return refresh();
    case Act::SelectAll:
        return m_table->selectAll();
    default:
        return;
    }
}

void SearchPanel::move(int step)
{
    const QModelIndex current = m_table->currentIndex();
    const int from = current.isValid() ? current.row() + step : 0;
    const int row = std::clamp(from, 0, m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->setFocus();
}

}
