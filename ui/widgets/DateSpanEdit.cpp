// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/DateSpanEdit.h"

#include "core/domain/DateUnits.h"
#include "ui/theme/IconSet.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SpanCalendar.h"

#include <QAction>
#include <QCoreApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

namespace {

LocalDate todayInSweden()
{
    return TimeZone::stockholm().dateOf(Instant::now());
}

QString faultText(const SyntaxFault& fault)
{
    if (fault.code == "date-not-real")
        return DateSpanEdit::tr("There is no such day, week or month.");
    if (fault.code == "date-reversed")
        return DateSpanEdit::tr("The last day lies before the first.");
    return DateSpanEdit::tr("Not read as a date. Try 30, 0930, w40, aug or 1-15 sep.");
}

/// A frame that closes by Esc and by a click outside, as menus do.
class CalendarPopup : public QFrame {
public:
    CalendarPopup(SpanCalendar* calendar, QWidget* parent) : QFrame(parent, Qt::Popup)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameShape(QFrame::StyledPanel);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(calendar);
        setFocusProxy(calendar);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Escape)
            close();
        else
            QFrame::keyPressEvent(event);
    }
};

}

QString spanText(const Period& span)
{
    const auto day = [](LocalDate date) {
        return QLocale().standaloneDayName(weekdayOf(date), QLocale::ShortFormat) +
               QLatin1Char(' ') + dateText(date);
    };
    if (span.from == span.to)
        return DateSpanEdit::tr("All of %1, week %2")
            .arg(day(span.from), QString::number(weekNumberOf(span.from)));
    const auto days = static_cast<int>((span.to.days - span.from.days).count()) + 1;
    return DateSpanEdit::tr("%1 through %2 (%n day(s))", nullptr, days)
        .arg(day(span.from), day(span.to));
}

QString spanInput(const Period& span)
{
    if (span.from == span.to)
        return dateText(span.from);
    return dateText(span.from) + QStringLiteral(" – ") + dateText(span.to);
}

DateSpanEdit::DateSpanEdit(QWidget* parent, std::function<LocalDate()> today)
    : QWidget(parent), m_today(today ? std::move(today) : todayInSweden),
      m_reading(SyntaxFault{0, {}})
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().space(0.25));
    m_field = new QLineEdit;
    m_field->setPlaceholderText(tr("30, 0930, w40, aug, -7 ..."));
    m_field->setAccessibleName(tr("Period"));
    m_field->setMinimumWidth(Theme::current().space(30));
    m_field->installEventFilter(this);
    auto* calendar =
        m_field->addAction(lineIcon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Open the calendar (Alt+Down)"));
    for (auto* button : m_field->findChildren<QToolButton*>())
        button->setAccessibleName(tr("Open the calendar"));
    connect(calendar, &QAction::triggered, this, &DateSpanEdit::openCalendar);
    connect(m_field, &QLineEdit::textEdited, this, &DateSpanEdit::read);
    connect(m_field, &QLineEdit::editingFinished, this, &DateSpanEdit::commit);
    column->addWidget(m_field);
    m_understood = dimLabel({});
    m_understood->setFont(Theme::current().font(TypeStep::Caption));
    // What is beside it stays where it is, however long the span is.
    const LocalDate day = LocalDate::of(2026, 9, 30);
    m_understood->setMinimumWidth(
        m_understood->fontMetrics().horizontalAdvance(spanText({day - 99, day})));
    column->addWidget(m_understood);
    setFocusProxy(m_field);
}

DateSpanEdit::~DateSpanEdit()
{
    // The field loses the focus when it goes, and would tell what is half gone itself.
    m_field->disconnect(this);
}

void DateSpanEdit::setEmptyText(const QString& text)
{
    m_emptyText = text;
    read();
}

void DateSpanEdit::setSpan(std::optional<Period> span)
{
    m_field->setText(span ? spanInput(*span) : QString());
    m_committed = span;
    read();
}

std::optional<TypedSpan> DateSpanEdit::typed() const
{
    if (const auto* span = std::get_if<TypedSpan>(&m_reading))
        return *span;
    return std::nullopt;
}

void DateSpanEdit::setText(const QString& text)
{
    m_field->setText(text);
    read();
    m_committed = span();
}

std::optional<Period> DateSpanEdit::span() const
{
    const auto span = typed();
    return span ? std::optional(span->period) : std::nullopt;
}

bool DateSpanEdit::isReadable() const
{
    return typed() || m_field->text().trimmed().isEmpty();
}

void DateSpanEdit::read()
{
    const auto before = span();
    const QString text = m_field->text().trimmed();
    m_reading = SyntaxFault{0, {}};
    QString below = m_emptyText;
    if (!text.isEmpty()) {
        m_reading = parseDateSpan(text.toStdString(), m_today());
        const auto now = span();
        below = now ? spanText(*now) : faultText(std::get<SyntaxFault>(m_reading));
    }
    m_understood->setText(below);
    QPalette colors = m_understood->palette();
    colors.setColor(QPalette::WindowText, isReadable() ? Theme::current().colors().dimText
                                                       : Theme::current().toneColor(Tone::Error));
    m_understood->setPalette(colors);
    m_field->setAccessibleDescription(below);
    if (before != span())
        emit spanChanged();
}

void DateSpanEdit::commit()
{
    if (!isReadable() || m_committed == span())
        return;
    m_committed = span();
    emit committed();
}

void DateSpanEdit::move(int days, int months)
{
    const auto now = span();
    const LocalDate today = m_today();
    Period moved = now.value_or(Period{today, today});
    if (now)
        moved = months != 0 ? shifted(moved, DateUnit::Month, months)
                            : shifted(moved, DateUnit::Day, days);
    m_field->setText(spanInput(moved));
    read();
    commit();
}

bool DateSpanEdit::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int days = modifiers.testFlag(Qt::ShiftModifier) ? 7 : 1;
    if (key == Qt::Key_Down && modifiers.testFlag(Qt::AltModifier))
        openCalendar();
    else if (key == Qt::Key_Up)
        move(days, 0);
    else if (key == Qt::Key_Down)
        move(-days, 0);
    else if (key == Qt::Key_PageUp)
        move(0, -1); // as in the calendar, where the months stand one below the other
    else if (key == Qt::Key_PageDown)
        move(0, 1);
    else
        return false;
    return true;
}

bool DateSpanEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (takeKey(key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DateSpanEdit::openCalendar()
{
    auto* calendar = new SpanCalendar(m_today());
    calendar->setSpan(span());
    auto* popup = new CalendarPopup(calendar, this);
    connect(calendar, &SpanCalendar::chosen, popup, [this, popup](const Period& chosen) {
        m_field->setText(spanInput(chosen));
        read();
        popup->close();
        commit();
    });
    popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    QPoint place = m_field->mapToGlobal(QPoint(0, m_field->height()));
    place.setX(
        std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - popup->width())));
    place.setY(
        std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - popup->height())));
    popup->move(place);
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

}
