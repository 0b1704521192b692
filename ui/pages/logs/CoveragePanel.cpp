// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/CoveragePanel.h"

#include "core/store/DirectoryStore.h"
#include "ui/pages/logs/LogWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/ColumnScroll.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

namespace {

/// So many gaps and cuts are named; the calendar shows all.
constexpr std::size_t namedFindings = 12;

constexpr int mostGrown = 90; ///< steps of the grid: about half a year of weeks

/// A day as the calendar draws it, beside what it means.
class DaySample : public QWidget {
public:
    DaySample(CoverageCalendar::Kind kind, int level, bool isDoubtful)
        : m_kind(kind), m_level(level), m_isDoubtful(isDoubtful)
    {
        const Theme& theme = Theme::current();
        setFixedSize(theme.space(4), theme.space(2.5));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        CoverageCalendar::paintDay(painter, rect(), m_kind, m_level, m_isDoubtful);
    }

private:
    CoverageCalendar::Kind m_kind;
    int m_level;
    bool m_isDoubtful;
};

QString periodText(const Period& period)
{
    return period.from == period.to
               ? dateText(period.from)
               : CoveragePanel::tr("%1 to %2").arg(dateText(period.from), dateText(period.to));
}

QWidget* finding(Tone tone, const QString& text)
{
    auto* told = new QWidget;
    auto* row = new QHBoxLayout(told);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().space(1));
    row->addWidget(new IconLabel(toneIcon(tone)), 0, Qt::AlignTop);
    row->addWidget(plainParagraph(text), 1);
    return told;
}

}

CoveragePanel::CoveragePanel(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context)
{
    const Theme& theme = Theme::current();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(4));
    m_calendar = new CoverageCalendar;
    m_scroll = new QScrollArea;
    m_scroll->setWidget(m_calendar);
    m_calendar->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    connect(m_calendar, &CoverageCalendar::currentChanged, this, [this](const QRect& place) {
        m_day->setText(m_calendar->dayText(*m_calendar->current()));
        m_scroll->ensureVisible(place.center().x(), place.center().y(), place.width(),
                                place.height());
    });
    row->addWidget(m_scroll, 3);
    auto* side = new QWidget;
    m_side = new QVBoxLayout(side);
    m_side->setContentsMargins(0, 0, theme.space(1), 0);
    m_side->setSpacing(theme.space(1));
    m_summary = plainLabel({}, TypeStep::Title);
    m_summary->setWordWrap(true);
    m_side->addWidget(m_summary);
    m_day = dimParagraph({});
    m_side->addWidget(m_day);
    m_side->addWidget(makeLegend());
    m_side->addStretch(1);
    auto* sideScroll = new ColumnScroll(tr("What is missing"));
    sideScroll->show(side);
    row->addWidget(sideScroll, 2);
}

QWidget* CoveragePanel::makeLegend()
{
    const Theme& theme = Theme::current();
    using Kind = CoverageCalendar::Kind;
    auto* legend = new QWidget;
    auto* grid = new QGridLayout(legend);
    grid->setContentsMargins(0, theme.space(0.5), 0, theme.space(0.5));
    grid->setHorizontalSpacing(theme.space(1));
    grid->setVerticalSpacing(theme.space(0.5));
    grid->setColumnStretch(1, 1);
    const auto add = [grid](QWidget* sample, const QString& text) {
        const int line = grid->rowCount();
        grid->addWidget(sample, line, 0);
        grid->addWidget(dimParagraph(text), line, 1);
    };
    auto* scale = new QWidget;
    auto* steps = new QHBoxLayout(scale);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(0);
    for (const int level : {1, CoverageCalendar::levels})
        steps->addWidget(new DaySample(Kind::Covered, level, false));
    add(scale, tr("Few to many messages"));
    add(new DaySample(Kind::Empty, 0, false), tr("0: covered, no message"));
    add(new DaySample(Kind::Gap, 0, false), tr("\u2013: no file covers the day"));
    add(new DaySample(Kind::Covered, 1, true), tr("!: something may have been cut off"));
    return legend;
}

void CoveragePanel::ask(const MessageFilter& filter)
{
    m_query = m_context.session.ask(
        this,
        [filter, domains = m_context.session.profile().ownDomains](Archive& archive,
                                                                   const std::stop_token&) {
            return coverageOf(archive, filter,
                              OwnAddresses(domains, archive.directory().addresses()));
        },
        [this](LogCoverage coverage) {
            show(std::move(coverage));
            emit answered();
        });
}

void CoveragePanel::clear()
{
    m_query = {};
    m_summary->clear();
    m_day->clear();
    delete m_findings;
    m_findings = nullptr;
    m_calendar->show({});
}

QString CoveragePanel::summary() const
{
    return m_summary->text();
}

void CoveragePanel::show(LogCoverage coverage)
{
    const auto covered = std::count_if(coverage.days.begin(), coverage.days.end(),
                                       [](const LogCoverage::Day& day) { return day.sources > 0; });
    m_summary->setText(
        tr("%1 of %2 days are covered")
            .arg(numberText(covered), numberText(std::int64_t(coverage.days.size()))));
    showFindings(coverage);
    m_calendar->show(std::move(coverage));
    m_scroll->setMinimumWidth(m_calendar->minimumSizeHint().width());
    if (m_growsWithWeeks)
        m_scroll->setMinimumHeight(
            std::min(m_calendar->sizeHint().height(), Theme::current().space(mostGrown)));
    if (m_calendar->current())
        m_day->setText(m_calendar->dayText(*m_calendar->current()));
}

void CoveragePanel::showFindings(const LogCoverage& coverage)
{
    delete m_findings;
    m_findings = new QWidget;
    auto* column = new QVBoxLayout(m_findings);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().space(1));
    if (coverage.gaps.empty() && coverage.suspectedCuts.empty())
        column->addWidget(finding(Tone::Ok, tr("No gap, and nothing that looks cut off.")));
    std::size_t left = namedFindings;
    for (const Period& gap : coverage.gaps)
        if (left > 0 && left-- > 0)
            column->addWidget(
                finding(Tone::Warning, tr("No file covers %1.").arg(periodText(gap))));
    for (const LogCoverage::Suspicion& cut : coverage.suspectedCuts)
        if (left > 0 && left-- > 0)
            column->addWidget(
                finding(Tone::Warning,
                        tr("%1: %2").arg(shownText(cut.source), sourceWarningText(cut.warning))));
    const std::size_t all = coverage.gaps.size() + coverage.suspectedCuts.size();
    if (all > namedFindings)
        column->addWidget(
            dimParagraph(tr("and %n more, see the calendar", nullptr, int(all - namedFindings))));
    m_side->insertWidget(m_side->count() - 1, m_findings);
}

}
