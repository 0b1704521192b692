// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Error.h"
#include "export/CellText.h"
#include "export/PdfCreation.h"
#include "export/letters/LetterFile.h"
#include "export/letters/LetterPages.h"

#include <QFile>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace postinsyn {

WrittenList writeLetterPdf(const Letter& letter, const std::filesystem::path& file)
{
    const auto needRoom = [&](bool isWritten) {
        if (!isWritten)
            throw FileError("temp-full", {}, file.string());
    };
    const LetterPages pages(letter);
    CellText own;
    QFile out(QString::fromStdU16String(file.u16string()));
    needRoom(out.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&out);
        writer.setResolution(LetterPages::unitsPerInch);
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        writer.setTitle(QString::fromStdString(own.shown(letter.title.text())));
        writer.setCreator(QString::fromStdString(own.shown(letter.authority.text())));
        QPainter painter(&writer);
        for (int page = 0; page < pages.count(); ++page) {
            needRoom(page == 0 || writer.newPage());
            pages.paint(painter, page);
        }
        needRoom(painter.end());
    }
    out.close();
    needRoom(out.error() == QFileDevice::NoError);
    setPdfCreationTime(file, TimeZone::stockholm().startOfDay(letter.date));
    return pages.written();
}

}
