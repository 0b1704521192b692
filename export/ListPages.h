// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Progress.h"
#include "core/domain/OverviewList.h"
#include "export/OverviewListWriter.h"

#include <QSizeF>
#include <memory>

class QPainter;

namespace postinsyn {

/// The list on paper (domain.md 6.8): A4 landscape; `Om listan`, the log and, where a row could not
/// show them all, the recipients; headings repeated, `Dnr` and `Sida 1(5)` below. What is laid out
/// is the same for a PDF, a printer and a preview. Needs a QGuiApplication; any one thread.
class ListPages {
public:
    /// Lays out all pages, which holds a few numbers a page. `list` must outlive it. A character
    /// that no font of the machine has as an outline is shown as U+FFFD. Throws Cancelled.
    explicit ListPages(const DisclosableList& list, const ProgressMeter& progress = {});
    ~ListPages();
    ListPages(const ListPages&) = delete;
    ListPages& operator=(const ListPages&) = delete;

    static constexpr int unitsPerInch = 1200;
    [[nodiscard]] static QSizeF pageSize(); ///< whole paper, in units
    [[nodiscard]] int count() const;
    [[nodiscard]] WrittenList written() const;
    /// `page` from 0; the painter's origin is the corner of the paper, its scale one unit.
    void paint(QPainter& painter, int page) const;

private:
    class Paper;
    std::unique_ptr<Paper> m_paper;
};

}
