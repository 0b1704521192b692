// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Letter.h"
#include "export/OverviewListWriter.h"
#include "export/PaperText.h"

#include <QPointF>
#include <QSizeF>
#include <vector>

class QPainter;

namespace postinsyn {

/// A letter on paper: A4 portrait; authority, day and case number above, `Dnr`, control and
/// `Sida 1 (2)` below. What is laid out is the same for a PDF, a printer and a preview. Needs a
/// QGuiApplication; any one thread.
class LetterPages {
public:
    explicit LetterPages(const Letter& letter);

    static constexpr int unitsPerInch = 1200;
    [[nodiscard]] static QSizeF pageSize(); ///< whole paper, in units
    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] WrittenList written() const;
    /// `page` from 0; the painter's origin is the corner of the paper, its scale one unit.
    void paint(QPainter& painter, int page) const;

private:
    struct Drawn {
        QString text;
        PaperText::Face face = PaperText::Face::Body;
        QPointF place;
        double width = 0;
        int from = 0; ///< line
        int end = 0;
    };

    void addHead(const Letter& letter);
    void addBlock(const LetterBlock& block, bool isFirst);
    void addText(const QString& text, PaperText::Face face, double indent, double keepTogether);
    void addLine(const QString& text, PaperText::Face face, double x, double width);
    void beginPage();

    PaperText m_text;
    std::vector<std::vector<Drawn>> m_pages;
    double m_y = 0;
    QString m_caseLine;
    QString m_control;
};

}
