// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/search/SavedSearches.h"

#include "core/task/SaveSearch.h"
#include "ui/pages/search/ConditionWords.h"
#include "ui/pages/search/SearchPanel.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainText.h"

#include <QAction>
#include <QCollator>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace postinsyn {

namespace {

constexpr int longestName = 60;

/// The conditions as the chips say them; days that count from today as they were typed.
QString conditionsText(const SavedSearch& search)
{
    QStringList texts;
    for (const FilterCondition& condition : conditionsOf(search.filter))
        texts << (condition.kind == FilterCondition::Kind::Span && !search.relativeSpan.empty()
                      ? fromUtf8(search.relativeSpan)
                      : conditionText(search.filter, condition));
    return texts.join(QStringLiteral(", "));
}

LocalDate dayOfSearch()
{
    return TimeZone::stockholm().dateOf(Instant::now());
}

}

SavedSearches::SavedSearches(const PageContext& context, SearchPanel& panel)
    : m_context(context), m_panel(panel)
{
    m_menu = new QMenu(this);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedSearches::fillMenu);
    m_button = new QPushButton(lineIcon(QStringLiteral("search")), tr("Saved sea&rches"));
    m_button->setMenu(m_menu);
    m_keep = new QAction(tr("&Keep this search …"), this);
    m_keep->setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    connect(m_keep, &QAction::triggered, this, [this] {
        if (!m_panel.filter().isEmpty())
            askName(Naming::New);
    });
    m_open = new QAction(tr("&Saved searches"), this);
    m_open->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+S")));
    connect(m_open, &QAction::triggered, m_button, &QPushButton::showMenu);
    connect(&m_panel, &SearchPanel::filterChanged, this, &SavedSearches::leaveNaming);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeStrip());
    hide();
}

QWidget* SavedSearches::makeStrip()
{
    auto* strip = new QWidget;
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().space(1));
    m_name = new QLineEdit;
    m_name->setMaxLength(longestName);
    m_name->setMinimumWidth(Theme::current().space(30));
    m_label = plainLabel(tr("&Name of the search"));
    m_label->setBuddy(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &SavedSearches::tellName);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedSearches::takeName);
    m_take = new QPushButton;
    m_take->setProperty("accent", true);
    connect(m_take, &QPushButton::clicked, this, &SavedSearches::takeName);
    auto* leave = new QPushButton(tr("Cancel"));
    connect(leave, &QPushButton::clicked, this, &SavedSearches::leaveNaming);
    m_told = dimLabel({});
    row->addWidget(m_label);
    row->addWidget(m_name);
    row->addWidget(m_take);
    row->addWidget(leave);
    row->addWidget(m_told, 1);
    return strip;
}

std::vector<SavedSearch> SavedSearches::known() const
{
    auto all = m_context.session.read([](Archive& archive) { return savedSearches(archive); });
    QCollator order(QLocale(QStringLiteral("sv_SE")));
    order.setNumericMode(true);
    std::sort(all.begin(), all.end(), [&](const SavedSearch& a, const SavedSearch& b) {
        return order.compare(fromUtf8(a.name), fromUtf8(b.name)) < 0;
    });
    return all;
}

bool SavedSearches::isTaken(const QString& name) const
{
    const auto all = known();
    return std::any_of(all.begin(), all.end(),
                       [&](const SavedSearch& one) { return fromUtf8(one.name) == name; });
}

void SavedSearches::fillMenu()
{
    m_menu->clear();
    m_menu->setToolTipsVisible(true);
    const auto all = known();
    for (const SavedSearch& one : all) {
        QAction* action = m_menu->addAction(withoutMnemonic(shownText(fromUtf8(one.name))));
        action->setToolTip(plainToolTip(conditionsText(one)));
        connect(action, &QAction::triggered, this, [this, one] { recall(one); });
    }
    if (all.empty())
        m_menu->addAction(tr("No search is kept yet"))->setEnabled(false);
    m_menu->addSeparator();
    addChanges();
}

void SavedSearches::addChanges()
{
    QAction* keep = m_menu->addAction(tr("&Keep this search …"), m_keep, &QAction::trigger);
    keep->setEnabled(!m_panel.filter().isEmpty());
    if (m_current.isEmpty() || !isTaken(m_current))
        return;
    const QString shown = withoutMnemonic(shownText(m_current));
    m_menu->addAction(tr("&Rename “%1” …").arg(shown), this, [this] { askName(Naming::Other); });
    m_menu->addAction(tr("&Delete “%1”").arg(shown), this, &SavedSearches::remove);
}

void SavedSearches::recall(const SavedSearch& search)
{
    leaveNaming();
    m_current = fromUtf8(search.name);
    m_panel.setFilter(search.on(dayOfSearch()), fromUtf8(search.relativeSpan));
}

void SavedSearches::askName(Naming naming)
{
    m_naming = naming;
    QString proposed = m_current;
    if (proposed.isEmpty())
        proposed = conditionsText({{}, m_panel.relativeSpan().toStdString(), m_panel.filter()});
    m_name->setText(proposed.left(longestName));
    show();
    tellName();
    m_name->setFocus();
    m_name->selectAll();
}

/// What the button would do with the name as it stands.
void SavedSearches::tellName()
{
    const QString name = m_name->text().trimmed();
    const bool isOld = m_naming == Naming::Other && name == m_current;
    const bool isOther = !isOld && isTaken(name);
    m_take->setEnabled(!name.isEmpty() && !isOld);
    if (m_naming == Naming::Other)
        m_take->setText(tr("Rename"));
    else
        m_take->setText(isOther ? tr("Replace") : tr("Keep"));
    if (isOther)
        m_told->setText(tr("There is a search of that name; this one takes its place."));
    else if (m_naming == Naming::New && !m_panel.relativeSpan().isEmpty())
        m_told->setText(tr("The days count from the day of the search: %1.")
                            .arg(shownText(m_panel.relativeSpan())));
    else
        m_told->clear();
}

void SavedSearches::takeName()
{
    const QString name = m_name->text().trimmed();
    if (!m_take->isEnabled() || name.isEmpty())
        return;
    leaveNaming();
    m_naming == Naming::New ? keep(name) : rename(name);
}

void SavedSearches::submit(const QString& title, std::function<void(Archive&)> work,
                           std::function<void()> done)
{
    JobOrder order{title};
    order.haste = Haste::Quick;
    m_context.session.submit(
        order, this, [work = std::move(work)](Archive& archive, ProgressMeter&) { work(archive); },
        std::move(done));
}

void SavedSearches::keep(const QString& name)
{
    const SavedSearch search{name.toStdString(), m_panel.relativeSpan().toStdString(),
                             m_panel.filter()};
    submit(
        tr("Keeping a search"), [search](Archive& archive) { saveSearch(archive, search); },
        [this, name] {
            m_current = name;
            m_context.shell.tell({Tone::Ok,
                                  tr("The search is kept: %1").arg(shownText(name)),
                                  tr("It lies in the archive, for all who open it."),
                                  {},
                                  true});
        });
}

void SavedSearches::rename(const QString& name)
{
    submit(
        tr("Renaming a search"),
        [from = m_current.toStdString(), to = name.toStdString()](Archive& archive) {
            renameSearch(archive, from, to);
        },
        [this, name] { m_current = name; });
}

void SavedSearches::remove()
{
    const auto all = known();
    const auto gone = std::find_if(all.begin(), all.end(), [this](const SavedSearch& one) {
        return fromUtf8(one.name) == m_current;
    });
    if (gone == all.end())
        return;
    submit(
        tr("Deleting a search"),
        [name = gone->name](Archive& archive) { deleteSearch(archive, name); },
        [this, search = *gone] {
            m_current.clear();
            m_context.shell.tell(
                {Tone::Ok,
                 tr("The saved search is deleted: %1").arg(shownText(fromUtf8(search.name))),
                 {},
                 {{tr("Put it back"), [this, search] {
                       submit(
                           tr("Keeping a search"),
                           [search](Archive& archive) { saveSearch(archive, search); },
                           [this, search] { m_current = fromUtf8(search.name); });
                   }}}});
        });
}

void SavedSearches::leaveNaming()
{
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(focusWidget()) || m_name->hasFocus();
    hide();
    if (hadFocus)
        m_button->setFocus();
}

void SavedSearches::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leaveNaming();
    else
        QWidget::keyPressEvent(event);
}

}
