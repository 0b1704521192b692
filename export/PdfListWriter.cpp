// SPDX-License-Identifier: EUPL-1.2
#include "export/PdfListWriter.h"

#include "core/base/Error.h"
#include "export/CellText.h"
#include "export/ListPages.h"
#include "export/ListWords.h"
#include "export/PdfCreation.h"

#include <QFile>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace postinsyn {

namespace {

[[noreturn]] void tellFull(const std::filesystem::path& file)
{
    throw FileError("temp-full", {}, file.string());
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
    setPdfCreationTime(file, list.snapshotAt);
    return pages.written();
}

}
