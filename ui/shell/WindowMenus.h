// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/Page.h"

#include <QMap>
#include <QMenu>
#include <QObject>
#include <QPointer>

#include <functional>

class QMainWindow;

namespace postinsyn {

/// What the menus can do apart from what pages do.
struct WindowCommands {
    std::function<void()> newArchive;
    std::function<void()> openArchive;
    std::function<QStringList()> recent; ///< newest first
    std::function<void(const QString& path)> openRecent;
    std::function<void()> practise;
    std::function<void()> closeArchive;
    std::function<void()> help;
    std::function<void()> shortcuts;
    std::function<void()> about;
    std::function<void()> nextPane;
    std::function<void()> columns;
    std::function<void()> resetView;
    std::function<void(const QString& page)> goTo;
};

/// A line of the list of shortcuts.
struct ShortcutLine {
    QString menu;
    QString text;
    QString keys;
};

/// The menu bar. Everything the program can do is reachable from here; what belongs to a page is
/// passed on to the page that is shown.
class WindowMenus : public QObject {
    Q_OBJECT
public:
    WindowMenus(QMainWindow& window, const std::vector<PageEntry>& entries,
                const WindowCommands& commands, QAction* helpPanel);
    ~WindowMenus() override;

    /// The acts of this page from now on; null: of none.
    void follow(Page* page);
    void setHasArchive(bool hasArchive);
    /// What can be done with what is chosen on the page, in a menu of its own.
    void showAt(const QPoint& place);
    /// All menus as they stand, for the page that can be printed.
    [[nodiscard]] QList<ShortcutLine> shortcuts() const;

private:
    QAction* add(QMenu* menu, const QString& icon, const QString& text,
                 const QList<QKeySequence>& keys, const std::function<void()>& run);
    QAction* addAct(QMenu* menu, Act act, const QString& icon, const QString& text,
                    const QList<QKeySequence>& keys);
    [[nodiscard]] QMenu* addMenu(const QString& title);
    void makeFileMenu();
    void fillRecent(QMenu* menu);
    void makeEditMenu();
    void makeViewMenu(QAction* helpPanel);
    void makeGoMenu(const std::vector<PageEntry>& entries);
    void makeHelpMenu();
    void showActs();

    QMainWindow& m_window;
    WindowCommands m_commands;
    QPointer<Page> m_page;
    QMap<Act, QAction*> m_acts;
    QString m_undoText;
    QString m_redoText;
    QList<QAction*> m_needArchive;
    QList<QPointer<QMenu>> m_menus; ///< the window may take its menu bar first
    QMenu* m_pageMenu = nullptr;
};

}
