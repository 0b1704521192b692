// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/ArchiveFlow.h"

#include "core/base/FilePath.h"
#include "ui/theme/Settings.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SystemDialogs.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <system_error>
#include <utility>

namespace postinsyn {

namespace {

/// Private to the user, as what is kept of an archive is.
QString practiceFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/practice");
}

std::filesystem::path pathOf(const QString& text)
{
    return nativePath(text.toStdString());
}

}

ArchiveFlow::ArchiveFlow(ArchiveSession& session, Settings& settings, const AppServices& services,
                         QWidget* window)
    : QObject(window), m_session(session), m_settings(settings), m_services(services),
      m_window(window)
{
    // What a crash left behind. There is one window for a user, so it is nobody's.
    QDir(practiceFolder()).removeRecursively();
    connect(&session, &ArchiveSession::opened, this, [this] {
        m_practice = std::exchange(m_next, nullptr);
        if (!isPractice())
            m_settings.addRecentArchive(fromUtf8(utf8Path(m_session.path())));
    });
    connect(&session, &ArchiveSession::closed, this, [this] { m_practice.reset(); });
    connect(&session, &ArchiveSession::openFailed, this,
            [this](const Error& problem, const QString& path) {
                m_next.reset();
                if (problem.code() == "archive-not-found")
                    m_settings.removeRecentArchive(path);
            });
}

ArchiveFlow::~ArchiveFlow()
{
    if (m_practice)
        m_session.close(); // its files are not ours to delete while they are open
}

QString ArchiveFlow::proposedPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return folder + QStringLiteral("/postinsyn/postinsyn.postinsyn");
}

void ArchiveFlow::finishTyping()
{
    if (QWidget* field = QApplication::focusWidget())
        field->clearFocus();
}

void ArchiveFlow::leave(const std::function<void()>& then)
{
    finishTyping();
    if (!m_session.hasLongWork())
        return m_session.whenIdle(then);
    emit asks({Tone::Warning,
               tr("Work is going on"),
               tr("If you leave the archive now it is stopped: what was finished before is kept, "
                  "the rest is as it was."),
               {{tr("Stop and leave"),
                 [this, then] {
                     m_session.stopWork();
                     m_session.whenIdle(then);
                 }},
                {tr("Keep working"), [] {}}}});
}

void ArchiveFlow::chooseAndOpen()
{
    const QString recent = m_settings.recentArchives().value(0, proposedPath());
    askForFile(m_window,
               {FileQuestion::Kind::OpenFile, tr("Open archive"), QFileInfo(recent).path(),
                tr("Archives (*.postinsyn);;All files (*)")},
               [this](const QString& path) { open(path); });
}

void ArchiveFlow::open(const QString& path)
{
    std::error_code isElsewhere;
    if (m_session.isOpen() &&
        std::filesystem::equivalent(pathOf(path), m_session.path(), isElsewhere))
        return;
    leave([this, path] {
        forgetWishes();
        m_session.open(pathOf(path));
    });
}

void ArchiveFlow::create(const QString& path, const Profile& profile)
{
    leave([this, path, profile] {
        forgetWishes();
        QDir().mkpath(QFileInfo(path).path());
        m_session.create(pathOf(path), profile);
    });
}

void ArchiveFlow::close()
{
    leave([this] {
        forgetWishes();
        m_session.close();
    });
}

void ArchiveFlow::practise()
{
    leave([this] {
        forgetWishes();
        makePractice();
    });
}

void ArchiveFlow::makePractice()
{
    QDir().mkpath(practiceFolder());
    auto folder =
        std::make_shared<QTemporaryDir>(practiceFolder() + QStringLiteral("/archive-XXXXXX"));
    if (!folder->isValid()) {
        emit practiceFailed(FileError("folder-cannot-create", {}, practiceFolder().toStdString()));
        return;
    }
    auto made = std::make_shared<std::filesystem::path>();
    m_maker.start(
        tr("Making the practice archive"), JobUnit::Items,
        [made, make = m_services.makePractice,
         place = pathOf(folder->path())](ProgressMeter& meter) { *made = make(place, meter); },
        [this, made, folder, wish = m_wish](const std::exception_ptr& problem) {
            if (wish != m_wish)
                return;
            try {
                if (problem)
                    std::rethrow_exception(problem);
                m_next = folder;
                m_session.open(*made);
            } catch (const Cancelled&) {
                return;
            } catch (const Error& error) {
                emit practiceFailed(error);
            }
        });
}

void ArchiveFlow::forgetWishes()
{
    ++m_wish;
    m_next.reset();
    m_maker.cancelLong();
}

}
