// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/CoverageCalendar.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace postinsyn {

namespace {

constexpr int daysAWeek = 7;
constexpr int daysAPage = 28;

QDate qtDate(LocalDate date)
{
    return QDate(1970, 1, 1).addDays(date.days.time_since_epoch().count());
}

int weekday(LocalDate date)
{
    return qtDate(date).dayOfWeek();
}

/// In thousands where a cell has no room for more; the tooltip has all digits.
QString countText(std::uint64_t count, const QFontMetrics& metrics, int room)
{
    const QString all = numberText(std::int64_t(count));
    return count < 1000 || metrics.horizontalAdvance(all) <= room
               ? all
               : CoverageCalendar::tr("%1 k").arg(numberText(std::int64_t(count / 1000)));
}

/// Of a cell, in steps of the grid: beside the day, between day and count, and for the doubt.
constexpr double besideDay = 0.75;
constexpr double besideCount = 1.25;

QColor levelColor(int level)
{
    const ThemeColors& colors = Theme::current().colors();
    return mixed(colors.surface, colors.accent, 0.1 + 0.1 * level);
}

}

CoverageCalendar::CoverageCalendar(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Coverage day by day"));
}

void CoverageCalendar::show(LogCoverage coverage)
{
    m_coverage = std::move(coverage);
    m_most = 0;
    for (const LogCoverage::Day& day : m_coverage.days)
        m_most = std::max(m_most, day.messages);
    const auto current = m_current;
    m_current.reset();
    updateGeometry();
    update();
    if (!m_coverage.days.empty())
        setCurrent(current && dayAt(*current) ? *current : m_coverage.days.front().date);
}

const LogCoverage::Day* CoverageCalendar::dayAt(LocalDate date) const
{
    if (m_coverage.days.empty() || date < m_coverage.period.from || date > m_coverage.period.to)
        return nullptr;
    return &m_coverage.days[std::size_t((date.days - m_coverage.period.from.days).count())];
}

void CoverageCalendar::setCurrent(LocalDate date)
{
    if (dayAt(date) == nullptr || m_current == date)
        return;
    m_current = date;
    setAccessibleDescription(dayText(date));
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
    update();
    emit currentChanged(rectOf(date));
}

CoverageCalendar::Kind CoverageCalendar::kindOf(LocalDate date) const
{
    const LogCoverage::Day* day = dayAt(date);
    if (day == nullptr)
        return Kind::Outside;
    if (day->sources == 0)
        return Kind::Gap;
    return day->messages == 0 ? Kind::Empty : Kind::Covered;
}

QString CoverageCalendar::dayText(LocalDate date) const
{
    const LogCoverage::Day* day = dayAt(date);
    if (day == nullptr)
        return {};
    const QString name = tr("%1, week %2").arg(longDateText(date)).arg(isoWeek(date));
    if (day->sources == 0)
        return tr("%1: no file covers the day").arg(name);
    QString text = tr("%1: %2 in %3")
                       .arg(name, tr("%n message(s)", nullptr, int(day->messages)),
                            tr("%n file(s)", nullptr, int(day->sources)));
    if (day->isPartly)
        text = tr("%1. The files tell of a part of the day: %2")
                   .arg(text, QString::fromStdString(partsText(*day)));
    return day->doubts == 0 ? text : tr("%1. Something may have been cut off here").arg(text);
}

int CoverageCalendar::levelOf(const LogCoverage::Day& day) const
{
    if (day.messages == 0 || m_most == 0)
        return 0;
    const double share = std::log1p(double(day.messages)) / std::log1p(double(m_most));
    return std::clamp(int(std::ceil(share * levels)), 1, levels);
}

LocalDate CoverageCalendar::firstMonday() const
{
    return m_coverage.period.from - (weekday(m_coverage.period.from) - 1);
}

int CoverageCalendar::weeks() const
{
    if (m_coverage.days.empty())
        return 0;
    return int((m_coverage.period.to.days - firstMonday().days).count()) / daysAWeek + 1;
}

int CoverageCalendar::usualCell()
{
    const Theme& theme = Theme::current();
    const QFontMetrics body(theme.font(TypeStep::Body));
    return std::max(theme.space(7), body.horizontalAdvance(QStringLiteral("30 99 999"))) +
           theme.space(1.5);
}

int CoverageCalendar::narrowCell()
{
    const Theme& theme = Theme::current();
    const QFontMetrics body(theme.font(TypeStep::Body));
    return body.horizontalAdvance(QStringLiteral("30 999 k")) +
           theme.space(besideDay + besideCount);
}

QSize CoverageCalendar::cellSize() const
{
    const int room = (width() - gutter() - 2) / daysAWeek;
    return {std::clamp(room, std::min(narrowCell(), usualCell()), usualCell()),
            Theme::current().space(3.5)};
}

int CoverageCalendar::monthWidth() const
{
    const QFontMetrics strong(Theme::current().font(TypeStep::Strong));
    int width = 0;
    for (int month = 1; month <= 12; ++month)
        width = std::max(width, strong.horizontalAdvance(
                                    QLocale().standaloneMonthName(month, QLocale::LongFormat)));
    return width + Theme::current().space(1.5);
}

int CoverageCalendar::gutter() const
{
    const QFontMetrics caption(Theme::current().font(TypeStep::Caption));
    return monthWidth() + caption.horizontalAdvance(tr("w. %1").arg(53)) +
           Theme::current().space(1.5);
}

int CoverageCalendar::headingHeight() const
{
    return Theme::current().space(3);
}

QSize CoverageCalendar::sizeWith(int cellWidth) const
{
    return {gutter() + daysAWeek * cellWidth + 2,
            headingHeight() + std::max(weeks(), 1) * cellSize().height() + 2};
}

QSize CoverageCalendar::sizeHint() const
{
    return sizeWith(usualCell());
}

QSize CoverageCalendar::minimumSizeHint() const
{
    return sizeWith(std::min(narrowCell(), usualCell()));
}

QRect CoverageCalendar::rectOf(LocalDate date) const
{
    const auto at = int((date.days - firstMonday().days).count());
    const QSize size = cellSize();
    return {QPoint(gutter() + at % daysAWeek * size.width(),
                   headingHeight() + at / daysAWeek * size.height()),
            size};
}

std::optional<LocalDate> CoverageCalendar::dateAt(QPoint place) const
{
    const QSize size = cellSize();
    const int column = (place.x() - gutter()) / size.width();
    const int row = (place.y() - headingHeight()) / size.height();
    if (place.x() < gutter() || column >= daysAWeek || place.y() < headingHeight())
        return std::nullopt;
    const LocalDate date = firstMonday() + (row * daysAWeek + column);
    return dayAt(date) == nullptr ? std::nullopt : std::optional<LocalDate>(date);
}

void CoverageCalendar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeading(painter);
    for (int week = 0; week < weeks(); ++week)
        paintGutter(painter, week);
    for (const LogCoverage::Day& day : m_coverage.days)
        paintCell(painter, day.date);
}

void CoverageCalendar::paintHeading(QPainter& painter) const
{
    const Theme& theme = Theme::current();
    painter.setFont(theme.font(TypeStep::Caption));
    painter.setPen(theme.colors().dimText);
    for (int day = 1; day <= daysAWeek; ++day) {
        const QRect rect(gutter() + (day - 1) * cellSize().width(), 0, cellSize().width(),
                         headingHeight());
        painter.drawText(rect, Qt::AlignCenter,
                         QLocale().standaloneDayName(day, QLocale::ShortFormat));
    }
}

void CoverageCalendar::paintGutter(QPainter& painter, int week) const
{
    const Theme& theme = Theme::current();
    const LocalDate monday = firstMonday() + week * daysAWeek;
    const QRect line(0, headingHeight() + week * cellSize().height(), gutter(),
                     cellSize().height());
    painter.setFont(theme.font(TypeStep::Caption));
    painter.setPen(theme.colors().dimText);
    painter.drawText(line.adjusted(0, 0, -theme.space(1), 0), Qt::AlignRight | Qt::AlignVCenter,
                     tr("w. %1").arg(isoWeek(monday)));
    // The month is named where its first day stands, and at the top.
    const LocalDate sunday = monday + (daysAWeek - 1);
    const QDate last = qtDate(std::min(sunday, m_coverage.period.to));
    const bool isNamed = week == 0 || last.month() != qtDate(monday - 1).month();
    if (!isNamed)
        return;
    painter.setFont(theme.font(TypeStep::Strong));
    painter.setPen(theme.colors().text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QLocale().standaloneMonthName(last.month(), QLocale::LongFormat));
}

void CoverageCalendar::paintDay(QPainter& painter, const QRect& rect, Kind kind, int level,
                                bool isDoubtful)
{
    const Theme& theme = Theme::current();
    const ThemeColors& colors = theme.colors();
    const QRectF box = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const double radius = theme.radius() / 2.0;
    painter.setPen(QPen(kind == Kind::Covered ? levelColor(level) : colors.hairline, 1));
    painter.setBrush(kind == Kind::Covered ? levelColor(level) : colors.surface);
    painter.drawRoundedRect(box, radius, radius);
    if (kind == Kind::Gap) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(mixed(colors.surface, colors.text, 0.4), Qt::BDiagPattern));
        painter.drawRoundedRect(box, radius, radius);
    }
    if (isDoubtful) {
        painter.setPen(QPen(colors.warning, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, radius, radius);
        painter.setFont(theme.font(TypeStep::Strong));
        painter.drawText(box.adjusted(0, 0, -theme.space(0.5), 0), Qt::AlignRight | Qt::AlignTop,
                         QStringLiteral("!"));
    }
}

void CoverageCalendar::paintCell(QPainter& painter, LocalDate date) const
{
    const Theme& theme = Theme::current();
    const ThemeColors& colors = theme.colors();
    const LogCoverage::Day& day = *dayAt(date);
    const Kind kind = kindOf(date);
    const QRect rect = rectOf(date);
    paintDay(painter, rect, kind, levelOf(day), day.doubts > 0);
    const QRect inner = rect.adjusted(theme.space(besideDay), 0, -theme.space(besideCount), 0);
    const QString number = QString::number(qtDate(date).day());
    painter.setFont(theme.font(TypeStep::Caption));
    painter.setPen(kind == Kind::Covered ? colors.text : colors.dimText);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, number);
    const int room =
        inner.width() - painter.fontMetrics().horizontalAdvance(number + QLatin1Char(' '));
    painter.setFont(theme.font(TypeStep::Body));
    painter.setPen(colors.text);
    const QString count = kind == Kind::Gap ? QStringLiteral("\u2013")
                                            : countText(day.messages, painter.fontMetrics(), room);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, count);
    if (m_current == date && hasFocus()) {
        painter.setPen(QPen(colors.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), theme.radius() / 2.0,
                                theme.radius() / 2.0);
    }
}

void CoverageCalendar::keyPressEvent(QKeyEvent* event)
{
    if (!m_current)
        return QWidget::keyPressEvent(event);
    LocalDate to = *m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        to = to - 1;
        break;
    case Qt::Key_Right:
        to = to + 1;
        break;
    case Qt::Key_Up:
        to = to - daysAWeek;
        break;
    case Qt::Key_Down:
        to = to + daysAWeek;
        break;
    case Qt::Key_PageUp:
        to = to - daysAPage;
        break;
    case Qt::Key_PageDown:
        to = to + daysAPage;
        break;
    case Qt::Key_Home:
        to = m_coverage.period.from;
        break;
    case Qt::Key_End:
        to = m_coverage.period.to;
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    setCurrent(std::clamp(to, m_coverage.period.from, m_coverage.period.to));
}

void CoverageCalendar::mousePressEvent(QMouseEvent* event)
{
    if (const auto date = dateAt(event->position().toPoint()))
        setCurrent(*date);
}

void CoverageCalendar::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

bool CoverageCalendar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto date = dateAt(help->pos()))
        QToolTip::showText(help->globalPos(), plainToolTip(dayText(*date)), this, rectOf(*date));
    else
        QToolTip::hideText();
    return true;
}

}
