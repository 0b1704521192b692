// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/search/Timeline.h"

#include "core/domain/DateUnits.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/NumberText.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace postinsyn {

namespace {

constexpr int dayTicks = 14; ///< of so few days each is named, else Mondays

int captionHeight()
{
    return QFontMetrics(Theme::current().font(TypeStep::Caption)).height();
}

int dayOfMonth(LocalDate date)
{
    return static_cast<int>((date.days - wholeUnit(date, DateUnit::Month).from.days).count()) + 1;
}

QString monthText(LocalDate date)
{
    return QLocale().standaloneMonthName(monthOf(date), QLocale::ShortFormat);
}

}

Timeline::Timeline(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Timeline"));
    setMouseTracking(true);
    describe();
}

QSize Timeline::sizeHint() const
{
    return {Theme::current().space(60), captionHeight() * 2 + Theme::current().space(6.5)};
}

QSize Timeline::minimumSizeHint() const
{
    return {Theme::current().space(30), sizeHint().height()};
}

void Timeline::show(const ResultIds& ids, std::optional<Period> span)
{
    m_bins = timeBins(*ids, span);
    m_anchor = -1;
    m_cursor = std::clamp(m_cursor, 0, std::max(0, count() - 1));
    describe();
    update();
}

QRect Timeline::plot() const
{
    const int top = captionHeight() + Theme::current().space(0.5);
    return rect().adjusted(0, top, 0, -captionHeight() - Theme::current().space(0.5));
}

double Timeline::left(int bin) const
{
    const QRect room = plot();
    return room.left() + double(room.width()) * bin / std::max(1, count());
}

int Timeline::binAt(const QPoint& at) const
{
    const QRect room = plot();
    const double part = double(at.x() - room.left()) / std::max(1, room.width());
    return std::clamp(int(part * count()), 0, std::max(0, count() - 1));
}

std::optional<Timeline::Brush> Timeline::brush() const
{
    if (m_anchor < 0 || count() == 0)
        return std::nullopt;
    Brush chosen{std::min(m_anchor, m_cursor), std::max(m_anchor, m_cursor)};
    // A filter holds days: of hours, all of the day are chosen, and are seen to be.
    const auto isSameDay = [this](int one, int other) {
        return other >= 0 && other < count() &&
               m_bins.bins.at(std::size_t(one)).days == m_bins.bins.at(std::size_t(other)).days;
    };
    while (isSameDay(chosen.first, chosen.first - 1))
        --chosen.first;
    while (isSameDay(chosen.last, chosen.last + 1))
        ++chosen.last;
    return chosen;
}

QString Timeline::caption() const
{
    if (count() == 0)
        return tr("No time to show");
    const QString days = dateText(m_bins.bins.front().days.from) + QStringLiteral(" – ") +
                         dateText(m_bins.bins.back().days.to);
    const QString most = numberText(std::int64_t(m_bins.most));
    switch (m_bins.unit) {
    case BinUnit::Hour:
        return tr("Messages an hour, %1, at most %2").arg(days, most);
    case BinUnit::Day:
        return tr("Messages a day, %1, at most %2").arg(days, most);
    case BinUnit::Week:
        return tr("Messages a week, %1, at most %2").arg(days, most);
    case BinUnit::Month:
        return tr("Messages a month, %1, at most %2").arg(days, most);
    }
    return {};
}

QString Timeline::binText(int bin) const
{
    const TimeBin& shown = m_bins.bins.at(static_cast<std::size_t>(bin));
    QString when;
    switch (m_bins.unit) {
    case BinUnit::Hour:
        when = timeText(shown.from);
        break;
    case BinUnit::Day:
        when = longDateText(shown.days.from);
        break;
    case BinUnit::Week:
        when = tr("Week %1, %2 through %3")
                   .arg(QString::number(weekNumberOf(shown.days.from)), dateText(shown.days.from),
                        dateText(shown.days.to));
        break;
    case BinUnit::Month:
        when = monthText(shown.days.from) + QLatin1Char(' ') +
               QString::number(yearOf(shown.days.from));
        break;
    }
    return tr("%1: %n message(s)", "", int(shown.count)).arg(when);
}

/// "06:00".
QString Timeline::clockOf(int bin) const
{
    return timeText(m_bins.bins.at(std::size_t(bin)).from).mid(11, 5);
}

bool Timeline::isPartOfDay(int bin) const
{
    const QString clock = clockOf(bin);
    return clock == QLatin1String("06:00") || clock == QLatin1String("12:00") ||
           clock == QLatin1String("18:00");
}

QString Timeline::tickText(int bin, bool withYear) const
{
    const LocalDate day = m_bins.bins.at(static_cast<std::size_t>(bin)).days.from;
    const QString year = QString::number(yearOf(day));
    if (m_bins.unit == BinUnit::Month)
        return year;
    if (m_bins.unit == BinUnit::Hour && isPartOfDay(bin))
        return clockOf(bin);
    QString text = monthText(day);
    if (m_bins.unit != BinUnit::Week)
        text = QString::number(dayOfMonth(day)) + QLatin1Char(' ') + text;
    return withYear ? text + QLatin1Char(' ') + year : text;
}

void Timeline::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(TypeStep::Caption));
    painter.setPen(theme.colors().dimText);
    const auto chosen = brush();
    QString text = caption();
    if (chosen)
        text = tr("%1 – %2: Enter shows only these")
                   .arg(dateText(m_bins.bins.at(std::size_t(chosen->first)).days.from),
                        dateText(m_bins.bins.at(std::size_t(chosen->last)).days.to));
    painter.drawText(QRect(0, 0, width(), captionHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, width()));
    if (chosen)
        painter.fillRect(QRectF(left(chosen->first), plot().top(),
                                left(chosen->last + 1) - left(chosen->first), plot().height()),
                         theme.colors().accentSoft);
    paintBars(painter);
    paintTicks(painter);
    if (hasFocus() && count() > 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colors().accent, 2.0));
        painter.drawRect(QRectF(left(m_cursor), plot().top() + 1,
                                std::max(3.0, left(m_cursor + 1) - left(m_cursor)),
                                plot().height() - 1));
    }
}

void Timeline::paintBars(QPainter& painter) const
{
    const ThemeColors& colors = Theme::current().colors();
    const QRect room = plot();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    for (int bin = 0; bin < count(); ++bin) {
        const std::uint64_t messages = m_bins.bins.at(std::size_t(bin)).count;
        if (messages == 0)
            continue;
        const double from = left(bin);
        const double wide = left(bin + 1) - from;
        const double gap = wide > 4 ? 1.0 : 0.0;
        // What is there is seen, however little it is beside the most.
        const double high = std::max(2.0, room.height() * double(messages) / double(m_bins.most));
        painter.drawRect(
            QRectF(from + gap / 2, room.bottom() + 1 - high, std::max(1.0, wide - gap), high));
    }
    painter.setPen(colors.hairline);
    painter.drawLine(room.left(), room.bottom() + 1, room.right(), room.bottom() + 1);
}

void Timeline::paintTicks(QPainter& painter) const
{
    painter.setPen(Theme::current().colors().dimText);
    const int gap = Theme::current().space(1);
    double free = 0;
    int lastYear = 0;
    const bool isShort = count() <= dayTicks;
    for (int bin = 0; bin < count(); ++bin) {
        const TimeBin& shown = m_bins.bins.at(std::size_t(bin));
        const LocalDate day = shown.days.from;
        const bool isNew = bin == 0 || m_bins.bins.at(std::size_t(bin) - 1).days.from != day;
        const bool isTick =
            bin == 0 || (m_bins.unit == BinUnit::Hour   ? isNew || isPartOfDay(bin)
                         : m_bins.unit == BinUnit::Day  ? isShort || weekdayOf(day) == 1
                         : m_bins.unit == BinUnit::Week ? dayOfMonth(day) <= 7
                                                        : monthOf(day) == 1);
        const double at = left(bin);
        if (!isTick || at < free)
            continue;
        const QString text = tickText(bin, yearOf(day) != lastYear);
        const int wide = painter.fontMetrics().horizontalAdvance(text);
        if (at + wide > width())
            break;
        painter.drawLine(QPointF(at, plot().bottom() + 1), QPointF(at, plot().bottom() + 4));
        painter.drawText(QPointF(at, height() - painter.fontMetrics().descent()), text);
        free = at + wide + gap;
        lastYear = yearOf(day);
    }
}

void Timeline::moveCursor(int bin, bool isExtending)
{
    if (count() == 0)
        return;
    if (!isExtending)
        m_anchor = -1;
    else if (m_anchor < 0)
        m_anchor = m_cursor;
    m_cursor = std::clamp(bin, 0, count() - 1);
    describe();
    update();
}

void Timeline::applyBrush()
{
    if (count() == 0)
        return;
    const Brush chosen = brush().value_or(Brush{m_cursor, m_cursor});
    const Period span{m_bins.bins.at(std::size_t(chosen.first)).days.from,
                      m_bins.bins.at(std::size_t(chosen.last)).days.to};
    m_anchor = -1;
    update();
    emit spanChosen(span);
}

void Timeline::describe()
{
    QString text = caption();
    if (count() > 0)
        text = binText(m_cursor) + QStringLiteral(". ") + text;
    setAccessibleDescription(
        tr("%1. Arrows move, Shift with them chooses, Enter shows only that, Esc takes it back.")
            .arg(text));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void Timeline::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || count() == 0)
        return;
    m_cursor = m_anchor = binAt(event->position().toPoint());
    describe();
    update();
}

void Timeline::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && m_anchor >= 0)
        moveCursor(binAt(event->position().toPoint()), true);
}

void Timeline::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_anchor >= 0)
        applyBrush();
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    const bool isExtending = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_cursor - 1, isExtending);
    case Qt::Key_Right:
        return moveCursor(m_cursor + 1, isExtending);
    case Qt::Key_Home:
        return moveCursor(0, isExtending);
    case Qt::Key_End:
        return moveCursor(count() - 1, isExtending);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return applyBrush();
    case Qt::Key_Escape:
        if (m_anchor >= 0)
            return moveCursor(m_cursor, false);
        emit undone();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Timeline::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void Timeline::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool Timeline::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && count() > 0) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), binText(binAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

}
