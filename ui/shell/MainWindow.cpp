// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/MainWindow.h"

#include "core/base/Account.h"
#include "core/base/FilePath.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/FileDrops.h"
#include "ui/shell/HelpPanel.h"
#include "ui/shell/JobPanel.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/NewArchivePage.h"
#include "ui/shell/PaneFocus.h"
#include "ui/shell/SettingsPage.h"
#include "ui/shell/ShortcutsPage.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/WindowMenus.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainText.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

namespace {

const QString startId = QStringLiteral("start");
const QString newId = QStringLiteral("new");
const QString settingsId = QStringLiteral("settings");
const QString shortcutsId = QStringLiteral("shortcuts");
const QString geometryKey = QStringLiteral("window/geometry");
const QString panelsKey = QStringLiteral("window/panels");

/// Pages of the window itself scroll as a whole where the window is small; pages of the navigation
/// lay themselves out.
QScrollArea* scrolling(QWidget* page, const QString& name)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    area->setAccessibleName(name);
    return area;
}

}

MainWindow::MainWindow(Theme& theme, Settings& settings, Language& language, AppServices services)
    : m_theme(theme), m_settings(settings), m_language(language), m_services(std::move(services)),
      m_entries(pageEntries())
{
    QApplication::instance()->installEventFilter(this);
    connect(new FileDrops(*this), &FileDrops::dropped, this, &MainWindow::takeFiles);
    m_flow = new ArchiveFlow(m_session, m_settings, m_services, this);
    connectSession();
    connectFlow();
    build();
    if (!restoreGeometry(m_settings.layout(geometryKey)))
        resize(m_theme.space(150), m_theme.space(95));
    restoreState(m_settings.layout(panelsKey));
}

MainWindow::~MainWindow()
{
    dropPages(); // they use the session, and must not hear it close
    m_session.disconnect(this);
    m_help->disconnect(this); // it is hidden with the window
    delete m_flow;            // it closes a practice archive by the session
}

void MainWindow::connectSession()
{
    connect(&m_session, &ArchiveSession::opened, this, &MainWindow::showArchive);
    connect(&m_session, &ArchiveSession::closed, this, &MainWindow::showArchive);
    connect(&m_session, &ArchiveSession::openFailed, this,
            [this](const Error& problem, const QString&) {
                tellError(tr("The archive was not opened"), problem);
                if (m_currentId == startId)
                    showArchive(); // the list of recent ones may be shorter now
            });
    connect(&m_session, &ArchiveSession::failed, this, &MainWindow::tellError);
    connect(&m_session, &ArchiveSession::cancelled, this, [this](const QString& title) {
        tell({Tone::Neutral,
              tr("Stopped: %1").arg(title),
              tr("What was finished before is kept, the rest is as it was."),
              {},
              true});
    });
    connect(&m_session, &ArchiveSession::doneUnseen, this, [this](const QString& title) {
        tell({Tone::Ok, tr("Done: %1").arg(title),
              tr("It is in the archive. The page it was begun on was made anew meanwhile, so it "
                 "shows no report.")});
    });
    connect(&m_session, &ArchiveSession::changed, this, [this](Subjects what) {
        for (auto it = m_pages.begin(); it != m_pages.end(); ++it)
            m_stale[it.key()] |= what;
        if (Page* page = currentPageWidget())
            page->refresh(m_stale.take(m_currentId));
    });
}

void MainWindow::connectFlow()
{
    connect(m_flow, &ArchiveFlow::asks, this, &MainWindow::tell);
    connect(m_flow, &ArchiveFlow::practiceFailed, this, [this](const Error& problem) {
        tellError(tr("The practice archive was not made"), problem);
    });
}

void MainWindow::build()
{
    QList<Message> told;
    if (m_messages != nullptr)
        for (const MessageBar* bar : m_messages->bars())
            told.prepend(bar->message());
    setCentralWidget(makeCentre());
    m_status = new StatusLine;
    setStatusBar(m_status);
    const bool isHelpShown = m_help != nullptr && !m_help->isHidden();
    delete m_help;
    m_help = new HelpPanel(this);
    addDockWidget(Qt::RightDockWidgetArea, m_help);
    m_help->setVisible(isHelpShown);
    connect(m_help, &QDockWidget::visibilityChanged, this, &MainWindow::showHelpText);
    makeMenus();
    showArchive();
    keepMessages(told);
}

void MainWindow::keepMessages(const QList<Message>& told)
{
    for (const Message& message : told)
        if (!message.isQuestion())
            m_messages->show(message);
    orderTabs(panes());
}

QWidget* MainWindow::makeCentre()
{
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    m_navigation = new NavigationBar(m_entries);
    connect(m_navigation, &NavigationBar::chosen, this, [this](const QString& id) { goTo(id); });
    row->addWidget(m_navigation);
    auto* content = new QVBoxLayout;
    content->setSpacing(0);
    m_messages = new MessageStack;
    m_messages->layout()->setContentsMargins(m_theme.space(2), m_theme.space(1), m_theme.space(2),
                                             0);
    content->addWidget(m_messages);
    m_stack = new QStackedWidget;
    content->addWidget(m_stack, 1);
    row->addLayout(content, 1);
    column->addLayout(row, 1);
    m_jobPanel = new JobPanel;
    watchJobs();
    column->addWidget(m_jobPanel);
    return centre;
}

void MainWindow::watchJobs()
{
    m_jobPanel->watch({&m_session.jobs(), &m_session.opening(), &m_flow->practiceMaker()});
}

void MainWindow::makeMenus()
{
    WindowCommands commands;
    commands.newArchive = [this] { goTo(newId); };
    commands.openArchive = [this] { m_flow->chooseAndOpen(); };
    commands.recent = [this] { return m_settings.recentArchives(); };
    commands.openRecent = [this](const QString& path) { openArchive(path); };
    if (m_services.makePractice)
        commands.practise = [this] { m_flow->practise(); };
    commands.closeArchive = [this] { m_flow->close(); };
    commands.help = [this] { showHelp(); };
    commands.shortcuts = [this] { goTo(shortcutsId); };
    commands.about = [this] { showAbout(); };
    commands.nextPane = [this] { focusNextPane(panes()); };
    commands.columns = [this] { chooseColumns(); };
    commands.resetView = [this] {
        m_settings.forgetLayouts();
        rebuild();
    };
    commands.goTo = [this](const QString& id) { goTo(id); };
    delete m_menus;
    m_menus = new WindowMenus(*this, m_entries, commands, m_help->toggleViewAction());
}

void MainWindow::rebuild()
{
    if (std::exchange(m_isRebuilding, true))
        return;
    // Whoever asked stands in the middle of what is going to be replaced.
    QTimer::singleShot(0, this, [this] {
        m_isRebuilding = false;
        const QString id = m_currentId;
        QHash<QString, QString> places;
        for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
            if (const auto* page = qobject_cast<Page*>(it.value()))
                places.insert(it.key(), page->place());
        dropPages();
        build();
        m_places = places;
        goTo(id);
    });
}

void MainWindow::dropPages()
{
    for (QWidget* page : m_pages)
        delete page;
    m_pages.clear();
    m_stale.clear();
    m_places.clear();
    m_currentId.clear();
}

void MainWindow::openArchive(const QString& path)
{
    m_flow->open(path);
}

void MainWindow::showArchive()
{
    watchJobs();
    dropPages();
    m_messages->dropQuestions();
    m_case.clear();
    m_navigation->setPagesEnabled(m_session.isOpen());
    m_menus->setHasArchive(m_session.isOpen());
    m_status->setCase({});
    m_status->setCounts({});
    m_status->setArchive(fromUtf8(utf8Path(m_session.path().stem())), m_flow->isPractice());
    goTo(m_session.isOpen() && !m_entries.empty() ? m_entries.front().id : startId);
}

void MainWindow::goTo(const QString& id, const QString& argument)
{
    const bool isEntry = std::any_of(m_entries.begin(), m_entries.end(),
                                     [&](const PageEntry& entry) { return entry.id == id; });
    if (isEntry && !m_session.isOpen())
        return goTo(startId);
    if (id == shortcutsId && id != m_currentId)
        delete m_pages.take(id); // it lists the menus as they stand
    QString where = argument;
    QWidget* page = m_pages.value(id);
    if (page == nullptr) {
        page = makePage(id);
        if (page == nullptr)
            return;
        m_stack->addWidget(page);
        m_pages.insert(id, page);
        if (where.isEmpty())
            where = m_places.take(id);
    }
    showPage(page, id);
    if (Page* shown = currentPageWidget()) {
        if (m_stale.contains(id))
            shown->refresh(m_stale.take(id));
        shown->activate(where);
        m_status->setCounts(shown->counts());
    }
    showHelpText();
    orderTabs(panes());
}

QWidget* MainWindow::makePage(const QString& id)
{
    if (id == startId)
        return makeStartPage();
    if (id == newId)
        return makeNewArchivePage();
    if (id == settingsId)
        return makeSettingsPage();
    if (id == shortcutsId)
        return makeShortcutsPage();
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const PageEntry& each) { return each.id == id; });
    if (entry == m_entries.end())
        return nullptr;
    Page* page = entry->make({m_session, *this, m_settings, m_services});
    connect(page, &Page::countsChanged, this, [this, page] {
        if (page == currentPageWidget())
            m_status->setCounts(page->counts());
    });
    connect(page, &Page::actsChanged, this, [this, page] {
        if (page == currentPageWidget())
            showHelpText(); // another part of the page has another help
    });
    return page;
}

void MainWindow::showPage(QWidget* page, const QString& id)
{
    if (std::exchange(m_currentId, id) != id) {
        m_messages->dropQuestions();
        setCase({}); // a page that stands in a case says so when it is shown
    }
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(id);
    m_menus->follow(currentPageWidget());
    m_status->setCounts({});
    showTitle();
}

QWidget* MainWindow::makeStartPage()
{
    auto* page = new StartPage(m_settings.recentArchives(), bool(m_services.makePractice));
    connect(page, &StartPage::openWanted, m_flow, &ArchiveFlow::chooseAndOpen);
    connect(page, &StartPage::createWanted, this, [this] { goTo(newId); });
    connect(page, &StartPage::practiceWanted, m_flow, &ArchiveFlow::practise);
    connect(page, &StartPage::recentChosen, this, &MainWindow::openArchive);
    return scrolling(page, tr("Beginning"));
}

QWidget* MainWindow::makeNewArchivePage()
{
    auto* page = new NewArchivePage(ArchiveFlow::proposedPath());
    connect(page, &NewArchivePage::chosen, m_flow, &ArchiveFlow::create);
    connect(page, &NewArchivePage::cancelled, this, [this] {
        goTo(m_session.isOpen() && !m_entries.empty() ? m_entries.front().id : startId);
    });
    return scrolling(page, tr("New archive"));
}

QWidget* MainWindow::makeSettingsPage()
{
    auto* page = new SettingsPage(m_settings, m_theme);
    connect(page, &SettingsPage::languageChosen, this, [this](const QString& language) {
        m_settings.setLanguage(language);
        m_language.use(language);
        rebuild();
    });
    connect(page, &SettingsPage::looksChanged, this, &MainWindow::rebuild);
    connect(page, &SettingsPage::layoutsForgotten, this, &MainWindow::rebuild);
    return scrolling(page, tr("Settings"));
}

QWidget* MainWindow::makeShortcutsPage()
{
    return new ShortcutsPage(m_menus->shortcuts());
}

Page* MainWindow::currentPageWidget() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::tell(const Message& message)
{
    m_messages->show(message);
    orderTabs(panes());
}

void MainWindow::tellError(const QString& headline, const Error& problem)
{
    const ErrorText text = textFor(problem);
    QString detail = text.reason;
    if (!text.advice.isEmpty())
        detail += QLatin1Char('\n') + text.advice;
    const QString report = reportFor(problem);
    tell({Tone::Error,
          headline,
          detail,
          {{tr("Copy for IT"), [report] { QApplication::clipboard()->setText(report); }, false}}});
}

void MainWindow::setCase(const QString& caseNumber)
{
    if (m_case != caseNumber)
        m_messages->dropQuestions(); // they speak of the case that is left
    m_case = caseNumber;
    m_status->setCase(caseNumber);
    showTitle();
}

void MainWindow::showTitle()
{
    // Case number only: titles are seen by screen sharing and by whoever passes by.
    setWindowTitle(m_case.isEmpty() ? tr("Postinsyn")
                                    : tr("%1 - Postinsyn").arg(shownText(m_case)));
}

void MainWindow::showHelp()
{
    m_help->setVisible(true);
    showHelpText();
    m_help->widget()->setFocus();
}

void MainWindow::showHelpText()
{
    if (!m_help->isHidden())
        m_help->setText(windowHelp());
}

void MainWindow::practise()
{
    QTimer::singleShot(0, m_flow, &ArchiveFlow::practise);
}

HelpText MainWindow::windowHelp() const
{
    if (const Page* page = currentPageWidget())
        return page->help();
    return {tr("Postinsyn"),
            {tr("All work is done in an archive: one file on this computer that holds the logs, "
                "the requests and a record of every step."),
             tr("Make a new archive, open one, or practise with invented data. What you do while "
                "practising is thrown away when you close it."),
             tr("Everything can be done by keyboard. Alt opens the menus, F6 moves between the "
                "parts of the window, and Ctrl+F1 lists all shortcuts.")}};
}

void MainWindow::showAbout()
{
    tell({Tone::Neutral, tr("Postinsyn %1").arg(fromUtf8(programVersion())),
          tr("Disclosure of e-mail logs. Licence: EUPL-1.2. Works without any network.")});
}

/// The messages that are made last stand above the page, and so in the order of Tab.
QList<QWidget*> MainWindow::panes() const
{
    return {m_navigation, m_messages, m_stack->currentWidget(), m_jobPanel, m_help};
}

void MainWindow::chooseColumns()
{
    auto* table = qobject_cast<DataTable*>(QApplication::focusWidget());
    if (table == nullptr)
        for (auto* each : m_stack->currentWidget()->findChildren<DataTable*>())
            if (table == nullptr && each->isVisible())
                table = each;
    if (table != nullptr)
        table->chooseColumns();
    else
        tell({Tone::Neutral, tr("There is no table on this page"), {}, {}, true});
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    ArchiveFlow::finishTyping();
    if (!m_flow->mayLeave()) {
        event->ignore();
        m_flow->leave([this] { close(); });
        return;
    }
    m_settings.setLayout(geometryKey, saveGeometry());
    m_settings.setLayout(panelsKey, saveState());
    m_flow->close();
    event->accept();
}

/// Rows of a page's table, which have none of their own; its heading has.
bool MainWindow::showsMenuOf(const QObject* watched) const
{
    const auto* table = qobject_cast<const DataTable*>(watched->parent());
    return table != nullptr && watched == table->viewport() && currentPageWidget() != nullptr &&
           currentPageWidget()->isAncestorOf(table);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ContextMenu && showsMenuOf(watched)) {
        m_menus->showAt(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::takeFiles(const QStringList& paths)
{
    if (paths.size() == 1 && paths.first().endsWith(QLatin1String(".postinsyn")))
        return openArchive(paths.first());
    if (!m_session.isOpen())
        return tell(
            {Tone::Warning, tr("Open an archive first"),
             tr("Files are read into an archive. Nothing was done with those you dropped.")});
    if (Page* page = currentPageWidget(); page != nullptr && page->takeFiles(paths))
        return;
    // A page that is not shown is not asked: it may stand in a case that one has left.
    goTo(QStringLiteral("logs"));
    if (Page* page = currentPageWidget(); page != nullptr && page->takeFiles(paths))
        return;
    tell({Tone::Neutral, tr("Nothing here takes files"),
          tr("Logs are dropped on a request or on the page for logs.")});
}

}
