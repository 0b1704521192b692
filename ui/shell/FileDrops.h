// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace postinsyn {

/// Files are the window's, wherever in it they are let go. File managers offer the paths as text
/// too, and a field would take that.
class FileDrops : public QObject {
    Q_OBJECT
public:
    explicit FileDrops(QWidget& window);

signals:
    void dropped(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
};

}
