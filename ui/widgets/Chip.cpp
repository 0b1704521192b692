// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Chip.h"

#include "ui/theme/IconSet.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/PlainText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace postinsyn {

Chip::Chip(const QString& text, QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMaximumWidth(theme.space(60));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(1.25), 0, theme.space(0.25), 0);
    row->setSpacing(theme.space(0.75));
    m_text = new ElidedLabel;
    row->addWidget(m_text, 1);
    m_note = dimLabel({});
    m_note->hide();
    row->addWidget(m_note);
    m_cross = new QToolButton;
    m_cross->setIcon(lineIcon(QStringLiteral("close")));
    m_cross->setAutoRaise(true);
    m_cross->installEventFilter(this);
    connect(m_cross, &QToolButton::clicked, this, &Chip::removed);
    row->addWidget(m_cross);
    setText(text);
}

void Chip::setText(const QString& text)
{
    m_text->setText(text);
    nameParts();
}

QString Chip::text() const
{
    return m_text->text();
}

void Chip::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    nameParts();
}

QString Chip::note() const
{
    return m_note->text();
}

void Chip::nameParts()
{
    const QString name = tr("Remove %1").arg(text());
    m_cross->setToolTip(plainToolTip(name));
    m_cross->setAccessibleName(name);
    m_cross->setAccessibleDescription(note());
    setAccessibleName(note().isEmpty() ? text() : tr("%1, %2").arg(text(), note()));
}

void Chip::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = Theme::current().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.isHighContrast ? QPen(colors.border) : QPen(Qt::NoPen));
    painter.setBrush(colors.accentSoft);
    const double radius = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

bool Chip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            emit removed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
