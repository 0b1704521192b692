// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/ProgramLog.h"

#include "core/base/Instant.h"
#include "core/base/PrivateFile.h"

#include <QString>
#include <QtGlobal>

#include <fstream>
#include <mutex>
#include <string>
#include <system_error>

namespace fs = std::filesystem;

namespace postinsyn {

namespace {

constexpr std::uintmax_t largest = 1'000'000;

struct {
    std::mutex mutex;
    fs::path file;
} sink;

void makeRoom(const fs::path& file)
{
    std::error_code ignored;
    if (!fs::exists(file, ignored) || fs::file_size(file, ignored) < largest)
        return;
    const auto numbered = [&](int number) {
        return fs::path(file).concat("." + std::to_string(number));
    };
    fs::rename(numbered(1), numbered(2), ignored);
    fs::rename(file, numbered(1), ignored);
}

/// What can be said without saying what the program worked on.
std::string harmless(const QString& text)
{
    const QString whole = text.section(QLatin1Char('\n'), 0, 0).left(200);
    qsizetype end = whole.size();
    for (qsizetype i = 0; i < whole.size(); ++i)
        if (whole.at(i) == QLatin1Char('"') || whole.at(i) == QLatin1Char('\'') ||
            whole.at(i).unicode() > 0x7E) {
            end = i;
            break;
        }
    return whole.left(end).toStdString();
}

void write(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    const std::lock_guard guard(sink.mutex);
    try {
        makeRoom(sink.file);
        if (!fs::exists(sink.file))
            createPrivateFile(sink.file);
        std::ofstream out(sink.file, std::ios::app | std::ios::binary);
        out << Instant::now().toIsoMs() << ' '
            << (type == QtWarningMsg    ? "warning "
                : type == QtCriticalMsg ? "critical "
                                        : "fatal ")
            << harmless(text) << '\n';
    } catch (const std::exception&) {
        // A log that cannot be written must not be what ends the program.
        return;
    }
}

}

void logTo(const fs::path& folder)
{
    createPrivateFolder(folder);
    sink.file = folder / "postinsyn.log";
    qInstallMessageHandler(write);
}

}
