// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/ArchiveFlow.h"

#include "core/base/FilePath.h"
#include "ui/theme/Settings.h"
#include "ui/widgets/PlainText.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

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
        if (!isPractice())
            m_settings.addRecentArchive(fromUtf8(utf8Path(m_session.path())));
    });
    connect(&session, &ArchiveSession::openFailed, this,
            [this](const Error& problem, const QString& path) {
                if (problem.code() == "archive-not-found")
                    m_settings.removeRecentArchive(path);
            });
}

ArchiveFlow::~ArchiveFlow()
{
    m_maker.reset();
    if (m_practice)
        m_session.close();
}

QString ArchiveFlow::proposedPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return folder + QStringLiteral("/postinsyn/postinsyn.postinsyn");
}

bool ArchiveFlow::isPractice() const
{
    return m_practice != nullptr;
}

void ArchiveFlow::chooseAndOpen()
{
    const QString recent = m_settings.recentArchives().value(0, proposedPath());
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open archive"), QFileInfo(recent).path(),
                                     tr("Archives (*.postinsyn);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void ArchiveFlow::open(const QString& path)
{
    forgetPractice();
    m_session.open(pathOf(path));
}

void ArchiveFlow::create(const QString& path, const Profile& profile)
{
    forgetPractice();
    QDir().mkpath(QFileInfo(path).path());
    m_session.create(pathOf(path), profile);
}

void ArchiveFlow::close()
{
    m_session.close();
    forgetPractice();
}

void ArchiveFlow::practise()
{
    forgetPractice();
    QDir().mkpath(practiceFolder());
    m_practice =
        std::make_unique<QTemporaryDir>(practiceFolder() + QStringLiteral("/archive-XXXXXX"));
    m_maker = std::make_unique<JobRunner>();
    auto made = std::make_shared<std::filesystem::path>();
    m_maker->start(
        tr("Making the practice archive"), JobUnit::Items,
        [made, make = m_services.makePractice, folder = pathOf(m_practice->path())](
            ProgressMeter& meter) { *made = make(folder, meter); },
        [this, made](const std::exception_ptr& problem) {
            try {
                if (problem)
                    std::rethrow_exception(problem);
                m_session.open(*made);
            } catch (const Cancelled&) {
                forgetPractice();
            } catch (const Error& error) {
                forgetPractice();
                emit practiceFailed(error);
            }
        });
}

void ArchiveFlow::forgetPractice()
{
    if (!m_practice)
        return;
    m_session.close(); // its files are not ours to delete while they are open
    m_practice.reset();
}

}
