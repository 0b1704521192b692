// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"
#include "core/store/ListStore.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace postinsyn {

class Settings;

/// What has left, by the archive's record of it: the files, each to open, to show in its folder, to
/// copy the path of and to drag out of the window as long as it is where this computer put it; the
/// control code and the counts.
class IssueResult : public QWidget {
    Q_OBJECT
public:
    explicit IssueResult(QWidget* parent = nullptr);

    void show(const OverviewList& list, const std::vector<Disclosure>& files,
              const Settings& settings);

private:
    void addFile(const Disclosure& file, const QString& path);

    QVBoxLayout* m_column = nullptr;
};

}
