// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/Page.h"

#include <QObject>

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
    void open(const QString& path);
    void create(const QString& path, const Profile& profile);
    /// Makes the invented archive in a private folder and opens it.
    void practise();
    /// Leaves the archive; a practice archive is gone then.
    void close();
    [[nodiscard]] bool isPractice() const;
    /// Where a new archive is proposed.
    [[nodiscard]] static QString proposedPath();

signals:
    void practiceFailed(const postinsyn::Error& problem);

private:
    void forgetPractice();

    ArchiveSession& m_session;
    Settings& m_settings;
    const AppServices& m_services;
    QWidget* m_window;
    std::unique_ptr<QTemporaryDir> m_practice;
    std::unique_ptr<JobRunner> m_maker;
};

}
