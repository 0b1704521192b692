// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace postinsyn {

/// One window for one user: whoever starts second leaves a note for the first and goes. Files in a
/// folder of the user's own, no socket.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// `folder` is private to the user; it is made if need be.
    explicit SingleInstance(const QString& folder, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Where the user's own lies.
    static QString usualFolder();
    /// False: another one runs. Then call `leaveNote`. True as well where nobody can know, because
    /// the folder takes no lock (no room, no right): a second window is better than none.
    [[nodiscard]] bool isFirst() const { return m_isFirst; }
    /// Asks the first one to come to the front and to open this archive; empty: just the former.
    /// False if the note could not be written.
    bool leaveNote(const QString& archive) const;
    /// True as soon as the first one has taken all notes; false if it has not within this time,
    /// because it hangs.
    [[nodiscard]] bool isHeard(std::chrono::milliseconds patience) const;

signals:
    /// Another start left a note.
    void called(const QString& archive);

private:
    void readNotes();

    QString m_folder;
    QLockFile m_lock;
    bool m_isFirst = false;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
};

}
