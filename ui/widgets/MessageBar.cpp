// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/MessageBar.h"

#include "ui/theme/IconSet.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainText.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

namespace {

constexpr int passingMs = 6000;
constexpr int mostBars = 3;

}

bool Message::isQuestion() const
{
    return std::any_of(actions.begin(), actions.end(),
                       [](const Action& action) { return action.closes; });
}

MessageBar::MessageBar(const Message& message, QWidget* parent) : QFrame(parent), m_message(message)
{
    const Theme& theme = Theme::current();
    setFrameShape(QFrame::NoFrame);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(1.5), theme.space(1), theme.space(1), theme.space(1));
    row->setSpacing(theme.space(1));
    addTexts(row);
    addActions(row);
    setAccessibleName(message.headline);
    setAccessibleDescription(message.detail);
    if (message.isPassing)
        QTimer::singleShot(passingMs, this, &MessageBar::closed);
}

void MessageBar::addTexts(QHBoxLayout* row)
{
    const Tone tone = m_message.tone == Tone::Neutral ? Tone::Accent : m_message.tone;
    row->addWidget(new IconLabel(toneIcon(tone)), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(Theme::current().space(0.25));
    texts->addWidget(plainParagraph(
        m_message.headline, m_message.detail.isEmpty() ? TypeStep::Body : TypeStep::Strong));
    if (!m_message.detail.isEmpty())
        texts->addWidget(plainParagraph(m_message.detail));
    row->addLayout(texts, 1);
}

void MessageBar::addActions(QHBoxLayout* row)
{
    for (const Message::Action& action : m_message.actions) {
        auto* button = new QPushButton(withoutMnemonic(action.text));
        // What is run may take the bar away.
        connect(button, &QPushButton::clicked, this, [action, bar = QPointer(this)] {
            const Message::Action pressed = action;
            pressed.run();
            if (bar && pressed.closes)
                emit bar->closed();
        });
        row->addWidget(button, 0, Qt::AlignTop);
    }
    auto* close = new QToolButton;
    close->setIcon(lineIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &MessageBar::closed);
    row->addWidget(close, 0, Qt::AlignTop);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = m_message.tone == Tone::Neutral ? Tone::Accent : m_message.tone;
    painter.setPen(theme.colors().isHighContrast ? QPen(theme.toneColor(tone)) : QPen(Qt::NoPen));
    painter.setBrush(theme.toneSoftColor(tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.radius(),
                            theme.radius());
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

MessageStack::MessageStack(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().space(0.5));
    QWidget::hide();
}

void MessageStack::show(const Message& message)
{
    const QList<MessageBar*> old = bars();
    for (MessageBar* bar : old)
        if (bar->message().headline == message.headline && bar->message().detail == message.detail)
            remove(bar);
    while (bars().size() >= mostBars)
        remove(bars().last());
    auto* bar = new MessageBar(message, this);
    connect(bar, &MessageBar::closed, this, [this, bar] {
        remove(bar);
        setVisible(!bars().isEmpty());
    });
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(0, bar);
    setVisible(true);
    QAccessibleEvent alert(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// Later: one of its own buttons may be what is pressed.
void MessageStack::remove(MessageBar* bar)
{
    bar->hide();
    layout()->removeWidget(bar);
    bar->deleteLater();
}

void MessageStack::clear()
{
    for (MessageBar* bar : bars())
        remove(bar);
    setVisible(false);
}

void MessageStack::dropQuestions()
{
    for (MessageBar* bar : bars())
        if (bar->message().isQuestion())
            remove(bar);
    setVisible(!bars().isEmpty());
}

QList<MessageBar*> MessageStack::bars() const
{
    QList<MessageBar*> found;
    for (int i = 0; i < layout()->count(); ++i)
        if (auto* bar = qobject_cast<MessageBar*>(layout()->itemAt(i)->widget()))
            found.append(bar);
    return found;
}

}
