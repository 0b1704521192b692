// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/i18n/Language.h"
#include "ui/shell/ArchiveFlow.h"
#include "ui/shell/Page.h"
#include "ui/theme/Settings.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace postinsyn {

class HelpPanel;
class JobPanel;
class MessageStack;
class NavigationBar;
class StatusLine;
class WindowMenus;

/// The window: navigation, the page that is shown, and what stands around it. It does no work of
/// its own; pages do. Everything in it is made anew when language or looks change.
class MainWindow : public QMainWindow, public Shell {
    Q_OBJECT
public:
    MainWindow(Theme& theme, Settings& settings, Language& language, AppServices services);
    ~MainWindow() override;

    void openArchive(const QString& path);
    [[nodiscard]] ArchiveSession& session() { return m_session; }
    /// Id of the page that is shown: one of pageEntries(), `start`, `new`, `settings`,
    /// `shortcuts`.
    [[nodiscard]] const QString& currentPage() const { return m_currentId; }
    /// As if these had been dropped on the window.
    void takeFiles(const QStringList& paths);
    [[nodiscard]] MessageStack& messages() const { return *m_messages; }

    // Shell
    void goTo(const QString& page, const QString& argument = {}) override;
    void tell(const Message& message) override;
    void tellError(const QString& headline, const Error& problem) override;
    void setCase(const QString& caseNumber) override;
    void showHelp() override;
    void practise() override;

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    /// Later, when whoever asked for it has returned.
    void rebuild();
    void connectSession();
    void connectFlow();
    [[nodiscard]] QWidget* makeCentre();
    void makeMenus();
    [[nodiscard]] QWidget* makePage(const QString& id);
    [[nodiscard]] QWidget* makeStartPage();
    [[nodiscard]] QWidget* makeNewArchivePage();
    [[nodiscard]] QWidget* makeSettingsPage();
    [[nodiscard]] QWidget* makeShortcutsPage();
    void dropPages();
    /// What was told and asks nothing is told again in what takes its place.
    void keepMessages(const QList<Message>& told);
    void watchJobs();
    void showPage(QWidget* page, const QString& id);
    void showArchive();
    void showTitle();
    void showAbout();
    [[nodiscard]] QList<QWidget*> panes() const;
    void showHelpText();
    void chooseColumns();
    [[nodiscard]] bool showsMenuOf(const QObject* watched) const;
    [[nodiscard]] Page* currentPageWidget() const;
    [[nodiscard]] HelpText windowHelp() const;

    Theme& m_theme;
    Settings& m_settings;
    Language& m_language;
    AppServices m_services;
    ArchiveSession m_session;
    ArchiveFlow* m_flow = nullptr;
    std::vector<PageEntry> m_entries;
    QHash<QString, QWidget*> m_pages; ///< made so far
    QHash<QString, Subjects> m_stale; ///< what changed since a page was shown
    QHash<QString, QString> m_places; ///< where in a page one was before it was made anew
    QString m_currentId;
    QString m_case;
    bool m_isRebuilding = false;

    NavigationBar* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    MessageStack* m_messages = nullptr;
    JobPanel* m_jobPanel = nullptr;
    HelpPanel* m_help = nullptr;
    StatusLine* m_status = nullptr;
    WindowMenus* m_menus = nullptr;
};

}
