// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MessageFilter.h"
#include "ui/pages/logs/CoverageCalendar.h"
#include "ui/shell/Page.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace postinsyn {

/// Whether the logs cover a span of days: the calendar, its legend, the gaps and what may have been
/// cut off, in words too.
class CoveragePanel : public QWidget {
    Q_OBJECT
public:
    explicit CoveragePanel(const PageContext& context, QWidget* parent = nullptr);

    /// Asks for the days of `filter`, which has both of them. What stood there stays until the
    /// answer comes.
    void ask(const MessageFilter& filter);
    /// Forgets what stands there, and the question that is open.
    void clear();
    /// As high as its weeks are, within reason: for a page that scrolls as a whole.
    void growWithWeeks() { m_growsWithWeeks = true; }
    [[nodiscard]] CoverageCalendar* calendar() const { return m_calendar; }
    /// The days in one sentence: "28 of 31 days are covered".
    [[nodiscard]] QString summary() const;

signals:
    void answered();

private:
    void show(LogCoverage coverage);
    void showFindings(const LogCoverage& coverage);
    [[nodiscard]] QWidget* makeLegend();

    PageContext m_context;
    Query m_query;
    bool m_growsWithWeeks = false;
    QLabel* m_summary = nullptr;
    QLabel* m_day = nullptr;
    CoverageCalendar* m_calendar = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_side = nullptr;
    QWidget* m_findings = nullptr;
};

}
