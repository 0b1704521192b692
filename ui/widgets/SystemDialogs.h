// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QPrinter;
class QWidget;

namespace postinsyn {

/// What a file dialog is asked for.
struct FileQuestion {
    enum class Kind {
        OpenFile,
        OpenFiles,
        Folder,
        SaveFile,    ///< asks itself before it replaces a file
        NewFileOnly, ///< whoever writes refuses to replace
    };
    Kind kind = Kind::OpenFile;
    QString title;
    QString place;  ///< the folder to begin in, or the proposed file
    QString filter; ///< as QFileDialog takes it; empty = all files
};

/// Shows the system's file dialog over the window and returns at once. `chosen` hears at least one
/// path, only if something was chosen, and only as long as `asker` lives.
void askForFiles(QWidget* asker, const FileQuestion& question,
                 std::function<void(const QStringList& paths)> chosen);

/// The same for one path.
void askForFile(QWidget* asker, const FileQuestion& question,
                std::function<void(const QString& path)> chosen);

/// The same for a printer, set up as the user wants it.
void askForPrinter(QWidget* asker, std::function<void(QPrinter& printer)> chosen);

}
