// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/FileDrops.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace postinsyn {

namespace {

QStringList filesIn(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

}

FileDrops::FileDrops(QWidget& window) : QObject(&window), m_window(window)
{
    window.setAcceptDrops(true);
    QApplication::instance()->installEventFilter(this);
}

bool FileDrops::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    auto* drop = static_cast<QDropEvent*>(event);
    if (!watched->isWidgetType() || !drop->mimeData()->hasUrls())
        return false;
    if (watched != &m_window) {
        if (type == QEvent::Drop || !m_window.isAncestorOf(static_cast<QWidget*>(watched)))
            return false;
        drop->ignore(); // the next one up is asked, in the end the window
        return true;
    }
    drop->acceptProposedAction();
    if (const QStringList paths = filesIn(*drop->mimeData());
        type == QEvent::Drop && !paths.isEmpty())
        emit dropped(paths);
    return true;
}

}
