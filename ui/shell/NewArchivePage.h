// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Profile.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace postinsyn {

class MessageStack;

/// Makes a new archive: for which authority, and where. The profile has no default: windows and
/// fees of another region would be wrong without anybody noticing.
class NewArchivePage : public QWidget {
    Q_OBJECT
public:
    explicit NewArchivePage(const QString& proposedPath, QWidget* parent = nullptr);

signals:
    void chosen(const QString& path, const postinsyn::Profile& profile);
    void cancelled();

private:
    void addProfiles(QVBoxLayout* column);
    void addProfile(QVBoxLayout* column, const Profile& profile);
    void addPlace(QVBoxLayout* column, const QString& proposedPath);
    void addButtons(QVBoxLayout* column);
    void chooseOwnProfile();
    void readOwnProfile(const QString& path);
    void choosePlace();
    void showReadiness();

    std::vector<Profile> m_profiles;
    QButtonGroup* m_choice = nullptr;
    QVBoxLayout* m_profileColumn = nullptr;
    QLineEdit* m_place = nullptr;
    QPushButton* m_make = nullptr;
    MessageStack* m_messages = nullptr;
};

}
