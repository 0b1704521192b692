// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/ListServices.h"

#include <QWidget>

class QVBoxLayout;

namespace postinsyn {

/// What has left: the files, each to open, to show in its folder, to copy the path of and to drag
/// out of the window; the control code and the counts.
class IssueResult : public QWidget {
    Q_OBJECT
public:
    explicit IssueResult(QWidget* parent = nullptr);

    void show(const ListReceipt& receipt);

private:
    void addFile(const ListReceipt::File& file);

    QVBoxLayout* m_column = nullptr;
};

}
