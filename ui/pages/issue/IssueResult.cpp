// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/issue/IssueResult.h"

#include "ui/theme/IconSet.h"
#include "ui/theme/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDrag>
#include <QFileInfo>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

namespace {

/// A button like any other, and a file to whoever drags it.
class FileButton : public QPushButton {
public:
    FileButton(const QString& path, const QString& text)
        : QPushButton(lineIcon(QStringLiteral("export")), text), m_path(path)
    {}

protected:
    void mouseMoveEvent(QMouseEvent* event) override
    {
        const bool isFar =
            (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
        if (!(event->buttons() & Qt::LeftButton) || !isFar)
            return;
        setDown(false);
        auto* drag = new QDrag(this);
        auto* mime = new QMimeData;
        mime->setUrls({QUrl::fromLocalFile(m_path)});
        drag->setMimeData(mime);
        drag->exec(Qt::CopyAction);
    }
    void mousePressEvent(QMouseEvent* event) override
    {
        m_pressedAt = event->pos();
        QPushButton::mousePressEvent(event);
    }

private:
    QString m_path;
    QPoint m_pressedAt;
};

struct PlacedFile {
    Disclosure file;
    QString path; ///< empty: not known on this computer
    bool isThere = false;
};

/// Of each kind what is where it was put, each file once; if nothing is, what was written last.
std::vector<PlacedFile> placedFiles(const std::vector<Disclosure>& files, const Settings& settings)
{
    std::vector<PlacedFile> placed;
    for (const Disclosure& file : files) {
        const QString path = settings.issuedFile(fromUtf8(file.uid));
        const bool isThere = !path.isEmpty() && QFileInfo::exists(path);
        const bool isNeedless =
            !isThere && std::any_of(placed.begin(), placed.end(), [&](const PlacedFile& other) {
                return other.file.kind == file.kind && other.isThere;
            });
        if (isNeedless)
            continue;
        std::erase_if(placed, [&](const PlacedFile& other) {
            return other.file.kind == file.kind && (!other.isThere || other.path == path);
        });
        placed.push_back({file, path, isThere});
    }
    return placed;
}

}

IssueResult::IssueResult(QWidget* parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::current().space(1));
}

void IssueResult::show(const OverviewList& list, const std::vector<Disclosure>& files,
                       const Settings& settings)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (files.empty())
        return;
    const Disclosure& last = files.back();
    m_column->addWidget(plainParagraph(
        tr("Version %1 has left: rows %2, masked fields %3, withheld rows %4. The files were read "
           "back and nothing masked was found in them.")
            .arg(numberText(list.version), numberText(last.rows), numberText(last.maskedFields),
                 numberText(last.withheldRows))));
    m_column->addWidget(
        plainParagraph(tr("Control code %1").arg(QString::fromStdString(last.controlCode))));
    for (const PlacedFile& each : placedFiles(files, settings))
        addFile(each.file, each.path);
}

void IssueResult::addFile(const Disclosure& file, const QString& path)
{
    const Theme& theme = Theme::current();
    const QString kind = fromUtf8(file.kind).toUpper();
    const QString size = bytesText(std::uint64_t(file.size));
    const QFileInfo info(path);
    m_column->addSpacing(theme.space(0.5));
    if (path.isEmpty() || !info.exists()) {
        m_column->addWidget(plainParagraph(
            path.isEmpty()
                ? tr("%1 (%2): where it was put is not known on this computer").arg(kind, size)
                : tr("%1 (%2): it is no longer where it was put").arg(kind, size)));
        return;
    }
    m_column->addWidget(
        plainParagraph(tr("%1 (%2)").arg(shownText(QDir::toNativeSeparators(path)), size)));
    auto* line = new QWidget;
    auto* row = new FlowLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](QPushButton* button, auto act) {
        button->setAccessibleDescription(info.fileName());
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    auto* handle = new FileButton(path, tr("Drag out or open"));
    handle->setToolTip(tr("Drag this to an e-mail or a folder."));
    const auto open = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    add(handle, open);
    add(new QPushButton(tr("Show in folder")),
        [folder = info.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    add(new QPushButton(tr("Copy path")),
        [path] { QApplication::clipboard()->setText(QDir::toNativeSeparators(path)); });
    m_column->addWidget(line);
}

}
