// SPDX-License-Identifier: EUPL-1.2
#include "app/demo/DemoCase.h"
#include "app/gui/Application.h"
#include "app/gui/ListFiles.h"
#include "app/gui/ProgramLog.h"
#include "core/base/Account.h"
#include "core/base/FilePath.h"
#include "core/base/ProcessGuard.h"
#include "export/ListWords.h"
#include "export/OrderLetter.h"
#include "ui/i18n/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SingleInstance.h"
#include "ui/theme/Theme.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

#include <chrono>
#include <optional>

namespace postinsyn {

namespace {

/// What the window cannot do by itself, because it knows core only.
AppServices services()
{
    AppServices made;
    made.makePractice = [](const std::filesystem::path& folder, ProgressMeter& meter) {
        return makePracticeArchive(folder, accountName(), meter);
    };
    made.describeFilter = describeFilter;
    made.writeOrder = [](const LogOrder& order, const Profile& profile, LocalDate today) {
        return OrderTexts{orderLetter(order, profile, today), orderScript(order),
                          orderScriptName(order)};
    };
    made.lists = listServices();
    return made;
}

/// The absolute path of the archive that was named, or nothing.
QString namedArchive(const QApplication& application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("archive"),
        QCoreApplication::translate("postinsyn::Program", "The archive to open"));
    parser.process(application);
    const QStringList named = parser.positionalArguments();
    return named.isEmpty() ? QString() : QFileInfo(named.first()).absoluteFilePath();
}

/// What went wrong if nothing can be noted; the program works all the same.
std::optional<Error> keepSafe()
try {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                           QStringLiteral("/log");
    const std::filesystem::path path = nativePath(folder.toStdString());
    logTo(path);
    noteCrashesIn(path / "crash.log");
    return std::nullopt;
} catch (const Error& problem) {
    return problem;
}

/// The exit code of a second start: the window that is open already does what was asked.
int callFirst(const SingleInstance& instance, const QString& archive)
{
    using namespace std::chrono_literals;
    if (instance.leaveNote(archive) && instance.isHeard(5s))
        return 0;
    QMessageBox box;
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Warning);
    box.setText(QCoreApplication::translate(
        "postinsyn::Program", "Postinsyn is open already, but does not answer. Wait a moment and "
                              "try again, or end the program that is open."));
    box.exec();
    return 1;
}

void tellExceptions(Application& application, MainWindow& window)
{
    application.onException = [&window](const std::exception_ptr& problem) {
        try {
            std::rethrow_exception(problem);
        } catch (const Error& error) {
            window.tellError(
                QCoreApplication::translate("postinsyn::Program", "It could not be done"), error);
        } catch (const Cancelled&) {
            return;
        } catch (...) {
            // Its text could hold anything: only that it happened is told.
            window.tellError(
                QCoreApplication::translate("postinsyn::Program", "It could not be done"),
                Error("unexpected"));
        }
    };
}

int run(int argc, char** argv)
{
    Application application(argc, argv);
    Application::setApplicationName(QStringLiteral("postinsyn"));
    Application::setApplicationVersion(QString::fromStdString(programVersion()));
    Settings settings;
    Language language;
    language.use(settings.language());
    const QString archive = namedArchive(application);
    SingleInstance instance(SingleInstance::usualFolder());
    if (!instance.isFirst())
        return callFirst(instance, archive);
    const std::optional<Error> unlogged = keepSafe();

    Theme theme(application);
    theme.setScheme(settings.colorScheme());
    theme.setTextScale(settings.textScale());
    MainWindow window(theme, settings, language, services());
    tellExceptions(application, window);
    QObject::connect(&instance, &SingleInstance::called, &window, [&](const QString& wanted) {
        window.setWindowState((window.windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
        window.show();
        window.raise();
        window.activateWindow();
        if (!wanted.isEmpty())
            window.openArchive(wanted);
    });
    window.show();
    if (unlogged)
        window.tellError(
            QCoreApplication::translate("postinsyn::Program", "Faults cannot be noted in a log"),
            *unlogged);
    if (!archive.isEmpty())
        window.openArchive(archive);
    return Application::exec();
}

}

}

int main(int argc, char** argv)
{
    postinsyn::keepMemoryPrivate();
    return postinsyn::run(argc, argv);
}
