// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/issue/IssueResult.h"

#include "ui/theme/IconSet.h"
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

namespace postinsyn {

namespace {

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

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

}

IssueResult::IssueResult(QWidget* parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::current().space(1));
}

void IssueResult::show(const ListReceipt& receipt)
{
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_column->addWidget(plainParagraph(
        tr("Version %1 has left: rows %2, masked fields %3, withheld rows %4. The files were read "
           "back and nothing masked was found in them.")
            .arg(numberText(receipt.version), numberText(receipt.rows),
                 numberText(receipt.maskedFields), numberText(receipt.withheldRows))));
    auto* code =
        plainParagraph(tr("Control code %1").arg(QString::fromStdString(receipt.controlCode)));
    m_column->addWidget(code);
    for (const ListReceipt::File& file : receipt.files)
        addFile(file);
    if (receipt.isContactMissing)
        m_column->addWidget(
            dimParagraph(tr("The profile names no contact yet: the list tells none.")));
    if (receipt.isSecondReviewAdvised)
        m_column->addWidget(
            dimParagraph(tr("By the region's rule a second person should look at this list.")));
    if (!receipt.personsOpen.empty()) {
        QStringList pairs;
        for (const auto& [hidden, open] : receipt.personsOpen)
            pairs.append(tr("%1 and %2").arg(hidden).arg(open));
        m_column->addWidget(plainParagraph(
            tr("A name hidden in one row may be that of an address open in another. Look at the "
               "rows %1; if it is the same person, mask it in a new version.")
                .arg(pairs.join(QStringLiteral(", ")))));
    }
}

void IssueResult::addFile(const ListReceipt::File& file)
{
    const Theme& theme = Theme::current();
    const QString path = pathText(file.path);
    const QFileInfo info(path);
    m_column->addSpacing(theme.space(0.5));
    m_column->addWidget(plainParagraph(
        tr("%1 (%2)").arg(shownText(QDir::toNativeSeparators(path)), bytesText(file.size))));
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
