// SPDX-License-Identifier: EUPL-1.2
#include "export/PdfListWriter.h"

#include "core/base/Error.h"
#include "export/CellText.h"
#include "export/ListPages.h"
#include "export/ListWords.h"

#include <QFile>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>

namespace postinsyn {

namespace {

constexpr std::string_view dateKey = "/CreationDate (D:";
constexpr std::size_t digits = 14;
constexpr std::size_t headBytes = 4096; // the properties are the first object

[[noreturn]] void tellFull(const std::filesystem::path& file)
{
    throw FileError("temp-full", {}, file.string());
}

std::string stampOf(Instant instant)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(instant.ms)));
    const auto day = std::chrono::floor<std::chrono::days>(seconds);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(seconds - day);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d%02u%02u%02d%02d%02d",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text.data();
}

/// Qt writes the time of the clock, and the offset of the machine: the list has neither. Nothing
/// moves, since the file counts its bytes.
void setCreationTime(const std::filesystem::path& path, Instant instant)
{
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    std::string head(headBytes, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(file.gcount()));
    file.clear();
    const std::size_t key = head.find(dateKey);
    const std::size_t end = head.find(')', key);
    if (key == std::string::npos || end == std::string::npos)
        tellFull(path);
    const std::size_t at = key + dateKey.size();
    std::string stamp = stampOf(instant);
    stamp += end - at > digits + 1 ? "+00'00'" : "Z";
    stamp.resize(end - at, ' ');
    file.seekp(static_cast<std::streamoff>(at));
    file << stamp;
    file.close();
    if (!file)
        tellFull(path);
}

}

WrittenList writeOverviewPdf(const DisclosableList& list, const std::filesystem::path& file,
                             const ProgressMeter& progress)
{
    const ListPages pages(list, progress);
    CellText own;
    QFile out(QString::fromStdU16String(file.u16string()));
    if (!out.open(QIODevice::WriteOnly))
        tellFull(file);
    {
        QPdfWriter writer(&out);
        writer.setResolution(ListPages::unitsPerInch);
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(0, 0, 0, 0)));
        writer.setTitle(
            QString::fromStdString(own.shown(ListWords::title(list.caseNumber, list.version))));
        writer.setCreator(QString::fromStdString(own.shown(list.authority.text())));
        QPainter painter(&writer);
        for (int page = 0; page < pages.count(); ++page) {
            progress.check();
            if (page > 0 && !writer.newPage())
                tellFull(file);
            pages.paint(painter, page);
        }
        if (!painter.end())
            tellFull(file);
    }
    out.close();
    if (out.error() != QFileDevice::NoError)
        tellFull(file);
    setCreationTime(file, list.snapshotAt);
    return pages.written();
}

}
