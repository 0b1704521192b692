// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/SingleInstance.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <thread>

namespace postinsyn {

namespace {

constexpr qint64 longestNote = 32'768;

QString lockPath(const QString& folder)
{
    // The lock needs its folder first.
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder + QStringLiteral("/window.lock");
}

}

SingleInstance::SingleInstance(const QString& folder, QObject* parent)
    : QObject(parent), m_folder(folder), m_lock(lockPath(folder))
{
    m_lock.setStaleLockTime(0); // a window may be open for weeks; a killed one frees it by itself
    const bool isLocked = m_lock.tryLock(0);
    m_isFirst = isLocked || m_lock.error() != QLockFile::LockFailedError;
    if (!isLocked)
        return;
    m_watcher = std::make_unique<QFileSystemWatcher>(QStringList{folder});
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this,
            &SingleInstance::readNotes);
    for (const QString& old : QDir(folder).entryList({QStringLiteral("*.note")}))
        QFile::remove(folder + QLatin1Char('/') + old); // of a window that has gone
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/window");
}

bool SingleInstance::leaveNote(const QString& archive) const
{
    QSaveFile note(m_folder + QStringLiteral("/%1-%2.note")
                                  .arg(QCoreApplication::applicationPid())
                                  .arg(QDateTime::currentMSecsSinceEpoch()));
    if (!note.open(QIODevice::WriteOnly))
        return false;
    note.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    note.write(archive.toUtf8());
    return note.commit();
}

bool SingleInstance::isHeard(std::chrono::milliseconds patience) const
{
    const QDeadlineTimer end(patience);
    const QDir folder(m_folder);
    while (!folder.entryList({QStringLiteral("*.note")}, QDir::Files).isEmpty()) {
        if (end.hasExpired())
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return true;
}

void SingleInstance::readNotes()
{
    const QDir folder(m_folder);
    for (const QString& name :
         folder.entryList({QStringLiteral("*.note")}, QDir::Files, QDir::Time | QDir::Reversed)) {
        QFile note(folder.filePath(name));
        if (!note.open(QIODevice::ReadOnly))
            continue;
        const QString archive = QString::fromUtf8(note.read(longestNote));
        note.remove();
        emit called(archive);
    }
}

}
