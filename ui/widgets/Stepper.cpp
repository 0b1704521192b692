// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Stepper.h"

#include "ui/theme/IconSet.h"
#include "ui/widgets/FlowLayout.h"

#include <QPainter>

namespace postinsyn {

StepButton::StepButton(int number, const QString& title, QWidget* parent)
    : QAbstractButton(parent), m_number(number)
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setState(StepState::Open);
}

void StepButton::setState(StepState state)
{
    m_state = state;
    const QString name = tr("Step %1: %2").arg(m_number).arg(text());
    setAccessibleName(state == StepState::Done      ? tr("%1, done").arg(name)
                      : state == StepState::Blocked ? tr("%1, something is missing").arg(name)
                                                    : name);
    update();
}

QSize StepButton::sizeHint() const
{
    const Theme& theme = Theme::current();
    const int textWidth = QFontMetrics(theme.font(TypeStep::Strong)).horizontalAdvance(text());
    return {theme.space(1) + theme.space(3) + theme.space(1) + textWidth + theme.space(2),
            theme.space(4.5)};
}

void StepButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const ThemeColors& c = theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || (underMouse() && isEnabled())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? c.accentSoft : c.hairline);
        painter.drawRoundedRect(shape, theme.radius(), theme.radius());
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(shape, theme.radius(), theme.radius());
    }
    const int side = theme.space(3);
    const QRectF disc(theme.space(1), (height() - side) / 2.0, side, side);
    const QColor ink = isEnabled() ? c.text : c.border;
    if (m_state == StepState::Open) {
        painter.setPen(QPen(isChecked() ? c.accent : c.border, 1.5));
        painter.setBrush(isChecked() ? QBrush(c.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
        painter.setPen(isChecked() ? c.accentText : ink);
        painter.setFont(theme.font(TypeStep::Strong));
        painter.drawText(disc, Qt::AlignCenter, QString::number(m_number));
    } else {
        const Tone tone = m_state == StepState::Done ? Tone::Ok : Tone::Warning;
        toneIcon(tone).paint(&painter, disc.toRect());
    }
    painter.setPen(ink);
    painter.setFont(theme.font(isChecked() ? TypeStep::Strong : TypeStep::Body));
    const int left = int(disc.right()) + theme.space(1);
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter, text());
}

Stepper::Stepper(const QStringList& titles, QWidget* parent) : QWidget(parent)
{
    auto* row = new FlowLayout(this);
    row->setSpacing(Theme::current().space(0.5));
    for (qsizetype i = 0; i < titles.size(); ++i) {
        auto* step = new StepButton(int(i) + 1, titles.at(i), this);
        connect(step, &StepButton::clicked, this, [this, i] { emit chosen(int(i)); });
        row->addWidget(step);
        m_steps.append(step);
    }
    setAccessibleName(tr("Steps of the request"));
}

void Stepper::setState(int step, StepState state)
{
    m_steps.at(step)->setState(state);
}

void Stepper::setCurrent(int step)
{
    m_steps.at(step)->setChecked(true);
}

int Stepper::current() const
{
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        if (m_steps.at(i)->isChecked())
            return int(i);
    return -1;
}

void Stepper::setStepEnabled(int step, bool isEnabled)
{
    m_steps.at(step)->setEnabled(isEnabled);
}

}
