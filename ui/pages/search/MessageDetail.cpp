// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/search/MessageDetail.h"

#include "ui/models/MessageWords.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace postinsyn {

namespace {

/// More lines than that nobody reads here.
constexpr std::size_t mostRecipients = 400;

QString recipientLines(const LoggedMessage& message)
{
    QStringList lines;
    for (const LoggedRecipient& recipient : message.recipients) {
        if (std::size_t(lines.size()) == mostRecipients) {
            const auto left = int(message.recipients.size() - mostRecipients);
            lines << MessageDetail::tr("and %n more", nullptr, left);
            break;
        }
        lines << QStringLiteral("%1\n    %2, %3")
                     .arg(shownText(recipient.address), kindWord(recipient.kind),
                          statusWord(recipient.status));
    }
    return lines.join(QLatin1Char('\n'));
}

QString originLines(const std::vector<MessageOrigin>& origins)
{
    QStringList lines;
    for (const MessageOrigin& origin : origins)
        lines << (origin.line > 0
                      ? MessageDetail::tr("%1, line %2")
                            .arg(shownText(origin.file), numberText(std::int64_t(origin.line)))
                      : shownText(origin.file));
    return lines.join(QLatin1Char('\n'));
}

}

MessageDetail::MessageDetail(QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(1), 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(plainLabel(tr("Message"), TypeStep::Strong), 1);
    auto* close = new QToolButton;
    close->setIcon(lineIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the message (Esc)"));
    close->setAccessibleName(tr("Close the message"));
    connect(close, &QToolButton::clicked, this, &MessageDetail::closed);
    row->addWidget(close);
    column->addLayout(row);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Message"));
    column->addWidget(m_scroll, 1);
    setFocusProxy(m_scroll);
}

void MessageDetail::add(QVBoxLayout& column, const QString& heading, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* name = dimLabel(heading);
    auto* value = plainParagraph(text);
    value->setAccessibleName(heading);
    column.addWidget(name);
    column.addWidget(value);
    column.addSpacing(Theme::current().space(0.75));
}

void MessageDetail::show(const LoggedMessage& message, const std::vector<MessageOrigin>& origins)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Theme::current().space(1), 0);
    column->setSpacing(0);
    add(*column, tr("Subject"), shownText(subjectText(message)));
    add(*column, tr("Time"), timeText(message.utc, true));
    add(*column, tr("Direction"), directionWord(message.direction));
    add(*column, tr("From"), shownText(senderText(message)));
    if (message.envelopeSender != message.sender)
        add(*column, tr("Envelope sender"),
            message.envelopeSender.empty() ? QStringLiteral("<>")
                                           : shownText(message.envelopeSender));
    add(*column, tr("To (%1)").arg(numberText(std::int64_t(message.recipients.size()))),
        recipientLines(message));
    add(*column, tr("Message-ID"), shownText(message.messageId));
    if (message.size > 0)
        add(*column, tr("Size"), bytesText(std::uint64_t(message.size)));
    if (message.isSystem)
        add(*column, tr("Kind"), tr("Monitoring mail of the mail system"));
    add(*column, tr("Told by"), originLines(origins));
    column->addStretch();
    m_scroll->setWidget(content);
}

void MessageDetail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

}
