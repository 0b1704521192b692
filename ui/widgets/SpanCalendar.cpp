// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/SpanCalendar.h"

#include "core/domain/DateUnits.h"
#include "ui/theme/IconSet.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

namespace {

constexpr int weeks = 6;
constexpr int columns = 8; // the number of the week and seven days

int side()
{
    return Theme::current().space(4);
}

QToolButton* arrow(const QString& icon, const QString& name)
{
    auto* button = new QToolButton;
    button->setIcon(lineIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

}

SpanCalendar::SpanCalendar(LocalDate today, QWidget* parent)
    : QWidget(parent), m_today(today), m_cursor(today)
{
    const Theme& theme = Theme::current();
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(1), theme.space(1), theme.space(1), theme.space(1));
    auto* row = new QHBoxLayout;
    auto* back = arrow(QStringLiteral("chevron-left"), tr("Earlier month"));
    auto* forward = arrow(QStringLiteral("chevron-right"), tr("Later month"));
    connect(back, &QToolButton::clicked, this, [this] { setCursor(monthsBack(m_cursor, 1)); });
    connect(forward, &QToolButton::clicked, this, [this] { setCursor(monthsBack(m_cursor, -1)); });
    m_title = plainLabel({}, TypeStep::Strong);
    m_title->setAlignment(Qt::AlignCenter);
    row->addWidget(back);
    row->addWidget(m_title, 1);
    row->addWidget(forward);
    column->addLayout(row);
    m_top = theme.space(1) + back->sizeHint().height() + theme.space(0.5);
    column->addStretch();
    m_hint = dimLabel({});
    m_hint->setAlignment(Qt::AlignCenter);
    column->addWidget(m_hint);
    describe();
}

QSize SpanCalendar::sizeHint() const
{
    const int hint = m_hint->sizeHint().height() + Theme::current().space(2);
    return {side() * columns + Theme::current().space(2), m_top + side() * (weeks + 1) + hint};
}

void SpanCalendar::setSpan(std::optional<Period> span)
{
    m_span = span;
    m_first.reset();
    m_cursor = span ? span->to : m_today;
    describe();
}

void SpanCalendar::setCursor(LocalDate day)
{
    m_cursor = std::clamp(day, LocalDate::of(1900, 1, 1), LocalDate::of(2100, 12, 31));
    describe();
}

void SpanCalendar::choose()
{
    if (!m_first) {
        m_first = m_cursor;
        m_span.reset();
        describe();
        return;
    }
    m_span = marked();
    m_first.reset();
    describe();
    emit chosen(*m_span);
}

std::optional<Period> SpanCalendar::marked() const
{
    if (m_first)
        return Period{std::min(*m_first, m_cursor), std::max(*m_first, m_cursor)};
    return m_span;
}

LocalDate SpanCalendar::firstShown() const
{
    return wholeUnit(wholeUnit(m_cursor, DateUnit::Month).from, DateUnit::Week).from;
}

QRect SpanCalendar::cell(int column, int row) const
{
    return {Theme::current().space(1) + column * side(), m_top + row * side(), side(), side()};
}

void SpanCalendar::describe()
{
    const Period month = wholeUnit(m_cursor, DateUnit::Month);
    QString title = QLocale().standaloneMonthName(monthOf(month.from)) + QLatin1Char(' ') +
                    QString::number(yearOf(month.from));
    title[0] = title[0].toUpper();
    m_title->setText(title);
    m_hint->setText(m_first ? tr("Now choose the last day") : tr("Choose the first day"));
    setAccessibleName(isRedDay(m_cursor) ? tr("%1, red day").arg(longDateText(m_cursor))
                                         : longDateText(m_cursor));
    setAccessibleDescription(m_hint->text());
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    update();
}

void SpanCalendar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCursor(m_cursor - 1);
    case Qt::Key_Right:
        return setCursor(m_cursor + 1);
    case Qt::Key_Up:
        return setCursor(m_cursor - 7);
    case Qt::Key_Down:
        return setCursor(m_cursor + 7);
    case Qt::Key_PageUp:
        return setCursor(monthsBack(m_cursor, 1));
    case Qt::Key_PageDown:
        return setCursor(monthsBack(m_cursor, -1));
    case Qt::Key_Home:
        return setCursor(wholeUnit(m_cursor, DateUnit::Month).from);
    case Qt::Key_End:
        return setCursor(wholeUnit(m_cursor, DateUnit::Month).to);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose();
    default:
        QWidget::keyPressEvent(event);
    }
}

void SpanCalendar::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint() - cell(1, 1).topLeft();
    if (at.x() < 0 || at.y() < 0 || at.x() >= 7 * side() || at.y() >= weeks * side())
        return;
    setCursor(firstShown() + (at.y() / side() * 7 + at.x() / side()));
    choose();
}

void SpanCalendar::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void SpanCalendar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(TypeStep::Caption));
    painter.setPen(theme.colors().dimText);
    for (int weekday = 1; weekday <= 7; ++weekday)
        painter.drawText(cell(weekday, 0), Qt::AlignCenter, shortWeekdayText(weekday));
    for (int week = 0; week < weeks; ++week) {
        const LocalDate monday = firstShown() + week * 7;
        painter.setFont(theme.font(TypeStep::Caption));
        painter.setPen(theme.colors().dimText);
        painter.drawText(cell(0, week + 1), Qt::AlignCenter, QString::number(weekNumberOf(monday)));
        painter.setFont(theme.font(TypeStep::Body));
        for (int weekday = 0; weekday < 7; ++weekday)
            paintDay(painter, monday + weekday, cell(weekday + 1, week + 1));
    }
    painter.setPen(theme.colors().hairline);
    painter.drawLine(cell(1, 1).topLeft(), cell(1, weeks).bottomLeft());
}

void SpanCalendar::paintDay(QPainter& painter, LocalDate day, const QRect& place) const
{
    const ThemeColors& colors = Theme::current().colors();
    const auto span = marked();
    const bool isMarked = span && span->from <= day && day <= span->to;
    const bool isEnd = span && (day == span->from || day == span->to);
    const QRectF room = QRectF(place).adjusted(1, 1, -1, -1);
    const int radius = Theme::current().radius();
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnd ? colors.accent : isMarked ? colors.accentSoft : QColor(0, 0, 0, 0));
    painter.drawRoundedRect(room, radius, radius);
    const bool isOfMonth = monthOf(day) == monthOf(m_cursor);
    painter.setPen(isEnd           ? colors.accentText
                   : isRedDay(day) ? colors.error
                   : isOfMonth     ? colors.text
                                   : colors.dimText);
    QFont font = Theme::current().font(day == m_today ? TypeStep::Strong : TypeStep::Body);
    font.setUnderline(day == m_today);
    painter.setFont(font);
    const QDate date = QDate(1970, 1, 1).addDays(day.days.time_since_epoch().count());
    painter.drawText(place, Qt::AlignCenter, QString::number(date.day()));
    if (isRedDay(day)) { // a colour alone says nothing to many
        const double size = Theme::current().space(0.5);
        painter.setBrush(painter.pen().color());
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(
            QRectF(room.center().x() - size / 2, room.bottom() - size * 1.5, size, size));
    }
    if (day == m_cursor) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 2.0));
        painter.drawRoundedRect(room, radius, radius);
    }
}

}
