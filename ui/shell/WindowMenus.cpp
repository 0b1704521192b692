// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/WindowMenus.h"

#include "ui/theme/IconSet.h"
#include "ui/widgets/PlainText.h"

#include <QAction>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace postinsyn {

WindowMenus::WindowMenus(QMainWindow& window, const std::vector<PageEntry>& entries,
                         const WindowCommands& commands, QAction* helpPanel)
    : QObject(&window), m_window(window), m_commands(commands)
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu(helpPanel);
    m_pageMenu = addMenu(tr("&Page"));
    makeGoMenu(entries);
    makeHelpMenu();
    follow(nullptr);
    setHasArchive(false);
}

WindowMenus::~WindowMenus()
{
    for (const QPointer<QMenu>& menu : m_menus)
        delete menu; // the menu bar stays, and would keep it
}

QMenu* WindowMenus::addMenu(const QString& title)
{
    m_menus << m_window.menuBar()->addMenu(title);
    return m_menus.last();
}

QAction* WindowMenus::add(QMenu* menu, const QString& icon, const QString& text,
                          const QList<QKeySequence>& keys, const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(lineIcon(icon));
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, run);
    menu->addAction(action);
    return action;
}

QAction* WindowMenus::addAct(QMenu* menu, Act act, const QString& icon, const QString& text,
                             const QList<QKeySequence>& keys)
{
    QAction* action = add(menu, icon, text, keys, [this, act] {
        if (m_page && m_page->can(act))
            m_page->perform(act);
    });
    m_acts.insert(act, action);
    return action;
}

void WindowMenus::makeFileMenu()
{
    QMenu* menu = addMenu(tr("&File"));
    add(menu, QStringLiteral("plus"), tr("&New archive…"),
        {QKeySequence(QStringLiteral("Ctrl+Shift+N"))}, m_commands.newArchive);
    add(menu, QStringLiteral("folder"), tr("&Open archive…"), {QKeySequence::Open},
        m_commands.openArchive);
    QMenu* recentMenu = menu->addMenu(tr("&Recent archives"));
    connect(recentMenu, &QMenu::aboutToShow, this, [this, recentMenu] { fillRecent(recentMenu); });
    if (m_commands.practise)
        add(menu, QStringLiteral("practice"), tr("Practise with &invented data"), {},
            m_commands.practise);
    menu->addSeparator();
    addAct(menu, Act::Print, QStringLiteral("print"), tr("&Print…"), {QKeySequence::Print});
    menu->addSeparator();
    m_needArchive << add(
        menu, {}, tr("&Close archive"),
        {QKeySequence(QStringLiteral("Ctrl+W")), QKeySequence(QStringLiteral("Ctrl+F4"))},
        m_commands.closeArchive);
    add(menu, {}, tr("&Quit"),
        {QKeySequence(QStringLiteral("Alt+F4")), QKeySequence(QStringLiteral("Ctrl+Q"))},
        [this] { m_window.close(); });
}

void WindowMenus::fillRecent(QMenu* menu)
{
    menu->clear();
    const QStringList recent = m_commands.recent();
    for (const QString& path : recent)
        connect(menu->addAction(withoutMnemonic(shownText(path))), &QAction::triggered, this,
                [this, path] { m_commands.openRecent(path); });
    if (recent.isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

void WindowMenus::makeEditMenu()
{
    QMenu* menu = addMenu(tr("&Edit"));
    m_undoText = tr("&Undo");
    m_redoText = tr("&Redo");
    addAct(menu, Act::Undo, QStringLiteral("undo"), m_undoText,
           {QKeySequence(QStringLiteral("Ctrl+Z"))});
    addAct(menu, Act::Redo, QStringLiteral("redo"), m_redoText,
           {QKeySequence(QStringLiteral("Ctrl+Y")), QKeySequence(QStringLiteral("Ctrl+Shift+Z"))});
    menu->addSeparator();
    addAct(menu, Act::Copy, QStringLiteral("copy"), tr("&Copy"), {QKeySequence::Copy});
    addAct(menu, Act::CopyWithHeadings, {}, tr("Copy with &headings"),
           {QKeySequence(QStringLiteral("Ctrl+Shift+C"))});
    addAct(menu, Act::SelectAll, {}, tr("Select &all"), {QKeySequence::SelectAll});
    menu->addSeparator();
    addAct(menu, Act::Find, QStringLiteral("search"), tr("&Find"),
           {QKeySequence(QStringLiteral("Ctrl+F")), QKeySequence(QStringLiteral("Ctrl+B"))});
    addAct(menu, Act::FindNext, {}, tr("Find ne&xt"), {QKeySequence(Qt::Key_F3)});
    addAct(menu, Act::FindPrevious, {}, tr("Find &previous"),
           {QKeySequence(QStringLiteral("Shift+F3"))});
}

void WindowMenus::makeViewMenu(QAction* helpPanel)
{
    QMenu* menu = addMenu(tr("&View"));
    addAct(menu, Act::FilterRow, QStringLiteral("filter"), tr("&Filter row"),
           {QKeySequence(QStringLiteral("Ctrl+Shift+L"))});
    addAct(menu, Act::Refresh, QStringLiteral("refresh"), tr("&Read again"),
           {QKeySequence(Qt::Key_F5)});
    add(menu, QStringLiteral("columns"), tr("&Columns…"), {}, m_commands.columns);
    menu->addSeparator();
    add(menu, {}, tr("&Next pane"), {QKeySequence(Qt::Key_F6)}, m_commands.nextPane);
    helpPanel->setText(tr("&Help panel"));
    menu->addAction(helpPanel);
    add(menu, {}, tr("Reset all &views"), {}, m_commands.resetView);
    menu->addSeparator();
    add(menu, QStringLiteral("settings"), tr("&Settings"), {QKeySequence(QStringLiteral("Ctrl+,"))},
        [this] { m_commands.goTo(QStringLiteral("settings")); });
}

void WindowMenus::makeGoMenu(const std::vector<PageEntry>& entries)
{
    QMenu* menu = addMenu(tr("&Go"));
    int number = 0;
    for (const PageEntry& entry : entries)
        m_needArchive << add(menu, entry.icon, entry.title(),
                             {QKeySequence(QStringLiteral("Ctrl+%1").arg(++number))},
                             [this, id = entry.id] { m_commands.goTo(id); });
}

void WindowMenus::makeHelpMenu()
{
    QMenu* menu = addMenu(tr("&Help"));
    add(menu, QStringLiteral("help"), tr("&Help for this page"), {QKeySequence(Qt::Key_F1)},
        m_commands.help);
    add(menu, QStringLiteral("list"), tr("&Keyboard shortcuts"),
        {QKeySequence(QStringLiteral("Ctrl+F1"))}, m_commands.shortcuts);
    menu->addSeparator();
    add(menu, QStringLiteral("info"), tr("&About Postinsyn"), {}, m_commands.about);
}

void WindowMenus::follow(Page* page)
{
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    if (page != nullptr)
        connect(page, &Page::actsChanged, this, &WindowMenus::showActs);
    showActs();
}

void WindowMenus::showActs()
{
    for (auto it = m_acts.begin(); it != m_acts.end(); ++it)
        it.value()->setEnabled(m_page && m_page->can(it.key()));
    const auto describe = [this](Act act, const QString& bare) {
        const QString what = m_page ? m_page->describe(act) : QString();
        m_acts.value(act)->setText(
            what.isEmpty() ? bare : tr("%1: %2").arg(bare, withoutMnemonic(shownText(what))));
    };
    describe(Act::Undo, m_undoText);
    describe(Act::Redo, m_redoText);
    m_pageMenu->clear();
    const QList<QAction*> actions = m_page ? m_page->pageActions() : QList<QAction*>();
    for (QAction* action : actions)
        if (action != nullptr)
            m_pageMenu->addAction(action);
        else
            m_pageMenu->addSeparator();
    m_pageMenu->menuAction()->setVisible(!actions.isEmpty());
}

void WindowMenus::showAt(const QPoint& place)
{
    auto* menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_acts.value(Act::Copy));
    menu->addAction(m_acts.value(Act::CopyWithHeadings));
    menu->addAction(m_acts.value(Act::SelectAll));
    menu->addSeparator();
    menu->addActions(m_pageMenu->actions());
    menu->popup(place);
}

void WindowMenus::setHasArchive(bool hasArchive)
{
    for (QAction* action : m_needArchive)
        action->setEnabled(hasArchive);
}

QList<ShortcutLine> WindowMenus::shortcuts() const
{
    QList<ShortcutLine> lines;
    for (const QAction* top : m_window.menuBar()->actions())
        for (const QAction* action : top->menu()->actions()) {
            QStringList keys;
            for (const QKeySequence& key : action->shortcuts())
                keys << key.toString(QKeySequence::NativeText);
            if (!keys.isEmpty())
                lines.append({QString(top->text()).remove(QLatin1Char('&')),
                              QString(action->text()).remove(QLatin1Char('&')),
                              keys.join(QStringLiteral(", "))});
        }
    return lines;
}

}
