// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/SystemDialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>
#include <utility>

namespace postinsyn {

namespace {

// The window owns the dialogs: a page may go while one stands open.

void setUp(QFileDialog& dialog, FileQuestion::Kind kind)
{
    using Kind = FileQuestion::Kind;
    dialog.setOption(QFileDialog::ShowDirsOnly, kind == Kind::Folder);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, kind == Kind::NewFileOnly);
    switch (kind) {
    case Kind::OpenFile:
        return dialog.setFileMode(QFileDialog::ExistingFile);
    case Kind::OpenFiles:
        return dialog.setFileMode(QFileDialog::ExistingFiles);
    case Kind::Folder:
        return dialog.setFileMode(QFileDialog::Directory);
    case Kind::SaveFile:
    case Kind::NewFileOnly:
        dialog.setFileMode(QFileDialog::AnyFile);
        return dialog.setAcceptMode(QFileDialog::AcceptSave);
    }
}

}

void askForFiles(QWidget* asker, const FileQuestion& question,
                 std::function<void(const QStringList& paths)> chosen)
{
    const QFileInfo place(question.place);
    const bool isFolder = question.place.isEmpty() || place.isDir();
    auto* dialog = new QFileDialog(asker->window(), question.title,
                                   isFolder ? question.place : place.path(), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    setUp(*dialog, question.kind);
    if (!isFolder)
        dialog->selectFile(place.fileName());
    QObject::connect(dialog, &QFileDialog::filesSelected, asker,
                     [chosen = std::move(chosen)](const QStringList& paths) {
                         if (!paths.isEmpty())
                             chosen(paths);
                     });
    dialog->open();
}

void askForFile(QWidget* asker, const FileQuestion& question,
                std::function<void(const QString& path)> chosen)
{
    askForFiles(asker, question,
                [chosen = std::move(chosen)](const QStringList& paths) { chosen(paths.first()); });
}

void askForPrinter(QWidget* asker, std::function<void(QPrinter& printer)> chosen)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), asker->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), asker,
                     [printer, chosen = std::move(chosen)] { chosen(*printer); });
    // The dialog looks at its printer to the end.
    QObject::connect(dialog, &QObject::destroyed, [printer] {});
    dialog->QDialog::open();
}

}
