// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/Page.h"

#include <QObject>

#include <functional>
#include <memory>

class QTemporaryDir;

namespace postinsyn {

/// Which archive the window works in: opening, making, the practice archive that is thrown away,
/// and the list of recent ones.
class ArchiveFlow : public QObject {
    Q_OBJECT
public:
    ArchiveFlow(ArchiveSession& session, Settings& settings, const AppServices& services,
                QWidget* window);
    ~ArchiveFlow() override;

    /// Asks for the file.
    void chooseAndOpen();
    /// Nothing happens if it is the archive that is open.
    void open(const QString& path);
    void create(const QString& path, const Profile& profile);
    /// Makes the invented archive in a private folder and opens it.
    void practise();
    /// Leaves the archive; a practice archive is gone then.
    void close();
    /// The one gate: whatever leaves the archive goes through here. `then` is called when nothing
    /// would be lost: at once, or when what was decided is written, or, where longer work goes on,
    /// when the user has said that it may be stopped and it has come to its end.
    void leave(const std::function<void()>& then);
    /// True if `leave` would go on at once.
    [[nodiscard]] bool mayLeave() const { return !m_session.isBusy(); }
    /// What stands in a field becomes what the user said, as if the field was left.
    static void finishTyping();
    [[nodiscard]] bool isPractice() const { return m_practice != nullptr; }
    /// Works while a practice archive is made.
    [[nodiscard]] JobRunner& practiceMaker() { return m_maker; }
    /// Where a new archive is proposed.
    [[nodiscard]] static QString proposedPath();

signals:
    void practiceFailed(const postinsyn::Error& problem);
    /// The question of `leave`.
    void asks(const postinsyn::Message& question);

private:
    void makePractice();
    /// Whatever was on its way is not wanted any more.
    void forgetWishes();

    ArchiveSession& m_session;
    Settings& m_settings;
    const AppServices& m_services;
    QWidget* m_window;
    // A folder of practice goes with the last who holds it.
    std::shared_ptr<QTemporaryDir> m_practice; ///< of the archive that is open
    std::shared_ptr<QTemporaryDir> m_next;     ///< of the one that is being opened
    std::uint64_t m_wish = 0;                  ///< counts what was asked for: the newest counts
    JobRunner m_maker;
};

}
