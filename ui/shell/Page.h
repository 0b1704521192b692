// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MessageFilter.h"
#include "ui/jobs/ArchiveSession.h"
#include "ui/shell/ListServices.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <filesystem>
#include <functional>
#include <vector>

class QAction;

namespace postinsyn {

class Settings;
struct LogOrder;
struct Message;

/// The order to IT as it leaves, in Swedish. UTF-8, lines end with LF.
struct OrderTexts {
    std::string letter;
    std::string script;     ///< empty: there is nothing to run
    std::string scriptName; ///< a file name
};

/// What `app` gives to the window, because the window knows core only.
struct AppServices {
    /// Makes the practice archive in a folder of its own and returns its file.
    std::function<std::filesystem::path(const std::filesystem::path& folder, ProgressMeter& meter)>
        makePractice;
    /// A filter as the requester will read it in the list, in Swedish whatever the language.
    std::function<std::string(const MessageFilter&)> describeFilter;
    std::function<OrderTexts(const LogOrder& order, const Profile& profile, LocalDate today)>
        writeOrder;
    ListServices lists;
};

/// What a page may ask of the window around it. Pages never talk to pages: they go through here.
class Shell {
public:
    virtual ~Shell() = default;
    /// Shows a page; `argument` says what of it (a case number, a row), in the page's own terms.
    virtual void goTo(const QString& page, const QString& argument = {}) = 0;
    virtual void tell(const Message& message) = 0;
    /// Words for an error of core, with what to do and a copy for IT.
    virtual void tellError(const QString& headline, const Error& problem) = 0;
    /// The case at hand: it stands in the title and in the status bar. Empty: none.
    virtual void setCase(const QString& caseNumber) = 0;
    virtual void showHelp() = 0;
    /// Leaves the archive for one of invented data; when whoever asked has returned.
    virtual void practise() = 0;
};

/// What every page is made with; all of it outlives the page.
struct PageContext {
    ArchiveSession& session;
    Shell& shell;
    Settings& settings;
    const AppServices& services;
};

/// What the window's menus and shortcuts ask of the page that is shown.
enum class Act {
    Undo,
    Redo,
    Copy,
    CopyWithHeadings,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    FilterRow,
    Refresh,
    Print,
};

/// The help of a place: a heading and short paragraphs, plain text.
struct HelpText {
    QString title;
    QStringList paragraphs;
};

/// One page of the window. It is made when it is first shown, and made anew when the language
/// changes or another archive is opened.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(const PageContext& context) : m_context(context) {}

    /// It became the page that is shown.
    virtual void activate(const QString& argument) { Q_UNUSED(argument) }
    /// The archive changed. Called while the page is shown, or before it is shown again.
    virtual void refresh(Subjects what) { Q_UNUSED(what) }
    [[nodiscard]] virtual HelpText help() const = 0;
    /// Where in the page one is, as `activate` takes it: the page may be made anew.
    [[nodiscard]] virtual QString place() const { return {}; }
    /// For the status bar: `1 234 rows, 3 chosen`. Empty: nothing to say.
    [[nodiscard]] virtual QString counts() const { return {}; }

    [[nodiscard]] virtual bool can(Act act) const
    {
        Q_UNUSED(act)
        return false;
    }
    virtual void perform(Act act) { Q_UNUSED(act) }
    /// It shows the next thing to do itself, by a button in the accent colour: a frame around it
    /// then has none.
    [[nodiscard]] virtual bool hasNext() const { return false; }
    /// For undo and redo: what it is that would be undone, "mask 214 rows".
    [[nodiscard]] virtual QString describe(Act act) const
    {
        Q_UNUSED(act)
        return {};
    }
    /// The page's own menu, with mnemonics and shortcuts. Null is a separator.
    [[nodiscard]] virtual QList<QAction*> pageActions() const { return {}; }
    /// Files and folders were dropped somewhere on the window; true if they are this page's.
    virtual bool takeFiles(const QStringList& paths)
    {
        Q_UNUSED(paths)
        return false;
    }

signals:
    void countsChanged();
    /// What `can` or `describe` says, or the page's own menu, is no longer what it was.
    void actsChanged();

protected:
    [[nodiscard]] ArchiveSession& session() const { return m_context.session; }
    [[nodiscard]] Shell& shell() const { return m_context.shell; }
    [[nodiscard]] Settings& settings() const { return m_context.settings; }
    [[nodiscard]] const AppServices& services() const { return m_context.services; }
    [[nodiscard]] const PageContext& context() const { return m_context; }

private:
    PageContext m_context;
};

/// A page in the navigation.
struct PageEntry {
    QString id;   ///< `events`
    QString icon; ///< of IconSet
    /// In the present language, with a mnemonic of its own in the menu Go: "&Events".
    std::function<QString()> title;
    std::function<Page*(const PageContext&)> make;
};

/// The pages in the order of the navigation. A new page is one line in Pages.cpp.
std::vector<PageEntry> pageEntries();
/// The steps of a request, from left to right (`request`, `sources`, `list`, ...): pages that are
/// hosted by the page `requests`. `activate` is given the case number; refresh, acts, help, counts,
/// menu and files reach the step that is shown. `goTo("requests", "2026-1234/list")` opens one.
std::vector<PageEntry> requestStepEntries();

}
