// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/Stepper.h"

#include "ui/theme/IconSet.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainText.h"

#include <QHBoxLayout>
#include <QPainter>

namespace postinsyn {

StepButton::StepButton(const QString& title, int number, QWidget* parent)
    : QAbstractButton(parent), m_number(number)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void StepButton::setDone(bool isDone)
{
    m_isDone = isDone;
    setAccessibleDescription(isDone ? tr("Done") : QString());
    update();
}

QSize StepButton::sizeHint() const
{
    const Theme& theme = Theme::current();
    const QFontMetrics metrics(theme.font(TypeStep::Strong));
    return {metrics.horizontalAdvance(text()) + theme.space(6.5), theme.space(4.5)};
}

void StepButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const ThemeColors& c = theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && !isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.zebra);
        painter.drawRoundedRect(rect(), theme.radius(), theme.radius());
    }
    const int side = theme.space(2.5);
    const QRect mark(theme.space(1.25), (height() - side) / 2, side, side);
    painter.setPen(QPen(isChecked() || m_isDone ? c.accent : c.border, 1.4));
    painter.setBrush(isChecked() ? QBrush(c.accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(mark).adjusted(0.7, 0.7, -0.7, -0.7));
    if (m_isDone && !isChecked()) {
        const int inset = side / 5;
        lineIcon(QStringLiteral("check"), Tone::Accent)
            .paint(&painter, mark.adjusted(inset, inset, -inset, -inset));
    } else {
        painter.setFont(theme.font(TypeStep::Caption));
        painter.setPen(isChecked() ? c.accentText : c.dimText);
        painter.drawText(mark, Qt::AlignCenter, QString::number(m_number));
    }
    painter.setFont(theme.font(isChecked() ? TypeStep::Strong : TypeStep::Body));
    painter.setPen(isChecked() ? c.text : c.dimText);
    painter.drawText(rect().adjusted(mark.right() + theme.space(1), 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
    if (isChecked())
        painter.fillRect(QRect(theme.space(1.25), height() - 3, width() - theme.space(2.5), 3),
                         c.accent);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.radius(),
                                theme.radius());
    }
}

Stepper::Stepper(QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(1));
    row->addStretch(1);
    setAccessibleName(tr("Steps of the request"));
    connect(&m_group, &QButtonGroup::idClicked, this,
            [this](int at) { emit chosen(m_ids.at(at)); });
}

void Stepper::add(const QString& id, const QString& title)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    auto* button = new StepButton(title, int(m_ids.size()) + 1);
    row->insertWidget(int(m_ids.size()), button);
    m_group.addButton(button, int(m_ids.size()));
    m_ids.append(id);
}

void Stepper::setCurrent(const QString& id)
{
    if (QAbstractButton* button = m_group.button(int(m_ids.indexOf(id))))
        button->setChecked(true);
}

void Stepper::setReached(const QString& id)
{
    const qsizetype reached = m_ids.indexOf(id);
    for (qsizetype at = 0; at < m_ids.size(); ++at)
        static_cast<StepButton*>(m_group.button(int(at)))->setDone(at < reached);
}

}
